//! `ai-runtime mcp`: the servers of a file in the form that desktop hosts use.

use std::path::Path;
use std::time::Instant;

use ai_runtime::config::{Config, server_shown};
use ai_runtime::{Error, ErrorKind, Executor, Result, Toolbox};
use serde_json::{Map, Value, json};

use crate::Outcome;
use crate::options::{McpAction, McpOptions};
use crate::output::{line, safe};

pub(crate) fn run(options: &McpOptions) -> Result<Outcome> {
    match &options.action {
        McpAction::List { file } => list(file),
        McpAction::Test { name, file } => test(name.as_deref(), file),
        McpAction::Add { name, command, env, file } => add(name, command, env, file),
    }
}

fn read(file: &Path) -> Result<Config> {
    let mut config = Config::default();
    config.add_server_file(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            error.hint("name it with --mcp, or make it with: ai-runtime mcp add NAME -- COMMAND")
        }
        _ => error,
    })?;
    Ok(config)
}

fn list(file: &Path) -> Result<Outcome> {
    let servers = read(file)?.mcp_servers;
    let width = servers.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, server) in servers {
        let off = if server.disabled { "  (disabled)" } else { "" };
        line(&format!("{:width$}  {}{off}", safe(&name), safe(&server_shown(&server))))?;
    }
    Ok(Outcome::Success)
}

fn test(only: Option<&str>, file: &Path) -> Result<Outcome> {
    let mut servers = read(file)?.mcp_servers;
    if let Some(only) = only {
        servers.retain(|(name, _)| name == only);
        if servers.is_empty() {
            let message = format!("{}: there is no server '{only}'", file.display());
            return Err(Error::new(ErrorKind::NotFound, message).hint("ai-runtime mcp list shows them"));
        }
    }
    let executor = Executor::new();
    let mut outcome = Outcome::Success;
    for (name, server) in servers {
        // Each alone, so that its time is its own.
        let toolbox = Toolbox::new();
        let begun = Instant::now();
        let added = executor.block_on(toolbox.add_server(&name, server))?;
        let took = begun.elapsed().as_millis();
        match added {
            Ok(_) => {
                let tools: Vec<_> = toolbox.specs().into_iter().map(|tool| tool.name).collect();
                line(&format!(
                    "{}: ok, {} tools in {took} ms: {}",
                    safe(&name),
                    tools.len(),
                    safe(&tools.join(", "))
                ))?;
            }
            Err(error) => {
                line(&format!("{}: failed after {took} ms: {}", safe(&name), safe(&error.to_string())))?;
                outcome = Outcome::Failure;
            }
        }
        executor.block_on(toolbox.close())?;
    }
    Ok(outcome)
}

fn add(name: &str, command: &[String], env: &[String], file: &Path) -> Result<Outcome> {
    let wrong = |message: String| Error::new(ErrorKind::InvalidArgument, message);
    let mut root = match std::fs::read_to_string(file) {
        Ok(text) => serde_json::from_str::<Value>(&text)
            .map_err(|error| wrong(format!("{}: not JSON: {error}", file.display())))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => json!({}),
        Err(error) => return Err(Error::from(error).context(file.display())),
    };
    let servers = root
        .as_object_mut()
        .map(|root| root.entry("mcpServers").or_insert_with(|| json!({})))
        .and_then(Value::as_object_mut)
        .ok_or_else(|| wrong(format!("{}: expected an object with \"mcpServers\"", file.display())))?;
    let [first, rest @ ..] = command else { return Err(wrong("expected a command or an address".into())) };
    let server = if first.starts_with("http://") || first.starts_with("https://") {
        if !rest.is_empty() || !env.is_empty() {
            return Err(wrong("an address takes neither arguments nor an environment".into()));
        }
        json!({"type": "http", "url": first})
    } else {
        let mut variables = Map::new();
        for variable in env {
            let (key, value) = variable
                .split_once('=')
                .ok_or_else(|| wrong(format!("expected --env NAME=VALUE, found '{variable}'")))?;
            variables.insert(key.into(), value.into());
        }
        let mut server = json!({"command": first, "args": rest});
        if !variables.is_empty() {
            server["env"] = variables.into();
        }
        server
    };
    let replaced = servers.insert(name.into(), server).is_some();
    let text = serde_json::to_string_pretty(&root).map_err(|error| wrong(error.to_string()))? + "\n";
    // Beside it and then in its place: a full disk does not cost the old file.
    let beside = file.with_extension("json.new");
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, file))
        .map_err(|error| Error::from(error).context(file.display()))?;
    line(&format!("{} '{name}' in {}", if replaced { "replaced" } else { "added" }, file.display()))?;
    Ok(Outcome::Success)
}
