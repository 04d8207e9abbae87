//! Configuration that people already have: `mcpServers` JSON (Claude, Cursor, LM Studio, Windsurf, Copilot), VS Code's
//! `servers`, Codex's `[mcp_servers]`, goose's `extensions`, and our TOML `[mcp]`. One reader for all; what it does not know
//! is named and left alone.
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

mod codex;
mod comments;
mod desktop;
mod goose;
mod ours;
mod reader;
mod variables;
mod vs_code;
mod yaml;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde_json::{Map, Value};

use reader::{Reader, kind};

use crate::{Error, ErrorKind, Result, ServerConfig};

/// Bytes that a configuration file may have.
const MAX_BYTES: usize = 4 << 20;

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
    /// Reads a file: TOML or YAML where its name ends so, else JSON (comments and trailing commas are allowed, as VS Code
    /// does).
    ///
    /// `${VAR}` stands for environment variables. VS Code's `${input:id}` is the environment variable `INPUT_ID` (upper case,
    /// `_` for other characters), or the input's default; `${workspaceFolder}` is the folder of the file, or the one above
    /// where that is `.vscode`; `${userHome}` is the home folder.
    ///
    /// # Errors
    /// `NotFound` or `Io` when it cannot be read, `Config` when it is not understood.
    pub fn file(path: &Path) -> Result<Self> {
        let named = |error: Error| error.context(path.display());
        let text = bounded_file(path).map_err(named)?;
        let variable = |name: &str| variables::of_file(path, name);
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "toml" => Self::toml(&text, variable),
            "yaml" | "yml" => Self::yaml(&text, variable),
            _ => Self::json(&text, variable),
        }
        .map_err(named)
    }

    /// Reads JSON with `mcpServers` or `servers`. `variable` gives the value of `${NAME}`; VS Code's inputs are asked for as
    /// `input:NAME` (their defaults are known here), its folders as `workspaceFolder` and the like.
    ///
    /// # Errors
    /// `Config`, naming the server and the key, with what was expected and what was found.
    pub fn json(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        bounded(text)?;
        let value: Value = serde_json::from_str(&comments::without(text))
            .map_err(|error| config(format!("expected JSON with 'mcpServers': {error}")))?;
        let root = object(&value)?;
        // VS Code's settings.json nests `mcp`.
        let holder = root.get("mcp").and_then(Value::as_object).unwrap_or(root);
        let servers = ["mcpServers", "servers", "mcp_servers"].iter().find_map(|key| holder.get(*key));
        let servers = servers.ok_or_else(|| missing("'mcpServers' (or VS Code's 'servers')", root))?;
        let defaults = vs_code::input_defaults(holder);
        let variable = |name: &str| variable(name).or_else(|| defaults.get(name).cloned());
        let mut import = Self::default();
        import.add_all(servers, "'mcpServers' must be an object", &variable)?;
        Ok(import)
    }

    /// Reads YAML: the `extensions` of goose's `config.yaml`, or `mcpServers`. `variable` gives the values of `env_keys` too,
    /// which goose has in its keyring.
    ///
    /// # Errors
    /// As [`Import::json`].
    pub fn yaml(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        bounded(text)?;
        let value = yaml::read(text).map_err(|error| config(format!("not YAML: {error}")))?;
        let root = object(&value)?;
        let mut import = Self::default();
        match (root.get("extensions"), root.get("mcpServers")) {
            (Some(extensions), _) => import.add_extensions(extensions, &variable)?,
            (None, Some(servers)) => import.add_all(servers, "'mcpServers' must be an object", &variable)?,
            (None, None) => return Err(missing("'extensions' (goose) or 'mcpServers'", root)),
        }
        Ok(import)
    }

    /// Reads TOML: `[mcp] servers = [{ name = "mail", url = "http://localhost:8090" }]`, `[[mcp.servers]]`, or
    /// `[mcp_servers.mail]` as Codex writes it.
    ///
    /// # Errors
    /// As [`Import::json`].
    pub fn toml(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        bounded(text)?;
        let value: Value = toml::from_str(text).map_err(|error| {
            // The whole error quotes the line, which may hold a secret.
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            config(format!("not TOML: line {line}: {}", error.message()))
        })?;
        let servers = value.get("mcp").and_then(|mcp| mcp.get("servers"));
        let servers = servers.or_else(|| value.get("mcp_servers"));
        let mut import = Self::default();
        if let Some(servers) = servers {
            import.add_all(servers, "[mcp] servers must be a list", &variable)?;
        }
        Ok(import)
    }

    /// An object of servers by name, or row A29's list of servers that each have a name.
    fn add_all(
        &mut self,
        servers: &Value,
        expected: &str,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<()> {
        match servers {
            Value::Object(servers) => servers
                .iter()
                .try_for_each(|(name, server)| self.add(name, server, |reader| reader.server(), variable)),
            Value::Array(servers) => servers.iter().enumerate().try_for_each(|(index, server)| {
                let name = server.get("name").and_then(Value::as_str);
                let name = name.ok_or_else(|| config(format!("server {} has no 'name'", index + 1)))?;
                let mut server = server.clone();
                if let Some(object) = server.as_object_mut() {
                    object.remove("name");
                }
                self.add(name, &server, |reader| reader.server(), variable)
            }),
            other => Err(config(format!("{expected}, found {}", kind(other)))),
        }
    }

    fn add_extensions(
        &mut self,
        extensions: &Value,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<()> {
        let extensions = extensions
            .as_object()
            .ok_or_else(|| config(format!("'extensions' must be an object, found {}", kind(extensions))))?;
        let (own, servers): (Vec<_>, Vec<_>) =
            extensions.iter().partition(|(_, extension)| goose::is_part_of_goose(extension));
        if !own.is_empty() {
            let names: Vec<&str> = own.into_iter().map(|(name, _)| name.as_str()).collect();
            let text = format!("left out as parts of goose and no MCP servers: {}", names.join(", "));
            self.warnings.push(text);
        }
        servers
            .into_iter()
            .try_for_each(|(name, server)| self.add(name, server, |reader| reader.goose(), variable))
    }

    /// The text of a file that [`Import::file`] would read.
    pub(crate) fn text_of(path: &Path) -> Result<String> {
        bounded_file(path)
    }

    fn add(
        &mut self,
        name: &str,
        server: &Value,
        read: impl FnOnce(&mut Reader<'_>) -> Result<ServerConfig>,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<()> {
        if self.servers.iter().any(|(other, _)| other == name) {
            return Err(config(format!("the server '{name}' is configured twice")));
        }
        let object = server
            .as_object()
            .ok_or_else(|| config(format!("the server '{name}' is {}, not an object", kind(server))))?;
        let mut reader = Reader::new(name, object, variable);
        let config = read(&mut reader)?;
        self.warnings.extend(
            reader
                .unknown()
                .map(|key| format!("the server '{name}': the key '{key}' is not known and has no effect")),
        );
        self.servers.push((name.to_owned(), config));
        Ok(())
    }
}

fn object(value: &Value) -> Result<&Map<String, Value>> {
    value.as_object().ok_or_else(|| config(format!("expected an object, found {}", kind(value))))
}

fn missing(keys: &str, root: &Map<String, Value>) -> Error {
    let found: Vec<&str> = root.keys().map(String::as_str).take(10).collect();
    config(format!("expected the key {keys}, found {found:?}"))
}

fn config(text: String) -> Error {
    Error::new(ErrorKind::Config, text)
}

fn bounded(text: &str) -> Result<()> {
    match text.len() {
        0..=MAX_BYTES => Ok(()),
        _ => Err(config(format!("the configuration has more than {MAX_BYTES} bytes, the limit"))),
    }
}

/// The text of a file. What never ends (a device) is not read further than a configuration may be.
fn bounded_file(path: &Path) -> Result<String> {
    let mut text = String::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_string(&mut text)?;
    bounded(&text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::variables::of_tests as variable;
    use super::*;
    use crate::{Approval, Transport};

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
    fn a_file_knows_its_folder_its_inputs_and_the_home_folder() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join(".vscode");
        std::fs::create_dir(&inner).unwrap();
        let text = r#"{"inputs": [{"id": "the-key", "type": "promptString", "default": "d3fault"}],
            "servers": {"x": {"command": "x", "cwd": "${workspaceFolder}/a", "args": ["${userHome}", "${input:the-key}"]}}}"#;
        std::fs::write(inner.join("mcp.json"), text).unwrap();
        let import = Import::file(&inner.join("mcp.json")).unwrap();
        let Transport::Stdio { args, cwd, .. } = &import.servers[0].1.transport else { panic!() };
        assert_eq!(cwd.as_deref(), Some(folder.path().join("a").as_path()));
        assert_eq!(args[0], std::env::var("HOME").unwrap());
        assert_eq!(args[1], "d3fault");
        let text = text.replace(r#", "default": "d3fault""#, "");
        std::fs::write(inner.join("mcp.json"), text).unwrap();
        let error = Import::file(&inner.join("mcp.json")).unwrap_err().to_string();
        assert!(error.contains("INPUT_THE_KEY"), "{error}");
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
            (r#"{"mcpServers": {"a": {"command": "${NOPE"}}}"#, "'command' has '${' without '}'"),
            (
                r#"{"mcpServers": {"a": {"url": "x", "type": "x"}}}"#,
                "expected stdio, http, websocket or json-rpc",
            ),
            (
                r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"alow": []}}}}"#,
                "the key 'alow' in 'ai-runtime'",
            ),
            (
                r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"approval": "maybe"}}}}"#,
                "expected always, ask or never",
            ),
            (r#"{"mcpServers": {"a": {"command": "x", "envFile": "/dev/zero"}}}"#, "cannot be read"),
        ];
        for (text, expected) in cases {
            let error = Import::json(text, variable).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains(expected), "{text}: {error}");
        }
    }

    #[test]
    fn errors_do_not_quote_values_which_may_be_secrets() {
        let json = r#"{"mcpServers": {"a": {"command": "x", "env": {"KEY": "hunter2${"}}}}"#;
        let toml = "[mcp_servers.a]\nbearer_token = \"hunter2\nurl = 1";
        let yaml = "extensions:\n  a: {envs: {KEY: hunter2: }}";
        let errors = [
            Import::json(json, variable).unwrap_err(),
            Import::toml(toml, variable).unwrap_err(),
            Import::yaml(yaml, variable).unwrap_err(),
        ];
        for error in errors {
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
        assert!(Import::toml(toml, variable).unwrap_err().to_string().contains("line 2"));
    }

    #[test]
    fn no_text_makes_the_reader_panic() {
        for text in ["", "{", "\"", "\"\\", "/*", "//", "/", "{,}", "{\"a\":\"\\\"", "é/*é", "[1,]//é"] {
            let _ = Import::json(text, variable);
            let _ = Import::toml(text, variable);
            let _ = Import::yaml(text, variable);
        }
    }

    #[test]
    fn our_own_settings_are_strict() {
        let import = Import::json(
            r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"allow": ["r*"], "deny": ["rm"], "approval": "ask",
                "tool_approval": {"read": "always"}, "start_timeout": 5, "total_timeout": 0, "concurrency": 2,
                "tool_limits": {"search": {"idle_timeout": 3, "concurrency": 1}, "read": {"max_result_bytes": 99}}}}}}"#,
            variable,
        )
        .unwrap();
        let config = &import.servers[0].1;
        assert!(config.tools.admits("read") && !config.tools.admits("rm"));
        assert_eq!((config.approval, config.timeouts.total, config.concurrency), (Approval::Ask, None, 2));
        let (search, read) = (config.tool_limits["search"], config.tool_limits["read"]);
        let times = search.timeouts.unwrap();
        assert_eq!(
            (times.idle, times.total),
            (Some(std::time::Duration::from_secs(3)), None),
            "the rest is the server's"
        );
        assert_eq!((search.concurrency, search.max_result_bytes), (Some(1), None));
        assert_eq!((read.timeouts, read.max_result_bytes), (None, Some(99)));
        let text =
            r#"{"mcpServers": {"a": {"command": "x", "ai-runtime": {"tool_limits": {"b": {"idle": 3}}}}}}"#;
        let error = Import::json(text, variable).unwrap_err();
        assert!(error.to_string().contains("'idle' in 'tool_limits.b'"), "{error}");
    }
}
