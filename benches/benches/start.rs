//! From nothing to the first token: opening a model, and a system prompt that is computed, found in memory, or found on disk.
//!
//! `cargo bench -p ai-runtime-benches --bench start`. `AI_RUNTIME_BENCH_MODEL` names a GGUF file, the default is courier;
//! `AI_RUNTIME_BENCH_PROMPT` is the system prompt's length in tokens, the default 200; `AI_RUNTIME_THREADS` counts threads.
//! The file is in the page cache, and an engine of each sample of "on disk" is a new one, as in a new process.
#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ai_runtime_engine::{Engine, EngineOptions, Generate, Model, PromptCache, Sampling};
use ai_runtime_gguf::File;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

fn number(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn model() -> PathBuf {
    let courier = concat!(env!("CARGO_MANIFEST_DIR"), "/../models/courier/courier.gguf");
    std::env::var_os("AI_RUNTIME_BENCH_MODEL").map_or_else(|| courier.into(), PathBuf::from)
}

fn engine(model: &Path, prompt_cache: PromptCache) -> Engine {
    let options = EngineOptions {
        threads: number("AI_RUNTIME_THREADS", 1),
        context_length: number("AI_RUNTIME_BENCH_PROMPT", 200) + 64,
        prompt_cache,
        ..EngineOptions::default()
    };
    Engine::open(model, options).unwrap()
}

/// The first token behind a prompt, of which all but the last `own` tokens are kept where the engine keeps prompts.
fn first_token(engine: &Engine, prompt: &[u32], own: usize) -> u32 {
    let mut generate = Generate::new(prompt);
    generate.sampling = Sampling::greedy();
    generate.max_tokens = 1;
    generate.keep = prompt.len() - own;
    engine.session().generate(generate).unwrap().next().unwrap().unwrap().token
}

fn start(criterion: &mut Criterion) {
    let path = model();
    let mut group = criterion.benchmark_group("load");
    group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(2)).sample_size(10);
    group.bench_function("file", |b| b.iter(|| black_box(File::open(&path).unwrap())));
    group.bench_function("model", |b| b.iter(|| black_box(Model::open(&path).unwrap())));
    group.bench_function("engine", |b| b.iter(|| black_box(engine(&path, PromptCache::off()))));
    group.finish();

    let system = number("AI_RUNTIME_BENCH_PROMPT", 200);
    let mut group = criterion.benchmark_group(format!("first token behind {system}+8"));
    group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(3)).sample_size(10);
    let off = engine(&path, PromptCache::off());
    let vocabulary = off.model().info().vocabulary;
    let prompt: Vec<u32> = (0..system + 8).map(|i| (i * 7919 % vocabulary) as u32).collect();
    let expected = first_token(&off, &prompt, 8);
    group.bench_function("computed", |b| {
        b.iter_batched(
            || off.clear_cache().unwrap(),
            |()| assert_eq!(first_token(&off, &prompt, 8), expected),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("in memory", |b| b.iter(|| assert_eq!(first_token(&off, &prompt, 8), expected)));
    let folder = tempfile::tempdir().unwrap();
    let kept = PromptCache { least_work: 0, ..PromptCache::folder(folder.path()) };
    first_token(&engine(&path, kept.clone()), &prompt, 8);
    group.bench_function("on disk", |b| {
        b.iter_batched(
            || engine(&path, kept.clone()),
            |fresh| assert_eq!(first_token(&fresh, &prompt, 8), expected),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, start);
criterion_main!(benches);
