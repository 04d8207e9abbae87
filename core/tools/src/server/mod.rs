//! One MCP server for as long as a toolbox knows it: started, asked, started again when it died, left alone for a while
//! when it keeps failing.

mod calls;
mod client;
mod connection;
mod guardian;
#[cfg(feature = "http")]
mod http;
mod inbox;
mod launch;
mod listing;
mod open;
pub(crate) mod reason;
mod requests;
mod sandbox;
mod stdio;
mod ticker;
#[cfg(feature = "http")]
mod web_socket;
mod writer;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::{Semaphore, SemaphorePermit, watch};
use tokio::time::Instant;

use calls::Call;
use connection::{Connection, Era, Failure};
pub(crate) use guardian::Guardian;
#[cfg(feature = "http")]
pub(crate) use http::{http_client, no_client};
pub(crate) use listing::ListedTool;
use listing::Listing;
use open::Opening;
pub use sandbox::{Enforcement, SandboxState};

use crate::hooks::{Notification, SharedHooks};
use crate::secrets::Secrets;
use crate::toolbox::{Inner, PATIENCE, cancelled};
use crate::{
    CallContext, Error, ErrorKind, Output, Protocol, Result, ServerConfig, ServerState, ServerStatus,
    Timeouts,
};

/// Failures in a row after which a server is left alone.
const BREAKER_FAILURES: u32 = 5;
/// For how long.
const BREAKER_PAUSE: Duration = Duration::from_secs(30);
/// The longest wait between two attempts to start a server.
const MAX_BACKOFF: Duration = Duration::from_secs(60);
/// Changes of a list of tools that come this close together are read once.
const COALESCE: Duration = Duration::from_millis(100);
/// How long a list of tools is good at least and at most, whatever its server says.
const LIFE: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(3600));

pub(crate) struct Server {
    pub(crate) name: String,
    pub(crate) config: ServerConfig,
    secrets: Secrets,
    /// Its place in the list of tools.
    pub(crate) order: usize,
    guardian: Arc<Guardian>,
    hooks: SharedHooks,
    toolbox: Weak<Inner>,
    #[cfg(feature = "http")]
    gate: Mutex<Option<Arc<crate::oauth::Gate>>>,
    current: RwLock<Option<Current>>,
    /// Held while the server is started, so that one caller starts it and the others wait.
    starting: tokio::sync::Mutex<()>,
    health: Mutex<Health>,
    running: Option<Semaphore>,
    /// The same of single tools.
    tools_running: HashMap<String, Semaphore>,
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

/// A start that runs; however it ends, dropped futures included, it is over then.
struct Connecting<'a>(&'a Mutex<Health>);

impl Drop for Connecting<'_> {
    fn drop(&mut self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).connecting = false;
    }
}

impl Server {
    pub(crate) fn new(
        name: &str,
        config: ServerConfig,
        order: usize,
        guardian: Arc<Guardian>,
        hooks: SharedHooks,
        toolbox: Weak<Inner>,
    ) -> Self {
        let running = (config.concurrency > 0).then(|| Semaphore::new(config.concurrency));
        let bounds = config.tool_limits.iter().filter_map(|(tool, limits)| Some((tool, limits.concurrency?)));
        let tools_running = bounds
            .filter(|(_, bound)| *bound > 0)
            .map(|(tool, bound)| (tool.clone(), Semaphore::new(bound)))
            .collect();
        Self {
            name: name.to_owned(),
            secrets: Secrets::of(&config),
            config,
            order,
            guardian,
            hooks,
            toolbox,
            #[cfg(feature = "http")]
            gate: Mutex::default(),
            current: RwLock::new(None),
            starting: tokio::sync::Mutex::new(()),
            health: Mutex::default(),
            running,
            tools_running,
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
        let _connecting = Connecting(&self.health);
        // An earlier session that died is put away first.
        drop(self.current.write().unwrap_or_else(PoisonError::into_inner).take());
        let opened = self.open().await;
        match opened {
            Ok((connection, listing)) => {
                {
                    let mut health = self.health();
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
                let life = listing.life;
                self.publish(listing);
                let watched = watch(Arc::downgrade(self), Arc::downgrade(&connection), life);
                let watcher = tokio::spawn(watched).abort_handle();
                let current = Current { connection: connection.clone(), watcher };
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(current);
                if self.health().closed {
                    // The host closed it while it started: it did not see this session.
                    drop(connection);
                    self.close().await;
                    return Err(self.error("was closed by the host"));
                }
                Ok(connection)
            }
            Err(error) => {
                let mut health = self.health();
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
        let hooks = self.hooks.now();
        #[cfg(feature = "http")]
        let gate = self.gate(&hooks)?;
        let opening = Opening {
            server: &self.name,
            config: &self.config,
            guardian: &self.guardian,
            hooks: &hooks,
            secrets: &self.secrets,
            era,
            #[cfg(feature = "http")]
            gate: gate.clone(),
            stderr: &mut stderr,
        };
        let opening = async {
            let connection = opening.run().await?;
            let listing = connection.list(None).await?;
            Ok((Arc::new(connection), listing))
        };
        let opened = {
            let mut opening = std::pin::pin!(opening);
            loop {
                match tokio::time::timeout(limit, &mut opening).await {
                    Ok(opened) => break Some(opened),
                    // What a person takes to give permission is not the server's time.
                    #[cfg(feature = "http")]
                    Err(_) if gate.as_ref().is_some_and(|gate| gate.is_asking()) => {}
                    Err(_) => break None,
                }
            }
        };
        if let Some(opened) = opened {
            return opened;
        }
        let lines = stderr.map(|tail| connection::last_lines(&tail, &self.secrets)).unwrap_or_default();
        let text = format!("the MCP server '{}' was not ready after {limit:?}{lines}", self.name);
        Err(Error::new(ErrorKind::Timeout, text).hint("a longer start time-out gives it time to download"))
    }

    /// Where tokens for this server come from, if it is one that can ask for them.
    #[cfg(feature = "http")]
    fn gate(&self, hooks: &crate::hooks::Hooks) -> Result<Option<Arc<crate::oauth::Gate>>> {
        let crate::Transport::Http { url, headers } = &self.config.transport else { return Ok(None) };
        if headers.keys().any(|name| name.eq_ignore_ascii_case("authorization")) {
            return Ok(None);
        }
        let mut gate = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
        if gate.is_none() {
            let tokens = hooks.tokens.clone().unwrap_or_else(|| Arc::new(crate::MemoryTokens::default()));
            let oauth = self.config.oauth.clone();
            let made = crate::oauth::Gate::new(&self.name, url, oauth, tokens, hooks.authorization.clone())?;
            *gate = Some(Arc::new(made));
        }
        Ok(gate.clone())
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
    /// Returns for how long the new one is good, if the server says so.
    pub(crate) async fn refresh(&self, connection: &Connection) -> Result<Option<Duration>> {
        let listing = connection.list(Some(Duration::from_secs(30))).await?;
        self.health().problems.clone_from(&listing.problems);
        let life = listing.life;
        self.publish(listing);
        Ok(life)
    }

    /// Calls a tool by its raw name. `repeatable`: calling it twice does no harm, and the host agreed to it.
    pub(crate) async fn call(
        self: &Arc<Self>,
        tool: &str,
        arguments: Map<String, Value>,
        repeatable: bool,
        as_task: bool,
        context: &CallContext,
        call_id: &str,
    ) -> Result<Output> {
        let _permits = self.admit(Some(tool), context).await?;
        let own = self.config.tool_limits.get(tool).and_then(|limits| limits.timeouts);
        let limits = context.timeouts.or(own).unwrap_or(self.config.timeouts);
        let call = Call { tool, call_id, limits, context, as_task };
        if repeatable {
            let connection = self.session(context).await?;
            match connection.call(&call, arguments.clone()).await {
                Err(Failure::Broken(error)) => {
                    tracing::warn!(server = %self.name, %error, "calling again, since that does no harm");
                    self.count(false);
                }
                outcome => return self.judge(outcome),
            }
        }
        let connection = self.session(context).await?;
        self.judge(connection.call(&call, arguments).await)
    }

    /// Any other request, with its answer as the server sent it.
    pub(crate) async fn exchange(
        self: &Arc<Self>,
        method: &str,
        params: Map<String, Value>,
        context: &CallContext,
    ) -> Result<Value> {
        let _permit = self.admit(None, context).await?;
        let connection = self.session(context).await?;
        let call = Call { tool: method, call_id: "", limits: self.limits(context), context, as_task: false };
        self.judge_plain(connection.exchange(method, params, &call).await)
    }

    /// All pages of a list.
    pub(crate) async fn entries(
        self: &Arc<Self>,
        method: &str,
        member: &str,
        context: &CallContext,
    ) -> Result<Vec<Value>> {
        let _permit = self.admit(None, context).await?;
        let connection = self.session(context).await?;
        let call = Call { tool: method, call_id: "", limits: self.limits(context), context, as_task: false };
        self.judge_plain(connection.entries(method, member, &call).await)
    }

    /// Asks to hear of a resource, or no longer to.
    pub(crate) async fn subscribe(
        self: &Arc<Self>,
        uri: &str,
        wanted: bool,
        context: &CallContext,
    ) -> Result<()> {
        let connection = self.session(context).await?;
        if connection.era == Era::Modern {
            connection.set_followed(uri, wanted);
            return Ok(());
        }
        let method = if wanted { "resources/subscribe" } else { "resources/unsubscribe" };
        let params = Map::from_iter([("uri".to_owned(), Value::from(uri))]);
        self.exchange(method, params, context).await.map(drop)
    }

    /// Tells the server, if it runs, that the folders that matter are others now.
    pub(crate) async fn roots_changed(&self, roots: Vec<crate::Root>) {
        if let Some(connection) = self.live() {
            connection.roots_changed(roots).await;
        }
    }

    /// Bytes of text that a result of this tool may have.
    pub(crate) fn max_result_bytes(&self, tool: &str) -> usize {
        let own = self.config.tool_limits.get(tool).and_then(|limits| limits.max_result_bytes);
        own.unwrap_or(self.config.max_result_bytes)
    }

    fn limits(&self, context: &CallContext) -> Timeouts {
        context.timeouts.unwrap_or(self.config.timeouts)
    }

    /// Waits for a place among the calls that run at once, of this tool and of the server. Fails at once while the server is left alone.
    async fn admit(
        &self,
        tool: Option<&str>,
        context: &CallContext,
    ) -> Result<[Option<SemaphorePermit<'_>>; 2]> {
        if let Some(wait) =
            self.health().open_until.and_then(|until| until.checked_duration_since(Instant::now()))
        {
            let text =
                format!("failed {BREAKER_FAILURES} times in a row and is left alone for another {wait:.0?}");
            return Err(self.error(&text));
        }
        // The tool's own place first: whoever waits for it takes none of the server's meanwhile.
        let own = self.place(tool.and_then(|tool| self.tools_running.get(tool)), context).await?;
        Ok([own, self.place(self.running.as_ref(), context).await?])
    }

    /// A place among those that a bound has, where there is one.
    async fn place<'s>(
        &'s self,
        bound: Option<&'s Semaphore>,
        context: &CallContext,
    ) -> Result<Option<SemaphorePermit<'s>>> {
        let Some(running) = bound else { return Ok(None) };
        if let Ok(permit) = running.try_acquire() {
            return Ok(Some(permit));
        }
        tokio::select! {
            permit = running.acquire() => permit.map(Some).map_err(|_| self.error("is closing")),
            error = cancelled(&context.cancel) => Err(error),
        }
    }

    async fn session(self: &Arc<Self>, context: &CallContext) -> Result<Arc<Connection>> {
        if let Some(connection) = self.live() {
            return Ok(connection);
        }
        tokio::select! {
            connection = self.connect() => connection,
            error = cancelled(&context.cancel) => Err(error),
        }
    }

    /// As for a call, but a "no" of the server is an error: no model asked for this.
    fn judge_plain<T>(&self, outcome: Result<T, Failure>) -> Result<T> {
        let mut answer = None;
        let judged = self.judge(outcome.map(|value| {
            answer = Some(value);
            Output::default()
        }))?;
        answer.ok_or_else(|| {
            Error::new(ErrorKind::Tool, format!("the MCP server '{}': {}", self.name, judged.text))
        })
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
            sandbox: connection.and_then(|connection| connection.sandbox()),
        }
    }

    fn error(&self, what: &str) -> Error {
        Error::new(ErrorKind::Mcp, format!("the MCP server '{}' {what}", self.name))
    }
}

/// Reads the list of tools again whenever it changed, for as long as server and session live. A server that does not tell,
/// but says for how long its list is good, is asked after that time.
async fn watch(server: Weak<Server>, connection: Weak<Connection>, mut life: Option<Duration>) {
    loop {
        let Some(session) = connection.upgrade() else { return };
        let expired = async {
            match life {
                Some(life) => tokio::time::sleep(life.clamp(LIFE.0, LIFE.1)).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = session.tools_changed() => tokio::time::sleep(COALESCE).await,
            () = expired => {}
        }
        let Some(server) = server.upgrade() else { return };
        if session.is_closed() {
            return;
        }
        match server.refresh(&session).await {
            Ok(next) => {
                life = next;
                session.client.tell(Notification::ToolsChanged { server: server.name.clone() });
            }
            Err(error) => {
                tracing::warn!(server = %server.name, %error, "the list of tools was not read again")
            }
        }
    }
}
