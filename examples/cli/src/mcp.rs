//! `ai-runtime mcp`: the servers of a file in the form that desktop hosts use.

use std::process::{Command, Stdio};

use ai_runtime::tools::{AuthorizationRequest, commands};
use ai_runtime::{Error, ErrorKind, Executor, Result};

use crate::Outcome;
use crate::options::{McpAction, McpOptions};
use crate::output::{line, note, safe, write};

pub(crate) fn run(options: &McpOptions) -> Result<Outcome> {
    match &options.action {
        McpAction::List { file } => write(&safe(&commands::servers(file).map_err(no_file)?))?,
        McpAction::Test { name, file } => {
            let test = commands::test(file, name.as_deref());
            let (told, all_well) = Executor::new().block_on(test)?.map_err(no_file)?;
            write(&safe(&told))?;
            return Ok(if all_well { Outcome::Success } else { Outcome::Failure });
        }
        McpAction::Add { name, command, file } => {
            let [first, arguments @ ..] = &command[..] else {
                return Err(Error::new(ErrorKind::InvalidArgument, "expected a command or an address"));
            };
            commands::add(file, name, first, arguments)?;
            line(&format!("added '{name}' to {}", file.display()))?;
        }
        McpAction::Auth { name, file, key } => {
            let asks = |request: &AuthorizationRequest| {
                note(&format!("'{}' asks for your permission; open this page:", safe(&request.server)));
                note(&safe(&request.url));
                open_page(&request.url);
            };
            let told = Executor::new().block_on(commands::auth(file, name, *key, asks))?.map_err(no_file)?;
            write(&safe(&told))?;
        }
        McpAction::Remove { name, file } => {
            commands::remove(file, name)?;
            line(&format!("removed '{name}' from {}", file.display()))?;
        }
    }
    Ok(Outcome::Success)
}

/// Opens a page with the program named in `BROWSER`, as other commands do. Without it the person opens the page.
fn open_page(url: &str) {
    let Some(browser) = std::env::var_os("BROWSER").filter(|browser| !browser.is_empty()) else { return };
    // Only pages: a server chooses the address, and a browser opens files too.
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return;
    }
    let mut command = Command::new(browser);
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match command.spawn() {
        // It is waited for, so that it does not stay as a zombie; nobody waits for this thread.
        Ok(mut child) => drop(std::thread::spawn(move || child.wait())),
        Err(error) => note(&format!("warning: the program in BROWSER cannot be started: {error}")),
    }
}

fn no_file(error: Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound if error.hint_text().is_none() => {
            error.hint("name the file with --mcp, or make it with: ai-runtime mcp add NAME -- COMMAND")
        }
        _ => error,
    }
}
