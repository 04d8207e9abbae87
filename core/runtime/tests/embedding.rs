//! An embedding model beside the one that answers: tools are chosen with it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use ai_runtime::engine::EmbedOptions;
use ai_runtime::testing::{Engine, EngineOptions, Replay, Turn};
use ai_runtime::{Cancel, ErrorKind, Event, Limits, Runtime, ToolSpec, Toolbox};
use serde_json::{Value, json};

#[allow(dead_code, reason = "the engine's tests use more of it")]
#[path = "../../engine/tests/engine/embedders.rs"]
mod embedders;
#[allow(dead_code, reason = "the engine's tests use more of it")]
#[path = "../../engine/tests/engine/random.rs"]
mod random;

/// A small BERT with random weights: what it finds alike means nothing, but it is always the same.
fn model(folder: &tempfile::TempDir) -> PathBuf {
    let path = folder.path().join("bert.gguf");
    std::fs::write(&path, embedders::bert(1).bytes()).unwrap();
    path
}

/// Tools of about 300 bytes each, whose words the questions of these tests do not have.
const TOOLS: [&str; 6] = ["send_mail", "read_file", "list_events", "open_issue", "play_song", "book_room"];

fn toolbox() -> Toolbox {
    let toolbox = Toolbox::new();
    for name in TOOLS {
        let parameters = json!({"type": "object", "properties": {}, "$comment": "x".repeat(200)});
        toolbox
            .add_function(ToolSpec::new(name, name.replace('_', " it: "), parameters), async |_: Value| {
                Ok("done")
            })
            .unwrap();
    }
    toolbox
}

/// The tools that a chat offers its model for each question, `find_tools` left out.
fn offered(runtime: &Runtime, replay: &Replay, questions: &[&str]) -> Vec<Vec<String>> {
    for question in questions {
        runtime
            .chat_blocking(&mut runtime.conversation(), *question, &runtime.options(), |_: &Event| ())
            .unwrap();
    }
    let names = |tools: Vec<ToolSpec>| {
        tools.into_iter().map(|tool| tool.name).filter(|name| name != "find_tools").collect()
    };
    replay.requests().into_iter().map(|request| names(request.tools)).collect()
}

fn replay(turns: usize) -> Replay {
    Replay::script((0..turns).map(|_| Turn::text("Fine.")).collect())
}

/// Room for `find_tools` and two more.
fn tight() -> Limits {
    Limits { max_tool_bytes: 1000, ..Limits::default() }
}

fn options() -> EngineOptions {
    EngineOptions { threads: 1, ..EngineOptions::default() }
}

#[test]
fn tools_are_chosen_by_the_vectors_of_the_embedding_model() {
    let folder = tempfile::tempdir().unwrap();
    let questions = ["azure kiwi", "why so blue?", "12 + 30", "zzz", "quick brown fox"];
    let replay = replay(questions.len());
    let runtime = Runtime::builder()
        .backend(Arc::new(replay.clone()))
        .embedding_model(model(&folder))
        .engine_options(options())
        .toolbox(toolbox())
        .limits(tight())
        .build()
        .unwrap();
    let offered = offered(&runtime, &replay, &questions);

    // What the engine itself says of the same texts.
    let engine = runtime.embedding_engine().unwrap();
    let embed = |texts: &[String]| engine.embed(texts, &EmbedOptions::default(), &Cancel::new()).unwrap();
    let documents = embed(&TOOLS.map(|name| format!("{name} {} ", name.replace('_', " it: "))));
    let mut firsts = std::collections::BTreeSet::new();
    for (question, offered) in questions.iter().zip(offered) {
        let question = &embed(&[(*question).to_owned()])[0];
        let near =
            |at: &usize| documents[*at].iter().zip(question).map(|(a, b)| f64::from(a * b)).sum::<f64>();
        let mut best: Vec<usize> = (0..TOOLS.len()).filter(|at| near(at) > 0.0).collect();
        best.sort_by(|a, b| near(b).total_cmp(&near(a)));
        best.truncate(2);
        firsts.insert(best[0]);
        best.sort_unstable();
        assert_eq!(offered, best.into_iter().map(|at| TOOLS[at].to_owned()).collect::<Vec<_>>());
    }
    assert!(firsts.len() > 1, "questions that all find the same show nothing");
}

#[test]
fn each_description_is_embedded_once() {
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open(model(&folder), options()).unwrap();
    let (toolbox, replay) = (toolbox(), replay(3));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = asked.clone();
    toolbox.on_embedding(move |texts| {
        seen.lock().unwrap().push(texts.len());
        std::future::ready(engine.embed(&texts, &EmbedOptions::default(), &Cancel::new()))
    });
    let runtime = Runtime::builder()
        .backend(Arc::new(replay.clone()))
        .toolbox(toolbox)
        .limits(tight())
        .build()
        .unwrap();
    let offered = offered(&runtime, &replay, &["azure kiwi", "why so blue?", "azure kiwi"]);
    assert_eq!(*asked.lock().unwrap(), [TOOLS.len() + 1, 1, 1]);
    assert_eq!(offered[0], offered[2]);
}

#[test]
fn without_a_text_that_fits_the_model_is_still_asked() {
    // Longer than the embedding model's context: the text is cut, and the chat does not fail.
    let folder = tempfile::tempdir().unwrap();
    let replay = replay(1);
    let runtime = Runtime::builder()
        .backend(Arc::new(replay.clone()))
        .embedding_model(model(&folder))
        .toolbox(toolbox())
        .limits(tight())
        .build()
        .unwrap();
    assert_eq!(offered(&runtime, &replay, &["k ".repeat(5000).as_str()])[0].len(), 2);
}

#[test]
fn an_embedding_model_that_is_not_there_or_is_to_answer_is_an_error_that_says_so() {
    let backend = || Arc::new(replay(0));
    let error = Runtime::builder().backend(backend()).embedding_model("/nowhere/e.gguf").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("the embedding model: /nowhere/e.gguf"), "{error}");

    let folder = tempfile::tempdir().unwrap();
    let runtime = Runtime::builder().model(model(&folder)).engine_options(options()).build().unwrap();
    let asked = runtime.chat_blocking(&mut runtime.conversation(), "Hi", &runtime.options(), |_: &Event| ());
    let error = asked.unwrap_err();
    assert!(error.to_string().contains("is an embedding model"), "{error}");
}
