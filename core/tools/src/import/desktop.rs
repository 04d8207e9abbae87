//! A server as desktop hosts write it: Claude, Cursor, LM Studio, Windsurf, Copilot, and VS Code, which adds to it.

use std::path::PathBuf;
use std::time::Duration;

use super::ours::OURS;
use super::reader::Reader;
use crate::{Approval, Result, Sandbox, ServerConfig, Transport};

impl Reader<'_> {
    pub(super) fn server(&mut self) -> Result<ServerConfig> {
        // Names and descriptions for people; `gallery` and `version` are what registries leave behind.
        self.know(&["description", "$schema", "gallery", "version"]);
        let kind = self.text("type")?.or(self.text("transport")?).or(self.text("transportType")?);
        let (command, url) = (self.text("command")?, self.text("url")?.or(self.text("serverUrl")?));
        let mut config = match (command, url) {
            (Some(_), Some(_)) => {
                return Err(self.error("has both 'command' and 'url': one of them says how to reach it"));
            }
            (Some(command), None) => self.process(command, kind.as_deref())?,
            (None, Some(url)) => self.remote(url, kind.as_deref())?,
            (None, None) => return Err(self.error("has neither 'command' nor 'url'")),
        };
        config.disabled = self.flag("disabled")?.unwrap_or(false) || self.flag("enabled")? == Some(false);
        if let Some(limit) = self.number("timeout")? {
            // Claude and Cursor write milliseconds for a call, Cline and Roo seconds. No call has less than a second.
            let limit = if limit < 1000 { Duration::from_secs(limit) } else { Duration::from_millis(limit) };
            config.timeouts.idle = Some(limit).filter(|limit| !limit.is_zero());
            config.timeouts.total = config.timeouts.total.map(|total| total.max(limit));
        }
        let always = [self.texts("autoApprove")?, self.texts("alwaysAllow")?].concat();
        config.tool_approval.extend(always.into_iter().map(|tool| (tool, Approval::Always)));
        config.tools.deny = self.texts("disabledTools")?;
        // Copilot's list; `*` is all.
        if self.get("tools").is_some() {
            config.tools.allow = Some(self.texts("tools")?);
        }
        // VS Code's switch and vocabulary.
        let confined = self.flag("sandboxEnabled")?;
        if let Some(sandbox) = self.nested("sandbox", |reader| reader.sandbox())? {
            config.sandbox = Some(sandbox).filter(|_| confined != Some(false));
        } else if confined == Some(true) {
            config.sandbox = Some(Sandbox::default());
        }
        self.codex(&mut config)?;
        self.nested(OURS, |reader| reader.ours(&mut config))?;
        Ok(config)
    }

    fn process(&mut self, command: String, kind: Option<&str>) -> Result<ServerConfig> {
        // Copilot calls them `local`.
        if let Some(kind) = kind.filter(|kind| !matches!(*kind, "stdio" | "local")) {
            let text = format!("has a 'command', and the type '{kind}'; a command speaks 'stdio'");
            return Err(self.error(&text));
        }
        let mut config = ServerConfig::stdio(command, self.texts("args")?);
        if let Transport::Stdio { env, cwd, .. } = &mut config.transport {
            *env = self.env_file()?;
            env.extend(self.map("env")?);
            *cwd = self.text("cwd")?.map(PathBuf::from);
        }
        Ok(config)
    }

    fn remote(&mut self, url: String, kind: Option<&str>) -> Result<ServerConfig> {
        let mut config = match kind {
            None if url.starts_with("ws://") || url.starts_with("wss://") => ServerConfig::web_socket(url),
            // The protocol gave HTTP+SSE up. Whether the server has what took its place shows when it is reached.
            None | Some("http" | "streamable-http" | "streamableHttp" | "streamable_http" | "sse") => {
                ServerConfig::http(url)
            }
            Some("json-rpc" | "jsonrpc") => ServerConfig::json_rpc(url),
            Some("ws" | "websocket" | "web-socket") => ServerConfig::web_socket(url),
            Some(other) => {
                return Err(self
                    .error(&format!("has the type '{other}': expected stdio, http, websocket or json-rpc")));
            }
        };
        if let Transport::Http { headers, .. }
        | Transport::JsonRpc { headers, .. }
        | Transport::WebSocket { headers, .. } = &mut config.transport
        {
            *headers = self.map("headers")?;
        }
        Ok(config)
    }
}

#[cfg(test)]
mod tests {
    use super::super::variables::of_tests as variable;
    use crate::{Approval, Import, Transport};
    use std::time::Duration;

    #[test]
    fn a_file_of_claude_or_cursor_is_read_as_it_is() {
        let import = Import::json(
            r#"{"mcpServers": {
                "files": {"command": "npx", "args": ["-y", "server", "${HOME}/docs"], "env": {"A": "${MISSING:-x}", "B": "${EMPTY:-y}", "N": 1},
                    "disabled": false, "autoApprove": ["read"], "timeout": 90000, "icon": "x"},
                "remote": {"type": "streamable-http", "url": "https://a.example/mcp", "headers": {"Authorization": "Bearer $1"}},
                "off": {"command": "x", "enabled": false, "timeout": 90},
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
        assert_eq!(
            import.servers[2].1.timeouts.idle,
            Some(Duration::from_secs(90)),
            "seconds, as Cline has it"
        );
        assert_eq!(import.warnings, ["the server 'files': the key 'icon' is not known and has no effect"]);
    }

    #[test]
    fn a_file_of_copilot_is_read_as_it_is() {
        let import = Import::json(
            r#"{"mcpServers": {"a": {"type": "local", "command": "x", "tools": ["read"]}, "b": {"type": "http", "url": "https://b.example", "tools": ["*"]}}}"#,
            variable,
        )
        .unwrap();
        assert!(import.warnings.is_empty(), "{:?}", import.warnings);
        let [a, b] = [0, 1].map(|at| &import.servers[at].1.tools);
        assert!(a.admits("read") && !a.admits("write") && b.admits("write"));
    }
}
