//! What a host says about a server: how to reach it, and what it may do.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use crate::Approval;
use crate::secrets::shown_url;

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
    /// Limits of single tools in place of the server's, by the tool's raw name.
    pub tool_limits: BTreeMap<String, ToolLimits>,
    /// Bytes of one message of the server. A longer one fails the call that waits for it.
    pub max_message_bytes: usize,
    /// Tools marked `idempotentHint` or `readOnlyHint` are called again once when the server died during the call.
    pub retry_safe_calls: bool,
    /// Switched off: it is kept in the list but not started.
    pub disabled: bool,
    /// Whether it may ask the host's model for answers, and how often. `None`: it may not.
    pub sampling: Option<SamplingPolicy>,
    /// How this host presents itself when the server asks for OAuth. Only behind `Transport::Http`, and only where no
    /// Authorization header is configured.
    pub oauth: OAuth,
    /// What its process may touch. `None`: whatever the host's user may.
    pub sandbox: Option<Sandbox>,
}

/// Limits of a server's requests to the host's model (MCP's sampling).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SamplingPolicy {
    /// Requests within a minute; further ones are refused.
    pub per_minute: usize,
    /// How many requests of servers may stand behind each other: with 1, a call that was made to answer such a request leads
    /// to no further one.
    pub max_depth: usize,
    /// Tokens of one answer; a request for more gets fewer.
    pub max_tokens: u32,
}

impl Default for SamplingPolicy {
    fn default() -> Self {
        Self { per_minute: 10, max_depth: 1, max_tokens: 1024 }
    }
}

/// How this host presents itself to a server that asks for OAuth. With nothing set, the host registers itself where the
/// server allows it.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuth {
    /// A client id that the authorization server gave out beforehand.
    pub client_id: Option<String>,
    /// The secret that belongs to `client_id`.
    pub client_secret: Option<String>,
    /// `https` address of this host's Client ID Metadata Document, used where the server accepts such addresses as ids.
    pub client_metadata_url: Option<String>,
    /// Scopes to ask for; empty asks for those that the server names.
    pub scopes: Vec<String>,
    /// Where the browser is sent back to. `None` is a free port of 127.0.0.1, on which this library listens meanwhile; with
    /// any other `http` address of a loopback host it listens there, and with anything else the host's callback brings the
    /// answer.
    pub redirect_uri: Option<String>,
}

/// The secret is not shown.
impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret.as_ref().map(|_| "***"))
            .field("client_metadata_url", &self.client_metadata_url)
            .field("scopes", &self.scopes)
            .field("redirect_uri", &self.redirect_uri)
            .finish()
    }
}

/// What the process of a server may touch, in the words of VS Code's `sandbox`. Linux: Landlock, seccomp, no capabilities and
/// resource limits, without any privilege; [`ServerStatus::sandbox`](crate::ServerStatus) says what the running kernel enforces. Elsewhere a
/// server with a sandbox is not started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sandbox {
    /// Folders and files below which it may write. Nothing else is writable but `/dev/null` and the like.
    pub allow_write: Vec<PathBuf>,
    /// Exceptions from `allow_write`.
    pub deny_write: Vec<PathBuf>,
    /// What it may not even read. Everything else is readable.
    pub deny_read: Vec<PathBuf>,
    /// The only programs that it may start, itself included; folders stand for what is in them. `None`: any. A script needs
    /// its interpreter here.
    pub allow_execute: Option<Vec<PathBuf>>,
    /// Where it may connect to.
    pub network: Network,
    /// Bytes of address space of each of its processes (`RLIMIT_AS`).
    pub max_memory: Option<u64>,
    /// Seconds of processor time of each of its processes (`RLIMIT_CPU`).
    pub max_cpu_seconds: Option<u64>,
    /// Files that each of its processes has open (`RLIMIT_NOFILE`).
    pub max_files: Option<u64>,
    /// Processes that the user runs at once (`RLIMIT_NPROC`; the system does not apply it to root).
    pub max_processes: Option<u64>,
}

/// The network of a server in a sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// None: no sockets but those of the machine's own services (`AF_UNIX`).
    #[default]
    Denied,
    /// TCP connections to these ports, of any host. The kernel knows no names, so VS Code's `allowedDomains` become the ports
    /// 443 and 80, or those written behind the names.
    Ports(Vec<u16>),
    /// All of it.
    Allowed,
}

/// How to reach a server.
#[derive(Clone, PartialEq)]
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
    /// A WebSocket: each message is one text frame.
    WebSocket {
        /// The endpoint, such as `ws://localhost:8090/mcp`.
        url: String,
        /// Headers of the handshake.
        headers: BTreeMap<String, String>,
    },
}

/// Arguments, values of the environment, of headers and of queries may be secrets: they are not shown.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut remote = |name: &str, url: &str, headers: &BTreeMap<String, String>| {
            let names: Vec<&String> = headers.keys().collect();
            f.debug_struct(name).field("url", &shown_url(url)).field("headers", &names).finish()
        };
        match self {
            Self::Http { url, headers } => remote("Http", url, headers),
            Self::JsonRpc { url, headers } => remote("JsonRpc", url, headers),
            Self::WebSocket { url, headers } => remote("WebSocket", url, headers),
            Self::Stdio { command, args, env, cwd } => f
                .debug_struct("Stdio")
                .field("command", command)
                .field("args", &format_args!("[{} not shown]", args.len()))
                .field("env", &env.keys().collect::<Vec<_>>())
                .field("cwd", cwd)
                .finish(),
        }
    }
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
    /// From the start of the process to the list of tools: `npx` and `uvx` may download first, for a minute and more.
    pub start: Duration,
    /// How long a call may stay silent; progress starts it anew.
    pub idle: Option<Duration>,
    /// How long a call may take at all.
    pub total: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            start: Duration::from_secs(120),
            idle: Some(Duration::from_secs(60)),
            total: Some(Duration::from_secs(300)),
        }
    }
}

/// Limits of one tool; `None` leaves what its server has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToolLimits {
    /// Time limits of a call; a start has none of its own.
    pub timeouts: Option<Timeouts>,
    /// Calls of this tool that run at once, within those of the server. 0 means no bound.
    pub concurrency: Option<usize>,
    /// Bytes of text a result may have before it is cut.
    pub max_result_bytes: Option<usize>,
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
            tool_limits: BTreeMap::new(),
            max_message_bytes: 16 << 20,
            retry_safe_calls: false,
            disabled: false,
            sampling: None,
            oauth: OAuth::default(),
            sandbox: None,
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

    /// A server behind a WebSocket.
    pub fn web_socket(url: impl Into<String>) -> Self {
        Self::of(Transport::WebSocket { url: url.into(), headers: BTreeMap::new() })
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
        if let Transport::Http { headers, .. }
        | Transport::JsonRpc { headers, .. }
        | Transport::WebSocket { headers, .. } = &mut self.transport
        {
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

    /// Lets the server ask the host's model, within limits.
    #[must_use]
    pub fn sampling(mut self, limits: SamplingPolicy) -> Self {
        self.sampling = Some(limits);
        self
    }

    /// Says how to present this host when the server asks for OAuth.
    #[must_use]
    pub fn oauth(mut self, oauth: OAuth) -> Self {
        self.oauth = oauth;
        self
    }

    /// Confines the server's process.
    #[must_use]
    pub fn sandbox(mut self, sandbox: Sandbox) -> Self {
        self.sandbox = Some(sandbox);
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
