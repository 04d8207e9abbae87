use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ai_runtime::{Answer, ChatOptions, Conversation, Error, ErrorKind, Event, FinishReason, Runtime};
use pyo3::prelude::*;
use serde::Deserialize;
use serde_json::json;

use crate::errors::{parse, raise};
use crate::model::Model;
use crate::tools::Tools;

/// How often a waiting call looks for Ctrl-C.
pub(crate) const SIGNAL_INTERVAL: Duration = Duration::from_millis(50);

/// A flag that stops a run from any thread.
#[pyclass(frozen)]
#[derive(Default)]
pub(crate) struct Cancel(ai_runtime::Cancel);

#[pymethods]
impl Cancel {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    fn cancel(&self) {
        self.0.cancel();
    }

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

/// One conversation.
#[pyclass(frozen)]
pub(crate) struct Session {
    runtime: Runtime,
    conversation: Arc<Mutex<Conversation>>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Options {
    sampling: Option<ai_runtime::Sampling>,
    max_tokens: usize,
    stop: Vec<String>,
    tool_choice: Option<serde_json::Value>,
    timeout: Option<f64>,
    max_tool_rounds: Option<usize>,
    response_format: ai_runtime::ResponseFormat,
}

#[pymethods]
impl Session {
    #[new]
    #[pyo3(signature = (model, tools, system))]
    fn new(model: &Model, tools: Option<&Tools>, system: Option<String>) -> PyResult<Self> {
        let mut builder = Runtime::builder().backend(model.backend.clone());
        builder = match tools {
            Some(tools) => builder.toolbox(tools.toolbox.clone()).executor(tools.executor.clone()),
            None => builder.executor(ai_runtime::Executor::new()),
        };
        if let Some(system) = system {
            builder = builder.system(system);
        }
        let runtime = builder.build().map_err(|error| raise(&error))?;
        let conversation = Arc::new(Mutex::new(runtime.conversation()));
        Ok(Self { runtime, conversation })
    }

    /// The answer as JSON. The work is done on a thread of its own, while this one waits in short steps and looks for
    /// signals, so that Ctrl-C stops even a long prefill; `on_event` is called on this thread.
    #[pyo3(signature = (text, options_json, on_event, cancel))]
    fn chat(
        &self,
        py: Python<'_>,
        text: String,
        options_json: &str,
        on_event: Option<Py<PyAny>>,
        cancel: &Cancel,
    ) -> PyResult<String> {
        let mut options = self.options(options_json)?;
        options.cancel = cancel.0.clone();
        let (sender, events) = sync_channel::<Event>(64);
        let (runtime, conversation) = (self.runtime.clone(), self.conversation.clone());
        let wants_events = on_event.is_some();
        let worker = std::thread::Builder::new()
            .name("ai-runtime-chat".into())
            .spawn(move || {
                let mut conversation = conversation.lock().unwrap_or_else(PoisonError::into_inner);
                runtime.chat_blocking(&mut conversation, text, &options, |event: &Event| {
                    !wants_events || sender.send(event.clone()).is_ok()
                })
            })
            .map_err(|error| raise(&Error::from(error).context("starting a thread")))?;
        // `detach` asks for what may cross threads, and a receiver alone may not be shared.
        let events = Mutex::new(events);
        let mut failure = None;
        loop {
            let next = py.detach(|| receive(&events));
            let step = match next {
                Ok(event) => self.tell(py, on_event.as_ref(), &event),
                Err(RecvTimeoutError::Timeout) => py.check_signals().map(|()| true),
                Err(RecvTimeoutError::Disconnected) => break,
            };
            match step {
                Ok(true) => {}
                Ok(false) => cancel.0.cancel(),
                Err(error) => {
                    cancel.0.cancel();
                    failure.get_or_insert(error);
                }
            }
        }
        let answer = loop {
            // After the last event the worker may still run when nobody wanted events.
            if worker.is_finished() {
                break py.detach(|| worker.join());
            }
            py.detach(|| std::thread::sleep(Duration::from_millis(1)));
            if let Err(error) = py.check_signals() {
                cancel.0.cancel();
                failure.get_or_insert(error);
            }
        };
        if let Some(error) = failure {
            return Err(error);
        }
        match answer {
            Ok(Ok(answer)) if answer.reason == FinishReason::Cancelled => {
                Err(raise(&Error::new(ErrorKind::Cancelled, "the answer was cancelled")))
            }
            Ok(Ok(answer)) => Ok(to_json(&answer)),
            Ok(Err(error)) => Err(raise(&error)),
            Err(_) => Err(raise(&Error::new(ErrorKind::Internal, "the thread of the answer panicked"))),
        }
    }

    fn messages(&self, py: Python<'_>) -> PyResult<String> {
        let conversation =
            py.detach(|| self.conversation.lock().unwrap_or_else(PoisonError::into_inner).clone());
        serde_json::to_string(conversation.messages())
            .map_err(|error| raise(&Error::new(ErrorKind::Internal, format!("writing JSON: {error}"))))
    }

    fn set_messages(&self, py: Python<'_>, messages_json: &str) -> PyResult<()> {
        let messages = parse(messages_json, "messages")?;
        let conversation = Conversation::from_json(&messages).map_err(|error| raise(&error))?;
        py.detach(|| *self.conversation.lock().unwrap_or_else(PoisonError::into_inner) = conversation);
        Ok(())
    }
}

fn receive(events: &Mutex<Receiver<Event>>) -> Result<Event, RecvTimeoutError> {
    events.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(SIGNAL_INTERVAL)
}

impl Session {
    fn options(&self, json: &str) -> PyResult<ChatOptions> {
        let given: Options = parse(json, "options")?;
        let mut options = self.runtime.options();
        if let Some(sampling) = given.sampling {
            options.sampling = sampling;
        }
        options.max_tokens = given.max_tokens;
        options.stop = given.stop;
        options.response_format = given.response_format;
        options.max_tool_rounds = given.max_tool_rounds.or(options.max_tool_rounds);
        options.timeout = given.timeout.map(Duration::from_secs_f64);
        if let Some(choice) = given.tool_choice {
            options.tool_choice = match choice.as_str() {
                Some("auto") => ai_runtime::ToolChoice::Auto,
                Some("required") => ai_runtime::ToolChoice::Required,
                Some("none") => ai_runtime::ToolChoice::None,
                Some(name) => ai_runtime::ToolChoice::Named(name.to_owned()),
                None => parse(&json!({"subset": choice}).to_string(), "tool_choice")?,
            };
        }
        Ok(options)
    }

    fn tell(&self, py: Python<'_>, on_event: Option<&Py<PyAny>>, event: &Event) -> PyResult<bool> {
        py.check_signals()?;
        let Some(on_event) = on_event else { return Ok(true) };
        let text = serde_json::to_string(event)
            .map_err(|error| raise(&Error::new(ErrorKind::Internal, format!("writing JSON: {error}"))))?;
        let answer = on_event.call1(py, (text,))?;
        Ok(answer.is_none(py) || answer.extract::<bool>(py)?)
    }
}

fn to_json(answer: &Answer) -> String {
    json!({
        "text": answer.text,
        "tool_calls": answer.tool_calls,
        "tool_results": answer.tool_results,
        "usage": answer.usage,
        "reason": answer.reason,
    })
    .to_string()
}
