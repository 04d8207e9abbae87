//! One running session with one server: opened, asked, closed.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rmcp::RoleClient;
use rmcp::model::{
    CallToolRequest, CallToolRequestParams, CallToolResult, ClientRequest, ContentBlock, ErrorData,
    InputRequest, InputRequiredResult, InputResponses, ListToolsRequest, PaginatedRequestParams,
    ProtocolVersion, ServerResult, SubscriptionFilter,
};
use rmcp::service::{
    ClientInitializeError, ClientLifecycleMode, ClientServiceExt, Peer, PeerRequestOptions, RequestHandle,
    RunningService, ServiceError,
};
use serde_json::{Map, Value};
use tokio::time::Instant;

use super::client::Client;
use super::guardian::Guardian;
use super::launch::{self, Process};
use super::listing::{Listing, MAX_PAGES};
use super::stdio::{OURS, StdioTransport, Wire};
use crate::content::{assemble, from_wire, part};
use crate::hooks::Hooks;
use crate::{
    CallContext, Error, ErrorKind, Output, Part, Progress, Result, ServerConfig, Timeouts, Transport as How,
};

/// Which protocol a server speaks; found out once, remembered for the next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    /// Up to 2025-11-25, with a handshake.
    Legacy,
    /// From 2026-07-28, each request stands alone.
    Modern,
}

pub(crate) struct Connection {
    server: String,
    running: RunningService<RoleClient, Client>,
    peer: Peer<RoleClient>,
    client: Client,
    process: Option<Process>,
    wire: Option<Arc<Wire>>,
    secrets: Vec<String>,
    pub(crate) era: Era,
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
    /// Starts the server if it is a process, and agrees on a protocol. Takes as long as it takes: the caller has a clock.
    pub(crate) async fn open(
        server: &str,
        config: &ServerConfig,
        guardian: &Arc<Guardian>,
        hooks: &Hooks,
        era: Option<Era>,
        seen: &mut Option<Arc<launch::Tail>>,
    ) -> Result<Self> {
        let mut era = era;
        // A server of the older protocol may end, or close, at a question it does not know; a slow one may answer it when
        // we went on already. Both are started a second time, in the protocol they then must speak.
        for attempt in 0..2 {
            match Self::open_once(server, config, guardian, hooks, era, seen).await {
                Ok(connection) => return Ok(connection),
                Err(Refusal { error, retry_as: Some(other) }) if attempt == 0 && era.is_none() => {
                    tracing::debug!(server, %error, "starting again in the other protocol");
                    era = Some(other);
                }
                Err(Refusal { error, .. }) => return Err(error),
            }
        }
        Err(Error::new(ErrorKind::Internal, "two attempts, no result"))
    }

    async fn open_once(
        server: &str,
        config: &ServerConfig,
        guardian: &Arc<Guardian>,
        hooks: &Hooks,
        era: Option<Era>,
        seen: &mut Option<Arc<launch::Tail>>,
    ) -> Result<Self, Refusal> {
        let client = Client::new(server, hooks.clone());
        match &config.transport {
            How::Stdio { command, args, env, cwd } => {
                let launched = launch::launch(command, args, env, cwd.as_deref(), guardian)
                    .map_err(|error| Refusal::last(cannot_start(server, command, cwd.as_deref(), error)))?;
                let process = launched.process;
                *seen = Some(process.stderr.clone());
                let secrets: Vec<String> = env.values().filter(|value| value.len() >= 6).cloned().collect();
                let (transport, wire) = StdioTransport::new(
                    launched.stdin,
                    launched.stdout,
                    config.max_message_bytes,
                    process.stderr.clone(),
                    era.is_none(),
                );
                match client.clone().serve_with_lifecycle(transport, lifecycle(era)).await {
                    Ok(running) => Ok(Self::of(server, running, client, Some(process), Some(wire), secrets)),
                    Err(error) => {
                        // Silent first, and then it does not know the handshake: it was only slow.
                        let no_handshake = matches!(&error, ClientInitializeError::LegacyFallbackFailed { fallback, .. }
                            if matches!(**fallback, ClientInitializeError::JsonRpcError(_)));
                        let late_modern = no_handshake || wire.late_modern.load(Ordering::Relaxed);
                        // A process that ended says why; it does so a moment after its output closed.
                        let mut ended = process.end_watch();
                        let _ =
                            tokio::time::timeout(Duration::from_millis(300), ended.wait_for(Option::is_some))
                                .await;
                        let closed = matches!(
                            error,
                            ClientInitializeError::ConnectionClosed(_)
                                | ClientInitializeError::TransportError { .. }
                        );
                        let retry_as = match era {
                            Some(_) => None,
                            None if late_modern => Some(Era::Modern),
                            None if closed => Some(Era::Legacy),
                            None => None,
                        };
                        let mut text = match process.ended() {
                            Some(status) => {
                                format!("the MCP server '{server}' ended with {status} while it started")
                            }
                            None => {
                                format!("the MCP server '{server}' started, but does not speak MCP: {error}")
                            }
                        };
                        text.push_str(&last_lines(&process.stderr, &secrets));
                        Err(Refusal { error: Error::new(ErrorKind::Mcp, text).source(error), retry_as })
                    }
                }
            }
            How::Http { url, headers } => Self::open_http(server, config, client, era, url, headers).await,
            How::JsonRpc { url, headers } => Self::open_json_rpc(server, config, client, url, headers),
        }
    }

    #[cfg(feature = "http")]
    async fn open_http(
        server: &str,
        config: &ServerConfig,
        client: Client,
        era: Option<Era>,
        url: &str,
        headers: &BTreeMap<String, String>,
    ) -> Result<Self, Refusal> {
        let secrets: Vec<String> = headers.values().filter(|value| value.len() >= 6).cloned().collect();
        let transport =
            super::http::streamable(server, url, headers, config.max_message_bytes).map_err(Refusal::last)?;
        match client.clone().serve_with_lifecycle(transport, lifecycle(era)).await {
            Ok(running) => Ok(Self::of(server, running, client, None, None, secrets)),
            Err(error) => {
                let asks = error.is_authorization_required();
                let text = hide(format!("the MCP server '{server}' at {url}: {}", chain(&error)), &secrets);
                let (kind, hint) = if asks {
                    (ErrorKind::Auth, "it wants to know who asks: configure an Authorization header")
                } else {
                    (ErrorKind::Mcp, "does the URL lead to an MCP server (its path is often /mcp)?")
                };
                Err(Refusal::last(Error::new(kind, text).hint(hint)))
            }
        }
    }

    #[cfg(feature = "http")]
    fn open_json_rpc(
        server: &str,
        config: &ServerConfig,
        client: Client,
        url: &str,
        headers: &BTreeMap<String, String>,
    ) -> Result<Self, Refusal> {
        let secrets: Vec<String> = headers.values().filter(|value| value.len() >= 6).cloned().collect();
        let transport = super::http::JsonRpcTransport::new(server, url, headers, config.max_message_bytes);
        let transport = transport.map_err(Refusal::last)?;
        // There is no handshake: what one would have said is assumed.
        let mut tools = rmcp::model::ServerCapabilities::default();
        tools.tools = Some(rmcp::model::ToolsCapability::default());
        let info = rmcp::model::ServerPeerInfo::new(ProtocolVersion::LATEST_WITH_INITIALIZE, tools);
        let running = rmcp::service::serve_directly(client.clone(), transport, Some(info));
        Ok(Self::of(server, running, client, None, None, secrets))
    }

    #[cfg(not(feature = "http"))]
    async fn open_http(
        server: &str,
        _config: &ServerConfig,
        _client: Client,
        _era: Option<Era>,
        _url: &str,
        _headers: &BTreeMap<String, String>,
    ) -> Result<Self, Refusal> {
        Err(no_http(server))
    }

    #[cfg(not(feature = "http"))]
    fn open_json_rpc(
        server: &str,
        _config: &ServerConfig,
        _client: Client,
        _url: &str,
        _headers: &BTreeMap<String, String>,
    ) -> Result<Self, Refusal> {
        Err(no_http(server))
    }

    fn of(
        server: &str,
        running: RunningService<RoleClient, Client>,
        client: Client,
        process: Option<Process>,
        wire: Option<Arc<Wire>>,
        secrets: Vec<String>,
    ) -> Self {
        let peer = running.peer().clone();
        let modern = peer.peer_info().is_some_and(|info| !info.protocol_version.has_initialize());
        let era = if modern { Era::Modern } else { Era::Legacy };
        Self { server: server.to_owned(), running, peer, client, process, wire, secrets, era }
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
        self.process.as_ref().map_or_else(String::new, |process| hide(process.stderr.text(), &self.secrets))
    }

    /// Reads the list of tools, page by page. A server that turns in circles is stopped.
    pub(crate) async fn list(&self, limit: Option<Duration>) -> Result<Listing> {
        let mut listing = Listing::default();
        let mut cursor: Option<String> = None;
        let mut seen = HashSet::new();
        for _ in 0..MAX_PAGES {
            let mut request = ListToolsRequest::default();
            request.params =
                cursor.take().map(|cursor| PaginatedRequestParams::default().with_cursor(Some(cursor)));
            let limits = Timeouts { start: Duration::ZERO, idle: limit, total: limit };
            let context = CallContext::default();
            let next = match self.ask(ClientRequest::ListToolsRequest(request), limits, &context, "").await {
                Ok(ServerResult::ListToolsResult(page)) => {
                    let next = page.next_cursor.clone();
                    listing.add_page(page);
                    next
                }
                Ok(other) => {
                    let value = serde_json::to_value(&other).unwrap_or_default();
                    let next = listing.add_raw_page(&value);
                    next.map_err(|problem| self.error(format!("does not list its tools: {problem}")))?
                }
                // A server without tools may not know the question.
                Err(Failure::Refused(error)) if error.code == rmcp::model::ErrorCode::METHOD_NOT_FOUND => {
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

    /// Calls a tool by its raw name.
    pub(crate) async fn call(
        &self,
        tool: &str,
        arguments: Map<String, Value>,
        limits: Timeouts,
        context: &CallContext,
        call_id: &str,
    ) -> Result<Output, Failure> {
        let mut params = CallToolRequestParams::new(tool.to_owned()).with_arguments(arguments);
        let mut quiet_rounds = 0_u32;
        // Rounds in which the server asks something back (2026-07-28).
        for _ in 0..10 {
            let request = ClientRequest::CallToolRequest(CallToolRequest::new(params.clone()));
            match self.ask(request, limits, context, call_id).await? {
                ServerResult::CallToolResult(result) => return Ok(typed(result)),
                ServerResult::InputRequiredResult(asked) => {
                    if asked.input_requests.as_ref().is_none_or(|requests| requests.is_empty()) {
                        tokio::time::sleep(Duration::from_millis(50 << quiet_rounds.min(3))).await;
                        quiet_rounds += 1;
                    }
                    params.request_state = asked.request_state.clone();
                    params.input_responses = self.answer(asked).await.map_err(Failure::Refused)?;
                }
                ServerResult::CreateTaskResult(_) => {
                    return Err(Failure::Broken(
                        self.error("answered with a task, which was not offered".to_owned()),
                    ));
                }
                ServerResult::CustomResult(result) => return Ok(from_wire(&result.0)),
                other => return Ok(from_wire(&serde_json::to_value(&other).unwrap_or_default())),
            }
        }
        Err(Failure::Broken(self.error("asked back more than ten times during one call".to_owned())))
    }

    async fn answer(&self, asked: InputRequiredResult) -> Result<Option<InputResponses>, ErrorData> {
        let mut responses = InputResponses::new();
        for (key, request) in asked.input_requests.unwrap_or_default() {
            let answer = match request {
                InputRequest::CreateMessage(request) => {
                    serde_json::to_value(self.client.sample(request.params).await?)
                }
                InputRequest::Elicitation(request) => {
                    serde_json::to_value(self.client.elicit(request.params).await?)
                }
                InputRequest::ListRoots(_) => serde_json::to_value(self.client.roots()?),
                _ => return Err(ErrorData::invalid_request("the server asked for something unknown", None)),
            };
            responses
                .insert(key, answer.map_err(|error| ErrorData::internal_error(error.to_string(), None))?);
        }
        Ok((!responses.is_empty()).then_some(responses))
    }

    /// Sends a request and waits: for the answer, a time limit, the host, or the end of the server.
    async fn ask(
        &self,
        request: ClientRequest,
        limits: Timeouts,
        context: &CallContext,
        call_id: &str,
    ) -> Result<ServerResult, Failure> {
        context.cancel.check().map_err(Failure::Ended)?;
        let handle = self.peer.send_request_with_option(request, PeerRequestOptions::no_options()).await;
        let mut handle = handle.map_err(|error| self.failure(error))?;
        let mut progress = self.client.follow(&handle.progress_token);
        let began = Instant::now();
        let mut idle_since = began;
        let far = Duration::from_secs(86_400 * 365);
        loop {
            let idle_end = idle_since + limits.idle.unwrap_or(far);
            let total_end = began + limits.total.unwrap_or(far);
            tokio::select! {
                biased;
                answer = &mut handle.rx => {
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
                }
                error = crate::toolbox::cancelled(&context.cancel) => {
                    self.give_up(handle, "the host cancelled the call").await;
                    return Err(Failure::Ended(error));
                }
                () = tokio::time::sleep_until(idle_end.min(total_end)) => {
                    let (limit, what) = if idle_end <= total_end {
                        (limits.idle, "was silent for")
                    } else {
                        (limits.total, "was not done after")
                    };
                    self.give_up(handle, "time limit").await;
                    let text = format!("{what} {:?}, the limit; the call was cancelled", limit.unwrap_or_default());
                    let error = Error::new(ErrorKind::Timeout, format!("the MCP server '{}' {text}", self.server));
                    return Err(Failure::Ended(error));
                }
            }
        }
    }

    /// Tells the server that nobody waits any more, if it can be told without waiting.
    async fn give_up(&self, handle: RequestHandle<RoleClient>, reason: &str) {
        let told = handle.cancel(Some(reason.to_owned()));
        let _ = tokio::time::timeout(Duration::from_millis(200), told).await;
    }

    fn failure(&self, error: ServiceError) -> Failure {
        match error {
            ServiceError::McpError(data) if data.data.as_ref().and_then(Value::as_str) == Some(OURS) => {
                let text = format!("the MCP server '{}': {}", self.server, data.message);
                Failure::Ended(Error::new(ErrorKind::Mcp, text))
            }
            ServiceError::McpError(data) => Failure::Refused(data),
            ServiceError::TransportClosed => {
                let status = self.process.as_ref().and_then(Process::ended);
                Failure::Broken(self.error(match status {
                    Some(status) => format!("ended with {status}"),
                    None => "closed the connection".to_owned(),
                }))
            }
            other => Failure::Broken(self.error(format!("cannot be talked to: {other}"))),
        }
    }

    /// Waits a moment for the process to be over, so that its exit status can be told.
    async fn settle(&self) {
        if let Some(process) = &self.process {
            let _ = tokio::time::timeout(Duration::from_millis(300), process.gone()).await;
        }
    }

    /// An error that names the server and quotes its last lines.
    fn error(&self, what: String) -> Error {
        let lines = self
            .process
            .as_ref()
            .map(|process| last_lines(&process.stderr, &self.secrets))
            .unwrap_or_default();
        Error::new(ErrorKind::Mcp, format!("the MCP server '{}' {what}{lines}", self.server))
    }

    /// Waits until the list of tools may have changed.
    pub(crate) async fn tools_changed(&self) {
        match self.era {
            Era::Legacy => self.client.tools_changed().await,
            Era::Modern => self.listen().await,
        }
    }

    /// Without a session a server only tells those who listen. A stream that ends may have missed something.
    async fn listen(&self) {
        let offers = self.peer.peer_info().and_then(|info| info.capabilities.tools.as_ref()?.list_changed);
        if offers != Some(true) {
            return std::future::pending().await;
        }
        let mut wait = Duration::from_millis(500);
        loop {
            let filter = SubscriptionFilter::builder().tools_list_changed().build();
            if let Ok(mut subscription) = self.peer.listen(filter).await {
                match subscription.next().await {
                    Ok(Some(_)) => return,
                    // The stream is over: listen again, and look once in between.
                    _ => {
                        tokio::time::sleep(wait).await;
                        return;
                    }
                }
            }
            if self.is_closed() {
                return std::future::pending().await;
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(Duration::from_secs(60));
        }
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

/// A start that failed, and whether another protocol is worth a try.
struct Refusal {
    error: Error,
    retry_as: Option<Era>,
}

impl Refusal {
    fn last(error: Error) -> Self {
        Self { error, retry_as: None }
    }
}

#[cfg(not(feature = "http"))]
fn no_http(server: &str) -> Refusal {
    let text = format!("the MCP server '{server}' has a URL, which this build cannot reach");
    Refusal::last(Error::new(ErrorKind::Config, text).hint("build ai-runtime-tools with the feature 'http'"))
}

/// An error with its causes, each said once.
#[cfg(feature = "http")]
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let more = inner.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = inner.source();
    }
    text
}

fn lifecycle(era: Option<Era>) -> ClientLifecycleMode {
    let preferred_versions = vec![ProtocolVersion::V_2026_07_28];
    match era {
        Some(Era::Legacy) => ClientLifecycleMode::Initialize,
        Some(Era::Modern) => ClientLifecycleMode::Discover { preferred_versions },
        None => ClientLifecycleMode::Auto {
            preferred_versions,
            legacy_version: Some(ProtocolVersion::LATEST_WITH_INITIALIZE),
        },
    }
}

fn cannot_start(server: &str, command: &str, cwd: Option<&std::path::Path>, error: std::io::Error) -> Error {
    let text = format!("the MCP server '{server}' cannot be started: '{command}': {error}");
    let hint = match error.kind() {
        std::io::ErrorKind::NotFound => match cwd {
            Some(cwd) if !cwd.is_dir() => format!("its working directory {} does not exist", cwd.display()),
            _ => format!("is '{command}' installed and in PATH?"),
        },
        std::io::ErrorKind::PermissionDenied => format!("is '{command}' a program that may be executed?"),
        _ => "check its command".to_owned(),
    };
    Error::new(ErrorKind::Mcp, text).hint(hint).source(error)
}

pub(crate) fn last_lines(tail: &launch::Tail, secrets: &[String]) -> String {
    let lines = hide(tail.last_lines(8), secrets);
    if lines.is_empty() { String::new() } else { format!("; its last lines were:\n{lines}") }
}

/// Configured values (tokens, passwords) do not appear in messages, even when the server prints them.
fn hide(mut text: String, secrets: &[String]) -> String {
    for secret in secrets {
        if text.contains(secret.as_str()) {
            text = text.replace(secret.as_str(), "***");
        }
    }
    text
}

fn typed(result: CallToolResult) -> Output {
    let parts = result.content.into_iter().map(|block| match block {
        ContentBlock::Text(text) => Part::Text(text.text),
        ContentBlock::Image(image) => Part::Image { data: image.data, mime_type: image.mime_type },
        ContentBlock::Audio(audio) => Part::Audio { data: audio.data, mime_type: audio.mime_type },
        ContentBlock::ResourceLink(link) => {
            Part::ResourceLink { uri: link.uri, name: link.name, mime_type: link.mime_type }
        }
        other => part(&serde_json::to_value(&other).unwrap_or_default()),
    });
    assemble(parts.collect(), result.structured_content, result.is_error.unwrap_or(false))
}
