//! More than a few tokens: 256 columns of 16 rows are unpacked once into a panel that stays in the first-level cache, and
//! all tokens run over it. Lanes are rows, so nothing is folded and four activations are broadcast to all rows.
//!
//! Two streams are read while a panel is multiplied. The activations of a prompt do not fit the second-level cache, so they
//! stand in the order in which tiles read them ([`Four`]), and where there are many tokens four panels are
//! unpacked together and share each reading; with 32 wide registers a tile has all four, so that an activation is broadcast
//! once for 64 rows, or on AMD's processors two of them, where sums and results of short blocks fill the registers together. All
//! tokens run over a tile's panels before the next ones, and what the last block ends is written at once. The weights of the next rows are asked for from inside the tiles, a few lines
//! at a time ([`Ahead`]): with few tokens a product waits for memory otherwise, at every row of every panel.
//!
//! [`blocks32`] and [`blocks256`] say what a panel of their blocks is and how a tile multiplies it.

mod blocks256;
mod blocks32;
pub(super) mod turned;

use std::cell::Cell;
use std::marker::PhantomData;
use std::ops::Range;

use super::ahead::{Ahead, Order};
use super::room::Room;
use super::{Job, STRIP};
use crate::activations::fours::{FOUR, Four};
use crate::activations::{Activations, Quantised};
use crate::prefetch::line_ahead;
use crate::simd::{Kernel, Simd};

pub(super) use crate::activations::fours::WIDTH;
pub(super) use blocks32::Blocks32;
#[cfg(target_arch = "x86_64")]
pub(super) use blocks32::as_wanted;
pub(super) use blocks256::{Blocks256, fill_by_rows};

/// Strips that share a reading of the activations, and from how many tokens on: fewer tokens fit the cache beside a panel.
pub(super) const GROUP: usize = 4;
pub(super) const MANY_TOKENS: usize = 24;

/// How blocks of a format fill a panel, and how tokens run over it.
pub(super) trait Blocks {
    /// How many of them fill a panel.
    const OF_A_PANEL: usize;

    /// The activations they are multiplied with.
    fn activations(activations: &Activations) -> &Quantised;

    /// Unpacks `blocks` blocks of 16 rows, from `block` on, by what is best on AMD's processors, or elsewhere.
    fn unpack<S: Simd, const AMD: bool>(
        s: S,
        panel: &mut Panel,
        rows: &[&[u8]; STRIP],
        block: usize,
        blocks: usize,
    );

    /// How many panels a tile has where registers are wide, on AMD's processors.
    const TOGETHER_ON_AMD: usize = WIDE;

    /// Makes a panel's numbers what `tile` wants.
    #[inline(always)]
    fn prepare<S: Simd, const AMD: bool>(_s: S, _panel: &mut Panel) {}

    /// How sums of sub-blocks start, from the activations' sums.
    fn starts<S: Simd>(four: &Four) -> Starts;

    /// How often a tile asks for weights, where it does so in its loop.
    const ASKS: usize = 8;

    /// `T` tokens of a place over `P` panels, by what is best on AMD's processors, or elsewhere.
    fn tile<S: Simd, const AMD: bool, const P: usize, const T: usize>(
        s: S,
        panels: &[Panel; P],
        place: &Place<'_>,
        results: &mut [Results; P],
        ahead: &mut Ahead,
    );
}

/// `rows` of a product with more than a few tokens, by what is best on AMD's processors, or elsewhere.
pub(super) struct Gemm<'a, B, const AMD: bool> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    blocks: PhantomData<B>,
}

impl<'a, B, const AMD: bool> Gemm<'a, B, AMD> {
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

thread_local! {
    /// A thread's panels, whatever a piece before this one left in them: clearing them takes a hundredth of a product with 16 tokens.
    static KEPT: Cell<Option<Box<[Panel; GROUP]>>> = const { Cell::new(None) };
}

/// Tokens of a tile, as many as accumulators fit 16 registers of half a vector; and of a smaller one for the last few. More
/// sizes would only make the program bigger.
const TILE: usize = FOUR;
const SMALL_TILE: usize = 2;
/// Panels of a tile where there are 32 registers of a whole vector: all of a group, so that each activation is read once for them.
const WIDE: usize = GROUP;

/// Panels of a tile.
const fn together<S: Simd, B: Blocks, const AMD: bool>() -> usize {
    match (wide::<S>(), AMD) {
        (false, _) => 1,
        (true, false) => WIDE,
        (true, true) => B::TOGETHER_ON_AMD,
    }
}

/// Whether this instruction set has 32 registers of a whole vector.
pub(super) const fn wide<S: Simd>() -> bool {
    align_of::<S::F>() == 64
}

/// Whether a tile asks for weights before each sub-block, or twice in all: on Intel's processors a loop that fills all registers was
/// slower with it.
const fn asks_inside<S: Simd, const AMD: bool>() -> bool {
    AMD || !wide::<S>()
}

/// Adds the bias and writes a strip's results for the tokens from `first` on.
#[cfg(target_arch = "x86_64")]
pub(super) fn put_strip(job: &Job<'_>, first: usize, row: usize, end: usize, sums: &[[f32; STRIP]]) {
    for (token, sums) in (first..).zip(sums) {
        put_rows(job, token, row, end, sums);
    }
}

/// How many tokens later the results are that are asked for while those of one are written.
const PUT_AHEAD: usize = 8;

/// Up to 16 rows of one of many tokens, less those from `end` on: a token's results lie far from the next one's.
#[inline(always)]
pub(super) fn put_asking(job: &Job<'_>, token: usize, row: usize, end: usize, sums: &[f32; STRIP]) {
    line_ahead(job.out.wrapping_add((token + PUT_AHEAD) * job.weight.rows() + row).cast());
    put_rows(job, token, row, end, sums);
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

/// Results of a strip for the tokens of a tile.
type Results = [[f32; STRIP]; TILE];

/// What sums of each sub-block of each token start with, where a tile has several panels. For a single one that would take longer than
/// it saves.
/// On whole lines: vectors that cross two are slow to write, and single numbers have to wait for them.
#[repr(C, align(64))]
pub(super) struct Starts([[i32; TILE]; 16]);

/// Which activations a tile multiplies: those of `blocks` blocks, the first ones of their rows or not, of one to four tokens. Behind the
/// last token there are zeros, their results are dropped.
pub(super) struct Place<'a> {
    four: &'a Four,
    starts: Starts,
    blocks: usize,
    begins: bool,
}

impl Place<'_> {
    /// The results so far; before the first block there are none, whatever stands in their place.
    #[inline(always)]
    fn so_far<'r>(&self, results: &'r Results) -> &'r Results {
        if self.begins { const { &[[0.0; STRIP]; TILE] } } else { results }
    }

    /// Sums of sub-block `j` of token `t`, of those in `sums`, that start with its activations' sum times `times`.
    #[inline(always)]
    fn start<S: Simd>(&self, s: S, sums: &[[i32; TILE]; 16], j: usize, t: usize, times: i32) -> S::P {
        if const { wide::<S>() } { s.pstart(self.starts.0[j][t], 1) } else { s.pstart(sums[j][t], times) }
    }
}

/// The sums times `times`, where a tile has several panels.
#[inline(always)]
fn starts<S: Simd>(sums: &[[i32; TILE]], times: i32) -> Starts {
    let mut starts = Starts([[0; TILE]; 16]);
    if const { wide::<S>() } && times != 0 {
        for (starts, sums) in starts.0.iter_mut().zip(sums) {
            *starts = sums.map(|sum| times * sum);
        }
    }
    starts
}

/// A part of a product: all tokens over the columns of a panel.
struct Part<'a> {
    job: &'a Job<'a>,
    /// Where the first panel's rows begin, and where the rows end.
    rows: Range<usize>,
    fours: &'a [Four],
    /// Blocks of these columns, the first or the last ones of their rows or not.
    blocks: usize,
    begins: bool,
    ends: bool,
}

/// Writes what a tile has summed up.
#[inline(always)]
fn put_tile<const P: usize>(job: &Job<'_>, first: usize, row: usize, end: usize, results: &[Results; P]) {
    for t in 0..TILE.min(job.activations.tokens - first) {
        for strip in 0..P {
            put_asking(job, first + t, row + strip * STRIP, end, &results[strip][t]);
        }
    }
}

/// All tokens over `P` panels, from panel `from` on.
#[inline(always)]
fn run_over<S: Simd, B: Blocks, const AMD: bool, const P: usize>(
    s: S,
    panels: &[Panel; GROUP],
    from: usize,
    part: &Part<'_>,
    results: &mut [[Results; GROUP]],
    ahead: &mut Ahead,
) -> usize {
    let panels = panels[from..].first_chunk::<P>().expect("as many panels");
    let Part { fours, blocks, begins, ends, .. } = *part;
    // A copy, which what is written cannot change.
    let job = *part.job;
    let tokens = job.activations.tokens;
    for ((first, four), results) in (0..tokens).step_by(TILE).zip(fours).zip(results) {
        let results = results[from..].first_chunk_mut::<P>().expect("as many strips");
        let place = Place { four, starts: B::starts::<S>(four), blocks, begins };
        if tokens - first <= SMALL_TILE {
            B::tile::<S, AMD, P, SMALL_TILE>(s, panels, &place, results, ahead);
        } else {
            B::tile::<S, AMD, P, TILE>(s, panels, &place, results, ahead);
        }
        // While they are near, and beside the next tile's products.
        if ends {
            put_tile(&job, first, part.rows.start + from * STRIP, part.rows.end, results);
        }
    }
    P
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

impl<B: Blocks, const AMD: bool> Kernel for Gemm<'_, B, AMD> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let form = B::activations(self.job.activations);
        let tokens = self.job.activations.tokens;
        let end = self.rows.end;
        let together = const { together::<S, B, AMD>() };
        let most = if const { wide::<S>() } || tokens >= MANY_TOKENS { GROUP } else { 1 };
        let mut panels = KEPT.take().unwrap_or_else(|| Box::new([const { Panel::EMPTY }; GROUP]));
        let mut room = Room::of(tokens.div_ceil(TILE) * GROUP * TILE);
        // [four tokens][strip]
        let results = room.vectors().as_chunks_mut::<TILE>().0.as_chunks_mut::<GROUP>().0;
        let mut row = self.rows.start;
        while row < end {
            let strips = (end - row).div_ceil(STRIP).min(most);
            let tiles =
                strips.div_ceil(together) * tokens.div_ceil(TILE) * form.blocks.div_ceil(B::OF_A_PANEL);
            let calls = tiles * if const { asks_inside::<S, AMD>() } { B::ASKS } else { 2 };
            let order = Order::of(self.job, strips * STRIP, form.blocks.div_ceil(B::OF_A_PANEL), calls);
            // Nothing, until the first part begins.
            let mut ahead = Ahead::of(self.job, row, 0, 1);
            let mut rows = [strip_rows(self.job, row, end); GROUP];
            for (strip, rows) in rows.iter_mut().enumerate().take(strips).skip(1) {
                *rows = strip_rows(self.job, row + strip * STRIP, end);
            }
            for block in (0..form.blocks).step_by(B::OF_A_PANEL) {
                let blocks = (form.blocks - block).min(B::OF_A_PANEL);
                for (panel, rows) in panels.iter_mut().zip(&rows).take(strips) {
                    B::unpack::<S, AMD>(s, panel, rows, block, blocks);
                    B::prepare::<S, AMD>(s, panel);
                }
                let panel = block / B::OF_A_PANEL;
                if let Some(next) = order.ahead(row, panel) {
                    ahead = next;
                }
                let fours = form.fours.of_panel(panel);
                let (begins, ends) = (block == 0, block + blocks == form.blocks);
                let part = Part { job: self.job, rows: row..end, fours, blocks, begins, ends };
                let mut done = 0;
                while done < strips {
                    done += match strips - done {
                        WIDE.. if const { self::together::<S, B, AMD>() == WIDE } => {
                            run_over::<S, B, AMD, WIDE>(s, &panels, done, &part, results, &mut ahead)
                        }
                        2.. if const { wide::<S>() } => {
                            run_over::<S, B, AMD, 2>(s, &panels, done, &part, results, &mut ahead)
                        }
                        _ => run_over::<S, B, AMD, 1>(s, &panels, done, &part, results, &mut ahead),
                    };
                }
            }
            row += strips * STRIP;
        }
        KEPT.set(Some(panels));
    }
}
