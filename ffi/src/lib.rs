//! libruntime: the C interface of ai-runtime. `include/runtime.h` is generated from this crate and committed.
//!
//! The rules are at the head of the header (see `cbindgen.toml`). On this side: every function goes through
//! [`guard`], which turns errors and panics into a status and an owned error object; handles are boxes; nothing is kept
//! in thread-local or static storage but the panic hook.
#![allow(
    clippy::missing_safety_doc,
    reason = "the header states the rules for pointers once, for all functions; a heading per function would leak into it"
)]

mod cancel;
mod error;
mod event;
mod guard;
mod model;
mod session;
mod strings;
mod tools;

pub use cancel::*;
pub use error::*;
pub use event::*;
pub use model::*;
pub use session::*;
pub use strings::*;
pub use tools::*;

use std::ffi::c_char;

/// Version of this header's contract; it grows when something is added and never shrinks.
pub const AIR_ABI_VERSION: u32 = 1;

/// The contract version of the library that is loaded; compare with AIR_ABI_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn air_abi_version() -> u32 {
    AIR_ABI_VERSION
}

/// The library's version, for example "0.1.0". Static; not to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn air_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}
