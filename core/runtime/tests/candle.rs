//! With the feature `candle`, files of architectures that the native engine does not cover are computed by candle.

use ai_runtime::{EngineOptions, ErrorKind, Runtime};

#[path = "../../candle/tests/candle/models.rs"]
mod models;
#[path = "../../engine/tests/engine/random.rs"]
#[allow(dead_code, reason = "the engine's own tests use the rest")]
mod random;

fn runtime(architecture: &str, folder: &std::path::Path) -> ai_runtime::Result<Runtime> {
    let (_, mut model) = models::models().into_iter().find(|(name, _)| *name == architecture).unwrap();
    model.set_global("tokenizer.chat_template", "{% for m in messages %}{{ m.content }}{% endfor %}");
    let path = folder.join(architecture);
    std::fs::write(&path, model.bytes()).unwrap();
    let options = EngineOptions { threads: 1, ..EngineOptions::default() };
    Runtime::builder().model(path).engine_options(options).build()
}

#[test]
fn a_runtime_answers_with_a_model_that_only_candle_computes() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = runtime("phi2", folder.path()).unwrap();
    let mut options = runtime.options();
    options.max_tokens = 8;
    let answer = runtime.chat_blocking(&mut runtime.conversation(), "Hello there", &options, |_| ()).unwrap();
    assert_eq!(answer.usage.completion_tokens, 8);
}

#[test]
fn what_neither_covers_names_both() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bloom.gguf");
    let mut bloom = random::Random::new("bloom");
    std::fs::write(&path, bloom.llama().bytes()).unwrap();
    let error = Runtime::builder().model(path).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedModel);
    assert!(error.message().contains("granite"), "{error}");
    assert!(error.hint_text().unwrap().contains("phi2"), "{error}");
}
