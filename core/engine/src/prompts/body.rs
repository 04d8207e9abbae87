//! The pages of a prompt's file: read straight into where they will be used, checked while they are in the processor's cache,
//! by several threads.

use std::fs::File;
use std::io;
use std::sync::{Mutex, PoisonError};

use ai_runtime_kernels::Team;

use super::checksum::Checksum;

/// So much is read before it is checked: little enough to be in the cache still.
const PIECE: usize = 256 << 10;
const _: () = assert!(PIECE.is_multiple_of(Checksum::BLOCK));

/// A file whose size and head are right, and whose pages nobody has looked at.
pub(super) struct Body {
    pub(super) file: File,
    /// Of the head.
    pub(super) sum: Checksum,
    /// Where the first page begins.
    pub(super) start: u64,
    pub(super) pages: usize,
    pub(super) page_bytes: usize,
}

impl Body {
    /// Reads the first pages into these, looks at the others all the same, and says whether the whole file is as it was
    /// written. If not, `into` holds anything and nobody may use it.
    pub(super) fn read(mut self, into: Vec<&mut [u8]>, team: &Team) -> bool {
        if into.len() > self.pages || into.iter().any(|page| page.len() != self.page_bytes) {
            return false;
        }
        let places = into.into_iter().map(Some).chain(std::iter::repeat_with(|| None));
        let pages: Vec<_> = places.take(self.pages).map(|place| Mutex::new((place, None))).collect();
        team.split(pages.len(), 1, |range, _| {
            for index in range {
                let mut page = pages[index].lock().unwrap_or_else(PoisonError::into_inner);
                let sum = self.read_page(index, page.0.as_deref_mut());
                page.1 = sum.ok();
            }
        });
        for page in pages {
            let (_, Some(sum)) = page.into_inner().unwrap_or_else(PoisonError::into_inner) else {
                return false;
            };
            self.sum.add(&sum.to_le_bytes());
        }
        let mut found = [0; 8];
        read_at(&self.file, &mut found, self.offset(self.pages)).is_ok()
            && u64::from_le_bytes(found) == self.sum.value()
    }

    /// The checksum of a page, which goes to `into` or nowhere.
    fn read_page(&self, index: usize, into: Option<&mut [u8]>) -> io::Result<u64> {
        let mut sum = Checksum::new();
        let mut offset = self.offset(index);
        let mut read = |piece: &mut [u8]| {
            read_at(&self.file, piece, offset)?;
            sum.add(piece);
            offset += piece.len() as u64;
            Ok::<_, io::Error>(())
        };
        match into {
            Some(page) => page.chunks_mut(PIECE).try_for_each(read)?,
            None => {
                let mut piece = vec![0; PIECE.min(self.page_bytes)];
                let mut left = self.page_bytes;
                while left > 0 {
                    let length = left.min(piece.len());
                    read(&mut piece[..length])?;
                    left -= length;
                }
            }
        }
        Ok(sum.value())
    }

    /// Where a page begins. The file is that long, so nothing overflows.
    fn offset(&self, page: usize) -> u64 {
        self.start + page as u64 * self.page_bytes as u64
    }
}

/// Reads exactly so many bytes from there; a file that ends before is an error.
#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, offset)
}

/// The same where a file has one position, which reading moves.
#[cfg(windows)]
fn read_at(file: &File, mut bytes: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, bytes, offset) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => (bytes, offset) = (&mut bytes[read..], offset + read as u64),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Elsewhere nothing is read.
#[cfg(not(any(unix, windows)))]
fn read_at(_: &File, _: &mut [u8], _: u64) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
