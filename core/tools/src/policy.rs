//! Who may call what: per tool `always`, `never` or `ask`, with a callback of the host that sees the arguments.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Annotations, Source};

/// Whether a tool may run without asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Approval {
    /// It runs.
    #[default]
    Always,
    /// The host's callback decides each time; without a callback the call is refused.
    Ask,
    /// It does not run; the model is told so.
    Never,
}

/// What the host's callback is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApprovalRequest {
    /// Who asks.
    pub caller: String,
    /// The name the model called.
    pub tool: String,
    /// What the tool says it does. From a server it is not to be trusted.
    pub description: String,
    /// Where it comes from.
    pub source: Source,
    /// The arguments of this call.
    pub arguments: Value,
    /// What the tool says about its own safety. From a server it is not to be trusted.
    pub annotations: Annotations,
}

/// The host's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Run it.
    Allow,
    /// Do not; the text reaches the model.
    Refuse(String),
}
