//! Servers that others wrote, as they come from npm and PyPI: listed, called, cancelled, killed, started again.
//!
//! `.ci/setup peers` installs them; without it the tests report themselves as skipped, except in CI.
#![cfg(unix)]

mod common;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ai_runtime_tools::{
    CallContext, Cancel, Completable, ErrorKind, Notification, Part, SamplingPolicy, ServerConfig, Source,
    Toolbox,
};
use common::{call, call_of, peer, peers, until};
use serde_json::{Value, json};

struct Case {
    program: &'static str,
    arguments: Vec<String>,
    tools: usize,
    version: &'static str,
    tool: &'static str,
    with: Value,
    answer: &'static str,
}

#[tokio::test]
async fn real_servers_list_and_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    std::fs::write(path.join("note.txt"), "hello from a file").unwrap();
    let git =
        |arguments: &[&str]| std::process::Command::new("git").arg("-C").arg(&path).args(arguments).output();
    let _ = git(&["init", "-q"]);
    let path = path.to_str().unwrap().to_owned();
    let strings = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
    let cases = [
        Case {
            program: "mcp-server-everything",
            arguments: strings(&["stdio"]),
            tools: 13,
            version: "2025-11-25",
            tool: "get-sum",
            with: json!({"a": 2, "b": 3}),
            answer: "5",
        },
        Case {
            program: "mcp-server-filesystem",
            arguments: vec![path.clone()],
            tools: 14,
            version: "2025-11-25",
            tool: "read_text_file",
            with: json!({"path": format!("{path}/note.txt")}),
            answer: "hello from a file",
        },
        Case {
            program: "mcp-server-memory",
            arguments: vec![],
            tools: 9,
            version: "2025-11-25",
            tool: "read_graph",
            with: json!({}),
            answer: "entities",
        },
        Case {
            program: "mcp-server-sequential-thinking",
            arguments: vec![],
            tools: 1,
            version: "2025-11-25",
            tool: "sequentialthinking",
            with: json!({"thought": "hm", "nextThoughtNeeded": false, "thoughtNumber": 1, "totalThoughts": 1}),
            answer: "thoughtNumber",
        },
        Case {
            program: "mcp-server-time",
            arguments: strings(&["--local-timezone", "UTC"]),
            tools: 2,
            version: "2026-07-28",
            tool: "get_current_time",
            with: json!({"timezone": "Europe/Paris"}),
            answer: "Europe/Paris",
        },
        Case {
            program: "mcp-server-git",
            arguments: vec!["--repository".into(), path.clone()],
            tools: 12,
            version: "2026-07-28",
            tool: "git_status",
            with: json!({"repo_path": path}),
            answer: "note.txt",
        },
        Case {
            program: "mcp-server-fetch",
            arguments: vec![],
            tools: 1,
            version: "2026-07-28",
            tool: "fetch",
            with: json!({"url": "http://127.0.0.1:9/nothing"}),
            answer: "127.0.0.1:9",
        },
        Case {
            program: "mcp-server-sqlite",
            arguments: vec!["--db-path".into(), format!("{path}/x.db")],
            tools: 6,
            version: "2025-11-25",
            tool: "list_tables",
            with: json!({}),
            answer: "[]",
        },
    ];
    let toolbox = Toolbox::new();
    let servers = cases.iter().filter_map(|case| {
        let arguments: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
        let config = peer(case.program, &arguments)?;
        Some((case.program.to_owned(), config.env("MEMORY_FILE_PATH", format!("{path}/memory.json"))))
    });
    let servers: Vec<_> = servers.collect();
    for (name, added) in toolbox.add_servers(servers).await {
        let case = cases.iter().find(|case| case.program == name).unwrap();
        assert_eq!(added.unwrap(), case.tools, "{name}");
        let status = toolbox.servers().into_iter().find(|status| status.name == name).unwrap();
        assert_eq!(status.about["protocolVersion"], case.version, "{name}");
        let info = toolbox
            .tools()
            .into_iter()
            .find(|tool| tool.raw_name == case.tool && tool.source == Source::Server(name.clone()));
        let result = call(&toolbox, &info.unwrap().spec.name, case.with.clone()).await.unwrap();
        assert!(result.content.contains(case.answer), "{name}: {result:?}");
    }
    toolbox.close().await;
}

#[tokio::test]
async fn a_real_server_is_cancelled_killed_and_started_again() {
    let Some(config) = peer("mcp-server-everything", &["stdio"]) else { return };
    let toolbox = Toolbox::new();
    toolbox.add_server("everything", config).await.unwrap();
    let long = call_of("trigger-long-running-operation", json!({"duration": 20, "steps": 40}));
    let cancel = Cancel::new();
    let seen = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let (count, stop) = (seen.clone(), cancel.clone());
    let context = CallContext {
        on_progress: Some(Arc::new(move |_| {
            // Progress flows; then the host has seen enough.
            if count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 1 {
                stop.cancel();
            }
        })),
        ..CallContext::with_cancel(cancel)
    };
    let error = toolbox.call(&long, &context).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(call(&toolbox, "echo", json!({"message": "on"})).await.unwrap().content, "Echo: on");

    let own = std::process::id().to_string();
    let children = std::process::Command::new("pgrep")
        .args(["-P", &own, "-f", "mcp-server-everything"])
        .output()
        .unwrap();
    let child = String::from_utf8_lossy(&children.stdout).lines().next().map(str::to_owned);
    let child = child.expect("the server runs");
    assert!(std::process::Command::new("kill").args(["-KILL", &child]).status().unwrap().success());
    assert!(until(|| toolbox.servers()[0].state == ai_runtime_tools::ServerState::Down).await);
    assert_eq!(call(&toolbox, "echo", json!({"message": "again"})).await.unwrap().content, "Echo: again");
    assert_eq!(toolbox.servers()[0].starts, 2);
    tokio::time::timeout(Duration::from_secs(5), toolbox.close()).await.unwrap();
}

/// server-everything has one of each: resources, templates, prompts, completion, logging, requests to the host.
#[tokio::test]
async fn a_real_server_is_used_in_all_its_parts() {
    let Some(config) = peer("mcp-server-everything", &["stdio"]) else { return };
    let toolbox = Toolbox::new();
    let heard: Arc<Mutex<Vec<Notification>>> = Arc::default();
    let record = heard.clone();
    toolbox.on_notification(move |notification| record.lock().unwrap().push(notification.clone()));
    toolbox.on_sampling(async |request: ai_runtime_tools::ServerRequest| {
        assert_eq!(request.depth, 1);
        assert!(request.params["maxTokens"].as_u64().unwrap() <= 50, "{}", request.params);
        Ok(json!({"role": "assistant", "model": "m", "stopReason": "endTurn", "content": {"type": "text", "text": "from the host"}}))
    });
    toolbox.on_elicitation(async |_| Ok(json!({"action": "decline"})));
    toolbox
        .set_roots(vec![ai_runtime_tools::Root { uri: "file:///work".into(), name: Some("work".into()) }])
        .await;
    let mut limits = SamplingPolicy::default();
    limits.max_tokens = 50;
    toolbox.add_server("e", config.sampling(limits)).await.unwrap();
    let context = CallContext::default();

    let resources = toolbox.resources("e", &context).await.unwrap();
    assert!(!resources.is_empty());
    let parts = toolbox.read_resource("e", &resources[0].uri, &context).await.unwrap();
    assert!(matches!(&parts[0], Part::Resource { uri, .. } if *uri == resources[0].uri), "{parts:?}");
    let templates = toolbox.resource_templates("e", &context).await.unwrap();
    assert!(templates.iter().all(|template| template.uri_template.contains('{')) && !templates.is_empty());
    toolbox.subscribe("e", &resources[0].uri, true, &context).await.unwrap();
    toolbox.subscribe("e", &resources[0].uri, false, &context).await.unwrap();
    let missing = toolbox.read_resource("e", "demo://none", &context).await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::Tool, "{missing}");

    let prompts = toolbox.prompts("e", &context).await.unwrap();
    let with_arguments =
        prompts.iter().find(|prompt| prompt.arguments.iter().any(|argument| argument.required)).unwrap();
    let arguments: BTreeMap<String, String> =
        with_arguments.arguments.iter().map(|argument| (argument.name.clone(), "Paris".to_owned())).collect();
    let messages = toolbox.prompt("e", &with_arguments.name, &arguments, &context).await.unwrap();
    assert!(
        messages.iter().any(|message| matches!(&message.content, Part::Text(text) if text.contains("Paris")))
    );
    let completable = prompts.iter().find(|prompt| prompt.name.contains("complet")).unwrap();
    let first = &completable.arguments[0].name;
    let what = Completable::Prompt(completable.name.clone());
    let values = toolbox.complete("e", &what, first, "", &BTreeMap::new(), &context).await.unwrap();
    assert!(!values.is_empty());

    toolbox.set_log_level("e", "debug", &context).await.unwrap();
    assert_eq!(
        toolbox.set_log_level("e", "loud", &context).await.unwrap_err().kind(),
        ErrorKind::InvalidArgument
    );
    let names: Vec<String> = toolbox.specs().into_iter().map(|spec| spec.name).collect();
    let sampling = names
        .iter()
        .find(|name| name.contains("sampling") && !name.contains("task"))
        .expect("offered with the capability");
    let sampled = call(&toolbox, sampling, json!({"prompt": "hi", "maxTokens": 100})).await.unwrap();
    assert!(sampled.content.contains("from the host"), "{sampled:?}");
    if let Some(log) = names.iter().find(|name| name.contains("logging")) {
        call(&toolbox, log, json!({})).await.unwrap();
        let logged = || heard.lock().unwrap().iter().any(|heard| matches!(heard, Notification::Log { .. }));
        assert!(until(logged).await, "{:?}", heard.lock().unwrap());
    }
    let tasks: Vec<String> =
        toolbox.tools().into_iter().filter(|tool| tool.needs_task).map(|tool| tool.spec.name).collect();
    for task in tasks {
        let answer = call(&toolbox, &task, json!({"topic": "tea"})).await.unwrap();
        assert!(!answer.is_error && !answer.content.is_empty(), "{answer:?}");
    }
    toolbox.close().await;
}

#[tokio::test]
async fn a_real_server_behind_http_is_listed_called_and_cancelled() {
    let Some(peers) = peers("mcp-server-everything") else { return };
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut server = std::process::Command::new(peers.join("bin/node"))
        .arg(peers.join("bin/mcp-server-everything").canonicalize().unwrap())
        .arg("streamableHttp")
        .env("PORT", port.to_string())
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    assert!(
        until(|| std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()).await
            || until(|| std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()).await
    );
    let toolbox = Toolbox::new();
    let added = toolbox.add_server("e", ServerConfig::http(format!("http://127.0.0.1:{port}/mcp"))).await;
    let sum = call(&toolbox, "get-sum", json!({"a": 2, "b": 3})).await;
    let context = CallContext::default();
    let stop = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        context.cancel.cancel();
    };
    let long = call_of("trigger-long-running-operation", json!({"duration": 20, "steps": 40}));
    let (cancelled, ()) = tokio::join!(toolbox.call(&long, &context), stop);
    let again = call(&toolbox, "echo", json!({"message": "on"})).await;
    toolbox.close().await;
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(added.unwrap(), 13);
    assert!(sum.unwrap().content.contains('5'));
    assert_eq!(cancelled.unwrap_err().kind(), ErrorKind::Cancelled);
    assert_eq!(again.unwrap().content, "Echo: on");
}
