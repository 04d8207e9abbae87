//! Attention over pages: every query looks at the keys before it (in encoders at all of its run's), in segments that never
//! move.
//!
//! The history is cut into segments of [`SEGMENT`] keys at absolute positions. For a query row (a token's head) a segment's
//! result is computed alone: the largest score, the sum of `exp(score - largest)`, and the values weighted by the same.
//! Results are merged in the order of the segments. So a row's bits depend on its own history only: not on the page
//! size, the chunk it was prefilled in, the rows beside it, or the threads.
//!
//! Within a segment:
//! - a score is one fused chain over the head's dimensions from 0, then times `scale`, then the soft cap;
//! - the sum goes through 16 lanes, key j in lane j mod 16, folded by the one tree;
//! - an element of the weighted value is one fused chain over the visible keys in order;
//! - keys that are masked or not yet written are never multiplied, whatever bits they hold.
//!
//! Two schedules give these bits. A long run (prefill) is cut into tiles of query rows; a tile goes through the segments,
//! each widened to `f32` once, and merges as it goes. A short run (decode) spreads its segments over the threads and
//! merges afterwards; keys and values are widened in registers, for all query heads of their KV head at once.

mod merge;
mod scores;
mod segment;
mod tile;
mod weigh;

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use crate::float::dispatch;
use crate::isa::Isa;
use crate::kv::group::{F16Group, F32Group, Group, Q8Group};
use crate::kv::{GROUP, KvKind, KvPool, KvRun};
use crate::rows::SharedRows;
use crate::{Compute, Stop, elementwise::SoftCap};

use merge::MergePartials;
use segment::View;
use tile::Piece;

/// Keys of a segment.
pub const SEGMENT: usize = 256;
/// Groups of a segment.
const GROUPS: usize = SEGMENT / GROUP;
/// Query rows of a tile of a long run, about: so many share the widening of keys and values. A multiple of the six rows that
/// are computed together.
const TILE_ROWS: usize = 96;
/// The same where the processor has AVX-512, and with it a second-level cache of a megabyte or more, as long as every thread
/// has [`TILES_PER_THREAD`] such tiles.
const LARGE_TILE_ROWS: usize = 192;
const TILES_PER_THREAD: usize = 8;
/// Up to this many query rows a run is short: its segments are spread over threads and not widened beforehand.
const SHORT_ROWS: usize = 16;

/// How often a thread takes some pieces, at least where there are as many, so that a late one's rest can be taken over; and how many at
/// once at most.
const TURNS_PER_THREAD: usize = 8;
const MOST_AT_ONCE: usize = 16;

/// What a layer's attention needs to know.
#[derive(Clone, Copy, Debug, Default)]
pub struct AttentionParams<'a> {
    /// Multiplies the scores, usually `1 / sqrt(head_dim)`.
    pub scale: f32,
    /// Scores become `cap * tanh(score / cap)`.
    pub soft_cap: Option<f32>,
    /// A query sees only this many keys, its own included; where it looks both ways, those up to half of this away from it.
    pub window: Option<usize>,
    /// A query sees the keys behind it too, to the end of its run (BERT and its kind). The run is then a whole text.
    pub bidirectional: bool,
    /// Per query head a score that takes its share of the softmax and has no value (gpt-oss).
    pub sinks: Option<&'a [f32]>,
}

/// Sixteen floats on a cache line.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
pub(crate) struct Lanes(pub(crate) [f32; 16]);

impl Lanes {
    const ZERO: Self = Self([0.0; 16]);
}

impl Compute {
    /// Attention of the runs' tokens over their histories and themselves, causal unless `params` say otherwise. `q`:
    /// `[token][heads][head_dim_k]`, runs one after the other; `out`: `[token][heads][head_dim_v]`. Query head h uses KV head
    /// `h / (heads / kv_heads)`. The tokens' own keys and values were stored by [`Compute::write_kv`] before.
    ///
    /// # Panics
    /// When the shapes do not fit together or a run's pages were never written.
    pub fn attention(
        &self,
        pool: &KvPool,
        layer: usize,
        runs: &[KvRun<'_>],
        q: &[f32],
        heads: usize,
        params: &AttentionParams<'_>,
        out: &mut [f32],
    ) {
        self.attention_until(pool, layer, runs, q, heads, params, out, &|| false);
    }

    /// [`Compute::attention`] that ends early: before each piece of work, some milliseconds (some tens behind tens of thousands of
    /// tokens), it asks `stop`. Once that says true, what `out` holds means nothing.
    ///
    /// # Panics
    /// As [`Compute::attention`].
    #[expect(clippy::too_many_arguments, reason = "those of attention, and when to stop")]
    pub fn attention_until(
        &self,
        pool: &KvPool,
        layer: usize,
        runs: &[KvRun<'_>],
        q: &[f32],
        heads: usize,
        params: &AttentionParams<'_>,
        out: &mut [f32],
        stop: Stop<'_>,
    ) {
        let shape = pool.layer(layer).shape;
        let tokens: usize = runs.iter().map(|run| run.tokens).sum();
        assert!(
            heads > 0 && heads.is_multiple_of(shape.kv_heads),
            "{heads} heads over {} KV heads",
            shape.kv_heads
        );
        assert_eq!(q.len(), tokens * heads * shape.head_dim_k, "attention: q is [token][heads][head_dim_k]");
        assert_eq!(
            out.len(),
            tokens * heads * shape.head_dim_v,
            "attention: out is [token][heads][head_dim_v]"
        );
        assert!(params.window != Some(0), "attention: a window of no keys");
        assert!(params.sinks.is_none_or(|s| s.len() == heads), "attention: one sink per head");
        for run in runs {
            pool.check(run);
        }
        let job = Job {
            compute: self,
            pool,
            layer,
            runs,
            q,
            heads,
            queries: heads / shape.kv_heads,
            scale: params.scale,
            soft_cap: params.soft_cap.map(SoftCap::new),
            window: params.window.unwrap_or(usize::MAX),
            bidirectional: params.bidirectional,
            sinks: params.sinks,
            stop,
        };
        match pool.layout().kind {
            KvKind::F32 => job.run::<F32Group<'_>>(out),
            KvKind::F16 => job.run::<F16Group<'_>>(out),
            KvKind::Q8_0 => job.run::<Q8Group<'_>>(out),
        }
    }
}

/// One call of attention.
struct Job<'a> {
    compute: &'a Compute,
    pool: &'a KvPool,
    layer: usize,
    runs: &'a [KvRun<'a>],
    q: &'a [f32],
    heads: usize,
    /// Query heads per KV head.
    queries: usize,
    scale: f32,
    soft_cap: Option<SoftCap>,
    window: usize,
    bidirectional: bool,
    sinks: Option<&'a [f32]>,
    stop: Stop<'a>,
}

/// Query rows of one KV head: tokens `tokens` of a run, all query heads of `head`.
#[derive(Clone, Debug)]
struct Tile {
    run: usize,
    /// In the run.
    tokens: Range<usize>,
    /// Of the run, in `q` and `out`.
    first_token: usize,
    head: usize,
    segments: Range<usize>,
    /// Where the tile's partial results begin, in rows, when its segments are spread over threads.
    partial: Option<usize>,
}

impl<'a> Job<'a> {
    fn run<G: Group<'a>>(&self, out: &mut [f32]) {
        let (tiles, partial_rows) = self.plan();
        let shape = self.pool.layer(self.layer).shape;
        // Rows of `out` are single heads; a tile's rows are not adjacent, but no two tiles share one.
        let out = SharedRows::new(out, shape.head_dim_v);
        let chunks = shape.head_dim_v.div_ceil(16);
        let mut scratch = self.pool.scratches.take();
        let partials =
            Partials::new(&mut scratch.partial_sums, &mut scratch.partial_values, partial_rows, chunks);

        let whole: Vec<&Tile> = tiles.iter().filter(|tile| tile.partial.is_none()).collect();
        let spread: Vec<&Tile> = tiles.iter().filter(|tile| tile.partial.is_some()).collect();
        let pieces: Vec<Piece<'_>> = spread
            .iter()
            .flat_map(|tile| tile.segments.clone().map(move |segment| Piece { tile, segment }))
            .collect();
        let team = self.compute.team();
        team.split(pieces.len(), self.grain(pieces.len()), |range, _| {
            let mut scratch = self.pool.scratches.take();
            let following = pieces.get(range.end);
            Piece::compute_all::<G>(&pieces[range], following, self, &partials, &mut scratch);
            self.pool.scratches.give(scratch);
        });
        // Those of a long run differ, and each is worth a thread's attention.
        let short = whole.iter().all(|tile| tile.rows(self) <= SHORT_ROWS);
        team.split(whole.len(), if short { self.grain(whole.len()) } else { 1 }, |range, _| {
            let mut scratch = self.pool.scratches.take();
            for tile in &whole[range] {
                if (self.stop)() {
                    break;
                }
                tile.compute::<G>(self, &out, &mut scratch);
            }
            self.pool.scratches.give(scratch);
        });
        // Where pieces are missing there is nothing to merge.
        let merged = if (self.stop)() { 0 } else { spread.len() };
        team.split(merged, 4, |range, _| {
            for tile in &spread[range] {
                let kernel = MergePartials { job: self, tile, partials: &partials, chunks, out: &out };
                dispatch(self.compute.token(), kernel);
            }
        });
        self.pool.scratches.give(scratch);
    }

    /// How many pieces a thread takes at once: what belongs to their tile is prepared once for them.
    fn grain(&self, pieces: usize) -> usize {
        (pieces / (self.compute.threads() * TURNS_PER_THREAD)).clamp(1, MOST_AT_ONCE)
    }

    /// The tiles, and how many rows of partial results they need together.
    fn plan(&self) -> (Vec<Tile>, usize) {
        let kv_heads = self.pool.layer(self.layer).shape.kv_heads;
        let mut tiles = Vec::new();
        let mut partial_rows = 0;
        let mut first_token = 0;
        for (index, run) in self.runs.iter().enumerate() {
            let short = run.tokens * self.queries <= SHORT_ROWS;
            let tokens_per_tile =
                if short { run.tokens } else { self.tile_rows(run).div_ceil(self.queries) }.max(1);
            for head in 0..kv_heads {
                let mut start = 0;
                while start < run.tokens {
                    let tokens = start..(start + tokens_per_tile).min(run.tokens);
                    let segments = self.segments(run, &tokens);
                    let partial = (short && segments.len() > 1).then_some(partial_rows);
                    if partial.is_some() {
                        partial_rows += segments.len() * tokens.len() * self.queries;
                    }
                    start = tokens.end;
                    tiles.push(Tile { run: index, tokens, first_token, head, segments, partial });
                }
            }
            first_token += run.tokens;
        }
        (tiles, partial_rows)
    }

    /// Query rows of a long run's tiles, about.
    fn tile_rows(&self, run: &KvRun<'_>) -> usize {
        let enough = TILES_PER_THREAD * self.compute.threads() * LARGE_TILE_ROWS;
        let large = matches!(self.compute.isa(), Isa::Avx512 | Isa::Amx) && run.tokens * self.heads >= enough;
        if large { LARGE_TILE_ROWS } else { TILE_ROWS }
    }

    /// The segments that some of the tokens see.
    fn segments(&self, run: &KvRun<'_>, tokens: &Range<usize>) -> Range<usize> {
        let (first, last) = (self.visible(run, tokens.start), self.visible(run, tokens.end - 1));
        first.start / SEGMENT..last.end.div_ceil(SEGMENT)
    }

    /// The keys that a token of a run sees.
    fn visible(&self, run: &KvRun<'_>, token: usize) -> Range<usize> {
        let (own, end) = (run.start + token, run.start + run.tokens);
        if self.bidirectional {
            let reach = self.window / 2;
            return own.saturating_sub(reach)..own.saturating_add(reach).saturating_add(1).min(end);
        }
        (own + 1).saturating_sub(self.window)..own + 1
    }
}

impl Tile {
    fn rows(&self, job: &Job<'_>) -> usize {
        self.tokens.len() * job.queries
    }

    /// Where row `row` is among the heads of `q` and `out`.
    fn place(&self, job: &Job<'_>, row: usize) -> usize {
        let token = self.first_token + self.tokens.start + row / job.queries;
        token * job.heads + self.head * job.queries + row % job.queries
    }

    /// The groups that the tile sees of a segment.
    fn view<'a, G: Group<'a>>(&self, job: &Job<'a>, segment: usize) -> View<G> {
        let run = &job.runs[self.run];
        let first = segment * SEGMENT;
        let low = job.visible(run, self.tokens.start).start.max(first);
        let end = job.visible(run, self.tokens.end - 1).end.min(first + SEGMENT);
        let page_tokens = job.pool.layout().page_tokens;
        let layer = job.pool.layer(job.layer);
        let mut view = View::new(first, (low - first) / GROUP);
        let mut position = low - low % GROUP;
        while position < end {
            // Of one page after the other.
            let page = job.pool.page(run.pages[position / page_tokens]);
            let inside = position % page_tokens;
            let groups = (page_tokens - inside).min(end - position).div_ceil(GROUP);
            for group in inside / GROUP..inside / GROUP + groups {
                view.push(G::view(page, layer, self.head, group));
            }
            position += groups * GROUP;
        }
        view
    }
}

/// Results of segments that wait to be merged: per row the largest score and the sum, and the weighted values.
struct Partials<'a> {
    sums: SharedRows<'a, (f32, f32)>,
    values: SharedRows<'a, Lanes>,
}

impl<'a> Partials<'a> {
    fn new(sums: &'a mut Vec<(f32, f32)>, values: &'a mut Vec<Lanes>, rows: usize, chunks: usize) -> Self {
        Self {
            sums: SharedRows::new(grow(sums, rows, merge::EMPTY), 1),
            values: SharedRows::new(grow(values, rows * chunks, Lanes::ZERO), chunks),
        }
    }
}

/// Working memory of one thread.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// A segment's keys and values, widened.
    keys: Vec<Lanes>,
    values: Vec<Lanes>,
    segment: SegmentScratch,
    /// One segment's results for the rows of a tile.
    sums: Vec<(f32, f32)>,
    weighted: Vec<Lanes>,
    /// The merged results so far.
    merged_sums: Vec<(f32, f32)>,
    merged: Vec<Lanes>,
    /// Of the thread that leads: what [`Partials`] borrows.
    partial_sums: Vec<(f32, f32)>,
    partial_values: Vec<Lanes>,
}

/// The part of it that rows need for one segment.
#[derive(Debug, Default)]
struct SegmentScratch {
    /// The keys of the segment that each row sees.
    visible: Vec<Range<usize>>,
    /// Scores, then weights: `[row][SEGMENT]`.
    scores: Vec<Lanes>,
}

/// Working memories that are not in use.
#[derive(Debug, Default)]
pub(crate) struct Scratches(Mutex<Vec<Scratch>>);

impl Scratches {
    fn take(&self) -> Scratch {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn give(&self, scratch: Scratch) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
    }
}

/// The first `len` elements; the vector never shrinks.
fn grow<T: Copy>(vec: &mut Vec<T>, len: usize, value: T) -> &mut [T] {
    if vec.len() < len {
        vec.resize(len, value);
    }
    &mut vec[..len]
}
