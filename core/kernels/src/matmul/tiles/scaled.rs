//! Blocks of 256 with small integer scales, which are multiplied into the weights.
//!
//! Such a product has up to 14 bits. It is split into two bytes, `fine + (coarse << shift)`, of which each has a panel of its
//! own, so that tiles sum over the whole block: with the sums of both, shifted and added, it is as if every sub-block had
//! met its scale.
//!
//! Minimums meet sums of activations, in tiles of bf16: these numbers are so small that floats are exact.

use std::arch::x86_64::__m512i;

use super::{Blocks, Columns, Scratch, Sums, so_far, twice_bf16};
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
    /// [sub-block][row]: minimums, twice, as bf16; zeros behind the last sub-block.
    mins: [[i32; 16]; 16],
    panel: gemm::Panel,
}

/// Whether scales are split rather than products: where both factors are unsigned and scales have six bits, three bits of the
/// scale times a quant fit a byte, and four such products take two instructions.
const fn by_scale<B: Super>() -> bool {
    B::OFFSET == 0
}

impl<B: Super> Blocks for Blocks256<B> {
    const DEPTH: usize = TILE_DEPTH;
    type Panel = Planes;
    const EMPTY: Planes = Planes {
        fine: [[0; 64]; WIDTH / 4],
        coarse: [[0; 64]; WIDTH / 4],
        mins: [[0; 16]; 16],
        panel: gemm::Panel::EMPTY,
    };

    #[inline(always)]
    fn fill(amx: Amx, planes: &mut Planes, rows: &[&[u8]; STRIP], block: usize, blocks: usize) {
        let s = amx.lanes();
        let Planes { fine, coarse, mins, panel } = planes;
        <Self as gemm::Blocks>::unpack::<_, false>(s, panel, rows, block, blocks);
        if B::MINS {
            for (two, out) in panel.mins.iter().zip(mins.as_chunks_mut::<2>().0).take(WIDTH / B::SUB / 2) {
                let two = s.iload(two);
                s.istore(twice_bf16(s, s.iand(two, s.isplat(0xFFFF))), &mut out[0]);
                s.istore(twice_bf16(s, s.iushr::<16>(two)), &mut out[1]);
            }
        }
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
    // Pointers, since what is written in a piece is read while the next one writes.
    let quants: *mut [Tile; 4] = scratch.first_chunk_mut::<4>().expect("room for both planes");
    let floats: *mut [Tile; 2] = scratch[4..].first_chunk_mut::<2>().expect("room for minimums");
    let pieces = panels.len() * columns.tokens.div_ceil(N * TILE_ROWS);
    // Where the next product and the next scaling are: tokens, then strips.
    let (mut product, mut scaling) = ((0, 0), (0, 0));
    let next = |(token, strip): &mut (usize, usize)| {
        *strip += 1;
        if *strip == panels.len() {
            (*token, *strip) = (*token + N * TILE_ROWS, 0);
        }
    };
    // A piece's sums are written at the beginning of the next one, and scaled during it, the last quarter before its own sums are
    // written: there is one place for them, as everything of this loop wants to be in the first-level cache.
    let mut last: Option<Scale<'_, B>> = None;
    for piece in 0..=pieces {
        if let Some(last) = &last {
            // SAFETY: a quarter of the piece's tokens.
            unsafe { quarter::<B, N>(s, last, STEPS - 1) };
        }
        let scale = (piece > 0).then(|| {
            let (token, strip) = scaling;
            next(&mut scaling);
            Scale::<B>::new(&panels[strip].panel, columns, sums, strip, token, quants.cast(), floats.cast())
        });
        if piece > 0 && B::MINS {
            // SAFETY: as above.
            tiles.write_floats::<N>(unsafe { &mut *floats });
        }
        if piece == pieces {
            // SAFETY: as above.
            tiles.store::<N>(unsafe { &mut *quants });
            if let Some(scale) = &scale {
                for k in 0..STEPS {
                    // SAFETY: a quarter of the piece's tokens.
                    unsafe { quarter::<B, N>(s, scale, k) };
                }
            }
            break;
        }
        let (token, strip) = product;
        next(&mut product);
        ahead.ask();
        let Planes { fine, coarse, mins, .. } = &panels[strip];
        let a = columns.tiles(token);
        let b = if N == 2 { columns.tiles(token + TILE_ROWS) } else { a };
        for k in 0..STEPS {
            let mut at = [a.wrapping_add(k * size_of::<Tile>()); N];
            at[N - 1] = b.wrapping_add(k * size_of::<Tile>());
            let w = [fine[k * 16..].as_ptr().cast(), coarse[k * 16..].as_ptr().cast()];
            // SAFETY: tiles of activations and, 16 rows of a plane, of weights; nobody else has a reference to the sums.
            unsafe {
                match (k, by_scale::<B>()) {
                    (0, true) => tiles.begin_unsigned::<N>(at, w, &mut *quants),
                    (0, false) => tiles.begin_signed::<N>(at, w, &mut *quants),
                    (_, true) => tiles.add_unsigned::<N>(at, w),
                    (_, false) => tiles.add_signed::<N>(at, w),
                }
            }
            if B::MINS && k == STEPS - 1 {
                let mut sums = [columns.sums_of_activations::<B>(token); N];
                sums[N - 1] = columns.sums_of_activations::<B>(token + (N - 1) * TILE_ROWS);
                // SAFETY: tiles of sums, of which the last one's last row may be read beyond its end, where there is room.
                unsafe { tiles.floats::<N>(sums, 4 * (WIDTH / B::SUB), mins.as_ptr()) };
            }
            if k > 0
                && let Some(scale) = &scale
            {
                // SAFETY: a quarter of the piece's tokens.
                unsafe { quarter::<B, N>(s, scale, k - 1) };
            }
        }
        last = scale;
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

impl Columns<'_> {
    /// The sums of activations of 16 tokens from `token` on, as pairs of bf16.
    #[inline(always)]
    fn sums_of_activations<B: Super>(&self, token: usize) -> *const u16 {
        let sums = if B::SUB == 32 { &self.form.tile_eights } else { &self.form.tile_sixteens };
        sums[(self.block * self.form.tile_tokens + token) * (WIDTH / B::SUB)..].as_ptr().cast()
    }
}

/// What tiles have summed and what it is scaled by: everything of one piece's tokens, one token after the other.
struct Scale<'a, B> {
    panel: &'a gemm::Panel,
    fine: *const [i32; 16],
    scales: *const f32,
    mins: *const [i32; 16],
    sums: *mut [f32; STRIP],
    begun: u16,
    _of: std::marker::PhantomData<B>,
}

impl<'a, B: Super> Scale<'a, B> {
    #[inline(always)]
    fn new(
        panel: &'a gemm::Panel,
        columns: &Columns<'_>,
        sums: &mut Sums<'_>,
        strip: usize,
        token: usize,
        fine: *const [i32; 16],
        mins: *const [i32; 16],
    ) -> Self {
        let form = columns.form;
        let at = columns.block * form.tile_tokens + token;
        Self {
            panel,
            fine,
            scales: form.tile_scales[at..].as_ptr(),
            mins,
            sums: sums.from(strip, token).as_mut_ptr(),
            begun: columns.begun(),
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
            let mut acc = s.mul_add(s.to_float(total), s.mul(d, scale), so_far(s, sums, self.begun));
            if B::MINS {
                // SAFETY: as above. Tiles have summed whole numbers below 2^24, which are exact.
                let m = s.from_bits(s.iload(unsafe { &*self.mins.add(t) }));
                acc = s.neg_mul_add(m, s.mul(dmin, scale), acc);
            }
            s.store(acc, sums);
        }
    }
}
