//! Tokenizers: building the index of a vocabulary or taking it from where an earlier process kept it (part of every start), and text to tokens in bytes per second.
//!
//! `cargo bench -p ai-runtime-benches --bench tokenizer` (needs the fixtures); `-- llama-bpe` takes one vocabulary. One thread.
#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

use std::cell::RefCell;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

use ai_runtime_gguf::File;
use ai_runtime_text::{Shelf, Specials, Tokenizer};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Byte-level BPE with 128,256 tokens, the same with another pre-tokeniser, and SentencePiece.
const VOCABULARIES: [&str; 3] = ["llama-bpe", "qwen2", "llama-spm"];

/// English, Markdown and code in the proportions of a real prompt.
const TEXT: &str = include_str!("../../ARCHITECTURE.md");

fn vocabulary(name: &str) -> File {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/fixtures");
    let fixtures = std::env::var_os("AI_RUNTIME_FIXTURES").map_or_else(|| beside.into(), PathBuf::from);
    File::open(fixtures.join("vocabs").join(format!("ggml-vocab-{name}.gguf"))).unwrap()
}

/// Holds one index.
#[derive(Default)]
struct One(RefCell<Vec<u8>>);

impl Shelf for One {
    fn take(&self, _: &[u8; 32]) -> Option<Vec<u8>> {
        Some(self.0.borrow().clone())
    }

    fn put(&self, _: &[u8; 32], bytes: &[u8]) {
        self.0.replace(bytes.to_vec());
    }
}

fn tokenizers(criterion: &mut Criterion) {
    for name in VOCABULARIES {
        let file = vocabulary(name);
        let mut group = criterion.benchmark_group(name);
        group
            .warm_up_time(Duration::from_millis(300))
            .measurement_time(Duration::from_secs(2))
            .sample_size(10);
        group.bench_function("index", |b| b.iter(|| black_box(Tokenizer::from_gguf(&file).unwrap())));
        let shelf = One::default();
        group.bench_function("index, kept", |b| {
            b.iter(|| black_box(Tokenizer::from_gguf_with(&file, &shelf).unwrap()));
        });
        let tokenizer = Tokenizer::from_gguf(&file).unwrap();
        group.throughput(Throughput::Bytes(TEXT.len() as u64));
        group.bench_function("encode", |b| b.iter(|| black_box(tokenizer.encode(TEXT, Specials::AsText))));
        let ids = tokenizer.encode(TEXT, Specials::AsText);
        group.throughput(Throughput::Elements(ids.len() as u64));
        group.bench_function("decode", |b| b.iter(|| black_box(tokenizer.decode(&ids))));
        group.finish();
    }
}

criterion_group!(benches, tokenizers);
criterion_main!(benches);
