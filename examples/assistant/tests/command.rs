//! The command itself: what it says when it cannot start.

use std::process::{Command, Output};

fn assistant(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ai-runtime-assistant"))
        .args(arguments)
        .env_remove("AI_RUNTIME_MODEL")
        .env_remove("AI_RUNTIME_LISTEN_ADDR")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_port_in_use_is_said_with_the_port_and_a_way_out() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = assistant(&["--listen", &address]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(
        said.contains("in use") && said.contains(&taken.local_addr().unwrap().port().to_string()),
        "{said}"
    );
    assert!(said.contains("--listen"), "{said}");
}

#[test]
fn a_model_that_is_missing_or_no_model_is_said() {
    let output = assistant(&["--listen", "127.0.0.1:0", "--model", "no/such.gguf"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no/such.gguf"), "{}", stderr(&output));
    let output = assistant(&["--listen", "127.0.0.1:0", "--model", "Cargo.toml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("GGUF"), "{}", stderr(&output));
}

#[test]
fn a_wrong_configuration_is_said_with_its_keys() {
    let folder = tempfile();
    let path = folder.join("config.toml");
    std::fs::write(&path, "[server]\nlisten = \"127.0.0.1:1\"\n[llm]\nmax_token = 5\n").unwrap();
    let output = assistant(&["--config", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(
        said.contains("did you mean 'listen_addr'?") && said.contains("did you mean 'max_tokens'?"),
        "{said}"
    );
    std::fs::remove_dir_all(folder).unwrap();
}

fn tempfile() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("ai-runtime-assistant-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
