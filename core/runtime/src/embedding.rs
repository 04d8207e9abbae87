//! An embedding model beside the one that answers: the toolbox chooses tools by meaning with it.

use std::path::Path;

use ai_runtime_chat::{Cancel, Error, ErrorKind, Result};
use ai_runtime_engine::{EmbedOptions, Engine, EngineOptions, PromptCache};
use ai_runtime_tools::Toolbox;

use crate::stop::StopOnDrop;

/// Opens the model: a GGUF file, or `hf:org/repo:quant` with the feature `hub`. Threads and how the file is loaded are those
/// of the model that answers; its context is its own.
pub(crate) fn open(path: &Path, options: &EngineOptions) -> Result<Engine> {
    let options = EngineOptions {
        context_length: 0,
        kv_tokens: 0,
        prompt_cache: PromptCache::off(),
        ..options.clone()
    };
    Engine::open(crate::config::file_of(path)?, options).map_err(|error| error.context("the embedding model"))
}

/// The toolbox asks this engine from now on. What is too long for it is cut: a tool's first words say what it is for.
pub(crate) fn attach(toolbox: &Toolbox, engine: &Engine) {
    let engine = engine.clone();
    toolbox.on_embedding(move |texts| {
        let engine = engine.clone();
        let cancel = Cancel::new();
        // Whoever gives up drops this future, and the flag stops the engine then.
        let stop = StopOnDrop(cancel.clone());
        async move {
            let _stop = stop;
            let options = EmbedOptions { truncate: true, ..EmbedOptions::default() };
            let work = tokio::task::spawn_blocking(move || engine.embed(&texts, &options, &cancel));
            work.await
                .map_err(|error| Error::new(ErrorKind::Internal, format!("embedding texts: {error}")))?
        }
    });
}
