//! Files that only their owner can read, written as a whole, by one process at a time.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::{Error, ErrorKind, Result};

/// `path` with something added to its name.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// For writing; a file that is made now is readable to its owner only (mode 0600).
pub(crate) fn owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The folder of a file, made where it is missing; a folder that is made now is its owner's only.
pub(crate) fn make_folder(path: &Path) -> Result<()> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(()) };
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| Error::from(error).context(folder.display()))
}

/// The bytes of a file, at most `limit`; `Ok(None)` where there is no such file.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>> {
    let named = |error: std::io::Error| Error::from(error).context(path.display());
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(named(error)),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(named)?;
    if bytes.len() as u64 > limit {
        let text = format!("{}: more than {limit} bytes, the limit", path.display());
        return Err(Error::new(ErrorKind::Config, text));
    }
    Ok(Some(bytes))
}

/// Writes a file aside and renames it, so that a crash leaves the old one or the new one.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let named = |error: std::io::Error| Error::from(error).context(path.display());
    let aside = with_ending(path, ".new");
    let mut file = owner_only().create(true).truncate(true).open(&aside).map_err(named)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(named)?;
    std::fs::rename(&aside, path).map_err(named)
}

/// A lock among all processes and threads, on a file beside `path`; released when the answer is dropped.
pub(crate) fn lock(path: &Path, ending: &str) -> Result<File> {
    let path = with_ending(path, ending);
    let named = |error: std::io::Error| Error::from(error).context(path.display());
    let file = owner_only().create(true).truncate(false).open(&path).map_err(named)?;
    file.lock().map_err(named)?;
    Ok(file)
}
