use ai_runtime_tools::Transport;

use super::*;

fn transports(config: &Config) -> Vec<(String, String)> {
    config.mcp_servers.iter().map(|(name, config)| (name.clone(), servers::shown(config))).collect()
}

#[test]
fn nothing_at_all_is_a_sound_configuration() {
    let config = Config::parse("", None).unwrap();
    assert_eq!(config.server.listen_addr.to_string(), "127.0.0.1:8888");
    assert_eq!(config.chat_options().sampling.temperature, 0.0);
    assert!(config.mcp_servers.is_empty());
}

#[test]
fn every_key_arrives() {
    let text = r#"
        system_prompt = "Be kind."
        user = "ada@example.com"
        [server]
        listen_addr = "0.0.0.0:9000"
        [llm]
        provider = "local"
        model = "mistral-7b"
        model_path = "models/m.gguf"
        embedding_model = "models/e.gguf"
        context_size = 4096
        temperature = 0.7
        max_tokens = 2000
        seed = 7
        threads = 2
        load = "copy"
        lock = true
        cores = [1, 0]
        timeout_seconds = 30
        max_tool_rounds = 4
        [mcp]
        mail_server_url = "http://localhost:8090"
        servers = [
            { name = "cal", command = "bin/cal", args = ["--all"], env = { TZ = "UTC" } },
            { name = "chat", url = "http://localhost:8091/rpc" },
        ]
    "#;
    let config = Config::parse(text, Some(Path::new("/etc/air"))).unwrap();
    assert_eq!(config.server.listen_addr.port(), 9000);
    assert_eq!(config.llm.model_path.as_deref(), Some(Path::new("/etc/air/models/m.gguf")));
    assert_eq!(config.llm.embedding_model.as_deref(), Some(Path::new("/etc/air/models/e.gguf")));
    let options = config.chat_options();
    assert_eq!((options.max_tokens, options.sampling.temperature, options.sampling.seed), (2000, 0.7, 7));
    assert_eq!((options.timeout, options.max_tool_rounds), (Some(Duration::from_secs(30)), Some(4)));
    assert_eq!((config.llm.context_size, config.llm.threads), (4096, 2));
    assert_eq!((config.llm.load, config.llm.lock, &config.llm.cores[..]), (Load::Copy, true, &[1, 0][..]));
    let expected = [
        ("cal", "/etc/air/bin/cal --all"),
        ("chat", "http://localhost:8091/rpc"),
        ("mail", "http://localhost:8090/mcp"),
    ];
    assert_eq!(transports(&config), expected.map(|(name, how)| (name.to_owned(), how.to_owned())));
    assert!(matches!(&config.mcp_servers[0].1.transport, Transport::Stdio { env, .. } if env["TZ"] == "UTC"));
    assert_eq!(
        (config.user.as_deref(), config.system_prompt.as_deref()),
        (Some("ada@example.com"), Some("Be kind."))
    );
}

#[test]
fn all_problems_are_told_at_once_each_with_its_key() {
    let text = r#"
        sytem_prompt = "x"
        [server]
        listen_addr = "nonsense"
        [llm]
        temperature = 99
        provider = "ollama"
        [mcp]
        servers = [{ name = "a" }]
        mail_server_url = "ftp://x"
        [summarization]
        enabled = true
    "#;
    let error = Config::parse(text, None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    for expected in [
        "sytem_prompt: no such key; did you mean 'system_prompt'?",
        "server.listen_addr: expected an address like \"127.0.0.1:8888\", found \"nonsense\"",
        "llm.temperature: expected a number from 0 to 5, found 99",
        "llm.provider: expected \"local\", found \"ollama\"",
        "mcp.servers: ",
        "has neither 'command' nor 'url'",
        "mcp.mail_server_url: expected an address",
        "summarization: mails are not summarised yet",
    ] {
        assert!(error.message().contains(expected), "no '{expected}' in {error}");
    }
    assert!(error.message().starts_with("7 problems"), "{error}");
}

#[test]
fn the_environment_goes_before_the_file() {
    let mut config = Config::parse("[mcp]\nmail_server_url = \"http://old:1\"", None).unwrap();
    config
        .apply_environment(|name| match name {
            "MCP_MAIL_SERVER_URL" => Some("http://new:2/rpc".into()),
            "AI_RUNTIME_LISTEN_ADDR" => Some("127.0.0.1:1234".into()),
            "AI_RUNTIME_MODEL" => Some("m.gguf".into()),
            _ => None,
        })
        .unwrap();
    assert_eq!(transports(&config), [("mail".to_owned(), "http://new:2/rpc".to_owned())]);
    assert_eq!(config.server.listen_addr.port(), 1234);
    assert_eq!(config.llm.model_path.as_deref(), Some(Path::new("m.gguf")));
    let error = config.apply_environment(|_| Some("???".into())).unwrap_err();
    assert!(error.message().starts_with("2 problems"), "{error}");
}

#[test]
fn a_server_on_the_command_line_is_quoted_like_in_a_shell() {
    let (name, config) = server_from_argument("mail=mail-server --maildir 'my mails' --x=y").unwrap();
    assert_eq!(
        (name.as_str(), servers::shown(&config).as_str()),
        ("mail", "mail-server --maildir my mails --x=y")
    );
    let (_, config) = server_from_argument("m=https://example.com").unwrap();
    assert_eq!(servers::shown(&config), "https://example.com/mcp");
    for wrong in ["mail", "=x", "mail=", "mail='x", "two words=x"] {
        assert!(server_from_argument(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_file_that_is_not_toml_says_where() {
    let error = Config::parse("[llm\nmodel = 1", None).unwrap_err();
    assert!(error.message().contains("line 1"), "{error}");
    let error = Config::load(Some(Path::new("no/such/config.toml"))).unwrap_err();
    assert!(
        error.kind() == ErrorKind::NotFound && error.message().contains("no/such/config.toml"),
        "{error}"
    );
}
