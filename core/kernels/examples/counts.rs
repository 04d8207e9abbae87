//! Runs one hot kernel so often, for `benches/counts.py`, which counts its instructions under callgrind.
//!
//! ```text
//! counts KERNEL REPETITIONS        KERNEL: Q4_K@1 (a product for one token), Q4_K@32, attention, ..
//! ```
#![forbid(unsafe_code)]

use std::hint::black_box;
use std::process::ExitCode;

use ai_runtime_kernels::{
    Activations, AttentionParams, Compute, ComputeOptions, Error, ErrorKind, Format, KvKind, KvLayout,
    KvPool, KvRun, Matrix, Product, Result,
};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match &arguments[..] {
        [kernel, repetitions] => repetitions
            .parse()
            .map_err(|_| unknown(repetitions))
            .and_then(|repetitions| run(kernel, repetitions)),
        _ => Err(unknown("")),
    };
    if result.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("expected a kernel and how often, found '{name}'"))
}

fn run(kernel: &str, repetitions: usize) -> Result<()> {
    let compute = Compute::new(ComputeOptions::new().threads(1))?;
    if kernel == "attention" {
        return attention(&compute, repetitions);
    }
    let (name, tokens) = kernel.split_once('@').ok_or_else(|| unknown(kernel))?;
    let format =
        Format::ALL.into_iter().find(|format| format.name() == name).ok_or_else(|| unknown(kernel))?;
    product(&compute, format, tokens.parse().map_err(|_| unknown(kernel))?, repetitions)
}

fn noise(count: usize) -> Vec<f32> {
    (0..count).map(|i| (i * 7919 % 1000) as f32 / 500.0 - 1.0).collect()
}

/// 64 rows of 2048 weights of random bytes: a kernel's instructions do not depend on them. (No scale can be infinite: no
/// byte has all of an f16's exponent bits.)
fn product(compute: &Compute, format: Format, tokens: usize, repetitions: usize) -> Result<()> {
    let (rows, cols) = (64, 2048);
    let row = format.row_bytes(cols).ok_or_else(|| unknown(format.name()))?;
    let data: Vec<u8> = (0..rows * row).map(|i| ((i * 7919) >> 3) as u8 & 0xBF).collect();
    let weight = Matrix::new(format, rows, cols, &data)?;
    let mut activations = Activations::new();
    activations.load(compute, &noise(tokens * cols), tokens, cols, &[format])?;
    let mut out = vec![0.0; tokens * rows];
    for _ in 0..repetitions {
        compute.matmul(&activations, &mut [Product { weight: &weight, bias: None, out: &mut out }])?;
        black_box(&mut out);
    }
    Ok(())
}

/// One new token behind 511, 8 query heads over 2 KV heads of 64, f16.
fn attention(compute: &Compute, repetitions: usize) -> Result<()> {
    let (heads, kv_heads, dim, tokens) = (8, 2, 64, 512);
    let layout = KvLayout::uniform(1, kv_heads, dim, dim, KvKind::F16);
    let pages: Vec<u32> = (0..(tokens / layout.page_tokens) as u32).collect();
    let mut pool = KvPool::new(layout, pages.len())?;
    let all = KvRun { pages: &pages, start: 0, tokens };
    compute.write_kv(&mut pool, 0, &[all], &noise(tokens * kv_heads * dim), &noise(tokens * kv_heads * dim));
    let params = AttentionParams { scale: 0.125, ..AttentionParams::default() };
    let (q, mut out) = (noise(heads * dim), vec![0.0; heads * dim]);
    for _ in 0..repetitions {
        let run = KvRun { pages: &pages, start: tokens - 1, tokens: 1 };
        compute.attention(&pool, 0, &[run], &q, heads, &params, &mut out);
        black_box(&mut out);
    }
    Ok(())
}
