//! Embeddings against llama.cpp and transformers, on the models of `tests/engine/embedders.rs` and answers from
//! `tests/reference.py`; and every fact of a row switched off, which must show.

use ai_runtime_gguf::File;
use ai_runtime_kernels::{Compute, ComputeOptions, KvKind, KvPool};

use crate::Pooling;
use crate::arch::ARCHITECTURES;
use crate::arch_test::{other_structures, others, random, take_biases};
use crate::embed::Pooler;
use crate::forward::{Forward, Pass, Run};
use crate::hyper::Hyper;
use crate::memory::layout;
use crate::weights::Weights;

#[path = "../tests/engine/embedders.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod embedders;

/// What somebody else answered for the token sequences: one vector each.
fn answers(name: &str) -> Option<Vec<Vec<f64>>> {
    let file = File::from_bytes(include_bytes!("../tests/engine/embeddings.gguf").to_vec()).unwrap();
    let tensor = file.tensor(name)?;
    let values: Vec<f64> =
        tensor.data.as_chunks().0.iter().map(|x| f64::from(f32::from_le_bytes(*x))).collect();
    Some(values.chunks(usize::try_from(tensor.shape[0]).unwrap()).map(<[f64]>::to_vec).collect())
}

/// The largest distance, 1 less the cosine, of the vectors.
fn distance(ours: &[Vec<f32>], theirs: &[Vec<f64>]) -> f64 {
    assert_eq!((ours.len(), ours[0].len()), (theirs.len(), theirs[0].len()));
    let one = |(a, b): (&Vec<f32>, &Vec<f64>)| {
        let a: Vec<f64> = a.iter().copied().map(f64::from).collect();
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        1.0 - dot(&a, b) / (dot(&a, &a) * dot(b, b)).sqrt()
    };
    ours.iter().zip(theirs).map(one).fold(0.0, f64::max)
}

fn embed(hyper: &Hyper, weights: Weights<'_>, pooling: Pooling) -> Vec<Vec<f32>> {
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    let mut pool = KvPool::new(layout(hyper, KvKind::F32), 2).unwrap();
    let mut forward = Forward::new(hyper.clone(), weights, 128).unwrap();
    let one = |tokens: Vec<u32>| {
        let logits = tokens.len();
        let run = Run { pages: &[0, 1], start: 0, tokens: &tokens, logits, earlier: &[], hidden: true };
        assert_eq!(forward.pass(&compute, &mut pool, &[run], &|| false).unwrap(), Pass::Done);
        let mut pooler = Pooler::new(pooling, true);
        let rows = match pooling {
            Pooling::Cls => 0..1,
            Pooling::Last => logits - 1..logits,
            _ => 0..logits,
        };
        rows.for_each(|row| pooler.add(&compute, forward.hidden(row)));
        pooler.finish(&compute, |pooled| forward.project(&compute, pooled)).unwrap()
    };
    embedders::sequences().into_iter().map(one).collect()
}

#[test]
fn every_embedder_is_llama_cpp_and_every_fact_matters() {
    let mut seen = std::collections::BTreeSet::new();
    let mut failures = Vec::new();
    for (name, model) in embedders::models() {
        let file = File::from_bytes(model.bytes()).unwrap();
        let hyper = Hyper::read(&file, None).unwrap();
        seen.insert(hyper.arch.name);
        let theirs = answers(name).unwrap_or_else(|| panic!("{name}: no answers; see tests/reference.py"));
        let pooling = hyper.pooling.unwrap_or(Pooling::Mean);
        let ours = embed(&hyper, Weights::bind(&file, &hyper).unwrap(), pooling);
        let found = distance(&ours, &theirs);
        if found > 1e-5 {
            failures.push(format!("{name}: a distance of {found:.1e} from llama.cpp"));
        }
        if let Some(theirs) = answers(&format!("{name}.transformers")) {
            let found = distance(&ours, &theirs);
            if found > 1e-5 {
                failures.push(format!("{name}: a distance of {found:.1e} from transformers"));
            }
        }
        let mut shows = |fact: &str, hyper: &Hyper, weights, pooling| {
            let changed = distance(&embed(hyper, weights, pooling), &theirs);
            if changed < 1e-3 {
                failures.push(format!("{name}: without {fact} the distance is only {changed:.1e}"));
            }
        };
        for (fact, other) in others(&hyper) {
            // What happens to logits does not happen to hidden states.
            if (other.logit_scale, other.logit_cap) == (hyper.logit_scale, hyper.logit_cap) {
                shows(fact, &other, Weights::bind(&file, &other).unwrap(), pooling);
            }
        }
        for (fact, other) in other_structures(&hyper) {
            if let Ok(weights) = Weights::bind(&file, &other) {
                shows(fact, &other, weights, pooling);
            }
        }
        let mut weights = Weights::bind(&file, &hyper).unwrap();
        if !std::mem::take(&mut weights.dense).is_empty() {
            shows("the layers behind the pooling", &hyper, weights, pooling);
        }
        for other in
            [Pooling::Mean, Pooling::Cls, Pooling::Last].into_iter().filter(|other| *other != pooling)
        {
            shows("its pooling", &hyper, Weights::bind(&file, &hyper).unwrap(), other);
        }
        let mut weights = Weights::bind(&file, &hyper).unwrap();
        if take_biases(&mut weights) > 0 {
            shows("biases", &hyper, weights, pooling);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let only: Vec<_> = ARCHITECTURES.iter().filter(|row| !row.head).map(|row| row.name).collect();
    assert!(only.iter().all(|row| seen.contains(row)), "every row has a model: {only:?}, {seen:?}");
}
