//! What differs between processors gives the same bits: each way runs on its own processors only, otherwise.

use super::{GROUP, of_format, takes};
use crate::activations::Activations;
use crate::matmul::{Job, STRIP};
use crate::simd::Avx512;
use crate::{Compute, ComputeOptions, Format, Isa, Matrix, quantize};

/// Rows behind the last whole strip, too.
const ROWS: usize = 2 * STRIP + 5;

/// Numbers around zero, the same in every run.
fn numbers(count: usize) -> Vec<f32> {
    let mut state = 7_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / 8_388_608.0 - 1.0
    };
    (0..count).map(|_| next()).collect()
}

#[test]
fn both_ways_give_the_same_bits() {
    let Some(s) = Avx512::detect() else { return };
    let compute = Compute::new(ComputeOptions::new().threads(1).isa(Isa::Avx512)).unwrap();
    for format in [Format::Q4K, Format::Q5K, Format::Q6K, Format::Q4_0, Format::Q4_1, Format::Q8_0] {
        // A panel's columns, and half a panel more where blocks are short.
        let cols = if format.activation_block() == Some(32) { 1024 + 96 } else { 1024 };
        let mut data = Vec::new();
        for row in numbers(ROWS * cols).chunks(cols) {
            quantize(format, row, &mut data).unwrap();
        }
        let weight = Matrix::new(format, ROWS, cols, &data).unwrap();
        let mut taken = 0;
        for tokens in (1..=2 * GROUP).filter(|tokens| takes(&weight, *tokens)) {
            let mut activations = Activations::new();
            activations.load(&compute, &numbers(tokens * cols), tokens, cols, &[format]).unwrap();
            let product = |way: fn(&Job<'_>, Avx512, std::ops::Range<usize>)| {
                let mut out = vec![f32::NAN; tokens * ROWS];
                let job =
                    Job { weight: &weight, bias: None, activations: &activations, out: out.as_mut_ptr() };
                way(&job, s, 0..ROWS);
                out.iter().map(|x| x.to_bits()).collect::<Vec<_>>()
            };
            let (one, other) = (product(of_format::<true>), product(of_format::<false>));
            assert_eq!(one, other, "{format}, {tokens} tokens");
            assert!(one.iter().all(|bits| !f32::from_bits(*bits).is_nan()), "{format}, {tokens} tokens");
            taken += 1;
        }
        assert!(taken >= 6, "{format}: {taken} sizes");
    }
}
