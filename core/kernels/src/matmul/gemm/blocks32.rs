//! Panels of 32-element blocks: eight of them side by side, each with its scales.

use std::marker::PhantomData;

use super::{Blocks, Panel, Place, Results, STRIP, Starts, asks_inside, starts, wide};
use crate::activations::fours::Four;
use crate::activations::{Activations, Quantised};
use crate::matmul::ahead::Ahead;
use crate::matmul::gemv::blocks as blocks_of;
use crate::matmul::quants::{Small, bytes};
use crate::simd::Simd;

/// How often sums over bytes with a flipped sign ([`Simd::FLIP`]) start with the sum of the activations.
const FLIPPED: i32 = -128;

/// Blocks of the 32-element format `B`.
pub(in crate::matmul) struct Blocks32<B>(PhantomData<B>);

impl<B: Small> Blocks32<B> {
    /// Unpacks blocks; `SIGNED` where offsets are to be subtracted, and where not, whole bytes get what [`Simd::FLIP`] says.
    #[inline(always)]
    pub(in crate::matmul) fn fill_panel<S: Simd, const SIGNED: bool, const AMD: bool>(
        s: S,
        panel: &mut Panel,
        rows: &[&[u8]; STRIP],
        block: usize,
        blocks: usize,
    ) {
        if B::TURNS {
            // Once for all blocks: looking at every row of each would take longer than turning them.
            assert!(
                rows.iter().all(|row| row.len() >= (block + blocks) * B::BYTES),
                "the shapes were checked"
            );
            for b in 0..blocks {
                // SAFETY: the rows have so many blocks.
                let rows = unsafe { blocks_of(*rows, block + b, B::BYTES) };
                let [d, m] = s.two_halves_of_rows(&rows);
                s.store(d, &mut panel.d[b]);
                if B::MINS {
                    // The stored minimum is added, `Parts::dmin` is its negative.
                    s.store(s.neg(m), &mut panel.dmin[b]);
                }
                for (quants, out) in B::turned::<S, AMD>(s, &rows).into_iter().zip(&mut panel.quants[8 * b..])
                {
                    s.bstore(as_wanted::<S, B, SIGNED>(s, quants), out);
                }
            }
            return;
        }
        // Scales, as f16: gathered first, so that they have arrived in memory when vectors read them.
        let (mut scales, mut mins) = ([[0; STRIP]; 8], [[0; STRIP]; 8]);
        for (r, row) in rows.iter().enumerate() {
            let row = &row[block * B::BYTES..(block + blocks) * B::BYTES];
            for (b, block) in row.chunks_exact(B::BYTES).enumerate() {
                scales[b][r] = u16::from_le_bytes(*bytes(block, 0));
                if B::MINS {
                    mins[b][r] = u16::from_le_bytes(*bytes(block, 2));
                }
            }
            for (pair, two) in row.chunks(2 * B::BYTES).enumerate() {
                let (x, y) = two.split_at(B::BYTES);
                let quants = B::quants(s, x, if y.is_empty() { x } else { y });
                s.bstore(as_wanted::<S, B, SIGNED>(s, quants), panel.row_mut(pair, r));
            }
        }
        panel.interleave(s);
        for b in 0..blocks {
            s.store(s.load_f16(&scales[b]), &mut panel.d[b]);
            if B::MINS {
                s.store(s.neg(s.load_f16(&mins[b])), &mut panel.dmin[b]);
            }
        }
    }
}

/// Quants as a panel wants them.
#[inline(always)]
pub(in crate::matmul) fn as_wanted<S: Simd, B: Small, const SIGNED: bool>(s: S, quants: S::B) -> S::B {
    match (SIGNED, B::FULL) {
        (true, false) if B::OFFSET != 0 => s.bsub(quants, s.bsplat(B::OFFSET as u8)),
        (false, true) if S::FLIP != 0 => s.bxor(quants, s.bsplat(S::FLIP)),
        _ => quants,
    }
}

impl<B: Small> Blocks for Blocks32<B> {
    const OF_A_PANEL: usize = 8;

    // Two panels stay in the first level, and sums and results of their tiles in registers.
    const TOGETHER_ON_AMD: usize = 2;

    #[inline(always)]
    fn activations(activations: &Activations) -> &Quantised {
        &activations.by32
    }

    #[inline(always)]
    fn unpack<S: Simd, const AMD: bool>(
        s: S,
        panel: &mut Panel,
        rows: &[&[u8]; STRIP],
        block: usize,
        blocks: usize,
    ) {
        Self::fill_panel::<S, false, AMD>(s, panel, rows, block, blocks);
    }

    #[inline(always)]
    fn starts<S: Simd>(four: &Four) -> Starts {
        let times = match (B::FULL, S::FLIP) {
            (false, _) => -B::OFFSET,
            (true, 0) => 0,
            (true, _) => FLIPPED,
        };
        starts::<S>(&four.sums[..Self::OF_A_PANEL], times)
    }

    #[inline(always)]
    fn tile<S: Simd, const AMD: bool, const P: usize, const T: usize>(
        s: S,
        panels: &[Panel; P],
        place: &Place<'_>,
        results: &mut [Results; P],
        ahead: &mut Ahead,
    ) {
        let mut acc = [[s.zero(); T]; P];
        for r in 0..P {
            for t in 0..T {
                acc[r][t] = s.load(&place.so_far(&results[r])[t]);
            }
        }
        let four = place.four;
        let of_sums = if S::PAIRS && !B::FULL { &four.pairs } else { &four.sums };
        if const { !asks_inside::<S, AMD>() } {
            ahead.ask();
        }
        for b in 0..place.blocks {
            if const { asks_inside::<S, AMD>() } {
                ahead.ask();
            }
            let a = &four.quads.as_chunks::<8>().0[b];
            let mut total = [[s.isplat(0); T]; P];
            if B::FULL {
                for r in 0..P {
                    for t in 0..T {
                        total[r][t] = if const { wide::<S>() } {
                            s.isplat(place.starts.0[b][t])
                        } else {
                            s.full_start(of_sums[b][t])
                        };
                    }
                }
                for k in 0..8 {
                    let mut w = [s.bsplat(0); P];
                    for r in 0..P {
                        w[r] = s.bload(&panels[r].quants[8 * b + k]);
                    }
                    for t in 0..T {
                        for r in 0..P {
                            total[r][t] = s.full_sum(total[r][t], w[r], a[k][t]);
                        }
                    }
                }
            } else {
                let steps = if S::PAIRS && B::WIDE { 4 } else { 8 };
                for part in 0..8 / steps {
                    let mut p = [[s.pstart(0, 0); T]; P];
                    if B::OFFSET != 0 {
                        for r in 0..P {
                            for t in 0..T {
                                p[r][t] = place.start(s, of_sums, b, t, -B::OFFSET);
                            }
                        }
                    }
                    for k in part * steps..(part + 1) * steps {
                        let mut w = [s.bsplat(0); P];
                        for r in 0..P {
                            w[r] = s.bload(&panels[r].quants[8 * b + k]);
                        }
                        for t in 0..T {
                            for r in 0..P {
                                p[r][t] = s.psum(p[r][t], w[r], a[k][t]);
                            }
                        }
                    }
                    for r in 0..P {
                        for t in 0..T {
                            total[r][t] = s.iadd(total[r][t], s.pfinish(p[r][t]));
                        }
                    }
                }
            }
            for r in 0..P {
                let d = s.load(&panels[r].d[b]);
                for t in 0..T {
                    let scale = s.splat(four.scales[b][t]);
                    acc[r][t] = s.mul_add(s.to_float(total[r][t]), s.mul(d, scale), acc[r][t]);
                    if B::MINS {
                        let m = s.splat(four.sums[b][t] as f32);
                        acc[r][t] = s.neg_mul_add(m, s.mul(s.load(&panels[r].dmin[b]), scale), acc[r][t]);
                    }
                }
            }
        }
        if const { !asks_inside::<S, AMD>() } {
            ahead.ask();
        }
        for r in 0..P {
            for t in 0..T {
                s.store(acc[r][t], &mut results[r][t]);
            }
        }
    }
}
