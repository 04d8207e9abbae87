//! The JSON Schema Test Suite, judged by the whole path.

#![allow(clippy::print_stdout, reason = "the table is printed")]

mod common;

use std::collections::BTreeMap;

use ai_runtime_grammar::Checker;
use common::{env, fixtures};
use serde_json::{Value, json};

#[derive(Default)]
struct Row {
    groups: usize,
    compiled: usize,
    strict: usize,
    valid: usize,
    accepted: usize,
    invalid: usize,
    refused: usize,
    by_grammar: usize,
}

fn run(name: &str, draft: &str, every: usize) -> Option<(BTreeMap<String, Row>, Vec<String>)> {
    let (env, folder) =
        (env(name, "llama-bpe")?, fixtures(name, "json-schema-test-suite/tests")?.join(draft));
    let mut table: BTreeMap<String, Row> = BTreeMap::new();
    let (mut wrong, mut refused) = (Vec::new(), Vec::new());
    let uri = match draft {
        "draft7" => "http://json-schema.org/draft-07/schema#",
        "draft2019-09" => "https://json-schema.org/draft/2019-09/schema",
        _ => "https://json-schema.org/draft/2020-12/schema",
    };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|end| end == "json")) {
        let keyword = path.file_stem().unwrap().to_string_lossy().into_owned();
        // There, formats are notes; here they are held to.
        if keyword == "format" {
            continue;
        }
        let groups: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        for group in groups.iter().step_by(every) {
            let row = table.entry(keyword.clone()).or_default();
            row.groups += 1;
            let mut schema = group["schema"].clone();
            if let Some(fields) = schema.as_object_mut() {
                fields.entry("$schema").or_insert(json!(uri));
            }
            let Ok(checker) = Checker::new(&env, &schema) else { continue };
            row.compiled += 1;
            row.strict += usize::from(checker.schema().relaxed().is_empty());
            for test in group["tests"].as_array().unwrap() {
                let verdict = checker.check(&test["data"]);
                if test["valid"] == json!(true) {
                    row.valid += 1;
                    row.accepted += usize::from(verdict.accepted);
                    if !verdict.accepted {
                        refused.push(format!(
                            "{keyword}: {}: {}: {}",
                            group["description"], test["description"], verdict.reason
                        ));
                    }
                } else {
                    row.invalid += 1;
                    row.refused += usize::from(!verdict.accepted);
                    row.by_grammar += usize::from(!verdict.by_grammar);
                    if verdict.accepted {
                        wrong.push(format!("{keyword}: {}: {}", group["description"], test["description"]));
                    }
                }
            }
        }
    }
    // Refusing what is valid costs a model a choice; accepting what is not would break a promise.
    if every == 1 {
        println!("{draft}: valid, but refused: {refused:#?}");
    }
    Some((table, wrong))
}

#[test]
fn nothing_invalid_is_accepted_in_a_sample_of_the_suite() {
    let Some((table, wrong)) = run("nothing_invalid_is_accepted_in_a_sample_of_the_suite", "draft2020-12", 6)
    else {
        return;
    };
    assert!(wrong.is_empty(), "{wrong:#?}");
    let sum = |field: fn(&Row) -> usize| table.values().map(field).sum::<usize>();
    assert!(sum(|row| row.compiled) * 100 >= sum(|row| row.groups) * 80, "most schemas compile");
    assert!(sum(|row| row.accepted) * 100 >= sum(|row| row.valid) * 95, "most valid instances are accepted");
}

#[test]
#[ignore = "minutes: the whole matrix, of which a sample runs always; make check-full"]
fn nothing_invalid_is_accepted_in_the_whole_suite() {
    let mut all = Vec::new();
    for draft in ["draft2020-12", "draft2019-09", "draft7"] {
        let Some((table, wrong)) = run("nothing_invalid_is_accepted_in_the_whole_suite", draft, 1) else {
            return;
        };
        println!(
            "{draft}: keyword | compiled | nothing relaxed | valid accepted | invalid refused (by the grammar alone)"
        );
        for (keyword, row) in &table {
            println!(
                "{keyword} | {}/{} | {} | {}/{} | {}/{} ({})",
                row.compiled,
                row.groups,
                row.strict,
                row.accepted,
                row.valid,
                row.refused,
                row.invalid,
                row.by_grammar
            );
        }
        all.extend(wrong.into_iter().map(|one| format!("{draft}: {one}")));
    }
    assert!(all.is_empty(), "{} wrong: {all:#?}", all.len());
}
