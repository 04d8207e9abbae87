//! The definition as code: one output at a time, nothing clever. Every other path is tested against it with `==`.

use std::ops::Range;

use super::Job;
use crate::activations::Quantised;
use crate::format::{Block, Parts, dequantize_row, with_block};
use crate::simd::fold16;

/// Computes `rows` of a product for all tokens.
pub(super) fn compute(job: &Job<'_>, rows: Range<usize>) {
    for token in 0..job.activations.tokens {
        for row in rows.clone() {
            let value = with_block!(job.weight.format(), B => {
                let form = if B::LEN == 32 { &job.activations.by32 } else { &job.activations.by256 };
                quantised::<B>(job.weight.row(row), form, token)
            }, _ => float(job, token, row));
            // SAFETY: the row is this thread's.
            unsafe { job.put(token, row, value) };
        }
    }
}

fn quantised<B: Block>(row: &[u8], form: &Quantised, token: usize) -> f32 {
    let mut parts = Parts::ZERO;
    let mut acc = 0.0_f32;
    let activations = form.quants(token).chunks_exact(B::LEN);
    for ((block, a), da) in row.chunks_exact(B::BYTES).zip(activations).zip(form.scales(token)) {
        B::unpack(block, &mut parts);
        let (mut s, mut m) = (0_i32, 0_i32);
        for (j, (quants, a)) in
            parts.quants[..B::LEN].chunks_exact(B::SUB).zip(a.chunks_exact(B::SUB)).enumerate()
        {
            let dot: i32 = quants.iter().zip(a).map(|(q, a)| i32::from(*q) * i32::from(*a)).sum();
            let sum: i32 = a.iter().map(|a| i32::from(*a)).sum();
            s += i32::from(parts.scales[j]) * dot;
            m += i32::from(parts.mins[j]) * sum;
        }
        acc = (s as f32).mul_add(parts.d * da, acc);
        if B::MINS {
            acc = (-(m as f32)).mul_add(parts.dmin * da, acc);
        }
    }
    acc
}

fn float(job: &Job<'_>, token: usize, row: usize) -> f32 {
    let stride = job.weight.cols().next_multiple_of(16);
    let mut weights = vec![0.0; stride];
    dequantize_row(job.weight.format(), job.weight.row(row), &mut weights[..job.weight.cols()]);
    let mut lanes = [0.0_f32; 16];
    for (i, (w, x)) in weights.iter().zip(&job.activations.floats[token * stride..]).enumerate() {
        lanes[i % 16] = w.mul_add(*x, lanes[i % 16]);
    }
    fold16(lanes, |a, b| a + b)
}
