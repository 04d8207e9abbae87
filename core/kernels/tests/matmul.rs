//! Products: every instruction set computes the bits of the scalar definition, whatever the tokens and threads, and the
//! definition is as exact as 8-bit activations allow.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};

use ai_runtime_kernels::{Activations, Compute, ComputeOptions, Format, Isa, Matrix, Product};
use common::{Rng, bits, f16_fields, weights};

fn product(compute: &Compute, format: Format, rows: usize, cols: usize, data: &[u8], x: &[f32]) -> Vec<f32> {
    let tokens = x.len() / cols;
    let weight = Matrix::new(format, rows, cols, data).unwrap();
    let mut activations = Activations::new();
    activations.load(compute, x, tokens, cols, &[format]).unwrap();
    let mut out = vec![f32::NAN; tokens * rows];
    compute.matmul(&activations, &mut [Product { weight: &weight, bias: None, out: &mut out }]).unwrap();
    out
}

fn compute(isa: Isa, threads: usize) -> Compute {
    Compute::new(ComputeOptions::new().isa(isa).threads(threads)).unwrap()
}

#[test]
fn every_instruction_set_computes_the_bits_of_the_scalar_definition() {
    let scalar = compute(Isa::Scalar, 1);
    let others: Vec<Compute> = Isa::available()
        .filter(|isa| *isa != Isa::Scalar)
        .flat_map(|isa| (1..=3).map(move |threads| compute(isa, threads)))
        .collect();
    let mut rng = Rng::new(1);
    for format in Format::ALL {
        for case in 0..24 {
            let blocks = 1 + rng.below(if format.block_len() == 256 { 5 } else { 40 });
            // Float rows of any length, tails included.
            let cols = if format.block_len() == 1 { blocks * 7 + case } else { blocks * format.block_len() };
            let rows = 1 + rng.below(70);
            // From 24 tokens on, panels go in groups.
            let tokens = if case < 17 { 1 + case } else { 7 + case };
            let data = weights(&mut rng, format, rows, cols);
            let x: Vec<f32> = (0..tokens * cols).map(|_| rng.normal()).collect();
            let expected = bits(&product(&scalar, format, rows, cols, &data, &x));
            for other in &others {
                let found = bits(&product(other, format, rows, cols, &data, &x));
                let (isa, threads) = (other.isa(), other.threads());
                assert_eq!(
                    found, expected,
                    "{format} {rows}x{cols}, {tokens} tokens, {isa}, {threads} threads"
                );
            }
        }
    }
}

/// Every instruction set, with two threads, gives what the scalar one gives.
fn same_bits(rng: &mut Rng, format: Format, rows: usize, cols: usize, tokens: usize) {
    let data = weights(rng, format, rows, cols);
    let x: Vec<f32> = (0..tokens * cols).map(|_| rng.normal()).collect();
    let expected = bits(&product(&compute(Isa::Scalar, 1), format, rows, cols, &data, &x));
    for isa in Isa::available().filter(|isa| *isa != Isa::Scalar) {
        let found = bits(&product(&compute(isa, 2), format, rows, cols, &data, &x));
        assert_eq!(found, expected, "{format} {rows}x{cols}, {tokens} tokens, {isa}");
    }
}

#[test]
fn a_prompt_over_many_rows_has_the_bits_of_the_scalar_definition() {
    let mut rng = Rng::new(6);
    for format in Format::ALL.into_iter().filter(|format| format.block_len() > 1) {
        // Several tiles and groups of strips, the last ones not whole; the last panel neither where blocks are short. The last one
        // has too many tokens for tiles whose rows are weights.
        for (rows, blocks, tokens) in [(275, 3, 70), (16, 11, 33), (131, 1, 48), (147, 2, 117)] {
            same_bits(&mut rng, format, rows, blocks * format.block_len(), tokens);
        }
        // Whole panels of short blocks, and a part of one.
        if format.block_len() == 32 {
            same_bits(&mut rng, format, 147, 23 * 32, 117);
        }
    }
}

#[test]
fn rows_longer_than_what_waits_in_the_cache_have_the_bits_of_the_scalar_definition() {
    let mut rng = Rng::new(8);
    for format in [Format::Q4_0, Format::Q8_0, Format::Q4K, Format::Q6K] {
        // They are asked for part by part, in parts of unequal length; a second group of strips has few rows.
        same_bits(&mut rng, format, 75, 33 * 256, 26);
    }
}

#[test]
fn a_prompt_over_many_rows_of_floats_has_the_bits_of_the_scalar_definition() {
    let mut rng = Rng::new(7);
    for format in [Format::F32, Format::F16, Format::BF16] {
        // More rows than a chunk has, more columns than a panel, more tokens than go together; none of them a multiple.
        for (rows, cols, tokens) in [(75, 1100, 139), (131, 2061, 7), (3, 40, 197)] {
            same_bits(&mut rng, format, rows, cols, tokens);
        }
    }
}

#[test]
fn activations_for_tiles_serve_no_other_instruction_set() {
    let [first, second] = [Isa::Scalar, Isa::detect()].map(|isa| compute(isa, 1));
    let weight = [0; 34];
    let weight = Matrix::new(Format::Q8_0, 1, 32, &weight).unwrap();
    for (loads, multiplies) in [(&first, &second), (&second, &first)] {
        let mut activations = Activations::new();
        activations.load(loads, &[1.0; 16 * 32], 16, 32, &[Format::Q8_0]).unwrap();
        let product = Product { weight: &weight, bias: None, out: &mut [f32::NAN; 16] };
        let result = multiplies.matmul(&activations, &mut [product]);
        if second.isa() == Isa::Amx {
            assert!(result.unwrap_err().to_string().contains("another instruction set"));
        } else {
            result.unwrap();
        }
    }
}

#[test]
fn extreme_quants_do_not_overflow_any_instruction_sets_intermediate_sums() {
    let scalar = compute(Isa::Scalar, 1);
    for isa in Isa::available().filter(|isa| *isa != Isa::Scalar) {
        let other = compute(isa, 1);
        for format in Format::ALL.into_iter().filter(|format| format.block_len() > 1) {
            for fill in [0x00, 0xFF, 0x80, 0x7F, 0x0F, 0xF0] {
                let (rows, cols) = (17, 512);
                let mut data = vec![fill; format.row_bytes(cols).unwrap() * rows];
                for block in data.chunks_exact_mut(format.block_bytes()) {
                    for at in f16_fields(format) {
                        block[*at..at + 2].copy_from_slice(&0x2C00_u16.to_le_bytes());
                    }
                }
                for tokens in [1, 2, 3, 4, 7, 16, 17] {
                    for pattern in [|_| 1.0_f32, |_| -1.0, |i: usize| if i % 4 < 2 { 1.0 } else { -1.0 }] {
                        let x: Vec<f32> = (0..tokens * cols).map(pattern).collect();
                        let expected = bits(&product(&scalar, format, rows, cols, &data, &x));
                        let found = bits(&product(&other, format, rows, cols, &data, &x));
                        assert_eq!(found, expected, "{format} filled with {fill:#x}, {tokens} tokens, {isa}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_token_does_not_depend_on_the_others_of_its_call() {
    let mut rng = Rng::new(2);
    for isa in Isa::available() {
        let compute = compute(isa, 2);
        for format in Format::ALL {
            let (rows, cols) = (45, 512);
            let data = weights(&mut rng, format, rows, cols);
            let x: Vec<f32> = (0..11 * cols).map(|_| rng.normal()).collect();
            let together = bits(&product(&compute, format, rows, cols, &data, &x));
            for (token, x) in x.chunks_exact(cols).enumerate() {
                let alone = bits(&product(&compute, format, rows, cols, &data, x));
                assert_eq!(alone, together[token * rows..][..rows], "{format}, {isa}");
            }
        }
    }
}

#[test]
fn products_are_close_to_exact_arithmetic_on_the_dequantised_weights() {
    let mut rng = Rng::new(3);
    let compute = Compute::new(ComputeOptions::new()).unwrap();
    for format in Format::ALL {
        let (rows, cols, tokens) = (20, 1024, 5);
        let data = weights(&mut rng, format, rows, cols);
        let matrix = Matrix::new(format, rows, cols, &data).unwrap();
        let x: Vec<f32> = (0..tokens * cols).map(|_| rng.normal()).collect();
        let found = product(&compute, format, rows, cols, &data, &x);
        let (mut error, mut power) = (0.0_f64, 0.0_f64);
        let mut row_values = vec![0.0; cols];
        for row in 0..rows {
            matrix.dequantize_row(row, &mut row_values);
            for token in 0..tokens {
                let x = &x[token * cols..][..cols];
                let exact: f64 = row_values.iter().zip(x).map(|(w, x)| f64::from(*w) * f64::from(*x)).sum();
                error += (exact - f64::from(found[token * rows + row])).powi(2);
                // The size of the sum were its terms independent: the sum itself may happen to be small.
                power += row_values.iter().zip(x).map(|(w, x)| f64::from(w * x).powi(2)).sum::<f64>();
            }
        }
        let relative = (error / power).sqrt();
        let limit = if format.block_len() == 1 { 1e-6 } else { 1e-2 };
        assert!(relative < limit, "{format}: {relative}");
    }
}

#[test]
fn several_products_share_one_call_and_biases_are_added() {
    let mut rng = Rng::new(4);
    for isa in Isa::available() {
        let compute = compute(isa, 2);
        let cols = 512;
        // Q3_K takes its activations in another layout than Q4_K and Q6_K where there are tiles.
        let formats =
            [(Format::Q4K, 40), (Format::Q8_0, 3), (Format::F16, 64), (Format::Q6K, 17), (Format::Q3K, 5)];
        let data: Vec<_> = formats.iter().map(|(f, rows)| weights(&mut rng, *f, *rows, cols)).collect();
        let matrices: Vec<_> = formats
            .iter()
            .zip(&data)
            .map(|((f, rows), data)| Matrix::new(*f, *rows, cols, data).unwrap())
            .collect();
        for tokens in [1, 2, 6, 14] {
            let x: Vec<f32> = (0..tokens * cols).map(|_| rng.normal()).collect();
            let mut activations = Activations::new();
            activations.load(&compute, &x, tokens, cols, &formats.map(|(f, _)| f)).unwrap();
            let biases: Vec<Vec<f32>> =
                formats.iter().map(|(_, rows)| (0..*rows).map(|_| rng.normal()).collect()).collect();
            let mut outs: Vec<Vec<f32>> = formats.iter().map(|(_, rows)| vec![0.0; tokens * rows]).collect();
            let mut products: Vec<Product<'_>> = matrices
                .iter()
                .zip(&biases)
                .zip(&mut outs)
                .map(|((weight, bias), out)| Product { weight, bias: Some(bias), out })
                .collect();
            compute.matmul(&activations, &mut products).unwrap();
            for (i, (format, rows)) in formats.iter().enumerate() {
                let alone = product(&compute, *format, *rows, cols, &data[i], &x);
                for (j, (with, without)) in outs[i].iter().zip(&alone).enumerate() {
                    assert_eq!(with.to_bits(), (without + biases[i][j % rows]).to_bits(), "{format} {isa}");
                }
            }
        }
    }
}

#[test]
fn without_columns_there_is_the_bias_alone_whatever_was_computed_before() {
    let mut rng = Rng::new(31);
    for isa in Isa::available() {
        let compute = compute(isa, 2);
        for format in Format::ALL {
            let (rows, cols) = (40, 2 * format.block_len().max(16));
            for tokens in [1, 6, 40] {
                let x: Vec<f32> = (0..tokens * cols).map(|_| rng.normal()).collect();
                product(&compute, format, rows, cols, &weights(&mut rng, format, rows, cols), &x);
                let weight = Matrix::new(format, rows, 0, &[]).unwrap();
                let mut activations = Activations::new();
                activations.load(&compute, &[], tokens, 0, &[format]).unwrap();
                let (bias, mut out) = (vec![1.5; rows], vec![f32::NAN; tokens * rows]);
                let product = Product { weight: &weight, bias: Some(&bias), out: &mut out };
                compute.matmul(&activations, &mut [product]).unwrap();
                assert_eq!(out, vec![1.5; tokens * rows], "{format}, {tokens} tokens, {isa}");
            }
        }
    }
}

#[test]
fn a_product_ends_early_at_any_piece_of_its_work() {
    let (rows, cols, tokens) = (4096, 256, 24);
    let mut rng = Rng::new(13);
    for format in [Format::Q4K, Format::Q8_0, Format::F16] {
        let data = weights(&mut rng, format, rows, cols);
        let weight = Matrix::new(format, rows, cols, &data).unwrap();
        let x: Vec<f32> = (0..tokens * cols).map(|_| rng.normal()).collect();
        for (isa, threads) in Isa::available().flat_map(|isa| (1..=2).map(move |threads| (isa, threads))) {
            let compute = compute(isa, threads);
            let mut activations = Activations::new();
            activations.load(&compute, &x, tokens, cols, &[format]).unwrap();
            // How much is computed where `stop` says true from the `last`th question on.
            let computed = |last: usize| {
                let asked = AtomicUsize::new(0);
                let mut out = vec![f32::NAN; tokens * rows];
                let mut products = [Product { weight: &weight, bias: None, out: &mut out }];
                let stop = || asked.fetch_add(1, Ordering::Relaxed) >= last;
                compute.matmul_until(&activations, &mut products, &stop).unwrap();
                out.iter().filter(|value| !value.is_nan()).count()
            };
            assert_eq!(computed(0), 0, "{format}, {isa}, {threads} threads");
            assert_eq!(computed(usize::MAX), tokens * rows, "{format}, {isa}, {threads} threads");
            let some = computed(2);
            assert!(some > 0 && some < tokens * rows, "{format}, {isa}, {threads} threads: {some}");
        }
    }
}

#[test]
fn mistakes_are_errors_that_say_what_was_expected() {
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    assert!(Matrix::new(Format::Q4K, 1, 100, &[0; 144]).unwrap_err().to_string().contains("multiple of 256"));
    assert!(
        Matrix::new(Format::Q8_0, 2, 32, &[0; 34]).unwrap_err().to_string().contains("expected 68 bytes")
    );
    let mut activations = Activations::new();
    for bad in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let mut x = vec![1.0; 64];
        x[40] = bad;
        for format in [Format::Q8_0, Format::Q4K] {
            let error = activations.load(&compute, &x, 1, 64, &[format]).unwrap_err();
            assert!(error.to_string().contains("finite"), "{error}");
        }
    }
    activations.load(&compute, &[1.0; 64], 1, 64, &[Format::Q8_0]).unwrap();
    let data = [0; 4 * 64];
    let weight = Matrix::new(Format::F32, 1, 64, &data).unwrap();
    let error = compute
        .matmul(&activations, &mut [Product { weight: &weight, bias: None, out: &mut [0.0] }])
        .unwrap_err();
    assert!(error.to_string().contains("not loaded for F32"), "{error}");
}

/// What llama.cpp does to activations: blocks of 32 with an f16 scale for the 32-element formats, of 256 for K-quants.
fn llama_rounding(x: &[f32], block: usize) -> Vec<f64> {
    x.chunks(block)
        .flat_map(|x| {
            let amax = x.iter().fold(0.0_f32, |amax, x| amax.max(x.abs()));
            let mut d = amax / 127.0;
            let inverse = if d > 0.0 { 1.0 / d } else { 0.0 };
            if block == 32 {
                let mut half = Vec::new();
                ai_runtime_kernels::quantize(Format::F16, &[d], &mut half).unwrap();
                let mut wide = [0.0];
                Matrix::new(Format::F16, 1, 1, &half).unwrap().dequantize_row(0, &mut wide);
                d = wide[0];
            }
            x.iter().map(move |x| f64::from((x * inverse).round()) * f64::from(d)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn outlier_channels_cost_no_more_accuracy_than_in_llama_cpp() {
    let mut rng = Rng::new(5);
    let compute = Compute::new(ComputeOptions::new()).unwrap();
    let (rows, cols) = (64, 2048);
    for outlier in [1.0, 100.0, 1000.0] {
        for format in Format::ALL.into_iter().filter(|format| format.block_len() > 1) {
            let normal: Vec<f32> = (0..rows * cols).map(|_| rng.normal()).collect();
            let mut data = Vec::new();
            ai_runtime_kernels::quantize(format, &normal, &mut data).unwrap();
            let matrix = Matrix::new(format, rows, cols, &data).unwrap();
            let x: Vec<f32> =
                (0..cols).map(|i| rng.normal() * if i % 500 == 37 { outlier } else { 1.0 }).collect();
            let theirs = llama_rounding(&x, format.block_len());
            let found = product(&compute, format, rows, cols, &data, &x);
            let (mut our_error, mut their_error) = (0.0_f64, 0.0_f64);
            let mut w = vec![0.0; cols];
            for (row, found) in found.iter().enumerate() {
                matrix.dequantize_row(row, &mut w);
                let dot = |x: &mut dyn Iterator<Item = f64>| {
                    w.iter().zip(x).map(|(w, x)| f64::from(*w) * x).sum::<f64>()
                };
                let exact = dot(&mut x.iter().map(|x| f64::from(*x)));
                our_error += (exact - f64::from(*found)).powi(2);
                their_error += (exact - dot(&mut theirs.iter().copied())).powi(2);
            }
            assert!(
                our_error <= their_error * 1.1,
                "{format}, outliers x{outlier}: squared error {our_error} against {their_error}"
            );
        }
    }
}
