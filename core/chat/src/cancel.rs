use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag that stops work from any thread.
///
/// Clones share the flag. Setting it is one atomic store, so it may be done from a signal handler. Work looks at it
/// between layers of a forward pass, between tokens, and while it waits for a tool.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// A flag that is not set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks every holder of a clone to stop. It cannot be undone.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether [`Cancel::cancel`] was called on any clone.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// `Err` of kind [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled) once the flag is set, for use with `?`.
    pub fn check(&self) -> crate::Result<()> {
        if self.is_cancelled() {
            return Err(crate::Error::new(crate::ErrorKind::Cancelled, "the request was cancelled"));
        }
        Ok(())
    }
}
