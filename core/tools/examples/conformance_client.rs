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

use ai_runtime_tools::{
    AuthorizationRequest, CallContext, Error, ErrorKind, OAuth, Protocol, Result, Root, SamplingPolicy,
    ServerConfig, ServerRequest, ToolCall, Toolbox,
};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// The address that the suite knows as a client's document.
const CLIENT_METADATA: &str = "https://conformance-test.local/client-metadata.json";

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
    toolbox.set_roots(vec![Root { uri: "file:///work".into(), name: Some("work".into()) }]).await;
    // The person who gives permission: follows the page's redirect instead of looking at it.
    toolbox.on_authorization(async |request: AuthorizationRequest| visit(&request.url).await.map(Some));
    let context = std::env::var("MCP_CONFORMANCE_CONTEXT")
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let known = |name: &str| context.as_ref().and_then(|context| context[name].as_str()).map(str::to_owned);
    let mut oauth = OAuth::default();
    oauth.client_id = known("client_id");
    oauth.client_secret = known("client_secret");
    oauth.client_metadata_url = Some(CLIENT_METADATA.to_owned());
    let mut config = ServerConfig::http(url).sampling(SamplingPolicy::default()).oauth(oauth);
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
    let mut calls = Vec::new();
    match context.as_ref().and_then(|context| context["toolCalls"].as_array()) {
        Some(wanted) => {
            for call in wanted {
                calls.push((call["name"].as_str().unwrap_or_default().to_owned(), call["arguments"].clone()));
            }
        }
        None => {
            let tools = toolbox.specs();
            for tool in &tools {
                let arguments = match tool.name.as_str() {
                    // Wants to see another tool's schema, as it reached the host.
                    "json_schema_echo" => {
                        let other = tools.iter().find(|other| other.name == "json_schema_2020_12_tool");
                        json!({"schema": other.map(|other| &other.parameters)})
                    }
                    _ => example(&tool.parameters, &tool.parameters, 0),
                };
                calls.push((tool.name.clone(), arguments));
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

/// Where the authorization page sends the browser.
async fn visit(url: &str) -> Result<String> {
    let wrong = || Error::new(ErrorKind::Network, format!("the page {url} sends the browser nowhere"));
    let rest = url.strip_prefix("http://").ok_or_else(wrong)?;
    let (host, path) = rest.split_at(rest.find('/').ok_or_else(wrong)?);
    let mut stream = tokio::net::TcpStream::connect(host).await?;
    stream
        .write_all(format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())
        .await?;
    let mut page = String::new();
    stream.read_to_string(&mut page).await?;
    let mut fields =
        page.lines().take_while(|line| !line.is_empty()).filter_map(|line| line.split_once(": "));
    let location = fields.find(|(name, _)| name.eq_ignore_ascii_case("location"));
    location.map(|(_, value)| value.trim().to_owned()).ok_or_else(wrong)
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
