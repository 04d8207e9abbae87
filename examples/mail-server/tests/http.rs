//! The tools over HTTP, asked with plain sockets.
#![cfg(feature = "http")]

mod common;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;

use ai_runtime_mail_server::{Mail, MailOptions, Mailbox};
use serde_json::{Value, json};

fn serve() -> (SocketAddr, tempfile::TempDir) {
    let folder = common::sample();
    let mailbox = Some(Arc::new(Mailbox::open(folder.path()).unwrap()));
    let mail = Mail::new(MailOptions { mailbox, sender: None, user: None });
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let ready = move |address| sender.send(address).unwrap();
        runtime.block_on(ai_runtime_mail_server::http::serve_http(mail, ([127, 0, 0, 1], 0).into(), ready))
    });
    (receiver.recv().unwrap(), folder)
}

fn ask(address: SocketAddr, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    let host = if headers.contains("Host:") { String::new() } else { format!("Host: {address}\r\n") };
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\n{host}{headers}Content-Type: application/json\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

#[test]
fn health_and_the_list_of_tools_can_be_asked_without_a_handshake() {
    let (address, _folder) = serve();
    assert_eq!(ask(address, "GET", "/health", "", ""), (200, r#"{"status":"ok"}"#.to_owned()));
    let (status, body) = ask(address, "GET", "/mcp/tools", "", "");
    let tools: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, tools["tools"].as_array().unwrap().len()), (200, 7));
}

#[test]
fn one_json_rpc_post_calls_a_tool() {
    let (address, _folder) = serve();
    let call = json!({"jsonrpc": "2.0", "method": "tools/call", "id": 1,
        "params": {"name": "get_email_count", "arguments": {}}});
    let (status, body) = ask(address, "POST", "/", "", &call.to_string());
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &answer["id"]), (200, &json!(1)));
    assert_eq!(answer["result"]["structuredContent"], json!({"unread": 4, "total": 6}));
    for (body, code) in [
        ("{", -32700),
        ("[]", -32600),
        (r#"{"id":1,"method":"x"}"#, -32601),
        (r#"{"id":1,"method":"tools/call"}"#, -32602),
    ] {
        let (_, answer) = ask(address, "POST", "/", "", body);
        assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["error"]["code"], code, "{answer}");
    }
}

#[test]
fn streamable_mcp_answers_at_slash_mcp() {
    let (address, _folder) = serve();
    let meta = json!({"io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "t", "version": "0"},
        "io.modelcontextprotocol/clientCapabilities": {}});
    let body = json!({"jsonrpc": "2.0", "id": 5, "method": "tools/call",
        "params": {"name": "get_email_count", "arguments": {}, "_meta": meta}});
    let headers = "Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2026-07-28\r\n\
                   Mcp-Method: tools/call\r\nMcp-Name: get_email_count\r\n";
    let (status, answer) = ask(address, "POST", "/mcp", headers, &body.to_string());
    assert_eq!(status, 200, "{answer}");
    assert!(answer.contains(r#""total":6"#), "{answer}");
}

#[test]
fn a_web_page_elsewhere_cannot_reach_the_mailbox() {
    let (address, _folder) = serve();
    for headers in ["Host: evil.example\r\n", "Origin: https://evil.example\r\n", "Origin: null\r\n"] {
        for path in ["/mcp/tools", "/health"] {
            assert_eq!(ask(address, "GET", path, headers, "").0, 403, "{headers}");
        }
        assert_eq!(ask(address, "POST", "/mcp", headers, "{}").0, 403, "{headers}");
    }
    assert_eq!(ask(address, "GET", "/health", "Origin: http://localhost:3000\r\n", "").0, 200);
}
