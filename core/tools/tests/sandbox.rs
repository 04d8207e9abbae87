//! What a server in a sandbox can and cannot do, tried by the server itself.
#![cfg(target_os = "linux")]

mod common;

use ai_runtime_tools::{Enforcement, ErrorKind, Network, Sandbox, Toolbox};
use common::{call, faulty};
use serde_json::json;

/// Where the kernel has no Landlock, the tests say so; a server that cannot be confined must not start.
async fn confined(sandbox: Sandbox) -> Option<Toolbox> {
    let toolbox = Toolbox::new();
    match toolbox.add_server("f", faulty(&["legacy", "probe"]).sandbox(sandbox)).await {
        Ok(_) => Some(toolbox),
        Err(error) if error.to_string().contains("no Landlock") => {
            assert_eq!(error.kind(), ErrorKind::Mcp);
            #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
            {
                eprintln!("skipped: {error}");
            }
            None
        }
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn files_are_written_and_read_only_where_that_is_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for name in ["open", "open/shut", "secret"] {
        std::fs::create_dir(path(name)).unwrap();
    }
    std::fs::write(path("secret/key"), "hunter2").unwrap();
    std::fs::write(path("plain"), "readable").unwrap();
    let mut sandbox = Sandbox::default();
    sandbox.allow_write = vec![path("open")];
    sandbox.deny_write = vec![path("open/shut")];
    sandbox.deny_read = vec![path("secret")];
    let Some(toolbox) = confined(sandbox).await else { return };
    let ask = async |tool: &str, name: &str| {
        call(&toolbox, tool, json!({"path": path(name).to_str().unwrap()})).await.unwrap().content
    };
    assert_eq!(ask("read", "plain").await, "readable");
    assert_eq!(ask("read", "secret/key").await, "refused: PermissionDenied");
    assert_eq!(ask("write", "plain").await, "refused: PermissionDenied");
    assert_eq!(ask("write", "open/shut/a").await, "refused: PermissionDenied");
    assert_eq!(std::fs::read_to_string(path("plain")).unwrap(), "readable");
    // What it starts is confined like itself.
    let command = json!({"command": ["sh", "-c", format!("cat {}", path("secret/key").display())]});
    let shown = call(&toolbox, "run", command).await.unwrap().content;
    assert!(shown.contains("Permission denied") && !shown.contains("hunter2"), "{shown}");
    let state = toolbox.servers()[0].sandbox.clone().unwrap();
    assert!(matches!(state.files, Enforcement::Full | Enforcement::Partial(_)), "{state:?}");
    assert_eq!(state.system_calls, Enforcement::Full);
    // The host itself is as free as before.
    assert_eq!(std::fs::read_to_string(path("secret/key")).unwrap(), "hunter2");
    std::fs::write(path("plain"), "x").unwrap();
}

#[tokio::test]
async fn a_writable_folder_is_writable() {
    let folder = tempfile::tempdir().unwrap();
    let mut sandbox = Sandbox::default();
    sandbox.allow_write = vec![folder.path().to_owned()];
    let Some(toolbox) = confined(sandbox).await else { return };
    let file = folder.path().join("new");
    assert_eq!(
        call(&toolbox, "write", json!({"path": file.to_str().unwrap()})).await.unwrap().content,
        "written"
    );
}

#[tokio::test]
async fn the_network_is_closed_open_or_open_to_some_ports() {
    let listeners = [(); 2].map(|()| std::net::TcpListener::bind("127.0.0.1:0").unwrap());
    let ports = listeners.each_ref().map(|listener| listener.local_addr().unwrap().port());
    for (network, expected) in [
        (Network::Denied, ["refused: PermissionDenied", "refused: PermissionDenied"]),
        (Network::Ports(vec![ports[0]]), ["connected", "refused: PermissionDenied"]),
        (Network::Allowed, ["connected", "connected"]),
    ] {
        let mut sandbox = Sandbox::default();
        sandbox.network = network.clone();
        let Some(toolbox) = confined(sandbox).await else { return };
        for (port, expected) in ports.into_iter().zip(expected) {
            let dialled = call(&toolbox, "dial", json!({"port": port})).await.unwrap().content;
            assert_eq!(dialled, expected, "{network:?}");
        }
        let state = toolbox.servers()[0].sandbox.clone().unwrap().network;
        match network {
            Network::Denied => assert_eq!(state, Enforcement::Full),
            Network::Ports(_) => {
                assert!(matches!(&state, Enforcement::Partial(why) if why.contains("UDP")), "{state:?}")
            }
            _ => assert_eq!(state, Enforcement::NotConfigured),
        }
    }
}

#[tokio::test]
async fn limits_are_those_that_were_configured() {
    let mut sandbox = Sandbox::default();
    sandbox.max_memory = Some(4 << 30);
    sandbox.max_files = Some(77);
    sandbox.max_cpu_seconds = Some(123);
    let Some(toolbox) = confined(sandbox).await else { return };
    let limits = call(&toolbox, "limits", json!({})).await.unwrap().content;
    let line = |name: &str| {
        limits
            .lines()
            .find(|line| line.starts_with(name))
            .unwrap()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(line("Max open files").contains("77 77"), "{limits}");
    assert!(line("Max address space").contains("4294967296 4294967296"), "{limits}");
    assert!(line("Max cpu time").contains("123 123"), "{limits}");
    assert_eq!(toolbox.servers()[0].sandbox.clone().unwrap().limits, Enforcement::Full);
}

#[tokio::test]
async fn only_listed_programs_are_started_and_root_is_no_more_than_a_user() {
    let ask = async |toolbox: &Toolbox, command: &[&str]| {
        call(toolbox, "run", json!({"command": command})).await.unwrap().content
    };
    let mut sandbox = Sandbox::default();
    sandbox.allow_execute = Some(vec![common::example("fault_server"), "/usr/bin/grep".into()]);
    let Some(toolbox) = confined(sandbox).await else { return };
    // `grep` may be started, what it reads is about itself.
    let status =
        ask(&toolbox, &["/usr/bin/grep", "-E", "Cap(Eff|Prm|Inh|Amb)|NoNewPrivs", "/proc/self/status"]).await;
    let values: Vec<&str> = status.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
    let none = "0000000000000000";
    assert_eq!(values, [none, none, none, none, "1"], "{status}");
    let refused = ask(&toolbox, &["/bin/sh", "-c", "echo started"]).await;
    assert_eq!(refused, "refused: PermissionDenied");
    assert!(matches!(
        toolbox.servers()[0].sandbox.clone().unwrap().programs,
        Enforcement::Full | Enforcement::Partial(_)
    ));
    let Some(toolbox) = confined(Sandbox::default()).await else { return };
    assert_eq!(ask(&toolbox, &["/bin/sh", "-c", "echo started"]).await, "started\n");
    assert_eq!(toolbox.servers()[0].sandbox.clone().unwrap().programs, Enforcement::NotConfigured);
}

#[tokio::test]
async fn a_folder_that_does_not_exist_is_an_error_and_not_a_hole() {
    let mut sandbox = Sandbox::default();
    sandbox.deny_read = vec!["/no/such/folder".into()];
    let error = Toolbox::new().add_server("f", faulty(&["legacy"]).sandbox(sandbox)).await.unwrap_err();
    assert!(error.to_string().contains("/no/such/folder"), "{error}");
}
