//! Real files open, whoever converted them.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

use std::path::{Path, PathBuf};

use ai_runtime_gguf::{File, TensorType};

fn fixture(test: &str, path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("AI_RUNTIME_FIXTURES").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/fixtures"),
        PathBuf::from,
    );
    let found = root.join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(std::env::var_os("CI").is_none(), "{test}: fixtures not found at {}", found.display());
    println!("skipped: {test}: fixtures not found");
    None
}

#[test]
fn a_model_and_its_conversions_have_the_same_tensors() {
    let Some(folder) = fixture("a_model_and_its_conversions_have_the_same_tensors", "models/stories260K")
    else {
        return;
    };
    let open = |name: &str| File::open(folder.join(format!("stories260K-{name}.gguf"))).unwrap();
    let (ours, upstream) = (open("f32"), open("upstream"));
    assert_eq!((ours.tensor_count(), upstream.tensor_count()), (47, 48));
    assert_eq!(ours.u32("llama.block_count").unwrap(), Some(5));
    for tensor in ours.tensors() {
        let other = upstream.tensor(tensor.name).unwrap();
        assert_eq!(
            (tensor.kind, tensor.shape, tensor.data),
            (other.kind, other.shape, other.data),
            "{}",
            tensor.name
        );
    }
    let quantised = open("q8_0");
    let count = |kind| quantised.tensors().filter(|tensor| tensor.kind == kind).count();
    assert_eq!((count(TensorType::Q8_0), count(TensorType::F16), count(TensorType::F32)), (31, 5, 11));
}

#[test]
fn vocabularies_without_tensors_open() {
    let Some(folder) = fixture("vocabularies_without_tensors_open", "vocabs") else { return };
    let mut opened = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "gguf") {
            let file = File::open(&path).unwrap();
            assert_eq!(file.tensor_count(), 0);
            let tokens = file.array("tokenizer.ggml.tokens").unwrap().unwrap();
            assert_eq!(tokens.strings().unwrap().len(), tokens.len());
            assert!(tokens.len() > 30_000);
            opened += 1;
        }
    }
    assert_eq!(opened, 11);
}
