//! A few tokens: the weights are read once, as they lie in the file.

use std::ops::Range;

use super::{Stored, activations, widen};
use crate::matmul::Job;
use crate::matmul::gemv::{prefetch, put_rows, rows_from};
use crate::simd::Simd;

/// Up to so many tokens.
pub(super) const MOST: usize = 4;

/// Rows that go together.
const ROWS: usize = 4;

/// `rows` of a product for up to `T` tokens.
#[inline(always)]
pub(super) fn rows<S: Simd, W: Stored, const T: usize>(s: S, job: &Job<'_>, rows: Range<usize>) {
    let mut x = [activations(job, 0); T];
    for (t, x) in x.iter_mut().enumerate() {
        // Behind the last token it stands in itself, and its results are dropped.
        *x = activations(job, t.min(job.activations.tokens - 1));
    }
    let end = rows.end;
    for row in rows.step_by(ROWS) {
        let bytes: [&[u8]; ROWS] = rows_from(job, row, end);
        let ahead = ROWS * bytes[0].len();
        let mut acc = [[s.zero(); ROWS]; T];
        for k in 0..x[0].len() {
            // Four rows take as many bytes as this vector of each.
            prefetch(bytes[0], ahead + ROWS * 16 * W::BYTES * k, ROWS * 16 * W::BYTES / 64);
            let mut w = [s.zero(); ROWS];
            for (w, row) in w.iter_mut().zip(bytes) {
                *w = widen::<S, W>(s, row, k);
            }
            for (acc, x) in acc.iter_mut().zip(x) {
                let x = s.load(&x[k]);
                for (acc, w) in acc.iter_mut().zip(w) {
                    *acc = s.mul_add(w, x, *acc);
                }
            }
        }
        for (token, acc) in acc.into_iter().enumerate().take(job.activations.tokens) {
            put_rows(job, token, row, end, acc.map(|acc| s.fold_add(acc)));
        }
    }
}
