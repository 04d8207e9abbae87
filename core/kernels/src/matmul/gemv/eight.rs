//! Blocks of 256 elements with eight scales and minimums: four rows abreast.

use std::marker::PhantomData;
use std::ops::Range;

use super::{Column, ROWS, Stream, blocks, columns, part, prefetch, put_four, rows_from};
use crate::matmul::quants::{Abreast, sixteen};
use crate::matmul::{Job, STREAMED_TOKENS};
use crate::simd::Simd;

/// Up to so many tokens every second quarter of a block is spelled out. With more, the compiler would hold too much at once.
const SPELLED_OUT: usize = 2;

/// Blocks of the format `B`.
pub(in crate::matmul) struct Eight<B>(PhantomData<B>);

impl<B: Abreast> Stream for Eight<B> {
    const MOST: usize = 2 * STREAMED_TOKENS;

    #[inline(always)]
    fn columns<S: Simd, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
        let form = &job.activations.by256;
        let columns = columns::<T>(form, job.activations.tokens);
        let end = rows.end;
        for row in rows.step_by(ROWS) {
            let rows: [&[u8]; ROWS] = rows_from(job, row, end);
            assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
            let ahead = ROWS * rows[0].len();
            let mut acc = [s.qzero(); T];
            for b in 0..form.blocks {
                // SAFETY: rows have so many blocks.
                let blocks = unsafe { blocks(rows, b, B::BYTES) };
                let next = |line: usize, lines: usize| {
                    prefetch(rows[0], ahead + ROWS * b * B::BYTES + 64 * line, lines);
                };
                // Cache lines of four blocks, of half as much, of a quarter.
                let whole = (ROWS * B::BYTES).div_ceil(64);
                let (half_of_it, quarter_of_it) = (whole.div_ceil(2), whole.div_ceil(4));
                let ([scales, mins], [d, dmin]) = s.numbers6(sixteen(blocks, 0));
                let mut held = B::hold(s, blocks);
                let mut sums = [s.dzero(); T];
                if T <= SPELLED_OUT {
                    for half in 0..2 {
                        next(half * half_of_it, quarter_of_it);
                        let quants = B::quarter(s, blocks, &mut held, 2 * half);
                        multiply::<S, T>(s, quants, &scales, &columns, b, 2 * half, &mut sums);
                        next(half * half_of_it + quarter_of_it, half_of_it - quarter_of_it);
                        let quants = B::quarter(s, blocks, &mut held, 2 * half + 1);
                        multiply::<S, T>(s, quants, &scales, &columns, b, 2 * half + 1, &mut sums);
                    }
                } else {
                    for quarter in 0..4 {
                        next(quarter * whole / 4, quarter_of_it);
                        let quants = B::quarter(s, blocks, &mut held, quarter);
                        multiply::<S, T>(s, quants, &scales, &columns, b, quarter, &mut sums);
                    }
                }
                for t in 0..T {
                    // SAFETY: activations have as many blocks as the rows.
                    let (da, eights) =
                        unsafe { (*columns[t].scales.get_unchecked(b), part(columns[t].eights, 8 * b)) };
                    acc[t] = s.qadd_scaled(acc[t], s.dfold(sums[t]), d, da);
                    acc[t] = s.qsub_scaled(acc[t], s.dfold(s.ddot(mins, eights)), dmin, da);
                }
            }
            put_four(s, job, row, end, acc);
        }
    }
}

/// A quarter of block `b` of four rows, two sub-blocks, times all columns.
#[inline(always)]
fn multiply<S: Simd, const T: usize>(
    s: S,
    quants: [S::B; 4],
    scales: &S::N,
    columns: &[Column<'_>; T],
    b: usize,
    quarter: usize,
    sums: &mut [S::D; T],
) {
    let (zero, [w, x, y, z]) = (s.dzero(), quants);
    let (first, second) = (s.dpick(scales, 2 * quarter), s.dpick(scales, 2 * quarter + 1));
    for t in 0..T {
        // SAFETY: activations have as many blocks as the rows.
        let a: &[i8; 64] = unsafe { part(columns[t].quants, 256 * b + 64 * quarter) };
        let [a, b, c, d] = a.as_chunks().0 else { unreachable!("four times 16") };
        sums[t] = s.dscale(sums[t], s.dsum(s.dsum(zero, w, a), x, b), first);
        sums[t] = s.dscale(sums[t], s.dsum(s.dsum(zero, y, c), z, d), second);
    }
}
