//! What stands around every function: errors and panics become a status and an owned error object.

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use ai_runtime::{Error, ErrorKind, Result};

use crate::error::{AIR_OK, air_error, air_status};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs `body`; on failure stores the error in `out` (where the caller asked for it) and returns its status.
///
/// A panic is caught, and its message goes into the error instead of to the host's stderr; panics of other threads and of
/// the host's own Rust code still reach the hook that was installed before.
pub(crate) fn guard(out: *mut *mut air_error, body: impl FnOnce() -> Result<()>) -> air_status {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if GUARDED.get() {
                PANIC.with_borrow_mut(|message| *message = info.to_string());
            } else {
                previous(info);
            }
        }));
    });
    let outer = GUARDED.replace(true);
    let result = {
        let _quiet = WithoutSigpipe::enter();
        catch_unwind(AssertUnwindSafe(body))
    };
    GUARDED.set(outer);
    let error = match result {
        Ok(Ok(())) => return AIR_OK,
        Ok(Err(error)) => air_error::from(error),
        Err(_) => air_error::panic(&PANIC.with_borrow_mut(std::mem::take)),
    };
    let status = error.status();
    if !out.is_null() {
        // SAFETY: the caller passes NULL or a pointer to an error pointer that may be written.
        unsafe { out.write(Box::into_raw(Box::new(error))) };
    }
    status
}

/// Keeps SIGPIPE from this thread during a call. Its default action ends the process, and a C program, unlike a Rust one, does
/// not ignore it: an MCP server that dies while it is written to must be an error and not the end of the host. Threads that
/// the library starts during a call inherit the blocked signal; processes that it starts do not.
struct WithoutSigpipe {
    #[cfg(unix)]
    outer: libc::sigset_t,
}

impl WithoutSigpipe {
    #[cfg(unix)]
    fn enter() -> Self {
        // SAFETY: the sets are initialised by the calls that take them, and only this thread's mask is changed.
        unsafe {
            let mut pipe = std::mem::zeroed();
            let mut outer = std::mem::zeroed();
            libc::sigemptyset(&mut pipe);
            libc::sigaddset(&mut pipe, libc::SIGPIPE);
            libc::pthread_sigmask(libc::SIG_BLOCK, &pipe, &mut outer);
            Self { outer }
        }
    }

    #[cfg(not(unix))]
    fn enter() -> Self {
        Self {}
    }
}

#[cfg(unix)]
impl Drop for WithoutSigpipe {
    fn drop(&mut self) {
        // SAFETY: `outer` is the mask that `enter` was given; the other set is initialised before use.
        unsafe {
            if libc::sigismember(&self.outer, libc::SIGPIPE) == 0 {
                // One that arrived meanwhile is taken, so that it does not strike when the mask is gone.
                let mut pipe = std::mem::zeroed();
                libc::sigemptyset(&mut pipe);
                libc::sigaddset(&mut pipe, libc::SIGPIPE);
                let now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
                #[cfg(target_os = "linux")]
                libc::sigtimedwait(&pipe, std::ptr::null_mut(), &now);
                #[cfg(not(target_os = "linux"))]
                let _ = now;
            }
            libc::pthread_sigmask(libc::SIG_SETMASK, &self.outer, std::ptr::null_mut());
        }
    }
}

/// A pointer argument that must not be NULL.
pub(crate) fn not_null<'a, T>(pointer: *const T, name: &str) -> Result<&'a T> {
    // SAFETY: the header asks for NULL or a pointer to a live object of this type.
    unsafe { pointer.as_ref() }.ok_or_else(|| null(name))
}

/// A place for an output that must not be NULL.
pub(crate) fn output<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut std::mem::MaybeUninit<T>> {
    // SAFETY: the header asks for NULL or a pointer to writable memory for one T; it is only written through.
    unsafe { pointer.cast::<std::mem::MaybeUninit<T>>().as_mut() }.ok_or_else(|| null(name))
}

/// A NUL-terminated UTF-8 argument that must not be NULL.
pub(crate) fn text<'a>(pointer: *const c_char, name: &str) -> Result<&'a str> {
    if pointer.is_null() {
        return Err(null(name));
    }
    // SAFETY: the header asks for NULL or a NUL-terminated string.
    unsafe { CStr::from_ptr(pointer) }.to_str().map_err(|error| not_utf8(name, &error))
}

/// A NUL-terminated UTF-8 argument that may be NULL.
pub(crate) fn optional_text<'a>(pointer: *const c_char, name: &str) -> Result<Option<&'a str>> {
    if pointer.is_null() { Ok(None) } else { text(pointer, name).map(Some) }
}

pub(crate) fn null(name: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("'{name}' is NULL; expected a valid pointer"))
}

pub(crate) fn not_utf8(name: &str, error: &std::str::Utf8Error) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("'{name}' is not UTF-8: {error}"))
}

/// Reads an option struct whose first field is `struct_size`: only that many bytes are looked at, the rest is zero, so a
/// caller that was compiled against an older header goes on working.
///
/// # Safety
/// `T` is a `repr(C)` struct for which all-zero bytes are valid, whose first field is a `usize` size.
pub(crate) unsafe fn options<T: Copy>(pointer: *const T, name: &str) -> Result<Option<T>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the header asks for a pointer to a struct whose first field is struct_size.
    let size = unsafe { pointer.cast::<usize>().read_unaligned() };
    if size < size_of::<usize>() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!(
                "{name}->struct_size is {size}; set it to sizeof *{name} and the rest of the struct to zero"
            ),
        ));
    }
    let mut value = std::mem::MaybeUninit::<T>::zeroed();
    // SAFETY: the caller vouches for `size` readable bytes, at most the size of T is copied, and zero bytes are a valid T.
    unsafe {
        std::ptr::copy_nonoverlapping(
            pointer.cast::<u8>(),
            value.as_mut_ptr().cast::<u8>(),
            size.min(size_of::<T>()),
        );
        Ok(Some(value.assume_init()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{AIR_PANIC, air_error_free, air_error_message};

    #[test]
    fn a_panic_becomes_a_status_and_a_message() {
        let mut error = std::ptr::null_mut();
        let status = guard(&mut error, || panic!("the sky fell"));
        assert_eq!(status, AIR_PANIC);
        // SAFETY: `guard` stored an error.
        let message = unsafe { CStr::from_ptr(air_error_message(error)) }.to_str().unwrap().to_owned();
        assert!(message.contains("the sky fell"), "{message}");
        // SAFETY: freed once.
        unsafe { air_error_free(error) };
    }

    #[test]
    fn an_option_struct_of_an_older_caller_is_read_as_far_as_it_goes() {
        #[repr(C)]
        #[derive(Clone, Copy)]
        struct Two {
            struct_size: usize,
            a: u64,
            b: u64,
        }
        let older = Two { struct_size: size_of::<usize>() + 8, a: 7, b: 9 };
        // SAFETY: Two is repr(C), zero is valid, the size is first.
        let read = unsafe { options(&older, "options") }.unwrap().unwrap();
        assert_eq!((read.a, read.b), (7, 0));
    }
}
