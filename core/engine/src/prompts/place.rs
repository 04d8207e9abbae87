//! From a prompt's file into the cache of pages: all that there is room for, or nothing.

use ai_runtime_kernels::{KvPool, Team};

use super::body::Body;
use crate::cache::{Lease, PageCache};

/// Puts a file's pages, which hold these tokens, into the cache, as many as there is room for. False where the file is damaged:
/// nothing of it is in the cache or in memory then.
pub(super) fn place(
    body: Body,
    tokens: &[u32],
    cache: &mut PageCache,
    pool: &mut KvPool,
    team: &Team,
) -> bool {
    let page_tokens = pool.layout().page_tokens;
    let mut lease = Lease::new(true);
    let mut covered = 0;
    while covered < tokens.len() {
        let end = (covered + page_tokens).min(tokens.len());
        if cache.reserve(&mut lease, end).is_err() {
            break;
        }
        covered = end;
    }
    // The pages are this lease's own until it is released, which is after the file was checked.
    let whole = body.read(pool.pages_mut(lease.pages()), team);
    if !whole {
        covered = 0;
        lease.pages().iter().for_each(|page| pool.release(*page));
    }
    cache.release(lease, tokens, covered);
    whole
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use ai_runtime_kernels::{KvKind, KvLayout};
    use tempfile::TempDir;

    use super::*;
    use crate::prompts::entry::Entry;

    const KEY: [u8; 32] = [7; 32];

    /// A file of three pages and a half, what stands in it, and room for so many pages.
    struct Case {
        folder: TempDir,
        layout: KvLayout,
        tokens: Vec<u32>,
        pages: Vec<Vec<u8>>,
        cache: PageCache,
        pool: KvPool,
    }

    impl Case {
        fn new(room: usize) -> Self {
            // A page is more than one piece long, and no multiple of pieces.
            let layout = KvLayout::uniform(3, 5, 80, 48, KvKind::F32);
            let bytes = layout.page_bytes().unwrap();
            let tokens: Vec<u32> = (0..layout.page_tokens as u32 * 7 / 2).collect();
            let pages: Vec<Vec<u8>> =
                (1..=4usize).map(|page| (0..bytes).map(|at| ((at * page) >> 4) as u8).collect()).collect();
            let case = Self {
                folder: tempfile::tempdir().unwrap(),
                cache: PageCache::new(room, layout.page_tokens),
                pool: KvPool::new(layout.clone(), room).unwrap(),
                layout,
                tokens,
                pages,
            };
            case.entry().write(&case.path(), &case.pages).unwrap();
            case
        }

        fn path(&self) -> PathBuf {
            self.folder.path().join("a.prompt")
        }

        fn entry(&self) -> Entry<'_> {
            let (page_bytes, page_tokens) = (self.layout.page_bytes().unwrap(), self.layout.page_tokens);
            Entry { key: &KEY, tokens: &self.tokens, page_bytes, page_tokens }
        }

        fn place(&mut self, body: Body, threads: usize) -> bool {
            let team = Team::new(threads).unwrap();
            place(body, &self.tokens, &mut self.cache, &mut self.pool, &team)
        }

        fn assert_empty(&self, why: &str) {
            assert!(self.cache.path(&self.tokens).is_empty(), "{why}");
            assert_eq!(self.cache.free_pages().len(), self.pool.pages(), "{why}");
            assert_eq!(self.pool.resident_bytes(), 0, "{why}");
        }
    }

    #[test]
    fn what_was_written_is_found_page_by_page_with_any_number_of_threads() {
        for threads in [1, 2, 5] {
            let mut case = Case::new(6);
            let body = case.entry().open(&case.path()).unwrap();
            assert!(case.place(body, threads));
            let found = case.cache.path(&case.tokens);
            assert_eq!(found.iter().map(|(_, length)| *length).collect::<Vec<_>>(), [64, 64, 64, 32]);
            for ((page, _), expected) in found.into_iter().zip(&case.pages) {
                assert!(case.pool.export_page(page).unwrap() == expected, "{threads} threads");
            }
        }
    }

    #[test]
    fn a_page_that_is_damaged_anywhere_leaves_nothing_of_the_file() {
        for threads in [1, 2] {
            let mut case = Case::new(6);
            let good = fs::read(case.path()).unwrap();
            let bytes = case.layout.page_bytes().unwrap();
            let start = good.len() - 8 - 4 * bytes;
            let all =
                [0, 1, bytes / 2, bytes - 1].into_iter().flat_map(|at| (0..4).map(move |n| n * bytes + at));
            for at in all.chain([4 * bytes, 4 * bytes + 7]) {
                let mut damaged = good.clone();
                damaged[start + at] ^= 0x10;
                fs::write(case.path(), &damaged).unwrap();
                let body = case.entry().open(&case.path()).expect("the head is whole");
                assert!(!case.place(body, threads));
                case.assert_empty(&format!("byte {at} of the pages, {threads} threads"));
            }
            // Whole pages in another order are damage too.
            let (head, pages) = good.split_at(start);
            let swapped = [head, &pages[bytes..2 * bytes], &pages[..bytes], &pages[2 * bytes..]].concat();
            fs::write(case.path(), swapped).unwrap();
            let body = case.entry().open(&case.path()).unwrap();
            assert!(!case.place(body, threads));
            case.assert_empty("swapped");
            fs::write(case.path(), good).unwrap();
            let body = case.entry().open(&case.path()).unwrap();
            assert!(case.place(body, threads), "the same place takes it when it is whole");
        }
    }

    #[test]
    fn a_file_that_is_shorter_or_longer_than_it_must_be_is_not_opened_and_one_that_shrinks_leaves_nothing() {
        let mut case = Case::new(6);
        let good = fs::read(case.path()).unwrap();
        let bytes = case.layout.page_bytes().unwrap();
        for length in [0, 8, 50, good.len() - bytes, good.len() - 1] {
            fs::write(case.path(), &good[..length]).unwrap();
            assert!(case.entry().open(&case.path()).is_none(), "{length} bytes");
            fs::write(case.path(), &good).unwrap();
            let body = case.entry().open(&case.path()).unwrap();
            fs::OpenOptions::new().write(true).open(case.path()).unwrap().set_len(length as u64).unwrap();
            assert!(!case.place(body, 2));
            case.assert_empty(&format!("cut to {length} bytes"));
            fs::write(case.path(), &good).unwrap();
        }
        fs::write(case.path(), [&good[..], &[0]].concat()).unwrap();
        assert!(case.entry().open(&case.path()).is_none());
    }

    #[test]
    fn where_there_is_room_for_some_pages_the_whole_file_is_checked_all_the_same() {
        let mut case = Case::new(2);
        let body = case.entry().open(&case.path()).unwrap();
        assert!(case.place(body, 2));
        assert_eq!(case.cache.path(&case.tokens).len(), 2);
        let mut case = Case::new(2);
        let mut damaged = fs::read(case.path()).unwrap();
        let last = damaged.len() - 9;
        damaged[last] ^= 1;
        fs::write(case.path(), damaged).unwrap();
        let body = case.entry().open(&case.path()).unwrap();
        assert!(!case.place(body, 2));
        case.assert_empty("the damage is in a page that has no room");
    }
}
