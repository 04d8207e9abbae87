//! What is best on one processor and not on another with the same instructions: when memory is asked for, in what order it is read, by
//! which of two ways rows are turned. It never changes a result.

use std::sync::OnceLock;

/// Whether this is one of AMD's processors. Measured on a Zen 5 and an Emerald Rapids:
///
/// - One token of Q4_K goes at 45 of 47 GB/s there in one stream of memory, at 40 by strips; here strips are faster.
/// - Strips ask for the next one as near as the first-level cache there (one token of Q8_0 with one thread: 25 to 34 GB/s). Here that
///   cache has few places for requests, which turning needs itself: up to a fifth slower.
/// - Shuffles go two a cycle there, and as many loads; here one, and a gather takes little more than its loads. So rows are loaded as
///   long as may be there, and gathered here (one token of Q8_0 from the cache: 10.6 to 7.8 us for 256 rows of 2,048 there).
pub(crate) fn is_amd() -> bool {
    static AMD: OnceLock<bool> = OnceLock::new();
    *AMD.get_or_init(|| {
        #[cfg(not(miri))]
        {
            let vendor = std::arch::x86_64::__cpuid(0);
            // "AuthenticAMD", in the order in which the instruction gives it.
            [vendor.ebx, vendor.edx, vendor.ecx].map(u32::to_le_bytes).as_flattened() == b"AuthenticAMD"
        }
        #[cfg(miri)]
        false
    })
}
