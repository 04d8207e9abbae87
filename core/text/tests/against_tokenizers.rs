//! Our tokenizers against Hugging Face's library, on random Unicode: from `tokenizer.json`, and from GGUF vocabularies of
//! the same family. The library's answers are goldens made by `make_tokenizer_goldens.py`.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

mod common;

use std::collections::BTreeMap;

use ai_runtime_gguf::File;
use ai_runtime_text::{ErrorKind, Specials, Tokenizer};
use common::fixture;
use unicode_normalization::UnicodeNormalization;

/// FNV-1a over the ids as text, its upper half.
fn hash(ids: &[u32]) -> String {
    let text: Vec<String> = ids.iter().map(u32::to_string).collect();
    let hash = text.join(" ").bytes().fold(0xcbf2_9ce4_8422_2325u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{:08x}", hash >> 32)
}

fn compare(test: &str, ours: &Tokenizer, name: &str, prepare: fn(&str) -> String) {
    let texts: Vec<String> = serde_json::from_str(include_str!("goldens/texts.json")).unwrap();
    let goldens: BTreeMap<String, String> = serde_json::from_str(include_str!("goldens/ids.json")).unwrap();
    let golden = &goldens[name];
    assert!(texts.len() >= 1000 && golden.len() == texts.len() * 8);
    let mut wrong = 0;
    for (number, text) in texts.iter().enumerate() {
        let ids = ours.encode(&prepare(text), Specials::AsText);
        if hash(&ids) != golden[number * 8..number * 8 + 8] {
            wrong += 1;
            println!("{test}: {text:?} became {ids:?}");
        }
    }
    assert_eq!(wrong, 0, "{test}: of {} texts", texts.len());
}

fn unchanged(text: &str) -> String {
    text.to_owned()
}

macro_rules! from_json {
    ($($name:ident: $folder:literal;)*) => {$(
        #[test]
        fn $name() {
            let path = concat!("tokenizers/", $folder, "/tokenizer.json");
            let Some(path) = fixture(stringify!($name), path) else { return };
            compare(stringify!($name), &Tokenizer::from_tokenizer_json(&path).unwrap(), $folder, unchanged);
        }
    )*};
}

from_json! {
    smollm2_json: "smollm2";
    gpt2_json: "gpt2";
    minilm_json: "all-minilm-l6-v2";
    phi3_json: "phi-3";
    qwen25_json: "qwen2.5";
    llama3_json: "llama3";
}

macro_rules! from_gguf {
    ($($name:ident: $vocabulary:literal, $folder:literal, $prepare:expr;)*) => {$(
        #[test]
        fn $name() {
            let Some(vocabulary) = fixture(stringify!($name), $vocabulary) else { return };
            let ours = Tokenizer::from_gguf(&File::open(vocabulary).unwrap()).unwrap();
            compare(stringify!($name), &ours, $folder, $prepare);
        }
    )*};
}

from_gguf! {
    gpt2_gguf: "vocabs/ggml-vocab-gpt-2.gguf", "gpt2", unchanged;
    llama3_gguf: "vocabs/ggml-vocab-llama-bpe.gguf", "llama3", unchanged;
    // The library normalises for Qwen, llama.cpp does not.
    qwen2_gguf: "vocabs/ggml-vocab-qwen2.gguf", "qwen2.5", |text| text.nfc().collect();
    phi3_gguf: "vocabs/ggml-vocab-phi-3.gguf", "phi-3", unchanged;
    bert_gguf: "vocabs/ggml-vocab-bert-bge.gguf", "all-minilm-l6-v2", unchanged;
}

#[test]
fn json_vocabularies_know_how_a_sequence_begins_and_ends() {
    let test = "json_vocabularies_know_how_a_sequence_begins_and_ends";
    let Some(folder) = fixture(test, "tokenizers") else { return };
    let open = |name: &str| Tokenizer::from_tokenizer_json(folder.join(name).join("tokenizer.json")).unwrap();
    let qwen = open("qwen2.5");
    assert_eq!(qwen.eos(), qwen.special("<|im_end|>"));
    assert!(qwen.end_of_turn().contains(&qwen.special("<|im_end|>").unwrap()));
    assert!(!qwen.adds_bos());
    assert!(qwen.is_special(qwen.special("<tool_call>").unwrap()));
    let llama = open("llama3");
    assert_eq!(llama.bos(), llama.special("<|begin_of_text|>"));
    assert!(llama.adds_bos());
    let minilm = open("all-minilm-l6-v2");
    assert_eq!(minilm.encode_with_ends("hello", Specials::AsText), [101, 7592, 102]);
    let phi = open("phi-3");
    assert_eq!(phi.eos(), phi.special("<|endoftext|>"));
}

#[test]
fn a_pipeline_that_is_not_covered_says_which_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    let open = |text: &str| {
        std::fs::write(&path, text).unwrap();
        Tokenizer::from_tokenizer_json(&path).unwrap_err()
    };
    for (text, kind, part) in [
        ("{", ErrorKind::CorruptModel, "expected a tokenizer.json"),
        ("{}", ErrorKind::CorruptModel, "missing field `model`"),
        (
            r#"{"model": {"type": "Unigram", "vocab": {}}}"#,
            ErrorKind::UnsupportedModel,
            "the model 'Unigram'",
        ),
        (
            r#"{"model": {"type": "BPE", "vocab": {}, "merges": []}}"#,
            ErrorKind::UnsupportedModel,
            "pre-tokenizer",
        ),
        (
            r#"{"model": {"type": "BPE", "vocab": {"a": 99999999}}}"#,
            ErrorKind::CorruptModel,
            "found 99999999",
        ),
        (
            r#"{"normalizer": {"type": "Lowercase"}, "model": {"type": "BPE", "vocab": {"a": 0}, "merges": []}}"#,
            ErrorKind::UnsupportedModel,
            "the normalizer 'Lowercase'",
        ),
    ] {
        let error = open(text);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(part), "{error}");
        assert!(error.to_string().contains("tokenizer.json"), "{error}");
    }
}
