//! Blocks of 256 with small integer scales, which are multiplied into the weights.
//!
//! Such a product has up to 14 bits. It is split into two bytes, `fine + (coarse << shift)`, of which each has a panel of its
//! own, so that tiles sum over the whole block: with the sums of both, shifted and added, it is as if every sub-block had
//! met its scale.

use std::arch::x86_64::__m512i;

use super::{Blocks, Columns, Scratch, Sums};
use crate::activations::{TILE_DEPTH, TILE_ROWS};
use crate::matmul::STRIP;
use crate::matmul::ahead::Ahead;
use crate::matmul::gemm::{self, Blocks256, WIDTH};
use crate::matmul::quants::Super;
use crate::simd::amx::{Amx, Tile, Tiles};
use crate::simd::{Avx512, Simd};

/// Tiles of a block.
const STEPS: usize = WIDTH / TILE_DEPTH;

/// Weights times scales, and what else a panel has.
pub(in crate::matmul) struct Planes {
    fine: [[u8; 64]; WIDTH / 4],
    coarse: [[u8; 64]; WIDTH / 4],
    panel: gemm::Panel,
}

/// Whether scales are split rather than products: where both factors are unsigned and scales have six bits, three bits of the
/// scale times a quant fit a byte, and four such products take two instructions.
const fn by_scale<B: Super>() -> bool {
    B::OFFSET == 0
}

/// Between a product and the scaling of its sums lie so many others.
const LAG: usize = 2;

impl<B: Super> Blocks for Blocks256<B> {
    const DEPTH: usize = TILE_DEPTH;
    type Panel = Planes;
    const EMPTY: Planes =
        Planes { fine: [[0; 64]; WIDTH / 4], coarse: [[0; 64]; WIDTH / 4], panel: gemm::Panel::EMPTY };

    #[inline(always)]
    fn fill(amx: Amx, planes: &mut Planes, rows: &[&[u8]; STRIP], block: usize, blocks: usize) {
        let s = amx.lanes();
        let Planes { fine, coarse, panel } = planes;
        <Self as gemm::Blocks>::unpack(s, panel, rows, block, blocks);
        let quads = B::SUB / 4;
        for j in 0..WIDTH / B::SUB {
            let scales = both(s, s.iload(&panel.scales[j]));
            if by_scale::<B>() {
                let (low, high) = (s.iand(scales, s.isplat(0x0007_0007)), amx.shr16::<3>(scales));
                for k in j * quads..(j + 1) * quads {
                    // Two bytes at a time: neither product reaches 256.
                    let w = s.bload(&panel.quants[k]);
                    s.bstore(amx.mul16(w, low), &mut fine[k]);
                    s.bstore(amx.mul16(w, high), &mut coarse[k]);
                }
            } else {
                let (byte, seven) = (s.isplat(0x00FF_00FF), s.isplat(0x007F_007F));
                let offset = s.isplat(B::OFFSET * 0x0001_0001);
                for k in j * quads..(j + 1) * quads {
                    let w = s.bload(&panel.quants[k]);
                    let even = amx.mul16(amx.sub16(s.iand(w, byte), offset), scales);
                    let odd = amx.mul16(amx.sub16(amx.shr16::<8>(w), offset), scales);
                    let low = s.ior(s.iand(even, seven), amx.shl16::<8>(s.iand(odd, seven)));
                    let high = s.ior(s.iand(amx.sar16::<7>(even), byte), amx.shl16::<8>(amx.sar16::<7>(odd)));
                    s.bstore(low, &mut fine[k]);
                    s.bstore(high, &mut coarse[k]);
                }
            }
        }
    }

    #[inline(always)]
    fn multiply(
        amx: Amx,
        tiles: &mut Tiles,
        panels: &[Planes],
        columns: &Columns<'_>,
        sums: &mut Sums<'_>,
        scratch: &mut Scratch,
        ahead: &mut Ahead,
    ) {
        if columns.tokens <= TILE_ROWS {
            all::<B, 1>(amx, tiles, panels, columns, sums, scratch, ahead);
        } else {
            all::<B, 2>(amx, tiles, panels, columns, sums, scratch, ahead);
        }
    }
}

/// Scales in both halves of each lane.
#[inline(always)]
fn both(s: Avx512, x: __m512i) -> __m512i {
    s.ior(s.iand(x, s.isplat(0xFFFF)), s.ishl::<16>(x))
}

/// All tokens, N tiles of them at a time, over some strips.
#[inline(always)]
fn all<B: Super, const N: usize>(
    amx: Amx,
    tiles: &mut Tiles,
    panels: &[Planes],
    columns: &Columns<'_>,
    sums: &mut Sums<'_>,
    scratch: &mut Scratch,
    ahead: &mut Ahead,
) {
    let s = amx.lanes();
    let scratch: &mut [[Tile; 4]; LAG + 1] =
        scratch.as_chunks_mut().0.first_chunk_mut().expect("room for all");
    let pieces = panels.len() * columns.tokens.div_ceil(N * TILE_ROWS);
    // Where the next product and the next scaling are: tokens, then strips.
    let (mut product, mut scaling) = ((0, 0), (0, 0));
    let next = |(token, strip): &mut (usize, usize)| {
        *strip += 1;
        if *strip == panels.len() {
            (*token, *strip) = (*token + N * TILE_ROWS, 0);
        }
    };
    for piece in 0..pieces + LAG {
        let scale = (piece >= LAG).then(|| {
            let (token, strip) = scaling;
            let scale = Scale::<B>::new(
                &panels[strip].panel,
                columns,
                sums,
                strip,
                token,
                &scratch[(piece - LAG) % (LAG + 1)],
            );
            next(&mut scaling);
            scale
        });
        if piece < pieces {
            let (token, strip) = product;
            next(&mut product);
            ahead.ask();
            let Planes { fine, coarse, .. } = &panels[strip];
            let a = columns.tiles(token);
            let b = if N == 2 { columns.tiles(token + TILE_ROWS) } else { a };
            tiles.clear();
            for k in 0..STEPS {
                let mut at = [a.wrapping_add(k * size_of::<Tile>()); N];
                at[N - 1] = b.wrapping_add(k * size_of::<Tile>());
                let w = [fine[k * 16..].as_ptr().cast(), coarse[k * 16..].as_ptr().cast()];
                // SAFETY: tiles of activations and, 16 rows of a plane, of weights.
                unsafe {
                    if by_scale::<B>() {
                        tiles.add_unsigned::<N>(at, w)
                    } else {
                        tiles.add_signed::<N>(at, w)
                    }
                }
                if let Some(scale) = &scale {
                    // SAFETY: a quarter of the piece's tokens.
                    unsafe { quarter::<B, N>(s, scale, k) };
                }
            }
            tiles.store::<N>(&mut scratch[piece % (LAG + 1)]);
        } else if let Some(scale) = &scale {
            for k in 0..STEPS {
                // SAFETY: as above.
                unsafe { quarter::<B, N>(s, scale, k) };
            }
        }
    }
}

/// The `k`th quarter of a piece's tokens.
///
/// # Safety
/// `scale` is of a piece of N tiles.
#[inline(always)]
unsafe fn quarter<B: Super, const N: usize>(s: Avx512, scale: &Scale<'_, B>, k: usize) {
    // SAFETY: within the piece.
    unsafe { if N == 2 { scale.run::<8>(s, 8 * k) } else { scale.run::<4>(s, 4 * k) } }
}

/// What tiles have summed and what it is scaled by: everything of one piece's tokens, one token after the other.
struct Scale<'a, B> {
    panel: &'a gemm::Panel,
    fine: *const [i32; 16],
    scales: *const f32,
    of_a: *const i32,
    sums: *mut [f32; STRIP],
    _of: std::marker::PhantomData<B>,
}

impl<'a, B: Super> Scale<'a, B> {
    /// Pairs of sums of activations.
    const PAIRS: usize = WIDTH / B::SUB / 2;

    #[inline(always)]
    fn new(
        panel: &'a gemm::Panel,
        columns: &Columns<'_>,
        sums: &mut Sums<'_>,
        strip: usize,
        token: usize,
        tiles: &[Tile; 4],
    ) -> Self {
        let form = columns.form;
        let at = columns.block * form.tile_tokens + token;
        let of_a = if B::SUB == 32 { &form.tile_sums } else { &form.tile_sixteens };
        Self {
            panel,
            fine: tiles[0].0.as_ptr(),
            scales: form.tile_scales[at..].as_ptr(),
            of_a: of_a[at * Self::PAIRS..].as_ptr(),
            sums: sums.from(strip, token).as_mut_ptr(),
            _of: std::marker::PhantomData,
        }
    }

    /// Adds the block's part to the results of T tokens from the piece's token `at` on.
    ///
    /// # Safety
    /// The piece has so many tokens, or tiles that are padded to so many.
    #[inline(always)]
    unsafe fn run<const T: usize>(&self, s: Avx512, at: usize) {
        let panel = self.panel;
        let (d, dmin) = (s.load(&panel.d[0]), s.load(&panel.dmin[0]));
        for t in at..at + T {
            // SAFETY: two tiles of either sums stand behind each other; scales and sums of activations are padded to two
            // tiles of tokens, results too.
            let (low, high, scale, sums) = unsafe {
                let fine = self.fine.add(t);
                (&*fine, &*fine.add(2 * TILE_ROWS), *self.scales.add(t), &mut *self.sums.add(t))
            };
            let (low, high) = (s.iload(low), s.iload(high));
            let total = s.iadd(low, if by_scale::<B>() { s.ishl::<3>(high) } else { s.ishl::<7>(high) });
            let scale = s.splat(scale);
            let mut acc = s.mul_add(s.to_float(total), s.mul(d, scale), s.load(sums));
            if B::MINS {
                let mut m = s.isplat(0);
                for (j, mins) in panel.mins.iter().enumerate().take(Self::PAIRS) {
                    // SAFETY: as above.
                    let two = unsafe { *self.of_a.add(t * Self::PAIRS + j) };
                    m = s.madd(m, s.iload(mins), s.isplat(two));
                }
                acc = s.neg_mul_add(s.to_float(m), s.mul(dmin, scale), acc);
            }
            s.store(acc, sums);
        }
    }
}
