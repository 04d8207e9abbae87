//! Formats: exact values, and rows stored and read back.

use std::path::PathBuf;

use ai_runtime_kernels::{Compute, ComputeOptions, ErrorKind, Format, Matrix, quantize};

fn golden(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/goldens").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks::<4>().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect()
}

fn values(format: Format, data: &[u8], cols: usize) -> Vec<f32> {
    let mut out = vec![f32::NAN; cols];
    Matrix::new(format, 1, cols, data).unwrap().dequantize_row(0, &mut out);
    out
}

#[test]
fn dequantised_values_equal_the_gguf_packages_bit_for_bit() {
    for format in Format::ALL.into_iter().filter(|format| *format != Format::F32) {
        let (blocks, exact) =
            (golden(&format!("{format}.blocks")), floats(&golden(&format!("{format}.exact"))));
        let found = values(format, &blocks, exact.len());
        for (i, (found, exact)) in found.iter().zip(&exact).enumerate() {
            assert_eq!(found.to_bits(), exact.to_bits(), "{format}[{i}]: {found} is not {exact}");
        }
    }
}

#[test]
fn stored_rows_equal_the_gguf_packages_byte_for_byte() {
    let x = floats(&golden("values.f32"));
    for format in
        [Format::F16, Format::BF16, Format::Q4_0, Format::Q4_1, Format::Q5_0, Format::Q5_1, Format::Q8_0]
    {
        let mut stored = Vec::new();
        quantize(format, &x, &mut stored).unwrap();
        let expected = golden(&format!("{format}.stored"));
        assert_eq!(stored.len(), expected.len());
        let differs = stored.iter().zip(&expected).position(|(a, b)| a != b);
        assert_eq!(differs, None, "{format}: first different byte");
    }
}

#[test]
fn stored_rows_come_back_within_the_error_of_their_format() {
    // Relative rms error on normally distributed weights; llama.cpp's quantisers reach about the same.
    let limits = [
        (Format::F32, 0.0),
        (Format::F16, 3e-4),
        (Format::BF16, 2.5e-3),
        (Format::Q8_0, 6e-3),
        (Format::Q6K, 0.018),
        (Format::Q5_1, 0.045),
        (Format::Q5_0, 0.05),
        (Format::Q5K, 0.037),
        (Format::Q4_1, 0.09),
        (Format::Q4_0, 0.1),
        (Format::Q4K, 0.075),
        (Format::Q3K, 0.16),
        (Format::Q2K, 0.3),
    ];
    let mut state = 7_u64;
    let mut uniform = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f32 / 2.0_f32.powi(24)
    };
    let x: Vec<f32> = (0..8192).map(|_| ((0..12).map(|_| uniform()).sum::<f32>() - 6.0) * 0.02).collect();
    let power: f64 = x.iter().map(|x| f64::from(*x).powi(2)).sum();
    for (format, limit) in limits {
        let mut stored = Vec::new();
        quantize(format, &x, &mut stored).unwrap();
        assert_eq!(Some(stored.len()), format.row_bytes(x.len()));
        let back = values(format, &stored, x.len());
        let error: f64 = back.iter().zip(&x).map(|(a, b)| f64::from(a - b).powi(2)).sum();
        let relative = (error / power).sqrt();
        assert!(relative <= limit, "{format}: {relative}");
        // Zeros and constants are rows too.
        for constant in [0.0, 1.0, -3.5] {
            let mut stored = Vec::new();
            quantize(format, &[constant; 256], &mut stored).unwrap();
            for back in values(format, &stored, 256) {
                assert!(
                    (back - constant).abs() <= constant.abs() * 0.02,
                    "{format}: {constant} became {back}"
                );
            }
        }
    }
}

#[test]
fn infinities_and_partial_blocks_are_refused() {
    let mut out = Vec::new();
    assert_eq!(
        quantize(Format::Q8_0, &[f32::INFINITY; 32], &mut out).unwrap_err().kind(),
        ErrorKind::InvalidArgument
    );
    assert_eq!(quantize(Format::Q4K, &[0.0; 32], &mut out).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert!(out.is_empty());
}

#[test]
fn embedding_looks_up_rows_and_checks_ids() {
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    let x: Vec<f32> = (0..3 * 32).map(|i| i as f32).collect();
    let mut data = Vec::new();
    quantize(Format::F16, &x, &mut data).unwrap();
    let table = Matrix::new(Format::F16, 3, 32, &data).unwrap();
    let mut out = vec![0.0; 64];
    compute.embed(&table, &[2, 0], &mut out).unwrap();
    assert_eq!(out[..32], x[64..]);
    assert_eq!(out[32..], x[..32]);
    let error = compute.embed(&table, &[3, 0], &mut out).unwrap_err();
    assert!(error.to_string().contains("below 3, found 3"), "{error}");
    assert!(compute.embed(&table, &[1], &mut out).is_err());
}
