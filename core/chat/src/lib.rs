//! The words that every part of ai-runtime shares.
//!
//! A host says something ([`Message`]), offers tools ([`ToolSpec`]), and asks for an answer ([`Request`]). What comes
//! back, from a local model or from a provider, is one stream of [`Event`]s. Failures are one [`Error`] with one list
//! of [`ErrorKind`]s, the same in Rust, C and Python.
//!
//! This crate holds data only: it opens no file, starts no thread and knows no model.
#![forbid(unsafe_code)]

mod cancel;
mod error;
mod event;
mod key;
mod message;
mod parameters;
mod request;
mod tool;

pub use cancel::Cancel;
pub use error::{Error, ErrorKind, Result};
pub use event::{Event, FinishReason, Usage};
pub use key::Key;
pub use message::{Content, Message, Part, Role};
pub use parameters::Parameters;
pub use request::{PropertyOrder, Request, ResponseFormat, SamplerStep, Sampling, ValueLimits, spaced_json};
pub use tool::{ToolCall, ToolChoice, ToolResult, ToolSpec};
