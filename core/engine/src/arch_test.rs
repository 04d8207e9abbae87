//! Every row against llama.cpp, on models of `tests/engine/zoo.rs` and answers from `tests/reference.py`; and every fact of a
//! row switched off, which must show.

use ai_runtime_gguf::File;
use ai_runtime_kernels::{Compute, ComputeOptions, KvKind, KvPool, RopeStyle};

use crate::arch::{Activation, Positions, Window};
use crate::forward::{Forward, Pass, Run};
use crate::hyper::Hyper;
use crate::memory::layout;
use crate::weights::Weights;

#[path = "../tests/engine/random.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod random;
#[path = "../tests/engine/zoo.rs"]
mod zoo;

/// Model, position, ln p of every token.
fn reference() -> Vec<(&'static str, usize, Vec<f64>)> {
    let lines = include_str!("../tests/engine/architectures.txt").lines();
    lines
        .map(|line| {
            let mut fields = line.split(' ');
            let (model, position) = (fields.next().unwrap(), fields.next().unwrap().parse().unwrap());
            (model, position, fields.map(|field| field.parse::<f64>().unwrap() / -1000.0).collect())
        })
        .collect()
}

/// ln p of every token after every position of the text.
fn compute(file: &File, hyper: Hyper) -> Vec<Vec<f64>> {
    let text = zoo::text();
    let vocabulary = hyper.vocab;
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    let mut pool = KvPool::new(layout(&hyper, KvKind::F32), 2).unwrap();
    let weights = Weights::bind(file, &hyper).unwrap();
    let mut forward = Forward::new(hyper, weights, 128).unwrap();
    let run = Run { pages: &[0, 1], start: 0, tokens: &text, logits: text.len(), earlier: &[] };
    assert_eq!(forward.pass(&compute, &mut pool, &[run], &|| false).unwrap(), Pass::Done);
    (0..text.len())
        .map(|row| {
            let ids: Vec<u32> = (0..u32::try_from(vocabulary).unwrap()).collect();
            compute.logprobs(forward.logits(row), &ids).into_iter().map(f64::from).collect()
        })
        .collect()
}

/// Mean divergence of what we computed from the reference, in nats, and at how many positions the best token is another
/// though the reference's two best are not close.
fn compare(reference: &[(&str, usize, Vec<f64>)], model: &str, ours: &[Vec<f64>]) -> (f64, usize) {
    let rows: Vec<_> = reference.iter().filter(|row| row.0 == model).collect();
    assert!(rows.len() >= 16, "{model}: no reference");
    let mut divergence = 0.0;
    let mut wrong = 0;
    for (_, position, theirs) in &rows {
        let ours = &ours[*position];
        divergence += theirs.iter().zip(ours).map(|(p, q)| libm::exp(*p) * (p - q)).sum::<f64>();
        let best = |row: &[f64]| (0..row.len()).max_by(|a, b| row[*a].total_cmp(&row[*b])).unwrap();
        let mut sorted = theirs.clone();
        sorted.sort_by(|a, b| b.total_cmp(a));
        let rms = (theirs.iter().zip(ours).map(|(p, q)| (p - q) * (p - q)).sum::<f64>()
            / theirs.len() as f64)
            .sqrt();
        wrong += usize::from(best(theirs) != best(ours) && sorted[0] - sorted[1] > 5.0 * rms);
    }
    (divergence / rows.len() as f64, wrong)
}

#[test]
fn every_architecture_is_llama_cpp_and_every_fact_matters() {
    let reference = reference();
    let mut seen = std::collections::BTreeSet::new();
    for (name, model) in zoo::models() {
        let file = File::from_bytes(model.bytes()).unwrap();
        let hyper = Hyper::read(&file, None).unwrap();
        seen.insert(hyper.arch.name);
        let (divergence, wrong) = compare(&reference, name, &compute(&file, hyper.clone()));
        assert!(
            divergence.abs() <= 1e-4 && wrong == 0,
            "{name}: mean KL {divergence}, {wrong} other best tokens"
        );
        // Ten times what would be accepted.
        for (fact, other) in others(&hyper) {
            let (changed, _) = compare(&reference, name, &compute(&file, other));
            assert!(changed > 1e-3, "{name}: without {fact} the mean KL is only {changed}");
        }
    }
    let rows: std::collections::BTreeSet<_> = crate::arch::ARCHITECTURES.iter().map(|row| row.name).collect();
    assert_eq!(seen, rows, "every row has a model");
}

/// The same model with one fact switched off, for each fact that is on. Those that decide about tensors are not among them:
/// without them the file would be refused.
fn others(hyper: &Hyper) -> Vec<(&'static str, Hyper)> {
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
    without("its window", &|h| h.window = None);
    without("a window one longer", &|h| h.window = h.window.map(|window| window + 1));
    without("its period of windows", &|h| {
        if let (Window::Local { period, .. }, Some(_)) = (&mut h.arch.window, h.window) {
            *period += 1;
        }
    });
    without("the scale of embeddings", &|h| h.embedding_scale = 1.0);
    without("the scale of attention", &|h| h.attention_scale *= 2.0);
    without("the scale of residuals", &|h| h.residual_scale = 1.0);
    without("the scale of logits", &|h| h.logit_scale = 1.0);
    without("the cap of attention", &|h| h.attention_cap = 0.0);
    without("the cap of logits", &|h| h.logit_cap = 0.0);
    found
}
