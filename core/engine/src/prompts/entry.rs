//! A file of the prompt cache: magic, key, numbers of tokens and sizes, the tokens, the pages, a checksum of the head and of
//! each page's checksum. All numbers are little-endian; pages are as the KV pool gives them.
//!
//! Whoever reads knows beforehand what the file must be, to the byte, so nothing in it decides how much is read or
//! allocated. Pages are numbers only: what a forged file could do is what a forged model could.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use super::UNFINISHED;
use super::body::Body;
use super::checksum::Checksum;
use crate::saved::Pages;

const MAGIC: &[u8; 8] = b"AIRPC\0\0\x02";

/// What a file holds, but for the pages.
pub(super) struct Entry<'a> {
    pub(super) key: &'a [u8; 32],
    pub(super) tokens: &'a [u32],
    pub(super) page_bytes: usize,
    pub(super) page_tokens: usize,
}

impl Entry<'_> {
    fn pages(&self) -> usize {
        self.tokens.len().div_ceil(self.page_tokens)
    }

    /// Everything before the pages.
    fn head(&self) -> Vec<u8> {
        let mut head = MAGIC.to_vec();
        head.extend(self.key);
        for number in [self.tokens.len(), self.page_tokens, self.page_bytes] {
            head.extend((number as u64).to_le_bytes());
        }
        self.tokens.iter().for_each(|token| head.extend(token.to_le_bytes()));
        head
    }

    /// The size of the file.
    pub(super) fn bytes(&self) -> u64 {
        let head = MAGIC.len() + self.key.len() + 3 * 8 + 4 * self.tokens.len();
        (head as u64)
            .saturating_add((self.pages() as u64).saturating_mul(self.page_bytes as u64))
            .saturating_add(8)
    }

    /// Writes the file under another name and renames it. Readable by its owner alone.
    pub(super) fn write(&self, path: &Path, pages: &Pages) -> io::Result<()> {
        let temporary = path.with_extension(format!("{}.{UNFINISHED}", std::process::id()));
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let write = |mut file: File| {
            let head = self.head();
            let mut sum = Checksum::new();
            sum.add(&head);
            file.write_all(&head)?;
            for page in pages {
                sum.add(&Checksum::of(page).to_le_bytes());
                file.write_all(page)?;
            }
            file.write_all(&sum.value().to_le_bytes())?;
            // Not synchronised with the disk: after a loss of power the checksum tells.
            fs::rename(&temporary, path)
        };
        let result = options.open(&temporary).and_then(write);
        if result.is_err() {
            let _ = fs::remove_file(&temporary);
        }
        result
    }

    /// The file, if its size and head are this entry's, and it is ours alone. Its pages are still to be read and checked.
    pub(super) fn open(&self, path: &Path) -> Option<Body> {
        // A link could lead to what blocks (a pipe, a device); what we wrote is no link.
        let named = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
        let mut file = File::open(path).ok()?;
        let about = file.metadata().ok()?;
        if about.len() != self.bytes() || !is_private(&named, &about) {
            return None;
        }
        let expected = self.head();
        let mut head = vec![0; expected.len()];
        file.read_exact(&mut head).ok()?;
        if head != expected {
            return None;
        }
        let mut sum = Checksum::new();
        sum.add(&head);
        let (start, pages, page_bytes) = (head.len() as u64, self.pages(), self.page_bytes);
        Some(Body { file, sum, start, pages, page_bytes })
    }
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
