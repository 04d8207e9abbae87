//! Weighted values: for a few rows and sixteen elements at a time, one fused chain over the keys for each element.

#![allow(
    clippy::needless_range_loop,
    reason = "r and n run over registers: an index says which, an iterator hides it"
)]

use std::mem::align_of;
use std::ops::Range;

use super::segment::{STEP, View, blocks, lines_of_row, together};
use super::{GROUPS, Lanes};
use crate::kv::GROUP;
use crate::kv::group::Group;
use crate::memory::LINE;
use crate::prefetch::line_ahead;
use crate::simd::{Kernel, Simd};

/// Adds the weighted values of a segment's keys to all rows of a tile.
pub(super) struct Weigh<'r, G> {
    pub(super) view: &'r View<G>,
    /// Whose keys are asked for meanwhile.
    pub(super) next: Option<&'r View<G>>,
    /// Per row, see [`super::segment::SegmentRows::visible`].
    pub(super) visible: &'r [Range<usize>],
    /// `[row][GROUPS]`
    pub(super) weights: &'r [Lanes],
    pub(super) chunks: usize,
    /// `[row][chunks]`
    pub(super) weighted: &'r mut [Lanes],
}

impl<'a, G: Group<'a>> Kernel for Weigh<'_, G> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, s: S) {
        for block in blocks::<S, G>(self.view) {
            let all = block.start * GROUP..block.end * GROUP;
            let mut row = 0;
            while row < self.visible.len() {
                row += match together(self.visible.len() - row) {
                    1 => self.rows::<S, 1>(s, row, &all),
                    2 => self.rows::<S, 2>(s, row, &all),
                    4 => self.rows::<S, 4>(s, row, &all),
                    _ => self.rows::<S, 6>(s, row, &all),
                };
            }
        }
    }
}

impl<'a, G: Group<'a>> Weigh<'_, G> {
    /// R rows from `row` on; returns R. Keys that all of them see go together; a row's further ones before and after them
    /// alone. Every row's keys stay in order.
    #[inline(always)]
    fn rows<S: Simd, const R: usize>(&mut self, s: S, row: usize, all: &Range<usize>) -> usize {
        // Asking once is enough.
        let next = self.next.filter(|_| row == 0);
        let (first, last) = (&self.visible[row], &self.visible[row + R - 1]);
        let common = last.start.max(all.start)..first.end.min(all.end);
        if first == last {
            self.keys::<S, R>(s, next, row, common);
            return R;
        }
        // What all see begins where the last row's keys do and ends where the first one's do. Where they do not meet, what
        // a row has left is all of its own.
        let middle = if common.is_empty() { all.end..all.end } else { common };
        for r in 0..R {
            let seen = &self.visible[row + r];
            self.keys::<S, 1>(s, None, row + r, seen.start.max(all.start)..seen.end.min(middle.start));
        }
        self.keys::<S, R>(s, next, row, middle.clone());
        for r in 0..R {
            let seen = &self.visible[row + r];
            self.keys::<S, 1>(s, None, row + r, middle.end.max(seen.start)..seen.end.min(all.end));
        }
        R
    }

    /// Some keys, which R rows all see.
    #[inline(always)]
    fn keys<S: Simd, const R: usize>(
        &mut self,
        s: S,
        next: Option<&View<G>>,
        row: usize,
        keys: Range<usize>,
    ) {
        if keys.is_empty() {
            return;
        }
        let weights = self.weights.as_chunks::<GROUPS>().0[row..].first_chunk().expect("R rows have weights");
        let weighted = &mut self.weighted[row * self.chunks..][..R * self.chunks];
        let chunks = self.chunks;
        // A function of its own, compiled for the instruction set too: the loops inside it are what takes time.
        s.vectorize(Keys::<G, R> { view: self.view, next, keys, weights, chunks, weighted });
    }
}

/// Adds the weighted values of some keys, counted from the segment's start, to R rows that all see them.
struct Keys<'r, G, const R: usize> {
    view: &'r View<G>,
    next: Option<&'r View<G>>,
    keys: Range<usize>,
    weights: &'r [[Lanes; GROUPS]; R],
    chunks: usize,
    weighted: &'r mut [Lanes],
}

impl<'a, G: Group<'a>, const R: usize> Kernel for Keys<'_, G, R> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, s: S) {
        let mut chunk = 0;
        while chunk < self.chunks {
            let left = self.chunks - chunk;
            chunk += if const { align_of::<S::F>() == 64 || R == 1 } && left >= 4 {
                self.tile::<S, 4>(s, chunk)
            } else if const { R == 2 && align_of::<S::F>() != 64 } && left >= 2 {
                self.tile::<S, 2>(s, chunk)
            } else {
                self.tile::<S, 1>(s, chunk)
            };
        }
    }
}

impl<'a, G: Group<'a>, const R: usize> Keys<'_, G, R> {
    #[inline(always)]
    fn tile<S: Simd, const N: usize>(&mut self, s: S, chunk: usize) -> usize {
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
            let next = self.next.and_then(|next| next.get(number));
            if let Some(next) = next {
                next.ask_key_scales();
            }
            let turn = Turn {
                next: next.map(|next| next.keys().as_ptr().wrapping_add(chunk * GROUP).cast()),
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
        N
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
            if K == STEP
                && let Some(next) = turn.next
            {
                for line in lines_of_row::<G, N>(k) {
                    line_ahead(next.wrapping_add(key * N * size_of::<G::Row>() + line * LINE));
                }
            }
        }
    }
}

/// A group and a chunk of its values.
struct Turn<'a, G: Group<'a>> {
    /// Keys that are asked for meanwhile.
    next: Option<*const u8>,
    values: &'a [G::Row],
    number: usize,
    chunk: usize,
}
