use serde::{Deserialize, Serialize};

use crate::{ToolCall, ToolResult};

/// What a host sees while an answer is made, from whichever backend makes it.
///
/// A turn is any number of `Text`, `Reasoning` and tool-call events, at most one `Usage`, then exactly one `Done`. In an
/// agent loop the turns of one answer follow each other: the `ToolResult`s stand between the calls and the next turn's
/// text, and only the last turn's `Done` reaches the host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// A piece of the answer. Never half a UTF-8 character.
    Text {
        /// What is to be appended.
        delta: String,
    },
    /// A piece of the model's reasoning, which is not part of the answer.
    Reasoning {
        /// What is to be appended.
        delta: String,
    },
    /// The model began to call a tool; its name is known, its arguments are still being written.
    ToolCallBegin {
        /// Which call of this turn, counted from 0.
        index: usize,
        /// The call's id, unique in the conversation.
        id: String,
        /// The tool's name.
        name: String,
    },
    /// A piece of the JSON text of a call's arguments.
    ToolCallDelta {
        /// Which call of this turn.
        index: usize,
        /// What is to be appended.
        delta: String,
    },
    /// A call is complete and its arguments are valid under the tool's schema.
    ToolCallEnd {
        /// Which call of this turn.
        index: usize,
        /// The call.
        call: ToolCall,
    },
    /// A tool answered (only from an agent loop, never from a backend).
    ToolResult {
        /// The answer.
        result: ToolResult,
    },
    /// What the turn cost.
    Usage(
        /// Token counts and times.
        Usage,
    ),
    /// The end.
    Done {
        /// Why it ended.
        reason: FinishReason,
    },
}

/// Why an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FinishReason {
    /// The model ended its turn, or a stop string was met.
    Stop,
    /// `max_tokens` was reached; a call that was being written is reported nowhere else.
    Length,
    /// The turn ends in tool calls that wait for results.
    ToolCalls,
    /// The host cancelled.
    Cancelled,
    /// A provider withheld the rest.
    ContentFilter,
}

/// What a turn, or a whole answer (the sum of its turns), cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Usage {
    /// Tokens of the prompt, cached ones included.
    pub prompt_tokens: u64,
    /// Tokens of the prompt whose KV entries were found in a cache.
    pub cached_tokens: u64,
    /// Tokens generated, forced ones included.
    pub completion_tokens: u64,
    /// Tokens that the grammar forced and that were therefore not sampled.
    pub forced_tokens: u64,
    /// Seconds spent on the prompt.
    pub prompt_seconds: f64,
    /// Seconds from the request to the first token.
    pub first_token_seconds: f64,
    /// Seconds spent generating.
    pub completion_seconds: f64,
}

impl Usage {
    /// Adds a later turn's usage; the time to the first token stays that of the first turn.
    pub fn add(&mut self, later: &Self) {
        if self.prompt_tokens == 0 && self.completion_tokens == 0 {
            self.first_token_seconds = later.first_token_seconds;
        }
        self.prompt_tokens += later.prompt_tokens;
        self.cached_tokens += later.cached_tokens;
        self.completion_tokens += later.completion_tokens;
        self.forced_tokens += later.forced_tokens;
        self.prompt_seconds += later.prompt_seconds;
        self.completion_seconds += later.completion_seconds;
    }
}
