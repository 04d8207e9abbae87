//! Files that belong to this user alone: written whole or not at all, read only where nobody else could have made them.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::UNFINISHED;

/// Writes a file under another name and renames it. Readable by its owner alone.
pub(super) fn write(path: &Path, content: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    let temporary = path.with_extension(format!("{}.{UNFINISHED}", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // One that is there already is another thread's, which is as good.
    let mut file = options.open(&temporary)?;
    let written = content(&mut file);
    drop(file);
    let result = written.and_then(|()| fs::rename(&temporary, path));
    if result.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    result
}

/// The file and its length, if it is ours alone.
pub(super) fn open(path: &Path) -> Option<(File, u64)> {
    // A link could lead to what blocks (a pipe, a device); what we wrote is no link.
    let named = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
    let file = File::open(path).ok()?;
    let about = file.metadata().ok()?;
    is_private(&named, &about).then_some((file, about.len()))
}

/// Whether a file belongs to this user, nobody else may touch it, and it is the one that was looked at before it was opened.
#[cfg(unix)]
fn is_private(named: &fs::Metadata, opened: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (named.dev(), named.ino()) == (opened.dev(), opened.ino())
        && opened.mode() & 0o077 == 0
        && opened.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_private(_: &fs::Metadata, opened: &fs::Metadata) -> bool {
    opened.is_file()
}
