use serde_json::Value;

use crate::SandboxState;

/// How a server is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerState {
    /// It is being started.
    Starting,
    /// It can be called.
    Ready,
    /// It died; the next call starts it again.
    Down,
    /// It could not be started.
    Failed,
    /// It runs, but its calls failed so often that it is left alone for a while.
    Paused,
    /// The configuration says not to start it.
    Disabled,
    /// The host closed it.
    Closed,
}

/// A server as the host sees it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerStatus {
    /// The name the host gave it.
    pub name: String,
    /// How it is doing.
    pub state: ServerState,
    /// How many tools of it are in the toolbox.
    pub tools: usize,
    /// What it says about itself: `protocolVersion`, `serverInfo`, `instructions`, `capabilities`. Null until it ran.
    pub about: Value,
    /// Why the last start failed.
    pub last_error: Option<String>,
    /// What was wrong with its list of tools.
    pub problems: Vec<String>,
    /// How often it was started.
    pub starts: u64,
    /// Lines of its standard output that were no messages.
    pub skipped_lines: u64,
    /// Answers that came after their call was given up.
    pub late_answers: u64,
    /// The last 64 KiB of its standard error, configured secrets hidden.
    pub stderr: String,
    /// What confines its process, as far as the running kernel enforces it. `None`: nothing, or it does not run.
    pub sandbox: Option<SandboxState>,
}
