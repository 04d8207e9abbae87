use std::fmt;
use std::sync::Arc;

use crate::{Cancel, Timeouts};

/// Sees how far a call has come.
pub type OnProgress = Arc<dyn Fn(&Progress) + Send + Sync>;
/// Sees a piece of a result.
pub type OnOutput = Arc<dyn Fn(&str) + Send + Sync>;

/// What a call brings along besides its arguments.
#[derive(Clone, Default)]
pub struct CallContext {
    /// Stops the call; the server is told (`notifications/cancelled`).
    pub cancel: Cancel,
    /// Bytes of text that the model's context can still take. A longer result keeps its head and tail around a marker, and
    /// the whole stays readable through [`Outcome::handle`](crate::Outcome::handle). `None`: the toolbox's own limit.
    pub max_result_bytes: Option<usize>,
    /// Time limits of this call instead of those of the server.
    pub timeouts: Option<Timeouts>,
    /// Who asks, for the audit log.
    pub caller: String,
    /// Sees the progress that the tool reports.
    pub on_progress: Option<OnProgress>,
    /// Sees the text of the result piece by piece: what a function of the host writes while it runs
    /// ([`FunctionContext::write`](crate::FunctionContext::write)), and a server's answer, which the protocol brings in one
    /// piece; while it is made, a server reports progress.
    pub on_output: Option<OnOutput>,
    /// How many requests of servers stand behind this call; see [`ServerRequest::depth`](crate::ServerRequest::depth).
    pub depth: usize,
}

impl CallContext {
    /// A context that only carries a flag to stop the call.
    pub fn with_cancel(cancel: Cancel) -> Self {
        Self { cancel, ..Self::default() }
    }
}

impl fmt::Debug for CallContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext")
            .field("cancel", &self.cancel)
            .field("max_result_bytes", &self.max_result_bytes)
            .field("timeouts", &self.timeouts)
            .field("caller", &self.caller)
            .finish_non_exhaustive()
    }
}

/// How far a running call has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// The id of the call.
    pub call_id: String,
    /// Grows with each report.
    pub progress: f64,
    /// Where it ends, if known.
    pub total: Option<f64>,
    /// For people.
    pub message: Option<String>,
}
