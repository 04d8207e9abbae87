//! GPT-2's alphabet: every byte as a printable character, so that vocabularies are text files.
//!
//! Bytes that are printable in Latin-1 stand for themselves; the others are 256, 257, ... in order.

/// The character of each byte.
const CHARS: [char; 256] = {
    let mut table = ['\0'; 256];
    let mut next = 256;
    let mut byte = 0;
    while byte < 256 {
        let printable = matches!(byte, 33..=126 | 161..=172 | 174..=255);
        let code = if printable {
            byte as u32
        } else {
            next += 1;
            next - 1
        };
        table[byte] = match char::from_u32(code) {
            Some(c) => c,
            None => unreachable!(),
        };
        byte += 1;
    }
    table
};

/// The byte of each character below 324; -1 where there is none.
const BYTES: [i16; 324] = {
    let mut table = [-1; 324];
    let mut byte = 0;
    while byte < 256 {
        table[CHARS[byte] as usize] = byte as i16;
        byte += 1;
    }
    table
};

/// Appends `text` in the alphabet.
pub(crate) fn encode(text: &[u8], out: &mut Vec<u8>) {
    for byte in text {
        let c = CHARS[usize::from(*byte)];
        out.extend(c.encode_utf8(&mut [0; 2]).as_bytes());
    }
}

/// Appends the bytes that `token` spells. What is not in the alphabet stands for itself.
pub(crate) fn decode(token: &[u8], out: &mut Vec<u8>) {
    let mut rest = token;
    while let Some((&first, mut tail)) = rest.split_first() {
        let mut byte = first;
        // Two bytes of UTF-8 may be one of the alphabet's characters.
        if let 0xc2..=0xc5 = first
            && let Some((&second @ 0x80..=0xbf, behind)) = tail.split_first()
            && let Some(Ok(decoded)) = BYTES
                .get(usize::from(first & 0x1f) << 6 | usize::from(second & 0x3f))
                .map(|two| u8::try_from(*two))
        {
            (byte, tail) = (decoded, behind);
        }
        out.push(byte);
        rest = tail;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        let (mut spelled, mut back) = (Vec::new(), Vec::new());
        encode(&all, &mut spelled);
        decode(&spelled, &mut back);
        assert_eq!(back, all);
        assert_eq!(std::str::from_utf8(&spelled).unwrap().chars().count(), 256);
    }

    #[test]
    fn the_space_is_the_well_known_letter() {
        let mut spelled = Vec::new();
        encode(b" a\n", &mut spelled);
        assert_eq!(spelled, "ĠaĊ".as_bytes());
    }

    #[test]
    fn text_outside_the_alphabet_is_kept() {
        let mut out = Vec::new();
        decode("a b▁日".as_bytes(), &mut out);
        assert_eq!(out, "a b▁日".as_bytes());
    }
}
