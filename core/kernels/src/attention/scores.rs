//! Scores: for a few rows and sixteen keys at a time, one fused chain over the dimensions for each key.

#![allow(
    clippy::needless_range_loop,
    reason = "r and n run over registers: an index says which, an iterator hides it"
)]

use std::mem::align_of;
use std::ops::Range;

use super::segment::{STEP, View, blocks, lines_of_row, together};
use super::{GROUPS, Lanes};
use crate::kv::group::Group;
use crate::kv::{GROUP, Q8_BLOCK};
use crate::memory::LINE;
use crate::prefetch::line_ahead;
use crate::simd::{Kernel, Simd};

/// Scores of all rows of a tile with a segment's keys, not yet scaled. Groups that none of the rows that go together sees are
/// left out: their scores are never read.
pub(super) struct Scores<'r, G> {
    /// See [`super::segment::SegmentRows::q`].
    pub(super) q: &'r [f32],
    /// Per row, see [`super::segment::SegmentRows::visible`].
    pub(super) visible: &'r [Range<usize>],
    pub(super) view: &'r View<G>,
    /// `[row][GROUPS]`
    pub(super) scores: &'r mut [Lanes],
    pub(super) dims: usize,
    /// Whether the values have to be brought near meanwhile.
    pub(super) ask: bool,
}

impl<'a, G: Group<'a>> Kernel for Scores<'_, G> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, s: S) {
        for block in blocks::<S, G>(self.view) {
            let mut row = 0;
            while row < self.visible.len() {
                row += match together(self.visible.len() - row) {
                    1 => self.rows::<S, 1>(s, row, &block),
                    2 => self.rows::<S, 2>(s, row, &block),
                    4 => self.rows::<S, 4>(s, row, &block),
                    _ => self.rows::<S, 6>(s, row, &block),
                };
            }
        }
    }
}

impl<'a, G: Group<'a>> Scores<'_, G> {
    /// R rows from `row` on; returns R.
    #[inline(always)]
    fn rows<S: Simd, const R: usize>(&mut self, s: S, row: usize, block: &Range<usize>) -> usize {
        let low = self.visible[row].start / GROUP;
        let high = self.visible[row + R - 1].end.div_ceil(GROUP);
        let mut at = block.start.max(low);
        let end = block.end.min(high);
        while at < end {
            let left = end - at;
            // As many chains as hide the latency of a multiply-add and fit the registers: 32 vectors of 16 lanes with
            // AVX-512, about 8 elsewhere.
            at += if const { align_of::<S::F>() == 64 || R == 1 } && left >= 4 {
                self.tile::<S, R, 4>(s, row, at)
            } else if const { R == 2 && align_of::<S::F>() != 64 } && left >= 2 {
                self.tile::<S, R, 2>(s, row, at)
            } else {
                self.tile::<S, R, 1>(s, row, at)
            };
        }
        R
    }

    /// N groups from `group` on; returns N.
    #[inline(always)]
    fn tile<S: Simd, const R: usize, const N: usize>(&mut self, s: S, row: usize, group: usize) -> usize {
        let mut groups = [self.view.group(group); N];
        let mut keys = [&groups[0].keys()[..self.dims]; N];
        for n in 1..N {
            groups[n] = self.view.group(group + n);
            keys[n] = &groups[n].keys()[..self.dims];
        }
        let q = &self.q[row * self.dims..][..R * self.dims];
        let values = groups[0].values().as_ptr().cast();
        let turn = Turn { q: q.as_chunks().0, keys, groups, values };
        if self.ask {
            for n in 0..N {
                groups[n].ask_value_scales();
            }
        }
        let mut sums = [[s.zero(); N]; R];
        let mut start = 0;
        while start < self.dims {
            let end = (start + Q8_BLOCK).min(self.dims);
            let mut scales = [s.zero(); N];
            for n in 0..N {
                scales[n] = turn.groups[n].key_scale(s, start / Q8_BLOCK);
            }
            let mut dim = start;
            while dim + STEP <= end {
                // SAFETY: `end` is at most `dims`, the length of all slices.
                unsafe { self.step::<S, R, N, STEP>(s, &turn, &scales, dim, &mut sums) };
                dim += STEP;
            }
            while dim < end {
                // SAFETY: as above.
                unsafe { self.step::<S, R, N, 1>(s, &turn, &scales, dim, &mut sums) };
                dim += 1;
            }
            start = end;
        }
        for r in 0..R {
            for n in 0..N {
                s.store(sums[r][n], &mut self.scores[(row + r) * GROUPS + group + n].0);
            }
        }
        N
    }

    /// D dimensions from `dim` on. The values of these keys are wanted next: a line of them is asked for with every line of
    /// keys, not many at once, which would wait for each other.
    ///
    /// # Safety
    /// The slices of the turn are at least `dim + D` long.
    #[inline(always)]
    unsafe fn step<S: Simd, const R: usize, const N: usize, const D: usize>(
        &self,
        s: S,
        turn: &Turn<'_, 'a, G, R, N>,
        scales: &[S::F; N],
        dim: usize,
        sums: &mut [[S::F; N]; R],
    ) {
        for d in 0..D {
            let mut wide = [s.zero(); N];
            for n in 0..N {
                // SAFETY: the caller's promise. (Ten checks, one a slice, cost a fifth of the loop.)
                wide[n] = G::widen(s, unsafe { turn.keys[n].get_unchecked(dim + d) }, scales[n]);
            }
            for r in 0..R {
                // SAFETY: the caller's promise.
                let q = s.splat(unsafe { turn.q.get_unchecked(dim + d) }[r]);
                for n in 0..N {
                    sums[r][n] = s.mul_add(q, wide[n], sums[r][n]);
                }
            }
            if D == STEP && self.ask {
                for line in lines_of_row::<G, N>(d) {
                    line_ahead(turn.values.wrapping_add(dim * N * size_of::<G::Row>() + line * LINE));
                }
            }
        }
    }
}

/// R rows and N groups of keys.
struct Turn<'q, 'a, G: Group<'a>, const R: usize, const N: usize> {
    /// Dimension by dimension.
    q: &'q [[f32; R]],
    keys: [&'a [G::Row]; N],
    groups: [G; N],
    /// Where the values of the first group start; those of the others follow where they are of one page.
    values: *const u8,
}
