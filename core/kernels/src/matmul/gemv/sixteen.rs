//! Blocks of 256 elements with 16 scales: each row as it stands, the sums of four of them folded together.

use std::marker::PhantomData;
use std::ops::Range;

use super::{Column, ROWS, Stream, blocks, columns, part, prefetch, put_four, rows_from};
use crate::matmul::quants::{Super, unsigned};
use crate::matmul::{Job, four_halves};
use crate::simd::Simd;

/// Up to so many tokens everything about them stays in registers; more keep their sums in memory.
const IN_REGISTERS: usize = 2;

/// Blocks of the format `B`.
pub(in crate::matmul) struct Sixteen<B>(PhantomData<B>);

impl<B: Super> Stream for Sixteen<B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
        let form = &job.activations.by256;
        let columns = columns::<T>(form, job.activations.tokens);
        let nothing = Dot { sum: s.isplat(0), mins: s.isplat(0) };
        let mut dots = [[nothing; ROWS]; T];
        let end = rows.end;
        for row in rows.step_by(ROWS) {
            let rows: [&[u8]; ROWS] = rows_from(job, row, end);
            assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
            let ahead = ROWS * rows[0].len();
            let mut acc = [s.qzero(); T];
            for b in 0..form.blocks {
                // SAFETY: rows have so many blocks.
                let blocks = unsafe { blocks(rows, b, B::BYTES) };
                let next =
                    |r: usize| prefetch(rows[0], ahead + (ROWS * b + r) * B::BYTES, B::BYTES.div_ceil(64));
                let scales = Scales::new::<B>(s, blocks);
                if T <= IN_REGISTERS {
                    // Spelled out: as a loop it would not be unrolled, and every row would go through memory.
                    next(0);
                    let first = Unpacked::new::<B>(s, blocks[0]).dots::<B, T>(s, &columns, b);
                    next(1);
                    let second = Unpacked::new::<B>(s, blocks[1]).dots::<B, T>(s, &columns, b);
                    next(2);
                    let third = Unpacked::new::<B>(s, blocks[2]).dots::<B, T>(s, &columns, b);
                    next(3);
                    let fourth = Unpacked::new::<B>(s, blocks[3]).dots::<B, T>(s, &columns, b);
                    for t in 0..T {
                        let dots = [first[t], second[t], third[t], fourth[t]];
                        scales.add::<B>(s, &mut acc[t], dots, &columns[t], b);
                    }
                } else {
                    for r in 0..ROWS {
                        next(r);
                        let row = Unpacked::new::<B>(s, blocks[r]);
                        for (dots, column) in dots.iter_mut().zip(&columns).take(count::<T>(job)) {
                            dots[r] = row.dot::<B>(s, column, b);
                        }
                    }
                    for t in 0..count::<T>(job) {
                        scales.add::<B>(s, &mut acc[t], dots[t], &columns[t], b);
                    }
                }
            }
            put_four(s, job, row, end, acc);
        }
    }
}

/// How many of `T` columns there are: known beforehand where they stay in registers.
#[inline(always)]
fn count<const T: usize>(job: &Job<'_>) -> usize {
    if T <= IN_REGISTERS { T } else { job.activations.tokens }
}

/// What four rows' products are multiplied by, row by row.
struct Scales<S: Simd> {
    d: S::Q,
    dmin: S::Q,
}

impl<S: Simd> Scales<S> {
    #[inline(always)]
    fn new<B: Super>(s: S, blocks: [&[u8]; ROWS]) -> Self {
        let d = s.qload_f16(four_halves(blocks, B::D));
        Self { d, dmin: if B::MINS { s.qload_f16(four_halves(blocks, B::D + 2)) } else { d } }
    }

    /// Adds a block's part to four rows' results for one token.
    #[inline(always)]
    fn add<B: Super>(&self, s: S, acc: &mut S::Q, dots: [Dot<S>; ROWS], column: &Column<'_>, b: usize) {
        // SAFETY: activations have as many blocks as the rows.
        let da = unsafe { *column.scales.get_unchecked(b) };
        *acc = s.qadd_scaled(*acc, s.rfold([dots[0].sum, dots[1].sum, dots[2].sum, dots[3].sum]), self.d, da);
        if B::MINS {
            let m = s.rfold([dots[0].mins, dots[1].mins, dots[2].mins, dots[3].mins]);
            *acc = s.qsub_scaled(*acc, m, self.dmin, da);
        }
    }
}

/// A block of one row, ready to be multiplied.
struct Unpacked<S: Simd> {
    quants: [S::B; 4],
    /// The scales of `quants`, lane by lane.
    vectors: [S::I; 4],
    scales: u128,
    mins: u128,
}

/// A block's product with one token.
#[derive(Clone, Copy)]
struct Dot<S: Simd> {
    /// Lanes that sum to S of the definition.
    sum: S::I,
    /// Lanes that sum to M.
    mins: S::I,
}

impl<S: Simd> Unpacked<S> {
    #[inline(always)]
    fn new<B: Super>(s: S, block: &[u8]) -> Self {
        let scales = B::scales(block);
        let mut vectors = [s.isplat(0); 4];
        for (vector, [low, high]) in vectors.iter_mut().zip(B::GROUPS) {
            *vector = s.scales_by_quarter(scales, low, high);
        }
        Self { quants: B::quants(s, block), vectors, scales, mins: B::mins(block) }
    }

    #[inline(always)]
    fn dots<B: Super, const T: usize>(self, s: S, columns: &[Column<'_>; T], b: usize) -> [Dot<S>; T] {
        let mut dots = [Dot { sum: s.isplat(0), mins: s.isplat(0) }; T];
        for (dot, column) in dots.iter_mut().zip(columns) {
            *dot = self.dot::<B>(s, column, b);
        }
        dots
    }

    #[inline(always)]
    fn dot<B: Super>(&self, s: S, column: &Column<'_>, b: usize) -> Dot<S> {
        let zero = s.isplat(0);
        // SAFETY: activations have as many blocks as the rows.
        let (a, of_a) =
            unsafe { (part::<i8, 256>(column.quants, 256 * b), part::<i16, 16>(column.sixteens, 16 * b)) };
        let (a, _) = a.as_chunks::<32>();
        let mut sum = zero;
        for k in 0..4 {
            let [low, high] = B::GROUPS[k];
            let a = s.bload2(unsigned(&a[low]), unsigned(&a[high]));
            sum = s.dot_scaled(sum, self.quants[k], a, self.vectors[k]);
        }
        if B::OFFSET != 0 {
            let offset = s.dot_halves(zero, self.scales, of_a);
            sum = s.isub(sum, s.imul(offset, s.isplat(B::OFFSET)));
        }
        let mins = if B::MINS { s.dot_halves(zero, self.mins, of_a) } else { zero };
        Dot { sum, mins }
    }
}
