//! Finding markers in a stream of bytes (see `stream`), however it is cut.

use super::stream::{TOKEN_LEN, encode, push_bytes, push_token};
use crate::GrammarEnv;

/// A text to find, with how far each state falls back on a mismatch (Knuth, Morris, Pratt).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    bytes: Vec<u8>,
    fallback: Vec<u8>,
    /// The length of the marker as format text.
    text: usize,
}

/// A token as it stands in the stream.
pub(crate) fn token_bytes(env: &GrammarEnv, token: u32, out: &mut Vec<u8>) {
    out.clear();
    if env.vocabulary().is_special(token) {
        push_token(out, token);
    } else {
        push_bytes(out, env.vocabulary().bytes(token));
    }
}

impl Marker {
    /// A marker of 1 to 250 bytes; `None` for other lengths.
    pub(crate) fn new(env: &GrammarEnv, text: &str) -> Option<Self> {
        Self::of(encode(Some(env), text), text.len())
    }

    fn of(bytes: Vec<u8>, text: usize) -> Option<Self> {
        if bytes.is_empty() || bytes.len() > 250 {
            return None;
        }
        let mut fallback = vec![0u8; bytes.len()];
        let mut length = 0usize;
        for at in 1..bytes.len() {
            while length > 0 && bytes[at] != bytes[length] {
                length = usize::from(fallback[length - 1]);
            }
            if bytes[at] == bytes[length] {
                length += 1;
            }
            fallback[at] = length as u8;
        }
        Some(Self { bytes, fallback, text })
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn text_len(&self) -> usize {
        self.text
    }

    /// The token, where the marker is one token and nothing else.
    pub(crate) fn token(&self) -> Option<u32> {
        let digits = self.bytes.strip_prefix(&[0xff]).filter(|rest| rest.len() == TOKEN_LEN - 1)?;
        Some(digits.iter().rev().fold(0, |id, byte| id << 6 | u32::from(byte & 0x3f)))
    }

    /// The last byte, where the marker ends in text.
    pub(crate) fn last(&self) -> Option<u8> {
        let inside = self.bytes.iter().rev().take(TOKEN_LEN).any(|byte| *byte == 0xff);
        (!inside).then(|| self.bytes[self.bytes.len() - 1])
    }

    /// Reads `text` in `state` bytes of progress: where the marker is complete (the offset after it), or the new state.
    pub(crate) fn read(&self, state: u8, text: &[u8]) -> Result<usize, u8> {
        let mut state = usize::from(state);
        for (at, byte) in text.iter().enumerate() {
            while state > 0 && self.bytes[state] != *byte {
                state = usize::from(self.fallback[state - 1]);
            }
            if self.bytes[state] == *byte {
                state += 1;
            }
            if state == self.bytes.len() {
                return Ok(at + 1);
            }
        }
        Err(state as u8)
    }

    /// As [`Marker::read`], for a marker that counts only at the beginning: `None` once it cannot stand there any more.
    pub(crate) fn read_at_start(&self, state: u8, text: &[u8]) -> Option<Result<usize, u8>> {
        let mut state = usize::from(state);
        for (at, byte) in text.iter().enumerate() {
            if state == 0 && byte.is_ascii_whitespace() {
                continue;
            }
            if self.bytes[state] != *byte {
                return None;
            }
            state += 1;
            if state == self.bytes.len() {
                return Some(Ok(at + 1));
            }
        }
        Some(Err(state as u8))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_found_wherever_the_text_is_cut() {
        let marker = Marker::of(b"<<tool>".to_vec(), 7).unwrap();
        let text = b"a <<<tool> b";
        for cut in 0..text.len() {
            let found = match marker.read(0, &text[..cut]) {
                Ok(at) => at,
                Err(state) => cut + marker.read(state, &text[cut..]).unwrap(),
            };
            assert_eq!(found, 10, "cut at {cut}");
        }
    }
}
