//! A toolbox and the server of faults.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part of this")]

use std::path::PathBuf;
use std::time::Duration;

use ai_runtime_tools::{CallContext, ServerConfig, ToolCall, ToolResult, Toolbox};
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
