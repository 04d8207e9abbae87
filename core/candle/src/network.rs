//! candle's models as a forward pass of the engine.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_engine::Network;
use candle_core::quantized::gguf_file::Content;
use candle_core::{DType, Tensor};
use candle_transformers::models::{
    quantized_glm4, quantized_lfm2, quantized_llama, quantized_phi, quantized_qwen2, quantized_qwen3,
};

use crate::Device;

/// The architectures that candle reads from GGUF files here, by `general.architecture`. Its gemma3 and phi3 are left out: they
/// compute something else than their files say.
pub const ARCHITECTURES: [&str; 6] = ["glm4", "lfm2", "llama", "phi2", "qwen2", "qwen3"];

/// A forward pass that candle computes.
pub struct CandleNetwork {
    model: Kind,
    device: candle_core::Device,
    /// Whether it has begun a sequence before.
    used: bool,
}

enum Kind {
    Glm4(quantized_glm4::ModelWeights),
    Lfm2(quantized_lfm2::ModelWeights),
    Llama(quantized_llama::ModelWeights),
    Phi2(quantized_phi::ModelWeights),
    Qwen2(quantized_qwen2::ModelWeights),
    Qwen3(quantized_qwen3::ModelWeights),
}

impl CandleNetwork {
    /// Reads the weights of a GGUF file into a device's memory.
    ///
    /// # Errors
    /// `NotFound`, `Io`; `UnsupportedModel` with the architectures that there are; `CorruptModel` with what candle says of the
    /// file; `InvalidArgument` for a device that is not there.
    pub fn open(path: impl AsRef<Path>, device: Device) -> Result<Self> {
        let device = device.open()?;
        let mut reader = BufReader::new(File::open(path)?);
        let content = Content::read(&mut reader).map_err(corrupt)?;
        let architecture = content.metadata.get("general.architecture");
        let architecture = architecture.and_then(|name| name.to_string().ok().cloned()).unwrap_or_default();
        check_rope(&content, &architecture)?;
        let (content, reader, on) = (content, &mut reader, &device);
        let model = match architecture.as_str() {
            "glm4" => {
                quantized_glm4::ModelWeights::from_gguf(content, reader, on, DType::F32).map(Kind::Glm4)
            }
            "lfm2" => quantized_lfm2::ModelWeights::from_gguf(content, reader, on).map(Kind::Lfm2),
            "llama" => quantized_llama::ModelWeights::from_gguf(content, reader, on).map(Kind::Llama),
            "phi2" => quantized_phi::ModelWeights::from_gguf(content, reader, on).map(Kind::Phi2),
            "qwen2" => quantized_qwen2::ModelWeights::from_gguf(content, reader, on).map(Kind::Qwen2),
            "qwen3" => quantized_qwen3::ModelWeights::from_gguf(content, reader, on).map(Kind::Qwen3),
            other => {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    format!("expected a model of architecture {}; found '{other}'", ARCHITECTURES.join(", ")),
                ));
            }
        };
        Ok(Self { model: model.map_err(corrupt)?, device, used: false })
    }
}

impl std::fmt::Debug for CandleNetwork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CandleNetwork").field("device", &self.device).finish_non_exhaustive()
    }
}

impl Network for CandleNetwork {
    fn forward(&mut self, tokens: &[u32], start: usize) -> Result<Vec<f32>> {
        if !matches!(self.model, Kind::Lfm2(_)) {
            return self.pass(tokens, start);
        }
        // Its convolutions look back only where one token follows others, and look back at what was there before even where a
        // single token begins.
        if start == 0 {
            if tokens.len() == 1 && std::mem::replace(&mut self.used, true) {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    "candle's lfm2 begins a sequence with two tokens or more, found one",
                ));
            }
            self.used = true;
            return self.pass(tokens, 0);
        }
        let mut logits = Vec::new();
        for (index, token) in tokens.iter().enumerate() {
            logits = self.pass(std::slice::from_ref(token), start + index)?;
        }
        Ok(logits)
    }
}

impl CandleNetwork {
    fn pass(&mut self, tokens: &[u32], start: usize) -> Result<Vec<f32>> {
        let mut compute = || {
            let input = Tensor::new(tokens, &self.device)?.unsqueeze(0)?;
            let logits = match &mut self.model {
                Kind::Glm4(model) => model.forward(&input, start),
                Kind::Lfm2(model) => model.forward(&input, start),
                Kind::Llama(model) => model.forward(&input, start),
                Kind::Phi2(model) => model.forward(&input, start),
                Kind::Qwen2(model) => model.forward(&input, start),
                Kind::Qwen3(model) => {
                    if start == 0 {
                        model.clear_kv_cache();
                    }
                    model.forward(&input, start)
                }
            };
            logits?.to_dtype(DType::F32)?.flatten_all()?.to_vec1()
        };
        compute().map_err(|error: candle_core::Error| {
            Error::new(ErrorKind::Internal, format!("candle cannot compute this: {error}"))
        })
    }
}

/// candle's models rotate by the base alone. A file that says more would be computed wrongly.
fn check_rope(content: &Content, architecture: &str) -> Result<()> {
    let scaling = content.metadata.get(&format!("{architecture}.rope.scaling.type"));
    let scaled = scaling.and_then(|kind| kind.to_string().ok()).is_some_and(|kind| kind != "none");
    let factors = content.tensor_infos.keys().find(|name| name.starts_with("rope_f"));
    if scaled || factors.is_some() {
        let what = factors.map_or("a scaled RoPE", String::as_str);
        return Err(Error::new(
            ErrorKind::UnsupportedModel,
            format!("the file has {what}, which candle's {architecture} leaves out"),
        ));
    }
    Ok(())
}

fn corrupt(error: candle_core::Error) -> Error {
    Error::new(ErrorKind::CorruptModel, format!("candle cannot read the file: {error}"))
}
