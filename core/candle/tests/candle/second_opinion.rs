//! candle beside the native forward pass, on models that both compute: two implementations that share no line.

use ai_runtime_candle::Device;
use ai_runtime_engine::{Cancel, Engine, Model};

use crate::{file, models, options, zoo};

/// The rows whose facts candle's GGUF models know: no scaled RoPE.
const COMMON: [&str; 4] = ["llama", "llama-tied", "qwen2", "qwen3"];

#[test]
fn candle_and_the_native_forward_pass_expect_the_same() {
    let text = &zoo::text()[..64];
    let mut compared = 0;
    for (name, random) in zoo::models() {
        if !COMMON.contains(&name) {
            continue;
        }
        compared += 1;
        let (_folder, path) = file(&random);
        let native = Engine::new(Model::open(&path).unwrap(), options()).unwrap();
        let candle = ai_runtime_candle::open(&path, options(), Device::Cpu).unwrap();
        let ours = native.logits(text, 0, &Cancel::new()).unwrap();
        let theirs = candle.logits(text, 0, &Cancel::new()).unwrap();
        assert_eq!(ours.len(), theirs.len());
        let vocabulary = native.model().info().vocabulary;
        let mut divergence = 0.0;
        for (ours, theirs) in ours.chunks(vocabulary).zip(theirs.chunks(vocabulary)) {
            divergence += compare(name, ours, theirs);
        }
        let mean = divergence / text.len() as f64;
        assert!(mean <= 1e-4, "{name}: mean KL {mean:e}");
    }
    assert_eq!(compared, COMMON.len());
}

/// What llama.cpp says about the models that only candle computes (`llama_cpp.txt`, made by the engine's
/// `tests/reference.py`): a model, a position, and ln p of every token in thousandths, negated.
#[test]
fn candle_is_llama_cpp_where_there_is_no_native_forward_pass() {
    let golden = include_str!("llama_cpp.txt");
    let text = zoo::text();
    for (name, random) in models::models() {
        let (_folder, path) = file(&random);
        let engine = ai_runtime_candle::open(&path, options(), Device::Cpu).unwrap();
        let vocabulary = engine.model().info().vocabulary;
        // From the second position on, because lfm2 begins with two tokens.
        let logits = engine.logits(&text, 1, &Cancel::new()).unwrap();
        let mut divergence = 0.0;
        let mut positions = 0;
        for line in golden.lines() {
            let mut words = line.split(' ');
            if words.next() != Some(name) {
                continue;
            }
            let position: usize = words.next().unwrap().parse().unwrap();
            let theirs: Vec<f32> = words.map(|word| word.parse::<f32>().unwrap() / -1000.0).collect();
            let ours = &logits[(position - 1) * vocabulary..position * vocabulary];
            divergence += compare(name, ours, &theirs);
            positions += 1;
        }
        assert!(positions >= 16, "{name}: {positions} positions");
        let mean = divergence / f64::from(positions);
        assert!(mean <= 1e-4, "{name}: mean KL {mean:e}");
    }
}

/// The KL divergence of one row from the reference's, after the best token of both is the same where the reference's two
/// best are further apart than five times the rms difference.
fn compare(name: &str, ours: &[f32], theirs: &[f32]) -> f64 {
    assert_eq!(ours.len(), theirs.len());
    let (p, q) = (log_softmax(theirs), log_softmax(ours));
    let squares: f64 = p.iter().zip(&q).map(|(p, q)| (p - q).powi(2)).sum();
    let rms = (squares / p.len() as f64).sqrt();
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*b].total_cmp(&p[*a]));
    if p[order[0]] - p[order[1]] > 5.0 * rms {
        let best = (0..q.len()).max_by(|a, b| q[*a].total_cmp(&q[*b]));
        assert_eq!(best, Some(order[0]), "{name}");
    }
    p.iter().zip(&q).map(|(p, q)| libm::exp(*p) * (p - q)).sum()
}

fn log_softmax(row: &[f32]) -> Vec<f64> {
    let top = f64::from(row.iter().copied().fold(f32::MIN, f32::max));
    let sum: f64 = row.iter().map(|logit| libm::exp(f64::from(*logit) - top)).sum();
    row.iter().map(|logit| f64::from(*logit) - top - libm::log(sum)).collect()
}
