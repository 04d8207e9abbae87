//! More than a few tokens: 256 columns of 16 rows are unpacked once into a panel that stays in the first-level cache, and
//! all tokens run over it. Lanes are rows, so nothing is folded and four activations are broadcast to all rows.
//!
//! Two streams are read while a panel is multiplied. The activations of a prompt do not fit the second-level cache, so they
//! stand in the order in which tiles read them ([`Fours`]), and where there are many tokens four panels are
//! unpacked together and share each reading; with 32 wide registers a tile has all four, so that an activation is broadcast
//! once for 64 rows. The weights of the next rows are asked for from inside the tiles, a few lines
//! at a time ([`Ahead`]): with few tokens a product waits for memory otherwise, at every row of every panel.
//!
//! [`blocks32`] and [`blocks256`] say what a panel of their blocks is and how a tile multiplies it.

mod blocks256;
mod blocks32;
pub(super) mod turned;

use std::marker::PhantomData;
use std::ops::Range;

use super::ahead::Ahead;
use super::room::Room;
use super::{Job, STRIP};
use crate::activations::{Activations, Quantised};
use crate::prefetch::line_ahead;
use crate::simd::{Kernel, Simd};

pub(super) use blocks32::{Blocks32, as_wanted};
pub(super) use blocks256::{Blocks256, fill_by_rows};

/// Columns of a panel.
pub(super) const WIDTH: usize = 256;

/// Strips that share a reading of the activations, and from how many tokens on: fewer tokens fit the cache beside a panel.
pub(super) const GROUP: usize = 4;
pub(super) const MANY_TOKENS: usize = 24;

/// How blocks of a format fill a panel, and how tokens run over it.
pub(super) trait Blocks {
    /// How many of them fill a panel.
    const OF_A_PANEL: usize;

    /// The activations they are multiplied with.
    fn activations(activations: &Activations) -> &Quantised;

    /// Unpacks `blocks` blocks of 16 rows, from `block` on.
    fn unpack<S: Simd>(s: S, panel: &mut Panel, rows: &[&[u8]; STRIP], block: usize, blocks: usize);

    /// Makes a panel's numbers what `tile` wants.
    #[inline(always)]
    fn prepare<S: Simd>(_s: S, _panel: &mut Panel) {}

    /// Looks for what a place's tokens bring along.
    fn gather<'a, S: Simd>(place: &Place<'a>, columns: &mut Columns<'a>);

    /// `T` tokens of a place over `P` panels, whose results lie `stride` apart.
    fn tile<S: Simd, const P: usize, const T: usize>(
        s: S,
        panels: &[Panel; P],
        columns: &Columns<'_>,
        place: &Place<'_>,
        sums: &mut [[f32; STRIP]],
        stride: usize,
        ahead: &mut Ahead,
    );
}

/// `rows` of a product with more than a few tokens.
pub(super) struct Gemm<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    blocks: PhantomData<B>,
}

impl<'a, B> Gemm<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, blocks: PhantomData }
    }
}

/// 256 columns of 16 rows, unpacked.
#[repr(C, align(64))]
pub(super) struct Panel {
    /// [four columns][row][column]
    pub(super) quants: [[u8; 64]; WIDTH / 4],
    /// [sub-block][row], as `Simd::scales_by_row` wants them.
    pub(super) scales: [[i32; 16]; 16],
    /// [two sub-blocks][row]: their minimums as 16-bit halves.
    pub(super) mins: [[i32; 16]; 8],
    /// [block][row]
    pub(super) d: [[f32; 16]; 8],
    pub(super) dmin: [[f32; 16]; 8],
}

impl Panel {
    pub(super) const EMPTY: Self = Self {
        quants: [[0; 64]; WIDTH / 4],
        scales: [[0; 16]; 16],
        mins: [[0; 16]; 8],
        d: [[0.0; 16]; 8],
        dmin: [[0.0; 16]; 8],
    };
}

impl Panel {
    /// A row's 64 bytes of columns `64 * quarter ..`, before the rows are interleaved.
    #[inline(always)]
    fn row_mut(&mut self, quarter: usize, row: usize) -> &mut [u8; 64] {
        &mut self.quants[STRIP * quarter + row]
    }

    /// Interleaves what `row_mut` gave out, 16 rows in groups of four columns: as 32-bit words, rows become columns.
    #[inline(always)]
    fn interleave<S: Simd>(&mut self, s: S) {
        for square in self.quants.as_chunks_mut::<STRIP>().0 {
            // SAFETY: 16 times 64 bytes are 16 times 16 words, aligned as the panel is; any bytes are an f32, which is
            // only moved here.
            s.transpose(unsafe { &mut *std::ptr::from_mut(square).cast() });
        }
    }
}

/// Tokens of a tile, as many as accumulators fit 16 registers of half a vector; and of a smaller one for the last few. More
/// sizes would only make the program bigger.
const TILE: usize = 4;
const SMALL_TILE: usize = 2;
/// Panels of a tile where there are 32 registers of a whole vector: all of a group, so that each activation is read once for them.
const WIDE: usize = GROUP;

/// Whether this instruction set has 32 registers of a whole vector.
pub(super) const fn wide<S: Simd>() -> bool {
    align_of::<S::F>() == 64
}

/// How often a tile over a panel asks for weights, or twice as often. Where a loop fills all registers, it asks outside of it.
const fn asked<S: Simd>() -> usize {
    if wide::<S>() { 2 } else { 8 }
}

/// Adds the bias and writes a strip's results for the tokens from `first` on.
#[cfg(target_arch = "x86_64")]
pub(super) fn put_strip(job: &Job<'_>, first: usize, row: usize, end: usize, sums: &[[f32; STRIP]]) {
    for (token, sums) in (first..).zip(sums) {
        put_rows(job, token, row, end, sums);
    }
}

/// How many tokens later the results are that are asked for while those of one are written.
const RESULTS_AHEAD: usize = 8;

/// The same of the strips from `row` to `end` and all tokens, one token after the other: what lies together is written together.
/// `sums`: [strip][`stride` tokens].
#[inline(always)]
pub(super) fn put_strips(job: &Job<'_>, row: usize, end: usize, sums: &[[f32; STRIP]], stride: usize) {
    let width = job.weight.rows();
    for token in 0..job.activations.tokens {
        // A token's results lie far from the next one's.
        for row in (row..end).step_by(STRIP) {
            line_ahead(job.out.wrapping_add((token + RESULTS_AHEAD) * width + row).cast());
        }
        for (row, sums) in (row..end).step_by(STRIP).zip(sums.chunks_exact(stride)) {
            put_rows(job, token, row, end, &sums[token]);
        }
    }
}

/// Up to 16 rows of a token, less those from `end` on.
#[inline(always)]
fn put_rows(job: &Job<'_>, token: usize, row: usize, end: usize, sums: &[f32; STRIP]) {
    if end - row >= STRIP {
        // SAFETY: the rows of this call are this thread's; there are as many sums as tokens.
        unsafe { job.put_sixteen(token, row, sums) };
        return;
    }
    for (r, value) in sums.iter().enumerate().take(end - row) {
        // SAFETY: as above.
        unsafe { job.put(token, row + r, *value) };
    }
}

/// Which activations a tile multiplies: `blocks` blocks from `block` on of `width` tokens from `first` on, a multiple of four. Behind the
/// last token there are zeros, their results are dropped.
pub(super) struct Place<'a> {
    form: &'a Quantised,
    block: usize,
    blocks: usize,
    first: usize,
    width: usize,
}

impl Place<'_> {
    /// The results so far; before the first block there are none, whatever stands in their place.
    #[inline(always)]
    fn so_far<S: Simd>(&self, s: S, sums: &[f32; STRIP]) -> S::F {
        if self.block == 0 { s.zero() } else { s.load(sums) }
    }
}

/// What a tile's tokens bring along, [..][token].
pub(super) struct Columns<'a> {
    /// By fours of columns.
    quads: &'a [[i32; TILE]],
    /// By blocks.
    scales: &'a [[f32; TILE]],
    /// Sums of sub-blocks as [`Simd::pstart`] or [`Simd::full_start`] want them.
    sums: &'a [[i32; TILE]],
    /// By two sub-blocks: sums as 16-bit halves; only with blocks of 256.
    halves: &'a [[i32; TILE]],
    /// By sub-blocks: what sums start with, where a tile has several panels. For a single one that would take longer than it saves.
    starts: [[i32; TILE]; 16],
    /// Sums as floats; only where blocks of 32 have minimums.
    floats: [[f32; TILE]; 8],
}

impl<'a> Columns<'a> {
    fn new() -> Self {
        Self {
            quads: &[],
            scales: &[],
            sums: &[],
            halves: &[],
            starts: [[0; TILE]; 16],
            floats: [[0.0; TILE]; 8],
        }
    }

    /// `full`: whether weights are whole bytes. `times`: how often sums start with the activations' ones.
    #[inline(always)]
    fn look_at<S: Simd>(&mut self, place: &Place<'a>, full: bool, times: i32) {
        let &Place { form, block, blocks, first, .. } = place;
        let (fours, four) = (&form.fours, first / TILE);
        let (words, subs) = (form.block / 4, form.block / form.sub);
        self.quads = &fours.quads(four)[block * words..][..blocks * words];
        self.scales = &fours.scales(four)[block..][..blocks];
        let sums = if S::PAIRS && !full { fours.pairs(four) } else { fours.sums(four) };
        self.sums = &sums[block * subs..][..blocks * subs];
        if const { wide::<S>() } {
            // Those of the next tokens: each of these stands by itself, which the processor does not foresee.
            ask_behind(self.quads, fours.quads(four).len());
            ask_behind(self.scales, fours.scales(four).len());
            ask_behind(self.sums, fours.sums(four).len());
        }
        if const { wide::<S>() } && times != 0 {
            for (starts, sums) in self.starts.iter_mut().zip(self.sums) {
                *starts = sums.map(|sum| times * sum);
            }
        }
    }

    /// Sums of sub-block `j` of token `t` that start with its activations' sum times `times`.
    #[inline(always)]
    fn start<S: Simd>(&self, s: S, sums: &[[i32; TILE]], j: usize, t: usize, times: i32) -> S::P {
        if const { wide::<S>() } { s.pstart(self.starts[j][t], 1) } else { s.pstart(sums[j][t], times) }
    }
}

/// Asks for as many numbers as these are, `further` elements behind them, whether there are any or not.
#[inline(always)]
fn ask_behind<T>(these: &[T], further: usize) {
    let from = these.as_ptr().wrapping_add(further).cast::<u8>();
    for line in 0..size_of_val(these).div_ceil(64) {
        line_ahead(from.wrapping_add(64 * line));
    }
}

/// The tokens of a place over `P` panels, whose results lie `stride` apart.
#[inline(always)]
fn tile<S: Simd, B: Blocks, const P: usize>(
    s: S,
    panels: &[Panel],
    columns: &Columns<'_>,
    place: &Place<'_>,
    sums: &mut [[f32; STRIP]],
    stride: usize,
    ahead: &mut Ahead,
) {
    let panels = panels.first_chunk::<P>().expect("as many panels");
    if place.width == SMALL_TILE {
        B::tile::<S, P, SMALL_TILE>(s, panels, columns, place, sums, stride, ahead);
    } else {
        B::tile::<S, P, TILE>(s, panels, columns, place, sums, stride, ahead);
    }
}

/// The 16 rows from `row` on; past the end the last one stands in, its results are dropped.
#[inline(always)]
pub(super) fn strip_rows<'a>(job: &Job<'a>, row: usize, end: usize) -> [&'a [u8]; STRIP] {
    let mut rows = [job.weight.row(row); STRIP];
    for (r, bytes) in rows.iter_mut().enumerate() {
        *bytes = job.weight.row((row + r).min(end - 1));
    }
    rows
}

impl<B: Blocks> Kernel for Gemm<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let form = B::activations(self.job.activations);
        let tokens = self.job.activations.tokens;
        let end = self.rows.end;
        let together = if const { wide::<S>() } { WIDE } else { 1 };
        let most = if tokens >= MANY_TOKENS { GROUP } else { together };
        let mut panels = [const { Panel::EMPTY }; GROUP];
        let stride = tokens + TILE;
        let mut room = Room::of(most * stride);
        let sums = room.vectors();
        let mut columns = Columns::new();
        let mut row = self.rows.start;
        while row < end {
            let strips = (end - row).div_ceil(STRIP).min(most);
            let tiles =
                strips.div_ceil(together) * tokens.div_ceil(TILE) * form.blocks.div_ceil(B::OF_A_PANEL);
            let mut ahead = Ahead::of(self.job, row + strips * STRIP, strips * STRIP, asked::<S>() * tiles);
            let mut rows = [strip_rows(self.job, row, end); GROUP];
            for (strip, rows) in rows.iter_mut().enumerate().take(strips).skip(1) {
                *rows = strip_rows(self.job, row + strip * STRIP, end);
            }
            for block in (0..form.blocks).step_by(B::OF_A_PANEL) {
                let blocks = (form.blocks - block).min(B::OF_A_PANEL);
                for (panel, rows) in panels.iter_mut().zip(&rows).take(strips) {
                    B::unpack(s, panel, rows, block, blocks);
                    B::prepare(s, panel);
                }
                let mut first = 0;
                while first < tokens {
                    let width = if tokens - first > SMALL_TILE { TILE } else { SMALL_TILE };
                    let place = Place { form, block, blocks, first, width };
                    B::gather::<S>(&place, &mut columns);
                    let mut done = 0;
                    while done < strips {
                        let (panels, sums) = (&panels[done..], &mut sums[done * stride..]);
                        done += match strips - done {
                            WIDE.. if const { wide::<S>() } => {
                                tile::<S, B, WIDE>(s, panels, &columns, &place, sums, stride, &mut ahead);
                                WIDE
                            }
                            2.. if const { wide::<S>() } => {
                                tile::<S, B, 2>(s, panels, &columns, &place, sums, stride, &mut ahead);
                                2
                            }
                            _ => {
                                tile::<S, B, 1>(s, panels, &columns, &place, sums, stride, &mut ahead);
                                1
                            }
                        };
                    }
                    first += width;
                }
            }
            put_strips(self.job, row, end.min(row + strips * STRIP), sums, stride);
            row += strips * STRIP;
        }
    }
}
