//! Where tokens stay between runs: in memory, or in one file that is encrypted (ChaCha20-Poly1305). A host with a vault of its
//! own implements [`TokenStore`].

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};

use super::token_key::{KeyPlace, TokenKey};
use crate::{Error, ErrorKind, Result, private_file};

/// Keeps credentials of servers. The values are secrets; what they contain is this library's business.
///
/// All functions may block for a moment.
pub trait TokenStore: Send + Sync + 'static {
    /// What was kept under this key.
    ///
    /// # Errors
    /// `Io` when it cannot be read, `Auth` when it cannot be decrypted.
    fn load(&self, key: &str) -> Result<Option<String>>;

    /// Keeps a value; `None` forgets it.
    ///
    /// # Errors
    /// As [`TokenStore::load`].
    fn save(&self, key: &str, value: Option<&str>) -> Result<()>;

    /// Held while a token is refreshed: whoever shares this store waits, and finds the fresh token then. It is released when
    /// it is dropped.
    ///
    /// # Errors
    /// `Io`.
    fn lock(&self) -> Result<Box<dyn Send>> {
        Ok(Box::new(()))
    }
}

/// Tokens for as long as the process runs.
#[derive(Default)]
pub struct MemoryTokens(Mutex<BTreeMap<String, String>>);

impl std::fmt::Debug for MemoryTokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryTokens").finish_non_exhaustive()
    }
}

impl TokenStore for MemoryTokens {
    fn load(&self, key: &str) -> Result<Option<String>> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }

    fn save(&self, key: &str, value: Option<&str>) -> Result<()> {
        let mut values = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match value {
            Some(value) => drop(values.insert(key.to_owned(), value.to_owned())),
            None => drop(values.remove(key)),
        }
        Ok(())
    }
}

/// Tokens in one encrypted file, shared by all processes that know its key.
#[derive(Debug)]
pub struct FileTokens {
    path: PathBuf,
    key: TokenKey,
}

/// What the file begins with; also authenticated.
const MAGIC: &[u8] = b"AIRTOK1\n";
/// A file of tokens is small; anything else is not ours.
const MAX_FILE: u64 = 16 << 20;

impl FileTokens {
    /// Uses the file at `path`, which need not exist yet; its folder must.
    pub fn new(path: impl Into<PathBuf>, key: TokenKey) -> Self {
        Self { path: path.into(), key }
    }

    /// Uses the file at `path`, with the key of which the file `path` + `.key` says where it is. Where there is none yet, the
    /// key is kept in `wanted`; `None` is the Secret Service if there is one, and the file itself if there is none. Folders
    /// are made.
    ///
    /// # Errors
    /// `Auth` where the key cannot be reached, or is kept elsewhere than `wanted`; `Io`.
    pub fn open(path: impl Into<PathBuf>, wanted: Option<KeyPlace>) -> Result<Self> {
        let path = path.into();
        private_file::make_folder(&path)?;
        let key = TokenKey::beside(&private_file::with_ending(&path, ".key"), wanted)?;
        Ok(Self::new(path, key))
    }

    fn cipher(&self) -> Result<LessSafeKey> {
        UnboundKey::new(&CHACHA20_POLY1305, self.key.bytes())
            .map(LessSafeKey::new)
            .map_err(|_| Error::new(ErrorKind::Internal, "the key of the tokens has a wrong length"))
    }

    fn read(&self) -> Result<BTreeMap<String, String>> {
        let Some(bytes) = private_file::read(&self.path, MAX_FILE)? else { return Ok(BTreeMap::new()) };
        let wrong = || {
            let text =
                format!("{}: cannot be decrypted: another key, or a damaged file", self.path.display());
            Error::new(ErrorKind::Auth, text).hint("remove it and authorize the servers again")
        };
        let sealed = bytes.strip_prefix(MAGIC).ok_or_else(wrong)?;
        let (nonce, sealed) = sealed.split_at_checked(12).ok_or_else(wrong)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| wrong())?;
        let mut sealed = sealed.to_vec();
        let plain =
            self.cipher()?.open_in_place(nonce, Aad::from(MAGIC), &mut sealed).map_err(|_| wrong())?;
        serde_json::from_slice(plain).map_err(|_| wrong())
    }

    fn write(&self, values: &BTreeMap<String, String>) -> Result<()> {
        let mut sealed =
            serde_json::to_vec(values).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
        let mut nonce = [0; 12];
        let failed = |_| Error::new(ErrorKind::Io, "the tokens cannot be encrypted");
        SystemRandom::new().fill(&mut nonce).map_err(failed)?;
        let unique = Nonce::assume_unique_for_key(nonce);
        self.cipher()?.seal_in_place_append_tag(unique, Aad::from(MAGIC), &mut sealed).map_err(failed)?;
        private_file::replace(&self.path, &[MAGIC, &nonce, &sealed].concat())
    }
}

impl TokenStore for FileTokens {
    fn load(&self, key: &str) -> Result<Option<String>> {
        Ok(self.read()?.remove(key))
    }

    fn save(&self, key: &str, value: Option<&str>) -> Result<()> {
        let _one_writer = private_file::lock(&self.path, ".lock")?;
        let mut values = self.read()?;
        match value {
            Some(value) => drop(values.insert(key.to_owned(), value.to_owned())),
            None => drop(values.remove(key)),
        }
        self.write(&values)
    }

    fn lock(&self) -> Result<Box<dyn Send>> {
        Ok(Box::new(private_file::lock(&self.path, ".refresh")?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_in_a_file_are_encrypted_and_come_back_with_the_key_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens");
        let key = TokenKey::file(&folder.path().join("key")).unwrap();
        let store = FileTokens::new(&path, key);
        assert_eq!(store.load("a").unwrap(), None);
        store.save("a", Some("hunter2")).unwrap();
        store.save("b", Some("other")).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(7).any(|window| window == b"hunter2"));
        let again = FileTokens::new(&path, TokenKey::file(&folder.path().join("key")).unwrap());
        assert_eq!(again.load("a").unwrap().as_deref(), Some("hunter2"));
        again.save("a", None).unwrap();
        assert_eq!(store.load("a").unwrap(), None);
        assert_eq!(store.load("b").unwrap().as_deref(), Some("other"));
        let foreign = FileTokens::new(&path, TokenKey::from_bytes([7; 32]));
        assert_eq!(foreign.load("b").unwrap_err().kind(), ErrorKind::Auth);
        for end in 0..bytes.len() {
            std::fs::write(&path, &bytes[..end]).unwrap();
            assert!(store.load("a").is_err(), "cut at {end}");
        }
    }

    #[test]
    fn whoever_refreshes_makes_the_others_wait() {
        let folder = tempfile::tempdir().unwrap();
        let store =
            std::sync::Arc::new(FileTokens::new(folder.path().join("t"), TokenKey::from_bytes([1; 32])));
        let held = store.lock().unwrap();
        let (sender, done) = std::sync::mpsc::channel();
        let second = store.clone();
        let thread = std::thread::spawn(move || {
            let _held = second.lock().unwrap();
            sender.send(()).unwrap();
        });
        assert!(done.recv_timeout(std::time::Duration::from_millis(200)).is_err(), "the lock is held");
        drop(held);
        done.recv_timeout(std::time::Duration::from_secs(5)).unwrap();
        thread.join().unwrap();
    }
}
