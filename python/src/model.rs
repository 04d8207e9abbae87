use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};

use ai_runtime::{Cancel, EmbedOptions, EngineOptions, Error, ErrorKind, LocalBackend};
use pyo3::prelude::*;
use serde::Deserialize;

use crate::errors::{parse, raise};
use crate::session::SIGNAL_INTERVAL;

/// A mapped model with its engine.
#[pyclass(frozen)]
pub(crate) struct Model {
    pub(crate) backend: Arc<LocalBackend>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    threads: usize,
    context_length: usize,
    kv_type: String,
}

#[pymethods]
impl Model {
    #[new]
    fn new(py: Python<'_>, path: PathBuf, options_json: &str) -> PyResult<Self> {
        let options: Options = parse(options_json, "options")?;
        let kv_kind =
            options.kv_type.parse().map_err(|error: ai_runtime::Error| raise(&error.context("kv_type")))?;
        let engine = EngineOptions {
            threads: options.threads,
            context_length: options.context_length,
            kv_kind,
            ..EngineOptions::default()
        };
        let backend = py.detach(|| LocalBackend::open(path, engine)).map_err(|error| raise(&error))?;
        Ok(Self { backend: Arc::new(backend) })
    }

    fn info(&self) -> String {
        self.backend.info_json()
    }

    fn tokenize(&self, py: Python<'_>, text: &str) -> Vec<u32> {
        py.detach(|| self.backend.tokenize(text))
    }

    /// The work is done on a thread of its own, while this one looks for signals, so that Ctrl-C stops it.
    #[pyo3(signature = (texts, pooling, normalize, truncate))]
    fn embed(
        &self,
        py: Python<'_>,
        texts: Vec<String>,
        pooling: Option<&str>,
        normalize: bool,
        truncate: bool,
    ) -> PyResult<Vec<Vec<f32>>> {
        let pooling = pooling.map(str::parse).transpose().map_err(|error| raise(&error))?;
        let options = EmbedOptions { pooling, normalize, truncate };
        let (cancel, engine) = (Cancel::new(), self.backend.engine().clone());
        let (sender, receiver) = channel();
        let flag = cancel.clone();
        std::thread::Builder::new()
            .name("ai-runtime-embed".into())
            .spawn(move || sender.send(engine.embed(&texts, &options, &flag)))
            .map_err(|error| raise(&Error::from(error).context("starting a thread")))?;
        // `detach` asks for what may cross threads, and a receiver alone may not be shared.
        let receiver = Mutex::new(receiver);
        loop {
            match py.detach(|| {
                receiver.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(SIGNAL_INTERVAL)
            }) {
                Ok(vectors) => return vectors.map_err(|error| raise(&error)),
                Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| cancel.cancel())?,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(raise(&Error::new(
                        ErrorKind::Internal,
                        "the thread that embeds texts panicked",
                    )));
                }
            }
        }
    }
}
