//! The configuration file of hosts that have one: TOML, checked as a whole, overridden by the environment.
//!
//! Every problem is reported at once, each with its key, and an unknown key with the one that was probably meant:
//!
//! ```
//! use ai_runtime::config::Config;
//! let error = Config::parse("[llm]\ncontext_siz = 4096\ntemperature = \"hot\"", None).unwrap_err();
//! assert!(error.message().contains("llm.context_siz: no such key; did you mean 'context_size'?"));
//! assert!(error.message().contains("llm.temperature: expected a number from 0 to 5, found the text \"hot\""));
//! ```

mod env;
mod models;
mod reader;
mod servers;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ai_runtime_chat::{Error, ErrorKind, Result, Sampling};
use ai_runtime_engine::{EngineOptions, Load};
use ai_runtime_tools::ServerConfig;

pub(crate) use models::file_of;
pub use models::find_model;
pub use servers::{server_from_argument, shown as server_shown};

use crate::{ChatOptions, Runtime, RuntimeBuilder};
use reader::{Section, list_problems};

/// What a configuration file says. A file is optional; the default is a mail assistant's on this machine.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Config {
    /// `[server]`
    pub server: ServerSection,
    /// `[llm]`
    pub llm: LlmSection,
    /// `[mcp]`: the tool servers, under their names.
    pub mcp_servers: Vec<(String, ServerConfig)>,
    /// `system_prompt`: instructions of every conversation, instead of the host's own.
    pub system_prompt: Option<String>,
    /// `user`: the address of the person who is served.
    pub user: Option<String>,
}

/// `[server]`: where a host listens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerSection {
    /// `listen_addr`, 127.0.0.1:8888 unless set.
    pub listen_addr: SocketAddr,
}

/// `[llm]`: what answers, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LlmSection {
    /// `model`: the name of a model under `models/`, the path of a GGUF file, or `hf:org/repo:quant`.
    pub model: Option<String>,
    /// `model_path`: the path of a GGUF file; it goes before `model`. Relative to the configuration file.
    pub model_path: Option<PathBuf>,
    /// `embedding_model`: an embedding model with which tools are chosen where there are too many for a prompt; the path of a
    /// GGUF file, relative to the configuration file, or `hf:org/repo:quant`.
    pub embedding_model: Option<PathBuf>,
    /// `context_size`: tokens of one conversation; 0 is the model's own limit.
    pub context_size: usize,
    /// `temperature`: 0 is greedy.
    pub temperature: f32,
    /// `max_tokens`: at most this many new tokens in each turn; 0 is no bound but the context.
    pub max_tokens: usize,
    /// `seed` of the sampler.
    pub seed: u64,
    /// `threads` that compute; 0 is one for each physical core.
    pub threads: usize,
    /// `load`: "mmap" maps the file, "copy" reads it into memory.
    pub load: Load,
    /// `lock`: keep the model's bytes in physical memory.
    pub lock: bool,
    /// `cores`: the processor cores that the threads stay on.
    pub cores: Vec<usize>,
    /// `timeout_seconds`: time for a whole answer, tools included.
    pub timeout: Option<Duration>,
    /// `max_tool_rounds`: how often the model may call tools before it has to answer.
    pub max_tool_rounds: Option<usize>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            server: ServerSection { listen_addr: SocketAddr::from(([127, 0, 0, 1], 8888)) },
            llm: LlmSection {
                model: None,
                model_path: None,
                embedding_model: None,
                context_size: 0,
                temperature: 0.0,
                max_tokens: 0,
                seed: 0,
                threads: 0,
                load: Load::Mmap,
                lock: false,
                cores: Vec::new(),
                timeout: None,
                max_tool_rounds: None,
            },
            mcp_servers: Vec::new(),
            system_prompt: None,
            user: None,
        }
    }
}

impl Config {
    /// The configuration in `path`, or in `config.toml` of the current folder if there is one, or the default; then
    /// the environment's overrides.
    ///
    /// # Errors
    /// `NotFound` if the file that was named is not there; `Config` with every problem of the file and the environment.
    pub fn load(path: Option<&Path>) -> Result<Self> {
        let usual = Path::new("config.toml");
        let path = path.or_else(|| usual.is_file().then_some(usual));
        let mut config = match path {
            None => Self::default(),
            Some(path) => {
                let text = read_bounded(path)?;
                Self::parse(&text, path.parent()).map_err(|error| error.context(path.display()))?
            }
        };
        config.apply_environment(|name| std::env::var(name).ok())?;
        Ok(config)
    }

    /// Reads the text of a configuration file; relative paths in it start from `folder`.
    ///
    /// # Errors
    /// `Config` with every problem at once.
    pub fn parse(text: &str, folder: Option<&Path>) -> Result<Self> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            Error::new(ErrorKind::Config, format!("not a TOML file: {}", error.to_string().trim_end()))
        })?;
        let folder = folder.unwrap_or(Path::new(""));
        let mut problems = Vec::new();
        let mut config = Self::default();
        let mut root = Section::root(&table, &mut problems);

        root.section("server", |section| {
            if let Some(address) = section.parsed("listen_addr", "an address like \"127.0.0.1:8888\"") {
                config.server.listen_addr = address;
            }
            section.not_yet("websocket_path", "WebSockets are not served yet");
        });
        root.section("llm", |section| config.llm.read(section, folder));
        root.section("mcp", |section| config.mcp_servers = servers::read(section, folder));
        config.system_prompt = root.text("system_prompt", "a text");
        config.user = root.text("user", "an e-mail address");
        root.not_yet("summarization", "mails are not summarised yet");
        root.finish();

        if problems.is_empty() { Ok(config) } else { Err(list_problems(problems)) }
    }

    /// The options of an answer that `[llm]` stands for.
    pub fn chat_options(&self) -> ChatOptions {
        let sampling =
            Sampling { temperature: self.llm.temperature, seed: self.llm.seed, ..Sampling::default() };
        ChatOptions {
            sampling,
            max_tokens: self.llm.max_tokens,
            max_tool_rounds: self.llm.max_tool_rounds,
            timeout: self.llm.timeout,
            ..ChatOptions::default()
        }
    }

    /// Adds a server, in place of one of that name.
    pub fn set_server(&mut self, name: &str, server: ServerConfig) {
        servers::set(&mut self.mcp_servers, name, server);
    }

    /// Adds the servers of a file with `mcpServers`, the form that desktop hosts use.
    ///
    /// # Errors
    /// `NotFound`, `Io`, and what is wrong with the file, under its name.
    pub fn add_server_file(&mut self, path: &Path) -> Result<()> {
        for (name, server) in servers::from_file(path)? {
            self.set_server(&name, server);
        }
        Ok(())
    }

    /// The instructions of every conversation: `system_prompt`, or a short one of our own, with the user's address.
    pub fn instructions(&self) -> String {
        let prompt = self.system_prompt.as_deref().unwrap_or("You are a helpful assistant.");
        match &self.user {
            Some(user) => format!("{} The user's address is {user}.", prompt.trim_end()),
            None => prompt.to_owned(),
        }
    }

    /// A runtime's builder with all that `[llm]` and the instructions say; tools are the host's to add.
    ///
    /// # Errors
    /// Those of [`Config::model_file`].
    pub fn builder(&self) -> Result<RuntimeBuilder> {
        let engine = EngineOptions {
            threads: self.llm.threads,
            context_length: self.llm.context_size,
            load: self.llm.load,
            lock: self.llm.lock,
            cores: self.llm.cores.clone(),
            ..EngineOptions::default()
        };
        let builder = Runtime::builder()
            .model(self.model_file()?)
            .engine_options(engine)
            .system(self.instructions())
            .options(self.chat_options());
        Ok(match &self.llm.embedding_model {
            Some(path) => builder.embedding_model(path),
            None => builder,
        })
    }

    /// The model's file: `model_path`, else `model`, else the usual places.
    ///
    /// # Errors
    /// Those of [`find_model`].
    pub fn model_file(&self) -> Result<PathBuf> {
        match &self.llm.model_path {
            Some(path) => find_model(Some(path)),
            None => find_model(self.llm.model.as_deref().map(Path::new)),
        }
    }
}

impl LlmSection {
    fn read(&mut self, section: &mut Section<'_>, folder: &Path) {
        self.model = section.text("model", "the name of a model");
        let file =
            |path: String| if path.starts_with("hf:") { PathBuf::from(path) } else { folder.join(path) };
        self.model_path = section.text("model_path", "the path of a GGUF file").map(file);
        self.embedding_model = section.text("embedding_model", "the path of a GGUF file").map(file);
        section.whole("context_size", 0..=1 << 30, &mut self.context_size);
        section.whole("max_tokens", 0..=1 << 30, &mut self.max_tokens);
        section.whole("threads", 0..=4096, &mut self.threads);
        match section.text("load", "\"mmap\" or \"copy\"").as_deref() {
            None | Some("mmap") => {}
            Some("copy") => self.load = Load::Copy,
            Some(other) => {
                section.problem("load", &format!("expected \"mmap\" or \"copy\", found \"{other}\""))
            }
        }
        section.flag("lock", &mut self.lock);
        section.wholes("cores", 0..=4095, &mut self.cores);
        let mut seed = 0;
        section.whole("seed", 0..=usize::MAX >> 1, &mut seed);
        self.seed = seed as u64;
        if let Some(temperature) = section.number("temperature", 0.0, 5.0) {
            self.temperature = temperature as f32;
        }
        if let Some(seconds) = section.number("timeout_seconds", 0.001, 86_400.0) {
            self.timeout = Some(Duration::from_secs_f64(seconds));
        }
        let mut rounds = usize::MAX;
        section.whole("max_tool_rounds", 1..=1000, &mut rounds);
        self.max_tool_rounds = (rounds != usize::MAX).then_some(rounds);
        if let Some(provider) = section.text("provider", "\"local\"")
            && provider != "local"
        {
            section.problem(
                "provider",
                &format!("expected \"local\", found \"{provider}\": remote providers are not built yet"),
            );
        }
        section.not_yet("base_url", "remote providers are not built yet");
    }
}

/// A configuration is short; whatever is longer is not one.
const MAX_FILE: u64 = 1 << 20;

fn read_bounded(path: &Path) -> Result<String> {
    let length = std::fs::metadata(path).map_err(|error| Error::from(error).context(path.display()))?.len();
    if length > MAX_FILE {
        let message =
            format!("{}: expected a file of at most {MAX_FILE} bytes, found {length}", path.display());
        return Err(Error::new(ErrorKind::Config, message));
    }
    std::fs::read_to_string(path).map_err(|error| Error::from(error).context(path.display()))
}

#[cfg(test)]
mod tests;
