//! One trait, [`Backend`]: anything that can continue a conversation.
//!
//! The local engine is one (it lives in `ai-runtime`, because this crate knows no model), remote providers are others,
//! and [`Replay`] plays a script, so that everything above can be tested without any of them. Whatever the source, an
//! answer is one stream of [`Event`](ai_runtime_chat::Event)s.
#![forbid(unsafe_code)]

mod backend;
mod replay;

pub use backend::{Backend, EventStream};
pub use futures::future::BoxFuture;
pub use replay::{Replay, Turn};
