//! One or two tokens: the weights are read once, as they lie in the file.
//!
//! Four rows go abreast, because the fused chain of one row would wait for itself, and four blocks at a time, so that
//! sixteen integer sums leave their vectors by one folding tree. Lanes of the folded vectors are [block][row].

use std::ops::Range;

use super::Job;
use super::quants::{Small, Super, bytes};
use crate::activations::Quantised;
use crate::simd::{Kernel, Simd};

/// Up to so many tokens the streaming product is the faster one.
pub(super) const MAX_TOKENS: usize = 2;

/// Rows abreast.
const ROWS: usize = 4;
/// How far ahead of the reading position each row is prefetched.
const AHEAD: usize = 1024;

/// `rows` of a product with a 32-element format, for up to `MAX_TOKENS` tokens.
pub(super) struct Gemv32<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    _format: std::marker::PhantomData<B>,
}

/// `rows` of a product with a 256-element format, for up to `MAX_TOKENS` tokens.
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
}

fn columns<const T: usize>(form: &Quantised) -> [Column<'_>; T] {
    std::array::from_fn(|t| Column {
        quants: form.quants(t),
        scales: form.scales(t),
        sums: form.sums(t),
        couples: form.couples(t),
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
    for (token, acc) in acc.into_iter().enumerate() {
        for (r, value) in s.qstore(acc).into_iter().enumerate().take(end - row) {
            // SAFETY: the rows of this call are this thread's; the token is one of the call's.
            unsafe { job.put(token, row + r, value) };
        }
    }
}

/// Asks for the cache line `AHEAD` bytes behind `bytes[at]`; past the end of memory this does nothing.
#[inline(always)]
fn prefetch(bytes: &[u8], at: usize) {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: a prefetch reads nothing architecturally, so any address is allowed.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(bytes.as_ptr().wrapping_add(at + AHEAD).cast()) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = (bytes, at);
}

impl<B: Small> Kernel for Gemv32<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        match self.job.activations.tokens {
            1 => self.columns::<S, 1>(s),
            _ => self.columns::<S, 2>(s),
        }
    }
}

impl<B: Small> Gemv32<'_, B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(self, s: S) {
        let form = &self.job.activations.by32;
        let columns = columns::<T>(form);
        let end = self.rows.end;
        for row in self.rows.step_by(ROWS) {
            let rows = four_rows(self.job, row, end);
            let mut acc = [s.qzero(); T];
            let whole = form.blocks / 4 * 4;
            for b in (0..whole).step_by(4) {
                let at = b * B::BYTES;
                let fours = rows.map(|row| &row[at..at + 4 * B::BYTES]);
                for row in fours {
                    for line in 0..(B::BYTES * 4).div_ceil(64) {
                        prefetch(row, line * 64);
                    }
                }
                four_blocks::<S, B, T>(s, fours, &columns, b, &mut acc);
            }
            if whole < form.blocks {
                // The last one to three blocks with zeros behind them: a zero scale leaves the sums as they are.
                let mut padded = [[0_u8; 4 * 34]; ROWS];
                for (padded, row) in padded.iter_mut().zip(rows) {
                    let rest = &row[whole * B::BYTES..];
                    padded[..rest.len()].copy_from_slice(rest);
                }
                let mut quants = [[0_i8; 128]; T];
                let last: [Column<'_>; T] = std::array::from_fn(|t| {
                    let rest = &columns[t].quants[whole * 32..];
                    quants[t][..rest.len()].copy_from_slice(rest);
                    columns[t]
                });
                let last: [Column<'_>; T] = std::array::from_fn(|t| Column {
                    quants: &quants[t],
                    scales: &last[t].scales[whole..],
                    sums: &last[t].sums[whole..],
                    couples: &[],
                });
                let fours = padded.each_ref().map(|row| &row[..4 * B::BYTES]);
                four_blocks::<S, B, T>(s, fours, &last, 0, &mut acc);
            }
            put_four(s, self.job, row, end, acc);
        }
    }
}

/// Blocks b..b + 4 of four rows.
#[inline(always)]
fn four_blocks<S: Simd, B: Small, const T: usize>(
    s: S,
    rows: [&[u8]; ROWS],
    columns: &[Column<'_>; T],
    b: usize,
    acc: &mut [S::Q; T],
) {
    let zero = s.isplat(0);
    let mut sums = [[zero; 8]; T];
    for i in 0..4 {
        for pair in 0..2 {
            let block = |r: usize| &rows[2 * pair + r][i * B::BYTES..(i + 1) * B::BYTES];
            let w = B::quants(s, block(0), block(1));
            for (sums, column) in sums.iter_mut().zip(columns) {
                let a: &[i8; 32] =
                    column.quants[(b + i) * 32..].first_chunk().expect("as many blocks as the row");
                let a = unsigned(a);
                let a = s.bload2(a, a);
                sums[2 * i + pair] = if B::FULL { s.dot(zero, w, a) } else { s.dot_small(zero, w, a) };
            }
        }
    }
    let (mut d, mut m) = ([0_u16; 16], [0_u16; 16]);
    for lane in 0..16 {
        let block = &rows[lane % 4][lane / 4 * B::BYTES..];
        d[lane] = u16::from_le_bytes(*bytes(block, 0));
        if B::MINS {
            m[lane] = u16::from_le_bytes(*bytes(block, 2));
        }
    }
    let d = s.load_f16(&d);
    let m = if B::MINS { s.load_f16(&m) } else { s.zero() };
    for ((acc, sums), column) in acc.iter_mut().zip(&sums).zip(columns) {
        let scales: &[f32; 4] = column.scales[b..].first_chunk().expect("scales are padded to fours");
        let of_a: &[i32; 4] = column.sums[b..].first_chunk().expect("sums are padded to sixteens");
        let (da, of_a) = (s.by_quarter(scales), s.iby_quarter(of_a));
        let mut total = s.fold_halves(sums);
        if B::OFFSET != 0 {
            total = s.isub(total, s.imul(of_a, s.isplat(B::OFFSET)));
        }
        let total = s.to_float(total);
        *acc = if B::MINS {
            // The stored minimum is added, `Parts::dmin` is its negative.
            s.qchain2(*acc, total, s.mul(d, da), s.to_float(of_a), s.mul(s.neg(m), da))
        } else {
            s.qchain(*acc, total, s.mul(d, da))
        };
    }
}

/// The same bytes.
#[inline(always)]
fn unsigned<const N: usize>(x: &[i8; N]) -> &[u8; N] {
    // SAFETY: i8 and u8 have the same layout.
    unsafe { &*std::ptr::from_ref(x).cast() }
}

impl<B: Super> Kernel for Gemv256<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        match self.job.activations.tokens {
            1 => self.columns::<S, 1>(s),
            _ => self.columns::<S, 2>(s),
        }
    }
}

impl<B: Super> Gemv256<'_, B> {
    #[inline(always)]
    fn columns<S: Simd, const T: usize>(self, s: S) {
        let form = &self.job.activations.by256;
        let columns = columns::<T>(form);
        let end = self.rows.end;
        let zero = s.isplat(0);
        for row in self.rows.step_by(ROWS) {
            let rows = four_rows(self.job, row, end);
            let mut acc = [s.qzero(); T];
            for b in (0..form.blocks).step_by(4) {
                let valid = (form.blocks - b).min(4);
                let (mut sums, mut mins) = ([[zero; 16]; T], [[zero; 16]; T]);
                let (mut d, mut dmin) = ([0_u16; 16], [0_u16; 16]);
                for lane in 0..4 * valid {
                    let (i, r) = (lane / 4, lane % 4);
                    let block = &rows[r][(b + i) * B::BYTES..(b + i + 1) * B::BYTES];
                    for line in 0..B::BYTES.div_ceil(64) {
                        prefetch(block, line * 64);
                    }
                    d[lane] = u16::from_le_bytes(*bytes(block, B::D));
                    if B::MINS {
                        dmin[lane] = u16::from_le_bytes(*bytes(block, B::D + 2));
                    }
                    let (quants, integers) = (B::quants(s, block), Integers::new::<B>(s, block));
                    for t in 0..T {
                        let a = &columns[t].quants[(b + i) * 256..][..256];
                        let of_a =
                            columns[t].couples[(b + i) * 8..].first_chunk().expect("16 sums per block");
                        sums[t][lane] = integers.dot::<B>(s, quants, a, of_a);
                        if B::MINS {
                            mins[t][lane] = s.dot_halves(zero, &integers.mins, of_a);
                        }
                    }
                }
                for t in 0..T {
                    let scales: &[f32; 4] =
                        columns[t].scales[b..].first_chunk().expect("scales are padded to fours");
                    let da = s.by_quarter(scales);
                    let total = s.to_float(s.fold_all(&sums[t]));
                    let d = s.mul(s.load_f16(&d), da);
                    acc[t] = if B::MINS {
                        let (m, dm) = (s.to_float(s.fold_all(&mins[t])), s.mul(s.load_f16(&dmin), da));
                        s.qchain2(acc[t], total, d, m, dm)
                    } else {
                        s.qchain(acc[t], total, d)
                    };
                }
            }
            put_four(s, self.job, row, end, acc);
        }
    }
}

/// The integer scales of a block.
struct Integers<S: Simd> {
    /// For the four vectors of quants.
    vectors: [S::I; 4],
    /// Per sub-block.
    scales: [i8; 16],
    /// Per 16 elements.
    mins: [i8; 16],
}

impl<S: Simd> Integers<S> {
    #[inline(always)]
    fn new<B: Super>(s: S, block: &[u8]) -> Self {
        let scales = B::scales(block);
        let mut vectors = [s.isplat(0); 4];
        for (vector, [low, high]) in vectors.iter_mut().zip(B::GROUPS) {
            *vector = if B::SUB == 32 {
                s.scales_by_half(&scales, low, high)
            } else {
                s.scales_by_quarter(&scales, low, high)
            };
        }
        Self { vectors, scales, mins: if B::MINS { B::mins(block) } else { [0; 16] } }
    }

    /// Lanes that sum to S of the definition.
    #[inline(always)]
    fn dot<B: Super>(&self, s: S, quants: [S::B; 4], a: &[i8], of_a: &[i32; 8]) -> S::I {
        let a: &[i8; 256] = a.first_chunk().expect("256 activations");
        let (a, _) = a.as_chunks::<32>();
        let mut acc = s.isplat(0);
        for k in 0..4 {
            let [low, high] = B::GROUPS[k];
            acc = s.dot_scaled(
                acc,
                quants[k],
                s.bload2(unsigned(&a[low]), unsigned(&a[high])),
                self.vectors[k],
            );
        }
        if B::OFFSET == 0 {
            return acc;
        }
        let offset = s.dot_halves(s.isplat(0), &self.scales, of_a);
        s.isub(acc, s.imul(offset, s.isplat(B::OFFSET)))
    }
}
