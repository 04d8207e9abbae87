//! Scores of a few rows: one fused chain over the dimensions for each of sixteen keys.

#![allow(
    clippy::needless_range_loop,
    reason = "r and n run over registers: an index says which, an iterator hides it"
)]

use std::mem::align_of;
use std::ops::Range;

use super::segment::{STEP, View};
use super::{GROUPS, Lanes};
use crate::kv::Q8_BLOCK;
use crate::kv::group::Group;
use crate::simd::{Kernel, Simd};

/// Scores of R rows with some groups of keys, not yet scaled.
pub(super) struct Scores<'r, G, const R: usize> {
    pub(super) q: [&'r [f32]; R],
    pub(super) view: &'r View<G>,
    pub(super) groups: Range<usize>,
    pub(super) scores: &'r mut [Lanes],
    pub(super) dims: usize,
}

impl<'a, G: Group<'a>, const R: usize> Kernel for Scores<'_, G, R> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, s: S) {
        let mut at = self.groups.start;
        while at < self.groups.end {
            let left = self.groups.end - at;
            // As many chains as hide the latency of a multiply-add and fit the registers: 32 vectors of 16 lanes with
            // AVX-512, about 8 elsewhere.
            if const { align_of::<S::F>() == 64 || R == 1 } && left >= 4 {
                self.tile::<S, 4>(s, at);
                at += 4;
            } else if const { R == 2 && align_of::<S::F>() != 64 } && left >= 2 {
                self.tile::<S, 2>(s, at);
                at += 2;
            } else {
                self.tile::<S, 1>(s, at);
                at += 1;
            }
        }
    }
}

impl<'a, G: Group<'a>, const R: usize> Scores<'_, G, R> {
    #[inline(always)]
    fn tile<S: Simd, const N: usize>(&mut self, s: S, group: usize) {
        let mut groups = [self.view.group(group); N];
        for (n, g) in groups.iter_mut().enumerate() {
            *g = self.view.group(group + n);
        }
        let mut q = self.q;
        for q in &mut q {
            *q = &q[..self.dims];
        }
        let mut sums = [[s.zero(); N]; R];
        let mut start = 0;
        while start < self.dims {
            let end = (start + Q8_BLOCK).min(self.dims);
            let mut scales = [s.zero(); N];
            for n in 0..N {
                scales[n] = groups[n].key_scale(s, start / Q8_BLOCK);
            }
            let mut dim = start;
            while dim + STEP <= end {
                Self::step::<S, N, STEP>(s, &q, &groups, &scales, dim, &mut sums);
                dim += STEP;
            }
            while dim < end {
                Self::step::<S, N, 1>(s, &q, &groups, &scales, dim, &mut sums);
                dim += 1;
            }
            start = end;
        }
        for r in 0..R {
            for n in 0..N {
                s.store(sums[r][n], &mut self.scores[r * GROUPS + group + n].0);
            }
        }
    }

    /// D dimensions. The values of these keys are wanted next: a line of them is asked for with every line of keys, not many
    /// at once, which would wait for each other.
    #[inline(always)]
    fn step<S: Simd, const N: usize, const D: usize>(
        s: S,
        q: &[&[f32]; R],
        groups: &[G; N],
        scales: &[S::F; N],
        dim: usize,
        sums: &mut [[S::F; N]; R],
    ) {
        let mut keys = [dimensions(groups[0].keys(), dim); N];
        for n in 1..N {
            keys[n] = dimensions(groups[n].keys(), dim);
        }
        let mut own: [&[f32; D]; R] = [dimensions(q[0], dim); R];
        for r in 1..R {
            own[r] = dimensions(q[r], dim);
        }
        for d in 0..D {
            if D == STEP && d % G::ROWS_OF_LINE == 0 {
                for n in 0..N {
                    groups[n].ask_value((dim + d) / G::ROWS_OF_LINE);
                }
            }
            let mut wide = [s.zero(); N];
            for n in 0..N {
                let row: &[G::Row; D] = keys[n];
                wide[n] = G::widen(s, &row[d], scales[n]);
            }
            for r in 0..R {
                let q = s.splat(own[r][d]);
                for n in 0..N {
                    sums[r][n] = s.mul_add(q, wide[n], sums[r][n]);
                }
            }
        }
    }
}

/// D elements.
#[inline(always)]
fn dimensions<T, const D: usize>(elements: &[T], from: usize) -> &[T; D] {
    elements[from..].first_chunk().expect("a vector has all dimensions")
}
