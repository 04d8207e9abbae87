//! What pre-tokenisers ask of a character.

use unicode_general_category::{GeneralCategory as G, get_general_category};

/// Sets of general categories.
pub(crate) mod class {
    pub(crate) const UPPER: u16 = 1; // Lu, Lt
    pub(crate) const LOWER: u16 = 2; // Ll
    pub(crate) const OTHER_LETTER: u16 = 4; // Lm, Lo
    pub(crate) const MARK: u16 = 8;
    pub(crate) const NUMBER: u16 = 16;
    pub(crate) const PUNCTUATION: u16 = 32;
    pub(crate) const SYMBOL: u16 = 64;
    /// The White_Space property, which cuts across the categories.
    pub(crate) const SPACE: u16 = 128;
    pub(crate) const CONTROL: u16 = 256; // Cc, Cf
    /// `\r` and `\n`.
    pub(crate) const NEWLINE: u16 = 512;
    /// `\p{L}`.
    pub(crate) const LETTER: u16 = UPPER | LOWER | OTHER_LETTER;
}

const ASCII: [u16; 128] = {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'\n' | b'\r' => class::SPACE | class::CONTROL | class::NEWLINE,
            b'\t' | 11 | 12 => class::SPACE | class::CONTROL,
            b' ' => class::SPACE,
            b'a'..=b'z' => class::LOWER,
            b'A'..=b'Z' => class::UPPER,
            b'0'..=b'9' => class::NUMBER,
            b'$' | b'+' | b'<' | b'=' | b'>' | b'^' | b'`' | b'|' | b'~' => class::SYMBOL,
            0..=31 | 127 => class::CONTROL,
            _ => class::PUNCTUATION,
        };
        byte += 1;
    }
    table
};

/// The classes of a character: one bit for its category, one for White_Space.
pub(crate) fn classes(c: char) -> u16 {
    match ASCII.get(c as usize) {
        Some(classes) => *classes,
        None => beyond_ascii(c),
    }
}

fn beyond_ascii(c: char) -> u16 {
    let category = match get_general_category(c) {
        G::UppercaseLetter | G::TitlecaseLetter => class::UPPER,
        G::LowercaseLetter => class::LOWER,
        G::ModifierLetter | G::OtherLetter => class::OTHER_LETTER,
        G::NonspacingMark | G::SpacingMark | G::EnclosingMark => class::MARK,
        G::DecimalNumber | G::LetterNumber | G::OtherNumber => class::NUMBER,
        G::ConnectorPunctuation
        | G::DashPunctuation
        | G::OpenPunctuation
        | G::ClosePunctuation
        | G::InitialPunctuation
        | G::FinalPunctuation
        | G::OtherPunctuation => class::PUNCTUATION,
        G::MathSymbol | G::CurrencySymbol | G::ModifierSymbol | G::OtherSymbol => class::SYMBOL,
        G::Control | G::Format => class::CONTROL,
        _ => 0,
    };
    if c.is_whitespace() { category | class::SPACE } else { category }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ascii_table_says_what_the_general_one_says() {
        for byte in 0..128u8 {
            let c = char::from(byte);
            let newline = if matches!(c, '\r' | '\n') { class::NEWLINE } else { 0 };
            assert_eq!(classes(c), beyond_ascii(c) | newline, "{c:?}");
        }
    }
}
