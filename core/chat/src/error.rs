use std::error::Error as StdError;
use std::fmt;

/// `Result` with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, as far as a program can act on it. The same list is `AIR_*` in C and an exception tree in Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The caller passed something that cannot be: the message says what was expected.
    InvalidArgument,
    /// A file, model, tool, server or session of that name does not exist.
    NotFound,
    /// Reading or writing failed in the operating system.
    Io,
    /// The file is sound, but this version does not cover its architecture, format or type.
    UnsupportedModel,
    /// The file contradicts itself or is cut short.
    CorruptModel,
    /// A budget of memory (KV pages, model size) does not suffice.
    OutOfMemory,
    /// The conversation does not fit into the context window.
    ContextFull,
    /// A JSON Schema, grammar or chat template is itself invalid.
    Schema,
    /// A tool failed in a way that is not a result: unknown name, invalid arguments, refused by policy.
    Tool,
    /// An MCP server could not be started, reached or understood.
    Mcp,
    /// A remote provider answered with an error.
    Provider,
    /// The provider or a limit of our own says: later.
    RateLimited,
    /// Credentials are missing, wrong or not sufficient.
    Auth,
    /// The network between us and a peer failed.
    Network,
    /// A time limit was reached.
    Timeout,
    /// The host cancelled the request.
    Cancelled,
    /// A callback of the host asked to stop or failed.
    Callback,
    /// A configuration file or environment variable is wrong.
    Config,
    /// A defect of this library.
    Internal,
}

impl ErrorKind {
    /// Every kind, in the order of the C status codes (which start at 1).
    pub const ALL: &'static [Self] = &[
        Self::InvalidArgument,
        Self::NotFound,
        Self::Io,
        Self::UnsupportedModel,
        Self::CorruptModel,
        Self::OutOfMemory,
        Self::ContextFull,
        Self::Schema,
        Self::Tool,
        Self::Mcp,
        Self::Provider,
        Self::RateLimited,
        Self::Auth,
        Self::Network,
        Self::Timeout,
        Self::Cancelled,
        Self::Callback,
        Self::Config,
        Self::Internal,
    ];

    /// The stable name used in C (`AIR_CONTEXT_FULL`), Python (`.code`) and logs.
    pub fn code(self) -> &'static str {
        match self {
            Self::InvalidArgument => "INVALID_ARGUMENT",
            Self::NotFound => "NOT_FOUND",
            Self::Io => "IO",
            Self::UnsupportedModel => "UNSUPPORTED_MODEL",
            Self::CorruptModel => "CORRUPT_MODEL",
            Self::OutOfMemory => "OUT_OF_MEMORY",
            Self::ContextFull => "CONTEXT_FULL",
            Self::Schema => "SCHEMA",
            Self::Tool => "TOOL",
            Self::Mcp => "MCP",
            Self::Provider => "PROVIDER",
            Self::RateLimited => "RATE_LIMITED",
            Self::Auth => "AUTH",
            Self::Network => "NETWORK",
            Self::Timeout => "TIMEOUT",
            Self::Cancelled => "CANCELLED",
            Self::Callback => "CALLBACK",
            Self::Config => "CONFIG",
            Self::Internal => "INTERNAL",
        }
    }

    /// The number of this kind in the C interface: 1 for the first of [`ErrorKind::ALL`]; 0 is success there.
    pub fn status(self) -> i32 {
        Self::ALL.iter().position(|kind| *kind == self).map_or(-1, |index| index as i32 + 1)
    }
}

/// The one error of ai-runtime: a kind for programs, a message for people, sometimes a hint what to do.
///
/// ```
/// use ai_runtime_chat::{Error, ErrorKind};
/// let error = Error::new(ErrorKind::CorruptModel, "expected a GGUF file (magic 'GGUF'), found 'PK\\x03\\x04'")
///     .hint("this looks like a zip archive");
/// assert_eq!(error.kind(), ErrorKind::CorruptModel);
/// assert!(error.to_string().ends_with("(this looks like a zip archive)"));
/// ```
pub struct Error(Box<Repr>);

struct Repr {
    kind: ErrorKind,
    message: String,
    hint: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error with a message that says what was expected and what was found.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Repr { kind, message: message.into(), hint: None, source: None }))
    }

    /// Adds what the reader can do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Puts what was being done in front of the message: `"models/a.gguf: tensor 'x' ..."`.
    #[must_use]
    pub fn context(mut self, what: impl fmt::Display) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// What went wrong, for programs.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What went wrong, for people, without the hint.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do about it, where we know.
    pub fn hint_text(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if let Some(hint) = &self.0.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.0.kind.code())?;
        let mut cause = StdError::source(self);
        while let Some(error) = cause {
            write!(f, "\n  caused by: {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as &(dyn StdError + 'static))
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let kind = match error.kind() {
            std::io::ErrorKind::NotFound => ErrorKind::NotFound,
            std::io::ErrorKind::TimedOut => ErrorKind::Timeout,
            _ => ErrorKind::Io,
        };
        Self::new(kind, error.to_string()).source(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_pointer_wide_so_that_results_stay_cheap() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn every_kind_has_a_distinct_code_and_a_status_from_one() {
        let codes: std::collections::BTreeSet<_> = ErrorKind::ALL.iter().map(|kind| kind.code()).collect();
        assert_eq!(codes.len(), ErrorKind::ALL.len());
        for (index, kind) in ErrorKind::ALL.iter().enumerate() {
            assert_eq!(kind.status(), index as i32 + 1);
        }
    }

    #[test]
    fn debug_prints_the_chain_of_causes() {
        let error = Error::new(ErrorKind::Io, "reading a.gguf").source(std::io::Error::other("disk on fire"));
        assert_eq!(format!("{error:?}"), "IO: reading a.gguf\n  caused by: disk on fire");
    }
}
