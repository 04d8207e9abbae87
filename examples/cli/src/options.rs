//! The command line.

use std::path::PathBuf;

use ai_runtime::config::{Config, server_from_argument};
use ai_runtime::engine::{Load, Pooling};
use ai_runtime::tools::KeyPlace;
use ai_runtime::{EngineOptions, Result, ValueLimits};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::sampling::SamplingOptions;

/// Local models with tools, in one command.
#[derive(Debug, Parser)]
#[command(name = "ai-runtime", version, arg_required_else_help = true)]
#[command(
    after_help = "Models are GGUF files; hf:ORG/REPO:QUANT is downloaded once. Without --model: the variable \
AI_RUNTIME_MODEL, then models/courier/courier.gguf.\nThe log goes to standard error: RUST_LOG=debug."
)]
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
    /// Turn texts into vectors
    Embed(EmbedOptions),
    /// Show what a GGUF file holds
    Inspect(InspectOptions),
    /// Show the tokens of a text
    Tokenize(TokenizeOptions),
    /// Measure prompt and generation speed
    Bench(BenchOptions),
    /// Write a GGUF file with smaller weights, from GGUF or safetensors
    Quantize(QuantizeOptions),
    /// Print the licences of the software inside this command
    Notices,
    /// Show or delete the prompts and indexes that are kept on disk
    Cache(CacheOptions),
    /// List, describe and call the tools of MCP servers
    Tools(ToolsOptions),
    /// List, test and add MCP servers in a file with "mcpServers"
    Mcp(McpOptions),
    /// Find out why a schema behaves as it does: judge values, sample calls
    Grammar(GrammarOptions),
}

/// Which model, and how it runs.
#[derive(Args, Clone, Debug)]
pub(crate) struct ModelOptions {
    /// GGUF file, name of a model below models/, or hf:ORG/REPO:QUANT
    #[arg(long, short, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// Threads that compute [default: one for each physical core]
    #[arg(long, short, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) threads: usize,
    /// Tokens that the context holds [default: the model's own limit]
    #[arg(long, short, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) context: usize,
    #[command(flatten)]
    pub(crate) memory: MemoryOptions,
}

impl ModelOptions {
    pub(crate) fn engine(&self) -> EngineOptions {
        let mut options =
            EngineOptions { threads: self.threads, context_length: self.context, ..EngineOptions::default() };
        self.memory.apply(&mut options);
        options
    }

    pub(crate) fn file(&self) -> Result<PathBuf> {
        crate::model::find(self.model.as_deref())
    }
}

/// Where the model's bytes lie, and where its threads run.
#[derive(Args, Clone, Debug)]
pub(crate) struct MemoryOptions {
    /// Map the file, or copy it into memory [default: mmap]
    #[arg(long, value_name = "HOW", value_enum)]
    pub(crate) load: Option<LoadOption>,
    /// Keep the model's bytes in physical memory
    #[arg(long)]
    pub(crate) lock: bool,
    /// Keep the threads on these processor cores
    #[arg(long, value_name = "N,...", value_delimiter = ',')]
    pub(crate) cores: Vec<usize>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum LoadOption {
    Mmap,
    Copy,
}

impl From<LoadOption> for Load {
    fn from(option: LoadOption) -> Self {
        match option {
            LoadOption::Mmap => Self::Mmap,
            LoadOption::Copy => Self::Copy,
        }
    }
}

impl MemoryOptions {
    pub(crate) fn apply(&self, options: &mut EngineOptions) {
        options.load = self.load.map_or(options.load, Load::from);
        options.lock |= self.lock;
        if !self.cores.is_empty() {
            options.cores.clone_from(&self.cores);
        }
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
    /// Most new tokens; 0 or -1 goes on until the context is full
    #[arg(
        long = "max-tokens",
        short = 'n',
        value_name = "N",
        default_value_t = 128,
        value_parser = most_tokens,
        allow_negative_numbers = true
    )]
    pub(crate) max_tokens: usize,
    /// End before this text; may be given several times
    #[arg(long, value_name = "TEXT")]
    pub(crate) stop: Vec<String>,
    /// Go on after the model's end mark
    #[arg(long)]
    pub(crate) ignore_end: bool,
    /// One JSON object a line: every token, then the end with its times
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) sampling: SamplingOptions,
}

#[derive(Args, Debug)]
#[command(
    after_help = "What a model wants in front of texts (\"query: \", an instruction) is to be written there.\n\nExample:\n  \
  ai-runtime embed -m bge-small-en-v1.5-f16.gguf \"a cat\" \"a kitten\""
)]
pub(crate) struct EmbedOptions {
    #[command(flatten)]
    pub(crate) model: ModelOptions,
    /// The texts; '-' reads them from standard input, one a line
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) texts: Vec<String>,
    /// How tokens become one vector: mean, cls or last [default: as the file says, or mean]
    #[arg(long, value_name = "HOW")]
    pub(crate) pooling: Option<Pooling>,
    /// Vectors as the model computes them, not of length 1
    #[arg(long)]
    pub(crate) no_normalize: bool,
    /// Leave out the end of a text that is longer than the context
    #[arg(long)]
    pub(crate) truncate: bool,
    /// One JSON object a line: {"index", "text", "embedding"}
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct InspectOptions {
    /// GGUF file, name of a model below models/, or hf:ORG/REPO:QUANT
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
    /// GGUF file, name of a model below models/, or hf:ORG/REPO:QUANT
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
    #[command(flatten)]
    pub(crate) memory: MemoryOptions,
    /// One JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
#[command(
    after_help = "A safetensors file is converted: config.json and tokenizer.json are read from its folder, and all files \
of a model in parts are named by one of them.\n\nExample:\n  ai-runtime quantize model.safetensors model-q4_k_m.gguf Q4_K_M"
)]
pub(crate) struct QuantizeOptions {
    /// GGUF or safetensors file
    #[arg(value_name = "IN")]
    pub(crate) input: PathBuf,
    /// The GGUF file to write
    #[arg(value_name = "OUT.gguf")]
    pub(crate) output: PathBuf,
    /// Q4_K_M, Q4_K_S, Q5_K_M, Q5_K_S, Q6_K, Q3_K_M, Q2_K, Q8_0, Q5_1, Q5_0, Q4_1, Q4_0, BF16, F16, F32, ...
    #[arg(value_name = "TYPE")]
    pub(crate) kind: String,
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Args, Debug)]
#[command(
    after_help = "System prompts and tools are kept so that the next process need not compute them again, and the indexes of large\n\
vocabularies, so that it opens a model faster. The folder is\n\
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
    #[command(
        after_help = "Examples:\n  ai-runtime tools call read_file '{\"path\": \"notes.txt\"}' --mcp mcp.json\n  \
  ai-runtime tools call time --server 'clock=uvx mcp-server-time'"
    )]
    Call {
        /// The tool's name
        name: String,
        /// Its arguments, a JSON object; '-' reads it from standard input
        #[arg(default_value = "{}")]
        arguments: String,
        #[command(flatten)]
        servers: ServerOptions,
    },
    /// Approves a tool whose definition changed since it was first seen, and shows the difference
    #[command(
        after_help = "What a server says about a tool is pinned when it is first seen. A tool that a server later describes in\n\
another way is neither offered nor called until it is approved here. `tools describe NAME` shows the difference first."
    )]
    Approve {
        /// The tool's name
        name: String,
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
    /// Starts the servers and says how each did: time, protocol, number of tools, problems
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
    /// Gets a person's permission for a server that asks for it (OAuth); tokens are kept encrypted
    #[command(
        after_help = "The page to open is printed, and opened with the program in BROWSER if that is set; the browser comes back to\n\
this command. Tokens are kept, encrypted, in ai-runtime/tokens below XDG_DATA_HOME or ~/.local/share, and used by\n\
`chat`, `tools` and `mcp test` from then on. Their key is kept in one of these places:\n  \
  secret-service  the keyring of your desktop session, through secret-tool (the default where it can be reached)\n  \
  kernel          the Linux kernel's keyring: never on disk; gone after a reboot, or three days without use\n  \
  file            a file beside the tokens that only you can read (the default elsewhere)"
    )]
    Auth {
        /// The server's name
        name: String,
        /// File with "mcpServers"
        #[arg(long = "mcp", value_name = "FILE", default_value = "mcp.json")]
        file: PathBuf,
        /// Where the key of the tokens is kept: secret-service, kernel or file
        #[arg(long, value_name = "PLACE", value_parser = str::parse::<KeyPlace>)]
        key: Option<KeyPlace>,
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

#[derive(Args, Debug)]
pub(crate) struct GrammarOptions {
    #[command(subcommand)]
    pub(crate) action: GrammarAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum GrammarAction {
    /// Judge values by a schema: by the grammar, token by token, then by validation
    Check(CheckOptions),
    /// Let a model call tools, and show the calls
    Sample(SampleOptions),
}

#[derive(Args, Debug)]
#[command(
    after_help = "One JSON object a line: {\"file\", \"accepted\", \"reason\", \"relaxed\"}. Properties may be in any \
order, and spaces anywhere. The exit code is 0 once all values are judged."
)]
pub(crate) struct CheckOptions {
    /// GGUF file, or name of a model below models/; a file with a vocabulary and no weights will do
    #[arg(long, short, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// JSON Schema; '-' reads it from standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) schema: PathBuf,
    /// JSON values; '-' reads one from standard input
    #[arg(value_name = "INSTANCE", required = true)]
    pub(crate) instances: Vec<PathBuf>,
}

#[derive(Args, Debug)]
#[command(
    after_help = "One JSON object a line: {\"calls\": [{\"name\", \"arguments\"}], \"text\", \"forced_tokens\", \
\"tokens\"}, with \"incomplete\": true where a call did not end within --max-tokens."
)]
pub(crate) struct SampleOptions {
    #[command(flatten)]
    pub(crate) model: ModelOptions,
    /// JSON list of tools, as MCP servers list them or OpenAI-style callers send them; of several files each is a set of
    /// its own, and the lines say whose they are
    #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
    pub(crate) tools: Vec<PathBuf>,
    /// auto, required, none, a tool's name, or several with commas
    #[arg(long, value_name = "NAME", default_value = "required")]
    pub(crate) choice: String,
    /// What the user says
    #[arg(long, short, value_name = "TEXT", default_value = "Call a tool.")]
    pub(crate) prompt: String,
    /// Seed of the first sample; the next ones count up
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,
    /// Randomness; 0 always takes the most probable
    #[arg(long, value_name = "T", default_value_t = 0.8)]
    pub(crate) temperature: f32,
    /// How many samples
    #[arg(short = 'n', long = "count", value_name = "COUNT", default_value_t = 1)]
    pub(crate) count: usize,
    /// Most calls in one sample; 0 is as many as the model's format allows
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) max_calls: usize,
    /// Most tokens of one sample
    #[arg(long, value_name = "N", default_value_t = 2048)]
    pub(crate) max_tokens: usize,
    /// Bounds on what schemas leave open; a model with random weights hardly ever ends a string by itself
    #[arg(long, value_name = "LIMITS", default_value = "string=40,items=4,digits=8,depth=3")]
    pub(crate) limits: LimitsArgument,
    /// Properties in any order, not the schema's
    #[arg(long)]
    pub(crate) any_order: bool,
    /// Compute forced tokens one by one; the result is the same
    #[arg(long)]
    pub(crate) no_fast_forward: bool,
}

/// `string=N,items=N,digits=N,depth=N`, each optional, or `none`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LimitsArgument(pub(crate) ValueLimits);

impl std::str::FromStr for LimitsArgument {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut limits = ValueLimits::default();
        if text == "none" {
            return Ok(Self(limits));
        }
        for part in text.split(',') {
            let wrong = || format!("expected string=N, items=N, digits=N, depth=N or none, found '{part}'");
            let (name, number) = part.split_once('=').ok_or_else(wrong)?;
            let number = Some(number.trim().parse().map_err(|_| wrong())?);
            match name.trim() {
                "string" => limits.string = number,
                "items" => limits.items = number,
                "digits" => limits.digits = number,
                "depth" => limits.depth = number,
                _ => return Err(wrong()),
            }
        }
        Ok(Self(limits))
    }
}

/// A number of tokens; llama.cpp's -1 has no bound either.
fn most_tokens(text: &str) -> Result<usize, std::num::ParseIntError> {
    if text == "-1" { Ok(0) } else { text.parse() }
}
