//! The binary as an MCP host sees it: over standard input and output, in both eras of the protocol.

mod common;

use std::time::Duration;

use common::{Server, sample, smtp_server};
use serde_json::{Value, json};

#[test]
fn a_mail_that_is_sent_arrives_over_smtp_with_its_accents() {
    let (address, arrived) = smtp_server();
    for start in [Server::legacy, Server::modern] {
        let mut server = start(&["--smtp", &address.to_string(), "--user", "Me <me@example.com>"]);
        let arguments =
            json!({"to": "john@example.com", "subject": "Bonjour à tous", "body": "Ça va ?\n.\nMe"});
        let (text, is_error) = server.call("send_email", arguments);
        assert!(!is_error, "{text}");
        assert_eq!(text, r#"{"status":"sent","to":"john@example.com","subject":"Bonjour à tous"}"#);
        let mail = arrived.recv_timeout(Duration::from_secs(10)).unwrap();
        assert_eq!(
            (mail.from.as_str(), mail.to.as_slice()),
            ("me@example.com", &["john@example.com".to_owned()][..])
        );
        let message = mail_parser::MessageParser::default().parse(mail.data.as_bytes()).unwrap();
        assert_eq!(message.subject(), Some("Bonjour à tous"));
        assert_eq!(message.body_text(0).unwrap().trim_end().replace("\r\n", "\n"), "Ça va ?\n.\nMe");
        assert!(server.hang_up().success());
    }
}

#[test]
fn the_seven_tools_are_listed_with_hints_about_their_safety() {
    let folder = sample();
    let mut server = Server::legacy(&["--maildir", folder.path().to_str().unwrap()]);
    let listed = server.request("tools/list", json!({}));
    let tools = listed["result"]["tools"].as_array().unwrap();
    let names: Vec<&str> = tools.iter().filter_map(|tool| tool["name"].as_str()).collect();
    assert_eq!(
        names,
        [
            "send_email",
            "list_emails",
            "read_email",
            "search_emails",
            "mark_as_read",
            "delete_email",
            "get_email_count"
        ]
    );
    let hint = |name: &str, hint: &str| {
        tools.iter().find(|tool| tool["name"] == name).unwrap()["annotations"][hint].clone()
    };
    assert_eq!(hint("list_emails", "readOnlyHint"), true);
    assert_eq!(hint("send_email", "idempotentHint"), false);
    assert_eq!(hint("delete_email", "destructiveHint"), true);
}

#[test]
fn mails_are_listed_read_found_marked_and_deleted() {
    let folder = sample();
    let mut server =
        Server::modern(&["--maildir", folder.path().to_str().unwrap(), "--user", "me@example.com"]);
    let (text, _) = server.call("list_emails", json!({"limit": 2, "email": "Me <ME@example.com>"}));
    let list: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(list[0]["from"], "Tom Weber <tom.weber@example.com>");
    assert_eq!((&list[0]["subject"], &list[0]["unread"]), (&json!("Lunch on Thursday?"), &json!(true)));
    assert_eq!(list[0]["date"].as_str().unwrap().len(), "2026-11-20".len());

    let (text, _) = server.call("search_emails", json!({"query": "REUNION budget"}));
    let hits: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(hits.as_array().unwrap().len(), 1, "{text}");
    assert_eq!(hits[0]["subject"], "Urgent : réunion avancée à 14 h");
    let id = hits[0]["id"].clone();

    let (text, _) = server.call("read_email", json!({"email_id": id}));
    let mail: Value = serde_json::from_str(&text).unwrap();
    assert!(mail["body"].as_str().unwrap().contains("salle Voltaire"), "{text}");
    assert_eq!(mail["to"], "me@example.com");

    let (text, _) = server.call("search_emails", json!({"query": "northwind"}));
    let contract = serde_json::from_str::<Value>(&text).unwrap()[0]["id"].clone();
    let (text, _) = server.call("read_email", json!({"email_id": contract}));
    assert_eq!(
        serde_json::from_str::<Value>(&text).unwrap()["attachments"][0]["name"],
        "contract.txt",
        "{text}"
    );

    assert_eq!(server.call("get_email_count", json!({})).0, r#"{"unread":4,"total":6}"#);
    assert_eq!(
        server.call("mark_as_read", json!({"email_id": id})),
        (json!({"status": "read", "id": id}).to_string(), false)
    );
    assert_eq!(server.call("get_email_count", json!({})).0, r#"{"unread":3,"total":6}"#);
    assert!(!server.call("delete_email", json!({"email_id": id})).1);
    assert_eq!(server.call("get_email_count", json!({})).0, r#"{"unread":3,"total":5}"#);
    assert!(server.call("read_email", json!({"email_id": id})).1, "a deleted mail is gone from the mailbox");
    assert_eq!(std::fs::read_dir(folder.path().join(".Trash/cur")).unwrap().count(), 1);
}

#[test]
fn every_failure_says_what_would_be_right() {
    let folder = sample();
    std::fs::write(folder.path().join("secret.eml"), "Subject: secret\n\nsecret").unwrap();
    let (address, _arrived) = smtp_server();
    let closed = {
        // A port that was free a moment ago.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().to_string()
    };
    let folder = folder.path().to_str().unwrap();
    let mut server =
        Server::legacy(&["--maildir", folder, "--smtp", &address.to_string(), "--user", "me@example.com"]);
    let mail = |to: &str| json!({"to": to, "subject": "s", "body": "b"});
    let cases = [
        ("send_email", mail("john"), "'john' is not a valid recipient"),
        ("send_email", mail("refused@example.com"), "550"),
        ("send_email", json!({"subject": "s"}), "'to' is missing"),
        (
            "send_email",
            json!({"from": "x\r\nBcc: y@z", "to": "a@b.test", "subject": "", "body": ""}),
            "not a valid sender",
        ),
        ("read_email", json!({"email_id": "99.eml"}), "newest ids are 6.eml"),
        ("read_email", json!({"email_id": "../secret.eml"}), "no mail with the id '../secret.eml'"),
        ("read_email", json!({"email_id": "/etc/passwd"}), "no mail with the id"),
        ("read_email", json!({}), "'email_id' is missing"),
        ("list_emails", json!({"limit": "many"}), "whole number from 1"),
        ("list_emails", json!({"email": "other@example.com"}), "holds the mail of me@example.com"),
        ("search_emails", json!({"query": " "}), "'query' is missing"),
    ];
    for (tool, arguments, expected) in cases {
        let (text, is_error) = server.call(tool, arguments.clone());
        assert!(is_error && text.contains(expected), "{tool} {arguments}: {text}");
    }
    let mut server = Server::legacy(&["--smtp", &closed, "--user", "me@example.com"]);
    let (text, is_error) = server.call("send_email", mail("a@b.test"));
    assert!(is_error && text.contains(&closed) && text.contains("Check that it runs"), "{text}");
    let (text, is_error) = server.call("list_emails", json!({}));
    assert!(is_error && text.contains("--maildir"), "{text}");
}

#[test]
fn a_subject_with_line_breaks_adds_no_header() {
    let (address, arrived) = smtp_server();
    let mut server = Server::legacy(&["--smtp", &address.to_string(), "--user", "me@example.com"]);
    let (text, is_error) = server
        .call("send_email", json!({"to": "a@b.test", "subject": "hi\r\nBcc: spy@evil.test", "body": "b"}));
    assert!(!is_error, "{text}");
    let mail = arrived.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(mail.to, ["a@b.test"]);
    assert!(!mail.data.lines().any(|line| line.starts_with("Bcc")), "{}", mail.data);
}

#[test]
fn wrong_options_end_the_server_with_a_reason() {
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_ai-runtime-mail-server"))
            .args(arguments)
            .env_clear()
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(run(&[]).contains("expected --maildir FOLDER, --smtp HOST:PORT or both"));
    assert!(run(&["--maildir", "/nonexistent"]).contains("expected a Maildir"));
    assert!(run(&["--smtp", "localhost"]).contains("--smtp expects HOST:PORT"));
}
