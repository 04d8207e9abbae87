//! How blocks of Q4_K, Q5_K and Q6_K are turned and taken apart.

use super::{STRIP, Strip, Turned, Vector};
use crate::format::kquant::{Q4K, Q5K, Q6K};
use crate::matmul::gemm::turned::{signed_bytes_of_word, six_bits_of_words};
use crate::matmul::quants::{bytes, eight_words, four_words};
use crate::simd::{Avx512, Simd};

/// Turns 64 bytes of each row, from `at` on.
#[inline(always)]
fn square<const AMD: bool>(s: Avx512, blocks: &[&[u8]; STRIP], at: usize, words: &mut [[i32; STRIP]]) {
    for (half, words) in words[..STRIP].as_chunks_mut::<8>().0.iter_mut().enumerate() {
        for (word, x) in words.iter_mut().zip(eight_words::<Avx512, AMD>(s, blocks, at + 32 * half)) {
            s.istore(x, word);
        }
    }
}

/// What stands before the quants of Q4_K and Q5_K: two f16, eight scales and eight minimums of six bits.
#[inline(always)]
fn six_bits(s: Avx512, blocks: &[&[u8]; STRIP], strip: &mut Strip) {
    let [floats, x, y, z] = four_words(s, blocks, 0);
    let [d, dmin] = s.two_halves(floats);
    s.store(d, &mut strip.d);
    s.store(dmin, &mut strip.dmin);
    six_bits_of_words(s, [x, y, z], &mut strip.scales, &mut strip.pairs);
}

impl Turned for Q4K {
    const UPPER: i32 = 4;

    #[inline(always)]
    fn turn<const AMD: bool>(s: Avx512, blocks: &[&[u8]; STRIP], strip: &mut Strip) {
        six_bits(s, blocks, strip);
        square::<AMD>(s, blocks, 16, &mut strip.words);
        square::<AMD>(s, blocks, 80, &mut strip.words[16..]);
    }

    #[inline(always)]
    fn places(step: usize) -> [usize; 2] {
        [16 * step, 16 * step + 8]
    }

    #[inline(always)]
    fn two(s: Avx512, strip: &Strip, step: usize, i: usize) -> [Vector; 2] {
        let x = s.iload(&strip.words[8 * step + i]);
        [s.band(x, s.bsplat(0x0F)), s.band(x, s.bsplat(0xF0))]
    }
}

impl Turned for Q5K {
    #[inline(always)]
    fn turn<const AMD: bool>(s: Avx512, blocks: &[&[u8]; STRIP], strip: &mut Strip) {
        six_bits(s, blocks, strip);
        square::<AMD>(s, blocks, 48, &mut strip.words);
        square::<AMD>(s, blocks, 112, &mut strip.words[16..]);
        // Bit g of byte i belongs to element 32g + i. For each half of the block, its four bits as the upper ones.
        for part in 0..2 {
            for (i, word) in four_words(s, blocks, 16 + 16 * part).into_iter().enumerate() {
                s.istore(s.bshl::<4>(word), &mut strip.words[32 + 4 * part + i]);
                s.istore(word, &mut strip.words[40 + 4 * part + i]);
            }
        }
    }

    #[inline(always)]
    fn places(step: usize) -> [usize; 2] {
        Q4K::places(step)
    }

    #[inline(always)]
    fn two(s: Avx512, strip: &Strip, step: usize, i: usize) -> [Vector; 2] {
        let (x, bits) = (s.iload(&strip.words[8 * step + i]), s.iload(&strip.words[32 + 8 * (step / 2) + i]));
        let (low, high, fifth) = (s.band(x, s.bsplat(15)), s.bshr::<4>(x), s.bsplat(16));
        let [first, second] = if step.is_multiple_of(2) {
            [bits, s.bshr::<1>(bits)]
        } else {
            [s.bshr::<2>(bits), s.bshr::<3>(bits)]
        };
        [s.bor(low, s.band(first, fifth)), s.bor(high, s.band(second, fifth))]
    }
}

impl Turned for Q6K {
    #[inline(always)]
    fn turn<const AMD: bool>(s: Avx512, blocks: &[&[u8]; STRIP], strip: &mut Strip) {
        // 32 words with two nibbles a byte, 16 with four times two upper bits.
        for part in 0..3 {
            square::<AMD>(s, blocks, 64 * part, &mut strip.words[16 * part..]);
        }
        let low = s.isplat(0xFFFF);
        for (part, x) in four_words(s, blocks, 192).into_iter().enumerate() {
            let scales = signed_bytes_of_word(s, x);
            for (j, scale) in scales.into_iter().enumerate() {
                s.istore(scale, &mut strip.scales[4 * part + j]);
            }
            for (half, [first, second]) in scales.as_chunks().0.iter().enumerate() {
                let pair = s.ior(s.iand(*first, low), s.ishl::<16>(*second));
                s.istore(pair, &mut strip.pairs[2 * part + half]);
            }
        }
        let mut d = [0; STRIP];
        for (d, block) in d.iter_mut().zip(blocks) {
            *d = u16::from_le_bytes(*bytes(block, 208));
        }
        s.store(s.load_f16(&d), &mut strip.d);
    }

    #[inline(always)]
    fn places(step: usize) -> [usize; 2] {
        // Steps: halves of the block, halves of 32 columns, low and high nibbles.
        let first = 32 * (step / 4) + 4 * (step / 2 % 2) + 16 * (step % 2);
        [first, first + 8]
    }

    #[inline(always)]
    fn two(s: Avx512, strip: &Strip, step: usize, i: usize) -> [Vector; 2] {
        let (half, word) = (step / 4, step / 2 % 2 * 4 + i);
        let (x, y) = (s.iload(&strip.words[16 * half + word]), s.iload(&strip.words[16 * half + 8 + word]));
        let upper = s.iload(&strip.words[32 + 8 * half + word]);
        let (low, bits) = (s.bsplat(15), s.bsplat(0x30));
        if step.is_multiple_of(2) {
            [
                s.bor(s.band(x, low), s.band(s.bshl::<4>(upper), bits)),
                s.bor(s.band(y, low), s.band(s.bshl::<2>(upper), bits)),
            ]
        } else {
            [
                s.bor(s.bshr::<4>(x), s.band(upper, bits)),
                s.bor(s.bshr::<4>(y), s.band(s.bshr::<2>(upper), bits)),
            ]
        }
    }
}
