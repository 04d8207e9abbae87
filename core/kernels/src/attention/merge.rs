//! Merging the results of segments, in their order.

use super::{Job, Lanes, Partials, Tile};
use crate::math::exp_inline;
use crate::rows::SharedRows;
use crate::simd::{Kernel, Simd};

/// A row before its first segment: the largest score and the sum.
pub(super) const EMPTY: (f32, f32) = (f32::NEG_INFINITY, 0.0);

/// Adds a segment's `(largest, sum)` and weighted value to a row's. With M the larger of both largest scores, each side
/// is multiplied by exp(own largest - M); a segment in which the row sees nothing changes nothing.
#[inline(always)]
fn add<S: Simd>(s: S, row: &mut (f32, f32), value: &mut [Lanes], segment: (f32, f32), more: &[Lanes]) {
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
fn finish<S: Simd>(s: S, row: (f32, f32), sink: Option<f32>, value: &[Lanes], out: &mut [f32]) {
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

/// Adds one segment's results to those of a tile's rows.
pub(super) struct AddSegment<'a> {
    pub(super) rows: &'a mut [(f32, f32)],
    pub(super) values: &'a mut [Lanes],
    pub(super) segment: &'a [(f32, f32)],
    pub(super) more: &'a [Lanes],
    pub(super) chunks: usize,
}

impl Kernel for AddSegment<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let values = self.values.chunks_exact_mut(self.chunks).zip(self.more.chunks_exact(self.chunks));
        for ((row, segment), (value, more)) in self.rows.iter_mut().zip(self.segment).zip(values) {
            add(s, row, value, *segment, more);
        }
    }
}

/// Writes a tile's rows to `out`.
pub(super) struct Finish<'a, 'j> {
    pub(super) job: &'a Job<'j>,
    pub(super) tile: &'a Tile,
    pub(super) rows: &'a [(f32, f32)],
    pub(super) values: &'a [Lanes],
    pub(super) chunks: usize,
    pub(super) out: &'a SharedRows<'a, f32>,
}

impl Kernel for Finish<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        for (row, (sums, value)) in self.rows.iter().zip(self.values.chunks_exact(self.chunks)).enumerate() {
            let place = self.tile.place(self.job, row);
            // SAFETY: a row of `out` belongs to one tile, and a tile to one thread.
            let out = unsafe { self.out.take(place..place + 1) };
            finish(s, *sums, self.job.sinks.map(|sinks| sinks[place % self.job.heads]), value, out);
        }
    }
}

/// Merges the partial results of a tile whose segments were spread over threads.
pub(super) struct MergePartials<'a, 'j> {
    pub(super) job: &'a Job<'j>,
    pub(super) tile: &'a Tile,
    pub(super) partials: &'a Partials<'a>,
    pub(super) chunks: usize,
    pub(super) out: &'a SharedRows<'a, f32>,
}

impl Kernel for MergePartials<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let Self { job, tile, partials, chunks, out } = self;
        let count = tile.rows(job);
        let first = tile.partial.expect("only tiles with partial results are merged");
        let all = first..first + count * tile.segments.len();
        // SAFETY: this tile's partial results belong to this call; its segments are done.
        let (sums, values) = unsafe { (partials.sums.take(all.clone()), partials.values.take(all)) };
        let (rows, sums) = sums.split_at_mut(count);
        let (merged, values) = values.split_at_mut(count * chunks);
        for (segment, more) in sums.chunks_exact(count).zip(values.chunks_exact(count * chunks)) {
            AddSegment { rows, values: merged, segment, more, chunks }.run(s);
        }
        Finish { job, tile, rows, values: merged, chunks, out }.run(s);
    }
}
