//! Panels of the 256-element formats that models consist of, turned before they are unpacked.
//!
//! A panel wants four columns of 16 rows together. Bytes that hold two or three quants are turned once, 16 rows of 64 bytes as
//! a square of words, and taken apart afterwards: half the shuffles of turning quants. What stands before the quants
//! comes along, so that scales are taken apart for 16 rows at a time too.

use super::{Panel, STRIP};
use crate::matmul::quants::four_words;
use crate::simd::Simd;

/// 64 bytes of 16 blocks as words: word w of every row.
#[repr(align(64))]
pub(in crate::matmul) struct Square([[u8; 64]; STRIP]);

impl Square {
    /// The bytes from `at` on of each block.
    #[inline(always)]
    pub(in crate::matmul) fn new<S: Simd>(s: S, blocks: &[&[u8]; STRIP], at: usize) -> Self {
        let mut words = [[0; 64]; STRIP];
        for (quarter, out) in words.as_chunks_mut::<4>().0.iter_mut().enumerate() {
            for (out, word) in out.iter_mut().zip(four_words(s, blocks, at + 16 * quarter)) {
                s.bstore(word, out);
            }
        }
        Self(words)
    }

    /// Four bytes of each row.
    #[inline(always)]
    pub(in crate::matmul) fn word<S: Simd>(&self, s: S, word: usize) -> S::B {
        s.bload(&self.0[word])
    }

    /// The same as numbers.
    #[inline(always)]
    pub(in crate::matmul) fn number<S: Simd>(&self, s: S, word: usize) -> S::I {
        let mut lanes = [0; STRIP];
        for (lane, bytes) in lanes.iter_mut().zip(self.0[word].as_chunks::<4>().0) {
            *lane = i32::from_le_bytes(*bytes);
        }
        s.iload(&lanes)
    }

    /// The f16 in the low or the high halves of a word.
    #[inline(always)]
    pub(in crate::matmul) fn halves<S: Simd>(&self, s: S, word: usize, high: bool) -> S::F {
        let mut halves = [0; STRIP];
        for (half, bytes) in halves.iter_mut().zip(self.0[word].as_chunks::<4>().0) {
            let [a, b, c, d] = *bytes;
            *half = u16::from_le_bytes(if high { [c, d] } else { [a, b] });
        }
        s.load_f16(&halves)
    }
}

/// Scales and minimums of Q4_K and Q5_K, and the two floats before them, out of the first words of their blocks.
#[inline(always)]
pub(in crate::matmul) fn six_bits<S: Simd>(s: S, head: &Square, panel: &mut Panel) {
    s.store(head.halves(s, 0, false), &mut panel.d[0]);
    s.store(head.halves(s, 0, true), &mut panel.dmin[0]);
    let words = [head.number(s, 1), head.number(s, 2), head.number(s, 3)];
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

/// Scales of Q6_K: 16 signed bytes of each block, from word `word` on.
#[inline(always)]
pub(in crate::matmul) fn signed_bytes<S: Simd>(s: S, square: &Square, word: usize, panel: &mut Panel) {
    for four in 0..4 {
        for (j, scale) in signed_bytes_of_word(s, square.number(s, word + four)).into_iter().enumerate() {
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
