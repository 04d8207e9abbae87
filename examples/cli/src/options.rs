//! The command line.

use std::path::PathBuf;

use ai_runtime::config::{Config, server_from_argument};
use ai_runtime::{EngineOptions, Result};
use clap::{Args, Parser, Subcommand};

/// Local models with tools, in one command.
#[derive(Debug, Parser)]
#[command(name = "ai-runtime", version, arg_required_else_help = true)]
#[command(after_help = "Models are GGUF files. Without --model: the variable AI_RUNTIME_MODEL, then \
models/courier/courier.gguf.\nThe log goes to standard error: RUST_LOG=debug.")]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Chat with a model and its tools
    Chat(ChatOptions),
    /// Continue a prompt; standard output is the completion and nothing else
    Run(RunOptions),
    /// Show what a GGUF file holds
    Inspect(InspectOptions),
    /// Show the tokens of a text
    Tokenize(TokenizeOptions),
    /// Measure prompt and generation speed
    Bench(BenchOptions),
    /// Show or delete the prompts that are kept on disk
    Cache(CacheOptions),
    /// List, describe and call the tools of MCP servers
    Tools(ToolsOptions),
    /// List, test and add MCP servers in a file with "mcpServers"
    Mcp(McpOptions),
}

/// Which model, and how it runs.
#[derive(Args, Clone, Debug)]
pub(crate) struct ModelOptions {
    /// GGUF file, or name of a model below models/
    #[arg(long, short, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// Threads that compute [default: one for each physical core]
    #[arg(long, short, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) threads: usize,
    /// Tokens that the context holds [default: the model's own limit]
    #[arg(long, short, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) context: usize,
}

impl ModelOptions {
    pub(crate) fn engine(&self) -> EngineOptions {
        EngineOptions { threads: self.threads, context_length: self.context, ..EngineOptions::default() }
    }

    pub(crate) fn file(&self) -> Result<PathBuf> {
        ai_runtime::config::find_model(self.model.as_deref())
    }
}

/// Where tools come from.
#[derive(Args, Clone, Debug)]
pub(crate) struct ServerOptions {
    /// An MCP server, as NAME=COMMAND or NAME=URL; may be given several times
    #[arg(long = "server", value_name = "NAME=COMMAND")]
    pub(crate) servers: Vec<String>,
    /// File with "mcpServers"; may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) mcp: Vec<PathBuf>,
    /// Configuration file of the assistant (TOML)
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

impl ServerOptions {
    /// The configuration, with these servers over it. A `config.toml` that only happens to lie in the current folder is
    /// not read: it could start programs.
    pub(crate) fn config(&self) -> Result<Config> {
        let mut config = match &self.config {
            Some(path) => Config::load(Some(path))?,
            None => Config::default(),
        };
        for path in &self.mcp {
            config.add_server_file(path)?;
        }
        for argument in &self.servers {
            let (name, server) = server_from_argument(argument)?;
            config.set_server(&name, server);
        }
        Ok(config)
    }
}

#[derive(Args, Debug)]
#[command(
    after_help = "In the chat: /help lists the commands, Ctrl-C stops an answer, Ctrl-D leaves.\nFrom a pipe \
every line is a message; the answers go to standard output, tool calls to standard error.\n\nExample:\n  ai-runtime \
chat --user me@example.com --server 'mail=ai-runtime-mail-server --maildir mails --smtp 127.0.0.1:2525'"
)]
pub(crate) struct ChatOptions {
    #[command(flatten)]
    pub(crate) model: ModelOptions,
    #[command(flatten)]
    pub(crate) servers: ServerOptions,
    /// Your address, for the model
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) user: Option<String>,
    /// Instructions for the model
    #[arg(long, short, value_name = "TEXT")]
    pub(crate) system: Option<String>,
    /// How freely words are chosen; 0 always takes the most probable [default: 0]
    #[arg(long, value_name = "T")]
    pub(crate) temperature: Option<f32>,
    /// Seed of the random choice
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// Most new tokens in one turn
    #[arg(long, short = 'n', value_name = "N")]
    pub(crate) max_tokens: Option<usize>,
    /// Time for a whole answer, in seconds
    #[arg(long, value_name = "SECONDS")]
    pub(crate) timeout: Option<f64>,
    /// Ask before a tool is run
    #[arg(long)]
    pub(crate) ask: bool,
    /// Show tokens and times after every answer
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

#[derive(Args, Debug)]
pub(crate) struct RunOptions {
    #[command(flatten)]
    pub(crate) model: ModelOptions,
    /// The prompt; '-' reads it from standard input
    #[arg(long, short, value_name = "TEXT", required_unless_present = "file")]
    pub(crate) prompt: Option<String>,
    /// File with the prompt
    #[arg(long, short, value_name = "FILE", conflicts_with = "prompt")]
    pub(crate) file: Option<PathBuf>,
    /// Most new tokens; 0 goes on until the context is full
    #[arg(long = "max-tokens", short = 'n', value_name = "N", default_value_t = 128)]
    pub(crate) max_tokens: usize,
    /// How freely words are chosen; 0 always takes the most probable
    #[arg(long, value_name = "T", default_value_t = 0.8)]
    pub(crate) temperature: f32,
    /// Only the K best tokens; 0 is all
    #[arg(long, value_name = "K", default_value_t = 40)]
    pub(crate) top_k: usize,
    /// Only the best tokens that reach this probability together
    #[arg(long, value_name = "P", default_value_t = 0.95)]
    pub(crate) top_p: f32,
    /// Seed of the random choice
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,
    /// End before this text; may be given several times
    #[arg(long, value_name = "TEXT")]
    pub(crate) stop: Vec<String>,
    /// Go on after the model's end mark
    #[arg(long)]
    pub(crate) ignore_end: bool,
    /// Log probabilities of this many best tokens (with --json)
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) logprobs: usize,
    /// One JSON object a line: every token, then the end with its times
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct InspectOptions {
    /// GGUF file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Also every tensor
    #[arg(long)]
    pub(crate) tensors: bool,
    /// One JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct TokenizeOptions {
    #[command(flatten)]
    pub(crate) model: ModelOptions,
    /// The text; '-' or nothing reads it from standard input
    #[arg(value_name = "TEXT")]
    pub(crate) text: Option<String>,
    /// Spellings of special tokens stand for the tokens
    #[arg(long)]
    pub(crate) special: bool,
    /// Add what the vocabulary wants around a text
    #[arg(long)]
    pub(crate) ends: bool,
    /// The arguments are token ids, separated by blanks or commas: show their text
    #[arg(long)]
    pub(crate) decode: bool,
    /// One JSON array of ids
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct BenchOptions {
    /// GGUF file, or name of a model below models/
    #[arg(long, short, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// Lengths of prompts
    #[arg(long, short, value_name = "N,...", value_delimiter = ',', default_value = "512")]
    pub(crate) prompt: Vec<usize>,
    /// Numbers of new tokens
    #[arg(long, short = 'n', value_name = "N,...", value_delimiter = ',', default_value = "128")]
    pub(crate) new: Vec<usize>,
    /// Tokens in the context before the first new one
    #[arg(long, short, value_name = "N,...", value_delimiter = ',', default_value = "0")]
    pub(crate) depth: Vec<usize>,
    /// Sequences that run together
    #[arg(long, short, value_name = "N,...", value_delimiter = ',', default_value = "1")]
    pub(crate) batch: Vec<usize>,
    /// Threads that compute; 0 is one for each physical core
    #[arg(long, short, value_name = "N,...", value_delimiter = ',', default_value = "0")]
    pub(crate) threads: Vec<usize>,
    /// Measure so often; the median is shown
    #[arg(long, short, value_name = "N", default_value_t = 3)]
    pub(crate) repeat: usize,
    /// One JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
#[command(
    after_help = "System prompts and tools are kept so that the next process need not compute them again. The folder is\n\
AI_RUNTIME_CACHE_DIR, or ai-runtime in the user's cache; an empty AI_RUNTIME_CACHE_DIR keeps nothing."
)]
pub(crate) struct CacheOptions {
    #[command(subcommand)]
    pub(crate) action: CacheAction,
}

#[derive(Clone, Copy, Debug, Subcommand)]
pub(crate) enum CacheAction {
    /// The folder and the files in it
    List,
    /// Deletes all of them
    Purge,
}

#[derive(Args, Debug)]
pub(crate) struct ToolsOptions {
    #[command(subcommand)]
    pub(crate) action: ToolsAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ToolsAction {
    /// The tools on offer
    List {
        #[command(flatten)]
        servers: ServerOptions,
        /// A JSON array with all that is known
        #[arg(long)]
        json: bool,
    },
    /// All about one tool
    Describe {
        /// The tool's name
        name: String,
        #[command(flatten)]
        servers: ServerOptions,
    },
    /// Calls a tool; standard output is its answer
    Call {
        /// The tool's name
        name: String,
        /// Its arguments, a JSON object; '-' reads it from standard input
        #[arg(default_value = "{}")]
        arguments: String,
        #[command(flatten)]
        servers: ServerOptions,
    },
}

#[derive(Args, Debug)]
pub(crate) struct McpOptions {
    #[command(subcommand)]
    pub(crate) action: McpAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum McpAction {
    /// The servers of a file; none is started
    List {
        /// File with "mcpServers"
        #[arg(long = "mcp", value_name = "FILE", default_value = "mcp.json")]
        file: PathBuf,
    },
    /// Starts the servers and lists their tools
    Test {
        /// Only this one
        name: Option<String>,
        /// File with "mcpServers"
        #[arg(long = "mcp", value_name = "FILE", default_value = "mcp.json")]
        file: PathBuf,
    },
    /// Adds a server to a file
    #[command(
        after_help = "Examples:\n  ai-runtime mcp add mail -- ai-runtime-mail-server --maildir mails\n  \
    ai-runtime mcp add web http://localhost:8090/mcp"
    )]
    Add {
        /// The server's name
        name: String,
        /// A program with its arguments, or an address
        #[arg(required = true, trailing_var_arg = true, value_name = "COMMAND")]
        command: Vec<String>,
        /// File with "mcpServers"; it is made if it is not there
        #[arg(long = "mcp", value_name = "FILE", default_value = "mcp.json")]
        file: PathBuf,
    },
    /// Takes a server out of a file
    Remove {
        /// The server's name
        name: String,
        /// File with "mcpServers"
        #[arg(long = "mcp", value_name = "FILE", default_value = "mcp.json")]
        file: PathBuf,
    },
}
