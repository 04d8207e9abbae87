//! Weights in F32, F16 and BF16: widened exactly, sixteen fused chains per output.
//!
//! A few tokens stream through the weights as they lie in the file ([`few`]). For more, some rows are widened once into a panel that
//! stays in the first-level cache, and meet tiles of tokens ([`many`]).

mod few;
mod many;

use std::marker::PhantomData;
use std::ops::Range;

use super::Job;
use super::gemm::wide;
use crate::format::Format;
use crate::isa::Token;
use crate::simd::{Kernel, Simd};

/// Computes `rows` of a product for all tokens.
pub(super) fn compute(job: &Job<'_>, token: Token, rows: Range<usize>) {
    match job.weight.format() {
        Format::F32 => token.dispatch_vector(Float::<F32> { job, rows, _stored: PhantomData }),
        Format::F16 => token.dispatch_vector(Float::<F16> { job, rows, _stored: PhantomData }),
        _ => token.dispatch_vector(Float::<BF16> { job, rows, _stored: PhantomData }),
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
    _stored: PhantomData<W>,
}

impl<W: Stored> Kernel for Float<'_, W> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let Self { job, rows, .. } = self;
        match (job.activations.tokens, const { wide::<S>() }) {
            (1, _) => few::rows::<S, W, 1>(s, job, rows),
            (2, _) => few::rows::<S, W, 2>(s, job, rows),
            (3..=few::MOST, _) => few::rows::<S, W, { few::MOST }>(s, job, rows),
            (_, true) => many::rows::<S, W, 6, 4>(s, job, rows),
            (_, false) => many::rows::<S, W, 2, 3>(s, job, rows),
        }
    }
}

/// A row's elements from vector `k` on, the last vector padded with zeros.
#[inline(always)]
fn widen<S: Simd, W: Stored>(s: S, row: &[u8], k: usize) -> S::F {
    let rest = &row[16 * W::BYTES * k..];
    if rest.len() >= 16 * W::BYTES {
        return W::load(s, rest);
    }
    let mut padded = [0; 64];
    padded[..rest.len()].copy_from_slice(rest);
    W::load(s, &padded)
}

/// A token's activations in vectors, padded with zeros.
#[inline(always)]
fn activations<'a>(job: &Job<'a>, token: usize) -> &'a [[f32; 16]] {
    let stride = job.weight.cols().next_multiple_of(16);
    job.activations.floats[token * stride..][..stride].as_chunks().0
}
