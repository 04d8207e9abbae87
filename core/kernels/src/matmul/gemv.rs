//! A few tokens: the weights are read once, as they lie in the file.
//!
//! Four rows go together: the four fused chains of a token are the lanes of one small vector. Memory is asked for in the
//! order in which it lies, four rows ahead: one long stream of lines, where four short ones would have to be recognised again
//! and again.
//!
//! What happens inside a block depends on its sub-blocks. Where 32 elements share a scale, the four rows stand abreast in
//! each vector, so that sums of 16 bits run over a sub-block before they meet the scale ([`eight`], [`blocks32`]): half the
//! multiplications of rows that are taken one by one. Where every such block has a float scale, two times four rows share what
//! follows the sums. With 16 elements to a scale that gains nothing and each row stays as it
//! is ([`sixteen`]).

mod blocks32;
mod eight;
mod sixteen;

use std::marker::PhantomData;
use std::ops::Range;

use super::{Job, STREAMED_TOKENS};
use crate::activations::Quantised;
use crate::prefetch::line_ahead;
use crate::simd::{Kernel, Simd};

pub(super) use blocks32::Blocks32;
pub(super) use eight::Eight;
pub(super) use sixteen::Sixteen;

/// Rows that go together.
const ROWS: usize = 4;

/// How four rows of a format meet a few tokens.
pub(super) trait Stream {
    /// Up to so many tokens this is faster than a panel.
    const MOST: usize = STREAMED_TOKENS;

    /// `rows` of a product, for up to `T` tokens.
    fn columns<S: Simd, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>);
}

/// `rows` of a product for up to [`Stream::MOST`] tokens.
pub(super) struct Gemv<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    blocks: PhantomData<B>,
}

impl<'a, B> Gemv<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, blocks: PhantomData }
    }
}

impl<B: Stream> Kernel for Gemv<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let tokens = self.job.activations.tokens;
        debug_assert!(tokens <= B::MOST);
        match tokens {
            1 => B::columns::<S, 1>(s, self.job, self.rows),
            2 => B::columns::<S, 2>(s, self.job, self.rows),
            5.. if const { B::MOST > STREAMED_TOKENS } => B::columns::<S, 8>(s, self.job, self.rows),
            _ => B::columns::<S, STREAMED_TOKENS>(s, self.job, self.rows),
        }
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

/// `N` rows from `row` on; past the end the last one stands in, its results are dropped.
#[inline(always)]
pub(super) fn rows_from<'a, const N: usize>(job: &Job<'a>, row: usize, end: usize) -> [&'a [u8]; N] {
    let mut rows = [job.weight.row(row); N];
    for (r, bytes) in rows.iter_mut().enumerate() {
        *bytes = job.weight.row((row + r).min(end - 1));
    }
    rows
}

/// Writes what a token has for the rows from `row` on, but for those past the end.
#[inline(always)]
pub(super) fn put_rows<const N: usize>(
    job: &Job<'_>,
    token: usize,
    row: usize,
    end: usize,
    values: [f32; N],
) {
    for (r, value) in values.into_iter().enumerate().take(end - row) {
        // SAFETY: the rows of this call are this thread's; the token is one of the call's.
        unsafe { job.put(token, row + r, value) };
    }
}

#[inline(always)]
fn put_four<S: Simd, const T: usize>(s: S, job: &Job<'_>, row: usize, end: usize, acc: [S::Q; T]) {
    for (token, acc) in acc.into_iter().enumerate().take(job.activations.tokens) {
        put_rows(job, token, row, end, s.qstore(acc));
    }
}

/// Asks for `lines` cache lines, `at` bytes behind the start of a slice or far behind its end. Where there is no memory this
/// does nothing.
#[inline(always)]
pub(super) fn prefetch(bytes: &[u8], at: usize, lines: usize) {
    for line in 0..lines {
        line_ahead(bytes.as_ptr().wrapping_add(at + line * 64));
    }
    // The compiler would gather what is asked for in one place, where the requests wait for each other.
    std::sync::atomic::compiler_fence(std::sync::atomic::Ordering::SeqCst);
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

/// Block `b` of each row.
///
/// # Safety
/// The rows have more than `b` blocks of `size` bytes.
#[inline(always)]
pub(super) unsafe fn blocks<const N: usize>(rows: [&[u8]; N], b: usize, size: usize) -> [&[u8]; N] {
    let mut blocks = rows;
    for (block, row) in blocks.iter_mut().zip(rows) {
        // SAFETY: the contract.
        *block = unsafe { self::block(row, b, size) };
    }
    blocks
}
