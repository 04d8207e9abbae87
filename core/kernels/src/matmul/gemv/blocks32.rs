//! Blocks of 32 elements under one float scale: four rows abreast.

use std::marker::PhantomData;
use std::ops::Range;

use super::{ROWS, Stream, columns, four_blocks, four_rows, part, prefetch, put_four};
use crate::matmul::quants::{Small, unsigned};
use crate::matmul::{Job, four_halves};
use crate::simd::Simd;

/// Blocks of the 32-element format `B`.
pub(in crate::matmul) struct Blocks32<B>(PhantomData<B>);

impl<B: Small> Stream for Blocks32<B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
        let form = &job.activations.by32;
        let columns = columns::<T>(form, job.activations.tokens);
        let zero = s.dzero();
        // Whole bytes need no unpacking, so for few tokens they are better left as they stand in their rows.
        let natural = B::FULL && T <= 2;
        let end = rows.end;
        for row in rows.step_by(ROWS) {
            let rows = four_rows(job, row, end);
            assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
            let ahead = ROWS * rows[0].len();
            let mut acc = [s.qzero(); T];
            for b in 0..form.blocks {
                prefetch(rows[0], ahead + ROWS * b * B::BYTES, (ROWS * B::BYTES).div_ceil(64));
                // SAFETY: rows have so many blocks.
                let blocks = unsafe { four_blocks(rows, b, B::BYTES) };
                let [x, y] = if natural {
                    [B::quants(s, blocks[0], blocks[1]), B::quants(s, blocks[2], blocks[3])]
                } else {
                    B::abreast(s, blocks)
                };
                let d = s.qload_f16(four_halves(blocks, 0));
                let m = if B::MINS { s.qload_f16(four_halves(blocks, 2)) } else { d };
                for t in 0..T {
                    let column = &columns[t];
                    // SAFETY: activations have as many blocks as the rows.
                    let (low, high, da, of_a) = unsafe {
                        (
                            part(column.quants, 32 * b),
                            part(column.quants, 32 * b + 16),
                            *column.scales.get_unchecked(b),
                            *column.sums.get_unchecked(b),
                        )
                    };
                    let mut total = if natural {
                        // SAFETY: as above.
                        let a = unsigned(unsafe { part(column.quants, 32 * b) });
                        let a = s.bload2(a, a);
                        s.rfold_halves([s.dot(s.isplat(0), x, a), s.dot(s.isplat(0), y, a)])
                    } else if B::FULL {
                        s.dfold(s.dfull(s.dfull(zero, x, low), y, high))
                    } else {
                        s.dfold(s.dwiden(s.dsum(s.dsum(zero, x, low), y, high)))
                    };
                    if B::OFFSET != 0 {
                        total = s.rsub(total, s.rsplat(B::OFFSET * of_a));
                    }
                    acc[t] = s.qadd_scaled(acc[t], total, d, da);
                    if B::MINS {
                        // The stored minimum is added, `Parts::dmin` is its negative.
                        acc[t] = s.qsub_scaled(acc[t], s.rsplat(of_a), m, -da);
                    }
                }
            }
            put_four(s, job, row, end, acc);
        }
    }
}
