//! What servers may ask of the host: an answer of a model, an answer of the person, the folders that matter.
//!
//! Nothing of it is offered to a server unless the host says how it is answered. The forms are those of the protocol, as
//! JSON, so that a host can show all of them.

use std::fmt;
use std::sync::Arc;

use futures::future::BoxFuture;
use serde_json::Value;

use crate::{Error, Result};

/// A request of a server, and its parameters as the protocol writes them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerRequest {
    /// Which server asks.
    pub server: String,
    /// `CreateMessageRequestParams`, or `ElicitRequestParams`.
    pub params: Value,
}

pub(crate) type Hook = Arc<dyn Fn(ServerRequest) -> BoxFuture<'static, Result<Value>> + Send + Sync>;

/// A folder that a server may look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// `file:///home/me/project`.
    pub uri: String,
    /// A name for people.
    pub name: Option<String>,
}

/// The answers a host has.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) sampling: Option<Hook>,
    pub(crate) elicitation: Option<Hook>,
    pub(crate) roots: Option<Vec<Root>>,
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hooks")
            .field("sampling", &self.sampling.is_some())
            .field("elicitation", &self.elicitation.is_some())
            .field("roots", &self.roots)
            .finish()
    }
}

pub(crate) fn hook<F, Fut>(callback: F) -> Hook
where
    F: Fn(ServerRequest) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Value, Error>> + Send + 'static,
{
    Arc::new(move |request| Box::pin(callback(request)))
}
