use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use crate::Parameters;

/// A tool as it is offered to a model: what MCP servers list and OpenAI-style callers send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolSpec {
    /// The name the model calls, unique in a request.
    pub name: String,
    /// What it does, for the model.
    #[serde(default)]
    pub description: String,
    /// JSON Schema of the arguments, an object schema.
    #[serde(default = "any_object", alias = "inputSchema", alias = "input_schema")]
    pub parameters: Parameters,
}

fn any_object() -> Parameters {
    json!({"type": "object", "properties": {}}).into()
}

impl ToolSpec {
    /// A tool with the given JSON Schema for its arguments.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: impl Into<Parameters>,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters: parameters.into() }
    }
}

/// A call that a model makes. As JSON it has OpenAI's shape: `arguments` is a string of JSON text there.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolCall {
    /// Unique in the conversation.
    pub id: String,
    /// The tool's name.
    pub name: String,
    /// The arguments, in the order in which the model wrote them.
    pub arguments: Value,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    #[serde(default)]
    id: String,
    #[serde(rename = "type", default)]
    kind: String,
    function: WireFunction,
}

#[derive(Serialize, Deserialize)]
struct WireFunction {
    name: String,
    arguments: Value,
}

impl Serialize for ToolCall {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let arguments = Value::String(crate::request::spaced_json(&self.arguments));
        let function = WireFunction { name: self.name.clone(), arguments };
        Wire { id: self.id.clone(), kind: "function".into(), function }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ToolCall {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Wire { id, function: WireFunction { name, arguments }, .. } = Wire::deserialize(deserializer)?;
        let arguments = match arguments {
            Value::String(text) if text.trim().is_empty() => json!({}),
            Value::String(text) => serde_json::from_str(&text).map_err(|e| {
                D::Error::custom(format!("the arguments of the call to '{name}' are not JSON: {e}"))
            })?,
            other => other,
        };
        Ok(Self { id, name, arguments })
    }
}

/// What a tool answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolResult {
    /// The call that is answered.
    pub call_id: String,
    /// The tool's name.
    pub name: String,
    /// What the model reads.
    pub content: String,
    /// The typed form, where the tool gave one (`structuredContent` in MCP).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub structured: Option<Value>,
    /// Whether `content` is an error that the model should know of.
    #[serde(default)]
    pub is_error: bool,
}

/// Which tools the model may or must call in this turn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ToolChoice {
    /// The model decides.
    #[default]
    Auto,
    /// At least one call.
    Required,
    /// No call; the tools are not shown.
    None,
    /// This tool.
    Named(String),
    /// The model decides, among these only.
    Subset(Vec<String>),
}
