//! Functions of the host as tools.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ai_runtime_tools::{
    Approval, AuditEvent, CallContext, Cancel, Decision, Error, ErrorKind, Function, Source, ToolSpec,
    Toolbox, ToolboxOptions, Verdict,
};
use common::{call, call_of};
use serde_json::{Value, json};

fn spec(name: &str) -> ToolSpec {
    ToolSpec::new(name, "A tool", json!({"type": "object", "properties": {}}))
}

#[tokio::test]
async fn asynchronous_and_blocking_functions_answer_alike() {
    let toolbox = Toolbox::new();
    toolbox.add_function(spec("a"), async |arguments: Value| Ok(json!({"got": arguments}))).unwrap();
    toolbox
        .add_blocking(spec("b"), |arguments: Value| {
            std::thread::sleep(Duration::from_millis(10));
            Ok(format!("got {arguments}"))
        })
        .unwrap();
    let a = call(&toolbox, "a", json!({"x": 1})).await.unwrap();
    assert_eq!((a.content.as_str(), a.structured), (r#"{"got":{"x":1}}"#, Some(json!({"got": {"x": 1}}))));
    assert_eq!(call(&toolbox, "b", json!(null)).await.unwrap().content, "got {}");
}

#[tokio::test]
async fn a_function_that_fails_tells_the_model_and_one_that_panics_tells_the_host() {
    let toolbox = Toolbox::new();
    toolbox
        .add_function(spec("fails"), async |_: Value| {
            Err::<String, _>(Error::new(ErrorKind::NotFound, "no such room"))
        })
        .unwrap();
    toolbox
        .add_blocking(spec("panics"), |_| -> ai_runtime_tools::Result<String> { panic!("a bug") })
        .unwrap();
    toolbox
        .add_function(spec("panics_too"), async |_: Value| -> ai_runtime_tools::Result<String> {
            panic!("a bug")
        })
        .unwrap();
    let failed = call(&toolbox, "fails", json!({})).await.unwrap();
    assert!(failed.is_error && failed.content == "no such room");
    for name in ["panics", "panics_too"] {
        let error = call(&toolbox, name, json!({})).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Callback);
        assert!(error.to_string().contains("panicked: a bug"), "{error}");
    }
}

#[tokio::test]
async fn a_function_can_be_cancelled_and_limited() {
    let toolbox = Toolbox::with_options({
        let mut options = ToolboxOptions::default();
        options.function_timeout = Some(Duration::from_millis(100));
        options
    });
    toolbox
        .add_function(spec("sleep"), async |_: Value| {
            tokio::time::sleep(Duration::from_secs(60)).await;
            Ok("awake")
        })
        .unwrap();
    assert_eq!(call(&toolbox, "sleep", json!({})).await.unwrap_err().kind(), ErrorKind::Timeout);
    let cancel = Cancel::new();
    cancel.cancel();
    let error =
        toolbox.call(&call_of("sleep", json!({})), &CallContext::with_cancel(cancel)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[tokio::test]
async fn approval_is_asked_for_where_the_host_wants_it() {
    let toolbox = Toolbox::new();
    let runs = Arc::new(AtomicUsize::new(0));
    let decisions: Arc<Mutex<Vec<Decision>>> = Arc::default();
    let record = decisions.clone();
    toolbox.on_audit(move |event| record.lock().unwrap().push(event.decision));
    for (name, approval) in [("always", Approval::Always), ("ask", Approval::Ask), ("never", Approval::Never)]
    {
        let runs = runs.clone();
        let function = Function::new(spec(name), move |_, _| {
            runs.fetch_add(1, Ordering::Relaxed);
            async { Ok("ran") }
        });
        toolbox.add(function.approval(approval)).unwrap();
    }
    let offered: Vec<String> = toolbox.specs().into_iter().map(|spec| spec.name).collect();
    assert_eq!(offered, ["always", "ask"], "what never runs is not offered");
    let unasked = call(&toolbox, "ask", json!({})).await.unwrap();
    assert!(unasked.is_error && unasked.content.contains("nobody can be asked"), "{unasked:?}");
    toolbox.on_approval(async |request: ai_runtime_tools::ApprovalRequest| {
        if request.arguments["ok"] == true { Verdict::Allow } else { Verdict::Refuse("Not today.".into()) }
    });
    assert_eq!(call(&toolbox, "ask", json!({"ok": true})).await.unwrap().content, "ran");
    assert!(call(&toolbox, "ask", json!({"ok": false})).await.unwrap().content.contains("Not today."));
    assert!(call(&toolbox, "never", json!({})).await.unwrap().is_error);
    assert_eq!(call(&toolbox, "always", json!({})).await.unwrap().content, "ran");
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    use Decision::{Allowed, Approved, Refused};
    assert_eq!(*decisions.lock().unwrap(), [Refused, Approved, Refused, Refused, Allowed]);
}

#[tokio::test]
async fn every_call_leaves_a_record_without_its_arguments() {
    let toolbox = Toolbox::new();
    let log: Arc<Mutex<Vec<AuditEvent>>> = Arc::default();
    let record = log.clone();
    toolbox.on_audit(move |event| record.lock().unwrap().push(event.clone()));
    toolbox.add_function(spec("a"), async |_: Value| Ok("four")).unwrap();
    let context = CallContext { caller: "anna".into(), ..CallContext::default() };
    toolbox.call(&call_of("a", json!({"password": "hunter2"})), &context).await.unwrap();
    toolbox.call(&call_of("b", json!({})), &context).await.unwrap();
    let log = log.lock().unwrap();
    assert_eq!(
        (log[0].caller.as_str(), log[0].decision, log[0].result_bytes),
        ("anna", Decision::Allowed, 4)
    );
    assert_eq!(log[0].source, Some(Source::Host));
    assert_eq!(log[0].arguments_sha256.len(), 64);
    assert!(!format!("{log:?}").contains("hunter2"));
    assert_eq!(
        (log[1].decision, log[1].is_error, log[1].source.clone()),
        (Decision::Unavailable, true, None)
    );
}

#[test]
fn names_that_cannot_be_are_refused_with_a_reason() {
    let toolbox = Toolbox::new();
    let add = |name: &str| toolbox.add_function(spec(name), async |_: Value| Ok("x"));
    add("a").unwrap();
    assert!(add("a").unwrap_err().to_string().contains("already in the toolbox"));
    for name in ["", "with space", "é", &"x".repeat(65)] {
        assert_eq!(add(name).unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
    let text = ToolSpec::new("b", "", json!("none"));
    assert_eq!(toolbox.add_function(text, async |_: Value| Ok("x")).unwrap_err().kind(), ErrorKind::Schema);
    assert!(toolbox.remove("a") && !toolbox.remove("a"));
    add("a").unwrap();
}

#[tokio::test]
async fn a_toolbox_works_in_a_runtime_with_one_thread_and_outside_of_the_one_that_made_it() {
    let toolbox = Toolbox::new();
    toolbox.add_blocking(spec("b"), |_| Ok("x")).unwrap();
    let other = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(call(&toolbox, "b", json!({}))).unwrap().content
    });
    assert_eq!(other.join().unwrap(), "x");
}
