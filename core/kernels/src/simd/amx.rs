//! Tiles: AMX, which multiplies 16 rows of bytes by 16 columns of bytes in one instruction (Sapphire Rapids and later).
//!
//! A tile register holds 16 rows of 64 bytes. `tdpbssd` and its kin add, to 16 x 16 sums of 32 bits, the products of 16 rows of
//! up to 64 bytes with as many columns, four bytes of a column together: the layout of a panel ([`crate::matmul`]). Sums of
//! integers are exact, so tiles give the bits of all other instruction sets. Everything else is AVX-512.
//!
//! The instructions are written as assembly, because the compiler's intrinsics are not stable. The compiler itself never
//! touches tile registers, so what one piece of assembly leaves in them the next one finds, as long as both run within
//! one [`Tiles`].

mod rows;

use std::arch::asm;
use std::arch::x86_64::*;
use std::marker::PhantomData;

use super::{Avx512, Simd};

pub(crate) use rows::Weights;

/// AMX with bytes and bf16, on top of AVX-512. A value exists only where the processor has it and the operating system has given
/// this process leave to use tile registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amx(Avx512);

/// A computation with tiles.
pub(crate) trait TileKernel {
    /// What it returns.
    type Output;

    /// Computes. Implementations are `#[inline(always)]`, as those of [`super::Kernel`].
    fn run(self, amx: Amx) -> Self::Output;
}

/// Runs a tile kernel inside the function that is compiled for AVX-512.
struct Within<K>(Amx, K);

impl<K: TileKernel> super::Kernel for Within<K> {
    type Output = K::Output;

    #[inline(always)]
    fn run<S: Simd>(self, _: S) -> K::Output {
        self.1.run(self.0)
    }
}

impl Amx {
    /// The proof, where processor and operating system allow it.
    pub(crate) fn detect() -> Option<Self> {
        let lanes = Avx512::detect()?;
        (has_tiles() && may_use_tiles()).then_some(Self(lanes))
    }

    /// The vectors beside the tiles.
    #[inline(always)]
    pub(crate) fn lanes(self) -> Avx512 {
        self.0
    }

    /// Runs a kernel inside a function compiled for AVX-512.
    #[inline]
    pub(crate) fn vectorize<K: TileKernel>(self, kernel: K) -> K::Output {
        self.0.vectorize(Within(self, kernel))
    }

    /// The low 16 bits of the products of 16-bit numbers.
    #[inline(always)]
    pub(crate) fn mul16(self, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: `self` exists, hence the processor has AVX-512 BW.
        unsafe { _mm512_mullo_epi16(a, b) }
    }

    /// a - b, 16-bit numbers.
    #[inline(always)]
    pub(crate) fn sub16(self, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: as above.
        unsafe { _mm512_sub_epi16(a, b) }
    }

    /// 16-bit numbers shifted right by N, zeros shifted in.
    #[inline(always)]
    pub(crate) fn shr16<const N: u32>(self, a: __m512i) -> __m512i {
        // SAFETY: as above.
        unsafe { _mm512_srli_epi16::<N>(a) }
    }

    /// 16-bit numbers shifted right by N, the sign shifted in.
    #[inline(always)]
    pub(crate) fn sar16<const N: u32>(self, a: __m512i) -> __m512i {
        // SAFETY: as above.
        unsafe { _mm512_srai_epi16::<N>(a) }
    }

    /// 16-bit numbers shifted left by N.
    #[inline(always)]
    pub(crate) fn shl16<const N: u32>(self, a: __m512i) -> __m512i {
        // SAFETY: as above.
        unsafe { _mm512_slli_epi16::<N>(a) }
    }
}

/// Bits 22, 24 and 25 of EDX of leaf 7: products of bf16, tiles, products of bytes; bits 17 and 18 of XCR0: the operating system saves them.
fn has_tiles() -> bool {
    if cfg!(miri) || __cpuid(0).eax < 7 {
        return false;
    }
    // OSXSAVE: without it, XCR0 cannot be read.
    if __cpuid(1).ecx & 1 << 27 == 0 || __cpuid_count(7, 0).edx & 0b1101 << 22 != 0b1101 << 22 {
        return false;
    }
    // SAFETY: the processor has XSAVE, and the operating system uses it.
    let saved = unsafe { _xgetbv(0) };
    saved & 0b11 << 17 == 0b11 << 17
}

/// Linux keeps room for tile registers (8 KB a thread) only for processes that ask. The leave holds for all threads of the
/// process, and asking again is free. It is refused where a thread's signal stack is too small, or by a sandbox.
#[cfg(all(target_os = "linux", not(miri)))]
fn may_use_tiles() -> bool {
    const ARCH_REQ_XCOMP_PERM: libc::c_long = 0x1023;
    const TILE_DATA: libc::c_long = 18;
    // SAFETY: the call takes two numbers and touches no memory.
    unsafe { libc::syscall(libc::SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, TILE_DATA) == 0 }
}

/// Nobody has tried tiles elsewhere.
#[cfg(not(all(target_os = "linux", not(miri))))]
fn may_use_tiles() -> bool {
    false
}

/// 16 rows of 64 bytes, or 16 x 16 sums.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Tile(pub(crate) [[i32; 16]; 16]);

impl Tile {
    pub(crate) const ZERO: Self = Self([[0; 16]; 16]);
}

/// Tile registers in use by this thread: 0 to 3 hold sums, 4 and 5 rows of activations of `depth` bytes, 6 and 7 as many
/// bytes of 16 columns of weights.
pub(crate) struct Tiles {
    /// Tile registers belong to a thread.
    _here: PhantomData<*const ()>,
}

/// What `ldtilecfg` reads.
#[repr(C, align(64))]
struct Config {
    palette: u8,
    start_row: u8,
    reserved: [u8; 14],
    row_bytes: [u16; 16],
    rows: [u8; 16],
}

impl Tiles {
    /// Sets the registers up for products over `depth` elements, a multiple of 4 and at most 64.
    #[inline(always)]
    pub(crate) fn new(_: Amx, depth: usize) -> Self {
        assert!(depth <= 64 && depth.is_multiple_of(4), "a tile of {depth} elements");
        let mut config =
            Config { palette: 1, start_row: 0, reserved: [0; 14], row_bytes: [0; 16], rows: [0; 16] };
        for tile in 0..8 {
            (config.rows[tile], config.row_bytes[tile]) = match tile {
                0..4 => (16, 64),
                4..6 => (16, depth as u16),
                _ => ((depth / 4) as u8, 64),
            };
        }
        // SAFETY: the processor has tiles and this process may use them, as the proof says; the configuration is one of
        // palette 1, 64 bytes that are read.
        unsafe {
            asm!("ldtilecfg [{config}]", config = in(reg) &raw const config, options(nostack, readonly));
        }
        Self { _here: PhantomData }
    }
}

impl Drop for Tiles {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: tiles are set up. Registers in their first state are not saved when threads change places.
        unsafe { asm!("tilerelease", options(nostack, nomem)) };
    }
}

/// One step over some weights: all sums are written and begun anew, or added to.
macro_rules! steps {
    ($begin:ident, $go_on:ident, $dot:literal, $kind:literal) => {
        impl Tiles {
            #[doc = concat!("Writes all sums to `out`, the even registers' to its first half, and begins new ones: activations `a[i]`, \
                signed, times weights `w[j]`, ", $kind, ", in register 2i + j.")]
            ///
            /// Sums are written where the next ones begin because a product takes 52 cycles to end, and tiles wait for a store of
            /// what has not.
            ///
            /// # Safety
            /// Every pointer has a tile behind it: 16 rows of `depth` bytes, 64 apart, for activations, `depth / 4` rows for weights.
            #[inline(always)]
            pub(crate) unsafe fn $begin<const N: usize>(
                &mut self,
                a: [*const i8; N],
                w: [*const u8; 2],
                out: &mut [Tile; 4],
            ) {
                const { assert!(N == 1 || N == 2, "registers for two tiles of activations") };
                let [s0, s2, s1, s3] = out;
                if N == 1 {
                    // SAFETY: tiles are set up; what is read is there, by the contract, and what is written are tiles.
                    unsafe {
                        asm!(
                            "tileloadd tmm4, [{a} + {by}]",
                            "tileloadd tmm6, [{w} + {by}]",
                            "tileloadd tmm7, [{x} + {by}]",
                            "tilestored [{s0} + {by}], tmm0",
                            "tilezero tmm0",
                            concat!($dot, " tmm0, tmm4, tmm6"),
                            "tilestored [{s1} + {by}], tmm1",
                            "tilezero tmm1",
                            concat!($dot, " tmm1, tmm4, tmm7"),
                            a = in(reg) a[0], w = in(reg) w[0], x = in(reg) w[1],
                            s0 = in(reg) s0, s1 = in(reg) s1, by = in(reg) 64_usize, options(nostack),
                        );
                    }
                } else {
                    // SAFETY: as above.
                    unsafe {
                        asm!(
                            "tileloadd tmm4, [{a} + {by}]",
                            "tileloadd tmm6, [{w} + {by}]",
                            "tileloadd tmm7, [{x} + {by}]",
                            "tileloadd tmm5, [{b} + {by}]",
                            "tilestored [{s0} + {by}], tmm0",
                            "tilezero tmm0",
                            concat!($dot, " tmm0, tmm4, tmm6"),
                            "tilestored [{s1} + {by}], tmm1",
                            "tilezero tmm1",
                            concat!($dot, " tmm1, tmm4, tmm7"),
                            "tilestored [{s2} + {by}], tmm2",
                            "tilezero tmm2",
                            concat!($dot, " tmm2, tmm5, tmm6"),
                            "tilestored [{s3} + {by}], tmm3",
                            "tilezero tmm3",
                            concat!($dot, " tmm3, tmm5, tmm7"),
                            a = in(reg) a[0], b = in(reg) a[N - 1], w = in(reg) w[0], x = in(reg) w[1],
                            s0 = in(reg) s0, s1 = in(reg) s1, s2 = in(reg) s2, s3 = in(reg) s3,
                            by = in(reg) 64_usize, options(nostack),
                        );
                    }
                }
            }

            #[doc = concat!("Adds products of `a[i]`, signed, with `w[j]`, ", $kind, ", to register 2i + j.")]
            ///
            /// # Safety
            /// As for the first step.
            #[inline(always)]
            pub(crate) unsafe fn $go_on<const N: usize>(&mut self, a: [*const i8; N], w: [*const u8; 2]) {
                if N == 1 {
                    // SAFETY: tiles are set up; what is read is there, by the contract.
                    unsafe {
                        asm!(
                            "tileloadd tmm4, [{a} + {by}]",
                            "tileloadd tmm6, [{w} + {by}]",
                            concat!($dot, " tmm0, tmm4, tmm6"),
                            "tileloadd tmm7, [{x} + {by}]",
                            concat!($dot, " tmm1, tmm4, tmm7"),
                            a = in(reg) a[0], w = in(reg) w[0], x = in(reg) w[1], by = in(reg) 64_usize,
                            options(nostack, readonly),
                        );
                    }
                } else {
                    // SAFETY: as above.
                    unsafe {
                        asm!(
                            "tileloadd tmm4, [{a} + {by}]",
                            "tileloadd tmm6, [{w} + {by}]",
                            concat!($dot, " tmm0, tmm4, tmm6"),
                            "tileloadd tmm7, [{x} + {by}]",
                            concat!($dot, " tmm1, tmm4, tmm7"),
                            "tileloadd tmm5, [{b} + {by}]",
                            concat!($dot, " tmm2, tmm5, tmm6"),
                            concat!($dot, " tmm3, tmm5, tmm7"),
                            a = in(reg) a[0], b = in(reg) a[N - 1], w = in(reg) w[0], x = in(reg) w[1],
                            by = in(reg) 64_usize,
                            options(nostack, readonly),
                        );
                    }
                }
            }
        }
    };
}

steps!(begin_signed, add_signed, "tdpbssd", "signed");
steps!(begin_unsigned, add_unsigned, "tdpbsud", "unsigned");

impl Tiles {
    /// Sums, of N tiles of activations, the products of pairs of bf16 in registers that [`Tiles::write_floats`] writes. Their rows
    /// are `by` bytes apart.
    ///
    /// # Safety
    /// As for the first step, but for the distance of the rows; `depth` is 64.
    #[inline(always)]
    pub(crate) unsafe fn floats<const N: usize>(
        &mut self,
        a: [*const u16; N],
        by: usize,
        w: *const [i32; 16],
    ) {
        // SAFETY: tiles are set up; what is read is there, by the contract.
        unsafe {
            asm!(
                "tileloadd tmm6, [{w} + {line}]",
                "tileloadd tmm4, [{a} + {by}]",
                "tilezero tmm7",
                "tdpbf16ps tmm7, tmm4, tmm6",
                a = in(reg) a[0], by = in(reg) by, w = in(reg) w, line = in(reg) 64_usize,
                options(nostack, readonly),
            );
            if N == 2 {
                asm!(
                    "tileloadd tmm5, [{b} + {by}]",
                    "tilezero tmm4",
                    "tdpbf16ps tmm4, tmm5, tmm6",
                    b = in(reg) a[N - 1], by = in(reg) by, options(nostack, readonly),
                );
            }
        }
    }

    /// Writes what [`Tiles::floats`] has summed, unless another step came between. Any step may come next.
    #[inline(always)]
    pub(crate) fn write_floats<const N: usize>(&self, out: &mut [Tile; 2]) {
        let [x, y] = out;
        // SAFETY: tiles are set up; a tile of sums is 16 rows of 64 bytes.
        unsafe {
            asm!("tilestored [{x} + {by}], tmm7", x = in(reg) x, by = in(reg) 64_usize, options(nostack));
            if N == 2 {
                asm!("tilestored [{y} + {by}], tmm4", y = in(reg) y, by = in(reg) 64_usize, options(nostack));
            }
        }
    }
}

/// How many calls of [`Tiles::product`] later its sums are written.
pub(crate) const WRITTEN_LATER: usize = 2;

impl Tiles {
    /// Writes all sums, as the first step does, but begins nothing.
    #[inline(always)]
    pub(crate) fn store<const N: usize>(&self, out: &mut [Tile; 4]) {
        let [a, c, b, d] = out;
        // SAFETY: tiles are set up; a tile of sums is 16 rows of 64 bytes.
        unsafe {
            asm!(
                "tilestored [{a} + {by}], tmm0",
                "tilestored [{b} + {by}], tmm1",
                a = in(reg) a, b = in(reg) b, by = in(reg) 64_usize, options(nostack),
            );
            if N == 2 {
                asm!(
                    "tilestored [{c} + {by}], tmm2",
                    "tilestored [{d} + {by}], tmm3",
                    c = in(reg) c, d = in(reg) d, by = in(reg) 64_usize, options(nostack),
                );
            }
        }
    }

    /// Sums in register R the products of one tile of activations with one of weights, all signed, and writes the sums of
    /// [`WRITTEN_LATER`] calls before, which are in the second register before R, of four.
    ///
    /// # Safety
    /// As for the first step; `out` is a tile.
    #[inline(always)]
    pub(crate) unsafe fn product<const R: usize>(&mut self, a: *const i8, w: *const u8, out: *mut Tile) {
        macro_rules! with {
            ($sums:literal, $a:literal, $w:literal, $before:literal) => {
                // SAFETY: tiles are set up; what is read and written is there, by the contract.
                unsafe {
                    asm!(
                        concat!("tileloadd ", $a, ", [{a} + {by}]"),
                        concat!("tileloadd ", $w, ", [{w} + {by}]"),
                        concat!("tilezero ", $sums),
                        concat!("tdpbssd ", $sums, ", ", $a, ", ", $w),
                        concat!("tilestored [{out} + {by}], ", $before),
                        a = in(reg) a, w = in(reg) w, out = in(reg) out, by = in(reg) 64_usize,
                        options(nostack),
                    )
                }
            };
        }
        match R {
            0 => with!("tmm0", "tmm4", "tmm6", "tmm2"),
            1 => with!("tmm1", "tmm5", "tmm7", "tmm3"),
            2 => with!("tmm2", "tmm4", "tmm6", "tmm0"),
            _ => with!("tmm3", "tmm5", "tmm7", "tmm1"),
        }
    }

    /// Writes the sums in register R.
    ///
    /// # Safety
    /// `out` is a tile.
    #[inline(always)]
    pub(crate) unsafe fn write<const R: usize>(&self, out: *mut Tile) {
        macro_rules! with {
            ($sums:literal) => {
                // SAFETY: tiles are set up; what is written is there, by the contract.
                unsafe {
                    asm!(
                        concat!("tilestored [{out} + {by}], ", $sums),
                        out = in(reg) out, by = in(reg) 64_usize, options(nostack),
                    )
                }
            };
        }
        match R {
            0 => with!("tmm0"),
            1 => with!("tmm1"),
            2 => with!("tmm2"),
            _ => with!("tmm3"),
        }
    }
}
