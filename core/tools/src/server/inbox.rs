//! Messages as they come over the wire, before rmcp sees them: one text after the other, from standard output or from the
//! frames of a WebSocket.
//!
//! A host has to survive what servers do: texts that are not JSON (banners, log output) are skipped and kept for the error
//! message; answers that nobody waits for any more are dropped; a server that does not know the question which protocol it
//! speaks, and says nothing, is taken for an older one after a while; a result that rmcp cannot type (one malformed tool in
//! a list) is handed on as plain JSON instead of being lost.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rmcp::model::{
    ClientJsonRpcMessage, ClientNotification, ClientRequest, CustomResult, ErrorCode, ErrorData,
    JsonRpcError, JsonRpcMessage, JsonRpcResponse, NumberOrString, RequestId, ServerJsonRpcMessage,
    ServerResult,
};
use serde_json::Value;
use tokio::time::Instant;

use super::launch::Tail;

/// How long a server may think about which protocol it speaks before it is spoken to in the older one.
const PROBE: Duration = Duration::from_secs(5);
/// Marks errors that we made in the server's place.
pub(crate) const OURS: &str = "ai-runtime";

/// What can be asked about a transport from outside.
#[derive(Debug, Default)]
pub(crate) struct Wire {
    pending: Mutex<HashMap<String, Pending>>,
    /// Texts that were not messages.
    pub(crate) skipped: AtomicU64,
    /// Answers that came when nobody waited any more.
    pub(crate) late: AtomicU64,
    /// The server answered the question of its protocol, too late, and it speaks the newer one.
    pub(crate) late_modern: AtomicBool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Asked {
    Discover,
    /// Its answer has members that rmcp's type would lose.
    Tools,
    Other,
}

#[derive(Debug)]
struct Pending {
    id: RequestId,
    asked: Asked,
    since: Instant,
}

impl Wire {
    fn pending(&self) -> MutexGuard<'_, HashMap<String, Pending>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request that could not be sent is not waited for.
    fn unsent(&self, key: &str) {
        self.pending().remove(key);
    }
}

/// The messages of one session.
pub(crate) struct Inbox {
    pub(crate) ready: VecDeque<ServerJsonRpcMessage>,
    /// Whether silence about its protocol is an answer.
    may_be_older: bool,
    /// The server was asked which protocol it speaks.
    probing: bool,
    pub(crate) limit: usize,
    pub(crate) wire: Arc<Wire>,
    noise: Arc<Tail>,
}

impl Inbox {
    /// `limit`: bytes of a message. `noise`: where texts go that are no messages.
    pub(crate) fn new(limit: usize, noise: Arc<Tail>, may_be_older: bool) -> Self {
        let wire = Arc::new(Wire::default());
        Self { ready: VecDeque::new(), may_be_older, probing: false, limit, wire, noise }
    }

    /// Hands the text of a message to `deliver`, and notes that its answer is waited for.
    pub(crate) fn send<D, F>(
        &mut self,
        message: &ClientJsonRpcMessage,
        deliver: D,
    ) -> impl Future<Output = io::Result<()>> + Send + use<D, F>
    where
        D: FnOnce(String) -> F + Send + 'static,
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        let registered = self.sending(message);
        let text = serde_json::to_string(message);
        let wire = Arc::clone(&self.wire);
        async move {
            let sent = match text {
                Ok(text) => deliver(text).await,
                Err(error) => Err(io::Error::new(io::ErrorKind::InvalidData, error)),
            };
            if let (Err(_), Some(key)) = (&sent, registered) {
                wire.unsent(&key);
            }
            sent
        }
    }

    /// Notes that an answer to this message is waited for. Returns the key to take that back.
    fn sending(&mut self, message: &ClientJsonRpcMessage) -> Option<String> {
        match message {
            JsonRpcMessage::Request(request) => {
                let asked = match &request.request {
                    ClientRequest::DiscoverRequest(_) => Asked::Discover,
                    ClientRequest::ListToolsRequest(_) => Asked::Tools,
                    _ => Asked::Other,
                };
                let key = key(&request.id);
                self.probing = self.may_be_older && asked == Asked::Discover;
                let mut pending = self.wire.pending();
                // The second question of a start means that the first is given up.
                pending.retain(|_, p| p.asked != Asked::Discover);
                pending.insert(key.clone(), Pending { id: request.id.clone(), asked, since: Instant::now() });
                Some(key)
            }
            JsonRpcMessage::Notification(notification) => {
                if let ClientNotification::CancelledNotification(cancelled) = &notification.notification
                    && let Some(id) = &cancelled.params.request_id
                {
                    self.wire.pending().remove(&key(id));
                }
                None
            }
            _ => None,
        }
    }

    /// Reads one text.
    pub(crate) fn take(&mut self, line: &[u8]) {
        match serde_json::from_slice::<ServerJsonRpcMessage>(line) {
            Ok(message) => self.accept(message, line),
            Err(_) => match serde_json::from_slice::<Value>(line) {
                // Batches were part of one revision of the protocol.
                Ok(Value::Array(messages)) => {
                    for message in messages.into_iter().take(1000) {
                        self.take(message.to_string().as_bytes());
                    }
                }
                Ok(value @ Value::Object(_)) => self.mend(&value, line),
                _ => self.skip(line),
            },
        }
    }

    fn accept(&mut self, message: ServerJsonRpcMessage, line: &[u8]) {
        let id = match &message {
            JsonRpcMessage::Response(response) => Some(&response.id),
            JsonRpcMessage::Error(error) => error.id.as_ref(),
            _ => None,
        };
        let Some(id) = id else {
            self.ready.push_back(message);
            return;
        };
        let known = self.wire.pending().remove(&key(id));
        let Some(known) = known else {
            self.wire.late.fetch_add(1, Ordering::Relaxed);
            if matches!(&message, JsonRpcMessage::Response(r) if matches!(r.result, ServerResult::DiscoverResult(_)))
            {
                self.wire.late_modern.store(true, Ordering::Relaxed);
            }
            return;
        };
        self.ready.push_back(match message {
            // rmcp tries one type after the other. What fits none of those that carry something ends up as an empty one;
            // its content is still in the line.
            JsonRpcMessage::Response(response) => {
                let lost =
                    matches!(response.result, ServerResult::TaskAckResult(_) | ServerResult::CustomResult(_));
                let plain = (known.asked == Asked::Tools || (lost && known.asked != Asked::Discover))
                    .then(|| serde_json::from_slice::<Value>(line).ok());
                let result =
                    match plain.flatten().and_then(|mut value| value.get_mut("result").map(Value::take)) {
                        Some(value) => ServerResult::CustomResult(CustomResult::new(value)),
                        None => response.result,
                    };
                // The id goes back as it was sent: some servers answer 7 with "7".
                JsonRpcMessage::Response(JsonRpcResponse { id: known.id, result, ..response })
            }
            JsonRpcMessage::Error(error) => {
                JsonRpcMessage::Error(JsonRpcError { id: Some(known.id), ..error })
            }
            other => other,
        });
    }

    /// A JSON object that is no message of the protocol. If somebody waits for its id, they are told.
    fn mend(&mut self, value: &Value, line: &[u8]) {
        let id = match value.get("id") {
            Some(Value::Number(number)) => number.as_i64().map(|number| number.to_string()),
            Some(Value::String(text)) => Some(text.clone()),
            _ => None,
        };
        let known = id.and_then(|id| self.wire.pending().remove(&id));
        match known {
            Some(known) => {
                let shown = String::from_utf8_lossy(&line[..line.len().min(200)]).into_owned();
                self.fail(known.id, format!("the server's answer is not valid JSON-RPC: {shown}"));
            }
            None => self.skip(line),
        }
    }

    pub(crate) fn skip(&mut self, line: &[u8]) {
        self.wire.skipped.fetch_add(1, Ordering::Relaxed);
        self.noise.push(&line[..line.len().min(2000)]);
        self.noise.push(b"\n");
    }

    /// A message of `bytes` was not read, because it is over the limit. `id` is whose answer it was; where that cannot be
    /// seen, everybody who waits is told.
    pub(crate) fn refuse(&mut self, bytes: usize, id: Option<String>, head: &[u8]) {
        let text = format!(
            "the server sent a message of {bytes} bytes; at most {} are accepted (max_message_bytes)",
            self.limit
        );
        let mut pending = self.wire.pending();
        let hit: Vec<Pending> = match id {
            Some(id) => pending.remove(&id).into_iter().collect(),
            None => pending.drain().map(|(_, waiting)| waiting).collect(),
        };
        drop(pending);
        if hit.is_empty() {
            self.skip(head);
        }
        for waiting in hit {
            self.fail(waiting.id, text.clone());
        }
    }

    fn fail(&mut self, id: RequestId, text: String) {
        let error = ErrorData::new(ErrorCode::INTERNAL_ERROR, text, Some(Value::from(OURS)));
        self.ready.push_back(JsonRpcMessage::error(error, Some(id)));
    }

    /// Until when the next text must come: after that, the question for the protocol counts as not understood.
    pub(crate) fn patience(&self) -> Option<Instant> {
        if !self.probing {
            return None;
        }
        let pending = self.wire.pending();
        pending.values().find(|p| p.asked == Asked::Discover).map(|p| p.since + PROBE)
    }

    /// Nothing came in time.
    pub(crate) fn impatient(&mut self) {
        let mut pending = self.wire.pending();
        let asked = pending.iter().find(|(_, p)| p.asked == Asked::Discover).map(|(key, _)| key.clone());
        let known = asked.and_then(|key| pending.remove(&key));
        drop(pending);
        if let Some(known) = known {
            let error = ErrorData::new(ErrorCode::METHOD_NOT_FOUND, "no answer to server/discover", None);
            self.ready.push_back(JsonRpcMessage::error(error, Some(known.id)));
        }
    }
}

fn key(id: &RequestId) -> String {
    match id {
        NumberOrString::Number(number) => number.to_string(),
        NumberOrString::String(text) => text.to_string(),
    }
}
