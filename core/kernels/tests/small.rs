//! Every kernel at sizes small enough for an interpreter: Miri, which watches each access to memory and runs instructions
//! that the processor at hand lacks, and qemu.
//!
//! `AI_RUNTIME_ISA` says which instruction set; without it, it is the best one there is. What scalar code computes is in
//! `goldens/small.txt` as hashes, because it takes Miri longer than all else; elsewhere it is computed too. After a change of
//! the cases, the file is the output of
//!
//! `SMALL_GOLDENS=print cargo test -q -p ai-runtime-kernels --test small -- --nocapture --test-threads 1 | grep -o "[A-Z0-9a-z].* #.*"`

mod common;

use ai_runtime_chat::Sampling;
use ai_runtime_kernels::{
    Activations, AttentionParams, Compute, ComputeOptions, DryBreakers, Format, KvKind, KvLayout, KvPool,
    KvRun, Matrix, NormWeight, Product, Rope, RopeSpec, RopeStyle, Sampler,
};
use common::{Rng, scalar, weights};

/// Two threads, so that work is shared out.
fn vectors() -> Compute {
    Compute::new(ComputeOptions::new().threads(2)).unwrap()
}

/// What `run` computes with vectors, and without, is what the goldens have under this name.
#[expect(clippy::print_stdout, reason = "how the goldens are written")]
fn same(name: &str, run: impl Fn(&Compute) -> Vec<f32>) {
    if std::env::var_os("SMALL_GOLDENS").is_some() {
        return println!("{name} #{:016x}", hash(&run(&scalar())));
    }
    let mut lines = include_str!("goldens/small.txt").lines().filter_map(|line| line.rsplit_once(" #"));
    let (_, golden) = lines.find(|(of, _)| *of == name).unwrap_or_else(|| panic!("no golden '{name}'"));
    for compute in [vectors(), scalar()].iter().take(if cfg!(miri) { 1 } else { 2 }) {
        let found = format!("{:016x}", hash(&run(compute)));
        assert_eq!(found, golden, "{name} on {}", compute.isa());
    }
}

/// FNV-1a over the numbers' bits.
fn hash(x: &[f32]) -> u64 {
    x.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, x| {
        (hash ^ u64::from(x.to_bits())).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Cheap to make, which is what counts in an interpreter.
fn numbers(rng: &mut Rng, count: usize) -> Vec<f32> {
    (0..count).map(|_| rng.between(-2.0, 2.0)).collect()
}

/// Products of `rows` random weights with as many tokens as `x` has.
fn product(compute: &Compute, weight: &Matrix<'_>, bias: &[f32], x: &[f32]) -> Vec<f32> {
    let tokens = x.len() / weight.cols();
    let mut activations = Activations::new();
    activations.load(compute, x, tokens, weight.cols(), &[weight.format()]).unwrap();
    let mut out = vec![f32::NAN; tokens * weight.rows()];
    compute.matmul(&activations, &mut [Product { weight, bias: Some(bias), out: &mut out }]).unwrap();
    out
}

/// Products with each of these numbers of tokens, and a row looked up as an embedding.
fn check_products(format: Format, rows: usize, cols: usize, tokens: &[usize]) {
    let mut rng = Rng::new(1);
    let data = weights(&mut rng, format, rows, cols);
    let weight = Matrix::new(format, rows, cols, &data).unwrap();
    let (x, bias) = (numbers(&mut rng, 25 * cols), numbers(&mut rng, rows));
    for tokens in tokens {
        let x = &x[..tokens * cols];
        same(&format!("{format} {rows}x{cols}, tokens: {tokens}"), |compute| {
            product(compute, &weight, &bias, x)
        });
    }
    same(&format!("{format} {rows}x{cols}, embedding"), |compute| {
        let mut row = vec![f32::NAN; cols];
        compute.embed(&weight, &[rows as u32 - 1], &mut row).unwrap();
        row
    });
}

/// Every format with blocks of this length. Panels of 12 tokens (the widest tile), four and the last one; seven tokens, which
/// stream where a block has eight scales; a few, two in registers, one.
fn check_formats(block: usize, cols: usize) {
    for format in Format::ALL.into_iter().filter(|format| format.block_len() == block) {
        check_products(format, 5, cols, &[17, 7, 3, 2, 1]);
    }
}

#[test]
fn small_products_of_floats() {
    check_formats(1, 37);
}

#[test]
fn small_products_of_blocks_of_32() {
    check_formats(32, 32);
}

#[test]
fn small_products_of_blocks_of_256() {
    check_formats(256, 256);
}

#[test]
fn small_products_in_groups_of_panels() {
    // Rows of three strips, tokens enough for panels to go together, and blocks that do not fill a panel.
    for format in [Format::Q4_0, Format::Q8_0] {
        check_products(format, 35, 32, &[25]);
    }
}

/// Writes `before` tokens into pages in no order, then `tokens` more, whose attention it returns.
fn attention(compute: &Compute, kind: KvKind, before: usize, tokens: usize, rich: bool) -> Vec<f32> {
    let mut rng = Rng::new(2);
    // Values of five vectors: four that go together and one.
    let (heads, dim_k, dim_v, page_tokens) = (2, 8, if rich { 72 } else { 8 }, 16);
    let layout = KvLayout { page_tokens, ..KvLayout::uniform(2, 1, dim_k, dim_v, kind) };
    let count = (before + tokens).div_ceil(page_tokens);
    let mut pool = KvPool::new(layout, count).unwrap();
    let pages: Vec<u32> = (0..count as u32).rev().collect();
    let mut write = |pool: &mut KvPool, start: usize, tokens: usize| {
        let runs = [KvRun { pages: &pages, start, tokens }];
        let (k, v) = (numbers(&mut rng, tokens * dim_k), numbers(&mut rng, tokens * dim_v));
        compute.write_kv(pool, 1, &runs, &k, &v);
    };
    write(&mut pool, 0, before);
    write(&mut pool, before, tokens);
    let q = numbers(&mut Rng::new(3), tokens * heads * dim_k);
    let mut out = vec![f32::NAN; tokens * heads * dim_v];
    let params = AttentionParams {
        scale: 0.3,
        soft_cap: rich.then_some(5.0),
        window: rich.then_some(15),
        sinks: rich.then_some(&[0.5, 2.0]),
        bidirectional: false,
    };
    let runs = [KvRun { pages: &pages, start: before, tokens }];
    compute.attention(&pool, 1, &runs, &q, heads, &params, &mut out);
    out
}

#[test]
fn small_attention_in_every_kind_of_cache() {
    for kind in [KvKind::F32, KvKind::F16, KvKind::Q8_0] {
        for (before, tokens) in [(10, 9), (18, 1)] {
            let name = format!("attention {}, {before} + {tokens}", kind.name());
            same(&name, |compute| attention(compute, kind, before, tokens, true));
        }
    }
}

#[test]
fn small_attention_over_two_segments() {
    // A decode step, whose segments are spread over the threads, and a prompt, which takes them one after the other.
    for (before, tokens) in [(258, 1), (249, 9)] {
        let name = format!("attention, {before} + {tokens}");
        same(&name, |compute| attention(compute, KvKind::F16, before, tokens, false));
    }
}

#[test]
fn small_pages_are_copied_saved_and_brought_back() {
    let compute = vectors();
    let mut pool = KvPool::new(KvLayout::uniform(2, 1, 8, 8, KvKind::F16), 4).unwrap();
    let x = numbers(&mut Rng::new(4), 20 * 8);
    compute.write_kv(&mut pool, 1, &[KvRun { pages: &[1], start: 0, tokens: 20 }], &x, &x);
    pool.copy_page(1, 2);
    let saved = pool.export_page(2).unwrap().to_vec();
    pool.import_page(3, &saved).unwrap();
    pool.release(1);
    assert_eq!(pool.export_page(3).unwrap(), saved);
    assert!(saved.iter().any(|byte| *byte != 0));
}

#[test]
fn small_rows_through_norms_and_rotations() {
    let mut rng = Rng::new(5);
    let (rows, dim) = (5, 40);
    let (x, y) = (numbers(&mut rng, rows * dim), numbers(&mut rng, rows * dim));
    let (w, b) = (numbers(&mut rng, dim), numbers(&mut rng, dim));
    same("norms", |compute| {
        let (mut all, mut x, mut out) = (Vec::new(), x.clone(), vec![f32::NAN; rows * dim]);
        for weight in [NormWeight::None, NormWeight::Plain(&w), NormWeight::OnePlus(&w)] {
            compute.rms_norm(&x, weight, 1e-5, dim, &mut out);
            all.extend_from_slice(&out);
            compute.add_rms_norm(&mut x, &y, weight, 1e-6, dim, &mut out);
            all.extend_from_slice(&out);
            compute.layer_norm(&x, weight, Some(&b), 1e-5, dim, &mut out);
            all.extend_from_slice(&out);
            compute.rms_norm_in_place(&mut x, weight, 1e-5, dim);
            all.extend_from_slice(&x);
        }
        all
    });
    for style in [RopeStyle::Adjacent, RopeStyle::Halves] {
        let rope = Rope::new(&RopeSpec::new(style, 40, 10_000.0), 20).unwrap();
        same(&format!("rope {style:?}"), |compute| {
            let mut x = x.clone();
            compute.rope(&rope, &[0, 1, 7, 12, 19], &mut x, 1, dim);
            x
        });
    }
}

#[test]
fn small_rows_element_by_element() {
    let mut rng = Rng::new(6);
    let (x, y) = (numbers(&mut rng, 53), numbers(&mut rng, 53));
    same("elements", |compute| {
        let mut all = Vec::new();
        let mut step = |f: &dyn Fn(&mut [f32])| {
            let mut x = x.clone();
            f(&mut x);
            all.extend(x);
        };
        step(&|x| compute.silu(x));
        step(&|x| compute.gelu(x));
        step(&|x| compute.silu_mul(x, &y));
        step(&|x| compute.gelu_mul(x, &y));
        step(&|x| compute.add(x, &y));
        step(&|x| compute.mul(x, &y));
        step(&|x| compute.add_scaled(x, &y, 0.22));
        step(&|x| compute.add_bias(x, &y));
        step(&|x| compute.scale(x, 12.5));
        step(&|x| compute.soft_cap(x, 30.0));
        all
    });
}

#[test]
fn small_vocabularies_are_sampled() {
    let mut rng = Rng::new(7);
    // More than one block of maxima, and a part of a vector.
    let vocab = 277;
    let logits: Vec<f32> = numbers(&mut rng, vocab).iter().map(|x| x * 3.0).collect();
    let mask: Vec<u32> = (0..vocab.div_ceil(32)).map(|_| rng.next() as u32).collect();
    let history: Vec<u32> = (0..20).map(|_| rng.below(30) as u32).collect();
    let base = Sampling { seed: 11, logprobs: 3, ..Sampling::default() };
    let settings = [
        Sampling { temperature: 0.0, ..base.clone() },
        Sampling { temperature: 0.7, ..base.clone() },
        Sampling {
            top_k: 40,
            top_p: 0.95,
            min_p: 0.05,
            temperature: 0.8,
            repeat_penalty: 1.1,
            ..base.clone()
        },
        Sampling { top_n_sigma: 1.5, typical_p: 0.9, ..base.clone() },
        Sampling { xtc_probability: 1.0, xtc_threshold: 0.02, dry_multiplier: 0.8, ..base.clone() },
        Sampling { mirostat: 2, mirostat_tau: 3.0, ..base },
    ];
    for (number, settings) in settings.iter().enumerate() {
        for mask in [None, Some(mask.as_slice())] {
            same(&format!("settings {number}, {}", mask.map_or("all", |_| "some")), |compute| {
                let mut sampler = Sampler::new(settings, vocab, DryBreakers::none()).unwrap();
                let mut all = Vec::new();
                let choice = sampler.sample(compute, &mut logits.clone(), mask, 5, &history).unwrap();
                all.extend([choice.token as f32, choice.logprob.unwrap()]);
                all.extend(choice.alternatives.iter().flat_map(|(token, ln)| [*token as f32, *ln]));
                all.extend(compute.argmax(&logits, mask).map(|token| token as f32));
                all
            });
        }
    }
}
