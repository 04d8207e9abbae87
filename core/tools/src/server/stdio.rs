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
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::mpsc;

use super::inbox::Inbox;
pub(crate) use super::inbox::{OURS, Wire};
use super::launch::Tail;

/// Messages that wait to be written.
const QUEUE: usize = 256;

pub(crate) struct StdioTransport {
    writer: Option<mpsc::Sender<Vec<u8>>>,
    reader: BufReader<ChildStdout>,
    line: Vec<u8>,
    /// The line in `line` went over the limit: it is skipped to its end, with its last bytes kept.
    over: Option<OverLong>,
    inbox: Inbox,
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
        let inbox = Inbox::new(limit, noise, may_be_older);
        let wire = inbox.wire.clone();
        let (writer, queue) = mpsc::channel(QUEUE);
        tokio::spawn(write(stdin, queue));
        let reader = BufReader::with_capacity(64 << 10, stdout);
        let transport = Self { writer: Some(writer), reader, line: Vec::new(), over: None, inbox };
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
                None if self.line.len() + part.len() > self.inbox.limit => {
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
            let tail: Vec<u8> = over.tail.into();
            let id = id_in(&line, true).or_else(|| id_in(&tail, false));
            self.inbox.refuse(over.bytes, id, &line);
        } else if !line.iter().all(u8::is_ascii_whitespace) {
            self.inbox.take(&line);
        }
        // The next line is probably short again.
        self.line = line;
        self.line.clear();
        self.line.shrink_to(64 << 10);
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
        let line = |mut line: String| {
            line.push('\n');
            line.into_bytes()
        };
        self.inbox.send(&message, self.writer.as_ref(), line, "the server's standard input is closed")
    }

    async fn receive(&mut self) -> Option<ServerJsonRpcMessage> {
        loop {
            if let Some(message) = self.inbox.ready.pop_front() {
                return Some(message);
            }
            let read = match self.inbox.patience() {
                None => self.read_line().await,
                Some(end) => match tokio::time::timeout_at(end, self.read_line()).await {
                    Ok(read) => read,
                    Err(_) => {
                        self.inbox.impatient();
                        continue;
                    }
                },
            };
            match read {
                Ok(true) => self.take_line(),
                _ => return None,
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
