//! Activations of more than a few tokens by fours of them, in the order in which panels ([`crate::matmul`]'s `gemm`) broadcast them.

use super::{OfToken, Rows};
use crate::aligned::Aligned;

/// Four tokens' numbers.
const FOUR: usize = 4;

/// What four tokens have, token by token side by side; zeros behind the last token.
#[derive(Debug)]
pub(crate) struct Fours {
    pub(super) filled: bool,
    /// Words of four quants, scales and sums of a token.
    words: usize,
    blocks: usize,
    subs: usize,
    /// Sums of which there are halves: all, or none where blocks have 32 elements.
    halved: usize,
    /// [four tokens][four columns][token]
    quads: Aligned<i32>,
    /// [four tokens][block][token]
    scales: Aligned<f32>,
    /// [four tokens][sum][token]: sums over a sub-block, and the same as [`crate::simd::pair_sums`].
    sums: Aligned<i32>,
    pairs: Aligned<i32>,
    /// [four tokens][two sums][token]: sums over 32 and over 16 as 16-bit halves; only with 256-element blocks.
    eights: Aligned<i32>,
    sixteens: Aligned<i32>,
}

impl Fours {
    pub(super) fn new() -> Self {
        Self {
            filled: false,
            words: 0,
            blocks: 0,
            subs: 0,
            halved: 0,
            quads: Aligned::new(),
            scales: Aligned::new(),
            sums: Aligned::new(),
            pairs: Aligned::new(),
            eights: Aligned::new(),
            sixteens: Aligned::new(),
        }
    }

    /// Room for `tokens` tokens of `blocks` blocks of `block` elements, with a sum over each `sub`.
    pub(super) fn resize(&mut self, tokens: usize, blocks: usize, block: usize, sub: usize) {
        (self.words, self.blocks, self.subs) = (blocks * block / 4, blocks, blocks * block / sub);
        let tokens = tokens.next_multiple_of(FOUR);
        self.quads.resize(tokens * self.words);
        self.scales.resize(tokens * blocks);
        self.sums.resize(tokens * self.subs);
        self.pairs.resize(tokens * self.subs);
        self.halved = if block == 32 { 0 } else { self.subs };
        self.eights.resize(tokens * self.halved / 4);
        self.sixteens.resize(tokens * self.halved / 2);
    }

    /// Words of four columns.
    pub(crate) fn quads(&self, four: usize) -> &[[i32; FOUR]] {
        of(&self.quads, four, self.words)
    }

    /// Scales by blocks.
    pub(crate) fn scales(&self, four: usize) -> &[[f32; FOUR]] {
        of(&self.scales, four, self.blocks)
    }

    /// Sums by sub-blocks.
    pub(crate) fn sums(&self, four: usize) -> &[[i32; FOUR]] {
        of(&self.sums, four, self.subs)
    }

    /// The same as [`crate::simd::pair_sums`].
    pub(crate) fn pairs(&self, four: usize) -> &[[i32; FOUR]] {
        of(&self.pairs, four, self.subs)
    }

    /// Sums over `sub` elements, 32 or 16, of blocks of 256: two as 16-bit halves.
    pub(crate) fn halves(&self, four: usize, sub: usize) -> &[[i32; FOUR]] {
        if sub == 32 {
            of(&self.eights, four, self.halved / 4)
        } else {
            of(&self.sixteens, four, self.halved / 2)
        }
    }

    pub(super) fn fill(&mut self) -> Fill {
        Fill {
            quads: Rows::new(&mut self.quads, FOUR * self.words),
            scales: Rows::new(&mut self.scales, FOUR * self.blocks),
            sums: Rows::new(&mut self.sums, FOUR * self.subs),
            pairs: Rows::new(&mut self.pairs, FOUR * self.subs),
            eights: Rows::new(&mut self.eights, FOUR * self.halved / 4),
            sixteens: Rows::new(&mut self.sixteens, FOUR * self.halved / 2),
        }
    }
}

/// The `four`th of rows of so many numbers of four tokens.
#[inline(always)]
fn of<T>(all: &[T], four: usize, numbers: usize) -> &[[T; FOUR]] {
    all[four * FOUR * numbers..][..FOUR * numbers].as_chunks().0
}

/// Where several threads write fours of tokens.
pub(super) struct Fill {
    quads: Rows<i32>,
    scales: Rows<f32>,
    sums: Rows<i32>,
    pairs: Rows<i32>,
    eights: Rows<i32>,
    sixteens: Rows<i32>,
}

impl Fill {
    /// Writes four tokens, or fewer at the end.
    ///
    /// # Safety
    /// Nobody else writes this four, for which there is room; the buffers outlive the call.
    pub(super) unsafe fn four(&self, four: usize, tokens: &[Option<OfToken<'_>>; FOUR]) {
        // SAFETY: the contract.
        let (quads, scales, sums) =
            unsafe { (self.quads.row(four), self.scales.row(four), self.sums.row(four)) };
        // SAFETY: the contract.
        let (pairs, eights, sixteens) =
            unsafe { (self.pairs.row(four), self.eights.row(four), self.sixteens.row(four)) };
        for (place, token) in tokens.iter().enumerate() {
            let Some(of) = token else {
                for numbers in [&mut *quads, &mut *sums, &mut *pairs, &mut *eights, &mut *sixteens] {
                    numbers.iter_mut().skip(place).step_by(FOUR).for_each(|out| *out = 0);
                }
                scales.iter_mut().skip(place).step_by(FOUR).for_each(|out| *out = 0.0);
                continue;
            };
            let words = of.quants.as_chunks::<4>().0.iter();
            put(quads, place, words.map(|word| i32::from_le_bytes(word.map(i8::cast_unsigned))));
            put(scales, place, of.scales.iter().copied());
            put(sums, place, of.sums.iter().copied());
            put(pairs, place, of.pairs.iter().copied());
            put(eights, place, halves(of.eights));
            put(sixteens, place, halves(of.sixteens));
        }
    }
}

/// A token's numbers, as many as there is room for.
fn put<T>(out: &mut [T], place: usize, numbers: impl Iterator<Item = T>) {
    for (out, number) in out.as_chunks_mut::<FOUR>().0.iter_mut().zip(numbers) {
        out[place] = number;
    }
}

/// Two neighbours each as 16-bit halves.
fn halves(sums: &[i16]) -> impl Iterator<Item = i32> {
    sums.as_chunks::<2>().0.iter().map(|[low, high]| i32::from(*low) & 0xFFFF | i32::from(*high) << 16)
}
