//! The tools over HTTP: streamable MCP at `/mcp`, plain JSON-RPC by `POST /` (each request one POST, each answer its body;
//! no handshake is needed), `GET /mcp/tools` for people and scripts, `GET /health`. A client of streamable MCP that was
//! only told the host and the port arrives at `/`, and is served there too.
//!
//! Nobody logs in, so only this machine may ask: every request must name a loopback host, which keeps web pages out
//! (DNS rebinding), and an `Origin`, where there is one, must be loopback too.

use std::net::SocketAddr;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use serde_json::{Map, Value, json};

use crate::server::{MailServer, tools};
use crate::{Answer, Mail};

/// Bytes that a request may have.
const MAX_REQUEST: usize = 4 << 20;

/// Serves on `address` until the process ends. `ready` is told the address that was really taken (port 0 takes any).
///
/// # Errors
/// When the address cannot be taken.
pub async fn serve_http(
    mail: Mail,
    address: SocketAddr,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let listener = tokio::net::TcpListener::bind(address).await.map_err(|error| {
        let hint = match error.kind() {
            std::io::ErrorKind::AddrInUse => "; another program uses this port, choose one with --http",
            _ => "",
        };
        format!("cannot listen on {address}: {error}{hint}")
    })?;
    ready(listener.local_addr().map_err(|error| error.to_string())?);
    axum::serve(listener, router(mail)).await.map_err(|error| error.to_string())
}

/// The routes.
pub fn router(mail: Mail) -> axum::Router {
    let handler = MailServer::new(mail.clone());
    let config = StreamableHttpServerConfig::default();
    let streamable =
        Streamable::new(move || Ok(handler.clone()), LocalSessionManager::default().into(), config);
    axum::Router::new()
        .route("/health", get(async || Json(json!({"status": "ok"}))))
        .route("/mcp/tools", get(async || Json(json!({"tools": tools()}))))
        .route("/", any(root))
        .route("/mcp/tools/call", post(json_rpc))
        .route_service("/mcp", streamable.clone())
        .layer(DefaultBodyLimit::max(MAX_REQUEST))
        .layer(middleware::from_fn(local_only))
        .with_state(Served { mail, streamable })
}

type Streamable = StreamableHttpService<MailServer, LocalSessionManager>;

#[derive(Clone)]
struct Served {
    mail: Mail,
    streamable: Streamable,
}

/// Who takes part in streamable MCP says so: its requests accept a stream of events, its sessions are ended by DELETE.
async fn root(State(served): State<Served>, request: Request) -> Response {
    let accepts =
        request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("text/event-stream") || request.method() == Method::DELETE {
        return served.streamable.handle(request).await.into_response();
    }
    if request.method() != Method::POST {
        return (StatusCode::METHOD_NOT_ALLOWED, "POST JSON-RPC here, or GET /health or /mcp/tools\n")
            .into_response();
    }
    match axum::body::to_bytes(request.into_body(), MAX_REQUEST).await {
        Ok(body) => json_rpc(State(served), body).await,
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    }
}

async fn local_only(request: Request, next: Next) -> Response {
    if asked_locally(&request) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "only http://localhost may be asked, from this machine\n").into_response()
    }
}

fn asked_locally(request: &Request) -> bool {
    let text =
        |name: header::HeaderName| request.headers().get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = text(header::HOST).or(request.uri().authority().map(|authority| authority.as_str()));
    let local = |origin: &str| {
        origin.strip_prefix("http://").or(origin.strip_prefix("https://")).is_some_and(is_loopback)
    };
    host.is_some_and(is_loopback) && text(header::ORIGIN).is_none_or(local)
}

/// Whether `host` or `host:port` names this machine.
fn is_loopback(authority: &str) -> bool {
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

async fn json_rpc(State(Served { mail, .. }): State<Served>, body: Bytes) -> Response {
    let Ok(request) = serde_json::from_slice::<Value>(&body) else {
        return Json(error(&Value::Null, -32700, "the body is not JSON")).into_response();
    };
    let id = request.get("id").cloned();
    let Some(method) = request.get("method").and_then(Value::as_str) else {
        let id = id.unwrap_or(Value::Null);
        return Json(error(&id, -32600, "expected a JSON-RPC request with a 'method'")).into_response();
    };
    let Some(id) = id else {
        // A notification is never answered.
        return StatusCode::ACCEPTED.into_response();
    };
    let answer = match method {
        "ping" => Ok(json!({})),
        "tools/list" => Ok(json!({"tools": tools()})),
        "tools/call" => call(&mail, request.get("params")).await,
        other => Err((
            -32601,
            format!(
                "there is no method '{other}' here: expected tools/list or tools/call; /mcp speaks all of MCP"
            ),
        )),
    };
    Json(match answer {
        Ok(result) => json!({"jsonrpc": "2.0", "id": id, "result": result}),
        Err((code, message)) => error(&id, code, &message),
    })
    .into_response()
}

async fn call(mail: &Mail, params: Option<&Value>) -> Result<Value, (i64, String)> {
    let invalid = |message: &str| (-32602, message.to_owned());
    let name = params.and_then(|params| params.get("name")).and_then(Value::as_str);
    let name = name.ok_or_else(|| invalid("expected the tool's name in params.name"))?;
    let arguments = match params.and_then(|params| params.get("arguments")) {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(arguments)) => arguments.clone(),
        Some(_) => return Err(invalid("expected an object in params.arguments")),
    };
    let Answer { text, structured, is_error } =
        mail.call(name, arguments).await.ok_or_else(|| invalid(&format!("unknown tool '{name}'")))?;
    let mut result = json!({"content": [{"type": "text", "text": text}], "isError": is_error});
    if let Some(structured) = structured {
        result["structuredContent"] = structured;
    }
    Ok(result)
}

fn error(id: &Value, code: i64, message: &str) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": message}})
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for yes in ["localhost", "LOCALHOST:8090", "127.0.0.1:1", "127.9.9.9", "[::1]:8090"] {
            assert!(is_loopback(yes), "{yes}");
        }
        for no in
            ["", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "[::2]", "10.0.0.1"]
        {
            assert!(!is_loopback(no), "{no}");
        }
    }
}
