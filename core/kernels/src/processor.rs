//! What is best on one processor and not on another with the same instructions: when memory is asked for, in what order it is read, by
//! which of two ways rows are turned. It never changes a result.

use std::sync::OnceLock;

/// Whether this is one of AMD's processors. Measured on a Zen 5 and an Emerald Rapids:
///
/// - One token of Q4_K goes at 45 of 47 GB/s on the former in one stream of memory, at 40 by strips, one of Q8_0 at 45 and 38; on the
///   latter strips are faster.
/// - On the former strips ask for the next one as near as the first-level cache (two tokens of Q4_K 5 %, of Q5_K 8 % from memory). On
///   the latter that cache has few places for requests, which turning needs itself: up to a fifth slower.
/// - On the former two shuffles go in a cycle, and a gather takes longer than its loads one by one; on the latter one, and it does not.
///   So rows are loaded as long as may be there (four tokens of Q8_0 from the cache: 15.1 to 12.2 us for 256 rows of 2,048).
/// - On the former multiplying whole numbers takes as long as multiplying floats, and adding costs nothing beside either; on the latter it
///   takes two multiplications. So panels of Q4_K scale in whole numbers on the former (4 %), in floats on the latter.
/// - On the former panels overtake strips with two groups of tokens: from memory nine of Q5_K take 18 % less time,
///   14 of Q4_K 11 %, twelve 5 % more.
/// - On the former panels of short blocks go two by two, sums and results in registers (2 %); on the latter, which multiplies more slowly,
///   four at a time are up to a fifth faster, since an activation is broadcast for all.
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
