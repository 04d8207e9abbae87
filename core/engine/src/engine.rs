//! `Engine` and `Session`: what a host holds of a model that runs.

use std::path::Path;

use ai_runtime_chat::{Cancel, Error, ErrorKind, Request, Result};

use crate::{ChatStream, EngineOptions, Generate, Generation, Model};

/// A model with threads, a KV cache and a scheduler; many sessions share it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Engine {
    model: Model,
}

impl Engine {
    /// Starts an engine for a model.
    ///
    /// # Errors
    /// `OutOfMemory` where the model and its KV cache cannot fit; `InvalidArgument` for options that contradict each other
    /// or the machine.
    pub fn new(model: Model, _options: EngineOptions) -> Result<Self> {
        Ok(Self { model })
    }

    /// Opens a file and starts an engine for it.
    ///
    /// # Errors
    /// Those of [`Model::open`] and [`Engine::new`].
    pub fn open(path: impl AsRef<Path>, options: EngineOptions) -> Result<Self> {
        Self::new(Model::open(path)?, options)
    }

    /// The model.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Tokens that one session may hold.
    pub fn context_length(&self) -> usize {
        0
    }

    /// A session without history.
    pub fn session(&self) -> Session {
        Session {}
    }

    /// Answers a request: its messages through the model's chat template, its tools through the model's own call format.
    ///
    /// # Errors
    /// `InvalidArgument` for a model without a chat template; `Schema` for a tool whose schema is invalid; `ContextFull`.
    pub fn chat(&self, _request: &Request, _cancel: &Cancel) -> Result<ChatStream> {
        Err(Error::new(ErrorKind::Internal, "the engine is not connected yet"))
    }
}

/// One token history inside an engine.
#[derive(Debug)]
pub struct Session {}

impl Session {
    /// Appends the prompt to the history and continues it.
    ///
    /// # Errors
    /// `ContextFull`, `InvalidArgument`.
    pub fn generate(&mut self, _generate: Generate) -> Result<Generation> {
        Err(Error::new(ErrorKind::Internal, "the engine is not connected yet"))
    }
}
