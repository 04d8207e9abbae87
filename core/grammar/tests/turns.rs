//! Turns: which tools may be called, in which order their arguments come, what an answer must be, where reasoning stands.

mod common;

use ai_runtime_chat::{Event, PropertyOrder, ResponseFormat, ToolChoice, ToolSpec};
use ai_runtime_grammar::{CallFormat, Constrain, Constraint, GrammarEnv, ParserOptions, Thinking};
use ai_runtime_text::{ChatTemplate, TemplateOptions};
use common::{Random, allows, env, env_with, feed, fixtures, generate, tokens};
use serde_json::json;
use std::sync::Arc;

fn tools() -> Vec<ToolSpec> {
    let name = |name: &str| {
        ToolSpec::new(
            name,
            "",
            json!({"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "boolean"}, "c": {"enum": ["x", "xy"]}},
                "required": ["a", "c"]}),
        )
    };
    ["one", "two", "three"].map(name).to_vec()
}

fn start(env: &Arc<GrammarEnv>, format: &CallFormat, options: Constrain) -> Box<dyn Constraint> {
    format.constraint(env, &tools(), &options).unwrap().unwrap()
}

fn call(name: &str, arguments: &str) -> String {
    format!("<tool_call>\n{{\"name\": \"{name}\", \"arguments\": {arguments}}}\n</tool_call>")
}

/// Whether a turn may be this text.
fn accepts(env: &Arc<GrammarEnv>, format: &CallFormat, options: &Constrain, text: &str) -> bool {
    let mut constraint = start(env, format, options.clone());
    feed(&mut *constraint, &tokens(env, text)).is_ok() && constraint.may_end()
}

#[test]
fn only_chosen_tools_can_be_called() {
    let Some(env) = env("only_chosen_tools_can_be_called", "qwen2") else { return };
    let format = CallFormat::hermes();
    let right = r#"{"a": 1, "c": "x"}"#;
    let closed = |choice| Constrain { choice, thinking: Thinking::Closed, ..Constrain::default() };
    let subset = closed(ToolChoice::Subset(vec!["one".into(), "three".into()]));
    for (name, legal) in [("one", true), ("two", false), ("three", true)] {
        assert_eq!(accepts(&env, &format, &subset, &call(name, right)), legal, "subset: {name}");
        let named = closed(ToolChoice::Named("two".into()));
        assert_eq!(accepts(&env, &format, &named, &call(name, right)), name == "two", "named: {name}");
        assert!(accepts(&env, &format, &closed(ToolChoice::Auto), &call(name, right)), "auto: {name}");
    }
    assert!(accepts(&env, &format, &subset, "No call at all."), "a subset leaves the model the choice");
    assert!(!accepts(&env, &format, &closed(ToolChoice::Named("two".into())), "No call at all."));
    let two = format!("{}\n{}", call("one", right), call("two", right));
    assert!(accepts(&env, &format, &closed(ToolChoice::Auto), &two));
    let single = Constrain { max_calls: 1, ..closed(ToolChoice::Auto) };
    assert!(!accepts(&env, &format, &single, &two), "at most one call");
    assert!(accepts(&env, &format, &single, &call("one", right)));
}

#[test]
fn without_a_choice_the_token_that_begins_a_call_is_illegal_and_its_spelling_is_text() {
    let test = "without_a_choice_the_token_that_begins_a_call_is_illegal_and_its_spelling_is_text";
    let Some(env) = env(test, "llama-bpe") else { return };
    let open = "<|reserved_special_token_1|>";
    let format = CallFormat { section_open: open.into(), ..CallFormat::hermes() };
    let options = Constrain { choice: ToolChoice::None, thinking: Thinking::Closed, ..Constrain::default() };
    let mut constraint = start(&env, &format, options);
    let token = env.vocabulary().special(open).unwrap();
    assert!(!allows(&mut *constraint, token));
    assert!(constraint.accept(token).is_err());
    feed(&mut *constraint, &env.vocabulary().encode(&format!("{open} is text"))).unwrap();
    assert!(constraint.may_end());
}

#[test]
fn arguments_come_in_schema_order_unless_any_is_asked_for() {
    let Some(env) = env("arguments_come_in_schema_order_unless_any_is_asked_for", "qwen2") else { return };
    let orders = [
        (r#"{"a": 1, "c": "x"}"#, true, true),
        (r#"{"a": 1, "b": true, "c": "xy"}"#, true, true),
        (r#"{"c": "x", "a": 1}"#, false, true),
        (r#"{"c": "xy", "b": false, "a": 1}"#, false, true),
        (r#"{"b": false, "a": 1}"#, false, false),
        (r#"{"a": 1, "a": 2, "c": "x"}"#, false, false),
        (r#"{"a": 1, "c": "x", "d": 1}"#, false, false),
    ];
    for order in [PropertyOrder::Schema, PropertyOrder::Any] {
        let options = Constrain {
            choice: ToolChoice::Required,
            thinking: Thinking::Closed,
            order,
            ..Constrain::default()
        };
        for (arguments, schema, any) in orders {
            let legal = if order == PropertyOrder::Any { any } else { schema };
            let format = CallFormat::hermes();
            assert_eq!(
                accepts(&env, &format, &options, &call("one", arguments)),
                legal,
                "{order:?} {arguments}"
            );
        }
    }
}

#[test]
fn elements_come_in_any_order_too() {
    let Some(env) = env("elements_come_in_any_order_too", "qwen2") else { return };
    let Some(format) = template("elements_come_in_any_order_too", "Qwen3-Coder") else { return };
    let element = |key: &str, value: &str| format!("<parameter={key}>\n{value}\n</parameter>\n");
    let text = |parts: [(&str, &str); 2]| {
        let inner: String = parts.iter().map(|(key, value)| element(key, value)).collect();
        format!("<tool_call>\n<function=one>\n{inner}</function>\n</tool_call>")
    };
    let (straight, turned) = (text([("a", "1"), ("c", "x")]), text([("c", "xy"), ("a", "1")]));
    let mut options =
        Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() };
    assert!(accepts(&env, &format, &options, &straight) && !accepts(&env, &format, &options, &turned));
    options.order = PropertyOrder::Any;
    assert!(accepts(&env, &format, &options, &straight) && accepts(&env, &format, &options, &turned));
}

#[test]
fn an_answer_is_what_its_format_says() {
    let Some(env) = env("an_answer_is_what_its_format_says", "llama-bpe") else { return };
    let schema = json!({"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]});
    let lark = "start: \"yes\" | \"no\" \" \" /[a-z]+/";
    let table: [(ResponseFormat, &[&str], &[&str]); 5] = [
        (ResponseFormat::JsonSchema(schema), &[r#"{"n": 3}"#], &[r#"{"n": "3"}"#, "3", r#"{"n": 3}}"#]),
        (ResponseFormat::Json, &["[1, {\"a\": null}]", "true"], &["[1", "yes"]),
        (ResponseFormat::Regex("[0-9]{2}-[a-f]+".into()), &["12-abc"], &["1-abc", "12-", "12-xyz"]),
        (
            ResponseFormat::Choice(vec!["red".into(), "redder".into()]),
            &["red", "redder"],
            &["re", "reds", "green"],
        ),
        (ResponseFormat::Lark(lark.into()), &["yes", "no way"], &["maybe", "no "]),
    ];
    for (response, right, wrong) in table {
        let options =
            Constrain { response: response.clone(), thinking: Thinking::Closed, ..Constrain::default() };
        let accepts = |text: &str| {
            let mut constraint = CallFormat::hermes().constraint(&env, &[], &options).unwrap().unwrap();
            feed(&mut *constraint, &tokens(&env, text)).is_ok() && constraint.may_end()
        };
        for text in right {
            assert!(accepts(text), "{response:?}: {text}");
        }
        for text in wrong {
            assert!(!accepts(text), "{response:?}: {text}");
        }
    }
    for response in [
        ResponseFormat::Regex("(".into()),
        ResponseFormat::Lark("start: (".into()),
        ResponseFormat::Choice(vec![]),
    ] {
        let options = Constrain { response: response.clone(), ..Constrain::default() };
        assert!(CallFormat::hermes().constraint(&env, &[], &options).is_err(), "{response:?}");
    }
}

/// The format of a fixture template.
fn template(test: &str, name: &str) -> Option<CallFormat> {
    let path = fixtures(test, "chat-templates")?.join(format!("{name}.jinja"));
    let mut options = TemplateOptions::default();
    options.bos_token = Some("<s>".into());
    options.eos_token = Some("</s>".into());
    let template = ChatTemplate::new(&std::fs::read_to_string(path).unwrap(), options).unwrap();
    Some(CallFormat::from_template(&template))
}

/// The special tokens of gpt-oss and Kimi K3.
const SPECIALS: [&str; 10] = [
    "<|channel|>",
    "<|message|>",
    "<|start|>",
    "<|end|>",
    "<|call|>",
    "<|return|>",
    "<|constrain|>",
    "<|open|>",
    "<|close|>",
    "<|sep|>",
];

#[test]
fn a_required_call_may_follow_reasoning_that_opens_with_several_tokens() {
    let test = "a_required_call_may_follow_reasoning_that_opens_with_several_tokens";
    let Some(env) = env_with(test, &SPECIALS) else { return };
    for (name, reasoning) in [
        ("openai-gpt-oss-120b", "<|channel|>analysis<|message|>I call it.<|end|><|start|>assistant"),
        ("Kimi-K3", "<|open|>think<|sep|>I should call.<|close|>think<|sep|>"),
    ] {
        let Some(format) = template(test, name) else { return };
        let calls = format.render(
            &[ai_runtime_chat::ToolCall {
                id: "abcdefghi".into(),
                name: "two".into(),
                arguments: json!({"a": 5, "c": "xy"}),
            }],
            0,
        );
        let options = Constrain { choice: ToolChoice::Required, ..Constrain::default() };
        let without_end = |mut ids: Vec<u32>| {
            ids.retain(|id| !env.end_tokens().contains(id));
            ids
        };
        let with = without_end(tokens(&env, &format!("{reasoning}{calls}")));
        for ids in [without_end(tokens(&env, &calls)), with.clone()] {
            let mut constraint = start(&env, &format, options.clone());
            feed(&mut *constraint, &ids).unwrap_or_else(|at| panic!("{name}: refused at {at}"));
            assert!(constraint.may_end(), "{name}");
            let mut parser = format.parser(Some(&env), &tools(), ParserOptions::default());
            let mut events: Vec<Event> =
                ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
            events.extend(parser.finish());
            let called = events.iter().filter(|event| matches!(event, Event::ToolCallEnd { .. })).count();
            assert_eq!(called, 1, "{name}: {events:?}");
        }
        // The turn may not end without a call, and what is taken back is as if it had never been.
        let mut constraint = start(&env, &format, options.clone());
        for cut in 0..with.len() {
            assert!(!constraint.may_end(), "{name}: at {cut}");
            let before = constraint.mask().unwrap().map(<[u32]>::to_vec);
            let ahead = constraint.validate(&with[cut..]).unwrap();
            assert_eq!(ahead, with.len() - cut, "{name}: at {cut}");
            assert_eq!(constraint.mask().unwrap().map(<[u32]>::to_vec), before, "{name}: at {cut}");
            constraint.accept(with[cut]).unwrap();
        }
        assert!(constraint.may_end());
    }
}

#[test]
fn an_answer_stands_where_the_format_puts_answers() {
    let test = "an_answer_stands_where_the_format_puts_answers";
    let Some(env) = env_with(test, &SPECIALS) else { return };
    let Some(format) = template(test, "openai-gpt-oss-120b") else { return };
    let schema =
        json!({"type": "object", "properties": {"n": {"type": "integer", "maximum": 9}}, "required": ["n"]});
    let options = Constrain { response: ResponseFormat::JsonSchema(schema), ..Constrain::default() };
    let accepts = |text: &str| {
        let mut constraint = format.constraint(&env, &[], &options).unwrap().unwrap();
        feed(&mut *constraint, &tokens(&env, text)).is_ok() && constraint.may_end()
    };
    assert!(accepts("<|channel|>final<|message|>{\"n\": 3}"));
    assert!(accepts(
        "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>{\"n\": 3}"
    ));
    assert!(!accepts("{\"n\": 3}") && !accepts("<|channel|>final<|message|>three"));
}

#[test]
fn random_turns_of_every_choice_end_as_they_must() {
    let Some(env) = env("random_turns_of_every_choice_end_as_they_must", "qwen2") else { return };
    let mut random = Random(5);
    for order in [PropertyOrder::Schema, PropertyOrder::Any] {
        for choice in [ToolChoice::Required, ToolChoice::Named("three".into())] {
            let options = Constrain {
                choice: choice.clone(),
                thinking: Thinking::Closed,
                max_calls: 2,
                order,
                ..Constrain::default()
            };
            for _ in 0..10 {
                let mut constraint = start(&env, &CallFormat::hermes(), options.clone());
                let ids = generate(&mut *constraint, &env, &mut random, 2000).expect("it ends");
                let mut parser = CallFormat::hermes().parser(Some(&env), &tools(), ParserOptions::default());
                let mut events: Vec<Event> =
                    ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
                events.extend(parser.finish());
                assert!((1..=2).contains(&parser.calls()), "{events:?}");
                assert!(events.iter().all(|event| !matches!(event, Event::Text { .. })), "{events:?}");
            }
        }
    }
}

/// What a turn says and calls, as the parser reads it.
fn said(env: &Arc<GrammarEnv>, format: &CallFormat, text: &str) -> (String, Vec<String>) {
    let mut parser = format.parser(Some(env), &tools(), ParserOptions::default());
    let ids = tokens(env, text);
    let mut events: Vec<Event> =
        ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
    events.extend(parser.finish());
    assert!(!parser.is_incomplete(), "{text}: {events:?}");
    let (mut answer, mut calls) = (String::new(), Vec::new());
    for event in events {
        match event {
            Event::Text { delta } => answer.push_str(&delta),
            Event::ToolCallEnd { call, .. } => calls.push(format!("{} {}", call.name, call.arguments)),
            _ => {}
        }
    }
    (answer, calls)
}

#[test]
fn messages_that_say_whom_they_are_for_part_at_their_beginning() {
    let test = "messages_that_say_whom_they_are_for_part_at_their_beginning";
    let Some(env) = env_with(test, &["<|message|>", "<|eom|>", "<|start|>", "<|eot|>"]) else { return };
    let one = r#"{"a": 1, "c": "x"}"#;
    let functionary = |name: &str| format!("{name}\n{one}");
    let atem = |name: &str| {
        format!(
            "to={name}<|message|><atem:function_calls>\n<atem:invoke name=\"{name}\">\n<atem:parameter name=\"a\">1</atem:parameter>\n\
            <atem:parameter name=\"c\">x</atem:parameter>\n</atem:invoke>\n</atem:function_calls>"
        )
    };
    let next = "<|eom|><|start|>assistant";
    // Text, what is answered, the tools that are called.
    let cases = [
        ("meetkai-functionary-medium-v3.2", functionary("one"), "", &["one"][..]),
        (
            "meetkai-functionary-medium-v3.2",
            format!("{}>>>{}", functionary("one"), functionary("two")),
            "",
            &["one", "two"],
        ),
        (
            "meetkai-functionary-medium-v3.2",
            "all\nType >>> print(1) and >>>two words.".into(),
            "Type >>> print(1) and >>>two words.",
            &[],
        ),
        (
            "meetkai-functionary-medium-v3.2",
            format!("all\nLet me see.>>>{}", functionary("two")),
            "Let me see.",
            &["two"],
        ),
        ("muse-glimmer", format!(" {}", atem("one")), "", &["one"]),
        ("muse-glimmer", format!(" {}{next} {}", atem("one"), atem("three")), "", &["one", "three"]),
        ("muse-glimmer", " to=user<|message|>Write to=one first.".into(), "Write to=one first.", &[]),
        ("muse-glimmer", format!(" to=self<|message|>I call to=one.{next} {}", atem("two")), "", &["two"]),
        ("muse-glimmer", format!(" to=user<|message|>Wait.{next} {}", atem("two")), "Wait.", &["two"]),
    ];
    for (name, text, answer, called) in cases {
        let Some(format) = template(test, name) else { return };
        for choice in [ToolChoice::Auto, ToolChoice::Required] {
            let must = choice == ToolChoice::Required;
            let legal = !must || answer.is_empty();
            let options = Constrain { choice, ..Constrain::default() };
            assert_eq!(
                accepts(&env, &format, &options, &text),
                legal,
                "{name}: {text:?}, a call is required: {must}"
            );
        }
        let (said, calls) = said(&env, &format, &text);
        assert_eq!(said, answer, "{name}: {text:?}");
        assert_eq!(
            calls.iter().map(|call| call.split(' ').next().unwrap()).collect::<Vec<_>>(),
            called,
            "{text:?}"
        );
    }
    for (name, text) in [
        ("meetkai-functionary-medium-v3.2", functionary("four")),
        ("meetkai-functionary-medium-v3.2", "some\ntext".into()),
        ("muse-glimmer", format!(" {}", atem("four"))),
        ("muse-glimmer", "No recipient.".into()),
    ] {
        let Some(format) = template(test, name) else { return };
        assert!(!accepts(&env, &format, &Constrain::default(), &text), "{name}: {text:?}");
    }
}

#[test]
fn llama_may_put_its_token_in_front_of_a_call_and_its_spelling_is_text() {
    let test = "llama_may_put_its_token_in_front_of_a_call_and_its_spelling_is_text";
    let (Some(env), Some(format)) =
        (env_with(test, &["<|python_tag|>"]), template(test, "meta-llama-Llama-3.1-8B-Instruct"))
    else {
        return;
    };
    let call = r#"{"name": "two", "parameters": {"a": 5, "c": "xy"}}"#;
    for text in [call.to_owned(), format!("<|python_tag|>{call}")] {
        assert!(accepts(&env, &format, &Constrain::default(), &text), "{text}");
        assert_eq!(
            said(&env, &format, &text),
            (String::new(), vec![r#"two {"a":5,"c":"xy"}"#.into()]),
            "{text}"
        );
    }
    let wrong = format!("<|python_tag|>{}", call.replace("two", "four"));
    assert!(!accepts(&env, &format, &Constrain::default(), &wrong), "the token binds as the brace does");
    // Spelled in an answer it is text.
    let spelled = env.vocabulary().encode(&format!("Write <|python_tag|>{call}"));
    let mut constraint = start(&env, &format, Constrain::default());
    feed(&mut *constraint, &spelled).unwrap();
    assert!(!constraint.rules() && constraint.may_end());
}

#[test]
fn calls_that_follow_an_answer_obey_the_grammar_too() {
    let test = "calls_that_follow_an_answer_obey_the_grammar_too";
    let (Some(env), Some(format)) = (env_with(test, &SPECIALS), template(test, "openai-gpt-oss-120b")) else {
        return;
    };
    let call = |name: &str| {
        format!(
            "<|channel|>commentary to=functions.{name} <|constrain|>json<|message|>{{\"a\": 1, \"c\": \"x\"}}"
        )
    };
    let before = "<|channel|>commentary<|message|>I look.<|end|><|start|>assistant";
    let inside = "<|channel|>final<|message|>I look.";
    for text in [before, inside] {
        assert!(accepts(&env, &format, &Constrain::default(), &format!("{text}{}", call("two"))), "{text}");
        assert!(!accepts(&env, &format, &Constrain::default(), &format!("{text}{}", call("four"))), "{text}");
        let (answer, calls) = said(&env, &format, &format!("{text}{}", call("two")));
        assert_eq!((answer.as_str(), calls.len()), ("I look.", 1), "{text}");
    }
}

#[test]
fn a_message_of_gpt_oss_may_say_first_whom_it_is_for() {
    let test = "a_message_of_gpt_oss_may_say_first_whom_it_is_for";
    let (Some(env), Some(format)) = (env_with(test, &SPECIALS), template(test, "openai-gpt-oss-120b")) else {
        return;
    };
    let arguments = "{\"a\": 1, \"c\": \"x\"}";
    let call =
        |to: &str, kind: &str| format!(" to={to}<|channel|>commentary {kind}json<|message|>{arguments}");
    let reasoned = "<|channel|>analysis<|message|>I call it.<|end|><|start|>assistant";
    let said = "<|channel|>commentary<|message|>I look.<|end|><|start|>assistant";
    let required = Constrain { choice: ToolChoice::Required, ..Constrain::default() };
    for kind in ["<|constrain|>", ""] {
        for before in ["", reasoned, said] {
            let text = format!("{before}{}", call("functions.two", kind));
            let (answer, calls) = self::said(&env, &format, &text);
            assert_eq!(calls, [format!("two {}", arguments.replace(": ", ":").replace(", ", ","))], "{text}");
            assert_eq!(answer, if before == said { "I look." } else { "" }, "{text}");
            assert!(accepts(&env, &format, &Constrain::default(), &text), "{text}");
            assert!(before == said || accepts(&env, &format, &required, &text), "{text}");
            let unknown = format!("{before}{}", call("functions.four", kind));
            assert!(!accepts(&env, &format, &Constrain::default(), &unknown), "{unknown}");
        }
    }
    // In an answer it is text, and what is for somebody else is no call.
    for text in [
        "<|channel|>final<|message|>Write to=functions.two now",
        " to=browser.search",
        "I wrote to=functions.two",
    ] {
        let (_, calls) = self::said(&env, &format, text);
        assert!(calls.is_empty(), "{text}");
        let mut constraint = start(&env, &format, Constrain::default());
        feed(&mut *constraint, &tokens(&env, text)).unwrap_or_else(|at| panic!("{text}: refused at {at}"));
        assert!(!constraint.rules(), "{text}");
    }
}

#[test]
fn a_lark_grammar_may_name_any_token_by_its_number() {
    let Some(env) = env("a_lark_grammar_may_name_any_token_by_its_number", "qwen2") else { return };
    let [token] = env.vocabulary().encode(" hello")[..] else { panic!("one token") };
    let response = ResponseFormat::Lark(format!("start: <[{token}]> /[0-9]{{2}}/"));
    let options = Constrain { response, thinking: Thinking::Closed, ..Constrain::default() };
    let mut constraint = CallFormat::hermes().constraint(&env, &[], &options).unwrap().unwrap();
    let legal = |mask: &[u32]| -> Vec<u32> {
        (0..mask.len() as u32 * 32).filter(|id| mask[*id as usize / 32] >> (id % 32) & 1 == 1).collect()
    };
    assert_eq!(legal(constraint.mask().unwrap().unwrap()), [token]);
    constraint.accept(token).unwrap();
    let digits = legal(constraint.mask().unwrap().unwrap());
    assert!(digits.len() >= 10);
    assert!(digits.iter().all(|id| env.vocabulary().bytes(*id).iter().all(u8::is_ascii_digit)), "{digits:?}");
    feed(&mut *constraint, &env.vocabulary().encode("42")).unwrap();
    assert!(constraint.may_end());
}

#[test]
fn what_no_grammar_of_elements_counts_is_checked_on_the_finished_call() {
    let test = "what_no_grammar_of_elements_counts_is_checked_on_the_finished_call";
    let (Some(env), Some(format)) = (env(test, "qwen2"), template(test, "Qwen3-Coder")) else { return };
    let schema = json!({"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}, "minProperties": 2});
    let tools = [ToolSpec::new("pick", "", schema)];
    let options = Constrain {
        choice: ToolChoice::Required,
        thinking: Thinking::Closed,
        max_calls: 1,
        ..Constrain::default()
    };
    let mut constraint = format.constraint(&env, &tools, &options).unwrap().unwrap();
    let text = "<tool_call>\n<function=pick>\n<parameter=a>\n1\n</parameter>\n</function>\n</tool_call>";
    let violation = tokens(&env, text).into_iter().find_map(|token| {
        constraint.accept(token).unwrap();
        constraint.violation()
    });
    assert!(violation.is_some_and(|violation| violation.rollback > 0));
}
