use std::ffi::{CString, c_char};

use ai_runtime::Error;

/// Outcome of a call: AIR_OK or one of the AIR_* codes. Codes are only ever added; treat an unknown one as failure.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
pub type air_status = i32;

/// Success.
pub const AIR_OK: air_status = 0;
/// The caller passed something that cannot be; the message says what was expected.
pub const AIR_INVALID_ARGUMENT: air_status = 1;
/// A file, model, tool or server of that name does not exist.
pub const AIR_NOT_FOUND: air_status = 2;
/// Reading or writing failed in the operating system.
pub const AIR_IO: air_status = 3;
/// The file is sound, but its architecture or format is not covered.
pub const AIR_UNSUPPORTED_MODEL: air_status = 4;
/// The file contradicts itself or is cut short.
pub const AIR_CORRUPT_MODEL: air_status = 5;
/// A memory budget does not suffice.
pub const AIR_OUT_OF_MEMORY: air_status = 6;
/// The conversation does not fit into the context window.
pub const AIR_CONTEXT_FULL: air_status = 7;
/// A JSON Schema, grammar or chat template is invalid.
pub const AIR_SCHEMA: air_status = 8;
/// A tool failed in a way that is not a result.
pub const AIR_TOOL: air_status = 9;
/// An MCP server could not be started, reached or understood.
pub const AIR_MCP: air_status = 10;
/// A remote provider answered with an error.
pub const AIR_PROVIDER: air_status = 11;
/// A limit says: later.
pub const AIR_RATE_LIMITED: air_status = 12;
/// Credentials are missing or wrong.
pub const AIR_AUTH: air_status = 13;
/// The network failed.
pub const AIR_NETWORK: air_status = 14;
/// A time limit was reached.
pub const AIR_TIMEOUT: air_status = 15;
/// The request was cancelled.
pub const AIR_CANCELLED: air_status = 16;
/// A callback of the host asked to stop.
pub const AIR_CALLBACK: air_status = 17;
/// A configuration is wrong.
pub const AIR_CONFIG: air_status = 18;
/// A defect of the library.
pub const AIR_INTERNAL: air_status = 19;
/// A defect of the library that ended in a panic; the handle may only be freed.
pub const AIR_PANIC: air_status = 99;

/// What went wrong, with a message for people. Owned by the caller; free it with air_error_free. It may be read from
/// any thread.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[derive(Debug)]
pub struct air_error {
    status: air_status,
    message: CString,
}

impl air_error {
    pub(crate) fn panic(message: &str) -> Self {
        Self::with(AIR_PANIC, &format!("a defect of the library: {message}"))
    }

    pub(crate) fn status(&self) -> air_status {
        self.status
    }

    fn with(status: air_status, message: &str) -> Self {
        let message = CString::new(message.replace('\0', "\u{fffd}")).unwrap_or_default();
        Self { status, message }
    }
}

impl From<Error> for air_error {
    fn from(error: Error) -> Self {
        let mut message = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(source) = cause {
            let text = source.to_string();
            if !message.contains(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            cause = source.source();
        }
        Self::with(error.kind().status(), &message)
    }
}

/// The status that the failing call returned; AIR_OK for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_error_status(error: *const air_error) -> air_status {
    // SAFETY: the caller passes NULL or an error that is not freed yet.
    unsafe { error.as_ref() }.map_or(AIR_OK, |error| error.status)
}

/// The message: what was expected, what was found, what to do. Valid until the error is freed; "" for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_error_message(error: *const air_error) -> *const c_char {
    // SAFETY: the caller passes NULL or an error that is not freed yet.
    unsafe { error.as_ref() }.map_or(c"".as_ptr(), |error| error.message.as_ptr())
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_error_free(error: *mut air_error) {
    if !error.is_null() {
        // SAFETY: the pointer came from a failing call of this library and is freed once.
        drop(unsafe { Box::from_raw(error) });
    }
}

/// The name of a status, for example "CONTEXT_FULL"; "UNKNOWN" for a number that this version does not know.
#[unsafe(no_mangle)]
pub extern "C" fn air_status_name(status: air_status) -> *const c_char {
    macro_rules! name {
        ($($code:ident $text:literal)*) => {
            match status { $($code => concat!($text, "\0").as_ptr().cast(),)* _ => c"UNKNOWN".as_ptr() }
        };
    }
    name! {
        AIR_OK "OK" AIR_INVALID_ARGUMENT "INVALID_ARGUMENT" AIR_NOT_FOUND "NOT_FOUND" AIR_IO "IO"
        AIR_UNSUPPORTED_MODEL "UNSUPPORTED_MODEL" AIR_CORRUPT_MODEL "CORRUPT_MODEL" AIR_OUT_OF_MEMORY "OUT_OF_MEMORY"
        AIR_CONTEXT_FULL "CONTEXT_FULL" AIR_SCHEMA "SCHEMA" AIR_TOOL "TOOL" AIR_MCP "MCP" AIR_PROVIDER "PROVIDER"
        AIR_RATE_LIMITED "RATE_LIMITED" AIR_AUTH "AUTH" AIR_NETWORK "NETWORK" AIR_TIMEOUT "TIMEOUT"
        AIR_CANCELLED "CANCELLED" AIR_CALLBACK "CALLBACK" AIR_CONFIG "CONFIG" AIR_INTERNAL "INTERNAL" AIR_PANIC "PANIC"
    }
}

#[cfg(test)]
mod tests {
    use ai_runtime::ErrorKind;

    use super::*;

    #[test]
    fn every_kind_of_error_has_the_same_name_and_number_in_c() {
        for kind in ErrorKind::ALL {
            // SAFETY: the function returns a static string.
            let name = unsafe { std::ffi::CStr::from_ptr(air_status_name(kind.status())) };
            assert_eq!(name.to_str().unwrap(), kind.code());
        }
    }
}
