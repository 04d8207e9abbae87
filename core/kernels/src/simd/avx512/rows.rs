//! What turning rows takes beside [`Simd`](super::Simd)'s operations.

use std::arch::x86_64::*;

use super::Avx512;
#[cfg(miri)]
use super::halves::{_mm512_cvtph_ps, _mm512_i32gather_epi32};

/// [`Simd::words_of_rows`](super::Simd::words_of_rows).
#[inline(always)]
pub(super) fn words(_: Avx512, rows: [&[u8; 16]; 16]) -> [__m512i; 4] {
    on!({
        // Quarter q of vector i: row 4q + i.
        let mut of_four = [_mm512_setzero_si512(); 4];
        for (i, x) in of_four.iter_mut().enumerate() {
            *x = _mm512_castsi128_si512(_mm_loadu_si128(rows[i].as_ptr().cast()));
            *x = _mm512_mask_broadcast_i32x4(*x, 0x00F0, _mm_loadu_si128(rows[4 + i].as_ptr().cast()));
            *x = _mm512_mask_broadcast_i32x4(*x, 0x0F00, _mm_loadu_si128(rows[8 + i].as_ptr().cast()));
            *x = _mm512_mask_broadcast_i32x4(*x, 0xF000, _mm_loadu_si128(rows[12 + i].as_ptr().cast()));
        }
        let [x, y, z, w] = of_four;
        let (a, b) = (_mm512_unpacklo_epi32(x, y), _mm512_unpackhi_epi32(x, y));
        let (c, d) = (_mm512_unpacklo_epi32(z, w), _mm512_unpackhi_epi32(z, w));
        [
            _mm512_unpacklo_epi64(a, c),
            _mm512_unpackhi_epi64(a, c),
            _mm512_unpacklo_epi64(b, d),
            _mm512_unpackhi_epi64(b, d),
        ]
    })
}

impl Avx512 {
    /// The four bytes at each of 16 offsets from `base`.
    ///
    /// # Safety
    /// They are there.
    #[inline(always)]
    pub(crate) unsafe fn gather(self, base: *const u8, offsets: __m512i) -> __m512i {
        on!(_mm512_i32gather_epi32::<1>(offsets, base.cast()))
    }

    /// The two f16 in each lane, the lower one first, widened exactly.
    #[inline(always)]
    pub(crate) fn two_halves(self, x: __m512i) -> [__m512; 2] {
        on!([
            _mm512_cvtph_ps(_mm512_cvtepi32_epi16(x)),
            _mm512_cvtph_ps(_mm512_cvtepi32_epi16(_mm512_srli_epi32::<16>(x))),
        ])
    }
}
