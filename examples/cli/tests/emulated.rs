//! The command on processors that this machine is not: an old one without AVX, and one with AVX2, both emulated by qemu.
//! The tokens are those of this machine, because the numbers are.

use std::path::Path;
use std::process::Command;

const QEMU: &str = "qemu-x86_64-static";

fn repository(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path).display().to_string()
}

/// `run` in JSON, behind `before`: what it printed, without its times.
fn run(before: &[&str]) -> Result<Vec<serde_json::Value>, String> {
    let model = repository("models/courier/courier.gguf");
    let mut arguments: Vec<&str> = before.to_vec();
    arguments.push(env!("CARGO_BIN_EXE_ai-runtime"));
    arguments.extend([
        "run",
        "-m",
        &model,
        "-p",
        "Hello",
        "-n",
        "3",
        "-t",
        "2",
        "-c",
        "256",
        "--temperature",
        "0",
    ]);
    arguments.extend(["--logprobs", "5", "--json"]);
    let output = Command::new(arguments[0])
        .args(&arguments[1..])
        .env_remove("AI_RUNTIME_ISA")
        .output()
        .map_err(|error| format!("{}: {error}", arguments[0]))?;
    if !output.status.success() {
        return Err(format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    let lines =
        text.lines().map(|line| serde_json::from_str(line).map_err(|error| format!("{line}: {error}")));
    let mut lines = lines.collect::<Result<Vec<serde_json::Value>, _>>()?;
    // The last line has times; the first the time of loading.
    lines.pop();
    if let Some(first) = lines[0].as_object_mut() {
        first.remove("load_ms");
    }
    Ok(lines)
}

#[test]
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
fn old_and_new_processors_give_the_same_probabilities_to_the_last_digit() {
    let here = run(&["env"]).unwrap();
    assert!(here.len() > 1, "{here:?}");
    if Command::new(QEMU).arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "{QEMU} is missing: make setup");
        #[expect(clippy::print_stdout, reason = "a skipped test says so")]
        {
            println!("skipped: {QEMU} is not installed");
        }
        return;
    }
    for processor in ["Nehalem", "Haswell"] {
        let there = run(&["timeout", "300", QEMU, "-cpu", processor]).unwrap();
        assert_eq!(there, here, "{processor}");
    }
}
