//! How many real schemas are judged rightly: JSONSchemaBench, recorded MCP tools, BFCL.
#![allow(clippy::print_stdout, reason = "measurements are printed")]

mod common;

use std::collections::BTreeMap;
use std::time::Instant;

use ai_runtime_chat::{ToolChoice, ToolSpec};
use ai_runtime_grammar::{CallFormat, Checker, Constrain, Thinking, ToolSet};
use common::{env, fixtures};
use serde_json::{Value, json};

#[derive(Debug, Default)]
struct Counts {
    schemas: usize,
    compiled: usize,
    strict: usize,
    right: usize,
    valid: usize,
    valid_accepted: usize,
    invalid: usize,
    invalid_rejected: usize,
    invalid_rejected_by_grammar: usize,
}

fn bench(name: &str, every: usize) -> Option<(Counts, Vec<String>)> {
    let env = env(name, "llama-bpe")?;
    let folder = fixtures(name, "jsonschemabench/data")?;
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut counts, mut notes) = (Counts::default(), Vec::new());
    let mut times = Vec::new();
    for path in files.iter().step_by(every) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let case: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        counts.schemas += 1;
        let begin = Instant::now();
        let checker = match Checker::new(&env, &case["schema"]) {
            Ok(checker) => checker,
            Err(error) => {
                notes.push(format!("{name}: not compiled: {error}"));
                continue;
            }
        };
        times.push((begin.elapsed(), name.clone()));
        counts.compiled += 1;
        if checker.schema().relaxed().is_empty() {
            counts.strict += 1;
        } else {
            let keywords: Vec<String> = checker
                .schema()
                .relaxed()
                .iter()
                .map(|one| format!("{} {}: {}", one.pointer, one.keyword, one.what))
                .collect();
            notes.push(format!("{name}: relaxed {}", keywords.join("; ")));
        }
        let mut right = true;
        for test in case["tests"].as_array().unwrap() {
            let verdict = checker.check(&test["data"]);
            if test["valid"] == json!(true) {
                counts.valid += 1;
                counts.valid_accepted += usize::from(verdict.accepted);
                if !verdict.accepted {
                    right = false;
                    notes.push(format!("{name}: valid refused: {}", verdict.reason));
                }
            } else {
                counts.invalid += 1;
                counts.invalid_rejected += usize::from(!verdict.accepted);
                counts.invalid_rejected_by_grammar += usize::from(!verdict.by_grammar);
                right &= !verdict.accepted;
                if verdict.by_grammar {
                    notes.push(format!(
                        "{name}: invalid passes the grammar ({}): {}",
                        test["description"], verdict.reason
                    ));
                }
            }
        }
        counts.right += usize::from(right);
    }
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].0;
    notes.push(format!(
        "compile p50 {:?} p90 {:?} p99 {:?} max {:?}",
        at(0.5),
        at(0.9),
        at(0.99),
        times.last().unwrap()
    ));
    Some((counts, notes))
}

#[test]
fn a_sample_of_real_schemas_is_judged_rightly() {
    let Some((counts, notes)) = bench("a_sample_of_real_schemas_is_judged_rightly", 12) else { return };
    assert_eq!(counts.compiled, counts.schemas, "{counts:?}\n{}", notes.join("\n"));
    assert!(counts.right + 1 >= counts.schemas, "{counts:?}\n{}", notes.join("\n"));
}

#[test]
#[ignore = "minutes: the whole matrix, of which a sample runs always; make check-full"]
fn all_real_schemas_are_judged_rightly() {
    let Some((counts, notes)) = bench("all_real_schemas_are_judged_rightly", 1) else { return };
    println!("{}\n{counts:#?}", notes.join("\n"));
    let share = |part: usize, whole: usize| part as f64 / whole as f64;
    assert!(share(counts.right, counts.schemas) >= 0.98, "judged rightly");
    assert!(
        share(counts.invalid_rejected_by_grammar, counts.invalid) >= 0.97,
        "refused by the grammar alone"
    );
    assert!(share(counts.strict, counts.schemas) >= 0.86, "nothing relaxed");
}

/// The tools of every recorded MCP server.
fn servers(test: &str) -> Option<BTreeMap<String, Vec<ToolSpec>>> {
    let mut out = BTreeMap::new();
    for entry in std::fs::read_dir(fixtures(test, "mcp-tools")?).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_some_and(|end| end == "json") && !name.contains("allcaps") {
            let server: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            out.insert(name, serde_json::from_value(server["tools"].clone()).unwrap());
        }
    }
    Some(out)
}

#[test]
fn every_recorded_mcp_tool_compiles_alone_and_with_all_others() {
    let name = "every_recorded_mcp_tool_compiles_alone_and_with_all_others";
    let (Some(env), Some(servers)) = (env(name, "qwen2"), servers(name)) else { return };
    let format = CallFormat::hermes();
    let options =
        Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() };
    let mut all: Vec<ToolSpec> = Vec::new();
    for (server, tools) in &servers {
        for tool in tools {
            format
                .constraint(&env, std::slice::from_ref(tool), &options)
                .unwrap_or_else(|e| panic!("{server}/{}: {e}", tool.name));
        }
        let begin = Instant::now();
        format.constraint(&env, tools, &options).unwrap_or_else(|e| panic!("{server}: {e}"));
        println!("{server}: {} tools in {:?}", tools.len(), begin.elapsed());
        all.extend(
            tools.iter().map(|tool| ToolSpec { name: format!("{server}-{}", tool.name), ..tool.clone() }),
        );
    }
    assert!(all.len() >= 141, "{} tools", all.len());
    let begin = Instant::now();
    let set = ToolSet::new(&all).unwrap();
    println!("schemas of all {}: {:?}", all.len(), begin.elapsed());
    let begin = Instant::now();
    format.constraint(&env, &all, &options).unwrap();
    println!("grammar of all {}: {:?} (schemas included)", all.len(), begin.elapsed());
    let begin = Instant::now();
    for _ in 0..100 {
        format.constraint(&env, &all, &options).unwrap();
    }
    println!("cached, of all: {:?}", begin.elapsed() / 100);
    let begin = Instant::now();
    for _ in 0..100 {
        format.constraint(&env, &servers["server-filesystem"], &options).unwrap();
    }
    println!("cached, of 14: {:?}", begin.elapsed() / 100);
    for one in set.relaxed() {
        println!("{one:?}");
    }
}

#[test]
fn every_bfcl_tool_compiles() {
    let name = "every_bfcl_tool_compiles";
    let (Some(env), Some(folder)) = (env(name, "qwen2"), fixtures(name, "bfcl")) else { return };
    let format = CallFormat::hermes();
    let options =
        Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() };
    let mut tasks = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let task: Value = serde_json::from_str(line).unwrap();
            let tools: Vec<ToolSpec> = serde_json::from_value(task["function"].clone()).unwrap();
            format.constraint(&env, &tools, &options).unwrap_or_else(|e| panic!("{}: {e}", task["id"]));
            tasks += 1;
        }
    }
    assert!(tasks >= 200, "{tasks} tasks");
}

#[test]
fn an_invalid_schema_is_an_error_with_the_place_in_it() {
    let cases = [
        (json!({"type": "object", "properties": {"a": {"type": "strin"}}}), "/properties/a/type"),
        (json!({"type": "object", "properties": {"a": {"items": 3}}}), "/properties/a/items"),
        (json!({"type": "object", "required": "a"}), "/required"),
        (
            json!({"type": "object", "properties": {"a~b/c": {"minLength": -1}}}),
            "/properties/a~0b~1c/minLength",
        ),
        (json!({"$ref": "#/$defs/missing"}), "/$ref"),
    ];
    for (schema, place) in cases {
        let error = ToolSet::new(&[ToolSpec::new("t", "", schema.clone())]).unwrap_err();
        assert_eq!(error.kind(), ai_runtime_grammar::ErrorKind::Schema);
        assert!(error.message().starts_with(&format!("tool 't': {place}")), "{schema}: {error}");
    }
}
