//! Environment variables that go before the file.

use std::path::PathBuf;

use ai_runtime_chat::Result;

use super::reader::list_problems;
use super::{Config, servers};

impl Config {
    /// Overrides from the environment, read through `get`:
    ///
    /// | variable | replaces |
    /// |---|---|
    /// | `AI_RUNTIME_MODEL` | `llm.model_path` |
    /// | `AI_RUNTIME_LISTEN_ADDR` | `server.listen_addr` |
    /// | `MCP_MAIL_SERVER_URL` | the server `mail` |
    ///
    /// # Errors
    /// `Config` with every variable that has no meaning.
    pub fn apply_environment(&mut self, get: impl Fn(&str) -> Option<String>) -> Result<()> {
        let get = |name: &str| get(name).filter(|value| !value.trim().is_empty());
        let mut problems = Vec::new();
        if let Some(path) = get("AI_RUNTIME_MODEL") {
            self.llm.model_path = Some(PathBuf::from(path));
        }
        if let Some(address) = get("AI_RUNTIME_LISTEN_ADDR") {
            match address.parse() {
                Ok(parsed) => self.server.listen_addr = parsed,
                Err(_) => problems.push(format!(
                    "AI_RUNTIME_LISTEN_ADDR: expected an address like 127.0.0.1:8888, found '{address}'"
                )),
            }
        }
        if let Some(url) = get("MCP_MAIL_SERVER_URL") {
            match servers::http(&url) {
                Ok(config) => servers::set(&mut self.mcp_servers, "mail", config),
                Err(error) => problems.push(format!("MCP_MAIL_SERVER_URL: {}", error.message())),
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(list_problems(problems)) }
    }
}
