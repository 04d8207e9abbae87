//! Requests of MCP servers for a completion (sampling), answered by the runtime's own backend. Servers may ask only where
//! their configuration says so ([`ServerConfig::sampling`](ai_runtime_tools::ServerConfig)); the toolbox sees to the limits.

use std::sync::Arc;

use ai_runtime_chat::{Cancel, Error, ErrorKind, Event, FinishReason, Message, Request, Result};
use ai_runtime_providers::Backend;
use ai_runtime_tools::{ServerRequest, Toolbox};
use futures::StreamExt;
use serde_json::{Value, json};

use crate::stop::StopOnDrop;

/// Answers with this backend, unless the host answers itself.
pub(crate) fn attach(toolbox: &Toolbox, backend: &Arc<dyn Backend>) {
    if toolbox.answers_sampling() {
        return;
    }
    let backend = backend.clone();
    toolbox.on_sampling(move |request: ServerRequest| {
        let backend = backend.clone();
        async move { answer(&*backend, &request.params).await }
    });
}

/// `CreateMessageRequestParams` to `CreateMessageResult`.
async fn answer(backend: &dyn Backend, params: &Value) -> Result<Value> {
    let cancel = Cancel::new();
    // A server that gives up drops this future, and the flag stops the backend then.
    let _stop = StopOnDrop(cancel.clone());
    let mut stream = backend.start(request(params)?, cancel).await?;
    let mut text = String::new();
    while let Some(event) = stream.next().await {
        match event? {
            Event::Text { delta } => text.push_str(&delta),
            Event::Done { reason } => {
                let reason = match reason {
                    FinishReason::Length => "maxTokens",
                    _ => "endTurn",
                };
                return Ok(json!({
                    "role": "assistant",
                    "content": {"type": "text", "text": text},
                    "model": backend.name(),
                    "stopReason": reason,
                }));
            }
            _ => {}
        }
    }
    Err(Error::new(
        ErrorKind::Provider,
        format!("the answer of '{}' ended without its end mark", backend.name()),
    ))
}

fn request(params: &Value) -> Result<Request> {
    let mut messages = Vec::new();
    if let Some(system) = params["systemPrompt"].as_str().filter(|text| !text.is_empty()) {
        messages.push(Message::system(system));
    }
    for message in params["messages"].as_array().into_iter().flatten() {
        let text = text_of(&message["content"])?;
        messages.push(match message["role"].as_str() {
            Some("assistant") => Message::assistant(text),
            _ => Message::user(text),
        });
    }
    let size = |name: &str| params[name].as_u64().and_then(|number| usize::try_from(number).ok());
    let mut request =
        Request { messages, max_tokens: size("maxTokens").unwrap_or_default(), ..Request::default() };
    if let Some(temperature) = params["temperature"].as_f64() {
        request.sampling.temperature = temperature.clamp(0.0, 2.0) as f32;
    }
    let stop = params["stopSequences"].as_array().into_iter().flatten();
    request.stop = stop.filter_map(|text| text.as_str().map(str::to_owned)).collect();
    Ok(request)
}

/// The text of one block, or of a list of blocks.
fn text_of(content: &Value) -> Result<String> {
    let block = |block: &Value| match (block["type"].as_str(), block["text"].as_str()) {
        (Some("text"), Some(text)) => Ok(text.to_owned()),
        (kind, _) => Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("expected text in a request for a completion, found '{}'", kind.unwrap_or("nothing")),
        )),
    };
    match content {
        Value::Array(blocks) => Ok(blocks.iter().map(block).collect::<Result<Vec<_>>>()?.join("\n")),
        one => block(one),
    }
}

#[cfg(test)]
mod tests {
    use ai_runtime_providers::{Replay, Turn};

    use super::*;

    #[test]
    fn a_request_of_a_server_is_answered_by_the_backend() {
        let backend = Replay::script(vec![Turn::text("In Brest it rains.")]);
        let params = json!({"systemPrompt": "Be brief.", "maxTokens": 20, "temperature": 0.5, "stopSequences": ["\n"],
            "messages": [{"role": "user", "content": {"type": "text", "text": "The weather?"}},
                {"role": "assistant", "content": [{"type": "text", "text": "Where?"}]},
                {"role": "user", "content": {"type": "text", "text": "Brest."}}]});
        let request = request(&params).unwrap();
        assert_eq!(request.messages.len(), 4);
        assert_eq!((request.max_tokens, request.stop.as_slice()), (20, &["\n".to_owned()][..]));
        let answer = futures::executor::block_on(answer(&backend, &params)).unwrap();
        assert_eq!(answer["content"]["text"], "In Brest it rains.");
        assert_eq!(answer["stopReason"], "endTurn");
        let image = json!({"messages": [{"role": "user", "content": {"type": "image", "data": ""}}]});
        assert!(super::request(&image).unwrap_err().to_string().contains("found 'image'"));
    }
}
