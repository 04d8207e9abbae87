//! MCP servers in configuration files and command lines.

use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_tools::{ServerConfig, Transport};
use toml::Value;

use super::reader::Section;

/// `[mcp]`: `servers` as a list of tables, `config_file` in the `mcpServers` form, `mail_server_url`.
pub(super) fn read(section: &mut Section<'_>, folder: &Path) -> Vec<(String, ServerConfig)> {
    let mut servers = Vec::new();
    match section.take("servers") {
        None => {}
        Some(Value::Array(list)) => {
            for (index, item) in list.iter().enumerate() {
                let key = format!("servers[{index}]");
                let Value::Table(table) = item else {
                    section.expected(&key, "a table like { name = \"mail\", url = \"...\" }", item);
                    continue;
                };
                let mut entry = Section::new(format!("mcp.{key}."), table, section.problems());
                let server = one(&mut entry, folder);
                entry.finish();
                servers.extend(server);
            }
        }
        Some(other) => section.expected("servers", "a list of servers", other),
    }
    if let Some(path) = section.text("config_file", "the path of a file with \"mcpServers\"") {
        match from_file(&folder.join(path)) {
            Ok(found) => servers.extend(found),
            Err(error) => section.problem("config_file", &error.to_string()),
        }
    }
    if let Some(url) = section.text("mail_server_url", "an address like \"http://localhost:8090\"") {
        match http(&url) {
            Ok(config) => set(&mut servers, "mail", config),
            Err(error) => section.problem("mail_server_url", error.message()),
        }
    }
    let mut names: Vec<&str> = servers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned());
    if let Some(name) = twice {
        section.problem_here(&format!("two servers are named '{name}'"));
    }
    servers
}

fn one(entry: &mut Section<'_>, folder: &Path) -> Option<(String, ServerConfig)> {
    let name = entry.text("name", "the server's name");
    let url = entry.text("url", "an address like \"http://localhost:8090/mcp\"");
    let command = entry.text("command", "a program");
    let args = match entry.take("args") {
        None => Vec::new(),
        Some(Value::Array(list)) if list.iter().all(Value::is_str) => {
            list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
        }
        Some(other) => {
            entry.expected("args", "a list of texts", other);
            Vec::new()
        }
    };
    let env = match entry.take("env") {
        None => Vec::new(),
        Some(Value::Table(table)) if table.values().all(Value::is_str) => {
            table.iter().filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect()
        }
        Some(other) => {
            entry.expected("env", "a table of texts", other);
            Vec::new()
        }
    };
    let Some(name) = name else {
        entry.problem_here("a server needs a name");
        return None;
    };
    let mut config = match (url, command) {
        (Some(url), None) => http(&url).map_err(|error| entry.problem("url", error.message())).ok()?,
        (None, Some(command)) => ServerConfig::stdio(program(&command, folder), args),
        _ => {
            entry.problem_here("a server needs either a url or a command");
            return None;
        }
    };
    for (key, value) in env {
        config = config.env(key, value);
    }
    Some((name, config))
}

/// A program with a folder in its name is relative to the configuration file; a bare name is looked up in `PATH`.
fn program(command: &str, folder: &Path) -> String {
    let path = Path::new(command);
    if path.components().count() > 1 && path.is_relative() {
        folder.join(path).to_string_lossy().into_owned()
    } else {
        command.to_owned()
    }
}

/// A server behind HTTP; an address without a path gets the usual `/mcp`.
pub(super) fn http(url: &str) -> Result<ServerConfig> {
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
    let Some(rest) = rest.filter(|rest| !rest.is_empty() && !rest.starts_with('/')) else {
        let message = format!("expected an address like http://localhost:8090/mcp, found '{url}'");
        return Err(Error::new(ErrorKind::Config, message));
    };
    let bare = rest.trim_end_matches('/');
    Ok(ServerConfig::http(if bare.contains('/') {
        url.to_owned()
    } else {
        format!("{}/mcp", url.trim_end_matches('/'))
    }))
}

/// The servers of a file in the `mcpServers` form.
pub(super) fn from_file(path: &Path) -> Result<Vec<(String, ServerConfig)>> {
    parse_config(&super::read_bounded(path)?).map_err(|error| error.context(path.display()))
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
        Transport::Http { url, .. } | Transport::JsonRpc { url, .. } => url.clone(),
        _ => "an unknown transport".into(),
    }
}

fn parse_config(_: &str) -> Result<Vec<(String, ServerConfig)>> {
    Err(Error::new(ErrorKind::Config, "not yet"))
}
