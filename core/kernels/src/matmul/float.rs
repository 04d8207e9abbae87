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
    std::array::from_fn(|i| u16::from_le_bytes([bytes[2 * i], bytes[2 * i + 1]]))
}

impl Stored for F32 {
    const BYTES: usize = 4;

    #[inline(always)]
    fn load<S: Simd>(s: S, bytes: &[u8]) -> S::F {
        let bytes: &[u8; 64] = bytes.first_chunk().expect("16 elements");
        s.load(&std::array::from_fn(|i| {
            f32::from_le_bytes([bytes[4 * i], bytes[4 * i + 1], bytes[4 * i + 2], bytes[4 * i + 3]])
        }))
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

/// Rows of a tile.
const R: usize = 2;

impl<W: Stored> Kernel for Float<'_, W> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let job = self.job;
        let end = self.rows.end;
        for row in self.rows.step_by(R) {
            let rows: [&[u8]; R] = std::array::from_fn(|r| job.weight.row((row + r).min(end - 1)));
            let mut first = 0;
            while first < job.activations.tokens {
                match job.activations.tokens - first {
                    1 => first += tile::<S, W, 1>(s, job, row, end, rows, first),
                    2 => first += tile::<S, W, 2>(s, job, row, end, rows, first),
                    _ => first += tile::<S, W, 3>(s, job, row, end, rows, first),
                }
            }
        }
    }
}

/// `R` rows times `T` tokens; returns `T`.
#[inline(always)]
fn tile<S: Simd, W: Stored, const T: usize>(
    s: S,
    job: &Job<'_>,
    row: usize,
    end: usize,
    rows: [&[u8]; R],
    first: usize,
) -> usize {
    let cols = job.weight.cols();
    let stride = cols.next_multiple_of(16);
    let x: [&[f32]; T] =
        std::array::from_fn(|t| &job.activations.floats[(first + t) * stride..][..stride]);
    let mut acc = [[s.zero(); R]; T];
    let whole = cols / 16;
    for k in 0..whole {
        let mut w = [s.zero(); R];
        for (w, row) in w.iter_mut().zip(rows) {
            *w = W::load(s, &row[16 * W::BYTES * k..]);
        }
        step(s, &mut acc, w, x, k);
    }
    if cols % 16 != 0 {
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
    T
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
