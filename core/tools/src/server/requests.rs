//! Everything that is asked of a server besides its tools: any request, by name and parameters, with its answer as JSON.

use rmcp::model::{ClientRequest, CustomRequest, ErrorData, ServerResult};
use serde_json::{Map, Value, json};

use super::calls::{Call, MAX_ROUNDS, plain_value, wait_a_little};
use super::connection::{Connection, Failure};
use super::listing::{MAX_LIST, MAX_PAGES, weight};
use crate::Result;

/// Entries of a list that are read at most.
const MAX_ENTRIES: usize = 10_000;

impl Connection {
    /// One request, its answer as the server sent it.
    pub(super) async fn plain(&self, method: &str, params: Value, call: &Call<'_>) -> Result<Value, Failure> {
        self.ask(request(method, params), call.limits, call.context, call.call_id).await.map(plain_value)
    }

    /// A request during which the server may ask something back.
    pub(super) async fn exchange(
        &self,
        method: &str,
        mut params: Map<String, Value>,
        call: &Call<'_>,
    ) -> Result<Value, Failure> {
        let key = format!("{method} {}", Value::Object(params.clone()));
        if let Some(kept) = self.client.kept(&key) {
            return Ok(kept);
        }
        let mut quiet_rounds = 0;
        for _ in 0..MAX_ROUNDS {
            let request = request(method, Value::Object(params.clone()));
            match self.ask(request, call.limits, call.context, call.call_id).await? {
                ServerResult::InputRequiredResult(asked) => {
                    let requests = asked.input_requests.unwrap_or_default();
                    if requests.is_empty() {
                        wait_a_little(&mut quiet_rounds).await;
                    }
                    let responses = self.answer(requests).await.map_err(Failure::Refused)?;
                    let internal = |error: serde_json::Error| {
                        Failure::Refused(ErrorData::internal_error(error.to_string(), None))
                    };
                    match responses {
                        Some(responses) => {
                            let responses = serde_json::to_value(responses).map_err(internal)?;
                            params.insert("inputResponses".to_owned(), responses);
                        }
                        None => drop(params.remove("inputResponses")),
                    }
                    match asked.request_state {
                        Some(state) => drop(params.insert("requestState".to_owned(), json!(state))),
                        None => drop(params.remove("requestState")),
                    }
                }
                other => {
                    let answer = plain_value(other);
                    self.client.keep(key, &answer);
                    return Ok(answer);
                }
            }
        }
        Err(Failure::Broken(
            self.error(format!("asked back more than {MAX_ROUNDS} times during one request")),
        ))
    }

    /// All pages of a list. A server that turns in circles is stopped.
    pub(super) async fn entries(
        &self,
        method: &str,
        member: &str,
        call: &Call<'_>,
    ) -> Result<Vec<Value>, Failure> {
        let mut entries = Vec::new();
        let mut bytes = 0;
        let mut cursor: Option<String> = None;
        for _ in 0..MAX_PAGES {
            let mut params = Map::new();
            if let Some(cursor) = &cursor {
                params.insert("cursor".to_owned(), json!(cursor));
            }
            let mut page = self.exchange(method, params, call).await?;
            bytes += weight(&page);
            if let Some(Value::Array(more)) = page.get_mut(member).map(Value::take) {
                entries.extend(more);
            }
            let next = page.get("nextCursor").and_then(Value::as_str).map(str::to_owned);
            if next.is_none() || next == cursor || entries.len() >= MAX_ENTRIES || bytes > MAX_LIST {
                break;
            }
            cursor = next;
        }
        entries.truncate(MAX_ENTRIES);
        Ok(entries)
    }
}

/// A request that rmcp knows keeps its type: what has to stand in headers is found by it.
fn request(method: &str, params: Value) -> ClientRequest {
    // A task of the older protocol is a member of the parameters that the type would lose.
    let is_task = params.get("task").is_some();
    let typed = (!is_task)
        .then(|| serde_json::from_value::<ClientRequest>(json!({"method": method, "params": params})).ok())
        .flatten();
    typed.unwrap_or_else(|| ClientRequest::CustomRequest(CustomRequest::new(method, Some(params))))
}
