//! What tells one model's prompts from all others'.
//!
//! A full hash of a model of some gigabytes would cost more than loading it. So a model is known by everything that the file
//! says of itself (metadata, tensor table), by what the system says of the file (device, inode, size, times), and by some
//! pages of its weights; and a prompt besides by this version's numbers and the shape of its KV cache.

use ai_runtime_kernels::{KvLayout, NUMERICS_VERSION};
use blake3::Hasher;

use crate::Model;

/// Pages of weights that are looked at, evenly spread.
const SAMPLES: usize = 64;
const SAMPLE_BYTES: usize = 4096;

/// The key of a model with a KV cache of this layout and this rotation of positions; `None` for one that is no file.
pub(super) fn of(model: &Model, layout: &KvLayout, rope: &str) -> Option<[u8; 32]> {
    let file = model.file();
    let mut hash = Hasher::new();
    hash.update(&NUMERICS_VERSION.to_le_bytes());
    hash.update(&[u8::from(cfg!(target_endian = "big"))]);
    part(&mut hash, env!("CARGO_PKG_VERSION").as_bytes());
    part(&mut hash, format!("{layout:?}").as_bytes());
    part(&mut hash, rope.as_bytes());
    for stamp in file.stamps()? {
        part(&mut hash, format!("{stamp:?}").as_bytes());
    }
    // Metadata, tensor table and all that stands before the weights.
    let head = file.tensors().filter(|tensor| tensor.part == 0).map(|tensor| tensor.offset).min();
    part(&mut hash, &file.metadata_bytes()[..head.unwrap_or(0)]);
    let total: usize = file.tensors().map(|tensor| tensor.data.len()).sum();
    let mut next = 0;
    let mut seen = 0;
    for tensor in file.tensors() {
        part(&mut hash, tensor.name.as_bytes());
        while next < seen + tensor.data.len() {
            let at = next - seen;
            part(&mut hash, &tensor.data[at..tensor.data.len().min(at + SAMPLE_BYTES)]);
            next += (total / SAMPLES).max(1);
        }
        seen += tensor.data.len();
    }
    Some(hash.finalize().into())
}

/// The name of a prompt's file: a hash of whose it is and what it says, so that the name tells nothing.
pub(super) fn name(key: &[u8; 32], tokens: &[u32]) -> [u8; 32] {
    let mut hash = Hasher::new();
    hash.update(key);
    for token in tokens {
        hash.update(&token.to_le_bytes());
    }
    hash.finalize().into()
}

/// A part of known length, so that no two sequences of parts look the same.
fn part(hash: &mut Hasher, bytes: &[u8]) {
    hash.update(&(bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
