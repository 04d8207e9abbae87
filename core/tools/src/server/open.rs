//! Opens a session: starts the process or reaches the URL, and agrees on a protocol.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rmcp::RoleClient;
use rmcp::model::ProtocolVersion;
use rmcp::service::{ClientInitializeError, ClientLifecycleMode, ClientServiceExt};
use rmcp::transport::IntoTransport;

use super::client::Client;
use super::connection::{Connection, Era, last_lines};
use super::guardian::Guardian;
use super::inbox::Wire;
use super::launch::{self, Tail};
use super::reason;
use super::stdio::Streams;
use crate::hooks::Hooks;
#[cfg(feature = "http")]
use crate::oauth::Gate;
use crate::secrets::Secrets;
#[cfg(feature = "http")]
use crate::secrets::shown_url;
use crate::{Error, ErrorKind, Result, ServerConfig, Transport};

/// What is needed to open a session.
pub(crate) struct Opening<'a> {
    pub(crate) server: &'a str,
    pub(crate) config: &'a ServerConfig,
    pub(crate) guardian: &'a Arc<Guardian>,
    pub(crate) hooks: &'a Hooks,
    pub(crate) secrets: &'a Secrets,
    /// The protocol, if it is known.
    pub(crate) era: Option<Era>,
    #[cfg(feature = "http")]
    pub(crate) gate: Option<Arc<Gate>>,
    /// Where the process's standard error is found, should this never end.
    pub(crate) stderr: &'a mut Option<Arc<Tail>>,
}

impl Opening<'_> {
    /// Takes as long as it takes: the caller has a clock.
    pub(crate) async fn run(mut self) -> Result<Connection> {
        let known = self.era.is_some();
        // A server of the older protocol may end, or close, at a question it does not know, and one of the newer may do so
        // at a handshake. Both are started a second time, in the protocol they then must speak.
        match self.once().await {
            Ok(connection) => Ok(connection),
            Err(Refusal { error, retry_as: Some(other) }) if !known => {
                tracing::debug!(server = self.server, %error, "starting again in the other protocol");
                self.era = Some(other);
                self.once().await.map_err(|refusal| refusal.error)
            }
            Err(Refusal { error, .. }) => Err(error),
        }
    }

    async fn once(&mut self) -> Result<Connection, Refusal> {
        let config = self.config;
        match &config.transport {
            Transport::Stdio { command, args, env, cwd } => {
                self.stdio(command, args, env, cwd.as_deref()).await
            }
            Transport::Http { url, headers } => self.http(url, headers).await,
            Transport::JsonRpc { url, headers } => self.json_rpc(url, headers),
            Transport::WebSocket { url, headers } => self.web_socket(url, headers).await,
        }
    }

    fn client(&self) -> Client {
        Client::new(self.server, self.hooks.clone(), self.config.sampling)
    }

    /// Agrees on a protocol over a transport.
    async fn agree<T, E, A>(&self, transport: T) -> Result<Connection, ClientInitializeError>
    where
        T: IntoTransport<RoleClient, E, A>,
        E: std::error::Error + Send + Sync + 'static,
    {
        let preferred_versions = vec![ProtocolVersion::V_2026_07_28];
        let lifecycle = match self.era {
            Some(Era::Legacy) => ClientLifecycleMode::Initialize,
            Some(Era::Modern) => ClientLifecycleMode::Discover { preferred_versions },
            None => ClientLifecycleMode::Auto {
                preferred_versions,
                legacy_version: Some(ProtocolVersion::LATEST_WITH_INITIALIZE),
            },
        };
        let client = self.client();
        let running = client.clone().serve_with_lifecycle(transport, lifecycle).await?;
        Ok(Connection::new(self.server, running, client, self.secrets.clone()))
    }

    /// The protocol in which a server is tried again that did not agree.
    fn other_era(&self, error: &ClientInitializeError, wire: &Wire) -> Option<Era> {
        if self.era.is_some() {
            return None;
        }
        // Silent first, and then it does not know the handshake: it was only slow.
        let no_handshake = matches!(error, ClientInitializeError::LegacyFallbackFailed { fallback, .. }
            if matches!(**fallback, ClientInitializeError::JsonRpcError(_)));
        if no_handshake || wire.late_modern.load(Ordering::Relaxed) {
            return Some(Era::Modern);
        }
        let closed = matches!(
            error,
            ClientInitializeError::ConnectionClosed(_) | ClientInitializeError::TransportError { .. }
        );
        closed.then_some(Era::Legacy)
    }

    async fn stdio(
        &mut self,
        command: &str,
        args: &[String],
        env: &BTreeMap<String, String>,
        cwd: Option<&Path>,
    ) -> Result<Connection, Refusal> {
        let launched = launch::launch(command, args, env, cwd, self.config.sandbox.as_ref(), self.guardian)
            .map_err(|error| Refusal::last(cannot_start(self.server, command, cwd, error)))?;
        let process = launched.process;
        *self.stderr = Some(process.stderr.clone());
        let (limit, noise) = (self.config.max_message_bytes, process.stderr.clone());
        let streams = Streams::new(launched.stdin, launched.stdout);
        let (transport, mut wire) = streams.session(limit, noise.clone(), self.era.is_none());
        let mut agreed = self.agree(transport).await;
        let retry_as = agreed.as_ref().err().and_then(|error| self.other_era(error, &wire));
        if retry_as == Some(Era::Modern) && process.ended().is_none() {
            // It was only slow to answer the first question. It said no to the handshake, so no answer is on its way any
            // more, and the session begins anew over the same streams.
            self.era = retry_as;
            let (transport, again) = streams.session(limit, noise.clone(), false);
            wire = again;
            agreed = self.agree(transport).await;
        }
        match agreed {
            Ok(connection) => Ok(connection.with_wire(wire).with_process(process)),
            Err(error) => {
                // A process that ended says why, on either of its outputs, and a moment later how it ended.
                let mut ended = process.end_watch();
                let last_words = async {
                    streams.end(limit, noise).await;
                    let _ = ended.wait_for(Option::is_some).await;
                };
                let _ = tokio::time::timeout(Duration::from_millis(300), last_words).await;
                let server = self.server;
                let text = match process.ended() {
                    Some(status) => format!("the MCP server '{server}' ended with {status} while it started"),
                    None => {
                        format!(
                            "the MCP server '{server}' started, but does not speak MCP: {}",
                            reason::of_start(&error)
                        )
                    }
                };
                let lines = last_lines(&process.stderr, self.secrets);
                let text = self.secrets.hide(text) + &lines;
                Err(Refusal { error: Error::new(ErrorKind::Mcp, text), retry_as })
            }
        }
    }
}

#[cfg(feature = "http")]
impl Opening<'_> {
    async fn http(&self, url: &str, headers: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        let (gate, limit) = (self.gate.clone(), self.config.max_message_bytes);
        let transport = super::http::streamable(self.server, url, headers, limit, gate.clone());
        match self.agree(transport.map_err(Refusal::last)?).await {
            Ok(connection) => Ok(connection.with_gate(gate)),
            Err(error) => {
                if let Some(failure) = gate.and_then(|gate| gate.take_failure()) {
                    return Err(Refusal::last(failure));
                }
                let (kind, hint) = if error.is_authorization_required() {
                    let hint = "it wants to know who asks: configure an Authorization header";
                    (ErrorKind::Auth, hint.to_owned())
                } else if reason::is_nobody_there(&error) {
                    (ErrorKind::Mcp, "is the server running, and is this its address?".to_owned())
                } else {
                    (ErrorKind::Mcp, elsewhere(url))
                };
                let text = self.unreachable(url, &reason::of_start(&error));
                Err(Refusal::last(Error::new(kind, text).hint(hint)))
            }
        }
    }

    fn json_rpc(&self, url: &str, headers: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        let limit = self.config.max_message_bytes;
        let transport = super::http::JsonRpcTransport::new(self.server, url, headers, limit);
        let transport = transport.map_err(Refusal::last)?;
        // There is no handshake: what one would have said is assumed.
        let mut tools = rmcp::model::ServerCapabilities::default();
        tools.tools = Some(rmcp::model::ToolsCapability::default());
        let info = rmcp::model::ServerPeerInfo::new(ProtocolVersion::LATEST_WITH_INITIALIZE, tools);
        let client = self.client();
        let running = rmcp::service::serve_directly(client.clone(), transport, Some(info));
        Ok(Connection::new(self.server, running, client, self.secrets.clone()))
    }

    async fn web_socket(&self, url: &str, headers: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        let limit = self.config.max_message_bytes;
        let opened = super::web_socket::open(self.server, url, headers, limit, self.era.is_none()).await;
        let (transport, wire) = opened.map_err(Refusal::last)?;
        self.agree(transport).await.map(|connection| connection.with_wire(wire.clone())).map_err(|error| {
            let text = self.unreachable(url, &format!("it does not speak MCP: {}", reason::of_start(&error)));
            Refusal { retry_as: self.other_era(&error, &wire), error: Error::new(ErrorKind::Mcp, text) }
        })
    }

    fn unreachable(&self, url: &str, why: &str) -> String {
        self.secrets.hide(format!("the MCP server '{}' at {}: {why}", self.server, shown_url(url)))
    }
}

/// Where the server may be that does not speak MCP at `url`.
#[cfg(feature = "http")]
fn elsewhere(url: &str) -> String {
    match shown_url(url).strip_suffix("/sse") {
        Some(base) => format!(
            "/sse is usually where a server speaks HTTP+SSE, which the protocol gave up; the same server may speak streamable \
            HTTP at {base}/mcp"
        ),
        None => "does the URL lead to an MCP server (its path is often /mcp)?".to_owned(),
    }
}

#[cfg(not(feature = "http"))]
impl Opening<'_> {
    async fn http(&self, _: &str, _: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        Err(self.no_http())
    }

    fn json_rpc(&self, _: &str, _: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        Err(self.no_http())
    }

    async fn web_socket(&self, _: &str, _: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        Err(self.no_http())
    }

    fn no_http(&self) -> Refusal {
        let text = format!("the MCP server '{}' has a URL, which this build cannot reach", self.server);
        Refusal::last(
            Error::new(ErrorKind::Config, text).hint("build ai-runtime-tools with the feature 'http'"),
        )
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

fn cannot_start(server: &str, command: &str, cwd: Option<&Path>, error: std::io::Error) -> Error {
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
