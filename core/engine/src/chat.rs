//! A chat turn: a request in, events out.

use std::fmt;

use ai_runtime_chat::{Event, Result};

/// The events of one turn: text, reasoning and calls, then one `Usage` and one `Done`. Dropping it stops the work.
pub struct ChatStream {
    events: Box<dyn Iterator<Item = Result<Event>> + Send>,
}

impl Iterator for ChatStream {
    type Item = Result<Event>;

    fn next(&mut self) -> Option<Self::Item> {
        self.events.next()
    }
}

impl fmt::Debug for ChatStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatStream").finish_non_exhaustive()
    }
}
