//! The command `ai-runtime`: chat in the terminal, complete, embed, inspect, tokenise, measure, look after tools, try grammars.
//!
//! Its body is one function, [`run`], so that the Python wheel brings the same command along. Answers and results go to
//! standard output, everything else to standard error; the exit code is 0 for success, 1 for a failure, 2 for wrong
//! usage, 130 after Ctrl-C.
#![forbid(unsafe_code)]

mod bench;
mod cache;
mod chat;
mod complete;
mod embed;
mod grammar;
mod inspect;
mod interrupt;
mod lines;
mod mcp;
mod model;
mod options;
mod output;
mod quantize;
mod sampling;
mod tokenize;
mod tools;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use ai_runtime::{Error, ErrorKind, Result};
use clap::Parser;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use options::{Command, Options};

/// What a command came to, other than an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    /// It ran, and what it was asked failed; the reason has been told.
    Failure,
    /// Ctrl-C.
    Interrupted,
}

/// Runs the command with these arguments, the program's name first, and gives its exit code.
pub fn run(args: Vec<OsString>) -> ExitCode {
    ExitCode::from(run_status(args))
}

/// [`run`] for hosts that end their process themselves: the exit code as a number.
pub fn run_status(args: Vec<OsString>) -> u8 {
    let options = match Options::try_parse_from(args) {
        Ok(options) => options,
        Err(error) => {
            // Help and version are no errors: they go to standard output.
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    log_to_stderr();
    let outcome = match options.command {
        Command::Chat(options) => chat::run(&options),
        Command::Run(options) => complete::run(&options),
        Command::Embed(options) => embed::run(&options),
        Command::Inspect(options) => inspect::run(&options),
        Command::Tokenize(options) => tokenize::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Quantize(options) => quantize::run(&options),
        Command::Notices => output::write(include_str!("../NOTICES.txt")).map(|()| Outcome::Success),
        Command::Cache(options) => cache::run(&options),
        Command::Tools(options) => tools::run(&options),
        Command::Mcp(options) => mcp::run(&options),
        Command::Grammar(options) => grammar::run(&options),
    };
    match outcome {
        Ok(Outcome::Success) => 0,
        Ok(Outcome::Failure) => 1,
        Ok(Outcome::Interrupted) => 130,
        Err(error) if is_broken_pipe(&error) => 0,
        Err(error) => {
            tell(&error);
            if error.kind() == ErrorKind::Cancelled { 130 } else { 1 }
        }
    }
}

/// An error for people: what is wrong, and on a line of its own what to do.
pub(crate) fn tell(error: &Error) {
    let mut stderr = std::io::stderr().lock();
    let _ = writeln!(stderr, "error: {}", output::safe(error.message()));
    if let Some(hint) = error.hint_text() {
        let _ = writeln!(stderr, "hint: {}", output::safe(hint));
    }
}

/// `ai-runtime ... | head` closes the pipe: that is the reader's wish, not a failure.
fn is_broken_pipe(error: &Error) -> bool {
    std::error::Error::source(error)
        .and_then(|source| source.downcast_ref::<std::io::Error>())
        .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// `RUST_LOG=debug`, `RUST_LOG=ai_runtime=debug,rmcp=info`. Without it nothing is logged.
fn log_to_stderr() {
    let Some(filter) = std::env::var("RUST_LOG").ok().and_then(|text| text.parse::<Targets>().ok()) else {
        return;
    };
    let log = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time();
    // Where a host has a log already (the wheel may), it stays.
    let _ = tracing_subscriber::registry().with(log).with(filter).try_init();
}

/// Standard input as one text, `-` on the command line.
pub(crate) fn read_stdin() -> Result<String> {
    std::io::read_to_string(std::io::stdin())
        .map_err(|error| Error::from(error).context("reading standard input"))
}
