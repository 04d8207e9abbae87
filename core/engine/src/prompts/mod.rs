//! The prompt cache on disk: the keys and values of system prompts and tools, so that a fresh process does not compute them
//! again.
//!
//! The indexes of large vocabularies are kept beside them ([`vocabulary`]).
//!
//! One file holds one beginning of a prompt, token for token, for one model ([`key`]) in the format of [`entry`]; its pages go
//! straight to where they are used ([`body`]), and are found there once the whole file was checked ([`place`]). A file
//! is written under another name and renamed when it is complete, so several processes may share a folder; they never
//! wait for each other. Nothing here is needed: whatever cannot be read or written (no folder, a full or read-only disk, a
//! damaged or foreign file) is computed instead, to the same bits.
//!
//! Files are read, not mapped: a file that is cut short under us is a short read then, and not a signal.

mod body;
mod checksum;
mod entry;
mod key;
mod place;
mod private;
mod vocabulary;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};
use std::{env, fs, io};

use ai_runtime_kernels::{KvLayout, KvPool, Team};

use crate::Model;
use crate::cache::PageCache;
use crate::saved::Pages;
use entry::Entry;
use place::place;

/// Where prompts are kept on disk, and which; and the indexes of large vocabularies, so that the next process opens a model faster.
///
/// [`chat`](crate::Engine::chat) keeps what stands before the first message of a user: the system prompt and the tools.
/// Conversations are kept only where [`Generate::keep`](crate::Generate::keep) asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptCache {
    /// The folder; `None` keeps nothing. It is made when it is needed, and nobody else may look into it.
    pub folder: Option<PathBuf>,
    /// Bytes that all files of the folder may take together. The ones that were used least recently go.
    pub limit: u64,
    /// A beginning is kept when tokens times the model's weights are at least this: what is computed faster than it is read
    /// is not worth a file.
    pub least_work: u64,
}

impl PromptCache {
    /// Keeps nothing on disk.
    pub fn off() -> Self {
        Self { folder: None, limit: 2 << 30, least_work: 100_000_000_000 }
    }

    /// Keeps prompts in this folder.
    pub fn folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: Some(folder.into()), ..Self::off() }
    }

    /// Keeps prompts in the user's cache: `AI_RUNTIME_CACHE_DIR`, or else `ai-runtime` in `XDG_CACHE_HOME` or in
    /// `~/.cache`; nothing where the environment names none of them. An empty `AI_RUNTIME_CACHE_DIR` switches it off.
    pub fn user() -> Self {
        Self { folder: user_folder(|name| env::var_os(name)), ..Self::off() }
    }
}

impl PromptCache {
    /// Whether so many tokens of a model with so many parameters are worth a file.
    pub(crate) fn is_worth(&self, parameters: u64, tokens: usize) -> bool {
        self.folder.is_some() && tokens > 0 && parameters.saturating_mul(tokens as u64) >= self.least_work
    }
}

impl Default for PromptCache {
    fn default() -> Self {
        Self::user()
    }
}

fn user_folder(variable: impl Fn(&str) -> Option<std::ffi::OsString>) -> Option<PathBuf> {
    if let Some(folder) = variable("AI_RUNTIME_CACHE_DIR") {
        return (!folder.is_empty()).then(|| PathBuf::from(folder).join("prompts"));
    }
    // A relative path would mean another folder in every working directory; the XDG rules say to ignore it.
    let absolute = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let cache = absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))?;
    Some(cache.join("ai-runtime").join("prompts"))
}

/// A file of the prompt cache: a prompt (`.prompt`) or a vocabulary's index (`.index`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeptPrompt {
    /// Where it is.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// When it was last used.
    pub used: SystemTime,
}

/// The files that a folder keeps, the one that was used least recently first. None where there is no such folder.
///
/// # Errors
/// Those of reading the folder.
pub fn kept_prompts(folder: &Path) -> io::Result<Vec<KeptPrompt>> {
    let mut kept = Vec::new();
    for entry in folder_entries(folder)? {
        let path = entry.path();
        let Ok(about) = entry.metadata() else { continue };
        let ours = path.extension().is_some_and(|extension| extension == EXTENSION || extension == INDEX);
        if about.is_file() && ours {
            kept.push(KeptPrompt {
                path,
                bytes: about.len(),
                used: about.modified().unwrap_or(SystemTime::UNIX_EPOCH),
            });
        }
    }
    kept.sort_by(|a, b| (a.used, &a.path).cmp(&(b.used, &b.path)));
    Ok(kept)
}

/// Deletes every prompt and index that a folder keeps; other files stay. Returns how many files and bytes went.
///
/// # Errors
/// Those of reading the folder and deleting a file.
pub fn purge_prompts(folder: &Path) -> io::Result<(usize, u64)> {
    let mut gone = (0, 0);
    for prompt in kept_prompts(folder)? {
        match fs::remove_file(&prompt.path) {
            Ok(()) => gone = (gone.0 + 1, gone.1 + prompt.bytes),
            // Another process was faster.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    remove_unfinished(folder, Duration::ZERO);
    Ok(gone)
}

/// Of a prompt's file.
const EXTENSION: &str = "prompt";
/// Of a vocabulary's index.
const INDEX: &str = "index";
/// Of one that is being written.
const UNFINISHED: &str = "tmp";
/// A file that is still unfinished after this time was given up by a process that died.
const GIVEN_UP: Duration = Duration::from_secs(3600);

/// The folder of one engine.
pub(crate) struct PromptStore<'m> {
    options: PromptCache,
    folder: PathBuf,
    model: &'m Model,
    layout: KvLayout,
    rope: String,
    page_bytes: usize,
    /// Made when a prompt first needs it, because it reads pages all over the model's file.
    key: OnceLock<Option<[u8; 32]>>,
    /// Writes a file beside the engine's work; one at a time.
    writer: Mutex<Option<JoinHandle<()>>>,
}

impl<'m> PromptStore<'m> {
    /// The store of a model, where the options name a folder and the model is a file that can be told from others.
    pub(crate) fn open(
        options: &PromptCache,
        model: &'m Model,
        layout: &KvLayout,
        rope: String,
    ) -> Option<Self> {
        model.file().stamps()?;
        Some(Self {
            folder: options.folder.clone()?,
            options: options.clone(),
            model,
            rope,
            page_bytes: layout.page_bytes().ok()?,
            layout: layout.clone(),
            key: OnceLock::new(),
            writer: Mutex::new(None),
        })
    }

    /// Whether so many tokens are worth a file.
    pub(crate) fn is_worth(&self, tokens: usize) -> bool {
        self.options.is_worth(self.model.info().parameters, tokens)
    }

    /// Puts the keys and values of exactly these tokens into the cache, as many as there is room for. False where there is no
    /// such file, or it is damaged: nothing of it is in the cache then.
    pub(crate) fn load(&self, tokens: &[u32], cache: &mut PageCache, pool: &mut KvPool, team: &Team) -> bool {
        let (Some(key), Some(path)) = (self.key(), self.path(tokens)) else { return false };
        let (page_bytes, page_tokens) = (self.page_bytes, self.layout.page_tokens);
        let entry = Entry { key, tokens, page_bytes, page_tokens };
        let whole = entry.open(&path).is_some_and(|body| place(body, tokens, cache, pool, team));
        // What was used goes last when room is needed. Where it cannot be marked it goes earlier.
        if whole && let Ok(file) = fs::File::open(&path) {
            let _ = file.set_modified(SystemTime::now());
        }
        whole
    }

    /// Writes the pages of these tokens, in a thread of its own. Does nothing while another file is being written.
    pub(crate) fn save(&self, tokens: &[u32], pages: Pages) {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if writer.as_ref().is_some_and(|thread| !thread.is_finished()) {
            return;
        }
        let (Some(key), Some(path)) = (self.key().copied(), self.path(tokens)) else { return };
        let (folder, limit, tokens) = (self.folder.clone(), self.options.limit, tokens.to_vec());
        let (page_bytes, page_tokens) = (self.page_bytes, self.layout.page_tokens);
        let write = move || {
            let entry = Entry { key: &key, tokens: &tokens, page_bytes, page_tokens };
            if entry.bytes() > limit {
                return;
            }
            // First, as one of this name would be in the way: numbers of processes come again.
            remove_unfinished(&folder, GIVEN_UP);
            // A cache that cannot be written is no failure of anything.
            if make_private_folder(&folder).and_then(|()| entry.write(&path, &pages)).is_ok() {
                make_room(&folder, &path, limit);
            }
        };
        *writer = std::thread::Builder::new().name("ai-runtime-prompts".into()).spawn(write).ok();
    }

    /// Whether a file of these tokens is there.
    pub(crate) fn has(&self, tokens: &[u32]) -> bool {
        self.path(tokens).is_some_and(|path| path.is_file())
    }

    fn key(&self) -> Option<&[u8; 32]> {
        self.key.get_or_init(|| key::of(self.model, &self.layout, &self.rope)).as_ref()
    }

    fn path(&self, tokens: &[u32]) -> Option<PathBuf> {
        let name = hexadecimal(&key::name(self.key()?, tokens));
        Some(self.folder.join(name).with_extension(EXTENSION))
    }
}

impl Drop for PromptStore<'_> {
    fn drop(&mut self) {
        // A short-lived process is the one that profits most: it waits until its file is complete.
        let writer = self.writer.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = writer {
            let _ = thread.join();
        }
    }
}

/// A hash as the name of a file: half of it is plenty.
fn hexadecimal(hash: &[u8; 32]) -> String {
    hash[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn folder_entries(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Deletes what was used least recently until the folder is within its limit; the newest file stays.
fn make_room(folder: &Path, newest: &Path, limit: u64) {
    let Ok(kept) = kept_prompts(folder) else { return };
    let mut total: u64 = kept.iter().map(|prompt| prompt.bytes).sum();
    for prompt in kept.iter().filter(|prompt| prompt.path != newest) {
        if total <= limit {
            return;
        }
        if fs::remove_file(&prompt.path).is_ok() {
            total -= prompt.bytes;
        }
    }
}

/// Deletes what processes left that died while they wrote.
fn remove_unfinished(folder: &Path, older_than: Duration) {
    for entry in folder_entries(folder).unwrap_or_default() {
        let path = entry.path();
        let old = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if path.extension().is_some_and(|extension| extension == UNFINISHED)
            && old().is_some_and(|age| age >= older_than)
        {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_users_folder_is_what_the_environment_names_and_nothing_without_it() {
        let folder = |variables: &[(&str, &str)]| {
            user_folder(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
        };
        assert_eq!(folder(&[]), None);
        assert_eq!(folder(&[("HOME", "/home/anna")]), Some("/home/anna/.cache/ai-runtime/prompts".into()));
        let both = [("HOME", "/home/anna"), ("XDG_CACHE_HOME", "/tmp/c")];
        assert_eq!(folder(&both), Some("/tmp/c/ai-runtime/prompts".into()));
        assert_eq!(folder(&[("XDG_CACHE_HOME", "relative")]), None);
        assert_eq!(folder(&[("AI_RUNTIME_CACHE_DIR", "/c"), both[0]]), Some("/c/prompts".into()));
        assert_eq!(folder(&[("AI_RUNTIME_CACHE_DIR", ""), both[0]]), None);
    }
}
