//! Host functions and tools of MCP servers behind one [`Toolbox`].
//!
//! A host adds what can be called: its own functions ([`Toolbox::add_function`], [`Toolbox::add_blocking`]) and MCP
//! servers ([`Toolbox::add_server`], [`Toolbox::add_servers`]). All of it is listed ([`Toolbox::specs`]), called
//! ([`Toolbox::call`], [`Toolbox::call_many`]) and cancelled in one way, under unique names.
//!
//! Two kinds of failure are kept apart. What the *model* can act on (the tool said no, the arguments do not fit, no tool
//! of that name) is a [`ToolResult`] with `is_error`. What the *host* must act on (a server died, a time limit was
//! reached, the request was cancelled) is an [`Error`].
//!
//! ```
//! use ai_runtime_tools::{CallContext, ToolCall, ToolSpec, Toolbox};
//! use serde_json::{Value, json};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let toolbox = Toolbox::new();
//! let parameters = json!({"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]});
//! toolbox.add_function(ToolSpec::new("double", "Doubles a number", parameters), async |arguments: Value| {
//!     Ok(json!(arguments["a"].as_i64().unwrap_or(0) * 2))
//! })?;
//! let call = ToolCall { id: "1".into(), name: "double".into(), arguments: json!({"a": 21}) };
//! assert_eq!(toolbox.call(&call, &CallContext::default()).await?.content, "42");
//! # Ok::<(), ai_runtime_tools::Error>(()) }).unwrap();
//! ```
//!
//! See the README beside this crate for configuration, approval and what to do when something goes wrong.
//!
//! Nothing here is global: a `Toolbox` is a value; dropping the last clone ends its servers and their children. It works
//! inside any tokio runtime that has time and I/O enabled.
#![forbid(unsafe_code)]

mod audit;
mod budget;
mod catalog;
pub mod commands;
mod config;
mod content;
mod context;
mod dispatch;
mod function;
mod hooks;
mod import;
mod names;
#[cfg(feature = "http")]
mod oauth;
mod output;
mod pin;
mod pin_file;
mod policy;
mod private_file;
mod reload;
mod resources;
mod secrets;
mod selection;
mod server;
mod status;
mod toolbox;

pub use ai_runtime_chat::{Cancel, Error, ErrorKind, Result, ToolCall, ToolResult, ToolSpec};

pub use audit::{AuditEvent, Decision};
pub use catalog::{Annotations, Source, ToolInfo};
pub use config::{
    Network, OAuth, Protocol, SamplingPolicy, Sandbox, ServerConfig, Timeouts, ToolFilter, ToolLimits,
    Transport,
};
pub use content::{Outcome, Output, Part};
pub use context::{CallContext, OnOutput, OnProgress, Progress};
pub use function::{Function, FunctionContext};
pub use hooks::{Notification, Root, ServerRequest};
pub use import::Import;
pub use names::{Naming, near_names};
#[cfg(feature = "http")]
pub use oauth::{AuthorizationRequest, FileTokens, KeyPlace, MemoryTokens, TokenKey, TokenStore};
pub use pin::Pin;
pub use pin_file::PinFile;
pub use policy::{Approval, ApprovalRequest, Verdict};
pub use reload::{Applied, Followed};
pub use resources::{Completable, Prompt, PromptArgument, PromptMessage, Resource, ResourceTemplate};
pub use selection::{FIND_TOOLS, Selection, SelectionOptions};
pub use server::{Enforcement, SandboxState};
pub use status::{ServerState, ServerStatus};
pub use toolbox::{Toolbox, ToolboxOptions};
