//! Mail on disk: a Maildir (`new/`, `cur/`, `tmp/`), read and changed in the way its inventor laid down, without locks:
//! a message is one file, its flags are the end of its name, and a change is a rename.
//!
//! Models need short names that stay the same, file names of a Maildir are neither. So every message gets a number when
//! it is first seen, in the order of delivery, and is called `3.eml`. The numbers are kept beside the mail in
//! `.mail-server-ids`, one base name (the name without flags) a line; the line is the number. Lines are only ever added.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::UNIX_EPOCH;

const IDS: &str = ".mail-server-ids";
/// The file of numbers may have this many bytes, room for about 300,000 messages.
const MAX_IDS_BYTES: u64 = 32 << 20;
/// Where flags begin in a file name. Some systems write `;` or `!`, since `:` is not allowed there.
const INFO: [&str; 3] = [":2,", ";2,", "!2,"];

/// A Maildir.
#[derive(Debug)]
pub struct Mailbox {
    root: PathBuf,
    /// Numbers given out, also those that a read-only directory could not keep.
    ids: Mutex<Vec<String>>,
}

/// A message file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number, from 1; the model knows it as `1.eml`.
    pub number: usize,
    /// Where it is now.
    pub path: PathBuf,
    /// Seconds since 1970 at which it was delivered.
    pub delivered: u64,
    /// Whether it has the flag S.
    pub seen: bool,
    base: String,
    flags: String,
}

impl Entry {
    /// What the tools call it: `3.eml`.
    pub fn id(&self) -> String {
        format!("{}.eml", self.number)
    }
}

impl Mailbox {
    /// Opens a Maildir.
    ///
    /// # Errors
    /// When `root` is not a directory with `new` and `cur` in it.
    pub fn open(root: impl Into<PathBuf>) -> io::Result<Self> {
        let root = root.into();
        for part in ["new", "cur"] {
            if !root.join(part).is_dir() {
                let message = format!(
                    "expected a Maildir (a folder with 'new', 'cur' and 'tmp') at {}, found no '{part}' there; \
                     --make-sample makes one",
                    root.display()
                );
                return Err(io::Error::new(io::ErrorKind::NotFound, message));
            }
        }
        Ok(Self { root, ids: Mutex::default() })
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All messages, the newest first.
    ///
    /// # Errors
    /// Of the file system.
    pub fn entries(&self) -> io::Result<Vec<Entry>> {
        let mut found = Vec::new();
        for (folder, is_new) in [("new", true), ("cur", false)] {
            for file in fs::read_dir(self.root.join(folder))? {
                let file = file?;
                let Ok(name) = file.file_name().into_string() else { continue };
                if name.starts_with('.') || name.contains('\n') || !file.file_type()?.is_file() {
                    continue;
                }
                let (base, flags) = split(&name);
                let delivered = delivery_time(base, &file);
                let seen = !is_new && flags.contains('S');
                let (base, flags) = (base.to_owned(), flags.to_owned());
                found.push(Entry { number: 0, path: file.path(), delivered, seen, base, flags });
            }
        }
        found.sort_by(|a, b| (a.delivered, &a.base).cmp(&(b.delivered, &b.base)));
        // A mail that moves from new/ to cur/ while both are read appears twice.
        found.dedup_by(|later, first| later.base == first.base);
        self.number(&mut found)?;
        found.reverse();
        Ok(found)
    }

    /// The message of this number, wherever it is now.
    ///
    /// # Errors
    /// Of the file system.
    pub fn find(&self, number: usize) -> io::Result<Option<Entry>> {
        Ok(self.entries()?.into_iter().find(|entry| entry.number == number))
    }

    /// At most `limit` bytes of a message from its beginning.
    ///
    /// # Errors
    /// Of the file system.
    pub fn read(&self, entry: &Entry, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(&entry.path)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Marks a message as seen. `false` when it was already.
    ///
    /// # Errors
    /// Of the file system.
    pub fn mark_seen(&self, entry: &Entry) -> io::Result<bool> {
        if entry.seen {
            return Ok(false);
        }
        let mut flags: Vec<char> = entry.flags.chars().filter(|flag| flag.is_ascii_alphabetic()).collect();
        flags.push('S');
        // The flags stand in ASCII order, by convention.
        flags.sort_unstable();
        flags.dedup();
        let name = format!("{}:2,{}", entry.base, flags.into_iter().collect::<String>());
        fs::rename(&entry.path, self.root.join("cur").join(name))?;
        Ok(true)
    }

    /// Moves a message to the folder `.Trash`, where mail programs look for deleted mail. An assistant that deletes the
    /// wrong one has not lost it.
    ///
    /// # Errors
    /// Of the file system.
    pub fn trash(&self, entry: &Entry) -> io::Result<()> {
        let trash = self.root.join(".Trash");
        make_maildir(&trash)?;
        fs::rename(&entry.path, trash.join("cur").join(format!("{}:2,ST", entry.base)))
    }

    /// Numbers the messages, giving new ones the next numbers in the order in which they stand.
    fn number(&self, found: &mut [Entry]) -> io::Result<()> {
        let mut ids = self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        let path = self.root.join(IDS);
        let kept = match OpenOptions::new().read(true).append(true).create(true).open(&path) {
            Ok(mut file) => {
                // Two servers over one Maildir agree on numbers: the reader of an old list may not add to it.
                file.lock()?;
                *ids = read_ids(&mut file, &path)?;
                Some(file)
            }
            // Mail that may only be read still has numbers, for as long as this process lives.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
                ) =>
            {
                if let (true, Ok(mut file)) = (ids.is_empty(), File::open(&path)) {
                    *ids = read_ids(&mut file, &path)?;
                }
                None
            }
            Err(error) => return Err(error),
        };
        let mut known: HashMap<String, usize> =
            ids.iter().enumerate().map(|(index, base)| (base.clone(), index + 1)).collect();
        let mut added = String::new();
        for entry in found {
            entry.number = *known.entry(entry.base.clone()).or_insert_with(|| {
                ids.push(entry.base.clone());
                added.push_str(&entry.base);
                added.push('\n');
                ids.len()
            });
        }
        match kept {
            Some(mut file) if !added.is_empty() => file.write_all(added.as_bytes()),
            _ => Ok(()),
        }
    }
}

fn read_ids(file: &mut File, path: &Path) -> io::Result<Vec<String>> {
    let size = file.metadata()?.len();
    if size > MAX_IDS_BYTES {
        let message = format!(
            "{} has {size} bytes, more than {MAX_IDS_BYTES}: remove it to number anew",
            path.display()
        );
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    let mut text = String::new();
    file.rewind()?;
    file.read_to_string(&mut text)?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// Makes a folder a Maildir.
pub(crate) fn make_maildir(root: &Path) -> io::Result<()> {
    for part in ["new", "cur", "tmp"] {
        fs::create_dir_all(root.join(part))?;
    }
    Ok(())
}

/// A file name without its flags, and the flags.
fn split(name: &str) -> (&str, &str) {
    INFO.iter().find_map(|mark| name.split_once(mark)).unwrap_or((name, ""))
}

/// The number that a delivery agent puts in front of the name is the time; a file without it was put there by hand.
fn delivery_time(base: &str, file: &fs::DirEntry) -> u64 {
    let digits = base.split('.').next().unwrap_or_default();
    let from_name = (9..=11).contains(&digits.len()).then(|| digits.parse().ok()).flatten();
    from_name.unwrap_or_else(|| {
        let modified = file.metadata().and_then(|data| data.modified()).ok();
        modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).map_or(0, |age| age.as_secs())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn maildir(mails: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        make_maildir(folder.path()).unwrap();
        for (name, text) in mails {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    fn ids(mailbox: &Mailbox) -> Vec<String> {
        mailbox.entries().unwrap().iter().map(Entry::id).collect()
    }

    #[test]
    fn a_message_keeps_its_number_when_it_is_read_and_when_others_come_and_go() {
        let folder = maildir(&[("new/1700000001.a.host", "x"), ("cur/1700000002.b.host:2,S", "y")]);
        let mailbox = Mailbox::open(folder.path()).unwrap();
        assert_eq!(ids(&mailbox), ["2.eml", "1.eml"]);
        let first = mailbox.find(1).unwrap().unwrap();
        assert!(!first.seen);
        assert!(mailbox.mark_seen(&first).unwrap());
        let first = mailbox.find(1).unwrap().unwrap();
        assert!(first.seen && first.path.ends_with("cur/1700000001.a.host:2,S"));
        assert!(!mailbox.mark_seen(&first).unwrap());
        fs::write(folder.path().join("new/1700000000.older.host"), "z").unwrap();
        assert_eq!(ids(&mailbox), ["2.eml", "1.eml", "3.eml"]);
        mailbox.trash(&mailbox.find(2).unwrap().unwrap()).unwrap();
        assert!(folder.path().join(".Trash/cur/1700000002.b.host:2,ST").exists());
        let again = Mailbox::open(folder.path()).unwrap();
        assert_eq!(ids(&again), ["1.eml", "3.eml"]);
    }

    #[test]
    fn flags_that_are_already_there_are_kept_in_order() {
        let folder = maildir(&[("cur/1700000001.a.host:2,FR", "x")]);
        let mailbox = Mailbox::open(folder.path()).unwrap();
        mailbox.mark_seen(&mailbox.find(1).unwrap().unwrap()).unwrap();
        assert!(folder.path().join("cur/1700000001.a.host:2,FRS").exists());
    }

    #[test]
    fn a_folder_that_is_no_maildir_is_refused_with_what_was_expected() {
        let folder = tempfile::tempdir().unwrap();
        let error = Mailbox::open(folder.path()).unwrap_err().to_string();
        assert!(error.contains("expected a Maildir") && error.contains("--make-sample"), "{error}");
    }
}
