//! Panels of the 256-element formats that models consist of, turned before they are unpacked.
//!
//! A panel wants four columns of 16 rows together. Bytes that hold two or three quants are turned once, 16 or 32 of each
//! row as words, and taken apart as they come: half the shuffles of turning quants. The numbers beside them are turned too, so that
//! scales are taken apart for 16 rows at a time.

use super::{Panel, STRIP};
use crate::matmul::quants::four_words;
use crate::simd::Simd;

/// Four bytes of each row as a number.
#[inline(always)]
fn number<S: Simd>(s: S, word: S::B) -> S::I {
    let (mut bytes, mut lanes) = ([0; 64], [0; STRIP]);
    s.bstore(word, &mut bytes);
    for (lane, bytes) in lanes.iter_mut().zip(bytes.as_chunks().0) {
        *lane = i32::from_le_bytes(*bytes);
    }
    s.iload(&lanes)
}

/// Scales and minimums of Q4_K and Q5_K, and the two floats before them.
#[inline(always)]
pub(in crate::matmul) fn six_bits<S: Simd>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
    let [floats, x, y, z] = four_words(s, blocks, 0);
    let [d, dmin] = s.two_halves(number(s, floats));
    s.store(d, &mut panel.d[0]);
    s.store(dmin, &mut panel.dmin[0]);
    let words = [number(s, x), number(s, y), number(s, z)];
    six_bits_of_words(s, words, &mut panel.scales, &mut panel.mins);
}

/// The same of the three words that hold them: scales as [`Simd::scales_by_row`] makes them, minimums as 16-bit halves.
#[inline(always)]
pub(in crate::matmul) fn six_bits_of_words<S: Simd>(
    s: S,
    [x, y, z]: [S::I; 3],
    out: &mut [[i32; STRIP]; 16],
    pairs: &mut [[i32; STRIP]; 8],
) {
    let (six, four, two) = (s.isplat(0x3F3F_3F3F), s.isplat(0x0F0F_0F0F), s.isplat(0x3030_3030));
    let scales = [s.iand(x, six), s.ior(s.iand(z, four), s.iand(s.iushr::<2>(x), two))];
    let mins = [s.iand(y, six), s.ior(s.iand(s.iushr::<4>(z), four), s.iand(s.iushr::<2>(y), two))];
    let byte = s.isplat(0xFF);
    for half in 0..2 {
        let x = scales[half];
        let four = [
            s.iand(x, byte),
            s.iand(s.iushr::<8>(x), byte),
            s.iand(s.iushr::<16>(x), byte),
            s.iushr::<24>(x),
        ];
        for (j, scale) in four.into_iter().enumerate() {
            s.istore(s.scales_by_row(scale), &mut out[4 * half + j]);
        }
        let x = mins[half];
        let second = s.isplat(0x00FF_0000);
        let low = s.ior(s.iand(x, byte), s.iand(s.ishl::<8>(x), second));
        let high = s.ior(s.iand(s.iushr::<16>(x), byte), s.iand(s.iushr::<8>(x), second));
        s.istore(low, &mut pairs[2 * half]);
        s.istore(high, &mut pairs[2 * half + 1]);
    }
}

/// Scales of Q6_K: 16 signed bytes of each block, from `at` on.
#[inline(always)]
pub(in crate::matmul) fn signed_bytes<S: Simd>(s: S, blocks: &[&[u8]; STRIP], at: usize, panel: &mut Panel) {
    for (four, word) in four_words(s, blocks, at).into_iter().enumerate() {
        for (j, scale) in signed_bytes_of_word(s, number(s, word)).into_iter().enumerate() {
            s.istore(s.scales_by_row(scale), &mut panel.scales[4 * four + j]);
        }
    }
}

/// The four signed bytes of each lane, the lowest first.
#[inline(always)]
pub(in crate::matmul) fn signed_bytes_of_word<S: Simd>(s: S, x: S::I) -> [S::I; 4] {
    [
        s.ishr::<24>(s.ishl::<24>(x)),
        s.ishr::<24>(s.ishl::<16>(x)),
        s.ishr::<24>(s.ishl::<8>(x)),
        s.ishr::<24>(x),
    ]
}
