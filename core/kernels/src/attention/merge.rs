//! Merging the results of segments, in their order.

use super::{Job, Lanes, Partials, Tile};
use crate::math::exp_inline;
use crate::rows::SharedRows;
use crate::simd::{Kernel, Simd};

/// The merged result of a row's segments so far. The weighted value is kept beside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Merged;

impl Merged {
    /// Before the first segment.
    pub(super) const EMPTY: (f32, f32) = (f32::NEG_INFINITY, 0.0);

    /// Adds a segment's `(largest, sum)` and weighted value to a row's. With M the larger of both largest scores, each
    /// side is multiplied by exp(own largest - M); a segment in which the row sees nothing changes nothing.
    #[inline(always)]
    pub(super) fn add<S: Simd>(s: S, row: &mut (f32, f32), value: &mut [Lanes], segment: (f32, f32), more: &[Lanes]) {
        if segment.1 == 0.0 {
            return;
        }
        if row.1 == 0.0 {
            *row = segment;
            value.copy_from_slice(more);
            return;
        }
        let max = if row.0 > segment.0 { row.0 } else { segment.0 };
        let (old, new) = (exp_inline(row.0 - max), exp_inline(segment.0 - max));
        *row = (max, row.1.mul_add(old, segment.1 * new));
        let (old, new) = (s.splat(old), s.splat(new));
        for (value, more) in value.iter_mut().zip(more) {
            let sum = s.mul_add(s.load(&value.0), old, s.mul(s.load(&more.0), new));
            s.store(sum, &mut value.0);
        }
    }

    /// Divides by the sum, after the sink took its share.
    #[inline(always)]
    pub(super) fn finish<S: Simd>(s: S, row: (f32, f32), sink: Option<f32>, value: &[Lanes], out: &mut [f32]) {
        let (mut sum, mut factor) = (row.1, 1.0);
        if let Some(sink) = sink {
            let max = if row.0 > sink { row.0 } else { sink };
            factor = exp_inline(row.0 - max);
            sum = row.1.mul_add(factor, exp_inline(sink - max));
        }
        let factor = s.splat(factor / sum);
        for (value, out) in value.iter().zip(out.chunks_mut(16)) {
            s.store_part(s.mul(s.load(&value.0), factor), out);
        }
    }
}

/// Merges the partial results of a tile whose segments were spread over threads.
pub(super) struct MergePartials<'a, 'j> {
    pub(super) job: &'a Job<'j>,
    pub(super) tile: &'a Tile,
    pub(super) partials: &'a Partials<'a>,
    pub(super) out: &'a SharedRows<'a, f32>,
}

impl Kernel for MergePartials<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let (job, tile) = (self.job, self.tile);
        let first = tile.partial.expect("only tiles with partial results are merged");
        let rows = tile.rows(job);
        for row in 0..rows {
            let at = |segment: usize| first + segment * rows + row;
            // SAFETY: this tile's partial results belong to this call; its segments are done.
            let (sum, value) = unsafe { self.partials.row(at(0)) };
            for segment in 1..tile.segments.len() {
                // SAFETY: as above; another row than the one before.
                let (more_sum, more) = unsafe { self.partials.row(at(segment)) };
                Merged::add(s, sum, value, *more_sum, more);
            }
            let place = tile.place(job, row);
            // SAFETY: a row of `out` belongs to one tile.
            let out = unsafe { self.out.take(place..place + 1) };
            let sink = job.sinks.map(|sinks| sinks[place % job.heads]);
            Merged::finish(s, *sum, sink, value, out);
        }
    }
}

impl Partials<'_> {
    /// A row's sums and weighted values.
    ///
    /// # Safety
    /// Nobody else uses that row meanwhile.
    #[inline(always)]
    #[allow(clippy::mut_from_ref, reason = "exclusiveness is the caller's promise")]
    pub(super) unsafe fn row(&self, row: usize) -> (&mut (f32, f32), &mut [Lanes]) {
        // SAFETY: the caller's promise.
        let (sums, values) = unsafe { (self.sums.take(row..row + 1), self.values.take(row..row + 1)) };
        (&mut sums[0], values)
    }
}
