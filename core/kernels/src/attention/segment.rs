//! One segment for some query rows: scores, softmax, weighted values.
//!
//! Each of the three is a kernel of its own. In scores and weighted values a few rows share what is read of a block of keys.

use std::mem::align_of;
use std::ops::Range;

use super::scores::Scores;
use super::weigh::Weigh;
use super::{GROUPS, Lanes, SEGMENT};
use crate::elementwise::SoftCap;
use crate::float::dispatch;
use crate::isa::Token;
use crate::kv::GROUP;
use crate::kv::group::Group;
use crate::math::{exp_of_negative_lanes, exp_of_negatives};
use crate::simd::{Kernel, Simd};

/// Groups of a block, which all rows go through before the next one comes, so that it stays in the first-level cache: 64
/// keys of 64 dimensions are 16 KB as f32. Where a vector is a whole line the second level is fast enough and a segment is one
/// block, for all of whose keys the weighted values stay in registers.
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
    /// `[head_dim_k][row]` of the rows that go [`together`], those of the first such block first. Where they come from, rows of several
    /// tokens are a power of two apart and would evict each other from the cache.
    pub(super) q: &'r [f32],
    /// The keys that each row sees, counted from the segment's start; may be empty. No row's start or end lies before that
    /// of the row before it.
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
    pub(super) fn compute<'a, G: Group<'a>>(self, view: &View<G>, next: Option<&View<G>>, ask: bool) {
        let Self { token, q, visible, head_dim_k: dims, chunks, scale, soft_cap, sums, .. } = self;
        let scores = &mut self.scores[..visible.len() * GROUPS];
        let weighted = &mut self.weighted[..visible.len() * chunks];
        dispatch(token, Scores { q, visible, view, scores, dims, ask });
        dispatch(token, Softmax { scores, visible, scale, soft_cap, sums });
        weighted.fill(Lanes::ZERO);
        dispatch(token, Weigh { view, next, visible, weights: scores, chunks, weighted });
    }
}

/// How many rows are computed together where so many are left.
pub(super) fn together(left: usize) -> usize {
    match left {
        0 | 1 => left,
        2 | 3 => 2,
        4 | 5 => 4,
        _ => 6,
    }
}

/// Of lines that are asked for one after the other, N rows of them with each row that is computed: those that come with row
/// `row` of a step.
#[inline(always)]
pub(super) fn lines_of_row<'a, G: Group<'a>, const N: usize>(row: usize) -> Range<usize> {
    (row * N).div_ceil(G::ROWS_OF_LINE)..((row + 1) * N).div_ceil(G::ROWS_OF_LINE)
}

/// The groups of a view, block by block.
#[inline(always)]
pub(super) fn blocks<S: Simd, G: Copy>(view: &View<G>) -> impl Iterator<Item = Range<usize>> + use<S, G> {
    let size = if const { align_of::<S::F>() == 64 } { GROUPS } else { BLOCK_GROUPS };
    let Range { start, end } = view.numbers();
    (start..end).step_by(size).map(move |from| from..(from + size).min(end))
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
        // A row that sees all fits the registers where they are of whole vectors.
        let plain = const { align_of::<S::F>() == 64 } && self.soft_cap.is_none();
        let of_all = |visible: &Range<usize>| plain && *visible == (0..SEGMENT);
        // The largest ones first: each waits for itself, but not for those of the other rows.
        for ((scores, visible), sums) in
            self.scores.as_chunks().0.iter().zip(self.visible).zip(&mut *self.sums)
        {
            if of_all(visible) {
                sums.0 = largest_of_all(s, scores, scale);
            }
        }
        for ((scores, visible), sums) in
            self.scores.as_chunks_mut().0.iter_mut().zip(self.visible).zip(self.sums)
        {
            if visible.is_empty() {
                *sums = (f32::NEG_INFINITY, 0.0);
                continue;
            }
            if of_all(visible) {
                sums.1 = softmax_of_all(s, scores, scale, sums.0);
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

/// The largest score of a row that sees all keys, scaled.
#[inline(always)]
fn largest_of_all<S: Simd>(s: S, scores: &[Lanes; GROUPS], scale: S::F) -> f32 {
    let mut max = [s.splat(f32::NEG_INFINITY); 4];
    for (i, lanes) in scores.iter().enumerate() {
        max[i % 4] = s.max(max[i % 4], s.mul(s.load(&lanes.0), scale));
    }
    s.fold_max(s.max(s.max(max[0], max[1]), s.max(max[2], max[3])))
}

/// Weights of a row that sees all keys; returns their sum.
#[inline(always)]
fn softmax_of_all<S: Simd>(s: S, scores: &mut [Lanes; GROUPS], scale: S::F, largest: f32) -> f32 {
    /// Vectors that go through the exponential together.
    const ABREAST: usize = 4;
    let shift = s.splat(largest);
    let mut sum = s.zero();
    for some in scores.as_chunks_mut::<ABREAST>().0 {
        let mut below = [s.zero(); ABREAST];
        for (below, lanes) in below.iter_mut().zip(&*some) {
            *below = s.sub(s.mul(s.load(&lanes.0), scale), shift);
        }
        for (weight, lanes) in exp_of_negatives(s, below).into_iter().zip(some) {
            s.store(weight, &mut lanes.0);
            sum = s.add(sum, weight);
        }
    }
    s.fold_add(sum)
}
