//! What a host says about a server: how to reach it, and what it may do.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use crate::Approval;

/// An MCP server: how to reach it, its limits and its policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerConfig {
    /// How to reach it.
    pub transport: Transport,
    /// Which form of the protocol it speaks, where that is known.
    pub protocol: Protocol,
    /// Time limits.
    pub timeouts: Timeouts,
    /// Which of its tools are offered.
    pub tools: ToolFilter,
    /// Whether its tools run without asking.
    pub approval: Approval,
    /// Exceptions from `approval`, by the tool's raw name.
    pub tool_approval: BTreeMap<String, Approval>,
    /// Calls that run at once; further ones wait. 0 means no bound.
    pub concurrency: usize,
    /// Bytes of text a result may have before it is cut.
    pub max_result_bytes: usize,
    /// Bytes of one message of the server. A longer one fails the call that waits for it.
    pub max_message_bytes: usize,
    /// Tools marked `idempotentHint` or `readOnlyHint` are called again once when the server died during the call.
    pub retry_safe_calls: bool,
    /// Switched off: it is kept in the list but not started.
    pub disabled: bool,
}

/// How to reach a server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Transport {
    /// A child process that speaks over its standard input and output.
    Stdio {
        /// The program, looked up in `PATH`.
        command: String,
        /// Its arguments.
        args: Vec<String>,
        /// Variables added to the allow-listed environment (HOME, LOGNAME, PATH, SHELL, TERM, USER, LANG, ...).
        env: BTreeMap<String, String>,
        /// Its working directory; `None` is the host's.
        cwd: Option<PathBuf>,
    },
    /// Streamable HTTP.
    Http {
        /// The endpoint, such as `http://localhost:8090/mcp`.
        url: String,
        /// Headers of every request.
        headers: BTreeMap<String, String>,
    },
    /// Plain JSON-RPC: each request is one HTTP POST, each answer its JSON body. No handshake is needed.
    JsonRpc {
        /// The endpoint.
        url: String,
        /// Headers of every request.
        headers: BTreeMap<String, String>,
    },
}

/// Which form of MCP a server speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protocol {
    /// It is asked, at its first start.
    #[default]
    Auto,
    /// A handshake and a session: the revisions up to 2025-11-25.
    Handshake,
    /// Each request stands alone: the revisions from 2026-07-28.
    Stateless,
}

/// Time limits of a server. `None` switches one off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// From the start of the process to the list of tools: `npx` and `uvx` may download first.
    pub start: Duration,
    /// How long a call may stay silent; progress starts it anew.
    pub idle: Option<Duration>,
    /// How long a call may take at all.
    pub total: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            start: Duration::from_secs(60),
            idle: Some(Duration::from_secs(60)),
            total: Some(Duration::from_secs(300)),
        }
    }
}

/// Which tools are offered, by raw name; a trailing `*` matches any ending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToolFilter {
    /// Only these; `None` means all.
    pub allow: Option<Vec<String>>,
    /// Not these, even when allowed.
    pub deny: Vec<String>,
}

impl ToolFilter {
    /// Whether the tool is offered.
    pub fn admits(&self, raw_name: &str) -> bool {
        let hit = |pattern: &String| match pattern.strip_suffix('*') {
            Some(start) => raw_name.starts_with(start),
            None => raw_name == pattern,
        };
        self.allow.as_ref().is_none_or(|allow| allow.iter().any(hit)) && !self.deny.iter().any(hit)
    }
}

impl ServerConfig {
    fn of(transport: Transport) -> Self {
        Self {
            transport,
            protocol: Protocol::Auto,
            timeouts: Timeouts::default(),
            tools: ToolFilter::default(),
            approval: Approval::Always,
            tool_approval: BTreeMap::new(),
            concurrency: 16,
            max_result_bytes: 256 << 10,
            max_message_bytes: 16 << 20,
            retry_safe_calls: false,
            disabled: false,
        }
    }

    /// A server that is a child process: `ServerConfig::stdio("npx", ["-y", "@modelcontextprotocol/server-memory"])`.
    pub fn stdio(command: impl Into<String>, args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::of(Transport::Stdio {
            command: command.into(),
            args: args.into_iter().map(Into::into).collect(),
            env: BTreeMap::new(),
            cwd: None,
        })
    }

    /// A server behind streamable HTTP.
    pub fn http(url: impl Into<String>) -> Self {
        Self::of(Transport::Http { url: url.into(), headers: BTreeMap::new() })
    }

    /// A server that answers plain JSON-RPC POSTs.
    pub fn json_rpc(url: impl Into<String>) -> Self {
        Self::of(Transport::JsonRpc { url: url.into(), headers: BTreeMap::new() })
    }

    /// Adds an environment variable (stdio) for the server.
    #[must_use]
    pub fn env(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        if let Transport::Stdio { env, .. } = &mut self.transport {
            env.insert(key.into(), value.into());
        }
        self
    }

    /// Adds a header (HTTP) to every request.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Transport::Http { headers, .. } | Transport::JsonRpc { headers, .. } = &mut self.transport {
            headers.insert(name.into(), value.into());
        }
        self
    }

    /// Sets the time limits.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets whether its tools run without asking.
    #[must_use]
    pub fn approval(mut self, approval: Approval) -> Self {
        self.approval = approval;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_allows_then_denies_and_understands_a_trailing_star() {
        let filter = ToolFilter {
            allow: Some(vec!["read_*".into(), "list".into()]),
            deny: vec!["read_secret".into()],
        };
        assert!(filter.admits("read_file") && filter.admits("list"));
        assert!(!filter.admits("read_secret") && !filter.admits("list_all") && !filter.admits("write"));
        assert!(ToolFilter::default().admits("anything"));
    }
}
