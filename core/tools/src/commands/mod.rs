//! The commands `tools list | describe | call | approve` and `mcp list | test | add | remove | auth` over configured servers, as
//! functions that give what is to be printed. The command line parses arguments and prints; nothing else is left for it to do.
//!
//! What a person decided stays from one run to the next: tokens ([`auth`]) and approved definitions of tools ([`approve`]) lie
//! in `ai-runtime` in the user's folder for data of programs. [`prepare`] gives them to a toolbox, [`remember`] keeps what it
//! saw for the first time.

#[cfg(feature = "http")]
mod auth;
mod kept;
mod servers;
mod tools;

#[cfg(feature = "http")]
pub use auth::auth;
pub use kept::{approve, prepare, remember};
pub use servers::{add, remove, servers, starting, test};
pub use tools::{call, changed, describe, list, list_json};

use std::path::Path;
use std::time::Duration;

use crate::{Error, ErrorKind, Result, ServerConfig};

/// After how long without news a person is told which servers are waited for.
pub const SLOW: Duration = Duration::from_secs(5);

/// The server of this name.
fn one(config: &Path, servers: Vec<(String, ServerConfig)>, name: &str) -> Result<ServerConfig> {
    let names: Vec<String> = servers.iter().map(|(name, _)| name.clone()).collect();
    let found = servers.into_iter().find(|(other, _)| other == name);
    found.map(|(_, server)| server).ok_or_else(|| {
        let text = format!("{} has no server named '{}'", config.display(), crate::names::shown(name));
        Error::new(ErrorKind::NotFound, text).hint(match names.is_empty() {
            true => "it has no servers at all; add one with: ai-runtime mcp add NAME -- COMMAND".to_owned(),
            false => format!("it has {}", names.join(", ")),
        })
    })
}
