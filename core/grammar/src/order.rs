//! The numbers by which llguidance knows the tokens.
//!
//! It sorts the vocabulary when its token tree is built, which takes twice as long as the tree. Sorted here, where the
//! first eight bytes are one number, that is a few milliseconds; so ordinary tokens are numbered in the order of their
//! bytes before llguidance sees them. Tokens that grammars name by number, special ones and those that end a turn, keep
//! theirs.

use std::cmp::Ordering;

use llguidance::toktrie::TokTrie;

use crate::Vocabulary;
use crate::beside::both;

/// The tokens' bytes, as grammars see them: behind the marker where they are special, empty where no text is them.
pub(crate) struct Words<'v> {
    vocabulary: &'v dyn Vocabulary,
    /// Special tokens, in ascending order.
    special: Vec<(u32, Vec<u8>)>,
    size: u32,
}

impl<'v> Words<'v> {
    pub(crate) fn new(vocabulary: &'v dyn Vocabulary) -> Self {
        let size = vocabulary.size() as u32;
        let marked = |id: u32| [&[TokTrie::SPECIAL_TOKEN_MARKER], vocabulary.bytes(id)].concat();
        let special = (0..size).filter(|id| vocabulary.is_special(*id)).map(|id| (id, marked(id))).collect();
        Self { vocabulary, special, size }
    }

    pub(crate) fn size(&self) -> u32 {
        self.size
    }

    pub(crate) fn special(&self) -> impl Iterator<Item = u32> {
        self.special.iter().map(|(id, _)| *id)
    }

    /// The special tokens that have a spelling.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = (u32, &str)> {
        let texts = self.special.iter().map(|(id, word)| (*id, std::str::from_utf8(&word[1..])));
        texts.filter_map(|(id, text)| Some((id, text.ok().filter(|text| !text.is_empty())?)))
    }

    /// All of them by number.
    pub(crate) fn all(&self) -> Vec<&[u8]> {
        // No text contains the byte that marks special tokens, so a token that is only part of a broken character may not
        // begin with it either.
        let text = |id| match self.vocabulary.bytes(id) {
            bytes if bytes.first() == Some(&TokTrie::SPECIAL_TOKEN_MARKER) => &[],
            bytes => bytes,
        };
        let mut words: Vec<&[u8]> = Vec::with_capacity(self.size as usize);
        let mut special = self.special.iter().peekable();
        for id in 0..self.size {
            words.push(match special.next_if(|(at, _)| *at == id) {
                Some((_, word)) => word,
                None => text(id),
            });
        }
        words
    }
}

/// Tokens in the order of their bytes, equal ones in that of their numbers.
pub(crate) fn sorted(words: &[&[u8]]) -> Result<Vec<u32>, String> {
    let mut keyed: Vec<(u64, u32)> = (0u32..).zip(words).map(|(id, word)| (first_eight(word), id)).collect();
    let rest = |id: u32| words[id as usize].get(8..).unwrap_or_default();
    let order = |(a, left): &(u64, u32), (b, right): &(u64, u32)| {
        a.cmp(b)
            // Shorter than eight bytes and equal in them: zeros at the end of one may be its own.
            .then_with(|| {
                match words[*left as usize].len().min(8).cmp(&words[*right as usize].len().min(8)) {
                    Ordering::Equal => rest(*left).cmp(rest(*right)),
                    unequal => unequal,
                }
            })
            .then(left.cmp(right))
    };
    let middle = keyed.len() / 2;
    keyed.select_nth_unstable_by(middle, order);
    let (low, high) = keyed.split_at_mut(middle);
    both(|| low.sort_unstable_by(order), || high.sort_unstable_by(order))?;
    Ok(keyed.into_iter().map(|(_, id)| id).collect())
}

fn first_eight(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let count = word.len().min(8);
    bytes[..count].copy_from_slice(&word[..count]);
    u64::from_be_bytes(bytes)
}

/// Between the numbers of the vocabulary and llguidance's.
pub(crate) struct Order {
    inner: Vec<u32>,
    outer: Vec<u32>,
}

impl Order {
    /// The same numbers.
    pub(crate) fn same(size: u32) -> Self {
        Self { inner: (0..size).collect(), outer: (0..size).collect() }
    }

    /// In the order of `sorted`, but that `fixed` tokens keep their numbers.
    pub(crate) fn new(sorted: &[u32], fixed: impl Iterator<Item = u32>) -> Self {
        let mut order = Self::same(sorted.len() as u32);
        let mut keeps = vec![false; sorted.len()];
        for id in fixed {
            keeps[id as usize] = true;
        }
        let mut free = (0u32..).zip(&keeps).filter(|(_, keeps)| !**keeps).map(|(number, _)| number);
        for id in sorted.iter().copied().filter(|id| !keeps[*id as usize]) {
            if let Some(number) = free.next() {
                order.inner[id as usize] = number;
                order.outer[number as usize] = id;
            }
        }
        order
    }

    /// The tokens' bytes by llguidance's numbers.
    pub(crate) fn numbered(&self, words: &[&[u8]]) -> Vec<Vec<u8>> {
        self.outer.iter().map(|id| words[*id as usize].to_vec()).collect()
    }

    /// llguidance's number of a token; of one that does not exist, none that exists.
    pub(crate) fn inner(&self, id: u32) -> u32 {
        self.inner.get(id as usize).copied().unwrap_or(u32::MAX)
    }

    /// The token that llguidance gives this number.
    pub(crate) fn outer(&self, number: u32) -> u32 {
        self.outer.get(number as usize).copied().unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_in_the_order_of_their_bytes() {
        let words: Vec<&[u8]> =
            vec![b"b", b"a\0", b"a", b"", b"abcdefghi", b"abcdefgh", b"a", b"abcdefgha", b"a\0\0\0\0\0\0\0"];
        let mut expected: Vec<u32> = (0..words.len() as u32).collect();
        expected.sort_by_key(|id| words[*id as usize]);
        assert_eq!(sorted(&words).unwrap(), expected);
    }

    #[test]
    fn numbers_lead_back_and_fixed_ones_stay() {
        let words: Vec<&[u8]> = vec![b"d", b"c", b"b", b"a", b"e"];
        let order = Order::new(&sorted(&words).unwrap(), std::iter::once(1));
        assert_eq!((0..5).map(|id| order.inner(id)).collect::<Vec<_>>(), [3, 1, 2, 0, 4]);
        assert!((0..5).all(|id| order.outer(order.inner(id)) == id));
        assert_eq!(order.inner(5), u32::MAX);
    }
}
