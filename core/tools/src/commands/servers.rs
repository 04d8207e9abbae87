//! `mcp list | test | add | remove`: the servers of a configuration file.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use futures::stream::{FuturesUnordered, StreamExt};
use serde_json::{Map, Value, json};

use super::kept::{prepare, remember};
use super::tools::{changed, source};
use super::{SLOW, one};
use crate::private_file;
use crate::secrets::shown_url;
use crate::{
    Enforcement, Error, ErrorKind, Import, Result, ServerConfig, ServerState, ServerStatus, Toolbox,
    Transport,
};

/// `mcp list`: the servers of a configuration file, not started.
///
/// # Errors
/// When the file cannot be read or understood.
pub fn servers(config: &Path) -> Result<String> {
    let import = Import::file(config)?;
    let mut out = String::new();
    for (name, server) in &import.servers {
        let off = if server.disabled { " (disabled)" } else { "" };
        let _ = writeln!(out, "{name}  {}{off}", how(server));
    }
    for warning in &import.warnings {
        let _ = writeln!(out, "note: {warning}");
    }
    Ok(if out.is_empty() { "no servers\n".to_owned() } else { out })
}

/// `mcp test [NAME]`: starts the servers and says of each how it did, as soon as that is known: time, protocol, tools, problems.
/// `tell` is given what is to be printed, piece by piece. `false` when a server failed.
///
/// # Errors
/// When the file cannot be read or understood, or has no server of that name.
pub async fn test(config: &Path, name: Option<&str>, mut tell: impl FnMut(&str)) -> Result<bool> {
    let import = Import::file(config)?;
    for warning in &import.warnings {
        tell(&format!("note: {warning}\n"));
    }
    let servers = match name {
        Some(name) => vec![(name.to_owned(), one(config, import.servers, name)?)],
        None => import.servers,
    };
    let toolbox = Toolbox::new();
    prepare(&toolbox, &servers)?;
    let starts = servers.iter().map(async |(name, server)| {
        let began = Instant::now();
        let added = toolbox.add_server(name, server.clone()).await;
        (name, added, began.elapsed())
    });
    let mut starts: FuturesUnordered<_> = starts.collect();
    let mut all_well = true;
    let mut is_told = false;
    loop {
        let next = tokio::time::timeout(SLOW, starts.next());
        let (name, added, time) = match next.await {
            Ok(Some(started)) => started,
            Ok(None) => break,
            Err(_) if is_told => continue,
            Err(_) => {
                is_told = true;
                tell(&format!("still starting: {}\n", starting(&toolbox).join(", ")));
                continue;
            }
        };
        match added {
            Ok(tools) => tell(&report(&toolbox, name, tools, time)),
            Err(error) => {
                all_well = false;
                tell(&format!("{name}: FAILED after {time:.2?}: {error}\n"));
            }
        }
    }
    drop(starts);
    let remembered = remember(&toolbox, &servers);
    toolbox.close().await;
    remembered.map(|()| all_well)
}

/// The servers that are not ready yet, by name.
pub fn starting(toolbox: &Toolbox) -> Vec<String> {
    let waits = |server: &ServerStatus| server.state == ServerState::Starting;
    toolbox.servers().into_iter().filter(waits).map(|server| server.name).collect()
}

/// How a server did that started.
fn report(toolbox: &Toolbox, name: &str, tools: usize, time: Duration) -> String {
    let Some(status) = toolbox.servers().into_iter().find(|status| status.name == name) else {
        return String::new();
    };
    if status.state == ServerState::Disabled {
        return format!("{name}: disabled\n");
    }
    let version = status.about["protocolVersion"].as_str().unwrap_or("?");
    let own = status.about["serverInfo"]["name"].as_str().unwrap_or("unnamed");
    let mut out =
        format!("{name}: ready after {time:.2?}, {tools} tools, MCP {version}, calls itself '{own}'\n");
    if let Some(sandbox) = &status.sandbox {
        let _ = writeln!(
            out,
            "  confined: files {}, network {}, programs {}, limits {}",
            shown(&sandbox.files),
            shown(&sandbox.network),
            shown(&sandbox.programs),
            shown(&sandbox.limits)
        );
    }
    for problem in status.problems {
        let _ = writeln!(out, "  note: {problem}");
    }
    for tool in toolbox.tools().iter().filter(|tool| source(&tool.source) == name) {
        if let Some(changed) = changed(tool) {
            let _ = writeln!(out, "  note: {changed}");
        }
    }
    out
}

/// `mcp add NAME COMMAND [ARGS]` or `mcp add NAME URL`: writes a server into a JSON configuration file, which is made if it
/// does not exist. Everything else in the file stays, in its order.
///
/// # Errors
/// `InvalidArgument` when the name is taken, `Config` when the file is not JSON, `Io`.
pub fn add(config: &Path, name: &str, command_or_url: &str, args: &[String]) -> Result<()> {
    change(config, |servers| {
        if servers.contains_key(name) {
            let text = format!("{} has a server named '{name}' already", config.display());
            return Err(Error::new(ErrorKind::InvalidArgument, text));
        }
        if name.is_empty() || name.chars().any(char::is_control) {
            let text = "a server's name has printable characters, and at least one";
            return Err(Error::new(ErrorKind::InvalidArgument, text));
        }
        let is = |schemes: [&str; 2]| schemes.iter().any(|scheme| command_or_url.starts_with(scheme));
        let is_url = is(["http://", "https://"]) || is(["ws://", "wss://"]);
        if is_url && !args.is_empty() {
            let text = format!("an address has no arguments, found '{}'", args.join(" "));
            return Err(Error::new(ErrorKind::InvalidArgument, text));
        }
        let server = if is(["http://", "https://"]) {
            json!({"type": "http", "url": command_or_url})
        } else if is(["ws://", "wss://"]) {
            json!({"type": "websocket", "url": command_or_url})
        } else {
            json!({"command": command_or_url, "args": args})
        };
        servers.insert(name.to_owned(), server);
        Ok(())
    })
}

/// `mcp remove NAME`: takes a server out of a JSON configuration file.
///
/// # Errors
/// `NotFound` when it is not there, `Config` when the file is not JSON, `Io`.
pub fn remove(config: &Path, name: &str) -> Result<()> {
    change(config, |servers| match servers.shift_remove(name) {
        Some(_) => Ok(()),
        None => {
            let text = format!("{} has no server named '{name}'", config.display());
            Err(Error::new(ErrorKind::NotFound, text))
        }
    })
}

fn change(config: &Path, change: impl FnOnce(&mut Map<String, Value>) -> Result<()>) -> Result<()> {
    let named = |error: Error| error.context(config.display());
    let text = match std::fs::read_to_string(config) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => "{}".to_owned(),
        Err(error) => return Err(named(error.into())),
    };
    let mut root: Value = serde_json::from_str(&text).map_err(|error| {
        // Comments would be lost in writing, so a file that has any is not written.
        named(Error::new(ErrorKind::Config, format!("only plain JSON can be changed here: {error}")))
    })?;
    let wrong = || named(Error::new(ErrorKind::Config, "expected an object with 'mcpServers'"));
    let root_object = root.as_object_mut().ok_or_else(wrong)?;
    let key = if root_object.contains_key("servers") { "servers" } else { "mcpServers" };
    let servers = root_object.entry(key).or_insert_with(|| json!({}));
    change(servers.as_object_mut().ok_or_else(wrong)?)?;
    let mut text = serde_json::to_string_pretty(&root)
        .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
    text.push('\n');
    // A link stays one, and who may read the file stays as it was.
    let path = std::fs::canonicalize(config).unwrap_or_else(|_| config.to_owned());
    let permissions = std::fs::metadata(&path).map(|old| old.permissions());
    private_file::replace(&path, text.as_bytes())?;
    match permissions {
        Ok(permissions) => std::fs::set_permissions(&path, permissions).map_err(|error| named(error.into())),
        // A new one is for its owner only: it may hold secrets.
        Err(_) => Ok(()),
    }
}

fn shown(enforcement: &Enforcement) -> String {
    match enforcement {
        Enforcement::Full => "yes".to_owned(),
        Enforcement::NotConfigured => "no".to_owned(),
        Enforcement::Partial(what) => format!("in part ({what})"),
    }
}

/// How a server is reached. Arguments, environment and headers may hold secrets, so they are not shown.
fn how(server: &ServerConfig) -> String {
    match &server.transport {
        Transport::Stdio { command, .. } => format!("runs {command}"),
        Transport::Http { url, .. } => format!("at {}", shown_url(url)),
        Transport::JsonRpc { url, .. } => format!("at {} (JSON-RPC)", shown_url(url)),
        Transport::WebSocket { url, .. } => format!("at {} (WebSocket)", shown_url(url)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_added_to_and_removed_from_a_file_and_the_rest_of_it_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mcp.json");
        add(&path, "a", "npx", &["-y".into(), "server".into()]).unwrap();
        std::fs::write(&path, std::fs::read_to_string(&path).unwrap().replacen('{', "{\"theme\": 1, ", 1))
            .unwrap();
        add(&path, "b", "https://b.example/mcp?key=secret", &[]).unwrap();
        assert_eq!(servers(&path).unwrap(), "a  runs npx\nb  at https://b.example/mcp\n");
        assert_eq!(add(&path, "a", "x", &[]).unwrap_err().kind(), ErrorKind::InvalidArgument);
        remove(&path, "a").unwrap();
        assert_eq!(remove(&path, "a").unwrap_err().kind(), ErrorKind::NotFound);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("{\n  \"theme\": 1,"), "{text}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::{PermissionsExt, symlink};
            std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
            let link = folder.path().join("link.json");
            symlink(&path, &link).unwrap();
            add(&link, "c", "x", &[]).unwrap();
            assert!(link.is_symlink() && servers(&path).unwrap().ends_with("c  runs x\n"));
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::write(&path, "{ // mine\n}").unwrap();
        assert_eq!(add(&path, "c", "x", &[]).unwrap_err().kind(), ErrorKind::Config);
    }
}
