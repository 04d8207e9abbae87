//! Servers behind a URL: streamable HTTP (rmcp's transport over a client of ours) and plain JSON-RPC.

mod json_rpc;
mod listening;
mod post;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use rmcp::transport::StreamableHttpClientTransport;
use rmcp::transport::streamable_http_client::StreamableHttpClientTransportConfig;
use rustls_platform_verifier::BuilderVerifierExt;

pub(super) use json_rpc::JsonRpcTransport;
use listening::Listening;
use post::Post;
pub(super) use post::unwrap;

use crate::oauth::Gate;
use crate::secrets::shown_url;
use crate::{Error, ErrorKind, Result};

/// Connections to one server that are kept open at the same time (row D07's pool).
const MAX_CONNECTIONS: usize = 100;

/// The transport of MCP over HTTP.
pub(super) fn streamable(
    server: &str,
    url: &str,
    headers: &BTreeMap<String, String>,
    max_message_bytes: usize,
    gate: Option<Arc<Gate>>,
) -> Result<StreamableHttpClientTransport<Post>> {
    let url = parse(server, url)?;
    let mut config = StreamableHttpClientTransportConfig::with_uri(url.as_str());
    let fields = header_map(server, headers)?;
    config.custom_headers =
        fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<HashMap<_, _>>();
    config.max_sse_event_size = max_message_bytes;
    config.max_concurrent_requests = MAX_CONNECTIONS;
    let client = http_client(server, &url, false)?.build().map_err(|error| no_client(server, &error))?;
    let post = Post { client, gate, limit: max_message_bytes, listening: Listening::new() };
    Ok(StreamableHttpClientTransport::with_client(post, config))
}

fn parse(server: &str, url: &str) -> Result<Url> {
    let bad = |what: String| {
        Error::new(ErrorKind::Config, format!("the MCP server '{server}': {what}"))
            .hint("expected a URL such as http://localhost:8090/mcp")
    };
    let parsed =
        Url::parse(url).map_err(|error| bad(format!("'{}' is not a URL: {error}", shown_url(url))))?;
    match parsed.scheme() {
        "http" | "https" => Ok(parsed),
        other => Err(bad(format!("its URL has the scheme '{other}', expected http or https"))),
    }
}

pub(super) fn header_map(server: &str, headers: &BTreeMap<String, String>) -> Result<HeaderMap> {
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

/// TLS by rustls over ring; `verified`: with the certificates of the operating system, else with none at all.
pub(super) fn tls(server: &str, verified: bool) -> Result<rustls::ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls = tls.map_err(|error| no_client(server, &error))?;
    Ok(if verified {
        tls.with_platform_verifier().map_err(|error| no_client(server, &error))?.with_no_client_auth()
    } else {
        tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
    })
}

/// A client for the server at `url`. `elsewhere`: it will also go to other addresses (authorization).
pub(crate) fn http_client(server: &str, url: &Url, elsewhere: bool) -> Result<reqwest::ClientBuilder> {
    // A machine without certificates can still reach its own servers.
    let tls = tls(server, url.scheme() != "http" || (elsewhere && !is_loopback(url)))?;
    Ok(reqwest::Client::builder()
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
        })))
}

pub(crate) fn no_client(server: &str, error: &dyn std::fmt::Display) -> Error {
    Error::new(ErrorKind::Network, format!("the MCP server '{server}': no HTTP client: {error}"))
}

fn is_loopback(url: &Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

fn keeps_body(status: reqwest::StatusCode) -> bool {
    matches!(status, reqwest::StatusCode::TEMPORARY_REDIRECT | reqwest::StatusCode::PERMANENT_REDIRECT)
}
