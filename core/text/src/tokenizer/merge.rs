//! Merging neighbours, best pair first: the loop that byte-pair encoding and SentencePiece's BPE share.
//!
//! Symbols form a linked list over the word; candidate pairs wait in a heap. A word of n characters costs
//! O(n log n), however long it is.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

const NONE: u32 = u32::MAX;

/// A piece of the word.
#[derive(Clone, Copy, Debug)]
struct Symbol {
    start: u32,
    /// 0 once it was merged into its left neighbour.
    len: u32,
    prev: u32,
    next: u32,
    hash: u64,
}

/// Reused from word to word.
#[derive(Debug, Default)]
pub(crate) struct Merger {
    symbols: Vec<Symbol>,
    /// Rank, index of the left symbol (ties go to the leftmost), that of the right one, length of both together. A
    /// candidate is stale when the length is no longer theirs: symbols only grow or vanish.
    heap: BinaryHeap<Reverse<(u32, u32, u32, u32)>>,
}

/// Which pairs merge.
pub(crate) trait Pairs {
    /// The hash of a symbol, given back to [`Pairs::rank`].
    fn hash(&self, symbol: &[u8]) -> u64;
    /// The rank of two neighbours, lower first; `None` if they never merge. `both` is their common text, of which the
    /// first `left` bytes are the left one.
    fn rank(&self, both: &[u8], left: usize, hashes: (u64, u64)) -> Option<u32>;
}

impl Merger {
    /// Merges `word`, which begins as the given pieces, and calls `each` with what remains.
    pub(crate) fn run(
        &mut self,
        word: &[u8],
        pieces: impl Iterator<Item = usize>,
        pairs: &impl Pairs,
        mut each: impl FnMut(&[u8], u64),
    ) {
        self.symbols.clear();
        self.heap.clear();
        let mut start = 0;
        for len in pieces {
            let index = self.symbols.len() as u32;
            let hash = pairs.hash(&word[start..start + len]);
            let prev = if index == 0 { NONE } else { index - 1 };
            self.symbols.push(Symbol { start: start as u32, len: len as u32, prev, next: index + 1, hash });
            start += len;
        }
        let Some(last) = self.symbols.last_mut() else { return };
        last.next = NONE;
        for left in 0..self.symbols.len() as u32 - 1 {
            self.consider(word, left, left + 1, pairs);
        }
        while let Some(Reverse((_, left, right, len))) = self.heap.pop() {
            let (a, b) = (self.symbols[left as usize], self.symbols[right as usize]);
            if a.len == 0 || b.len == 0 || a.len + b.len != len {
                continue;
            }
            let text = &word[a.start as usize..(a.start + len) as usize];
            self.symbols[left as usize] = Symbol { len, next: b.next, hash: pairs.hash(text), ..a };
            self.symbols[right as usize].len = 0;
            if b.next != NONE {
                self.symbols[b.next as usize].prev = left;
                self.consider(word, left, b.next, pairs);
            }
            if a.prev != NONE {
                self.consider(word, a.prev, left, pairs);
            }
        }
        for symbol in self.symbols.iter().filter(|symbol| symbol.len > 0) {
            each(&word[symbol.start as usize..(symbol.start + symbol.len) as usize], symbol.hash);
        }
    }

    fn consider(&mut self, word: &[u8], left: u32, right: u32, pairs: &impl Pairs) {
        let (a, b) = (self.symbols[left as usize], self.symbols[right as usize]);
        let len = a.len + b.len;
        let both = &word[a.start as usize..(a.start + len) as usize];
        if let Some(rank) = pairs.rank(both, a.len as usize, (a.hash, b.hash)) {
            self.heap.push(Reverse((rank, left, right, len)));
        }
    }
}
