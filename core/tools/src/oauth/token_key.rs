//! Where the key of a file of tokens is kept: the keyring of the person who is logged in, the kernel, or a file.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ring::rand::{SecureRandom, SystemRandom};

use crate::{Error, ErrorKind, Result, private_file};

/// The key of a file of tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenKey([u8; 32]);

impl std::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenKey(***)")
    }
}

/// Where a key is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyPlace {
    /// The Secret Service of the person who is logged in (GNOME Keyring, KWallet, KeePassXC), through `secret-tool` (Debian's
    /// package libsecret-tools). It is encrypted with the person's password and outlives reboots.
    SecretService,
    /// The Linux kernel's persistent keyring of this user. It is never on disk and needs no service, and it is gone after a
    /// reboot, or when nobody used it for three days: then the servers have to be authorized again.
    Kernel,
    /// A file that only its owner can read (mode 0600). Whoever reads as this user reads the tokens too: the encryption then
    /// protects copies of the token file alone, such as backups.
    File,
}

impl KeyPlace {
    /// The word for it, in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::SecretService => "secret-service",
            Self::Kernel => "kernel",
            Self::File => "file",
        }
    }
}

impl std::str::FromStr for KeyPlace {
    type Err = Error;

    /// Reads [`KeyPlace::word`].
    ///
    /// # Errors
    /// `InvalidArgument`, naming the words that exist.
    fn from_str(word: &str) -> Result<Self> {
        let all = [Self::SecretService, Self::Kernel, Self::File];
        all.into_iter().find(|place| place.word() == word).ok_or_else(|| {
            let text = format!("'{word}' is no place for a key: expected secret-service, kernel or file");
            Error::new(ErrorKind::InvalidArgument, text)
        })
    }
}

/// Under which name the key stands in a keyring.
const NAME: &str = "ai-runtime";
/// How long a keyring may take: it may have to ask a person for its password.
const PATIENCE: Duration = Duration::from_secs(120);

impl TokenKey {
    /// A key that the host keeps: 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn random() -> Result<Self> {
        let mut bytes = [0; 32];
        SystemRandom::new()
            .fill(&mut bytes)
            .map_err(|_| Error::new(ErrorKind::Io, "the operating system has no random numbers"))?;
        Ok(Self(bytes))
    }

    /// The key in the Secret Service; made at the first need. See [`KeyPlace::SecretService`].
    ///
    /// # Errors
    /// `Auth` when no Secret Service can be reached, or when it holds something else under our name.
    pub fn secret_service() -> Result<Self> {
        let attributes = ["service", NAME, "key", "tokens"];
        if let Some(text) = secret_tool(&[&["lookup"], &attributes[..]].concat(), "")
            && !text.trim().is_empty()
        {
            return from_hex(text.trim()).map(Self).ok_or_else(|| {
                Error::new(ErrorKind::Auth, "the keyring holds something under 'ai-runtime' that is no key")
            });
        }
        let key = Self::random()?;
        let store = ["store", "--label", "ai-runtime: key of the MCP tokens"];
        secret_tool(&[&store[..], &attributes[..]].concat(), &to_hex(&key.0)).map(|_| key).ok_or_else(|| {
            Error::new(
                ErrorKind::Auth,
                "no keyring of a person who is logged in can be reached (Secret Service)",
            )
            .hint("it needs `secret-tool` (package libsecret-tools), and a desktop session with a keyring")
        })
    }

    /// The key in the kernel's persistent keyring; made at the first need. See [`KeyPlace::Kernel`].
    ///
    /// # Errors
    /// `Auth` when the kernel has no keyrings for this process (containers often forbid them), or elsewhere than on Linux.
    pub fn kernel() -> Result<Self> {
        #[cfg(target_os = "linux")]
        {
            kernel::key("ai-runtime: key of the MCP tokens")
        }
        #[cfg(not(target_os = "linux"))]
        {
            Err(Error::new(ErrorKind::Auth, "only Linux keeps keys in its kernel"))
        }
    }

    /// The key in a file; made at the first need. See [`KeyPlace::File`].
    ///
    /// # Errors
    /// `Io`, or `Auth` when the file is no key or others can read it.
    pub fn file(path: &Path) -> Result<Self> {
        match read_place(path)? {
            Some(Place::Here(key)) => Ok(key),
            Some(Place::Elsewhere(place)) => {
                let text = format!(
                    "{}: expected a key, found that it is kept in '{}'",
                    path.display(),
                    place.word()
                );
                Err(Error::new(ErrorKind::Auth, text))
            }
            None => {
                let key = Self::random()?;
                match create(path, &to_hex(&key.0))? {
                    true => Ok(key),
                    // Another process was faster.
                    false => Self::file(path),
                }
            }
        }
    }

    /// The key of which the file at `path` says where it is. Where there is no such file yet, the key is kept in `wanted`, or
    /// else in the Secret Service if there is one, and in the file itself if there is none.
    pub(super) fn beside(path: &Path, wanted: Option<KeyPlace>) -> Result<Self> {
        let known = read_place(path)?;
        if let (Some(known), Some(wanted)) = (&known, wanted)
            && known.place() != wanted
        {
            let text = format!(
                "{}: the key of the tokens is kept in '{}', not in '{}'",
                path.display(),
                known.place().word(),
                wanted.word()
            );
            return Err(Error::new(ErrorKind::Auth, text)
                .hint("remove this file and the tokens beside it, and authorize the servers again"));
        }
        match (known, wanted) {
            (Some(Place::Here(key)), _) => Ok(key),
            (Some(Place::Elsewhere(place)), _) => Self::elsewhere(place),
            (None, Some(KeyPlace::File)) => Self::file(path),
            (None, Some(place)) => {
                let key = Self::elsewhere(place)?;
                create(path, place.word())?;
                Self::beside(path, wanted).map(|_| key)
            }
            (None, None) => match Self::secret_service() {
                Ok(_) => Self::beside(path, Some(KeyPlace::SecretService)),
                Err(_) => Self::file(path),
            },
        }
    }

    fn elsewhere(place: KeyPlace) -> Result<Self> {
        match place {
            KeyPlace::Kernel => Self::kernel(),
            _ => Self::secret_service(),
        }
    }
}

/// What a file beside tokens says.
enum Place {
    Here(TokenKey),
    Elsewhere(KeyPlace),
}

impl Place {
    fn place(&self) -> KeyPlace {
        match self {
            Self::Here(_) => KeyPlace::File,
            Self::Elsewhere(place) => *place,
        }
    }
}

fn read_place(path: &Path) -> Result<Option<Place>> {
    let named = |error: std::io::Error| Error::from(error).context(path.display());
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(named(error)),
    };
    private(&file, path)?;
    let mut text = String::new();
    file.take(1024).read_to_string(&mut text).map_err(named)?;
    let text = text.trim();
    let elsewhere = text.parse().ok().filter(|place| *place != KeyPlace::File).map(Place::Elsewhere);
    let here = || from_hex(text).map(|bytes| Place::Here(TokenKey(bytes)));
    elsewhere.or_else(here).map(Some).ok_or_else(|| {
        Error::new(ErrorKind::Auth, format!("{}: expected a key of 64 hexadecimal digits", path.display()))
    })
}

/// `false` where the file is there already.
fn create(path: &Path, text: &str) -> Result<bool> {
    let named = |error: std::io::Error| Error::from(error).context(path.display());
    // Written aside under a name of its own and linked, so that nobody ever sees half of it.
    let aside = private_file::with_ending(path, &format!(".{}", &to_hex(&TokenKey::random()?.0)[..16]));
    let mut file = private_file::owner_only().create(true).truncate(true).open(&aside).map_err(named)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(named)?;
    let linked = std::fs::hard_link(&aside, path);
    let _ = std::fs::remove_file(&aside);
    match linked {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(named(error)),
    }
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

/// What `secret-tool` prints; `None` where there is none, or where it fails.
fn secret_tool(arguments: &[&str], input: &str) -> Option<String> {
    let mut command = Command::new("secret-tool");
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    // The secret goes through a pipe: command lines can be read by others.
    let written = child.stdin.take()?.write_all(input.as_bytes());
    let began = Instant::now();
    // Its answer is shorter than what a pipe holds, so it can end before somebody reads.
    while let Ok(None) = child.try_wait() {
        if began.elapsed() > PATIENCE {
            let _ = child.kill();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().ok()?;
    (written.is_ok() && output.status.success()).then(|| String::from_utf8(output.stdout).ok())?
}

#[cfg(target_os = "linux")]
mod kernel {
    use linux_keyutils::{KeyError, KeyRing, KeyRingIdentifier};

    use super::TokenKey;
    use crate::{Error, ErrorKind, Result};

    pub(super) fn key(name: &str) -> Result<TokenKey> {
        let failed = |error: KeyError| {
            Error::new(ErrorKind::Auth, format!("the kernel keeps no keys for this process: {error:?}"))
                .hint("containers often forbid it; a key can be kept in a file instead")
        };
        let ring = KeyRing::get_persistent(KeyRingIdentifier::Session).map_err(failed)?;
        let mut bytes = [0; 33];
        match ring.search(name).and_then(|key| key.read(&mut bytes)) {
            Ok(32) => {
                let [bytes @ .., _] = bytes;
                return Ok(TokenKey(bytes));
            }
            Ok(_) => {
                let text = format!("the kernel's keyring holds something under '{name}' that is no key");
                return Err(Error::new(ErrorKind::Auth, text));
            }
            Err(
                KeyError::KeyDoesNotExist
                | KeyError::KeyExpired
                | KeyError::KeyRevoked
                | KeyError::KeyringDoesNotExist,
            ) => {}
            Err(error) => return Err(failed(error)),
        }
        let key = TokenKey::random()?;
        ring.add_key(name, key.bytes()).map_err(failed)?;
        Ok(key)
    }

    #[cfg(test)]
    pub(super) fn forget(name: &str) {
        let ring = KeyRing::get_persistent(KeyRingIdentifier::Session).unwrap();
        ring.search(name).unwrap().invalidate().unwrap();
    }
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

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let key = TokenKey::file(&path).unwrap();
        assert_eq!(TokenKey::file(&path).unwrap(), key);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        let error = TokenKey::file(&path).unwrap_err();
        assert!(error.to_string().contains("found mode 644"), "{error}");
    }

    #[test]
    fn processes_that_make_a_key_at_once_agree_on_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let keys: Vec<TokenKey> = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..8).map(|_| scope.spawn(|| TokenKey::beside(&path, Some(KeyPlace::File)))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
        let error = TokenKey::beside(&path, Some(KeyPlace::Kernel)).unwrap_err();
        assert!(error.to_string().contains("is kept in 'file', not in 'kernel'"), "{error}");
        assert!(
            "vault".parse::<KeyPlace>().unwrap_err().to_string().contains("secret-service, kernel or file")
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_keeps_a_key_and_the_file_says_so() {
        let name = format!("ai-runtime: test {}", std::process::id());
        let key = match kernel::key(&name) {
            Ok(key) => key,
            Err(error) => {
                #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
                {
                    eprintln!("skipped: {error}");
                }
                return;
            }
        };
        assert_eq!(kernel::key(&name).unwrap(), key);
        kernel::forget(&name);
        assert_ne!(kernel::key(&name).unwrap(), key, "another one is made");
        kernel::forget(&name);
    }

    /// Runs itself in a session of its own, with a bus and a keyring, as a desktop has them.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_keyring_of_a_session_keeps_a_key_between_processes() {
        const INNER: &str = "AI_RUNTIME_TEST_KEYRING";
        if let Ok(path) = std::env::var(INNER) {
            let path = Path::new(&path);
            let key = TokenKey::beside(path, None).unwrap();
            assert_eq!(std::fs::read_to_string(path).unwrap(), "secret-service");
            assert_eq!(TokenKey::secret_service().unwrap(), key);
            return;
        }
        let programs = ["dbus-run-session", "gnome-keyring-daemon", "secret-tool"];
        let missing = programs.into_iter().find(|program| {
            let paths = std::env::var_os("PATH").unwrap_or_default();
            !std::env::split_paths(&paths).any(|folder| folder.join(program).exists())
        });
        if let Some(missing) = missing {
            assert!(std::env::var_os("CI").is_none(), "{missing} is missing: .ci/setup");
            #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
            {
                eprintln!("skipped: {missing} is missing (.ci/setup)");
            }
            return;
        }
        let home = tempfile::tempdir().unwrap();
        let script =
            r#"printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "$@" && "$@""#;
        let output = Command::new("timeout")
            .args(["100", "dbus-run-session", "--", "sh", "-c", script, "sh"])
            .arg(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "oauth::token_key::tests::the_keyring_of_a_session_keeps_a_key_between_processes",
            ])
            .env(INNER, home.path().join("tokens.key"))
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        assert!(output.status.success() && text.matches("1 passed").count() == 2, "{text}");
        // Without the keyring the file is an error, and no new key takes its place.
        if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
            let error = TokenKey::beside(&home.path().join("tokens.key"), None).unwrap_err();
            assert!(error.to_string().contains("no keyring"), "{error}");
        }
    }
}
