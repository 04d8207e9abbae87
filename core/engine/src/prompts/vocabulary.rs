//! Indexes of vocabularies, in files beside the prompts: a process that finds one starts some tens of milliseconds earlier.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::time::SystemTime;

use ai_runtime_text::Shelf;

use super::{
    GIVEN_UP, INDEX, PromptCache, hexadecimal, make_private_folder, make_room, private, remove_unfinished,
};

/// No vocabulary's index has more bytes.
const MOST: u64 = 256 << 20;

/// The folder of a prompt cache.
pub(crate) struct Vocabularies<'a> {
    cache: &'a PromptCache,
}

impl PromptCache {
    /// Where it keeps the indexes of vocabularies, where it keeps anything.
    pub(crate) fn vocabularies(&self) -> Option<Vocabularies<'_>> {
        self.folder.is_some().then_some(Vocabularies { cache: self })
    }
}

impl Vocabularies<'_> {
    fn path(&self, key: &[u8; 32]) -> Option<PathBuf> {
        Some(self.cache.folder.as_ref()?.join(hexadecimal(key)).with_extension(INDEX))
    }
}

impl Shelf for Vocabularies<'_> {
    fn take(&self, key: &[u8; 32]) -> Option<Vec<u8>> {
        let (file, length) = private::open(&self.path(key)?)?;
        let mut bytes = Vec::with_capacity(usize::try_from(length.min(MOST)).ok()?);
        (&file).take(MOST).read_to_end(&mut bytes).ok()?;
        // What was used goes last when room is needed, if it can be marked.
        let _ = file.set_modified(SystemTime::now());
        Some(bytes)
    }

    fn put(&self, key: &[u8; 32], bytes: &[u8]) {
        let (Some(folder), Some(path)) = (&self.cache.folder, self.path(key)) else { return };
        remove_unfinished(folder, GIVEN_UP);
        // A cache that cannot be written is no failure of anything.
        if bytes.len() as u64 <= self.cache.limit.min(MOST)
            && make_private_folder(folder)
                .and_then(|()| private::write(&path, |file| file.write_all(bytes)))
                .is_ok()
        {
            make_room(folder, &path, self.cache.limit);
        }
    }
}
