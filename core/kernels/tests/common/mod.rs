//! What several test files need: seeded numbers, every way to compute, half precision of its own.
#![allow(dead_code, reason = "each test file uses its part")]

use ai_runtime_kernels::{Compute, ComputeOptions, Format, Isa};

/// A small seeded generator (xorshift*), so that a test sees the same numbers everywhere.
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// From 0 to 1.
    pub(crate) fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 16_777_216.0
    }

    pub(crate) fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() >> 33) as usize % n
    }

    /// About normal with deviation 1.
    pub(crate) fn normal(&mut self) -> f32 {
        (0..12).map(|_| self.unit()).sum::<f32>() - 6.0
    }

    pub(crate) fn normals(&mut self, n: usize, size: f32) -> Vec<f32> {
        (0..n).map(|_| self.normal() * size).collect()
    }
}

/// Every available instruction set, with one, two and three threads.
pub(crate) fn computes() -> Vec<Compute> {
    let mut all = Vec::new();
    for isa in Isa::available() {
        for threads in [1, 2, 3] {
            all.push(Compute::new(ComputeOptions::new().isa(isa).threads(threads)).unwrap());
        }
    }
    all
}

/// The scalar instruction set on one thread.
pub(crate) fn scalar() -> Compute {
    Compute::new(ComputeOptions::new().isa(Isa::Scalar).threads(1)).unwrap()
}

pub(crate) fn bits(x: &[f32]) -> Vec<u32> {
    x.iter().map(|x| x.to_bits()).collect()
}

/// `x` rounded to half precision and back, by trying the neighbours in f64: nearest, ties to even.
pub(crate) fn through_f16(x: f32) -> f32 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let exact = f64::from(x.abs());
    let exponent = (exact.to_bits() >> 52) as i32 - 1023;
    let step = 2f64.powi(exponent.max(-14) - 10);
    let below = (exact / step).floor();
    let rest = exact / step - below;
    let up = rest > 0.5 || (rest == 0.5 && below % 2.0 == 1.0);
    let rounded = (below + f64::from(u8::from(up))) * step;
    let rounded = if rounded > 65504.0 { f64::INFINITY } else { rounded };
    (rounded as f32).copysign(x)
}

/// Sixteen lanes folded by the one tree.
pub(crate) fn fold(lanes: [f32; 16], f: impl Fn(f32, f32) -> f32) -> f32 {
    let mut v = lanes.to_vec();
    for half in [8, 4, 2, 1] {
        v = (0..half).map(|i| f(v[i], v[i + half])).collect();
    }
    v[0]
}

/// Any bytes are blocks, except that scales must be finite: positions of f16 values within a block.
pub(crate) fn f16_fields(format: Format) -> &'static [usize] {
    match format {
        Format::F32 => &[],
        Format::F16 | Format::BF16 => &[0],
        Format::Q4_0 | Format::Q5_0 | Format::Q8_0 => &[0],
        Format::Q4_1 | Format::Q5_1 | Format::Q4K | Format::Q5K => &[0, 2],
        Format::Q2K => &[80, 82],
        Format::Q3K => &[108],
        Format::Q6K => &[208],
        other => panic!("unknown format {other}"),
    }
}

/// Random blocks: all bit patterns of quants and integer scales, f16 scales of both signs around 2^-6.
pub(crate) fn weights(rng: &mut Rng, format: Format, rows: usize, cols: usize) -> Vec<u8> {
    if format == Format::F32 {
        return (0..rows * cols).flat_map(|_| rng.normal().to_le_bytes()).collect();
    }
    let bytes = format.row_bytes(cols).unwrap() * rows;
    let mut data: Vec<u8> = (0..bytes).map(|_| rng.next() as u8).collect();
    for block in data.chunks_exact_mut(format.block_bytes()) {
        for at in f16_fields(format) {
            let exponent = 6 + rng.below(6) as u16;
            let half = (rng.next() as u16 & 0x83FF) | exponent << 10;
            // The same bits as bf16 are a tiny number; shift its exponent up.
            let half = if format == Format::BF16 { half & 0x807F | 0x3E00 } else { half };
            block[*at..at + 2].copy_from_slice(&half.to_le_bytes());
        }
    }
    data
}
