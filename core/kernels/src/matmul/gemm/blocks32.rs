//! Panels of 32-element blocks: eight of them side by side, each with its scales.

use std::marker::PhantomData;

use super::{Blocks, Columns, Panel, STRIP, WIDE_TILE};
use crate::activations::{Activations, Quantised};
use crate::matmul::ahead::Ahead;
use crate::matmul::quants::{Small, bytes};
use crate::simd::Simd;

/// Blocks of the 32-element format `B`.
pub(in crate::matmul) struct Blocks32<B>(PhantomData<B>);

impl<B: Small> Blocks for Blocks32<B> {
    const OF_A_PANEL: usize = 8;

    #[inline(always)]
    fn activations(activations: &Activations) -> &Quantised {
        &activations.by32
    }

    #[inline(always)]
    fn unpack<S: Simd>(s: S, panel: &mut Panel, rows: &[&[u8]; STRIP], block: usize, blocks: usize) {
        // Scales, as f16: gathered first, so that they have arrived in memory when vectors read them.
        let (mut scales, mut mins) = ([[0; STRIP]; 8], [[0; STRIP]; 8]);
        let flip = s.bsplat(S::FLIP);
        for (r, row) in rows.iter().enumerate() {
            let row = &row[block * B::BYTES..(block + blocks) * B::BYTES];
            for (b, block) in row.chunks_exact(B::BYTES).enumerate() {
                scales[b][r] = u16::from_le_bytes(*bytes(block, 0));
                if B::MINS {
                    // The stored minimum is added, `Parts::dmin` is its negative.
                    mins[b][r] = u16::from_le_bytes(*bytes(block, 2)) ^ 0x8000;
                }
            }
            for (pair, two) in row.chunks(2 * B::BYTES).enumerate() {
                let (x, y) = two.split_at(B::BYTES);
                let quants = B::quants(s, x, if y.is_empty() { x } else { y });
                let quants = if B::FULL && S::FLIP != 0 { s.bxor(quants, flip) } else { quants };
                s.bstore(quants, panel.row_mut(pair, r));
            }
        }
        for b in 0..blocks {
            s.store(s.load_f16(&scales[b]), &mut panel.d[b]);
            if B::MINS {
                s.store(s.load_f16(&mins[b]), &mut panel.dmin[b]);
            }
        }
        panel.interleave(s);
    }

    #[inline(always)]
    fn tile<S: Simd, const T: usize>(
        s: S,
        panel: &Panel,
        columns: &Columns<'_>,
        blocks: usize,
        sums: &mut [[f32; STRIP]],
        ahead: &mut Ahead,
    ) {
        let sums: &mut [[f32; STRIP]; T] = sums.first_chunk_mut().expect("one row of sums per token");
        let &Columns { form, block, .. } = columns;
        let mut quads = columns.quads::<T>();
        for quads in &mut quads {
            *quads = &quads[..blocks * 8];
        }
        let (mut da, mut of_a, mut pairs) = ([form.scales(0); T], [form.sums(0); T], [form.pairs(0); T]);
        for t in 0..T {
            let token = columns.token(t);
            da[t] = &form.scales(token)[block..block + blocks];
            of_a[t] = &form.sums(token)[block..block + blocks];
            pairs[t] = &form.pairs(token)[block..block + blocks];
        }
        let mut acc = [s.zero(); T];
        for t in 0..T {
            acc[t] = s.load(&sums[t]);
        }
        let panels = panel.quants.as_chunks::<8>().0;
        for b in 0..blocks {
            ahead.ask();
            let mut a: [&[[i32; 4]; 8]; WIDE_TILE / 4] = [&[[0; 4]; 8]; WIDE_TILE / 4];
            for (a, quads) in a.iter_mut().zip(quads) {
                *a = quads[b * 8..].first_chunk().expect("as many blocks");
            }
            let w = &panels[b];
            let mut total = [s.isplat(0); T];
            if B::FULL {
                for t in 0..T {
                    total[t] = s.full_start(of_a[t][b]);
                }
                for k in 0..8 {
                    let w = s.bload(&w[k]);
                    for t in 0..T {
                        total[t] = s.full_sum(total[t], w, a[t / 4][k][t % 4]);
                    }
                }
            } else {
                let steps = if S::PAIRS && B::WIDE { 4 } else { 8 };
                for part in 0..8 / steps {
                    let mut p = [s.pstart(0, 0); T];
                    if B::OFFSET != 0 {
                        for t in 0..T {
                            p[t] = s.pstart(if S::PAIRS { pairs[t][b] } else { of_a[t][b] }, -B::OFFSET);
                        }
                    }
                    for k in part * steps..(part + 1) * steps {
                        let w = s.bload(&w[k]);
                        for t in 0..T {
                            p[t] = s.psum(p[t], w, a[t / 4][k][t % 4]);
                        }
                    }
                    for t in 0..T {
                        total[t] = s.iadd(total[t], s.pfinish(p[t]));
                    }
                }
            }
            let d = s.load(&panel.d[b]);
            for t in 0..T {
                let scale = s.splat(da[t][b]);
                acc[t] = s.mul_add(s.to_float(total[t]), s.mul(d, scale), acc[t]);
                if B::MINS {
                    let m = s.splat(of_a[t][b] as f32);
                    acc[t] = s.neg_mul_add(m, s.mul(s.load(&panel.dmin[b]), scale), acc[t]);
                }
            }
        }
        for t in 0..T {
            s.store(acc[t], &mut sums[t]);
        }
    }
}
