//! More than a few tokens: 256 columns of 16 rows are unpacked once into a panel that stays in the first-level cache, and
//! all tokens run over it. Lanes are rows, so nothing is folded and four activations are broadcast to all rows.
//!
//! Two streams are read while a panel is multiplied. The activations of a prompt do not fit the second-level cache, so they
//! stand in the order in which tiles read them ([`Quantised::quads`]), and where there are many tokens four panels are
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
use super::{Job, STRIP};
use crate::activations::{Activations, Quantised};
use crate::simd::{Kernel, Simd};

pub(super) use blocks32::Blocks32;
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

    /// Gathers what a place's tokens bring along.
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

/// How often a tile over a panel asks for weights, or twice as often.
const ASKED: usize = 8;

/// Adds the bias and writes a strip's results for the tokens from `first` on.
pub(super) fn put_strip(job: &Job<'_>, first: usize, row: usize, end: usize, sums: &[[f32; STRIP]]) {
    for (token, sums) in (first..).zip(sums) {
        put_rows(job, token, row, end, sums);
    }
}

/// The same of the strips from `row` to `end` and all tokens, one token after the other: what lies together is written together.
/// `sums`: [strip][`stride` tokens].
pub(super) fn put_strips(job: &Job<'_>, row: usize, end: usize, sums: &[[f32; STRIP]], stride: usize) {
    for token in 0..job.activations.tokens {
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
/// last token it stands in, its results are dropped.
pub(super) struct Place<'a> {
    form: &'a Quantised,
    block: usize,
    blocks: usize,
    first: usize,
    width: usize,
    tokens: usize,
}

impl Place<'_> {
    /// The tile's tokens.
    #[inline(always)]
    fn tokens(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let (first, last) = (self.first, self.tokens - 1);
        (0..self.width).map(move |t| (t, (first + t).min(last)))
    }
}

/// Four columns of activations of four tokens each, by fours of columns.
type Quads = [[i32; 4]];

/// What a tile's tokens bring along. Where a tile has several panels, numbers are gathered for all of them in the order in which they
/// are broadcast; for a single one that would take longer than it saves.
pub(super) struct Columns<'a> {
    quads: &'a Quads,
    rows: [Row<'a>; TILE],
    /// [block][token], gathered
    scales: [[f32; TILE]; 8],
    /// [sub-block][token], gathered: what sums start with.
    starts: [[i32; TILE]; 16],
    /// [two sub-blocks][token]: sums as 16-bit halves; where blocks have 32 elements, [block][token] and as f32.
    sums: [[i32; TILE]; 8],
}

/// What a token has for the blocks of a place.
#[derive(Clone, Copy)]
struct Row<'a> {
    scales: &'a [f32],
    /// Sums of sub-blocks as [`Simd::pstart`] wants them.
    starts: &'a [i32],
}

impl<'a> Columns<'a> {
    fn new() -> Self {
        Self {
            quads: &[],
            rows: [Row { scales: &[], starts: &[] }; TILE],
            scales: [[0.0; TILE]; 8],
            starts: [[0; TILE]; 16],
            sums: [[0; TILE]; 8],
        }
    }

    #[inline(always)]
    fn look_at<S: Simd>(&mut self, place: &Place<'a>, full: bool) {
        let &Place { form, block, blocks, .. } = place;
        let elements = form.block / 4;
        self.quads = &form.quads(place.first / 4)[block * elements..][..blocks * elements];
        let subs = form.block / form.sub;
        for t in 0..TILE {
            let token = (place.first + t).min(place.tokens - 1);
            let starts = if S::PAIRS && !full { form.pairs(token) } else { form.sums(token) };
            self.rows[t] = Row {
                scales: &form.scales(token)[block..][..blocks],
                starts: &starts[block * subs..][..blocks * subs],
            };
        }
    }

    /// What the tokens have for so many blocks and sub-blocks: known to the compiler, who checks no index then.
    #[inline(always)]
    fn rows(&self, blocks: usize, subs: usize) -> [Row<'a>; TILE] {
        let mut rows = self.rows;
        for row in &mut rows {
            *row = Row { scales: &row.scales[..blocks], starts: &row.starts[..subs] };
        }
        rows
    }

    /// The scale of block `b` of token `t`.
    #[inline(always)]
    fn scale<S: Simd>(&self, rows: &[Row<'_>; TILE], b: usize, t: usize) -> f32 {
        if const { wide::<S>() } { self.scales[b][t] } else { rows[t].scales[b] }
    }

    /// Sums of sub-block `j` of token `t` that start with its activations' sum times `times`.
    #[inline(always)]
    fn start<S: Simd>(&self, s: S, rows: &[Row<'_>; TILE], j: usize, t: usize, times: i32) -> S::P {
        if const { wide::<S>() } {
            s.pstart(self.starts[j][t], 1)
        } else {
            s.pstart(rows[t].starts[j], times)
        }
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
        let mut sums = vec![[0.0; STRIP]; most * stride];
        let mut columns = Columns::new();
        let mut row = self.rows.start;
        while row < end {
            let strips = (end - row).div_ceil(STRIP).min(most);
            sums.fill([0.0; STRIP]);
            let tiles =
                strips.div_ceil(together) * tokens.div_ceil(TILE) * form.blocks.div_ceil(B::OF_A_PANEL);
            let mut ahead = Ahead::of(self.job, row + strips * STRIP, strips * STRIP, ASKED * tiles);
            let mut rows = [strip_rows(self.job, row, end); GROUP];
            for (strip, rows) in rows.iter_mut().enumerate().take(strips).skip(1) {
                *rows = strip_rows(self.job, row + strip * STRIP, end);
            }
            for block in (0..form.blocks).step_by(B::OF_A_PANEL) {
                let blocks = (form.blocks - block).min(B::OF_A_PANEL);
                for (panel, rows) in panels.iter_mut().zip(&rows).take(strips) {
                    B::unpack(s, panel, rows, block, blocks);
                }
                let mut first = 0;
                while first < tokens {
                    let width = if tokens - first > SMALL_TILE { TILE } else { SMALL_TILE };
                    let place = Place { form, block, blocks, first, width, tokens };
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
            put_strips(self.job, row, end.min(row + strips * STRIP), &sums, stride);
            row += strips * STRIP;
        }
    }
}
