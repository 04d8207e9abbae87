//! Files: what is refused, and with which words.

use ai_runtime_engine::{Engine, EngineOptions, ErrorKind, Model};
use ai_runtime_gguf::{File, Load};

use crate::common::{build, fixture, hash, small};
use crate::random::Random;

fn refused(bytes: Vec<u8>) -> ai_runtime_engine::Error {
    File::from_bytes(bytes).and_then(Model::from_file).unwrap_err()
}

#[test]
fn an_unknown_architecture_is_refused_with_the_known_ones() {
    let error = refused(Random::new("starcoder2").llama().bytes());
    assert_eq!(error.kind(), ErrorKind::UnsupportedModel);
    let text = error.to_string();
    for word in ["starcoder2", "llama", "qwen3", "gemma3", "gpt2"] {
        assert!(text.contains(word), "{text}");
    }
}

#[test]
fn a_mixture_of_experts_is_refused() {
    let mut random = Random::new("llama");
    random.llama().set("expert_count", 8u32);
    assert_eq!(refused(random.bytes()).kind(), ErrorKind::UnsupportedModel);
}

#[test]
fn a_missing_or_misshapen_tensor_is_named() {
    let mut random = Random::new("llama");
    random.keys().embeddings(1.0).attention(0).gated_ffn(0);
    let error = refused(random.bytes());
    assert_eq!(error.kind(), ErrorKind::CorruptModel);
    assert!(error.to_string().contains("'blk.0.attn_norm.weight'"), "{error}");

    let mut random = Random::new("llama");
    random.llama().set("feed_forward_length", 100u32);
    let error = refused(random.bytes());
    assert!(
        error.to_string().contains("'blk.0.ffn_gate.weight': expected the shape [64, 100], found [64, 96]"),
        "{error}"
    );
}

#[test]
fn a_tensor_that_would_be_left_out_is_refused() {
    let mut random = Random::new("llama");
    random.llama().tensor("blk.1.attn_sinks.weight", &[4], 0.0, 1.0);
    let error = refused(random.bytes());
    assert_eq!(error.kind(), ErrorKind::UnsupportedModel);
    assert!(error.to_string().contains("blk.1.attn_sinks.weight"), "{error}");
}

#[test]
fn absurd_facts_are_refused_and_take_no_memory() {
    for (key, value) in [
        ("block_count", 0u32),
        ("block_count", 4_000_000_000),
        ("attention.head_count", 0),
        ("attention.head_count", 4_294_967_295),
        ("attention.head_count_kv", 3),
        ("attention.key_length", 4_000_000_000),
        ("attention.key_length", 15),
        ("embedding_length", 4_294_967_295),
        ("context_length", 0),
        ("rope.dimension_count", 17),
    ] {
        let mut random = Random::new("llama");
        random.llama().set(key, value);
        let error = File::from_bytes(random.bytes())
            .and_then(Model::from_file)
            .and_then(|model| Engine::new(model, small()))
            .unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::CorruptModel | ErrorKind::UnsupportedModel),
            "{key} = {value}: {error:?}"
        );
    }
    let mut random = Random::new("llama");
    random.llama().set("attention.layer_norm_rms_epsilon", f32::NAN);
    assert!(refused(random.bytes()).to_string().contains("layer_norm_rms_epsilon"));
}

#[test]
fn a_file_cut_short_anywhere_is_an_error_and_no_panic() {
    let bytes = Random::new("llama").llama().bytes();
    for length in (0..bytes.len()).step_by(bytes.len() / 50) {
        let error = refused(bytes[..length].to_vec());
        assert_eq!(error.kind(), ErrorKind::CorruptModel, "{length}: {error}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = Model::open("/nowhere/model.gguf").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("/nowhere/model.gguf"), "{error}");
}

#[test]
fn a_model_that_cannot_fit_is_refused_before_it_takes_memory() {
    let model = build(Random::new("llama").llama());
    let options = EngineOptions { context_length: 1 << 32, ..small() };
    let estimate = model.estimate(&options).unwrap();
    assert!(estimate.kv > 1 << 39, "{estimate:?}");
    if estimate.available.is_some() {
        let error = Engine::new(model, options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutOfMemory);
        assert!(error.to_string().contains("MB of KV cache"), "{error}");
    }
}

#[test]
fn options_that_cannot_be_are_refused() {
    let model = build(Random::new("llama").llama());
    for options in
        [EngineOptions { prefill_chunk: 0, ..small() }, EngineOptions { max_sequences: 0, ..small() }]
    {
        assert_eq!(Engine::new(model.clone(), options).unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
}

/// A model's file of its own, and what the model says to a text.
fn written(folder: &tempfile::TempDir) -> (std::path::PathBuf, u64) {
    let path = folder.path().join("model.gguf");
    let model = Random::wide(&[ai_runtime_kernels::Format::Q8_0]);
    std::fs::write(&path, model.bytes()).unwrap();
    (path, hash(&Engine::new(build(&model), small()).unwrap(), &[1, 2, 3, 4, 5]))
}

#[test]
fn a_copied_model_outlives_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, expected) = written(&folder);
    let mapped = Engine::open(&path, small()).unwrap();
    assert_eq!(hash(&mapped, &[1, 2, 3, 4, 5]), expected);
    drop(mapped);
    let copied = Engine::open(&path, EngineOptions { load: Load::Copy, ..small() }).unwrap();
    // A mapping would be gone with this, and the process with it.
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(0).unwrap();
    assert_eq!(hash(&copied, &[1, 2, 3, 4, 5]), expected);
}

/// A line of `/proc/self/status`, in bytes.
#[cfg(target_os = "linux")]
fn status(key: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap();
    line.trim_matches(|c: char| !c.is_ascii_digit()).parse::<usize>().unwrap() * 1024
}

#[test]
#[cfg(target_os = "linux")]
fn a_locked_model_is_held_in_memory_or_refused_with_a_hint() {
    let folder = tempfile::tempdir().unwrap();
    let (path, expected) = written(&folder);
    let size = std::fs::metadata(&path).unwrap().len() as usize;
    for load in [Load::Mmap, Load::Copy] {
        match Engine::open(&path, EngineOptions { load, lock: true, ..small() }) {
            Ok(engine) => {
                assert!(status("VmLck:") >= size, "{} of {size} bytes are locked", status("VmLck:"));
                assert_eq!(hash(&engine, &[1, 2, 3, 4, 5]), expected);
            }
            // Some machines let a process lock little or nothing.
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::OutOfMemory);
                assert!(error.to_string().contains("ulimit -l"), "{error}");
            }
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn opening_a_mapped_model_takes_no_memory_of_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.gguf");
    let mut model = Random::new("llama");
    (model.layers, model.ffn) = (1, 1 << 16);
    model.keys().embeddings(1.0).attention(0);
    let (dim, ffn) = (model.dim, model.ffn);
    for (name, shape) in [("gate", [dim, ffn]), ("up", [dim, ffn]), ("down", [ffn, dim])] {
        model.zeros(&format!("blk.0.ffn_{name}.weight"), shape);
    }
    for norm in ["attn_norm", "ffn_norm"] {
        model.tensor(&format!("blk.0.{norm}.weight"), &[dim], 1.0, 0.2);
    }
    std::fs::write(&path, model.bytes()).unwrap();
    drop(model);
    let size = std::fs::metadata(&path).unwrap().len() as usize;
    assert!(size > 50_000_000);
    let before = status("VmRSS:");
    let mapped = Model::open(&path).unwrap();
    let grown = status("VmRSS:").saturating_sub(before);
    assert!(grown < size / 8, "{grown} bytes for a mapping of {size}");
    assert_eq!(mapped.info().layers, 1);
}

#[test]
fn a_model_says_what_it_is() {
    let Some(path) = fixture("a_model_says_what_it_is", "models/stories260K/stories260K-q8_0.gguf") else {
        return;
    };
    let model = Model::open(path).unwrap();
    let info = model.info();
    assert_eq!(
        (info.architecture.as_str(), info.layers, info.embedding_length, info.heads, info.kv_heads),
        ("llama", 5, 64, 8, 4)
    );
    assert_eq!((info.vocabulary, info.context_length, info.chat_template), (512, 512, false));
    assert_eq!(info.formats[0], ("Q8_0".to_owned(), 31));
}
