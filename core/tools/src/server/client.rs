//! Our side of a session: what a server may tell us and ask of us.
#![expect(
    deprecated,
    reason = "sampling and roots are deprecated in the newest revision; servers of older ones use them"
)]

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use rmcp::model::{
    ClientCapabilities, ClientConfig, CreateMessageRequestParams, CreateMessageResult, ElicitRequestParams,
    ElicitResult, ElicitationCapability, FormElicitationCapability, Implementation, ListRootsResult,
    ProgressNotificationParam, ProgressToken, ProtocolVersion, RootsCapabilities, SamplingCapability,
    UrlElicitationCapability,
};
use rmcp::service::{NotificationContext, RequestContext};
use rmcp::{ClientHandler, ErrorData, RoleClient};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::sync::{Notify, Semaphore, mpsc};

use crate::hooks::{Hook, Hooks, ServerRequest};

/// Progress reports of a call that nobody took yet.
const QUEUE: usize = 64;
/// Requests of one server that the host answers at the same time.
const REQUESTS: usize = 4;

/// Cheap to clone; clones are one.
#[derive(Clone)]
pub(crate) struct Client {
    state: Arc<State>,
}

struct State {
    server: String,
    hooks: Hooks,
    progress: Mutex<ProgressTable>,
    tools_changed: Notify,
    asked: Semaphore,
}

#[derive(Default)]
struct ProgressTable {
    waiting: HashMap<ProgressToken, mpsc::Sender<ProgressNotificationParam>>,
    /// A server may report before its token is registered here.
    early: VecDeque<ProgressNotificationParam>,
}

impl Client {
    pub(crate) fn new(server: &str, hooks: Hooks) -> Self {
        Self {
            state: Arc::new(State {
                server: server.to_owned(),
                hooks,
                progress: Mutex::default(),
                tools_changed: Notify::new(),
                asked: Semaphore::new(REQUESTS),
            }),
        }
    }

    /// The progress reported under this token from now on, and until the receiver is dropped.
    pub(crate) fn follow(&self, token: &ProgressToken) -> Following {
        let (sender, reports) = mpsc::channel(QUEUE);
        let mut table = self.table();
        let (mine, others) =
            table.early.drain(..).partition::<VecDeque<_>, _>(|early| early.progress_token == *token);
        table.early = others;
        for early in mine {
            let _ = sender.try_send(early);
        }
        table.waiting.insert(token.clone(), sender);
        Following { client: self.clone(), token: token.clone(), reports }
    }

    /// Waits until the server says that its list of tools changed.
    pub(crate) async fn tools_changed(&self) {
        self.state.tools_changed.notified().await;
    }

    pub(crate) fn set_tools_changed(&self) {
        self.state.tools_changed.notify_one();
    }

    fn table(&self) -> std::sync::MutexGuard<'_, ProgressTable> {
        self.state.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask<P: Serialize, R: DeserializeOwned>(
        &self,
        hook: Option<&Hook>,
        params: P,
    ) -> Result<R, ErrorData> {
        let hook =
            hook.ok_or_else(|| ErrorData::invalid_request("this host does not answer such requests", None))?;
        let _permit =
            self.state.asked.acquire().await.map_err(|_| ErrorData::internal_error("closing", None))?;
        let params = serde_json::to_value(params)
            .map_err(|error| ErrorData::invalid_params(error.to_string(), None))?;
        let answer = hook(ServerRequest { server: self.state.server.clone(), params });
        // What went wrong inside the host is none of the server's business.
        let answer = answer.await.map_err(|_| ErrorData::internal_error("the host did not answer", None))?;
        serde_json::from_value(answer)
            .map_err(|_| ErrorData::internal_error("the host's answer has the wrong form", None))
    }

    pub(crate) async fn sample(
        &self,
        params: CreateMessageRequestParams,
    ) -> Result<CreateMessageResult, ErrorData> {
        self.ask(self.state.hooks.sampling.as_ref(), params).await
    }

    pub(crate) async fn elicit(&self, params: ElicitRequestParams) -> Result<ElicitResult, ErrorData> {
        self.ask(self.state.hooks.elicitation.as_ref(), params).await
    }

    pub(crate) fn roots(&self) -> Result<ListRootsResult, ErrorData> {
        let roots = self.state.hooks.roots.iter().flatten();
        let roots: Vec<Value> = roots
            .map(|root| match &root.name {
                Some(name) => json!({"uri": root.uri, "name": name}),
                None => json!({"uri": root.uri}),
            })
            .collect();
        serde_json::from_value(json!({"roots": roots}))
            .map_err(|error| ErrorData::internal_error(error.to_string(), None))
    }
}

/// Progress of one call.
pub(crate) struct Following {
    client: Client,
    token: ProgressToken,
    reports: mpsc::Receiver<ProgressNotificationParam>,
}

impl Following {
    pub(crate) async fn next(&mut self) -> ProgressNotificationParam {
        match self.reports.recv().await {
            Some(report) => report,
            None => std::future::pending().await,
        }
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.client.table().waiting.remove(&self.token);
    }
}

impl ClientHandler for Client {
    fn get_info(&self) -> ClientConfig {
        let mut capabilities = ClientCapabilities::default();
        if self.state.hooks.sampling.is_some() {
            capabilities.sampling = Some(SamplingCapability::default());
        }
        if self.state.hooks.elicitation.is_some() {
            let form = FormElicitationCapability::default();
            let url = UrlElicitationCapability::default();
            capabilities.elicitation = Some(ElicitationCapability::new().with_form(form).with_url(url));
        }
        if self.state.hooks.roots.is_some() {
            capabilities.roots = Some(RootsCapabilities::default());
        }
        let implementation = Implementation::new("ai-runtime", env!("CARGO_PKG_VERSION"));
        let mut config = ClientConfig::new(capabilities, implementation);
        config.protocol_version = ProtocolVersion::LATEST_WITH_INITIALIZE;
        config
    }

    async fn on_progress(
        &self,
        params: ProgressNotificationParam,
        _context: NotificationContext<RoleClient>,
    ) {
        let mut table = self.table();
        match table.waiting.get(&params.progress_token) {
            // A host that is too slow for the reports misses some.
            Some(sender) => drop(sender.try_send(params)),
            None => {
                table.early.push_back(params);
                if table.early.len() > QUEUE {
                    table.early.pop_front();
                }
            }
        }
    }

    async fn on_tool_list_changed(&self, _context: NotificationContext<RoleClient>) {
        self.set_tools_changed();
    }

    async fn create_message(
        &self,
        params: CreateMessageRequestParams,
        _context: RequestContext<RoleClient>,
    ) -> Result<CreateMessageResult, ErrorData> {
        self.sample(params).await
    }

    async fn create_elicitation(
        &self,
        params: ElicitRequestParams,
        _context: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        self.elicit(params).await
    }

    async fn list_roots(&self, _context: RequestContext<RoleClient>) -> Result<ListRootsResult, ErrorData> {
        self.roots()
    }
}
