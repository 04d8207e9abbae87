//! The command as a user runs it: what it prints where, and how it ends.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

#[allow(dead_code, reason = "the engine's tests use more of it")]
#[path = "../../../core/engine/tests/engine/embedders.rs"]
mod embedders;
#[allow(dead_code, reason = "the engine's tests use more of it")]
#[path = "../../../core/engine/tests/engine/random.rs"]
mod random;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ai-runtime"));
    command.args(arguments).env_remove("AI_RUNTIME_MODEL").env_remove("RUST_LOG");
    command
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that fails early does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn courier() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/courier/courier.gguf").display().to_string()
}

#[test]
fn help_names_every_command_and_wrong_usage_ends_with_2() {
    let output = run(&["--help"], "");
    assert!(output.status.success());
    for name in [
        "chat", "run", "embed", "inspect", "tokenize", "bench", "cache", "quantize", "notices", "tools",
        "mcp", "grammar",
    ] {
        assert!(stdout(&output).contains(name), "{name}");
        assert!(run(&[name, "--help"], "").status.success(), "{name}");
    }
    let output = run(&["chta"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("chat"), "{}", stderr(&output));
}

#[test]
fn a_file_that_is_no_model_is_said_with_what_it_looks_like() {
    let folder = tempfile::tempdir().unwrap();
    let zip = folder.path().join("model.gguf");
    std::fs::write(&zip, b"PK\x03\x04 this is a zip archive").unwrap();
    let zip = zip.to_str().unwrap();
    for arguments in [
        &["chat", "--model", zip][..],
        &["run", "--model", zip, "-p", "x"],
        &["embed", "--model", zip, "x"],
        &["inspect", zip],
        &["tokenize", "--model", zip, "x"],
        &["bench", "--model", zip],
    ] {
        let output = run(arguments, "hi\n");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains("GGUF") && stderr(&output).contains("zip"), "{}", stderr(&output));
        assert_eq!(stdout(&output), "", "{arguments:?}");
    }
}

#[test]
fn a_missing_model_says_where_it_was_looked_for_and_what_to_do() {
    let output = run(&["chat", "--model", "nosuchmodel"], "");
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("models/nosuchmodel/nosuchmodel.gguf") && said.contains("hint: "), "{said}");
    let output = run(&["inspect", "no/such/file.gguf"], "");
    assert!(stderr(&output).contains("no/such/file.gguf"), "{}", stderr(&output));
}

#[test]
fn run_prints_the_completion_and_nothing_else() {
    let model = courier();
    let arguments = ["run", "-m", &model, "-p", "Hello", "-n", "8", "-t", "2", "--temperature", "0"];
    let plain = run(&arguments, "");
    assert!(plain.status.success(), "{}", stderr(&plain));
    assert_eq!(stderr(&plain), "");
    let json = run(&[&arguments[..], &["--json", "--logprobs", "2"]].concat(), "");
    let lines: Vec<Value> = stdout(&json).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let text: String = lines.iter().filter_map(|line| line["text"].as_str()).collect();
    assert_eq!(text, stdout(&plain), "the same text in both forms");
    assert!(lines[0]["prompt_tokens"].is_array());
    assert_eq!(lines[1]["top_logprobs"].as_array().unwrap().len(), 2);
    let end = lines.last().unwrap();
    assert!(end["reason"].is_string() && end["first_token_ms"].as_f64().unwrap() > 0.0, "{end}");
    assert_eq!(
        stdout(&run(&["run", "-m", &model, "-p", "-", "-n", "8", "--temperature", "0"], "Hello")),
        text
    );
    let without_end = |n: &str| stdout(&run(&["run", "-m", &model, "-p", "Hello", "-c", "64", "-n", n], ""));
    assert_eq!(without_end("-1"), without_end("0"), "llama.cpp's word for no bound");
    let below = run(&["run", "-m", &model, "-p", "Hello", "-n", "-2"], "");
    assert!(below.status.code() == Some(2) && stderr(&below).contains("'-2'"), "{}", stderr(&below));
}

#[test]
fn run_chooses_tokens_as_it_is_told() {
    let model = courier();
    let with = |more: &[&str]| {
        let output =
            run(&[&["run", "-m", &model, "-p", "Hello", "-n", "12", "--json"][..], more].concat(), "");
        assert!(output.status.success(), "{more:?}: {}", stderr(&output));
        let lines = stdout(&output);
        let tokens = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["token"].as_u64());
        tokens.flatten().collect::<Vec<u64>>()
    };
    let best = with(&["--temp", "0"]);
    assert_eq!(with(&["--temp", "3", "--min-p", "1"]), best, "only the best one is left");
    assert_eq!(with(&["--temp", "3", "--samplers", "top_k;temperature", "--top-k", "1", "-s", "5"]), best);
    let hot = ["--temp", "3", "--top-k", "0", "--top-p", "1", "--min-p", "0"];
    assert_ne!(with(&hot), best, "and so do not all settings give it");
    let without = with(&["--temp", "0", "--logit-bias", &format!("{}-inf", best[0])]);
    assert!(!without.contains(&best[0]), "{without:?} has the forbidden one");
    let often = with(&[&hot[..], &["--logit-bias", "300+1000"]].concat());
    assert_eq!(often, [300; 12]);
    let seldom = with(&["--temp", "0", "--logit-bias", "300+20", "--repeat-penalty", "1000"]);
    assert!(seldom.iter().filter(|token| **token == 300).count() <= 1, "{seldom:?}");
    for (wrong, said) in
        [("--samplers=top-q", "top_n_sigma"), ("--logit-bias=x", "ID+BIAS"), ("--mirostat=3", "0..=2")]
    {
        let output = run(&["run", "-m", &model, "-p", "x", wrong], "");
        assert!(output.status.code() == Some(2) && stderr(&output).contains(said), "{}", stderr(&output));
    }
}

#[test]
fn embed_prints_a_vector_a_line() {
    let model = courier();
    let output = run(&["embed", "-m", &model, "Send an email", "-"], "Bonjour\n\nHello\n");
    assert!(output.status.success(), "{}", stderr(&output));
    let vector = |line: &str| line.split(' ').map(|x| x.parse().unwrap()).collect::<Vec<f32>>();
    let plain: Vec<Vec<f32>> = stdout(&output).lines().map(vector).collect();
    let output = run(&["embed", "-m", &model, "--json", "Send an email", "Bonjour", "Hello"], "");
    let objects: Vec<Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((objects.len(), plain.len()), (3, 3));
    for (at, (object, plain)) in objects.iter().zip(&plain).enumerate() {
        assert_eq!(object["index"], at);
        assert_eq!(object["text"], ["Send an email", "Bonjour", "Hello"][at]);
        let vector: Vec<f32> = serde_json::from_value(object["embedding"].clone()).unwrap();
        assert_eq!(vector, *plain);
        assert!((vector.iter().map(|x| x * x).sum::<f32>() - 1.0).abs() < 1e-4);
    }
    let output = run(&["embed", "-m", &model, "--no-normalize", "--pooling", "last", "Hello"], "");
    assert_ne!(vector(stdout(&output).trim_end()), plain[2]);
    assert_eq!(run(&["embed", "-m", &model, "--pooling", "sum", "Hello"], "").status.code(), Some(2));
}

#[test]
fn an_embedding_model_says_that_it_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bert.gguf");
    std::fs::write(&path, embedders::bert(2).bytes()).unwrap();
    let path = path.to_str().unwrap();
    let shown = stdout(&run(&["inspect", path], ""));
    assert!(shown.contains("embeddings  64 numbers, pooled: cls"), "{shown}");
    assert!(shown.contains("an embedding model, it generates no text"), "{shown}");
    let object: Value = serde_json::from_str(&stdout(&run(&["inspect", "--json", path], ""))).unwrap();
    assert_eq!(
        (&object["runs"], &object["generates"], &object["pooling"]),
        (&true.into(), &false.into(), &"cls".into())
    );
    for arguments in [&["run", "-m", path, "-p", "x"][..], &["chat", "-m", path]] {
        let output = run(arguments, "hi\n");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains("is an embedding model"), "{}", stderr(&output));
    }
    let output = run(&["embed", "-m", path, "a fox"], "");
    assert_eq!(stdout(&output).trim_end().split(' ').count(), 64, "{}", stderr(&output));
    let long = "x ".repeat(300);
    let output = run(&["embed", "-m", path, &long], "");
    assert!(stderr(&output).contains("302 tokens, and the context holds 128"), "{}", stderr(&output));
    assert!(run(&["embed", "-m", path, "--truncate", &long], "").status.success());
}

#[test]
fn inspect_shows_what_the_file_holds() {
    let output = run(&["inspect", &courier(), "--json", "--tensors"], "");
    let json: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(
        (&json["runs"], json["metadata"]["general.architecture"].as_str()),
        (&Value::Bool(true), Some("llama"))
    );
    assert_eq!(json["tensor_list"].as_array().unwrap().len() as u64, json["tensors"].as_u64().unwrap());
    let output = run(&["inspect", &courier()], "");
    assert!(output.status.success());
    assert!(stdout(&output).contains("runs        yes") && stdout(&output).contains("tokenizer.ggml.tokens"));
}

#[test]
fn inspect_says_where_the_call_format_comes_from_and_shows_a_call() {
    let json: Value = serde_json::from_str(&stdout(&run(&["inspect", &courier(), "--json"], ""))).unwrap();
    let calls = &json["calls"];
    assert!(["template", "table", "prompted"].contains(&calls["origin"].as_str().unwrap()), "{calls}");
    let example = calls["example"].as_str().unwrap();
    assert!(example.contains("get_weather") && example.contains("Oslo"), "{example}");
    let shown = stdout(&run(&["inspect", &courier()], ""));
    assert!(shown.contains("calls       ") && shown.contains("get_weather"), "{shown}");
}

/// A file in a folder, as an argument.
fn written(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

#[test]
fn grammar_check_judges_values_in_any_order_and_spacing() {
    let folder = tempfile::tempdir().unwrap();
    let schema = r#"{"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "array", "uniqueItems": true}},
        "required": ["a"], "additionalProperties": false}"#;
    let schema = written(&folder, "schema.json", schema);
    let cases = [
        ("turned.json", "{ \"b\":[1,\n 2],\t\"a\" : 3 }", true, ""),
        ("wrong.json", "{\"a\": \"x\"}", false, "/a"),
        ("double.json", "{\"a\": 1, \"b\": [1, 1]}", false, "/b"),
        ("broken.json", "{\"a\":", false, "not JSON"),
    ];
    let files: Vec<String> = cases.iter().map(|(name, text, ..)| written(&folder, name, text)).collect();
    let model = courier();
    let mut arguments = vec!["grammar", "check", "-m", &model, "--schema", &schema];
    arguments.extend(files.iter().map(String::as_str));
    let output = run(&arguments, "");
    assert_eq!(output.status.code(), Some(0), "judged: {}", stderr(&output));
    let lines: Vec<Value> = stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), cases.len());
    for ((line, (name, _, accepted, reason)), file) in lines.iter().zip(cases).zip(&files) {
        assert_eq!(
            (line["file"].as_str(), line["accepted"].as_bool()),
            (Some(file.as_str()), Some(accepted)),
            "{line}"
        );
        let told = line["reason"].as_str().unwrap();
        assert!(told.contains(reason) && told.is_empty() == accepted, "{name}: {line}");
        assert_eq!(line["relaxed"][0]["keyword"], "uniqueItems", "{line}");
    }
    let bad = written(&folder, "bad.json", r#"{"properties": {"a": {"type": "strin"}}}"#);
    let output = run(&["grammar", "check", "-m", &model, "--schema", &bad, &files[0]], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("/properties/a/type"), "{}", stderr(&output));
    let nothing = written(&folder, "nothing.json", "false");
    let output = run(&["grammar", "check", "-m", &model, "--schema", &nothing, &files[0]], "");
    assert!(output.status.success() && stdout(&output).contains("\"accepted\":false"), "{}", stdout(&output));
}

#[test]
fn grammar_sample_writes_valid_calls_the_same_for_the_same_seed() {
    let folder = tempfile::tempdir().unwrap();
    let tools = r#"[{"name": "pick", "inputSchema": {"type": "object", "properties": {"colour": {"enum": ["red", "green"]},
        "count": {"type": "integer", "minimum": 1, "maximum": 3}}, "required": ["colour", "count"]}},
        {"type": "function", "function": {"name": "stop", "parameters": {"type": "object", "properties": {}}}}]"#;
    let tools = written(&folder, "tools.json", tools);
    let model = courier();
    let arguments = [
        "grammar",
        "sample",
        "-m",
        &model,
        "--tools",
        &tools,
        "-n",
        "6",
        "--temperature",
        "1.5",
        "--seed",
        "3",
    ];
    let output = run(&arguments, "");
    assert!(output.status.success(), "{}", stderr(&output));
    let lines: Vec<Value> = stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 6);
    for line in &lines {
        assert!(!line["calls"].as_array().unwrap().is_empty() && line["text"] == "", "{line}");
        assert!(line["tokens"].as_u64() >= line["forced_tokens"].as_u64(), "{line}");
        for call in line["calls"].as_array().unwrap() {
            let arguments = &call["arguments"];
            match call["name"].as_str() {
                Some("pick") => assert!(
                    ["red", "green"].contains(&arguments["colour"].as_str().unwrap())
                        && (1..=3).contains(&arguments["count"].as_i64().unwrap()),
                    "{line}"
                ),
                name => assert_eq!(name, Some("stop"), "{line}"),
            }
        }
    }
    assert_eq!(stdout(&run(&arguments, "")), stdout(&output), "a seed gives the same samples");
    let one_by_one = run(&[&arguments[..], &["--no-fast-forward"]].concat(), "");
    assert_eq!(stdout(&one_by_one), stdout(&output), "forced tokens one by one");
    let named = run(&[&arguments[..], &["--choice", "stop", "--max-calls", "1"]].concat(), "");
    assert!(stdout(&named).lines().all(|line| line.contains("\"name\":\"stop\"") && !line.contains("pick")));
    let output = run(&[&arguments[..], &["--choice", "fly"]].concat(), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("'fly'"), "{}", stderr(&output));
    let bad = written(&folder, "bad.json", r#"[{"name": "x", "parameters": {"type": 3}}]"#);
    let output = run(&["grammar", "sample", "-m", &model, "--tools", &bad], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("tool 'x'") && stderr(&output).contains("/type"), "{}", stderr(&output));
}

#[test]
fn a_file_with_a_vocabulary_and_no_weights_is_enough_for_tokens_and_grammars() {
    let folder = tempfile::tempdir().unwrap();
    let vocabulary = folder.path().join("vocabulary.gguf");
    let mut writer = ai_runtime::gguf::Writer::new();
    for (key, value) in ai_runtime::gguf::File::open(courier()).unwrap().metadata() {
        writer.set(key, value);
    }
    writer.create(&vocabulary).unwrap().finish().unwrap();
    let vocabulary = vocabulary.display().to_string();
    let whole = run(&["tokenize", "-m", &courier(), "--json", "Hello, world"], "");
    let alone = run(&["tokenize", "-m", &vocabulary, "--json", "Hello, world"], "");
    assert!(alone.status.success(), "{}", stderr(&alone));
    assert_eq!(stdout(&alone), stdout(&whole));

    let (schema, value) = (folder.path().join("schema.json"), folder.path().join("value.json"));
    std::fs::write(&schema, r#"{"type": "integer"}"#).unwrap();
    std::fs::write(&value, "7").unwrap();
    let (schema, value) = (schema.display().to_string(), value.display().to_string());
    let output = run(&["grammar", "check", "-m", &vocabulary, "--schema", &schema, &value], "");
    assert!(stdout(&output).contains(r#""accepted":true"#), "{}{}", stdout(&output), stderr(&output));
    assert!(!run(&["run", "-m", &vocabulary, "-p", "Hello"], "").status.success(), "nothing can be computed");
}

#[test]
fn tokens_come_back_as_the_text_they_were() {
    let model = courier();
    let text = "Écris à paul@societe.fr, 42 fois.";
    let ids = stdout(&run(&["tokenize", "-m", &model, "--json", text], ""));
    let parsed: Vec<u32> = serde_json::from_str(&ids).unwrap();
    assert!(!parsed.is_empty());
    assert_eq!(stdout(&run(&["tokenize", "-m", &model, "--decode", &ids], "")).trim_end(), text);
    assert_eq!(stdout(&run(&["tokenize", "-m", &model, text], "")).lines().count(), parsed.len());
    let output = run(&["tokenize", "-m", &model, "--decode", "99999999"], "");
    assert!(stderr(&output).contains("99999999"), "{}", stderr(&output));
}

#[test]
fn bench_gives_one_object_a_line_with_the_promised_fields() {
    let nothing = run(&["bench", "-m", &courier(), "-p", "0", "-b", "0"], "");
    assert_eq!((nothing.status.code(), stdout(&nothing)), (Some(1), String::new()));
    assert!(stderr(&nothing).contains("nothing to measure"), "{}", stderr(&nothing));
    let model = courier();
    let output = run(
        &[
            "bench", "-m", &model, "-p", "16", "-n", "4", "-d", "0,8", "-b", "1,2", "-t", "2", "-r", "1",
            "--json",
        ],
        "",
    );
    assert!(output.status.success(), "{}", stderr(&output));
    let lines: Vec<Value> = stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let tests: Vec<_> = lines.iter().map(|line| line["test"].as_str().unwrap()).collect();
    assert_eq!(tests, ["pp16", "tg4", "tg4@b2", "tg4@d8", "tg4@d8@b2"]);
    for line in &lines {
        let keys: Vec<_> = line.as_object().unwrap().keys().map(String::as_str).collect();
        let promised = [
            "test",
            "threads",
            "isa",
            "tokens_per_second",
            "read_gb_per_second",
            "load_ms",
            "first_token_ms",
            "peak_rss_mb",
        ];
        assert_eq!(keys, promised);
        assert!(line["tokens_per_second"].as_f64().unwrap() > 0.0 && line["threads"] == 2, "{line}");
    }
}

#[test]
fn a_chat_from_a_pipe_answers_every_line_and_ends_with_it() {
    let model = courier();
    let output = run(&["chat", "--model", &model, "-n", "24", "-t", "2"], "Who are you?\n\nHello\n");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(!stdout(&output).trim().is_empty());
    assert!(!stdout(&output).contains('\x1b'), "no escape sequences in a pipe");
    let again = run(&["chat", "--model", &model, "-n", "24", "-t", "2"], "Who are you?\n\nHello\n");
    assert_eq!(stdout(&again), stdout(&output), "greedy answers repeat");
}

#[test]
fn a_server_that_does_not_start_is_named_and_the_chat_goes_on() {
    let output = run(
        &["chat", "--model", &courier(), "-n", "4", "--server", "mail=/nonexistent/mail-server --x"],
        "Hello\n",
    );
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stderr(&output).contains("/nonexistent/mail-server"), "{}", stderr(&output));
    let output = run(&["chat", "--model", &courier(), "--server", "mail"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("NAME=COMMAND"), "{}", stderr(&output));
}

#[test]
fn tools_without_servers_says_how_to_give_them() {
    let output = run(&["tools", "list"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("--server"), "{}", stderr(&output));
}

#[test]
fn mcp_add_writes_the_form_that_mcp_list_reads_and_keeps_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("mcp.json");
    let path = file.to_str().unwrap();
    std::fs::write(&file, r#"{"theme": "dark", "mcpServers": {"old": {"command": "old-server"}}}"#).unwrap();
    let output = run(&["mcp", "add", "mail", "--mcp", path, "--", "mail-server", "--maildir", "x"], "");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(run(&["mcp", "add", "web", "--mcp", path, "http://localhost:8090/mcp"], "").status.success());
    let json: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(json["theme"], "dark");
    assert_eq!(json["mcpServers"]["mail"]["args"], serde_json::json!(["--maildir", "x"]));
    let listed = run(&["mcp", "list", "--mcp", path], "");
    assert!(listed.status.success(), "{}", stderr(&listed));
    for part in ["runs old-server", "runs mail-server", "http://localhost:8090/mcp"] {
        assert!(stdout(&listed).contains(part), "{}", stdout(&listed));
    }
    assert!(run(&["mcp", "remove", "old", "--mcp", path], "").status.success());
    assert!(!stdout(&run(&["mcp", "list", "--mcp", path], "")).contains("old-server"));
    let tested = run(&["mcp", "test", "mail", "--mcp", path], "");
    assert_eq!(tested.status.code(), Some(1));
    assert!(stdout(&tested).contains("mail-server"), "{}", stdout(&tested));
    let missing = run(&["mcp", "list", "--mcp", "no/such.json"], "");
    assert!(stderr(&missing).contains("mcp add"), "{}", stderr(&missing));
}

#[test]
fn quantize_writes_a_smaller_model_that_runs() {
    let folder = tempfile::tempdir().unwrap();
    let small = folder.path().join("small.gguf").display().to_string();
    let output = run(&["quantize", &courier(), &small, "q4_0"], "");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(
        stdout(&output).contains("bits per weight") && stdout(&output).contains("Q4_0"),
        "{}",
        stdout(&output)
    );
    let size = |path: &str| std::fs::metadata(path).unwrap().len();
    assert!(size(&small) < size(&courier()));
    let completed = run(&["run", "-m", &small, "-p", "Hello", "-n", "4", "--temperature", "0"], "");
    assert!(completed.status.success() && !stdout(&completed).is_empty(), "{}", stderr(&completed));

    let again = run(&["quantize", &courier(), &small, "Q8_0"], "");
    assert!(again.status.code() == Some(1) && stderr(&again).contains("--force"), "{}", stderr(&again));
    let unknown = run(&["quantize", &courier(), &small, "Q9_X"], "");
    assert!(unknown.status.code() == Some(1) && stderr(&unknown).contains("Q4_K_M"), "{}", stderr(&unknown));
}

#[test]
fn a_model_of_the_hub_is_taken_from_the_cache_by_every_command() {
    let cache = tempfile::tempdir().unwrap();
    let repository = cache.path().join("models--org--repo");
    let snapshot = repository.join("snapshots/0123abcd");
    std::fs::create_dir_all(&snapshot).unwrap();
    std::fs::create_dir_all(repository.join("refs")).unwrap();
    std::fs::write(repository.join("refs/main"), "0123abcd").unwrap();
    std::fs::copy(courier(), snapshot.join("model-Q8_0.gguf")).unwrap();
    let with_cache = |arguments: &[&str]| {
        let mut command = command(arguments);
        // Nothing listens there.
        command
            .env("HF_HUB_CACHE", cache.path())
            .env("HF_ENDPOINT", "http://127.0.0.1:9")
            .env_remove("HF_HUB_OFFLINE");
        command.stdin(Stdio::null()).output().unwrap()
    };
    let model = "hf:org/repo:Q8_0";
    for arguments in [
        &["inspect", model][..],
        &["tokenize", "-m", model, "Hello"],
        &["run", "-m", model, "-p", "Hello", "-n", "1"],
        &["chat", "-m", model],
        &["bench", "-m", model, "-p", "4", "-n", "1", "-r", "1"],
    ] {
        let output = with_cache(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    }
    let output = with_cache(&["run", "-m", "hf:org/repo:Q4_0", "-p", "Hello"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("cannot reach http://127.0.0.1:9"), "{}", stderr(&output));
    assert!(stderr(&output).contains("hint: without network"), "{}", stderr(&output));
}

#[test]
fn options_of_memory_and_cores_change_nothing_but_where_things_lie() {
    let model = courier();
    let plain = ["run", "-m", &model, "-p", "Hello", "-n", "6", "--temperature", "0"];
    let expected = stdout(&run(&plain, ""));
    let output = run(&[&plain[..], &["--load", "copy", "--cores", "0"]].concat(), "");
    assert_eq!(stdout(&output), expected, "{}", stderr(&output));
    let output = run(&[&plain[..], &["--cores", "1000"]].concat(), "");
    assert!(output.status.code() == Some(1) && stderr(&output).contains("1000"), "{}", stderr(&output));
}

#[test]
fn the_cache_on_disk_is_listed_and_purged() {
    let folder = tempfile::tempdir().unwrap();
    let prompts = folder.path().join("prompts");
    std::fs::create_dir(&prompts).unwrap();
    std::fs::write(prompts.join("0123.prompt"), vec![0; 2_000_000]).unwrap();
    std::fs::write(prompts.join("note.txt"), "not ours").unwrap();
    let cache = |action: &str, folder: &Path| {
        let output = command(&["cache", action]).env("AI_RUNTIME_CACHE_DIR", folder).output().unwrap();
        assert!(output.status.success());
        output
    };
    assert!(stdout(&cache("list", folder.path())).contains("2.0 MB  "));
    assert_eq!(stdout(&cache("purge", folder.path())), "deleted 1 files, 2.0 MB\n");
    assert_eq!(stdout(&cache("list", folder.path())), "");
    assert!(prompts.join("note.txt").exists());
    assert!(stderr(&cache("list", Path::new(""))).contains("nothing is kept"));
}
