//! Functions of the host as tools: Rust closures here; callbacks of C and Python are wrapped into these.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt;
use futures::future::BoxFuture;
use serde_json::Value;

use crate::context::{OnOutput, OnProgress};
use crate::{Annotations, Approval, Cancel, Error, ErrorKind, Output, Progress, Result, ToolSpec};

/// What a function may want to know of the call it answers.
#[derive(Clone)]
pub struct FunctionContext {
    /// The id of the call.
    pub call_id: String,
    /// Set when the host no longer wants the answer. An asynchronous function is dropped then; a blocking one should look.
    pub cancel: Cancel,
    pub(crate) on_progress: Option<OnProgress>,
    pub(crate) on_output: Option<OnOutput>,
    /// What was written so far; it becomes the beginning of the result.
    pub(crate) written: Arc<Mutex<String>>,
    /// How many requests of servers stand behind this call.
    pub depth: usize,
    pub(crate) touched: Arc<tokio::sync::Notify>,
}

impl FunctionContext {
    /// Tells the host how far this call has come; it also restarts the idle time limit.
    pub fn progress(&self, progress: f64, total: Option<f64>, message: impl Into<String>) {
        self.touched.notify_one();
        if let Some(callback) = &self.on_progress {
            let message = Some(message.into()).filter(|message| !message.is_empty());
            callback(&Progress { call_id: self.call_id.clone(), progress, total, message });
        }
    }
}

impl FunctionContext {
    /// Writes a piece of the result. The host sees it at once ([`CallContext::on_output`](crate::CallContext::on_output)), the
    /// model reads all pieces, followed by what the function returns. It also restarts the idle time limit.
    pub fn write(&self, text: &str) {
        self.touched.notify_one();
        self.written.lock().unwrap_or_else(PoisonError::into_inner).push_str(text);
        if let Some(callback) = &self.on_output {
            callback(text);
        }
    }
}

impl fmt::Debug for FunctionContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FunctionContext").field("call_id", &self.call_id).finish_non_exhaustive()
    }
}

type Async = dyn Fn(Value, FunctionContext) -> BoxFuture<'static, Result<Output>> + Send + Sync;
type Blocking = dyn Fn(Value, FunctionContext) -> Result<Output> + Send + Sync;

#[derive(Clone)]
enum Body {
    Async(Arc<Async>),
    Blocking(Arc<Blocking>),
}

/// A function of the host, with what is known about it.
#[derive(Clone)]
pub struct Function {
    pub(crate) spec: ToolSpec,
    pub(crate) annotations: Annotations,
    pub(crate) approval: Approval,
    pub(crate) output_schema: Option<Value>,
    body: Body,
}

impl Function {
    /// An asynchronous function.
    pub fn new<F, Fut, T>(spec: ToolSpec, function: F) -> Self
    where
        F: Fn(Value, FunctionContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T>> + Send + 'static,
        T: Into<Output>,
    {
        let body = move |arguments, context| -> BoxFuture<'static, Result<Output>> {
            let answer = function(arguments, context);
            async move { answer.await.map(Into::into) }.boxed()
        };
        Self::of(spec, Body::Async(Arc::new(body)))
    }

    /// A function that blocks its thread; it runs on a thread kept for such work.
    pub fn blocking<F, T>(spec: ToolSpec, function: F) -> Self
    where
        F: Fn(Value, FunctionContext) -> Result<T> + Send + Sync + 'static,
        T: Into<Output>,
    {
        Self::of(
            spec,
            Body::Blocking(Arc::new(move |arguments, context| function(arguments, context).map(Into::into))),
        )
    }

    fn of(spec: ToolSpec, body: Body) -> Self {
        Self {
            spec,
            annotations: Annotations::default(),
            approval: Approval::Always,
            output_schema: None,
            body,
        }
    }

    /// Says how safe the function is.
    #[must_use]
    pub fn annotations(mut self, annotations: Annotations) -> Self {
        self.annotations = annotations;
        self
    }

    /// Sets whether it runs without asking.
    #[must_use]
    pub fn approval(mut self, approval: Approval) -> Self {
        self.approval = approval;
        self
    }

    /// Says what its structured output looks like (JSON Schema).
    #[must_use]
    pub fn output_schema(mut self, schema: Value) -> Self {
        self.output_schema = Some(schema);
        self
    }

    /// Runs it. A panic of the function is an error, not the end of the host.
    pub(crate) async fn run(&self, arguments: Value, context: FunctionContext) -> Result<Output> {
        let name = self.spec.name.clone();
        let panicked = |payload: Box<dyn std::any::Any + Send>| {
            let text = payload
                .downcast_ref::<&str>()
                .map(|text| (*text).to_owned())
                .or_else(|| payload.downcast_ref::<String>().cloned())
                .unwrap_or_else(|| "no message".into());
            Error::new(ErrorKind::Callback, format!("the function behind the tool '{name}' panicked: {text}"))
        };
        match &self.body {
            Body::Async(function) => {
                let answer = std::panic::catch_unwind(AssertUnwindSafe(|| function(arguments, context)));
                match answer {
                    Ok(answer) => {
                        AssertUnwindSafe(answer).catch_unwind().await.unwrap_or_else(|p| Err(panicked(p)))
                    }
                    Err(payload) => Err(panicked(payload)),
                }
            }
            Body::Blocking(function) => {
                let function = function.clone();
                match tokio::task::spawn_blocking(move || function(arguments, context)).await {
                    Ok(answer) => answer,
                    Err(error) if error.is_panic() => Err(panicked(error.into_panic())),
                    Err(_) => Err(Error::new(ErrorKind::Cancelled, "the tokio runtime is shutting down")),
                }
            }
        }
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Function")
            .field("spec", &self.spec)
            .field("approval", &self.approval)
            .finish_non_exhaustive()
    }
}
