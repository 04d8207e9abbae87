use std::pin::Pin;

use ai_runtime_chat::{Cancel, Event, Request, Result};
use futures::Stream;
use futures::future::BoxFuture;

/// What a turn says, piece by piece. It ends after `Done` or after the first error; dropping it stops the turn.
pub type EventStream = Pin<Box<dyn Stream<Item = Result<Event>> + Send>>;

/// Anything that can continue a conversation: a local model, a remote provider, a recording.
pub trait Backend: Send + Sync {
    /// A short name for logs and messages: `local`, `anthropic`, `replay`.
    fn name(&self) -> &str;

    /// Begins one turn: the conversation and the tools go in, the events of the model's next message come out.
    ///
    /// The stream keeps the order that [`Event`] describes: any number of `Text`, `Reasoning` and tool-call events, at
    /// most one `Usage`, then exactly one `Done`. Tools are not run here.
    ///
    /// `cancel` belongs to this turn. When it is set the stream ends soon, with `Done { reason: Cancelled }` and, where
    /// they are known, the turn's costs before it. A backend may set it itself when the stream is dropped.
    ///
    /// # Errors
    /// What can be known before the first event: the conversation does not fit (`ContextFull`), the peer cannot be
    /// reached, a tool's schema is not valid. Later failures come as an item of the stream.
    fn start(&self, request: Request, cancel: Cancel) -> BoxFuture<'_, Result<EventStream>>;

    /// How many tokens one conversation may hold, prompt and answer together; `None` if that is not known.
    fn context_size(&self) -> Option<usize> {
        None
    }

    /// How many tokens the prompt of `request` takes; `Ok(None)` if the backend cannot say without sending it.
    ///
    /// # Errors
    /// The request cannot be made into a prompt at all.
    fn count_tokens(&self, request: &Request) -> Result<Option<usize>> {
        let _ = request;
        Ok(None)
    }

    /// What stands behind the name, for people: a model's file and size, an address.
    fn describe(&self) -> String {
        self.name().to_owned()
    }
}
