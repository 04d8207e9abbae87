use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use futures::future::{BoxFuture, join_all};
use serde_json::Value;
use tokio::sync::watch;

use crate::budget::Kept;
use crate::catalog::{Catalog, Entry, Runner, sha256_of};
use crate::hooks::{Notification, SharedHooks, hook};
use crate::names::{Names, is_valid, shown};
use crate::pin::{self, Pins};
use crate::selection::Embeddings;
use crate::server::{Guardian, ListedTool, Server};
use crate::{
    ApprovalRequest, AuditEvent, CallContext, Cancel, Error, ErrorKind, Function, Naming, Outcome, Output,
    Pin, Result, Root, ServerConfig, ServerRequest, ServerStatus, Source, ToolCall, ToolInfo, ToolResult,
    ToolSpec, Verdict,
};

/// How long a server waits for those named before it, so that names do not depend on who starts faster.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// Tools that a server may have had in the life of a toolbox.
const MAX_NAMES: usize = 20_000;

/// Limits and habits of a toolbox.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolboxOptions {
    /// How tools of servers are named.
    pub naming: Naming,
    /// Bytes of text of a result when neither the call nor the server says otherwise.
    pub max_result_bytes: usize,
    /// How long a function of the host may run; `None` leaves it to the function.
    pub function_timeout: Option<Duration>,
    /// Bytes of cut results that are kept readable; the oldest go first.
    pub kept_result_bytes: usize,
}

impl Default for ToolboxOptions {
    fn default() -> Self {
        Self {
            naming: Naming::default(),
            max_result_bytes: 256 << 10,
            function_timeout: None,
            kept_result_bytes: 64 << 20,
        }
    }
}

/// Everything that can be called now, from every source, under unique names. Cheap to clone; clones share their tools.
///
/// Dropping the last clone ends all servers. [`Toolbox::close`] does the same and waits for them.
#[derive(Clone)]
pub struct Toolbox {
    pub(crate) inner: Arc<Inner>,
}

type ApprovalCallback = Arc<dyn Fn(ApprovalRequest) -> BoxFuture<'static, Verdict> + Send + Sync>;
type AuditCallback = Arc<dyn Fn(&AuditEvent) + Send + Sync>;

pub(crate) struct Inner {
    pub(crate) options: ToolboxOptions,
    catalog: RwLock<Arc<Catalog>>,
    names: Mutex<Names>,
    servers: RwLock<Vec<Arc<Server>>>,
    next_order: AtomicUsize,
    guardian: Arc<Guardian>,
    hooks: SharedHooks,
    pins: Mutex<Pins>,
    pub(crate) kept: Mutex<Kept>,
    pub(crate) embeddings: Embeddings,
    pub(crate) approval: RwLock<Option<ApprovalCallback>>,
    pub(crate) audit: RwLock<Option<AuditCallback>>,
}

impl Default for Toolbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Toolbox {
    /// An empty toolbox with the default options.
    pub fn new() -> Self {
        Self::with_options(ToolboxOptions::default())
    }

    /// An empty toolbox.
    pub fn with_options(options: ToolboxOptions) -> Self {
        Self {
            inner: Arc::new(Inner {
                options,
                catalog: RwLock::default(),
                names: Mutex::default(),
                servers: RwLock::default(),
                next_order: AtomicUsize::new(1),
                guardian: Arc::default(),
                hooks: SharedHooks::default(),
                pins: Mutex::default(),
                kept: Mutex::default(),
                embeddings: Embeddings::default(),
                approval: RwLock::new(None),
                audit: RwLock::new(None),
            }),
        }
    }

    /// Adds an asynchronous function of the host. See [`Toolbox::add`] for what is checked.
    pub fn add_function<F, Fut, T>(&self, spec: ToolSpec, function: F) -> Result<()>
    where
        F: Fn(Value) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T>> + Send + 'static,
        T: Into<Output>,
    {
        self.add(Function::new(spec, move |arguments, _| function(arguments)))
    }

    /// Adds a function of the host that blocks its thread. See [`Toolbox::add`] for what is checked.
    pub fn add_blocking<F, T>(&self, spec: ToolSpec, function: F) -> Result<()>
    where
        F: Fn(Value) -> Result<T> + Send + Sync + 'static,
        T: Into<Output>,
    {
        self.add(Function::blocking(spec, move |arguments, _| function(arguments)))
    }

    /// Adds a function of the host.
    ///
    /// # Errors
    /// `InvalidArgument` when the name is not 1 to 64 of `[A-Za-z0-9_-]` or already taken, `Schema` when the parameters
    /// are not the schema of an object.
    pub fn add(&self, function: Function) -> Result<()> {
        let name = function.spec.name.clone();
        if !is_valid(&name) {
            let message =
                format!("'{}' cannot be a tool's name: expected 1 to 64 of A-Z a-z 0-9 _ -", shown(&name));
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        if !function.spec.parameters.is_object() {
            let message = format!("the parameters of the tool '{name}' are not a JSON Schema object");
            return Err(Error::new(ErrorKind::Schema, message)
                .hint(r#"a tool without arguments has {"type": "object", "properties": {}}"#));
        }
        let mut names = lock(&self.inner.names);
        if names.is_taken(&name) {
            let message = format!("a tool named '{name}' is already in the toolbox");
            return Err(Error::new(ErrorKind::InvalidArgument, message)
                .hint("remove it first or choose another name"));
        }
        names.assign(Naming::Short, "", &name);
        let mut info = ToolInfo {
            sha256: String::new(),
            spec: function.spec.clone(),
            source: Source::Host,
            raw_name: name,
            title: function.annotations.title.clone(),
            output_schema: function.output_schema.clone(),
            annotations: function.annotations.clone(),
            approval: function.approval,
            needs_task: false,
            blocked: None,
        };
        info.sha256 = sha256_of(&pin::definition(&info));
        let entry = Arc::new(Entry::new(info, Runner::Function(Arc::new(function))));
        self.inner.update(|entries| {
            let place = entries.iter().take_while(|entry| entry.info.source == Source::Host).count();
            entries.insert(place, entry);
        });
        Ok(())
    }

    /// Takes a function of the host away. `false` when there was none of that name.
    pub fn remove(&self, name: &str) -> bool {
        let mut names = lock(&self.inner.names);
        let is_function =
            |entry: &Arc<Entry>| entry.info.source == Source::Host && entry.info.spec.name == name;
        if !self.inner.catalog().entries().iter().any(is_function) {
            return false;
        }
        names.release("", name);
        self.inner.update(|entries| entries.retain(|entry| !is_function(entry)));
        true
    }

    /// Starts an MCP server and adds its tools. Returns how many.
    ///
    /// The name is the host's own; what the server calls itself is not relied upon. A server that fails stays listed in
    /// [`Toolbox::servers`] with its reason, and may be added again.
    ///
    /// # Errors
    /// `Mcp` when it cannot be started or understood (with the last lines of its standard error), `Timeout` when it is
    /// not ready in time, `InvalidArgument` when the name is taken.
    pub async fn add_server(&self, name: &str, config: ServerConfig) -> Result<usize> {
        let server = self.register(name, config)?;
        self.start(&server).await
    }

    /// Starts servers in parallel. A broken one is reported and does not delay the others.
    pub async fn add_servers(
        &self,
        servers: impl IntoIterator<Item = (String, ServerConfig)>,
    ) -> Vec<(String, Result<usize>)> {
        // Each waits for the one before it, a little, before it takes names; see `PATIENCE`.
        let mut before = None;
        let starts = servers.into_iter().map(|(name, config)| {
            let (settled, turn) = watch::channel(false);
            let before = before.replace(turn);
            let server = self.register(&name, config);
            async move {
                let added = match server {
                    Ok(server) => {
                        server.wait_for(before.clone());
                        self.start(&server).await
                    }
                    Err(error) => Err(error),
                };
                if let Some(mut before) = before {
                    let _ = tokio::time::timeout(PATIENCE, before.wait_for(|settled| *settled)).await;
                }
                let _ = settled.send(true);
                (name, added)
            }
        });
        // All are registered, in order, before the first is started.
        let starts: Vec<_> = starts.collect();
        join_all(starts).await
    }

    fn register(&self, name: &str, config: ServerConfig) -> Result<Arc<Server>> {
        if name.is_empty() || name.len() > 200 || name.chars().any(char::is_control) {
            let text = format!(
                "'{}' cannot be a server's name: expected 1 to 200 printable characters",
                shown(name)
            );
            return Err(Error::new(ErrorKind::InvalidArgument, text));
        }
        let mut servers = self.inner.servers.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = servers.iter().position(|server| server.name == name) {
            if servers[place].is_in_use() {
                let text = format!("a server named '{name}' is already in the toolbox");
                return Err(Error::new(ErrorKind::InvalidArgument, text)
                    .hint("remove it first or choose another name"));
            }
            servers.remove(place);
        }
        let order = self.inner.next_order.fetch_add(1, Ordering::Relaxed);
        let hooks = self.inner.hooks.clone();
        let toolbox = Arc::downgrade(&self.inner);
        let server = Arc::new(Server::new(name, config, order, self.inner.guardian.clone(), hooks, toolbox));
        servers.push(server.clone());
        Ok(server)
    }

    async fn start(&self, server: &Arc<Server>) -> Result<usize> {
        if server.config.disabled {
            return Ok(0);
        }
        server.connect().await?;
        Ok(self.count_tools(&server.name))
    }

    fn count_tools(&self, server: &str) -> usize {
        let of_server =
            |entry: &&Arc<Entry>| matches!(&entry.info.source, Source::Server(name) if name == server);
        self.inner.catalog().entries().iter().filter(of_server).count()
    }

    /// Ends a server, waits for it, and takes its tools away. `false` when there is none of that name.
    pub async fn remove_server(&self, name: &str) -> bool {
        let removed = {
            let mut servers = self.inner.servers.write().unwrap_or_else(PoisonError::into_inner);
            servers.iter().position(|server| server.name == name).map(|place| servers.remove(place))
        };
        let Some(server) = removed else { return false };
        self.inner
            .update(|entries| entries.retain(|entry| entry.info.source != Source::Server(name.to_owned())));
        server.close().await;
        true
    }

    /// Reads a server's list of tools again, starting the server if it is down. Returns how many tools it has now.
    ///
    /// # Errors
    /// `NotFound` when there is no such server, else as [`Toolbox::add_server`].
    pub async fn refresh_server(&self, name: &str) -> Result<usize> {
        let server = self.server(name)?;
        let connection = server.connect().await?;
        server.refresh(&connection).await?;
        Ok(self.count_tools(name))
    }

    pub(crate) fn server(&self, name: &str) -> Result<Arc<Server>> {
        self.inner.server(name).ok_or_else(|| {
            Error::new(
                ErrorKind::NotFound,
                format!("there is no server named '{}' in the toolbox", shown(name)),
            )
        })
    }

    /// All servers and how they are doing.
    pub fn servers(&self) -> Vec<ServerStatus> {
        let servers = self.inner.servers.read().unwrap_or_else(PoisonError::into_inner).clone();
        servers.iter().map(|server| server.status(self.count_tools(&server.name))).collect()
    }

    /// The tools on offer, for a model: functions first, then servers in the order in which they were added.
    pub fn specs(&self) -> Vec<ToolSpec> {
        self.inner.catalog().offered().map(|entry| entry.info.spec.clone()).collect()
    }

    /// All tools with what is known about them, blocked ones included.
    pub fn tools(&self) -> Vec<ToolInfo> {
        self.inner.catalog().entries().iter().map(|entry| entry.info.clone()).collect()
    }

    /// Grows whenever the list of tools changes; a caller that keeps something derived from it compares.
    pub fn generation(&self) -> u64 {
        self.inner.catalog().generation
    }

    /// Who decides about tools whose approval is [`Approval::Ask`].
    pub fn on_approval<F, Fut>(&self, callback: F)
    where
        F: Fn(ApprovalRequest) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Verdict> + Send + 'static,
    {
        let callback: ApprovalCallback = Arc::new(move |request| Box::pin(callback(request)));
        *self.inner.approval.write().unwrap_or_else(PoisonError::into_inner) = Some(callback);
    }

    /// Who sees an [`AuditEvent`] for each call. It is called on the thread of the call and should return at once.
    pub fn on_audit(&self, callback: impl Fn(&AuditEvent) + Send + Sync + 'static) {
        *self.inner.audit.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(callback));
    }

    /// Makes a call. What the model can act on is an `is_error` result: an unknown name (near ones are listed), arguments
    /// that do not fit, a refusal, an error of the tool itself.
    ///
    /// # Errors
    /// What the host must act on: `Cancelled`, `Timeout`, `Mcp` (the server died or cannot be understood), `Callback` (a
    /// function of the host panicked or asked to stop).
    pub async fn call(&self, call: &ToolCall, context: &CallContext) -> Result<ToolResult> {
        self.call_full(call, context).await.map(|outcome| outcome.result)
    }

    /// Like [`Toolbox::call`], with the typed parts of the answer.
    ///
    /// # Errors
    /// As [`Toolbox::call`].
    pub async fn call_full(&self, call: &ToolCall, context: &CallContext) -> Result<Outcome> {
        self.inner.call(call, context).await
    }

    /// Makes independent calls in parallel; the results stand in the order of the calls.
    pub async fn call_many(&self, calls: &[ToolCall], context: &CallContext) -> Vec<Result<ToolResult>> {
        join_all(calls.iter().map(|call| self.call(call, context))).await
    }

    /// Answers servers that ask for a completion by a model, and whose configuration allows that
    /// ([`ServerConfig::sampling`]). The request has the form of MCP's `CreateMessageRequestParams`, the answer that of
    /// `CreateMessageResult`.
    ///
    /// A server is told what the host answers when it starts, so this holds for servers that start later.
    pub fn on_sampling<F, Fut>(&self, callback: F)
    where
        F: Fn(ServerRequest) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Value>> + Send + 'static,
    {
        self.inner.hooks.change(|hooks| hooks.sampling = Some(hook(callback)));
    }

    /// Whether somebody answers requests for a completion.
    pub fn answers_sampling(&self) -> bool {
        self.inner.hooks.now().sampling.is_some()
    }

    /// Answers servers that ask the person something, with a form or at an address. The request has the form of MCP's
    /// `ElicitRequestParams`, the answer that of `ElicitResult`. It holds for servers that start later.
    pub fn on_elicitation<F, Fut>(&self, callback: F)
    where
        F: Fn(ServerRequest) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Value>> + Send + 'static,
    {
        self.inner.hooks.change(|hooks| hooks.elicitation = Some(hook(callback)));
    }

    /// Who hears what servers tell on their own: log lines, changed lists and resources. It is called on a thread of the
    /// runtime and should return at once. It holds for servers that start later.
    pub fn on_notification(&self, callback: impl Fn(&Notification) + Send + Sync + 'static) {
        self.inner.hooks.change(|hooks| hooks.notification = Some(Arc::new(callback)));
    }

    /// Tells servers which folders matter: those that start later, and those that run and were told of folders when they
    /// started.
    pub async fn set_roots(&self, roots: Vec<Root>) {
        self.inner.hooks.change(|hooks| hooks.roots = Some(roots.clone()));
        let servers = self.inner.servers.read().unwrap_or_else(PoisonError::into_inner).clone();
        join_all(servers.iter().map(|server| server.roots_changed(roots.clone()))).await;
    }

    /// Asks a person for permission where a server wants OAuth: opens the page in a browser. `Ok(None)` says that the browser
    /// comes back to the loopback address by itself; a host with an address of its own ([`OAuth::redirect_uri`](crate::OAuth))
    /// returns the address to which the browser was sent. A person has ten minutes; no time limit of a call or a start runs
    /// meanwhile. It holds for servers added later.
    #[cfg(feature = "http")]
    pub fn on_authorization<F, Fut>(&self, callback: F)
    where
        F: Fn(crate::AuthorizationRequest) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Option<String>>> + Send + 'static,
    {
        let callback: crate::oauth::AuthorizationHook = Arc::new(move |request| Box::pin(callback(request)));
        self.inner.hooks.change(|hooks| hooks.authorization = Some(callback));
    }

    /// Where tokens are kept, instead of in memory. It holds for servers added later.
    #[cfg(feature = "http")]
    pub fn set_token_store(&self, store: impl crate::TokenStore) {
        self.inner.hooks.change(|hooks| hooks.tokens = Some(Arc::new(store)));
    }

    /// The whole text of a result that was cut; `None` once it made room for newer ones.
    pub fn result_text(&self, handle: &str) -> Option<Arc<str>> {
        lock(&self.inner.kept).get(handle)
    }

    /// The approved definitions, to be kept by the host and given to [`Toolbox::set_pins`] next time.
    pub fn pins(&self) -> Vec<Pin> {
        lock(&self.inner.pins).values().cloned().collect()
    }

    /// Takes over approved definitions from an earlier run; to be called before servers are added. A tool whose definition is
    /// another now is blocked.
    pub fn set_pins(&self, pins: impl IntoIterator<Item = Pin>) {
        let pins = pins.into_iter().map(|pin| ((pin.server.clone(), pin.tool.clone()), pin));
        lock(&self.inner.pins).extend(pins);
    }

    /// Approves the definition of a tool that somebody looked at. `name` is what it is offered under, `sha256` the
    /// [`ToolInfo::sha256`] of what was looked at. `false` when there is no such tool, or when it is yet another one by now.
    pub fn approve(&self, name: &str, sha256: &str) -> bool {
        let catalog = self.inner.catalog();
        let Some(entry) = catalog.get(name).filter(|entry| entry.info.sha256 == sha256) else { return false };
        if let Source::Server(server) = &entry.info.source {
            let tool = entry.info.raw_name.clone();
            let pin = Pin {
                server: server.clone(),
                tool: tool.clone(),
                sha256: sha256.to_owned(),
                definition: pin::definition(&entry.info),
            };
            lock(&self.inner.pins).insert((server.clone(), tool), pin);
        }
        let mut info = entry.info.clone();
        info.blocked = None;
        let fresh = Arc::new(Entry::new(info, entry.runner.clone()));
        self.inner.update(|entries| {
            // A list that was read meanwhile may have another definition: that one stays blocked.
            let approved = |entry: &&mut Arc<Entry>| {
                entry.info.spec.name == name && entry.info.sha256 == sha256 && entry.runner.is(&fresh.runner)
            };
            for entry in entries.iter_mut().filter(approved) {
                *entry = fresh.clone();
            }
        });
        true
    }

    /// Ends all servers and waits until they and their children are gone. Calls made later find no tools of servers.
    pub async fn close(&self) {
        let servers =
            std::mem::take(&mut *self.inner.servers.write().unwrap_or_else(PoisonError::into_inner));
        self.inner.update(|entries| entries.retain(|entry| entry.info.source == Source::Host));
        join_all(servers.iter().map(|server| server.close())).await;
    }
}

impl fmt::Debug for Toolbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.tools().into_iter().map(|tool| tool.spec.name).collect();
        f.debug_struct("Toolbox").field("tools", &names).finish_non_exhaustive()
    }
}

impl Inner {
    pub(crate) fn catalog(&self) -> Arc<Catalog> {
        self.catalog.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn update(&self, change: impl FnOnce(&mut Vec<Arc<Entry>>)) {
        let mut current = self.catalog.write().unwrap_or_else(PoisonError::into_inner);
        let mut entries = current.entries().to_vec();
        change(&mut entries);
        let generation = current.generation + 1;
        *current = Arc::new(Catalog::new(generation, entries));
    }

    fn server(&self, name: &str) -> Option<Arc<Server>> {
        let servers = self.servers.read().unwrap_or_else(PoisonError::into_inner);
        servers.iter().find(|server| server.name == name).cloned()
    }

    /// Replaces the tools of a server by the list that it gave now.
    pub(crate) fn set_tools(&self, server: &Server, tools: Vec<ListedTool>) {
        // A server that was removed, and added anew under its name, is another one.
        let Some(shared) = self.server(&server.name).filter(|shared| std::ptr::eq(&**shared, server)) else {
            return;
        };
        let config = &server.config;
        let source = Source::Server(server.name.clone());
        let mut names = lock(&self.names);
        let mut pins = lock(&self.pins);
        let mut known = pins.keys().filter(|(name, _)| *name == server.name).count();
        let mut left_out = 0;
        let tools = tools.into_iter().filter(|tool| config.tools.admits(&tool.name)).filter(|tool| {
            // Names and pins stay, so a server that makes up new ones all the time must come to an end.
            let is_known = pins.contains_key(&(server.name.clone(), tool.name.clone()));
            let admitted = is_known || known < MAX_NAMES;
            known += usize::from(admitted && !is_known);
            left_out += usize::from(!admitted);
            admitted
        });
        let tools: Vec<ListedTool> = tools.collect();
        if left_out > 0 {
            tracing::warn!(server = %server.name, left_out, "more than {MAX_NAMES} tools came and went");
        }
        let fresh: Vec<Arc<Entry>> = tools
            .into_iter()
            .map(|tool| {
                let name = names.assign(self.options.naming, &server.name, &tool.name);
                let approval = config.tool_approval.get(&tool.name).copied().unwrap_or(config.approval);
                let mut info = ToolInfo {
                    spec: ToolSpec::new(name, tool.description, tool.parameters),
                    source: source.clone(),
                    raw_name: tool.name,
                    title: tool.title.or_else(|| tool.annotations.title.clone()),
                    output_schema: tool.output_schema,
                    annotations: tool.annotations,
                    approval,
                    needs_task: tool.needs_task,
                    sha256: String::new(),
                    blocked: None,
                };
                let definition = pin::definition(&info);
                info.sha256 = sha256_of(&definition);
                let key = (server.name.clone(), info.raw_name.clone());
                match pins.get(&key) {
                    Some(pin) if pin.sha256 != info.sha256 => {
                        info.blocked = Some(pin::difference(&pin.definition, &definition));
                    }
                    Some(_) => {}
                    // What is seen first is what the host agreed to when it added the server.
                    None => {
                        let (server, tool) = key.clone();
                        pins.insert(key, Pin { server, tool, sha256: info.sha256.clone(), definition });
                    }
                }
                Arc::new(Entry::new(info, Runner::Server(shared.clone())))
            })
            .collect();
        drop((names, pins));
        let order = |entry: &Arc<Entry>| match &entry.runner {
            Runner::Function(_) => 0,
            Runner::Server(server) => server.order,
        };
        let same = |entries: &[Arc<Entry>]| {
            let old: Vec<&ToolInfo> =
                entries.iter().map(|e| &e.info).filter(|info| info.source == source).collect();
            old.len() == fresh.len() && old.iter().zip(&fresh).all(|(old, new)| **old == new.info)
        };
        // A list that did not change makes no new generation: nothing derived from it needs to be made again.
        if same(self.catalog().entries()) && !fresh.is_empty() {
            return;
        }
        self.update(|entries| {
            entries.retain(|entry| entry.info.source != source);
            entries.extend(fresh);
            entries.sort_by_key(order);
        });
    }
}

/// Ends, with the error to return, once the flag is set. The flag can wake nobody, so it is looked at every 10 ms.
pub(crate) async fn cancelled(cancel: &Cancel) -> Error {
    loop {
        if let Err(error) = cancel.check() {
            return error;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
