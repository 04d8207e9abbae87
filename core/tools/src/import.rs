//! Configuration that people already have: `mcpServers` JSON (Claude, Cursor, LM Studio, Windsurf, Copilot), VS Code's
//! `servers`, and our TOML `[mcp]`. One reader for all three; what it does not know is named and left alone.
//!
//! What only we understand stands in one object per server, under the key `ai-runtime`, so that a file stays valid
//! elsewhere:
//!
//! ```
//! # use ai_runtime_tools::Import;
//! let import = Import::json(r#"{"mcpServers": {"mail": {
//!     "command": "ai-runtime-mail-server", "args": ["--maildir", "${HOME}/Maildir"], "env": {"TOKEN": "${TOKEN:-none}"},
//!     "ai-runtime": {"allow": ["send_email"], "approval": "ask", "max_result_bytes": 20000}
//! }}}"#, |name| (name == "HOME").then(|| "/home/anna".to_owned()))?;
//! assert_eq!(import.servers[0].0, "mail");
//! assert!(import.warnings.is_empty());
//! # Ok::<(), ai_runtime_tools::Error>(())
//! ```

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::{
    Approval, Error, ErrorKind, Network, OAuth, Protocol, Result, SamplingPolicy, Sandbox, ServerConfig,
    Transport,
};

/// Bytes that a configuration file may have.
const MAX_BYTES: usize = 4 << 20;
/// Our own settings within a server.
const OURS: &str = "ai-runtime";

/// What a configuration file says.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Import {
    /// The servers, in the order of the file.
    pub servers: Vec<(String, ServerConfig)>,
    /// What was not understood, and had no effect.
    pub warnings: Vec<String>,
}

impl Import {
    /// Reads a file: TOML where its name ends so, else JSON (comments and trailing commas are allowed, as VS Code does).
    /// `${VAR}` stands for environment variables.
    ///
    /// # Errors
    /// `NotFound` or `Io` when it cannot be read, `Config` when it is not understood.
    pub fn file(path: &std::path::Path) -> Result<Self> {
        let named = |error: Error| error.context(path.display());
        let text = std::fs::read_to_string(path).map_err(|error| named(error.into()))?;
        let variable = |name: &str| std::env::var(name).ok();
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            Self::toml(&text, variable).map_err(named)
        } else {
            Self::json(&text, variable).map_err(named)
        }
    }

    /// Reads JSON with `mcpServers` or `servers`. `variable` gives the value of `${NAME}`; VS Code's inputs are asked for as
    /// `input:NAME`, its folders as `workspaceFolder`.
    ///
    /// # Errors
    /// `Config`, naming the server and the key, with what was expected and what was found.
    pub fn json(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        bounded(text)?;
        let value: Value = serde_json::from_str(&without_comments(text))
            .map_err(|error| config(format!("expected JSON with 'mcpServers': {error}")))?;
        let root =
            value.as_object().ok_or_else(|| config(format!("expected an object, found {}", kind(&value))))?;
        // Claude Code nests projects, VS Code's settings.json nests `mcp`.
        let holder = root.get("mcp").and_then(Value::as_object).unwrap_or(root);
        let servers = ["mcpServers", "servers", "mcp_servers"].iter().find_map(|key| holder.get(*key));
        let servers = servers.ok_or_else(|| {
            let keys: Vec<&str> = root.keys().map(String::as_str).take(10).collect();
            config(format!("expected the key 'mcpServers' (or VS Code's 'servers'), found {keys:?}"))
        })?;
        let mut import = Self::default();
        match servers {
            Value::Object(servers) => {
                for (name, server) in servers {
                    import.add(name, server, &variable)?;
                }
            }
            // Row A29's form, in JSON.
            Value::Array(servers) => import.add_list(servers, &variable)?,
            other => return Err(config(format!("'mcpServers' must be an object, found {}", kind(other)))),
        }
        Ok(import)
    }

    /// Reads TOML: `[mcp] servers = [{ name = "mail", url = "http://localhost:8090" }]`, `[[mcp.servers]]`, or
    /// `[mcp_servers.mail]`.
    ///
    /// # Errors
    /// As [`Import::json`].
    pub fn toml(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        bounded(text)?;
        let value: Value = toml::from_str(text).map_err(|error| config(format!("not TOML: {error}")))?;
        let servers =
            value.get("mcp").and_then(|mcp| mcp.get("servers")).or_else(|| value.get("mcp_servers"));
        let servers: Option<&Value> = servers;
        let mut import = Self::default();
        match servers {
            None => {}
            Some(Value::Array(servers)) => import.add_list(servers, &variable)?,
            Some(Value::Object(servers)) => {
                for (name, server) in servers {
                    import.add(name, server, &variable)?;
                }
            }
            Some(other) => {
                return Err(config(format!("[mcp] servers must be a list, found {}", kind(other))));
            }
        }
        Ok(import)
    }

    fn add_list(&mut self, servers: &[Value], variable: &dyn Fn(&str) -> Option<String>) -> Result<()> {
        for (index, server) in servers.iter().enumerate() {
            let name = server.get("name").and_then(Value::as_str);
            let name = name.ok_or_else(|| config(format!("server {} has no 'name'", index + 1)))?;
            let mut server = server.clone();
            if let Some(object) = server.as_object_mut() {
                object.remove("name");
            }
            self.add(name, &server, variable)?;
        }
        Ok(())
    }

    fn add(&mut self, name: &str, server: &Value, variable: &dyn Fn(&str) -> Option<String>) -> Result<()> {
        if self.servers.iter().any(|(other, _)| other == name) {
            return Err(config(format!("the server '{name}' is configured twice")));
        }
        let object = server
            .as_object()
            .ok_or_else(|| config(format!("the server '{name}' is {}, not an object", kind(server))))?;
        let mut reader = Reader { name, object, used: HashSet::new(), variable };
        let config = reader.server()?;
        let unknown = object.keys().filter(|key| !reader.used.contains(key.as_str()));
        self.warnings.extend(
            unknown.map(|key| format!("the server '{name}': the key '{key}' is not known and has no effect")),
        );
        self.servers.push((name.to_owned(), config));
        Ok(())
    }
}

/// Reads one server's object, and remembers which keys it knew.
struct Reader<'a> {
    name: &'a str,
    object: &'a Map<String, Value>,
    used: HashSet<&'static str>,
    variable: &'a dyn Fn(&str) -> Option<String>,
}

impl Reader<'_> {
    fn server(&mut self) -> Result<ServerConfig> {
        // Names and descriptions for people; `gallery` and `version` are what registries leave behind.
        self.used.extend(["description", "$schema", "gallery", "version"]);
        let kind = self.text("type")?.or(self.text("transport")?).or(self.text("transportType")?);
        let (command, url) = (self.text("command")?, self.text("url")?.or(self.text("serverUrl")?));
        let mut config = match (command, url) {
            (Some(_), Some(_)) => {
                return Err(self.error("has both 'command' and 'url': one of them says how to reach it"));
            }
            (Some(command), None) => {
                if let Some(kind) = kind.filter(|kind| kind != "stdio") {
                    return Err(self.error(&format!(
                        "has a 'command', and the type '{kind}'; a command speaks 'stdio'"
                    )));
                }
                let mut config = ServerConfig::stdio(command, self.texts("args")?);
                if let Transport::Stdio { env, cwd, .. } = &mut config.transport {
                    *env = self.env_file()?;
                    env.extend(self.map("env")?);
                    *cwd = self.text("cwd")?.map(PathBuf::from);
                }
                config
            }
            (None, Some(url)) => {
                let mut config = match kind.as_deref() {
                    None if url.starts_with("ws://") || url.starts_with("wss://") => {
                        ServerConfig::web_socket(url)
                    }
                    None | Some("http" | "streamable-http" | "streamableHttp" | "streamable_http") => {
                        ServerConfig::http(url)
                    }
                    Some("json-rpc" | "jsonrpc") => ServerConfig::json_rpc(url),
                    Some("ws" | "websocket" | "web-socket") => ServerConfig::web_socket(url),
                    Some("sse") => {
                        return Err(
                            self.error("has the type 'sse', which the protocol gave up; try the type 'http'")
                        );
                    }
                    Some(other) => {
                        return Err(self.error(&format!(
                            "has the type '{other}': expected stdio, http, websocket or json-rpc"
                        )));
                    }
                };
                if let Transport::Http { headers, .. }
                | Transport::JsonRpc { headers, .. }
                | Transport::WebSocket { headers, .. } = &mut config.transport
                {
                    *headers = self.map("headers")?;
                }
                config
            }
            (None, None) => return Err(self.error("has neither 'command' nor 'url'")),
        };
        config.disabled = self.flag("disabled")?.unwrap_or(false) || self.flag("enabled")? == Some(false);
        // Claude, Cursor: milliseconds for a call.
        if let Some(limit) = self.number("timeout")? {
            config.timeouts.idle = Some(Duration::from_millis(limit));
            config.timeouts.total =
                config.timeouts.total.map(|total| total.max(Duration::from_millis(limit)));
        }
        let always = [self.texts("autoApprove")?, self.texts("alwaysAllow")?].concat();
        config.tool_approval.extend(always.into_iter().map(|tool| (tool, Approval::Always)));
        config.tools.deny = self.texts("disabledTools")?;
        // VS Code's switch and vocabulary.
        let confined = self.flag("sandboxEnabled")?;
        if let Some(sandbox) = self.nested("sandbox", |reader| reader.sandbox())? {
            config.sandbox = Some(sandbox).filter(|_| confined != Some(false));
        } else if confined == Some(true) {
            config.sandbox = Some(Sandbox::default());
        }
        self.used.insert(OURS);
        match self.object.get(OURS) {
            None => {}
            Some(Value::Object(ours)) => {
                let mut reader =
                    Reader { name: self.name, object: ours, used: HashSet::new(), variable: self.variable };
                reader.ours(&mut config)?;
                if let Some(key) = ours.keys().find(|key| !reader.used.contains(key.as_str())) {
                    return Err(self.error(&format!("has the key '{key}' in '{OURS}', which does not exist")));
                }
            }
            Some(other) => {
                return Err(self.error(&format!("has '{OURS}' as {}, not as an object", self::kind(other))));
            }
        }
        Ok(config)
    }

    fn ours(&mut self, config: &mut ServerConfig) -> Result<()> {
        match self.get("sampling") {
            None | Some(Value::Bool(false)) => {}
            Some(Value::Bool(true)) => config.sampling = Some(SamplingPolicy::default()),
            Some(_) => config.sampling = self.nested("sampling", |reader| reader.sampling())?,
        }
        if let Some(oauth) = self.nested("oauth", |reader| reader.oauth())? {
            config.oauth = oauth;
        }
        if let Some(sandbox) = self.nested("sandbox", |reader| reader.sandbox())? {
            config.sandbox = Some(sandbox);
        }
        if self.object.contains_key("allow") {
            config.tools.allow = Some(self.texts("allow")?);
        }
        config.tools.deny.extend(self.texts("deny")?);
        if let Some(word) = self.text("approval")? {
            config.approval = self.approval(&word)?;
        }
        for (tool, word) in self.map("tool_approval")? {
            config.tool_approval.insert(tool, self.approval(&word)?);
        }
        if let Some(word) = self.text("protocol")? {
            config.protocol = match word.as_str() {
                "auto" => Protocol::Auto,
                "handshake" => Protocol::Handshake,
                "stateless" => Protocol::Stateless,
                other => {
                    let text = format!("has the protocol '{other}': expected auto, handshake or stateless");
                    return Err(self.error(&text));
                }
            };
        }
        let seconds = |number: Option<u64>| number.map(Duration::from_secs);
        if let Some(start) = seconds(self.number("start_timeout")?) {
            config.timeouts.start = start;
        }
        // Zero switches a limit off.
        if let Some(idle) = seconds(self.number("idle_timeout")?) {
            config.timeouts.idle = Some(idle).filter(|idle| !idle.is_zero());
        }
        if let Some(total) = seconds(self.number("total_timeout")?) {
            config.timeouts.total = Some(total).filter(|total| !total.is_zero());
        }
        let size = |number: Option<u64>| number.map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        if let Some(count) = size(self.number("concurrency")?) {
            config.concurrency = count;
        }
        if let Some(bytes) = size(self.number("max_result_bytes")?) {
            config.max_result_bytes = bytes;
        }
        if let Some(bytes) = size(self.number("max_message_bytes")?) {
            config.max_message_bytes = bytes;
        }
        if let Some(retry) = self.flag("retry_safe_calls")? {
            config.retry_safe_calls = retry;
        }
        Ok(())
    }

    /// Reads an object within this one; a key in it that is not known is an error.
    fn nested<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        match self.get(key).cloned() {
            None => Ok(None),
            Some(Value::Object(object)) => {
                let mut inner = Reader {
                    name: self.name,
                    object: &object,
                    used: HashSet::new(),
                    variable: self.variable,
                };
                let value = read(&mut inner)?;
                match object.keys().find(|key| !inner.used.contains(key.as_str())) {
                    Some(unknown) => {
                        Err(self.error(&format!("has the key '{unknown}' in '{key}', which does not exist")))
                    }
                    None => Ok(Some(value)),
                }
            }
            Some(other) => Err(self.wrong(key, "an object", &other)),
        }
    }

    fn sampling(&mut self) -> Result<SamplingPolicy> {
        let mut sampling = SamplingPolicy::default();
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        if let Some(count) = self.number("per_minute")? {
            sampling.per_minute = size(count);
        }
        if let Some(depth) = self.number("max_depth")? {
            sampling.max_depth = size(depth);
        }
        if let Some(tokens) = self.number("max_tokens")? {
            sampling.max_tokens = u32::try_from(tokens).unwrap_or(u32::MAX);
        }
        Ok(sampling)
    }

    fn oauth(&mut self) -> Result<OAuth> {
        Ok(OAuth {
            client_id: self.text("client_id")?,
            client_secret: self.text("client_secret")?,
            client_metadata_url: self.text("client_metadata_url")?,
            scopes: self.texts("scopes")?,
            redirect_uri: self.text("redirect_uri")?,
        })
    }

    /// VS Code's `sandbox`, and the limits that only we know.
    fn sandbox(&mut self) -> Result<Sandbox> {
        let mut sandbox = Sandbox::default();
        let paths = |texts: Vec<String>| texts.into_iter().map(PathBuf::from).collect::<Vec<_>>();
        let files = self.nested("filesystem", |reader| {
            Ok((reader.texts("allowWrite")?, reader.texts("denyWrite")?, reader.texts("denyRead")?))
        })?;
        if let Some((allow_write, deny_write, deny_read)) = files {
            sandbox.allow_write = paths(allow_write);
            sandbox.deny_write = paths(deny_write);
            sandbox.deny_read = paths(deny_read);
        }
        let network = self.nested("network", |reader| {
            Ok((reader.texts("allowedDomains")?, reader.texts("deniedDomains")?, reader.flag("enabled")?))
        })?;
        if let Some((allowed, _, enabled)) = network {
            sandbox.network = match enabled {
                Some(true) if allowed.is_empty() => Network::Allowed,
                Some(false) => Network::Denied,
                _ if allowed.is_empty() => Network::Denied,
                _ => Network::Ports(ports(&allowed)),
            };
        }
        sandbox.max_memory = self.number("maxMemory")?;
        sandbox.max_cpu_seconds = self.number("maxCpuSeconds")?;
        sandbox.max_files = self.number("maxFiles")?;
        sandbox.max_processes = self.number("maxProcesses")?;
        Ok(sandbox)
    }

    fn approval(&self, word: &str) -> Result<Approval> {
        match word {
            "always" => Ok(Approval::Always),
            "ask" => Ok(Approval::Ask),
            "never" => Ok(Approval::Never),
            other => Err(self.error(&format!("has the approval '{other}': expected always, ask or never"))),
        }
    }

    fn get(&mut self, key: &'static str) -> Option<&Value> {
        self.used.insert(key);
        self.object.get(key).filter(|value| !value.is_null())
    }

    fn text(&mut self, key: &'static str) -> Result<Option<String>> {
        match self.get(key).cloned() {
            None => Ok(None),
            Some(Value::String(text)) => self.expand(&text).map(Some),
            Some(other) => Err(self.wrong(key, "a text", &other)),
        }
    }

    fn texts(&mut self, key: &'static str) -> Result<Vec<String>> {
        match self.get(key).cloned() {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => items
                .iter()
                .map(|item| match item {
                    Value::String(text) => self.expand(text),
                    Value::Number(number) => Ok(number.to_string()),
                    other => Err(self.wrong(key, "a list of texts", other)),
                })
                .collect(),
            Some(other) => Err(self.wrong(key, "a list of texts", &other)),
        }
    }

    fn map(&mut self, key: &'static str) -> Result<BTreeMap<String, String>> {
        match self.get(key).cloned() {
            None => Ok(BTreeMap::new()),
            Some(Value::Object(entries)) => entries
                .iter()
                .map(|(name, value)| {
                    let text = match value {
                        Value::String(text) => self.expand(text)?,
                        Value::Number(number) => number.to_string(),
                        Value::Bool(flag) => flag.to_string(),
                        other => return Err(self.wrong(key, "texts", other)),
                    };
                    Ok((name.clone(), text))
                })
                .collect(),
            Some(other) => Err(self.wrong(key, "an object of texts", &other)),
        }
    }

    fn number(&mut self, key: &'static str) -> Result<Option<u64>> {
        match self.get(key).cloned() {
            None => Ok(None),
            Some(value) => value
                .as_u64()
                .map(Some)
                .ok_or_else(|| self.wrong(key, "a whole number, not negative", &value)),
        }
    }

    fn flag(&mut self, key: &'static str) -> Result<Option<bool>> {
        match self.get(key).cloned() {
            None => Ok(None),
            Some(value) => value.as_bool().map(Some).ok_or_else(|| self.wrong(key, "true or false", &value)),
        }
    }

    /// VS Code's `envFile`: `NAME=value` lines.
    fn env_file(&mut self) -> Result<BTreeMap<String, String>> {
        let Some(path) = self.text("envFile")? else { return Ok(BTreeMap::new()) };
        let text = std::fs::read_to_string(&path).map_err(|error| {
            self.error(&format!("has the envFile '{path}', which cannot be read: {error}"))
        })?;
        bounded(&text)?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.strip_prefix("export ").unwrap_or(line).split_once('='));
        let unquote = |value: &str| {
            let value = value.trim();
            let inner = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
            inner('"').or_else(|| inner('\'')).unwrap_or(value).to_owned()
        };
        Ok(pairs.map(|(name, value)| (name.trim().to_owned(), unquote(value))).collect())
    }

    /// Replaces `${NAME}` and `${NAME:-default}`; `${env:NAME}` is VS Code's spelling. `$` alone stays.
    fn expand(&self, text: &str) -> Result<String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            out.push_str(&rest[..start]);
            let Some(end) = rest[start..].find('}') else {
                return Err(self.error(&format!("has '${{' without '}}' in '{text}'")));
            };
            let inside = &rest[start + 2..start + end];
            let (name, default) = match inside.split_once(":-") {
                Some((name, default)) => (name, Some(default)),
                None => (inside, None),
            };
            let value = (self.variable)(name.strip_prefix("env:").unwrap_or(name))
                .filter(|value| default.is_none() || !value.is_empty());
            match (value, default) {
                (Some(value), _) => out.push_str(&value),
                (None, Some(default)) => out.push_str(default),
                (None, None) => {
                    let text = format!("needs the variable '{name}', which is not set");
                    return Err(self.error(&text).hint(format!("set it, or write ${{{name}:-default}}")));
                }
            }
            rest = &rest[start + end + 1..];
        }
        out.push_str(rest);
        Ok(out)
    }

    fn wrong(&self, key: &str, expected: &str, found: &Value) -> Error {
        self.error(&format!("has '{key}' as {}, expected {expected}", kind(found)))
    }

    fn error(&self, what: &str) -> Error {
        config(format!("the server '{}' {what}", self.name))
    }
}

/// The kernel knows ports, not names: those behind the names, else those of the web.
fn ports(domains: &[String]) -> Vec<u16> {
    let mut ports: Vec<u16> = Vec::new();
    for domain in domains {
        match domain.rsplit_once(':').and_then(|(_, port)| port.parse().ok()) {
            Some(port) => ports.push(port),
            None => ports.extend([443, 80]),
        }
    }
    ports.sort_unstable();
    ports.dedup();
    ports
}

fn config(text: String) -> Error {
    Error::new(ErrorKind::Config, text)
}

fn bounded(text: &str) -> Result<()> {
    match text.len() {
        0..=MAX_BYTES => Ok(()),
        long => Err(config(format!("the configuration has {long} bytes; at most {MAX_BYTES} are read"))),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Blanks out `//` and `/* */` comments and commas before a closing bracket, outside of strings.
fn without_comments(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut comma = None;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                comma = None;
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += 1 + usize::from(bytes[at] == b'\\');
                }
                at += 1;
            }
            b'/' if matches!(bytes.get(at + 1), Some(b'/' | b'*')) => {
                let end = if bytes[at + 1] == b'/' {
                    text[at..].find('\n')
                } else {
                    text[at + 2..].find("*/").map(|n| n + 4)
                };
                let end = end.map_or(bytes.len(), |length| at + length);
                // Line ends stay, so that errors name the right line.
                out[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
                at = end;
            }
            b',' => {
                comma = Some(at);
                at += 1;
            }
            b'}' | b']' => {
                if let Some(place) = comma.take() {
                    out[place] = b' ';
                }
                at += 1;
            }
            byte => {
                if !byte.is_ascii_whitespace() {
                    comma = None;
                }
                at += 1;
            }
        }
    }
    // Whole characters were replaced by as many blanks as they have bytes.
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(name: &str) -> Option<String> {
        match name {
            "HOME" => Some("/home/anna".into()),
            "EMPTY" => Some(String::new()),
            "input:key" => Some("s3cret".into()),
            "workspaceFolder" => Some("/work".into()),
            _ => None,
        }
    }

    #[test]
    fn a_file_of_claude_or_cursor_is_read_as_it_is() {
        let import = Import::json(
            r#"{"mcpServers": {
                "files": {"command": "npx", "args": ["-y", "server", "${HOME}/docs"], "env": {"A": "${MISSING:-x}", "B": "${EMPTY:-y}", "N": 1},
                    "disabled": false, "autoApprove": ["read"], "timeout": 90000, "icon": "x"},
                "remote": {"type": "streamable-http", "url": "https://a.example/mcp", "headers": {"Authorization": "Bearer $1"}},
                "off": {"command": "x", "enabled": false},
            }}"#,
            variable,
        )
        .unwrap();
        let (name, files) = &import.servers[0];
        assert_eq!(name, "files");
        let Transport::Stdio { command, args, env, .. } = &files.transport else { panic!("{files:?}") };
        assert_eq!((command.as_str(), args[2].as_str()), ("npx", "/home/anna/docs"));
        assert_eq!((env["A"].as_str(), env["B"].as_str(), env["N"].as_str()), ("x", "y", "1"));
        assert_eq!(files.timeouts.idle, Some(Duration::from_secs(90)));
        assert_eq!(files.tool_approval["read"], Approval::Always);
        assert!(
            matches!(&import.servers[1].1.transport, Transport::Http { headers, .. } if headers["Authorization"] == "Bearer $1")
        );
        assert!(import.servers[2].1.disabled);
        assert_eq!(import.warnings, ["the server 'files': the key 'icon' is not known and has no effect"]);
    }

    #[test]
    fn a_file_of_vs_code_with_inputs_and_comments_is_read() {
        let import = Import::json(
            r#"{
                // what to ask for
                "inputs": [{"id": "key", "type": "promptString", "password": true}],
                "servers": {"x": {"type": "stdio", "command": "x", "cwd": "${workspaceFolder}/a", /* secret */ "env": {"KEY": "${input:key}", "URL": "http://a//b"}}},
            }"#,
            variable,
        )
        .unwrap();
        let Transport::Stdio { env, cwd, .. } = &import.servers[0].1.transport else { panic!() };
        assert_eq!((env["KEY"].as_str(), env["URL"].as_str()), ("s3cret", "http://a//b"));
        assert_eq!(cwd.as_deref(), Some(std::path::Path::new("/work/a")));
    }

    #[test]
    fn the_toml_of_the_assistant_is_read() {
        let import = Import::toml(
            "[mcp]\nservers = [{ name = \"mail\", url = \"http://localhost:8090\" }]\n",
            variable,
        )
        .unwrap();
        assert_eq!(import.servers, [("mail".to_owned(), ServerConfig::http("http://localhost:8090"))]);
        let import =
            Import::toml("[mcp_servers.a]\ncommand = \"x\"\nargs = [\"1\"]\n[other]\nb = 1\n", variable)
                .unwrap();
        assert_eq!(import.servers, [("a".to_owned(), ServerConfig::stdio("x", ["1"]))]);
        assert!(Import::toml("[model]\npath = \"x\"", variable).unwrap().servers.is_empty());
    }

    #[test]
    fn a_sandbox_is_written_as_vs_code_does_and_other_settings_of_ours_are_read() {
        let import = Import::json(
            r#"{"servers": {
                "a": {"command": "x", "sandboxEnabled": true, "sandbox": {"filesystem": {"allowWrite": ["${HOME}/w"], "denyRead": ["/etc/ssh"]},
                    "network": {"allowedDomains": ["a.example", "b.example:8443"]}, "maxMemory": 1000000000}},
                "b": {"command": "x", "sandboxEnabled": false, "sandbox": {"network": {"enabled": true}}},
                "c": {"url": "wss://c.example/mcp", "ai-runtime": {"sampling": {"per_minute": 2},
                    "oauth": {"client_id": "me", "client_secret": "hunter2", "scopes": ["read"]}}},
                "d": {"command": "x", "ai-runtime": {"sampling": true, "sandbox": {}}}
            }}"#,
            variable,
        )
        .unwrap();
        let servers: Vec<&ServerConfig> = import.servers.iter().map(|(_, server)| server).collect();
        let sandbox = servers[0].sandbox.as_ref().unwrap();
        assert_eq!(sandbox.allow_write, [PathBuf::from("/home/anna/w")]);
        assert_eq!(sandbox.network, Network::Ports(vec![80, 443, 8443]));
        assert_eq!(sandbox.max_memory, Some(1_000_000_000));
        assert_eq!(servers[1].sandbox, None);
        assert!(matches!(servers[2].transport, Transport::WebSocket { .. }));
        assert_eq!(servers[2].sampling.unwrap().per_minute, 2);
        assert_eq!(servers[2].oauth.scopes, ["read"]);
        assert!(!format!("{import:?}").contains("hunter2"));
        assert_eq!(servers[3].sandbox, Some(Sandbox::default()));
        assert_eq!(servers[3].sampling, Some(SamplingPolicy::default()));
        assert!(import.warnings.is_empty(), "{:?}", import.warnings);
        let text = r#"{"servers": {"a": {"command": "x", "sandbox": {"filesystem": {"allowWrit": []}}}}}"#;
        let error = Import::json(text, variable).unwrap_err();
        assert!(error.to_string().contains("the key 'allowWrit' in 'filesystem'"), "{error}");
    }

    #[test]
    fn our_own_settings_are_strict() {
        let import = Import::json(
            r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"allow": ["r*"], "deny": ["rm"], "approval": "ask",
                "tool_approval": {"read": "always"}, "start_timeout": 5, "total_timeout": 0, "concurrency": 2}}}}"#,
            variable,
        )
        .unwrap();
        let config = &import.servers[0].1;
        assert!(config.tools.admits("read") && !config.tools.admits("rm"));
        assert_eq!((config.approval, config.timeouts.total, config.concurrency), (Approval::Ask, None, 2));
    }

    #[test]
    fn errors_name_the_server_the_key_and_what_was_expected() {
        let cases = [
            ("[]", "expected an object, found a list"),
            ("{\"a\": 1}", "expected the key 'mcpServers' (or VS Code's 'servers'), found [\"a\"]"),
            (r#"{"mcpServers": {"a": {}}}"#, "the server 'a' has neither 'command' nor 'url'"),
            (r#"{"mcpServers": {"a": {"command": "x", "url": "y"}}}"#, "has both 'command' and 'url'"),
            (
                r#"{"mcpServers": {"a": {"command": 5}}}"#,
                "the server 'a' has 'command' as a number, expected a text",
            ),
            (
                r#"{"mcpServers": {"a": {"command": "x", "args": "y"}}}"#,
                "'args' as a text, expected a list of texts",
            ),
            (
                r#"{"mcpServers": {"a": {"command": "${NOPE}"}}}"#,
                "needs the variable 'NOPE', which is not set",
            ),
            (r#"{"mcpServers": {"a": {"command": "${NOPE"}}}"#, "without '}'"),
            (r#"{"mcpServers": {"a": {"url": "x", "type": "sse"}}}"#, "try the type 'http'"),
            (
                r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"alow": []}}}}"#,
                "the key 'alow' in 'ai-runtime'",
            ),
            (
                r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"approval": "maybe"}}}}"#,
                "expected always, ask or never",
            ),
        ];
        for (text, expected) in cases {
            let error = Import::json(text, variable).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains(expected), "{text}: {error}");
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic() {
        for text in ["", "{", "\"", "\"\\", "/*", "//", "/", "{,}", "{\"a\":\"\\\"", "é/*é", "[1,]//é"] {
            let _ = Import::json(text, variable);
            let _ = Import::toml(text, variable);
            let _ = without_comments(text);
        }
    }
}
