//! `ai-runtime tools`, and the servers that `chat` uses too.

use std::time::Duration;

use ai_runtime::tools::{ServerConfig, ServerState, ServerStatus, commands};
use ai_runtime::{Cancel, Error, ErrorKind, Executor, Result, Runtime, Toolbox};
use serde_json::Value;

use crate::Outcome;
use crate::interrupt::Interrupt;
use crate::options::{ServerOptions, ToolsAction, ToolsOptions};
use crate::output::{line, note, safe, write};

/// How long servers may take to end.
const CLOSING: Duration = Duration::from_secs(5);
/// After how long a person is told what is waited for.
const SLOW: Duration = Duration::from_secs(5);

/// Starts servers, with what a person decided about them in earlier runs; tells which do not start, and gives how many that
/// are.
pub(crate) async fn connect(toolbox: &Toolbox, servers: &[(String, ServerConfig)]) -> Result<usize> {
    commands::prepare(toolbox, servers)?;
    let mut failed = 0;
    for (name, added) in tell_if_slow(toolbox, toolbox.add_servers(servers.iter().cloned())).await {
        if let Err(error) = added {
            failed += 1;
            note(&format!(
                "warning: the MCP server '{}' is not available: {}",
                safe(&name),
                safe(&error.to_string())
            ));
        }
    }
    commands::remember(toolbox, servers)?;
    Ok(failed)
}

/// Waits for servers that start, and says for which where that takes long.
async fn tell_if_slow<T>(toolbox: &Toolbox, starting: impl Future<Output = T>) -> T {
    let mut starting = std::pin::pin!(starting);
    if let Some(started) = ai_runtime::within(SLOW, &mut starting).await {
        return started;
    }
    let waits = |server: &ServerStatus| server.state == ServerState::Starting;
    let names: Vec<_> = toolbox.servers().into_iter().filter(waits).map(|server| server.name).collect();
    note(&format!("still starting: {} (Ctrl-C ends this)", safe(&names.join(", "))));
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
        ToolsAction::List { servers, json } => with(servers, |_, toolbox, _| {
            tell_changed(toolbox);
            if *json { pretty(&commands::list_json(toolbox)) } else { write(&safe(&commands::list(toolbox))) }
        }),
        ToolsAction::Describe { name, servers } => {
            with(servers, |_, toolbox, _| pretty(&commands::describe(toolbox, name)?))
        }
        ToolsAction::Call { name, arguments, servers } => {
            let arguments = if arguments == "-" { crate::read_stdin()? } else { arguments.clone() };
            with(servers, |executor, toolbox, _| {
                let interrupt = Interrupt::listen()?;
                let cancel = Cancel::new();
                let call = commands::call(toolbox, name, &arguments, &cancel);
                line(&safe(&interrupt.during(&cancel, || executor.block_on(call))??))
            })
        }
        ToolsAction::Approve { name, servers } => {
            with(servers, |_, toolbox, servers| write(&safe(&commands::approve(toolbox, servers, name)?)))
        }
    }
}

/// Does something with the tools of servers, and ends the servers.
fn with(
    servers: &ServerOptions,
    work: impl FnOnce(&Executor, &Toolbox, &[(String, ServerConfig)]) -> Result<()>,
) -> Result<Outcome> {
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
    worked.map(|()| if failed > 0 { Outcome::Failure } else { Outcome::Success })
}

fn pretty(value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
    line(&safe(&text))
}
