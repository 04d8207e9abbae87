//! A prompt comes first: work that can wait does so while one is computed.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// After an engine was opened: how long its user may take to ask for something.
const GRACE: Duration = Duration::from_millis(10);
/// How often whoever waits looks whether the engine is going away.
const LOOK: Duration = Duration::from_millis(50);

/// Whether a prompt is computed now.
#[derive(Default)]
pub(crate) struct Prompting {
    now: Mutex<bool>,
    changed: Condvar,
}

impl Prompting {
    /// The engine's thread says what its next pass is for.
    pub(crate) fn set(&self, now: bool) {
        let mut before = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        if *before != now {
            *before = now;
            self.changed.notify_all();
        }
    }

    /// Waits a moment, and on until no prompt is computed. False where the engine is going away.
    pub(crate) fn wait(&self, shutdown: &AtomicBool) -> bool {
        std::thread::sleep(GRACE);
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        while *now && !shutdown.load(Ordering::Acquire) {
            (now, _) = self.changed.wait_timeout(now, LOOK).unwrap_or_else(PoisonError::into_inner);
        }
        !shutdown.load(Ordering::Acquire)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Instant;

    use super::*;

    #[test]
    fn whoever_waits_goes_on_when_the_prompt_is_done_or_the_engine_goes() {
        for goes in [false, true] {
            let prompting = Arc::new(Prompting::default());
            let shutdown = Arc::new(AtomicBool::new(false));
            prompting.set(true);
            let waiter = {
                let (prompting, shutdown) = (prompting.clone(), shutdown.clone());
                std::thread::spawn(move || (prompting.wait(&shutdown), Instant::now()))
            };
            std::thread::sleep(3 * GRACE);
            let begun = Instant::now();
            if goes {
                shutdown.store(true, Ordering::Release);
            } else {
                prompting.set(false);
            }
            let (worth_it, went_on) = waiter.join().unwrap();
            assert_eq!(worth_it, !goes);
            assert!(went_on >= begun, "it did not wait");
        }
    }
}
