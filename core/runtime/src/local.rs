//! The local engine as a backend: its turns run on a thread that may block, their events arrive here.

use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use ai_runtime_chat::{Cancel, Error, ErrorKind, Event, Request, Result};
use ai_runtime_engine::{Engine, EngineOptions};
use ai_runtime_providers::{Backend, EventStream};
use ai_runtime_text::Specials;
use futures::Stream;
use futures::future::BoxFuture;
use serde_json::json;
use tokio::sync::mpsc;

use crate::stop::StopOnDrop;

/// Events that may wait for a slow host before the engine waits too.
const WAITING: usize = 64;

/// A model in this process. Clones share the engine, and with it the weights, the threads and the prompt cache.
#[derive(Clone, Debug)]
pub struct LocalBackend {
    engine: Engine,
    file: String,
}

impl LocalBackend {
    /// Opens a GGUF file and starts an engine for it. With the feature `hub` the path may be `hf:org/repo:quant`; with the
    /// feature `candle`, candle computes models that the native engine does not cover.
    ///
    /// # Errors
    /// Those of [`Engine::open`], and those of the download.
    pub fn open(path: impl AsRef<Path>, options: EngineOptions) -> Result<Self> {
        let path = path.as_ref();
        let engine = open_engine(&crate::config::file_of(path)?, options)?;
        Ok(Self { engine, file: path.display().to_string() })
    }

    /// Answers with an engine that the host has.
    pub fn new(engine: Engine) -> Self {
        let file = engine.model().info().name.clone();
        Self { engine, file }
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The tokens of a text; spellings of special tokens in it are text like any other.
    pub fn tokenize(&self, text: &str) -> Vec<u32> {
        self.engine.model().tokenizer().encode(text, Specials::AsText)
    }

    /// What is known of the model, as a JSON object.
    pub fn info_json(&self) -> String {
        let info = self.engine.model().info();
        json!({
            "name": info.name,
            "architecture": info.architecture,
            "parameters": info.parameters,
            "weight_bytes": info.weight_bytes,
            "formats": info.formats.iter().map(|(name, tensors)| json!({"name": name, "tensors": tensors})).collect::<Vec<_>>(),
            "layers": info.layers,
            "embedding_length": info.embedding_length,
            "heads": info.heads,
            "kv_heads": info.kv_heads,
            "feed_forward_length": info.feed_forward_length,
            "vocabulary": info.vocabulary,
            "context_length": self.engine.context_length(),
            "trained_context_length": info.context_length,
            "chat_template": info.chat_template,
            "generates": info.generates,
            "pooling": info.pooling.map(|pooling| pooling.to_string()),
        })
        .to_string()
    }
}

#[cfg(not(feature = "candle"))]
fn open_engine(file: &Path, options: EngineOptions) -> Result<Engine> {
    Engine::open(file, options)
}

/// Where the native engine does not know the architecture, candle may.
#[cfg(feature = "candle")]
fn open_engine(file: &Path, options: EngineOptions) -> Result<Engine> {
    let refused = match Engine::open(file, options.clone()) {
        Err(error) if error.kind() == ErrorKind::UnsupportedModel => error,
        other => return other,
    };
    match ai_runtime_candle::open(file, options, ai_runtime_candle::Device::Cpu) {
        Err(error) if error.kind() == ErrorKind::UnsupportedModel => {
            Err(refused.hint(format!("candle would compute {}", ai_runtime_candle::ARCHITECTURES.join(", "))))
        }
        other => other,
    }
}

impl Backend for LocalBackend {
    fn name(&self) -> &str {
        "local"
    }

    fn start(&self, request: Request, cancel: Cancel) -> BoxFuture<'_, Result<EventStream>> {
        Box::pin(async move {
            let engine = self.engine.clone();
            let (events, arrived) = mpsc::channel(WAITING);
            let (ready, started) = tokio::sync::oneshot::channel();
            let stop = StopOnDrop(cancel.clone());
            // Rendering the template and compiling the grammar take a while too, so they happen over there.
            let turn = move || {
                let turn = match engine.chat(&request, &cancel) {
                    Ok(turn) => turn,
                    Err(error) => {
                        let _ = ready.send(Err(error));
                        return;
                    }
                };
                if ready.send(Ok(())).is_err() {
                    return;
                }
                for event in turn {
                    if events.blocking_send(event).is_err() {
                        break;
                    }
                }
            };
            std::thread::Builder::new()
                .name("ai-runtime-turn".into())
                .spawn(turn)
                .map_err(|error| Error::from(error).context("starting a thread for the turn"))?;
            started.await.map_err(|_| {
                Error::new(ErrorKind::Internal, "the engine's turn ended without a word")
                    .hint("this is a defect: please report it with the log (RUST_LOG=debug)")
            })??;
            Ok(Box::pin(Turn { arrived, _stop: stop }) as EventStream)
        })
    }

    fn context_size(&self) -> Option<usize> {
        Some(self.engine.context_length())
    }

    fn count_tokens(&self, request: &Request) -> Result<Option<usize>> {
        self.engine.count_tokens(request).map(Some)
    }

    fn describe(&self) -> String {
        self.file.clone()
    }
}

struct Turn {
    arrived: mpsc::Receiver<Result<Event>>,
    _stop: StopOnDrop,
}

impl Stream for Turn {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.arrived.poll_recv(context)
    }
}
