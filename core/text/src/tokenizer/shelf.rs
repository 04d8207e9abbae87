//! The index of a large vocabulary as bytes, so that the next process reads it where it would build it.
//!
//! Magic, the vocabulary's key, the hash's seed, how many tokens and merges there are, the slots of both tables, a hash of all
//! that; numbers are little-endian. Slots hold hashes and numbers only: texts stay in the model's file and are compared there,
//! so a table that is wrong loses tokens and cannot bring any.

use std::panic::resume_unwind;
use std::thread;

use ai_runtime_gguf::File;

use super::index::{Hash, Index};
use super::vocab::{Merges, Vocab};

/// Another number for every change of [`Hash`] or [`Index`].
const MAGIC: &[u8; 8] = b"AIRVI\0\0\x01";
/// With fewer tokens and merges an index is built as fast as it is read.
const LARGE: usize = 50_000;
const HEAD: usize = MAGIC.len() + 32 + 3 * 8;

/// Where indexes of vocabularies are kept between processes: a folder that only this user can write to, for one.
///
/// A key names the tokens and merges of a file, whatever else is in it. Whoever could put other bytes on the shelf could make
/// texts become other tokens.
pub trait Shelf {
    /// What was put there under this key, if it is there. It is checked: a few megabytes that are damaged do no harm.
    fn take(&self, key: &[u8; 32]) -> Option<Vec<u8>>;
    /// Keeps the bytes, or does not.
    fn put(&self, key: &[u8; 32], bytes: &[u8]);
}

/// What was found on a shelf.
pub(super) struct Indexes {
    pub(super) hash: Hash,
    pub(super) tokens: Index,
    pub(super) merges: Option<Index>,
}

/// How many elements an array of the file has.
pub(super) fn count(file: &File, array: &str) -> usize {
    file.array(array).ok().flatten().map_or(0, |array| array.len())
}

/// What tells a vocabulary from all others; `None` for one that is quickly built.
pub(super) fn key_of(file: &File) -> Option<[u8; 32]> {
    if count(file, Vocab::KEY) + count(file, Merges::KEY) < LARGE {
        return None;
    }
    let hash = |array: &str| {
        let data = file.array(array).ok().flatten().map_or(&[][..], |array| array.data());
        *blake3::hash(data).as_bytes()
    };
    let [tokens, merges] = thread::scope(|scope| {
        let beside = thread::Builder::new().spawn_scoped(scope, || hash(Merges::KEY)).ok();
        let tokens = hash(Vocab::KEY);
        let merges = match beside {
            Some(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            None => hash(Merges::KEY),
        };
        [tokens, merges]
    });
    Some(*blake3::hash(&[tokens, merges].concat()).as_bytes())
}

pub(super) fn write(key: &[u8; 32], vocab: &Vocab, merges: Option<&Merges>) -> Vec<u8> {
    let counts = [vocab.len(), merges.map_or(0, Merges::len)];
    let mut bytes = head(key, vocab.hash().seed(), counts);
    bytes.reserve_exact(length(counts) - HEAD);
    vocab.index().write(&mut bytes);
    if let Some(merges) = merges {
        merges.index().write(&mut bytes);
    }
    let hash = blake3::hash(&bytes);
    bytes.extend(hash.as_bytes());
    bytes
}

fn head(key: &[u8; 32], seed: u64, counts: [usize; 2]) -> Vec<u8> {
    let mut head = MAGIC.to_vec();
    head.extend(key);
    head.extend(seed.to_le_bytes());
    counts.iter().for_each(|count| head.extend((*count as u64).to_le_bytes()));
    head
}

/// Bytes of the whole, head and hash included.
fn length([tokens, merges]: [usize; 2]) -> usize {
    HEAD + Index::bytes_for(tokens) + if merges > 0 { Index::bytes_for(merges) } else { 0 } + 32
}

impl Indexes {
    /// The indexes of this file's vocabulary, if that is what these bytes are.
    pub(super) fn read(file: &File, key: &[u8; 32], bytes: &[u8]) -> Option<Self> {
        let merges = if super::Algorithm::has_merges(file) { count(file, Merges::KEY) } else { 0 };
        let counts = [count(file, Vocab::KEY), merges];
        let (body, hash) = bytes.split_last_chunk::<32>()?;
        let seed = u64::from_le_bytes(*body.get(MAGIC.len() + key.len()..)?.first_chunk()?);
        if bytes.len() != length(counts)
            || !body.starts_with(&head(key, seed, counts))
            || blake3::hash(body) != *hash
        {
            return None;
        }
        let (tokens, merges) = body[HEAD..].split_at(Index::bytes_for(counts[0]));
        Some(Self {
            hash: Hash::with_seed(seed),
            tokens: Index::read(counts[0], tokens)?,
            merges: if merges.is_empty() { None } else { Some(Index::read(counts[1], merges)?) },
        })
    }
}
