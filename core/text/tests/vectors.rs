//! Token numbers are those of llama.cpp, on its own test vectors.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

mod common;

use std::path::Path;

use ai_runtime_gguf::File;
use ai_runtime_text::{Specials, Tokenizer};
use common::fixture;

const DIVIDER: &str = "\n__ggml_vocab_test__\n";

fn check(test: &str, vocabulary: &Path, texts: &Path, ids: &Path) {
    let tokenizer = Tokenizer::from_gguf(&File::open(vocabulary).unwrap()).unwrap();
    let texts = std::fs::read_to_string(texts).unwrap();
    let ids = std::fs::read_to_string(ids).unwrap();
    let texts: Vec<&str> = texts.split(DIVIDER).collect();
    let expected: Vec<Vec<u32>> =
        ids.lines().map(|line| line.split_whitespace().map(|id| id.parse().unwrap()).collect()).collect();
    assert!(expected.len() >= 40, "{test}: {} vectors", expected.len());
    let mut wrong = 0;
    for (number, (text, expected)) in texts.iter().zip(&expected).enumerate() {
        let found = tokenizer.encode(text, Specials::AsText);
        if found != *expected {
            wrong += 1;
            println!("{test} {number}: {text:?}\n  expected {expected:?}\n  found    {found:?}");
        }
    }
    assert_eq!(wrong, 0, "{test}");
}

macro_rules! vectors {
    ($($name:ident: $vocabulary:literal, $texts:literal, $ids:literal;)*) => {$(
        #[test]
        fn $name() {
            let Some(vocabulary) = fixture(stringify!($name), $vocabulary) else { return };
            let root = vocabulary.parent().unwrap();
            check(stringify!($name), &vocabulary, &root.join($texts), &root.join($ids));
        }
    )*};
}

vectors! {
    bert_bge: "vocabs/ggml-vocab-bert-bge.gguf", "ggml-vocab-bert-bge.gguf.inp", "ggml-vocab-bert-bge.gguf.out";
    deepseek_coder: "vocabs/ggml-vocab-deepseek-coder.gguf", "ggml-vocab-deepseek-coder.gguf.inp", "ggml-vocab-deepseek-coder.gguf.out";
    falcon: "vocabs/ggml-vocab-falcon.gguf", "ggml-vocab-falcon.gguf.inp", "ggml-vocab-falcon.gguf.out";
    gemma4: "vocabs/ggml-vocab-gemma-4.gguf", "ggml-vocab-gemma-4.gguf.inp", "ggml-vocab-gemma-4.gguf.out";
    gpt2: "vocabs/ggml-vocab-gpt-2.gguf", "ggml-vocab-gpt-2.gguf.inp", "ggml-vocab-gpt-2.gguf.out";
    llama3: "vocabs/ggml-vocab-llama-bpe.gguf", "ggml-vocab-llama-bpe.gguf.inp", "ggml-vocab-llama-bpe.gguf.out";
    llama_spm: "vocabs/ggml-vocab-llama-spm.gguf", "ggml-vocab-llama-spm.gguf.inp", "ggml-vocab-llama-spm.gguf.out";
    phi3: "vocabs/ggml-vocab-phi-3.gguf", "ggml-vocab-phi-3.gguf.inp", "ggml-vocab-phi-3.gguf.out";
    qwen2: "vocabs/ggml-vocab-qwen2.gguf", "ggml-vocab-qwen2.gguf.inp", "ggml-vocab-qwen2.gguf.out";
    qwen35: "vocabs/ggml-vocab-qwen35.gguf", "ggml-vocab-qwen35.gguf.inp", "ggml-vocab-qwen35.gguf.out";
    starcoder: "vocabs/ggml-vocab-starcoder.gguf", "ggml-vocab-starcoder.gguf.inp", "ggml-vocab-starcoder.gguf.out";
    old_bert_bge: "tokenizers/gguf-vocab/bert-bge.gguf", "tests.inp", "bert-bge.out";
    old_deepseek_coder: "tokenizers/gguf-vocab/deepseek-coder.gguf", "tests.inp", "deepseek-coder.out";
    old_deepseek_llm: "tokenizers/gguf-vocab/deepseek-llm.gguf", "tests.inp", "deepseek-llm.out";
    old_falcon: "tokenizers/gguf-vocab/falcon.gguf", "tests.inp", "falcon.out";
    old_gpt2: "tokenizers/gguf-vocab/gpt-2.gguf", "tests.inp", "gpt-2.out";
    old_llama_spm: "tokenizers/gguf-vocab/llama-spm.gguf", "tests.inp", "llama-spm.out";
    old_phi3: "tokenizers/gguf-vocab/phi-3.gguf", "tests.inp", "phi-3.out";
}
