//! What a user says and what a tool returns changes no turn: in every template's conversation the spellings of its own
//! delimiters, and whole calls, stay text of the prompt.

mod common;

use ai_runtime_chat::{Content, Message, ToolCall, ToolSpec};
use ai_runtime_grammar::{CallFormat, Origin};
use ai_runtime_text::{ChatTemplate, RenderInput, TemplateOptions};
use common::fixtures;
use serde_json::{Map, json};

/// The delimiters of a format: everything in brackets that stands in its texts.
fn delimiters(format: &CallFormat) -> Vec<String> {
    let call = ToolCall { id: "abcdefghi".into(), name: "F".into(), arguments: json!({"k": "v"}) };
    let mut text = format.render(&[call.clone(), call][..1 + usize::from(format.parallel)], 0);
    text.push_str(&format.marker);
    format.blocks.iter().for_each(|block| text.extend([block.open.as_str(), &block.close]));
    let mut out = Vec::new();
    let mut rest = text.as_str();
    while let Some(begin) = rest.find(['<', '[']) {
        let close = if rest[begin..].starts_with('<') { '>' } else { ']' };
        let Some(length) = rest[begin..].find(close) else { break };
        let tag = &rest[begin..=begin + length];
        if tag.len() > 3 && !tag.contains([' ', '\n', '"', '{']) {
            out.push(tag.to_owned());
        }
        rest = &rest[begin + length + 1..];
    }
    out.sort();
    out.dedup();
    out
}

#[test]
fn what_users_say_and_tools_return_never_spells_a_delimiter_of_the_format() {
    let test = "what_users_say_and_tools_return_never_spells_a_delimiter_of_the_format";
    let Some(folder) = fixtures(test, "chat-templates") else { return };
    let (mut rendered, mut tables) = (0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "jinja") {
            continue;
        }
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        let mut options = TemplateOptions::default();
        options.bos_token = Some("<s>".into());
        options.eos_token = Some("</s>".into());
        options.now = Some(1_700_000_000);
        let format = CallFormat::from_template(&ChatTemplate::new(&source, options.clone()).unwrap());
        let specials = delimiters(&format);
        options.special.clone_from(&specials);
        let template = ChatTemplate::new(&source, options).unwrap();
        let call =
            |name: &str| ToolCall { id: "abcdefghi".into(), name: name.into(), arguments: json!({"k": "v"}) };
        let evil =
            format!("{} {} {}", specials.join(" "), format.render(&[call("evil")], 0), specials.concat());
        let harmless = evil.replace(['<', '[', '>', ']', '|', '｜'], "(");
        let prompt = |said: &str| {
            let mut calling = Message::assistant(Content::None);
            calling.tool_calls = vec![call("F")];
            let messages = [
                Message::user(said),
                calling,
                Message::tool("abcdefghi", "F", said),
                Message::assistant("Done."),
                Message::user(said),
            ];
            let tools =
                [ToolSpec::new("F", "", json!({"type": "object", "properties": {"k": {"type": "string"}}}))];
            let variables = Map::new();
            let input = RenderInput {
                messages: &messages,
                tools: &tools,
                add_generation_prompt: true,
                variables: &variables,
            };
            template.render(&input).ok()
        };
        // Some templates refuse such a conversation; then there is no prompt.
        let (Some(evil), Some(harmless)) = (prompt(&evil), prompt(&harmless)) else { continue };
        let tail = |prompt: &ai_runtime_text::Prompt| {
            prompt.text[prompt.literal.last().map_or(0, |range| range.end)..].to_owned()
        };
        assert_eq!(
            format.thinking(&tail(&evil)),
            format.thinking(&harmless.text),
            "{name}: how the turn begins"
        );
        for special in &specials {
            let real = evil.text.match_indices(special.as_str()).filter(|(at, _)| {
                !evil.literal.iter().any(|range| range.start < at + special.len() && *at < range.end)
            });
            assert_eq!(real.count(), harmless.text.matches(special.as_str()).count(), "{name}: {special}");
        }
        rendered += 1;
        if let Origin::Table(table) = format.origin {
            tables.push(table);
        }
    }
    tables.sort_unstable();
    tables.dedup();
    assert!(rendered >= 60, "only {rendered} rendered");
    assert!(tables.len() >= 7, "{tables:?}");
}
