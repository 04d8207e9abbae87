//! What differs between processors gives the same bits: each way runs on its own processors only, otherwise.

use std::ops::Range;

use super::{Job, STRIP, gemm, quants, strips};
use crate::activations::Activations;
use crate::simd::{Avx512, Simd};
use crate::{Compute, ComputeOptions, Format, Isa, Matrix, quantize};

/// Numbers around zero, the same in every run.
fn numbers(count: usize) -> Vec<f32> {
    let mut state = 7_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / 8_388_608.0 - 1.0
    };
    (0..count).map(|_| next()).collect()
}

/// A way to compute rows of a product.
type Way = fn(&Job<'_>, Avx512, Range<usize>);

/// Asserts that `one` and `other` give the same bits for `rows` rows of every quantised format with the numbers of tokens that `takes`
/// names.
fn assert_same(rows: usize, takes: impl Fn(&Matrix<'_>) -> Vec<usize>, one: Way, other: Way) {
    let Some(s) = Avx512::detect() else { return };
    let compute = Compute::new(ComputeOptions::new().threads(1).isa(Isa::Avx512)).unwrap();
    for format in Format::ALL {
        let Some(block) = format.activation_block() else { continue };
        // A panel's columns, and half a panel more where blocks are short.
        let cols = if block == 32 { 1024 + 96 } else { 1024 };
        let mut data = Vec::new();
        for row in numbers(rows * cols).chunks(cols) {
            quantize(format, row, &mut data).unwrap();
        }
        let weight = Matrix::new(format, rows, cols, &data).unwrap();
        for tokens in takes(&weight) {
            let mut activations = Activations::new();
            activations.load(&compute, &numbers(tokens * cols), tokens, cols, &[format]).unwrap();
            let product = |way: Way| {
                let mut out = vec![f32::NAN; tokens * rows];
                let job =
                    Job { weight: &weight, bias: None, activations: &activations, out: out.as_mut_ptr() };
                way(&job, s, 0..rows);
                out.iter().map(|x| x.to_bits()).collect::<Vec<_>>()
            };
            let (one, other) = (product(one), product(other));
            assert_eq!(one, other, "{format}, {tokens} tokens");
            assert!(one.iter().all(|bits| !f32::from_bits(*bits).is_nan()), "{format}, {tokens} tokens");
        }
    }
}

#[test]
fn both_ways_of_strips_give_the_same_bits() {
    // Rows behind the last whole strip, too.
    let takes = |weight: &Matrix<'_>| {
        let taken: Vec<usize> = (1..=2 * strips::GROUP)
            .filter(|tokens| [true, false].iter().any(|amd| strips::takes_on(weight, *tokens, *amd)))
            .collect();
        let has_strips = matches!(
            weight.format(),
            Format::Q4K | Format::Q5K | Format::Q6K | Format::Q4_0 | Format::Q4_1 | Format::Q8_0
        );
        assert_eq!(taken.len() >= 6, has_strips, "{}: {taken:?}", weight.format());
        taken
    };
    assert_same(2 * STRIP + 5, takes, strips::of_format::<true>, strips::of_format::<false>);
}

/// A product by panels.
fn by_panels<const AMD: bool>(job: &Job<'_>, s: Avx512, rows: Range<usize>) {
    fn run<B: gemm::Blocks, const AMD: bool>(job: &Job<'_>, s: Avx512, rows: Range<usize>) {
        s.vectorize(gemm::Gemm::<B, AMD>::new(job, rows));
    }
    quants::with_packed!(
        job.weight.format(),
        small B => run::<gemm::Blocks32<B>, AMD>(job, s, rows),
        eight B => run::<gemm::Blocks256<B>, AMD>(job, s, rows),
        sixteen B => run::<gemm::Blocks256<B>, AMD>(job, s, rows),
        _ => unreachable!("it has no panels")
    );
}

#[test]
fn both_ways_of_panels_give_the_same_bits() {
    // A whole group of strips, three of the next one and part of a fourth; fours of tokens with and without a rest.
    assert_same(7 * STRIP + 5, |_| vec![8, 9, 26, 31], by_panels::<true>, by_panels::<false>);
}
