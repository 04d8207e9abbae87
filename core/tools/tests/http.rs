//! Servers behind a URL: what they do wrong, what they ask for (OAuth), and the other forms of transport.
#![cfg(feature = "http")]

mod common;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ai_runtime_tools::{
    AuthorizationRequest, CallContext, ErrorKind, FileTokens, Import, Protocol, ServerConfig, ServerState,
    TokenKey, Toolbox,
};
use common::http::{Load, Request, Response, serve, serve_slowly};
use common::{call, call_of};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A server of the older protocol that lists `tools`, answers each call with the call's own arguments, and has no session.
fn mcp(request: &Request, tools: &Value, form: fn(Value) -> Response) -> Response {
    if request.method != "POST" {
        return Response::status(405);
    }
    let message: Value = serde_json::from_str(&request.body).unwrap();
    let id = message["id"].clone();
    let result = match message["method"].as_str().unwrap_or_default() {
        "initialize" => {
            json!({"protocolVersion": "2025-11-25", "serverInfo": {"name": "h", "version": "1"}, "capabilities": {"tools": {}}})
        }
        "tools/list" => json!({"tools": tools}),
        "tools/call" if message["params"]["name"] == "odd" => {
            json!({"content": [{"type": "text", "text": "seen"}, {"type": "hologram"}], "structuredContent": [1]})
        }
        "tools/call" if message["params"]["name"] == "big" => {
            json!({"content": [{"type": "text", "text": "x".repeat(3 << 20)}]})
        }
        "tools/call" => {
            json!({"content": [{"type": "text", "text": message["params"]["arguments"].to_string()}]})
        }
        _ if id.is_null() => return Response::status(202),
        _ => {
            return Response::json(
                json!({"jsonrpc": "2.0", "id": id, "error": {"code": -32601, "message": "no such method"}}),
            );
        }
    };
    form(json!({"jsonrpc": "2.0", "id": id, "result": result}))
}

fn tool(name: &str) -> Value {
    json!({"name": name, "inputSchema": {"type": "object", "properties": {}}})
}

#[tokio::test]
async fn over_http_too_a_malformed_tool_and_unknown_content_cost_only_themselves() {
    for form in [|value: Value| Response::json(value), |value: Value| Response::event(value)] {
        let tools = json!([tool("echo"), {"name": "broken", "inputSchema": "no schema"}, tool("odd")]);
        let url = serve(move |request| mcp(request, &tools, form)).await;
        let toolbox = Toolbox::new();
        assert_eq!(toolbox.add_server("h", ServerConfig::http(format!("{url}/mcp"))).await.unwrap(), 2);
        assert!(toolbox.servers()[0].problems[0].contains("'broken'"), "{:?}", toolbox.servers());
        assert_eq!(call(&toolbox, "echo", json!({"a": 1})).await.unwrap().content, r#"{"a":1}"#);
        let odd = toolbox.call_full(&call_of("odd", json!({})), &CallContext::default()).await.unwrap();
        assert!(odd.result.content.contains("unknown type 'hologram'"), "{odd:?}");
        assert_eq!(odd.result.structured, Some(json!([1])));
    }
}

#[tokio::test]
async fn a_server_of_the_transport_that_was_given_up_is_told_where_its_successor_may_be() {
    // It takes messages elsewhere, and only streams here.
    let url = serve(|request| match request.method.as_str() {
        "GET" => Response::event("unused"),
        _ => Response::status(405),
    })
    .await;
    let import = Import::json(
        &format!(r#"{{"mcpServers": {{"old": {{"type": "sse", "url": "{url}/sse?key=hunter2"}}}}}}"#),
        |_| None,
    );
    let (name, config) = import.unwrap().servers.remove(0);
    let error = Toolbox::new().add_server(&name, config).await.unwrap_err().to_string();
    assert!(error.contains(&format!("streamable HTTP at {url}/mcp")) && error.contains("405"), "{error}");
    assert!(!error.contains("hunter2"), "{error}");
}

#[tokio::test]
async fn where_nobody_answers_the_error_says_so_and_not_which_layers_it_went_through() {
    // A port that was free a moment ago.
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let config = ServerConfig::http(format!("http://127.0.0.1:{port}/mcp?key=hunter2"));
    let error = Toolbox::new().add_server("h", config).await.unwrap_err().to_string();
    assert!(error.starts_with(&format!("the MCP server 'h' at http://127.0.0.1:{port}/mcp: ")), "{error}");
    assert!(error.contains("refused") && error.contains("is the server running"), "{error}");
    assert!(!error.contains("hunter2") && !error.contains("rmcp"), "{error}");
}

#[tokio::test]
async fn over_http_too_a_message_beyond_the_limit_is_an_error_of_its_call() {
    for form in [|value: Value| Response::json(value), |value: Value| Response::event(value)] {
        let tools = json!([tool("echo"), tool("big")]);
        let url = serve(move |request| mcp(request, &tools, form)).await;
        let mut config = ServerConfig::http(format!("{url}/mcp"));
        config.max_message_bytes = 1 << 20;
        config.timeouts.idle = Some(Duration::from_secs(20));
        let toolbox = Toolbox::new();
        toolbox.add_server("h", config).await.unwrap();
        let error = call(&toolbox, "big", json!({})).await.unwrap_err();
        assert!(error.to_string().contains("1048576"), "{error}");
        assert_eq!(call(&toolbox, "echo", json!({})).await.unwrap().content, "{}");
    }
}

/// A server behind its own authorization server: one code for whoever asks, tokens `t1`, `t2`, ... of which the last is valid.
struct Guarded {
    tokens: AtomicUsize,
    refreshes: AtomicUsize,
    /// So many refreshes fail first, as with a server that is being restarted.
    failures: AtomicUsize,
    refuses: bool,
}

impl Guarded {
    fn answer(&self, base: &str, request: &Request) -> Response {
        let path = request.target.split('?').next().unwrap();
        let valid = format!("Bearer t{}", self.tokens.load(Ordering::SeqCst));
        match path {
            "/.well-known/oauth-protected-resource/mcp" => Response::json(
                json!({"resource": format!("{base}/mcp"), "authorization_servers": [base], "scopes_supported": ["read"]}),
            ),
            "/.well-known/oauth-authorization-server" => Response::json(json!({
                "issuer": base, "authorization_endpoint": format!("{base}/authorize"), "token_endpoint": format!("{base}/token"),
                "registration_endpoint": format!("{base}/register"), "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"],
            })),
            "/register" => {
                Response { status: 201, ..Response::json(json!({"client_id": "c1", "redirect_uris": []})) }
            }
            "/authorize" => {
                let field = |wanted: &str| {
                    let query = request.target.split('?').nth(1).unwrap().split('&');
                    let value = query
                        .filter_map(|pair| pair.split_once('='))
                        .find(|(name, _)| *name == wanted)
                        .unwrap()
                        .1;
                    value.replace("%3A", ":").replace("%2F", "/")
                };
                let outcome =
                    if self.refuses { "error=access_denied&error_description=not+today" } else { "code=abc" };
                Response::status(302)
                    .with("Location", format!("{}?{outcome}&state={}", field("redirect_uri"), field("state")))
            }
            "/token" => {
                if request.body.contains("grant_type=refresh_token") {
                    let left = self.failures.load(Ordering::SeqCst);
                    if left > 0 {
                        self.failures.store(left - 1, Ordering::SeqCst);
                        return Response::status(503);
                    }
                    self.refreshes.fetch_add(1, Ordering::SeqCst);
                }
                let number = self.tokens.fetch_add(1, Ordering::SeqCst) + 1;
                Response::json(
                    json!({"access_token": format!("t{number}"), "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"}),
                )
            }
            "/mcp" if request.headers.get("authorization") == Some(&valid) => {
                mcp(request, &json!([tool("echo")]), Response::json)
            }
            "/mcp" => Response::status(401).with(
                "WWW-Authenticate",
                format!(r#"Bearer resource_metadata="{base}/.well-known/oauth-protected-resource/mcp""#),
            ),
            _ => Response::status(404),
        }
    }

    async fn start(refuses: bool) -> (Arc<Self>, String) {
        let guarded = Arc::new(Self {
            tokens: AtomicUsize::new(0),
            refreshes: AtomicUsize::new(0),
            failures: AtomicUsize::new(0),
            refuses,
        });
        let base: Arc<Mutex<String>> = Arc::default();
        let (server, own) = (guarded.clone(), base.clone());
        let url = serve(move |request| server.answer(&own.lock().unwrap(), request)).await;
        *base.lock().unwrap() = url.clone();
        (guarded, url)
    }
}

/// The browser of a person: opens a page and goes where it is sent.
async fn browse(mut url: String) {
    for _ in 0..3 {
        let rest = url.strip_prefix("http://").unwrap().to_owned();
        let (host, path) = rest.split_at(rest.find('/').unwrap());
        let mut stream = tokio::net::TcpStream::connect(host).await.unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut page = String::new();
        stream.read_to_string(&mut page).await.unwrap();
        let location = page.lines().find_map(|line| line.strip_prefix("Location: "));
        match location {
            Some(location) => url = location.to_owned(),
            None => return,
        }
    }
}

/// A toolbox whose person says yes; how often they were asked.
fn with_person() -> (Toolbox, Arc<AtomicUsize>) {
    let toolbox = Toolbox::new();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    toolbox.on_authorization(move |request: AuthorizationRequest| {
        count.fetch_add(1, Ordering::SeqCst);
        assert!(request.redirect_uri.starts_with("http://127.0.0.1:"));
        tokio::spawn(browse(request.url));
        std::future::ready(Ok(None))
    });
    (toolbox, asked)
}

#[tokio::test]
async fn a_person_is_asked_once_and_the_browser_comes_back_to_the_loopback_address() {
    let (_, url) = Guarded::start(false).await;
    let (toolbox, asked) = with_person();
    toolbox.add_server("g", ServerConfig::http(format!("{url}/mcp"))).await.unwrap();
    assert_eq!(call(&toolbox, "echo", json!({"a": 1})).await.unwrap().content, r#"{"a":1}"#);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn tokens_outlive_the_process_encrypted_and_a_stale_one_is_refreshed_once_for_all_who_wait() {
    let (guarded, url) = Guarded::start(false).await;
    let folder = tempfile::tempdir().unwrap();
    let store = || FileTokens::new(folder.path().join("tokens"), TokenKey::from_bytes([3; 32]));
    let (toolbox, asked) = with_person();
    toolbox.set_token_store(store());
    toolbox.add_server("g", ServerConfig::http(format!("{url}/mcp"))).await.unwrap();
    toolbox.close().await;
    // The next run of the host finds the token; then the server forgets it.
    let (toolbox, asked_again) = with_person();
    toolbox.set_token_store(store());
    toolbox.add_server("g", ServerConfig::http(format!("{url}/mcp"))).await.unwrap();
    guarded.tokens.fetch_add(1, Ordering::SeqCst);
    let calls: Vec<_> = (0..8).map(|_| call_of("echo", json!({}))).collect();
    for result in toolbox.call_many(&calls, &CallContext::default()).await {
        assert_eq!(result.unwrap().content, "{}");
    }
    assert_eq!(guarded.refreshes.load(Ordering::SeqCst), 1, "eight calls wait for one refresh");
    assert_eq!((asked.load(Ordering::SeqCst), asked_again.load(Ordering::SeqCst)), (1, 0));
}

#[tokio::test]
async fn a_refresh_that_fails_for_a_moment_is_tried_again_and_nobody_is_asked() {
    let (guarded, url) = Guarded::start(false).await;
    let (toolbox, asked) = with_person();
    toolbox.add_server("g", ServerConfig::http(format!("{url}/mcp"))).await.unwrap();
    guarded.tokens.fetch_add(1, Ordering::SeqCst);
    guarded.failures.store(1, Ordering::SeqCst);
    assert_eq!(call(&toolbox, "echo", json!({})).await.unwrap().content, "{}");
    assert_eq!((guarded.refreshes.load(Ordering::SeqCst), asked.load(Ordering::SeqCst)), (1, 1));
}

#[tokio::test]
async fn a_server_that_wants_oauth_says_what_to_do_and_a_refusal_is_told() {
    let (_, url) = Guarded::start(true).await;
    let nobody = Toolbox::new();
    let error = nobody.add_server("g", ServerConfig::http(format!("{url}/mcp"))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.to_string().contains("ai-runtime mcp auth g"), "{error}");
    let (toolbox, _) = with_person();
    let error = toolbox.add_server("g", ServerConfig::http(format!("{url}/mcp"))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.to_string().contains("access_denied: not today"), "{error}");
    assert_eq!(toolbox.servers()[0].state, ServerState::Failed);
}

#[tokio::test]
async fn what_a_person_takes_is_not_the_servers_time() {
    let (_, url) = Guarded::start(false).await;
    let toolbox = Toolbox::new();
    toolbox.on_authorization(async |request: AuthorizationRequest| {
        tokio::time::sleep(Duration::from_millis(1500)).await;
        tokio::spawn(browse(request.url));
        Ok(None)
    });
    let mut config = ServerConfig::http(format!("{url}/mcp"));
    config.timeouts.start = Duration::from_millis(1000);
    toolbox.add_server("g", config).await.unwrap();
}

#[tokio::test]
async fn an_authorization_header_of_the_host_is_sent_and_nobody_is_asked() {
    let (guarded, url) = Guarded::start(false).await;
    guarded.tokens.store(7, Ordering::SeqCst);
    let (toolbox, asked) = with_person();
    let config = ServerConfig::http(format!("{url}/mcp"));
    toolbox.add_server("g", config.clone().header("Authorization", "Bearer t7")).await.unwrap();
    let error = toolbox.add_server("h", config.header("authorization", "Bearer wrong")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

/// Row D07: no more than 100 connections to one server, whatever is called at once.
#[tokio::test]
async fn connections_to_one_server_are_bounded_and_all_calls_are_answered() {
    for json_rpc in [true, false] {
        let load = Arc::new(Load::default());
        let tools = json!([tool("echo")]);
        let answer = move |request: &Request| mcp(request, &tools, Response::json);
        let url = serve_slowly(Duration::from_millis(100), load.clone(), answer).await;
        let mut config = match json_rpc {
            true => ServerConfig::json_rpc(format!("{url}/rpc")),
            false => ServerConfig::http(format!("{url}/mcp")),
        };
        config.concurrency = 0;
        let toolbox = Toolbox::new();
        toolbox.add_server("h", config).await.unwrap();
        let calls: Vec<_> = (0..250).map(|_| call_of("echo", json!({}))).collect();
        let results = toolbox.call_many(&calls, &CallContext::default()).await;
        assert!(results.iter().all(|result| result.as_ref().unwrap().content == "{}"));
        let most = load.most.load(Ordering::SeqCst);
        // The stream on which a server may speak first is one more.
        assert!((20..=101).contains(&most), "{most} connections at once, JSON-RPC: {json_rpc}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_call_waits_until_the_stream_is_open_on_which_a_server_may_ask_something() {
    let open = Arc::new(AtomicBool::new(false));
    let tools = json!([tool("echo")]);
    let seen = open.clone();
    let url = serve(move |request| {
        if request.method == "GET" {
            // The stream comes late; calls are answered at once.
            std::thread::sleep(Duration::from_millis(300));
            seen.store(true, Ordering::SeqCst);
            return Response { headers: vec![("Content-Type", "text/event-stream".into())], ..Response::status(200) };
        }
        if request.body.contains("tools/call") {
            let message: Value = serde_json::from_str(&request.body).unwrap();
            let text = seen.load(Ordering::SeqCst).to_string();
            return Response::json(
                json!({"jsonrpc": "2.0", "id": message["id"], "result": {"content": [{"type": "text", "text": text}]}}),
            );
        }
        mcp(request, &tools, Response::json).with("Mcp-Session-Id", "s1")
    })
    .await;
    let toolbox = Toolbox::new();
    let mut config = ServerConfig::http(format!("{url}/mcp"));
    config.protocol = Protocol::Handshake;
    toolbox.add_server("h", config).await.unwrap();
    assert_eq!(call(&toolbox, "echo", json!({})).await.unwrap().content, "true");
    assert!(open.load(Ordering::SeqCst));
}

#[tokio::test]
async fn secrets_do_not_appear_in_what_this_crate_logs_nor_in_its_errors() {
    use tracing_subscriber::layer::SubscriberExt;
    let written: Arc<Mutex<Vec<u8>>> = Arc::default();
    let writer = Written(written.clone());
    let everything = tracing_subscriber::fmt::layer().with_writer(move || writer.clone()).with_ansi(false);
    let ours =
        tracing_subscriber::filter::Targets::new().with_target("ai_runtime_tools", tracing::Level::TRACE);
    let _logging =
        tracing::subscriber::set_default(tracing_subscriber::registry().with(everything).with(ours));
    let mut told = String::new();
    let secret = "s3cret-of-anna";
    // A server that throws back what it was sent, one that is not there, and one that prints its environment.
    let echo = serve(|request| Response {
        body: format!(
            "no: {} {}",
            request.target,
            request.headers.get("authorization").cloned().unwrap_or_default()
        ),
        ..Response::status(500)
    })
    .await;
    for url in [echo.as_str(), "http://127.0.0.1:9", "ws://127.0.0.1:9"] {
        let url = format!("{url}/mcp?key={secret}");
        let configs = match url.starts_with("ws") {
            true => vec![ServerConfig::web_socket(&url)],
            false => vec![ServerConfig::http(&url), ServerConfig::json_rpc(&url)],
        };
        for config in configs {
            let toolbox = Toolbox::new();
            let config = config.header("Authorization", format!("Bearer {secret}"));
            told +=
                &format!("{config:?}\n{:?}\n", toolbox.add_server("s", config.clone()).await.unwrap_err());
            told += &format!("{:?}\n", toolbox.servers());
        }
    }
    let toolbox = Toolbox::new();
    let config = common::faulty(&["secret-stderr"]).env("TOKEN", secret);
    told += &format!("{config:?}\n{:?}\n", toolbox.add_server("s", config.clone()).await.unwrap_err());
    let logged = String::from_utf8(written.lock().unwrap().clone()).unwrap();
    assert!(told.contains("no: /mcp?key=***") || told.contains("500"), "{told}");
    for text in [told, logged] {
        assert!(!text.contains(secret), "{text}");
    }
}

/// Where a log is written to.
#[derive(Clone)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn plain_json_rpc_needs_no_handshake() {
    let url = serve(|request| {
        let message: Value = serde_json::from_str(&request.body).unwrap();
        assert_ne!(message["method"], "initialize");
        mcp(request, &json!([tool("echo"), {"name": "broken", "inputSchema": 1}]), |value| {
            Response::json(value)
        })
    })
    .await;
    let toolbox = Toolbox::new();
    assert_eq!(toolbox.add_server("j", ServerConfig::json_rpc(format!("{url}/rpc"))).await.unwrap(), 1);
    assert_eq!(call(&toolbox, "echo", json!({"b": 2})).await.unwrap().content, r#"{"b":2}"#);
}

#[tokio::test]
async fn a_web_socket_carries_the_same_messages_in_both_eras() {
    use futures::{SinkExt, StreamExt};
    use tokio_tungstenite::tungstenite::Message;
    for era in ["legacy", "modern"] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}/mcp", listener.local_addr().unwrap());
        // A bridge to the server of faults: a frame is a line.
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let (mut sink, mut frames) =
                        tokio_tungstenite::accept_async(stream).await.unwrap().split();
                    let mut child = tokio::process::Command::new(common::example("fault_server"))
                        .arg(era)
                        .arg("bad-tool")
                        .stdin(std::process::Stdio::piped())
                        .stdout(std::process::Stdio::piped())
                        .kill_on_drop(true)
                        .spawn()
                        .unwrap();
                    let mut input = child.stdin.take().unwrap();
                    let output = tokio::io::BufReader::new(child.stdout.take().unwrap());
                    let mut lines = tokio::io::AsyncBufReadExt::lines(output);
                    loop {
                        tokio::select! {
                            frame = frames.next() => match frame {
                                Some(Ok(Message::Text(text))) => input.write_all(format!("{text}\n").as_bytes()).await.unwrap(),
                                Some(Ok(_)) => {}
                                _ => return,
                            },
                            Ok(Some(line)) = lines.next_line() => sink.send(Message::Text(line.into())).await.unwrap(),
                        }
                    }
                });
            }
        });
        let toolbox = Toolbox::new();
        let mut config = ServerConfig::web_socket(url.clone());
        config.max_message_bytes = 1 << 20;
        assert_eq!(toolbox.add_server("w", config).await.unwrap(), 15, "{era}");
        assert_eq!(toolbox.servers()[0].problems.len(), 2);
        assert_eq!(call(&toolbox, "echo", json!({"text": "hi"})).await.unwrap().content, "hi");
        assert_eq!(call(&toolbox, "noise", json!({})).await.unwrap().content, "through the noise");
        let error = call(&toolbox, "big", json!({"bytes": 2 << 20})).await.unwrap_err();
        assert!(error.to_string().contains("at most 1048576 are accepted"), "{error}");
        assert_eq!(
            call(&toolbox, "echo", json!({"text": "again"})).await.unwrap().content,
            "again",
            "connected anew"
        );
        let mut other = ServerConfig::web_socket(url);
        other.protocol = if era == "legacy" { Protocol::Handshake } else { Protocol::Stateless };
        toolbox.add_server("x", other).await.unwrap();
        toolbox.close().await;
    }
    let error = Toolbox::new().add_server("w", ServerConfig::web_socket("http://x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
