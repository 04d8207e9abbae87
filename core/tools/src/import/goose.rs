//! A server as goose writes it: one of the `extensions` of its `config.yaml`.

use std::time::Duration;

use serde_json::Value;

use super::ours::OURS;
use super::reader::Reader;
use crate::{Result, ServerConfig, Transport};

/// Much of what goose calls an extension is a part of goose.
pub(super) fn is_part_of_goose(extension: &Value) -> bool {
    matches!(extension["type"].as_str(), Some("builtin" | "platform" | "frontend" | "inline_python"))
}

impl Reader<'_> {
    pub(super) fn goose(&mut self) -> Result<ServerConfig> {
        self.know(&["name", "display_name", "description", "bundled"]);
        let kind = self.text("type")?;
        let mut config = match kind.as_deref() {
            Some("stdio") => ServerConfig::stdio(self.needed("cmd")?, self.texts("args")?),
            // goose keeps `sse` for old files only, as the other readers here do.
            Some("streamable_http" | "sse") => ServerConfig::http(self.needed("uri")?),
            Some(other) => {
                return Err(self.error(&format!("has the type '{other}': expected stdio or streamable_http")));
            }
            None => return Err(self.error("has no 'type': expected stdio or streamable_http")),
        };
        let mut variables = self.map("envs")?;
        // Their values are in goose's own keyring, which is not ours to read.
        for name in self.texts("env_keys")? {
            let value = (self.variable)(&name).ok_or_else(|| {
                self.error(&format!("needs the variable '{name}', which is not set"))
                    .hint("goose keeps it in its keyring: set it in the environment")
            })?;
            variables.insert(name, value);
        }
        match &mut config.transport {
            Transport::Stdio { env, .. } => *env = variables,
            Transport::Http { headers, .. } => *headers = self.map("headers")?,
            _ => {}
        }
        config.disabled = self.flag("enabled")? == Some(false);
        if let Some(limit) = self.number("timeout")?.map(Duration::from_secs) {
            config.timeouts.idle = Some(limit).filter(|limit| !limit.is_zero());
            config.timeouts.total = config.timeouts.total.map(|total| total.max(limit));
        }
        // An empty list is all of them.
        config.tools.allow = Some(self.texts("available_tools")?).filter(|tools| !tools.is_empty());
        self.nested(OURS, |reader| reader.ours(&mut config))?;
        Ok(config)
    }

    fn needed(&mut self, key: &'static str) -> Result<String> {
        self.text(key)?.ok_or_else(|| self.error(&format!("has no '{key}'")))
    }
}

#[cfg(test)]
mod tests {
    use super::super::variables::of_tests as variable;
    use crate::{Import, Transport};
    use std::time::Duration;

    const TEXT: &str = "
GOOSE_PROVIDER: anthropic
extensions:
  developer: {type: builtin, name: developer, enabled: true, timeout: 300, bundled: true}
  todo: {type: platform, name: todo, enabled: false}
  files:
    type: stdio
    name: Files
    description: 'what is in the folder'
    enabled: true
    cmd: npx
    args: [-y, server, '${HOME}/docs', 7]
    envs: {LEVEL: 3}
    env_keys: [TOKEN]
    timeout: 90
    bundled: null
    available_tools: [read]
    ai-runtime: {approval: ask}
  web:
    type: streamable_http
    enabled: false
    uri: https://a.example/mcp
    headers: {Authorization: Bearer x}
    available_tools: []
    socket: '@x'
  old: {type: sse, enabled: true, uri: 'https://b.example/sse'}
";

    #[test]
    fn the_extensions_of_goose_are_read_as_they_are() {
        let import = Import::yaml(TEXT, variable).unwrap();
        let names: Vec<&str> = import.servers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["files", "web", "old"]);
        let files = &import.servers[0].1;
        let Transport::Stdio { command, args, env, .. } = &files.transport else { panic!("{files:?}") };
        assert_eq!(
            (command.as_str(), &args[1..]),
            ("npx", &["server", "/home/anna/docs", "7"].map(str::to_owned)[..])
        );
        assert_eq!((env["LEVEL"].as_str(), env["TOKEN"].as_str()), ("3", "s3cret"));
        assert_eq!(files.timeouts.idle, Some(Duration::from_secs(90)));
        assert_eq!(files.approval, crate::Approval::Ask);
        assert!(!files.disabled && files.tools.admits("read") && !files.tools.admits("write"));
        let web = &import.servers[1].1;
        assert!(web.disabled && web.tools.admits("anything"));
        assert!(
            matches!(&web.transport, Transport::Http { headers, .. } if headers["Authorization"] == "Bearer x")
        );
        assert_eq!(
            import.warnings,
            [
                "left out as parts of goose and no MCP servers: developer, todo",
                "the server 'web': the key 'socket' is not known and has no effect",
            ]
        );
    }

    #[test]
    fn what_goose_keeps_in_its_keyring_has_to_be_set() {
        let error = Import::yaml(TEXT, |name| (name == "HOME").then(String::new)).unwrap_err();
        assert!(error.to_string().contains("needs the variable 'TOKEN'"), "{error}");
        for (text, expected) in [
            ("extensions: {a: {type: stdio}}", "the server 'a' has no 'cmd'"),
            ("extensions: {a: {type: carrier}}", "the type 'carrier': expected stdio or streamable_http"),
            ("extensions: {a: {cmd: x}}", "has no 'type'"),
            ("extensions: []", "'extensions' must be an object, found a list"),
            ("other: 1", "expected the key 'extensions' (goose) or 'mcpServers', found [\"other\"]"),
            ("a: b: c", "not YAML: line 1"),
        ] {
            let error = Import::yaml(text, variable).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
