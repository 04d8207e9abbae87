//! Servers that others wrote, as they come from npm and PyPI: listed, called, cancelled, killed, started again.
//!
//! `AI_RUNTIME_MCP_SERVERS` names folders (separated by `:`) with their programs; a program that is not there is skipped by
//! name.
#![cfg(unix)]

mod common;

use std::path::PathBuf;
use std::time::Duration;

use ai_runtime_tools::{CallContext, Cancel, ErrorKind, ServerConfig, Toolbox};
use common::{call, call_of, until};
use serde_json::{Value, json};

fn program(name: &str) -> Option<String> {
    let folders = std::env::var("AI_RUNTIME_MCP_SERVERS").unwrap_or_default();
    let mut places =
        folders.split(':').filter(|folder| !folder.is_empty()).map(|folder| PathBuf::from(folder).join(name));
    let found = places.find(|path| path.exists()).map(|path| path.to_str().unwrap().to_owned());
    if found.is_none() {
        #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
        {
            eprintln!("skipped: real_servers: {name} not found in AI_RUNTIME_MCP_SERVERS");
        }
    }
    found
}

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
        let mut config = ServerConfig::stdio(program(case.program)?, case.arguments.clone());
        // Eight interpreters that start at once on a busy machine.
        config.timeouts.start = Duration::from_secs(300);
        config = config.env("MEMORY_FILE_PATH", format!("{path}/memory.json"));
        if let Ok(more) = std::env::var("PATH") {
            config = config.env("PATH", more);
        }
        Some((case.program.to_owned(), config))
    });
    let servers: Vec<_> = servers.collect();
    for (name, added) in toolbox.add_servers(servers).await {
        let case = cases.iter().find(|case| case.program == name).unwrap();
        assert_eq!(added.unwrap(), case.tools, "{name}");
        let status = toolbox.servers().into_iter().find(|status| status.name == name).unwrap();
        assert_eq!(status.about["protocolVersion"], case.version, "{name}");
        let info = toolbox.tools().into_iter().find(|tool| {
            tool.raw_name == case.tool && tool.source == ai_runtime_tools::Source::Server(name.clone())
        });
        let result = call(&toolbox, &info.unwrap().spec.name, case.with.clone()).await.unwrap();
        assert!(result.content.contains(case.answer), "{name}: {result:?}");
    }
    toolbox.close().await;
}

#[tokio::test]
async fn a_real_server_is_cancelled_killed_and_started_again() {
    let Some(everything) = program("mcp-server-everything") else { return };
    let mut config = ServerConfig::stdio(everything, ["stdio"]);
    if let Ok(more) = std::env::var("PATH") {
        config = config.env("PATH", more);
    }
    let toolbox = Toolbox::new();
    toolbox.add_server("everything", config).await.unwrap();
    let long = call_of("trigger-long-running-operation", json!({"duration": 20, "steps": 40}));
    let cancel = Cancel::new();
    let seen = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let (count, stop) = (seen.clone(), cancel.clone());
    let context = CallContext {
        on_progress: Some(std::sync::Arc::new(move |_| {
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
