//! A hash index over strings that stay where they are.
//!
//! Real vocabularies have a quarter of a million tokens and half a million merges, and every process start builds
//! their index again, so it is one flat table of 64-bit words (32 bits of hash, 32 bits of number) filled in one pass.
//! Strings are hashed as they lie in the file and compared there.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Hashes strings. The seed differs from process to process, so that a file cannot bring its own collisions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hash {
    seed: u64,
}

const K0: u64 = 0x9e37_79b9_7f4a_7c15;
const K1: u64 = 0xd6e8_feb8_6659_fd93;

/// The two halves of the product, folded: every bit of the inputs reaches every bit of the result.
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ ((product >> 64) as u64)
}

impl Hash {
    pub(crate) fn new() -> Self {
        Self::with_seed(RandomState::new().build_hasher().finish())
    }

    /// The same hashes as where this seed came from.
    pub(crate) fn with_seed(seed: u64) -> Self {
        Self { seed: seed | 1 }
    }

    pub(crate) fn seed(self) -> u64 {
        self.seed
    }

    pub(crate) fn bytes(self, bytes: &[u8]) -> u64 {
        let mut state = self.seed ^ (bytes.len() as u64).wrapping_mul(K0);
        let mut rest = bytes;
        while let Some((chunk, tail)) = rest.split_first_chunk::<8>()
            && !tail.is_empty()
        {
            state = fold(state ^ u64::from_le_bytes(*chunk), K1);
            rest = tail;
        }
        // The last 1 to 8 bytes. Lengths are part of the state, so overlapping reads are no ambiguity.
        let last = match (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
            (Some(a), Some(b)) => u64::from(u32::from_le_bytes(*a)) | u64::from(u32::from_le_bytes(*b)) << 32,
            _ => rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        fold(state ^ last, K1 ^ self.seed)
    }

    /// The hash of a pair of strings, from their hashes.
    pub(crate) fn pair(self, left: u64, right: u64) -> u64 {
        fold(left.rotate_left(32) ^ self.seed, right ^ K0)
    }
}

/// From hashes to numbers. Whoever asks compares the strings.
///
/// Slots are 32-bit words, so that the table of a large vocabulary stays in the cache: as many bits as the numbers
/// need, and what is left over of the hash, which spares most comparisons of strings that differ.
#[derive(Debug)]
pub(crate) struct Index {
    /// Number + 1 in the low bits, 0 where the slot is free; part of the hash in the others.
    slots: Vec<u32>,
    mask: usize,
    number: u32,
}

impl Index {
    /// Room for the numbers below `count`.
    pub(crate) fn with_room(count: usize) -> Self {
        Self::with_slots(count, vec![0; Self::slots_for(count)])
    }

    fn slots_for(count: usize) -> usize {
        // At most two thirds full: runs of full slots stay short.
        (count + count / 2).next_power_of_two().max(16)
    }

    fn with_slots(count: usize, slots: Vec<u32>) -> Self {
        let bits = usize::BITS - count.leading_zeros();
        Self { mask: slots.len() - 1, slots, number: (1u32 << bits.min(31)) - 1 }
    }

    /// How many bytes [`Index::write`] gives for so many numbers.
    pub(crate) fn bytes_for(count: usize) -> usize {
        4 * Self::slots_for(count)
    }

    /// Appends the table, little-endian.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        self.slots.iter().for_each(|slot| out.extend(slot.to_le_bytes()));
    }

    /// A table for so many numbers from what [`Index::write`] gave. Whatever the bytes say, looking something up ends.
    pub(crate) fn read(count: usize, bytes: &[u8]) -> Option<Self> {
        let slots: Vec<u32> = bytes.as_chunks().0.iter().map(|slot| u32::from_le_bytes(*slot)).collect();
        (bytes.len() == Self::bytes_for(count) && slots.contains(&0)).then(|| Self::with_slots(count, slots))
    }

    /// Adds a number below the count that the table was made for, unless one with an equal string (`same`) is there.
    pub(crate) fn insert(&mut self, hash: u64, number: u32, same: impl Fn(u32) -> bool) {
        if let Err(free) = self.search(hash, same) {
            self.slots[free] = self.tag(hash) | (number + 1);
        }
    }

    /// The number whose string is the `same`.
    pub(crate) fn find(&self, hash: u64, same: impl Fn(u32) -> bool) -> Option<u32> {
        self.search(hash, same).ok()
    }

    /// The number, or the free slot where it would be.
    fn search(&self, hash: u64, same: impl Fn(u32) -> bool) -> Result<u32, usize> {
        let tag = self.tag(hash);
        let mut at = hash as usize & self.mask;
        loop {
            let slot = self.slots[at];
            if slot == 0 {
                return Err(at);
            }
            let number = (slot & self.number).wrapping_sub(1);
            if slot & !self.number == tag && same(number) {
                return Ok(number);
            }
            at = (at + 1) & self.mask;
        }
    }

    fn tag(&self, hash: u64) -> u32 {
        (hash >> 32) as u32 & !self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_found_and_nothing_else() {
        let words: Vec<String> = (0..5000).map(|n| format!("word {n}")).collect();
        let hash = Hash::new();
        let mut index = Index::with_room(words.len());
        for (number, word) in words.iter().enumerate() {
            let same = |other: u32| words[other as usize] == *word;
            index.insert(hash.bytes(word.as_bytes()), number as u32, same);
            index.insert(hash.bytes(word.as_bytes()), 4999, same);
        }
        let find = |word: &str| index.find(hash.bytes(word.as_bytes()), |n| words[n as usize] == word);
        assert_eq!(find("word 4711"), Some(4711));
        assert_eq!(find("word 5000"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn short_strings_of_all_lengths_differ() {
        let hash = Hash::new();
        let text = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        let hashes: std::collections::BTreeSet<u64> =
            (0..36).map(|n| hash.bytes(&text.as_bytes()[..n])).collect();
        assert_eq!(hashes.len(), 36);
        assert_ne!(hash.pair(1, 2), hash.pair(2, 1));
    }

    #[test]
    fn a_table_comes_back_from_its_bytes_and_one_without_an_end_does_not() {
        let hash = Hash::with_seed(7);
        let mut index = Index::with_room(100);
        (0..100).for_each(|n| index.insert(hash.bytes(&[n]), u32::from(n), |_| false));
        let mut bytes = Vec::new();
        index.write(&mut bytes);
        assert_eq!(bytes.len(), Index::bytes_for(100));
        let read = Index::read(100, &bytes).unwrap();
        assert_eq!(read.slots, index.slots);
        assert_eq!(read.find(hash.bytes(&[42]), |n| n == 42), Some(42));
        assert!(Index::read(101, &bytes).is_some() && Index::read(1000, &bytes).is_none());
        // Looking for what is not there would never end.
        bytes.fill(1);
        assert!(Index::read(100, &bytes).is_none());
    }

    #[test]
    fn hashes_that_other_processes_keep_do_not_change() {
        // If these do, the files of `shelf` need another number.
        let hash = Hash::with_seed(0x0123_4567_89ab_cdef);
        let of = |text: &str| hash.bytes(text.as_bytes());
        assert_eq!(
            [of("a"), of("hello"), of("hello world, hello"), hash.pair(of("a"), of("b"))],
            [0xfca0_d792_f672_8ed3, 0xc864_dc3e_55c5_37c7, 0x588b_48bd_2ae9_1f97, 0xec73_e62e_278f_e7e7,]
        );
    }
}
