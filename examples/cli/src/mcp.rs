//! `ai-runtime mcp`: the servers of a file in the form that desktop hosts use.

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
        McpAction::Auth { name, file } => {
            let asks = |request: &AuthorizationRequest| {
                note(&format!("'{}' asks for your permission; open this page:", safe(&request.server)));
                note(&safe(&request.url));
            };
            let told = Executor::new().block_on(commands::auth(file, name, asks))?.map_err(no_file)?;
            write(&safe(&told))?;
        }
        McpAction::Remove { name, file } => {
            commands::remove(file, name)?;
            line(&format!("removed '{name}' from {}", file.display()))?;
        }
    }
    Ok(Outcome::Success)
}

fn no_file(error: Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound if error.hint_text().is_none() => {
            error.hint("name the file with --mcp, or make it with: ai-runtime mcp add NAME -- COMMAND")
        }
        _ => error,
    }
}
