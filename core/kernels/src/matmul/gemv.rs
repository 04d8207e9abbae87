//! A few tokens: the weights are read once, as they lie in the file.
//!
//! Four rows go abreast: their four integer sums of a block leave their vectors by one folding tree, and the four fused
//! chains are the lanes of one small vector. Memory is asked for in the order in which it lies, four rows ahead: one long
//! stream of lines, where four short ones would have to be recognised again and again.

use std::ops::Range;

use super::quants::{Head, Small, Super, unsigned};
use super::{Job, STREAMED_TOKENS, four_halves, line_ahead};
use crate::activations::Quantised;
use crate::simd::{Kernel, Simd};

/// Up to so many tokens a loop's second round is spelled out: with more, the compiler would keep too much at once.
const UNROLLED: usize = 2;

/// Rows abreast.
const ROWS: usize = 4;

/// `rows` of a product with a 32-element format, for up to [`STREAMED_TOKENS`] tokens.
pub(super) struct Gemv32<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    _format: std::marker::PhantomData<B>,
}

/// `rows` of a product with a 256-element format, for up to [`STREAMED_TOKENS`] tokens.
pub(super) struct Gemv256<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    _format: std::marker::PhantomData<B>,
}

impl<'a, B> Gemv32<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, _format: std::marker::PhantomData }
    }
}

impl<'a, B> Gemv256<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, _format: std::marker::PhantomData }
    }
}

/// What a token brings along.
#[derive(Clone, Copy)]
struct Column<'a> {
    quants: &'a [i8],
    scales: &'a [f32],
    sums: &'a [i32],
    sixteens: &'a [i16],
    eights: &'a [i16],
}

/// The columns of `tokens` tokens; behind them the last one stands in.
fn columns<const T: usize>(form: &Quantised, tokens: usize) -> [Column<'_>; T] {
    std::array::from_fn(|t| {
        let t = t.min(tokens - 1);
        Column {
            quants: form.quants(t),
            scales: form.scales(t),
            sums: form.sums(t),
            sixteens: form.sixteens(t),
            eights: form.eights(t),
        }
    })
}

/// Four rows from `row` on; past the end the last one stands in, its results are dropped.
#[inline(always)]
fn four_rows<'a>(job: &Job<'a>, row: usize, end: usize) -> [&'a [u8]; ROWS] {
    let mut rows = [job.weight.row(row); ROWS];
    for (r, bytes) in rows.iter_mut().enumerate() {
        *bytes = job.weight.row((row + r).min(end - 1));
    }
    rows
}

#[inline(always)]
fn put_four<S: Simd, const T: usize>(s: S, job: &Job<'_>, row: usize, end: usize, acc: [S::Q; T]) {
    for (token, acc) in acc.into_iter().enumerate().take(job.activations.tokens) {
        for (r, value) in s.qstore(acc).into_iter().enumerate().take(end - row) {
            // SAFETY: the rows of this call are this thread's; the token is one of the call's.
            unsafe { job.put(token, row + r, value) };
        }
    }
}

/// Asks for the cache lines of `size` bytes, `at` bytes behind the start of a slice or far behind its end. Where there is no
/// memory this does nothing.
#[inline(always)]
fn prefetch(bytes: &[u8], at: usize, size: usize) {
    for line in 0..size.div_ceil(64) {
        line_ahead(bytes.as_ptr().wrapping_add(at + line * 64));
    }
}

/// Block `b` of a row of blocks of `size` bytes.
///
/// # Safety
/// The row has more than `b` blocks.
#[inline(always)]
unsafe fn block(row: &[u8], b: usize, size: usize) -> &[u8] {
    debug_assert!((b + 1) * size <= row.len());
    // SAFETY: within the row, by the contract. Checked, it would cost a tenth of the whole product.
    unsafe { std::slice::from_raw_parts(row.as_ptr().add(b * size), size) }
}

/// Elements `at..at + N`.
///
/// # Safety
/// There are so many.
#[inline(always)]
unsafe fn part<T, const N: usize>(x: &[T], at: usize) -> &[T; N] {
    debug_assert!(at + N <= x.len());
    // SAFETY: within the slice, by the contract.
    unsafe { &*x.as_ptr().add(at).cast() }
}

impl<B: Small> Kernel for Gemv32<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        match self.job.activations.tokens {
            1 => self.columns::<S, 1>(s),
            2 => self.columns::<S, 2>(s),
            3..=4 => self.columns::<S, 4>(s),
            _ => self.columns::<S, STREAMED_TOKENS>(s),
        }
    }
}

impl<B: Small> Gemv32<'_, B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(self, s: S) {
        let form = &self.job.activations.by32;
        let columns = columns::<T>(form, self.job.activations.tokens);
        let zero = s.dzero();
        // Whole bytes need no unpacking, so for few tokens they are better left as they stand in their rows.
        let natural = B::FULL && T <= 2;
        let end = self.rows.end;
        for row in self.rows.step_by(ROWS) {
            let rows = four_rows(self.job, row, end);
            assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
            let ahead = ROWS * rows[0].len();
            let mut acc = [s.qzero(); T];
            for b in 0..form.blocks {
                prefetch(rows[0], ahead + ROWS * b * B::BYTES, ROWS * B::BYTES);
                let mut blocks = rows;
                for (block, row) in blocks.iter_mut().zip(rows) {
                    // SAFETY: rows have so many blocks.
                    *block = unsafe { self::block(row, b, B::BYTES) };
                }
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
            put_four(s, self.job, row, end, acc);
        }
    }
}

impl<B: Super> Kernel for Gemv256<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        match self.job.activations.tokens {
            1 => self.columns::<S, 1>(s),
            2 => self.columns::<S, 2>(s),
            3..=4 => self.columns::<S, 4>(s),
            _ => self.columns::<S, STREAMED_TOKENS>(s),
        }
    }
}

impl<B: Super> Gemv256<'_, B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(self, s: S) {
        let form = &self.job.activations.by256;
        let columns = columns::<T>(form, self.job.activations.tokens);
        let end = self.rows.end;
        for row in self.rows.step_by(ROWS) {
            let rows = four_rows(self.job, row, end);
            assert!(rows.iter().all(|row| row.len() == form.blocks * B::BYTES), "the shapes were checked");
            let ahead = ROWS * rows[0].len();
            let mut acc = [s.qzero(); T];
            for b in 0..form.blocks {
                let mut blocks = rows;
                for (block, row) in blocks.iter_mut().zip(rows) {
                    // SAFETY: rows have so many blocks.
                    *block = unsafe { self::block(row, b, B::BYTES) };
                }
                prefetch(rows[0], ahead + ROWS * b * B::BYTES, ROWS * B::BYTES);
                let Head { scales, mins, d, dmin } = B::head(s, blocks);
                let mut held = B::hold(s, blocks);
                let mut sums = [s.dzero(); T];
                if T <= UNROLLED {
                    for half in 0..2 {
                        let quants = B::quarter(s, blocks, &mut held, 2 * half);
                        multiply::<S, B, T>(s, quants, &scales, &columns, b, 2 * half, &mut sums);
                        let quants = B::quarter(s, blocks, &mut held, 2 * half + 1);
                        multiply::<S, B, T>(s, quants, &scales, &columns, b, 2 * half + 1, &mut sums);
                    }
                } else {
                    for quarter in 0..4 {
                        let quants = B::quarter(s, blocks, &mut held, quarter);
                        multiply::<S, B, T>(s, quants, &scales, &columns, b, quarter, &mut sums);
                    }
                }
                for t in 0..T {
                    let column = &columns[t];
                    let mut sum = sums[t];
                    if B::OFFSET != 0 {
                        sum = s.dsub_times(sum, dot::<S, B>(s, scales, column, b), B::OFFSET);
                    }
                    // SAFETY: activations have as many blocks as the rows.
                    let da = unsafe { *column.scales.get_unchecked(b) };
                    acc[t] = s.qadd_scaled(acc[t], s.dfold(sum), d, da);
                    if B::MINS {
                        acc[t] = s.qsub_scaled(acc[t], s.dfold(dot::<S, B>(s, mins, column, b)), dmin, da);
                    }
                }
            }
            put_four(s, self.job, row, end, acc);
        }
    }
}

/// Each row's scales (or minimums) times a token's sums over the sub-blocks of block `b`.
#[inline(always)]
fn dot<S: Simd, B: Super>(s: S, numbers: [S::N; 2], column: &Column<'_>, b: usize) -> S::D {
    // SAFETY: activations have as many blocks as the rows.
    unsafe {
        if B::SUB == 32 {
            return s.ddot(numbers[0], part(column.eights, 8 * b));
        }
        let first = s.ddot(numbers[0], part(column.sixteens, 16 * b));
        s.dadd(first, s.ddot(numbers[1], part(column.sixteens, 16 * b + 8)))
    }
}

/// A quarter of block `b` of four rows times all columns.
#[inline(always)]
fn multiply<S: Simd, B: Super, const T: usize>(
    s: S,
    quants: [S::B; 4],
    scales: &[S::N; 2],
    columns: &[Column<'_>; T],
    b: usize,
    quarter: usize,
    sums: &mut [S::D; T],
) {
    let zero = s.dzero();
    let [w, x, y, z] = quants;
    if B::SUB == 32 {
        let at = 256 * b + 64 * quarter;
        let (first, second) =
            (s.dpick(&scales[0], 2 * quarter), s.dpick(&scales[0], 2 * quarter + 1));
        for t in 0..T {
            // SAFETY: activations have as many blocks as the rows.
            let a: &[i8; 64] = unsafe { part(columns[t].quants, at) };
            let [a, b, c, d] = a.as_chunks().0 else { unreachable!("four times 16") };
            sums[t] = s.dscale(sums[t], s.dsum(s.dsum(zero, w, a), x, b), first);
            sums[t] = s.dscale(sums[t], s.dsum(s.dsum(zero, y, c), z, d), second);
        }
    } else {
        let at = 256 * b + 128 * (quarter / 2) + 16 * (quarter % 2);
        let (numbers, j) = (&scales[quarter / 2], quarter % 2);
        let scales =
            [s.dpick(numbers, j), s.dpick(numbers, 2 + j), s.dpick(numbers, 4 + j), s.dpick(numbers, 6 + j)];
        for t in 0..T {
            // SAFETY: as above; the last 16 elements begin 96 behind the first.
            let a: &[i8; 112] = unsafe { part(columns[t].quants, at) };
            let [a, _, b, _, c, _, d] = a.as_chunks().0 else { unreachable!("seven times 16") };
            sums[t] = s.dscale(sums[t], s.dsum(zero, w, a), scales[0]);
            sums[t] = s.dscale(sums[t], s.dsum(zero, x, b), scales[1]);
            sums[t] = s.dscale(sums[t], s.dsum(zero, y, c), scales[2]);
            sums[t] = s.dscale(sums[t], s.dsum(zero, z, d), scales[3]);
        }
    }
}
