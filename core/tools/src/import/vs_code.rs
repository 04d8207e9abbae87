//! What VS Code adds: inputs, files of environment variables, and the words for a sandbox.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::bounded_file;
use super::reader::Reader;
use crate::{Network, Result, Sandbox};

/// The defaults of `inputs`, by `input:ID`.
pub(super) fn input_defaults(root: &Map<String, Value>) -> HashMap<String, String> {
    let inputs = root.get("inputs").and_then(Value::as_array).into_iter().flatten();
    let pairs = inputs.filter_map(|input| {
        let (id, default) = (input.get("id")?.as_str()?, input.get("default")?.as_str()?);
        Some((format!("input:{id}"), default.to_owned()))
    });
    pairs.collect()
}

impl Reader<'_> {
    /// `envFile`: `NAME=value` lines.
    pub(super) fn env_file(&mut self) -> Result<BTreeMap<String, String>> {
        let Some(path) = self.text("envFile")? else { return Ok(BTreeMap::new()) };
        let text = bounded_file(Path::new(&path)).map_err(|error| {
            self.error(&format!("has the envFile '{path}', which cannot be read: {error}"))
        })?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.strip_prefix("export ").unwrap_or(line).split_once('='));
        let unquote = |value: &str| {
            let value = value.trim();
            let inner = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
            inner('"').or_else(|| inner('\'')).unwrap_or(value).to_owned()
        };
        Ok(pairs.map(|(name, value)| (name.trim().to_owned(), unquote(value))).collect())
    }

    /// `sandbox`, and the limits that only we know.
    pub(super) fn sandbox(&mut self) -> Result<Sandbox> {
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
        if let Some((allowed, denied, enabled)) = network {
            if !denied.is_empty() {
                return Err(self
                    .error("has 'deniedDomains' in 'network', which the kernel cannot enforce: it knows ports, not names")
                    .hint("list what is allowed instead, in 'allowedDomains'"));
            }
            sandbox.network = match enabled {
                Some(false) => Network::Denied,
                Some(true) if allowed.is_empty() => Network::Allowed,
                _ if allowed.is_empty() => Network::Denied,
                _ => Network::Ports(ports(&allowed)),
            };
        }
        if self.get("allowExecute").is_some() {
            sandbox.allow_execute = Some(paths(self.texts("allowExecute")?));
        }
        sandbox.max_memory = self.number("maxMemory")?;
        sandbox.max_cpu_seconds = self.number("maxCpuSeconds")?;
        sandbox.max_files = self.number("maxFiles")?;
        sandbox.max_processes = self.number("maxProcesses")?;
        Ok(sandbox)
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

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::super::variables::of_tests as variable;
    use crate::{Import, Network, SamplingPolicy, Sandbox, ServerConfig, Transport};

    #[test]
    fn a_file_of_vs_code_with_inputs_and_comments_is_read() {
        let import = Import::json(
            r#"{
                // what to ask for
                "inputs": [{"id": "key", "type": "promptString", "password": true}, {"id": "other", "default": "o"}],
                "servers": {"x": {"type": "stdio", "command": "x", "cwd": "${workspaceFolder}/a", /* secret */ "args": ["${input:other}"],
                    "env": {"KEY": "${input:key}", "URL": "http://a//b"}}},
            }"#,
            variable,
        )
        .unwrap();
        let Transport::Stdio { args, env, cwd, .. } = &import.servers[0].1.transport else { panic!() };
        assert_eq!((env["KEY"].as_str(), env["URL"].as_str()), ("s3cret", "http://a//b"));
        assert_eq!(args[0], "o");
        assert_eq!(cwd.as_deref(), Some(Path::new("/work/a")));
    }

    #[test]
    fn a_file_of_variables_is_read_and_the_servers_own_come_after() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".env");
        std::fs::write(&path, "# mine\nexport A=1\nB = 'two'\nC=\"3\"\nnonsense\n").unwrap();
        let text =
            serde_json::json!({"servers": {"x": {"command": "x", "envFile": path, "env": {"C": "own"}}}});
        let import = Import::json(&text.to_string(), variable).unwrap();
        let Transport::Stdio { env, .. } = &import.servers[0].1.transport else { panic!() };
        let env: Vec<(&str, &str)> =
            env.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(env, [("A", "1"), ("B", "two"), ("C", "own")]);
    }

    #[test]
    fn a_sandbox_is_written_as_vs_code_does_and_other_settings_of_ours_are_read() {
        let import = Import::json(
            r#"{"servers": {
                "a": {"command": "x", "sandboxEnabled": true, "sandbox": {"filesystem": {"allowWrite": ["${HOME}/w"], "denyRead": ["/etc/ssh"]},
                    "network": {"allowedDomains": ["a.example", "b.example:8443"]}, "maxMemory": 1000000000, "allowExecute": ["/usr/bin/x"]}},
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
        assert_eq!(sandbox.allow_execute.as_deref(), Some(&[PathBuf::from("/usr/bin/x")][..]));
        assert_eq!(servers[1].sandbox, None);
        assert!(matches!(servers[2].transport, Transport::WebSocket { .. }));
        assert_eq!(servers[2].sampling.unwrap().per_minute, 2);
        assert_eq!(servers[2].oauth.scopes, ["read"]);
        assert!(!format!("{import:?}").contains("hunter2"));
        assert_eq!(servers[3].sandbox, Some(Sandbox::default()));
        assert_eq!(servers[3].sampling, Some(SamplingPolicy::default()));
        assert!(import.warnings.is_empty(), "{:?}", import.warnings);
        for (sandbox, expected) in [
            (r#"{"filesystem": {"allowWrit": []}}"#, "the key 'allowWrit' in 'filesystem'"),
            (r#"{"network": {"deniedDomains": ["x"]}}"#, "which the kernel cannot enforce"),
        ] {
            let text = format!(r#"{{"servers": {{"a": {{"command": "x", "sandbox": {sandbox}}}}}}}"#);
            let error = Import::json(&text, variable).unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}
