//! Plain JSON-RPC: each request is one POST, each answer its body. There is no handshake, and a server cannot speak first.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use reqwest::Url;
use reqwest::header::HeaderMap;
use rmcp::RoleClient;
use rmcp::model::{
    ClientJsonRpcMessage, CustomResult, ErrorCode, ErrorData, JsonRpcMessage, RequestId,
    ServerJsonRpcMessage, ServerResult,
};
use rmcp::transport::Transport;
use serde_json::Value;
use tokio::sync::{Semaphore, mpsc};

use super::{MAX_CONNECTIONS, header_map, http_client, no_client, parse};
use crate::Result;
use crate::secrets::shown_url;
use crate::server::reason::chain;
use crate::server::stdio::OURS;

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
        let client = http_client(server, &url, false)?.build().map_err(|error| no_client(server, &error))?;
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
        let failed = |error: reqwest::Error| {
            format!("{}: {}", shown_url(self.url.as_str()), chain(&error.without_url()))
        };
        let request = self.client.post(self.url.clone()).headers(self.headers.clone()).json(message);
        let mut response = request.send().await.map_err(failed)?;
        let status = response.status();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
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
