//! From GGUF and safetensors files to GGUF: what `ai-runtime quantize` does.
//!
//! A GGUF file gets smaller weights. A safetensors file of a model as Hugging Face's transformers saves them is converted
//! on the way: names, order of rows, metadata, tokenizer and chat template come from the files beside it.
//!
//! ```no_run
//! use ai_runtime_convert::{FileType, quantize};
//!
//! # fn main() -> ai_runtime_convert::Result<()> {
//! let report = quantize("model.safetensors", "model-q4_k_m.gguf", FileType::Q4_K_M, |_| ())?;
//! println!("{} tensors, {} bytes", report.tensors, report.bytes);
//! # Ok(())
//! # }
//! ```
//!
//! Rounding is that of [`ai_runtime_kernels::quantize`]; which tensor of a mixture gets which format follows llama.cpp.
#![forbid(unsafe_code)]

mod gguf;
mod huggingface;
mod recipe;
mod source;
mod weights;
mod write;

use std::path::Path;

pub use ai_runtime_chat::{Error, ErrorKind, Result};
pub use recipe::FileType;
pub use write::Report;

use source::Source;

/// How far a conversion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The tensor that was written.
    pub tensor: &'a str,
    /// Weights that were written.
    pub done: u64,
    /// Weights of the model.
    pub total: u64,
}

/// Writes `input` (a GGUF or safetensors file, or the folder of a model) to `output` with weights of this type. The output
/// appears when it is whole; a file of that name is replaced.
///
/// # Errors
/// `NotFound` and `Io` from the system; `UnsupportedModel` for an architecture, a tokenizer or a tensor that is not covered;
/// `CorruptModel` for a file that contradicts itself, or weights that are not finite.
pub fn quantize(
    input: impl AsRef<Path>,
    output: impl AsRef<Path>,
    file_type: FileType,
    on_progress: impl FnMut(Progress<'_>),
) -> Result<Report> {
    let input = input.as_ref();
    let source = open(input).map_err(|error| error.context(input.display()))?;
    write::write(&*source, output.as_ref(), file_type, on_progress)
}

fn open(input: &Path) -> Result<Box<dyn Source>> {
    if input.is_dir() || input.extension().is_some_and(|extension| extension == "safetensors") {
        return Ok(Box::new(huggingface::Model::open(input)?));
    }
    Ok(Box::new(gguf::Model::open(input)?))
}
