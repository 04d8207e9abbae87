//! One running session with one server: asked, told, closed.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rmcp::RoleClient;
use rmcp::model::{
    ClientRequest, ErrorCode, ErrorData, ListToolsRequest, PaginatedRequestParams, ServerNotification,
    ServerResult, SubscriptionFilter,
};
use rmcp::service::{Peer, PeerRequestOptions, RequestHandle, RunningService, ServiceError};
use serde_json::Value;
use tokio::sync::oneshot::error::RecvError;
use tokio::time::Instant;

use super::calls::plain_value;
use super::client::Client;
use super::launch::{self, Process};
use super::listing::{Listing, MAX_PAGES};
use super::reason;
use super::stdio::{OURS, Wire};
use super::ticker::Ticker;
#[cfg(feature = "http")]
use crate::oauth::Gate;
use crate::secrets::Secrets;
use crate::{CallContext, Error, ErrorKind, Progress, Result, Timeouts};

/// Which protocol a server speaks; found out once, remembered for the next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    /// Up to 2025-11-25, with a handshake.
    Legacy,
    /// From 2026-07-28, each request stands alone.
    Modern,
}

pub(crate) struct Connection {
    pub(super) server: String,
    running: RunningService<RoleClient, Client>,
    pub(super) peer: Peer<RoleClient>,
    pub(crate) client: Client,
    process: Option<Process>,
    wire: Option<Arc<Wire>>,
    #[cfg(feature = "http")]
    gate: Option<Arc<Gate>>,
    secrets: Secrets,
    ticker: Ticker,
    pub(crate) era: Era,
    /// Resources that the host wants to hear of (the newer protocol has one stream for all of them).
    followed: std::sync::Mutex<Vec<String>>,
    followed_changed: tokio::sync::Notify,
}

/// Why a call has no result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The host or a time limit ended it; the server was told.
    Ended(Error),
    /// The server said no in the words of the protocol; it lives.
    Refused(ErrorData),
    /// The session is broken. Whether the call took effect is not known.
    Broken(Error),
}

impl Connection {
    pub(crate) fn new(
        server: &str,
        running: RunningService<RoleClient, Client>,
        client: Client,
        secrets: Secrets,
    ) -> Self {
        let peer = running.peer().clone();
        let modern = peer.peer_info().is_some_and(|info| !info.protocol_version.has_initialize());
        Self {
            server: server.to_owned(),
            running,
            peer,
            client,
            process: None,
            wire: None,
            #[cfg(feature = "http")]
            gate: None,
            secrets,
            ticker: Ticker::start(),
            era: if modern { Era::Modern } else { Era::Legacy },
            followed: std::sync::Mutex::default(),
            followed_changed: tokio::sync::Notify::new(),
        }
    }

    pub(crate) fn with_process(self, process: Process) -> Self {
        Self { process: Some(process), ..self }
    }

    pub(crate) fn with_wire(self, wire: Arc<Wire>) -> Self {
        Self { wire: Some(wire), ..self }
    }

    #[cfg(feature = "http")]
    pub(crate) fn with_gate(self, gate: Option<Arc<Gate>>) -> Self {
        Self { gate, ..self }
    }

    /// Whether a person is being asked for permission: no clock runs meanwhile.
    fn is_authorizing(&self) -> bool {
        #[cfg(feature = "http")]
        {
            self.gate.as_ref().is_some_and(|gate| gate.is_asking())
        }
        #[cfg(not(feature = "http"))]
        {
            false
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.running.is_closed() || self.peer.is_transport_closed()
    }

    /// What the server says about itself: name, version, protocol, instructions.
    pub(crate) fn about(&self) -> Value {
        self.peer.peer_info().and_then(|info| serde_json::to_value(&*info).ok()).unwrap_or_default()
    }

    /// Lines of standard output that were no messages, and answers that came too late.
    pub(crate) fn counters(&self) -> (u64, u64) {
        let wire = self.wire.as_ref();
        let read =
            |counter: Option<&std::sync::atomic::AtomicU64>| counter.map_or(0, |c| c.load(Ordering::Relaxed));
        (read(wire.map(|wire| &wire.skipped)), read(wire.map(|wire| &wire.late)))
    }

    pub(crate) fn stderr(&self) -> String {
        self.process.as_ref().map_or_else(String::new, |process| self.secrets.hide(process.stderr.text()))
    }

    /// Reads the list of tools, page by page. A server that turns in circles is stopped.
    pub(crate) async fn list(&self, limit: Option<Duration>) -> Result<Listing> {
        let mut listing = Listing::default();
        let mut cursor: Option<String> = None;
        let mut seen = HashSet::new();
        for _ in 0..MAX_PAGES {
            let page =
                cursor.take().map(|cursor| PaginatedRequestParams::default().with_cursor(Some(cursor)));
            let request = ListToolsRequest { params: page, ..ListToolsRequest::default() };
            let limits = Timeouts { start: Duration::ZERO, idle: limit, total: limit };
            let context = CallContext::default();
            let next = match self.ask(ClientRequest::ListToolsRequest(request), limits, &context, "").await {
                Ok(ServerResult::ListToolsResult(page)) => {
                    let next = page.next_cursor.clone();
                    listing.add_page(page);
                    next
                }
                Ok(other) => {
                    let next = listing.add_raw_page(&plain_value(other));
                    next.map_err(|problem| self.error(format!("does not list its tools: {problem}")))?
                }
                // A server without tools may not know the question.
                Err(Failure::Refused(error)) if error.code == ErrorCode::METHOD_NOT_FOUND => {
                    return Ok(listing);
                }
                Err(Failure::Refused(error)) => {
                    return Err(self.error(format!("does not list its tools: {}", error.message)));
                }
                Err(Failure::Ended(error) | Failure::Broken(error)) => return Err(error),
            };
            match next {
                None => return Ok(listing),
                Some(next) if !seen.insert(next.clone()) => {
                    listing.problem(
                        "its list of tools turns in a circle: what was read so far counts".to_owned(),
                    );
                    return Ok(listing);
                }
                Some(next) => cursor = Some(next),
            }
        }
        listing.problem(format!(
            "its list of tools has more than {MAX_PAGES} pages: what was read so far counts"
        ));
        Ok(listing)
    }

    /// Sends a request and waits: for the answer, a time limit, the host, or the end of the server.
    pub(super) async fn ask(
        &self,
        request: ClientRequest,
        limits: Timeouts,
        context: &CallContext,
        call_id: &str,
    ) -> Result<ServerResult, Failure> {
        context.cancel.check().map_err(Failure::Ended)?;
        let handle = self.peer.send_request_with_option(request, PeerRequestOptions::no_options()).await;
        let handle = handle.map_err(|error| self.failure(error))?;
        let mut progress = self.client.follow(&handle.progress_token);
        let mut asked = Asked { handle: Some(handle), runtime: tokio::runtime::Handle::current() };
        let ticks = self.ticker.wait();
        let mut began = Instant::now();
        let mut idle_since = began;
        loop {
            tokio::select! {
                biased;
                answer = asked.answer() => {
                    asked.handle = None;
                    return match answer {
                        Ok(Ok(result)) => Ok(result),
                        Ok(Err(ServiceError::TransportClosed)) | Err(_) => {
                            self.settle().await;
                            Err(self.failure(ServiceError::TransportClosed))
                        }
                        Ok(Err(error)) => Err(self.failure(error)),
                    };
                }
                report = progress.next() => {
                    idle_since = Instant::now();
                    if let Some(callback) = &context.on_progress {
                        let (progress, total, message) = (report.progress, report.total, report.message);
                        callback(&Progress { call_id: call_id.to_owned(), progress, total, message });
                    }
                    continue;
                }
                () = ticks.next() => {}
            }
            if let Err(error) = context.cancel.check() {
                asked.give_up("the host cancelled the call").await;
                return Err(Failure::Ended(error));
            }
            if self.is_authorizing() {
                // What the person takes is not the server's time.
                began = Instant::now();
                idle_since = began;
                continue;
            }
            let over =
                |limit: Option<Duration>, since: Instant| limit.filter(|limit| since.elapsed() >= *limit);
            let late = match (over(limits.total, began), over(limits.idle, idle_since)) {
                (Some(total), _) => Some(format!("was not done after {total:?}")),
                (None, Some(idle)) => Some(format!("was silent for {idle:?}")),
                (None, None) => None,
            };
            if let Some(late) = late {
                asked.give_up("time limit").await;
                let text =
                    format!("the MCP server '{}' {late}, the limit; the call was cancelled", self.server);
                return Err(Failure::Ended(Error::new(ErrorKind::Timeout, text)));
            }
        }
    }

    fn failure(&self, error: ServiceError) -> Failure {
        #[cfg(feature = "http")]
        if let Some(error) = self.gate.as_ref().and_then(|gate| gate.take_failure()) {
            return Failure::Ended(error);
        }
        match error {
            ServiceError::McpError(data) if data.data.as_ref().and_then(Value::as_str) == Some(OURS) => {
                let text = format!("the MCP server '{}': {}", self.server, data.message);
                Failure::Ended(Error::new(ErrorKind::Mcp, self.secrets.hide(text)))
            }
            ServiceError::McpError(mut data) => {
                data.message = self.secrets.hide(data.message.into_owned()).into();
                Failure::Refused(data)
            }
            ServiceError::TransportClosed => {
                let status = self.process.as_ref().and_then(Process::ended);
                Failure::Broken(self.error(match status {
                    Some(status) => format!("ended with {status}"),
                    None => "closed the connection".to_owned(),
                }))
            }
            other => {
                Failure::Broken(self.error(format!("cannot be talked to: {}", reason::of_request(&other))))
            }
        }
    }

    /// Waits a moment for the process to be over, so that its exit status can be told.
    async fn settle(&self) {
        if let Some(process) = &self.process {
            let _ = tokio::time::timeout(Duration::from_millis(300), process.gone()).await;
        }
    }

    /// An error that names the server and quotes its last lines.
    pub(super) fn error(&self, what: String) -> Error {
        let lines = self
            .process
            .as_ref()
            .map(|process| last_lines(&process.stderr, &self.secrets))
            .unwrap_or_default();
        let what = self.secrets.hide(what);
        Error::new(ErrorKind::Mcp, format!("the MCP server '{}' {what}{lines}", self.server))
    }

    /// Waits until the list of tools may have changed.
    pub(crate) async fn tools_changed(&self) {
        match self.era {
            Era::Legacy => self.client.tools_changed().await,
            Era::Modern => self.listen().await,
        }
    }

    /// Without a session a server only tells those who listen. Returns when the list of tools may have changed.
    async fn listen(&self) {
        let mut wait = Duration::from_millis(500);
        loop {
            let Some(filter) = self.wanted() else {
                self.followed_changed.notified().await;
                continue;
            };
            let hears_of_tools = filter.tools_list_changed == Some(true);
            let Ok(mut subscription) = self.peer.listen(filter).await else {
                if self.is_closed() {
                    return std::future::pending().await;
                }
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(Duration::from_secs(60));
                continue;
            };
            wait = Duration::from_millis(500);
            loop {
                let next = tokio::select! {
                    next = subscription.next() => next,
                    () = self.followed_changed.notified() => break,
                };
                match next {
                    Ok(Some(ServerNotification::ToolListChangedNotification(_))) => return,
                    Ok(Some(ServerNotification::ResourceListChangedNotification(_))) => {
                        self.client.resources_changed()
                    }
                    Ok(Some(ServerNotification::PromptListChangedNotification(_))) => {
                        self.client.prompts_changed()
                    }
                    Ok(Some(ServerNotification::ResourceUpdatedNotification(updated))) => {
                        self.client.resource_updated(updated.params.uri);
                    }
                    Ok(Some(_)) => {}
                    // The stream is over and may have missed something: listen again, and look once in between.
                    Ok(None) | Err(_) => {
                        tokio::time::sleep(wait).await;
                        if hears_of_tools {
                            return;
                        }
                        break;
                    }
                }
            }
        }
    }

    /// What there is to listen for.
    fn wanted(&self) -> Option<SubscriptionFilter> {
        let info = self.peer.peer_info()?;
        let can = &info.capabilities;
        let mut filter = SubscriptionFilter::new();
        filter.tools_list_changed =
            can.tools.as_ref().and_then(|tools| tools.list_changed).filter(|can| *can);
        filter.prompts_list_changed =
            can.prompts.as_ref().and_then(|prompts| prompts.list_changed).filter(|can| *can);
        filter.resources_list_changed =
            can.resources.as_ref().and_then(|resources| resources.list_changed).filter(|can| *can);
        let followed = self.followed.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        filter.resource_subscriptions = (!followed.is_empty()).then_some(followed);
        (filter != SubscriptionFilter::new()).then_some(filter)
    }

    /// Adds a resource to those that are listened for, or takes it away (2026-07-28).
    pub(super) fn set_followed(&self, uri: &str, wanted: bool) {
        let mut followed = self.followed.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        followed.retain(|other| other != uri);
        if wanted {
            followed.push(uri.to_owned());
        }
        drop(followed);
        self.followed_changed.notify_one();
    }

    /// Tells a server of the older protocol that the folders that matter are others now.
    pub(crate) async fn roots_changed(&self, roots: Vec<crate::Root>) {
        let told = self.client.has_roots() && self.era == Era::Legacy;
        self.client.set_roots(roots);
        if told {
            let notification = rmcp::model::RootsListChangedNotification::default();
            let _ = self.peer.send_notification(notification.into()).await;
        }
    }

    /// What confines the process.
    pub(crate) fn sandbox(&self) -> Option<crate::SandboxState> {
        self.process.as_ref().and_then(|process| process.sandbox.clone())
    }

    /// Ends the session and, with it, the process; returns when that is done.
    pub(crate) async fn close(mut self: Arc<Self>) {
        // Calls that still run keep the connection; they end with it.
        if let Some(own) = Arc::get_mut(&mut self) {
            let _ = own.running.close_with_timeout(Duration::from_secs(1)).await;
        } else {
            self.running.cancellation_token().cancel();
        }
        let end = self.process.as_ref().map(Process::end_watch);
        drop(self);
        if let Some(mut end) = end {
            let _ = tokio::time::timeout(Duration::from_secs(10), end.wait_for(Option::is_some)).await;
        }
    }
}

/// A request that waits for its answer. Whoever stops waiting, by dropping the future as well, tells the server.
struct Asked {
    handle: Option<RequestHandle<RoleClient>>,
    /// The future may be dropped outside of any runtime.
    runtime: tokio::runtime::Handle,
}

impl Asked {
    async fn answer(&mut self) -> Result<Result<ServerResult, ServiceError>, RecvError> {
        match &mut self.handle {
            Some(handle) => (&mut handle.rx).await,
            None => std::future::pending().await,
        }
    }

    /// Tells the server, if it can be told without waiting.
    async fn give_up(&mut self, reason: &str) {
        if let Some(handle) = self.handle.take() {
            let told = handle.cancel(Some(reason.to_owned()));
            let _ = tokio::time::timeout(Duration::from_millis(200), told).await;
        }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            self.runtime.spawn(handle.cancel(Some("the host dropped the call".to_owned())));
        }
    }
}

pub(crate) fn last_lines(tail: &launch::Tail, secrets: &Secrets) -> String {
    let lines = secrets.hide(tail.last_lines(8));
    if lines.is_empty() { String::new() } else { format!("; its last lines were:\n{lines}") }
}
