//! Forced tokens are the canonical ones: those that the tokenizer makes of the whole text.

mod common;

use ai_runtime_chat::{ToolCall, ToolChoice, ToolSpec};
use ai_runtime_grammar::{CallFormat, Constrain, GrammarEnv, Thinking, ToolSet};
use common::{env, fixtures, tokens};
use serde_json::{Map, Value};

/// The tasks of BFCL with one right answer each.
fn answers(test: &str) -> Option<Vec<(Vec<ToolSpec>, Vec<ToolCall>)>> {
    let folder = fixtures(test, "bfcl")?;
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder.join("possible_answer")).unwrap() {
        let path = entry.unwrap().path();
        let tasks = std::fs::read_to_string(folder.join(path.file_name().unwrap())).unwrap();
        let solutions = std::fs::read_to_string(&path).unwrap();
        for (task, solution) in tasks.lines().zip(solutions.lines()) {
            let task: Value = serde_json::from_str(task).unwrap();
            let solution: Value = serde_json::from_str(solution).unwrap();
            assert_eq!(task["id"], solution["id"]);
            let tools: Vec<ToolSpec> = serde_json::from_value(task["function"].clone()).unwrap();
            let set = ToolSet::new(&tools).unwrap();
            let calls: Vec<ToolCall> = solution["ground_truth"]
                .as_array()
                .unwrap()
                .iter()
                .flat_map(|call| call.as_object().unwrap())
                .filter_map(|(name, values)| answer(&tools, name, values))
                .filter(|call| set.validate(call).is_ok())
                .collect();
            if !calls.is_empty() {
                out.push((tools, calls));
            }
        }
    }
    Some(out)
}

/// A call with the first acceptable value of every argument, in the schema's order.
fn answer(tools: &[ToolSpec], name: &str, values: &Value) -> Option<ToolCall> {
    let tool = tools.iter().find(|tool| tool.name == name)?;
    let mut arguments = Map::new();
    for key in tool.parameters["properties"].as_object()?.keys() {
        let first = values.get(key).and_then(|values| values.get(0)).filter(|value| **value != "");
        if let Some(value) = first {
            arguments.insert(key.clone(), plain(value));
        }
    }
    Some(ToolCall { id: "abcdefghi".into(), name: name.into(), arguments: arguments.into() })
}

/// Inside objects BFCL lists acceptable values too.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(key, values)| (key.clone(), values.get(0).map_or_else(|| values.clone(), plain)))
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

/// Forced tokens, all tokens, and the tasks whose text the grammar does not write as it stands.
fn count(
    env: &std::sync::Arc<GrammarEnv>,
    tasks: &[(Vec<ToolSpec>, Vec<ToolCall>)],
) -> (usize, usize, usize) {
    let format = CallFormat::hermes();
    let options =
        Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() };
    let (mut forced, mut all, mut other) = (0, 0, 0);
    for (tools, calls) in tasks {
        let text = format.render(calls, 0);
        let canonical = tokens(env, &text);
        let mut constraint = format.constraint(env, tools, &options).unwrap().unwrap();
        let mut at = 0;
        while at < canonical.len() {
            let run = constraint.forced().unwrap();
            let known = run.len().min(canonical.len() - at);
            assert_eq!(run[..known], canonical[at..at + known], "forced tokens at {at} of {text}");
            forced += known;
            let next = if run.is_empty() { &canonical[at..=at] } else { &run[..known] };
            at += next.len();
            if next.iter().any(|token| constraint.accept(*token).is_err()) {
                other += 1;
                break;
            }
        }
        all += canonical.len();
    }
    (forced, all, other)
}

#[test]
fn forced_tokens_are_those_of_the_whole_text() {
    let test = "forced_tokens_are_those_of_the_whole_text";
    let Some(tasks) = answers(test) else { return };
    assert!(tasks.len() >= 170, "{} tasks", tasks.len());
    for name in ["llama-bpe", "qwen2"] {
        let Some(env) = env(test, name) else { return };
        let (forced, all, other) = count(&env, &tasks);
        assert!(other * 20 <= tasks.len(), "{name}: {other} of {} tasks were not written so", tasks.len());
        assert!(forced * 2 > all, "{name}: {forced} of {all} tokens forced");
    }
}
