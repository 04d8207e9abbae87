//! Whether the stream on which a server speaks unasked is open.
//!
//! A session's first call and the request that opens that stream are sent at the same time. A server that asks something during the
//! call, but not in the call's own answer, may find nobody there, and its question is lost: both sides would wait until the call's
//! time is over. So a call waits, for a short time, until the server has answered the stream's request, be it with a refusal.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

/// Some servers answer only when they have something to say.
const LONGEST: Duration = Duration::from_secs(1);

/// One for all clones of a client.
#[derive(Clone)]
pub(super) struct Listening(Arc<watch::Sender<bool>>);

impl Listening {
    pub(super) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    /// A new session begins: nobody listens.
    pub(super) fn forget(&self) {
        self.0.send_replace(false);
    }

    /// The server has answered.
    pub(super) fn answered(&self) {
        self.0.send_replace(true);
    }

    /// Waits until the server has answered; after [`LONGEST`] nobody waits any more.
    pub(super) async fn wait(&self) {
        let mut answered = self.0.subscribe();
        if tokio::time::timeout(LONGEST, answered.wait_for(|answered| *answered)).await.is_err() {
            self.answered();
        }
    }
}
