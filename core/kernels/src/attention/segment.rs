//! One segment for some query rows: scores, softmax, weighted values.

use std::mem::align_of;
use std::ops::Range;

use super::{GROUPS, Lanes, SEGMENT};
use crate::elementwise::SoftCap;
use crate::kv::group::Group;
use crate::kv::{GROUP, Q8_BLOCK};
use crate::math::exp_of_negative_lanes;
use crate::simd::Simd;

/// The groups of a segment that somebody sees; the first ones may be missing.
pub(super) struct View<G> {
    /// Position of the segment's first key.
    pub(super) start: usize,
    /// Number of the first group that is there.
    pub(super) skipped: usize,
    groups: [Option<G>; GROUPS],
    len: usize,
}

impl<G: Copy> View<G> {
    pub(super) fn new(start: usize, skipped: usize) -> Self {
        Self { start, skipped, groups: [None; GROUPS], len: 0 }
    }

    pub(super) fn push(&mut self, group: G) {
        self.groups[self.len] = Some(group);
        self.len += 1;
    }

    /// Groups that are there.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The group with this number in the segment.
    #[inline(always)]
    pub(super) fn group(&self, number: usize) -> G {
        self.groups[number - self.skipped].expect("a group that a row sees is in the view")
    }
}

/// The query rows of a segment and where their results go.
pub(super) struct SegmentRows<'r> {
    /// Rows of `head_dim_k` elements; row i is at `query(i)`.
    pub(super) q: &'r [f32],
    /// Offsets of the rows in `q`.
    pub(super) places: &'r [usize],
    /// The keys that each row sees, counted from the segment's start; may be empty.
    pub(super) visible: &'r [Range<usize>],
    pub(super) head_dim_k: usize,
    /// Vectors of a value.
    pub(super) chunks: usize,
    pub(super) scale: f32,
    pub(super) soft_cap: Option<SoftCap>,
    /// `[row][GROUPS]`.
    pub(super) scores: &'r mut [Lanes],
    /// Per row the largest score (negative infinity when it sees nothing) and the sum.
    pub(super) sums: &'r mut [(f32, f32)],
    /// `[row][chunks]`.
    pub(super) weighted: &'r mut [Lanes],
}

/// Whether 32 vector registers of 16 lanes are there (AVX-512), or about 8.
#[inline(always)]
const fn is_wide<S: Simd>() -> bool {
    align_of::<S::F>() == 64
}

impl SegmentRows<'_> {
    #[inline(always)]
    pub(super) fn compute<'a, S: Simd, G: Group<'a>>(mut self, s: S, view: &View<G>) {
        self.scores(s, view);
        for row in 0..self.places.len() {
            self.softmax(s, row);
        }
        self.weigh(s, view);
    }

    // ---- scores

    /// Blocks of keys that fit the first-level cache, and all rows over each.
    #[inline(always)]
    fn scores<'a, S: Simd, G: Group<'a>>(&mut self, s: S, view: &View<G>) {
        let end = view.skipped + view.len();
        let mut from = view.skipped;
        while from < end {
            let to = (from + 4).min(end);
            let mut row = 0;
            while row < self.places.len() {
                row += match self.places.len() - row {
                    1 => self.score_rows::<S, G, 1>(s, view, row, from..to),
                    2 | 3 => self.score_rows::<S, G, 2>(s, view, row, from..to),
                    _ => self.score_rows::<S, G, 4>(s, view, row, from..to),
                };
            }
            from = to;
        }
    }

    #[inline(always)]
    fn score_rows<'a, S: Simd, G: Group<'a>, const R: usize>(
        &mut self,
        s: S,
        view: &View<G>,
        row: usize,
        groups: Range<usize>,
    ) -> usize {
        // Groups that none of these rows sees are left out; their scores are never read.
        let low = (row..row + R).map(|r| self.visible[r].start).min().unwrap_or(0) / GROUP;
        let high = (row..row + R).map(|r| self.visible[r].end).max().unwrap_or(0).div_ceil(GROUP);
        let mut at = groups.start.max(low);
        let end = groups.end.min(high);
        while at < end {
            let left = end - at;
            at += if is_wide::<S>() && left >= 4 {
                self.score_tile::<S, G, R, 4>(s, view, row, at)
            } else if (is_wide::<S>() || R <= 2) && left >= 2 {
                self.score_tile::<S, G, R, 2>(s, view, row, at)
            } else {
                self.score_tile::<S, G, R, 1>(s, view, row, at)
            };
        }
        R
    }

    #[inline(always)]
    fn score_tile<'a, S: Simd, G: Group<'a>, const R: usize, const N: usize>(
        &mut self,
        s: S,
        view: &View<G>,
        row: usize,
        group: usize,
    ) -> usize {
        let dims = self.head_dim_k;
        let mut q = [&self.q[..0]; R];
        for (r, q) in q.iter_mut().enumerate() {
            *q = &self.q[self.places[row + r]..][..dims];
        }
        let mut groups = [view.group(group); N];
        for (n, g) in groups.iter_mut().enumerate() {
            *g = view.group(group + n);
        }
        let mut sums = [[s.zero(); N]; R];
        let mut start = 0;
        while start < dims {
            let end = (start + Q8_BLOCK).min(dims);
            let mut scales = [s.zero(); N];
            for (scale, g) in scales.iter_mut().zip(groups) {
                *scale = g.key_scale(s, start / Q8_BLOCK);
            }
            for d in start..end {
                let mut keys = [s.zero(); N];
                for n in 0..N {
                    keys[n] = groups[n].key(s, d, scales[n]);
                }
                for r in 0..R {
                    let q = s.splat(q[r][d]);
                    for n in 0..N {
                        sums[r][n] = s.mul_add(q, keys[n], sums[r][n]);
                    }
                }
            }
            start = end;
        }
        for r in 0..R {
            for n in 0..N {
                let mut score = s.mul(sums[r][n], s.splat(self.scale));
                if let Some(cap) = self.soft_cap {
                    score = cap.lanes(s, score);
                }
                s.store(score, &mut self.scores[(row + r) * GROUPS + group + n].0);
            }
        }
        N
    }

    // ---- softmax

    /// Scores become weights; those of keys that are not visible become 0 and are not used.
    #[inline(always)]
    fn softmax<S: Simd>(&mut self, s: S, row: usize) {
        let visible = self.visible[row].clone();
        if visible.is_empty() {
            self.sums[row] = (f32::NEG_INFINITY, 0.0);
            return;
        }
        let (low, high) = (visible.start / GROUP, visible.end.div_ceil(GROUP));
        let scores = &mut self.scores[row * GROUPS..][low..high];
        let nothing = s.splat(f32::NEG_INFINITY);
        // Only the first and the last group can be partly visible.
        for edge in [low, high - 1] {
            let lanes = &mut scores[edge - low].0;
            for (lane, score) in lanes.iter_mut().enumerate() {
                if !visible.contains(&(edge * GROUP + lane)) {
                    *score = f32::NEG_INFINITY;
                }
            }
        }
        let mut max = nothing;
        for lanes in scores.iter() {
            max = s.max(max, s.load(&lanes.0));
        }
        let max = s.fold_max(max);
        let shift = s.splat(max);
        let mut sum = s.zero();
        for lanes in scores.iter_mut() {
            let weight = exp_of_negative_lanes(s, s.sub(s.load(&lanes.0), shift));
            s.store(weight, &mut lanes.0);
            sum = s.add(sum, weight);
        }
        self.sums[row] = (max, s.fold_add(sum));
    }

    // ---- weighted values

    /// Blocks of keys that fit the first-level cache, and all rows over each.
    #[inline(always)]
    fn weigh<'a, S: Simd, G: Group<'a>>(&mut self, s: S, view: &View<G>) {
        for lanes in &mut self.weighted[..self.places.len() * self.chunks] {
            s.store(s.zero(), &mut lanes.0);
        }
        let end = view.skipped + view.len();
        let mut from = view.skipped;
        while from < end {
            let to = (from + 4).min(end);
            let mut row = 0;
            while row < self.places.len() {
                row += match self.places.len() - row {
                    1 => self.weigh_rows::<S, G, 1>(s, view, row, from..to),
                    2 | 3 => self.weigh_rows::<S, G, 2>(s, view, row, from..to),
                    _ => self.weigh_rows::<S, G, 4>(s, view, row, from..to),
                };
            }
            from = to;
        }
    }

    #[inline(always)]
    fn weigh_rows<'a, S: Simd, G: Group<'a>, const R: usize>(
        &mut self,
        s: S,
        view: &View<G>,
        row: usize,
        groups: Range<usize>,
    ) -> usize {
        for number in groups {
            // Per row the keys of this group that it sees; in common those that all see.
            let all = number * GROUP..(number + 1) * GROUP;
            let mut common = 0..GROUP;
            let mut any = false;
            for r in 0..R {
                let own = clip(&self.visible[row + r], &all);
                any |= !own.is_empty();
                common = common.start.max(own.start)..common.end.min(own.end);
            }
            if !any {
                continue;
            }
            let group = view.group(number);
            if common.is_empty() {
                for r in 0..R {
                    let own = clip(&self.visible[row + r], &all);
                    self.weigh_keys::<S, G, 1>(s, group, number, row + r, own);
                }
                continue;
            }
            for r in 0..R {
                let own = clip(&self.visible[row + r], &all);
                self.weigh_keys::<S, G, 1>(s, group, number, row + r, own.start..common.start);
            }
            self.weigh_keys::<S, G, R>(s, group, number, row, common.clone());
            for r in 0..R {
                let own = clip(&self.visible[row + r], &all);
                self.weigh_keys::<S, G, 1>(s, group, number, row + r, common.end..own.end);
            }
        }
        R
    }

    /// Adds the values of some keys of a group to R rows that all see them.
    #[inline(always)]
    fn weigh_keys<'a, S: Simd, G: Group<'a>, const R: usize>(
        &mut self,
        s: S,
        group: G,
        number: usize,
        row: usize,
        keys: Range<usize>,
    ) {
        if keys.is_empty() {
            return;
        }
        let mut chunk = 0;
        while chunk < self.chunks {
            let left = self.chunks - chunk;
            chunk += if is_wide::<S>() && left >= 4 {
                self.weigh_tile::<S, G, R, 4>(s, group, number, row, keys.clone(), chunk)
            } else if (is_wide::<S>() || R <= 2) && left >= 2 {
                self.weigh_tile::<S, G, R, 2>(s, group, number, row, keys.clone(), chunk)
            } else {
                self.weigh_tile::<S, G, R, 1>(s, group, number, row, keys.clone(), chunk)
            };
        }
    }

    #[inline(always)]
    fn weigh_tile<'a, S: Simd, G: Group<'a>, const R: usize, const N: usize>(
        &mut self,
        s: S,
        group: G,
        number: usize,
        row: usize,
        keys: Range<usize>,
        chunk: usize,
    ) -> usize {
        let mut weights = [&Lanes::ZERO; R];
        for (r, weights) in weights.iter_mut().enumerate() {
            *weights = &self.scores[(row + r) * GROUPS + number];
        }
        let mut scales = [[0.0; 16]; N];
        for (n, scales) in scales.iter_mut().enumerate() {
            *scales = group.value_scales(s, chunk + n);
        }
        let mut sums = [[s.zero(); N]; R];
        for r in 0..R {
            for n in 0..N {
                sums[r][n] = s.load(&self.weighted[(row + r) * self.chunks + chunk + n].0);
            }
        }
        for key in keys {
            let mut values = [s.zero(); N];
            for n in 0..N {
                values[n] = group.value(s, key, chunk + n, self.chunks, &scales[n]);
            }
            for r in 0..R {
                let weight = s.splat(weights[r].0[key % GROUP]);
                for n in 0..N {
                    sums[r][n] = s.mul_add(weight, values[n], sums[r][n]);
                }
            }
        }
        for r in 0..R {
            for n in 0..N {
                s.store(sums[r][n], &mut self.weighted[(row + r) * self.chunks + chunk + n].0);
            }
        }
        N
    }
}

/// `range` within `all`, counted from its start; empty ranges stay inside it.
#[inline(always)]
fn clip(range: &Range<usize>, all: &Range<usize>) -> Range<usize> {
    let start = range.start.clamp(all.start, all.end) - all.start;
    let end = range.end.clamp(all.start, all.end) - all.start;
    start..end.max(start)
}

const _: () = assert!(SEGMENT.is_multiple_of(GROUP));
