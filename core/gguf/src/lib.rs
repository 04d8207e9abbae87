//! GGUF files: a zero-copy reader over a mapping, and a writer.
//!
//! A [`File`] is a mapping and an index of offsets into it. Opening one walks its head once, checks every number in
//! it, and copies nothing: metadata strings, vocabularies of hundreds of thousands of entries and the weights are read
//! where they lie. Files are hostile until proven otherwise; what a damaged or malicious one gets is an
//! [`Error`] that names the field or tensor.
//!
//! The format is described in `docs/gguf.md` of the ggml project. Versions 2 and 3, little-endian, are read; version 3
//! is written.

mod file;
mod identify;
mod kind;
mod mapping;
mod parse;
mod split;
mod value;
mod write;

pub use ai_runtime_chat::{Error, ErrorKind, Result};
pub use file::{Advice, File, Load, OpenOptions, Tensor};
pub use kind::TensorType;
pub use mapping::Stamp;
pub use value::{Array, Strings, Value, ValueType};
pub use write::{DataWriter, Element, ToValue, Writer};
