//! One clock for all calls of a session.
//!
//! A call looks at the host's flag, which can wake nobody, and at its own time limits every few milliseconds. With timers of
//! its own each call would wake the runtime's timer driver; this clock is shared and runs only while somebody waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::AbortHandle;

const TICK: Duration = Duration::from_millis(10);

#[derive(Debug, Default)]
struct Shared {
    waiting: AtomicUsize,
    /// Somebody waits after nobody did.
    begun: Notify,
    ticks: Notify,
}

/// Runs in the tokio runtime in which it was started, until it is dropped.
#[derive(Debug)]
pub(super) struct Ticker {
    shared: Arc<Shared>,
    task: AbortHandle,
}

impl Ticker {
    pub(super) fn start() -> Self {
        let shared = Arc::<Shared>::default();
        let task = tokio::spawn(run(shared.clone())).abort_handle();
        Self { shared, task }
    }

    /// The clock ticks until the answer is dropped.
    pub(super) fn wait(&self) -> Ticks<'_> {
        if self.shared.waiting.fetch_add(1, Ordering::SeqCst) == 0 {
            self.shared.begun.notify_one();
        }
        Ticks(&self.shared)
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Somebody who waits.
pub(super) struct Ticks<'a>(&'a Shared);

impl Ticks<'_> {
    /// The next tick, within [`TICK`] or so.
    pub(super) async fn next(&self) {
        self.0.ticks.notified().await;
    }
}

impl Drop for Ticks<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn run(shared: Arc<Shared>) {
    loop {
        if shared.waiting.load(Ordering::SeqCst) == 0 {
            shared.begun.notified().await;
            continue;
        }
        tokio::time::sleep(TICK).await;
        shared.ticks.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_clock_ticks_for_all_who_wait_and_again_after_a_rest() {
        let ticker = Ticker::start();
        for _ in 0..3 {
            let (a, b) = (ticker.wait(), ticker.wait());
            let both = async { tokio::join!(a.next(), b.next()) };
            tokio::time::timeout(Duration::from_secs(5), both).await.unwrap();
            drop((a, b));
            // Longer than a tick: the clock has come to rest.
            tokio::time::sleep(TICK * 3).await;
            assert_eq!(ticker.shared.waiting.load(Ordering::SeqCst), 0);
        }
    }
}
