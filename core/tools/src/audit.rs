//! One record per call: who, what, how it was decided, how it ended. Arguments appear as a hash, results as a size, so
//! that a log of these records holds no secrets.

use std::time::Duration;

use crate::Source;

/// What happened to one call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuditEvent {
    /// [`CallContext::caller`](crate::CallContext::caller).
    pub caller: String,
    /// The id of the call.
    pub call_id: String,
    /// The name the model called.
    pub tool: String,
    /// Where the tool comes from; `None` where no tool has that name.
    pub source: Option<Source>,
    /// SHA-256 of the arguments' canonical JSON, in hexadecimal.
    pub arguments_sha256: String,
    /// Whether it was allowed to run.
    pub decision: Decision,
    /// Bytes of text of the result, before it was cut to its budget.
    pub result_bytes: usize,
    /// Whether the tool answered with an error.
    pub is_error: bool,
    /// The kind of failure, where there was no answer at all.
    pub failure: Option<ai_runtime_chat::ErrorKind>,
    /// From the call to its end, waiting for approval included.
    pub duration: Duration,
}

/// Whether a call was allowed to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// By policy, nobody was asked.
    Allowed,
    /// The host's callback said yes.
    Approved,
    /// The host's callback, or the policy, said no.
    Refused,
    /// The tool's definition changed since it was approved.
    Blocked,
    /// No tool has that name, or its server cannot run it now.
    Unavailable,
}
