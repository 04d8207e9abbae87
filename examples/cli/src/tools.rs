//! `ai-runtime tools`, and the servers that `chat` uses too.

use std::sync::Arc;
use std::time::Duration;

use ai_runtime::tools::{CallContext, Progress, ServerConfig, commands};
use ai_runtime::{Cancel, Error, ErrorKind, Executor, Result, Runtime, Toolbox};
use serde_json::Value;

use crate::Outcome;
use crate::interrupt::Interrupt;
use crate::options::{ServerOptions, ToolsAction, ToolsOptions};
use crate::output::{line, note, safe, write};

/// How long servers may take to end.
const CLOSING: Duration = Duration::from_secs(5);

/// Starts servers, with what a person decided about them in earlier runs; tells which do not start, and gives how many that
/// are.
pub(crate) async fn connect(toolbox: &Toolbox, servers: &[(String, ServerConfig)]) -> Result<usize> {
    commands::prepare(toolbox, servers)?;
    let mut failed = 0;
    let starting = toolbox.add_servers(servers.iter().cloned());
    for (_, added) in tell_if_slow(starting, || commands::starting(toolbox)).await {
        if let Err(error) = added {
            failed += 1;
            note(&format!("warning: {}", safe(&error.to_string())));
        }
    }
    commands::remember(toolbox, servers)?;
    Ok(failed)
}

/// Waits for a start, and says what is waited for where it takes long, unless `names` has none by then.
pub(crate) async fn tell_if_slow<T>(
    starting: impl Future<Output = T>,
    names: impl FnOnce() -> Vec<String>,
) -> T {
    let mut starting = std::pin::pin!(starting);
    if let Some(started) = ai_runtime::within(commands::SLOW, &mut starting).await {
        return started;
    }
    let names = names();
    if !names.is_empty() {
        note(&format!("still starting: {} (Ctrl-C ends this)", safe(&names.join(", "))));
    }
    starting.await
}

/// Tells of tools that are not offered because they changed.
pub(crate) fn tell_changed(toolbox: &Toolbox) {
    for changed in toolbox.tools().iter().filter_map(commands::changed) {
        note(&format!("warning: {}", safe(&changed)));
    }
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
        ToolsAction::List { servers, json } => {
            let failed = with(servers, |_, toolbox, _| {
                tell_changed(toolbox);
                match *json {
                    true => pretty(&commands::list_json(toolbox)),
                    false => write(&safe(&commands::list(toolbox))),
                }
            })?;
            // The list is not whole then.
            return Ok(if failed > 0 { Outcome::Failure } else { Outcome::Success });
        }
        ToolsAction::Describe { name, servers } => {
            with(servers, |_, toolbox, _| pretty(&commands::describe(toolbox, name)?))?
        }
        ToolsAction::Call { name, arguments, servers } => {
            let arguments = if arguments == "-" { crate::read_stdin()? } else { arguments.clone() };
            with(servers, |executor, toolbox, _| {
                let interrupt = Interrupt::listen()?;
                let cancel = Cancel::new();
                let mut context = CallContext::with_cancel(cancel.clone());
                context.on_progress = Some(Arc::new(|progress| note(&safe(&how_far(progress)))));
                let call = commands::call(toolbox, name, &arguments, context);
                line(&safe(&interrupt.during(&cancel, || executor.block_on(call))??))
            })?
        }
        ToolsAction::Approve { name, servers } => {
            with(servers, |_, toolbox, servers| write(&safe(&commands::approve(toolbox, servers, name)?)))?
        }
    };
    Ok(Outcome::Success)
}

/// Does something with the tools of servers, and ends the servers. Gives how many did not start.
fn with(
    servers: &ServerOptions,
    work: impl FnOnce(&Executor, &Toolbox, &[(String, ServerConfig)]) -> Result<()>,
) -> Result<usize> {
    let config = servers.config()?;
    if config.mcp_servers.is_empty() {
        // `mcp` reads this file by itself; what starts programs to use them has to be told.
        let hint = match std::path::Path::new("mcp.json").exists() {
            true => "to use those of the file here: --mcp mcp.json",
            false => "--server NAME=COMMAND, --mcp FILE or --config FILE",
        };
        return Err(Error::new(ErrorKind::InvalidArgument, "no MCP servers were given").hint(hint));
    }
    let executor = Executor::new();
    let toolbox = Toolbox::new();
    let servers = config.mcp_servers;
    let failed = executor.block_on(connect(&toolbox, &servers))??;
    let worked = work(&executor, &toolbox, &servers);
    close_in(&executor, &toolbox);
    worked.map(|()| failed)
}

/// How far a call has come, in a line.
fn how_far(progress: &Progress) -> String {
    let done = match progress.total {
        Some(total) => format!("{} of {total}", progress.progress),
        None => progress.progress.to_string(),
    };
    match &progress.message {
        Some(message) => format!("{done}: {message}"),
        None => done,
    }
}

fn pretty(value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
    line(&safe(&text))
}
