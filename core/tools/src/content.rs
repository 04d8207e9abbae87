//! What tools answer: text for the model, and typed parts for the host.

use std::time::Duration;

use serde_json::Value;

use crate::{Source, ToolResult};

/// A complete answer to a call: what the model reads, and what only the host can use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// What goes back into the conversation.
    pub result: ToolResult,
    /// The answer in parts, typed, uncut. Images, audio and resources are only here; the text names them.
    pub parts: Vec<Part>,
    /// Where the text was cut to its budget: the name under which [`Toolbox::result_text`](crate::Toolbox::result_text) has all of it.
    pub handle: Option<String>,
    /// Bytes of text before it was cut.
    pub full_bytes: usize,
    /// Where the tool comes from; `None` where no tool has that name.
    pub source: Option<Source>,
    /// From the call to its end.
    pub duration: Duration,
}

/// A part of an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Text.
    Text(String),
    /// An image.
    Image {
        /// Base64.
        data: String,
        /// Such as `image/png`.
        mime_type: String,
    },
    /// Sound.
    Audio {
        /// Base64.
        data: String,
        /// Such as `audio/wav`.
        mime_type: String,
    },
    /// A resource, embedded.
    Resource {
        /// Its address.
        uri: String,
        /// Its type, if known.
        mime_type: Option<String>,
        /// Its text, if it is text.
        text: Option<String>,
        /// Its bytes in base64, if it is not.
        blob: Option<String>,
    },
    /// The address of a resource that can be read from the server.
    ResourceLink {
        /// Its address.
        uri: String,
        /// Its name.
        name: String,
        /// Its type, if known.
        mime_type: Option<String>,
    },
    /// A part of a kind that this version does not know, as it was received.
    Unknown {
        /// The value of its `type`.
        kind: String,
        /// All of it.
        json: Value,
    },
}

/// What a function of the host returns: made from a string, a JSON value, or built up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output {
    /// What the model reads.
    pub text: String,
    /// The typed form.
    pub structured: Option<Value>,
    /// Whether the text is an error that the model should know of.
    pub is_error: bool,
    /// Typed parts beside the text.
    pub parts: Vec<Part>,
}

impl Output {
    /// What a model reads of a tool that returned nothing.
    pub(crate) const NOTHING: &str = "done";

    /// Reads `{content, structuredContent, isError}` as servers send it (`CallToolResult`), whatever kinds of parts it has: an
    /// unknown or malformed part costs only itself.
    pub fn from_mcp(result: &Value) -> Self {
        let parts: Vec<Part> = match result.get("content") {
            Some(Value::Array(blocks)) => blocks.iter().map(part).collect(),
            Some(Value::String(text)) => vec![Part::Text(text.clone())],
            _ => Vec::new(),
        };
        let is_error = result.get("isError").and_then(Value::as_bool).unwrap_or(false);
        assemble(parts, result.get("structuredContent").cloned(), is_error)
    }

    /// An error that the model reads and may react to.
    pub fn error(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_error: true, ..Self::default() }
    }
}

impl From<String> for Output {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<&str> for Output {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<()> for Output {
    fn from((): ()) -> Self {
        Self::NOTHING.into()
    }
}

impl From<Value> for Output {
    /// A JSON string is text; anything else is structured, and the model reads its JSON.
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => text.into(),
            Value::Null => Self::NOTHING.into(),
            value => Self { text: value.to_string(), structured: Some(value), ..Self::default() },
        }
    }
}

/// The text that a model reads, from the parts.
pub(crate) fn assemble(parts: Vec<Part>, structured: Option<Value>, is_error: bool) -> Output {
    // One text is the common case, and may be long.
    let text = match (parts.as_slice(), &structured) {
        ([Part::Text(text)], _) => text.clone(),
        ([], Some(value)) => value.to_string(),
        (parts, _) => parts.iter().map(Part::for_model).collect::<Vec<_>>().join("\n"),
    };
    Output { text, structured, is_error, parts }
}

pub(crate) fn part(block: &Value) -> Part {
    let field = |name: &str| block.get(name).and_then(Value::as_str).map(str::to_owned);
    let kind = field("type").unwrap_or_default();
    let known = match kind.as_str() {
        "text" => field("text").map(Part::Text),
        "image" | "audio" => field("data").map(|data| {
            let mime_type = field("mimeType").unwrap_or_else(|| "application/octet-stream".into());
            if kind == "image" { Part::Image { data, mime_type } } else { Part::Audio { data, mime_type } }
        }),
        "resource" => block.get("resource").and_then(|inner| {
            let field = |name: &str| inner.get(name).and_then(Value::as_str).map(str::to_owned);
            let uri = field("uri")?;
            Some(Part::Resource {
                uri,
                mime_type: field("mimeType"),
                text: field("text"),
                blob: field("blob"),
            })
        }),
        "resource_link" => field("uri").map(|uri| Part::ResourceLink {
            name: field("name").unwrap_or_else(|| uri.clone()),
            uri,
            mime_type: field("mimeType"),
        }),
        _ => None,
    };
    known.unwrap_or_else(|| Part::Unknown { kind, json: block.clone() })
}

impl Part {
    /// What a model that reads text is told of this part.
    fn for_model(&self) -> String {
        let size = |base64: &str| base64.len() / 4 * 3;
        match self {
            Self::Text(text) => text.clone(),
            Self::Image { data, mime_type } => format!("[image, {mime_type}, {} bytes]", size(data)),
            Self::Audio { data, mime_type } => format!("[audio, {mime_type}, {} bytes]", size(data)),
            Self::Resource { uri, text: Some(text), .. } => format!("[resource {uri}]\n{text}"),
            Self::Resource { uri, mime_type, blob, .. } => {
                let kind = mime_type.as_deref().unwrap_or("unknown type");
                format!("[resource {uri}, {kind}, {} bytes]", size(blob.as_deref().unwrap_or("")))
            }
            Self::ResourceLink { uri, name, .. } => format!("[link to resource {name}: {uri}]"),
            Self::Unknown { kind, .. } => {
                format!("[content of the unknown type '{}']", crate::names::shown(kind))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn text_parts_are_joined_and_other_parts_are_named_for_the_model_and_kept_for_the_host() {
        let output = Output::from_mcp(&json!({"content": [
            {"type": "text", "text": "one"}, {"type": "image", "data": "AAAA", "mimeType": "image/png"},
            {"type": "hologram", "depth": 3}, {"type": "resource_link", "uri": "file:///a", "name": "a"},
        ]}));
        assert_eq!(
            output.text,
            "one\n[image, image/png, 3 bytes]\n[content of the unknown type 'hologram']\n[link to resource a: file:///a]"
        );
        assert!(matches!(&output.parts[2], Part::Unknown { json, .. } if json["depth"] == 3));
        assert!(!output.is_error);
    }

    #[test]
    fn a_result_with_only_structured_content_is_shown_as_its_json() {
        let output = Output::from_mcp(&json!({"structuredContent": {"n": 1}, "isError": false}));
        assert_eq!(output.text, r#"{"n":1}"#);
        assert_eq!(output.structured, Some(json!({"n": 1})));
    }
}
