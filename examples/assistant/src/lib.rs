//! The assistant: a conversation over HTTP, answered by the model in this process and the tools of MCP servers.
//!
//! ```text
//! POST /chat    {"message": "...", "conversation": "..."}  ->  {"response": "...", "tool_calls": [...], ...}
//! GET  /health                                             ->  {"status": "ok"}
//! ```
//!
//! It is a host of the library like any other: everything here uses the public interface of `ai-runtime` alone.
#![forbid(unsafe_code)]

mod guard;
mod http;
mod options;
mod start;
mod store;

pub use http::{Assistant, Limits};
pub use options::Options;
pub use start::run;
pub use store::Store;
