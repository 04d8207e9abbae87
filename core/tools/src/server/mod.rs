//! One MCP server for as long as a toolbox knows it: started, asked, started again when it died, left alone for a while
//! when it keeps failing.

mod client;
mod connection;
mod guardian;
#[cfg(feature = "http")]
mod http;
mod launch;
mod listing;
mod stdio;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::{Semaphore, watch};
use tokio::time::Instant;

use connection::{Connection, Era, Failure};
pub(crate) use guardian::Guardian;
pub(crate) use listing::ListedTool;
use listing::Listing;

use crate::hooks::Hooks;
use crate::toolbox::{Inner, PATIENCE, cancelled};
use crate::{
    CallContext, Error, ErrorKind, Output, Protocol, Result, ServerConfig, ServerState, ServerStatus,
    Timeouts, Transport,
};

/// Failures in a row after which a server is left alone.
const BREAKER_FAILURES: u32 = 5;
/// For how long.
const BREAKER_PAUSE: Duration = Duration::from_secs(30);
/// The longest wait between two attempts to start a server.
const MAX_BACKOFF: Duration = Duration::from_secs(60);
/// Changes of a list of tools that come this close together are read once.
const COALESCE: Duration = Duration::from_millis(100);

pub(crate) struct Server {
    pub(crate) name: String,
    pub(crate) config: ServerConfig,
    /// Its place in the list of tools.
    pub(crate) order: usize,
    guardian: Arc<Guardian>,
    hooks: Hooks,
    toolbox: Weak<Inner>,
    current: RwLock<Option<Current>>,
    /// Held while the server is started, so that one caller starts it and the others wait.
    starting: tokio::sync::Mutex<()>,
    health: Mutex<Health>,
    running: Option<Semaphore>,
    /// Those who take names first.
    before: Mutex<Option<watch::Receiver<bool>>>,
}

/// The session in use, and the task that watches its list of tools.
struct Current {
    connection: Arc<Connection>,
    watcher: tokio::task::AbortHandle,
}

impl Drop for Current {
    fn drop(&mut self) {
        self.watcher.abort();
    }
}

#[derive(Default)]
struct Health {
    era: Option<Era>,
    /// Starts that failed in a row.
    failed_starts: u32,
    not_before: Option<Instant>,
    last_error: Option<String>,
    /// Calls that failed in a row, for the breaker.
    failed_calls: u32,
    open_until: Option<Instant>,
    starts: u64,
    problems: Vec<String>,
    closed: bool,
    connecting: bool,
}

impl Server {
    pub(crate) fn new(
        name: &str,
        config: ServerConfig,
        order: usize,
        guardian: Arc<Guardian>,
        hooks: Hooks,
        toolbox: Weak<Inner>,
    ) -> Self {
        let running = (config.concurrency > 0).then(|| Semaphore::new(config.concurrency));
        Self {
            name: name.to_owned(),
            config,
            order,
            guardian,
            hooks,
            toolbox,
            current: RwLock::new(None),
            starting: tokio::sync::Mutex::new(()),
            health: Mutex::default(),
            running,
            before: Mutex::default(),
        }
    }

    /// Lets another server take its names first.
    pub(crate) fn wait_for(&self, before: Option<watch::Receiver<bool>>) {
        *self.before.lock().unwrap_or_else(PoisonError::into_inner) = before;
    }

    /// Whether it runs, or may run again: its name is taken.
    pub(crate) fn is_in_use(&self) -> bool {
        let health = self.health();
        !health.closed && (health.starts > 0 || health.connecting || health.failed_starts == 0)
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn live(&self) -> Option<Arc<Connection>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current
            .as_ref()
            .map(|current| current.connection.clone())
            .filter(|connection| !connection.is_closed())
    }

    /// The session, started if there is none. Fails at once while it is too early for another attempt.
    pub(crate) async fn connect(self: &Arc<Self>) -> Result<Arc<Connection>> {
        if let Some(connection) = self.live() {
            return Ok(connection);
        }
        let _starting = self.starting.lock().await;
        if let Some(connection) = self.live() {
            return Ok(connection);
        }
        {
            let mut health = self.health();
            if health.closed {
                return Err(self.error("was closed by the host"));
            }
            if let Some(wait) = health.not_before.and_then(|at| at.checked_duration_since(Instant::now())) {
                let reason = health.last_error.as_deref().unwrap_or("it did not start");
                return Err(self.error(&format!("is down and is started again in {wait:.1?}: {reason}")));
            }
            health.connecting = true;
        }
        // An earlier session that died is put away first.
        drop(self.current.write().unwrap_or_else(PoisonError::into_inner).take());
        let opened = self.open().await;
        match opened {
            Ok((connection, listing)) => {
                {
                    let mut health = self.health();
                    health.connecting = false;
                    health.failed_starts = 0;
                    health.not_before = None;
                    health.last_error = None;
                    health.starts += 1;
                    health.era = Some(connection.era);
                    health.problems.clone_from(&listing.problems);
                    if health.closed {
                        return Err(self.error("was closed by the host"));
                    }
                }
                let before = self.before.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some(mut before) = before {
                    let _ = tokio::time::timeout(PATIENCE, before.wait_for(|settled| *settled)).await;
                }
                self.publish(listing);
                let watcher =
                    tokio::spawn(watch(Arc::downgrade(self), Arc::downgrade(&connection))).abort_handle();
                let current = Current { connection: connection.clone(), watcher };
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(current);
                Ok(connection)
            }
            Err(error) => {
                let mut health = self.health();
                health.connecting = false;
                let wait = Duration::from_millis(500) * 2_u32.saturating_pow(health.failed_starts.min(10));
                health.failed_starts += 1;
                health.not_before = Some(Instant::now() + wait.min(MAX_BACKOFF));
                health.last_error = Some(error.to_string());
                // What was found out about the server may have been wrong.
                health.era = None;
                Err(error)
            }
        }
    }

    async fn open(&self) -> Result<(Arc<Connection>, Listing)> {
        let era = match self.config.protocol {
            Protocol::Auto => self.health().era,
            Protocol::Handshake => Some(Era::Legacy),
            Protocol::Stateless => Some(Era::Modern),
        };
        let mut stderr = None;
        let limit = self.config.timeouts.start;
        let opening = async {
            let connection =
                Connection::open(&self.name, &self.config, &self.guardian, &self.hooks, era, &mut stderr)
                    .await?;
            let listing = connection.list(None).await?;
            Ok((Arc::new(connection), listing))
        };
        match tokio::time::timeout(limit, opening).await {
            Ok(opened) => opened,
            Err(_) => {
                let secrets: Vec<String> = match &self.config.transport {
                    Transport::Stdio { env, .. } => {
                        env.values().filter(|value| value.len() >= 6).cloned().collect()
                    }
                    _ => Vec::new(),
                };
                let lines = stderr.map(|tail| connection::last_lines(&tail, &secrets)).unwrap_or_default();
                let text = format!("the MCP server '{}' was not ready after {limit:?}{lines}", self.name);
                Err(Error::new(ErrorKind::Timeout, text)
                    .hint("a longer start time-out gives it time to download"))
            }
        }
    }

    fn publish(&self, listing: Listing) {
        for problem in &listing.problems {
            tracing::warn!(server = %self.name, %problem, "list of tools");
        }
        if let Some(toolbox) = self.toolbox.upgrade() {
            toolbox.set_tools(self, listing.tools);
        }
    }

    /// Reads the list of tools again. The old one stays when that fails.
    pub(crate) async fn refresh(&self, connection: &Connection) -> Result<()> {
        let listing = connection.list(Some(Duration::from_secs(30))).await?;
        self.health().problems.clone_from(&listing.problems);
        self.publish(listing);
        Ok(())
    }

    /// Calls a tool by its raw name. `repeatable`: calling it twice does no harm, and the host agreed to it.
    pub(crate) async fn call(
        self: &Arc<Self>,
        tool: &str,
        arguments: Map<String, Value>,
        repeatable: bool,
        context: &CallContext,
        call_id: &str,
    ) -> Result<Output> {
        if let Some(wait) =
            self.health().open_until.and_then(|until| until.checked_duration_since(Instant::now()))
        {
            let text =
                format!("failed {BREAKER_FAILURES} times in a row and is left alone for another {wait:.0?}");
            return Err(self.error(&text));
        }
        let limits: Timeouts = context.timeouts.unwrap_or(self.config.timeouts);
        let _permit = match &self.running {
            None => None,
            Some(running) => Some(tokio::select! {
                permit = running.acquire() => permit.map_err(|_| self.error("is closing"))?,
                error = cancelled(&context.cancel) => return Err(error),
            }),
        };
        for attempt in 0.. {
            let connection = tokio::select! {
                connection = self.connect() => connection?,
                error = cancelled(&context.cancel) => return Err(error),
            };
            let again = repeatable && attempt == 0;
            let outcome = if again {
                connection.call(tool, arguments.clone(), limits, context, call_id).await
            } else {
                // The last attempt may have the arguments.
                return self.judge(connection.call(tool, arguments, limits, context, call_id).await);
            };
            match outcome {
                Err(Failure::Broken(error)) => {
                    tracing::warn!(server = %self.name, %error, "calling again, since that does no harm");
                    self.count(false);
                }
                outcome => return self.judge(outcome),
            }
        }
        Err(Error::new(ErrorKind::Internal, "a call without an attempt"))
    }

    fn judge(&self, outcome: Result<Output, Failure>) -> Result<Output> {
        match outcome {
            Ok(output) => {
                self.count(true);
                Ok(output)
            }
            Err(Failure::Refused(data)) => {
                self.count(true);
                Ok(Output::error(data.message.into_owned()))
            }
            Err(Failure::Ended(error)) => {
                match error.kind() {
                    ErrorKind::Timeout => self.count(false),
                    ErrorKind::Cancelled => {}
                    _ => self.count(true),
                }
                Err(error)
            }
            Err(Failure::Broken(error)) => {
                self.count(false);
                Err(error
                    .hint("whether the call took effect is not known; the next call starts the server again"))
            }
        }
    }

    /// Keeps the breaker's books.
    fn count(&self, worked: bool) {
        let mut health = self.health();
        if worked {
            health.failed_calls = 0;
            health.open_until = None;
        } else {
            health.failed_calls += 1;
            if health.failed_calls >= BREAKER_FAILURES {
                health.open_until = Some(Instant::now() + BREAKER_PAUSE);
                // After the pause one more failure is enough.
                health.failed_calls = BREAKER_FAILURES - 1;
            }
        }
    }

    /// Ends the session and waits until the process is gone.
    pub(crate) async fn close(&self) {
        self.health().closed = true;
        let current = self.current.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(current) = current {
            let connection = current.connection.clone();
            drop(current);
            connection.close().await;
        }
    }

    pub(crate) fn status(&self, tools: usize) -> ServerStatus {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let connection = current.as_ref().map(|current| &current.connection);
        let health = self.health();
        let state = if self.config.disabled {
            ServerState::Disabled
        } else if health.closed {
            ServerState::Closed
        } else if connection.is_some_and(|connection| !connection.is_closed()) {
            if health.open_until.is_some_and(|until| until > Instant::now()) {
                ServerState::Paused
            } else {
                ServerState::Ready
            }
        } else if health.connecting {
            ServerState::Starting
        } else if health.starts > 0 && health.last_error.is_none() {
            ServerState::Down
        } else {
            ServerState::Failed
        };
        let (skipped_lines, late_answers) = connection.map_or((0, 0), |connection| connection.counters());
        ServerStatus {
            name: self.name.clone(),
            state,
            tools,
            about: connection.map_or(Value::Null, |connection| connection.about()),
            last_error: health.last_error.clone(),
            problems: health.problems.clone(),
            starts: health.starts,
            skipped_lines,
            late_answers,
            stderr: connection.map_or_else(String::new, |connection| connection.stderr()),
        }
    }

    fn error(&self, what: &str) -> Error {
        Error::new(ErrorKind::Mcp, format!("the MCP server '{}' {what}", self.name))
    }
}

/// Reads the list of tools again whenever it changed, for as long as server and session live.
async fn watch(server: Weak<Server>, connection: Weak<Connection>) {
    loop {
        let Some(session) = connection.upgrade() else { return };
        session.tools_changed().await;
        tokio::time::sleep(COALESCE).await;
        let Some(server) = server.upgrade() else { return };
        if session.is_closed() {
            return;
        }
        if let Err(error) = server.refresh(&session).await {
            tracing::warn!(server = %server.name, %error, "the list of tools was not read again");
        }
    }
}
