//! Where the bytes of a file live: a mapping of it, or memory of our own.

use std::fs;
use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use memmap2::{Mmap, MmapMut};

use crate::file::{Advice, Load};

/// What the system says of a file: it changes when the file is replaced or written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Stamp {
    /// The device that holds it; 0 where the system has no such number, as are the others.
    pub device: u64,
    /// Its number on the device.
    pub inode: u64,
    /// Its size in bytes.
    pub size: u64,
    /// When its content changed last, in nanoseconds since 1970.
    pub modified: i128,
    /// When anything about it changed last, its name excepted, in nanoseconds since 1970.
    pub changed: i128,
}

impl Stamp {
    #[cfg(unix)]
    fn of(about: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
        Self {
            device: about.dev(),
            inode: about.ino(),
            size: about.len(),
            modified: nanoseconds(about.mtime(), about.mtime_nsec()),
            changed: nanoseconds(about.ctime(), about.ctime_nsec()),
        }
    }

    #[cfg(not(unix))]
    fn of(about: &fs::Metadata) -> Self {
        let since = |time: std::time::SystemTime| time.duration_since(std::time::UNIX_EPOCH).ok();
        let modified = about.modified().ok().and_then(since).map_or(0, |since| since.as_nanos() as i128);
        Self { device: 0, inode: 0, size: about.len(), modified, changed: 0 }
    }
}

/// The bytes of one file. They never change and never move while this value lives.
#[derive(Debug)]
pub(crate) enum Bytes {
    /// The file itself, mapped read-only.
    Map(Mmap),
    /// Given by the caller.
    Owned(Vec<u8>),
}

impl std::ops::Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Map(map) => map,
            Self::Owned(bytes) => bytes,
        }
    }
}

impl Bytes {
    /// Opens a file in the way asked for.
    pub(crate) fn open(path: &Path, load: Load) -> Result<(Self, Stamp)> {
        let file = fs::File::open(path)?;
        let about = file.metadata()?;
        if !about.is_file() {
            let what = if about.is_dir() { "a directory" } else { "no regular file" };
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected a GGUF file, found {what}"),
            ));
        }
        let stamp = Stamp::of(&about);
        // An empty mapping is an error on some systems.
        if about.len() == 0 {
            return Ok((Self::Owned(Vec::new()), stamp));
        }
        let bytes = match load {
            Load::Mmap => Self::map(&file),
            Load::Copy => Self::copy(file, about.len()),
        }?;
        Ok((bytes, stamp))
    }

    fn map(file: &fs::File) -> Result<Self> {
        // SAFETY: the mapping is read-only and private to this process's view. Another process that writes to the
        // file can change what we read, and one that truncates it kills this process by SIGBUS: no mapping can be
        // protected from that. The parser therefore takes every number once, checks it, and never trusts it again
        // without a bounds check; `Load::Copy` is the answer for files that others may change (see `Load::Mmap`).
        let map = unsafe { Mmap::map(file) }?;
        Ok(Self::Map(map))
    }

    /// Reads the whole file into anonymous pages: aligned for every instruction set, returned to the system on drop.
    fn copy(mut file: fs::File, len: u64) -> Result<Self> {
        use std::io::Read;
        let too_large = |e: std::io::Error| {
            Error::new(ErrorKind::OutOfMemory, format!("no memory for a copy of {len} bytes")).source(e)
        };
        let size = usize::try_from(len).map_err(|e| too_large(std::io::Error::other(e)))?;
        let mut map = MmapMut::map_anon(size).map_err(too_large)?;
        #[cfg(target_os = "linux")]
        // A hint, which a system without huge pages refuses.
        let _ = map.advise(memmap2::Advice::HugePage);
        file.read_exact(&mut map)?;
        Ok(Self::Map(map.make_read_only()?))
    }

    /// Keeps the bytes in physical memory.
    pub(crate) fn lock(&self) -> Result<()> {
        match self {
            #[cfg(unix)]
            Self::Map(map) => map.lock().map_err(|e| {
                Error::new(ErrorKind::OutOfMemory, format!("could not lock {} bytes in memory", map.len()))
                    .hint("raise the limit (ulimit -l, RLIMIT_MEMLOCK) or load without locking")
                    .source(e)
            }),
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                "only mapped or copied files can be locked in memory",
            )),
        }
    }

    /// Tells the system how a range will be used. A hint: what the system does with it is its own affair.
    pub(crate) fn advise(&self, advice: Advice, start: usize, len: usize) -> Result<()> {
        #[cfg(unix)]
        if let Self::Map(map) = self
            && len > 0
        {
            let advice = match advice {
                Advice::Sequential => memmap2::Advice::Sequential,
                Advice::Random => memmap2::Advice::Random,
                Advice::WillNeed => memmap2::Advice::WillNeed,
                #[cfg(target_os = "linux")]
                Advice::HugePages => memmap2::Advice::HugePage,
                #[cfg(not(target_os = "linux"))]
                Advice::HugePages => return Ok(()),
            };
            map.advise_range(advice, start, len)?;
        }
        let _ = (advice, start, len);
        Ok(())
    }
}
