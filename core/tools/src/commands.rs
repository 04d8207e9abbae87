//! The commands `tools list | describe | call` and `mcp list | test | add | remove | auth` over a configuration file, as functions
//! that return what is to be printed. The command line parses arguments and prints; nothing else is left for it to do.

use std::fmt::Write as _;
use std::path::Path;
#[cfg(feature = "http")]
use std::path::PathBuf;
#[cfg(feature = "http")]
use std::sync::Arc;
#[cfg(feature = "http")]
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use serde_json::{Map, Value, json};

use crate::{
    CallContext, Cancel, Enforcement, Error, ErrorKind, Import, Result, ServerConfig, ServerState, Source,
    ToolCall, ToolInfo, Toolbox, Transport, near_names,
};

/// Starts every server of a configuration file. Those that fail are returned with their reasons; the others are in the
/// toolbox.
///
/// # Errors
/// When the file cannot be read or understood.
pub async fn open(config: &Path) -> Result<(Toolbox, Vec<String>)> {
    let import = Import::file(config)?;
    let toolbox = Toolbox::new();
    #[cfg(feature = "http")]
    use_tokens(&toolbox)?;
    let mut complaints = import.warnings;
    for (_, added) in toolbox.add_servers(import.servers).await {
        complaints.extend(added.err().map(|error| error.to_string()));
    }
    Ok((toolbox, complaints))
}

/// Where this user's tokens are kept: `ai-runtime/tokens` in the folder for data of programs.
///
/// # Errors
/// `Config` when the environment does not say where that is.
#[cfg(feature = "http")]
fn tokens_path() -> Result<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let data = folder("XDG_DATA_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| folder("HOME").map(|home| home.join(".local/share")));
    let data = data.ok_or_else(|| {
        Error::new(ErrorKind::Config, "there is no folder for tokens: neither XDG_DATA_HOME nor HOME is set")
    })?;
    Ok(data.join("ai-runtime/tokens"))
}

/// Lets a toolbox use the tokens that `mcp auth` got. Without any it does nothing; to be called before servers are added.
///
/// # Errors
/// When the tokens cannot be decrypted.
#[cfg(feature = "http")]
pub fn use_tokens(toolbox: &Toolbox) -> Result<()> {
    match tokens_path() {
        Ok(path) if path.exists() => toolbox.set_token_store(crate::FileTokens::open(path)?),
        _ => {}
    }
    Ok(())
}

/// `mcp auth NAME`: asks a person for permission where a server wants OAuth, and keeps the tokens, encrypted. `show` is given
/// the page to open. Returns what is to be printed.
///
/// # Errors
/// When the file cannot be read or has no server of that name, and as [`Toolbox::add_server`].
#[cfg(feature = "http")]
pub async fn auth(
    config: &Path,
    name: &str,
    show: impl Fn(&crate::AuthorizationRequest) + Send + Sync + 'static,
) -> Result<String> {
    let import = Import::file(config)?;
    let server = one(config, import.servers, name)?;
    let toolbox = Toolbox::new();
    toolbox.set_token_store(crate::FileTokens::open(tokens_path()?)?);
    let asked = Arc::new(AtomicBool::new(false));
    let was_asked = asked.clone();
    toolbox.on_authorization(move |request| {
        was_asked.store(true, Ordering::Relaxed);
        show(&request);
        std::future::ready(Ok(None))
    });
    let added = toolbox.add_server(name, server).await;
    toolbox.close().await;
    let tools = added?;
    Ok(match asked.load(Ordering::Relaxed) {
        true => format!("{name}: permission was given, {tools} tools\n"),
        false => format!("{name}: no permission was needed, {tools} tools\n"),
    })
}

/// The server of this name.
fn one(config: &Path, servers: Vec<(String, ServerConfig)>, name: &str) -> Result<ServerConfig> {
    let names: Vec<String> = servers.iter().map(|(name, _)| name.clone()).collect();
    let found = servers.into_iter().find(|(other, _)| other == name);
    found.map(|(_, server)| server).ok_or_else(|| {
        let text = format!("{} has no server named '{name}', only {}", config.display(), names.join(", "));
        Error::new(ErrorKind::NotFound, text)
    })
}

/// `tools list`: a line for each tool, name, source, and the first line of its description.
pub fn list(toolbox: &Toolbox) -> String {
    let tools = toolbox.tools();
    let width = tools.iter().map(|tool| tool.spec.name.len()).max().unwrap_or(0).min(40);
    let mut out = String::new();
    for tool in tools {
        let first = tool.spec.description.lines().next().unwrap_or_default();
        let first: String = first.chars().take(100).collect();
        let blocked = if tool.blocked.is_some() { " (changed, not approved)" } else { "" };
        let _ = writeln!(out, "{:width$}  {:10}  {first}{blocked}", tool.spec.name, source(&tool.source));
    }
    if out.is_empty() { "no tools\n".to_owned() } else { out }
}

/// `tools list --json`: what a model would be offered, and where it comes from.
pub fn list_json(toolbox: &Toolbox) -> Value {
    toolbox.tools().iter().map(as_json).collect()
}

/// `tools describe NAME`: everything that is known about a tool, as JSON.
///
/// # Errors
/// `NotFound`, naming near ones.
pub fn describe(toolbox: &Toolbox, name: &str) -> Result<Value> {
    let tools = toolbox.tools();
    match tools.iter().find(|tool| tool.spec.name == name) {
        Some(tool) => Ok(as_json(tool)),
        None => {
            let near = near_names(name, tools.iter().map(|tool| tool.spec.name.as_str()), 3);
            let error = Error::new(
                ErrorKind::NotFound,
                format!("there is no tool named '{}'", crate::names::shown(name)),
            );
            Err(if near.is_empty() {
                error
            } else {
                error.hint(format!("did you mean {}?", near.join(" or ")))
            })
        }
    }
}

/// `tools call NAME '{json}'`: calls a tool and returns its text.
///
/// # Errors
/// `NotFound` for an unknown name, `InvalidArgument` when the arguments are not a JSON object, `Tool` when the tool answers
/// with an error, else as [`Toolbox::call`].
pub async fn call(toolbox: &Toolbox, name: &str, arguments: &str, cancel: &Cancel) -> Result<String> {
    describe(toolbox, name)?;
    let arguments = arguments.trim();
    let arguments: Value = if arguments.is_empty() {
        json!({})
    } else {
        serde_json::from_str(arguments).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, format!("the arguments are not JSON: {error}"))
                .hint(format!("expected something like: tools call {name} '{{\"key\": \"value\"}}'"))
        })?
    };
    let call = ToolCall { id: "1".to_owned(), name: name.to_owned(), arguments };
    let context =
        CallContext { max_result_bytes: Some(usize::MAX), ..CallContext::with_cancel(cancel.clone()) };
    let result = toolbox.call(&call, &context).await?;
    if result.is_error { Err(Error::new(ErrorKind::Tool, result.content)) } else { Ok(result.content) }
}

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

/// `mcp test [NAME]`: starts the servers and says how each did: time, protocol, tools, problems. `false` when one failed.
///
/// # Errors
/// When the file cannot be read or understood, or has no server of that name.
pub async fn test(config: &Path, name: Option<&str>) -> Result<(String, bool)> {
    let import = Import::file(config)?;
    let servers = match name {
        Some(name) => vec![(name.to_owned(), one(config, import.servers, name)?)],
        None => import.servers,
    };
    let toolbox = Toolbox::new();
    #[cfg(feature = "http")]
    use_tokens(&toolbox)?;
    let starts = servers.into_iter().map(|(name, server)| async {
        let began = Instant::now();
        let added = toolbox.add_server(&name, server).await;
        (name, added, began.elapsed())
    });
    let mut out = String::new();
    let mut all_well = true;
    for (name, added, time) in futures::future::join_all(starts).await {
        let status = toolbox.servers().into_iter().find(|status| status.name == name);
        match (added, status) {
            (Ok(_), Some(status)) if status.state == ServerState::Disabled => {
                let _ = writeln!(out, "{name}: disabled");
            }
            (Ok(tools), Some(status)) => {
                let version = status.about["protocolVersion"].as_str().unwrap_or("?");
                let own = status.about["serverInfo"]["name"].as_str().unwrap_or("unnamed");
                let _ = writeln!(
                    out,
                    "{name}: ready after {time:.2?}, {tools} tools, MCP {version}, calls itself '{own}'"
                );
                if let Some(sandbox) = &status.sandbox {
                    let _ = writeln!(
                        out,
                        "  confined: files {}, network {}, limits {}",
                        shown(&sandbox.files),
                        shown(&sandbox.network),
                        shown(&sandbox.limits)
                    );
                }
                for problem in status.problems {
                    let _ = writeln!(out, "  note: {problem}");
                }
            }
            (Err(error), _) => {
                all_well = false;
                let _ = writeln!(out, "{name}: FAILED after {time:.2?}: {error}");
            }
            (Ok(_), None) => {}
        }
    }
    toolbox.close().await;
    Ok((out, all_well))
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
        let is = |schemes: [&str; 2]| schemes.iter().any(|scheme| command_or_url.starts_with(scheme));
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
    // Written aside and renamed, so that a crash leaves the old file or the new one.
    let aside = config.with_extension("json.new");
    std::fs::write(&aside, text)
        .and_then(|()| std::fs::rename(&aside, config))
        .map_err(|error| named(error.into()))
}

fn as_json(tool: &ToolInfo) -> Value {
    let mut value = json!({
        "name": tool.spec.name,
        "source": source(&tool.source),
        "raw_name": tool.raw_name,
        "description": tool.spec.description,
        "parameters": tool.spec.parameters,
        "annotations": tool.annotations,
        "approval": tool.approval,
        "sha256": tool.sha256,
    });
    if let Some(schema) = &tool.output_schema {
        value["output_schema"] = schema.clone();
    }
    if let Some(difference) = &tool.blocked {
        value["blocked"] = json!(difference);
    }
    value
}

fn shown(enforcement: &Enforcement) -> String {
    match enforcement {
        Enforcement::Full => "yes".to_owned(),
        Enforcement::NotConfigured => "no".to_owned(),
        Enforcement::Partial(what) => format!("in part ({what})"),
    }
}

fn source(source: &Source) -> &str {
    match source {
        Source::Host => "host",
        Source::Server(name) => name,
    }
}

/// How a server is reached. Arguments, environment and headers may hold secrets, so they are not shown.
fn how(server: &ServerConfig) -> String {
    match &server.transport {
        Transport::Stdio { command, .. } => format!("runs {command}"),
        Transport::Http { url, .. } => format!("at {}", without_query(url)),
        Transport::JsonRpc { url, .. } => format!("at {} (JSON-RPC)", without_query(url)),
        Transport::WebSocket { url, .. } => format!("at {} (WebSocket)", without_query(url)),
    }
}

fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
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
        std::fs::write(&path, "{ // mine\n}").unwrap();
        assert_eq!(add(&path, "c", "x", &[]).unwrap_err().kind(), ErrorKind::Config);
    }

    #[tokio::test]
    async fn tools_are_listed_described_and_called() {
        let toolbox = Toolbox::new();
        let spec = crate::ToolSpec::new("double", "Doubles a number\nand more", json!({"type": "object"}));
        toolbox.add_function(spec, async |a: Value| Ok(json!(a["n"].as_i64().unwrap_or(0) * 2))).unwrap();
        assert_eq!(list(&toolbox), "double  host        Doubles a number\n");
        assert_eq!(list_json(&toolbox)[0]["name"], "double");
        assert_eq!(call(&toolbox, "double", r#"{"n": 4}"#, &Cancel::new()).await.unwrap(), "8");
        let error = call(&toolbox, "duble", "", &Cancel::new()).await.unwrap_err();
        assert_eq!(error.to_string(), "there is no tool named 'duble' (did you mean double?)");
        let error = call(&toolbox, "double", "{n:4}", &Cancel::new()).await.unwrap_err();
        assert!(error.to_string().contains("tools call double '{\"key\""), "{error}");
    }
}
