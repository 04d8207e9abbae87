//! What is shown, and how: styles where a person looks, plain text in pipes, and nothing that moves a cursor.

use std::io::{IsTerminal, Write};

use ai_runtime::{Error, Result, ToolCall, ToolResult, spaced_json};

/// Text from a model, a tool or a file, as it may reach a terminal: a mail that holds escape sequences must not be
/// able to rewrite what stands there.
pub(crate) fn safe(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// One line of at most `most` characters.
pub(crate) fn short(text: &str, most: usize) -> String {
    let line = safe(text).split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

/// Standard output, with the errors of this program.
pub(crate) fn write(text: &str) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(Error::from)
}

/// A line on standard output.
pub(crate) fn line(text: &str) -> Result<()> {
    write(&format!("{text}\n"))
}

/// A line on standard error; nobody to read it is no reason to fail.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// How things look in a chat.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    color: bool,
}

impl Style {
    /// Colours where standard output is a terminal that wants them.
    pub(crate) fn of_stdout() -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self { color: wanted && !dumb && std::io::stdout().is_terminal() }
    }

    pub(crate) fn plain() -> Self {
        Self { color: false }
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.wrap("2", text)
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.wrap("1", text)
    }

    pub(crate) fn red(self, text: &str) -> String {
        self.wrap("31", text)
    }

    fn wrap(self, code: &str, text: &str) -> String {
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// `→ send_email {"to": "..."}`
    pub(crate) fn call(self, call: &ToolCall) -> String {
        let arguments = short(&spaced_json(&call.arguments), 400);
        self.dim(&format!("→ {} {arguments}", safe(&call.name)))
    }

    /// `← ok`
    pub(crate) fn result(self, result: &ToolResult) -> String {
        let content = short(&result.content, 400);
        if result.is_error {
            self.red(&format!("← {} failed: {content}", safe(&result.name)))
        } else {
            self.dim(&format!("← {content}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_moves_a_cursor_reaches_the_terminal() {
        assert_eq!(safe("a\x1b[2Jb\r\nc\td\u{9b}e"), "a[2Jb\nc\tde");
        assert_eq!(short("a\n b\n\nc", 10), "a b c");
        assert_eq!(short("äöüäöü", 3), "äöü…");
    }
}
