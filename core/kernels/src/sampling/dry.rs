//! DRY ("don't repeat yourself"): a token that would prolong a repetition is penalised, exponentially with its length.
//!
//! For every earlier occurrence of the history's end, the token that followed it there would prolong the repetition. The
//! lengths of all occurrences come from one run of the Z algorithm over the reversed window. Repetitions do not reach past
//! a sequence breaker. After p-e-w's proposal and llama.cpp's form of it.

use std::collections::BTreeMap;

/// Where repetitions stop: sequences of tokens, by their first one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DryBreakers {
    /// First token, then the rest of each sequence that it begins.
    by_head: BTreeMap<u32, Vec<Vec<u32>>>,
}

/// Tokens of a breaker after its first are at most this many.
const MAX_TAIL: usize = 20;

impl DryBreakers {
    /// No breakers.
    pub fn none() -> Self {
        Self::default()
    }

    /// The token sequences in which the strings can appear: a token whose text contains the string, or a token whose text
    /// ends with a beginning of the string, followed by the tokens of the remainder. `vocabulary` gives each token's
    /// text by id, `encode` splits a remainder.
    pub fn new<T: AsRef<[u8]>>(
        breakers: &[String],
        vocabulary: impl IntoIterator<Item = T>,
        encode: impl Fn(&str) -> Vec<u32>,
    ) -> Self {
        let mut found = Self::default();
        let breakers: Vec<&str> = breakers.iter().map(String::as_str).filter(|b| !b.is_empty()).collect();
        for (id, text) in vocabulary.into_iter().enumerate() {
            let text = text.as_ref();
            for breaker in &breakers {
                let bytes = breaker.as_bytes();
                if contains(text, bytes) {
                    found.insert(id as u32, Vec::new());
                    continue;
                }
                for at in 1..bytes.len().min(text.len() + 1) {
                    if breaker.is_char_boundary(at) && text.ends_with(&bytes[..at]) {
                        let mut tail = encode(&breaker[at..]);
                        tail.truncate(MAX_TAIL);
                        found.insert(id as u32, tail);
                    }
                }
            }
        }
        found
    }

    /// Adds a sequence that begins with `head`.
    pub fn insert(&mut self, head: u32, tail: Vec<u32>) {
        let tails = self.by_head.entry(head).or_default();
        if !tails.contains(&tail) {
            tails.push(tail);
        }
    }

    /// Whether this token alone is a breaker.
    fn is_single(&self, token: u32) -> bool {
        self.by_head.get(&token).is_some_and(|tails| tails.iter().any(Vec::is_empty))
    }

    /// How many tokens at the end of `window` come after the last breaker; the whole length when there is none.
    fn after_last(&self, window: &[u32]) -> usize {
        for i in 0..window.len() {
            let at = window.len() - 1 - i;
            let Some(tails) = self.by_head.get(&window[at]) else { continue };
            let longest =
                tails.iter().filter(|tail| window[at + 1..].starts_with(tail)).map(|tail| tail.len()).max();
            if let Some(longest) = longest {
                return i - longest;
            }
        }
        window.len()
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.len() >= part.len() && text.windows(part.len()).any(|window| window == part)
}

/// The settings of DRY.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dry {
    pub(super) multiplier: f32,
    pub(super) base: f32,
    pub(super) allowed_length: usize,
}

/// Working memory.
#[derive(Debug, Default)]
pub(super) struct DryRoom {
    /// Z function of the reversed window, limited.
    lengths: Vec<usize>,
    /// Longest repetition that each token would prolong.
    longest: BTreeMap<u32, usize>,
}

impl Dry {
    /// Calls `penalise(token, amount)` for every token that would prolong a repetition longer than allowed.
    pub(super) fn apply(
        self,
        window: &[u32],
        breakers: &DryBreakers,
        room: &mut DryRoom,
        mut penalise: impl FnMut(u32, f32),
    ) {
        let n = window.len();
        if n <= self.allowed_length {
            return;
        }
        let limit = breakers.after_last(window);
        if limit < self.allowed_length {
            return;
        }
        let back = |i: usize| window[n - 1 - i];
        // lengths[k]: how many tokens before the end and before the place k tokens earlier agree.
        let DryRoom { lengths, longest } = room;
        lengths.clear();
        lengths.resize(n, 0);
        let (mut left, mut right) = (0, 0);
        for k in 1..n {
            let mut length = if k < right { lengths[k - left].min(right - k) } else { 0 };
            while k + length < n && back(length) == back(k + length) {
                length += 1;
            }
            if k + length > right {
                (left, right) = (k, k + length);
            }
            lengths[k] = length;
        }
        longest.clear();
        for (k, length) in lengths.iter().enumerate().skip(1) {
            let length = *length.min(&limit);
            if length >= self.allowed_length {
                let next = longest.entry(back(k - 1)).or_insert(0);
                *next = (*next).max(length);
            }
        }
        // The exponent at which f32 would overflow.
        let most = if self.base > 1.000_001 {
            (88.722_84 / libm::log(f64::from(self.base))) as usize
        } else {
            usize::MAX
        };
        for (token, length) in longest {
            if !breakers.is_single(*token) {
                let exponent = (*length - self.allowed_length).min(most);
                let power = libm::pow(f64::from(self.base), exponent as f64);
                penalise(*token, (f64::from(self.multiplier) * power) as f32);
            }
        }
    }
}
