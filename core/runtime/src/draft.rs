use std::collections::{HashMap, HashSet};

use ai_runtime_chat::{Content, Event, Message, ToolCall, ToolResult};

use crate::Conversation;

/// The turn that is being made, and the promise that the conversation never holds half of something.
///
/// However a chat ends (an answer, a cancellation, an error, the host dropping the future), the draft settles it when
/// it is dropped: what was said is kept and marked as partial, every call has a result, and if nothing at all happened
/// the question is taken back, so that asking again does not ask twice.
pub(crate) struct Draft<'a> {
    conversation: &'a mut Conversation,
    /// The length to return to if nothing happens.
    checkpoint: usize,
    /// The length when the question was asked: a longer conversation has turns that ended.
    asked: usize,
    text: String,
    reasoning: String,
    calls: Vec<ToolCall>,
    /// By position in `calls`: not started, running, answered.
    progress: Vec<Progress>,
    used_ids: HashSet<String>,
    /// Ids of this turn that had to be replaced, by the call's index.
    renamed: HashMap<usize, String>,
}

#[derive(Clone)]
enum Progress {
    Waiting,
    Running,
    Answered(ToolResult),
}

impl<'a> Draft<'a> {
    /// Everything from message `checkpoint` on is the question.
    pub(crate) fn new(conversation: &'a mut Conversation, checkpoint: usize) -> Self {
        let used_ids = conversation.call_ids();
        let asked = conversation.len();
        Self {
            conversation,
            checkpoint,
            asked,
            text: String::new(),
            reasoning: String::new(),
            calls: Vec::new(),
            progress: Vec::new(),
            used_ids,
            renamed: HashMap::new(),
        }
    }

    pub(crate) fn messages(&self) -> &[Message] {
        self.conversation.messages()
    }

    pub(crate) fn calls(&self) -> &[ToolCall] {
        &self.calls
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn reasoning(&self) -> &str {
        &self.reasoning
    }

    /// Takes in an event of the backend and gives it the ids that are unique in this conversation.
    pub(crate) fn take(&mut self, mut event: Event) -> Event {
        match &mut event {
            Event::Text { delta } => self.text.push_str(delta),
            Event::Reasoning { delta } => self.reasoning.push_str(delta),
            Event::ToolCallBegin { index, id, .. } => *id = self.unique_id(*index, id),
            Event::ToolCallEnd { index, call } => {
                call.id = self.unique_id(*index, &call.id);
                self.used_ids.insert(call.id.clone());
                self.calls.push(call.clone());
                self.progress.push(Progress::Waiting);
            }
            _ => {}
        }
        event
    }

    /// `id`, or a like one if an earlier call has it. The same for all events of one call.
    fn unique_id(&mut self, index: usize, id: &str) -> String {
        if let Some(known) = self.renamed.get(&index) {
            return known.clone();
        }
        let base = if id.is_empty() { "call" } else { id };
        let unique = std::iter::once(base.to_owned())
            .filter(|candidate| !id.is_empty() || candidate != base)
            .chain((1..).map(|n| format!("{base}_{n}")))
            .find(|candidate| !self.used_ids.contains(candidate))
            .expect("one of infinitely many names is free");
        self.renamed.insert(index, unique.clone());
        unique
    }

    pub(crate) fn started(&mut self, call: usize) {
        self.progress[call] = Progress::Running;
    }

    pub(crate) fn answered(&mut self, call: usize, result: ToolResult) {
        self.progress[call] = Progress::Answered(result);
    }

    /// Puts the finished turn into the conversation. Calls without a result get none: only for calls that are handed
    /// to the host.
    pub(crate) fn hand_over(&mut self) {
        let message = self.message();
        self.conversation.push(message);
        self.reset();
    }

    /// Puts the finished turn into the conversation, its results behind it.
    pub(crate) fn close(&mut self, partial: bool) -> Vec<ToolResult> {
        let message = self.message();
        if partial {
            self.conversation.push_partial(message);
        } else {
            self.conversation.push(message);
        }
        let mut results = Vec::with_capacity(self.calls.len());
        for (call, progress) in std::iter::zip(&self.calls, &self.progress) {
            let result = match progress {
                Progress::Answered(result) => result.clone(),
                Progress::Running => unanswered(
                    call,
                    "No result: the call was interrupted while the tool was at work. \
                     It may or may not have taken effect.",
                ),
                Progress::Waiting => {
                    unanswered(call, "No result: the call was interrupted before it was run.")
                }
            };
            self.conversation.push(Message::tool(call.id.clone(), call.name.clone(), result.content.clone()));
            results.push(result);
        }
        self.reset();
        results
    }

    fn message(&mut self) -> Message {
        let text = std::mem::take(&mut self.text);
        let content =
            if text.is_empty() && !self.calls.is_empty() { Content::None } else { Content::Text(text) };
        let reasoning = std::mem::take(&mut self.reasoning);
        Message {
            reasoning: (!reasoning.is_empty()).then_some(reasoning),
            tool_calls: self.calls.clone(),
            ..Message::assistant(content)
        }
    }

    fn reset(&mut self) {
        self.calls.clear();
        self.progress.clear();
        self.renamed.clear();
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        if !(self.text.is_empty() && self.reasoning.is_empty() && self.calls.is_empty()) {
            self.close(true);
        } else if self.conversation.len() == self.asked {
            self.conversation.truncate(self.checkpoint);
        }
    }
}

fn unanswered(call: &ToolCall, why: &str) -> ToolResult {
    ToolResult {
        call_id: call.id.clone(),
        name: call.name.clone(),
        content: why.into(),
        structured: None,
        is_error: true,
    }
}
