//! Which messages the model sees when not all of them fit.
//!
//! A conversation is cut into units that are left out whole, oldest first: first the turns (a user's message and all
//! that follows up to the next one), then, inside the last turn, the rounds of calls with their results. The system
//! prompt, the last user's message and the last round always stay, and a call is never parted from its results.

use std::ops::Range;

use ai_runtime_chat::{Error, ErrorKind, Message, Result, Role};

/// The messages without the first `drop` of its units.
pub(crate) struct Cut<'a> {
    messages: &'a [Message],
    /// What may be left out, oldest first. Ranges do not overlap and ascend.
    units: Vec<Range<usize>>,
}

impl<'a> Cut<'a> {
    pub(crate) fn new(messages: &'a [Message]) -> Self {
        let system = messages.iter().take_while(|message| message.role == Role::System).count();
        let mut starts: Vec<usize> = (system..messages.len())
            .filter(|&at| {
                messages[at].role == Role::User && (at == system || messages[at - 1].role != Role::User)
            })
            .collect();
        // What stands before the first question (a greeting of the assistant's) is a turn of its own.
        if starts.first().is_some_and(|&first| first > system) {
            starts.insert(0, system);
        }
        let mut units: Vec<Range<usize>> = starts.windows(2).map(|pair| pair[0]..pair[1]).collect();
        let last_turn = starts.last().copied().unwrap_or(system);
        let answer =
            (last_turn..messages.len()).find(|&at| messages[at].role != Role::User).unwrap_or(messages.len());
        let rounds: Vec<usize> =
            (answer..messages.len()).filter(|&at| messages[at].role != Role::Tool).collect();
        units.extend(rounds.windows(2).map(|pair| pair[0]..pair[1]));
        Self { messages, units }
    }

    /// How many units can be left out.
    pub(crate) fn droppable(&self) -> usize {
        self.units.len()
    }

    /// The messages that are left when the oldest `drop` units are not shown.
    pub(crate) fn without(&self, drop: usize) -> Vec<Message> {
        let hidden = &self.units[..drop.min(self.units.len())];
        let shown = |at: &usize| !hidden.iter().any(|unit| unit.contains(at));
        (0..self.messages.len()).filter(shown).map(|at| self.messages[at].clone()).collect()
    }

    /// The smallest number of units to leave out so that `count` says at most `budget`; `None` if the count is unknown.
    pub(crate) fn fit(
        &self,
        budget: usize,
        may_drop: bool,
        mut count: impl FnMut(Vec<Message>) -> Result<Option<usize>>,
    ) -> Result<Option<usize>> {
        let Some(whole) = count(self.without(0))? else { return Ok(None) };
        if whole <= budget {
            return Ok(Some(0));
        }
        let least = self.droppable();
        let smallest =
            if may_drop && least > 0 { count(self.without(least))?.unwrap_or(usize::MAX) } else { whole };
        if smallest > budget {
            return Err(full(smallest, budget, may_drop));
        }
        // `low` does not fit, `high` does.
        let (mut low, mut high) = (0, least);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            match count(self.without(middle))? {
                Some(tokens) if tokens <= budget => high = middle,
                _ => low = middle,
            }
        }
        Ok(Some(high))
    }
}

fn full(tokens: usize, budget: usize, may_drop: bool) -> Error {
    let what = if may_drop {
        "the system prompt, the tools and the last turn take"
    } else {
        "the conversation takes"
    };
    Error::new(ErrorKind::ContextFull, format!("{what} {tokens} tokens, and the prompt may have {budget}"))
        .hint(
            "shorten the message or the tool list, or open the model with a larger context; \
         the rest of the window is reserved for the answer",
        )
}

#[cfg(test)]
mod tests {
    use ai_runtime_chat::ToolCall;
    use serde_json::json;

    use super::*;

    fn calling(id: &str) -> Message {
        let call = ToolCall { id: id.into(), name: "f".into(), arguments: json!({}) };
        Message { tool_calls: vec![call], ..Message::assistant("") }
    }

    fn talk() -> Vec<Message> {
        vec![
            Message::system("S"),
            Message::user("u1"),
            Message::assistant("a1"),
            Message::user("u2"),
            calling("c1"),
            Message::tool("c1", "f", "r1"),
            Message::assistant("a2"),
            Message::user("u3"),
            calling("c2"),
            Message::tool("c2", "f", "r2"),
            calling("c3"),
            Message::tool("c3", "f", "r3"),
        ]
    }

    fn shown(messages: &[Message]) -> Vec<String> {
        messages
            .iter()
            .map(|m| m.tool_calls.first().map_or_else(|| m.text(), |call| call.id.clone()))
            .collect()
    }

    #[test]
    fn the_oldest_go_first_and_calls_keep_their_results() {
        let messages = talk();
        let cut = Cut::new(&messages);
        assert_eq!(cut.droppable(), 3);
        assert_eq!(shown(&cut.without(1)), ["S", "u2", "c1", "r1", "a2", "u3", "c2", "r2", "c3", "r3"]);
        assert_eq!(shown(&cut.without(2)), ["S", "u3", "c2", "r2", "c3", "r3"]);
        assert_eq!(shown(&cut.without(3)), ["S", "u3", "c3", "r3"]);
    }

    #[test]
    fn as_little_as_needed_is_left_out() {
        let messages = talk();
        let cut = Cut::new(&messages);
        let count = |messages: Vec<Message>| Ok(Some(messages.len()));
        assert_eq!(cut.fit(12, true, count).unwrap(), Some(0));
        assert_eq!(cut.fit(11, true, count).unwrap(), Some(1));
        assert_eq!(cut.fit(9, true, count).unwrap(), Some(2));
        assert_eq!(cut.fit(4, true, count).unwrap(), Some(3));
        let error = cut.fit(3, true, count).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ContextFull);
        assert!(error.message().contains("4 tokens") && error.message().contains('3'), "{error}");
        assert!(cut.fit(11, false, count).unwrap_err().message().contains("12 tokens"));
        assert_eq!(cut.fit(1, true, |_| Ok(None)).unwrap(), None);
    }

    #[test]
    fn odd_conversations_are_cut_without_losing_the_question() {
        assert_eq!(Cut::new(&[]).droppable(), 0);
        let only_system = [Message::system("S")];
        assert_eq!(Cut::new(&only_system).without(5).len(), 1);
        let greeting = [Message::assistant("Welcome"), Message::user("a"), Message::user("b")];
        let cut = Cut::new(&greeting);
        assert_eq!(shown(&cut.without(9)), ["a", "b"]);
    }
}
