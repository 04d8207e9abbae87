//! The tensors of safetensors files, read a piece at a time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_kernels::{Format, Matrix};
use safetensors::Dtype;
use safetensors::tensor::Metadata;

/// Heads of real models have some megabytes.
const LONGEST_HEAD: u64 = 100 << 20;

/// The files of a model, as one set of tensors.
#[derive(Debug)]
pub(crate) struct Weights {
    files: Vec<(PathBuf, Mutex<File>)>,
    tensors: BTreeMap<String, Stored>,
}

/// Where a tensor lies.
#[derive(Clone, Debug)]
struct Stored {
    file: usize,
    /// Of its first byte in the file.
    offset: u64,
    format: Format,
    /// The contiguous dimension last, as the format has it.
    shape: Vec<usize>,
}

impl Weights {
    /// Opens files whose tensors belong together.
    pub(crate) fn open(paths: &[PathBuf]) -> Result<Self> {
        let mut weights = Self { files: Vec::new(), tensors: BTreeMap::new() };
        for path in paths {
            weights.add(path).map_err(|error| error.context(path.display()))?;
        }
        Ok(weights)
    }

    fn add(&mut self, path: &Path) -> Result<()> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        let corrupt = |message: String| Error::new(ErrorKind::CorruptModel, message);
        let mut length = [0; 8];
        file.read_exact(&mut length)
            .map_err(|_| corrupt(format!("expected a safetensors file, found {size} bytes")))?;
        let length = u64::from_le_bytes(length);
        if length > LONGEST_HEAD || length > size.saturating_sub(8) {
            return Err(corrupt(format!(
                "expected a safetensors file, which begins with the length of its head; found {length} in a file of {size} bytes"
            )));
        }
        let mut head = vec![0; length as usize];
        file.read_exact(&mut head)?;
        // Checks that tensors follow each other without gaps and have the bytes that their shapes need.
        let head: Metadata = serde_json::from_slice(&head)
            .map_err(|error| corrupt(format!("the head of the safetensors file is damaged: {error}")))?;
        let data = 8 + length;
        let end = data.saturating_add(head.data_len() as u64);
        if end != size {
            return Err(corrupt(format!(
                "expected {end} bytes, found {size}: the file is cut short or something follows it"
            )));
        }
        let number = self.files.len();
        for (name, info) in head.tensors() {
            let format = match info.dtype {
                Dtype::F32 => Format::F32,
                Dtype::F16 => Format::F16,
                Dtype::BF16 => Format::BF16,
                // Masks and counters that some models save; whoever asks for one hears of it.
                _ => continue,
            };
            let stored = Stored {
                file: number,
                offset: data + info.data_offsets.0 as u64,
                format,
                shape: info.shape.clone(),
            };
            if self.tensors.insert(name.clone(), stored).is_some() {
                return Err(corrupt(format!("two files hold a tensor '{name}'")));
            }
        }
        self.files.push((path.to_owned(), Mutex::new(file)));
        Ok(())
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.tensors.keys().map(String::as_str)
    }

    /// The lengths of a tensor's dimensions, the contiguous one last.
    pub(crate) fn shape(&self, name: &str) -> Result<&[usize]> {
        Ok(&self.find(name)?.shape)
    }

    /// The values at some places of a tensor, counted in elements.
    pub(crate) fn read(&self, name: &str, elements: Range<usize>) -> Result<Vec<f32>> {
        let stored = self.find(name)?;
        let all = stored.shape.iter().product::<usize>();
        if elements.start > elements.end || elements.end > all {
            let message = format!("tensor '{name}' has {all} elements, not {elements:?}");
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let (path, file) = &self.files[stored.file];
        let width = stored.format.block_bytes();
        let mut bytes = vec![0; elements.len() * width];
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(stored.offset + (elements.start * width) as u64))
            .and_then(|_| file.read_exact(&mut bytes))
            .map_err(|error| Error::from(error).context(path.display()))?;
        widen(stored.format, &bytes)
    }

    fn find(&self, name: &str) -> Result<&Stored> {
        self.tensors.get(name).ok_or_else(|| {
            Error::new(
                ErrorKind::CorruptModel,
                format!("expected the tensor '{name}' in F32, F16 or BF16, found none"),
            )
        })
    }
}

/// Exactly, as all formats here are parts of f32.
fn widen(format: Format, bytes: &[u8]) -> Result<Vec<f32>> {
    let count = bytes.len() / format.block_bytes();
    let mut out = vec![0.0; count];
    if count > 0 {
        Matrix::new(format, 1, count, bytes)?.dequantize_row(0, &mut out);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(head: &str, data: usize) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut bytes = (head.len() as u64).to_le_bytes().to_vec();
        bytes.extend(head.bytes());
        bytes.resize(bytes.len() + data, 0);
        std::fs::write(file.path(), bytes).unwrap();
        file
    }

    #[test]
    fn damaged_files_are_errors_that_say_what_is_wrong() {
        let one = r#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#;
        for (head, data, says) in [
            (one, 7, "cut short"),
            (one, 9, "something follows"),
            (r#"{"w":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, 8, "damaged"),
            (r#"{"w":{"dtype":"F32","shape":[18446744073709551615,2],"data_offsets":[0,8]}}"#, 8, "damaged"),
            (r#"{"w":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#, 8, "damaged"),
            ("not json", 0, "damaged"),
        ] {
            let file = file(head, data);
            let error = Weights::open(&[file.path().into()]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::CorruptModel);
            assert!(error.message().contains(says), "{head}: {error}");
        }
        for bytes in [&b"GGUF"[..], &[0xff; 64]] {
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), bytes).unwrap();
            let error = Weights::open(&[file.path().into()]).unwrap_err();
            assert!(error.message().contains("expected a safetensors file"), "{error}");
        }
    }

    #[test]
    fn all_three_float_types_are_read_exactly() {
        assert_eq!(widen(Format::F32, &1.5f32.to_le_bytes()).unwrap(), [1.5]);
        assert_eq!(widen(Format::BF16, &0x3fc0u16.to_le_bytes()).unwrap(), [1.5]);
        assert_eq!(widen(Format::F16, &0x3e00u16.to_le_bytes()).unwrap(), [1.5]);
    }
}
