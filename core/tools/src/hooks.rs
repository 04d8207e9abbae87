//! What servers may ask of the host: an answer of a model, an answer of the person, the folders that matter, a permission;
//! and what they may tell it.
//!
//! Nothing of it is offered to a server unless the host says how it is answered. The forms are those of the protocol, as
//! JSON, so that a host can show all of them.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

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
    /// How many requests of servers stand behind this one: 1 where a person's conversation made the call during which the
    /// server asks. A host that calls tools in order to answer passes this on as [`CallContext::depth`](crate::CallContext).
    pub depth: usize,
}

pub(crate) type Hook = Arc<dyn Fn(ServerRequest) -> BoxFuture<'static, Result<Value>> + Send + Sync>;
pub(crate) type Listener = Arc<dyn Fn(&Notification) + Send + Sync>;

/// A folder that a server may look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// `file:///home/me/project`.
    pub uri: String,
    /// A name for people.
    pub name: Option<String>,
}

/// What a server tells the host on its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Notification {
    /// A line of its log.
    Log {
        /// Which server.
        server: String,
        /// `debug`, `info`, `notice`, `warning`, `error`, `critical`, `alert` or `emergency`.
        level: String,
        /// Which part of it.
        logger: Option<String>,
        /// What it says: mostly a text.
        data: Value,
    },
    /// Its list of tools was read again; [`Toolbox::generation`](crate::Toolbox::generation) tells whether it differs.
    ToolsChanged {
        /// Which server.
        server: String,
    },
    /// Its list of resources changed.
    ResourcesChanged {
        /// Which server.
        server: String,
    },
    /// Its list of prompts changed.
    PromptsChanged {
        /// Which server.
        server: String,
    },
    /// A resource that was subscribed to has other content now.
    ResourceUpdated {
        /// Which server.
        server: String,
        /// Which resource.
        uri: String,
    },
    /// What the person was asked to do at an address (elicitation in URL mode) is done.
    ElicitationComplete {
        /// Which server.
        server: String,
        /// The id from the request.
        id: String,
    },
}

/// The answers a host has.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) sampling: Option<Hook>,
    pub(crate) elicitation: Option<Hook>,
    pub(crate) roots: Option<Vec<Root>>,
    pub(crate) notification: Option<Listener>,
    #[cfg(feature = "http")]
    pub(crate) authorization: Option<crate::oauth::AuthorizationHook>,
    #[cfg(feature = "http")]
    pub(crate) tokens: Option<Arc<dyn crate::TokenStore>>,
}

/// Shared by a toolbox and its servers, which look at it whenever they start.
#[derive(Clone, Default)]
pub(crate) struct SharedHooks(Arc<RwLock<Hooks>>);

impl SharedHooks {
    pub(crate) fn now(&self) -> Hooks {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Hooks)) {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner));
    }
}

impl fmt::Debug for SharedHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hooks = self.now();
        f.debug_struct("Hooks")
            .field("sampling", &hooks.sampling.is_some())
            .field("elicitation", &hooks.elicitation.is_some())
            .field("roots", &hooks.roots)
            .finish_non_exhaustive()
    }
}

pub(crate) fn hook<F, Fut>(callback: F) -> Hook
where
    F: Fn(ServerRequest) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Value, Error>> + Send + 'static,
{
    Arc::new(move |request| Box::pin(callback(request)))
}
