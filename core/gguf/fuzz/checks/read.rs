//! Any bytes are a model or an error.

use ai_runtime_gguf::{File, Value};

/// Reads everything a file has to offer; whether it is one.
pub(crate) fn check(bytes: &[u8]) -> bool {
    let Ok(file) = File::from_bytes(bytes.to_vec()) else { return false };
    for (key, value) in file.metadata() {
        assert!(file.get(key).is_some());
        let Value::Array(array) = value else { continue };
        assert_eq!(array.iter().count(), array.len());
        assert_eq!(array.strings().map_or(array.len(), Iterator::count), array.len());
    }
    for tensor in file.tensors() {
        assert_eq!(file.tensor(tensor.name).map(|found| found.offset), Some(tensor.offset));
        assert!(tensor.data.len() <= bytes.len());
        std::hint::black_box(tensor.data.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte)));
    }
    true
}
