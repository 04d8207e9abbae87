//! `ai-runtime grammar`: why a schema behaves as it does, without writing a program.

mod check;
mod sample;
mod tool_file;

use std::path::Path;

use ai_runtime::{Error, ErrorKind, Result};
use serde_json::Value;

use crate::Outcome;
use crate::options::{GrammarAction, GrammarOptions};

pub(crate) fn run(options: &GrammarOptions) -> Result<Outcome> {
    match &options.action {
        GrammarAction::Check(options) => check::run(options),
        GrammarAction::Sample(options) => sample::run(options),
    }
}

/// The text of a file; `-` is standard input.
fn text(path: &Path) -> Result<String> {
    if path.as_os_str() == "-" {
        return crate::read_stdin();
    }
    std::fs::read_to_string(path).map_err(|error| Error::from(error).context(path.display()))
}

/// A file that must hold JSON.
fn json(path: &Path) -> Result<Value> {
    serde_json::from_str(&text(path)?).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, format!("{}: expected JSON, found {error}", path.display()))
    })
}
