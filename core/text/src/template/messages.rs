//! Messages and tools as templates want to see them.

use ai_runtime_chat::{Content, Message, Part, Role, ToolSpec, spaced_json};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// What templates disagree on about a message that calls tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Arguments are an object, or a string of JSON.
    arguments_as_text: bool,
    /// A message that only calls has the content `null`, or an empty string.
    content_as_text: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Self { arguments_as_text: false, content_as_text: true }
    }
}

impl Shape {
    /// In the order in which they are tried.
    pub(super) const ALL: &'static [Self] = &[
        Self { arguments_as_text: false, content_as_text: true },
        Self { arguments_as_text: false, content_as_text: false },
        Self { arguments_as_text: true, content_as_text: true },
        Self { arguments_as_text: true, content_as_text: false },
    ];
}

const PROBE_NAME: &str = "probe_tool_zq";
const PROBE_KEY: &str = "probe_key_zq";
const PROBE_VALUE: &str = "probe_value_zq";

/// A conversation in which a tool is called.
pub(super) fn probe(shape: Shape) -> Value {
    let call = ai_runtime_chat::ToolCall {
        id: "call00001".into(),
        name: PROBE_NAME.into(),
        arguments: json!({PROBE_KEY: PROBE_VALUE}),
    };
    let mut calling = Message::assistant(Content::None);
    calling.tool_calls.push(call);
    let conversation = [
        Message::user("hello"),
        calling,
        Message::tool("call00001", PROBE_NAME, "done"),
        Message::assistant("bye"),
    ];
    messages(&conversation, shape, "")
}

pub(super) fn probe_tools() -> Value {
    let parameters =
        json!({"type": "object", "properties": {"q": {"type": "string", "description": "text"}}});
    let spec = ToolSpec::new("other_tool", "Does something.", parameters);
    tools(&[spec]).unwrap_or_default()
}

/// Whether the call of the [`probe`] appears whole, and neither as a Python object nor as JSON within JSON.
pub(super) fn probe_is_shown(text: &str, shape: Shape) -> bool {
    let quoted = text.contains(&format!("\\\"{PROBE_KEY}"));
    let python =
        text.contains(&format!("'{PROBE_KEY}'")) || (!shape.content_as_text && text.contains("None"));
    [PROBE_NAME, PROBE_KEY, PROBE_VALUE].iter().all(|part| text.contains(part)) && !quoted && !python
}

/// The tools on offer in OpenAI's shape; `None` if there are none.
pub(super) fn tools(tools: &[ToolSpec]) -> Option<Value> {
    let shape = |tool: &ToolSpec| {
        json!({"type": "function", "function": {
            "name": tool.name, "description": tool.description, "parameters": tool.parameters,
        }})
    };
    (!tools.is_empty()).then(|| tools.iter().map(shape).collect())
}

/// Messages in OpenAI's shape.
pub(super) fn messages(messages: &[Message], shape: Shape, source: &str) -> Value {
    messages.iter().map(|message| one(message, shape, source)).collect()
}

fn one(message: &Message, shape: Shape, source: &str) -> Value {
    let mut out = Map::new();
    out.insert("role".into(), message.role.as_str().into());
    out.insert("content".into(), content(&message.content, shape, !message.tool_calls.is_empty()));
    if let Some(reasoning) = &message.reasoning {
        out.insert(reasoning_key(source).into(), reasoning.clone().into());
    }
    if !message.tool_calls.is_empty() {
        let calls = message.tool_calls.iter().map(|call| {
            let arguments = match shape.arguments_as_text {
                true => spaced_json(&call.arguments).into(),
                false => call.arguments.clone(),
            };
            json!({"id": call.id, "type": "function", "function": {"name": call.name, "arguments": arguments}})
        });
        out.insert("tool_calls".into(), calls.collect());
    }
    if message.role == Role::Tool {
        out.extend(message.tool_call_id.iter().map(|id| ("tool_call_id".to_owned(), id.clone().into())));
        out.extend(message.name.iter().map(|name| ("name".to_owned(), name.clone().into())));
    }
    Value::Object(out)
}

fn content(content: &Content, shape: Shape, calls: bool) -> Value {
    match content {
        Content::Text(text) if text.is_empty() && calls && !shape.content_as_text => Value::Null,
        Content::Text(text) => text.clone().into(),
        Content::None if shape.content_as_text => "".into(),
        Content::None => Value::Null,
        Content::Parts(parts) => {
            // Text alone is a string to every template; parts are not.
            if parts.iter().all(|part| !matches!(part, Part::ImageUrl { .. })) {
                return content.text().into();
            }
            let part = |part: &Part| match part {
                Part::Text { text } => Some(json!({"type": "text", "text": text})),
                Part::ImageUrl { image_url } => Some(json!({"type": "image_url", "image_url": image_url})),
                _ => None,
            };
            parts.iter().filter_map(part).collect()
        }
    }
}

/// Under which name a template looks for a message's reasoning.
fn reasoning_key(source: &str) -> &'static str {
    let names = |key: &str| source.contains(&format!(".{key}")) || source.contains(&format!("'{key}'"));
    ["reasoning_content", "thinking", "reasoning"]
        .into_iter()
        .find(|key| names(key))
        .unwrap_or("reasoning_content")
}

/// The variables of templates that are older than `tools`, for those that name them: the tools as text, and the time.
pub(super) fn old_variables(
    source: &str,
    tools: Option<&Value>,
    now: Option<i64>,
) -> Vec<(&'static str, Value)> {
    let names = |word: &str| source.contains(&format!("+ {word}"));
    if !names("functions") {
        return Vec::new();
    }
    let mut functions = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut functions, formatter);
    let written = tools.unwrap_or(&json!([])).serialize(&mut serializer).is_ok();
    let functions = String::from_utf8(functions).ok().filter(|_| written).unwrap_or_default();
    let time = super::strftime::format("%Y-%m-%d %H:%M:%S UTC", now).unwrap_or_default();
    vec![("functions", functions.into()), ("datetime", time.into())]
}

/// Bytes of text in a value: what limits on work are measured by.
pub(super) fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 8,
        Value::Array(items) => 8 + items.iter().map(weight).sum::<usize>(),
        Value::Object(map) => 8 + map.iter().map(|(key, item)| key.len() + 8 + weight(item)).sum::<usize>(),
        _ => 8,
    }
}
