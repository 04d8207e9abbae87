//! The two schedules: a tile that goes through its segments, and a single segment of a tile.

use std::marker::PhantomData;
use std::ops::Range;

use super::merge::Merged;
use super::segment::{SegmentRows, View};
use super::{GROUPS, Job, Lanes, Partials, SEGMENT, SHORT_ROWS, Scratch, Tile, grow};
use crate::kv::GROUP;
use crate::kv::group::{F32Group, Group};
use crate::rows::SharedRows;
use crate::simd::{Kernel, Simd};

/// A tile, all its segments one after the other.
pub(super) struct Whole<'a, 'j, G> {
    job: &'a Job<'j>,
    tile: &'a Tile,
    out: &'a SharedRows<'a, f32>,
    scratch: &'a mut Scratch,
    group: PhantomData<G>,
}

impl<'a, 'j, G> Whole<'a, 'j, G> {
    pub(super) fn new(
        job: &'a Job<'j>,
        tile: &'a Tile,
        out: &'a SharedRows<'a, f32>,
        scratch: &'a mut Scratch,
    ) -> Self {
        Self { job, tile, out, scratch, group: PhantomData }
    }
}

impl<'j, G: Group<'j>> Kernel for Whole<'_, 'j, G> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let (job, tile, scratch) = (self.job, self.tile, self.scratch);
        let chunks = job.pool.layer(job.layer).value_chunks();
        let rows = Rows::of(job, tile);
        let count = rows.places.len();
        grow(&mut scratch.sums, count, Merged::EMPTY);
        grow(&mut scratch.weighted, count * chunks, Lanes::ZERO);
        grow(&mut scratch.merged_sums, count, Merged::EMPTY);
        grow(&mut scratch.merged, count * chunks, Lanes::ZERO);
        scratch.merged_sums[..count].fill(Merged::EMPTY);
        for segment in tile.segments.clone() {
            let view = tile.view::<G>(job, segment);
            let Scratch { keys, values, scores, sums, weighted, merged_sums, merged, .. } = &mut *scratch;
            let (sums, weighted) = (&mut sums[..count], &mut weighted[..count * chunks]);
            if count > SHORT_ROWS {
                let wide = widen(s, &view, job, chunks, keys, values);
                rows.compute(s, job, &wide, chunks, scores, sums, weighted);
            } else {
                rows.compute(s, job, &view, chunks, scores, sums, weighted);
            }
            for row in 0..count {
                let value = &mut merged[row * chunks..][..chunks];
                let more = &weighted[row * chunks..][..chunks];
                Merged::add(s, &mut merged_sums[row], value, sums[row], more);
            }
        }
        for row in 0..count {
            let place = tile.place(job, row);
            // SAFETY: a row of `out` belongs to one tile.
            let out = unsafe { self.out.take(place..place + 1) };
            let sink = job.sinks.map(|sinks| sinks[place % job.heads]);
            Merged::finish(s, scratch.merged_sums[row], sink, &scratch.merged[row * chunks..][..chunks], out);
        }
    }
}

/// One segment of a tile.
pub(super) struct Piece<'a, 'j, G> {
    job: &'a Job<'j>,
    tile: &'a Tile,
    segment: usize,
    partials: &'a Partials<'a>,
    scratch: &'a mut Scratch,
    group: PhantomData<G>,
}

impl<'a, 'j, G> Piece<'a, 'j, G> {
    pub(super) fn new(
        job: &'a Job<'j>,
        tile: &'a Tile,
        segment: usize,
        partials: &'a Partials<'a>,
        scratch: &'a mut Scratch,
    ) -> Self {
        Self { job, tile, segment, partials, scratch, group: PhantomData }
    }
}

impl<'j, G: Group<'j>> Kernel for Piece<'_, 'j, G> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let (job, tile) = (self.job, self.tile);
        let chunks = job.pool.layer(job.layer).value_chunks();
        let rows = Rows::of(job, tile);
        let first = tile.partial.expect("only tiles with partial results are spread")
            + (self.segment - tile.segments.start) * rows.places.len();
        let range = first..first + rows.places.len();
        // SAFETY: a segment of a tile is one piece, and a piece is given to one call.
        let (sums, weighted) = unsafe { (self.partials.sums.take(range.clone()), self.partials.values.take(range)) };
        let view = tile.view::<G>(job, self.segment);
        rows.compute(s, job, &view, chunks, &mut self.scratch.scores, sums, weighted);
    }
}

/// The query rows of a tile.
struct Rows {
    places: Vec<usize>,
    /// Absolute positions.
    visible: Vec<Range<usize>>,
}

impl Rows {
    fn of(job: &Job<'_>, tile: &Tile) -> Self {
        let dims = job.pool.layer(job.layer).shape.head_dim_k;
        let run = &job.runs[tile.run];
        let count = tile.rows(job);
        Self {
            places: (0..count).map(|row| tile.place(job, row) * dims).collect(),
            visible: (0..count).map(|row| job.visible(run, tile.tokens.start + row / job.queries)).collect(),
        }
    }

    #[inline(always)]
    fn compute<'a, S: Simd, G: Group<'a>>(
        &self,
        s: S,
        job: &Job<'_>,
        view: &View<G>,
        chunks: usize,
        scores: &mut Vec<Lanes>,
        sums: &mut [(f32, f32)],
        weighted: &mut [Lanes],
    ) {
        let count = self.places.len();
        grow(scores, count * GROUPS, Lanes::ZERO);
        let inside = |position: usize| position.clamp(view.start, view.start + SEGMENT) - view.start;
        let visible: Vec<_> = self.visible.iter().map(|seen| inside(seen.start)..inside(seen.end)).collect();
        let rows = SegmentRows {
            q: job.q,
            places: &self.places,
            visible: &visible,
            head_dim_k: job.pool.layer(job.layer).shape.head_dim_k,
            chunks,
            scale: job.scale,
            soft_cap: job.soft_cap,
            scores,
            sums,
            weighted,
        };
        rows.compute(s, view);
    }
}

/// A segment's keys and values as `f32`.
#[inline(always)]
fn widen<'a, 'w, S: Simd, G: Group<'a>>(
    s: S,
    view: &View<G>,
    job: &Job<'_>,
    chunks: usize,
    keys: &'w mut Vec<Lanes>,
    values: &'w mut Vec<Lanes>,
) -> View<F32Group<'w>> {
    let dims = job.pool.layer(job.layer).shape.head_dim_k;
    grow(keys, GROUPS * dims, Lanes::ZERO);
    grow(values, SEGMENT * chunks, Lanes::ZERO);
    let numbers = view.skipped..view.skipped + view.len();
    for (index, number) in numbers.enumerate() {
        let group = view.group(number);
        let mut scale = s.zero();
        for (dim, lanes) in keys[index * dims..][..dims].iter_mut().enumerate() {
            if dim % crate::kv::Q8_BLOCK == 0 {
                scale = group.key_scale(s, dim / crate::kv::Q8_BLOCK);
            }
            s.store(group.key(s, dim, scale), &mut lanes.0);
        }
        let values = &mut values[index * GROUP * chunks..][..GROUP * chunks];
        for chunk in 0..chunks {
            let scales = group.value_scales(s, chunk);
            for key in 0..GROUP {
                let value = group.value(s, key, chunk, chunks, &scales);
                s.store(value, &mut values[key * chunks + chunk].0);
            }
        }
    }
    let mut wide = View::new(view.start, view.skipped);
    for index in 0..view.len() {
        wide.push(F32Group {
            keys: &keys[index * dims..][..dims],
            values: &values[index * GROUP * chunks..][..GROUP * chunks],
        });
    }
    wide
}
