//! Tools from a file, in the forms that people have: what MCP servers list, what OpenAI-style callers send.

use std::path::Path;

use ai_runtime::{Error, ErrorKind, Result, ToolSpec};
use serde_json::Value;

/// An array of tools, or an object with one under `tools`, `functions` or `function`.
pub(super) fn read(path: &Path) -> Result<Vec<ToolSpec>> {
    let mut json = super::json(path)?;
    if let Some(fields) = json.as_object_mut() {
        let list = ["tools", "functions", "function"].iter().find_map(|key| match fields.get(*key) {
            Some(Value::Array(_)) => fields.remove(*key),
            _ => None,
        });
        json = list.unwrap_or_else(|| Value::Array(vec![json]));
    }
    let Value::Array(items) = json else {
        return Err(wrong(path, "expected a list of tools, found something else"));
    };
    if items.is_empty() {
        return Err(wrong(path, "expected at least one tool, found an empty list"));
    }
    let tool = |(index, item): (usize, Value)| {
        serde_json::from_value(unwrapped(item))
            .map_err(|error| wrong(path, &format!("tool {index}: expected name and JSON Schema: {error}")))
    };
    items.into_iter().enumerate().map(tool).collect()
}

/// OpenAI's `{"type": "function", "function": {...}}` is the inner object.
fn unwrapped(mut tool: Value) -> Value {
    match tool.get_mut("function") {
        Some(inner @ Value::Object(_)) => inner.take(),
        _ => tool,
    }
}

fn wrong(path: &Path, what: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("{}: {what}", path.display()))
        .hint("a list of {\"name\", \"description\", \"parameters\"}, as MCP servers and OpenAI-style callers have it")
}
