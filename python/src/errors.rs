//! The library's error as the package's exception.

use ai_runtime::Error;
use pyo3::prelude::*;

/// The exception of the error's kind, from `ai_runtime._errors`; its message carries the causes that are not in it yet.
pub(crate) fn raise(error: &Error) -> PyErr {
    let mut message = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(source) = cause {
        let text = source.to_string();
        if !message.contains(&text) {
            message.push_str(": ");
            message.push_str(&text);
        }
        cause = source.source();
    }
    Python::attach(|py| {
        let made = py
            .import("ai_runtime._errors")
            .and_then(|errors| errors.call_method1("from_code", (error.kind().code(), message)));
        match made {
            Ok(exception) => PyErr::from_value(exception),
            Err(error) => error,
        }
    })
}

/// A JSON argument of the Python half.
pub(crate) fn parse<T: serde::de::DeserializeOwned>(json: &str, what: &str) -> PyResult<T> {
    serde_json::from_str(json).map_err(|error| {
        raise(&Error::new(ai_runtime::ErrorKind::InvalidArgument, format!("{what}: {error}")))
    })
}
