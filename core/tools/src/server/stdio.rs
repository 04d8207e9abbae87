//! Messages over a process's standard streams: one JSON object a line.
//!
//! This is rmcp's transport trait over our own framing, because a host has to survive what servers do:
//! lines that are not JSON (banners, log output) are skipped and kept for the error message; a line beyond the limit is an
//! error for the call that waits for it, not silence; answers that nobody waits for any more are dropped; a server that
//! does not know the question which protocol it speaks, and says nothing, is taken for an older one after a while; a result
//! that rmcp cannot type (one malformed tool in a list) is handed on as plain JSON instead of being lost.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rmcp::RoleClient;
use rmcp::model::{
    ClientJsonRpcMessage, ClientNotification, ClientRequest, CustomResult, ErrorCode, ErrorData,
    JsonRpcError, JsonRpcMessage, JsonRpcResponse, NumberOrString, RequestId, ServerJsonRpcMessage,
    ServerResult,
};
use rmcp::transport::Transport;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::launch::Tail;

/// How long a server may think about which protocol it speaks before it is spoken to in the older one.
pub(crate) const PROBE: Duration = Duration::from_secs(5);
/// Messages that wait to be written.
const QUEUE: usize = 256;

/// What can be asked about a transport from outside.
#[derive(Debug, Default)]
pub(crate) struct Wire {
    pending: Mutex<HashMap<String, Pending>>,
    /// Lines that were not messages.
    pub(crate) skipped: AtomicU64,
    /// Answers that came when nobody waited any more.
    pub(crate) late: AtomicU64,
    /// The server answered the question of its protocol, too late, and it speaks the newer one.
    pub(crate) late_modern: AtomicBool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Asked {
    Discover,
    Other,
}

#[derive(Debug)]
struct Pending {
    id: RequestId,
    asked: Asked,
    since: Instant,
}

impl Wire {
    fn pending(&self) -> std::sync::MutexGuard<'_, HashMap<String, Pending>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct StdioTransport {
    writer: Option<mpsc::Sender<Vec<u8>>>,
    reader: BufReader<ChildStdout>,
    line: Vec<u8>,
    /// The line in `line` went over the limit: it is skipped to its end, with its last bytes kept.
    over: Option<OverLong>,
    limit: usize,
    ready: VecDeque<ServerJsonRpcMessage>,
    /// Whether silence about its protocol is an answer.
    may_be_older: bool,
    /// The server was asked which protocol it speaks.
    probing: bool,
    wire: Arc<Wire>,
    noise: Arc<Tail>,
}

/// What is kept of an over-long line: its `id` stands near the beginning or near the end.
struct OverLong {
    bytes: usize,
    tail: VecDeque<u8>,
}

const ENDS: usize = 1024;

impl StdioTransport {
    pub(crate) fn new(
        stdin: ChildStdin,
        stdout: ChildStdout,
        limit: usize,
        noise: Arc<Tail>,
        may_be_older: bool,
    ) -> (Self, Arc<Wire>) {
        let wire = Arc::new(Wire::default());
        let (writer, queue) = mpsc::channel(QUEUE);
        tokio::spawn(write(stdin, queue));
        let reader = BufReader::with_capacity(64 << 10, stdout);
        let transport = Self {
            writer: Some(writer),
            reader,
            line: Vec::new(),
            over: None,
            limit,
            ready: VecDeque::new(),
            may_be_older,
            probing: false,
            wire: wire.clone(),
            noise,
        };
        (transport, wire)
    }

    /// Reads one line into `self.line`. All progress is kept in `self`, so that the future may be dropped at any time.
    async fn read_line(&mut self) -> io::Result<bool> {
        loop {
            let chunk = self.reader.fill_buf().await?;
            if chunk.is_empty() {
                return Ok(false);
            }
            let end = memchr(chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            match &mut self.over {
                Some(over) => over.push(part),
                None if self.line.len() + part.len() > self.limit => {
                    let mut over = OverLong { bytes: 0, tail: VecDeque::new() };
                    over.bytes = self.line.len();
                    over.push(part);
                    self.line.truncate(ENDS);
                    self.over = Some(over);
                }
                None => self.line.extend_from_slice(part),
            }
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                return Ok(true);
            }
        }
    }

    fn take_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if let Some(over) = self.over.take() {
            self.refuse(&line, over);
        } else if !line.iter().all(u8::is_ascii_whitespace) {
            self.take_message(&line);
        }
        // The next line is probably short again.
        self.line = line;
        self.line.clear();
        self.line.shrink_to(64 << 10);
    }

    fn take_message(&mut self, line: &[u8]) {
        match serde_json::from_slice::<ServerJsonRpcMessage>(line) {
            Ok(message) => self.accept(message, line),
            Err(_) => match serde_json::from_slice::<Value>(line) {
                // Batches were part of one revision of the protocol.
                Ok(Value::Array(messages)) => {
                    for message in messages.into_iter().take(1000) {
                        self.take_message(message.to_string().as_bytes());
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
                let plain = (lost && known.asked != Asked::Discover)
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

    fn skip(&mut self, line: &[u8]) {
        self.wire.skipped.fetch_add(1, Ordering::Relaxed);
        self.noise.push(&line[..line.len().min(2000)]);
        self.noise.push(b"\n");
    }

    /// Tells whoever waits for an over-long line. Where its id cannot be seen, that is everybody.
    fn refuse(&mut self, head: &[u8], over: OverLong) {
        let text = format!(
            "the server sent a message of {} bytes; at most {} are accepted (max_message_bytes)",
            over.bytes, self.limit
        );
        let tail: Vec<u8> = over.tail.into();
        let id = id_in(head, true).or_else(|| id_in(&tail, false));
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

    /// The time at which the question for the protocol counts as not understood.
    fn probe_end(&self) -> Option<(String, Instant)> {
        if !self.probing {
            return None;
        }
        let pending = self.wire.pending();
        pending
            .iter()
            .find(|(_, p)| p.asked == Asked::Discover)
            .map(|(key, p)| (key.clone(), p.since + PROBE))
    }
}

/// Marks errors that we made in the server's place.
pub(crate) const OURS: &str = "ai-runtime";

impl OverLong {
    fn push(&mut self, part: &[u8]) {
        self.bytes += part.len();
        let keep = &part[part.len().saturating_sub(ENDS)..];
        self.tail.extend(keep);
        let over = self.tail.len().saturating_sub(ENDS);
        self.tail.drain(..over);
    }
}

impl Transport<RoleClient> for StdioTransport {
    type Error = io::Error;

    fn send(
        &mut self,
        message: ClientJsonRpcMessage,
    ) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let mut registered = None;
        match &message {
            JsonRpcMessage::Request(request) => {
                let asked = match &request.request {
                    ClientRequest::DiscoverRequest(_) => Asked::Discover,
                    _ => Asked::Other,
                };
                let key = key(&request.id);
                registered = Some(key.clone());
                self.probing = self.may_be_older && asked == Asked::Discover;
                let mut pending = self.wire.pending();
                // The second question of a start means that the first is given up.
                pending.retain(|_, p| p.asked != Asked::Discover);
                pending.insert(key, Pending { id: request.id.clone(), asked, since: Instant::now() });
            }
            JsonRpcMessage::Notification(notification) => {
                if let ClientNotification::CancelledNotification(cancelled) = &notification.notification
                    && let Some(id) = &cancelled.params.request_id
                {
                    self.wire.pending().remove(&key(id));
                }
            }
            _ => {}
        }
        let line = serde_json::to_vec(&message).map(|mut line| {
            line.push(b'\n');
            line
        });
        let (writer, wire) = (self.writer.clone(), self.wire.clone());
        async move {
            let gone = || io::Error::new(io::ErrorKind::BrokenPipe, "the server's standard input is closed");
            let sent = match (line, writer) {
                (Ok(line), Some(writer)) => writer.send(line).await.map_err(|_| gone()),
                (Ok(_), None) => Err(gone()),
                (Err(error), _) => Err(io::Error::new(io::ErrorKind::InvalidData, error)),
            };
            if let (Err(_), Some(key)) = (&sent, registered) {
                wire.pending().remove(&key);
            }
            sent
        }
    }

    async fn receive(&mut self) -> Option<ServerJsonRpcMessage> {
        loop {
            if let Some(message) = self.ready.pop_front() {
                return Some(message);
            }
            match self.probe_end() {
                None => match self.read_line().await {
                    Ok(true) => self.take_line(),
                    _ => return None,
                },
                Some((key, end)) => match tokio::time::timeout_at(end, self.read_line()).await {
                    Ok(Ok(true)) => self.take_line(),
                    Ok(_) => return None,
                    Err(_) => {
                        let known = self.wire.pending().remove(&key);
                        if let Some(known) = known {
                            let error = ErrorData::new(
                                ErrorCode::METHOD_NOT_FOUND,
                                "no answer to server/discover",
                                None,
                            );
                            return Some(JsonRpcMessage::error(error, Some(known.id)));
                        }
                    }
                },
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.writer = None;
        Ok(())
    }
}

/// One task writes, so that a caller that gives up never leaves half a message behind.
async fn write(mut stdin: ChildStdin, mut queue: mpsc::Receiver<Vec<u8>>) {
    while let Some(mut bytes) = queue.recv().await {
        // What has gathered meanwhile goes out in one system call.
        while bytes.len() < 64 << 10
            && let Ok(more) = queue.try_recv()
        {
            bytes.extend_from_slice(&more);
        }
        if stdin.write_all(&bytes).await.is_err() || stdin.flush().await.is_err() {
            return;
        }
    }
}

fn key(id: &RequestId) -> String {
    match id {
        NumberOrString::Number(number) => number.to_string(),
        NumberOrString::String(text) => text.to_string(),
    }
}

fn memchr(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == b'\n')
}

/// The value of the message's own `"id"` in the first or last bytes of a line. At the beginning it must come before
/// `result` opens; at the end it must be the last or second to last member, after which no bracket closes but the last.
fn id_in(part: &[u8], from_start: bool) -> Option<String> {
    let text = String::from_utf8_lossy(part);
    let scope = if from_start {
        &text[..text.find("\"result\"").or_else(|| text.find("\"error\""))?]
    } else {
        let inner = text.trim_end().strip_suffix('}')?;
        &inner[inner.rfind(['}', ']'])? + 1..]
    };
    let after = &scope[scope.rfind("\"id\"")? + 4..];
    let value = after.trim_start().strip_prefix(':')?.trim_start();
    match value.strip_prefix('"') {
        Some(rest) => rest.split_once('"').map(|(id, _)| id.to_owned()),
        None => {
            let digits: String = value.chars().take_while(|c| c.is_ascii_digit() || *c == '-').collect();
            (!digits.is_empty()).then_some(digits)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::id_in;

    #[test]
    fn the_id_of_an_over_long_line_is_found_at_either_end() {
        assert_eq!(
            id_in(br#"{"jsonrpc":"2.0","id":7,"result":{"content":[{"id":9"#, true).as_deref(),
            Some("7")
        );
        assert_eq!(id_in(br#"{"jsonrpc":"2.0","id":"a-1","result":{"#, true).as_deref(), Some("a-1"));
        assert_eq!(id_in(br#"{"result":{"content":[{"id":9,"type":"te"#, true), None);
        assert_eq!(id_in(br#"xxx","id":3}]},"jsonrpc":"2.0","id":12}"#, false).as_deref(), Some("12"));
        assert_eq!(id_in(br#"xxx "id": 3 xxx"}]}}"#, false), None);
    }
}
