use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use ai_runtime::Result;
use ai_runtime::config::{Config, server_from_argument};

/// Answers POST /chat on this machine, with the model in this process and the tools of MCP servers.
#[derive(Clone, Debug, Default, clap::Parser)]
#[command(name = "ai-runtime-assistant", version)]
#[command(after_help = "Settings come from the configuration file, then the environment (AI_RUNTIME_MODEL, \
AI_RUNTIME_LISTEN_ADDR, MCP_MAIL_SERVER_URL), then these options.\n\nExample:\n  ai-runtime-assistant --user \
me@example.com --server 'mail=ai-runtime-mail-server --maildir mails --smtp 127.0.0.1:2525'")]
pub struct Options {
    /// Configuration file [default: config.toml, if there is one]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// GGUF file, or name of a model below models/ [default: courier]
    #[arg(long, short, value_name = "FILE")]
    pub model: Option<PathBuf>,
    /// Where to listen [default: 127.0.0.1:8888]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// An MCP server, as NAME=COMMAND or NAME=URL; may be given several times
    #[arg(long = "server", value_name = "NAME=COMMAND")]
    pub servers: Vec<String>,
    /// File with "mcpServers"
    #[arg(long, value_name = "FILE")]
    pub mcp: Vec<PathBuf>,
    /// Address of the person who is served
    #[arg(long, value_name = "ADDRESS")]
    pub user: Option<String>,
    /// Instructions of every conversation
    #[arg(long, value_name = "TEXT")]
    pub system: Option<String>,
    /// Threads that compute [default: one for each physical core]
    #[arg(long, short, value_name = "N")]
    pub threads: Option<usize>,
    /// Time for a whole answer, in seconds
    #[arg(long, value_name = "SECONDS")]
    pub timeout: Option<u64>,
}

impl Options {
    /// The configuration: file, environment, and these options over both.
    ///
    /// # Errors
    /// Those of [`Config::load`], and an option that has no meaning.
    pub fn config(&self) -> Result<Config> {
        let mut config = Config::load(self.config.as_deref())?;
        for path in &self.mcp {
            config.add_server_file(path)?;
        }
        for argument in &self.servers {
            let (name, server) = server_from_argument(argument)?;
            config.set_server(&name, server);
        }
        if let Some(model) = &self.model {
            config.llm.model_path = Some(model.clone());
        }
        if let Some(listen) = self.listen {
            config.server.listen_addr = listen;
        }
        if let Some(threads) = self.threads {
            config.llm.threads = threads;
        }
        if let Some(seconds) = self.timeout {
            config.llm.timeout = Some(Duration::from_secs(seconds));
        }
        config.user = self.user.clone().or(config.user);
        config.system_prompt = self.system.clone().or(config.system_prompt);
        Ok(config)
    }
}
