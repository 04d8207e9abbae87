//! More than a few tokens where the processor has tiles: 16 tokens by 16 rows a tile, the same sums as everywhere.
//!
//! The order of work is that of [`super::gemm`]: a strip's panel is unpacked once, all tokens run over it, and the weights
//! of the next strips are asked for meanwhile. A panel of 256 columns by 16 rows is, four columns together, what tiles take as
//! their second operand. Their first are activations as [`Quantised::tiles`] has them.
//!
//! What a tile cannot do is scale: it only sums. Blocks with small integer scales ([`scaled`]) therefore multiply the scales
//! into the weights beforehand, which no longer fit one byte, and split the products in two. Blocks of 32 under a float scale
//! ([`plain`]) leave a tile after half of its depth.
//!
//! From nine tokens on to some dozens, the formats that models consist of take the other way round ([`few`]): weights are a tile's rows.
//!
//! Tile instructions take 16 cycles each, and the vectors that scale their sums as long or longer, so both must go on at the
//! same time: sums of one piece of work become floats while tiles sum the next.

pub(super) mod few;
mod plain;
mod scaled;

use std::arch::x86_64::__m512i;
use std::marker::PhantomData;
use std::ops::Range;

use super::ahead::Ahead;
use super::gemm::{self, put_asking, strip_rows};
use super::room::Room;
use super::{Job, STRIP};
use crate::activations::{Quantised, TILE_DEPTH, TILE_ROWS};
use crate::simd::amx::{Amx, Tile, TileKernel, Tiles};
use crate::simd::{Avx512, Simd};

/// Strips that share a reading of the activations, which a prompt's do not all find room in the second-level cache.
const GROUP: usize = 2 * gemm::GROUP;
/// Strips that share a reading of 256 columns of them: their panels stay in the first-level cache.
const PAIR: usize = 2;

/// How blocks of a format fill a panel for tiles, and how tiles multiply it.
pub(super) trait Blocks: gemm::Blocks {
    /// Elements that a tile sums at a time.
    const DEPTH: usize;
    /// An unpacked strip.
    type Panel: Sized;
    /// One without weights.
    const EMPTY: Self::Panel;

    /// Unpacks `blocks` blocks of 16 rows, from `block` on.
    fn fill(amx: Amx, panel: &mut Self::Panel, rows: &[&[u8]; STRIP], block: usize, blocks: usize);

    /// All tokens over the panels of some strips. `sums`: [strip][`stride` tokens].
    fn multiply(
        amx: Amx,
        tiles: &mut Tiles,
        panels: &[Self::Panel],
        columns: &Columns<'_>,
        sums: &mut Sums<'_>,
        scratch: &mut Scratch,
        ahead: &mut Ahead,
    );
}

/// What tiles have summed and nobody has scaled yet.
const SCRATCH: usize = 8;
type Scratch = [Tile; SCRATCH];

/// Which activations are multiplied: `blocks` blocks from `block` on, of all tokens.
pub(super) struct Columns<'a> {
    form: &'a Quantised,
    tokens: usize,
    block: usize,
    blocks: usize,
}

impl Columns<'_> {
    /// Which lanes of the results so far are to be read: before the first block none, whatever stands in their place.
    #[inline(always)]
    fn begun(&self) -> u16 {
        if self.block == 0 { 0 } else { u16::MAX }
    }

    /// The tiles of 16 tokens from `token` on, a multiple of 16, from the one on that has the first block. Behind the last one
    /// the pointer leads nowhere.
    #[inline(always)]
    fn tiles(&self, token: usize) -> *const i8 {
        let column = self.block * self.form.block / TILE_DEPTH;
        let at = (token / TILE_ROWS * self.form.tile_columns() + column) * (TILE_ROWS * TILE_DEPTH);
        self.form.tiles.as_ptr().wrapping_add(at)
    }
}

/// The results so far.
pub(super) struct Sums<'a> {
    /// [strip][token]
    rows: &'a mut [[f32; STRIP]],
    /// Tokens of a strip.
    stride: usize,
}

impl Sums<'_> {
    /// Those of a strip from a token on.
    #[inline(always)]
    fn from(&mut self, strip: usize, token: usize) -> &mut [[f32; STRIP]] {
        &mut self.rows[strip * self.stride..][token.min(self.stride)..]
    }
}

/// `rows` of a product with more than a few tokens.
pub(super) struct Tiled<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    blocks: PhantomData<B>,
}

impl<'a, B> Tiled<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, blocks: PhantomData }
    }
}

impl<B: Blocks> TileKernel for Tiled<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run(self, amx: Amx) {
        let form = B::activations(self.job.activations);
        let tokens = self.job.activations.tokens;
        let end = self.rows.end;
        let most = if tokens >= gemm::MANY_TOKENS { GROUP } else { 1 };
        let mut panels: Vec<B::Panel> = (0..most).map(|_| B::EMPTY).collect();
        let mut scratch = [const { Tile::ZERO }; SCRATCH];
        let stride = form.tile_tokens;
        let mut room = Room::of(most * stride);
        let sums = room.vectors();
        let mut tiles = Tiles::new(amx, B::DEPTH);
        let mut row = self.rows.start;
        while row < end {
            let strips = (end - row).div_ceil(STRIP).min(most);
            let pieces = strips * tokens.div_ceil(2 * TILE_ROWS) * form.blocks.div_ceil(B::OF_A_PANEL);
            let mut ahead = Ahead::of(self.job, row + strips * STRIP, strips * STRIP, pieces);
            let mut rows = [strip_rows(self.job, row, end); GROUP];
            for (strip, rows) in rows.iter_mut().enumerate().take(strips).skip(1) {
                *rows = strip_rows(self.job, row + strip * STRIP, end);
            }
            for block in (0..form.blocks).step_by(B::OF_A_PANEL) {
                let blocks = (form.blocks - block).min(B::OF_A_PANEL);
                for (panel, rows) in panels.iter_mut().zip(&rows).take(strips) {
                    B::fill(amx, panel, rows, block, blocks);
                }
                let columns = Columns { form, tokens, block, blocks };
                for (panels, rows) in panels[..strips].chunks(PAIR).zip(sums.chunks_mut(PAIR * stride)) {
                    let mut sums = Sums { rows, stride };
                    B::multiply(amx, &mut tiles, panels, &columns, &mut sums, &mut scratch, &mut ahead);
                }
            }
            put_strips(self.job, row, end.min(row + strips * STRIP), |strip, token| {
                &sums[strip * stride + token]
            });
            row += strips * STRIP;
        }
    }
}

/// The results so far of the lanes in `begun`, and zeros.
#[inline(always)]
fn so_far(s: Avx512, sums: &[f32; STRIP], begun: u16) -> <Avx512 as Simd>::F {
    s.select(s.mask_of_bits(begun), s.load(sums), s.zero())
}

/// Whole numbers of at most eight bits and a sign as bf16, which holds them exactly, in both halves of each lane.
#[inline(always)]
fn twice_bf16(s: Avx512, x: __m512i) -> __m512i {
    let bits = s.to_bits(s.to_float(x));
    s.ior(bits, s.iushr::<16>(bits))
}

/// Adds the bias and writes the results of the strips from `row` to `end`, one token after the other: what lies together is written
/// together. `of` says what a strip and a token have.
#[inline(always)]
fn put_strips<'r>(job: &Job<'_>, row: usize, end: usize, of: impl Fn(usize, usize) -> &'r [f32; STRIP]) {
    // A copy, which what is written cannot change.
    let job = *job;
    for token in 0..job.activations.tokens {
        for (strip, row) in (row..end).step_by(STRIP).enumerate() {
            put_asking(&job, token, row, end, of(strip, token));
        }
    }
}
