//! Panels of one 256-element block: 8 or 16 sub-blocks with small integer scales under one float scale.

use std::marker::PhantomData;

use super::{Blocks, Columns, Panel, STRIP, WIDE_TILE, WIDTH};
use crate::activations::{Activations, Quantised};
use crate::matmul::ahead::Ahead;
use crate::matmul::four_halves;
use crate::matmul::quants::Super;
use crate::simd::Simd;

/// Blocks of the 256-element format `B`.
pub(in crate::matmul) struct Blocks256<B>(PhantomData<B>);

impl<B: Super> Blocks for Blocks256<B> {
    const OF_A_PANEL: usize = 1;

    #[inline(always)]
    fn activations(activations: &Activations) -> &Quantised {
        &activations.by256
    }

    #[inline(always)]
    fn unpack<S: Simd>(s: S, panel: &mut Panel, rows: &[&[u8]; STRIP], block: usize, _: usize) {
        let mut blocks = *rows;
        for row in &mut blocks {
            *row = &row[block * B::BYTES..(block + 1) * B::BYTES];
        }
        B::fill(s, &blocks, panel);
    }

    #[inline(always)]
    fn tile<S: Simd, const T: usize>(
        s: S,
        panel: &Panel,
        columns: &Columns<'_>,
        _: usize,
        sums: &mut [[f32; STRIP]],
        ahead: &mut Ahead,
    ) {
        let sums: &mut [[f32; STRIP]; T] = sums.first_chunk_mut().expect("one row of sums per token");
        let &Columns { form, block, .. } = columns;
        let mut a: [&[[i32; 4]; WIDTH / 4]; WIDE_TILE / 4] = [&[[0; 4]; WIDTH / 4]; WIDE_TILE / 4];
        for (a, quads) in a.iter_mut().zip(columns.quads::<T>()) {
            *a = quads.first_chunk().expect("whole blocks");
        }
        let mut starts: [&[i32; 16]; T] = [&[0; 16]; T];
        if B::OFFSET != 0 {
            for t in 0..T {
                let token = columns.token(t);
                let of_a = if S::PAIRS { form.pairs(token) } else { form.sums(token) };
                starts[t] = of_a[block * 16..].first_chunk().expect("16 sums per block");
            }
        }
        let subs = WIDTH / B::SUB;
        let steps = if S::PAIRS && B::WIDE { 4 } else { B::SUB / 4 };
        let mut total = [s.isplat(0); T];
        for j in 0..subs {
            ahead.ask();
            let scales = s.iload(&panel.scales[j]);
            for part in 0..B::SUB / 4 / steps {
                let mut p = [s.pstart(0, 0); T];
                if B::OFFSET != 0 {
                    // Only formats with 16 elements per sub-block have offsets, and sums run over 16.
                    for t in 0..T {
                        p[t] = s.pstart(starts[t][j], -B::OFFSET);
                    }
                }
                for k in 0..steps {
                    let k = j * B::SUB / 4 + part * steps + k;
                    let w = s.bload(&panel.quants[k]);
                    for t in 0..T {
                        p[t] = s.psum(p[t], w, a[t / 4][k][t % 4]);
                    }
                }
                for t in 0..T {
                    total[t] = s.pscale(total[t], p[t], scales);
                }
            }
        }
        let d = s.load(&panel.d[0]);
        let dmin = s.load(&panel.dmin[0]);
        for t in 0..T {
            let token = columns.token(t);
            let scale = s.splat(form.scales(token)[block]);
            let mut acc = s.mul_add(s.to_float(total[t]), s.mul(d, scale), s.load(&sums[t]));
            if B::MINS {
                // Two sums of activations, as 16-bit halves, meet two minimums.
                let mut m = s.isplat(0);
                let sums = if B::SUB == 32 {
                    &form.eights(token)[block * 8..][..8]
                } else {
                    &form.sixteens(token)[block * 16..][..16]
                };
                for (mins, two) in panel.mins.iter().zip(sums.as_chunks::<2>().0) {
                    let two = i32::from(two[0]) & 0xFFFF | i32::from(two[1]) << 16;
                    m = s.madd(m, s.iload(mins), s.isplat(two));
                }
                acc = s.neg_mul_add(s.to_float(m), s.mul(dmin, scale), acc);
            }
            s.store(acc, &mut sums[t]);
        }
    }
}

/// Fills a panel with a block of each of 16 rows, row by row.
#[inline(always)]
pub(in crate::matmul) fn fill_by_rows<S: Simd, B: Super>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
    // Scales and minimums: 16 small numbers a row, widened, then turned round so that lanes are rows.
    let mut mins = [[0; 16]; 16];
    for (r, block) in blocks.iter().enumerate() {
        let quants = B::quants(s, block);
        for (quants, groups) in quants.into_iter().zip(B::GROUPS) {
            let mut both = [0_u8; 64];
            s.bstore(quants, &mut both);
            for (half, group) in both.as_chunks::<32>().0.iter().zip(groups) {
                panel.row_mut(group / 2, r)[group % 2 * 32..][..32].copy_from_slice(half);
            }
        }
        if B::SUB == 32 && B::MINS {
            // Eight of each.
            s.istore(s.iwiden(B::scales(block) | B::mins(block) << 64), &mut panel.scales[r]);
        } else {
            s.istore(s.iwiden(B::scales(block)), &mut panel.scales[r]);
            if B::MINS {
                s.istore(s.iwiden(B::mins(block)), &mut mins[r]);
            }
        }
    }
    turn(s, &mut panel.scales);
    let subs = WIDTH / B::SUB;
    if B::MINS {
        let mins = if B::SUB == 32 {
            &panel.scales[subs..]
        } else {
            turn(s, &mut mins);
            &mins[..]
        };
        for (out, pair) in panel.mins.iter_mut().zip(mins.as_chunks::<2>().0) {
            s.istore(s.ior(s.iload(&pair[0]), s.ishl::<16>(s.iload(&pair[1]))), out);
        }
    }
    for scales in &mut panel.scales[..subs] {
        let prepared = s.scales_by_row(s.iload(scales));
        s.istore(prepared, scales);
    }
    for (r, four) in blocks.as_chunks::<4>().0.iter().enumerate() {
        panel.d[0].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(*four, B::D)));
        if B::MINS {
            panel.dmin[0].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(*four, B::D + 2)));
        }
    }
    panel.interleave(s);
}

/// Rows become columns.
#[inline(always)]
fn turn<S: Simd>(s: S, square: &mut [[i32; 16]; 16]) {
    // SAFETY: i32 and f32 have the same size and alignment, and any bits are an f32, which is only moved here.
    s.transpose(unsafe { &mut *std::ptr::from_mut(square).cast() });
}
