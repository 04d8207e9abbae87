use ai_runtime::Cancel;

/// A flag that stops a run from any thread. One flag may serve several runs; once triggered it stays so.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[derive(Debug)]
pub struct air_cancel {
    pub(crate) flag: Cancel,
}

/// A new flag. Free it with air_cancel_free; a run that uses it keeps what it needs.
#[unsafe(no_mangle)]
pub extern "C" fn air_cancel_new() -> *mut air_cancel {
    Box::into_raw(Box::new(air_cancel { flag: Cancel::new() }))
}

/// Stops the runs that were given this flag. Any thread; also a signal handler. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_cancel_trigger(cancel: *const air_cancel) {
    // SAFETY: the caller passes NULL or a flag that is not freed yet.
    if let Some(cancel) = unsafe { cancel.as_ref() } {
        cancel.flag.cancel();
    }
}

/// Frees a flag. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_cancel_free(cancel: *mut air_cancel) {
    if !cancel.is_null() {
        // SAFETY: the pointer came from air_cancel_new and is freed once.
        drop(unsafe { Box::from_raw(cancel) });
    }
}
