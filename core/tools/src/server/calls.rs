//! A tool call as the protocol sees it: one request, or several where the server asks something back, or a task that is
//! looked after until it is done.

use std::time::Duration;

use rmcp::model::{
    CallToolRequest, CallToolRequestParams, CallToolResult, ClientRequest, ContentBlock, ErrorData,
    InputRequest, InputRequests, InputResponses, ServerResult,
};
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::connection::{Connection, Era, Failure};
use crate::content::{assemble, part};
use crate::toolbox::cancelled;
use crate::{CallContext, Error, ErrorKind, Output, Part, Progress, Timeouts};

/// How often a server may ask back during one call.
pub(super) const MAX_ROUNDS: usize = 10;
/// How often a task is looked at: as often as its server says, within these.
const POLL: (Duration, Duration) = (Duration::from_millis(50), Duration::from_secs(10));

/// One call of a tool, by its raw name.
pub(crate) struct Call<'a> {
    pub(crate) tool: &'a str,
    pub(crate) call_id: &'a str,
    pub(crate) limits: Timeouts,
    pub(crate) context: &'a CallContext,
    /// The tool can only run as a task (`execution.taskSupport`, 2025-11-25).
    pub(crate) as_task: bool,
}

impl Connection {
    pub(crate) async fn call(
        &self,
        call: &Call<'_>,
        arguments: Map<String, Value>,
    ) -> Result<Output, Failure> {
        let _running = self.client.running(call.context.depth);
        if call.as_task && self.era == Era::Legacy {
            let params = json!({"name": call.tool, "arguments": arguments, "task": {}});
            let created = self.plain("tools/call", params, call).await?;
            let task = created.get("task").cloned().unwrap_or(created);
            return self.follow(task, call).await;
        }
        let mut params = CallToolRequestParams::new(call.tool.to_owned()).with_arguments(arguments);
        let mut quiet_rounds = 0_u32;
        for _ in 0..MAX_ROUNDS {
            let request = ClientRequest::CallToolRequest(CallToolRequest::new(params.clone()));
            match self.ask(request, call.limits, call.context, call.call_id).await? {
                ServerResult::CallToolResult(result) => return Ok(typed(result)),
                ServerResult::InputRequiredResult(asked) => {
                    let requests = asked.input_requests.unwrap_or_default();
                    if requests.is_empty() {
                        wait_a_little(&mut quiet_rounds).await;
                    }
                    params.request_state = asked.request_state;
                    params.input_responses = self.answer(requests).await.map_err(Failure::Refused)?;
                }
                ServerResult::CreateTaskResult(created) => {
                    return self.follow(serde_json::to_value(&created).unwrap_or_default(), call).await;
                }
                other => return Ok(Output::from_mcp(&plain_value(other))),
            }
        }
        Err(Failure::Broken(self.error(format!("asked back more than {MAX_ROUNDS} times during one call"))))
    }

    /// Looks after a task until it is over. When the host or a time limit ends the call, the task is cancelled.
    async fn follow(&self, task: Value, call: &Call<'_>) -> Result<Output, Failure> {
        let Some(id) = task["taskId"].as_str().map(str::to_owned) else {
            return Err(Failure::Broken(self.error("answered with a task that has no id".to_owned())));
        };
        let outcome = self.follow_task(&id, task, call).await;
        if matches!(outcome, Err(Failure::Ended(_))) {
            let (context, limit) = (CallContext::default(), Duration::from_millis(500));
            let limits = Timeouts { start: limit, idle: Some(limit), total: Some(limit) };
            let cancel =
                Call { tool: call.tool, call_id: call.call_id, limits, context: &context, as_task: false };
            let _ = self.plain("tasks/cancel", json!({"taskId": id}), &cancel).await;
        }
        outcome
    }

    async fn follow_task(&self, id: &str, mut task: Value, call: &Call<'_>) -> Result<Output, Failure> {
        let began = Instant::now();
        let mut reports = 0.0;
        let mut last_message = None;
        loop {
            let message = task["statusMessage"].as_str().map(str::to_owned);
            if message.is_some() && message != last_message {
                if let Some(callback) = &call.context.on_progress {
                    reports += 1.0;
                    let call_id = call.call_id.to_owned();
                    callback(&Progress { call_id, progress: reports, total: None, message: message.clone() });
                }
                last_message = message;
            }
            let status = task["status"].as_str().unwrap_or_default().to_owned();
            match status.as_str() {
                "completed" => {
                    // The newer protocol brings the result along, the older one is asked for it.
                    let result = match task.get_mut("result") {
                        Some(result) => result.take(),
                        None => self.plain("tasks/result", json!({"taskId": id}), call).await?,
                    };
                    return Ok(Output::from_mcp(&result));
                }
                "failed" if task.get("error").is_some_and(Value::is_object) => {
                    let text = task["error"]["message"].as_str().unwrap_or("the task failed");
                    return Ok(Output::error(text));
                }
                "failed" if self.era == Era::Legacy => {
                    let result = self.plain("tasks/result", json!({"taskId": id}), call).await?;
                    return Ok(Output { is_error: true, ..Output::from_mcp(&result) });
                }
                "failed" => {
                    return Ok(Output::error(task["statusMessage"].as_str().unwrap_or("the task failed")));
                }
                "cancelled" => return Ok(Output::error("The server cancelled the task.")),
                "input_required" if self.era == Era::Modern => {
                    let asked = task.get_mut("inputRequests").map(Value::take).unwrap_or_default();
                    let requests: InputRequests = serde_json::from_value(asked).map_err(|error| {
                        Failure::Broken(
                            self.error(format!("asks for something unknown during a task: {error}")),
                        )
                    })?;
                    let responses = self.answer(requests).await.map_err(Failure::Refused)?;
                    let params = json!({"taskId": id, "inputResponses": responses.unwrap_or_default()});
                    self.plain("tasks/update", params, call).await?;
                }
                _ => {}
            }
            let poll =
                task["pollIntervalMs"].as_u64().or_else(|| task["pollInterval"].as_u64()).unwrap_or(500);
            let poll = Duration::from_millis(poll).clamp(POLL.0, POLL.1);
            tokio::select! {
                () = tokio::time::sleep(poll) => {}
                error = cancelled(&call.context.cancel) => return Err(Failure::Ended(error)),
            }
            if let Some(total) = call.limits.total.filter(|total| began.elapsed() >= *total) {
                let text = format!(
                    "the MCP server '{}' was not done after {total:?}, the limit; the task was cancelled",
                    self.server
                );
                return Err(Failure::Ended(Error::new(ErrorKind::Timeout, text)));
            }
            task = self.plain("tasks/get", json!({"taskId": id}), call).await?;
        }
    }

    /// Answers what the server asks back.
    pub(super) async fn answer(&self, asked: InputRequests) -> Result<Option<InputResponses>, ErrorData> {
        let mut responses = InputResponses::new();
        for (key, request) in asked {
            let answer = match request {
                InputRequest::CreateMessage(request) => {
                    serde_json::to_value(self.client.sample(request.params).await?)
                }
                InputRequest::Elicitation(request) => {
                    serde_json::to_value(self.client.elicit(request.params).await?)
                }
                InputRequest::ListRoots(_) => serde_json::to_value(self.client.roots()?),
                _ => return Err(ErrorData::invalid_request("the server asked for something unknown", None)),
            };
            responses
                .insert(key, answer.map_err(|error| ErrorData::internal_error(error.to_string(), None))?);
        }
        Ok((!responses.is_empty()).then_some(responses))
    }
}

/// A server that says "not yet" and asks for nothing is asked again soon, and then later.
pub(super) async fn wait_a_little(rounds: &mut u32) {
    tokio::time::sleep(Duration::from_millis(50 << (*rounds).min(3))).await;
    *rounds += 1;
}

/// A result as its server sent it.
pub(super) fn plain_value(result: ServerResult) -> Value {
    match result {
        #[cfg(feature = "http")]
        ServerResult::CustomResult(result) => super::http::unwrap(result.0),
        #[cfg(not(feature = "http"))]
        ServerResult::CustomResult(result) => result.0,
        other => serde_json::to_value(&other).unwrap_or_default(),
    }
}

fn typed(result: CallToolResult) -> Output {
    let parts = result.content.into_iter().map(|block| match block {
        ContentBlock::Text(text) => Part::Text(text.text),
        ContentBlock::Image(image) => Part::Image { data: image.data, mime_type: image.mime_type },
        ContentBlock::Audio(audio) => Part::Audio { data: audio.data, mime_type: audio.mime_type },
        ContentBlock::ResourceLink(link) => {
            Part::ResourceLink { uri: link.uri, name: link.name, mime_type: link.mime_type }
        }
        other => part(&serde_json::to_value(&other).unwrap_or_default()),
    });
    assemble(parts.collect(), result.structured_content, result.is_error.unwrap_or(false))
}
