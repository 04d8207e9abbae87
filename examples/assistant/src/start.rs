//! From the options to a server that listens, and from a signal to an end without leftovers.

use std::future::IntoFuture;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use ai_runtime::config::{Config, server_shown};
use ai_runtime::{Error, ErrorKind, Result, Runtime, Toolbox};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::{Assistant, Limits, Options};

/// How long the tool servers may take to end.
const CLOSING: Duration = Duration::from_secs(5);
/// How long the answers under way may take to reach their clients.
const LAST_ANSWERS: Duration = Duration::from_secs(5);

/// Loads the model, starts the tool servers, and answers until Ctrl-C or SIGTERM.
///
/// # Errors
/// A setting that is wrong, a model that cannot be opened, a port that is in use. A tool server that does not start is
/// no error: it is told, and the others are used.
pub async fn run(options: Options) -> Result<()> {
    say("AI Runtime starting...");
    let config = options.config()?;
    // First the port: it is the cheapest thing that can be wrong.
    let listener = listen(&config).await?;
    let toolbox = Toolbox::new();
    let runtime = open(&config, toolbox.clone()).await?;
    let mut stopped = Box::pin(signal()?);
    tokio::select! {
        () = connect(&config, &toolbox) => {}
        () = &mut stopped => {
            close(&toolbox).await;
            return Ok(());
        }
    }
    let assistant = Assistant::new(runtime, Limits::default());
    let address = listener.local_addr()?;
    say(&format!("HTTP server listening on {address}"));
    let stopping = Arc::new(Notify::new());
    let served = axum::serve(listener, assistant.router(address)).with_graceful_shutdown({
        let (assistant, stopping) = (assistant.clone(), stopping.clone());
        async move {
            stopped.await;
            say("AI Runtime stopping...");
            assistant.stop();
            stopping.notify_one();
            // Who is impatient asks again.
            tokio::spawn(async {
                if let Ok(again) = signal() {
                    again.await;
                    std::process::exit(130);
                }
            });
        }
    });
    let too_long = async {
        stopping.notified().await;
        tokio::time::sleep(LAST_ANSWERS).await;
    };
    let served = tokio::select! {
        served = served.into_future() => served,
        () = too_long => {
            complain("a client did not take its answer; not waiting for it");
            Ok(())
        }
    };
    close(&toolbox).await;
    Ok(served?)
}

async fn listen(config: &Config) -> Result<TcpListener> {
    let address = config.server.listen_addr;
    TcpListener::bind(address).await.map_err(|error| {
        let kind = error.kind();
        let wrong = Error::from(error).context(format!("cannot listen on {address}"));
        match kind {
            std::io::ErrorKind::AddrInUse => Error::new(
                ErrorKind::Io,
                format!(
                    "cannot listen on {address}: the port {} is in use by another program",
                    address.port()
                ),
            )
            .hint("stop it, or choose another port with --listen"),
            std::io::ErrorKind::PermissionDenied => wrong.hint("ports below 1024 need special rights"),
            _ => wrong,
        }
    })
}

async fn open(config: &Config, toolbox: Toolbox) -> Result<Runtime> {
    let builder = config.builder()?.toolbox(toolbox).caller("assistant");
    let runtime = tokio::task::spawn_blocking(move || builder.build())
        .await
        .map_err(|error| Error::new(ErrorKind::Internal, format!("opening the model: {error}")))??;
    say(&format!("Model: {} loaded successfully", runtime.backend().describe()));
    Ok(runtime)
}

async fn connect(config: &Config, toolbox: &Toolbox) {
    let shown: Vec<_> =
        config.mcp_servers.iter().map(|(name, server)| (name.clone(), server_shown(server))).collect();
    for (name, added) in toolbox.add_servers(config.mcp_servers.clone()).await {
        let how = shown.iter().find(|(known, _)| *known == name).map_or("", |(_, how)| how.as_str());
        match added {
            Ok(_) => say(&format!("MCP client connected to {name} ({how})")),
            Err(error) => complain(&format!("no tools of '{name}' ({how}): {error}")),
        }
    }
    let tools: Vec<_> = toolbox.specs().into_iter().map(|tool| tool.name).collect();
    if tools.is_empty() {
        say("No tools: give MCP servers with --server NAME=COMMAND or in config.toml");
    } else {
        say(&format!("Discovered {} tools: {}", tools.len(), tools.join(", ")));
    }
}

async fn close(toolbox: &Toolbox) {
    if tokio::time::timeout(CLOSING, toolbox.close()).await.is_err() {
        complain("some tool servers took too long to end");
    }
}

/// Ends with the next Ctrl-C or SIGTERM; from the call on, not only from the first poll.
#[cfg(unix)]
fn signal() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn signal() -> Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// A line for the person who started us. Nobody listening is no reason to stop.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "warning: {line}");
}
