use std::path::PathBuf;
use std::sync::Arc;

use ai_runtime::{EngineOptions, LocalBackend};
use pyo3::prelude::*;
use serde::Deserialize;

use crate::errors::{parse, raise};

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
}
