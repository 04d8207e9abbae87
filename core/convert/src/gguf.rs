//! A GGUF file as a source.

use std::ops::Range;
use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{File, Tensor, TensorType, Writer};
use ai_runtime_kernels::{Format, Matrix};

use crate::source::{Entry, Source};

pub(crate) struct Model {
    file: File,
    entries: Vec<Entry>,
    layers: usize,
    query_groups: usize,
}

impl Model {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let architecture = file.str("general.architecture")?.unwrap_or_default().to_owned();
        let count = |key: &str| -> Result<usize> {
            Ok(file.u64(&format!("{architecture}.{key}"))?.unwrap_or(0) as usize)
        };
        let heads = count("attention.head_count").unwrap_or(0);
        let kv_heads = count("attention.head_count_kv").unwrap_or(0);
        let entries = file
            .tensors()
            .map(|tensor| Entry {
                name: tensor.name.into(),
                shape: tensor.shape[..tensor.dims.max(1)].to_vec(),
            })
            .collect();
        Ok(Self {
            layers: count("block_count").unwrap_or(0),
            query_groups: heads.checked_div(kv_heads).unwrap_or(1),
            entries,
            file,
        })
    }

    fn tensor(&self, index: usize) -> Result<Tensor<'_>> {
        let name = &self.entries[index].name;
        self.file
            .tensor(name)
            .ok_or_else(|| Error::new(ErrorKind::CorruptModel, format!("the tensor '{name}' is gone")))
    }
}

impl Source for Model {
    fn metadata(&self) -> Result<Writer> {
        let mut writer = Writer::new();
        for (key, value) in self.file.metadata() {
            // The parts of a split model become one file.
            if !key.starts_with("split.") {
                writer.set(key, value);
            }
        }
        Ok(writer)
    }

    fn tensors(&self) -> &[Entry] {
        &self.entries
    }

    fn layers(&self) -> usize {
        self.layers
    }

    fn query_groups(&self) -> usize {
        self.query_groups
    }

    fn rows(&self, tensor: usize, rows: Range<usize>) -> Result<Vec<f32>> {
        let (entry, tensor) = (&self.entries[tensor], self.tensor(tensor)?);
        let format = Format::ALL.into_iter().find(|format| format.name() == tensor.kind.name());
        let format = format.ok_or_else(|| tensor.unsupported())?;
        let cols = entry.cols();
        let matrix = Matrix::new(format, entry.rows(), cols, tensor.data)?;
        let mut out = vec![0.0; rows.len() * cols];
        for (row, out) in rows.zip(out.chunks_exact_mut(cols)) {
            matrix.dequantize_row(row, out);
        }
        Ok(out)
    }

    fn stored(&self, tensor: usize, kind: TensorType) -> Option<&[u8]> {
        let tensor = self.tensor(tensor).ok()?;
        (tensor.kind == kind).then_some(tensor.data)
    }
}
