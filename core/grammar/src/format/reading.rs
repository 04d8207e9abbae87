//! Reads a turn along with its constraint: which call a token completed, and where the parts of its arguments began.

use std::sync::Arc;

use ai_runtime_chat::{Event, ToolCall};

use super::constrain::Plan;
use super::parser::{CallParser, ParserOptions};
use crate::GrammarEnv;

/// A turn, read up to some token.
pub(super) struct Reading {
    parser: CallParser,
    /// How many tokens were read.
    read: usize,
    /// The arguments of the last call as text.
    text: String,
    /// How long that text was after which token.
    lengths: Vec<(usize, usize)>,
    /// The last call, once it is complete, and the token that completed it.
    call: Option<(usize, ToolCall)>,
}

impl Reading {
    pub(super) fn new(plan: &Plan, env: &Arc<GrammarEnv>) -> Self {
        let options = ParserOptions { thinking: plan.options.thinking, ..ParserOptions::default() };
        let parser = CallParser::new(&plan.format, Some(env), plan.tools.specs(), options);
        Self { parser, read: 0, text: String::new(), lengths: Vec::new(), call: None }
    }

    /// How many tokens were read.
    pub(super) fn read(&self) -> usize {
        self.read
    }

    /// Reads one more token.
    pub(super) fn push(&mut self, token: u32, bytes: &[u8]) {
        for event in self.parser.push(token, bytes) {
            match event {
                Event::ToolCallBegin { .. } => {
                    self.text.clear();
                    self.lengths.clear();
                }
                Event::ToolCallDelta { delta, .. } => {
                    self.text.push_str(&delta);
                    self.lengths.push((self.text.len(), self.read));
                }
                Event::ToolCallEnd { call, .. } => self.call = Some((self.read, call)),
                _ => {}
            }
        }
        self.read += 1;
    }

    /// The call that the last token completed.
    pub(super) fn completed(&self) -> Option<&ToolCall> {
        self.call.as_ref().filter(|(at, _)| at + 1 == self.read).map(|(_, call)| call)
    }

    /// The arguments of the last call as text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The token with which this byte of the text came.
    pub(super) fn token_at(&self, offset: usize) -> Option<usize> {
        self.lengths.iter().find(|(length, _)| *length > offset).map(|(_, token)| *token)
    }
}
