//! candle's models behind the engine.

mod engine;
mod models;
#[path = "../../../engine/tests/engine/random.rs"]
#[expect(dead_code, reason = "the engine's own tests use the rest")]
mod random;
mod second_opinion;
#[path = "../../../engine/tests/engine/zoo.rs"]
#[expect(dead_code, reason = "the engine's own tests use the rest")]
mod zoo;

use ai_runtime_engine::{EngineOptions, KvKind};
use random::Random;

/// One thread: what small tests need.
fn options() -> EngineOptions {
    EngineOptions { threads: 1, kv_kind: KvKind::F32, ..EngineOptions::default() }
}

/// A model's file, in a folder that lives as long as the result.
fn file(random: &Random) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.gguf");
    std::fs::write(&path, random.bytes()).unwrap();
    (folder, path)
}
