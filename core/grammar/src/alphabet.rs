//! The bytes that a lexeme consists of.
//!
//! A byte that is in nothing a lexeme matches need not be asked about. Names of properties, numbers and the members of
//! enums consist of few; asking the lexer about all the others costs it a derivative each, and that was most of what the
//! mask of a position seen for the first time took.

use llguidance::derivre::RegexAst;
use regex_syntax::hir::{Class, Hir, HirKind};

/// A set of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Alphabet([u64; 4]);

impl Alphabet {
    pub(crate) const NONE: Self = Self([0; 4]);
    pub(crate) const ALL: Self = Self([u64::MAX; 4]);

    fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        let mut this = Self::NONE;
        for byte in bytes {
            this.0[usize::from(byte) / 64] |= 1 << (byte % 64);
        }
        this
    }

    /// All bytes of everything that a regular expression matches, and perhaps some more.
    pub(crate) fn of_regex(regex: &RegexAst) -> Self {
        let all = |parts: &[RegexAst]| parts.iter().map(Self::of_regex).fold(Self::NONE, Self::or);
        match regex {
            RegexAst::Literal(text) => Self::of(text.bytes()),
            RegexAst::Regex(text) => regex_syntax::parse(text).map_or(Self::ALL, |hir| Self::of_hir(&hir)),
            RegexAst::And(parts) => parts.iter().map(Self::of_regex).fold(Self::ALL, Self::and),
            RegexAst::Or(parts) | RegexAst::Concat(parts) => all(parts),
            RegexAst::Repeat(part, ..) => Self::of_regex(part),
            RegexAst::MultipleOf(..) => Self::of(b"0123456789.".iter().copied()),
            RegexAst::EmptyString => Self::NONE,
            // Special tokens: a byte of no text, and their number in brackets.
            RegexAst::NoMatch => Self::of(b"\xff[0123456789]".iter().copied()),
            // Texts of strings are of nearly all bytes, and to read their patterns takes longer than it saves.
            _ => Self::ALL,
        }
    }

    fn of_hir(expression: &Hir) -> Self {
        match expression.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::NONE,
            HirKind::Literal(literal) => Self::of(literal.0.iter().copied()),
            HirKind::Class(Class::Unicode(class)) => {
                let ascii = class.iter().filter(|range| range.start().is_ascii());
                let ascii =
                    ascii.flat_map(|range| range.start() as u8..=(range.end() as u32).min(0x7f) as u8);
                let wide = class.iter().any(|range| !range.end().is_ascii()).then_some(0x80..=u8::MAX);
                Self::of(ascii.chain(wide.into_iter().flatten()))
            }
            HirKind::Class(Class::Bytes(_)) => Self::ALL,
            HirKind::Repetition(repetition) => Self::of_hir(&repetition.sub),
            HirKind::Capture(capture) => Self::of_hir(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => {
                parts.iter().map(Self::of_hir).fold(Self::NONE, Self::or)
            }
        }
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    /// Whether it has bytes of characters beyond ASCII.
    pub(crate) fn is_wide(&self) -> bool {
        self.0[2] != 0
    }

    #[inline(always)]
    pub(crate) fn contains(&self, byte: u8) -> bool {
        self.0[usize::from(byte) / 64] >> (byte % 64) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes of ASCII in it, and whether it has others.
    fn bytes(regex: &RegexAst) -> (String, bool) {
        let alphabet = Alphabet::of_regex(regex);
        let ascii = (0..0x80u8).filter(|byte| alphabet.contains(*byte)).map(char::from).collect();
        (ascii, (0x80..=u8::MAX).any(|byte| alphabet.contains(byte)))
    }

    #[test]
    fn lexemes_consist_of_the_bytes_of_their_expressions() {
        let literal = |text: &str| RegexAst::Literal(text.into());
        let regex = |text: &str| RegexAst::Regex(text.into());
        let told = |ascii: &str, wide: bool| (ascii.to_owned(), wide);
        assert_eq!(bytes(&literal("\"né\"")), told("\"n", true));
        assert_eq!(bytes(&regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")), told("-.0123456789", false));
        assert_eq!(bytes(&regex("[x-zé]|(?i:k)")), told("Kkxyz", true));
        let either = RegexAst::Or(vec![literal("true"), literal("false")]);
        assert_eq!(bytes(&either), told("aeflrstu", false));
        let but = RegexAst::And(vec![either, RegexAst::Not(Box::new(literal("true")))]);
        assert_eq!(bytes(&but), told("aeflrstu", false));
        assert_eq!(bytes(&RegexAst::SearchRegex("a".into())).0.len(), 0x80);
    }
}
