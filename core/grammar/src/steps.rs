//! What the lexer does with a letter, asked once for each of its states and each class of letters.

use std::collections::HashMap;
use std::sync::Arc;

use llguidance::derivre::StateID;
use llguidance::earley::ParserRecognizer;
use llguidance::earley::lexerspec::LexemeIdx;

use crate::alphabet::Alphabet;
use crate::letters::{Cells, Partition};
use crate::lexemes::Lexemes;
use crate::sections::Sections;
use crate::trie::{Kind, Letter};

/// Steps remembered at a time, in one partition: 4 bytes each.
const MOST_CELLS: usize = 1 << 17;

/// ... but at least for so many states.
const LEAST_STATES: usize = 64;

/// Partitions of one grammar that are kept, and sets of lexemes that choose one.
const MOST_KINDS: usize = 32;
const MOST_CHOICES: usize = 256;

/// Classes up to which a state is asked about all of them at once.
pub(crate) const FEW_CLASSES: usize = 128;

/// Classes that are looked at to find out whether a state is outside of escapes: those of many characters come first.
const MOST_CALM: usize = 4;

/// States after the same number of letters that such a question goes through. A count is one state after another; where
/// more is counted, they become many, and each step costs the lexer.
const MOST_BESIDE: usize = 3;

/// Stands for any number of letters.
pub(crate) const ANY: u8 = u8::MAX;

/// Not asked yet.
const UNKNOWN: u32 = 0;
/// The letter is not legal.
pub(crate) const DEAD: u32 = 1;
/// The lexeme ends in front of the letter or with it.
pub(crate) const EXIT: u32 = 2;
/// The lexeme ends in front of the letter, if a lexeme may begin with it.
const LEAVES: u32 = 3;
/// From here on: the number of the next state.
pub(crate) const NEXT: u32 = 4;

/// A lexer in the middle of a lexeme.
pub(crate) struct Lexing<'w, 'p> {
    pub(crate) rec: &'w mut ParserRecognizer<'p>,
    /// The lexemes that are possible.
    pub(crate) possible: Vec<u32>,
    /// All their bytes.
    pub(crate) alphabet: Alphabet,
    /// Whether one may end here.
    pub(crate) ends: bool,
}

impl<'w, 'p> Lexing<'w, 'p> {
    pub(crate) fn new(rec: &'w mut ParserRecognizer<'p>, state: StateID, lexemes: &Lexemes) -> Self {
        let mut possible = Vec::new();
        let mut alphabet = Alphabet::NONE;
        for lexeme in rec.lexer().possible_lexemes(state).iter() {
            possible.push(lexeme.as_usize() as u32);
            alphabet = alphabet.or(lexemes.alphabet(lexeme));
        }
        let ends = !rec.lexer_mut().try_lexeme_end(state).is_error();
        Self { rec, possible, alphabet, ends }
    }
}

/// The steps of one partition.
pub(crate) struct Steps {
    partition: Arc<Partition>,
    /// Of a state, by llguidance's number: its own plus one, 0 where it has none.
    numbers: Vec<u32>,
    states: Vec<StateID>,
    /// By state and class.
    rows: Vec<u32>,
    /// By state and kind: how many letters of it and those before can follow for sure, and how many could not be shown to.
    sure: Vec<[u8; Kind::ALL]>,
    doubtful: Vec<[u8; Kind::ALL]>,
    /// By state: the question that came by it last, and after how many letters.
    seen: Vec<(u32, u8)>,
    questions: u32,
    /// By byte: whether a lexeme may begin with it, once that is known.
    begins: Box<[Option<bool>; 256]>,
}

/// How far any letters lead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reach {
    /// All texts of up to so many letters are legal.
    pub(crate) letters: u8,
    /// No longer one is, or leaves the lexeme.
    pub(crate) ends: bool,
}

impl Steps {
    pub(crate) fn new(partition: Arc<Partition>) -> Self {
        Self {
            partition,
            numbers: Vec::new(),
            states: Vec::new(),
            rows: Vec::new(),
            sure: Vec::new(),
            doubtful: Vec::new(),
            seen: Vec::new(),
            questions: 0,
            begins: Box::new([None; 256]),
        }
    }

    pub(crate) fn partition(&self) -> &Arc<Partition> {
        &self.partition
    }

    /// Whether it is time to forget.
    pub(crate) fn is_full(&self) -> bool {
        self.rows.len() > MOST_CELLS && self.states.len() > LEAST_STATES
    }

    /// Forgets all but some states, which get new numbers.
    pub(crate) fn forget(&mut self, but: &mut [u32]) {
        let kept: Vec<StateID> = but.iter().map(|number| self.states[*number as usize]).collect();
        *self = Self { begins: self.begins.clone(), ..Self::new(self.partition.clone()) };
        for (number, state) in but.iter_mut().zip(kept) {
            *number = self.number(state);
        }
    }

    pub(crate) fn state(&self, number: u32) -> StateID {
        self.states[number as usize]
    }

    pub(crate) fn number(&mut self, state: StateID) -> u32 {
        let at = state.as_usize();
        if at >= self.numbers.len() {
            self.numbers.resize(at + 1, 0);
        }
        if self.numbers[at] == 0 {
            self.states.push(state);
            self.rows.resize(self.rows.len() + self.partition.len(), UNKNOWN);
            self.sure.push([0; Kind::ALL]);
            self.doubtful.push([ANY; Kind::ALL]);
            self.seen.push((0, 0));
            self.numbers[at] = self.states.len() as u32;
        }
        self.numbers[at] - 1
    }

    /// The step from a state with a class of letters, if it is known.
    #[inline(always)]
    pub(crate) fn known(&self, from: u32, class: u16) -> Option<u32> {
        let step = self.rows[from as usize * self.partition.len() + usize::from(class)];
        (step != UNKNOWN).then_some(step)
    }

    /// The step from a state with a class of letters.
    #[inline(always)]
    pub(crate) fn step(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        letters: &[Letter],
        from: u32,
        class: u16,
    ) -> u32 {
        self.known(from, class).unwrap_or_else(|| self.ask(lexing, letters, from, class))
    }

    /// Whether no character beyond ASCII is legal in a state, as far as few steps tell.
    pub(crate) fn is_narrow(&mut self, lexing: &mut Lexing<'_, '_>, letters: &[Letter], from: u32) -> bool {
        let partition = self.partition.clone();
        partition.wide().len() <= FEW_CLASSES
            && partition.wide().iter().all(|class| match self.step(lexing, letters, from, *class) {
                DEAD => true,
                LEAVES => (0xc2..=0xf4).all(|byte| self.leaves(lexing, from, byte) == DEAD),
                _ => false,
            })
    }

    /// Asks the lexer.
    #[cold]
    pub(crate) fn ask(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        letters: &[Letter],
        from: u32,
        class: u16,
    ) -> u32 {
        let alphabet = lexing.alphabet;
        let lexer = lexing.rec.lexer_mut();
        let start = self.states[from as usize];
        let (mut state, mut step) = (start, None);
        for byte in letters[usize::from(self.partition.example(class))].bytes() {
            let next = match alphabet.contains(*byte) {
                true => lexer.transition_start_state(state, Some(*byte), &None),
                false => lexer.a_dead_state(),
            };
            if next.has_lowest_match() {
                step = Some(EXIT);
                break;
            }
            if next.is_dead() {
                // Where the lexeme may end, another letter of the class may begin the next one.
                step = Some(match (lexer.try_lexeme_end(start), lexer.try_lexeme_end(state)) {
                    (ended, _) if !ended.is_error() => LEAVES,
                    (_, ended) if !ended.is_error() => EXIT,
                    _ => DEAD,
                });
                break;
            }
            state = next;
        }
        let step = step.unwrap_or_else(|| NEXT + self.number(state));
        let width = self.partition.len();
        self.rows[from as usize * width + usize::from(class)] = step;
        step
    }

    /// What a step is for one letter of its class.
    #[inline(always)]
    pub(crate) fn resolve(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        from: u32,
        step: u32,
        letter: &Letter,
    ) -> u32 {
        if step == LEAVES { self.leaves(lexing, from, letter.first()) } else { step }
    }

    /// What a byte is for the lexeme that may end before it.
    fn leaves(&mut self, lexing: &mut Lexing<'_, '_>, from: u32, byte: u8) -> u32 {
        let state = self.states[from as usize];
        // The lexeme has ended, so it is an error only where none may begin with the byte.
        let begins = *self.begins[usize::from(byte)]
            .get_or_insert_with(|| !lexing.rec.lexer_mut().advance(state, byte, false, &None).is_error());
        if begins { EXIT } else { DEAD }
    }

    /// Whether all texts of so many letters of a kind are known to be legal from a state on.
    #[inline(always)]
    pub(crate) fn takes(&self, state: u32, length: u8, kind: Kind) -> bool {
        self.sure[state as usize][kind as usize] >= length
    }

    /// As [`Steps::takes`], and finds it out, if that takes few new steps.
    pub(crate) fn takes_all(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        letters: &[Letter],
        state: u32,
        (length, kind): (u8, Kind),
        budget: &mut usize,
    ) -> bool {
        self.takes(state, length, kind)
            || self.doubtful[state as usize][kind as usize] > length
                && self.reach(lexing, letters, state, (length, kind), budget).letters >= length
    }

    /// How many letters of a kind can follow a state, as far as `most` and as few new steps tell.
    pub(crate) fn reach(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        letters: &[Letter],
        from: u32,
        (most, kind): (u8, Kind),
        budget: &mut usize,
    ) -> Reach {
        if self.partition.len() > FEW_CLASSES {
            return Reach { letters: 0, ends: false };
        }
        let (all, reach) = self.explore(lexing, letters, from, (most, kind), budget);
        for state in all {
            let (_, after) = self.seen[state as usize];
            let left = if reach.letters == ANY { ANY } else { reach.letters.saturating_sub(after) };
            for sure in &mut self.sure[state as usize][..=kind as usize] {
                *sure = (*sure).max(left);
            }
        }
        if reach.letters < most {
            for doubtful in &mut self.doubtful[from as usize][kind as usize..] {
                *doubtful = (*doubtful).min(reach.letters + 1);
            }
        }
        reach
    }

    /// The states that were come by, and how far they reach.
    fn explore(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        letters: &[Letter],
        from: u32,
        (most, kind): (u8, Kind),
        budget: &mut usize,
    ) -> (Vec<u32>, Reach) {
        let partition = self.partition.clone();
        let classes: Vec<u16> =
            (0..partition.len() as u16).filter(|class| partition.kind(*class) <= kind).collect();
        self.questions += 1;
        let question = self.questions;
        self.seen[from as usize] = (question, 0);
        let mut all = vec![from];
        let mut level = 0..1;
        // Whether a state comes after different numbers of letters.
        let mut again = false;
        for length in 0..most {
            let (mut lives, mut dies, mut leaves) = (false, false, false);
            for index in level.clone() {
                let state = all[index];
                for class in &classes {
                    let step = match self.known(state, *class) {
                        Some(step) => step,
                        None if *budget == 0 => return (all, Reach { letters: length, ends: false }),
                        None => {
                            *budget -= 1;
                            self.ask(lexing, letters, state, *class)
                        }
                    };
                    if step < NEXT {
                        dies = true;
                        leaves |= step != DEAD;
                        continue;
                    }
                    lives = true;
                    let next = step - NEXT;
                    let (by, after) = self.seen[next as usize];
                    if by != question {
                        self.seen[next as usize] = (question, length + 1);
                        all.push(next);
                    } else {
                        again |= after != length + 1;
                    }
                }
            }
            if dies {
                return (all, Reach { letters: length, ends: !lives && !leaves && !again });
            }
            level = level.end..all.len();
            if level.is_empty() {
                // Nothing leads out of these states.
                return (all, Reach { letters: ANY, ends: false });
            }
            if level.len() > MOST_BESIDE {
                return (all, Reach { letters: length + 1, ends: false });
            }
        }
        (all, Reach { letters: most, ends: false })
    }
}

/// The partitions of a grammar's lexemes, with their steps.
#[derive(Default)]
pub(crate) struct Kinds {
    all: Vec<Steps>,
    bytes: Vec<Steps>,
    /// By the lexemes that are possible: which partition tells apart what they do, and which what they do in the middle of an
    /// escape too.
    choices: HashMap<Vec<u32>, Choice>,
}

/// The steps to walk with from a state on.
pub(crate) struct Ways<'k> {
    /// By characters.
    pub(crate) plain: &'k mut Steps,
    /// By bytes.
    pub(crate) bytes: &'k mut Steps,
    /// Whether the state is surely inside a text, and not in one of its escapes.
    pub(crate) in_text: bool,
}

#[derive(Clone, Copy)]
struct Choice {
    usual: usize,
    /// Where they have escapes.
    escaped: Option<usize>,
    /// The same for bytes.
    bytes: usize,
}

impl Kinds {
    /// The steps to walk with from a state on.
    pub(crate) fn steps(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        state: StateID,
        lexemes: &Lexemes,
        sections: &Sections,
    ) -> Ways<'_> {
        let choice = match self.choices.get(&lexing.possible) {
            Some(choice) => *choice,
            None => self.choose(&lexing.possible, lexemes, sections),
        };
        let in_text =
            choice.escaped.is_some() && self.is_outside(lexing, choice.usual, state, lexemes, sections);
        let chosen = if in_text { choice.usual } else { choice.escaped.unwrap_or(choice.usual) };
        Ways { plain: &mut self.all[chosen], bytes: &mut self.bytes[choice.bytes], in_text }
    }

    /// Whether these lexemes have their partition.
    pub(crate) fn knows(&self, possible: &[u32]) -> bool {
        self.choices.contains_key(possible)
    }

    fn choose(&mut self, possible: &[u32], lexemes: &Lexemes, sections: &Sections) -> Choice {
        if self.all.len() + 2 > MOST_KINDS || self.choices.len() >= MOST_CHOICES {
            *self = Self::default();
        }
        let mut cells = Some(Cells::default());
        for lexeme in possible {
            match (&mut cells, lexemes.cells(LexemeIdx::new(*lexeme as usize))) {
                (Some(cells), Some(other)) => cells.join(other),
                _ => cells = None,
            }
        }
        let escaped = cells.as_ref().filter(|cells| cells.has_escapes()).cloned().map(Cells::with_escapes);
        let usual = sections.partition(cells);
        let escaped = escaped.map(|cells| sections.partition(Some(cells)));
        // Bytes that are no plain text have escapes among them.
        let bytes = sections.bytes(escaped.as_ref().unwrap_or(&usual));
        let choice = Choice {
            usual: place(&mut self.all, usual),
            escaped: escaped.map(|partition| place(&mut self.all, partition)),
            bytes: place(&mut self.bytes, bytes),
        };
        self.choices.insert(possible.to_vec(), choice);
        choice
    }

    /// Whether a state is surely not in the middle of an escape: a lexeme that has escapes goes on with a character that none
    /// has.
    fn is_outside(
        &mut self,
        lexing: &mut Lexing<'_, '_>,
        kind: usize,
        state: StateID,
        lexemes: &Lexemes,
        sections: &Sections,
    ) -> bool {
        let steps = &mut self.all[kind];
        if steps.is_full() {
            steps.forget(&mut []);
        }
        let partition = steps.partition.clone();
        let from = steps.number(state);
        for example in partition.calm().iter().take(MOST_CALM) {
            let class = partition.classes()[usize::from(*example)];
            let step = steps.step(lexing, sections.plain.letters(), from, class);
            if step >= NEXT {
                let next = steps.states[(step - NEXT) as usize];
                let mut possible = lexing.rec.lexer().possible_lexemes(next).iter();
                if possible.any(|lexeme| lexemes.cells(lexeme).is_some_and(Cells::has_escapes)) {
                    return true;
                }
            }
        }
        false
    }
}

/// The place of a partition's steps.
fn place(all: &mut Vec<Steps>, partition: Arc<Partition>) -> usize {
    let found = all.iter().position(|steps| Arc::ptr_eq(&steps.partition, &partition));
    found.unwrap_or_else(|| {
        all.push(Steps::new(partition));
        all.len() - 1
    })
}
