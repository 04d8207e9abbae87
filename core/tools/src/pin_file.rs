//! Pins from one run to the next: a file of approved definitions, by what a server is, not only by what it is called.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::catalog::sha256_of;
use crate::{Error, ErrorKind, Pin, Result, ServerConfig, Transport, private_file};

/// Bytes that the file may have.
const MAX_BYTES: u64 = 64 << 20;
/// Servers that are remembered; those that were not used for longest go first.
const MAX_SERVERS: usize = 500;

/// Approved definitions of tools in one JSON file (mode 0600), shared by all processes of a user.
///
/// A server is known by its name together with its command and arguments, or its address: where a person changes these,
/// its tools are new, and pinned when they are first seen.
///
/// ```no_run
/// # async fn example(servers: Vec<(String, ai_runtime_tools::ServerConfig)>) -> ai_runtime_tools::Result<()> {
/// use ai_runtime_tools::{PinFile, Toolbox};
/// let (file, toolbox) = (PinFile::new("pins.json"), Toolbox::new());
/// toolbox.set_pins(file.load(&servers)?);
/// toolbox.add_servers(servers.clone()).await;
/// file.add(&servers, &toolbox.pins())?; // what was seen for the first time
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinFile {
    path: PathBuf,
}

#[derive(Default, Serialize, Deserialize)]
struct Content {
    /// 1.
    version: u32,
    /// By [`identity`], those used last at the end.
    servers: Map<String, Value>,
}

/// One entry of `servers`.
#[derive(Default, Serialize, Deserialize)]
struct Known {
    name: String,
    /// By raw name.
    tools: std::collections::BTreeMap<String, Approved>,
}

#[derive(Serialize, Deserialize)]
struct Approved {
    sha256: String,
    definition: Value,
}

impl PinFile {
    /// Uses the file at `path`. It and its folder are made when there is something to keep.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The pins of these servers, for [`Toolbox::set_pins`](crate::Toolbox::set_pins).
    ///
    /// # Errors
    /// `Io` when the file cannot be read, `Config` when it is no file of pins.
    pub fn load(&self, servers: &[(String, ServerConfig)]) -> Result<Vec<Pin>> {
        let content = self.read()?;
        let mut pins = Vec::new();
        for (name, config) in servers {
            let Some(known) = content.servers.get(&identity(name, config)) else { continue };
            let known: Known = serde_json::from_value(known.clone()).map_err(|_| self.no_pins())?;
            pins.extend(known.tools.into_iter().map(|(tool, Approved { sha256, definition })| Pin {
                server: name.clone(),
                tool,
                sha256,
                definition,
            }));
        }
        Ok(pins)
    }

    /// Keeps the pins of these servers that the file does not have yet. Those that it has stay: other processes may have
    /// approved something meanwhile.
    ///
    /// # Errors
    /// As [`PinFile::load`].
    pub fn add(&self, servers: &[(String, ServerConfig)], pins: &[Pin]) -> Result<()> {
        self.change(servers, pins, false)
    }

    /// Keeps these pins in the place of what the file has.
    ///
    /// # Errors
    /// As [`PinFile::load`].
    pub fn replace(&self, servers: &[(String, ServerConfig)], pins: &[Pin]) -> Result<()> {
        self.change(servers, pins, true)
    }

    fn change(&self, servers: &[(String, ServerConfig)], pins: &[Pin], over: bool) -> Result<()> {
        if pins.is_empty() {
            return Ok(());
        }
        private_file::make_folder(&self.path)?;
        let _one_writer = private_file::lock(&self.path, ".lock")?;
        let before = self.read()?;
        let mut content = Content { version: 1, servers: before.servers.clone() };
        for (name, config) in servers {
            let key = identity(name, config);
            let mut known: Known = match content.servers.shift_remove(&key) {
                Some(known) => serde_json::from_value(known).map_err(|_| self.no_pins())?,
                None => Known { name: name.clone(), ..Known::default() },
            };
            for pin in pins.iter().filter(|pin| pin.server == *name) {
                if over || !known.tools.contains_key(&pin.tool) {
                    let approved =
                        Approved { sha256: pin.sha256.clone(), definition: pin.definition.clone() };
                    known.tools.insert(pin.tool.clone(), approved);
                }
            }
            if !known.tools.is_empty() {
                content.servers.insert(key, to_value(&known)?);
            }
        }
        while content.servers.len() > MAX_SERVERS
            && let Some(oldest) = content.servers.keys().next().cloned()
        {
            content.servers.shift_remove(&oldest);
        }
        // Maps with another order are equal, and the order says who was used last.
        let in_order = content.servers.keys().eq(before.servers.keys());
        if in_order && content.servers == before.servers && before.version == 1 {
            return Ok(());
        }
        let text = serde_json::to_string_pretty(&to_value(&content)?)
            .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
        private_file::replace(&self.path, text.as_bytes())
    }

    fn read(&self) -> Result<Content> {
        let Some(bytes) = private_file::read(&self.path, MAX_BYTES)? else { return Ok(Content::default()) };
        let content: Content = serde_json::from_slice(&bytes).map_err(|_| self.no_pins())?;
        if content.version == 1 { Ok(content) } else { Err(self.no_pins()) }
    }

    fn no_pins(&self) -> Error {
        let text = format!("{}: expected approved definitions of tools (version 1)", self.path.display());
        Error::new(ErrorKind::Config, text)
            .hint("remove the file, and every tool counts as new and is pinned when it is first seen")
    }
}

fn to_value(value: &impl Serialize) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))
}

/// What a server is. Arguments and addresses may hold secrets, so only a hash is kept.
fn identity(name: &str, config: &ServerConfig) -> String {
    sha256_of(&match &config.transport {
        Transport::Stdio { command, args, cwd, .. } => {
            json!({"name": name, "command": command, "args": args, "cwd": cwd})
        }
        Transport::Http { url, .. } | Transport::JsonRpc { url, .. } | Transport::WebSocket { url, .. } => {
            json!({"name": name, "url": url})
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pin(tool: &str, sha256: &str) -> Pin {
        let definition = json!({"name": tool, "description": sha256});
        Pin { server: "mail".into(), tool: tool.into(), sha256: sha256.into(), definition }
    }

    #[test]
    fn pins_stay_with_the_server_that_they_were_made_for_until_somebody_approves_others() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/pins.json");
        let file = PinFile::new(&path);
        let servers = [("mail".to_owned(), ServerConfig::stdio("mail", ["--token", "hunter2"]))];
        assert_eq!(file.load(&servers).unwrap(), []);
        file.add(&servers, &[pin("send", "1"), pin("read", "1")]).unwrap();
        file.add(&servers, &[pin("send", "2"), pin("list", "1")]).unwrap();
        assert_eq!(file.load(&servers).unwrap(), [pin("list", "1"), pin("read", "1"), pin("send", "1")]);
        file.replace(&servers, &[pin("send", "2")]).unwrap();
        assert_eq!(file.load(&servers).unwrap(), [pin("list", "1"), pin("read", "1"), pin("send", "2")]);
        // Another program under the same name is another server.
        let other = [("mail".to_owned(), ServerConfig::stdio("mail", ["--other"]))];
        assert_eq!(file.load(&other).unwrap(), []);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("hunter2"), "{text}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        for text in ["", "[]", r#"{"version": 2, "servers": {}}"#] {
            std::fs::write(&path, text).unwrap();
            let error = file.load(&servers).unwrap_err();
            assert!(
                error.kind() == ErrorKind::Config && error.to_string().contains("remove the file"),
                "{error}"
            );
            file.add(&servers, &[pin("send", "1")]).unwrap_err();
        }
    }

    #[test]
    fn servers_that_were_not_used_for_longest_are_forgotten_first() {
        let folder = tempfile::tempdir().unwrap();
        let file = PinFile::new(folder.path().join("pins.json"));
        let servers: Vec<_> = (0..=MAX_SERVERS)
            .map(|n| ("mail".to_owned(), ServerConfig::stdio(format!("program-{n}"), [""; 0])))
            .collect();
        file.add(&servers[..MAX_SERVERS], &[pin("send", "1")]).unwrap();
        file.add(&servers[..1], &[pin("send", "1")]).unwrap();
        file.add(&servers[MAX_SERVERS..], &[pin("send", "1")]).unwrap();
        let known = |n: usize| !file.load(&servers[n..=n]).unwrap().is_empty();
        assert!(known(0) && !known(1) && known(2) && known(MAX_SERVERS));
    }
}
