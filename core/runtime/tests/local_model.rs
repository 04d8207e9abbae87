//! The loop over real weights: the model of the repository, and a tiny one of the fixtures.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ai_runtime::{
    Backend, Cancel, ChatOptions, EngineOptions, ErrorKind, Event, FinishReason, LocalBackend, Message,
    Request, Runtime, ToolChoice, ToolSpec, Toolbox, Window,
};
use futures::StreamExt;
use serde_json::{Value, json};

fn courier() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/courier/courier.gguf")
}

fn options() -> EngineOptions {
    EngineOptions { threads: 2, ..EngineOptions::default() }
}

fn mail_tool() -> ToolSpec {
    let text = json!({"type": "string"});
    let parameters = json!({
        "type": "object",
        "properties": {"to": text, "subject": text, "body": text},
        "required": ["to", "subject", "body"],
        "additionalProperties": false
    });
    ToolSpec::new("send_email", "Send an email", parameters)
}

#[test]
fn a_demanded_call_is_made_run_and_answered_by_real_weights() {
    let toolbox = Toolbox::new();
    toolbox
        .add_blocking(mail_tool(), |arguments: Value| {
            for name in ["to", "subject", "body"] {
                assert!(arguments[name].is_string(), "{arguments}");
            }
            Ok(json!({"sent": true}))
        })
        .unwrap();
    let runtime = Runtime::builder()
        .model(courier())
        .engine_options(options())
        .toolbox(toolbox)
        .system("You are a helpful assistant. The user's address is me@example.com.")
        .build()
        .unwrap();
    let mut talk = runtime.conversation();
    let options = ChatOptions {
        tool_choice: ToolChoice::Named("send_email".into()),
        max_tokens: 200,
        max_tool_rounds: Some(1),
        ..runtime.options()
    };
    let mut streamed = String::new();
    let answer = runtime
        .chat_blocking(
            &mut talk,
            "Send an email to john@example.com to say hello",
            &options,
            |event: &Event| {
                if let Event::Text { delta } = event {
                    streamed.push_str(delta);
                }
            },
        )
        .unwrap();
    assert_eq!(answer.tool_calls[0].name, "send_email");
    assert_eq!(answer.tool_results[0].content, r#"{"sent": true}"#.replace(": ", ":"));
    assert!(streamed.ends_with(&answer.text));
    assert!(answer.usage.prompt_tokens > 0 && answer.usage.completion_tokens > 0 && answer.turns == 2);
}

#[test]
fn the_count_of_a_prompt_is_what_the_engine_then_reports() {
    let backend = LocalBackend::open(courier(), options()).unwrap();
    let request = Request {
        messages: vec![Message::system("Be brief."), Message::user("Bonjour, ça va ?")],
        tools: vec![mail_tool()],
        max_tokens: 1,
        ..Request::default()
    };
    let counted = backend.count_tokens(&request).unwrap().unwrap();
    let events = collect(&backend, request, &Cancel::new());
    let reported = events.iter().find_map(|event| match event {
        Event::Usage(usage) => Some(usage.prompt_tokens),
        _ => None,
    });
    assert_eq!(reported, Some(counted as u64));
    assert_eq!(backend.context_size(), Some(backend.engine().context_length()));
    assert!(backend.tokenize("hello").len() < 6);
    let info: Value = serde_json::from_str(&backend.info_json()).unwrap();
    assert_eq!(info["architecture"], "llama");
}

#[test]
fn the_same_question_gets_the_same_answer_and_a_cancelled_one_its_beginning() {
    let runtime = Runtime::builder().model(courier()).engine_options(options()).build().unwrap();
    let ask = |stop_after: usize| {
        let mut talk = runtime.conversation();
        let options = ChatOptions { max_tokens: 40, ..runtime.options() };
        let mut pieces = 0;
        let answer = runtime
            .chat_blocking(&mut talk, "Who are you?", &options, |event: &Event| {
                pieces += usize::from(matches!(event, Event::Text { .. }));
                pieces < stop_after
            })
            .unwrap();
        (answer, talk)
    };
    let (whole, _) = ask(usize::MAX);
    assert_eq!(ask(usize::MAX).0.text, whole.text);
    let (part, talk) = ask(2);
    assert_eq!(part.reason, FinishReason::Cancelled);
    assert!(whole.text.starts_with(&part.text) && part.text.len() < whole.text.len(), "{part:?} {whole:?}");
    assert!(talk.is_partial(1));
}

#[test]
fn dropping_a_turn_frees_the_engine_for_the_next() {
    let backend = LocalBackend::open(courier(), options()).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let endless = || Request { messages: vec![Message::user("Tell me everything.")], ..Request::default() };
    runtime.block_on(async {
        for _ in 0..3 {
            let mut stream = backend.start(endless(), Cancel::new()).await.unwrap();
            assert!(stream.next().await.unwrap().is_ok());
        }
        let begun = Instant::now();
        let short = Request { max_tokens: 1, ..endless() };
        let events: Vec<_> = backend.start(short, Cancel::new()).await.unwrap().collect().await;
        assert!(matches!(events.last(), Some(Ok(Event::Done { .. }))));
        assert!(begun.elapsed() < Duration::from_secs(5), "the dropped turns still run");
    });
}

#[test]
fn a_conversation_longer_than_the_context_goes_on_or_is_refused_as_the_host_says() {
    let small = EngineOptions { context_length: 256, ..options() };
    let backend = std::sync::Arc::new(LocalBackend::open(courier(), small).unwrap());
    let runtime = Runtime::builder().backend(backend.clone()).build().unwrap();
    let options = ChatOptions { max_tokens: 8, ..runtime.options() };
    let mut talk = runtime.conversation();
    for n in 0..12 {
        let question = format!("Question number {n}: how are you today, and what can you do for me?");
        runtime.chat_blocking(&mut talk, question, &options, |_: &Event| ()).unwrap();
    }
    assert_eq!(talk.len(), 24);
    let strict = Runtime::builder().backend(backend).window(Window::strict()).build().unwrap();
    let length = talk.len();
    let error = strict.chat_blocking(&mut talk, "And now?", &options, |_: &Event| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ContextFull);
    assert_eq!(talk.len(), length);
    let huge = "word ".repeat(2000);
    let error =
        runtime.chat_blocking(&mut runtime.conversation(), huge, &options, |_: &Event| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ContextFull);
}

#[test]
fn a_file_that_is_no_model_says_what_it_looks_like() {
    let path = std::env::temp_dir().join(format!("ai-runtime-no-model-{}.gguf", std::process::id()));
    std::fs::write(&path, b"PK\x03\x04 this is a zip archive").unwrap();
    let error = ai_runtime::load(&path).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    let said = error.to_string();
    assert!(said.contains("GGUF") && said.contains("zip"), "{said}");
    assert_eq!(ai_runtime::load("no/such/file.gguf").unwrap_err().kind(), ErrorKind::NotFound);
}

fn collect(backend: &LocalBackend, request: Request, cancel: &Cancel) -> Vec<Event> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let stream = backend.start(request, cancel.clone()).await.unwrap();
        stream.map(|event| event.unwrap()).collect().await
    })
}
