//! Panels of one 256-element block: 8 or 16 sub-blocks with small integer scales under one float scale.

use std::marker::PhantomData;

use super::{Blocks, Columns, Panel, Place, STRIP, WIDTH, wide};
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
    fn gather<'a, S: Simd>(place: &Place<'a>, columns: &mut Columns<'a>) {
        columns.look_at::<S>(place, false);
        let &Place { form, block, .. } = place;
        for (t, token) in place.tokens() {
            if const { wide::<S>() } {
                columns.scales[0][t] = columns.rows[t].scales[0];
                if B::OFFSET != 0 {
                    // Only formats with 16 elements per sub-block have offsets, and sums run over 16.
                    for (starts, sum) in columns.starts.iter_mut().zip(columns.rows[t].starts) {
                        starts[t] = -B::OFFSET * sum;
                    }
                }
            }
            if B::MINS {
                let of_a = if B::SUB == 32 {
                    &form.eights(token)[block * 8..][..8]
                } else {
                    &form.sixteens(token)[block * 16..][..16]
                };
                for (sums, two) in columns.sums.iter_mut().zip(of_a.as_chunks::<2>().0) {
                    sums[t] = i32::from(two[0]) & 0xFFFF | i32::from(two[1]) << 16;
                }
            }
        }
    }

    #[inline(always)]
    fn tile<S: Simd, const P: usize, const T: usize>(
        s: S,
        panels: &[Panel; P],
        columns: &Columns<'_>,
        place: &Place<'_>,
        sums: &mut [[f32; STRIP]],
        stride: usize,
        ahead: &mut Ahead,
    ) {
        let a: &[[i32; 4]; WIDTH / 4] = columns.quads.first_chunk().expect("whole blocks");
        let of_tokens = columns.rows(1, 16);
        let subs = WIDTH / B::SUB;
        let steps = if S::PAIRS && B::WIDE { 4 } else { B::SUB / 4 };
        let mut total = [[s.isplat(0); T]; P];
        for j in 0..subs {
            ahead.ask();
            for part in 0..B::SUB / 4 / steps {
                let mut p = [[s.pstart(0, 0); T]; P];
                if B::OFFSET != 0 {
                    for t in 0..T {
                        for r in 0..P {
                            p[r][t] = columns.start(s, &of_tokens, j, t, -B::OFFSET);
                        }
                    }
                }
                for k in 0..steps {
                    let k = j * B::SUB / 4 + part * steps + k;
                    let mut w = [s.bsplat(0); P];
                    for r in 0..P {
                        w[r] = s.bload(&panels[r].quants[k]);
                    }
                    for t in 0..T {
                        for r in 0..P {
                            p[r][t] = s.psum(p[r][t], w[r], a[k][t]);
                        }
                    }
                }
                for r in 0..P {
                    let scales = s.iload(&panels[r].scales[j]);
                    for t in 0..T {
                        total[r][t] = s.pscale(total[r][t], p[r][t], scales);
                    }
                }
            }
        }
        for r in 0..P {
            let sums: &mut [[f32; STRIP]; T] =
                sums[r * stride + place.first..].first_chunk_mut().expect("one row of sums per token");
            let d = s.load(&panels[r].d[0]);
            for t in 0..T {
                let scale = s.splat(columns.scale::<S>(&of_tokens, 0, t));
                let sum = s.mul_add(s.to_float(total[r][t]), s.mul(d, scale), s.load(&sums[t]));
                s.store(sum, &mut sums[t]);
            }
            if B::MINS {
                let dmin = s.load(&panels[r].dmin[0]);
                for t in 0..T {
                    // Two sums of activations, as 16-bit halves, meet two minimums.
                    let mut m = s.isplat(0);
                    for pair in 0..subs / 2 {
                        m = s.madd(m, s.iload(&panels[r].mins[pair]), s.isplat(columns.sums[pair][t]));
                    }
                    let scale = s.splat(columns.scale::<S>(&of_tokens, 0, t));
                    let sum = s.neg_mul_add(s.to_float(m), s.mul(dmin, scale), s.load(&sums[t]));
                    s.store(sum, &mut sums[t]);
                }
            }
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
