//! The tensors of a model.

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{File, TensorType};

/// A small vector of floats, copied.
pub(crate) fn vector(file: &File, name: &str, length: usize) -> Result<Vec<f32>> {
    let tensor = file.tensor(name).ok_or_else(|| missing(name))?;
    if tensor.kind != TensorType::F32 {
        return Err(tensor.unsupported());
    }
    if tensor.elements() != length as u64 {
        return Err(Error::new(
            ErrorKind::CorruptModel,
            format!("tensor '{name}': expected {length} elements, found the shape {:?}", &tensor.shape[..tensor.dims]),
        ));
    }
    Ok(tensor.data.chunks_exact(4).map(|bytes| f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])).collect())
}

pub(crate) fn missing(name: &str) -> Error {
    Error::new(ErrorKind::CorruptModel, format!("expected the tensor '{name}', found none of that name"))
}
