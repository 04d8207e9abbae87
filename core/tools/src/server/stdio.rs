//! Messages over a process's standard streams: one JSON object a line.
//!
//! This is rmcp's transport trait over our own framing: a line beyond the limit is an error for the call that waits for it,
//! not silence. What a line may be is `inbox`'s business.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

use rmcp::RoleClient;
use rmcp::model::{ClientJsonRpcMessage, ServerJsonRpcMessage};
use rmcp::transport::Transport;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::Mutex;

use super::inbox::Inbox;
pub(crate) use super::inbox::{OURS, Wire};
use super::launch::Tail;
use super::writer::Writer;

/// The standard streams of a process. Clones are the same streams, so that a session that was not agreed on can be followed
/// by another one.
#[derive(Clone)]
pub(crate) struct Streams {
    writer: Arc<Writer<ChildStdin>>,
    lines: Arc<Mutex<Lines>>,
}

impl Streams {
    pub(crate) fn new(stdin: ChildStdin, stdout: ChildStdout) -> Self {
        let reader = BufReader::with_capacity(64 << 10, stdout);
        let lines = Lines { reader, line: Vec::new(), over: None };
        Self { writer: Writer::new(stdin), lines: Arc::new(Mutex::new(lines)) }
    }

    /// A session over these streams; there is one at a time. `limit`: bytes of a message. `noise`: where lines go that are
    /// no messages.
    pub(crate) fn session(
        &self,
        limit: usize,
        noise: Arc<Tail>,
        may_be_older: bool,
    ) -> (StdioTransport, Arc<Wire>) {
        let inbox = Inbox::new(limit, noise, may_be_older);
        let wire = inbox.wire.clone();
        (StdioTransport { streams: self.clone(), inbox }, wire)
    }

    /// Closes the process's input, and reads what it still writes until it closes its output.
    pub(crate) async fn end(&self, limit: usize, noise: Arc<Tail>) {
        self.writer.close();
        let (mut rest, _) = self.session(limit, noise, false);
        while rest.read().await {
            rest.inbox.ready.clear();
        }
    }
}

/// One session.
pub(crate) struct StdioTransport {
    streams: Streams,
    inbox: Inbox,
}

/// What a process writes, line by line. All progress is kept here, so that a future may be dropped at any time.
struct Lines {
    reader: BufReader<ChildStdout>,
    line: Vec<u8>,
    /// The line in `line` went over the limit: it is skipped to its end, with its last bytes kept.
    over: Option<OverLong>,
}

/// What is kept of an over-long line: its `id` stands near the beginning or near the end.
struct OverLong {
    bytes: usize,
    tail: VecDeque<u8>,
}

const ENDS: usize = 1024;

impl Lines {
    /// Reads one line into `self.line`; `false` at the end.
    async fn read(&mut self, limit: usize) -> io::Result<bool> {
        loop {
            let chunk = self.reader.fill_buf().await?;
            if chunk.is_empty() {
                return Ok(false);
            }
            let end = memchr(chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            match &mut self.over {
                Some(over) => over.push(part),
                None if self.line.len() + part.len() > limit => {
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

    /// Gives the line that was read to `inbox`.
    fn give(&mut self, inbox: &mut Inbox) {
        if let Some(over) = self.over.take() {
            let tail: Vec<u8> = over.tail.into();
            let id = id_in(&self.line, true).or_else(|| id_in(&tail, false));
            inbox.refuse(over.bytes, id, &self.line);
        } else if !self.line.iter().all(u8::is_ascii_whitespace) {
            inbox.take(&self.line);
        }
        // The next line is probably short again.
        self.line.clear();
        self.line.shrink_to(64 << 10);
    }
}

impl StdioTransport {
    /// Reads until there is a message; `false` at the end.
    async fn read(&mut self) -> bool {
        let mut lines = self.streams.lines.lock().await;
        while self.inbox.ready.is_empty() {
            let limit = self.inbox.limit;
            let read = match self.inbox.patience() {
                None => lines.read(limit).await,
                Some(end) => match tokio::time::timeout_at(end, lines.read(limit)).await {
                    Ok(read) => read,
                    Err(_) => {
                        self.inbox.impatient();
                        continue;
                    }
                },
            };
            match read {
                Ok(true) => lines.give(&mut self.inbox),
                _ => return false,
            }
        }
        true
    }
}

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
        let writer = self.streams.writer.clone();
        self.inbox.send(&message, |line| writer.send(line))
    }

    async fn receive(&mut self) -> Option<ServerJsonRpcMessage> {
        loop {
            if let Some(message) = self.inbox.ready.pop_front() {
                return Some(message);
            }
            if !self.read().await {
                return None;
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.streams.writer.close();
        Ok(())
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
