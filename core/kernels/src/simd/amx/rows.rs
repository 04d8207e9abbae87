//! Weights as a tile's rows: 16 rows of 64 quants, as they lie in the file, times 64 columns of up to 16 tokens.
//!
//! The operands of [`super::Tiles`]'s other steps change places: lanes of sums are tokens then, and nothing of the weights has to
//! be turned. Registers 0 to 2 hold sums, 3 to 5 weights, 6 and 7 activations; all are whole.

use std::arch::asm;
use std::arch::x86_64::*;

use super::{Amx, Tile, Tiles};

/// The weights of a step: 16 rows of 64 bytes each.
#[derive(Clone, Copy)]
pub(crate) struct Weights {
    /// Unsigned.
    pub(crate) fine: *const [u8; 64],
    /// Signed where the step says so.
    pub(crate) coarse: *const [u8; 64],
}

/// The steps with the instruction that multiplies the second plane.
macro_rules! steps {
    ($begin:ident, $go_on:ident, $dot:literal) => {
        impl Tiles {
            /// Writes all sums to `out` and begins new ones of both planes, with 16 fours of columns of 16 tokens.
            ///
            /// # Safety
            /// Tiles were set up for a depth of 64; both planes have 16 rows, and `a` 16 of them.
            #[inline(always)]
            pub(crate) unsafe fn $begin(&mut self, w: Weights, a: *const [i32; 16], out: &mut [Tile; 3]) {
                let [fine, coarse, floats] = out;
                // SAFETY: tiles are set up; what is read is there, by the contract, and what is written are tiles.
                unsafe {
                    asm!(
                        "tileloadd tmm6, [{a} + {by}]",
                        "tileloadd tmm4, [{w} + {by}]",
                        "tilestored [{s0} + {by}], tmm0",
                        "tilezero tmm0",
                        "tdpbusd tmm0, tmm4, tmm6",
                        "tileloadd tmm5, [{x} + {by}]",
                        "tilestored [{s1} + {by}], tmm1",
                        "tilezero tmm1",
                        concat!($dot, " tmm1, tmm5, tmm6"),
                        "tilestored [{s2} + {by}], tmm2",
                        a = in(reg) a, w = in(reg) w.fine, x = in(reg) w.coarse,
                        s0 = in(reg) fine, s1 = in(reg) coarse, s2 = in(reg) floats, by = in(reg) 64_usize,
                        options(nostack),
                    );
                }
            }

            /// Adds the products of 64 columns more.
            ///
            /// # Safety
            /// As above.
            #[inline(always)]
            pub(crate) unsafe fn $go_on(&mut self, w: Weights, a: *const [i32; 16]) {
                // SAFETY: tiles are set up; what is read is there, by the contract.
                unsafe {
                    asm!(
                        "tileloadd tmm6, [{a} + {by}]",
                        "tileloadd tmm4, [{w} + {by}]",
                        "tdpbusd tmm0, tmm4, tmm6",
                        "tileloadd tmm5, [{x} + {by}]",
                        concat!($dot, " tmm1, tmm5, tmm6"),
                        a = in(reg) a, w = in(reg) w.fine, x = in(reg) w.coarse, by = in(reg) 64_usize,
                        options(nostack, readonly),
                    );
                }
            }
        }
    };
}

steps!(begin_rows, add_rows, "tdpbusd");
steps!(begin_signed_rows, add_signed_rows, "tdpbssd");

impl Tiles {
    /// Begins the third sums: 16 pairs of bf16 of each of 16 rows times those of 16 tokens.
    ///
    /// # Safety
    /// Tiles were set up for a depth of 64; both have 16 rows.
    #[inline(always)]
    pub(crate) unsafe fn floats_of_rows(&mut self, w: *const [i32; 16], a: *const [i32; 16]) {
        // SAFETY: tiles are set up; what is read is there, by the contract.
        unsafe {
            asm!(
                "tileloadd tmm3, [{w} + {by}]",
                "tileloadd tmm7, [{a} + {by}]",
                "tilezero tmm2",
                "tdpbf16ps tmm2, tmm3, tmm7",
                w = in(reg) w, a = in(reg) a, by = in(reg) 64_usize, options(nostack, readonly),
            );
        }
    }

    /// Writes all sums, as a first step does, but begins nothing.
    #[inline(always)]
    pub(crate) fn write_rows(&self, out: &mut [Tile; 3]) {
        let [fine, coarse, floats] = out;
        // SAFETY: tiles are set up; a tile of sums is 16 rows of 64 bytes.
        unsafe {
            asm!(
                "tilestored [{a} + {by}], tmm0",
                "tilestored [{b} + {by}], tmm1",
                "tilestored [{c} + {by}], tmm2",
                a = in(reg) fine, b = in(reg) coarse, c = in(reg) floats, by = in(reg) 64_usize, options(nostack),
            );
        }
    }
}

/// Calls intrinsics for a `self` of type `Amx`.
macro_rules! on {
    ($call:expr) => {
        // SAFETY: `self` exists, hence the processor has AVX-512 with what `Avx512::detect` tests. Pointers come from references
        // to arrays of the size that is read.
        unsafe { $call }
    };
}

/// What unpacking rows takes beside [`super::Avx512`]'s operations.
impl Amx {
    /// 32 bytes, twice.
    #[inline(always)]
    pub(crate) fn twice(self, x: &[u8; 32]) -> __m512i {
        on!(_mm512_broadcast_i64x4(_mm256_loadu_si256(x.as_ptr().cast())))
    }

    /// Bits of `a` where `mask` has them, of `b` elsewhere.
    #[inline(always)]
    pub(crate) fn bits_of(self, mask: __m512i, a: __m512i, b: __m512i) -> __m512i {
        on!(_mm512_ternarylogic_epi32::<0xCA>(mask, a, b))
    }

    /// Byte i is byte `places[i]` of `x`.
    #[inline(always)]
    pub(crate) fn places(self, places: &[u8; 64], x: __m512i) -> __m512i {
        on!(_mm512_permutexvar_epi8(_mm512_loadu_si512(places.as_ptr().cast()), x))
    }

    /// The same for the first of each two bytes, with zero for the second.
    #[inline(always)]
    pub(crate) fn even_places(self, places: &[u8; 64], x: __m512i) -> __m512i {
        on!(_mm512_maskz_permutexvar_epi8(
            0x5555_5555_5555_5555,
            _mm512_loadu_si512(places.as_ptr().cast()),
            x
        ))
    }

    /// The same for the second of each two bytes, with zero for the first.
    #[inline(always)]
    pub(crate) fn odd_places(self, places: &[u8; 64], x: __m512i) -> __m512i {
        on!(_mm512_maskz_permutexvar_epi8(
            0xAAAA_AAAA_AAAA_AAAA,
            _mm512_loadu_si512(places.as_ptr().cast()),
            x
        ))
    }

    /// Sums of two products of an unsigned with a signed byte each, 16 bits.
    #[inline(always)]
    pub(crate) fn mul8(self, unsigned: __m512i, signed: __m512i) -> __m512i {
        on!(_mm512_maddubs_epi16(unsigned, signed))
    }

    /// Lanes of the lower half shifted right by LOW bits, of the upper half by HIGH, zeros shifted in.
    #[inline(always)]
    pub(crate) fn shr_halves<const LOW: i32, const HIGH: i32>(self, x: __m512i) -> __m512i {
        on!(_mm512_srlv_epi32(x, halves(LOW, HIGH)))
    }

    /// Lanes of the lower half rotated left by LOW bits, of the upper half by HIGH.
    #[inline(always)]
    pub(crate) fn rotate_halves<const LOW: i32, const HIGH: i32>(self, x: __m512i) -> __m512i {
        on!(_mm512_rolv_epi32(x, halves(LOW, HIGH)))
    }

    /// In each quarter lane i is lane (PLACES >> 2i) % 4.
    #[inline(always)]
    pub(crate) fn lanes_of_quarters<const PLACES: i32>(self, x: __m512i) -> __m512i {
        on!(_mm512_shuffle_epi32::<PLACES>(x))
    }

    /// Lane i of each quarter shifted right by `by[i]`, zeros shifted in.
    #[inline(always)]
    pub(crate) fn shr_of_quarters(self, x: __m512i, by: [i32; 4]) -> __m512i {
        let [a, b, c, d] = by;
        on!(_mm512_srlv_epi32(x, _mm512_setr4_epi32(a, b, c, d)))
    }

    /// `x`, lane i of each quarter.
    #[inline(always)]
    pub(crate) fn quarters(self, x: [i32; 4]) -> __m512i {
        let [a, b, c, d] = x;
        on!(_mm512_setr4_epi32(a, b, c, d))
    }

    /// The upper eight bytes of each quarter, unsigned, widened: those of the first two, and of the others.
    #[inline(always)]
    pub(crate) fn upper_eights(self, x: __m512i) -> [__m512i; 2] {
        on!({
            let all = _mm512_castsi512_si256(_mm512_permutexvar_epi64(
                _mm512_setr_epi64(1, 3, 5, 7, 1, 3, 5, 7),
                x,
            ));
            [
                _mm512_cvtepu8_epi32(_mm256_castsi256_si128(all)),
                _mm512_cvtepu8_epi32(_mm256_extracti128_si256::<1>(all)),
            ]
        })
    }

    /// The lower and the upper half become the first eight numbers of `low` and `high`.
    #[inline(always)]
    pub(crate) fn store_halves(self, x: __m512i, [low, high]: [&mut [i32; 16]; 2]) {
        // SAFETY: `self` exists; eight of 16 numbers are written.
        unsafe {
            _mm256_storeu_si256(low.as_mut_ptr().cast(), _mm512_castsi512_si256(x));
            _mm256_storeu_si256(high.as_mut_ptr().cast(), _mm512_extracti64x4_epi64::<1>(x));
        }
    }
}

/// `low` in eight lanes, `high` in the others.
///
/// # Safety
/// The processor must have AVX-512 F.
#[inline(always)]
unsafe fn halves(low: i32, high: i32) -> __m512i {
    // SAFETY: the contract.
    unsafe {
        _mm512_inserti64x4::<1>(_mm512_castsi256_si512(_mm256_set1_epi32(low)), _mm256_set1_epi32(high))
    }
}
