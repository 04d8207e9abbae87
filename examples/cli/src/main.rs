//! The command; its body is [`ai_runtime_cli::run`], which the Python wheel calls too.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    ai_runtime_cli::run(std::env::args_os().collect())
}
