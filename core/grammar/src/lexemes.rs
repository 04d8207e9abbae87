//! The lexemes of a grammar, as far as masks need them.

use std::sync::OnceLock;

use llguidance::derivre::RegexAst;
use llguidance::earley::lexerspec::LexemeIdx;

use crate::alphabet::Alphabet;
use crate::letters::Cells;

/// What the lexemes of a grammar tell apart, worked out when it is first asked for.
#[derive(Default)]
pub(crate) struct Lexemes {
    /// By number; `None` where nothing is known of it.
    all: Vec<Option<Lexeme>>,
}

struct Lexeme {
    regex: RegexAst,
    cells: OnceLock<Option<Cells>>,
    alphabet: OnceLock<Alphabet>,
}

impl Lexemes {
    /// Remembers what a lexeme matches. Where it is known under another regular expression, both match the same.
    pub(crate) fn add(&mut self, lexeme: LexemeIdx, regex: RegexAst) {
        let new = || Lexeme { regex, cells: OnceLock::new(), alphabet: OnceLock::new() };
        self.place(lexeme).get_or_insert_with(new);
    }

    /// A special token: no character of a text is part of it.
    pub(crate) fn add_special(&mut self, lexeme: LexemeIdx) {
        self.add(lexeme, RegexAst::NoMatch);
    }

    fn place(&mut self, lexeme: LexemeIdx) -> &mut Option<Lexeme> {
        let at = lexeme.as_usize();
        if at >= self.all.len() {
            self.all.resize_with(at + 1, || None);
        }
        &mut self.all[at]
    }

    /// What one tells apart; `None` where that is not known.
    pub(crate) fn cells(&self, lexeme: LexemeIdx) -> Option<&Cells> {
        let lexeme = self.all.get(lexeme.as_usize())?.as_ref()?;
        lexeme.cells.get_or_init(|| Cells::of(&lexeme.regex)).as_ref()
    }

    /// The bytes of the texts of one, and perhaps more.
    pub(crate) fn alphabet(&self, lexeme: LexemeIdx) -> Alphabet {
        let lexeme = self.all.get(lexeme.as_usize()).and_then(Option::as_ref);
        lexeme.map_or(Alphabet::ALL, |known| *known.alphabet.get_or_init(|| Alphabet::of_regex(&known.regex)))
    }
}
