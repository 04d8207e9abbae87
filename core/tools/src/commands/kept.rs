//! What stays between runs of the command: where it lies, and how a toolbox comes to it.

use std::path::PathBuf;

use crate::{Error, ErrorKind, Pin, PinFile, Result, ServerConfig, Source, Toolbox};

use super::tools::unknown;

/// The folder `ai-runtime` in the user's folder for data of programs (`XDG_DATA_HOME`, else `~/.local/share`).
pub(super) fn folder() -> Result<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let data = folder("XDG_DATA_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| folder("HOME").map(|home| home.join(".local/share")));
    let data = data.ok_or_else(|| {
        let text = "there is no folder for what is kept: neither XDG_DATA_HOME nor HOME is set";
        Error::new(ErrorKind::Config, text)
    })?;
    Ok(data.join("ai-runtime"))
}

fn pin_file() -> Result<PinFile> {
    Ok(PinFile::new(folder()?.join("pins.json")))
}

/// Gives a toolbox the tokens and the approved definitions of earlier runs; to be called before these servers are added. A
/// user without a folder for data has neither.
///
/// # Errors
/// When the tokens cannot be decrypted, or a file is damaged.
pub fn prepare(toolbox: &Toolbox, servers: &[(String, ServerConfig)]) -> Result<()> {
    let Ok(folder) = folder() else { return Ok(()) };
    #[cfg(feature = "http")]
    {
        let tokens = folder.join("tokens");
        if tokens.exists()
            && servers.iter().any(|(_, server)| matches!(server.transport, crate::Transport::Http { .. }))
        {
            toolbox.set_token_store(crate::FileTokens::open(tokens, None)?);
        }
    }
    #[cfg(not(feature = "http"))]
    drop(folder);
    toolbox.set_pins(pin_file()?.load(servers)?);
    Ok(())
}

/// Keeps the definitions of tools that were seen for the first time; to be called when these servers were added.
///
/// # Errors
/// When the file cannot be written.
pub fn remember(toolbox: &Toolbox, servers: &[(String, ServerConfig)]) -> Result<()> {
    match pin_file() {
        Ok(file) => file.add(servers, &toolbox.pins()),
        Err(_) => Ok(()),
    }
}

/// `tools approve NAME`: approves the present definition of a tool that changed, for this run and later ones. Returns what is
/// to be printed: the difference that was approved.
///
/// # Errors
/// `NotFound` where there is no such tool of a server; when the file cannot be written.
pub fn approve(toolbox: &Toolbox, servers: &[(String, ServerConfig)], name: &str) -> Result<String> {
    let tools = toolbox.tools();
    let tool = tools.iter().find(|tool| tool.spec.name == name).ok_or_else(|| unknown(&tools, name))?;
    let Source::Server(server) = &tool.source else {
        let text = format!("'{name}' is a function of this program and needs no approval");
        return Err(Error::new(ErrorKind::InvalidArgument, text));
    };
    let Some(difference) = &tool.blocked else {
        return Ok(format!("{name}: approved already, nothing changed\n"));
    };
    if !toolbox.approve(name, &tool.sha256) {
        let text = format!("'{name}' changed again while it was approved");
        return Err(Error::new(ErrorKind::Tool, text).hint("look at it again"));
    }
    let approved = |pin: &Pin| pin.server == *server && pin.tool == tool.raw_name;
    let pins: Vec<Pin> = toolbox.pins().into_iter().filter(approved).collect();
    pin_file()?.replace(servers, &pins)?;
    Ok(format!("{name}: approved\n{difference}\n"))
}
