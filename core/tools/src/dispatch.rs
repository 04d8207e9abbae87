//! The way of one call: found by name, decided upon, run, cut to its budget, recorded.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use crate::catalog::{Catalog, Entry, Runner, sha256_of};
use crate::names::shown;
use crate::toolbox::{Inner, cancelled, lock};
use crate::{
    Annotations, Approval, ApprovalRequest, AuditEvent, CallContext, Decision, Error, ErrorKind, Function,
    FunctionContext, Outcome, Output, Result, ToolCall, ToolInfo, ToolResult, Verdict, budget, near_names,
};

impl Inner {
    pub(crate) async fn call(&self, call: &ToolCall, context: &CallContext) -> Result<Outcome> {
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
        let audit = self.audit.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(audit) = audit {
            audit(&AuditEvent {
                caller: context.caller.clone(),
                call_id: call.id.clone(),
                tool: call.name.clone(),
                source: source.clone(),
                arguments_sha256: sha256_of(&call.arguments),
                decision,
                result_bytes: answer.as_ref().map_or(0, |output| output.text.len()),
                is_error: answer.as_ref().is_ok_and(|output| output.is_error),
                failure: answer.as_ref().err().map(Error::kind),
                duration,
            });
        }
        let Output { text, structured, is_error, parts } = answer?;
        let limit =
            context.max_result_bytes.unwrap_or_else(|| match entry.map(|entry| (entry, &entry.runner)) {
                Some((entry, Runner::Server(server))) => server.max_result_bytes(&entry.info.raw_name),
                _ => self.options.max_result_bytes,
            });
        let full_bytes = text.len();
        let (content, handle) = self.fit(text, limit);
        let result =
            ToolResult { call_id: call.id.clone(), name: call.name.clone(), content, structured, is_error };
        Ok(Outcome { result, parts, handle, full_bytes, source, duration })
    }

    /// The text, and if it had to be cut, the handle of the whole.
    fn fit(&self, text: String, limit: usize) -> (String, Option<String>) {
        if text.len() <= limit {
            return (text, None);
        }
        let whole: Arc<str> = text.into();
        let handle = lock(&self.kept).add(whole.clone(), self.options.kept_result_bytes);
        (budget::cut(&whole, limit, &handle), Some(handle))
    }

    async fn run(
        &self,
        entry: &Arc<Entry>,
        call: &ToolCall,
        context: &CallContext,
        decision: &mut Decision,
    ) -> Result<Output> {
        context.cancel.check()?;
        let name = &call.name;
        let arguments = match &call.arguments {
            Value::Object(arguments) => arguments.clone(),
            Value::Null => Map::new(),
            other => {
                let found = match other {
                    Value::Array(_) => "a list",
                    Value::String(_) => "a text",
                    _ => "a single value",
                };
                return Ok(Output::error(format!(
                    "The arguments of '{name}' must be a JSON object, found {found}."
                )));
            }
        };
        let (decided, reason) = self.decide(&entry.info, &arguments, context).await?;
        *decision = decided;
        match decided {
            Decision::Allowed | Decision::Approved => {}
            Decision::Blocked => {
                return Ok(Output::error(format!(
                    "The tool '{name}' changed since it was approved. It can be called again when the host approved it."
                )));
            }
            _ => {
                let reason = reason.map(|reason| format!(" {reason}")).unwrap_or_default();
                return Ok(Output::error(format!("The call of '{name}' was refused by the host.{reason}")));
            }
        }
        match &entry.runner {
            Runner::Function(function) => {
                let output = self.run_function(function, call, Value::Object(arguments), context).await?;
                Ok(checked(entry, output))
            }
            Runner::Server(server) => {
                let repeatable = server.config.retry_safe_calls && is_repeatable(&entry.info.annotations);
                let task = entry.info.needs_task;
                let output =
                    server.call(&entry.info.raw_name, arguments, repeatable, task, context, &call.id).await?;
                // Functions of the host write while they run.
                if let Some(callback) = &context.on_output {
                    callback(&output.text);
                }
                Ok(checked(entry, output))
            }
        }
    }

    async fn decide(
        &self,
        info: &ToolInfo,
        arguments: &Map<String, Value>,
        context: &CallContext,
    ) -> Result<(Decision, Option<String>)> {
        if info.blocked.is_some() {
            return Ok((Decision::Blocked, None));
        }
        match info.approval {
            Approval::Always => Ok((Decision::Allowed, None)),
            Approval::Never => Ok((Decision::Refused, None)),
            Approval::Ask => {
                let callback = self.approval.read().unwrap_or_else(PoisonError::into_inner).clone();
                let Some(callback) = callback else {
                    return Ok((
                        Decision::Refused,
                        Some("It needs an approval, and nobody can be asked.".into()),
                    ));
                };
                let request = ApprovalRequest {
                    caller: context.caller.clone(),
                    tool: info.spec.name.clone(),
                    description: info.spec.description.clone(),
                    source: info.source.clone(),
                    arguments: Value::Object(arguments.clone()),
                    annotations: info.annotations.clone(),
                };
                tokio::select! {
                    verdict = callback(request) => Ok(match verdict {
                        Verdict::Allow => (Decision::Approved, None),
                        Verdict::Refuse(reason) => (Decision::Refused, Some(reason)),
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
        let touched = Arc::new(tokio::sync::Notify::new());
        let function_context = FunctionContext {
            call_id: call.id.clone(),
            cancel: context.cancel.clone(),
            on_progress: context.on_progress.clone(),
            on_output: context.on_output.clone(),
            written: Arc::default(),
            depth: context.depth,
            touched: touched.clone(),
        };
        let limit = match context.timeouts {
            Some(timeouts) => (timeouts.idle, timeouts.total),
            None => (None, self.options.function_timeout),
        };
        let written = function_context.written.clone();
        let answer = tokio::select! {
            // A function that answers at once needs no clocks.
            biased;
            answer = function.run(arguments, function_context) => answer,
            error = cancelled(&context.cancel) => Err(error),
            limit = too_long(limit, &touched) => {
                let text = format!("the function behind the tool '{}' took longer than {limit:?}, the limit", call.name);
                Err(Error::new(ErrorKind::Timeout, text))
            }
        };
        match answer {
            // A function that fails tells the model; only what concerns the host goes further up.
            Err(error)
                if !matches!(
                    error.kind(),
                    ErrorKind::Cancelled | ErrorKind::Callback | ErrorKind::Timeout
                ) =>
            {
                Ok(Output::error(error.to_string()))
            }
            Ok(output) => Ok(written_first(&written, output)),
            Err(error) => Err(error),
        }
    }
}

/// What a function wrote while it ran stands before what it returned.
fn written_first(written: &std::sync::Mutex<String>, output: Output) -> Output {
    let mut text = std::mem::take(&mut *lock(written));
    if text.is_empty() {
        return output;
    }
    if output.text != Output::NOTHING {
        text.push_str(&output.text);
    }
    Output { text, ..output }
}

/// Ends when a limit is reached; a touch restarts the first one.
async fn too_long(
    (idle, total): (Option<Duration>, Option<Duration>),
    touched: &tokio::sync::Notify,
) -> Duration {
    let silent = async {
        let Some(idle) = idle else { return std::future::pending().await };
        while tokio::time::timeout(idle, touched.notified()).await.is_ok() {}
        idle
    };
    let over = async {
        let Some(total) = total else { return std::future::pending().await };
        tokio::time::sleep(total).await;
        total
    };
    tokio::select! {
        limit = silent => limit,
        limit = over => limit,
    }
}

/// A result that breaks its own tool's promise is an error: whoever relies on its form must not get it.
fn checked(entry: &Entry, output: Output) -> Output {
    if output.is_error {
        return output;
    }
    match entry.complaint(output.structured.as_ref()) {
        None => output,
        Some(complaint) => {
            let name = &entry.info.spec.name;
            let text = format!(
                "The answer of '{name}' does not fit its outputSchema ({complaint}):\n{}",
                output.text
            );
            Output { text, structured: None, is_error: true, parts: output.parts }
        }
    }
}

/// Whether the tool claims that calling it twice does no harm.
fn is_repeatable(annotations: &Annotations) -> bool {
    annotations.read_only_hint == Some(true) || annotations.idempotent_hint == Some(true)
}

fn unknown(name: &str, catalog: &Catalog) -> Output {
    let names: Vec<&str> = catalog.offered().map(|entry| entry.info.spec.name.as_str()).collect();
    let near = near_names(name, names.iter().copied(), 3);
    let advice = match (near.is_empty(), names.is_empty()) {
        (false, _) => format!("Did you mean {}?", near.join(" or ")),
        (true, false) => format!("There are: {}.", names.into_iter().take(50).collect::<Vec<_>>().join(", ")),
        (true, true) => "There are no tools.".to_owned(),
    };
    Output::error(format!("There is no tool named '{}'. {advice}", shown(name)))
}
