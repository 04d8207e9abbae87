//! A session: one token history inside an engine.

use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::engine::Engine;
use crate::job::{Job, Signals};
use crate::worker::Command;
use crate::{Generate, Generation};

/// One token history inside an engine. It continues from any thread, one generation at a time.
///
/// A session holds tokens and no memory of the KV cache: the engine finds what it has of the history in the cache and
/// computes the rest, to the same bits. So a session costs nothing while it rests, and a fork is a copy of its tokens.
#[derive(Debug)]
pub struct Session {
    engine: Engine,
    state: Arc<Mutex<SessionState>>,
}

#[derive(Debug, Default)]
pub(crate) struct SessionState {
    pub(crate) history: Vec<u32>,
    /// Whether a generation runs.
    pub(crate) busy: bool,
}

impl Session {
    pub(crate) fn new(engine: Engine) -> Self {
        Self { engine, state: Arc::default() }
    }

    pub(crate) fn with_history(engine: Engine, history: Vec<u32>) -> Self {
        Self { engine, state: Arc::new(Mutex::new(SessionState { history, busy: false })) }
    }

    /// The engine it lives in.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Its tokens so far. Those of a generation that runs are added when it ends.
    pub fn tokens(&self) -> Vec<u32> {
        self.state().history.clone()
    }

    /// Forgets all tokens but the first `length`.
    ///
    /// # Errors
    /// `InvalidArgument` while a generation runs.
    pub fn truncate(&mut self, length: usize) -> Result<()> {
        let mut state = self.state();
        busy(&state)?;
        state.history.truncate(length);
        Ok(())
    }

    /// A second session with the same history. They share what is computed of it. For several completions of one prompt, fork
    /// as often and give each its own seed.
    ///
    /// # Errors
    /// `InvalidArgument` while a generation runs.
    pub fn fork(&self) -> Result<Self> {
        let state = self.state();
        busy(&state)?;
        Ok(Self::with_history(self.engine.clone(), state.history.clone()))
    }

    /// Appends the prompt to the history and continues it. When the generation has ended the history holds the prompt and all
    /// of its steps' tokens.
    ///
    /// # Errors
    /// `ContextFull` when history and prompt leave no room for a token; `InvalidArgument` for an empty history and prompt, a
    /// token that is not in the vocabulary, sampling settings that cannot be, an embedding model, and while another
    /// generation runs.
    pub fn generate(&mut self, generate: Generate) -> Result<Generation> {
        let mut state = self.state();
        busy(&state)?;
        self.engine.model().check_generates()?;
        let tokens = [&state.history[..], &generate.prompt].concat();
        self.engine.check_tokens(&tokens)?;
        let context = self.engine.context_length();
        if tokens.len() >= context {
            return Err(Error::new(
                ErrorKind::ContextFull,
                format!(
                    "the prompt and what stands before it are {} tokens, the context holds {context}",
                    tokens.len()
                ),
            )
            .hint("shorten the conversation, or raise context_length"));
        }
        let (messages, received) = channel();
        let abandoned = Arc::new(AtomicBool::new(false));
        let signals = Signals { cancel: generate.cancel.clone(), abandoned: abandoned.clone() };
        let model = self.engine.model();
        let job = Job::write(model, context, generate, tokens, self.state.clone(), messages, signals)?;
        self.engine.submit(Command::Run(Box::new(job)))?;
        state.busy = true;
        drop(state);
        Ok(Generation::new(received, abandoned, self.engine.clone()))
    }

    fn state(&self) -> MutexGuard<'_, SessionState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn busy(state: &SessionState) -> Result<()> {
    if state.busy {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            "expected a session at rest; its last generation still runs",
        )
        .hint("read it to its end, or drop it and wait; fork a session before it generates"));
    }
    Ok(())
}
