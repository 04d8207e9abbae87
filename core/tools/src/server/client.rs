//! Our side of a session: what a server may tell us and ask of us.
#![expect(
    deprecated,
    reason = "sampling, roots and logging are deprecated in the newest revision; servers of older ones use them"
)]

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rmcp::model::{
    ClientCapabilities, ClientConfig, CreateMessageRequestParams, CreateMessageResult, CustomNotification,
    ElicitRequestParams, ElicitResult, ElicitationCapability, ExtensionCapabilities,
    FormElicitationCapability, Implementation, JsonObject, ListRootsResult, LoggingMessageNotificationParam,
    ProgressNotificationParam, ProgressToken, ProtocolVersion, ResourceUpdatedNotificationParam,
    RootsCapabilities, SamplingCapability, TASKS_EXTENSION_ID, UrlElicitationCapability,
};
use rmcp::service::{NotificationContext, RequestContext};
use rmcp::{ClientHandler, ErrorData, RoleClient};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::sync::{Notify, Semaphore};

use super::listing::weight;
use crate::hooks::{Hook, Hooks, Notification, ServerRequest};
use crate::{Root, SamplingPolicy};

/// Progress reports of a call that nobody took yet.
const QUEUE: usize = 64;
/// Requests of one server that the host answers at the same time.
const REQUESTS: usize = 4;
const MINUTE: Duration = Duration::from_secs(60);

/// Cheap to clone; clones are one.
#[derive(Clone)]
pub(crate) struct Client {
    state: Arc<State>,
}

struct State {
    server: String,
    hooks: Hooks,
    roots: Mutex<Option<Vec<Root>>>,
    sampling: Option<SamplingPolicy>,
    progress: Mutex<ProgressTable>,
    tools_changed: Notify,
    asked: Semaphore,
    /// When the server asked for samples, within the last minute.
    sampled: Mutex<VecDeque<Instant>>,
    /// How deep each call that runs now is nested; the server does not say for which of them it asks.
    depths: Mutex<Vec<usize>>,
    cache: Mutex<Cache>,
}

/// Answers that the server allows to keep for a while (`ttlMs`), by request: until when, how heavy.
type Cache = HashMap<String, (Instant, usize, Value)>;
/// Answers that are kept at most, and bytes of all of them.
const MAX_CACHE: (usize, usize) = (512, 16 << 20);
/// Bytes of a progress message that are kept.
const MAX_MESSAGE: usize = 4096;

#[derive(Default)]
struct ProgressTable {
    waiting: HashMap<ProgressToken, Arc<Reports>>,
    /// A server may report before its token is registered here.
    early: VecDeque<ProgressNotificationParam>,
}

impl Client {
    pub(crate) fn new(server: &str, hooks: Hooks, sampling: Option<SamplingPolicy>) -> Self {
        Self {
            state: Arc::new(State {
                server: server.to_owned(),
                roots: Mutex::new(hooks.roots.clone()),
                hooks,
                sampling,
                progress: Mutex::default(),
                tools_changed: Notify::new(),
                asked: Semaphore::new(REQUESTS),
                sampled: Mutex::default(),
                depths: Mutex::default(),
                cache: Mutex::default(),
            }),
        }
    }

    /// The progress reported under this token from now on, and until the answer is dropped.
    pub(crate) fn follow(&self, token: &ProgressToken) -> Following {
        let reports = Arc::<Reports>::default();
        let mut table = self.table();
        if !table.early.is_empty() {
            let (mine, others) =
                table.early.drain(..).partition::<VecDeque<_>, _>(|early| early.progress_token == *token);
            table.early = others;
            mine.into_iter().for_each(|early| reports.push(early));
        }
        table.waiting.insert(token.clone(), reports.clone());
        Following { client: self.clone(), token: token.clone(), reports }
    }

    /// Notes that a call of this depth runs, until the answer is dropped.
    pub(crate) fn running(&self, depth: usize) -> Running {
        lock(&self.state.depths).push(depth);
        Running { client: self.clone(), depth }
    }

    /// The deepest call that runs: a request of the server may stand behind it.
    fn depth(&self) -> usize {
        lock(&self.state.depths).iter().copied().max().unwrap_or(0)
    }

    /// An answer that is still good.
    pub(crate) fn kept(&self, request: &str) -> Option<Value> {
        let cache = lock(&self.state.cache);
        let (until, _, answer) = cache.get(request)?;
        (*until > Instant::now()).then(|| answer.clone())
    }

    /// Keeps an answer for as long as its server says, if there is room.
    pub(crate) fn keep(&self, request: String, answer: &Value) {
        let Some(life) = answer["ttlMs"].as_u64().filter(|life| *life > 0) else { return };
        // An hour is long enough whatever the server says.
        let until = Instant::now() + Duration::from_millis(life).min(60 * MINUTE);
        let bytes = weight(answer);
        let mut cache = lock(&self.state.cache);
        cache.remove(&request);
        let has_room = |cache: &Cache| {
            let used: usize = cache.values().map(|(_, bytes, _)| bytes).sum();
            cache.len() < MAX_CACHE.0 && used.saturating_add(bytes) <= MAX_CACHE.1
        };
        if !has_room(&cache) {
            cache.retain(|_, (until, ..)| *until > Instant::now());
        }
        if has_room(&cache) {
            cache.insert(request, (until, bytes, answer.clone()));
        }
    }

    /// Answers of this kind are not good any more.
    fn forget(&self, kind: &str) {
        lock(&self.state.cache).retain(|request, _| !request.starts_with(kind));
    }

    /// Waits until the server says that its list of tools changed.
    pub(crate) async fn tools_changed(&self) {
        self.state.tools_changed.notified().await;
    }

    pub(crate) fn set_tools_changed(&self) {
        self.state.tools_changed.notify_one();
    }

    /// Whether the server was told that there are roots.
    pub(crate) fn has_roots(&self) -> bool {
        self.state.hooks.roots.is_some()
    }

    pub(crate) fn set_roots(&self, roots: Vec<Root>) {
        *lock(&self.state.roots) = Some(roots);
    }

    fn table(&self) -> MutexGuard<'_, ProgressTable> {
        lock(&self.state.progress)
    }

    pub(crate) fn resources_changed(&self) {
        self.forget("resources/");
        self.tell(Notification::ResourcesChanged { server: self.state.server.clone() });
    }

    pub(crate) fn prompts_changed(&self) {
        self.forget("prompts/");
        self.tell(Notification::PromptsChanged { server: self.state.server.clone() });
    }

    pub(crate) fn resource_updated(&self, uri: String) {
        self.forget("resources/read");
        self.tell(Notification::ResourceUpdated { server: self.state.server.clone(), uri });
    }

    /// Tells the host what the server told us.
    pub(crate) fn tell(&self, notification: Notification) {
        if let Some(listener) = &self.state.hooks.notification {
            listener(&notification);
        }
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
        let depth = self.depth() + 1;
        let answer = hook(ServerRequest { server: self.state.server.clone(), params, depth });
        // What went wrong inside the host is none of the server's business.
        let answer = answer.await.map_err(|error| {
            tracing::warn!(server = self.state.server, %error, "the host did not answer its request");
            ErrorData::internal_error("the host did not answer", None)
        })?;
        serde_json::from_value(answer)
            .map_err(|_| ErrorData::internal_error("the host's answer has the wrong form", None))
    }

    /// The hook, if this server may ask for samples at all.
    fn sampler(&self) -> Option<&Hook> {
        self.state.hooks.sampling.as_ref().filter(|_| self.state.sampling.is_some())
    }

    pub(crate) async fn sample(
        &self,
        mut params: CreateMessageRequestParams,
    ) -> Result<CreateMessageResult, ErrorData> {
        if let Some(limits) = &self.state.sampling {
            let refuse = |text: String| Err(ErrorData::invalid_request(text, None));
            if self.depth() >= limits.max_depth {
                return refuse(
                    "this host does not answer requests that stand behind others so deep".to_owned(),
                );
            }
            let mut sampled = lock(&self.state.sampled);
            while sampled.front().is_some_and(|at| at.elapsed() >= MINUTE) {
                sampled.pop_front();
            }
            if sampled.len() >= limits.per_minute {
                return refuse(format!("this host answers {} such requests a minute", limits.per_minute));
            }
            sampled.push_back(Instant::now());
            params.max_tokens = params.max_tokens.min(limits.max_tokens);
        }
        self.ask(self.sampler(), params).await
    }

    pub(crate) async fn elicit(&self, params: ElicitRequestParams) -> Result<ElicitResult, ErrorData> {
        self.ask(self.state.hooks.elicitation.as_ref(), params).await
    }

    pub(crate) fn roots(&self) -> Result<ListRootsResult, ErrorData> {
        let roots = lock(&self.state.roots).clone();
        let roots: Vec<Value> = roots
            .iter()
            .flatten()
            .map(|root| match &root.name {
                Some(name) => json!({"uri": root.uri, "name": name}),
                None => json!({"uri": root.uri}),
            })
            .collect();
        serde_json::from_value(json!({"roots": roots}))
            .map_err(|error| ErrorData::internal_error(error.to_string(), None))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A call that runs.
pub(crate) struct Running {
    client: Client,
    depth: usize,
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut depths = lock(&self.client.state.depths);
        if let Some(place) = depths.iter().position(|depth| *depth == self.depth) {
            depths.swap_remove(place);
        }
    }
}

/// Reports of progress that nobody took yet.
#[derive(Default)]
struct Reports {
    queue: Mutex<VecDeque<ProgressNotificationParam>>,
    arrived: Notify,
}

impl Reports {
    /// A host that is too slow for the reports misses some.
    fn push(&self, report: ProgressNotificationParam) {
        let mut queue = lock(&self.queue);
        if queue.len() < QUEUE {
            queue.push_back(report);
            drop(queue);
            self.arrived.notify_one();
        }
    }
}

/// Progress of one call.
pub(crate) struct Following {
    client: Client,
    token: ProgressToken,
    reports: Arc<Reports>,
}

impl Following {
    pub(crate) async fn next(&mut self) -> ProgressNotificationParam {
        loop {
            if let Some(report) = lock(&self.reports.queue).pop_front() {
                return report;
            }
            self.reports.arrived.notified().await;
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
        if self.sampler().is_some() {
            capabilities.sampling = Some(SamplingCapability::default());
        }
        if self.state.hooks.elicitation.is_some() {
            let form = FormElicitationCapability::default();
            let url = UrlElicitationCapability::default();
            capabilities.elicitation = Some(ElicitationCapability::new().with_form(form).with_url(url));
        }
        if self.has_roots() {
            capabilities.roots =
                serde_json::from_value::<RootsCapabilities>(json!({"listChanged": true})).ok();
        }
        // A call may become a task: see `calls.rs`.
        let tasks = ExtensionCapabilities::from_iter([(TASKS_EXTENSION_ID.to_owned(), JsonObject::new())]);
        capabilities.extensions = Some(tasks);
        let implementation = Implementation::new("ai-runtime", env!("CARGO_PKG_VERSION"));
        let mut config = ClientConfig::new(capabilities, implementation);
        config.protocol_version = ProtocolVersion::LATEST_WITH_INITIALIZE;
        config
    }

    async fn on_progress(
        &self,
        mut params: ProgressNotificationParam,
        _context: NotificationContext<RoleClient>,
    ) {
        // Reports wait until somebody takes them, so a long one is not kept whole.
        if let Some(message) = &mut params.message {
            message.truncate(message.floor_char_boundary(MAX_MESSAGE));
        }
        let mut table = self.table();
        match table.waiting.get(&params.progress_token) {
            Some(reports) => reports.push(params),
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

    async fn on_resource_list_changed(&self, _context: NotificationContext<RoleClient>) {
        self.resources_changed();
    }

    async fn on_prompt_list_changed(&self, _context: NotificationContext<RoleClient>) {
        self.prompts_changed();
    }

    async fn on_resource_updated(
        &self,
        params: ResourceUpdatedNotificationParam,
        _context: NotificationContext<RoleClient>,
    ) {
        self.resource_updated(params.uri);
    }

    async fn on_logging_message(
        &self,
        params: LoggingMessageNotificationParam,
        _context: NotificationContext<RoleClient>,
    ) {
        let level = serde_json::to_value(params.level).ok();
        self.tell(Notification::Log {
            server: self.state.server.clone(),
            level: level.as_ref().and_then(Value::as_str).unwrap_or("info").to_owned(),
            logger: params.logger,
            data: params.data,
        });
    }

    async fn on_custom_notification(
        &self,
        notification: CustomNotification,
        _context: NotificationContext<RoleClient>,
    ) {
        if notification.method == "notifications/elicitation/complete"
            && let Some(id) = notification.params.as_ref().and_then(|params| params["elicitationId"].as_str())
        {
            let server = self.state.server.clone();
            self.tell(Notification::ElicitationComplete { server, id: id.to_owned() });
        }
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
