//! A peer for the mail server on each side: an MCP client that writes lines, and an SMTP server that takes mail.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part of this")]

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

use serde_json::{Value, json};

/// A mail that arrived: the envelope and the text, as they came over the wire.
pub struct Received {
    pub from: String,
    pub to: Vec<String>,
    pub data: String,
}

/// An SMTP server that takes everything except mail to `refused@...`. It really speaks: a client that is out of step gets 503.
pub fn smtp_server() -> (SocketAddr, Receiver<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let _ = dialogue(stream.unwrap(), &sender);
        }
    });
    (address, receiver)
}

fn dialogue(stream: TcpStream, done: &std::sync::mpsc::Sender<Received>) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    out.write_all(b"220 sink.test ESMTP\r\n")?;
    let (mut from, mut to) = (None, Vec::new());
    while let Some(line) = lines.next() {
        let line = line?;
        let upper = line.to_ascii_uppercase();
        let path = || line[line.find('<').unwrap_or(0) + 1..line.find('>').unwrap_or(line.len())].to_owned();
        let answer = if upper.starts_with("EHLO") {
            "250-sink.test\r\n250 8BITMIME"
        } else if upper.starts_with("MAIL FROM:") {
            from = Some(path());
            "250 ok"
        } else if upper.starts_with("RCPT TO:") && from.is_some() {
            if path().starts_with("refused@") {
                "550 5.1.1 no such user"
            } else {
                to.push(path());
                "250 ok"
            }
        } else if upper == "DATA" && !to.is_empty() {
            out.write_all(b"354 go on\r\n")?;
            let mut data = String::new();
            for line in lines.by_ref() {
                let line = line?;
                if line == "." {
                    break;
                }
                data.push_str(line.strip_prefix('.').unwrap_or(&line));
                data.push('\n');
            }
            let mail = Received { from: from.take().unwrap_or_default(), to: std::mem::take(&mut to), data };
            let _ = done.send(mail);
            "250 queued"
        } else if upper == "QUIT" {
            out.write_all(b"221 bye\r\n")?;
            return Ok(());
        } else if upper == "RSET" || upper == "NOOP" {
            "250 ok"
        } else {
            "503 out of step"
        };
        out.write_all(answer.as_bytes())?;
        out.write_all(b"\r\n")?;
    }
    Ok(())
}

/// The real binary, spoken to in raw lines of JSON.
pub struct Server {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    next: u64,
    meta: Option<Value>,
}

impl Server {
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ai-runtime-mail-server"))
            .args(arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, input, output, next: 0, meta: None }
    }

    /// With the handshake of 2025-11-25.
    pub fn legacy(arguments: &[&str]) -> Self {
        let mut server = Self::start(arguments);
        let client = json!({"name": "test", "version": "0"});
        let params = json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client});
        let answer = server.request("initialize", params);
        assert_eq!(answer["result"]["protocolVersion"], "2025-11-25", "{answer}");
        server.write(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        server
    }

    /// Without a handshake: each request says which protocol it is in.
    pub fn modern(arguments: &[&str]) -> Self {
        let mut server = Self::start(arguments);
        server.meta = Some(json!({
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "0"},
            "io.modelcontextprotocol/clientCapabilities": {},
        }));
        let answer = server.request("server/discover", json!({}));
        let versions = answer["result"]["supportedVersions"].as_array().unwrap_or_else(|| panic!("{answer}"));
        assert!(versions.contains(&json!("2026-07-28")), "{answer}");
        server
    }

    pub fn request(&mut self, method: &str, mut params: Value) -> Value {
        self.next += 1;
        if let Some(meta) = &self.meta {
            params["_meta"] = meta.clone();
        }
        let id = self.next;
        self.write(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "the server ended before it answered");
            let message: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("not JSON: {line}"));
            if message["id"] == id {
                return message;
            }
        }
    }

    /// Calls a tool; its text, and whether it is an error.
    pub fn call(&mut self, name: &str, arguments: Value) -> (String, bool) {
        let answer = self.request("tools/call", json!({"name": name, "arguments": arguments}));
        let text =
            answer["result"]["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
        (text, answer["result"]["isError"] == true)
    }

    pub fn write(&mut self, message: &Value) {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{message}").unwrap();
        input.flush().unwrap();
    }

    /// Hangs up; the process must end by itself.
    pub fn hang_up(mut self) -> std::process::ExitStatus {
        self.input.take();
        self.child.wait().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A Maildir with the six sample mails.
pub fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = ai_runtime_mail_server::make_sample(folder.path(), "me@example.com").unwrap();
    assert_eq!(made, 6);
    folder
}
