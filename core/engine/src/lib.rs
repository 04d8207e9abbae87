//! Tokens in, tokens out: a model, its KV cache, the scheduler that sessions share, and chat turns over them.
//!
//! A [`Model`] is a mapped GGUF file. An [`Engine`] runs it: one thread of its own that takes all sessions' work in steps,
//! and the team of threads that computes a step. A [`Session`] is one token history; [`Session::generate`] continues it
//! token by token. [`Engine::chat`] is a whole turn: the chat template, the grammar of the tools on offer and the parser of
//! calls around a generation. [`Engine::embed`] turns texts into vectors.
//!
//! ```no_run
//! use ai_runtime_engine::{Engine, EngineOptions, Event, Message, Request};
//!
//! # fn main() -> ai_runtime_engine::Result<()> {
//! let engine = Engine::open("model.gguf", EngineOptions::default())?;
//! let request = Request { messages: vec![Message::user("Why is the sky blue?")], ..Request::default() };
//! for event in engine.chat(&request, &Default::default())? {
//!     if let Event::Text { delta } = event? {
//!         print!("{delta}");
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The result of a forward pass depends on the model and the tokens alone: not on threads, instruction set, batch, chunk
//! or cache, to the bit (ARCHITECTURE.md, "Numbers"). The engine knows neither the network nor async.
#![forbid(unsafe_code)]

mod arch;
#[cfg(test)]
mod arch_test;
pub mod bench;
mod cache;
mod chat;
mod draft;
mod embed;
#[cfg(test)]
mod embed_test;
mod engine;
mod first;
mod forward;
mod generation;
mod guard;
mod hyper;
mod job;
mod masks;
mod memory;
mod model;
mod network;
mod options;
mod prompt;
mod prompts;
mod saved;
mod serial;
mod session;
mod stop;
mod weights;
mod worker;

pub use ai_runtime_chat::{
    Cancel, Error, ErrorKind, Event, FinishReason, Message, Request, Result, Sampling, Usage,
};
pub use ai_runtime_gguf::Load;
pub use ai_runtime_kernels::{Isa, KvKind};
pub use chat::ChatStream;
pub use embed::{EmbedOptions, Pooling};
pub use engine::Engine;
pub use generation::{Finish, Generate, Generation, LogitsCallback, Logprobs, Step};
pub use memory::Estimate;
pub use model::{Model, ModelInfo};
pub use network::Network;
pub use options::EngineOptions;
pub use prompts::{KeptPrompt, PromptCache, kept_prompts, purge_prompts};
pub use session::Session;
