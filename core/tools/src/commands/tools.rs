//! `tools list | describe | call`: the tools of a toolbox.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::{CallContext, Error, ErrorKind, Result, Source, ToolCall, ToolInfo, Toolbox, near_names};

/// `tools list`: a line for each tool, name, source, and the first line of its description.
pub fn list(toolbox: &Toolbox) -> String {
    let tools = toolbox.tools();
    let width = tools.iter().map(|tool| tool.spec.name.len()).max().unwrap_or(0).min(40);
    let mut out = String::new();
    for tool in tools {
        let first = tool.spec.description.lines().next().unwrap_or_default();
        let first: String = first.chars().take(100).collect();
        let blocked = if tool.blocked.is_some() { " (changed, not approved)" } else { "" };
        let _ = writeln!(out, "{:width$}  {:10}  {first}{blocked}", tool.spec.name, source(&tool.source));
    }
    if out.is_empty() { "no tools\n".to_owned() } else { out }
}

/// `tools list --json`: what a model would be offered, and where it comes from.
pub fn list_json(toolbox: &Toolbox) -> Value {
    toolbox.tools().iter().map(as_json).collect()
}

/// `tools describe NAME`: everything that is known about a tool, as JSON.
///
/// # Errors
/// `NotFound`, naming near ones.
pub fn describe(toolbox: &Toolbox, name: &str) -> Result<Value> {
    let tools = toolbox.tools();
    match tools.iter().find(|tool| tool.spec.name == name) {
        Some(tool) => Ok(as_json(tool)),
        None => Err(unknown(&tools, name)),
    }
}

/// The error for a name that no tool has.
pub(super) fn unknown(tools: &[ToolInfo], name: &str) -> Error {
    let near = near_names(name, tools.iter().map(|tool| tool.spec.name.as_str()), 3);
    let text = format!("there is no tool named '{}'", crate::names::shown(name));
    let error = Error::new(ErrorKind::NotFound, text);
    match near.is_empty() {
        true => error.hint("list them with: ai-runtime tools list"),
        false => error.hint(format!("did you mean {}?", near.join(" or "))),
    }
}

/// What is to be said of a tool that is another than the one that was approved; `None` where it is not.
pub fn changed(tool: &ToolInfo) -> Option<String> {
    let difference = tool.blocked.as_ref()?;
    let name = &tool.spec.name;
    Some(format!(
        "the tool '{name}' changed since it was approved and is not offered:\n{difference}\n\
        if that is as it should be: ai-runtime tools approve {name}"
    ))
}

/// `tools call NAME '{json}'`: calls a tool and returns its text, all of it.
///
/// # Errors
/// `NotFound` for an unknown name, `InvalidArgument` when the arguments are not a JSON object, `Tool` when the tool answers
/// with an error or changed since it was approved, else as [`Toolbox::call`].
pub async fn call(toolbox: &Toolbox, name: &str, arguments: &str, context: CallContext) -> Result<String> {
    let tools = toolbox.tools();
    let tool = tools.iter().find(|tool| tool.spec.name == name).ok_or_else(|| unknown(&tools, name))?;
    if let Some(changed) = changed(tool) {
        return Err(Error::new(ErrorKind::Tool, changed));
    }
    let arguments = arguments.trim();
    let arguments: Value = if arguments.is_empty() {
        json!({})
    } else {
        serde_json::from_str(arguments).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, format!("the arguments are not JSON: {error}"))
                .hint(format!("expected something like: tools call {name} '{{\"key\": \"value\"}}'"))
        })?
    };
    if !arguments.is_object() {
        let text = format!(
            "the arguments are no JSON object: {}",
            arguments.to_string().chars().take(60).collect::<String>()
        );
        return Err(Error::new(ErrorKind::InvalidArgument, text)
            .hint(format!("expected something like: tools call {name} '{{\"key\": \"value\"}}'")));
    }
    let call = ToolCall { id: "1".to_owned(), name: name.to_owned(), arguments };
    let context = CallContext { max_result_bytes: Some(usize::MAX), ..context };
    let result = toolbox.call(&call, &context).await?;
    if result.is_error { Err(Error::new(ErrorKind::Tool, result.content)) } else { Ok(result.content) }
}

fn as_json(tool: &ToolInfo) -> Value {
    let mut value = json!({
        "name": tool.spec.name,
        "source": source(&tool.source),
        "raw_name": tool.raw_name,
        "description": tool.spec.description,
        "parameters": tool.spec.parameters,
        "annotations": tool.annotations,
        "approval": tool.approval,
        "sha256": tool.sha256,
    });
    if let Some(schema) = &tool.output_schema {
        value["output_schema"] = schema.clone();
    }
    if let Some(difference) = &tool.blocked {
        value["blocked"] = json!(difference);
    }
    value
}

pub(super) fn source(source: &Source) -> &str {
    match source {
        Source::Host => "host",
        Source::Server(name) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn tools_are_listed_described_and_called() {
        let toolbox = Toolbox::new();
        let spec = crate::ToolSpec::new("double", "Doubles a number\nand more", json!({"type": "object"}));
        toolbox.add_function(spec, async |a: Value| Ok(json!(a["n"].as_i64().unwrap_or(0) * 2))).unwrap();
        assert_eq!(list(&toolbox), "double  host        Doubles a number\n");
        assert_eq!(list_json(&toolbox)[0]["name"], "double");
        assert_eq!(call(&toolbox, "double", r#"{"n": 4}"#, CallContext::default()).await.unwrap(), "8");
        let error = call(&toolbox, "duble", "", CallContext::default()).await.unwrap_err();
        assert_eq!(error.to_string(), "there is no tool named 'duble' (did you mean double?)");
        let error = call(&toolbox, "double", "{n:4}", CallContext::default()).await.unwrap_err();
        assert!(error.to_string().contains("tools call double '{\"key\""), "{error}");
        let error = call(&toolbox, "double", "[4]", CallContext::default()).await.unwrap_err();
        assert!(error.to_string().contains("no JSON object: [4]"), "{error}");
    }
}
