//! Every row and every format against llama.cpp, on models of `tests/engine/zoo.rs` and answers from `tests/reference.py`; and
//! every fact of a row switched off, which must show.

use ai_runtime_gguf::File;
use ai_runtime_kernels::{Compute, ComputeOptions, KvKind, KvPool, RopeSpec, RopeStyle};

use crate::arch::{Activation, Architecture, Ffn, NormKind, NormPlace, Positions, QkNorm, Window};
use crate::forward::{Forward, Pass, Run};
use crate::hyper::Hyper;
use crate::memory::layout;
use crate::weights::Weights;

#[path = "../tests/engine/random.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
pub(crate) mod random;
#[path = "../tests/engine/zoo.rs"]
mod zoo;

/// What llama.cpp answered: ln p of every token at some positions, by model.
struct Answers {
    positions: Vec<usize>,
    file: File,
}

impl Answers {
    fn read(bytes: &[u8]) -> Self {
        let file = File::from_bytes(bytes.to_vec()).unwrap();
        let array = file.array("answers.positions").unwrap().unwrap();
        let positions = array.iter().map(|value| usize::try_from(value.as_int().unwrap()).unwrap()).collect();
        Self { positions, file }
    }

    /// One row for each position.
    fn of(&self, model: &str) -> Vec<Vec<f64>> {
        let tensor =
            self.file.tensor(model).unwrap_or_else(|| panic!("{model}: no answers; see tests/reference.py"));
        let vocabulary = usize::try_from(tensor.shape[0]).unwrap();
        let thousandths = tensor.data.chunks(2).map(|two| i16::from_le_bytes([two[0], two[1]]));
        let values: Vec<f64> = thousandths.map(|value| f64::from(value) / -1000.0).collect();
        values.chunks(vocabulary).map(<[f64]>::to_vec).collect()
    }

    /// What we computed beside what llama.cpp did.
    fn compare(&self, model: &str, ours: &[Vec<f64>]) -> Difference {
        const LEAST: f64 = i16::MAX as f64 / -1000.0;
        let theirs = self.of(model);
        assert!(
            theirs.len() == self.positions.len() && theirs.len() >= 64,
            "{model}: {} answers",
            theirs.len()
        );
        let mut found = Difference { divergence: 0.0, wrong: 0, spread: f64::INFINITY };
        for (theirs, position) in theirs.iter().zip(&self.positions) {
            let ours: Vec<f64> = ours[*position].iter().map(|p| p.max(LEAST)).collect();
            let ours = &ours;
            let mean = |values: &mut dyn Iterator<Item = f64>| values.sum::<f64>() / theirs.len() as f64;
            found.divergence += theirs.iter().zip(ours).map(|(p, q)| libm::exp(*p) * (p - q)).sum::<f64>();
            let best = |row: &[f64]| (0..row.len()).max_by(|a, b| row[*a].total_cmp(&row[*b])).unwrap();
            let mut sorted = theirs.clone();
            sorted.sort_by(|a, b| b.total_cmp(a));
            let rms = mean(&mut theirs.iter().zip(ours).map(|(p, q)| (p - q) * (p - q))).sqrt();
            found.wrong += usize::from(best(theirs) != best(ours) && sorted[0] - sorted[1] > 5.0 * rms);
            let middle = mean(&mut theirs.iter().copied());
            found.spread = found.spread.min(mean(&mut theirs.iter().map(|p| (p - middle).powi(2))).sqrt());
        }
        found.divergence /= theirs.len() as f64;
        found
    }
}

#[derive(Debug)]
struct Difference {
    /// Mean divergence of ours from the reference, in nats.
    divergence: f64,
    /// At how many positions the best token is another though the reference's two best are not close.
    wrong: usize,
    /// Standard deviation of the reference's logits where it is least: a flat model would agree with anything.
    spread: f64,
}

/// ln p of every token after every position of the text.
fn compute(hyper: Hyper, weights: Weights<'_>) -> Vec<Vec<f64>> {
    let text = zoo::text();
    let vocabulary = hyper.vocab;
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    let mut pool = KvPool::new(layout(&hyper, KvKind::F32), 2).unwrap();
    let mut forward = Forward::new(hyper, weights, 128).unwrap();
    let run =
        Run { pages: &[0, 1], start: 0, tokens: &text, logits: text.len(), earlier: &[], hidden: false };
    assert_eq!(forward.pass(&compute, &mut pool, &[run], &|| false).unwrap(), Pass::Done);
    (0..text.len())
        .map(|row| {
            let ids: Vec<u32> = (0..u32::try_from(vocabulary).unwrap()).collect();
            compute.logprobs(forward.logits(row), &ids).into_iter().map(f64::from).collect()
        })
        .collect()
}

#[test]
fn every_architecture_is_llama_cpp_and_every_fact_matters() {
    let answers = Answers::read(include_bytes!("../tests/engine/architectures.gguf"));
    let mut seen = std::collections::BTreeSet::new();
    let mut failures = Vec::new();
    // In nats; all models are F32.
    const LIMIT: f64 = 1e-4;
    for (name, model) in zoo::models().into_iter().chain(zoo::variants()) {
        let file = File::from_bytes(model.bytes()).unwrap();
        let hyper = Hyper::read(&file, None).unwrap();
        seen.insert(hyper.arch.name);
        let weights = Weights::bind(&file, &hyper).unwrap();
        let found = answers.compare(name, &compute(hyper.clone(), weights));
        if found.divergence.abs() > LIMIT || found.wrong > 0 || found.spread < 2.0 {
            failures.push(format!("{name}: {found:?}"));
        }
        let mut shows = |fact: &str, hyper: Hyper, weights| {
            let changed = answers.compare(name, &compute(hyper, weights)).divergence;
            // Far more than what is accepted.
            if changed < 10.0 * LIMIT {
                failures.push(format!("{name}: without {fact} the mean KL is only {changed}"));
            }
        };
        for (fact, other) in others(&hyper) {
            let weights = Weights::bind(&file, &other).unwrap();
            shows(fact, other, weights);
        }
        // Without what decides about tensors the file is refused: it has some that nothing asks for, or lacks some.
        for (fact, other) in other_structures(&hyper) {
            if let Ok(weights) = Weights::bind(&file, &other) {
                shows(fact, other, weights);
            }
        }
        let mut weights = Weights::bind(&file, &hyper).unwrap();
        if take_biases(&mut weights) > 0 {
            shows("biases", hyper, weights);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    // The others: embed_test.rs.
    let generate = crate::arch::ARCHITECTURES.iter().filter(|row| row.head);
    let rows: std::collections::BTreeSet<_> = generate.map(|row| row.name).collect();
    assert_eq!(seen, rows, "every row has a model");
}

#[test]
fn every_format_is_llama_cpp() {
    let answers = Answers::read(include_bytes!("../tests/engine/formats.gguf"));
    for (name, model) in zoo::formats() {
        let file = File::from_bytes(model.bytes()).unwrap();
        let hyper = Hyper::read(&file, None).unwrap();
        let weights = Weights::bind(&file, &hyper).unwrap();
        let found = answers.compare(name, &compute(hyper, weights));
        // llama.cpp rounds activations to the weights' 16 bits, or to 8 bits in blocks of its own.
        let limit = if matches!(name, "F32" | "F16") { 1e-4 } else { 1e-2 };
        assert!(
            found.divergence.abs() <= limit && found.wrong == 0 && found.spread >= 2.0,
            "{name}: {found:?}"
        );
    }
}

/// What a row says where a file is silent: llama.cpp's `load_hparams` has the same numbers.
#[test]
fn a_silent_gemma_2_has_the_window_and_caps_of_gemma_2() {
    let mut model = random::Random::new("gemma2");
    model.keys().tied_embeddings();
    let hyper = Hyper::read(&File::from_bytes(model.bytes()).unwrap(), None).unwrap();
    assert_eq!((hyper.window, hyper.attention_cap, hyper.logit_cap), (Some(4096), 50.0, 30.0));
}

/// How many biases there were.
pub(crate) fn take_biases(weights: &mut Weights<'_>) -> usize {
    let layers = weights.layers.iter_mut();
    let linears = layers.flat_map(|l| [&mut l.q, &mut l.k, &mut l.v, &mut l.o, &mut l.up, &mut l.down]);
    linears.filter_map(|linear| linear.bias.take()).count()
}

/// The same model with one fact that decides about tensors changed, in every way.
pub(crate) fn other_structures(hyper: &Hyper) -> Vec<(&'static str, Hyper)> {
    let arch = hyper.arch;
    let norms =
        [NormKind::Rms, NormKind::Layer].map(|norm| ("its kind of norm", Architecture { norm, ..arch }));
    let places = [NormPlace::Before, NormPlace::After, NormPlace::Around, NormPlace::AfterSum]
        .map(|norm_place| ("its place of norms", Architecture { norm_place, ..arch }));
    let qk_norms = [QkNorm::None, QkNorm::PerHead, QkNorm::WholeRow]
        .map(|qk_norm| ("its norm of queries and keys", Architecture { qk_norm, ..arch }));
    let ffns = [Ffn::Gated, Ffn::GatedFused, Ffn::Plain].map(|ffn| ("its FFN", Architecture { ffn, ..arch }));
    let positions = match arch.positions {
        Positions::Learned => Positions::Rope { style: RopeStyle::Halves, skip: 0 },
        Positions::Rope { .. } => Positions::Learned,
    };
    let rest = [
        ("its way of positions", Architecture { positions, ..arch }),
        ("its fused tensors", Architecture { fused_qkv: !arch.fused_qkv, ..arch }),
        ("its types of tokens", Architecture { token_types: !arch.token_types, ..arch }),
        ("its norm of embeddings", Architecture { embedding_norm: !arch.embedding_norm, ..arch }),
        ("its final norm", Architecture { final_norm: !arch.final_norm, ..arch }),
    ];
    let all = norms.into_iter().chain(places).chain(qk_norms).chain(ffns).chain(rest);
    all.filter(|(_, other)| *other != arch)
        .map(|(fact, arch)| (fact, Hyper { arch, ..hyper.clone() }))
        .collect()
}

/// The same model with one fact that is a number or a choice switched off, for each that is on.
pub(crate) fn others(hyper: &Hyper) -> Vec<(&'static str, Hyper)> {
    let mut found = Vec::new();
    let mut without = |fact, change: &dyn Fn(&mut Hyper)| {
        let mut other = hyper.clone();
        change(&mut other);
        if other != *hyper {
            found.push((fact, other));
        }
    };
    without("its activation", &|h| {
        h.arch.activation =
            if h.arch.activation == Activation::Silu { Activation::Gelu } else { Activation::Silu };
    });
    without("its direction", &|h| h.causal = !h.causal);
    without("its way of pairing", &|h| {
        for rope in [&mut h.rope, &mut h.local_rope].into_iter().flatten() {
            rope.style = match rope.style {
                RopeStyle::Adjacent => RopeStyle::Halves,
                RopeStyle::Halves => RopeStyle::Adjacent,
            };
        }
    });
    without("layers that do not rotate", &|h| {
        if let Positions::Rope { skip, .. } = &mut h.arch.positions {
            *skip = 0;
        }
    });
    without("its RoPE base", &|h| h.rope.iter_mut().for_each(|rope| rope.base *= 30.0));
    without("RoPE's scaling", &|h| h.rope.iter_mut().for_each(|rope| rope.factor = 1.0));
    without("YaRN", &|h| h.rope.iter_mut().for_each(|rope| rope.yarn = None));
    without("RoPE's factors", &|h| h.rope.iter_mut().for_each(|rope| rope.factors = None));
    without("RoPE's attention factor", &|h| h.rope.iter_mut().for_each(|rope| rope.attn_factor = 1.0));
    without("the local layers' own RoPE", &|h| {
        if h.window.is_some() {
            h.local_rope = h.rope.clone();
        }
    });
    without("RoPE over a part of a head", &|h| {
        for rope in h.rope.iter_mut().filter(|rope| rope.dims < h.head_k) {
            rope.dims = h.head_k;
            rope.factors.iter_mut().for_each(|factors| factors.resize(h.head_k / 2, 1.0));
        }
    });
    without("rotation", &|h| (h.rope, h.local_rope) = (None, None));
    without("its lack of rotation", &|h| {
        if h.rope.is_none() && h.arch.positions != Positions::Learned {
            h.rope = Some(RopeSpec::new(RopeStyle::Adjacent, h.head_k, 10000.0));
        }
    });
    without("the local layers' scaling", &|h| {
        if h.window.is_some() {
            h.local_rope.iter_mut().for_each(|rope| rope.factor = 1.0);
        }
    });
    without("its window", &|h| h.window = None);
    without("a window one longer", &|h| h.window = h.window.map(|window| window + 1));
    without("its period of windows", &|h| {
        if let (Window::Local { period, .. }, Some(_)) = (&mut h.arch.window, h.window) {
            *period += 1;
        }
    });
    without("the scale of embeddings", &|h| h.embedding_scale = 1.0);
    without("the scale of attention", &|h| h.attention_scale *= 2.0);
    without("the scale of attention by the embedding's share of a head", &|h| {
        if h.layers == h.arch.embedding_attention_scale_at {
            h.attention_scale = 1.0 / (h.head_k as f32).sqrt();
        }
    });
    without("the scale of residuals", &|h| h.residual_scale = 1.0);
    without("the scale of logits", &|h| h.logit_scale = 1.0);
    without("the cap of attention", &|h| h.attention_cap = 0.0);
    without("the cap of logits", &|h| h.logit_cap = 0.0);
    found
}
