//! Blocks of 32 under a float scale: a tile sums over one block, at half its depth.

use super::{Blocks, Columns, Scratch, Sums};
use crate::activations::TILE_ROWS;
use crate::matmul::STRIP;
use crate::matmul::ahead::Ahead;
use crate::matmul::gemm::{self, Blocks32, WIDTH};
use crate::matmul::quants::Small;
use crate::simd::amx::{Amx, Tile, Tiles};
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
        let s = amx.lanes();
        <Self as gemm::Blocks>::unpack(s, panel, rows, block, blocks);
        // Signed quants. Whole bytes have been flipped for other instructions, which is as good as an offset.
        let offset = if B::FULL { 128 } else { B::OFFSET as u8 };
        if offset != 0 {
            let offset = s.bsplat(offset);
            for quants in &mut panel.quants {
                s.bstore(amx.sub8(s.bload(quants), offset), quants);
            }
        }
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
            all::<B, BLOCKS>(amx, tiles, panels, columns, sums, scratch, ahead);
        } else {
            all::<B, 0>(amx, tiles, panels, columns, sums, scratch, ahead);
        }
    }
}

/// All tokens over some strips. While a tile of tokens is multiplied with a strip's blocks, the sums of the one before become
/// floats. `WHOLE`: how many blocks there are, or 0 where only `columns` knows.
#[inline(always)]
fn all<B: Small, const WHOLE: usize>(
    amx: Amx,
    tiles: &mut Tiles,
    panels: &[gemm::Panel],
    columns: &Columns<'_>,
    sums: &mut Sums<'_>,
    scratch: &mut Scratch,
    ahead: &mut Ahead,
) {
    let s = amx.lanes();
    let blocks = if WHOLE > 0 { WHOLE } else { columns.blocks };
    let scratch: &mut [[Tile; BLOCKS]; 2] =
        scratch.as_chunks_mut().0.first_chunk_mut().expect("room for two");
    let mut before: Option<(usize, usize)> = None;
    let mut flip = 0;
    for token in (0..columns.tokens.next_multiple_of(TILE_ROWS)).step_by(TILE_ROWS) {
        for (strip, panel) in panels.iter().enumerate() {
            ahead.ask();
            let a = columns.tiles(token);
            let (first, second) = scratch.split_at_mut(1);
            let (now, last) =
                if flip == 0 { (&mut first[0], &second[0]) } else { (&mut second[0], &first[0]) };
            if let Some((token, strip)) = before {
                let mut scale = Scale::<B>::new(s, &panels[strip], columns, sums, strip, token);
                for b in 0..blocks {
                    product(tiles, panel, columns, a, b, now);
                    // SAFETY: there are so many blocks.
                    unsafe { scale.add(s, &last[b], b) };
                }
                scale.put(s);
            } else {
                for b in 0..blocks {
                    product(tiles, panel, columns, a, b, now);
                }
            }
            before = Some((token, strip));
            flip ^= 1;
        }
    }
    if let Some((token, strip)) = before {
        let mut scale = Scale::<B>::new(s, &panels[strip], columns, sums, strip, token);
        for b in 0..blocks {
            // SAFETY: there are so many blocks.
            unsafe { scale.add(s, &scratch[flip ^ 1][b], b) };
        }
        scale.put(s);
    }
}

/// A block's sums.
#[inline(always)]
fn product(
    tiles: &mut Tiles,
    panel: &gemm::Panel,
    columns: &Columns<'_>,
    a: *const i8,
    b: usize,
    out: &mut [Tile; BLOCKS],
) {
    // A tile of activations is two blocks wide, and a panel's first block may be in a second half.
    let at = columns.block % 2 + b;
    let a = a.wrapping_add(at / 2 * size_of::<Tile>() + at % 2 * DEPTH);
    let w = panel.quants[b * DEPTH / 4..].as_ptr().cast();
    // SAFETY: half of a tile of activations, whose rows are 64 bytes apart; the block's eight rows of weights.
    unsafe {
        match b % 4 {
            0 => tiles.product::<0>(a, w, &mut out[b]),
            1 => tiles.product::<1>(a, w, &mut out[b]),
            2 => tiles.product::<2>(a, w, &mut out[b]),
            _ => tiles.product::<3>(a, w, &mut out[b]),
        }
    }
}

/// The results of one tile of tokens over one strip, and what sums are scaled by.
struct Scale<'a, B> {
    acc: [<Avx512 as Simd>::F; TILE_ROWS],
    panel: &'a gemm::Panel,
    /// Of the panel's first block.
    scales: *const f32,
    of_a: *const i32,
    /// From one block to the next.
    stride: usize,
    sums: &'a mut [[f32; STRIP]; TILE_ROWS],
    _of: std::marker::PhantomData<B>,
}

impl<'a, B: Small> Scale<'a, B> {
    #[inline(always)]
    fn new(
        s: Avx512,
        panel: &'a gemm::Panel,
        columns: &Columns<'_>,
        sums: &'a mut Sums<'_>,
        strip: usize,
        token: usize,
    ) -> Self {
        let form = columns.form;
        let at = columns.block * form.tile_tokens + token;
        let sums = sums.from(strip, token).first_chunk_mut().expect("padded to whole tiles");
        let mut acc = [s.zero(); TILE_ROWS];
        for t in 0..TILE_ROWS {
            acc[t] = s.load(&sums[t]);
        }
        let (scales, of_a) = (form.tile_scales[at..].as_ptr(), form.tile_sums[at..].as_ptr());
        Self { acc, panel, scales, of_a, stride: form.tile_tokens, sums, _of: std::marker::PhantomData }
    }

    /// Adds block `b`'s part.
    ///
    /// # Safety
    /// The panel has more than `b` blocks.
    #[inline(always)]
    unsafe fn add(&mut self, s: Avx512, tile: &Tile, b: usize) {
        let d = s.load(&self.panel.d[b]);
        for t in 0..TILE_ROWS {
            // SAFETY: each block has scales and sums, padded to whole tiles of tokens.
            let scale = s.splat(unsafe { *self.scales.add(b * self.stride + t) });
            let total = s.to_float(s.iload(&tile.0[t]));
            self.acc[t] = s.mul_add(total, s.mul(d, scale), self.acc[t]);
            if B::MINS {
                // SAFETY: as above.
                let m = s.splat(unsafe { *self.of_a.add(b * self.stride + t) } as f32);
                self.acc[t] = s.neg_mul_add(m, s.mul(s.load(&self.panel.dmin[b]), scale), self.acc[t]);
            }
        }
    }

    #[inline(always)]
    fn put(self, s: Avx512) {
        for t in 0..TILE_ROWS {
            s.store(self.acc[t], &mut self.sums[t]);
        }
    }
}
