//! Calls into code that is not the engine's: a panic there breaks the request that asked for it, and nothing else.

use std::panic::AssertUnwindSafe;

use ai_runtime_chat::{Error, ErrorKind, Result};

/// What `call` returns, or an error of this kind that says who panicked, and with what words.
pub(crate) fn guard<T>(kind: ErrorKind, who: &str, call: impl FnOnce() -> Result<T>) -> Result<T> {
    std::panic::catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|payload| {
        let words =
            payload.downcast_ref::<&str>().copied().or(payload.downcast_ref::<String>().map(|s| &**s));
        Err(Error::new(kind, format!("{who} panicked: {}", words.unwrap_or("it said nothing"))))
    })
}

/// [`guard`] for a grammar's code.
pub(crate) fn grammar<T>(call: impl FnOnce() -> Result<T>) -> Result<T> {
    guard(ErrorKind::Internal, "the grammar", call)
}
