//! Blocks of 32 elements under one float scale: two times four rows abreast.
//!
//! Half of what a block of four rows costs comes after its products: sums are folded, scales gathered and widened, floats
//! added. Eight rows fill the vectors of that half.

use std::marker::PhantomData;
use std::ops::Range;

use super::{Column, ROWS, Stream, blocks, columns, part, prefetch, put_four, put_rows, rows_from};
use crate::matmul::quants::{Small, bytes, unsigned};
use crate::matmul::{Job, four_halves};
use crate::simd::Simd;

/// Blocks of the 32-element format `B`.
pub(in crate::matmul) struct Blocks32<B>(PhantomData<B>);

impl<B: Small> Stream for Blocks32<B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
        // Whole bytes need no unpacking, so for few tokens they are better left as they stand in their rows.
        if B::FULL && T <= 2 {
            as_they_stand::<S, B, T>(s, job, rows)
        } else {
            abreast::<S, B, T>(s, job, rows)
        }
    }
}

#[inline(always)]
fn abreast<S: Simd, B: Small, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
    let form = &job.activations.by32;
    let columns = columns::<T>(form, job.activations.tokens);
    let end = rows.end;
    for row in rows.step_by(2 * ROWS) {
        let rows: [&[u8]; 2 * ROWS] = rows_from(job, row, end);
        assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
        let ahead = 2 * ROWS * rows[0].len();
        let mut acc = [s.ezero(); T];
        for b in 0..form.blocks {
            prefetch(rows[0], ahead + 2 * ROWS * b * B::BYTES, (2 * ROWS * B::BYTES).div_ceil(64));
            // SAFETY: rows have so many blocks.
            let blocks = unsafe { blocks(rows, b, B::BYTES) };
            let [e, f, g, h, i, j, k, l] = blocks;
            let [first, second] = [B::abreast(s, [e, f, g, h]), B::abreast(s, [i, j, k, l])];
            let d = s.eload_f16(eight_halves(blocks, 0));
            let m = if B::MINS { s.eload_f16(eight_halves(blocks, 2)) } else { d };
            for t in 0..T {
                let column = &columns[t];
                // SAFETY: activations have as many blocks as the rows.
                let (da, of_a) = unsafe { (*column.scales.get_unchecked(b), *column.sums.get_unchecked(b)) };
                let mut total =
                    s.gfold(products::<S, B>(s, first, column, b), products::<S, B>(s, second, column, b));
                if B::OFFSET != 0 {
                    total = s.gsub(total, s.gsplat(B::OFFSET * of_a));
                }
                acc[t] = s.eadd_scaled(acc[t], total, d, da);
                if B::MINS {
                    // The stored minimum is added, `Parts::dmin` is its negative.
                    acc[t] = s.esub_scaled(acc[t], s.gsplat(of_a), m, -da);
                }
            }
        }
        for (token, acc) in acc.into_iter().enumerate().take(job.activations.tokens) {
            put_rows(job, token, row, end, s.estore(acc));
        }
    }
}

/// Wide sums of the products of block `b` of four rows with a token's.
#[inline(always)]
fn products<S: Simd, B: Small>(s: S, [x, y]: [S::B; 2], column: &Column<'_>, b: usize) -> S::D {
    // SAFETY: activations have as many blocks as the rows.
    let (low, high) = unsafe { (part(column.quants, 32 * b), part(column.quants, 32 * b + 16)) };
    let zero = s.dzero();
    if B::FULL {
        s.dfull(s.dfull(zero, x, low), y, high)
    } else {
        s.dwiden(s.dsum(s.dsum(zero, x, low), y, high))
    }
}

/// The f16 at `at` in each of eight blocks.
#[inline(always)]
fn eight_halves(blocks: [&[u8]; 2 * ROWS], at: usize) -> [&[u8; 2]; 2 * ROWS] {
    let mut halves = [bytes(blocks[0], at); 2 * ROWS];
    for (half, block) in halves.iter_mut().zip(blocks) {
        *half = bytes(block, at);
    }
    halves
}

/// Four rows of whole bytes, two of them behind each other in a vector.
#[inline(always)]
fn as_they_stand<S: Simd, B: Small, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
    debug_assert!(B::FULL && B::OFFSET == 0 && !B::MINS);
    let form = &job.activations.by32;
    let columns = columns::<T>(form, job.activations.tokens);
    let end = rows.end;
    for row in rows.step_by(ROWS) {
        let rows: [&[u8]; ROWS] = rows_from(job, row, end);
        assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
        let ahead = ROWS * rows[0].len();
        let mut acc = [s.qzero(); T];
        for b in 0..form.blocks {
            prefetch(rows[0], ahead + ROWS * b * B::BYTES, (ROWS * B::BYTES).div_ceil(64));
            // SAFETY: rows have so many blocks.
            let blocks = unsafe { blocks(rows, b, B::BYTES) };
            let [x, y] = [B::quants(s, blocks[0], blocks[1]), B::quants(s, blocks[2], blocks[3])];
            let d = s.qload_f16(four_halves(blocks, 0));
            for t in 0..T {
                let column = &columns[t];
                // SAFETY: activations have as many blocks as the rows.
                let (a, da) = unsafe { (part(column.quants, 32 * b), *column.scales.get_unchecked(b)) };
                let a = unsigned(a);
                let a = s.bload2(a, a);
                let total = s.rfold_halves([s.dot(s.isplat(0), x, a), s.dot(s.isplat(0), y, a)]);
                acc[t] = s.qadd_scaled(acc[t], total, d, da);
            }
        }
        put_four(s, job, row, end, acc);
    }
}
