//! The streaming parser of what a model writes.

use ai_runtime_chat::{Event, ToolSpec};

use super::CallFormat;
use crate::GrammarEnv;

/// How a [`CallParser`] behaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParserOptions {
    /// Whether the prompt ends inside a reasoning block.
    pub in_reasoning: bool,
    /// Makes the ids of calls differ between the turns of a conversation: pass something that differs.
    pub salt: u64,
}

/// Reads what a model writes, token by token, and tells what it is.
#[derive(Debug)]
pub struct CallParser {}

impl CallParser {
    pub(crate) fn new(_format: &CallFormat, _env: Option<&GrammarEnv>, _tools: &[ToolSpec], _o: ParserOptions) -> Self {
        Self {}
    }

    /// Takes one token and its bytes (a special token's bytes are its spelling).
    pub fn push(&mut self, _id: u32, bytes: &[u8]) -> Vec<Event> {
        self.push_text(&String::from_utf8_lossy(bytes))
    }

    /// Takes text in which special tokens are spelled out.
    pub fn push_text(&mut self, text: &str) -> Vec<Event> {
        if text.is_empty() { Vec::new() } else { vec![Event::Text { delta: text.to_owned() }] }
    }

    /// The end of the turn: what was held back comes out. A call that was being written is not reported as a call.
    pub fn finish(&mut self) -> Vec<Event> {
        Vec::new()
    }

    /// Whether the turn ended, or stands, in the middle of a call.
    pub fn is_incomplete(&self) -> bool {
        false
    }

    /// How many calls are complete.
    pub fn calls(&self) -> usize {
        0
    }
}
