//! What the protocol has besides plain calls: tasks, promises about results, requests to the host, changing configuration.

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ai_runtime_tools::{
    Applied, CallContext, Cancel, ErrorKind, Function, FunctionContext, Notification, Part, Root,
    SamplingPolicy, ServerRequest, Timeouts, ToolSpec, Toolbox,
};
use common::{call, call_of, example, faulty, until, with};
use serde_json::{Value, json};

#[tokio::test]
async fn a_call_that_becomes_a_task_is_looked_after_until_it_is_done() {
    let toolbox = Toolbox::new();
    toolbox
        .on_elicitation(async |_: ServerRequest| Ok(json!({"action": "accept", "content": {"name": "Ada"}})));
    toolbox.add_server("f", faulty(&["modern", "tasks"])).await.unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = seen.clone();
    let context = CallContext {
        on_progress: Some(Arc::new(move |progress| record.lock().unwrap().extend(progress.message.clone()))),
        ..CallContext::default()
    };
    assert_eq!(toolbox.call(&call_of("task", json!({})), &context).await.unwrap().content, "tea");
    assert_eq!(*seen.lock().unwrap(), ["stirring"]);
    assert_eq!(call(&toolbox, "task_asks", json!({})).await.unwrap().content, r#"tea for "Ada""#);
    let failed = call(&toolbox, "task_fails", json!({})).await.unwrap();
    assert!(failed.is_error && failed.content == "out of tea", "{failed:?}");
}

#[tokio::test]
async fn a_task_that_takes_too_long_or_is_no_longer_wanted_is_cancelled() {
    let toolbox = with(&["modern", "tasks"]).await;
    let total = Some(Duration::from_millis(300));
    let context =
        CallContext { timeouts: Some(Timeouts { total, ..Timeouts::default() }), ..CallContext::default() };
    let error = toolbox.call(&call_of("task_hangs", json!({})), &context).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert_eq!(call(&toolbox, "was_cancelled", json!({})).await.unwrap().content, "1");
    let cancel = Cancel::new();
    let context = CallContext::with_cancel(cancel.clone());
    let stop = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        cancel.cancel();
    };
    let hangs = call_of("task_hangs", json!({}));
    let (answer, ()) = tokio::join!(toolbox.call(&hangs, &context), stop);
    assert_eq!(answer.unwrap_err().kind(), ErrorKind::Cancelled);
}

#[tokio::test]
async fn a_result_that_breaks_the_promise_of_its_tool_is_an_error() {
    for era in ["legacy", "modern"] {
        let toolbox = with(&[era, "promises"]).await;
        let kept = call(&toolbox, "kept", json!({})).await.unwrap();
        assert_eq!((kept.is_error, kept.structured), (false, Some(json!({"n": 1}))), "{era}");
        let broken = call(&toolbox, "broken_promise", json!({})).await.unwrap();
        assert!(broken.is_error && broken.structured.is_none(), "{broken:?}");
        assert!(
            broken.content.contains("outputSchema (at /n: ") && broken.content.ends_with("n is one"),
            "{broken:?}"
        );
    }
}

#[tokio::test]
async fn a_server_samples_only_where_it_may_and_as_often_as_it_may() {
    let toolbox = Toolbox::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = seen.clone();
    toolbox.on_sampling(move |request: ServerRequest| {
        record.lock().unwrap().push((request.params["maxTokens"].clone(), request.depth));
        async { Ok(json!({"role": "assistant", "model": "m", "content": {"type": "text", "text": "hello"}})) }
    });
    let mut policy = SamplingPolicy::default();
    policy.per_minute = 2;
    policy.max_tokens = 100;
    toolbox.add_server("may", faulty(&["legacy", "sampling"]).sampling(policy)).await.unwrap();
    toolbox.add_server("may-not", faulty(&["legacy", "sampling"])).await.unwrap();
    assert_eq!(call(&toolbox, "sample", json!({})).await.unwrap().content, "hello");
    let deep = CallContext { depth: 1, ..CallContext::default() };
    let refused = toolbox.call(&call_of("sample", json!({})), &deep).await.unwrap().content;
    assert!(refused.contains("so deep"), "{refused}");
    assert_eq!(call(&toolbox, "sample", json!({})).await.unwrap().content, "hello");
    let refused = call(&toolbox, "sample", json!({})).await.unwrap().content;
    assert!(refused.contains("2 such requests a minute"), "{refused}");
    let refused = call(&toolbox, "may-not__sample", json!({})).await.unwrap().content;
    assert!(refused.contains("does not answer"), "{refused}");
    assert_eq!(*seen.lock().unwrap(), [(json!(100), 1), (json!(100), 1)]);
}

#[tokio::test]
async fn a_server_hears_of_other_roots_and_asks_for_them() {
    let root = |uri: &str| vec![Root { uri: uri.into(), name: None }];
    let toolbox = Toolbox::new();
    toolbox.set_roots(root("file:///one")).await;
    toolbox.add_server("f", faulty(&["legacy", "sampling"])).await.unwrap();
    toolbox.set_roots(root("file:///two")).await;
    for _ in 0..100 {
        let answers = call(&toolbox, "answered", json!({})).await.unwrap().content;
        if answers.contains("file:///two") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the server did not hear of the new root");
}

#[tokio::test]
async fn resources_are_kept_as_long_as_their_server_says_and_until_it_says_that_they_changed() {
    for era in ["legacy", "modern"] {
        let toolbox = Toolbox::new();
        let heard: Arc<Mutex<Vec<Notification>>> = Arc::default();
        let record = heard.clone();
        toolbox.on_notification(move |notification| record.lock().unwrap().push(notification.clone()));
        toolbox.add_server("f", faulty(&[era, "resources"])).await.unwrap();
        let context = CallContext::default();
        let resources = toolbox.resources("f", &context).await.unwrap();
        assert_eq!(resources.len(), 1, "one has no address");
        let read = async || match &toolbox.read_resource("f", "note:///a", &context).await.unwrap()[..] {
            [Part::Resource { text: Some(text), .. }] => text.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(read().await, "read 1 times");
        assert_eq!(read().await, "read 1 times", "{era}: it is good for a minute");
        if era == "modern" {
            toolbox.subscribe("f", "note:///a", true, &context).await.unwrap();
        }
        let updated = Notification::ResourceUpdated { server: "f".into(), uri: "note:///a".into() };
        let mut told = false;
        for _ in 0..50 {
            call(&toolbox, "touch", json!({})).await.unwrap();
            tokio::time::sleep(Duration::from_millis(50)).await;
            told = heard.lock().unwrap().contains(&updated);
            if told {
                break;
            }
        }
        assert!(told, "{era}: {:?}", heard.lock().unwrap());
        assert_eq!(read().await, "read 2 times", "{era}");
        let name = std::collections::BTreeMap::from([("name".to_owned(), "Ada".to_owned())]);
        let messages = toolbox.prompt("f", "greeting", &name, &context).await.unwrap();
        assert_eq!(messages[0].content, Part::Text("Hello Ada".into()));
    }
}

#[tokio::test]
async fn a_person_is_sent_to_an_address_and_the_host_hears_when_it_is_done() {
    let toolbox = Toolbox::new();
    let heard: Arc<Mutex<Vec<Notification>>> = Arc::default();
    let record = heard.clone();
    toolbox.on_notification(move |notification| record.lock().unwrap().push(notification.clone()));
    toolbox.on_elicitation(async |request: ServerRequest| {
        assert_eq!(
            (&request.params["mode"], &request.params["url"]),
            (&json!("url"), &json!("https://a.example/sign"))
        );
        Ok(json!({"action": "accept"}))
    });
    toolbox.add_server("f", faulty(&["modern", "resources"])).await.unwrap();
    assert_eq!(call(&toolbox, "ask_at", json!({})).await.unwrap().content, "accept");
    let done = Notification::ElicitationComplete { server: "f".into(), id: "e1".into() };
    assert!(until(|| heard.lock().unwrap().contains(&done)).await, "{:?}", heard.lock().unwrap());
}

#[tokio::test]
async fn a_host_hears_log_lines_and_changed_lists() {
    let toolbox = Toolbox::new();
    let heard: Arc<Mutex<Vec<Notification>>> = Arc::default();
    let record = heard.clone();
    toolbox.on_notification(move |notification| record.lock().unwrap().push(notification.clone()));
    toolbox.add_server("f", faulty(&["legacy"])).await.unwrap();
    call(&toolbox, "noise", json!({})).await.unwrap();
    call(&toolbox, "grow", json!({})).await.unwrap();
    let changed = Notification::ToolsChanged { server: "f".into() };
    assert!(until(|| heard.lock().unwrap().contains(&changed)).await);
    let log =
        Notification::Log { server: "f".into(), level: "info".into(), logger: None, data: json!("hello") };
    assert!(heard.lock().unwrap().contains(&log), "{:?}", heard.lock().unwrap());
}

#[tokio::test]
async fn a_result_is_seen_while_it_is_written() {
    let toolbox = Toolbox::new();
    let spec = ToolSpec::new("tail", "Follows a log", json!({"type": "object", "properties": {}}));
    let function = Function::new(spec, async |_: Value, context: FunctionContext| {
        for n in 0..3 {
            context.write(&format!("line {n}\n"));
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok("the end")
    });
    toolbox.add(function).unwrap();
    toolbox.add_server("f", faulty(&["legacy"])).await.unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = seen.clone();
    let context = CallContext {
        on_output: Some(Arc::new(move |text: &str| record.lock().unwrap().push(text.to_owned()))),
        ..CallContext::default()
    };
    let result = toolbox.call(&call_of("tail", json!({})), &context).await.unwrap();
    assert_eq!(result.content, "line 0\nline 1\nline 2\nthe end");
    assert_eq!(*seen.lock().unwrap(), ["line 0\n", "line 1\n", "line 2\n"]);
    toolbox.call(&call_of("echo", json!({"text": "hi"})), &context).await.unwrap();
    assert_eq!(seen.lock().unwrap().last().unwrap(), "hi");
}

fn names(applied: &Applied) -> (Vec<&str>, Vec<&str>, Vec<&str>) {
    let started = applied.started.iter().map(|(name, _)| name.as_str()).collect();
    (
        started,
        applied.removed.iter().map(String::as_str).collect(),
        applied.kept.iter().map(String::as_str).collect(),
    )
}

#[tokio::test]
async fn a_changed_configuration_starts_and_ends_only_what_changed() {
    let toolbox = Toolbox::new();
    let config = |words: &[&str]| faulty(words);
    let first = vec![("a".to_owned(), config(&["legacy"])), ("b".to_owned(), config(&["legacy"]))];
    assert_eq!(names(&toolbox.apply(first).await).0, ["a", "b"]);
    let second = vec![
        ("a".to_owned(), config(&["legacy"])),
        ("b".to_owned(), config(&["modern"])),
        ("c".to_owned(), config(&["legacy"])),
    ];
    let applied = toolbox.apply(second).await;
    assert_eq!(names(&applied), (vec!["b", "c"], vec![], vec!["a"]));
    assert_eq!(toolbox.servers().iter().find(|server| server.name == "a").unwrap().starts, 1);
    let applied = toolbox.apply(vec![("c".to_owned(), config(&["legacy"]))]).await;
    assert_eq!(names(&applied), (vec![], vec!["a", "b"], vec!["c"]));
    assert_eq!(toolbox.servers().len(), 1);
}

#[tokio::test]
async fn a_file_is_followed_and_a_broken_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mcp.json");
    let write = |names: &[&str]| {
        let server = json!({"command": example("fault_server").to_str().unwrap(), "args": ["legacy"]});
        let servers: serde_json::Map<String, Value> =
            names.iter().map(|name| ((*name).to_owned(), server.clone())).collect();
        std::fs::write(&path, json!({"mcpServers": servers}).to_string()).unwrap();
    };
    write(&["a"]);
    let toolbox = Toolbox::new();
    toolbox.add_server("mine", faulty(&["legacy"])).await.unwrap();
    let errors = Arc::new(Mutex::new(0));
    let count = errors.clone();
    let followed =
        toolbox.follow_file(&path, move |applied| *count.lock().unwrap() += u32::from(applied.is_err()));
    let running = || {
        toolbox
            .servers()
            .into_iter()
            .filter(|server| server.starts > 0)
            .map(|server| server.name)
            .collect::<Vec<_>>()
    };
    assert!(until(|| running() == ["mine", "a"]).await, "{:?}", running());
    std::fs::write(&path, "{ not json").unwrap();
    assert!(until(|| *errors.lock().unwrap() == 1).await);
    assert_eq!(running(), ["mine", "a"]);
    write(&["b"]);
    assert!(until(|| running() == ["mine", "b"]).await, "{:?}", running());
    drop(followed);
}

#[tokio::test]
async fn of_a_large_catalogue_only_what_fits_is_offered() {
    let toolbox = with(&["legacy", "tools=200"]).await;
    let selection = toolbox.selection(ai_runtime_tools::SelectionOptions::default()).unwrap();
    let offered = selection.specs("say something with echo").await;
    assert_eq!(offered[0].name, ai_runtime_tools::FIND_TOOLS);
    assert!(offered.iter().any(|spec| spec.name == "echo"));
    let bytes: usize = offered
        .iter()
        .map(|spec| spec.parameters.to_string().len() + spec.description.len() + spec.name.len())
        .sum();
    assert!(bytes <= 16 << 10 && offered.len() < 150, "{bytes} bytes, {} tools", offered.len());
    assert!(toolbox.selection(ai_runtime_tools::SelectionOptions::default()).is_ok(), "once is enough");
}
