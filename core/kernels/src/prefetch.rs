//! Asking for memory before it is read.

/// Asks for one cache line. Where there is no memory, or no stable way to ask, this does nothing.
#[inline(always)]
pub(crate) fn line_ahead(line: *const u8) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: a prefetch reads nothing architecturally, so any address is allowed.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(line.cast()) };
    }
    #[cfg(any(miri, not(target_arch = "x86_64")))]
    let _ = line;
}

/// Asks for one cache line to come as near as the second-level cache.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn line_far_ahead(line: *const u8) {
    #[cfg(not(miri))]
    {
        use std::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};
        // SAFETY: as above.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(line.cast()) };
    }
    #[cfg(miri)]
    let _ = line;
}
