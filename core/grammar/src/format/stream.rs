//! The bytes that a parser reads: text and special tokens in one stream.
//!
//! A special token is five bytes that no text contains: 0xFF and the id in four bytes from 0x80 up. Markers are encoded
//! the same way, so finding a marker is finding bytes, and a marker that is a token is never found in text.

use crate::GrammarEnv;
use crate::env::Lit;

const TOKEN: u8 = 0xff;
pub(crate) const TOKEN_LEN: usize = 5;

pub(crate) fn push_token(out: &mut Vec<u8>, id: u32) {
    out.push(TOKEN);
    out.extend((0..4).map(|part| 0x80 | (id >> (6 * part) & 0x3f) as u8));
}

pub(crate) fn push_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    // A stray 0xFF is a broken character either way.
    out.extend(bytes.iter().map(|byte| if *byte == TOKEN { 0xfe } else { *byte }));
}

/// A marker as it appears in the stream. Without a vocabulary all of it is text.
pub(crate) fn encode(env: Option<&GrammarEnv>, text: &str) -> Vec<u8> {
    let Some(env) = env else { return text.as_bytes().to_vec() };
    let mut out = Vec::new();
    for lit in env.split_specials(text) {
        match lit {
            Lit::Text(text) => push_bytes(&mut out, text.as_bytes()),
            Lit::Token(id) => push_token(&mut out, id),
        }
    }
    out
}

/// How a stream begins, compared with a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// With all of it; so many bytes of the stream.
    Full(usize),
    /// With a part of it, and then the stream ends.
    Partial,
    No,
}

/// Whether `stream` begins with `marker`. Space between the marker's words may differ; space at its end is taken only
/// as far as it is the same, since what follows may be text in which space counts.
pub(crate) fn begins(stream: &[u8], marker: &[u8]) -> Match {
    let words = marker.len() - marker.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    let (mut at, mut want) = (0, 0);
    while want < words {
        if marker[want].is_ascii_whitespace() {
            want += 1;
            continue;
        }
        match stream.get(at) {
            None => return Match::Partial,
            Some(byte) if *byte == marker[want] => {
                at += 1;
                want += 1;
            }
            Some(byte) if byte.is_ascii_whitespace() => at += 1,
            Some(_) => return Match::No,
        }
    }
    for byte in &marker[words..] {
        match stream.get(at) {
            None => return Match::Partial,
            Some(found) if found == byte => at += 1,
            Some(_) => break,
        }
    }
    Match::Full(at)
}

/// Where `marker` stands first in `stream`; otherwise how much of the stream's end may be its beginning.
pub(crate) fn find(stream: &[u8], marker: &[u8]) -> Result<usize, usize> {
    if marker.is_empty() {
        return Err(0);
    }
    if stream.len() >= marker.len()
        && let Some(at) = stream.windows(marker.len()).position(|window| window == marker)
    {
        return Ok(at);
    }
    let longest = stream.len().min(marker.len() - 1);
    Err((1..=longest).rev().find(|length| stream.ends_with(&marker[..*length])).unwrap_or(0))
}

/// The readable part of stream bytes: special tokens leave nothing, broken characters are replaced. What is at the end
/// and may still become a character is left: the number of bytes used is returned.
pub(crate) fn decode(stream: &[u8], last: bool) -> (String, usize) {
    let mut text = String::new();
    let mut at = 0;
    while at < stream.len() {
        if stream[at] == TOKEN {
            if stream.len() - at < TOKEN_LEN && !last {
                return (text, at);
            }
            at = (at + TOKEN_LEN).min(stream.len());
            continue;
        }
        let end =
            stream[at..].iter().position(|byte| *byte == TOKEN).map_or(stream.len(), |offset| at + offset);
        let piece = &stream[at..end];
        match std::str::from_utf8(piece) {
            Ok(valid) => text.push_str(valid),
            Err(error) => {
                let whole = error.valid_up_to();
                let open = error.error_len().is_none() && end == stream.len() && !last;
                if open {
                    text.push_str(&String::from_utf8_lossy(&piece[..whole]));
                    return (text, at + whole);
                }
                let broken = error.error_len().unwrap_or(piece.len() - whole);
                text.push_str(&String::from_utf8_lossy(&piece[..whole + broken]));
                at += whole + broken;
                continue;
            }
        }
        at = end;
    }
    (text, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_between_words_may_differ_but_space_at_the_end_may_not() {
        assert_eq!(begins(b"<tool_call>{ \"name\": \"x", b"<tool_call>\n{\"name\": \""), Match::Full(22));
        assert_eq!(begins(b"<p>\n\nx", b"<p>\n"), Match::Full(4));
        assert_eq!(begins(b"<p>", b"<p>\n"), Match::Partial);
        assert_eq!(begins(b"<q", b"<p>"), Match::No);
    }

    #[test]
    fn characters_come_out_whole() {
        let mut bytes = "aé".as_bytes().to_vec();
        let last = bytes.pop().unwrap();
        assert_eq!(decode(&bytes, false), ("a".into(), 1));
        bytes.push(last);
        assert_eq!(decode(&bytes, false), ("aé".into(), 3));
        assert_eq!(decode(&bytes[..2], true), ("a\u{fffd}".into(), 2));
    }
}
