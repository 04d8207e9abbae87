//! The floating-point control register: a host's library may have switched rounding or flushing of small numbers on
//! this thread, which would change our bits. [`FpEnv`] sets IEEE defaults and restores what it found.

/// While it lives, this thread rounds to nearest even, keeps subnormal numbers and traps nothing.
#[derive(Debug)]
pub(crate) struct FpEnv {
    found: usize,
    // The register belongs to the thread, so the value must not leave it.
    _thread: std::marker::PhantomData<*const ()>,
}

impl FpEnv {
    /// Enters IEEE defaults.
    pub(crate) fn enter() -> Self {
        let found = control::read();
        if found & control::MASK != control::IEEE {
            control::write(control::IEEE);
        }
        Self { found, _thread: std::marker::PhantomData }
    }
}

impl Drop for FpEnv {
    fn drop(&mut self) {
        if self.found & control::MASK != control::IEEE {
            control::write(self.found);
        }
    }
}

#[cfg(all(target_arch = "x86_64", not(miri)))]
mod control {
    use std::arch::asm;

    /// All exceptions masked, to nearest, no flush-to-zero, no denormals-are-zero.
    pub(super) const IEEE: usize = 0x1F80;
    /// Everything but the six sticky exception flags.
    pub(super) const MASK: usize = 0xFFC0;

    pub(super) fn read() -> usize {
        let mut mxcsr = 0_u32;
        // SAFETY: stores the 4 bytes of MXCSR into `mxcsr`; SSE is part of x86-64.
        unsafe { asm!("stmxcsr [{}]", in(reg) &raw mut mxcsr, options(nostack, preserves_flags)) }
        mxcsr as usize
    }

    pub(super) fn write(value: usize) {
        let mxcsr = value as u32;
        // SAFETY: loads a value that was read from MXCSR or the default one: no reserved bit is set. Rust assumes the
        // default environment, which this call establishes or, on leaving, hands back to the host as found.
        unsafe { asm!("ldmxcsr [{}]", in(reg) &raw const mxcsr, options(nostack, preserves_flags)) }
    }
}

#[cfg(all(target_arch = "aarch64", not(miri)))]
mod control {
    use std::arch::asm;

    /// To nearest, no flush-to-zero, no default NaN, no traps.
    pub(super) const IEEE: usize = 0;
    /// AHP, DN, FZ, rounding mode, FZ16, trap enables and Armv8.7's AH, FIZ and NEP.
    pub(super) const MASK: usize = 0x07FF_9F07;

    pub(super) fn read() -> usize {
        let fpcr: usize;
        // SAFETY: reads FPCR, which user code may.
        unsafe { asm!("mrs {}, fpcr", out(reg) fpcr, options(nomem, nostack, preserves_flags)) }
        fpcr
    }

    pub(super) fn write(value: usize) {
        // SAFETY: writes a value that was read from FPCR or the default one; Rust assumes the default environment.
        unsafe { asm!("msr fpcr, {}", in(reg) value, options(nostack, preserves_flags)) }
    }
}

/// Elsewhere, and in Miri, which runs no assembly, the environment is taken to be the default.
#[cfg(any(miri, not(any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod control {
    pub(super) const IEEE: usize = 0;
    pub(super) const MASK: usize = 0;

    pub(super) fn read() -> usize {
        0
    }

    pub(super) fn write(_: usize) {}
}

#[cfg(all(test, target_arch = "x86_64", not(miri)))]
mod tests {
    use super::*;

    #[test]
    fn a_hosts_flush_to_zero_is_suspended_and_given_back() {
        let before = control::read();
        control::write(0x9FC0);
        {
            let _ieee = FpEnv::enter();
            assert_eq!(control::read() & control::MASK, control::IEEE);
            let tiny = std::hint::black_box(f32::MIN_POSITIVE) / 4.0;
            assert!(tiny > 0.0, "subnormals are kept");
        }
        let after = control::read();
        control::write(before);
        assert_eq!(after & control::MASK, 0x9FC0);
    }
}
