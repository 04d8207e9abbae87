//! Every operation that reaches into memory by pointers, at sizes small enough for Miri, which watches each access:
//! shares of several threads, tails, pages. Elsewhere the same is a quick test of equal bits.

mod common;

use ai_runtime_kernels::{
    Activations, AttentionParams, Compute, ComputeOptions, Format, Isa, KvKind, KvLayout, KvPool, KvRun,
    Matrix, NormWeight, Product, quantize,
};
use common::{Rng, bits, scalar};

/// The best instruction set there is, on two threads.
fn best() -> Compute {
    Compute::new(ComputeOptions::new().isa(Isa::detect()).threads(2)).unwrap()
}

fn product(compute: &Compute, format: Format, rows: usize, cols: usize, tokens: usize) -> Vec<f32> {
    let mut rng = Rng::new(1);
    let mut data = Vec::new();
    for _ in 0..rows {
        quantize(format, &rng.normals(cols, 1.0), &mut data).unwrap();
    }
    let weight = Matrix::new(format, rows, cols, &data).unwrap();
    let x = rng.normals(tokens * cols, 1.0);
    let mut activations = Activations::new();
    activations.load(compute, &x, tokens, cols, &[format]).unwrap();
    let mut out = vec![f32::NAN; tokens * rows];
    compute.matmul(&activations, &mut [Product { weight: &weight, bias: None, out: &mut out }]).unwrap();
    let mut row = vec![0.0; cols];
    compute.embed(&weight, &[rows as u32 - 1], &mut row).unwrap();
    out.extend(row);
    out
}

#[test]
fn small_products_in_every_format() {
    let (scalar, best) = (scalar(), best());
    for format in Format::ALL {
        let cols = if format.block_len() == 1 { 37 } else { format.block_len() };
        // One token, a few, and enough for panels.
        for tokens in if cfg!(miri) { [1, 3, 5] } else { [1, 3, 18] } {
            let rows = 7;
            let expected = product(&scalar, format, rows, cols, tokens);
            let found = product(&best, format, rows, cols, tokens);
            assert_eq!(bits(&found), bits(&expected), "{format}, {tokens} tokens");
        }
    }
}

#[test]
fn small_attention_over_pages_in_every_kind_of_cache() {
    for kind in [KvKind::F32, KvKind::F16, KvKind::Q8_0] {
        let run = |compute: &Compute| {
            let mut rng = Rng::new(2);
            let (kv_heads, heads, dim, page_tokens) = (1, 2, 24, 16);
            let mut pool =
                KvPool::new(KvLayout { page_tokens, ..KvLayout::uniform(2, kv_heads, dim, dim, kind) }, 5)
                    .unwrap();
            let mut all = Vec::new();
            for (start, tokens) in [(0, 18), (18, 1)] {
                let runs = [KvRun { pages: &[4, 1], start, tokens }];
                let (k, v) = (rng.normals(tokens * dim, 1.0), rng.normals(tokens * dim, 1.0));
                compute.write_kv(&mut pool, 1, &runs, &k, &v);
                let q = rng.normals(tokens * heads * dim, 1.0);
                let mut out = vec![f32::NAN; q.len()];
                let params = AttentionParams { scale: 0.3, ..AttentionParams::default() };
                compute.attention(&pool, 1, &runs, &q, heads, &params, &mut out);
                all.extend(out);
            }
            pool.copy_page(1, 2);
            let saved = pool.export_page(2).unwrap().to_vec();
            pool.import_page(3, &saved).unwrap();
            pool.release(1);
            assert_eq!(pool.export_page(3).unwrap(), saved);
            all
        };
        assert_eq!(bits(&run(&best())), bits(&run(&scalar())), "{}", kind.name());
    }
}

#[test]
fn small_rows_shared_out_among_threads() {
    let run = |compute: &Compute| {
        let mut rng = Rng::new(3);
        let (rows, dim) = (5, 40);
        let (mut x, mut y) = (rng.normals(rows * dim, 1.0), rng.normals(rows * dim, 1.0));
        let mut out = vec![f32::NAN; rows * dim];
        compute.rms_norm(&x, NormWeight::Plain(&y[..dim]), 1e-5, dim, &mut out);
        compute.rms_norm_in_place(&mut y, NormWeight::Plain(&x[..dim]), 1e-5, dim);
        compute.silu_mul(&mut x, &y);
        compute.add(&mut x, &out);
        x
    };
    assert_eq!(bits(&run(&best())), bits(&run(&scalar())));
}
