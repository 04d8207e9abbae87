//! Writing keys and values: the one place where they are rounded.

use super::group::starts;
use super::pool::Page;
use super::{GROUP, KvKind, KvPool, KvRun, LayerOffsets, Q8_BLOCK};
use crate::Compute;
use crate::attention::Lanes;
use crate::float::dispatch;
use crate::format::half::{f16_to_f32, f32_to_f16};
use crate::simd::{Kernel, Simd};

/// The largest finite f16.
const F16_MAX: f32 = 65504.0;

impl Compute {
    /// Stores the keys and values of the runs' tokens, one run after the other. `k`: `[token][kv_heads][head_dim_k]`, `v`:
    /// `[token][kv_heads][head_dim_v]`. Values are rounded to the pool's kind once, to nearest even.
    ///
    /// # Panics
    /// When the shapes do not fit together or a run's pages do not exist.
    pub fn write_kv(&self, pool: &mut KvPool, layer: usize, runs: &[KvRun<'_>], k: &[f32], v: &[f32]) {
        let offsets = *pool.layer(layer);
        let shape = offsets.shape;
        let tokens: usize = runs.iter().map(|run| run.tokens).sum();
        assert_eq!(
            k.len(),
            tokens * shape.kv_heads * shape.head_dim_k,
            "write_kv: k is [token][kv_heads][head_dim_k]"
        );
        assert_eq!(
            v.len(),
            tokens * shape.kv_heads * shape.head_dim_v,
            "write_kv: v is [token][kv_heads][head_dim_v]"
        );
        let page_tokens = pool.layout().page_tokens;
        for run in runs {
            pool.check(run);
            if run.tokens > 0 {
                for page in &run.pages[run.start / page_tokens..run.end().div_ceil(page_tokens)] {
                    pool.ensure(*page);
                }
            }
        }
        let pool = &*pool;
        let per_head = tokens * (shape.head_dim_k + shape.head_dim_v);
        // Threads take whole heads: no two of them write to one head's part of a page.
        self.team().split(shape.kv_heads, 16_384usize.div_ceil(per_head.max(1)), |heads, _| {
            for head in heads {
                let mut token = 0;
                for run in runs {
                    dispatch(self.token(), WriteHead { pool, offsets, run, head, first: token, k, v });
                    token += run.tokens;
                }
            }
        });
    }
}

/// Writes one head of one run.
struct WriteHead<'a> {
    pool: &'a KvPool,
    offsets: LayerOffsets,
    run: &'a KvRun<'a>,
    head: usize,
    /// The run's first token in `k` and `v`.
    first: usize,
    k: &'a [f32],
    v: &'a [f32],
}

impl Kernel for WriteHead<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let shape = self.offsets.shape;
        let page_tokens = self.pool.layout().page_tokens;
        for token in 0..self.run.tokens {
            let position = self.run.start + token;
            let page = self.pool.page(self.run.pages[position / page_tokens]);
            let row = (self.first + token) * shape.kv_heads + self.head;
            let slot = Slot { page, offsets: &self.offsets, head: self.head, slot: position % page_tokens };
            let k = &self.k[row * shape.head_dim_k..][..shape.head_dim_k];
            let v = &self.v[row * shape.head_dim_v..][..shape.head_dim_v];
            match self.pool.layout().kind {
                KvKind::F32 => slot.write_f32(s, k, v),
                KvKind::F16 => slot.write_f16(s, k, v),
                KvKind::Q8_0 => slot.write_q8(s, k, v),
            }
        }
    }
}

/// The place of one head of one position. Writers of different heads or positions may run at the same time only if the
/// heads differ: neighbours of a position share vectors.
struct Slot<'a> {
    page: &'a Page,
    offsets: &'a LayerOffsets,
    head: usize,
    slot: usize,
}

impl Slot<'_> {
    #[inline(always)]
    fn write_f32<S: Simd>(&self, s: S, k: &[f32], v: &[f32]) {
        let (group, values) = starts(self.offsets, self.head, self.slot / GROUP);
        // SAFETY: only the thread that has this head writes here, and the pool is borrowed exclusively.
        let keys = unsafe { self.page.view_mut::<Lanes>(group, k.len()) };
        for (lanes, x) in keys.iter_mut().zip(k) {
            lanes.0[self.slot % GROUP] = *x;
        }
        let chunks = self.offsets.value_chunks();
        // SAFETY: as above.
        let row = unsafe { self.page.view_mut::<Lanes>(values + self.slot * chunks * 64, chunks) };
        for (lanes, x) in row.iter_mut().zip(v.chunks(16)) {
            s.store(s.load_part(x, 0.0), &mut lanes.0);
        }
    }

    #[inline(always)]
    fn write_f16<S: Simd>(&self, s: S, k: &[f32], v: &[f32]) {
        let (group, values) = starts(self.offsets, self.head, self.slot / GROUP);
        // SAFETY: only the thread that has this head writes here, and the pool is borrowed exclusively.
        let keys = unsafe { self.page.view_mut::<[u16; 16]>(group, k.len()) };
        for (keys, x) in keys.chunks_mut(16).zip(k.chunks(16)) {
            let mut halves = [0; 16];
            s.store_f16(s.load_part(x, 0.0), &mut halves);
            for (lanes, half) in keys.iter_mut().zip(halves) {
                lanes[self.slot % GROUP] = half;
            }
        }
        let chunks = self.offsets.value_chunks();
        // SAFETY: as above.
        let row = unsafe { self.page.view_mut::<[u16; 16]>(values + self.slot * chunks * 32, chunks) };
        for (lanes, x) in row.iter_mut().zip(v.chunks(16)) {
            s.store_f16(s.load_part(x, 0.0), lanes);
        }
    }

    #[inline(always)]
    fn write_q8<S: Simd>(&self, s: S, k: &[f32], v: &[f32]) {
        let (group, values) = starts(self.offsets, self.head, self.slot / GROUP);
        let blocks = k.len().div_ceil(Q8_BLOCK);
        // SAFETY: only the thread that has this head writes here, and the pool is borrowed exclusively. Scales and keys
        // do not overlap.
        let (scales, keys) = unsafe {
            (
                self.page.view_mut::<[u16; 16]>(group, blocks),
                self.page.view_mut::<[i8; 16]>(group + self.offsets.group_keys, k.len()),
            )
        };
        for ((x, scales), keys) in k.chunks(Q8_BLOCK).zip(scales).zip(keys.chunks_mut(Q8_BLOCK)) {
            let mut quants = [[0; 16]; 2];
            scales[self.slot % GROUP] = quantise(s, x, &mut quants);
            for (lanes, quant) in keys.iter_mut().zip(quants.as_flattened()) {
                lanes[self.slot % GROUP] = *quant;
            }
        }
        let chunks = self.offsets.value_chunks();
        let blocks = v.len().div_ceil(Q8_BLOCK);
        let scales_of_group = self.slot / GROUP * GROUP * blocks * 2;
        // SAFETY: as above.
        let (scales, row) = unsafe {
            (
                self.page.view_mut::<[u16; 16]>(values + self.offsets.value_scales + scales_of_group, blocks),
                self.page.view_mut::<[i8; 16]>(values + self.slot * chunks * 16, chunks),
            )
        };
        for ((x, scales), row) in v.chunks(Q8_BLOCK).zip(scales).zip(row.chunks_mut(2)) {
            let mut quants = [[0; 16]; 2];
            scales[self.slot % GROUP] = quantise(s, x, &mut quants);
            row.copy_from_slice(&quants[..row.len()]);
        }
    }
}

/// Up to 32 elements as bytes; returns the scale. scale = f16(amax / 127), then byte = round(x / scale) within ±127, so
/// that the rounding of the scale itself costs nothing.
#[inline(always)]
fn quantise<S: Simd>(s: S, x: &[f32], quants: &mut [[i8; 16]; 2]) -> u16 {
    let (low, high) = (s.load_part(x, 0.0), s.load_part(x.get(16..).unwrap_or(&[]), 0.0));
    let amax = s.fold_max(s.max(s.abs(low), s.abs(high)));
    let scale = f32_to_f16((amax / 127.0).min(F16_MAX));
    let inverse = match f16_to_f32(scale) {
        0.0 => 0.0,
        scale => 1.0 / scale,
    };
    for (x, quants) in [low, high].into_iter().zip(quants) {
        let scaled = s.round(s.mul(x, s.splat(inverse)));
        let clamped = s.min(s.max(scaled, s.splat(-127.0)), s.splat(127.0));
        s.store_i8(s.to_int(clamped), quants);
    }
    scale
}
