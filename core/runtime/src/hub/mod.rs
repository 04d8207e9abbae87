//! Models by name: `hf:org/repo:quant` becomes the path of a GGUF file, downloaded once into the cache that Hugging
//! Face's own tools use.
//!
//! ```no_run
//! use ai_runtime::hub::Hub;
//!
//! let path = Hub::from_env()?.fetch("hf:Qwen/Qwen3-0.6B-GGUF:Q8_0", |progress| {
//!     eprint!("\r{} of {} bytes", progress.done, progress.total);
//! })?;
//! # Ok::<(), ai_runtime::Error>(())
//! ```
//!
//! A file appears in the cache under its name only when it is whole and, where the hub says what it should be, when its
//! SHA-256 agrees; an interrupted download goes on where it stopped. A model that is in the cache is used without asking
//! the network.

mod cache;
mod choice;
mod download;
mod reference;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};

use ai_runtime_chat::{Error, ErrorKind, Result};

pub use reference::Reference;

/// Where models come from and where they are kept.
#[derive(Clone)]
pub struct Hub {
    endpoint: String,
    cache: PathBuf,
    token: Option<String>,
    offline: bool,
}

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The file's name in its repository.
    pub file: &'a str,
    /// Which file this is, from 1, and of how many: large models come in parts.
    pub part: usize,
    /// How many files there are.
    pub parts: usize,
    /// Bytes of this file that are here, those of an earlier attempt included.
    pub done: u64,
    /// Bytes of this file.
    pub total: u64,
}

impl Hub {
    /// Hugging Face's hub, with this folder as the cache.
    pub fn new(cache: impl Into<PathBuf>) -> Self {
        Self { endpoint: "https://huggingface.co".into(), cache: cache.into(), token: None, offline: false }
    }

    /// What the variables of Hugging Face's tools say: `HF_ENDPOINT`; the cache is `HF_HUB_CACHE`, else `hub` below `HF_HOME`,
    /// else `~/.cache/huggingface/hub`; the token is `HF_TOKEN`, else the file `token` beside the cache; `HF_HUB_OFFLINE=1`
    /// keeps off the network.
    ///
    /// # Errors
    /// `Config` where neither these variables nor `HOME` say where the cache is.
    pub fn from_env() -> Result<Self> {
        let get = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
        let cache = match (get("HF_HUB_CACHE"), get("HF_HOME")) {
            (Some(cache), _) => PathBuf::from(cache),
            (None, Some(home)) => Path::new(&home).join("hub"),
            (None, None) => std::env::home_dir()
                .ok_or_else(|| {
                    Error::new(ErrorKind::Config, "no folder for downloaded models: HOME is not set")
                        .hint("set HF_HOME")
                })?
                .join(".cache/huggingface/hub"),
        };
        let stored = || std::fs::read_to_string(cache.parent()?.join("token")).ok();
        let token = get("HF_TOKEN").or_else(stored).map(|token| token.trim().to_owned());
        let mut hub = Self::new(cache);
        hub.token = token.filter(|token| !token.is_empty());
        if let Some(endpoint) = get("HF_ENDPOINT") {
            hub = hub.endpoint(endpoint);
        }
        let no = ["0", "false", "no", "off"];
        Ok(hub.offline(get("HF_HUB_OFFLINE").is_some_and(|value| !no.contains(&&*value.to_lowercase()))))
    }

    /// Another server with the same interface.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = url.into().trim_end_matches('/').to_owned();
        self
    }

    /// Proof of identity for repositories that are not open to all. It is sent to the endpoint and to no other host.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Whether only the cache is asked.
    #[must_use]
    pub fn offline(mut self, offline: bool) -> Self {
        self.offline = offline;
        self
    }

    /// The file of a model: from the cache, or else downloaded. Of a model in several parts, the first.
    ///
    /// `on_progress` is called on this thread, for every piece that arrives; never for a model that is in the cache.
    ///
    /// # Errors
    /// `InvalidArgument` for a reference that is none; `NotFound` where the hub has no such repository or file, with what it
    /// has; `Auth`; `RateLimited`; `Network` without a network or for a damaged download; `Io` from the disk.
    pub fn fetch(&self, reference: &str, mut on_progress: impl FnMut(Progress<'_>)) -> Result<PathBuf> {
        let reference: Reference = reference.parse()?;
        let cached = cache::files(&self.cache, &reference);
        // Without a name the hub has to say what there is; with one, the cache can.
        let known = choice::choose(&cached.names, &reference).ok();
        if let Some(files) = known.filter(|files| self.offline || choice::is_certain(files, &reference)) {
            return Ok(cached.path(&files[0]));
        }
        if self.offline {
            let there =
                if cached.names.is_empty() { "nothing of it".to_owned() } else { cached.names.join(", ") };
            return Err(Error::new(
                ErrorKind::NotFound,
                format!("{reference}: not in the cache {} (it holds {there})", self.cache.display()),
            )
            .hint("unset HF_HUB_OFFLINE to download it"));
        }
        match self.download(&reference, &mut on_progress) {
            // No network, but what was downloaded before will do.
            Err(error) if error.kind() == ErrorKind::Network => {
                match choice::choose(&cached.names, &reference) {
                    Ok(files) => Ok(cached.path(&files[0])),
                    Err(_) => Err(error),
                }
            }
            outcome => outcome,
        }
    }

    /// The network belongs to a thread of its own: the caller may be async, and then must not wait for a future. Progress comes
    /// back over a channel, so that it is told on the caller's thread.
    fn download(&self, reference: &Reference, on_progress: &mut dyn FnMut(Progress<'_>)) -> Result<PathBuf> {
        let (events, arrived) = channel();
        std::thread::scope(|scope| {
            let worker = scope.spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
                runtime.block_on(self.get(reference, &events))
            });
            for Arrived { file, part, parts, done, total } in arrived {
                on_progress(Progress { file: &file, part, parts, done, total });
            }
            worker
                .join()
                .unwrap_or_else(|_| Err(Error::new(ErrorKind::Internal, "the download's thread panicked")))
        })
    }

    async fn get(&self, reference: &Reference, events: &Sender<Arrived>) -> Result<PathBuf> {
        let download = download::Download::new(self, reference)?;
        let files = choice::choose(&download.list().await?, reference)?;
        let mut paths = Vec::new();
        for (index, file) in files.iter().enumerate() {
            let mut tell = |done, total| {
                // Nobody listens once the caller panicked.
                let _ = events.send(Arrived {
                    file: file.clone(),
                    part: index + 1,
                    parts: files.len(),
                    done,
                    total,
                });
            };
            paths.push(download.file(file, &mut tell).await?);
        }
        Ok(paths.swap_remove(0))
    }
}

/// [`Progress`] on its way from the download's thread.
struct Arrived {
    file: String,
    part: usize,
    parts: usize,
    done: u64,
    total: u64,
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hub")
            .field("endpoint", &self.endpoint)
            .field("cache", &self.cache)
            .field("token", &self.token.as_ref().map(|_| "..."))
            .field("offline", &self.offline)
            .finish()
    }
}
