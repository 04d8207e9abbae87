//! Weights in F32, F16 and BF16: widened exactly, sixteen fused chains per output.

use std::ops::Range;

use super::Job;
use crate::format::Format;
use crate::isa::Token;
use crate::simd::{Kernel, Simd};

/// Computes `rows` of a product for all tokens.
pub(super) fn compute(job: &Job<'_>, token: Token, rows: Range<usize>) {
    match job.weight.format() {
        Format::F32 => token.dispatch_vector(Float::<F32> { job, rows, _stored: std::marker::PhantomData }),
        Format::F16 => token.dispatch_vector(Float::<F16> { job, rows, _stored: std::marker::PhantomData }),
        _ => token.dispatch_vector(Float::<BF16> { job, rows, _stored: std::marker::PhantomData }),
    }
}

/// How an element is stored.
trait Stored {
    const BYTES: usize;
    /// Widens the next 16 elements; `bytes` holds at least so many.
    fn load<S: Simd>(s: S, bytes: &[u8]) -> S::F;
}

struct F32;
struct F16;
struct BF16;

#[inline(always)]
fn words(bytes: &[u8]) -> [u16; 16] {
    let bytes: &[u8; 32] = bytes.first_chunk().expect("16 elements");
    let mut words = [0; 16];
    for (word, bytes) in words.iter_mut().zip(bytes.as_chunks::<2>().0) {
        *word = u16::from_le_bytes(*bytes);
    }
    words
}

impl Stored for F32 {
    const BYTES: usize = 4;

    #[inline(always)]
    fn load<S: Simd>(s: S, bytes: &[u8]) -> S::F {
        let bytes: &[u8; 64] = bytes.first_chunk().expect("16 elements");
        let mut words = [0.0; 16];
        for (word, bytes) in words.iter_mut().zip(bytes.as_chunks::<4>().0) {
            *word = f32::from_le_bytes(*bytes);
        }
        s.load(&words)
    }
}

impl Stored for F16 {
    const BYTES: usize = 2;

    #[inline(always)]
    fn load<S: Simd>(s: S, bytes: &[u8]) -> S::F {
        s.load_f16(&words(bytes))
    }
}

impl Stored for BF16 {
    const BYTES: usize = 2;

    #[inline(always)]
    fn load<S: Simd>(s: S, bytes: &[u8]) -> S::F {
        s.load_bf16(&words(bytes))
    }
}

/// `rows` of a product with a float format.
struct Float<'a, W> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    _stored: std::marker::PhantomData<W>,
}

/// Bytes of weights that a pass over the tokens reads again and again.
const CHUNK_BYTES: usize = 128 * 1024;

/// Rows of a tile.
const R: usize = 2;

impl<W: Stored> Kernel for Float<'_, W> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let job = self.job;
        // So many rows stay in the second-level cache while all tokens pass by.
        let chunk = (CHUNK_BYTES / job.weight.row_bytes().max(1)).next_multiple_of(R).max(R);
        for start in self.rows.clone().step_by(chunk) {
            let rows = start..(start + chunk).min(self.rows.end);
            let mut first = 0;
            while first < job.activations.tokens {
                match job.activations.tokens - first {
                    1 | 2 => first += strip::<S, W, 1>(s, job, rows.clone(), first),
                    _ => first += strip::<S, W, 3>(s, job, rows.clone(), first),
                }
            }
        }
    }
}

/// `rows` times `T` tokens; returns `T`.
#[inline(always)]
fn strip<S: Simd, W: Stored, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>, first: usize) -> usize {
    let end = rows.end;
    for row in rows.step_by(R) {
        let mut bytes = [job.weight.row(row); R];
        for (r, bytes) in bytes.iter_mut().enumerate() {
            *bytes = job.weight.row((row + r).min(end - 1));
        }
        tile::<S, W, T>(s, job, row, end, bytes, first);
    }
    T
}

/// `R` rows times `T` tokens.
#[inline(always)]
fn tile<S: Simd, W: Stored, const T: usize>(
    s: S,
    job: &Job<'_>,
    row: usize,
    end: usize,
    rows: [&[u8]; R],
    first: usize,
) {
    let cols = job.weight.cols();
    let stride = cols.next_multiple_of(16);
    let mut x: [&[f32]; T] = [&[]; T];
    for (t, x) in x.iter_mut().enumerate() {
        *x = &job.activations.floats[(first + t) * stride..][..stride];
    }
    let mut acc = [[s.zero(); R]; T];
    let whole = cols / 16;
    for k in 0..whole {
        let mut w = [s.zero(); R];
        for (w, row) in w.iter_mut().zip(rows) {
            *w = W::load(s, &row[16 * W::BYTES * k..]);
        }
        step(s, &mut acc, w, x, k);
    }
    if !cols.is_multiple_of(16) {
        let mut w = [s.zero(); R];
        for (w, row) in w.iter_mut().zip(rows) {
            let mut padded = [0; 64];
            let rest = &row[16 * W::BYTES * whole..];
            padded[..rest.len()].copy_from_slice(rest);
            *w = W::load(s, &padded);
        }
        step(s, &mut acc, w, x, whole);
    }
    for (t, acc) in acc.into_iter().enumerate() {
        for (r, acc) in acc.into_iter().enumerate().take(end - row) {
            // SAFETY: the rows of this call are this thread's; the token exists.
            unsafe { job.put(first + t, row + r, s.fold_add(acc)) };
        }
    }
}

#[inline(always)]
fn step<S: Simd, const T: usize>(s: S, acc: &mut [[S::F; R]; T], w: [S::F; R], x: [&[f32]; T], k: usize) {
    for (acc, x) in acc.iter_mut().zip(x) {
        let x = s.load(x[16 * k..].first_chunk().expect("padded to whole vectors"));
        for (acc, w) in acc.iter_mut().zip(w) {
            *acc = s.mul_add(w, x, *acc);
        }
    }
}
