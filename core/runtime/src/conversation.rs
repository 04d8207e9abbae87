use std::collections::{BTreeSet, HashSet};

use ai_runtime_chat::{Error, ErrorKind, Message, Result, Role};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What was said: the messages, in order, with the marks that a message is only part of what was meant.
///
/// A conversation is data that the host owns. It keeps everything; what does not fit into a model's context window is
/// left out when the model is asked, not here. Copies are branches: change one, the other stays.
///
/// ```
/// use ai_runtime::{Conversation, Message};
/// let mut talk = Conversation::with_system("Be brief.");
/// talk.push(Message::user("Hello"));
/// let branch = talk.fork_at(1).unwrap();
/// assert_eq!((talk.len(), branch.len()), (2, 1));
/// assert_eq!(talk.to_json()[0]["role"], "system");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversation {
    messages: Vec<Message>,
    /// Indices of messages that were cut short.
    partial: BTreeSet<usize>,
}

impl Conversation {
    /// An empty conversation.
    pub fn new() -> Self {
        Self::default()
    }

    /// A conversation that begins with instructions.
    pub fn with_system(system: impl Into<String>) -> Self {
        Self { messages: vec![Message::system(system.into())], partial: BTreeSet::new() }
    }

    /// The messages, oldest first.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// How many messages there are.
    pub fn len(&self) -> usize {
        self.messages.len()
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// The newest message.
    pub fn last(&self) -> Option<&Message> {
        self.messages.last()
    }

    /// Appends a message.
    pub fn push(&mut self, message: Message) {
        self.messages.push(message);
    }

    /// Appends a message that was cut short (by a cancellation, a time limit, a failure).
    pub fn push_partial(&mut self, message: Message) {
        self.partial.insert(self.messages.len());
        self.messages.push(message);
    }

    /// Whether the message at `index` was cut short.
    pub fn is_partial(&self, index: usize) -> bool {
        self.partial.contains(&index)
    }

    /// Forgets all messages from `length` on.
    pub fn truncate(&mut self, length: usize) {
        self.messages.truncate(length);
        self.partial.retain(|index| *index < length);
    }

    /// A branch that shares nothing with this conversation but its past.
    #[must_use]
    pub fn fork(&self) -> Self {
        self.clone()
    }

    /// A branch from an earlier point: the first `length` messages.
    ///
    /// # Errors
    /// `InvalidArgument` if there are fewer.
    pub fn fork_at(&self, length: usize) -> Result<Self> {
        if length > self.len() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("cannot branch after message {length}: the conversation has {}", self.len()),
            ));
        }
        let mut branch = self.clone();
        branch.truncate(length);
        Ok(branch)
    }

    /// The instructions at the beginning, if there are any.
    pub fn system(&self) -> Option<String> {
        self.messages.first().filter(|first| first.role == Role::System).map(Message::text)
    }

    /// Replaces the instructions at the beginning; the rest stays.
    pub fn set_system(&mut self, system: impl Into<String>) {
        let message = Message::system(system.into());
        match self.messages.first_mut() {
            Some(first) if first.role == Role::System => *first = message,
            _ => {
                self.messages.insert(0, message);
                self.partial = self.partial.iter().map(|index| index + 1).collect();
            }
        }
    }

    /// The messages as JSON in the shape of OpenAI-style callers; a message that was cut short has `"partial": true`.
    pub fn to_json(&self) -> Value {
        let messages = self.messages.iter().enumerate().map(|(index, message)| {
            let mut json = serde_json::to_value(message).expect("a message is plain data");
            if self.is_partial(index)
                && let Value::Object(fields) = &mut json
            {
                fields.insert("partial".into(), Value::Bool(true));
            }
            json
        });
        Value::Array(messages.collect())
    }

    /// Reads what [`Conversation::to_json`] writes: an array of messages, or an object with one under `messages`.
    ///
    /// # Errors
    /// `InvalidArgument` names the message that is not one, or that answers a call which nobody made.
    pub fn from_json(json: &Value) -> Result<Self> {
        let list = match json {
            Value::Object(fields) => fields.get("messages").unwrap_or(json),
            other => other,
        };
        let Value::Array(list) = list else {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected an array of messages, found {}", kind_of(list)),
            ));
        };
        let mut conversation = Self::default();
        for (index, json) in list.iter().enumerate() {
            let message = Message::deserialize(json).map_err(|error| {
                Error::new(ErrorKind::InvalidArgument, format!("messages[{index}] is not a message: {error}"))
            })?;
            if json.get("partial") == Some(&Value::Bool(true)) {
                conversation.partial.insert(index);
            }
            conversation.messages.push(message);
        }
        conversation.check()?;
        Ok(conversation)
    }

    /// The tool results must belong to calls.
    fn check(&self) -> Result<()> {
        let mut made = HashSet::new();
        for (index, message) in self.messages.iter().enumerate() {
            made.extend(message.tool_calls.iter().map(|call| call.id.as_str()));
            if let (Role::Tool, Some(id)) = (message.role, message.tool_call_id.as_deref())
                && !made.contains(id)
            {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    format!("messages[{index}] answers the call '{id}', which no earlier message makes"),
                ));
            }
        }
        Ok(())
    }

    /// Answers calls that nobody answered, so that every call has its result right behind it.
    pub(crate) fn answer_open_calls(&mut self, content: &str) {
        let mut index = 0;
        while index < self.messages.len() {
            let calls = self.messages[index].tool_calls.clone();
            index += 1;
            if calls.is_empty() {
                continue;
            }
            let mut open = calls;
            while let Some(message) = self.messages.get(index).filter(|message| message.role == Role::Tool) {
                open.retain(|call| message.tool_call_id.as_deref() != Some(&call.id));
                index += 1;
            }
            for call in open {
                self.insert(index, Message::tool(call.id, call.name, content));
                index += 1;
            }
        }
    }

    fn insert(&mut self, index: usize, message: Message) {
        self.messages.insert(index, message);
        self.partial = self.partial.iter().map(|at| if *at >= index { at + 1 } else { *at }).collect();
    }

    /// The ids of all calls made so far.
    pub(crate) fn call_ids(&self) -> HashSet<String> {
        self.messages.iter().flat_map(|message| &message.tool_calls).map(|call| call.id.clone()).collect()
    }
}

impl From<Vec<Message>> for Conversation {
    fn from(messages: Vec<Message>) -> Self {
        Self { messages, partial: BTreeSet::new() }
    }
}

impl Serialize for Conversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Conversation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object without 'messages'",
    }
}

#[cfg(test)]
mod tests {
    use ai_runtime_chat::ToolCall;
    use serde_json::json;

    use super::*;

    fn call(id: &str) -> ToolCall {
        ToolCall { id: id.into(), name: "f".into(), arguments: json!({}) }
    }

    fn calling(ids: &[&str]) -> Message {
        Message { tool_calls: ids.iter().map(|id| call(id)).collect(), ..Message::assistant("") }
    }

    #[test]
    fn json_comes_back_as_it_went_partial_marks_included() {
        let mut talk = Conversation::with_system("Be brief.");
        talk.push(Message::user("hi"));
        talk.push_partial(Message::assistant("Hel"));
        let json = talk.to_json();
        assert_eq!(json[2]["partial"], json!(true));
        assert_eq!(Conversation::from_json(&json).unwrap(), talk);
        assert_eq!(Conversation::from_json(&json!({"messages": json})).unwrap(), talk);
    }

    #[test]
    fn a_wrong_message_is_named() {
        let error = Conversation::from_json(&json!([{"role": "user"}, {"role": "robot"}])).unwrap_err();
        assert!(error.message().contains("messages[1]"), "{error}");
        let orphan = json!([{"role": "tool", "tool_call_id": "c9", "content": "42"}]);
        assert!(Conversation::from_json(&orphan).unwrap_err().message().contains("c9"));
        assert!(Conversation::from_json(&json!("hi")).unwrap_err().message().contains("a string"));
    }

    #[test]
    fn a_branch_leaves_its_origin_alone() {
        let mut talk = Conversation::new();
        talk.push(Message::user("one"));
        talk.push_partial(Message::assistant("two"));
        let mut branch = talk.fork_at(1).unwrap();
        branch.push(Message::assistant("other"));
        assert!(talk.is_partial(1) && !branch.is_partial(1));
        assert_eq!(talk.messages()[1].text(), "two");
        assert!(talk.fork_at(3).is_err());
    }

    #[test]
    fn every_call_gets_a_result_behind_it() {
        let mut talk = Conversation::new();
        talk.push(Message::user("go"));
        talk.push(calling(&["a", "b"]));
        talk.push(Message::tool("a", "f", "1"));
        talk.push_partial(Message::assistant("so"));
        talk.push(calling(&["c"]));
        talk.answer_open_calls("not run");
        let ids: Vec<_> = talk.messages().iter().map(|m| m.tool_call_id.as_deref().unwrap_or("-")).collect();
        assert_eq!(ids, ["-", "-", "a", "b", "-", "-", "c"]);
        assert!(talk.is_partial(4));
    }

    #[test]
    fn new_instructions_replace_the_old_ones() {
        let mut talk = Conversation::new();
        talk.push_partial(Message::assistant("x"));
        talk.set_system("A");
        talk.set_system("B");
        assert_eq!((talk.len(), talk.system().as_deref()), (2, Some("B")));
        assert!(talk.is_partial(1));
    }
}
