//! However a host ends, nothing that it started is left five seconds later: not the server, not the wrapper around it, not
//! what the server started itself.
#![cfg(unix)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use common::example;

/// A test that fails leaves no host behind.
struct Host(Child);

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The servers here ignore the end of their input, so that only being ended ends them.
fn start(how: &str, folder: &tempfile::TempDir) -> (Host, BufReader<ChildStdout>, Vec<u32>) {
    let file = folder.path().join(how);
    let host = Command::new(example("host"))
        .args([example("fault_server").as_os_str(), file.as_os_str(), how.as_ref()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut host = Host(host);
    let mut output = BufReader::new(host.0.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n", "{how}");
    let ids =
        std::fs::read_to_string(file).unwrap().split(' ').map(|id| id.parse().unwrap()).collect::<Vec<u32>>();
    assert!(ids.iter().all(|id| is_alive(*id)), "{how}");
    host.0.stdin.take().unwrap().write_all(b"go\n").unwrap();
    (host, output, ids)
}

/// Whether the process runs. One that is over and not waited for by its parent does not.
fn is_alive(id: u32) -> bool {
    let state = Command::new("ps").args(["-o", "stat=", "-p", &id.to_string()]).output().unwrap();
    let state = String::from_utf8_lossy(&state.stdout).trim().to_owned();
    !state.is_empty() && !state.starts_with('Z')
}

fn expect_gone(how: &str, ids: &[u32]) {
    let began = Instant::now();
    while ids.iter().any(|id| is_alive(*id)) {
        assert!(began.elapsed() < Duration::from_secs(5), "{how}: something survived");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn nothing_survives_a_host_that_returns_panics_exits_or_aborts() {
    let folder = tempfile::tempdir().unwrap();
    for how in ["return", "panic", "exit", "abort"] {
        let (mut host, _output, ids) = start(how, &folder);
        host.0.wait().unwrap();
        expect_gone(how, &ids);
    }
}

#[test]
fn nothing_survives_a_host_that_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut host, _output, ids) = start("wait", &folder);
    host.0.kill().unwrap();
    host.0.wait().unwrap();
    expect_gone("SIGKILL", &ids);
}

#[test]
fn nothing_survives_a_toolbox_or_a_runtime_that_ends_before_its_host() {
    let folder = tempfile::tempdir().unwrap();
    for how in ["drop-runtime", "drop-toolbox", "close"] {
        let (mut host, mut output, ids) = start(how, &folder);
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "dropped\n");
        expect_gone(how, &ids);
        let left = Command::new("ps")
            .args(["-o", "stat=,args=", "--ppid", &host.0.id().to_string()])
            .output()
            .unwrap();
        let left = String::from_utf8_lossy(&left.stdout).into_owned();
        assert!(!left.contains('Z'), "{how}: a process was not waited for: {left}");
        host.0.kill().unwrap();
        host.0.wait().unwrap();
    }
}
