//! Chat templates render what Python's jinja2 renders. The goldens are hashes made by `make_template_goldens.py`.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

mod common;

use std::collections::BTreeMap;

use ai_runtime_text::{ChatTemplate, TemplateOptions};
use common::fixture;
use serde::Deserialize;
use serde_json::{Map, Value};

/// What `make_template_goldens.py` takes for now: 2026-07-26 10:04:05 UTC.
const NOW: i64 = 1_785_060_245;

#[derive(Deserialize)]
struct Data {
    special: Vec<String>,
    tokens: Map<String, Value>,
    conversations: BTreeMap<String, Conversation>,
}

#[derive(Deserialize)]
struct Conversation {
    messages: Value,
    tools: Option<Value>,
    add_generation_prompt: bool,
    #[serde(default)]
    variables: Map<String, Value>,
}

fn fnv1a(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn options(data: &Data) -> TemplateOptions {
    let mut options = TemplateOptions::default();
    options.tokens = data.tokens.clone();
    options.special = data.special.clone();
    options.now = Some(NOW);
    options
}

#[test]
fn all_templates_render_what_python_renders() {
    let Some(folder) = fixture("all_templates_render_what_python_renders", "chat-templates") else { return };
    let data: Data = serde_json::from_str(include_str!("templates/conversations.json")).unwrap();
    let goldens: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(include_str!("templates/goldens.json")).unwrap();
    assert!(goldens.len() >= 70);
    let mut wrong = Vec::new();
    for (name, goldens) in &goldens {
        let source = std::fs::read_to_string(folder.join(format!("{name}.jinja"))).unwrap();
        let template = match ChatTemplate::new(&source, options(&data)) {
            Ok(template) => template,
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                continue;
            }
        };
        for (conversation, golden) in goldens {
            let Conversation { messages, tools, add_generation_prompt, variables } =
                &data.conversations[conversation];
            let rendered =
                template.render_values(messages, tools.as_ref(), *add_generation_prompt, variables);
            let found = rendered.as_ref().map_or("refused".to_owned(), |prompt| fnv1a(&prompt.text));
            // Where Python trips over a value (None that is iterated over), rendering something is no worse.
            if found != *golden && golden != "error" {
                let what = rendered.map_or_else(|e| e.to_string(), |_| "differs".into());
                wrong.push(format!("{name} / {conversation}: {what}, golden {golden}"));
                if let Ok(folder) = std::env::var("RENDERED_TO")
                    && let Ok(prompt) =
                        template.render_values(messages, tools.as_ref(), *add_generation_prompt, variables)
                {
                    std::fs::write(format!("{folder}/{name}.{conversation}"), prompt.text).unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// The conversation with brackets in content that spell nothing.
fn harmless(value: &Value) -> Value {
    match value {
        Value::String(text) => text.replace(['<', '['], "(").into(),
        Value::Array(items) => items.iter().map(harmless).collect(),
        Value::Object(map) => map.iter().map(|(key, item)| (key.replace('<', "("), harmless(item))).collect(),
        other => other.clone(),
    }
}

#[test]
fn content_cannot_say_special_tokens_in_any_template() {
    let Some(folder) = fixture("content_cannot_say_special_tokens_in_any_template", "chat-templates") else {
        return;
    };
    let data: Data = serde_json::from_str(include_str!("templates/conversations.json")).unwrap();
    let mut rendered = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "jinja") {
            continue;
        }
        let template = ChatTemplate::new(&std::fs::read_to_string(&path).unwrap(), options(&data)).unwrap();
        for name in ["hostile_user", "hostile_ends", "hostile_tools"] {
            let conversation = &data.conversations[name];
            let render = |messages: &Value, tools: Option<&Value>| {
                template.render_values(messages, tools, true, &Map::new())
            };
            let Ok(prompt) = render(&conversation.messages, conversation.tools.as_ref()) else { continue };
            let tools = conversation.tools.as_ref().map(harmless);
            let twin = render(&harmless(&conversation.messages), tools.as_ref()).unwrap();
            assert!(twin.literal.is_empty(), "{}: {name}", path.display());
            for special in &data.special {
                let said = prompt.text.match_indices(special.as_str()).filter(|(at, _)| {
                    let touches =
                        |range: &std::ops::Range<usize>| range.start < at + special.len() && *at < range.end;
                    !prompt.literal.iter().any(touches)
                });
                let (said, of_the_template) = (said.count(), twin.text.matches(special.as_str()).count());
                assert_eq!(said, of_the_template, "{}: {name}: {special}", path.display());
            }
            rendered += 1;
        }
    }
    assert!(rendered > 150, "only {rendered} rendered");
}
