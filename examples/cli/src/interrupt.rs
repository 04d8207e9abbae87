//! Ctrl-C: the first stops what is running, the second the program.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use ai_runtime::{Cancel, Error, ErrorKind, Result};

/// Listens for Ctrl-C and SIGTERM.
#[derive(Clone, Default)]
pub(crate) struct Interrupt(Arc<State>);

#[derive(Default)]
struct State {
    running: Mutex<Option<Cancel>>,
    pressed: AtomicBool,
}

impl Interrupt {
    /// Starts to listen; once in a process.
    pub(crate) fn listen() -> Result<Self> {
        let interrupt = Self::default();
        let state = interrupt.0.clone();
        ctrlc::set_handler(move || {
            let running = state.running.lock().unwrap_or_else(PoisonError::into_inner);
            match &*running {
                Some(cancel) if !cancel.is_cancelled() => {
                    state.pressed.store(true, Ordering::SeqCst);
                    cancel.cancel();
                }
                _ => std::process::exit(130),
            }
        })
        .map_err(|error| Error::new(ErrorKind::Io, format!("cannot listen for Ctrl-C: {error}")))?;
        Ok(interrupt)
    }

    /// Runs something that Ctrl-C stops through the flag.
    pub(crate) fn during<T>(&self, cancel: &Cancel, work: impl FnOnce() -> T) -> T {
        self.set(Some(cancel.clone()));
        let result = work();
        self.set(None);
        result
    }

    /// Whether Ctrl-C was pressed since the last time this was asked.
    pub(crate) fn was_pressed(&self) -> bool {
        self.0.pressed.swap(false, Ordering::SeqCst)
    }

    fn set(&self, cancel: Option<Cancel>) {
        *self.0.running.lock().unwrap_or_else(PoisonError::into_inner) = cancel;
    }
}
