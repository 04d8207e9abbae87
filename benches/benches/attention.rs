//! Attention of one layer with the shape of Llama 3.2 1B (32 query heads, 8 KV heads of 64): decode at depth, where the
//! limit is reading the keys and values, and prefill, where it is multiply-adds.
//!
//! Throughput is in bytes of keys and values for decode, in multiply-adds for prefill.
#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

use std::hint::black_box;

use ai_runtime_kernels::{AttentionParams, Compute, ComputeOptions, KvKind, KvLayout, KvPool, KvRun};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

const HEADS: usize = 32;
const KV_HEADS: usize = 8;
const DIM: usize = 64;
/// Several layers take turns, so that decode does not read its history from the cache.
const LAYERS: usize = 16;

fn noise(n: usize) -> Vec<f32> {
    let mut state = 1u32;
    (0..n)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / 8_388_608.0 - 1.0
        })
        .collect()
}

/// A pool that holds `tokens` positions in every layer, and its pages.
fn filled(compute: &Compute, kind: KvKind, tokens: usize) -> (KvPool, Vec<u32>) {
    let layout = KvLayout::uniform(LAYERS, KV_HEADS, DIM, DIM, kind);
    let count = tokens.div_ceil(layout.page_tokens) as u32;
    let mut pool = KvPool::new(layout, count as usize).unwrap();
    let pages: Vec<u32> = (0..count).collect();
    let (k, v) = (noise(tokens * KV_HEADS * DIM), noise(tokens * KV_HEADS * DIM));
    for layer in 0..LAYERS {
        compute.write_kv(&mut pool, layer, &[KvRun { pages: &pages, start: 0, tokens }], &k, &v);
    }
    (pool, pages)
}

fn attention(criterion: &mut Criterion) {
    let params = AttentionParams { scale: 0.125, ..AttentionParams::default() };
    for threads in [1, 2] {
        let compute = Compute::new(ComputeOptions::new().threads(threads)).unwrap();
        let mut group = criterion.benchmark_group(format!("decode-{}-t{threads}", compute.isa()));
        for kind in [KvKind::F16, KvKind::Q8_0] {
            let depth = 4096;
            let (pool, pages) = filled(&compute, kind, depth);
            let q = noise(HEADS * DIM);
            let mut out = vec![0.0; HEADS * DIM];
            group.throughput(Throughput::Bytes((pool.resident_bytes() / LAYERS) as u64));
            let mut layer = 0;
            group.bench_function(BenchmarkId::new(kind.name(), depth), |b| {
                b.iter(|| {
                    layer = (layer + 1) % LAYERS;
                    let run = KvRun { pages: &pages, start: depth - 1, tokens: 1 };
                    compute.attention(&pool, layer, &[run], &q, HEADS, &params, black_box(&mut out));
                });
            });
        }
        group.finish();
        let mut group = criterion.benchmark_group(format!("prefill-{}-t{threads}", compute.isa()));
        group.sample_size(10);
        for (kind, start, tokens) in
            [(KvKind::F16, 0, 512), (KvKind::F16, 3584, 512), (KvKind::Q8_0, 3584, 512)]
        {
            let (pool, pages) = filled(&compute, kind, start + tokens);
            let q = noise(tokens * HEADS * DIM);
            let mut out = vec![0.0; tokens * HEADS * DIM];
            let pairs: usize = (start..start + tokens).map(|position| position + 1).sum();
            group.throughput(Throughput::Elements((pairs * HEADS * DIM * 2) as u64));
            group.bench_function(BenchmarkId::new(kind.name(), format!("{tokens}@{start}")), |b| {
                b.iter(|| {
                    let run = KvRun { pages: &pages, start, tokens };
                    compute.attention(&pool, 0, &[run], &q, HEADS, &params, black_box(&mut out));
                });
            });
        }
        group.finish();
    }
}

criterion_group!(benches, attention);
criterion_main!(benches);
