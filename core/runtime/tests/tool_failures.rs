//! Errors of tools go to the model; a tool that gives no answer is a matter for the host.
#![cfg(unix)]

use std::sync::Arc;
use std::time::Duration;

use ai_runtime::testing::{Replay, Turn};
use ai_runtime::tools::Timeouts;
use ai_runtime::{
    ChatOptions, ErrorKind, Event, FinishReason, OnToolFailure, Role, Runtime, ServerConfig, ToolCall,
    Toolbox,
};
use serde_json::json;

/// A server with three tools: one answers with an error, one never, and one kills the server.
const SERVER: &str = r#"
while read -r line; do
  id=$(printf '%s' "$line" | sed -n 's/.*"id":\([0-9][0-9]*\).*/\1/p')
  answer() { printf '{"jsonrpc":"2.0","id":%s,%s}\n' "$id" "$1"; }
  tool() { printf '{"name":"%s","description":"%s","inputSchema":{"type":"object"}}' "$1" "$1"; }
  case "$line" in
    *'"initialize"'*) answer '"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{}},"serverInfo":{"name":"frail","version":"1"}}' ;;
    *'"tools/list"'*) answer '"result":{"tools":['"$(tool full),$(tool silent),$(tool deadly)"']}' ;;
    *'"name":"full"'*) answer '"result":{"content":[{"type":"text","text":"the disk is full"}],"isError":true}' ;;
    *'"name":"silent"'*) ;;
    *'"name":"deadly"'*) exit 3 ;;
    *) [ -z "$id" ] || answer '"error":{"code":-32601,"message":"no such method"}' ;;
  esac
done
"#;

/// A runtime over that server, whose model calls these tools one after the other and then says something.
fn runtime(tools: &[&str], turns_after: usize) -> (Runtime, Replay) {
    let call = |tool: &&str| {
        Turn::calls(vec![ToolCall {
            id: format!("id-{tool}"),
            name: (*tool).to_owned(),
            arguments: json!({}),
        }])
    };
    let mut turns: Vec<_> = tools.iter().map(call).collect();
    turns.extend((0..turns_after).map(|_| Turn::text("So be it.")));
    let replay = Replay::script(turns);
    let runtime =
        Runtime::builder().backend(Arc::new(replay.clone())).toolbox(Toolbox::new()).build().unwrap();
    let second = Duration::from_secs(1);
    let timeouts = Timeouts { idle: Some(second), total: Some(second), ..Timeouts::default() };
    let server = ServerConfig::stdio("sh", ["-c", SERVER]).timeouts(timeouts);
    runtime.block_on(runtime.toolbox().add_server("frail", server)).unwrap().unwrap();
    (runtime, replay)
}

fn is_gone(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Mcp | ErrorKind::Network)
}

#[test]
fn an_error_of_the_tool_is_the_models_and_a_missing_answer_the_hosts_too() {
    for tool in ["silent", "deadly"] {
        let (runtime, replay) = runtime(&["full", tool], 1);
        let mut talk = runtime.conversation();
        let answer = runtime.chat_blocking(&mut talk, "?", &runtime.options(), |_: &Event| ()).unwrap();
        assert_eq!(answer.text, "So be it.");
        let [failure] = &answer.tool_failures[..] else { panic!("{:?}", answer.tool_failures) };
        assert_eq!((failure.call_id.as_str(), failure.tool.as_str()), (&*format!("id-{tool}"), tool));
        let is_expected =
            if tool == "silent" { failure.kind == ErrorKind::Timeout } else { is_gone(failure.kind) };
        assert!(is_expected, "{failure:?}");
        assert!(failure.message.contains("frail"), "{failure:?}");
        // The model reads both: what the tool said as it said it, and of the other that nothing came.
        let told: Vec<_> =
            replay.requests()[2].messages.iter().filter(|m| m.role == Role::Tool).map(|m| m.text()).collect();
        assert_eq!(told[0], "the disk is full");
        assert!(told[1].starts_with("The tool gave no answer: "), "{told:?}");
        assert!(answer.tool_results.iter().all(|result| result.is_error));
    }
}

#[test]
fn a_host_that_wants_to_choose_another_way_gets_the_failure_itself() {
    for tool in ["silent", "deadly"] {
        let (runtime, replay) = runtime(&[tool], 0);
        let mut talk = runtime.conversation();
        let options = ChatOptions { on_tool_failure: OnToolFailure::Fail, ..runtime.options() };
        let error = runtime.chat_blocking(&mut talk, "?", &options, |_: &Event| ()).unwrap_err();
        assert!(error.kind() == ErrorKind::Timeout || is_gone(error.kind()), "{error:?}");
        assert!(error.to_string().contains(&format!("tool '{tool}'")), "{error}");
        assert_eq!(replay.remaining(), 0);
        // The call has its result, so the conversation can go on by another way.
        let roles: Vec<_> = talk.messages().iter().map(|message| message.role).collect();
        assert_eq!(roles, [Role::User, Role::Assistant, Role::Tool]);
        assert!(talk.messages()[2].text().starts_with("The tool gave no answer: "));
    }
}

#[test]
fn an_error_that_the_tool_reports_ends_no_chat() {
    let (runtime, _) = runtime(&["full"], 1);
    let options = ChatOptions { on_tool_failure: OnToolFailure::Fail, ..runtime.options() };
    let answer = runtime.chat_blocking(&mut runtime.conversation(), "?", &options, |_: &Event| ()).unwrap();
    assert_eq!((answer.reason, answer.text.as_str()), (FinishReason::Stop, "So be it."));
    assert!(answer.tool_failures.is_empty() && answer.tool_results[0].is_error);
}
