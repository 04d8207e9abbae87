//! A few tokens: the weights are read once, as they lie in the file.
//!
//! Four rows go abreast: their four integer sums of a block leave their vectors by one folding tree, and the four fused
//! chains are the lanes of one small vector. Memory is asked for in the order in which it lies, four rows ahead: one long
//! stream of lines, where four short ones would have to be recognised again and again.

use std::ops::Range;

use super::quants::{Small, Super, unsigned};
use super::{Job, STREAMED_TOKENS, four_halves, line_ahead};
use crate::activations::Quantised;
use crate::simd::{Kernel, Simd};

/// Up to so many tokens everything about them stays in registers; more keep their sums in memory.
const IN_REGISTERS: usize = 2;

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
    couples: &'a [i32],
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
            couples: form.couples(t),
            eights: form.eights(t),
        }
    })
}

/// How many of `T` columns there are: known beforehand where they stay in registers.
#[inline(always)]
fn count<const T: usize>(job: &Job<'_>) -> usize {
    if T <= IN_REGISTERS { T } else { job.activations.tokens }
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
            2 => self.columns::<S, IN_REGISTERS>(s),
            _ => self.columns::<S, STREAMED_TOKENS>(s),
        }
    }
}

impl<B: Small> Gemv32<'_, B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(self, s: S) {
        let form = &self.job.activations.by32;
        let columns = columns::<T>(form, self.job.activations.tokens);
        let zero = s.isplat(0);
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
                let (x, y) = (B::quants(s, blocks[0], blocks[1]), B::quants(s, blocks[2], blocks[3]));
                let d = s.qload_f16(four_halves(blocks, 0));
                let m = if B::MINS { s.qload_f16(four_halves(blocks, 2)) } else { d };
                for (acc, column) in acc.iter_mut().zip(&columns).take(count::<T>(self.job)) {
                    // SAFETY: activations have as many blocks as the rows.
                    let (a, da, of_a) = unsafe {
                        (
                            unsigned(part::<i8, 32>(column.quants, 32 * b)),
                            *column.scales.get_unchecked(b),
                            *column.sums.get_unchecked(b),
                        )
                    };
                    let a = s.bload2(a, a);
                    let sums = if B::FULL {
                        [s.dot(zero, x, a), s.dot(zero, y, a)]
                    } else {
                        [s.dot_small(zero, x, a), s.dot_small(zero, y, a)]
                    };
                    let mut total = s.rfold_halves(sums);
                    if B::OFFSET != 0 {
                        total = s.rsub(total, s.rsplat(B::OFFSET * of_a));
                    }
                    *acc = s.qadd_scaled(*acc, total, d, da);
                    if B::MINS {
                        // The stored minimum is added, `Parts::dmin` is its negative.
                        *acc = s.qsub_scaled(*acc, s.rsplat(of_a), m, -da);
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
            2 => self.columns::<S, IN_REGISTERS>(s),
            _ => self.columns::<S, STREAMED_TOKENS>(s),
        }
    }
}

impl<B: Super> Gemv256<'_, B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(self, s: S) {
        let form = &self.job.activations.by256;
        let columns = columns::<T>(form, self.job.activations.tokens);
        let nothing = Dot { sum: s.isplat(0), mins: s.isplat(0), eights: s.rsplat(0) };
        let mut dots = [[nothing; ROWS]; T];
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
                let next = |r: usize| prefetch(rows[0], ahead + (ROWS * b + r) * B::BYTES, B::BYTES);
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
                        for (dots, column) in dots.iter_mut().zip(&columns).take(count::<T>(self.job)) {
                            dots[r] = row.dot::<B>(s, column, b);
                        }
                    }
                    for t in 0..count::<T>(self.job) {
                        scales.add::<B>(s, &mut acc[t], dots[t], &columns[t], b);
                    }
                }
            }
            put_four(s, self.job, row, end, acc);
        }
    }
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
        *acc = s.qadd_scaled(*acc, s.rfold(dots.map(|dot| dot.sum)), self.d, da);
        if B::MINS {
            let m = if B::SUB == 16 {
                s.rfold(dots.map(|dot| dot.mins))
            } else {
                s.rsums(dots.map(|dot| dot.eights))
            };
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
    /// Lanes that sum to M, where a sub-block has 16 elements.
    mins: S::I,
    /// The same, where it has 32.
    eights: S::R,
}

impl<S: Simd> Unpacked<S> {
    #[inline(always)]
    fn new<B: Super>(s: S, block: &[u8]) -> Self {
        let scales = B::scales(block);
        let mut vectors = [s.isplat(0); 4];
        for (vector, [low, high]) in vectors.iter_mut().zip(B::GROUPS) {
            *vector = if B::SUB == 32 {
                s.scales_by_half(scales, low, high)
            } else {
                s.scales_by_quarter(scales, low, high)
            };
        }
        Self { quants: B::quants(s, block), vectors, scales, mins: B::mins(block) }
    }

    #[inline(always)]
    fn dots<B: Super, const T: usize>(self, s: S, columns: &[Column<'_>; T], b: usize) -> [Dot<S>; T] {
        let mut dots = [Dot { sum: s.isplat(0), mins: s.isplat(0), eights: s.rsplat(0) }; T];
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
            unsafe { (part::<i8, 256>(column.quants, 256 * b), part::<i32, 8>(column.couples, 8 * b)) };
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
        let mins = if B::MINS && B::SUB == 16 { s.dot_halves(zero, self.mins, of_a) } else { zero };
        let eights = if B::MINS && B::SUB == 32 {
            // SAFETY: as above.
            s.rdot(self.mins as u64, unsafe { part(column.eights, 8 * b) })
        } else {
            s.rsplat(0)
        };
        Dot { sum, mins, eights }
    }
}
