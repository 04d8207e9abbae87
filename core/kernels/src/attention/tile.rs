//! The two schedules: a tile that goes through its segments, and single segments of tiles.

use std::ops::Range;
use std::ptr;

use super::merge::{AddSegment, EMPTY, Finish};
use super::segment::{SegmentRows, View, together};
use super::{GROUPS, Job, Lanes, Partials, SEGMENT, SHORT_ROWS, Scratch, SegmentScratch, Tile, grow};
use crate::float::dispatch;
use crate::kv::group::{F32Group, Group};
use crate::kv::{GROUP, Q8_BLOCK};
use crate::rows::SharedRows;
use crate::simd::{Kernel, Simd};

impl Tile {
    /// The whole tile, all its segments one after the other.
    pub(super) fn compute<'a, G: Group<'a>>(
        &self,
        job: &Job<'a>,
        out: &SharedRows<'_, f32>,
        scratch: &mut Scratch,
    ) {
        let token = job.compute.token();
        let chunks = job.pool.layer(job.layer).value_chunks();
        let dims = job.pool.layer(job.layer).shape.head_dim_k;
        let rows = Rows::of(job, self);
        let count = rows.visible.len();
        let Scratch { keys, values, segment: segment_scratch, sums, weighted, merged_sums, merged, .. } =
            scratch;
        let sums = grow(sums, count, EMPTY);
        let weighted = grow(weighted, count * chunks, Lanes::ZERO);
        let merged_sums = grow(merged_sums, count, EMPTY);
        let merged = grow(merged, count * chunks, Lanes::ZERO);
        merged_sums.fill(EMPTY);
        for segment in self.segments.clone() {
            let view = self.view::<G>(job, segment);
            if count > SHORT_ROWS {
                let keys = grow(keys, GROUPS * dims, Lanes::ZERO);
                let values = grow(values, SEGMENT * chunks, Lanes::ZERO);
                dispatch(token, Widen { view: &view, dims, chunks, keys, values });
                let mut wide = View::new(view.start, view.skipped);
                for index in 0..view.numbers().len() {
                    wide.push(F32Group {
                        keys: &keys[index * dims..][..dims],
                        values: &values[index * GROUP * chunks..][..GROUP * chunks],
                    });
                }
                rows.compute(job, &wide, None, false, chunks, segment_scratch, sums, weighted);
            } else {
                rows.compute(job, &view, None, true, chunks, segment_scratch, sums, weighted);
            }
            dispatch(
                token,
                AddSegment { rows: merged_sums, values: merged, segment: sums, more: weighted, chunks },
            );
        }
        dispatch(token, Finish { job, tile: self, rows: merged_sums, values: merged, chunks, out });
    }
}

/// A segment of a tile whose segments are spread over the threads.
#[derive(Clone, Copy)]
pub(super) struct Piece<'t> {
    pub(super) tile: &'t Tile,
    pub(super) segment: usize,
}

impl Piece<'_> {
    /// Some pieces, one after the other, each into its place among the partial results; ends early when the job does.
    /// `following` is what the thread is likely to compute afterwards.
    pub(super) fn compute_all<'a, G: Group<'a>>(
        pieces: &[Self],
        following: Option<&Self>,
        job: &Job<'a>,
        partials: &Partials<'_>,
        scratch: &mut Scratch,
    ) {
        let chunks = job.pool.layer(job.layer).value_chunks();
        let view = |piece: &Self| piece.tile.view::<G>(job, piece.segment);
        let mut nexts = pieces.iter().skip(1).chain(following);
        let mut next = pieces.first().map(view);
        for pieces in pieces.chunk_by(|a, b| ptr::eq(a.tile, b.tile)) {
            let tile = pieces[0].tile;
            let rows = Rows::of(job, tile);
            let count = rows.visible.len();
            let partial = tile.partial.expect("only tiles with partial results are spread");
            for piece in pieces {
                let Some(this) = next else { return };
                if (job.stop)() {
                    return;
                }
                next = nexts.next().map(view);
                let first = partial + (piece.segment - tile.segments.start) * count;
                let range = first..first + count;
                // SAFETY: a segment of a tile is one piece of work, which is given to one call.
                let (sums, weighted) =
                    unsafe { (partials.sums.take(range.clone()), partials.values.take(range)) };
                rows.compute(job, &this, next.as_ref(), true, chunks, &mut scratch.segment, sums, weighted);
            }
        }
    }
}

/// The query rows of a tile.
struct Rows {
    /// See [`SegmentRows::q`].
    q: Vec<f32>,
    /// Absolute positions.
    visible: Vec<Range<usize>>,
}

impl Rows {
    fn of(job: &Job<'_>, tile: &Tile) -> Self {
        let dims = job.pool.layer(job.layer).shape.head_dim_k;
        let run = &job.runs[tile.run];
        let count = tile.rows(job);
        let mut q = Vec::with_capacity(count * dims);
        let row = |row: usize| &job.q[tile.place(job, row) * dims..][..dims];
        while q.len() < count * dims {
            let first = q.len() / dims;
            match together(count - first) {
                1 => q.extend_from_slice(row(first)),
                2 => side_by_side([0, 1].map(|r| row(first + r)), &mut q),
                4 => side_by_side([0, 1, 2, 3].map(|r| row(first + r)), &mut q),
                _ => side_by_side([0, 1, 2, 3, 4, 5].map(|r| row(first + r)), &mut q),
            }
        }
        let visible = (0..count).map(|row| job.visible(run, tile.tokens.start + row / job.queries)).collect();
        Self { q, visible }
    }

    fn compute<'a, G: Group<'a>>(
        &self,
        job: &Job<'_>,
        view: &View<G>,
        next: Option<&View<G>>,
        ask: bool,
        chunks: usize,
        scratch: &mut SegmentScratch,
        sums: &mut [(f32, f32)],
        weighted: &mut [Lanes],
    ) {
        let inside = |position: usize| position.clamp(view.start, view.start + SEGMENT) - view.start;
        scratch.visible.clear();
        scratch.visible.extend(self.visible.iter().map(|seen| inside(seen.start)..inside(seen.end)));
        let rows = SegmentRows {
            token: job.compute.token(),
            q: &self.q,
            visible: &scratch.visible,
            head_dim_k: job.pool.layer(job.layer).shape.head_dim_k,
            chunks,
            scale: job.scale,
            soft_cap: job.soft_cap,
            scores: grow(&mut scratch.scores, self.visible.len() * GROUPS, Lanes::ZERO),
            sums,
            weighted,
        };
        rows.compute(view, next, ask);
    }
}

/// Appends R rows element by element: the first of each, then the second of each.
fn side_by_side<const R: usize>(rows: [&[f32]; R], to: &mut Vec<f32>) {
    for at in 0..rows[0].len() {
        to.extend_from_slice(&rows.map(|row| row[at]));
    }
}

/// A segment's keys and values as `f32`.
struct Widen<'r, G> {
    view: &'r View<G>,
    dims: usize,
    chunks: usize,
    keys: &'r mut [Lanes],
    values: &'r mut [Lanes],
}

impl<'a, G: Group<'a>> Kernel for Widen<'_, G> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let Self { view, dims, chunks, keys, values } = self;
        for (index, number) in view.numbers().enumerate() {
            let group = view.group(number);
            let mut scale = s.zero();
            let wide = &mut keys[index * dims..][..dims];
            for (dim, (row, wide)) in group.keys().iter().zip(wide).enumerate() {
                if dim % Q8_BLOCK == 0 {
                    scale = group.key_scale(s, dim / Q8_BLOCK);
                }
                s.store(G::widen(s, row, scale), &mut wide.0);
            }
            let wide = &mut values[index * GROUP * chunks..][..GROUP * chunks];
            for chunk in 0..chunks {
                let scales = group.value_scales(s, chunk);
                for (key, scale) in scales.into_iter().enumerate() {
                    let at = key * chunks + chunk;
                    s.store(G::widen(s, &group.values()[at], s.splat(scale)), &mut wide[at].0);
                }
            }
        }
    }
}
