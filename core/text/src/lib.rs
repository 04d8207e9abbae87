//! Text to tokens and back, conversations to prompts.
//!
//! A model reads numbers. [`Tokenizer`] makes them from text with the vocabulary of a GGUF file, which it leaves where it
//! lies, and [`Decoder`] makes text of them again as they come. [`ChatTemplate`] writes a conversation the way the
//! model was trained to read it; what it makes, a [`Prompt`], remembers which spellings of special tokens came from
//! content, so that nobody outside can put words into the model's mouth.
#![forbid(unsafe_code)]

mod prompt;
mod template;
mod tokenizer;

pub use ai_runtime_chat::{Error, ErrorKind, Result};
pub use prompt::{Prompt, RenderInput};
pub use template::{ChatTemplate, TemplateOptions};
pub use tokenizer::{Decoder, Shelf, Specials, Tokenizer};
