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

/// [`Simd::words_of_long_rows`](super::Simd::words_of_long_rows): half as many loads as two times four words, half as many shuffles more.
#[inline(always)]
pub(super) fn long_words(_: Avx512, rows: [&[u8; 32]; 16]) -> [__m512i; 8] {
    on!({
        // Halves of vector i: rows i and 4 + i, or 8 + i and 12 + i.
        let mut x = [_mm512_setzero_si512(); 8];
        for (i, x) in x.iter_mut().enumerate() {
            let row = 8 * (i / 4) + i % 4;
            *x = _mm512_castsi256_si512(_mm256_loadu_si256(rows[row].as_ptr().cast()));
            let second = _mm256_loadu_si256(rows[row + 4].as_ptr().cast());
            *x = _mm512_mask_broadcast_i64x4(*x, 0xF0, second);
        }
        let mut words = [_mm512_setzero_si512(); 8];
        // Quarters: words w and 4 + w of four rows, and of the next four.
        let mut four = [[_mm512_setzero_si512(); 4]; 2];
        for (four, x) in four.iter_mut().zip(x.as_chunks::<4>().0) {
            let (a, b) = (_mm512_unpacklo_epi32(x[0], x[1]), _mm512_unpackhi_epi32(x[0], x[1]));
            let (c, d) = (_mm512_unpacklo_epi32(x[2], x[3]), _mm512_unpackhi_epi32(x[2], x[3]));
            four[0] = _mm512_unpacklo_epi64(a, c);
            four[1] = _mm512_unpackhi_epi64(a, c);
            four[2] = _mm512_unpacklo_epi64(b, d);
            four[3] = _mm512_unpackhi_epi64(b, d);
        }
        let [low, high] = four;
        for w in 0..4 {
            words[w] = _mm512_shuffle_i32x4::<0b10_00_10_00>(low[w], high[w]);
            words[4 + w] = _mm512_shuffle_i32x4::<0b11_01_11_01>(low[w], high[w]);
        }
        words
    })
}

impl Avx512 {
    /// The first four bytes of each of 16 rows, one by one.
    ///
    /// # Panics
    /// When a row is shorter.
    #[inline(always)]
    pub(crate) fn first_words(self, rows: &[&[u8]; 16]) -> __m512i {
        let word = |r: usize| i32::from_le_bytes(*rows[r].first_chunk().expect("four bytes"));
        on!({
            let mut quarters = [_mm_setzero_si128(); 4];
            for (q, quarter) in quarters.iter_mut().enumerate() {
                *quarter = _mm_cvtsi32_si128(word(4 * q));
                *quarter = _mm_insert_epi32::<1>(*quarter, word(4 * q + 1));
                *quarter = _mm_insert_epi32::<2>(*quarter, word(4 * q + 2));
                *quarter = _mm_insert_epi32::<3>(*quarter, word(4 * q + 3));
            }
            let x = _mm512_castsi128_si512(quarters[0]);
            let x = _mm512_inserti32x4::<1>(x, quarters[1]);
            let x = _mm512_inserti32x4::<2>(x, quarters[2]);
            _mm512_inserti32x4::<3>(x, quarters[3])
        })
    }

    /// The four bytes at each of 16 offsets from `base`.
    ///
    /// # Safety
    /// They are there.
    #[inline(always)]
    pub(crate) unsafe fn gather(self, base: *const u8, offsets: __m512i) -> __m512i {
        on!(_mm512_i32gather_epi32::<1>(offsets, base.cast()))
    }
}
