//! Servers behind a URL: streamable HTTP (rmcp's transport over a client of ours), and plain JSON-RPC, where each request
//! is one POST and each answer its body.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use rmcp::RoleClient;
use rmcp::model::{
    ClientJsonRpcMessage, CustomResult, ErrorCode, ErrorData, JsonRpcMessage, RequestId,
    ServerJsonRpcMessage, ServerResult,
};
use rmcp::transport::streamable_http_client::StreamableHttpClientTransportConfig;
use rmcp::transport::{StreamableHttpClientTransport, Transport};
use rustls_platform_verifier::BuilderVerifierExt;
use serde_json::Value;
use tokio::sync::{Semaphore, mpsc};

use super::stdio::OURS;
use crate::{Error, ErrorKind, Result};

/// Connections to one server that are kept open at the same time (row D07's pool).
pub(crate) const MAX_CONNECTIONS: usize = 100;

/// The transport of MCP over HTTP.
pub(crate) fn streamable(
    server: &str,
    url: &str,
    headers: &BTreeMap<String, String>,
    max_message_bytes: usize,
) -> Result<StreamableHttpClientTransport<reqwest::Client>> {
    let url = parse(server, url)?;
    let mut config = StreamableHttpClientTransportConfig::with_uri(url.as_str());
    let fields = header_map(server, headers)?;
    config.custom_headers =
        fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<HashMap<_, _>>();
    config.max_sse_event_size = max_message_bytes;
    config.max_concurrent_requests = MAX_CONNECTIONS;
    Ok(StreamableHttpClientTransport::with_client(client(server, &url)?, config))
}

fn parse(server: &str, url: &str) -> Result<Url> {
    let bad = |what: String| {
        Error::new(ErrorKind::Config, format!("the MCP server '{server}': {what}"))
            .hint("expected a URL such as http://localhost:8090/mcp")
    };
    let parsed = Url::parse(url).map_err(|error| bad(format!("'{url}' is not a URL: {error}")))?;
    match parsed.scheme() {
        "http" | "https" => Ok(parsed),
        other => Err(bad(format!("its URL has the scheme '{other}', expected http or https"))),
    }
}

fn header_map(server: &str, headers: &BTreeMap<String, String>) -> Result<HeaderMap> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let field = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(value).ok());
        // The value may be a secret; only its name is told.
        let (field, mut value) = field.ok_or_else(|| {
            Error::new(
                ErrorKind::Config,
                format!("the MCP server '{server}': the header '{name}' is not valid in HTTP"),
            )
        })?;
        value.set_sensitive(true);
        map.insert(field, value);
    }
    Ok(map)
}

fn client(server: &str, url: &Url) -> Result<reqwest::Client> {
    let failed = |error: &dyn std::fmt::Display| {
        Error::new(ErrorKind::Network, format!("the MCP server '{server}': no HTTP client: {error}"))
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls = tls.map_err(|error| failed(&error))?;
    // A machine without certificates can still reach its own servers.
    let tls = match url.scheme() {
        "https" => tls.with_platform_verifier().map_err(|error| failed(&error))?.with_no_client_auth(),
        _ => tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth(),
    };
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .tcp_nodelay(true)
        .pool_max_idle_per_host(MAX_CONNECTIONS)
        .pool_idle_timeout(Duration::from_secs(30))
        .connect_timeout(Duration::from_secs(10))
        .user_agent(concat!("ai-runtime/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::custom(|attempt| {
            // Headers may hold secrets: they go to the origin they were configured for, and nowhere else.
            let first = attempt.previous().first().map(Url::origin);
            if attempt.previous().len() <= 3
                && first == Some(attempt.url().origin())
                && keeps_body(attempt.status())
            {
                attempt.follow()
            } else {
                attempt.stop()
            }
        }))
        .build()
        .map_err(|error| failed(&error))
}

fn keeps_body(status: reqwest::StatusCode) -> bool {
    matches!(status, reqwest::StatusCode::TEMPORARY_REDIRECT | reqwest::StatusCode::PERMANENT_REDIRECT)
}

/// Plain JSON-RPC over POST. There is no handshake, and a server cannot speak first.
pub(crate) struct JsonRpcTransport {
    shared: Arc<Shared>,
    answers: mpsc::Receiver<ServerJsonRpcMessage>,
    sender: mpsc::Sender<ServerJsonRpcMessage>,
}

struct Shared {
    client: reqwest::Client,
    url: Url,
    headers: HeaderMap,
    limit: usize,
    at_once: Semaphore,
}

impl JsonRpcTransport {
    pub(crate) fn new(
        server: &str,
        url: &str,
        headers: &BTreeMap<String, String>,
        limit: usize,
    ) -> Result<Self> {
        let url = parse(server, url)?;
        let client = client(server, &url)?;
        let headers = header_map(server, headers)?;
        let (sender, answers) = mpsc::channel(64);
        let shared = Shared { client, url, headers, limit, at_once: Semaphore::new(MAX_CONNECTIONS) };
        Ok(Self { shared: Arc::new(shared), answers, sender })
    }
}

impl Shared {
    /// Sends one message; `None` where the server has nothing to say to it.
    async fn post(&self, message: &ClientJsonRpcMessage) -> Result<Option<Value>, String> {
        let _permit = self.at_once.acquire().await.map_err(|error| error.to_string())?;
        let request = self.client.post(self.url.clone()).headers(self.headers.clone()).json(message);
        let mut response = request.send().await.map_err(|error| explain(&error))?;
        let status = response.status();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| explain(&error))? {
            if body.len() + chunk.len() > self.limit {
                return Err(format!(
                    "the server's answer has more than {} bytes (max_message_bytes)",
                    self.limit
                ));
            }
            body.extend_from_slice(&chunk);
        }
        let value = serde_json::from_slice::<Value>(&body).ok();
        match value {
            // Some servers send errors of the protocol with a status of HTTP's.
            Some(value) if value.get("result").is_some() || value.get("error").is_some() => Ok(Some(value)),
            _ if status.is_success() && body.iter().all(u8::is_ascii_whitespace) => Ok(None),
            _ => {
                let start = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
                Err(format!("the server answered HTTP {status} without JSON-RPC: {start}"))
            }
        }
    }
}

fn explain(error: &reqwest::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let more = inner.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = inner.source();
    }
    text
}

impl Transport<RoleClient> for JsonRpcTransport {
    type Error = io::Error;

    fn send(
        &mut self,
        message: ClientJsonRpcMessage,
    ) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let (shared, sender) = (self.shared.clone(), self.sender.clone());
        // The answer is awaited elsewhere: `send` is over when the message is on its way.
        tokio::spawn(async move {
            let id = match &message {
                JsonRpcMessage::Request(request) => Some(request.id.clone()),
                _ => None,
            };
            let answer = tokio::select! {
                answer = shared.post(&message) => answer,
                // Nobody is left who waits for it.
                () = sender.closed() => return,
            };
            if let Some(id) = id {
                let _ = sender.send(read(answer, id)).await;
            }
        });
        std::future::ready(Ok(()))
    }

    async fn receive(&mut self) -> Option<ServerJsonRpcMessage> {
        self.answers.recv().await
    }

    async fn close(&mut self) -> io::Result<()> {
        self.answers.close();
        Ok(())
    }
}

/// The answer to the request `id`, whatever id it carries: one POST, one answer.
fn read(answer: Result<Option<Value>, String>, id: RequestId) -> ServerJsonRpcMessage {
    let ours = |text: String| ErrorData::new(ErrorCode::INTERNAL_ERROR, text, Some(Value::from(OURS)));
    let mut value = match answer {
        Ok(Some(value)) => value,
        Ok(None) => return JsonRpcMessage::error(ours("the server's answer is empty".to_owned()), Some(id)),
        Err(text) => return JsonRpcMessage::error(ours(text), Some(id)),
    };
    match (value.get_mut("result").map(Value::take), value.get_mut("error").map(Value::take)) {
        (Some(result), _) => {
            JsonRpcMessage::response(ServerResult::CustomResult(CustomResult::new(result)), id)
        }
        (None, error) => {
            let error = error.unwrap_or_default();
            let code = error.get("code").and_then(Value::as_i64).and_then(|code| i32::try_from(code).ok());
            let text = error
                .get("message")
                .and_then(Value::as_str)
                .unwrap_or("an error without a message")
                .to_owned();
            let code = code.map_or(ErrorCode::INTERNAL_ERROR, ErrorCode);
            JsonRpcMessage::error(ErrorData::new(code, text, error.get("data").cloned()), Some(id))
        }
    }
}
