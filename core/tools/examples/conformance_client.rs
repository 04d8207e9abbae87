//! A client for `@modelcontextprotocol/conformance`, through the toolbox as every host uses it.
//!
//! ```text
//! npx @modelcontextprotocol/conformance@0.2.0-alpha.12 client --command target/debug/examples/conformance_client \
//!     --requirements 2026-07-28
//! ```
//! The suite starts a server, runs this program with its URL as the last argument, and looks at what arrives.
#![allow(clippy::print_stderr, reason = "the suite keeps what is printed")]

use std::process::ExitCode;
use std::time::Duration;

use ai_runtime_tools::{CallContext, Protocol, Result, Root, ServerConfig, ServerRequest, ToolCall, Toolbox};
use serde_json::{Map, Value, json};

#[tokio::main]
async fn main() -> ExitCode {
    let url = std::env::args().next_back().unwrap_or_default();
    let scenario = std::env::var("MCP_CONFORMANCE_SCENARIO").unwrap_or_default();
    match run(&scenario, &url).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}

async fn run(scenario: &str, url: &str) -> Result<()> {
    let toolbox = Toolbox::new();
    toolbox.on_elicitation(async |request: ServerRequest| Ok(accept_with_defaults(&request.params)));
    toolbox.on_sampling(async |_| {
        Ok(json!({"role": "assistant", "content": {"type": "text", "text": "an answer"}, "model": "test", "stopReason": "endTurn"}))
    });
    toolbox.set_roots(vec![Root { uri: "file:///work".into(), name: Some("work".into()) }]);
    let mut config = ServerConfig::http(url);
    let version = std::env::var("MCP_CONFORMANCE_PROTOCOL_VERSION").unwrap_or_default();
    // The suite says which revision it plays; a host would find out.
    config.protocol = match version.as_str() {
        "" => Protocol::Auto,
        version if version < "2026-07-28" => Protocol::Handshake,
        _ => Protocol::Stateless,
    };
    toolbox.add_server("suite", config).await?;
    if scenario == "initialize" {
        return Ok(());
    }
    let context = std::env::var("MCP_CONFORMANCE_CONTEXT")
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let mut calls = Vec::new();
    match context.as_ref().and_then(|context| context["toolCalls"].as_array()) {
        Some(wanted) => {
            for call in wanted {
                calls.push((call["name"].as_str().unwrap_or_default().to_owned(), call["arguments"].clone()));
            }
        }
        None => {
            for tool in toolbox.specs() {
                let arguments = example(&tool.parameters, &tool.parameters, 0);
                calls.push((tool.name, arguments));
            }
        }
    }
    for (index, (name, arguments)) in calls.into_iter().enumerate() {
        let call = ToolCall { id: index.to_string(), name, arguments };
        let result = toolbox.call(&call, &CallContext::default()).await;
        eprintln!("{}: {result:?}", call.name);
    }
    if scenario == "sse-retry" {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    toolbox.close().await;
    Ok(())
}

/// Says yes to a form, with its default values.
fn accept_with_defaults(params: &Value) -> Value {
    let mut content = Map::new();
    if let Some(properties) = params["requestedSchema"]["properties"].as_object() {
        for (name, property) in properties {
            let value = property.get("default").cloned().unwrap_or_else(|| example(property, property, 0));
            content.insert(name.clone(), value);
        }
    }
    json!({"action": "accept", "content": content})
}

/// Some value that is valid under the schema, as far as the suite's schemas go.
fn example(schema: &Value, root: &Value, depth: usize) -> Value {
    if depth > 8 {
        return Value::Null;
    }
    if let Some(value) =
        schema.get("default").or_else(|| schema.get("const")).or_else(|| schema["enum"].get(0))
    {
        return value.clone();
    }
    if let Some(target) = schema["$ref"].as_str().and_then(|path| root.pointer(path.strip_prefix('#')?)) {
        return example(target, root, depth + 1);
    }
    match schema["type"].as_str() {
        Some("integer") => json!(5),
        Some("number") => json!(3),
        Some("boolean") => json!(true),
        Some("string") => json!("text"),
        Some("array") => json!([]),
        _ => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            Value::Object(
                properties.map(|(name, inner)| (name.clone(), example(inner, root, depth + 1))).collect(),
            )
        }
    }
}
