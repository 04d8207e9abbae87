//! The sampler over Llama 3's vocabulary, one thread: flat logits (the worst case) and peaked ones (as a real head).
#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

use std::hint::black_box;

use ai_runtime_chat::Sampling;
use ai_runtime_kernels::{Aligned, Compute, ComputeOptions, DryBreakers, Sampler};
use criterion::{Criterion, criterion_group, criterion_main};

const VOCAB: usize = 128_256;

fn normals(n: usize, size: f32) -> Vec<f32> {
    let mut state = 7u64;
    let mut unit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f32 / 16_777_216.0
    };
    (0..n).map(|_| ((0..12).map(|_| unit()).sum::<f32>() - 6.0) * size).collect()
}

fn sampler(criterion: &mut Criterion) {
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    let flat = normals(VOCAB, 2.5);
    let mut peaked = flat.clone();
    for i in 0..60 {
        peaked[i * 2111] += 12.0;
    }
    let usual = Sampling { top_p: 0.95, min_p: 0.05, temperature: 0.8, ..Sampling::default() };
    let history: Vec<u32> = (0..2000).map(|i| i * 37 % VOCAB as u32).collect();
    let settings = [
        ("greedy", Sampling::greedy()),
        ("top-k+top-p+min-p", Sampling { top_k: 40, ..usual.clone() }),
        ("top-k+top-p+min-p+penalties", Sampling { top_k: 40, repeat_penalty: 1.1, ..usual.clone() }),
        ("top-p+min-p+penalties", Sampling { repeat_penalty: 1.1, ..usual.clone() }),
        ("top-p", Sampling { top_p: 0.95, temperature: 0.8, ..Sampling::default() }),
        ("min-p", Sampling { min_p: 0.05, ..Sampling::default() }),
        ("temperature", Sampling { temperature: 0.8, ..Sampling::default() }),
        ("dry", Sampling { dry_multiplier: 0.8, top_k: 40, ..Sampling::default() }),
        ("mirostat 2", Sampling { mirostat: 2, ..Sampling::default() }),
        ("typical", Sampling { typical_p: 0.9, ..Sampling::default() }),
    ];
    for (kind, logits) in [("flat", flat), ("peaked", peaked)] {
        let mut group = criterion.benchmark_group(format!("sample-{}-{kind}", compute.isa()));
        // On a cache line, as the engine has them.
        let mut aligned = Aligned::new();
        aligned.resize(VOCAB);
        aligned.copy_from_slice(&logits);
        let logits = &mut aligned;
        for (name, settings) in &settings {
            let mut sampler = Sampler::new(settings, VOCAB, DryBreakers::none()).unwrap();
            let mut position = 0;
            group.bench_function(*name, |b| {
                b.iter(|| {
                    position += 1;
                    black_box(sampler.sample(&compute, logits, None, position, &history).unwrap())
                });
            });
        }
        let mask: Vec<u32> = (0..VOCAB as u32 / 32).map(|i| i.wrapping_mul(0x9e37_79b9)).collect();
        let mut sampler = Sampler::new(&Sampling::greedy(), VOCAB, DryBreakers::none()).unwrap();
        group.bench_function("greedy with a mask", |b| {
            b.iter(|| black_box(sampler.sample(&compute, logits, Some(&mask), 0, &[]).unwrap()));
        });
        // What a grammar leaves between the values of a JSON object.
        let few: Vec<u32> = (0..VOCAB as u32 / 32).map(|i| u32::from(i % 100 == 7) << 3).collect();
        for (name, settings) in [("greedy", Sampling::greedy()), ("top-p+min-p", usual.clone())] {
            let mut sampler = Sampler::new(&settings, VOCAB, DryBreakers::none()).unwrap();
            group.bench_function(format!("{name} with 41 tokens"), |b| {
                b.iter(|| black_box(sampler.sample(&compute, logits, Some(&few), 0, &[]).unwrap()));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, sampler);
criterion_main!(benches);
