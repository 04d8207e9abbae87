//! Conversions keep what a model computes.

mod folder;
#[path = "../../../engine/tests/engine/random.rs"]
#[allow(dead_code, reason = "the engine's tests use more of it")]
mod random;
#[path = "../../../engine/tests/engine/zoo.rs"]
#[allow(dead_code, reason = "the engine's tests use more of it")]
mod zoo;

use std::path::Path;

use ai_runtime_convert::{ErrorKind, FileType, quantize};
use ai_runtime_engine::{Cancel, Engine, EngineOptions, KvKind, Model};
use ai_runtime_gguf::File;

use random::Random;

fn logits(model: Model) -> Vec<f32> {
    let options =
        EngineOptions { threads: 1, kv_kind: KvKind::F32, context_length: 128, ..EngineOptions::default() };
    Engine::new(model, options).unwrap().logits(&zoo::text(), 0, &Cancel::new()).unwrap()
}

/// Root of the mean square difference, beside the standard deviation of the first.
fn rms(a: &[f32], b: &[f32]) -> (f64, f64) {
    assert_eq!(a.len(), b.len());
    let mean = |values: &mut dyn Iterator<Item = f64>| values.sum::<f64>() / a.len() as f64;
    let difference = mean(&mut a.iter().zip(b).map(|(a, b)| f64::from(a - b).powi(2)));
    let middle = mean(&mut a.iter().map(|a| f64::from(*a)));
    (difference.sqrt(), mean(&mut a.iter().map(|a| (f64::from(*a) - middle).powi(2))).sqrt())
}

#[test]
fn models_of_transformers_compute_the_same_after_conversion() {
    let mut models: std::collections::BTreeMap<_, _> =
        zoo::models().into_iter().chain(zoo::variants()).collect();
    for (name, config) in folder::configurations() {
        let temporary = tempfile::tempdir().unwrap();
        let original = File::from_bytes(models.remove(name).unwrap().bytes()).unwrap();
        folder::write(temporary.path(), &original, &config);
        let output = temporary.path().join("out.gguf");
        let report =
            quantize(temporary.path().join("model.safetensors"), &output, FileType::F32, |_| ()).unwrap();
        assert_eq!(report.formats, [("F32", report.tensors)], "{name}");
        let converted = Model::open(&output).unwrap();
        let text = "Hello <|im_end|>";
        let tokens = |model: &Model| model.tokenizer().encode(text, ai_runtime_text::Specials::Parse);
        let original = Model::from_file(original).unwrap();
        assert_eq!(tokens(&converted), tokens(&original), "{name}");
        assert_eq!(converted.info().context_length, original.info().context_length);
        let (difference, spread) = rms(&logits(original), &logits(converted));
        // Gemma's norms go through a subtraction of one and back, which rounds.
        assert!(difference <= spread * 1e-5, "{name}: {difference} of {spread}");
    }
}

#[test]
fn every_file_type_is_written_and_the_finer_ones_are_nearer() {
    let temporary = tempfile::tempdir().unwrap();
    let input = temporary.path().join("in.gguf");
    std::fs::write(&input, Random::wide(&[]).bytes()).unwrap();
    let exact = logits(Model::open(&input).unwrap());
    let mut costs = std::collections::HashMap::new();
    for file_type in FileType::all() {
        let output = temporary.path().join(format!("{file_type}.gguf"));
        let mut seen = 0;
        let report = quantize(&input, &output, file_type, |progress| {
            assert!(progress.done > seen && progress.done <= progress.total, "{progress:?}");
            seen = progress.done;
        })
        .unwrap();
        let file = File::open(&output).unwrap();
        assert_eq!(file.size(), report.bytes);
        assert_eq!(file.tensor("blk.0.attn_norm.weight").unwrap().kind.name(), "F32");
        let (difference, spread) = rms(&exact, &logits(Model::open(&output).unwrap()));
        costs.insert(file_type, difference / spread);
    }
    // Random weights forgive nothing, but what a bit more is worth shows in them too.
    use FileType::{F16, F32, Q2_K, Q3_K_M, Q4_K_M, Q5_K_M, Q6_K, Q8_0};
    let order = [F32, F16, Q8_0, Q6_K, Q5_K_M, Q4_K_M, Q3_K_M, Q2_K].map(|file_type| costs[&file_type]);
    assert!(order[0] == 0.0 && order.windows(2).all(|pair| pair[0] < pair[1]), "{costs:?}");
    assert!(order[1] < 0.01 && order[2] < 0.1, "{costs:?}");
}

#[test]
fn a_quantised_file_can_be_quantised_again_and_equal_tensors_are_copied() {
    let temporary = tempfile::tempdir().unwrap();
    let path = |name: &str| temporary.path().join(name);
    std::fs::write(path("f32.gguf"), Random::wide(&[]).bytes()).unwrap();
    quantize(path("f32.gguf"), path("a.gguf"), FileType::Q4_K_M, |_| ()).unwrap();
    quantize(path("a.gguf"), path("b.gguf"), FileType::Q4_K_M, |_| ()).unwrap();
    let (a, b) = (File::open(path("a.gguf")).unwrap(), File::open(path("b.gguf")).unwrap());
    for tensor in a.tensors() {
        let again = b.tensor(tensor.name).unwrap();
        assert!(again.kind == tensor.kind && again.data == tensor.data, "{}", tensor.name);
    }
    // A file may be written over itself: the new one takes its name when it is whole.
    let report = quantize(path("b.gguf"), path("b.gguf"), FileType::Q2_K, |_| ()).unwrap();
    assert!(report.formats.iter().any(|format| format.0 == "Q2_K"), "{report:?}");
    assert!(Model::open(path("b.gguf")).is_ok());
}

#[test]
fn what_is_missing_or_not_covered_is_named_and_nothing_is_left_behind() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("m");
    let original = File::from_bytes(Random::new("llama").llama().bytes()).unwrap();
    let convert =
        || quantize(folder.join("model.safetensors"), folder.join("out.gguf"), FileType::Q8_0, |_| ());
    let fails = |file: &str, content: Option<&str>, kind: ErrorKind, says: &str| {
        folder::write(&folder, &original, &serde_json::json!({"model_type": "llama"}));
        match content {
            Some(content) => std::fs::write(folder.join(file), content).unwrap(),
            None => std::fs::remove_file(folder.join(file)).unwrap(),
        }
        let error = convert().unwrap_err();
        assert!(error.kind() == kind && error.to_string().contains(says), "{file}: {error}");
    };
    fails("config.json", None, ErrorKind::NotFound, "must lie beside");
    fails("config.json", Some("{"), ErrorKind::CorruptModel, "not JSON");
    fails("config.json", Some(r#"{"model_type": "mamba"}"#), ErrorKind::UnsupportedModel, "'mamba'");
    fails("tokenizer.json", None, ErrorKind::NotFound, "tokenizer.json");
    fails("model.safetensors", Some("no tensors"), ErrorKind::CorruptModel, "safetensors");
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(
        left.iter().all(|name| !Path::new(name).extension().is_some_and(|end| end == "gguf" || end == "tmp")),
        "{left:?}"
    );

    let missing = quantize("/nowhere/in.gguf", folder.join("out.gguf"), FileType::Q8_0, |_| ()).unwrap_err();
    assert!(
        missing.kind() == ErrorKind::NotFound && missing.message().contains("/nowhere/in.gguf"),
        "{missing}"
    );
}
