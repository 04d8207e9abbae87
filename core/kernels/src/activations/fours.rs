//! Activations of more than a few tokens by fours of them, in the order in which panels ([`crate::matmul`]'s `gemm`) broadcast them.

use super::{OfToken, Rows};
use crate::aligned::{Aligned, Plain};

/// Tokens that stand side by side.
pub(crate) const FOUR: usize = 4;

/// Columns of a panel, and of what four tokens have for it.
pub(crate) const WIDTH: usize = 256;

/// All that four tokens have for the columns of a panel, in one place; zeros behind the last token, anything behind the last column.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Four {
    /// [four columns][token]
    pub(crate) quads: [[i32; FOUR]; WIDTH / 4],
    /// [block][token]
    pub(crate) scales: [[f32; FOUR]; 8],
    /// [sub-block][token]: sums over it.
    pub(crate) sums: [[i32; FOUR]; 16],
    /// [two sums][token]: sums over 32 and over 16 as 16-bit halves; only with blocks of 256.
    pub(crate) eights: [[i32; FOUR]; 4],
    pub(crate) sixteens: [[i32; FOUR]; 8],
    /// [sub-block][token]: sums as [`crate::simd::pair_sums`].
    pub(crate) pairs: [[i32; FOUR]; 16],
}

// SAFETY: numbers of four bytes in whole lines: no padding.
unsafe impl Plain for Four {}

const _: () = assert!(size_of::<Four>() == 4 * FOUR * (WIDTH / 4 + 8 + 16 + 4 + 8 + 16), "no padding");

/// [panel][four tokens]: what tokens have, in the order in which tiles run over a panel.
#[derive(Debug)]
pub(crate) struct Fours {
    pub(super) filled: bool,
    /// Fours of tokens.
    fours: usize,
    panels: usize,
    all: Aligned<Four>,
}

impl Fours {
    pub(super) fn new() -> Self {
        Self { filled: false, fours: 0, panels: 0, all: Aligned::new() }
    }

    /// Room for `tokens` tokens of `columns` columns.
    pub(super) fn resize(&mut self, tokens: usize, columns: usize) {
        (self.fours, self.panels) = (tokens.div_ceil(FOUR), columns.div_ceil(WIDTH));
        self.all.resize(self.fours * self.panels);
    }

    /// All tokens' parts of a panel.
    pub(crate) fn of_panel(&self, panel: usize) -> &[Four] {
        &self.all[panel * self.fours..][..self.fours]
    }

    pub(super) fn fill(&mut self) -> Fill {
        Fill { fours: self.fours, panels: self.panels, all: Rows::new(&mut self.all, 1) }
    }
}

/// Where several threads write fours of tokens.
pub(super) struct Fill {
    fours: usize,
    panels: usize,
    all: Rows<Four>,
}

impl Fill {
    /// Writes four tokens, or fewer at the end.
    ///
    /// # Safety
    /// Nobody else writes this four, for which there is room; the buffers outlive the call.
    pub(super) unsafe fn four(&self, four: usize, tokens: &[Option<OfToken<'_>>; FOUR]) {
        for panel in 0..self.panels {
            // SAFETY: the contract.
            let out = unsafe { &mut self.all.row(panel * self.fours + four)[0] };
            put_quants(out, panel, tokens);
            for (place, token) in tokens.iter().enumerate() {
                match token {
                    Some(token) => put_numbers(out, place, panel, token),
                    None => put_nothing(out, place),
                }
            }
        }
    }
}

/// The quants of a panel, as far as there are columns.
fn put_quants(out: &mut Four, panel: usize, tokens: &[Option<OfToken<'_>>; FOUR]) {
    const NOTHING: [[i8; 4]; WIDTH / 4] = [[0; 4]; WIDTH / 4];
    let columns = panel * WIDTH;
    let width = |quants: &[i8]| (quants.len() - columns).min(WIDTH);
    let words = tokens.iter().flatten().map(|token| width(token.quants) / 4).min().unwrap_or(0);
    let [a, b, c, d] = tokens.each_ref().map(|token| match token {
        Some(token) => token.quants[columns..][..4 * words].as_chunks().0,
        None => &NOTHING[..words],
    });
    let rows = a.iter().zip(b).zip(c).zip(d);
    for (out, (((a, b), c), d)) in out.quads.iter_mut().zip(rows) {
        *out = [a, b, c, d].map(|word| i32::from_le_bytes(word.map(i8::cast_unsigned)));
    }
}

/// A token's other numbers.
fn put_numbers(out: &mut Four, place: usize, panel: usize, token: &OfToken<'_>) {
    let columns = panel * WIDTH;
    put(&mut out.scales, place, token.scales.iter().skip(columns / token.block).copied());
    put(&mut out.sums, place, token.sums.iter().skip(columns / token.sub).copied());
    put(&mut out.pairs, place, token.pairs.iter().skip(columns / token.sub).copied());
    if token.block == WIDTH {
        put(&mut out.eights, place, halves(&token.eights[columns / 32..]));
        put(&mut out.sixteens, place, halves(&token.sixteens[columns / 16..]));
    }
}

/// Zeros where there is no token.
fn put_nothing(out: &mut Four, place: usize) {
    let Four { quads: _, scales, sums, eights, sixteens, pairs } = out;
    for numbers in [&mut sums[..], &mut eights[..], &mut sixteens[..], &mut pairs[..]] {
        numbers.iter_mut().for_each(|four| four[place] = 0);
    }
    scales.iter_mut().for_each(|four| four[place] = 0.0);
}

/// A token's numbers, as many as there is room for.
fn put<T>(out: &mut [[T; FOUR]], place: usize, numbers: impl Iterator<Item = T>) {
    for (out, number) in out.iter_mut().zip(numbers) {
        out[place] = number;
    }
}

/// Two neighbours each as 16-bit halves.
fn halves(sums: &[i16]) -> impl Iterator<Item = i32> {
    sums.as_chunks::<2>().0.iter().map(|[low, high]| i32::from(*low) & 0xFFFF | i32::from(*high) << 16)
}
