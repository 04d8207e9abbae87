//! One segment for some query rows: scores, softmax, weighted values.
//!
//! Each of the three is a kernel of its own, called for a few rows and a block of keys that fits the first-level cache.

use std::ops::Range;

use super::scores::Scores;
use super::weigh::Weigh;
use super::{GROUPS, Lanes};
use crate::elementwise::SoftCap;
use crate::float::dispatch;
use crate::isa::Token;
use crate::kv::GROUP;
use crate::kv::group::Group;
use crate::math::exp_of_negative_lanes;
use crate::simd::{Kernel, Simd};

/// Groups of a block: 64 keys of 64 dimensions are 16 KB as f32.
const BLOCK_GROUPS: usize = 4;
/// Dimensions or keys in one turn of a kernel's loop.
pub(super) const STEP: usize = 4;

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

    /// The numbers of the groups that are there.
    pub(super) fn numbers(&self) -> Range<usize> {
        self.skipped..self.skipped + self.len
    }

    /// The group with this number in the segment.
    #[inline(always)]
    pub(super) fn group(&self, number: usize) -> G {
        self.get(number).expect("a group that a row sees is in the view")
    }

    /// The same, where it is there.
    #[inline(always)]
    pub(super) fn get(&self, number: usize) -> Option<G> {
        self.groups.get(number.wrapping_sub(self.skipped)).copied().flatten()
    }
}

/// The query rows of a segment and where their results go.
pub(super) struct SegmentRows<'r> {
    pub(super) token: Token,
    /// `[row][head_dim_k]`
    pub(super) q: &'r [f32],
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

impl SegmentRows<'_> {
    /// Meanwhile the keys of `next` are brought near: those of the segment that is computed next.
    pub(super) fn compute<'a, G: Group<'a>>(mut self, view: &View<G>, next: Option<&View<G>>) {
        let rows = self.visible.len();
        self.blocks(view, |this, row, count, block| match count {
            1 => this.scores::<G, 1>(view, row, block),
            2 => this.scores::<G, 2>(view, row, block),
            4 => this.scores::<G, 4>(view, row, block),
            _ => this.scores::<G, 6>(view, row, block),
        });
        let Self { scale, soft_cap, .. } = self;
        let scores = &mut self.scores[..rows * GROUPS];
        dispatch(self.token, Softmax { scores, visible: self.visible, scale, soft_cap, sums: self.sums });
        self.weighted[..rows * self.chunks].fill(Lanes::ZERO);
        self.blocks(view, |this, row, count, block| match count {
            1 => this.weigh::<G, 1>(view, next, row, block),
            2 => this.weigh::<G, 2>(view, next, row, block),
            4 => this.weigh::<G, 4>(view, next, row, block),
            _ => this.weigh::<G, 6>(view, next, row, block),
        });
    }

    /// Calls `work(self, first row, rows, groups)` for every block of groups and all rows in sixes, fours, twos and
    /// ones.
    fn blocks<G: Copy>(&mut self, view: &View<G>, work: impl Fn(&mut Self, usize, usize, Range<usize>)) {
        let numbers = view.numbers();
        let mut from = numbers.start;
        while from < numbers.end {
            let to = (from + BLOCK_GROUPS).min(numbers.end);
            let mut row = 0;
            while row < self.visible.len() {
                let count = match self.visible.len() - row {
                    1 => 1,
                    2 | 3 => 2,
                    4 | 5 => 4,
                    _ => 6,
                };
                work(self, row, count, from..to);
                row += count;
            }
            from = to;
        }
    }

    fn scores<'a, G: Group<'a>, const R: usize>(&mut self, view: &View<G>, row: usize, block: Range<usize>) {
        // Groups that none of these rows sees are left out; their scores are never read.
        let seen = &self.visible[row..row + R];
        let low = seen.iter().map(|keys| keys.start).min().unwrap_or(0) / GROUP;
        let high = seen.iter().map(|keys| keys.end).max().unwrap_or(0).div_ceil(GROUP);
        let groups = block.start.max(low)..block.end.min(high);
        if groups.is_empty() {
            return;
        }
        let mut q = [&self.q[..0]; R];
        for (q, own) in q.iter_mut().zip(self.q.chunks_exact(self.head_dim_k).skip(row)) {
            *q = own;
        }
        let scores = &mut self.scores[row * GROUPS..][..R * GROUPS];
        dispatch(self.token, Scores::<G, R> { q, view, groups, scores, dims: self.head_dim_k });
    }

    /// Keys that all R rows see go together; a row's further ones before and after them alone. Every row's keys stay in
    /// order.
    fn weigh<'a, G: Group<'a>, const R: usize>(
        &mut self,
        view: &View<G>,
        next: Option<&View<G>>,
        row: usize,
        block: Range<usize>,
    ) {
        let all = block.start * GROUP..block.end * GROUP;
        let mut own = [const { 0..0 }; R];
        let mut common = all.clone();
        for (own, seen) in own.iter_mut().zip(&self.visible[row..]) {
            *own = seen.start.clamp(all.start, all.end)..seen.end.clamp(all.start, all.end);
            common = common.start.max(own.start)..common.end.min(own.end);
        }
        if common.is_empty() {
            for (r, own) in own.into_iter().enumerate() {
                self.weigh_keys::<G, 1>(view, None, row + r, own);
            }
            return;
        }
        for (r, own) in own.iter().enumerate() {
            self.weigh_keys::<G, 1>(view, None, row + r, own.start..common.start);
        }
        // Asking once is enough.
        let next = next.filter(|_| row == 0);
        self.weigh_keys::<G, R>(view, next, row, common.clone());
        for (r, own) in own.iter().enumerate() {
            self.weigh_keys::<G, 1>(view, None, row + r, common.end..own.end);
        }
    }

    fn weigh_keys<'a, G: Group<'a>, const R: usize>(
        &mut self,
        view: &View<G>,
        next: Option<&View<G>>,
        row: usize,
        keys: Range<usize>,
    ) {
        if keys.is_empty() {
            return;
        }
        let weights = self.scores.as_chunks::<GROUPS>().0[row..].first_chunk().expect("R rows have weights");
        let weighted = &mut self.weighted[row * self.chunks..][..R * self.chunks];
        dispatch(self.token, Weigh::<G, R> { view, next, keys, weights, chunks: self.chunks, weighted });
    }
}

/// Scores become weights: scaled, capped, masked, exp(score - largest). Those of keys that are not visible become 0.
struct Softmax<'r> {
    scores: &'r mut [Lanes],
    visible: &'r [Range<usize>],
    scale: f32,
    soft_cap: Option<SoftCap>,
    sums: &'r mut [(f32, f32)],
}

impl Kernel for Softmax<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let scale = s.splat(self.scale);
        for ((scores, visible), sums) in self.scores.chunks_exact_mut(GROUPS).zip(self.visible).zip(self.sums)
        {
            if visible.is_empty() {
                *sums = (f32::NEG_INFINITY, 0.0);
                continue;
            }
            let (low, high) = (visible.start / GROUP, visible.end.div_ceil(GROUP));
            let scores = &mut scores[low..high];
            for lanes in scores.iter_mut() {
                let mut score = s.mul(s.load(&lanes.0), scale);
                if let Some(cap) = self.soft_cap {
                    score = cap.lanes(s, score);
                }
                s.store(score, &mut lanes.0);
            }
            // Only the first and the last group can be partly visible.
            scores[0].0[..visible.start - low * GROUP].fill(f32::NEG_INFINITY);
            scores[high - 1 - low].0[visible.end - (high - 1) * GROUP..].fill(f32::NEG_INFINITY);
            let mut max = s.splat(f32::NEG_INFINITY);
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
            *sums = (max, s.fold_add(sum));
        }
    }
}
