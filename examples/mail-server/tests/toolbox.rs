//! The mail server as our own library's hosts use it: over standard streams, over HTTP in each form, from a configuration.

mod common;

use std::sync::Arc;

use ai_runtime_mail_server::{Mail, MailOptions, Mailbox};
use ai_runtime_tools::{CallContext, Import, ServerConfig, ToolCall, Toolbox};
use serde_json::{Value, json};

async fn count(toolbox: &Toolbox) -> String {
    let call = ToolCall { id: "1".into(), name: "get_email_count".into(), arguments: json!({}) };
    toolbox.call(&call, &CallContext::default()).await.unwrap().content
}

#[tokio::test]
async fn a_host_sends_and_reads_mail_over_standard_streams() {
    let folder = common::sample();
    let (smtp, arrived) = common::smtp_server();
    let toolbox = Toolbox::new();
    let options = [
        "--maildir",
        folder.path().to_str().unwrap(),
        "--smtp",
        &smtp.to_string(),
        "--user",
        "me@example.com",
    ];
    let config = ServerConfig::stdio(env!("CARGO_BIN_EXE_ai-runtime-mail-server"), options);
    assert_eq!(toolbox.add_server("mail", config).await.unwrap(), 7);
    assert_eq!(count(&toolbox).await, r#"{"unread":4,"total":6}"#);
    let arguments = json!({"to": "john@example.com", "subject": "Hello", "body": "Hi John"});
    let call = ToolCall { id: "2".into(), name: "send_email".into(), arguments };
    let sent = toolbox.call(&call, &CallContext::default()).await.unwrap();
    assert_eq!(sent.structured.unwrap()["status"], "sent");
    assert_eq!(arrived.recv().unwrap().to, ["john@example.com"]);
    toolbox.close().await;
}

#[cfg(feature = "http")]
#[tokio::test]
async fn a_host_reaches_it_over_http_in_every_form() {
    let folder = common::sample();
    let mailbox = Some(Arc::new(Mailbox::open(folder.path()).unwrap()));
    let mail = Mail::new(MailOptions { mailbox, sender: None, user: None });
    let (ready, address) = tokio::sync::oneshot::channel();
    let serving = ai_runtime_mail_server::http::serve_http(mail, ([127, 0, 0, 1], 0).into(), |address| {
        ready.send(address).unwrap();
    });
    let server = tokio::spawn(serving);
    let address = address.await.unwrap();
    // As row A29 configures it: only host and port.
    let toml = format!("[mcp]\nservers = [{{ name = \"mail\", url = \"http://{address}\" }}]");
    let mut configs = vec![Import::toml(&toml, |_| None).unwrap().servers.remove(0).1];
    configs.push(ServerConfig::http(format!("http://{address}/mcp")));
    configs.push(ServerConfig::json_rpc(format!("http://{address}")));
    for config in configs {
        let toolbox = Toolbox::new();
        assert_eq!(toolbox.add_server("mail", config.clone()).await.unwrap(), 7, "{config:?}");
        let calls: Vec<ToolCall> = (0..40)
            .map(|n| ToolCall { id: n.to_string(), name: "get_email_count".into(), arguments: Value::Null })
            .collect();
        for result in toolbox.call_many(&calls, &CallContext::default()).await {
            assert_eq!(result.unwrap().content, r#"{"unread":4,"total":6}"#);
        }
        toolbox.close().await;
    }
    server.abort();
    let _ = server.await;
    let toolbox = Toolbox::new();
    for config in [
        ServerConfig::http(format!("http://{address}/mcp")),
        ServerConfig::json_rpc(format!("http://{address}")),
    ] {
        let error = toolbox.add_server("mail", config).await.unwrap_err();
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    }
}
