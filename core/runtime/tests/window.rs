//! What the model sees of a conversation that outgrows its context.

use std::sync::Arc;

use ai_runtime::testing::{Replay, Turn};
use ai_runtime::{
    ChatOptions, Conversation, Error, ErrorKind, Event, Role, Runtime, ToolCall, ToolSpec, Toolbox, Window,
};
use serde_json::{Value, json};

fn runtime(replay: &Replay, toolbox: Toolbox) -> Runtime {
    Runtime::builder().backend(Arc::new(replay.clone())).toolbox(toolbox).system("Be brief.").build().unwrap()
}

fn call(id: &str, name: &str, arguments: Value) -> ToolCall {
    ToolCall { id: id.into(), name: name.into(), arguments }
}

fn spec(name: &str) -> ToolSpec {
    ToolSpec::new(name, name, json!({"type": "object", "properties": {}}))
}

fn roles(conversation: &Conversation) -> Vec<&'static str> {
    conversation.messages().iter().map(|message| message.role.as_str()).collect()
}

/// One token a message, and a context in which a quarter is kept for the answer.
fn counting(replay: Replay, context: usize) -> Replay {
    replay.with_context(context, |request| request.messages.len())
}

#[test]
fn a_long_conversation_loses_its_oldest_turns_from_view_and_from_nowhere_else() {
    let replay = counting(Replay::script((0..6).map(|_| Turn::text("ok")).collect()), 8);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    for n in 0..6 {
        runtime
            .chat_blocking(&mut talk, format!("question {n}"), &ChatOptions::default(), |_: &Event| ())
            .unwrap();
    }
    assert_eq!(talk.len(), 13);
    let last = replay.requests().pop().unwrap();
    assert_eq!(last.messages.len(), 6);
    assert_eq!((last.messages[0].role, last.messages[1].text()), (Role::System, "question 3".to_owned()));
    assert_eq!(last.messages.last().unwrap().text(), "question 5");
}

#[test]
fn a_strict_window_fails_with_the_numbers_and_leaves_the_conversation_alone() {
    let replay = counting(Replay::script((0..3).map(|_| Turn::text("ok")).collect()), 8);
    let runtime = Runtime::builder().backend(Arc::new(replay)).window(Window::strict()).build().unwrap();
    let mut talk = runtime.conversation();
    let ask =
        |talk: &mut Conversation| runtime.chat_blocking(talk, "?", &ChatOptions::default(), |_: &Event| ());
    for _ in 0..3 {
        ask(&mut talk).unwrap();
    }
    let error = ask(&mut talk).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ContextFull);
    assert!(error.message().contains("7 tokens") && error.message().contains('6'), "{error}");
    assert_eq!(talk.len(), 6);
}

#[test]
fn a_question_too_long_for_the_context_is_refused_and_taken_back() {
    let replay = Replay::script(vec![Turn::text("ok")])
        .with_context(100, |request| request.messages.iter().map(|message| message.text().len()).sum());
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let error = runtime
        .chat_blocking(&mut talk, "x".repeat(1000), &ChatOptions::default(), |_: &Event| ())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ContextFull);
    assert_eq!(roles(&talk), ["system"]);
    runtime.chat_blocking(&mut talk, "short", &ChatOptions::default(), |_: &Event| ()).unwrap();
}

#[test]
fn a_backend_that_cannot_count_is_asked_again_with_less() {
    let full = || Error::new(ErrorKind::ContextFull, "too long");
    let replay = Replay::script(vec![
        Turn::text("a1"),
        Turn::text("a2"),
        Turn::refuse(full()),
        Turn::refuse(full()),
        Turn::text("a3"),
    ]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    for question in ["q1", "q2", "q3"] {
        runtime.chat_blocking(&mut talk, question, &ChatOptions::default(), |_: &Event| ()).unwrap();
    }
    let lengths: Vec<_> = replay.requests().iter().map(|request| request.messages.len()).collect();
    assert_eq!(lengths, [2, 4, 6, 4, 2]);
    assert_eq!(talk.len(), 7);
}

#[test]
fn a_long_result_is_cut_to_what_the_context_can_take() {
    let toolbox = Toolbox::new();
    toolbox.add_blocking(spec("dump"), |_| Ok(json!("x".repeat(100_000)))).unwrap();
    let replay = Replay::script(vec![Turn::calls(vec![call("c", "dump", json!({}))]), Turn::text("long")])
        .with_context(2000, |request| request.messages.iter().map(|message| message.text().len() / 2).sum());
    let runtime = runtime(&replay, toolbox);
    let answer = runtime
        .chat_blocking(&mut runtime.conversation(), "?", &ChatOptions::default(), |_: &Event| ())
        .unwrap();
    assert!(answer.tool_results[0].content.len() <= 3200, "{}", answer.tool_results[0].content.len());
    assert_eq!(answer.text, "long");
}
