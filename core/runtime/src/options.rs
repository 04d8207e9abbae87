use std::time::Duration;

use ai_runtime_chat::{
    Cancel, ErrorKind, FinishReason, Message, PropertyOrder, ResponseFormat, Sampling, ToolCall, ToolChoice,
    ToolResult, Usage, ValueLimits,
};
use serde_json::{Map, Value};

/// How one answer is made. The default is greedy, calls tools where the model wants to, and has no limits but the
/// context window and the runtime's number of tool rounds.
#[derive(Clone, Debug)]
pub struct ChatOptions {
    /// How tokens are chosen. The default is greedy: the same conversation gets the same answer.
    pub sampling: Sampling,
    /// At most this many new tokens in each turn of the model; 0 means until the context is full.
    pub max_tokens: usize,
    /// Every turn ends before any of these strings.
    pub stop: Vec<String>,
    /// Which tools may or must be called. `Required` and `Named` hold for the first turn; after it the model decides.
    pub tool_choice: ToolChoice,
    /// At most this many calls in one turn; 0 means as many as the model's format allows, 1 means no parallel calls.
    pub max_calls: usize,
    /// How often the model may call tools before it has to answer in words; `None` takes the runtime's limit.
    ///
    /// With `Some(0)` no tool is run: the answer comes back with the calls and the reason `ToolCalls`, and the host
    /// goes on by answering them with [`Message::tool`].
    pub max_tool_rounds: Option<usize>,
    /// What happens when a tool gives no answer.
    pub on_tool_failure: OnToolFailure,
    /// What the text of the answer must be.
    pub response_format: ResponseFormat,
    /// Bounds on what the schemas of tools and answer leave open, for models in this process.
    pub limits: ValueLimits,
    /// The order in which the properties of arguments and answers are written, for models in this process.
    pub property_order: PropertyOrder,
    /// Stops the answer from any thread. What was said until then is kept in the conversation.
    pub cancel: Cancel,
    /// The whole answer, tools included, must be there within this time.
    pub timeout: Option<Duration>,
    /// Further variables for the chat template (`enable_thinking`, ...).
    pub template_variables: Map<String, Value>,
    /// Which model, where a backend has several.
    pub model: Option<String>,
}

impl Default for ChatOptions {
    fn default() -> Self {
        Self {
            sampling: Sampling::greedy(),
            max_tokens: 0,
            stop: Vec::new(),
            tool_choice: ToolChoice::Auto,
            max_calls: 0,
            max_tool_rounds: None,
            on_tool_failure: OnToolFailure::Tell,
            response_format: ResponseFormat::Text,
            limits: ValueLimits::default(),
            property_order: PropertyOrder::Schema,
            cancel: Cancel::new(),
            timeout: None,
            template_variables: Map::new(),
            model: None,
        }
    }
}

/// What a chat came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The text of the last turn: the answer itself, without what was said between tool calls.
    pub text: String,
    /// The reasoning of the last turn, where the model has such a channel.
    pub reasoning: Option<String>,
    /// Every call that was made, in order.
    pub tool_calls: Vec<ToolCall>,
    /// What the tools answered: one result for each call that was run or refused, in the order of `tool_calls`.
    pub tool_results: Vec<ToolResult>,
    /// Calls that got no answer: an error of the way to the tool and not of the tool, for whoever looks after servers. The
    /// model was told that there is none.
    pub tool_failures: Vec<ToolFailure>,
    /// What all turns cost together.
    pub usage: Usage,
    /// Why the last turn ended.
    pub reason: FinishReason,
    /// How many turns the model took.
    pub turns: usize,
    /// Whether tools were withheld from the last turn because the model had called them too often or in a circle.
    pub tools_exhausted: bool,
}

/// A call that got no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToolFailure {
    /// The call.
    pub call_id: String,
    /// Its tool.
    pub tool: String,
    /// What kind of failure: `Mcp` or `Network` where the server is gone, `Timeout`, `Auth`, ...
    pub kind: ErrorKind,
    /// What failed, in words.
    pub message: String,
}

/// What happens when a tool gives no answer: its server died or cannot be reached, or the time for it is over. What a tool
/// itself calls an error is an answer, and always told to the model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnToolFailure {
    /// The model is told that there is no answer, and goes on without.
    #[default]
    Tell,
    /// The chat ends with the failure, for a host that chooses another way. The conversation keeps what had happened.
    Fail,
}

/// Bounds on the agent loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How often the model may call tools in one answer before it has to answer in words.
    pub max_tool_rounds: usize,
    /// How often the same call (name and arguments) may succeed in rounds that follow each other; one that failed may be
    /// tried once more than that. A model that repeats itself further is told so, and the tool does not see the call.
    pub max_repeats: usize,
    /// Bytes of JSON that the descriptions of tools may take in a prompt (about four are a token). Where a toolbox has more,
    /// only tools that fit the question are offered, and `find_tools`, with which the model looks for others.
    pub max_tool_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_tool_rounds: 8, max_repeats: 1, max_tool_bytes: 64 << 10 }
    }
}

/// What happens when a conversation outgrows the context window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnFull {
    /// The oldest turns are left out of what the model sees; the system prompt and the last turn stay. The
    /// conversation itself keeps everything.
    #[default]
    DropOldest,
    /// The chat fails with `ContextFull`, and the conversation is as it was.
    Error,
}

/// How a conversation is fitted into the context window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Tokens that the prompt may take; `None` means the backend's context less `reserve`.
    pub max_prompt_tokens: Option<usize>,
    /// Tokens kept free for the answer; `None` means `max_tokens`, or a quarter of the context where that is unset or
    /// larger.
    pub reserve: Option<usize>,
    /// What happens when it does not fit.
    pub on_full: OnFull,
}

impl Window {
    /// A window that fails with `ContextFull` rather than leaving anything out.
    pub fn strict() -> Self {
        Self { on_full: OnFull::Error, ..Self::default() }
    }
}

/// What a host says: a text, a message, several, or nothing (to go on from where the conversation stands).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input(pub(crate) Vec<Message>);

impl Input {
    /// Nothing new: the conversation already ends in what is to be answered, such as the results of tools that the
    /// host ran itself, or a question whose answer failed.
    pub fn none() -> Self {
        Self::default()
    }
}

impl From<&str> for Input {
    fn from(text: &str) -> Self {
        Self(vec![Message::user(text)])
    }
}

impl From<&String> for Input {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Input {
    fn from(text: String) -> Self {
        Self(vec![Message::user(text)])
    }
}

impl From<Message> for Input {
    fn from(message: Message) -> Self {
        Self(vec![message])
    }
}

impl From<Vec<Message>> for Input {
    fn from(messages: Vec<Message>) -> Self {
        Self(messages)
    }
}

/// What an event callback wants: to go on or to stop. Callbacks may return nothing (go on), `true` for go on,
/// or [`ControlFlow`](std::ops::ControlFlow).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Stop the answer; what was said is kept.
    Stop,
}

impl From<()> for Flow {
    fn from((): ()) -> Self {
        Self::Continue
    }
}

impl From<bool> for Flow {
    fn from(go_on: bool) -> Self {
        if go_on { Self::Continue } else { Self::Stop }
    }
}

impl From<std::ops::ControlFlow<()>> for Flow {
    fn from(flow: std::ops::ControlFlow<()>) -> Self {
        if flow.is_break() { Self::Stop } else { Self::Continue }
    }
}
