use std::ops::Range;

use ai_runtime_chat::{Message, ToolSpec};
use serde_json::{Map, Value};

/// A rendered conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prompt {
    /// The text, special tokens spelled out.
    pub text: String,
    /// Where spellings of special tokens came from content and are therefore text: byte ranges of `text`, in order.
    pub literal: Vec<Range<usize>>,
}

impl From<String> for Prompt {
    fn from(text: String) -> Self {
        Self { text, literal: Vec::new() }
    }
}

/// What a template renders.
#[derive(Clone, Copy, Debug)]
pub struct RenderInput<'a> {
    /// The conversation.
    pub messages: &'a [Message],
    /// The tools on offer; none is not the same as an empty list to some templates, and this always means none.
    pub tools: &'a [ToolSpec],
    /// Whether the prompt ends where the assistant's next message begins.
    pub add_generation_prompt: bool,
    /// Further variables, such as `enable_thinking`.
    pub variables: &'a Map<String, Value>,
}
