use std::ffi::{CStr, c_char};

use ai_runtime::Result;

use crate::guard::not_utf8;

/// Borrowed text: `len` bytes of UTF-8 at `data`, not NUL-terminated. Valid as long as the function says that it came
/// from.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct air_str {
    /// The bytes; may be NULL when `len` is 0.
    pub data: *const c_char,
    /// How many.
    pub len: usize,
}

impl air_str {
    pub(crate) fn new(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), len: text.len() }
    }

    pub(crate) const fn empty() -> Self {
        Self { data: c"".as_ptr(), len: 0 }
    }

    /// The text, if it is UTF-8.
    pub(crate) fn read<'a>(self, name: &str) -> Result<&'a str> {
        if self.data.is_null() {
            return if self.len == 0 { Ok("") } else { Err(crate::guard::null(name)) };
        }
        // SAFETY: the header asks for `len` readable bytes at `data` for the duration of the call.
        let bytes = unsafe { std::slice::from_raw_parts(self.data.cast::<u8>(), self.len) };
        std::str::from_utf8(bytes).map_err(|error| not_utf8(name, &error))
    }
}

/// Owned text: `len` bytes of UTF-8 at `data`, and a NUL after them. Free it with air_string_free.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Debug)]
pub struct air_string {
    /// The bytes, never NULL in a string that this library wrote.
    pub data: *mut c_char,
    /// How many, without the NUL.
    pub len: usize,
}

impl air_string {
    pub(crate) fn new(text: String) -> Self {
        let mut bytes = text.into_bytes();
        let len = bytes.len();
        bytes.push(0);
        Self { data: Box::into_raw(bytes.into_boxed_slice()).cast(), len }
    }
}

/// Borrows a NUL-terminated string; NULL gives an empty one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_str_c(text: *const c_char) -> air_str {
    if text.is_null() {
        return air_str::empty();
    }
    // SAFETY: the caller passes a NUL-terminated string.
    air_str { data: text, len: unsafe { CStr::from_ptr(text) }.count_bytes() }
}

/// Frees what an owned string holds and makes it empty. NULL and an already empty string are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_string_free(string: *mut air_string) {
    // SAFETY: the caller passes NULL or a string that this library wrote, or one of zero bytes.
    if let Some(string) = unsafe { string.as_mut() }
        && !string.data.is_null()
    {
        let bytes = std::ptr::slice_from_raw_parts_mut(string.data.cast::<u8>(), string.len + 1);
        // SAFETY: `air_string::new` made this box, with one byte more than `len`.
        drop(unsafe { Box::from_raw(bytes) });
        string.data = std::ptr::null_mut();
        string.len = 0;
    }
}
