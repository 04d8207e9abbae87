//! The agent loop over a scripted backend and real functions in a real toolbox.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ai_runtime::testing::{Replay, Turn};
use ai_runtime::{
    ChatOptions, Conversation, Error, ErrorKind, Event, FinishReason, Input, Limits, Message, Role, Runtime,
    ToolCall, ToolChoice, ToolSpec, Toolbox,
};
use serde_json::{Value, json};

fn call(id: &str, name: &str, arguments: Value) -> ToolCall {
    ToolCall { id: id.into(), name: name.into(), arguments }
}

fn spec(name: &str) -> ToolSpec {
    ToolSpec::new(name, name, json!({"type": "object", "properties": {}, "additionalProperties": true}))
}

/// A toolbox with `add` (two numbers), `fail`, `slow` (200 ms) and `forever`; it counts the calls.
fn toolbox() -> (Toolbox, Arc<AtomicUsize>) {
    let toolbox = Toolbox::new();
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    toolbox
        .add_blocking(spec("add"), move |arguments: Value| {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(json!(arguments["a"].as_i64().unwrap_or(0) + arguments["b"].as_i64().unwrap_or(0)))
        })
        .unwrap();
    let count = calls.clone();
    toolbox
        .add_function(spec("fail"), move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            async { Err::<Value, _>(Error::new(ErrorKind::Tool, "the disk is full")) }
        })
        .unwrap();
    toolbox
        .add_function(spec("slow"), |arguments: Value| async move {
            tokio::time::sleep(Duration::from_millis(200)).await;
            Ok(arguments["n"].clone())
        })
        .unwrap();
    toolbox
        .add_function(spec("forever"), |_| async {
            std::future::pending::<()>().await;
            Ok(json!(null))
        })
        .unwrap();
    (toolbox, calls)
}

fn runtime(replay: &Replay, toolbox: Toolbox) -> Runtime {
    Runtime::builder().backend(Arc::new(replay.clone())).toolbox(toolbox).system("Be brief.").build().unwrap()
}

fn roles(conversation: &Conversation) -> Vec<&'static str> {
    conversation.messages().iter().map(|message| message.role.as_str()).collect()
}

#[test]
fn an_answer_streams_and_is_remembered() {
    let replay = Replay::script(vec![Turn::text("Hello there, Ada.")]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let mut seen = Vec::new();
    let answer = runtime
        .chat_blocking(&mut talk, "Hi, I am Ada.", &ChatOptions::default(), |event: &Event| {
            seen.push(event.clone())
        })
        .unwrap();
    assert_eq!(answer.text, "Hello there, Ada.");
    assert_eq!(answer.reason, FinishReason::Stop);
    assert_eq!((answer.usage.prompt_tokens, answer.usage.completion_tokens), (10, 3));
    assert_eq!(roles(&talk), ["system", "user", "assistant"]);
    assert_eq!(seen.len(), 5);
    assert_eq!(seen.last(), Some(&Event::Done { reason: FinishReason::Stop }));
    let request = &replay.requests()[0];
    assert_eq!(request.messages, talk.messages()[..2]);
    assert_eq!(request.sampling.temperature, 0.0);
}

#[test]
fn a_call_is_run_and_its_result_goes_into_the_next_turn() {
    let replay = Replay::script(vec![
        Turn::calls(vec![call("c1", "add", json!({"a": 2, "b": 3}))]),
        Turn::text("It is 5.").expect(|request| {
            let last = request.messages.last().unwrap();
            if (last.role, last.text().as_str(), last.tool_call_id.as_deref())
                == (Role::Tool, "5", Some("c1"))
            {
                Ok(())
            } else {
                Err(format!("{last:?}"))
            }
        }),
    ]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let mut kinds = Vec::new();
    let answer = runtime
        .chat_blocking(&mut talk, "2 + 3?", &ChatOptions::default(), |event: &Event| {
            kinds.push(serde_json::to_value(event).unwrap()["type"].as_str().unwrap().to_owned());
        })
        .unwrap();
    assert_eq!(answer.text, "It is 5.");
    assert_eq!(answer.tool_calls, [call("c1", "add", json!({"a": 2, "b": 3}))]);
    assert_eq!(answer.tool_results[0].content, "5");
    assert_eq!((answer.turns, answer.usage.prompt_tokens, answer.usage.completion_tokens), (2, 20, 8));
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool", "assistant"]);
    let order = ["tool_call_begin", "tool_call_delta", "tool_call_end", "usage", "tool_result"];
    assert_eq!(kinds[..5], order);
    assert_eq!(kinds[5..], ["text", "text", "text", "usage", "done"]);
}

#[test]
fn parallel_calls_run_at_once_and_keep_their_order() {
    let calls = (0..4).map(|n| call(&format!("c{n}"), "slow", json!({"n": n}))).collect();
    let replay = Replay::script(vec![Turn::calls(calls), Turn::text("done")]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let started = Instant::now();
    let answer = runtime.chat_blocking(&mut talk, "go", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert!(started.elapsed() < Duration::from_millis(700), "4 x 200 ms took {:?}", started.elapsed());
    let contents: Vec<_> = answer.tool_results.iter().map(|result| result.content.as_str()).collect();
    assert_eq!(contents, ["0", "1", "2", "3"]);
    let ids: Vec<_> = talk.messages().iter().filter_map(|message| message.tool_call_id.as_deref()).collect();
    assert_eq!(ids, ["c0", "c1", "c2", "c3"]);
}

#[test]
fn calls_chain_and_each_turn_sees_all_before_it() {
    let replay = Replay::script(vec![
        Turn::calls(vec![call("a", "add", json!({"a": 1, "b": 1}))]),
        Turn::calls(vec![call("b", "add", json!({"a": 2, "b": 2}))]),
        Turn::calls(vec![call("c", "add", json!({"a": 4, "b": 4}))]),
        Turn::text("8"),
    ]);
    let (toolbox, calls) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let answer =
        runtime.chat_blocking(&mut talk, "double thrice", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert_eq!((answer.text.as_str(), answer.turns, calls.load(Ordering::SeqCst)), ("8", 4, 3));
    let lengths: Vec<_> = replay.requests().iter().map(|request| request.messages.len()).collect();
    assert_eq!(lengths, [2, 4, 6, 8]);
}

#[test]
fn the_error_of_a_tool_is_told_to_the_model() {
    let replay = Replay::script(vec![
        Turn::calls(vec![call("a", "fail", json!({})), call("b", "no_such_tool", json!({}))]),
        Turn::text("Both failed."),
    ]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let answer = runtime.chat_blocking(&mut talk, "try", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert!(answer.tool_results.iter().all(|result| result.is_error));
    assert!(answer.tool_results[0].content.contains("the disk is full"));
    assert!(answer.tool_results[1].content.contains("no_such_tool"), "{:?}", answer.tool_results[1]);
    assert_eq!(answer.text, "Both failed.");
}

#[test]
fn after_the_last_round_the_model_has_to_answer_in_words() {
    let mut turns: Vec<_> =
        (0..3).map(|n| Turn::calls(vec![call("x", "add", json!({"a": n, "b": 0}))])).collect();
    turns.push(Turn::text("enough").expect(|request| {
        if request.tools.is_empty() && request.tool_choice == ToolChoice::None {
            Ok(())
        } else {
            Err("tools are still on offer".into())
        }
    }));
    let replay = Replay::script(turns);
    let (toolbox, calls) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let options = with(|options| options.max_tool_rounds = Some(3));
    let answer = runtime.chat_blocking(&mut talk, "loop", &options, |_: &Event| ()).unwrap();
    assert!(answer.tools_exhausted);
    assert_eq!((answer.text.as_str(), calls.load(Ordering::SeqCst)), ("enough", 3));
    // The backend used one id for three calls; in the conversation they are three.
    let mut ids: Vec<_> = answer.tool_calls.iter().map(|call| call.id.clone()).collect();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}

#[test]
fn a_model_that_repeats_itself_does_not_send_the_mail_twice() {
    let same = || Turn::calls(vec![call("c", "add", json!({"a": 1, "b": 2}))]);
    let replay = Replay::script(vec![same(), same(), same(), Turn::text("sent")]);
    let (toolbox, calls) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let answer =
        runtime.chat_blocking(&mut talk, "send it", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 1, "the tool must be run once");
    assert!(answer.tools_exhausted && answer.text == "sent");
    assert!(!answer.tool_results[0].is_error && answer.tool_results[1].is_error);
    let twice = Turn::calls(vec![call("p", "add", json!({"a": 7})), call("q", "add", json!({"a": 7}))]);
    let replay = Replay::script(vec![twice, Turn::text("ok")]);
    let runtime = self::runtime(&replay, runtime.toolbox().clone());
    runtime.chat_blocking(&mut runtime.conversation(), "x", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    let patient = Limits { max_repeats: 3, ..Limits::default() };
    let replay = Replay::script(vec![same(), same(), same(), Turn::text("polled")]);
    let runtime = Runtime::builder()
        .backend(Arc::new(replay))
        .toolbox(runtime.toolbox().clone())
        .limits(patient)
        .build()
        .unwrap();
    runtime.chat_blocking(&mut runtime.conversation(), "x", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 5);
}

#[test]
fn a_host_may_run_the_tools_itself() {
    let replay =
        Replay::script(vec![Turn::calls(vec![call("c1", "add", json!({"a": 1}))]), Turn::text("It is 1.")]);
    let (toolbox, calls) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let options = with(|options| options.max_tool_rounds = Some(0));
    let answer = runtime.chat_blocking(&mut talk, "?", &options, |_: &Event| ()).unwrap();
    assert_eq!((answer.reason, answer.tool_calls.len()), (FinishReason::ToolCalls, 1));
    talk.push(Message::tool("c1", "add", "1"));
    let answer = runtime.chat_blocking(&mut talk, Input::none(), &options, |_: &Event| ()).unwrap();
    assert_eq!((answer.text.as_str(), calls.load(Ordering::SeqCst)), ("It is 1.", 0));
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool", "assistant"]);
}

#[test]
fn a_cancelled_answer_is_kept_and_marked() {
    let replay = Replay::script(vec![Turn::text("one two three").then_hang(), Turn::text("again")]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let options = ChatOptions::default();
    let cancel = options.cancel.clone();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        cancel.cancel();
    });
    let started = Instant::now();
    let answer = runtime.chat_blocking(&mut talk, "count", &options, |_: &Event| ()).unwrap();
    thread.join().unwrap();
    assert!(started.elapsed() < Duration::from_secs(1));
    assert_eq!((answer.reason, answer.text.as_str()), (FinishReason::Cancelled, "one two three"));
    assert_eq!(roles(&talk), ["system", "user", "assistant"]);
    assert!(talk.is_partial(2));
    let answer = runtime.chat_blocking(&mut talk, "go on", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert_eq!(answer.text, "again");
}

#[test]
fn a_callback_that_says_stop_stops() {
    let replay = Replay::script(vec![Turn::text("one two three")]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let mut left = 2;
    let answer = runtime
        .chat_blocking(&mut talk, "count", &ChatOptions::default(), |_: &Event| {
            left -= 1;
            if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
    assert_eq!((answer.reason, answer.text.as_str()), (FinishReason::Cancelled, "one two "));
    assert_eq!(talk.last().unwrap().text(), "one two ");
}

#[test]
fn a_cancellation_before_the_first_word_takes_the_question_back() {
    let replay = Replay::script(vec![]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let options = ChatOptions::default();
    options.cancel.cancel();
    let answer = runtime.chat_blocking(&mut talk, "hello?", &options, |_: &Event| ()).unwrap();
    assert_eq!(answer.reason, FinishReason::Cancelled);
    assert_eq!(roles(&talk), ["system"]);
    assert!(replay.requests().is_empty());
}

#[test]
fn a_cancellation_during_a_tool_leaves_no_call_without_result() {
    let replay = Replay::script(vec![Turn::calls(vec![
        call("a", "add", json!({"a": 1})),
        call("b", "forever", json!({})),
    ])]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let options = ChatOptions::default();
    let cancel = options.cancel.clone();
    let answer = runtime
        .chat_blocking(&mut talk, "wait", &options, move |event: &Event| {
            if matches!(event, Event::ToolResult { .. }) {
                cancel.cancel();
            }
        })
        .unwrap();
    assert_eq!(answer.reason, FinishReason::Cancelled);
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool", "tool"]);
    assert_eq!(answer.tool_calls.len(), 2);
    assert_eq!(answer.tool_results[0].content, "1");
    assert!(answer.tool_results[1].is_error);
    assert!(talk.last().unwrap().text().contains("interrupted"), "{:?}", talk.last());
}

#[test]
fn a_failing_backend_is_an_error_and_nothing_that_happened_is_lost() {
    let reset = || Error::new(ErrorKind::Network, "connection reset");
    let replay = Replay::script(vec![
        Turn::refuse(reset()),
        Turn::text("half an ").then_error(reset()),
        Turn::calls(vec![call("c", "add", json!({"a": 1, "b": 1}))]),
        Turn::refuse(reset()),
        Turn::text("It is 2."),
    ]);
    let (toolbox, calls) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let ask = |talk: &mut Conversation, input: Input| {
        runtime.chat_blocking(talk, input, &ChatOptions::default(), |_: &Event| ())
    };
    let error = ask(&mut talk, "first".into()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(error.message().contains("replay") && error.message().contains("connection reset"), "{error}");
    assert_eq!(roles(&talk), ["system"], "the question is taken back");
    ask(&mut talk, "second".into()).unwrap_err();
    assert_eq!(talk.last().unwrap().text(), "half an ");
    assert!(talk.is_partial(2));
    ask(&mut talk, "1 + 1?".into()).unwrap_err();
    assert_eq!(roles(&talk)[3..], ["user", "assistant", "tool"], "the call that was run stays");
    let answer = ask(&mut talk, Input::none()).unwrap();
    assert_eq!((answer.text.as_str(), calls.load(Ordering::SeqCst)), ("It is 2.", 1));
}

#[test]
fn a_missed_time_limit_is_an_error_that_says_how_long_it_waited() {
    let replay = Replay::script(vec![Turn::text("slow ").then_hang()]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let options = with(|options| options.timeout = Some(Duration::from_millis(60)));
    let error = runtime.chat_blocking(&mut talk, "?", &options, |_: &Event| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("0.06 s"), "{error}");
    assert!(talk.is_partial(2));
}

#[tokio::test]
async fn a_chat_that_is_dropped_leaves_the_conversation_consistent() {
    let replay = Replay::script(vec![Turn::calls(vec![call("a", "forever", json!({}))]), Turn::text("fine")]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    {
        let options = ChatOptions::default();
        let chat = runtime.chat(&mut talk, "wait", &options, |_: &Event| ());
        assert!(tokio::time::timeout(Duration::from_millis(50), chat).await.is_err());
    }
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool"]);
    assert!(talk.is_partial(2));
    let answer = runtime.chat(&mut talk, "and now?", &ChatOptions::default(), |_: &Event| ()).await.unwrap();
    assert_eq!(answer.text, "fine");
}

#[tokio::test]
async fn many_chats_share_one_runtime_and_their_futures_may_move_between_threads() {
    let replay = Replay::script((0..16).map(|_| Turn::text("yes")).collect());
    let runtime = runtime(&replay, Toolbox::new());
    let chats = (0..16).map(|n| {
        let runtime = runtime.clone();
        tokio::spawn(async move {
            let mut talk = runtime.conversation();
            runtime
                .chat(&mut talk, format!("{n}?"), &ChatOptions::default(), |_: &Event| ())
                .await
                .unwrap()
                .text
        })
    });
    for chat in chats.collect::<Vec<_>>() {
        assert_eq!(chat.await.unwrap(), "yes");
    }
    assert_eq!(replay.remaining(), 0);
}

#[test]
fn an_executor_other_than_tokio_may_drive_a_chat() {
    let replay =
        Replay::script(vec![Turn::calls(vec![call("a", "slow", json!({"n": 1}))]), Turn::text("ok")]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let options = ChatOptions::default();
    let answer =
        futures::executor::block_on(runtime.chat(&mut talk, "go", &options, |_: &Event| ())).unwrap();
    assert_eq!(answer.text, "ok");
}

#[tokio::test]
async fn a_blocking_chat_inside_a_single_threaded_runtime_is_refused_not_hung() {
    let runtime = runtime(&Replay::script(vec![Turn::text("x")]), Toolbox::new());
    let error = runtime
        .chat_blocking(&mut runtime.conversation(), "?", &ChatOptions::default(), |_: &Event| ())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.hint_text().is_some());
}

#[test]
fn an_answer_cut_by_max_tokens_is_marked_and_its_calls_are_not_run() {
    let mut events = Turn::calls(vec![call("c", "add", json!({}))]).into_events();
    events.pop();
    events.push(Event::Done { reason: FinishReason::Length });
    let replay = Replay::new(vec![events]);
    let (toolbox, calls) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let answer = runtime.chat_blocking(&mut talk, "?", &ChatOptions::default(), |_: &Event| ()).unwrap();
    assert_eq!((answer.reason, calls.load(Ordering::SeqCst)), (FinishReason::Length, 0));
    assert!(talk.is_partial(2));
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool"]);
}

#[test]
fn a_demand_for_a_call_is_made_once() {
    let replay = Replay::script(vec![Turn::calls(vec![call("c", "add", json!({}))]), Turn::text("ok")]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let options = with(|options| options.tool_choice = ToolChoice::Required);
    runtime.chat_blocking(&mut runtime.conversation(), "?", &options, |_: &Event| ()).unwrap();
    let choices: Vec<_> = replay.requests().into_iter().map(|request| request.tool_choice).collect();
    assert_eq!(choices, [ToolChoice::Required, ToolChoice::Auto]);
}

#[test]
fn a_host_function_that_gives_up_ends_the_run() {
    let toolbox = Toolbox::new();
    toolbox
        .add_function(spec("abort"), |_| async {
            Err::<Value, _>(Error::new(ErrorKind::Callback, "host gave up"))
        })
        .unwrap();
    let replay = Replay::script(vec![Turn::calls(vec![call("c", "abort", json!({}))])]);
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let error = runtime.chat_blocking(&mut talk, "?", &ChatOptions::default(), |_: &Event| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Callback);
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool"]);
}

#[test]
fn a_callback_may_ask_another_question_meanwhile() {
    let replay = Replay::script(vec![Turn::text("outer answer"), Turn::text("inner")]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut inner = None;
    let answer = runtime
        .chat_blocking(&mut runtime.conversation(), "?", &ChatOptions::default(), |_: &Event| {
            inner.get_or_insert_with(|| {
                let mut talk = runtime.conversation();
                runtime.chat_blocking(&mut talk, "!", &ChatOptions::default(), |_: &Event| ()).unwrap().text
            });
        })
        .unwrap();
    assert_eq!((answer.text.as_str(), inner.as_deref()), ("outer answer", Some("inner")));
}

#[test]
fn a_callback_that_said_stop_hears_nothing_more() {
    let replay = Replay::script(vec![Turn::text("one two three")]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut heard = 0;
    let answer = runtime
        .chat_blocking(&mut runtime.conversation(), "?", &ChatOptions::default(), |_: &Event| {
            heard += 1;
            false
        })
        .unwrap();
    assert_eq!((heard, answer.reason), (1, FinishReason::Cancelled));
}

#[test]
fn results_that_the_host_brings_belong_to_the_calls_before() {
    let replay = Replay::script(vec![
        Turn::calls(vec![call("c1", "add", json!({})), call("c2", "add", json!({"a": 1}))]),
        Turn::text("ok"),
    ]);
    let (toolbox, _) = toolbox();
    let runtime = runtime(&replay, toolbox);
    let mut talk = runtime.conversation();
    let options = with(|options| options.max_tool_rounds = Some(0));
    runtime.chat_blocking(&mut talk, "?", &options, |_: &Event| ()).unwrap();
    let input = vec![Message::tool("c1", "add", "7"), Message::user("and?")];
    runtime.chat_blocking(&mut talk, input, &options, |_: &Event| ()).unwrap();
    assert_eq!(roles(&talk), ["system", "user", "assistant", "tool", "tool", "user", "assistant"]);
    assert_eq!(talk.messages()[3].text(), "7");
    assert!(talk.messages()[4].text().contains("never run"));
}

#[test]
fn a_stream_without_its_end_is_a_failure_not_an_answer() {
    let replay = Replay::new(vec![vec![Event::Text { delta: "Hm".into() }]]);
    let runtime = runtime(&replay, Toolbox::new());
    let mut talk = runtime.conversation();
    let error = runtime.chat_blocking(&mut talk, "?", &ChatOptions::default(), |_: &Event| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Provider);
    assert!(talk.is_partial(2));
}

#[test]
fn the_order_of_events_is_what_the_host_hears_from_every_thread() {
    let replay = Replay::script(vec![Turn::text("a b c")]);
    let runtime = runtime(&replay, Toolbox::new());
    let here = std::thread::current().id();
    let heard = Mutex::new(Vec::new());
    runtime
        .chat_blocking(&mut runtime.conversation(), "?", &ChatOptions::default(), |_: &Event| {
            heard.lock().unwrap().push(std::thread::current().id());
        })
        .unwrap();
    assert!(
        heard.into_inner().unwrap().iter().all(|thread| *thread == here),
        "events come on the calling thread"
    );
}

fn with(change: impl FnOnce(&mut ChatOptions)) -> ChatOptions {
    let mut options = ChatOptions::default();
    change(&mut options);
    options
}
