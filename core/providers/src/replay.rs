use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use ai_runtime_chat::{Cancel, Error, ErrorKind, Event, FinishReason, Request, Result, ToolCall, Usage};
use futures::Stream;
use futures::future::BoxFuture;

use crate::{Backend, EventStream};

/// A backend that plays a script: the n-th turn it is asked for is the n-th [`Turn`] it was given.
///
/// It holds the script to account: a turn may say what the request must look like, and a turn too many is an error.
/// The requests that were made can be read afterwards with [`Replay::requests`]. Clones share one script.
///
/// ```
/// use ai_runtime_chat::Event;
/// use ai_runtime_providers::{Replay, Turn};
/// let replay = Replay::new(vec![Turn::text("Hello!").into_events()]);
/// assert_eq!(replay.remaining(), 1);
/// ```
#[derive(Clone, Default)]
pub struct Replay(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    turns: VecDeque<Turn>,
    requests: Vec<Request>,
    context_size: Option<usize>,
    count: Option<Counter>,
}

type Counter = Arc<dyn Fn(&Request) -> usize + Send + Sync>;
type Expectation = Box<dyn FnOnce(&Request) -> Result<(), String> + Send>;

impl Replay {
    /// Plays these turns, one per request.
    pub fn new(turns: Vec<Vec<Event>>) -> Self {
        Self::script(turns.into_iter().map(Turn::events).collect())
    }

    /// Plays these turns, which may check their request, fail, or wait.
    pub fn script(turns: Vec<Turn>) -> Self {
        Self(Arc::new(Mutex::new(State { turns: turns.into(), ..State::default() })))
    }

    /// Claims a context of `size` tokens and counts the tokens of a request with `count`.
    #[must_use]
    pub fn with_context(
        self,
        size: usize,
        count: impl Fn(&Request) -> usize + Send + Sync + 'static,
    ) -> Self {
        {
            let mut state = self.lock();
            state.context_size = Some(size);
            state.count = Some(Arc::new(count));
        }
        self
    }

    /// The requests so far, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.lock().requests.clone()
    }

    /// How many turns have not been asked for.
    pub fn remaining(&self) -> usize {
        self.lock().turns.len()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_turn(&self, request: Request) -> Result<Turn> {
        let mut state = self.lock();
        let number = state.requests.len() + 1;
        state.requests.push(request.clone());
        let Some(mut turn) = state.turns.pop_front() else {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("the replay holds {} turns, found a request for turn {number}", number - 1),
            ));
        };
        if let Some(expect) = turn.expect.take() {
            expect(&request).map_err(|why| {
                Error::new(
                    ErrorKind::InvalidArgument,
                    format!("the request for turn {number} is not the expected one: {why}"),
                )
            })?;
        }
        if let Some(error) = turn.refuse.take() {
            return Err(error);
        }
        Ok(turn)
    }
}

impl std::fmt::Debug for Replay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.lock();
        write!(f, "Replay({} turns left, {} requests made)", state.turns.len(), state.requests.len())
    }
}

impl Backend for Replay {
    fn name(&self) -> &str {
        "replay"
    }

    fn start(&self, request: Request, cancel: Cancel) -> BoxFuture<'_, Result<EventStream>> {
        Box::pin(async move {
            let turn = self.next_turn(request)?;
            Ok(Box::pin(Playing { items: turn.items.into(), hang: turn.hang, cancel, over: false })
                as EventStream)
        })
    }

    fn context_size(&self) -> Option<usize> {
        self.lock().context_size
    }

    fn count_tokens(&self, request: &Request) -> Result<Option<usize>> {
        let count = self.lock().count.clone();
        Ok(count.map(|count| count(request)))
    }
}

/// One turn of a [`Replay`]: the events it gives, what the request must look like, and how it fails, if it does.
pub struct Turn {
    items: Vec<Result<Event>>,
    expect: Option<Expectation>,
    refuse: Option<Error>,
    hang: bool,
}

impl std::fmt::Debug for Turn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Turn").field("items", &self.items).field("hang", &self.hang).finish_non_exhaustive()
    }
}

impl Turn {
    /// Exactly these events.
    pub fn events(events: Vec<Event>) -> Self {
        Self { items: events.into_iter().map(Ok).collect(), expect: None, refuse: None, hang: false }
    }

    /// An answer in text, a word at a time, that ends with `Stop`.
    pub fn text(text: &str) -> Self {
        let mut events: Vec<_> =
            text.split_inclusive(' ').map(|word| Event::Text { delta: word.to_owned() }).collect();
        let words = events.len() as u64;
        events.push(Event::Usage(Usage { prompt_tokens: 10, completion_tokens: words, ..Usage::default() }));
        events.push(Event::Done { reason: FinishReason::Stop });
        Self::events(events)
    }

    /// A turn that makes these calls and nothing else.
    pub fn calls(calls: Vec<ToolCall>) -> Self {
        let count = calls.len() as u64;
        let mut events = Vec::new();
        for (index, call) in calls.into_iter().enumerate() {
            events.push(Event::ToolCallBegin { index, id: call.id.clone(), name: call.name.clone() });
            events.push(Event::ToolCallDelta { index, delta: call.arguments.to_string() });
            events.push(Event::ToolCallEnd { index, call });
        }
        events.push(Event::Usage(Usage {
            prompt_tokens: 10,
            completion_tokens: 5 * count,
            ..Usage::default()
        }));
        events.push(Event::Done { reason: FinishReason::ToolCalls });
        Self::events(events)
    }

    /// A turn that fails before its first event.
    pub fn refuse(error: Error) -> Self {
        Self { refuse: Some(error), ..Self::events(Vec::new()) }
    }

    /// Fails here, after the events so far.
    #[must_use]
    pub fn then_error(mut self, error: Error) -> Self {
        self.items.retain(|item| !matches!(item, Ok(Event::Done { .. } | Event::Usage(_))));
        self.items.push(Err(error));
        self
    }

    /// Never ends by itself after the events so far: it waits until it is cancelled or dropped.
    #[must_use]
    pub fn then_hang(mut self) -> Self {
        self.items.retain(|item| !matches!(item, Ok(Event::Done { .. } | Event::Usage(_))));
        self.hang = true;
        self
    }

    /// The request must satisfy `check`, which says what is wrong with it if it does not.
    #[must_use]
    pub fn expect(mut self, check: impl FnOnce(&Request) -> Result<(), String> + Send + 'static) -> Self {
        self.expect = Some(Box::new(check));
        self
    }

    /// The request must be equal to this one.
    #[must_use]
    pub fn expect_request(self, expected: Request) -> Self {
        self.expect(move |request| {
            if *request == expected {
                Ok(())
            } else {
                Err(format!("expected {expected:?}, found {request:?}"))
            }
        })
    }

    /// The events alone, for [`Replay::new`].
    ///
    /// # Panics
    /// If the turn was made to fail: an error is not an event.
    pub fn into_events(self) -> Vec<Event> {
        self.items.into_iter().collect::<Result<_>>().expect("a turn that fails has no plain events")
    }
}

struct Playing {
    items: VecDeque<Result<Event>>,
    hang: bool,
    cancel: Cancel,
    over: bool,
}

impl Stream for Playing {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.over {
            return Poll::Ready(None);
        }
        if self.cancel.is_cancelled() {
            self.over = true;
            return Poll::Ready(Some(Ok(Event::Done { reason: FinishReason::Cancelled })));
        }
        if let Some(item) = self.items.pop_front() {
            return Poll::Ready(Some(item));
        }
        if self.hang {
            // Nothing wakes a flag's reader: whoever sets it polls again. Until then this turn says nothing.
            let _ = context;
            return Poll::Pending;
        }
        self.over = true;
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests {
    use futures::StreamExt;
    use futures::executor::block_on;

    use super::*;

    fn collect(replay: &Replay, request: Request) -> Result<Vec<Event>> {
        block_on(async {
            let stream = replay.start(request, Cancel::new()).await?;
            stream.collect::<Vec<_>>().await.into_iter().collect()
        })
    }

    #[test]
    fn turns_come_in_order_and_one_too_many_is_an_error() {
        let replay = Replay::script(vec![Turn::text("one"), Turn::text("two words")]);
        assert_eq!(collect(&replay, Request::default()).unwrap()[0], Event::Text { delta: "one".into() });
        let second = collect(&replay, Request::default()).unwrap();
        assert_eq!(second[1], Event::Text { delta: "words".into() });
        assert_eq!(second.last(), Some(&Event::Done { reason: FinishReason::Stop }));
        let error = collect(&replay, Request::default()).unwrap_err();
        assert!(error.message().contains("2 turns"), "{error}");
    }

    #[test]
    fn a_request_that_is_not_the_expected_one_is_told_with_its_turn() {
        let expected = Request { max_tokens: 7, ..Request::default() };
        let replay = Replay::script(vec![
            Turn::text("x").expect_request(expected.clone()),
            Turn::text("y").expect_request(expected.clone()),
        ]);
        assert!(collect(&replay, expected).is_ok());
        let error = collect(&replay, Request::default()).unwrap_err();
        assert!(error.message().contains("turn 2"), "{error}");
    }

    #[test]
    fn a_failure_comes_where_the_script_puts_it() {
        let down = || Error::new(ErrorKind::Network, "connection reset");
        let replay = Replay::script(vec![Turn::refuse(down()), Turn::text("half an").then_error(down())]);
        assert_eq!(collect(&replay, Request::default()).unwrap_err().kind(), ErrorKind::Network);
        block_on(async {
            let items: Vec<_> =
                replay.start(Request::default(), Cancel::new()).await.unwrap().collect::<Vec<_>>().await;
            assert_eq!(items.len(), 3);
            assert!(items[1].is_ok() && items[2].is_err());
        });
    }

    #[test]
    fn a_turn_that_hangs_ends_when_it_is_cancelled() {
        let replay = Replay::script(vec![Turn::text("wait").then_hang()]);
        let cancel = Cancel::new();
        block_on(async {
            let mut stream = replay.start(Request::default(), cancel.clone()).await.unwrap();
            assert!(matches!(stream.next().await, Some(Ok(Event::Text { .. }))));
            assert!(futures::poll!(stream.next()).is_pending());
            cancel.cancel();
            assert_eq!(
                stream.next().await.unwrap().unwrap(),
                Event::Done { reason: FinishReason::Cancelled }
            );
            assert!(stream.next().await.is_none());
        });
    }
}
