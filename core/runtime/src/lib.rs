//! An AI orchestrator inside your process: a local model, strict tool calls, MCP servers, one stream of events.
//!
//! A host holds a [`Runtime`] (a model with its tools), a [`Conversation`] for each thread of talk, and calls
//! [`Runtime::chat`] or, without async, [`Runtime::chat_blocking`].
//!
//! ```no_run
//! use ai_runtime::{Runtime, ToolSpec, Toolbox};
//! use serde_json::json;
//!
//! let toolbox = Toolbox::new();
//! let city = json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]});
//! toolbox.add_blocking(ToolSpec::new("weather", "Weather in a city", city), |_| Ok(json!({"celsius": 21})))?;
//! let runtime = Runtime::builder().model("model.gguf").toolbox(toolbox).build()?;
//! let mut talk = runtime.conversation();
//! let answer = runtime.chat_blocking(&mut talk, "Do I need a coat in Oslo?", &runtime.options(), |_| ())?;
//! println!("{}", answer.text);
//! # Ok::<(), ai_runtime::Error>(())
//! ```
#![forbid(unsafe_code)]

mod agent;
pub mod config;
mod conversation;
mod draft;
mod embedding;
mod executor;
#[cfg(feature = "hub")]
pub mod hub;
mod local;
mod options;
mod repeats;
mod runtime;
mod sampling;
mod stop;
mod window;

#[cfg(feature = "candle")]
pub use ai_runtime_candle as candle;
pub use ai_runtime_chat::{
    Cancel, Content, Error, ErrorKind, Event, FinishReason, Message, Part, PropertyOrder, Request,
    ResponseFormat, Result, Role, SamplerStep, Sampling, ToolCall, ToolChoice, ToolResult, ToolSpec, Usage,
    ValueLimits, spaced_json,
};
pub use ai_runtime_engine as engine;
pub use ai_runtime_engine::{EmbedOptions, Engine, EngineOptions};
pub use ai_runtime_gguf as gguf;
pub use ai_runtime_grammar as grammar;
pub use ai_runtime_providers::{Backend, BoxFuture, EventStream};
pub use ai_runtime_text as text;
pub use ai_runtime_tools as tools;
pub use ai_runtime_tools::{CallContext, ServerConfig, Toolbox};

pub use conversation::Conversation;
pub use executor::{Executor, pause, within};
pub use local::LocalBackend;
pub use options::{Answer, ChatOptions, Flow, Input, Limits, OnFull, OnToolFailure, ToolFailure, Window};
pub use runtime::{Runtime, RuntimeBuilder};

/// Stand-ins for tests: a backend that plays a script.
pub mod testing {
    pub use ai_runtime_engine as engine;
    pub use ai_runtime_engine::{Engine, EngineOptions};
    pub use ai_runtime_gguf as gguf;
    pub use ai_runtime_providers::{Replay, Turn};
}

/// A runtime over the model in this file, without tools or instructions.
///
/// # Errors
/// What opening the model says: the file is missing, is not a GGUF file, or holds an architecture that is not covered.
pub fn load(model: impl Into<std::path::PathBuf>) -> Result<Runtime> {
    Runtime::builder().model(model).build()
}
