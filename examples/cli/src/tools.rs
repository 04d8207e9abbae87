//! `ai-runtime tools`, and the servers that `chat` uses too.

use std::io::Write;
use std::time::Duration;

use ai_runtime::tools::{CallContext, ServerConfig, near_names};
use ai_runtime::{Cancel, Error, ErrorKind, Executor, Result, Runtime, ToolCall, Toolbox};
use serde_json::Value;

use crate::Outcome;
use crate::interrupt::Interrupt;
use crate::options::{ServerOptions, ToolsAction, ToolsOptions};
use crate::output::{line, note, safe, short};

/// How long servers may take to end.
const CLOSING: Duration = Duration::from_secs(5);

/// Starts servers; tells which do not start, and gives how many that are.
pub(crate) async fn connect(toolbox: &Toolbox, servers: Vec<(String, ServerConfig)>) -> usize {
    let mut failed = 0;
    for (name, added) in toolbox.add_servers(servers).await {
        if let Err(error) = added {
            failed += 1;
            note(&format!(
                "warning: the MCP server '{}' is not available: {}",
                safe(&name),
                safe(&error.to_string())
            ));
        }
    }
    failed
}

/// Ends the servers and waits for them, within reason.
pub(crate) fn close(runtime: &Runtime, toolbox: &Toolbox) {
    close_in(runtime.executor(), toolbox);
}

fn close_in(executor: &Executor, toolbox: &Toolbox) {
    // Dropping the toolbox ends them too, only without waiting.
    let _ = executor.block_on(ai_runtime::within(CLOSING, toolbox.close()));
}

pub(crate) fn run(options: &ToolsOptions) -> Result<Outcome> {
    match &options.action {
        ToolsAction::List { servers, json } => with(servers, |_, toolbox| list(toolbox, *json)),
        ToolsAction::Describe { name, servers } => with(servers, |_, toolbox| describe(toolbox, name)),
        ToolsAction::Call { name, arguments, servers } => {
            let arguments = if arguments == "-" { crate::read_stdin()? } else { arguments.clone() };
            let arguments: Value = serde_json::from_str(&arguments).map_err(|error| {
                Error::new(
                    ErrorKind::InvalidArgument,
                    format!("expected the arguments as a JSON object: {error}"),
                )
                .hint("for example: ai-runtime tools call read_email '{\"id\": \"12.eml\"}' --server ...")
            })?;
            with(servers, |executor, toolbox| call(executor, toolbox, name, &arguments))
        }
    }
}

/// Does something with the tools of servers, and ends the servers.
fn with(
    servers: &ServerOptions,
    work: impl FnOnce(&Executor, &Toolbox) -> Result<Outcome>,
) -> Result<Outcome> {
    let config = servers.config()?;
    if config.mcp_servers.is_empty() {
        return Err(Error::new(ErrorKind::InvalidArgument, "no MCP servers were given")
            .hint("--server NAME=COMMAND, --mcp FILE or --config FILE"));
    }
    let executor = Executor::new();
    let toolbox = Toolbox::new();
    let failed = executor.block_on(connect(&toolbox, config.mcp_servers))?;
    let outcome = work(&executor, &toolbox);
    close_in(&executor, &toolbox);
    match outcome {
        Ok(Outcome::Success) if failed > 0 => Ok(Outcome::Failure),
        outcome => outcome,
    }
}

fn list(toolbox: &Toolbox, json: bool) -> Result<Outcome> {
    if json {
        let specs = serde_json::to_string_pretty(&toolbox.specs())
            .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
        line(&specs)?;
    } else {
        let tools = toolbox.specs();
        let width = tools.iter().map(|tool| tool.name.chars().count()).max().unwrap_or(0);
        for tool in tools {
            line(&format!("{:width$}  {}", safe(&tool.name), short(&tool.description, 100)))?;
        }
    }
    Ok(Outcome::Success)
}

fn describe(toolbox: &Toolbox, name: &str) -> Result<Outcome> {
    let Some(tool) = toolbox.tools().into_iter().find(|tool| tool.spec.name == name) else {
        return Err(unknown(toolbox, name));
    };
    line(&format!("{}  ({:?}, '{}')", safe(&tool.spec.name), tool.source, safe(&tool.raw_name)))?;
    line(&safe(&tool.spec.description))?;
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
    line(&format!("parameters: {}", safe(&pretty(&tool.spec.parameters))))?;
    if let Some(schema) = &tool.output_schema {
        line(&format!("output: {}", safe(&pretty(schema))))?;
    }
    line(&format!("approval: {:?}", tool.approval))?;
    if let Some(why) = &tool.blocked {
        line(&format!("blocked: {}", safe(why)))?;
    }
    line(&format!("definition: sha256 {}", tool.sha256))?;
    Ok(Outcome::Success)
}

fn call(executor: &Executor, toolbox: &Toolbox, name: &str, arguments: &Value) -> Result<Outcome> {
    if !toolbox.tools().iter().any(|tool| tool.spec.name == name) {
        return Err(unknown(toolbox, name));
    }
    let interrupt = Interrupt::listen()?;
    let cancel = Cancel::new();
    let call = ToolCall { id: "1".into(), name: name.into(), arguments: arguments.clone() };
    let mut context = CallContext::with_cancel(cancel.clone());
    context.caller = "ai-runtime tools call".into();
    let result = interrupt.during(&cancel, || executor.block_on(toolbox.call(&call, &context)))??;
    let text = safe(&result.content);
    if result.is_error {
        let _ = writeln!(std::io::stderr(), "the tool failed: {text}");
        return Ok(Outcome::Failure);
    }
    line(&text)?;
    Ok(Outcome::Success)
}

fn unknown(toolbox: &Toolbox, name: &str) -> Error {
    let tools = toolbox.specs();
    let names = tools.iter().map(|tool| tool.name.as_str());
    let near = near_names(name, names.clone(), 3);
    let hint = match near.is_empty() {
        false => format!("did you mean {}?", near.join(" or ")),
        true => format!("there are {}", names.collect::<Vec<_>>().join(", ")),
    };
    Error::new(ErrorKind::NotFound, format!("there is no tool '{name}'")).hint(hint)
}
