//! `ai-runtime mcp`: the servers of a file in the form that desktop hosts use.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ai_runtime::tools::{AuthorizationRequest, commands};
use ai_runtime::{Error, ErrorKind, Executor, Result};

use crate::Outcome;
use crate::options::{McpAction, McpOptions};
use crate::output::{line, note, safe, write};
use crate::tools::tell_if_slow;

pub(crate) fn run(options: &McpOptions) -> Result<Outcome> {
    match &options.action {
        McpAction::List { file } => write(&safe(&commands::servers(file).map_err(no_file)?))?,
        McpAction::Test { name, file } => {
            // The outcome says whether it went well; nobody to read the reports is no reason to stop.
            let tell = |text: &str| drop(write(&safe(text)));
            let all_well = Executor::new().block_on(commands::test(file, name.as_deref(), tell))?;
            return Ok(if all_well.map_err(no_file)? { Outcome::Success } else { Outcome::Failure });
        }
        McpAction::Add { name, command, file } => {
            let [first, arguments @ ..] = &command[..] else {
                return Err(Error::new(ErrorKind::InvalidArgument, "expected a command or an address"));
            };
            commands::add(file, name, first, arguments)?;
            line(&format!("added '{name}' to {}", file.display()))?;
        }
        McpAction::Auth { name, file, key } => {
            let asked = Arc::new(AtomicBool::new(false));
            let is_asked = asked.clone();
            let asks = move |request: &AuthorizationRequest| {
                is_asked.store(true, Ordering::Relaxed);
                note(&format!("'{}' asks for your permission; open this page:", safe(&request.server)));
                note(&safe(&request.url));
                open_page(&request.url);
            };
            // Once a person is asked, it is they who are waited for.
            let waited_for = || if asked.load(Ordering::Relaxed) { Vec::new() } else { vec![name.clone()] };
            let starting = tell_if_slow(commands::auth(file, name, *key, asks), waited_for);
            let told = Executor::new().block_on(starting)?.map_err(no_file)?;
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
