//! What both kinds of input are to the writer: metadata, and tensors whose rows can be read as floats.

use std::ops::Range;

use ai_runtime_chat::Result;
use ai_runtime_gguf::{TensorType, Writer};

/// A model to be written.
pub(crate) trait Source: Sync {
    /// Everything but the tensors.
    fn metadata(&self) -> Result<Writer>;
    /// The tensors, in the order in which they are written.
    fn tensors(&self) -> &[Entry];
    /// Blocks of the model; mixtures treat the first and the last ones better.
    fn layers(&self) -> usize;
    /// Query heads per key head.
    fn query_groups(&self) -> usize;
    /// Some rows of a tensor, one after the other.
    fn rows(&self, tensor: usize, rows: Range<usize>) -> Result<Vec<f32>>;
    /// The bytes of a tensor that is stored in this type already.
    fn stored(&self, tensor: usize, kind: TensorType) -> Option<&[u8]>;
}

/// A tensor under its GGUF name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) name: String,
    /// The contiguous dimension first.
    pub(crate) shape: Vec<u64>,
}

impl Entry {
    pub(crate) fn cols(&self) -> usize {
        self.shape[0] as usize
    }

    pub(crate) fn rows(&self) -> usize {
        self.shape[1..].iter().product::<u64>() as usize
    }
}
