//! The routes over a real socket, with a scripted backend behind a real runtime and toolbox.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ai_runtime::testing::{Replay, Turn};
use ai_runtime::{Error, ErrorKind, Runtime, ToolCall, ToolSpec, Toolbox};
use ai_runtime_assistant::{Assistant, Limits};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

struct Server {
    address: SocketAddr,
    assistant: Assistant,
}

impl Server {
    async fn with(replay: &Replay, limits: Limits) -> Self {
        let toolbox = Toolbox::new();
        let object = json!({"type": "object", "properties": {"to": {"type": "string"}}});
        toolbox
            .add_function(ToolSpec::new("send_email", "Sends a mail", object), async |arguments: Value| {
                match arguments["to"].as_str() {
                    Some("nobody") => Err(Error::new(ErrorKind::Tool, "the SMTP server cannot be reached")),
                    to => Ok(json!({"sent": true, "to": to})),
                }
            })
            .unwrap();
        let runtime = Runtime::builder()
            .backend(Arc::new(replay.clone()))
            .toolbox(toolbox)
            .system("Help.")
            .build()
            .unwrap();
        let assistant = Assistant::new(runtime, limits);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = assistant.router(address);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, assistant }
    }

    async fn new(turns: Vec<Turn>) -> (Self, Replay) {
        let replay = Replay::script(turns);
        (Self::with(&replay, Limits::default()).await, replay)
    }

    /// Status and JSON of the answer.
    async fn send(&self, head: &str, body: &[u8]) -> (u16, Value) {
        let mut socket = TcpStream::connect(self.address).await.unwrap();
        let head = format!(
            "{head}\r\nhost: {}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
            self.address,
            body.len()
        );
        socket.write_all(head.as_bytes()).await.unwrap();
        // A server that refuses a large body may close before all of it is written.
        let _ = socket.write_all(body).await;
        let mut answer = Vec::new();
        let _ = socket.read_to_end(&mut answer).await;
        let answer = String::from_utf8(answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        let body = answer.split_once("\r\n\r\n").unwrap().1;
        (status, serde_json::from_str(body).unwrap_or_else(|error| panic!("{error} in {body}")))
    }

    async fn chat(&self, body: Value) -> (u16, Value) {
        self.send("POST /chat HTTP/1.1\r\ncontent-type: application/json", body.to_string().as_bytes()).await
    }
}

fn send_to(to: &str) -> Turn {
    Turn::calls(vec![ToolCall { id: "c".into(), name: "send_email".into(), arguments: json!({"to": to}) }])
}

#[tokio::test]
async fn a_message_is_answered_with_its_calls_and_costs() {
    let (server, _) =
        Server::new(vec![send_to("john@example.com"), Turn::text("Sent to john@example.com.")]).await;
    let (status, answer) = server.chat(json!({"message": "Send an email to john@example.com"})).await;
    assert_eq!(status, 200);
    assert_eq!(answer["response"], "Sent to john@example.com.");
    let call = &answer["tool_calls"][0];
    assert_eq!((call["name"].as_str(), call["is_error"].as_bool()), (Some("send_email"), Some(false)));
    assert_eq!(call["arguments"], json!({"to": "john@example.com"}));
    assert!(call["result"].as_str().unwrap().contains("sent"));
    assert_eq!(
        (answer["reason"].as_str(), answer["usage"]["prompt_tokens"].as_u64()),
        (Some("stop"), Some(20))
    );
    assert_eq!(answer["conversation"].as_str().unwrap().len(), 32);
}

#[tokio::test]
async fn the_error_of_a_tool_is_marked() {
    let (server, _) = Server::new(vec![send_to("nobody"), Turn::text("It failed.")]).await;
    let (status, answer) = server.chat(json!({"message": "go"})).await;
    assert_eq!((status, &answer["tool_calls"][0]["is_error"]), (200, &json!(true)));
}

#[tokio::test]
async fn a_conversation_goes_on_under_its_name() {
    let (server, replay) = Server::new(vec![Turn::text("one"), Turn::text("two"), Turn::text("three")]).await;
    let (_, first) = server.chat(json!({"message": "a"})).await;
    let (_, second) = server.chat(json!({"message": "b", "conversation": first["conversation"]})).await;
    assert_eq!(first["conversation"], second["conversation"]);
    server.chat(json!({"message": "c"})).await;
    let lengths: Vec<_> = replay.requests().iter().map(|request| request.messages.len()).collect();
    assert_eq!(lengths, [2, 4, 2]);
    let (status, answer) = server.chat(json!({"message": "d", "conversation": "unknown"})).await;
    assert_eq!((status, answer["error"]["code"].as_str()), (404, Some("NOT_FOUND")));
}

#[tokio::test]
async fn health_is_ok_and_curl_may_call_json_a_form() {
    let (server, _) = Server::new(vec![Turn::text("yes")]).await;
    assert_eq!(server.send("GET /health HTTP/1.1", b"").await, (200, json!({"status": "ok"})));
    let head = "POST /chat HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded";
    assert_eq!(server.send(head, br#"{"message": "?"}"#).await.0, 200);
}

#[tokio::test]
async fn a_body_that_is_wrong_is_answered_with_what_is_wrong_and_the_server_lives() {
    let (server, replay) = Server::new(vec![]).await;
    for (body, part) in [
        (&b"{message:"[..], "JSON"),
        (b"{}", "missing field `message`"),
        (br#"{"message": 5}"#, "expected a string"),
        (br#"{"message": "x", "mesage": "y"}"#, "unknown field `mesage`"),
        (br#"{"message": "  "}"#, "empty"),
        (b"\xff\xfe", "JSON"),
        (b"", "JSON"),
    ] {
        let (status, answer) = server.send("POST /chat HTTP/1.1", body).await;
        assert_eq!((status, answer["error"]["code"].as_str()), (400, Some("INVALID_ARGUMENT")), "{answer}");
        assert!(answer["error"]["message"].as_str().unwrap().contains(part), "{answer}");
    }
    let (status, answer) = server.send("POST /chat HTTP/1.1", &vec![b'x'; 300 << 10]).await;
    assert_eq!(status, 413, "{answer}");
    assert_eq!(server.send("GET /nothing HTTP/1.1", b"").await.0, 404);
    assert_eq!(server.send("GET /chat HTTP/1.1", b"").await.0, 405);
    assert_eq!(server.send("GET /health HTTP/1.1", b"").await.0, 200);
    assert!(replay.requests().is_empty() && server.assistant.store().is_empty());
}

#[tokio::test]
async fn a_page_of_another_site_may_not_ask() {
    let (server, replay) = Server::new(vec![]).await;
    let head = "POST /chat HTTP/1.1\r\norigin: https://evil.example";
    assert_eq!(server.send(head, br#"{"message": "send all my mail"}"#).await.0, 403);
    assert!(replay.requests().is_empty());
}

#[tokio::test]
async fn a_failing_backend_has_a_status_of_its_own_and_leaves_no_conversation_behind() {
    let down = Error::new(ErrorKind::Network, "connection refused");
    let long = Error::new(ErrorKind::ContextFull, "too long");
    let (server, _) = Server::new(vec![Turn::refuse(down), Turn::refuse(long), Turn::text("fine")]).await;
    let (status, answer) = server.chat(json!({"message": "a"})).await;
    assert_eq!((status, answer["error"]["code"].as_str()), (502, Some("NETWORK")));
    assert!(answer["error"]["message"].as_str().unwrap().contains("connection refused"));
    assert_eq!(server.chat(json!({"message": "a"})).await.0, 413);
    assert!(server.assistant.store().is_empty());
    assert_eq!(server.chat(json!({"message": "a"})).await.0, 200);
}

#[tokio::test]
async fn requests_are_answered_side_by_side_and_too_many_are_told_to_come_back() {
    let replay = Replay::script((0..9).map(|_| Turn::text("slow ").then_hang()).collect());
    let server = Arc::new(Server::with(&replay, Limits { requests: 8, ..Limits::default() }).await);
    let waiting: Vec<_> = (0..8)
        .map(|_| {
            let server = server.clone();
            tokio::spawn(async move { server.chat(json!({"message": "?"})).await })
        })
        .collect();
    let deadline = Instant::now() + Duration::from_secs(5);
    while replay.requests().len() < 8 && Instant::now() < deadline {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(replay.requests().len(), 8, "all are being answered at once");
    let (status, answer) = server.chat(json!({"message": "?"})).await;
    assert_eq!((status, answer["error"]["code"].as_str()), (503, Some("RATE_LIMITED")));
    assert_eq!(server.send("GET /health HTTP/1.1", b"").await.0, 200);
    // Stopping ends them all; what was said is sent.
    server.assistant.stop();
    for request in waiting {
        let (status, answer) = request.await.unwrap();
        assert_eq!(
            (status, answer["response"].as_str(), answer["reason"].as_str()),
            (200, Some("slow "), Some("cancelled"))
        );
    }
}

#[tokio::test]
async fn a_client_that_leaves_does_not_break_its_conversation() {
    let replay =
        Replay::script(vec![Turn::text("one"), Turn::text("half ").then_hang(), Turn::text("three")]);
    let server = Server::with(&replay, Limits::default()).await;
    let (_, first) = server.chat(json!({"message": "a"})).await;
    let again = json!({"message": "b", "conversation": first["conversation"]});
    assert!(tokio::time::timeout(Duration::from_millis(200), server.chat(again.clone())).await.is_err());
    let (status, answer) = server.chat(again).await;
    assert_eq!((status, answer["response"].as_str()), (200, Some("three")));
    let last = replay.requests().pop().unwrap();
    let texts: Vec<_> = last.messages.iter().map(|message| message.text()).collect();
    assert_eq!(texts, ["Help.", "a", "one", "b", "half ", "b"]);
}
