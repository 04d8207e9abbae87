//! Matrix products, one format a group: GB/s of weights for one token, out of the cache and out of memory, and integer
//! (or float) operations per second for many tokens, beside what reading memory gives at the same time.
//!
//! `cargo bench -p ai-runtime-benches --bench matmul -- Q4_K`; `AI_RUNTIME_ISA` and `AI_RUNTIME_THREADS` choose.
#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

use std::hint::black_box;
use std::time::Duration;

use ai_runtime_kernels::{Activations, Compute, ComputeOptions, Format, Matrix, Product, quantize};
use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};

/// Rows by columns: within a core's cache, within a processor's, and neither.
const SHAPES: [(&str, usize, usize); 3] =
    [("256x1024", 256, 1024), ("2048x2048", 2048, 2048), ("memory", 65536, 2048)];

fn weights(format: Format, rows: usize, cols: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut values = vec![0.0; cols];
    let mut some = Vec::new();
    for _ in 0..16 {
        for x in &mut values {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *x = (state >> 8) as f32 / 16_777_216.0 - 0.5;
        }
        quantize(format, &values, &mut some).unwrap();
    }
    some.repeat(rows / 16)
}

fn product(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    compute: &Compute,
    weight: &Matrix<'_>,
    tokens: usize,
) {
    let cols = weight.cols();
    let x: Vec<f32> = (0..tokens * cols).map(|i| (i * 7919 % 1000) as f32 / 500.0 - 1.0).collect();
    let mut activations = Activations::new();
    activations.load(compute, &x, tokens, cols, &[weight.format()]).unwrap();
    let mut out = vec![0.0; tokens * weight.rows()];
    group.bench_function(name, |b| {
        b.iter(|| compute.matmul(&activations, &mut [Product { weight, bias: None, out: &mut out }]));
    });
}

fn matmul(criterion: &mut Criterion) {
    let threads = std::env::var("AI_RUNTIME_THREADS").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let compute = Compute::new(ComputeOptions::new().threads(threads)).unwrap();
    let label = format!("{}-{threads}", compute.isa());

    let memory = vec![1_u64; 32 << 20];
    let mut group = criterion.benchmark_group(format!("read-{label}"));
    group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(10);
    group.throughput(Throughput::Bytes(8 * memory.len() as u64));
    group.bench_function("memory", |b| {
        b.iter(|| {
            compute.team().run(|worker| {
                let sum =
                    memory[worker.share(memory.len())].iter().fold(0_u64, |sum, x| sum.wrapping_add(*x));
                black_box(sum);
            });
        });
    });
    group.finish();

    for format in Format::ALL {
        let mut group = criterion.benchmark_group(format!("{format}-{label}"));
        group
            .warm_up_time(Duration::from_millis(300))
            .measurement_time(Duration::from_secs(1))
            .sample_size(10);
        for (name, rows, cols) in SHAPES {
            let data = weights(format, rows, cols);
            let weight = Matrix::new(format, rows, cols, &data).unwrap();
            group.throughput(Throughput::Bytes(data.len() as u64));
            product(&mut group, &format!("1 token {name}"), &compute, &weight, 1);
            if name == "2048x2048" {
                for tokens in [2, 4, 8, 16, 128] {
                    // Two operations per multiply-add: criterion's "elements per second" are operations per second.
                    group.throughput(Throughput::Elements((2 * rows * cols * tokens) as u64));
                    product(&mut group, &format!("{tokens} tokens {name}"), &compute, &weight, tokens);
                }
            }
        }
        group.finish();
    }
}

criterion_group!(benches, matmul);
criterion_main!(benches);
