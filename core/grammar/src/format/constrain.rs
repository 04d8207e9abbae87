//! The constraint of a turn: free text, reasoning, calls, structured answers.

use std::sync::Arc;

use ai_runtime_chat::{Error, ErrorKind, ResponseFormat, ToolCall, ToolChoice, ToolSpec};

use super::CallFormat;
use crate::{Constraint, GrammarEnv, Result};

/// What a constraint is made from, besides the tools.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constrain {
    /// Which tools may or must be called.
    pub choice: ToolChoice,
    /// At most this many calls; 0 means as many as the format allows.
    pub max_calls: usize,
    /// What the text of the answer must be.
    pub response: ResponseFormat,
    /// Bounds on what schemas leave open.
    pub limits: crate::Limits,
    /// Whether the prompt ends inside a reasoning block, so that the turn begins with reasoning.
    pub in_reasoning: bool,
}

/// A set of tools compiled for a format: shared by requests.
#[derive(Debug)]
pub struct ToolSet {
    relaxed: Vec<crate::Relaxed>,
}

impl ToolSet {
    pub(crate) fn new(_format: &CallFormat, _tools: &[ToolSpec], _options: &Constrain) -> Result<Self> {
        Ok(Self { relaxed: Vec::new() })
    }

    /// What the grammar does not enforce and leaves to validation.
    pub fn relaxed(&self) -> &[crate::Relaxed] {
        &self.relaxed
    }

    /// Whether a finished call is valid under its tool's full schema.
    pub fn validate(&self, _call: &ToolCall) -> Result<()> {
        Err(Error::new(ErrorKind::Internal, "not there yet"))
    }
}

impl CallFormat {
    /// The constraint of one turn; `None` where nothing is constrained.
    pub fn constraint(
        &self,
        _env: &Arc<GrammarEnv>,
        _tools: &[ToolSpec],
        _options: &Constrain,
    ) -> Result<Option<Box<dyn Constraint>>> {
        Ok(None)
    }
}
