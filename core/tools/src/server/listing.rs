//! The tools of a server, read so that one malformed tool costs only itself.

use std::time::Duration;

use rmcp::model::{ListToolsResult, Tool};
use serde_json::{Value, json};

use crate::Annotations;

/// Pages that are read at most, and tools that are kept at most.
pub(crate) const MAX_PAGES: usize = 100;
pub(crate) const MAX_TOOLS: usize = 5000;
/// Bytes of JSON of a list, whatever it is of. The largest list that is known has 82 kB.
pub(crate) const MAX_LIST: usize = 32 << 20;

/// A tool as its server lists it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ListedTool {
    pub(crate) name: String,
    pub(crate) title: Option<String>,
    pub(crate) description: String,
    pub(crate) parameters: Value,
    pub(crate) output_schema: Option<Value>,
    pub(crate) annotations: Annotations,
    /// It can only be called as a task.
    pub(crate) needs_task: bool,
}

/// A list, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Listing {
    pub(crate) tools: Vec<ListedTool>,
    pub(crate) problems: Vec<String>,
    /// For how long its server says it is good.
    pub(crate) life: Option<Duration>,
    bytes: usize,
}

impl Listing {
    /// Adds a page that was well-formed.
    pub(crate) fn add_page(&mut self, page: ListToolsResult) {
        self.set_life(page.ttl_ms);
        for tool in page.tools {
            let value = typed(tool);
            self.add(value);
        }
    }

    /// Adds a page tool by tool, and returns the cursor of the next one.
    ///
    /// # Errors
    /// When it is no list of tools at all.
    pub(crate) fn add_raw_page(&mut self, page: &Value) -> Result<Option<String>, String> {
        let tools = page.get("tools").and_then(Value::as_array);
        let tools = tools.ok_or_else(|| format!("expected a list of tools, found {}", shorten(page)))?;
        self.set_life(page.get("ttlMs").and_then(Value::as_u64));
        for tool in tools {
            match raw(tool) {
                Ok(tool) => self.add(tool),
                Err(problem) => self.problem(problem),
            }
        }
        Ok(page.get("nextCursor").and_then(Value::as_str).map(str::to_owned))
    }

    /// The shortest time that any page names; 0 says nothing.
    fn set_life(&mut self, millis: Option<u64>) {
        if let Some(millis) = millis.filter(|millis| *millis > 0) {
            let life = Duration::from_millis(millis);
            self.life = Some(self.life.map_or(life, |other| other.min(life)));
        }
    }

    fn add(&mut self, tool: ListedTool) {
        if self.tools.len() >= MAX_TOOLS {
            if self.tools.len() == MAX_TOOLS {
                self.problem(format!("more than {MAX_TOOLS} tools: the rest is left out"));
            }
        } else if self.tools.iter().any(|other| other.name == tool.name) {
            self.problem(format!(
                "the tool '{}' is listed twice: the first counts",
                crate::names::shown(&tool.name)
            ));
        } else if tool.name.is_empty() {
            self.problem("a tool without a name is left out".to_owned());
        } else {
            let schemas = weight(&tool.parameters) + tool.output_schema.as_ref().map_or(0, weight);
            self.bytes += tool.name.len() + tool.description.len() + schemas;
            if self.bytes > MAX_LIST {
                let name = crate::names::shown(&tool.name);
                self.problem(format!("its tools take more than {MAX_LIST} bytes: '{name}' is left out"));
            } else {
                self.tools.push(tool);
            }
        }
    }

    pub(crate) fn problem(&mut self, text: String) {
        if self.problems.len() < 100 {
            self.problems.push(text);
        }
    }
}

/// About how many bytes a value takes, as JSON and in memory.
pub(super) fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 2,
        Value::Array(items) => items.iter().map(|item| weight(item) + 1).sum::<usize>() + 2,
        Value::Object(members) => {
            members.iter().map(|(name, value)| name.len() + 4 + weight(value)).sum::<usize>() + 2
        }
        _ => 8,
    }
}

fn typed(tool: Tool) -> ListedTool {
    let annotations = tool.annotations.unwrap_or_default();
    ListedTool {
        name: tool.name.into_owned(),
        title: tool.title,
        description: tool.description.unwrap_or_default().into_owned(),
        parameters: Value::Object(unwrap(tool.input_schema)),
        output_schema: tool.output_schema.map(|schema| Value::Object(unwrap(schema))),
        annotations: Annotations {
            title: annotations.title,
            read_only_hint: annotations.read_only_hint,
            destructive_hint: annotations.destructive_hint,
            idempotent_hint: annotations.idempotent_hint,
            open_world_hint: annotations.open_world_hint,
        },
        // Tasks of the older protocol are not part of rmcp's type; the newer one decides at the call.
        needs_task: false,
    }
}

fn unwrap<T: Clone>(shared: std::sync::Arc<T>) -> T {
    std::sync::Arc::unwrap_or_clone(shared)
}

fn raw(tool: &Value) -> Result<ListedTool, String> {
    let text = |name: &str| tool.get(name).and_then(Value::as_str).map(str::to_owned);
    let name = text("name").ok_or_else(|| format!("a tool without a name is left out: {}", shorten(tool)))?;
    let parameters = match tool.get("inputSchema") {
        Some(schema @ Value::Object(_)) => schema.clone(),
        // Some servers leave it out, or write null, where there are no arguments.
        None | Some(Value::Null) => json!({"type": "object", "properties": {}}),
        Some(other) => {
            let name = crate::names::shown(&name);
            return Err(format!(
                "the tool '{name}' is left out: its inputSchema is {}, not an object",
                shorten(other)
            ));
        }
    };
    let annotations = tool.get("annotations").cloned().and_then(|value| serde_json::from_value(value).ok());
    Ok(ListedTool {
        name,
        title: text("title"),
        description: text("description").unwrap_or_default(),
        parameters,
        output_schema: tool.get("outputSchema").filter(|schema| schema.is_object()).cloned(),
        annotations: annotations.unwrap_or_default(),
        needs_task: tool["execution"]["taskSupport"] == "required",
    })
}

fn shorten(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_malformed_tool_costs_only_itself() {
        let mut listing = Listing::default();
        let page = json!({"tools": [
            {"name": "good", "inputSchema": {"type": "object"}, "annotations": {"readOnlyHint": true}},
            {"name": "none"},
            {"name": "bad", "inputSchema": "string"},
            {"description": "nameless"},
            17,
            {"name": "odd", "inputSchema": {"type": "object"}, "description": 4, "annotations": []},
        ], "nextCursor": "2"});
        assert_eq!(listing.add_raw_page(&page).unwrap().as_deref(), Some("2"));
        let names: Vec<&str> = listing.tools.iter().map(|tool| tool.name.as_str()).collect();
        assert_eq!(names, ["good", "none", "odd"]);
        assert_eq!(listing.tools[0].annotations.read_only_hint, Some(true));
        assert_eq!(listing.problems.len(), 3, "{:?}", listing.problems);
    }

    #[test]
    fn a_list_beyond_all_measure_ends_somewhere() {
        let mut listing = Listing::default();
        let long = "x".repeat(MAX_LIST / 3);
        for page in 0..10 {
            let name = format!("tool_{page}");
            let page =
                json!({"tools": [{"name": name, "inputSchema": {"type": "object", "description": long}}]});
            listing.add_raw_page(&page).unwrap();
        }
        assert_eq!(listing.tools.len(), 2);
        assert!(listing.problems[0].contains("'tool_2' is left out"), "{:?}", listing.problems);
        for n in 0..=MAX_TOOLS {
            listing.tools.clear();
            listing.problem(n.to_string());
        }
        assert!(listing.problems.len() <= 100);
    }
}
