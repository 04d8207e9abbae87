//! Where messages come from: a line editor for a person, plain lines from a pipe.

use std::io::{BufRead, IsTerminal};

use ai_runtime::{Error, ErrorKind, Result};
use rustyline::error::ReadlineError;
use rustyline::{Config, DefaultEditor, EditMode};

/// A line of a pipe may be so long; a message is not longer.
const MAX_LINE: u64 = 1 << 20;

pub(crate) enum Lines {
    /// A person, with a line editor.
    Person(Box<DefaultEditor>),
    /// A pipe or a file.
    Pipe,
}

/// What came.
pub(crate) enum Line {
    Text(String),
    /// Ctrl-C at the prompt.
    Interrupted,
    End,
}

impl Lines {
    pub(crate) fn of_stdin() -> Result<Self> {
        if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
            return Ok(Self::Pipe);
        }
        let config = Config::builder().edit_mode(EditMode::Emacs).auto_add_history(true).build();
        let editor = DefaultEditor::with_config(config)
            .map_err(|error| Error::new(ErrorKind::Io, format!("the line editor does not start: {error}")))?;
        Ok(Self::Person(Box::new(editor)))
    }

    pub(crate) fn is_person(&self) -> bool {
        matches!(self, Self::Person(_))
    }

    pub(crate) fn next(&mut self, prompt: &str) -> Result<Line> {
        match self {
            Self::Person(editor) => match editor.readline(prompt) {
                Ok(text) => Ok(Line::Text(text)),
                Err(ReadlineError::Interrupted) => Ok(Line::Interrupted),
                Err(ReadlineError::Eof) => Ok(Line::End),
                Err(ReadlineError::Io(error)) => Err(error.into()),
                Err(error) => Err(Error::new(ErrorKind::Io, format!("reading a line: {error}"))),
            },
            Self::Pipe => {
                let mut bytes = Vec::new();
                let mut stdin = std::io::Read::take(std::io::stdin().lock(), MAX_LINE + 1);
                stdin.read_until(b'\n', &mut bytes)?;
                if bytes.len() as u64 > MAX_LINE {
                    let message = format!("expected lines of at most {MAX_LINE} bytes, found a longer one");
                    return Err(Error::new(ErrorKind::InvalidArgument, message));
                }
                if bytes.is_empty() {
                    return Ok(Line::End);
                }
                String::from_utf8(bytes).map(Line::Text).map_err(|_| {
                    Error::new(
                        ErrorKind::InvalidArgument,
                        "expected UTF-8 text on standard input, found other bytes",
                    )
                })
            }
        }
    }
}
