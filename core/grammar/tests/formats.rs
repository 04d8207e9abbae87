//! Every format: what is rendered is read again, however it is cut; the grammar writes what the parser reads; and text
//! that only looks like a call is text.

mod common;

use ai_runtime_chat::{Event, ToolCall, ToolChoice, ToolSpec};
use ai_runtime_grammar::{
    BlockKind, CallFormat, Constrain, GrammarEnv, Origin, ParserOptions, Piece, Thinking, ToolSet,
    ValueLimits,
};
use ai_runtime_text::{ChatTemplate, TemplateOptions};
use common::{Random, env, env_with, feed, fixtures, generate, tokens};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

/// All formats that the fixture templates have, each once.
fn formats(test: &str) -> Option<Vec<(String, CallFormat)>> {
    let mut files: Vec<_> = std::fs::read_dir(fixtures(test, "chat-templates")?)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut out: Vec<(String, CallFormat)> = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|end| end == "jinja")) {
        let mut options = TemplateOptions::default();
        options.bos_token = Some("<s>".into());
        options.eos_token = Some("</s>".into());
        options.now = Some(1_700_000_000);
        let template = ChatTemplate::new(&std::fs::read_to_string(path).unwrap(), options).unwrap();
        let format = CallFormat::from_template(&template);
        if !out.iter().any(|(_, have)| {
            CallFormat { origin: Origin::Prompted, ..have.clone() }
                == CallFormat { origin: Origin::Prompted, ..format.clone() }
        }) {
            out.push((path.file_stem().unwrap().to_string_lossy().into_owned(), format));
        }
    }
    Some(out)
}

fn tools() -> Vec<ToolSpec> {
    vec![
        ToolSpec::new(
            "send_mail",
            "",
            json!({
                "type": "object",
                "properties": {
                    "to": {"type": "string"},
                    "count": {"type": "integer", "minimum": -5, "maximum": 99},
                    "kind": {"enum": ["low", "high"]},
                    "flags": {"type": "array", "items": {"type": "boolean"}},
                    "extra": {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "b": {"type": "number"}}, "required": ["b"]},
                },
                "required": ["to", "kind"],
            }),
        ),
        ToolSpec::new("list.all-mails", "", json!({"type": "object", "properties": {}})),
    ]
}

fn call(name: &str, arguments: Value) -> ToolCall {
    ToolCall { id: "abcdefghi".into(), name: name.into(), arguments }
}

fn sample() -> Vec<ToolCall> {
    vec![
        call(
            "send_mail",
            json!({"to": "a \"b\" ü", "count": -3, "kind": "low", "flags": [true, false], "extra": {"a": "x", "b": 1.5}}),
        ),
        call("list.all-mails", json!({})),
        call("send_mail", json!({"to": "line\nline", "kind": "high"})),
    ]
}

/// All events, with adjacent pieces joined.
fn joined(events: Vec<Event>) -> Vec<Event> {
    let mut out: Vec<Event> = Vec::new();
    for event in events {
        match (out.last_mut(), &event) {
            (Some(Event::Text { delta }), Event::Text { delta: more })
            | (Some(Event::Reasoning { delta }), Event::Reasoning { delta: more }) => delta.push_str(more),
            (Some(Event::ToolCallDelta { delta, .. }), Event::ToolCallDelta { delta: more, .. }) => {
                delta.push_str(more)
            }
            _ => out.push(event),
        }
    }
    out
}

fn read(format: &CallFormat, pieces: &[&[u8]]) -> Vec<Event> {
    // Without a vocabulary the id does not matter: bytes may be cut anywhere.
    let mut parser = format.parser(
        None,
        &tools(),
        ParserOptions { thinking: Thinking::Closed, ..ParserOptions::default() },
    );
    let mut events: Vec<Event> = pieces.iter().flat_map(|piece| parser.push(0, piece)).collect();
    events.extend(parser.finish());
    joined(events)
}

fn calls(events: &[Event]) -> Vec<(String, Value)> {
    events
        .iter()
        .filter_map(|event| match event {
            Event::ToolCallEnd { call, .. } => Some((call.name.clone(), call.arguments.clone())),
            _ => None,
        })
        .collect()
}

#[test]
fn every_format_reads_what_it_writes_however_it_is_cut() {
    let Some(formats) = formats("every_format_reads_what_it_writes_however_it_is_cut") else { return };
    assert!(formats.len() >= 25, "{} formats", formats.len());
    for (name, format) in &formats {
        let made = if format.parallel { sample() } else { sample()[..1].to_vec() };
        let before = match format.blocks.iter().find(|block| block.kind == BlockKind::Text) {
            Some(block) if format.addressed => format!("{}Some text first.{}", block.open, format.separator),
            _ if format.only_at_start => String::new(),
            _ => "Some text first.\n".to_owned(),
        };
        let text = format!("{before}{}", format.render(&made, 0));
        let whole = read(format, &[text.as_bytes()]);
        let expected: Vec<(String, Value)> =
            made.iter().map(|call| (call.name.clone(), call.arguments.clone())).collect();
        assert_eq!(calls(&whole), expected, "{name}: {text:?}\n{whole:?}");
        if !before.is_empty() {
            assert_eq!(whole[0], Event::Text { delta: "Some text first.".into() }, "{name}");
        }
        // Where no tools are offered the same is no call.
        let options =
            ParserOptions { thinking: Thinking::Closed, without_calls: true, ..ParserOptions::default() };
        let mut parser = format.parser(None, &[], options);
        let mut said = parser.push_text(&text);
        said.extend(parser.finish());
        assert!(parser.calls() == 0 && !parser.is_incomplete(), "{name}: {said:?}");
        assert!(said.iter().all(|event| matches!(event, Event::Text { .. })), "{name}: {said:?}");
        for cut in 1..text.len() {
            let parts = [&text.as_bytes()[..cut], &text.as_bytes()[cut..]];
            assert_eq!(read(format, &parts), whole, "{name}: cut at {cut} of {text:?}");
        }
        let bytes: Vec<&[u8]> = text.as_bytes().chunks(1).collect();
        assert_eq!(read(format, &bytes), whole, "{name}: byte by byte");
        // The arguments' deltas are the JSON text of the arguments.
        let mut deltas = vec![String::new(); made.len()];
        for event in &whole {
            if let Event::ToolCallDelta { index, delta } = event {
                deltas[*index].push_str(delta);
            }
        }
        for (delta, call) in deltas.iter().zip(&made) {
            assert_eq!(serde_json::from_str::<Value>(delta).unwrap(), call.arguments, "{name}");
        }
    }
}

#[test]
fn a_call_that_is_cut_off_is_reported_as_incomplete_and_never_half() {
    let Some(formats) = formats("a_call_that_is_cut_off_is_reported_as_incomplete_and_never_half") else {
        return;
    };
    for (name, format) in &formats {
        let text = format.render(&sample()[..1], 0);
        let at = text.find("line").or_else(|| text.find("count")).unwrap();
        let mut parser = format.parser(None, &tools(), ParserOptions::default());
        let mut events = parser.push_text(&text[..at + 2]);
        events.extend(parser.finish());
        assert!(parser.is_incomplete(), "{name}: {events:?}");
        assert!(calls(&events).is_empty(), "{name}: {events:?}");
    }
}

fn required(limits: ValueLimits) -> Constrain {
    Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, limits, ..Constrain::default() }
}

fn whatever_is_generated_is_read(
    env: &Arc<GrammarEnv>,
    formats: &[(String, CallFormat)],
    count: usize,
    seed: u64,
) {
    let (tools, set) = (tools(), ToolSet::new(&tools()).unwrap());
    let limits = ValueLimits { string: Some(8), items: Some(3), digits: Some(5), depth: Some(2) };
    let mut random = Random(seed);
    for (name, format) in formats {
        for _ in 0..count {
            let options = Constrain { max_calls: 2, ..required(limits) };
            let mut constraint = format.constraint(env, &tools, &options).unwrap().unwrap();
            let ids = generate(&mut *constraint, env, &mut random, 3000)
                .unwrap_or_else(|| panic!("{name}: does not end"));
            let bytes: Vec<u8> = ids.iter().flat_map(|id| env.vocabulary().bytes(*id).to_vec()).collect();
            let text = String::from_utf8_lossy(&bytes);
            let mut parser = format.parser(Some(env), &tools, ParserOptions::default());
            let mut events: Vec<Event> =
                ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
            events.extend(parser.finish());
            assert!(!parser.is_incomplete(), "{name}: {text}\n{events:?}");
            let mut found = 0;
            for event in &events {
                if let Event::ToolCallEnd { call, .. } = event {
                    set.validate(call).unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
                    found += 1;
                }
            }
            assert!((1..=2).contains(&found), "{name}: {text}\n{events:?}");
        }
    }
}

#[test]
fn whatever_a_grammar_lets_a_model_write_is_read_and_valid_in_every_format() {
    let name = "whatever_a_grammar_lets_a_model_write_is_read_and_valid_in_every_format";
    let (Some(env), Some(formats)) = (env(name, "qwen2"), formats(name)) else { return };
    whatever_is_generated_is_read(&env, &formats, 2, 7);
}

/// DeepSeek's delimiters hold U+2581, which SentencePiece's vocabularies read as a space.
#[test]
fn delimiters_that_a_vocabulary_rewrites_are_written_as_they_are() {
    let name = "delimiters_that_a_vocabulary_rewrites_are_written_as_they_are";
    let (Some(env), Some(mut formats)) = (env(name, "gemma-4"), formats(name)) else { return };
    formats.retain(|(name, _)| name == "deepseek-ai-DeepSeek-R1-Distill-Llama-8B");
    assert_eq!(formats.len(), 1);
    let rewritten = env.vocabulary().encode("\u{2581}calls");
    assert!(rewritten.iter().flat_map(|id| env.vocabulary().bytes(*id)).eq(b" calls"));
    whatever_is_generated_is_read(&env, &formats, 4, 11);
}

#[test]
#[ignore = "minutes: the whole matrix, of which a sample runs always; make check-full"]
fn whatever_grammars_let_models_write_is_read_with_every_vocabulary() {
    let name = "whatever_grammars_let_models_write_is_read_with_every_vocabulary";
    let Some(formats) = formats(name) else { return };
    for vocabulary in ["qwen2", "llama-bpe", "gemma-4", "llama-spm", "phi-3", "qwen35", "deepseek-coder"] {
        let Some(env) = env(name, vocabulary) else { return };
        whatever_is_generated_is_read(&env, &formats, 20, 11);
    }
}

#[test]
fn the_grammar_accepts_what_is_rendered_in_every_format() {
    let name = "the_grammar_accepts_what_is_rendered_in_every_format";
    let (Some(env), Some(formats)) = (env(name, "llama-bpe"), formats(name)) else { return };
    for (name, format) in &formats {
        let made: Vec<ToolCall> = sample().into_iter().take(if format.parallel { 3 } else { 1 }).collect();
        let made: Vec<ToolCall> = made
            .into_iter()
            .map(|mut call| {
                // What ends a text cannot stand in it.
                if let Some(Value::String(to)) = call.arguments.get_mut("to") {
                    *to = "plain text".into();
                }
                call
            })
            .collect();
        let text = format.render(&made, 0);
        let mut constraint =
            format.constraint(&env, &tools(), &required(ValueLimits::default())).unwrap().unwrap();
        let ids = tokens(&env, &text);
        if let Err(at) = feed(&mut *constraint, &ids) {
            let spell = |ids: &[u32]| -> String {
                String::from_utf8_lossy(
                    &ids.iter().flat_map(|id| env.vocabulary().bytes(*id).to_vec()).collect::<Vec<u8>>(),
                )
                .into_owned()
            };
            // An end token is no text.
            assert!(
                env.end_tokens().contains(&ids[at]),
                "{name}: {:?} refused after {:?}",
                spell(&ids[at..=at]),
                spell(&ids[..at])
            );
        }
        assert!(constraint.may_end(), "{name}: {text}");
    }
}

#[test]
fn spelled_delimiters_are_text_where_the_format_has_tokens_for_them() {
    let name = "spelled_delimiters_are_text_where_the_format_has_tokens_for_them";
    let Some(env) = env(name, "llama-bpe") else { return };
    let (open, close) = ("<|reserved_special_token_1|>", "<|reserved_special_token_2|>");
    let hermes = CallFormat::hermes();
    let tokened = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(text.replace("<tool_call>", open).replace("</tool_call>", close)),
        other => other.clone(),
    };
    let format = CallFormat { call: hermes.call.iter().map(tokened).collect(), ..hermes };
    let made = format.render(&[call("send_mail", json!({"to": "x", "kind": "low"}))], 0);
    let text = format!("The tag {made} begins a call.");
    let ids = env.vocabulary().encode(&text);
    assert!(env.vocabulary().special(open).is_some());
    assert!(!ids.contains(&env.vocabulary().special(open).unwrap()));
    let options = Constrain { thinking: Thinking::Closed, ..Constrain::default() };
    let mut constraint = format.constraint(&env, &tools(), &options).unwrap().unwrap();
    feed(&mut *constraint, &ids).unwrap();
    assert!(constraint.mask().unwrap().is_none(), "still free");
    let mut parser = format.parser(Some(&env), &tools(), ParserOptions::default());
    let mut events: Vec<Event> =
        ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
    events.extend(parser.finish());
    assert_eq!(joined(events), [Event::Text { delta: text.clone() }]);
    // The same as an argument: it stays in the argument.
    let inside = format.render(&[call("send_mail", json!({"to": text, "kind": "low"}))], 0);
    let at = inside.find(open).unwrap();
    let mut ids = vec![env.vocabulary().special(open).unwrap()];
    ids.extend(env.vocabulary().encode(&inside[at + open.len()..inside.len() - close.len()]));
    ids.push(env.vocabulary().special(close).unwrap());
    let mut constraint = format.constraint(&env, &tools(), &options).unwrap().unwrap();
    feed(&mut *constraint, &ids).unwrap();
    assert!(constraint.may_end());
    let mut parser = format.parser(Some(&env), &tools(), ParserOptions::default());
    let mut events: Vec<Event> =
        ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
    events.extend(parser.finish());
    assert_eq!(calls(&events), [("send_mail".to_owned(), json!({"to": text, "kind": "low"}))]);
}

/// The tag or bracket that a format's calls begin with.
fn first_marker(format: &CallFormat) -> Option<String> {
    let mut lead = format.section_open.clone();
    if let Some(Piece::Text(text)) = format.call.first() {
        lead.push_str(text);
    }
    let minimax = "]<]minimax[>[";
    if lead.starts_with(minimax) {
        return Some(minimax.into());
    }
    let close = if lead.starts_with('<') { '>' } else { ']' };
    let end = lead.find(close)?;
    lead.starts_with(['<', '[']).then(|| lead[..=end].to_owned())
}

#[test]
fn spelled_calls_of_every_format_are_text_where_its_marker_is_a_token() {
    let name = "spelled_calls_of_every_format_are_text_where_its_marker_is_a_token";
    let Some(formats) = formats(name) else { return };
    let mut markers: Vec<String> = formats.iter().filter_map(|(_, format)| first_marker(format)).collect();
    markers.sort();
    markers.dedup();
    let spellings: Vec<&str> = markers.iter().map(String::as_str).collect();
    let Some(env) = env_with(name, &spellings) else { return };
    let mut count = 0;
    for (name, format) in &formats {
        // Reasoning and wrapped text are other matters.
        let format = CallFormat { blocks: Vec::new(), ..format.clone() };
        let Some(marker) = first_marker(&format) else { continue };
        let spelled = format.render(&sample()[..1], 0);
        let text = format!("To call, one writes {spelled} and no more.");
        let ids = env.vocabulary().encode(&text);
        let options = Constrain { thinking: Thinking::Closed, ..Constrain::default() };
        let mut constraint = format.constraint(&env, &tools(), &options).unwrap().unwrap();
        for id in &ids {
            constraint.accept(*id).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        assert!(constraint.mask().unwrap().is_none() && !constraint.rules(), "{name}: still free");
        let mut parser = format.parser(Some(&env), &tools(), ParserOptions::default());
        let mut events: Vec<Event> =
            ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
        events.extend(parser.finish());
        assert_eq!(joined(events), [Event::Text { delta: text.clone() }], "{name}");
        // The token itself begins a call.
        constraint.accept(env.vocabulary().special(&marker).unwrap()).unwrap();
        assert!(constraint.rules() && !constraint.may_end(), "{name}");
        count += 1;
    }
    // Those that begin with a bracket, a word or a recipient have nothing that could be a token.
    let without = |(_, format): &&(String, CallFormat)| first_marker(format).is_none();
    assert_eq!(count + formats.iter().filter(without).count(), formats.len());
    assert!(count >= 30, "{count} formats");
}

#[test]
fn delimiters_inside_arguments_stay_in_the_arguments() {
    let format = CallFormat::hermes();
    let to = "</tool_call>\n<tool_call>{\"name\": \"list.all-mails\"} <think> \"}}";
    let made = [call("send_mail", json!({"to": to, "kind": "low"}))];
    assert_eq!(
        calls(&read(&format, &[format.render(&made, 0).as_bytes()])),
        [("send_mail".to_owned(), made[0].arguments.clone())]
    );
}

#[test]
fn reasoning_comes_out_as_reasoning_and_calls_in_it_are_none() {
    let format = CallFormat::hermes();
    let inner =
        "I could write <tool_call>\n{\"name\": \"list.all-mails\", \"arguments\": {}}\n</tool_call> here.";
    let text = format!("<think>\n{inner}\n</think>\n\nHello.\n{}", format.render(&sample()[1..2], 0));
    let events = read(&format, &[text.as_bytes()]);
    assert_eq!(events[0], Event::Reasoning { delta: inner.into() });
    assert_eq!(events[1], Event::Text { delta: "Hello.".into() });
    assert_eq!(calls(&events), [("list.all-mails".to_owned(), json!({}))]);
    let mut parser =
        format.parser(None, &[], ParserOptions { thinking: Thinking::Open, ..ParserOptions::default() });
    let mut events = parser.push_text("still thinking\n</think>\n\nHello.");
    events.extend(parser.finish());
    assert_eq!(
        joined(events),
        [Event::Reasoning { delta: "still thinking".into() }, Event::Text { delta: "Hello.".into() }]
    );
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-1_000_000i64..1_000_000).prop_map(Value::from),
        "[ -~äé\n\t\"\\\\{}<>|]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,6}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Every kind of notation, once.
fn notations() -> Vec<CallFormat> {
    let path = |name: &str| {
        fixtures("any_arguments_are_read_as_they_were_written", "chat-templates")
            .map(|folder| folder.join(format!("{name}.jinja")))
    };
    let names =
        ["Qwen-Qwen3-0.6B", "google-gemma-4-31B-it", "LFM2-8B-A1B", "Kimi-K3", "deepseek-ai-DeepSeek-V3.2"];
    let formats = names.iter().filter_map(|name| {
        let template =
            ChatTemplate::new(&std::fs::read_to_string(path(name)?).unwrap(), TemplateOptions::default());
        Some(CallFormat::from_template(&template.unwrap()))
    });
    formats.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_arguments_are_read_as_they_were_written(fields in prop::collection::vec(("[a-z_]{1,8}", json_value()), 0..5), cut in 0usize..2000) {
        let arguments = Value::Object(fields.into_iter().collect());
        for format in notations().into_iter().chain([CallFormat::hermes()]) {
            let made = [call("send_mail", arguments.clone())];
            let text = format.render(&made, 0);
            let mut cut = cut % (text.len() + 1);
            while !text.is_char_boundary(cut) {
                cut -= 1;
            }
            // Tools that take anything: the notation itself tells the types.
            let tools = [ToolSpec::new("send_mail", "", json!({"type": "object"}))];
            let mut parser = format.parser(None, &tools, ParserOptions::default());
            let mut events = parser.push_text(&text[..cut]);
            events.extend(parser.push_text(&text[cut..]));
            events.extend(parser.finish());
            prop_assert_eq!(calls(&events), vec![("send_mail".to_owned(), arguments.clone())], "{}", text);
        }
    }

    #[test]
    fn no_text_makes_the_parser_panic_or_lose_text_before_a_call(text in "[<>/a-z_{}\":\\[\\]\n |]{0,200}") {
        for format in [CallFormat::hermes(), CallFormat::prompted()] {
            let _ = read(&format, &[text.as_bytes()]);
        }
    }
}
