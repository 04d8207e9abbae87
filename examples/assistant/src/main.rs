//! The command: options, log, exit code. All else is in the library.
#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;

use ai_runtime_assistant::{Options, run};
use clap::Parser;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

fn main() -> ExitCode {
    let options = Options::parse();
    // `RUST_LOG=debug` or `RUST_LOG=ai_runtime=debug,rmcp=info`; a filter that cannot be read is as none.
    let filter = std::env::var("RUST_LOG").ok().and_then(|text| text.parse::<Targets>().ok());
    let log = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time();
    tracing_subscriber::registry().with(log).with(filter.unwrap_or_default()).init();

    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("cannot start the threads: {error}")),
    };
    match runtime.block_on(run(options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "ai-runtime-assistant: {message}");
    ExitCode::FAILURE
}
