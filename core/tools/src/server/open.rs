//! Opens a session: starts the process or reaches the URL, and agrees on a protocol.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rmcp::model::ProtocolVersion;
use rmcp::service::{ClientInitializeError, ClientLifecycleMode, ClientServiceExt};

use super::client::Client;
use super::connection::{Connection, Era, last_lines};
use super::guardian::Guardian;
use super::launch::{self, Tail};
use super::stdio::StdioTransport;
use crate::hooks::Hooks;
#[cfg(feature = "http")]
use crate::oauth::Gate;
use crate::{Error, ErrorKind, Result, ServerConfig, Transport};

/// What is needed to open a session.
pub(crate) struct Opening<'a> {
    pub(crate) server: &'a str,
    pub(crate) config: &'a ServerConfig,
    pub(crate) guardian: &'a Arc<Guardian>,
    pub(crate) hooks: &'a Hooks,
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
        // A server of the older protocol may end, or close, at a question it does not know; a slow one may answer it when
        // we went on already. Both are started a second time, in the protocol they then must speak.
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
        let client = Client::new(self.server, self.hooks.clone(), self.config.sampling);
        let config = self.config;
        match &config.transport {
            Transport::Stdio { command, args, env, cwd } => {
                self.stdio(client, command, args, env, cwd.as_deref()).await
            }
            Transport::Http { url, headers } => self.http(client, url, headers).await,
            Transport::JsonRpc { url, headers } => self.json_rpc(client, url, headers),
            Transport::WebSocket { url, headers } => self.web_socket(client, url, headers).await,
        }
    }

    async fn stdio(
        &mut self,
        client: Client,
        command: &str,
        args: &[String],
        env: &BTreeMap<String, String>,
        cwd: Option<&Path>,
    ) -> Result<Connection, Refusal> {
        let launched = launch::launch(command, args, env, cwd, self.config.sandbox.as_ref(), self.guardian)
            .map_err(|error| Refusal::last(cannot_start(self.server, command, cwd, error)))?;
        let process = launched.process;
        *self.stderr = Some(process.stderr.clone());
        let secrets = secrets(env);
        let limit = self.config.max_message_bytes;
        let (transport, wire) = StdioTransport::new(
            launched.stdin,
            launched.stdout,
            limit,
            process.stderr.clone(),
            self.era.is_none(),
        );
        match client.clone().serve_with_lifecycle(transport, lifecycle(self.era)).await {
            Ok(running) => {
                let connection = Connection::new(self.server, running, client, secrets);
                Ok(connection.with_wire(wire).with_process(process))
            }
            Err(error) => {
                // Silent first, and then it does not know the handshake: it was only slow.
                let no_handshake = matches!(&error, ClientInitializeError::LegacyFallbackFailed { fallback, .. }
                    if matches!(**fallback, ClientInitializeError::JsonRpcError(_)));
                let late_modern = no_handshake || wire.late_modern.load(Ordering::Relaxed);
                // A process that ended says why; it does so a moment after its output closed.
                let mut ended = process.end_watch();
                let _ =
                    tokio::time::timeout(Duration::from_millis(300), ended.wait_for(Option::is_some)).await;
                let closed = matches!(
                    error,
                    ClientInitializeError::ConnectionClosed(_) | ClientInitializeError::TransportError { .. }
                );
                let retry_as = match self.era {
                    Some(_) => None,
                    None if late_modern => Some(Era::Modern),
                    None if closed => Some(Era::Legacy),
                    None => None,
                };
                let server = self.server;
                let mut text = match process.ended() {
                    Some(status) => format!("the MCP server '{server}' ended with {status} while it started"),
                    None => format!("the MCP server '{server}' started, but does not speak MCP: {error}"),
                };
                text.push_str(&last_lines(&process.stderr, &secrets));
                Err(Refusal { error: Error::new(ErrorKind::Mcp, text).source(error), retry_as })
            }
        }
    }
}

#[cfg(feature = "http")]
impl Opening<'_> {
    async fn http(
        &self,
        client: Client,
        url: &str,
        headers: &BTreeMap<String, String>,
    ) -> Result<Connection, Refusal> {
        let secrets = secrets(headers);
        let gate = self.gate.clone();
        let limit = self.config.max_message_bytes;
        let transport =
            super::http::streamable(self.server, url, headers, limit, gate.clone()).map_err(Refusal::last)?;
        match client.clone().serve_with_lifecycle(transport, lifecycle(self.era)).await {
            Ok(running) => Ok(Connection::new(self.server, running, client, secrets).with_gate(gate)),
            Err(error) => {
                if let Some(failure) = gate.and_then(|gate| gate.take_failure()) {
                    return Err(Refusal::last(failure));
                }
                let asks = error.is_authorization_required();
                let text =
                    format!("the MCP server '{}' at {url}: {}", self.server, super::http::chain(&error));
                let text = super::connection::hide(text, &secrets);
                let (kind, hint) = if asks {
                    (ErrorKind::Auth, "it wants to know who asks: configure an Authorization header")
                } else {
                    (ErrorKind::Mcp, "does the URL lead to an MCP server (its path is often /mcp)?")
                };
                Err(Refusal::last(Error::new(kind, text).hint(hint)))
            }
        }
    }

    fn json_rpc(
        &self,
        client: Client,
        url: &str,
        headers: &BTreeMap<String, String>,
    ) -> Result<Connection, Refusal> {
        let limit = self.config.max_message_bytes;
        let transport = super::http::JsonRpcTransport::new(self.server, url, headers, limit);
        let transport = transport.map_err(Refusal::last)?;
        // There is no handshake: what one would have said is assumed.
        let mut tools = rmcp::model::ServerCapabilities::default();
        tools.tools = Some(rmcp::model::ToolsCapability::default());
        let info = rmcp::model::ServerPeerInfo::new(ProtocolVersion::LATEST_WITH_INITIALIZE, tools);
        let running = rmcp::service::serve_directly(client.clone(), transport, Some(info));
        Ok(Connection::new(self.server, running, client, secrets(headers)))
    }

    async fn web_socket(
        &self,
        client: Client,
        url: &str,
        headers: &BTreeMap<String, String>,
    ) -> Result<Connection, Refusal> {
        let secrets = secrets(headers);
        let limit = self.config.max_message_bytes;
        let opened = super::web_socket::open(self.server, url, headers, limit, self.era.is_none()).await;
        let (transport, wire) = opened.map_err(Refusal::last)?;
        match client.clone().serve_with_lifecycle(transport, lifecycle(self.era)).await {
            Ok(running) => Ok(Connection::new(self.server, running, client, secrets).with_wire(wire)),
            Err(error) => {
                let closed = matches!(
                    error,
                    ClientInitializeError::ConnectionClosed(_) | ClientInitializeError::TransportError { .. }
                );
                let retry_as = match self.era {
                    None if wire.late_modern.load(Ordering::Relaxed) => Some(Era::Modern),
                    None if closed => Some(Era::Legacy),
                    _ => None,
                };
                let text = format!("the MCP server '{}' at {url} does not speak MCP: {error}", self.server);
                let error = Error::new(ErrorKind::Mcp, super::connection::hide(text, &secrets));
                Err(Refusal { error, retry_as })
            }
        }
    }
}

#[cfg(not(feature = "http"))]
impl Opening<'_> {
    async fn http(&self, _: Client, _: &str, _: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        Err(self.no_http())
    }

    fn json_rpc(&self, _: Client, _: &str, _: &BTreeMap<String, String>) -> Result<Connection, Refusal> {
        Err(self.no_http())
    }

    async fn web_socket(
        &self,
        _: Client,
        _: &str,
        _: &BTreeMap<String, String>,
    ) -> Result<Connection, Refusal> {
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

/// Values that do not appear in messages.
pub(crate) fn secrets(values: &BTreeMap<String, String>) -> Vec<String> {
    values.values().filter(|value| value.len() >= 6).cloned().collect()
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
