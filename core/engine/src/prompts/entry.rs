//! A file of the prompt cache: magic, key, numbers of tokens and sizes, the tokens, the pages, a checksum of the head and of
//! each page's checksum. All numbers are little-endian; pages are as the KV pool gives them.
//!
//! Whoever reads knows beforehand what the file must be, to the byte, so nothing in it decides how much is read or
//! allocated. Pages are numbers only: what a forged file could do is what a forged model could.

use std::io::{self, Read, Write};
use std::path::Path;

use super::body::Body;
use super::checksum::Checksum;
use super::private;
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

    /// Writes the file.
    pub(super) fn write(&self, path: &Path, pages: &Pages) -> io::Result<()> {
        private::write(path, |file| {
            let head = self.head();
            let mut sum = Checksum::new();
            sum.add(&head);
            file.write_all(&head)?;
            for page in pages {
                sum.add(&Checksum::of(page).to_le_bytes());
                file.write_all(page)?;
            }
            // Not synchronised with the disk: after a loss of power the checksum tells.
            file.write_all(&sum.value().to_le_bytes())
        })
    }

    /// The file, if its size and head are this entry's, and it is ours alone. Its pages are still to be read and checked.
    pub(super) fn open(&self, path: &Path) -> Option<Body> {
        let (mut file, length) = private::open(path)?;
        if length != self.bytes() {
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
