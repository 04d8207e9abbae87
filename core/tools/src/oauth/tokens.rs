//! Where tokens stay between runs: in memory, or in one file that is encrypted (ChaCha20-Poly1305) with a key from the
//! system's keyring or from a file that only its owner can read. A host with a vault of its own implements [`TokenStore`].

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};

use crate::{Error, ErrorKind, Result};

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

/// The key of a file of tokens.
#[derive(Clone)]
pub struct TokenKey([u8; 32]);

impl std::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenKey(***)")
    }
}

/// Under which name the key stands in the keyring.
const SERVICE: &str = "ai-runtime";

impl TokenKey {
    /// A key that the host keeps: 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    fn random() -> Result<Self> {
        let mut bytes = [0; 32];
        SystemRandom::new()
            .fill(&mut bytes)
            .map_err(|_| Error::new(ErrorKind::Io, "the operating system has no random numbers"))?;
        Ok(Self(bytes))
    }

    /// The key in the keyring of the person who is logged in; made at the first need. `Ok(None)` where no keyring can be
    /// reached. Linux: the Secret Service, through `secret-tool` (Debian's package libsecret-tools).
    ///
    /// # Errors
    /// `Auth` when the keyring holds something else under our name.
    pub fn keyring() -> Result<Option<Self>> {
        let attributes = ["service", SERVICE, "key", "tokens"];
        let tool = |verb: &[&str], input: Option<&str>| -> Option<(bool, String)> {
            let mut command = Command::new("secret-tool");
            command
                .args(verb)
                .args(attributes)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null());
            let mut child = command.spawn().ok()?;
            let mut stdin = child.stdin.take()?;
            // The secret goes through a pipe: command lines can be read by others.
            stdin.write_all(input.unwrap_or_default().as_bytes()).ok()?;
            drop(stdin);
            let output = child.wait_with_output().ok()?;
            Some((output.status.success(), String::from_utf8(output.stdout).ok()?))
        };
        if let Some((true, text)) = tool(&["lookup"], None)
            && !text.trim().is_empty()
        {
            return from_hex(text.trim()).map(|key| Some(Self(key))).ok_or_else(|| {
                Error::new(ErrorKind::Auth, "the keyring holds something under 'ai-runtime' that is no key")
            });
        }
        let key = Self::random()?;
        let stored = tool(&["store", "--label", "ai-runtime: key of the MCP tokens"], Some(&to_hex(&key.0)));
        Ok(matches!(stored, Some((true, _))).then_some(key))
    }

    /// The key in a file that only its owner can read (mode 0600); made at the first need. Whoever reads as this user reads
    /// the tokens too: the encryption then protects copies of the token file, such as backups.
    ///
    /// # Errors
    /// `Io`, or `Auth` when the file is no key or others can read it.
    pub fn file(path: &Path) -> Result<Self> {
        let named = |error: std::io::Error| Error::from(error).context(path.display());
        match File::open(path) {
            Ok(mut file) => {
                private(&file, path)?;
                let mut text = String::new();
                (&mut file).take(1024).read_to_string(&mut text).map_err(named)?;
                from_hex(text.trim()).map(Self).ok_or_else(|| {
                    Error::new(
                        ErrorKind::Auth,
                        format!("{}: expected a key of 64 hexadecimal digits", path.display()),
                    )
                })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = Self::random()?;
                // Two processes may come here at once: the second finds the first one's file.
                match owner_only().create_new(true).open(path) {
                    Ok(mut file) => file.write_all(to_hex(&key.0).as_bytes()).map_err(named).map(|()| key),
                    Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                        std::thread::sleep(std::time::Duration::from_millis(50));
                        Self::file(path)
                    }
                    Err(error) => Err(named(error)),
                }
            }
            Err(error) => Err(named(error)),
        }
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

    /// Uses the file at `path` with the key of the keyring, or, where there is no keyring, of the file `path` + `.key`.
    /// Folders are made.
    ///
    /// # Errors
    /// As [`TokenKey::keyring`] and [`TokenKey::file`].
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Error::from(error).context(folder.display()))?;
        }
        let beside = with_ending(&path, ".key");
        // A file that was begun with one key goes on with it.
        let key = if beside.exists() { None } else { TokenKey::keyring()? };
        let key = match key {
            Some(key) => key,
            None => TokenKey::file(&beside)?,
        };
        Ok(Self::new(path, key))
    }

    fn cipher(&self) -> Result<LessSafeKey> {
        UnboundKey::new(&CHACHA20_POLY1305, &self.key.0)
            .map(LessSafeKey::new)
            .map_err(|_| Error::new(ErrorKind::Internal, "the key of the tokens has a wrong length"))
    }

    fn read(&self) -> Result<BTreeMap<String, String>> {
        let named = |error: std::io::Error| Error::from(error).context(self.path.display());
        let mut bytes = Vec::new();
        match File::open(&self.path) {
            Ok(file) => file.take(MAX_FILE).read_to_end(&mut bytes).map_err(named)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(error) => return Err(named(error)),
        };
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
        let named = |error: std::io::Error| Error::from(error).context(self.path.display());
        let mut sealed =
            serde_json::to_vec(values).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
        let mut nonce = [0; 12];
        let failed = |_| Error::new(ErrorKind::Io, "the tokens cannot be encrypted");
        SystemRandom::new().fill(&mut nonce).map_err(failed)?;
        let unique = Nonce::assume_unique_for_key(nonce);
        self.cipher()?.seal_in_place_append_tag(unique, Aad::from(MAGIC), &mut sealed).map_err(failed)?;
        // Written aside and renamed, so that a crash leaves the old file or the new one.
        let aside = with_ending(&self.path, ".new");
        let mut file = owner_only().create(true).truncate(true).open(&aside).map_err(named)?;
        file.write_all(MAGIC)
            .and_then(|()| file.write_all(&nonce))
            .and_then(|()| file.write_all(&sealed))
            .map_err(named)?;
        file.sync_all().and_then(|()| std::fs::rename(&aside, &self.path)).map_err(named)
    }

    /// A lock among all processes and threads; released when the file is closed.
    fn lock_file(&self, ending: &str) -> Result<File> {
        let path = with_ending(&self.path, ending);
        let named = |error: std::io::Error| Error::from(error).context(path.display());
        let file = owner_only().create(true).truncate(false).open(&path).map_err(named)?;
        file.lock().map_err(named)?;
        Ok(file)
    }
}

impl TokenStore for FileTokens {
    fn load(&self, key: &str) -> Result<Option<String>> {
        Ok(self.read()?.remove(key))
    }

    fn save(&self, key: &str, value: Option<&str>) -> Result<()> {
        let _one_writer = self.lock_file(".lock")?;
        let mut values = self.read()?;
        match value {
            Some(value) => drop(values.insert(key.to_owned(), value.to_owned())),
            None => drop(values.remove(key)),
        }
        self.write(&values)
    }

    fn lock(&self) -> Result<Box<dyn Send>> {
        Ok(Box::new(self.lock_file(".refresh")?))
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(unix)]
fn private(file: &File, path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode =
        file.metadata().map_err(|error| Error::from(error).context(path.display()))?.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let text = format!(
        "{}: expected a key that only its owner can read, found mode {:o}",
        path.display(),
        mode & 0o777
    );
    Err(Error::new(ErrorKind::Auth, text).hint(format!("chmod 600 {}", path.display())))
}

#[cfg(not(unix))]
fn private(_file: &File, _path: &Path) -> Result<()> {
    Ok(())
}

fn to_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(bytes)
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

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        TokenKey::file(&path).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        let error = TokenKey::file(&path).unwrap_err();
        assert!(error.to_string().contains("found mode 644"), "{error}");
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
