//! A session on disk: its tokens, and the pages of the KV cache that hold them. A fresh process that loads it begins where
//! the old one was, without computing the history again.
//!
//! The file is little-endian: magic, [`NUMERICS_VERSION`], the kind of cache, two words that tell models apart, the sizes of
//! a page; the tokens; how many of them the pages cover; the pages as [`KvPool::export_page`] gives them. Pages are numbers
//! only: a forged file can make a model say anything, like a forged model, and nothing else.

use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc::channel;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_kernels::{KvPool, NUMERICS_VERSION};

use crate::cache::{Full, Lease, PageCache};
use crate::engine::stopped;
use crate::worker::Command;
use crate::{Engine, Model, Session};

const MAGIC: &[u8; 8] = b"AIRKV\0\0\x01";

/// Pages of some tokens: all full but the last.
pub(crate) type Pages = Vec<Vec<u8>>;

impl Session {
    /// Writes the session into a file: its tokens, and what the KV cache still holds of them. The file gets its name when it
    /// is complete.
    ///
    /// # Errors
    /// `Io`.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        let tokens = self.tokens();
        let mut bytes = header(self.engine())?;
        let (reply, answer) = channel();
        self.engine().submit(Command::Export { tokens: tokens.clone(), reply })?;
        let (covered, pages) = answer.recv().map_err(|_| stopped())?;
        bytes.extend((tokens.len() as u64).to_le_bytes());
        tokens.iter().for_each(|token| bytes.extend(token.to_le_bytes()));
        bytes.extend((covered as u64).to_le_bytes());
        let write = || -> std::io::Result<()> {
            let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
            let result = std::fs::File::create_new(&temporary).and_then(|mut file| {
                file.write_all(&bytes)?;
                pages.iter().try_for_each(|page| file.write_all(page))?;
                file.sync_all()?;
                std::fs::rename(&temporary, path)
            });
            if result.is_err() {
                let _ = std::fs::remove_file(&temporary);
            }
            result
        };
        write().map_err(|error| Error::from(error).context(path.display()))
    }
}

impl Engine {
    /// A session from a file that [`Session::save`] wrote. What does not fit into the KV budget is computed again when it is
    /// needed.
    ///
    /// # Errors
    /// `NotFound`, `Io`; `CorruptModel` for a file that is cut short or no such file; `InvalidArgument` for one of another
    /// model, another kind of cache or another version; `ContextFull`.
    pub fn load_session(&self, path: impl AsRef<Path>) -> Result<Session> {
        let path = path.as_ref();
        let load = || {
            let bytes = std::fs::read(path)?;
            let (tokens, covered, pages) = self.parse(&bytes)?;
            if tokens.len() > self.context_length() {
                return Err(Error::new(
                    ErrorKind::ContextFull,
                    format!("{} tokens, and the context holds {}", tokens.len(), self.context_length()),
                ));
            }
            if !tokens.is_empty() {
                self.check_tokens(&tokens)?;
            }
            let (reply, answer) = channel();
            self.submit(Command::Import { tokens: tokens[..covered].to_vec(), pages, reply })?;
            answer.recv().map_err(|_| stopped())??;
            Ok(Session::with_history(self.clone(), tokens))
        };
        load().map_err(|error: Error| error.context(path.display()))
    }

    fn parse(&self, bytes: &[u8]) -> Result<(Vec<u32>, usize, Pages)> {
        let short = || Error::new(ErrorKind::CorruptModel, "the saved session is cut short");
        let Some(rest) = bytes.strip_prefix(MAGIC) else {
            return Err(Error::new(
                ErrorKind::CorruptModel,
                "expected a saved session, found something else",
            ));
        };
        let header = header(self)?;
        let (found, rest) = rest.split_at_checked(header.len() - MAGIC.len()).ok_or_else(short)?;
        if found != &header[MAGIC.len()..] {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "the session was saved with another model, kind of KV cache or version",
            ));
        }
        let number = |bytes: &[u8]| -> Result<usize> {
            let word = bytes.first_chunk::<8>().ok_or_else(short)?;
            usize::try_from(u64::from_le_bytes(*word)).map_err(|_| short())
        };
        let count = number(rest)?;
        let end = count.checked_mul(4).and_then(|length| length.checked_add(8)).ok_or_else(short)?;
        let words = rest.get(8..end).ok_or_else(short)?.chunks_exact(4);
        let tokens: Vec<u32> =
            words.map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])).collect();
        let covered = number(&rest[end..])?;
        let layout = crate::memory::layout(self.model().hyper()?, self.options().kv_kind);
        let (page_bytes, page_tokens) = (layout.page_bytes()?, layout.page_tokens);
        let pages = &rest[end + 8..];
        if covered > count || Some(pages.len()) != covered.div_ceil(page_tokens).checked_mul(page_bytes) {
            return Err(short());
        }
        Ok((tokens, covered, pages.chunks_exact(page_bytes).map(<[u8]>::to_vec).collect()))
    }
}

/// What must be equal for pages to mean the same.
fn header(engine: &Engine) -> Result<Vec<u8>> {
    let layout = crate::memory::layout(engine.model().hyper()?, engine.options().kv_kind);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(NUMERICS_VERSION.to_le_bytes());
    bytes.extend((layout.page_tokens as u32).to_le_bytes());
    bytes.extend((layout.page_bytes()? as u64).to_le_bytes());
    bytes.push(u8::from(cfg!(target_endian = "big")));
    bytes.extend(format!("{:8}", layout.kind.name()).as_bytes());
    for word in fingerprint(engine.model()) {
        bytes.extend(word.to_le_bytes());
    }
    // RoPE depends on the context in models with long and short factors.
    bytes.extend(format!("{:?}", engine.rope()).bytes().fold(SEEDS[0], step).to_le_bytes());
    Ok(bytes)
}

const SEEDS: [u64; 2] = [0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15];

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

/// Tells models apart: by names, types and shapes of all tensors, and by bytes at their beginning, middle and end.
fn fingerprint(model: &Model) -> [u64; 2] {
    SEEDS.map(|seed| {
        model.file().tensors().fold(seed, |hash, tensor| {
            let data = tensor.data;
            let middle = data.len() / 2;
            let samples = [
                &data[..data.len().min(64)],
                &data[middle..data.len().min(middle + 64)],
                &data[data.len().saturating_sub(64)..],
            ];
            let hash = tensor.name.bytes().chain(tensor.kind.to_string().bytes()).fold(hash, step);
            let hash = tensor.shape.iter().flat_map(|length| length.to_le_bytes()).fold(hash, step);
            samples.into_iter().flatten().copied().fold(hash, step)
        })
    })
}

/// The pages of the longest beginning of `tokens` that the cache holds.
pub(crate) fn export(cache: &PageCache, pool: &KvPool, tokens: &[u32]) -> (usize, Pages) {
    let mut covered = 0;
    let mut pages = Vec::new();
    for (page, length) in cache.path(tokens) {
        // What stands behind may be of a conversation that had the page before.
        let Some(bytes) = pool.export_start(page, length) else { break };
        covered += length;
        pages.push(bytes);
    }
    (covered, pages)
}

/// The first `tokens` positions of a sequence's pages.
pub(crate) fn export_pages(pool: &KvPool, pages: &[u32], tokens: usize) -> Option<Pages> {
    let page_tokens = pool.layout().page_tokens;
    let pages = pages.iter().take(tokens.div_ceil(page_tokens)).enumerate();
    pages.map(|(index, page)| pool.export_start(*page, tokens - index * page_tokens)).collect()
}

/// Puts pages into the cache, as many as there is room for.
pub(crate) fn import(cache: &mut PageCache, pool: &mut KvPool, tokens: &[u32], pages: &Pages) -> Result<()> {
    let mut lease = Lease::new(true);
    let page_tokens = pool.layout().page_tokens;
    let mut covered = 0;
    let mut result = Ok(());
    for (index, bytes) in pages.iter().enumerate() {
        let end = ((index + 1) * page_tokens).min(tokens.len());
        if cache.reserve(&mut lease, end) == Err(Full) {
            break;
        }
        result = lease.pages().last().map_or(Ok(()), |page| pool.import_page(*page, bytes));
        if result.is_err() {
            break;
        }
        covered = end;
    }
    cache.release(lease, tokens, covered);
    result
}
