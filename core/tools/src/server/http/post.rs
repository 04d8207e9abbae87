//! The HTTP requests of MCP's streamable HTTP, as rmcp's transport asks for them.
//!
//! Two things happen here that rmcp's own client does not do: a request that the server refuses for want of a token gets
//! one and is sent again, and an answer that rmcp cannot type (one malformed tool in a list, content of an unknown kind)
//! is handed on as plain JSON instead of being lost.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures::StreamExt;
use futures::stream::BoxStream;
use reqwest::header::{
    ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE,
};
use reqwest::{Response, StatusCode};
use rmcp::model::{
    ClientJsonRpcMessage, ClientRequest, CustomResult, ErrorCode, ErrorData, JsonRpcMessage, JsonRpcResponse,
    RequestId, ServerJsonRpcMessage, ServerResult,
};
use rmcp::transport::streamable_http_client::{
    AuthRequiredError, HttpStatusError, InsufficientScopeError, StreamableHttpClient, StreamableHttpError,
    StreamableHttpPostResponse,
};
use serde_json::Value;
use sse_stream::{Error as SseError, Sse, SseStream};

use super::listening::Listening;
use crate::oauth::Gate;
use crate::server::stdio::OURS;

type Failure = StreamableHttpError<reqwest::Error>;
type Fields = HashMap<HeaderName, HeaderValue>;

const EVENTS: &str = "text/event-stream";
const JSON: &str = "application/json";
const SESSION: &str = "mcp-session-id";
/// Bytes of an error page that are read.
const MAX_ERROR: usize = 64 << 10;
/// How often one request is sent again with another token: a refreshed one, one that a person gave, a wider one.
const MAX_TOKENS: usize = 3;

#[derive(Clone)]
pub(crate) struct Post {
    pub(super) client: reqwest::Client,
    /// Where tokens come from; `None` where the host configured its own Authorization header.
    pub(super) gate: Option<Arc<Gate>>,
    /// Bytes of a message.
    pub(super) limit: usize,
    pub(super) listening: Listening,
}

impl Post {
    /// Sends, and sends again with another token where the server asks for one.
    async fn with_token<T, F>(&self, send: impl Fn(Option<String>) -> F) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let Some(gate) = &self.gate else { return send(None).await };
        let mut token = gate.token().await;
        let mut attempts = 0;
        loop {
            let answer = send(token.clone()).await;
            attempts += 1;
            let next = match &answer {
                Err(_) if attempts > MAX_TOKENS => None,
                Err(StreamableHttpError::AuthRequired(refused)) => {
                    gate.replace(&refused.www_authenticate_header, token.as_deref()).await
                }
                Err(StreamableHttpError::InsufficientScope(refused)) => {
                    let scope = refused.required_scope.as_deref();
                    gate.widen(&refused.www_authenticate_header, scope, token.as_deref()).await
                }
                _ => None,
            };
            match next {
                Some(next) => token = Some(next),
                None => return answer,
            }
        }
    }

    async fn post(
        &self,
        uri: &str,
        message: &ClientJsonRpcMessage,
        session: Option<&str>,
        token: Option<String>,
        fields: &Fields,
    ) -> Result<StreamableHttpPostResponse, Failure> {
        let mut request = self.client.post(uri).header(ACCEPT, format!("{EVENTS}, {JSON}"));
        for (name, value) in fields {
            request = request.header(name, value);
        }
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(session) = session {
            request = request.header(SESSION, session);
        }
        let response = request.json(message).send().await.map_err(StreamableHttpError::Client)?;
        let status = response.status();
        if let Some(refused) = refusal(&response) {
            return Err(refused);
        }
        match status {
            StatusCode::ACCEPTED | StatusCode::NO_CONTENT => return Ok(StreamableHttpPostResponse::Accepted),
            StatusCode::NOT_FOUND if session.is_some() => return Err(StreamableHttpError::SessionExpired),
            _ => {}
        }
        if !status.is_success() {
            return self.unsuccessful(response, message, session.is_some()).await;
        }
        let session = text_of(response.headers(), SESSION);
        let kind = text_of(response.headers(), CONTENT_TYPE.as_str());
        let is_request = matches!(message, JsonRpcMessage::Request(_));
        let lossy = may_be_lost(message);
        match kind.as_deref() {
            Some(kind) if kind.starts_with(EVENTS) => Ok(StreamableHttpPostResponse::Sse(
                events(response, self.limit, lossy, request_id(message)),
                session,
            )),
            Some(kind) if kind.starts_with(JSON) => {
                let body = match (body(response, self.limit).await, request_id(message)) {
                    // The call is told why; the session goes on.
                    (Err(StreamableHttpError::ResponseBodyTooLarge { .. }), Some(id)) => {
                        let answer = ServerJsonRpcMessage::error(too_large(self.limit), Some(id));
                        return Ok(StreamableHttpPostResponse::Json(answer, session));
                    }
                    (body, _) => body?,
                };
                match serde_json::from_slice::<ServerJsonRpcMessage>(&body) {
                    Ok(parsed) if lossy => {
                        Ok(StreamableHttpPostResponse::Json(saved(parsed, &body), session))
                    }
                    Ok(parsed) => Ok(StreamableHttpPostResponse::Json(parsed, session)),
                    // Nobody waits for an answer to a notification.
                    Err(_) if !is_request => Ok(StreamableHttpPostResponse::Accepted),
                    Err(error) => {
                        Err(unexpected(format!("the answer is not JSON-RPC ({error}): {}", start(&body))))
                    }
                }
            }
            // Some servers answer notifications with an empty 200.
            _ if !is_request => Ok(StreamableHttpPostResponse::Accepted),
            kind => Err(StreamableHttpError::UnexpectedContentType(kind.map(str::to_owned))),
        }
    }

    async fn unsuccessful(
        &self,
        response: Response,
        message: &ClientJsonRpcMessage,
        in_session: bool,
    ) -> Result<StreamableHttpPostResponse, Failure> {
        let status = response.status();
        let metadata = (status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error()).then(|| {
            let wait = text_of(response.headers(), RETRY_AFTER.as_str());
            StreamableHttpError::HttpStatus(HttpStatusError::new(status.as_u16(), wait))
        });
        let Ok(body) = body(response, MAX_ERROR).await else {
            return Err(metadata.unwrap_or_else(|| unexpected(format!("HTTP {status}"))));
        };
        let error = match serde_json::from_slice::<ServerJsonRpcMessage>(&body) {
            Ok(JsonRpcMessage::Error(error)) => Some(error),
            _ => None,
        };
        // A server of the older protocol does not know the question which protocol it speaks, and says so in many ways:
        // any "no" to it is an answer.
        if let JsonRpcMessage::Request(request) = message
            && matches!(request.request, ClientRequest::DiscoverRequest(_))
            && !in_session
            && status.is_client_error()
            && !matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
        {
            let text = || format!("HTTP {status}: {}", start(&body));
            let error = error.map_or_else(|| ErrorData::invalid_request(text(), None), |error| error.error);
            let answer = ServerJsonRpcMessage::error(error, Some(request.id.clone()));
            return Ok(StreamableHttpPostResponse::Json(answer, None));
        }
        match error {
            Some(error) if !matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => {
                Ok(StreamableHttpPostResponse::Json(JsonRpcMessage::Error(error), None))
            }
            _ => Err(metadata.unwrap_or_else(|| unexpected(format!("HTTP {status}: {}", start(&body))))),
        }
    }
}

impl StreamableHttpClient for Post {
    type Error = reqwest::Error;

    async fn post_message(
        &self,
        uri: Arc<str>,
        message: ClientJsonRpcMessage,
        session: Option<Arc<str>>,
        _token: Option<String>,
        fields: Fields,
    ) -> Result<StreamableHttpPostResponse, Failure> {
        if let JsonRpcMessage::Request(request) = &message {
            match request.request {
                ClientRequest::InitializeRequest(_) => self.listening.forget(),
                ClientRequest::CallToolRequest(_) if session.is_some() => self.listening.wait().await,
                _ => {}
            }
        }
        self.with_token(|token| self.post(&uri, &message, session.as_deref(), token, &fields)).await
    }

    async fn delete_session(
        &self,
        uri: Arc<str>,
        session: Arc<str>,
        _token: Option<String>,
        fields: Fields,
    ) -> Result<(), Failure> {
        // The end of a session is no reason to ask a person.
        let token = match &self.gate {
            Some(gate) => gate.token().await,
            None => None,
        };
        self.client.delete_session(uri, session, token, fields).await
    }

    async fn get_stream(
        &self,
        uri: Arc<str>,
        session: Option<Arc<str>>,
        last_event: Option<String>,
        _token: Option<String>,
        fields: Fields,
    ) -> Result<BoxStream<'static, Result<Sse, SseError>>, Failure> {
        let open = |token| {
            let (uri, session, last_event, fields) =
                (uri.clone(), session.clone(), last_event.clone(), fields.clone());
            let client = &self.client;
            async move {
                client
                    .get_stream_with_max_sse_event_size(uri, session, last_event, token, fields, self.limit)
                    .await
            }
        };
        let stream = self.with_token(open).await;
        self.listening.answered();
        stream
    }
}

/// The server's wish for another token.
fn refusal(response: &Response) -> Option<Failure> {
    let challenge = text_of(response.headers(), WWW_AUTHENTICATE.as_str())?;
    match response.status() {
        StatusCode::UNAUTHORIZED => {
            Some(StreamableHttpError::AuthRequired(AuthRequiredError::new(challenge)))
        }
        StatusCode::FORBIDDEN => {
            let scope = parameter(&challenge, "scope");
            Some(StreamableHttpError::InsufficientScope(InsufficientScopeError::new(challenge, scope)))
        }
        _ => None,
    }
}

/// A parameter of a `WWW-Authenticate` header: `name="value"` or `name=value`.
fn parameter(challenge: &str, name: &str) -> Option<String> {
    let lower = challenge.to_ascii_lowercase();
    let start = format!("{name}=");
    let mut begins = lower.match_indices(&start).map(|(at, _)| at);
    // `scope` is not the end of another word.
    let at = begins.find(|at| !lower[..*at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))?;
    let value = &challenge[at + name.len() + 1..];
    Some(match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?.to_owned(),
        None => value.split([',', ' ']).next()?.to_owned(),
    })
}

fn text_of(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn unexpected(text: String) -> Failure {
    StreamableHttpError::UnexpectedServerResponse(Cow::Owned(text))
}

fn start(body: &[u8]) -> String {
    String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned()
}

async fn body(mut response: Response, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(StreamableHttpError::Client)? {
        if body.len() + chunk.len() > limit {
            return Err(StreamableHttpError::ResponseBodyTooLarge { max_size: limit });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Whether the answer can be one that rmcp reads as something empty.
fn may_be_lost(message: &ClientJsonRpcMessage) -> bool {
    let JsonRpcMessage::Request(request) = message else { return false };
    !matches!(
        request.request,
        ClientRequest::InitializeRequest(_)
            | ClientRequest::DiscoverRequest(_)
            | ClientRequest::PingRequest(_)
    )
}

/// rmcp tries one type after the other. What fits none of those that carry something ends up as an empty one; its content is
/// still in the text.
fn saved(message: ServerJsonRpcMessage, text: &[u8]) -> ServerJsonRpcMessage {
    match message {
        JsonRpcMessage::Response(response)
            if matches!(response.result, ServerResult::TaskAckResult(_) | ServerResult::CustomResult(_)) =>
        {
            let value = serde_json::from_slice::<Value>(text).ok();
            let result = match value.and_then(|mut value| value.get_mut("result").map(Value::take)) {
                Some(result) => ServerResult::CustomResult(CustomResult::new(result)),
                None => response.result,
            };
            JsonRpcMessage::Response(JsonRpcResponse { result, ..response })
        }
        other => other,
    }
}

fn request_id(message: &ClientJsonRpcMessage) -> Option<RequestId> {
    match message {
        JsonRpcMessage::Request(request) => Some(request.id.clone()),
        _ => None,
    }
}

fn too_large(limit: usize) -> ErrorData {
    let text = format!(
        "the server sent a message of more than {limit} bytes; at most {limit} are accepted (max_message_bytes)"
    );
    ErrorData::new(ErrorCode::INTERNAL_ERROR, text, Some(Value::from(OURS)))
}

/// A stream of events, each at most `limit` bytes. A larger one ends it with an error for the request that it answers.
fn events(
    response: Response,
    limit: usize,
    lossy: bool,
    id: Option<RequestId>,
) -> BoxStream<'static, Result<Sse, SseError>> {
    let mut room = Room { limit, used: 0, line: 0 };
    let over = Arc::new(AtomicBool::new(false));
    let is_over = over.clone();
    let bounded = response.bytes_stream().map(move |chunk| {
        let chunk = chunk.map_err(io::Error::other)?;
        room.count(&chunk).inspect_err(|_| over.store(true, Ordering::Relaxed))?;
        Ok::<_, io::Error>(chunk)
    });
    let events = SseStream::from_bytes_stream(bounded).scan(false, move |ended, event| {
        let next = match (&event, &id) {
            _ if *ended => None,
            (Err(_), Some(id)) if is_over.load(Ordering::Relaxed) => {
                *ended = true;
                let answer = ServerJsonRpcMessage::error(too_large(limit), Some(id.clone()));
                Some(Ok(Sse::default().data(serde_json::to_string(&answer).unwrap_or_default())))
            }
            _ => Some(event),
        };
        std::future::ready(next)
    });
    if !lossy {
        return events.boxed();
    }
    events.map(|event| event.map(|event| Sse { data: event.data.map(wrapped), ..event })).boxed()
}

/// Events reach rmcp as text, so what it would lose is wrapped into a form that it has no type for; [`unwrap`] undoes that.
fn wrapped(data: String) -> String {
    let lost = match serde_json::from_str::<ServerJsonRpcMessage>(&data) {
        Ok(JsonRpcMessage::Response(response)) => {
            matches!(response.result, ServerResult::TaskAckResult(_) | ServerResult::CustomResult(_))
        }
        _ => false,
    };
    let Some(Value::Object(mut message)) = lost.then(|| serde_json::from_str(&data).ok()).flatten() else {
        return data;
    };
    let result = message.remove("result").unwrap_or_default();
    message.insert("result".to_owned(), Value::Array(vec![Value::from(OURS), result]));
    Value::Object(message).to_string()
}

/// A result as the server sent it.
pub(crate) fn unwrap(result: Value) -> Value {
    match result {
        Value::Array(mut items) if items.len() == 2 && items[0] == OURS => items.pop().unwrap_or_default(),
        result => result,
    }
}

/// Counts the bytes of one event: from one empty line to the next.
struct Room {
    limit: usize,
    used: usize,
    line: usize,
}

impl Room {
    fn count(&mut self, chunk: &[u8]) -> io::Result<()> {
        for &byte in chunk {
            self.used += 1;
            match byte {
                b'\n' if self.line == 0 => self.used = 0,
                b'\n' => self.line = 0,
                b'\r' => {}
                _ => self.line += 1,
            }
            if self.used > self.limit {
                let text = format!(
                    "the server sent a message of more than {} bytes (max_message_bytes)",
                    self.limit
                );
                return Err(io::Error::new(io::ErrorKind::InvalidData, text));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rmcp_cannot_type_survives_as_text_and_as_json() {
        let list = r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","tools":[{"name":"a"},{"name":"b","inputSchema":{}}]}}"#;
        let again: ServerJsonRpcMessage = serde_json::from_str(&wrapped(list.to_owned())).unwrap();
        for message in [again, saved(serde_json::from_str(list).unwrap(), list.as_bytes())] {
            let JsonRpcMessage::Response(response) = message else { panic!() };
            let ServerResult::CustomResult(CustomResult(value)) = response.result else {
                panic!("{response:?}")
            };
            assert_eq!(unwrap(value)["tools"][0]["name"], "a");
        }
        let plain = r#"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"x"}]}}"#;
        assert_eq!(wrapped(plain.to_owned()), plain);
    }

    #[test]
    fn an_event_beyond_the_limit_is_an_error_and_many_small_ones_are_not() {
        let mut room = Room { limit: 20, used: 0, line: 0 };
        for _ in 0..100 {
            room.count(b"data: 12345\r\n\r\n").unwrap();
        }
        assert!(room.count(b"data: 1234567890").is_ok());
        assert!(room.count(b"1234567890").is_err());
    }

    #[test]
    fn the_scope_of_a_challenge_is_found() {
        let challenge =
            r#"Bearer resource_scope="x", error="insufficient_scope", scope="a b", resource_metadata="u""#;
        assert_eq!(parameter(challenge, "scope").as_deref(), Some("a b"));
        assert_eq!(parameter("Bearer Scope=a,error=x", "scope").as_deref(), Some("a"));
        assert_eq!(parameter("Bearer", "scope"), None);
    }
}
