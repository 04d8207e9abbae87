//! A toolbox and the server of faults.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part of this")]

pub mod http;

use std::path::PathBuf;
use std::time::Duration;

use ai_runtime_tools::{CallContext, ServerConfig, Timeouts, ToolCall, ToolResult, Toolbox};
use serde_json::Value;

/// A program from `examples/`, which cargo builds with the tests.
pub fn example(name: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.push("examples");
    path.push(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is missing: run all of `cargo test -p ai-runtime-tools`", path.display());
    path
}

/// The folder of what others wrote (`.ci/setup peers`), if `program` is in its `bin`. Elsewhere than in CI a test without it
/// says that it is skipped.
pub fn peers(program: &str) -> Option<PathBuf> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../.peers");
    let folder = std::env::var_os("AI_RUNTIME_PEERS").map_or(own, PathBuf::from);
    if folder.join("bin").join(program).exists() {
        return folder.canonicalize().ok();
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "{program} is missing in {}: .ci/setup peers",
        folder.display()
    );
    #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
    {
        eprintln!("skipped: {program} is missing in {} (.ci/setup peers)", folder.display());
    }
    None
}

/// A server that others wrote, over its standard streams.
pub fn peer(program: &str, arguments: &[&str]) -> Option<ServerConfig> {
    let bin = peers(program)?.join("bin");
    let path = std::env::var("PATH").unwrap_or_default();
    let config = ServerConfig::stdio(bin.join(program).to_str()?, arguments.iter().copied());
    // Interpreters that start at once on a busy machine.
    let timeouts = Timeouts { start: Duration::from_secs(120), ..Timeouts::default() };
    Some(config.env("PATH", format!("{}:{path}", bin.display())).timeouts(timeouts))
}

pub fn faulty(words: &[&str]) -> ServerConfig {
    ServerConfig::stdio(example("fault_server").to_str().unwrap(), words.iter().copied())
}

/// A toolbox with one server of faults, named `f`.
pub async fn with(words: &[&str]) -> Toolbox {
    let toolbox = Toolbox::new();
    toolbox.add_server("f", faulty(words)).await.unwrap();
    toolbox
}

pub fn call_of(name: &str, arguments: Value) -> ToolCall {
    ToolCall { id: "c1".into(), name: name.into(), arguments }
}

pub async fn call(toolbox: &Toolbox, name: &str, arguments: Value) -> ai_runtime_tools::Result<ToolResult> {
    toolbox.call(&call_of(name, arguments), &CallContext::default()).await
}

/// Waits until something holds, at most five seconds.
pub async fn until(mut holds: impl FnMut() -> bool) -> bool {
    for _ in 0..250 {
        if holds() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    false
}
