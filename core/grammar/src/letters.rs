//! Which characters a lexeme tells apart.
//!
//! A regular expression that treats two characters alike everywhere goes on in the same way behind either, so what the
//! lexer does with one of them it does with both. Most of what JSON strings are restricted to tells a handful of kinds of
//! characters apart, where the lexer's own alphabet has every letter of every key of the grammar.

use std::collections::{BTreeSet, HashMap};

use llguidance::derivre::RegexAst;
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::trie::Kind;

/// Sets of characters that are told apart from all others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Cells {
    /// Characters that stand somewhere for themselves.
    singles: BTreeSet<char>,
    /// Ranges, first and last.
    sets: BTreeSet<Vec<(char, char)>>,
    /// Whether the lexeme has escapes: behind a backslash other characters are told apart.
    escapes: bool,
}

impl Cells {
    /// Of one lexeme; `None` where that cannot be told.
    pub(crate) fn of(regex: &RegexAst) -> Option<Self> {
        // No text ends in the middle of a character.
        is_text(regex).then_some(())?;
        let mut cells = Self::default();
        cells.add(regex)?;
        Some(cells)
    }

    /// What several lexemes tell apart together.
    pub(crate) fn join(&mut self, other: &Self) {
        self.singles.extend(&other.singles);
        self.sets.extend(other.sets.iter().cloned());
        self.escapes |= other.escapes;
    }

    pub(crate) fn has_escapes(&self) -> bool {
        self.escapes
    }

    /// What is told apart in the middle of an escape too.
    pub(crate) fn with_escapes(mut self) -> Self {
        self.singles.extend((' '..='~').filter(|c| is_in_escapes(*c)));
        self
    }

    fn add(&mut self, regex: &RegexAst) -> Option<()> {
        match regex {
            RegexAst::Regex(text) | RegexAst::SearchRegex(text) => {
                self.expression(&regex_syntax::parse(text).ok()?)
            }
            RegexAst::Literal(text) => {
                self.singles.extend(text.chars());
                Some(())
            }
            RegexAst::MultipleOf(..) => {
                self.singles.extend("0123456789.".chars());
                Some(())
            }
            RegexAst::EmptyString | RegexAst::NoMatch => Some(()),
            RegexAst::And(parts) | RegexAst::Or(parts) => parts.iter().try_for_each(|part| self.add(part)),
            RegexAst::Not(part) => self.add(part),
            RegexAst::JsonQuote(part, _) => {
                self.escapes = true;
                is_text(part).then_some(())?;
                self.add(part)
            }
            // Where texts are put together, none may begin in the middle of a character.
            RegexAst::Repeat(part, ..) => {
                is_text(part).then_some(())?;
                self.add(part)
            }
            RegexAst::Concat(parts) => {
                parts.iter().all(is_text).then_some(())?;
                parts.iter().try_for_each(|part| self.add(part))
            }
            _ => None,
        }
    }

    fn expression(&mut self, expression: &Hir) -> Option<()> {
        match expression.kind() {
            HirKind::Empty | HirKind::Look(_) => Some(()),
            HirKind::Literal(literal) => {
                self.singles.extend(std::str::from_utf8(&literal.0).ok()?.chars());
                Some(())
            }
            HirKind::Class(Class::Unicode(class)) => {
                self.sets.insert(class.iter().map(|range| (range.start(), range.end())).collect());
                Some(())
            }
            HirKind::Class(Class::Bytes(_)) => None,
            HirKind::Repetition(repetition) => self.expression(&repetition.sub),
            HirKind::Capture(capture) => self.expression(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => {
                parts.iter().try_for_each(|part| self.expression(part))
            }
        }
    }
}

/// Whether all that matches is UTF-8.
fn is_text(regex: &RegexAst) -> bool {
    match regex {
        RegexAst::Regex(_)
        | RegexAst::SearchRegex(_)
        | RegexAst::Literal(_)
        | RegexAst::MultipleOf(..)
        | RegexAst::EmptyString
        | RegexAst::NoMatch => true,
        RegexAst::Or(parts) | RegexAst::Concat(parts) => parts.iter().all(is_text),
        RegexAst::And(parts) => parts.iter().any(is_text),
        RegexAst::Repeat(part, ..) | RegexAst::JsonQuote(part, _) => is_text(part),
        _ => false,
    }
}

/// Whether a character may stand behind a backslash, or in the digits of an escape.
fn is_in_escapes(character: char) -> bool {
    character.is_ascii_hexdigit() || matches!(character, 'n' | 'r' | 't' | 'u' | '/')
}

/// The letters of a tree in classes: those of one are never told apart.
#[derive(Debug)]
pub(crate) struct Partition {
    /// By letter.
    classes: Vec<u16>,
    /// A letter of each class; one that no escape has, where the class has such.
    examples: Vec<u16>,
    /// Examples that no escape has.
    calm: Vec<u16>,
    /// Classes that have characters beyond ASCII.
    wide: Vec<u16>,
    /// By class: the first kind that some of it is of.
    kinds: Vec<Kind>,
}

impl Partition {
    /// Of characters in ascending order.
    pub(crate) fn new(cells: &Cells, characters: &[char]) -> Self {
        // Where sets begin and end.
        let mut changes: Vec<(u32, usize)> = Vec::new();
        for (set, ranges) in cells.sets.iter().enumerate() {
            let ends = ranges.iter().flat_map(|(first, last)| [*first as u32, *last as u32 + 1]);
            changes.extend(ends.map(|end| (end, set)));
        }
        changes.sort_unstable();
        let mut classes = vec![0; characters.len()];
        let mut members: Vec<Vec<(usize, usize)>> = Vec::new();
        let mut inside = vec![0u64; cells.sets.len().div_ceil(64)];
        let mut known: HashMap<Vec<u64>, usize> = HashMap::new();
        let mut from = 0;
        let mut changes = changes.into_iter().peekable();
        while from < characters.len() {
            while let Some((_, set)) = changes.next_if(|(at, _)| *at <= characters[from] as u32) {
                inside[set / 64] ^= 1 << (set % 64);
            }
            let to = match changes.peek() {
                Some((at, _)) => from + characters[from..].partition_point(|c| (*c as u32) < *at),
                None => characters.len(),
            };
            let class = match known.get(&inside) {
                Some(class) => *class,
                None => {
                    known.insert(inside.clone(), members.len());
                    members.push(Vec::new());
                    members.len() - 1
                }
            };
            classes[from..to].fill(class as u16);
            members[class].push((from, to));
            from = to;
        }
        for single in &cells.singles {
            if let Ok(place) = characters.binary_search(single) {
                classes[place] = members.len() as u16;
                members.push(vec![(place, place + 1)]);
            }
        }
        let mut this =
            Self { classes, examples: Vec::new(), calm: Vec::new(), wide: Vec::new(), kinds: Vec::new() };
        // Some have lost all of theirs to singles.
        let mut numbers = vec![0; members.len()];
        for (class, ranges) in members.iter().enumerate() {
            let own = || {
                ranges
                    .iter()
                    .flat_map(|(from, to)| *from..*to)
                    .filter(|place| this.classes[*place] == class as u16)
            };
            let calm = own().find(|place| !is_in_escapes(characters[*place]));
            let Some(example) = calm.or_else(|| own().next()) else { continue };
            let last = ranges.last().map_or(0, |(_, to)| to - 1);
            numbers[class] = this.examples.len() as u16;
            if !characters[last].is_ascii() {
                this.wide.push(numbers[class]);
            }
            this.calm.extend(calm.map(|calm| calm as u16));
            this.examples.push(example as u16);
            // Beyond ASCII one character says it, unless it is one of few.
            let ascii = own().take_while(|place| characters[*place].is_ascii());
            let wide = own().find(|place| Kind::of(characters[*place]) == Kind::Wide);
            let kinds = ascii.chain(wide).map(|place| Kind::of(characters[place]));
            this.kinds.push(kinds.min().unwrap_or(Kind::Other));
        }
        if this.examples.len() < members.len() {
            this.classes.iter_mut().for_each(|class| *class = numbers[usize::from(*class)]);
        }
        this
    }

    /// Each letter for itself.
    pub(crate) fn of_each(letters: usize) -> Self {
        let all: Vec<u16> = (0..letters as u16).collect();
        let kinds = vec![Kind::Word; letters];
        Self { classes: all.clone(), examples: all.clone(), calm: Vec::new(), wide: all, kinds }
    }

    /// Of bytes: those that stand for a character of this partition are told apart as there, all others each for itself.
    pub(crate) fn of_bytes(&self, characters: &[char]) -> Self {
        let mut this = Self::of_each(256);
        let mut first: HashMap<u16, u16> = HashMap::new();
        for (place, character) in characters.iter().enumerate().take_while(|(_, c)| c.is_ascii()) {
            let byte = *character as u16;
            this.classes[usize::from(byte)] = *first.entry(self.classes[place]).or_insert(byte);
        }
        this
    }

    /// By letter, its class.
    pub(crate) fn classes(&self) -> &[u16] {
        &self.classes
    }

    /// Number of classes.
    pub(crate) fn len(&self) -> usize {
        self.examples.len()
    }

    /// A letter of the class.
    pub(crate) fn example(&self, class: u16) -> u16 {
        self.examples[usize::from(class)]
    }

    /// Examples that stand in no escape.
    pub(crate) fn calm(&self) -> &[u16] {
        &self.calm
    }

    /// The first kind that some of a class is of.
    pub(crate) fn kind(&self, class: u16) -> Kind {
        self.kinds[usize::from(class)]
    }

    /// Classes that may have characters beyond ASCII.
    pub(crate) fn wide(&self) -> &[u16] {
        &self.wide
    }
}

#[cfg(test)]
mod tests {
    use llguidance::derivre::JsonQuoteOptions;

    use super::*;

    /// The characters in their classes.
    fn classes(regex: &RegexAst, characters: &str) -> Option<Vec<String>> {
        let characters: Vec<char> = characters.chars().collect();
        let partition = Partition::new(&Cells::of(regex)?, &characters);
        let mut out = vec![String::new(); partition.len()];
        for (character, class) in characters.iter().zip(partition.classes()) {
            out[usize::from(*class)].push(*character);
        }
        out.sort();
        Some(out)
    }

    fn quoted(regex: &str) -> RegexAst {
        let options = JsonQuoteOptions::regular();
        RegexAst::JsonQuote(Box::new(RegexAst::SearchRegex(regex.into())), options)
    }

    #[test]
    fn characters_are_told_apart_where_the_expression_does() {
        let told = |regex: &RegexAst| classes(regex, " !09:AZaz\u{a0}é中").unwrap();
        assert_eq!(told(&RegexAst::Regex("(?s:.){3,7}".into())), [" !09:AZaz\u{a0}é中"]);
        assert_eq!(told(&quoted(r"^(?:\S+\s+){0,9}\S+$")), [" \u{a0}", "!09:AZazé中"]);
        assert_eq!(told(&quoted("^[^:]+:[A-Z0-9]*$")), [" !az\u{a0}é中", "09AZ", ":"]);
        let not = RegexAst::Not(Box::new(RegexAst::Literal("aé".into())));
        let all = RegexAst::And(vec![RegexAst::Regex("(?s:.*)".into()), not.clone()]);
        assert_eq!(told(&all), [" !09:AZz\u{a0}中", "a", "é"]);
        // What is not a text may end anywhere.
        assert_eq!(classes(&not, "ab"), None);
        assert_eq!(classes(&RegexAst::Byte(b'a'), "ab"), None);
    }

    #[test]
    fn escapes_are_told_apart_where_they_may_be() {
        let characters: Vec<char> = "!anu中".chars().collect();
        let cells = Cells::of(&quoted(".")).unwrap();
        assert!(cells.has_escapes());
        assert_eq!(Partition::new(&cells, &characters).calm(), [0]);
        assert_eq!(Partition::new(&cells.with_escapes(), &characters).len(), 4);
    }
}
