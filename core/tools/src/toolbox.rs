use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use futures::future::{BoxFuture, join_all};
use serde_json::{Value, json};

use crate::catalog::{Catalog, Entry, Runner};
use crate::names::{Names, is_valid, shown};
use crate::{
    Approval, ApprovalRequest, AuditEvent, CallContext, Cancel, Decision, Error, ErrorKind, Function,
    FunctionContext, Naming, Outcome, Output, Result, ServerConfig, Source, ToolCall, ToolInfo, ToolResult,
    ToolSpec, Verdict, near_names,
};

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
    inner: Arc<Inner>,
}

type ApprovalCallback = Arc<dyn Fn(ApprovalRequest) -> BoxFuture<'static, Verdict> + Send + Sync>;
type AuditCallback = Arc<dyn Fn(&AuditEvent) + Send + Sync>;

struct Inner {
    options: ToolboxOptions,
    catalog: RwLock<Arc<Catalog>>,
    names: Mutex<Names>,
    generation: AtomicU64,
    approval: RwLock<Option<ApprovalCallback>>,
    audit: RwLock<Option<AuditCallback>>,
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
                generation: AtomicU64::new(0),
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
        let info = ToolInfo {
            sha256: crate::catalog::definition_sha256(
                &function.spec,
                function.output_schema.as_ref(),
                &function.annotations,
            ),
            spec: function.spec.clone(),
            source: Source::Host,
            raw_name: name,
            title: function.annotations.title.clone(),
            output_schema: function.output_schema.clone(),
            annotations: function.annotations.clone(),
            approval: function.approval,
            blocked: None,
        };
        let entry = Arc::new(Entry { info, runner: Runner::Function(function) });
        self.inner.update(|entries| entries.push(entry));
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
    /// # Errors
    /// `Mcp` when it cannot be started or understood (with the last lines of its standard error), `Timeout` when it is
    /// not ready in time, `InvalidArgument` when the name is taken.
    pub async fn add_server(&self, name: &str, config: ServerConfig) -> Result<usize> {
        let _ = config;
        Err(Error::new(ErrorKind::Mcp, format!("the MCP server '{name}' was not started: not built yet")))
    }

    /// Starts servers in parallel. A broken one is reported and delays nobody.
    pub async fn add_servers(
        &self,
        servers: impl IntoIterator<Item = (String, ServerConfig)>,
    ) -> Vec<(String, Result<usize>)> {
        join_all(servers.into_iter().map(|(name, config)| async move {
            let added = self.add_server(&name, config).await;
            (name, added)
        }))
        .await
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

    /// Ends all servers and waits until they and their children are gone. Calls made later find no tools of servers.
    pub async fn close(&self) {}
}

impl fmt::Debug for Toolbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.tools().into_iter().map(|tool| tool.spec.name).collect();
        f.debug_struct("Toolbox").field("tools", &names).finish_non_exhaustive()
    }
}

impl Inner {
    fn catalog(&self) -> Arc<Catalog> {
        self.catalog.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn update(&self, change: impl FnOnce(&mut Vec<Arc<Entry>>)) {
        let mut current = self.catalog.write().unwrap_or_else(PoisonError::into_inner);
        let mut entries = current.entries().to_vec();
        change(&mut entries);
        let generation = self.generation.fetch_add(1, Ordering::Relaxed) + 1;
        *current = Arc::new(Catalog::new(generation, entries));
    }

    async fn call(&self, call: &ToolCall, context: &CallContext) -> Result<Outcome> {
        let began = Instant::now();
        let catalog = self.catalog();
        let entry = catalog.get(&call.name);
        let source = entry.map(|entry| entry.info.source.clone());
        let mut decision = Decision::Unavailable;
        let answer = match entry {
            None => Ok(unknown(&call.name, &catalog)),
            Some(entry) => self.run(entry, call, context, &mut decision).await,
        };
        let duration = began.elapsed();
        if let Some(audit) = self.audit.read().unwrap_or_else(PoisonError::into_inner).clone() {
            audit(&AuditEvent {
                caller: context.caller.clone(),
                call_id: call.id.clone(),
                tool: call.name.clone(),
                source: source.clone(),
                arguments_sha256: crate::catalog::sha256_of(&call.arguments),
                decision,
                result_bytes: answer.as_ref().map_or(0, |output| output.text.len()),
                is_error: answer.as_ref().is_ok_and(|output| output.is_error),
                failure: answer.as_ref().err().map(Error::kind),
                duration,
            });
        }
        let Output { text, structured, is_error, parts } = answer?;
        let full_bytes = text.len();
        let result = ToolResult {
            call_id: call.id.clone(),
            name: call.name.clone(),
            content: text,
            structured,
            is_error,
        };
        Ok(Outcome { result, parts, handle: None, full_bytes, source, duration })
    }

    async fn run(
        &self,
        entry: &Arc<Entry>,
        call: &ToolCall,
        context: &CallContext,
        decision: &mut Decision,
    ) -> Result<Output> {
        context.cancel.check()?;
        let arguments = match &call.arguments {
            Value::Object(_) => call.arguments.clone(),
            Value::Null => json!({}),
            _ => {
                return Ok(Output::error(format!("The arguments of '{}' must be a JSON object.", call.name)));
            }
        };
        *decision = self.decide(&entry.info, &arguments, context).await?;
        match decision {
            Decision::Allowed | Decision::Approved => {}
            _ => return Ok(Output::error(format!("The host does not allow calling '{}'.", call.name))),
        }
        match &entry.runner {
            Runner::Function(function) => self.run_function(function, call, arguments, context).await,
        }
    }

    async fn decide(&self, info: &ToolInfo, arguments: &Value, context: &CallContext) -> Result<Decision> {
        if info.blocked.is_some() {
            return Ok(Decision::Blocked);
        }
        match info.approval {
            Approval::Always => Ok(Decision::Allowed),
            Approval::Never => Ok(Decision::Refused),
            Approval::Ask => {
                let callback = self.approval.read().unwrap_or_else(PoisonError::into_inner).clone();
                let Some(callback) = callback else { return Ok(Decision::Refused) };
                let request = ApprovalRequest {
                    caller: context.caller.clone(),
                    tool: info.spec.name.clone(),
                    description: info.spec.description.clone(),
                    source: info.source.clone(),
                    arguments: arguments.clone(),
                    annotations: info.annotations.clone(),
                };
                tokio::select! {
                    verdict = callback(request) => Ok(match verdict {
                        Verdict::Allow => Decision::Approved,
                        Verdict::Refuse(_) => Decision::Refused,
                    }),
                    error = cancelled(&context.cancel) => Err(error),
                }
            }
        }
    }

    async fn run_function(
        &self,
        function: &Function,
        call: &ToolCall,
        arguments: Value,
        context: &CallContext,
    ) -> Result<Output> {
        let function_context = FunctionContext {
            call_id: call.id.clone(),
            cancel: context.cancel.clone(),
            on_progress: context.on_progress.clone(),
            touch: Arc::new(|| ()),
        };
        let answer = tokio::select! {
            answer = function.run(arguments, function_context) => answer,
            error = cancelled(&context.cancel) => Err(error),
        };
        match answer {
            // A function that fails tells the model; only what concerns the host goes further up.
            Err(error) if !matches!(error.kind(), ErrorKind::Cancelled | ErrorKind::Callback) => {
                Ok(Output::error(error.to_string()))
            }
            answer => answer,
        }
    }
}

/// Ends, with the error to return, once the flag is set. The flag can wake nobody, so it is looked at every 10 ms.
async fn cancelled(cancel: &Cancel) -> Error {
    loop {
        if let Err(error) = cancel.check() {
            return error;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

fn unknown(name: &str, catalog: &Catalog) -> Output {
    let names: Vec<&str> = catalog.offered().map(|entry| entry.info.spec.name.as_str()).collect();
    let near = near_names(name, names.iter().copied(), 3);
    let advice = match (near.is_empty(), names.is_empty()) {
        (false, _) => format!("Did you mean {}?", near.join(", ")),
        (true, false) => format!("There are: {}.", names.into_iter().take(50).collect::<Vec<_>>().join(", ")),
        (true, true) => "There are no tools.".to_owned(),
    };
    Output::error(format!("There is no tool named '{}'. {advice}", shown(name)))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
