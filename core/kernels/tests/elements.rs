//! Maths, norms, rotary embedding and elementwise operations: the stated errors, and the same bits everywhere.

mod common;

use ai_runtime_kernels::{Compute, NormWeight, Rope, RopeSpec, RopeStyle, Yarn, math};
use common::{Rng, bits, computes, fold};

/// Numbers of all sizes, and the edges.
fn inputs(n: usize) -> Vec<f32> {
    let mut rng = Rng::new(99);
    let mut x = vec![
        0.0,
        -0.0,
        1.0,
        -1.0,
        f32::MIN_POSITIVE,
        -f32::MIN_POSITIVE,
        1e-45,
        -1e-45,
        f32::MAX,
        f32::MIN,
        f32::INFINITY,
        f32::NEG_INFINITY,
        88.722_83,
        88.722_84,
        -87.33,
        -87.330_01,
        -87.329_99,
        -103.9,
        -104.0,
        0.625,
        0.624_999_94,
        -0.625,
        88.376_26,
        127.5,
        0.346_57,
        -0.346_57,
        9.01,
        -9.01,
        1e-20,
        -1e-20,
    ];
    while x.len() < n {
        x.push(rng.normal() * 3.0);
        x.push(rng.between(-90.0, 90.0));
        // Any exponent.
        x.push(f32::from_bits((rng.next() >> 32) as u32));
    }
    x.retain(|x| !x.is_nan());
    x
}

/// Units in the last place of `want` that `got` is off.
fn ulps(got: f32, want: f64) -> f64 {
    let rounded = want as f32;
    if got == rounded {
        return 0.0;
    }
    let step = f64::from(f32::from_bits(rounded.abs().to_bits() + 1)) - f64::from(rounded.abs());
    (f64::from(got) - want).abs() / step
}

fn worst(name: &str, bound: f64, xs: &[f32], f: impl Fn(f32) -> f32, exact: impl Fn(f64) -> f64) {
    let mut most = (0.0, 0.0);
    for x in xs {
        let off = ulps(f(*x), exact(f64::from(*x)));
        if off > most.0 {
            most = (off, *x);
        }
    }
    assert!(most.0 <= bound, "{name}({}) is {} ulp off, more than the stated {bound}", most.1, most.0);
}

#[test]
fn the_stated_errors_hold() {
    let xs = inputs(400_000);
    let keep = |f: &dyn Fn(f32) -> bool| -> Vec<f32> { xs.iter().copied().filter(|x| f(*x)).collect() };
    worst("exp", 1.0, &keep(&|x| (-87.33..88.722_84).contains(&x)), math::exp, libm::exp);
    worst("ln", 1.0, &keep(&|x| x > 0.0 && x.is_finite()), math::ln, libm::log);
    worst("tanh", 2.0, &xs, math::tanh, libm::tanh);
    worst("sigmoid", 2.5, &keep(&|x| x > -80.0), math::sigmoid, |x| 1.0 / (1.0 + libm::exp(-x)));
    worst("silu", 2.5, &keep(&|x| x > -80.0 && x.abs() > 1e-37 && x < 1e38), math::silu, |x| {
        x / (1.0 + libm::exp(-x))
    });
    for x in keep(&|x| x.abs() < 30.0) {
        let wide = f64::from(x);
        let inner = (2.0 / std::f64::consts::PI).sqrt() * (wide + 0.044715 * wide.powi(3));
        let want = 0.5 * wide * (1.0 + libm::tanh(inner));
        let off = (f64::from(math::gelu(x)) - want).abs();
        assert!(off <= 1e-6 * want.abs().max(1e-2), "gelu({x}) = {} instead of {want}", math::gelu(x));
    }
    assert_eq!(math::exp(-87.34), 0.0);
    assert_eq!(math::exp(f32::NEG_INFINITY), 0.0);
    assert_eq!(math::exp(88.73), f32::INFINITY);
    assert_eq!(math::exp(0.0), 1.0);
    assert_eq!(math::ln(0.0), f32::NEG_INFINITY);
    assert_eq!(math::ln(1.0), 0.0);
    assert!(math::ln(-1.0).is_nan() && math::exp(f32::NAN).is_nan() && math::tanh(f32::NAN).is_nan());
    assert_eq!((math::tanh(f32::INFINITY), math::tanh(f32::NEG_INFINITY)), (1.0, -1.0));
}

/// The result of `f` on every instruction set and with every number of threads, which must be that of `twin`.
fn same(name: &str, twin: &[f32], f: impl Fn(&Compute) -> Vec<f32>) {
    for compute in computes() {
        let got = f(&compute);
        for (i, (got, want)) in got.iter().zip(twin).enumerate() {
            let equal = got.to_bits() == want.to_bits() || (got.is_nan() && want.is_nan());
            assert!(
                equal,
                "{name} on {} with {} threads: element {i} is {got} instead of {want}",
                compute.isa(),
                compute.threads()
            );
        }
        assert_eq!(got.len(), twin.len());
    }
}

#[test]
fn elementwise_operations_have_the_bits_of_their_scalar_forms() {
    for n in [0, 1, 15, 16, 17, 40_003] {
        let x: Vec<f32> = inputs(n + 40).into_iter().take(n).collect();
        let y: Vec<f32> = inputs(n + 40).into_iter().rev().take(n).collect();
        let one = |f: &dyn Fn(f32) -> f32| -> Vec<f32> { x.iter().map(|x| f(*x)).collect() };
        let two =
            |f: &dyn Fn(f32, f32) -> f32| -> Vec<f32> { x.iter().zip(&y).map(|(x, y)| f(*x, *y)).collect() };
        macro_rules! check {
            ($twin:expr, $name:ident $(, $arg:expr)*) => {
                same(stringify!($name), &$twin, |compute| {
                    let mut x = x.clone();
                    compute.$name(&mut x $(, $arg)*);
                    x
                });
            };
        }
        check!(one(&math::silu), silu);
        check!(one(&math::gelu), gelu);
        check!(two(&|x, y| math::silu(x) * y), silu_mul, &y);
        check!(two(&|x, y| math::gelu(x) * y), gelu_mul, &y);
        check!(two(&|x, y| x + y), add, &y);
        check!(two(&|x, y| x * y), mul, &y);
        check!(two(&|x, y| x + y * 0.22), add_scaled, &y, 0.22);
        check!(one(&|x| x * 12.5), scale, 12.5);
        check!(one(&|x| math::tanh(x * (1.0 / 30.0)) * 30.0), soft_cap, 30.0);
    }
    let bias = inputs(77);
    let x: Vec<f32> = (0..77 * 300).map(|i| i as f32 * 0.37).collect();
    let bias = &bias[..77];
    let twin: Vec<f32> = x.iter().enumerate().map(|(i, x)| x + bias[i % 77]).collect();
    same("add_bias", &twin, |compute| {
        let mut x = x.clone();
        compute.add_bias(&mut x, bias);
        x
    });
}

/// Sixteen lanes: element i into lane i mod 16.
fn lane_sum(x: impl Iterator<Item = f32>, f: impl Fn(f32, f32) -> f32) -> f32 {
    let mut lanes = [0f32; 16];
    for (i, x) in x.enumerate() {
        lanes[i % 16] = f(lanes[i % 16], x);
    }
    fold(lanes, |a, b| a + b)
}

fn rms_twin(x: &[f32], weight: NormWeight<'_>, eps: f32, dim: usize) -> Vec<f32> {
    x.chunks(dim)
        .flat_map(|row| {
            let sum = lane_sum(row.iter().copied(), |sum, x| x.mul_add(x, sum));
            let scale = 1.0 / (sum / dim as f32 + eps).sqrt();
            row.iter().enumerate().map(move |(i, x)| weighed(x * scale, weight, i)).collect::<Vec<_>>()
        })
        .collect()
}

fn weighed(y: f32, weight: NormWeight<'_>, i: usize) -> f32 {
    match weight {
        NormWeight::None => y,
        NormWeight::Plain(w) => y * w[i],
        NormWeight::OnePlus(w) => y * (w[i] + 1.0),
    }
}

#[test]
fn norms_have_the_bits_of_their_definitions_and_are_right() {
    let mut rng = Rng::new(5);
    for (dim, rows) in [(1, 3), (8, 40), (64, 500), (100, 7), (896, 20), (2048, 1), (2050, 9)] {
        // With outlier channels.
        let mut x = rng.normals(dim * rows, 1.0);
        x.iter_mut().step_by(37).for_each(|x| *x *= 100.0);
        let delta = rng.normals(dim * rows, 1.0);
        let w = rng.normals(dim, 1.0);
        let bias = rng.normals(dim, 1.0);
        for weight in [NormWeight::None, NormWeight::Plain(&w), NormWeight::OnePlus(&w)] {
            let twin = rms_twin(&x, weight, 1e-5, dim);
            for (row, out) in x.chunks(dim).zip(twin.chunks(dim)) {
                let mean = row.iter().map(|x| f64::from(*x).powi(2)).sum::<f64>() / dim as f64;
                for (i, (x, out)) in row.iter().zip(out).enumerate() {
                    let want = f64::from(weighed(1.0, weight, i)) * f64::from(*x) / (mean + 1e-5).sqrt();
                    assert!((f64::from(*out) - want).abs() <= 1e-6 * want.abs().max(1e-3));
                }
            }
            same("rms_norm", &twin, |compute| {
                let mut out = vec![f32::NAN; x.len()];
                compute.rms_norm(&x, weight, 1e-5, dim, &mut out);
                out
            });
            same("rms_norm_in_place", &twin, |compute| {
                let mut x = x.clone();
                compute.rms_norm_in_place(&mut x, weight, 1e-5, dim);
                x
            });
            let sums: Vec<f32> = x.iter().zip(&delta).map(|(a, b)| a + b).collect();
            let twin = [sums.clone(), rms_twin(&sums, weight, 1e-6, dim)].concat();
            same("add_rms_norm", &twin, |compute| {
                let (mut x, mut out) = (x.clone(), vec![f32::NAN; x.len()]);
                compute.add_rms_norm(&mut x, &delta, weight, 1e-6, dim, &mut out);
                [x, out].concat()
            });
        }
        for bias in [None, Some(bias.as_slice())] {
            let twin: Vec<f32> = x
                .chunks(dim)
                .flat_map(|row| {
                    let mean = lane_sum(row.iter().copied(), |sum, x| sum + x) / dim as f32;
                    let squares = lane_sum(row.iter().map(|x| x - mean), |sum, d| d.mul_add(d, sum));
                    let scale = 1.0 / (squares / dim as f32 + 1e-5).sqrt();
                    let w = &w;
                    row.iter()
                        .enumerate()
                        .map(move |(i, x)| (x - mean) * scale * w[i] + bias.map_or(0.0, |b| b[i]))
                        .collect::<Vec<_>>()
                })
                .collect();
            let wide: Vec<f64> = x[..dim].iter().map(|x| f64::from(*x)).collect();
            let mean = wide.iter().sum::<f64>() / dim as f64;
            let variance = wide.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / dim as f64;
            for i in 0..dim {
                let want = (wide[i] - mean) / (variance + 1e-5).sqrt() * f64::from(w[i])
                    + bias.map_or(0.0, |b| f64::from(b[i]));
                assert!((f64::from(twin[i]) - want).abs() < 1e-5 * want.abs().max(1.0), "{} {want}", twin[i]);
            }
            // Adding a zero bias would change a negative zero.
            if bias.is_none() {
                let positive: Vec<f32> = twin.iter().map(|x| x + 0.0).collect();
                same("layer_norm", &positive, |compute| {
                    let mut out = vec![f32::NAN; x.len()];
                    compute.layer_norm(&x, NormWeight::Plain(&w), None, 1e-5, dim, &mut out);
                    out.iter().map(|x| x + 0.0).collect()
                });
                continue;
            }
            same("layer_norm", &twin, |compute| {
                let mut out = vec![f32::NAN; x.len()];
                compute.layer_norm(&x, NormWeight::Plain(&w), bias, 1e-5, dim, &mut out);
                out
            });
        }
    }
}

/// Turns one head by the plain formula; `angle` gives a pair's angle, `size` multiplies cosine and sine.
fn turn_twin(head: &mut [f32], dims: usize, style: RopeStyle, size: f64, angle: impl Fn(usize) -> f64) {
    for pair in 0..dims / 2 {
        let (i, j) = match style {
            RopeStyle::Adjacent => (2 * pair, 2 * pair + 1),
            RopeStyle::Halves => (pair, pair + dims / 2),
        };
        let (cos, sin) = ((libm::cos(angle(pair)) * size) as f32, (libm::sin(angle(pair)) * size) as f32);
        let (a, b) = (head[i], head[j]);
        head[i] = (-b).mul_add(sin, a * cos);
        head[j] = a.mul_add(sin, b * cos);
    }
}

#[test]
fn rotary_embedding_turns_pairs_by_position_in_every_style_and_scaling() {
    let mut rng = Rng::new(8);
    let factors: Vec<f32> = (0..48).map(|i| 1.0 + i as f32 * 0.7).collect();
    let yarn = Yarn { original_context: 4096, ext_factor: 1.0, beta_fast: 32.0, beta_slow: 1.0 };
    for style in [RopeStyle::Adjacent, RopeStyle::Halves] {
        for (heads, head_dim, dims) in
            [(3, 8, 8), (4, 64, 64), (2, 96, 96), (2, 80, 32), (1, 128, 128), (2, 40, 10)]
        {
            let plain = RopeSpec::new(style, dims, 10_000.0);
            let specs = [
                plain.clone(),
                RopeSpec { factor: 4.0, ..plain.clone() },
                RopeSpec {
                    factors: Some(factors[..(dims / 2).min(48)].to_vec()),
                    attn_factor: 1.19,
                    ..plain.clone()
                },
                RopeSpec { factor: 8.0, yarn: Some(yarn), base: 1e6, ..plain.clone() },
            ];
            for spec in specs {
                if spec.factors.as_ref().is_some_and(|f| f.len() != dims / 2) {
                    continue;
                }
                let rope = Rope::new(&spec, 131_072).unwrap();
                let positions = [0u32, 1, 63, 64, 5000, 131_071, 2];
                let x = rng.normals(positions.len() * heads * head_dim, 1.0);
                let ramp = |pair: usize| match &spec.yarn {
                    None => 0.0,
                    Some(yarn) => {
                        let at = |turns: f64| {
                            let context = f64::from(yarn.original_context);
                            dims as f64 * libm::log(context / (turns * 2.0 * std::f64::consts::PI))
                                / (2.0 * libm::log(f64::from(spec.base)))
                        };
                        let (low, high) = (at(32.0).floor().max(0.0), at(1.0).ceil().min(dims as f64 - 1.0));
                        1.0 - ((pair as f64 - low) / (high - low).max(0.001)).clamp(0.0, 1.0)
                    }
                };
                let size = match spec.yarn {
                    Some(_) => 1.0 + 0.1 * libm::log(8.0),
                    None => f64::from(spec.attn_factor),
                };
                let mut twin = x.clone();
                for (token, position) in twin.chunks_mut(heads * head_dim).zip(positions) {
                    for head in token.chunks_mut(head_dim) {
                        turn_twin(head, dims, style, size, |pair| {
                            let divisor = spec.factors.as_ref().map_or(1.0, |f| f64::from(f[pair]));
                            let frequency =
                                libm::pow(f64::from(spec.base), -2.0 * pair as f64 / dims as f64) / divisor;
                            let scaled = frequency * (1.0 / f64::from(spec.factor));
                            let keep = ramp(pair);
                            f64::from(position) * (scaled * (1.0 - keep) + frequency * keep)
                        });
                    }
                }
                same(&format!("{spec:?}"), &twin, |compute| {
                    let mut x = x.clone();
                    compute.rope(&rope, &positions, &mut x, heads, head_dim);
                    x
                });
            }
        }
    }
}

#[test]
fn many_tokens_are_turned_as_each_alone() {
    let mut rng = Rng::new(4);
    let rope = Rope::new(&RopeSpec::new(RopeStyle::Halves, 64, 500_000.0), 1000).unwrap();
    let x = rng.normals(300 * 4 * 64, 1.0);
    let positions: Vec<u32> = (17..317).collect();
    let alone: Vec<f32> = x
        .chunks(4 * 64)
        .zip(&positions)
        .flat_map(|(token, position)| {
            let mut token = token.to_vec();
            common::scalar().rope(&rope, &[*position], &mut token, 4, 64);
            token
        })
        .collect();
    same("rope", &alone, |compute| {
        let mut x = x.clone();
        compute.rope(&rope, &positions, &mut x, 4, 64);
        x
    });
    assert_ne!(bits(&alone), bits(&x));
}

#[test]
fn a_rotary_embedding_that_cannot_be_is_refused_by_name() {
    let fails = |f: fn(&mut RopeSpec), part: &str| {
        let mut spec = RopeSpec::new(RopeStyle::Halves, 64, 10_000.0);
        f(&mut spec);
        let text = Rope::new(&spec, 100).unwrap_err().to_string();
        assert!(text.contains(part), "{text}");
    };
    fails(|s| s.dims = 7, "even number");
    fails(|s| s.dims = 0, "even number");
    fails(|s| s.base = f32::NAN, "base");
    fails(|s| s.factor = 0.0, "scaling factor");
    fails(|s| s.attn_factor = -1.0, "attention factor");
    fails(|s| s.factors = Some(vec![1.0; 31]), "expected 32 frequency factors");
    fails(|s| s.factors = Some(vec![0.0; 32]), "positive frequency factors");
    fails(
        |s| s.yarn = Some(Yarn { original_context: 0, ext_factor: 1.0, beta_fast: 32.0, beta_slow: 1.0 }),
        "YaRN",
    );
}
