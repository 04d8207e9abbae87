//! MCP servers in configuration files and command lines.

use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_tools::{Import, ServerConfig, Transport};

use super::reader::Section;

/// `[mcp]`: `servers` as a list of tables, `config_file` in the `mcpServers` form, `mail_server_url`.
///
/// The form of one server is that of [`Import`], whichever file it stands in.
pub(super) fn read(section: &mut Section<'_>, folder: &Path) -> Vec<(String, ServerConfig)> {
    let mut servers = Vec::new();
    if let Some(list) = section.take("servers") {
        match import(list) {
            Ok(import) => {
                for warning in import.warnings {
                    section.problem("servers", &warning);
                }
                servers.extend(import.servers);
            }
            Err(error) => section.problem("servers", error.message()),
        }
    }
    // A program with a folder in its name is relative to this file; a bare name is looked up in `PATH`.
    for (_, server) in &mut servers {
        if let Transport::Stdio { command, .. } = &mut server.transport {
            let path = Path::new(command);
            if path.components().count() > 1 && path.is_relative() {
                *command = folder.join(path).to_string_lossy().into_owned();
            }
        }
    }
    if let Some(path) = section.text("config_file", "the path of a file with \"mcpServers\"") {
        match from_file(&folder.join(path)) {
            Ok(found) => found.into_iter().for_each(|(name, server)| set(&mut servers, &name, server)),
            Err(error) => section.problem("config_file", &error.to_string()),
        }
    }
    if let Some(url) = section.text("mail_server_url", "an address like \"http://localhost:8090\"") {
        match http(&url) {
            Ok(config) => set(&mut servers, "mail", config),
            Err(error) => section.problem("mail_server_url", error.message()),
        }
    }
    servers
}

fn import(list: &toml::Value) -> Result<Import> {
    let json = serde_json::to_string(&serde_json::json!({"servers": list}))
        .map_err(|error| Error::new(ErrorKind::Config, error.to_string()))?;
    let mut import = Import::json(&json, |name| std::env::var(name).ok())?;
    for (_, server) in &mut import.servers {
        if let Transport::Http { url, .. } = &mut server.transport {
            *url = endpoint(url)?;
        }
    }
    Ok(import)
}

/// A server behind HTTP.
pub(super) fn http(url: &str) -> Result<ServerConfig> {
    endpoint(url).map(ServerConfig::http)
}

/// The address of a server; one without a path gets the usual `/mcp`.
fn endpoint(url: &str) -> Result<String> {
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
    let Some(rest) = rest.filter(|rest| !rest.is_empty() && !rest.starts_with('/')) else {
        let message = format!("expected an address like http://localhost:8090/mcp, found '{url}'");
        return Err(Error::new(ErrorKind::Config, message));
    };
    let bare = rest.trim_end_matches('/');
    Ok(if bare.contains('/') { url.to_owned() } else { format!("{}/mcp", url.trim_end_matches('/')) })
}

/// The servers of a file in the `mcpServers` form. What is not understood there is another host's business.
pub(super) fn from_file(path: &Path) -> Result<Vec<(String, ServerConfig)>> {
    let import = Import::file(path)?;
    for warning in import.warnings {
        tracing::warn!("{}: {warning}", path.display());
    }
    Ok(import.servers)
}

/// Replaces the server of that name, or adds it.
pub(super) fn set(servers: &mut Vec<(String, ServerConfig)>, name: &str, config: ServerConfig) {
    match servers.iter_mut().find(|(known, _)| known == name) {
        Some(known) => known.1 = config,
        None => servers.push((name.to_owned(), config)),
    }
}

/// A server as it is given on a command line: `NAME=COMMAND ARGUMENTS...`, quoted like in a shell, or `NAME=http://...`.
///
/// ```
/// let (name, _) = ai_runtime::config::server_from_argument("mail=mail-server --maildir 'my mails'").unwrap();
/// assert_eq!(name, "mail");
/// ```
///
/// # Errors
/// `InvalidArgument` says which part is missing or not closed.
pub fn server_from_argument(argument: &str) -> Result<(String, ServerConfig)> {
    let wrong = |what: &str| {
        Error::new(
            ErrorKind::InvalidArgument,
            format!("expected NAME=COMMAND or NAME=URL, found '{argument}': {what}"),
        )
        .hint("for example --server 'mail=ai-runtime-mail-server --maildir mails'")
    };
    let (name, rest) = argument.split_once('=').ok_or_else(|| wrong("there is no '='"))?;
    let (name, rest) = (name.trim(), rest.trim());
    if name.is_empty() || name.contains(char::is_whitespace) {
        return Err(wrong("the name is not one word"));
    }
    if rest.starts_with("http://") || rest.starts_with("https://") {
        return Ok((name.to_owned(), http(rest)?));
    }
    if rest.starts_with("ws://") || rest.starts_with("wss://") {
        return Ok((name.to_owned(), ServerConfig::web_socket(rest)));
    }
    let mut words = shlex::split(rest).ok_or_else(|| wrong("a quotation mark is not closed"))?.into_iter();
    let command = words.next().ok_or_else(|| wrong("there is no command"))?;
    Ok((name.to_owned(), ServerConfig::stdio(command, words)))
}

/// What a server is reached by, for messages: its command line or its address.
pub fn shown(config: &ServerConfig) -> String {
    match &config.transport {
        Transport::Stdio { command, args, .. } => {
            std::iter::once(command).chain(args).cloned().collect::<Vec<_>>().join(" ")
        }
        Transport::Http { url, .. } | Transport::JsonRpc { url, .. } | Transport::WebSocket { url, .. } => {
            url.clone()
        }
        _ => "an unknown transport".into(),
    }
}
