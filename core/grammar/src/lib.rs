//! What a model may write next, and what it has written.
//!
//! A [`Constraint`] says which tokens are legal and which are the only legal ones. Everything that restricts a model is
//! one: a set of tools in the model's own call format, a JSON Schema, a regular expression, a Lark grammar, a choice of
//! strings. A [`CallFormat`] is how a model writes tool calls; that one value drives the grammar, the streaming
//! [`CallParser`] and the way calls are rendered again, so the three cannot disagree.
//!
//! A [`GrammarEnv`] holds what depends on the vocabulary alone and is built once per model. Compiled grammars are cached
//! in it and cloned per request.
#![forbid(unsafe_code)]

mod alphabet;
mod beside;
mod builder;
mod check;
mod constraint;
mod env;
mod exits;
mod format;
mod guide;
mod letters;
mod lexemes;
mod masks;
mod order;
mod schema;
mod sections;
mod steps;
mod tokens;
mod trie;
mod vocabulary;
mod walk;

pub use ai_runtime_chat::{Error, ErrorKind, PropertyOrder, Result, ValueLimits};
pub use check::{Checker, Verdict, check};
pub use constraint::{Constraint, Violation};
pub use env::GrammarEnv;
pub use format::{
    Arguments, Block, BlockKind, CallFormat, CallParser, Constrain, IdForm, JsonStyle, Origin, ParserOptions,
    Piece, Tagged, Thinking, ToolSet, TypeNames,
};
pub use schema::{Relaxed, Schema};
pub use vocabulary::Vocabulary;
