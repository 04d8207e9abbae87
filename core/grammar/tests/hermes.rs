//! Hermes calls from grammar to events.

mod common;

use ai_runtime_chat::{Event, ToolCall, ToolChoice, ToolSpec};
use ai_runtime_grammar::{CallFormat, Constrain, ParserOptions, Thinking, ValueLimits};
use common::{Random, allows, env, feed, generate, tokens};
use serde_json::json;

fn mail() -> Vec<ToolSpec> {
    vec![
        ToolSpec::new(
            "send_mail",
            "",
            json!({
                "type": "object",
                "properties": {
                    "to": {"type": "string"},
                    "priority": {"enum": ["low", "high"]},
                    "copies": {"type": "integer", "minimum": 0, "maximum": 20},
                },
                "required": ["to"],
            }),
        ),
        ToolSpec::new(
            "list_mail",
            "",
            json!({"type": "object", "properties": {"folder": {"type": "string"}}}),
        ),
    ]
}

fn required() -> Constrain {
    Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() }
}

const CALL: &str = "<tool_call>\n{\"name\": \"send_mail\", \"arguments\": {\"to\": \"a@b.c\", \"priority\": \"low\"}}\n</tool_call>";

#[test]
fn a_right_call_is_accepted_and_a_wrong_one_is_not() {
    for name in ["qwen2", "llama-bpe", "phi-3", "llama-spm"] {
        let Some(env) = env("a_right_call_is_accepted_and_a_wrong_one_is_not", name) else { return };
        let format = CallFormat::hermes();
        let table = [
            (CALL, true),
            ("<tool_call>\n{\"name\": \"list_mail\", \"arguments\": {}}\n</tool_call>", true),
            (
                "<tool_call>\n{\"name\": \"list_mail\", \"arguments\": {}}\n</tool_call>\n<tool_call>\n{\"name\": \"list_mail\", \"arguments\": {}}\n</tool_call>",
                true,
            ),
            (
                "<tool_call>\n{\"name\": \"send_mail\", \"arguments\": {\"to\": \"x\", \"copies\": 20}}\n</tool_call>",
                true,
            ),
            (
                "<tool_call>\n{\"name\": \"send_mail\", \"arguments\": {\"to\": \"x\", \"copies\": 21}}\n</tool_call>",
                false,
            ),
            ("<tool_call>\n{\"name\": \"send_mail\", \"arguments\": {}}\n</tool_call>", false),
            (
                "<tool_call>\n{\"name\": \"send_mail\", \"arguments\": {\"to\": \"x\", \"cc\": 1}}\n</tool_call>",
                false,
            ),
            ("<tool_call>\n{\"name\": \"send_mai\", \"arguments\": {}}\n</tool_call>", false),
            ("Hello", false),
        ];
        for (text, right) in table {
            let mut constraint = format.constraint(&env, &mail(), &required()).unwrap().unwrap();
            let outcome = feed(&mut *constraint, &tokens(&env, text));
            assert_eq!(outcome.is_ok() && constraint.may_end(), right, "{name}: {text}: {outcome:?}");
        }
    }
}

#[test]
fn forced_tokens_are_the_only_legal_ones_and_the_same_one_by_one() {
    for name in ["qwen2", "llama-bpe"] {
        let Some(env) = env("forced_tokens_are_the_only_legal_ones_and_the_same_one_by_one", name) else {
            return;
        };
        let format = CallFormat::hermes();
        let start = || format.constraint(&env, &mail()[..1], &required()).unwrap().unwrap();
        let mut at_once = start();
        let run = at_once.forced().unwrap();
        let text: Vec<u8> = run.iter().flat_map(|id| env.vocabulary().bytes(*id).to_vec()).collect();
        assert!(
            text.starts_with(b"<tool_call>\n{\"name\": \"send_mail\", \"arguments\": {\"to\":"),
            "{:?}",
            String::from_utf8_lossy(&text)
        );
        let mut one_by_one = start();
        for token in &run {
            assert!(allows(&mut *one_by_one, *token));
            assert!(!allows(&mut *one_by_one, token + 1));
            one_by_one.accept(*token).unwrap();
        }
        for token in &run {
            at_once.accept(*token).unwrap();
        }
        assert_eq!(at_once.mask().unwrap(), one_by_one.mask().unwrap());
        assert_eq!(run, tokens(&env, std::str::from_utf8(&text).unwrap()), "{name}: canonical");
    }
}

#[test]
fn in_auto_mode_text_is_free_until_the_model_begins_a_call() {
    for name in ["qwen2", "llama-bpe"] {
        let Some(env) = env("in_auto_mode_text_is_free_until_the_model_begins_a_call", name) else { return };
        let format = CallFormat::hermes();
        let options = Constrain { thinking: Thinking::Closed, ..Constrain::default() };
        let mut constraint = format.constraint(&env, &mail(), &options).unwrap().unwrap();
        feed(&mut *constraint, &tokens(&env, "Tags like <b> and <tool are text. ")).unwrap();
        assert!(constraint.may_end() && !constraint.is_complete());
        assert!(constraint.forced().unwrap().is_empty());
        feed(&mut *constraint, &tokens(&env, CALL)).unwrap();
        assert!(constraint.may_end());
        assert!(feed(&mut *constraint, &tokens(&env, " and more")).is_err(), "only calls may follow a call");
        constraint.rollback(5).unwrap();
        assert!(!constraint.may_end());
    }
}

#[test]
fn whatever_is_generated_parses_and_is_valid() {
    let Some(env) = env("whatever_is_generated_parses_and_is_valid", "qwen2") else { return };
    let format = CallFormat::hermes();
    let tools = mail();
    let set = ai_runtime_grammar::ToolSet::new(&tools).unwrap();
    let limits = ValueLimits { string: Some(10), items: Some(3), digits: Some(6), depth: Some(2) };
    let mut random = Random(1);
    for _ in 0..20 {
        let options = Constrain { limits, max_calls: 3, ..required() };
        let mut constraint = format.constraint(&env, &tools, &options).unwrap().unwrap();
        let ids = generate(&mut *constraint, &env, &mut random, 2000).expect("it ends");
        let mut parser = format.parser(Some(&env), &tools, ParserOptions::default());
        let mut events: Vec<Event> =
            ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
        events.extend(parser.finish());
        assert!(!parser.is_incomplete());
        let calls: Vec<&ToolCall> = events
            .iter()
            .filter_map(|event| if let Event::ToolCallEnd { call, .. } = event { Some(call) } else { None })
            .collect();
        assert!(!calls.is_empty() && calls.len() <= 3, "{events:?}");
        for call in calls {
            set.validate(call).unwrap();
        }
    }
}

#[test]
fn what_the_grammar_cannot_check_is_taken_back_and_done_again() {
    let Some(env) = env("what_the_grammar_cannot_check_is_taken_back_and_done_again", "qwen2") else {
        return;
    };
    let tool = ToolSpec::new(
        "pick",
        "",
        json!({
            "type": "object",
            "properties": {"colours": {"type": "array", "items": {"enum": ["red", "green", "blue"]}, "minItems": 2, "maxItems": 2, "uniqueItems": true}},
            "required": ["colours"],
        }),
    );
    let format = CallFormat::hermes();
    let tools = [tool];
    let set = ai_runtime_grammar::ToolSet::new(&tools).unwrap();
    assert_eq!(set.relaxed()[0].keyword, "uniqueItems");
    let mut constraint =
        format.constraint(&env, &tools, &Constrain { max_calls: 1, ..required() }).unwrap().unwrap();
    let wrong =
        "<tool_call>\n{\"name\": \"pick\", \"arguments\": {\"colours\": [\"red\", \"red\"]}}\n</tool_call>";
    for token in tokens(&env, wrong) {
        assert_eq!(constraint.violation(), None);
        constraint.accept(token).unwrap();
    }
    let violation = constraint.violation().expect("two equal colours");
    assert!(violation.message.contains("/colours"), "{violation:?}");
    assert!(violation.rollback > 0);
    constraint.rollback(violation.rollback).unwrap();
    let mut random = Random(3);
    let mut rest = Vec::new();
    let mut tries = 0;
    loop {
        let ids = generate(&mut *constraint, &env, &mut random, 500).unwrap();
        rest.extend(ids);
        match constraint.violation() {
            None => break,
            Some(violation) => {
                tries += 1;
                assert!(tries < 16 && violation.rollback > 0, "{violation:?}");
                constraint.rollback(violation.rollback).unwrap();
            }
        }
    }
    assert!(constraint.is_complete());
}
