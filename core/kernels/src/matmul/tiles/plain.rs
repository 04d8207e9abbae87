//! Blocks of 32 under a float scale: a tile sums over one block, at half its depth.

use super::{Blocks, Columns, Scratch, Sums, so_far};
use crate::activations::TILE_ROWS;
use crate::matmul::STRIP;
use crate::matmul::ahead::Ahead;
use crate::matmul::gemm::{self, Blocks32, WIDTH};
use crate::matmul::quants::Small;
use crate::simd::amx::{Amx, Tile, Tiles, WRITTEN_LATER};
use crate::simd::{Avx512, Simd};

/// Elements of a block.
const DEPTH: usize = 32;
/// Blocks of a panel.
const BLOCKS: usize = WIDTH / DEPTH;

impl<B: Small> Blocks for Blocks32<B> {
    const DEPTH: usize = DEPTH;
    type Panel = gemm::Panel;
    const EMPTY: gemm::Panel = gemm::Panel::EMPTY;

    #[inline(always)]
    fn fill(amx: Amx, panel: &mut gemm::Panel, rows: &[&[u8]; STRIP], block: usize, blocks: usize) {
        Self::fill_panel::<_, true, false>(amx.lanes(), panel, rows, block, blocks);
    }

    #[inline(always)]
    fn multiply(
        amx: Amx,
        tiles: &mut Tiles,
        panels: &[gemm::Panel],
        columns: &Columns<'_>,
        sums: &mut Sums<'_>,
        scratch: &mut Scratch,
        ahead: &mut Ahead,
    ) {
        if columns.blocks == BLOCKS {
            whole::<B>(amx, tiles, panels, columns, sums, scratch, ahead);
        } else {
            part::<B>(amx, tiles, panels, columns, sums, scratch, ahead);
        }
    }
}

/// Tiles in which sums wait, in turns, until they are scaled so many products later: few, as everything else of this loop wants to be
/// in the first-level cache too.
const RING: usize = 4;

/// All tokens over some strips' whole panels, which all are but a row's last. In every turn one block is multiplied, the sums of the
/// one two before are written, and those of the one four before become floats.
#[inline(always)]
fn whole<B: Small>(
    amx: Amx,
    tiles: &mut Tiles,
    panels: &[gemm::Panel],
    columns: &Columns<'_>,
    sums: &mut Sums<'_>,
    scratch: &mut Scratch,
    ahead: &mut Ahead,
) {
    let s = amx.lanes();
    let ring: &mut [Tile; RING] = scratch.first_chunk_mut().expect("room for some");
    // The piece of work before: where it belongs, and its results so far.
    let mut before: Option<(usize, usize)> = None;
    let mut acc = [s.zero(); TILE_ROWS];
    // Spelled out, as registers have no index.
    macro_rules! turns {
        ($panel:expr, $a:expr, $scale:expr, $of:expr => $($register:literal $block:literal),*) => {$(
            product::<$register>(tiles, $panel, $a, $block, ring);
            acc = $scale.add(s, acc, &ring[$block % RING], $of[$block % RING]);
        )*};
        ($panel:expr, $a:expr => $($register:literal $block:literal),*) => {$(
            product::<$register>(tiles, $panel, $a, $block, ring);
        )*};
    }
    for token in (0..columns.tokens.next_multiple_of(TILE_ROWS)).step_by(TILE_ROWS) {
        for (strip, panel) in panels.iter().enumerate() {
            ahead.ask();
            let a = columns.tiles(token);
            if let Some((token, strip)) = before {
                let scale = Scale::<B>::new(&panels[strip], columns, sums, strip, token);
                turns!(panel, a, scale, [4, 5, 6, 7] => 0 0, 1 1, 2 2, 3 3);
                scale.put(s, acc);
            } else {
                turns!(panel, a => 0 0, 1 1, 2 2, 3 3);
            }
            let scale = Scale::<B>::new(panel, columns, sums, strip, token);
            acc = scale.start(s);
            turns!(panel, a, scale, [0, 1, 2, 3] => 0 4, 1 5, 2 6, 3 7);
            before = Some((token, strip));
        }
    }
    if let Some((token, strip)) = before {
        finish(tiles, ring, BLOCKS);
        let scale = Scale::<B>::new(&panels[strip], columns, sums, strip, token);
        for b in BLOCKS - RING..BLOCKS {
            acc = scale.add(s, acc, &ring[b % RING], b);
        }
        scale.put(s, acc);
    }
}

/// All tokens over some strips' panels of fewer blocks, one after the other.
#[inline(always)]
fn part<B: Small>(
    amx: Amx,
    tiles: &mut Tiles,
    panels: &[gemm::Panel],
    columns: &Columns<'_>,
    sums: &mut Sums<'_>,
    scratch: &mut Scratch,
    ahead: &mut Ahead,
) {
    let s = amx.lanes();
    let written: &mut [Tile; BLOCKS] = scratch.first_chunk_mut().expect("room for a panel's");
    for token in (0..columns.tokens.next_multiple_of(TILE_ROWS)).step_by(TILE_ROWS) {
        for (strip, panel) in panels.iter().enumerate() {
            ahead.ask();
            let a = columns.tiles(token);
            for b in 0..columns.blocks {
                match b % 4 {
                    0 => product::<0>(tiles, panel, a, b, written),
                    1 => product::<1>(tiles, panel, a, b, written),
                    2 => product::<2>(tiles, panel, a, b, written),
                    _ => product::<3>(tiles, panel, a, b, written),
                }
            }
            finish(tiles, written, columns.blocks);
            let scale = Scale::<B>::new(panel, columns, sums, strip, token);
            let mut acc = scale.start(s);
            for (b, tile) in written.iter().enumerate().take(columns.blocks) {
                acc = scale.add(s, acc, tile, b);
            }
            scale.put(s, acc);
        }
    }
}

/// Block `b`'s product in register R, which is b modulo 4. Writes the sums of two products before, of this panel or the one before it.
#[inline(always)]
fn product<const R: usize>(tiles: &mut Tiles, panel: &gemm::Panel, a: *const i8, b: usize, out: &mut [Tile]) {
    // A tile of activations is two blocks wide.
    let a = a.wrapping_add(b / 2 * size_of::<Tile>() + b % 2 * DEPTH);
    let w = panel.quants[b * DEPTH / 4..].as_ptr().cast();
    let place = (b + BLOCKS - WRITTEN_LATER) % out.len();
    // SAFETY: half of a tile of activations, whose rows are 64 bytes apart; the block's eight rows of weights.
    unsafe { tiles.product::<R>(a, w, &mut out[place]) };
}

/// Writes the last of so many blocks.
#[inline(always)]
fn finish(tiles: &Tiles, out: &mut [Tile], blocks: usize) {
    for b in blocks.saturating_sub(WRITTEN_LATER)..blocks {
        let out = &mut out[b % out.len()];
        // SAFETY: a tile.
        unsafe {
            match b % 4 {
                0 => tiles.write::<0>(out),
                1 => tiles.write::<1>(out),
                2 => tiles.write::<2>(out),
                _ => tiles.write::<3>(out),
            }
        }
    }
}

/// The results of one tile of tokens over one strip, and what sums are scaled by.
struct Scale<'a, B> {
    panel: &'a gemm::Panel,
    /// Of the panel's first block.
    scales: *const f32,
    of_a: *const i32,
    /// From one block to the next.
    stride: usize,
    sums: &'a mut [[f32; STRIP]; TILE_ROWS],
    begun: u16,
    _of: std::marker::PhantomData<B>,
}

/// 16 tokens' results, which stay in registers.
type Acc = [<Avx512 as Simd>::F; TILE_ROWS];

/// The same for each of 16 tokens, spelled out: as a loop it would keep results in memory.
macro_rules! each_token {
    ($t:ident => $what:block) => {
        each_token!($t => $what, 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
    };
    ($t:ident => $what:block, $($token:literal)*) => {$({
        let $t: usize = $token;
        $what
    })*};
}

impl<'a, B: Small> Scale<'a, B> {
    #[inline(always)]
    fn new(
        panel: &'a gemm::Panel,
        columns: &Columns<'_>,
        sums: &'a mut Sums<'_>,
        strip: usize,
        token: usize,
    ) -> Self {
        let form = columns.form;
        let at = columns.block * form.tile_tokens + token;
        Self {
            panel,
            scales: form.tile_scales[at..].as_ptr(),
            of_a: form.tile_sums[at..].as_ptr(),
            stride: form.tile_tokens,
            sums: sums.from(strip, token).first_chunk_mut().expect("padded to whole tiles"),
            begun: columns.begun(),
            _of: std::marker::PhantomData,
        }
    }

    #[inline(always)]
    fn start(&self, s: Avx512) -> Acc {
        let mut acc = [s.zero(); TILE_ROWS];
        each_token!(t => { acc[t] = so_far(s, &self.sums[t], self.begun); });
        acc
    }

    /// Adds block `b`'s part.
    #[inline(always)]
    fn add(&self, s: Avx512, mut acc: Acc, tile: &Tile, b: usize) -> Acc {
        debug_assert!(b < BLOCKS);
        let d = s.load(&self.panel.d[b]);
        let (scales, of_a) =
            (self.scales.wrapping_add(b * self.stride), self.of_a.wrapping_add(b * self.stride));
        each_token!(t => {
            // SAFETY: each block of the panel has scales and sums, padded to whole tiles of tokens.
            let scale = s.splat(unsafe { *scales.add(t) });
            let total = s.to_float(s.iload(&tile.0[t]));
            acc[t] = s.mul_add(total, s.mul(d, scale), acc[t]);
            if B::MINS {
                // SAFETY: as above.
                let m = s.to_float(s.isplat(unsafe { *of_a.add(t) }));
                acc[t] = s.neg_mul_add(m, s.mul(s.load(&self.panel.dmin[b]), scale), acc[t]);
            }
        });
        acc
    }

    #[inline(always)]
    fn put(self, s: Avx512, acc: Acc) {
        each_token!(t => { s.store(acc[t], &mut self.sums[t]); });
    }
}
