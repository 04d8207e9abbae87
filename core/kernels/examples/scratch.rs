//! Scratch.
use std::hint::black_box;
use std::time::Instant;

use ai_runtime_kernels::{Activations, Compute, ComputeOptions, Format, Matrix, Product};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let threads: usize = args[0].parse().unwrap();
    let rows: usize = args[1].parse().unwrap();
    let cols: usize = args[2].parse().unwrap();
    let millis: u64 = args[3].parse().unwrap();
    let compute = Compute::new(ComputeOptions::new().threads(threads)).unwrap();
    for spec in &args[4..] {
        let (name, tokens) = spec.split_once('@').unwrap();
        let format = Format::ALL.into_iter().find(|format| format.name() == name).unwrap();
        let tokens: usize = tokens.parse().unwrap();
        let row = format.row_bytes(cols).unwrap();
        let data: Vec<u8> = (0..rows * row).map(|i| ((i * 7919) >> 3) as u8 & 0xBF).collect();
        let weight = Matrix::new(format, rows, cols, &data).unwrap();
        let mut activations = Activations::new();
        let x: Vec<f32> = (0..tokens * cols).map(|i| (i * 7919 % 1000) as f32 / 500.0 - 1.0).collect();
        activations.load(&compute, &x, tokens, cols, &[format]).unwrap();
        let mut out = vec![0.0; tokens * rows];
        let (mut best, mut all) = (f64::MAX, Vec::new());
        let begun = Instant::now();
        while begun.elapsed().as_millis() < u128::from(millis) {
            let now = Instant::now();
            compute.matmul(&activations, &mut [Product { weight: &weight, bias: None, out: &mut out }]).unwrap();
            black_box(&mut out);
            let t = now.elapsed().as_secs_f64();
            best = best.min(t);
            all.push(t);
        }
        all.sort_by(f64::total_cmp);
        let median = all[all.len() / 2];
        println!(
            "{spec:9} best {:9.1} us median {:9.1} us  {:5.1} GB/s best {:5.1} median, {:6.1} ns a block of 256, {:6.1} GOPS",
            best * 1e6,
            median * 1e6,
            data.len() as f64 / best * 1e-9,
            data.len() as f64 / median * 1e-9,
            best * 1e9 * threads as f64 / (rows * cols / 256) as f64,
            (2 * rows * cols * tokens) as f64 / best * 1e-9
        );
    }
}
