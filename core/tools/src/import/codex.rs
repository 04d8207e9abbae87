//! What Codex's `[mcp_servers.NAME]` has beside `command`, `args`, `env` and `url`.

use std::time::Duration;

use super::reader::Reader;
use crate::{Result, ServerConfig, Transport};

impl Reader<'_> {
    pub(super) fn codex(&mut self, config: &mut ServerConfig) -> Result<()> {
        if let Some(seconds) = self.number("startup_timeout_sec")? {
            config.timeouts.start = Duration::from_secs(seconds);
        }
        if let Some(seconds) = self.number("tool_timeout_sec")? {
            let limit = Duration::from_secs(seconds);
            config.timeouts.idle = Some(limit);
            config.timeouts.total = config.timeouts.total.map(|total| total.max(limit));
        }
        if self.get("enabled_tools").is_some() {
            config.tools.allow = Some(self.texts("enabled_tools")?);
        }
        config.tools.deny.extend(self.texts("disabled_tools")?);
        let mut further = self.map("http_headers")?;
        for (header, name) in self.map("env_http_headers")? {
            if let Some(value) = (self.variable)(&name) {
                further.insert(header, value);
            }
        }
        if let Some(name) = self.text("bearer_token_env_var")? {
            let token = (self.variable)(&name).ok_or_else(|| {
                self.error(&format!("needs the variable '{name}', which is not set")).hint("set it")
            })?;
            further.insert("Authorization".to_owned(), format!("Bearer {token}"));
        }
        if let Transport::Http { headers, .. } = &mut config.transport {
            headers.extend(further);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Import, Transport};
    use std::time::Duration;

    #[test]
    fn a_file_of_codex_is_read_as_it_is() {
        let text = "[mcp_servers.a]\nurl = \"https://a.example/mcp\"\nbearer_token_env_var = \"KEY\"\nhttp_headers = { X-Team = \"1\" }\n\
            startup_timeout_sec = 20\ntool_timeout_sec = 45\nenabled_tools = [\"read\"]\ndisabled_tools = [\"rm\"]\n";
        let import = Import::toml(text, |name| (name == "KEY").then(|| "s3cret".to_owned())).unwrap();
        assert!(import.warnings.is_empty(), "{:?}", import.warnings);
        let config = &import.servers[0].1;
        let Transport::Http { headers, .. } = &config.transport else { panic!("{config:?}") };
        assert_eq!((headers["Authorization"].as_str(), headers["X-Team"].as_str()), ("Bearer s3cret", "1"));
        assert_eq!(config.timeouts.start, Duration::from_secs(20));
        assert_eq!(config.timeouts.idle, Some(Duration::from_secs(45)));
        assert!(config.tools.admits("read") && !config.tools.admits("write") && !config.tools.admits("rm"));
        let error = Import::toml(text, |_| None).unwrap_err();
        assert!(error.to_string().contains("needs the variable 'KEY'"), "{error}");
    }
}
