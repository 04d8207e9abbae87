//! The routes: what comes in is checked, answered by the runtime, and told in JSON; failures too.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ai_runtime::{Answer, Cancel, Error, ErrorKind, Event, Runtime};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::guard::only_ours;
use crate::store::Store;

/// Bounds of what is kept and taken in.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a request's body.
    pub body_bytes: usize,
    /// Bytes of text of one conversation.
    pub conversation_bytes: usize,
    /// Conversations in memory.
    pub conversations: usize,
    /// How long a conversation is kept after its last use.
    pub idle: Duration,
    /// Requests that are answered or wait at the same time.
    pub requests: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 256 << 10,
            conversation_bytes: 4 << 20,
            conversations: 1000,
            idle: Duration::from_secs(3600),
            requests: 256,
        }
    }
}

/// What the routes share. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Assistant(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    runtime: Runtime,
    store: Store,
    limits: Limits,
    places: Semaphore,
    stop: Cancel,
}

impl Assistant {
    /// Answers with this runtime.
    pub fn new(runtime: Runtime, limits: Limits) -> Self {
        let store = Store::new(limits.conversations, limits.idle);
        let places = Semaphore::new(limits.requests);
        Self(Arc::new(Shared { runtime, store, limits, places, stop: Cancel::new() }))
    }

    /// The routes, for a server that listens at `address`.
    pub fn router(&self, address: SocketAddr) -> axum::Router {
        axum::Router::new()
            .route("/health", get(async || Json(json!({"status": "ok"}))))
            .route("/chat", post(chat))
            .fallback(unknown)
            .method_not_allowed_fallback(not_that_way)
            .layer(DefaultBodyLimit::max(self.0.limits.body_bytes))
            .layer(axum::middleware::from_fn_with_state(address, only_ours))
            .with_state(self.clone())
    }

    /// Ends every answer that is being made; what was said so far is sent.
    pub fn stop(&self) {
        self.0.stop.cancel();
    }

    /// The runtime.
    pub fn runtime(&self) -> &Runtime {
        &self.0.runtime
    }

    /// The conversations.
    pub fn store(&self) -> &Store {
        &self.0.store
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    message: String,
    conversation: Option<String>,
}

async fn chat(
    State(assistant): State<Assistant>,
    body: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Response {
    match answer(&assistant, body).await {
        Ok(answer) => Json(answer).into_response(),
        Err(response) => response,
    }
}

async fn answer(
    assistant: &Assistant,
    body: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<Value, Response> {
    let shared = &assistant.0;
    // Whatever the content type says: `curl -d` calls JSON a form.
    let question = body.map_err(|error| {
        let message = format!("{}; at most {} bytes are read", error.body_text(), shared.limits.body_bytes);
        failure(error.status(), ErrorKind::InvalidArgument.code(), &message, None)
    })?;
    let question: Question = serde_json::from_slice(&question).map_err(|error| {
        let message = format!("expected JSON like {{\"message\": \"...\"}}: {error}");
        failure(StatusCode::BAD_REQUEST, ErrorKind::InvalidArgument.code(), &message, None)
    })?;
    if question.message.trim().is_empty() {
        let message = "'message' is empty";
        return Err(failure(StatusCode::BAD_REQUEST, ErrorKind::InvalidArgument.code(), message, None));
    }
    let Ok(_place) = shared.places.try_acquire() else {
        let message = format!("{} requests are being answered already", shared.limits.requests);
        let response =
            failure(StatusCode::SERVICE_UNAVAILABLE, ErrorKind::RateLimited.code(), &message, None);
        return Err(([("retry-after", "1")], response).into_response());
    };
    let new = question.conversation.is_none();
    let (name, conversation) = match question.conversation {
        None => shared.store.add(shared.runtime.conversation()),
        Some(name) => {
            let found = shared.store.find(&name).ok_or_else(|| {
                let hint = "it may have been forgotten; leave 'conversation' out to begin a new one";
                let message = "there is no such conversation";
                failure(StatusCode::NOT_FOUND, ErrorKind::NotFound.code(), message, Some(hint))
            })?;
            (name, found)
        }
    };
    let mut conversation = conversation.lock().await;
    let bytes: usize = conversation.messages().iter().map(|message| message.text().len()).sum();
    if bytes > shared.limits.conversation_bytes {
        let hint = "leave 'conversation' out to begin a new one";
        let message = format!("the conversation has reached {} bytes", shared.limits.conversation_bytes);
        let code = ErrorKind::ContextFull.code();
        return Err(failure(StatusCode::PAYLOAD_TOO_LARGE, code, &message, Some(hint)));
    }
    let mut options = shared.runtime.options();
    options.cancel = shared.stop.clone();
    let said = shared.runtime.chat(&mut conversation, question.message, &options, |event: &Event| {
        if let Event::ToolCallEnd { call, .. } = event {
            tracing::debug!(tool = call.name, "called");
        }
    });
    match said.await {
        Ok(answer) => Ok(told(&answer, &name)),
        Err(error) => {
            tracing::warn!(code = error.kind().code(), "{error}");
            if new && conversation.messages().iter().all(|message| message.role == ai_runtime::Role::System) {
                shared.store.remove(&name);
            }
            Err(failure(status(&error), error.kind().code(), error.message(), error.hint_text()))
        }
    }
}

/// An answer as JSON.
fn told(answer: &Answer, conversation: &str) -> Value {
    let calls: Vec<Value> = answer
        .tool_calls
        .iter()
        .map(|call| {
            let result = answer.tool_results.iter().find(|result| result.call_id == call.id);
            json!({
                "id": call.id,
                "name": call.name,
                "arguments": call.arguments,
                "result": result.map(|result| &result.content),
                "is_error": result.is_none_or(|result| result.is_error),
            })
        })
        .collect();
    json!({
        "response": answer.text,
        "tool_calls": calls,
        "conversation": conversation,
        "reason": answer.reason,
        "usage": answer.usage,
    })
}

fn status(error: &Error) -> StatusCode {
    match error.kind() {
        ErrorKind::InvalidArgument => StatusCode::BAD_REQUEST,
        ErrorKind::ContextFull => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
        ErrorKind::RateLimited | ErrorKind::Cancelled | ErrorKind::OutOfMemory => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        ErrorKind::Network | ErrorKind::Provider | ErrorKind::Auth => StatusCode::BAD_GATEWAY,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// A failure as JSON: `{"error": {"code", "message", "hint"}}`.
pub(crate) fn failure(status: StatusCode, code: &str, message: &str, hint: Option<&str>) -> Response {
    (status, Json(json!({"error": {"code": code, "message": message, "hint": hint}}))).into_response()
}

async fn unknown() -> Response {
    let message = "there is nothing here";
    let hint = Some("POST /chat with {\"message\": \"...\"}, or GET /health");
    failure(StatusCode::NOT_FOUND, ErrorKind::NotFound.code(), message, hint)
}

async fn not_that_way() -> Response {
    let hint = Some("POST /chat, GET /health");
    failure(StatusCode::METHOD_NOT_ALLOWED, ErrorKind::InvalidArgument.code(), "not with this method", hint)
}
