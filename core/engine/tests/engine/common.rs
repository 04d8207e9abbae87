//! What the tests share: fixtures, engines, and a look at goldens.
use std::path::PathBuf;

use ai_runtime_engine::{Cancel, Engine, EngineOptions, Generate, KvKind, Model, Sampling};
use ai_runtime_gguf::File;

use crate::random::Random;

/// How Hermes and Qwen models are told about tools.
pub(crate) const HERMES: &str = include_str!("hermes.jinja");

/// A path under the fixtures, or `None` after a note where they are not there (which fails in CI).
pub(crate) fn fixture(test: &str, path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("AI_RUNTIME_FIXTURES").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/fixtures")),
        PathBuf::from,
    );
    let path = root.join(path);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("CI").is_none(), "{test}: fixtures not found at {}", path.display());
    #[expect(clippy::print_stdout, reason = "a skipped test says so")]
    {
        println!("skipped: {test}: fixtures not found");
    }
    None
}

/// The stories model in this format (`f32`, `f16`, `q8_0`), with these options.
pub(crate) fn stories(test: &str, format: &str, options: EngineOptions) -> Option<Engine> {
    let path = fixture(test, &format!("models/stories260K/stories260K-{format}.gguf"))?;
    Some(Engine::open(path, options).unwrap())
}

/// One thread, no cap from memory: what small tests need.
pub(crate) fn small() -> EngineOptions {
    EngineOptions { threads: 1, kv_kind: KvKind::F32, ..EngineOptions::default() }
}

pub(crate) fn golden(path: PathBuf) -> serde_json::Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

pub(crate) fn ids(value: &serde_json::Value) -> Vec<u32> {
    value.as_array().unwrap().iter().map(|id| u32::try_from(id.as_u64().unwrap()).unwrap()).collect()
}

/// Greedy continuation.
pub(crate) fn greedy(prompt: &[u32], max_tokens: usize) -> Generate {
    let mut generate = Generate::new(prompt);
    generate.sampling = Sampling::greedy();
    generate.max_tokens = max_tokens;
    generate
}

/// The tokens of a generation.
pub(crate) fn tokens(engine: &Engine, generate: Generate) -> Vec<u32> {
    engine.session().generate(generate).unwrap().map(|step| step.unwrap().token).collect()
}

/// A hash of the bits of the logits at every position.
pub(crate) fn hash(engine: &Engine, tokens: &[u32]) -> u64 {
    let logits = engine.logits(tokens, 0, &Cancel::new()).unwrap();
    logits
        .iter()
        .flat_map(|logit| logit.to_bits().to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The whole stories text of a golden case: its prompt and its continuation.
pub(crate) fn story(test: &str, case: usize) -> Option<Vec<u32>> {
    let golden = golden(fixture(test, "models/stories260K/golden.json")?);
    let case = &golden["cases"][case];
    Some([ids(&case["prompt_ids"]), ids(&case["greedy_ids"])].concat())
}

/// A model of random weights.
pub(crate) fn build(random: &Random) -> Model {
    Model::from_file(File::from_bytes(random.bytes()).unwrap()).unwrap()
}
