//! Weighted values of a few rows: one fused chain over the keys for each of sixteen elements.

#![allow(
    clippy::needless_range_loop,
    reason = "r and n run over registers: an index says which, an iterator hides it"
)]

use std::mem::align_of;
use std::ops::Range;

use super::segment::{STEP, View};
use super::{GROUPS, Lanes};
use crate::kv::GROUP;
use crate::kv::group::Group;
use crate::simd::{Kernel, Simd};

/// Adds the weighted values of some keys, counted from the segment's start, to R rows that all see them.
pub(super) struct Weigh<'r, G, const R: usize> {
    pub(super) view: &'r View<G>,
    /// Whose keys are asked for meanwhile.
    pub(super) next: Option<&'r View<G>>,
    pub(super) keys: Range<usize>,
    pub(super) weights: &'r [[Lanes; GROUPS]; R],
    pub(super) chunks: usize,
    pub(super) weighted: &'r mut [Lanes],
}

impl<'a, G: Group<'a>, const R: usize> Kernel for Weigh<'_, G, R> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, s: S) {
        let mut chunk = 0;
        while chunk < self.chunks {
            let left = self.chunks - chunk;
            if const { align_of::<S::F>() == 64 || R == 1 } && left >= 4 {
                self.tile::<S, 4>(s, chunk);
                chunk += 4;
            } else if const { R == 2 && align_of::<S::F>() != 64 } && left >= 2 {
                self.tile::<S, 2>(s, chunk);
                chunk += 2;
            } else {
                self.tile::<S, 1>(s, chunk);
                chunk += 1;
            }
        }
    }
}

impl<'a, G: Group<'a>, const R: usize> Weigh<'_, G, R> {
    #[inline(always)]
    fn tile<S: Simd, const N: usize>(&mut self, s: S, chunk: usize) {
        let mut sums = [[s.zero(); N]; R];
        for r in 0..R {
            for n in 0..N {
                sums[r][n] = s.load(&self.weighted[r * self.chunks + chunk + n].0);
            }
        }
        let mut at = self.keys.start;
        while at < self.keys.end {
            let number = at / GROUP;
            let group = self.view.group(number);
            let turn = Turn {
                next: self.next.and_then(|next| next.get(number)).unwrap_or(group),
                values: group.values(),
                number,
                chunk,
            };
            assert!(turn.values.len() == GROUP * self.chunks && chunk + N <= self.chunks);
            let mut scales = [[0.0; GROUP]; N];
            for n in 0..N {
                scales[n] = group.value_scales(s, chunk + n);
            }
            let end = self.keys.end.min((number + 1) * GROUP);
            if end - at == GROUP {
                for key in (0..GROUP).step_by(STEP) {
                    // SAFETY: the values are GROUP times `chunks` rows, and `chunk + N` is at most `chunks`.
                    unsafe { self.step::<S, N, STEP>(s, &turn, &scales, key, &mut sums) };
                }
            } else {
                for key in at % GROUP..at % GROUP + (end - at) {
                    // SAFETY: as above.
                    unsafe { self.step::<S, N, 1>(s, &turn, &scales, key, &mut sums) };
                }
            }
            at = end;
        }
        for r in 0..R {
            for n in 0..N {
                s.store(sums[r][n], &mut self.weighted[r * self.chunks + chunk + n].0);
            }
        }
    }

    /// K keys from `key` on, all below GROUP. A line of the next keys is asked for with every line of values.
    ///
    /// # Safety
    /// The turn's values are GROUP times `chunks` rows, and `turn.chunk + N` is at most `chunks`.
    #[inline(always)]
    unsafe fn step<S: Simd, const N: usize, const K: usize>(
        &self,
        s: S,
        turn: &Turn<'a, G>,
        scales: &[[f32; GROUP]; N],
        key: usize,
        sums: &mut [[S::F; N]; R],
    ) {
        for k in 0..K {
            let mut values = [s.zero(); N];
            for n in 0..N {
                // SAFETY: `(GROUP - 1) * chunks + (chunks - 1)` at most. (The check would cost a tenth of the loop.)
                let row = unsafe { turn.values.get_unchecked((key + k) * self.chunks + turn.chunk + n) };
                values[n] = G::widen(s, row, s.splat(scales[n][key + k]));
            }
            for r in 0..R {
                let weight = s.splat(self.weights[r][turn.number].0[key + k]);
                for n in 0..N {
                    sums[r][n] = s.mul_add(weight, values[n], sums[r][n]);
                }
            }
            if K == STEP && k % G::ROWS_OF_LINE == 0 {
                for n in 0..N {
                    turn.next.ask_key(((turn.chunk + n) * GROUP + key + k) / G::ROWS_OF_LINE);
                }
            }
        }
    }
}

/// A group and a chunk of its values.
struct Turn<'a, G: Group<'a>> {
    /// Whose keys are asked for meanwhile.
    next: G,
    values: &'a [G::Row],
    number: usize,
    chunk: usize,
}
