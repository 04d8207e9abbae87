//! A walk through tokens and lexer states: what can be written inside a lexeme.
//!
//! Where everything is legal for as long as the tokens below are, nothing below is looked at.

use std::ops::Range;

use llguidance::derivre::StateID;
use llguidance::toktrie::SimpleVob;

use crate::exits::Exits;
use crate::sections::{Part, Place, Sections};
use crate::steps::{DEAD, EXIT, FEW_CLASSES, Lexing, NEXT, Steps, Ways};
use crate::trie::{Kind, NONE, Trie};

/// Subtrees of fewer nodes are walked without asking.
const WORTH_ASKING: u32 = 64;

/// Classes up to which it is asked how far all of them reach where that is not likely to be far.
const WORTH_REACHING: usize = 8;

/// New steps that may be made to find out whether all that is below some nodes is legal.
const BUDGET: usize = 384;

/// What a walk inside a lexeme found.
pub(crate) struct Inside {
    /// Tokens that stay in it.
    pub(crate) legal: SimpleVob,
    /// Those that leave it.
    pub(crate) exits: Exits,
}

pub(crate) struct Walk<'w, 'p> {
    pub(crate) lexing: Lexing<'w, 'p>,
    sections: &'w Sections,
    found: Inside,
    visited: usize,
    budget: usize,
    /// By depth below the top of a tree: the lexer's state, and the node. Those of the path to the present node count.
    states: Vec<u32>,
    path: Vec<u32>,
}

impl<'w, 'p> Walk<'w, 'p> {
    /// `legal` has what is known to be.
    pub(crate) fn new(lexing: Lexing<'w, 'p>, sections: &'w Sections, legal: SimpleVob) -> Self {
        let found = Inside { legal, exits: Exits::default() };
        Self { lexing, sections, found, visited: 0, budget: BUDGET, states: Vec::new(), path: Vec::new() }
    }

    /// What was found, and at how many nodes it looked.
    pub(crate) fn found(self) -> (Inside, usize) {
        (self.found, self.visited)
    }

    /// All plain tokens below a node, where few go on with a byte that is legal: by their bytes. False, and nothing is
    /// done, where more than `most` nodes may be legal.
    pub(crate) fn few(&mut self, bytes: &mut Steps, top: u32, state: StateID, most: u32) -> bool {
        let sections = self.sections;
        let mut alive = Vec::new();
        let mut many = 0;
        for (byte, group) in sections.groups(Part::Plain, top) {
            let step = self.first_step(bytes, state, byte);
            if step == DEAD {
                continue;
            }
            many += if step == EXIT { 1 } else { group.end - group.start };
            if many > most || !byte.is_ascii() {
                return false;
            }
            alive.push((group, step));
        }
        for (group, step) in alive {
            if step == EXIT {
                self.exits_at(Part::Plain, group.start, state);
            } else {
                self.by_bytes(bytes, top, group, state);
            }
        }
        true
    }

    /// All plain tokens.
    pub(crate) fn plain(&mut self, ways: &mut Ways<'_>, state: StateID) {
        let sections = self.sections;
        let (trie, letters) = (&sections.plain, sections.plain.letters());
        let steps = &mut *ways.plain;
        if steps.is_full() {
            steps.forget(&mut []);
        }
        let mut known = 0;
        if ways.in_text || steps.partition().len() <= WORTH_REACHING {
            let from = steps.number(state);
            let most = trie.deepest().min(254) as u8;
            let reach = steps.reach(&mut self.lexing, letters, from, (most, Kind::Other), &mut self.budget);
            known = sections.allow_short(usize::from(reach.letters), &mut self.found.legal);
            if known >= trie.deepest() || reach.ends && known >= usize::from(reach.letters) {
                return;
            }
        }
        let all = trie.node(0).end;
        let wide = sections.groups(Part::Plain, 0).skip_while(|(byte, _)| byte.is_ascii());
        let narrow = wide.clone().next().map_or(all, |(_, group)| group.start);
        if ways.in_text {
            self.nodes(Part::Plain, steps, 0, 1..narrow, state, known);
        } else {
            self.ascii(ways, 1..narrow, state, known);
        }
        let steps = &mut *ways.plain;
        let from = steps.number(state);
        if steps.is_narrow(&mut self.lexing, letters, from) {
            return;
        }
        // Where each character is a class, its first byte says it for many.
        let many = steps.partition().len() > FEW_CLASSES;
        for (byte, group) in wide {
            if many && self.first_step(ways.bytes, state, byte) == DEAD {
                continue;
            }
            self.nodes(Part::Plain, steps, 0, group, state, known);
        }
    }

    /// Tokens that begin with a character of ASCII, where most of these are not legal: their bytes are asked about for the
    /// other tokens too.
    fn ascii(&mut self, ways: &mut Ways<'_>, range: Range<u32>, state: StateID, known: usize) {
        let trie = &self.sections.plain;
        let Range { start: mut at, end } = range;
        while at < end {
            let next = trie.node(at).end;
            match self.first_step(ways.bytes, state, trie.letter(at).first()) {
                DEAD => self.visited += 1,
                EXIT => {
                    self.visited += 1;
                    self.exits_at(Part::Plain, at, state);
                }
                _ => self.nodes(Part::Plain, ways.plain, 0, at..next, state, known),
            }
            at = next;
        }
    }

    /// The step with the first byte of a token.
    #[inline]
    fn first_step(&mut self, bytes: &mut Steps, state: StateID, byte: u8) -> u32 {
        if !self.lexing.ends && !self.lexing.alphabet.contains(byte) {
            return DEAD;
        }
        let letters = self.sections.rest.letters();
        if bytes.is_full() {
            bytes.forget(&mut []);
        }
        let from = bytes.number(state);
        let class = bytes.partition().classes()[usize::from(byte)];
        let step = bytes.step(&mut self.lexing, letters, from, class);
        bytes.resolve(&mut self.lexing, from, step, &letters[usize::from(byte)])
    }

    /// All other tokens.
    pub(crate) fn rest(&mut self, bytes: &mut Steps, state: StateID) {
        let sections = self.sections;
        for (byte, group) in sections.groups(Part::Rest, 0) {
            self.visited += 1;
            match self.first_step(bytes, state, byte) {
                DEAD => {}
                EXIT => self.exits_at(Part::Rest, group.start, state),
                _ => self.nodes(Part::Rest, bytes, 0, group, state, 0),
            }
        }
    }

    /// Walks what is below the node `top`, at which the lexer is in a state.
    pub(crate) fn tree(&mut self, part: Part, steps: &mut Steps, top: u32, state: StateID) {
        let end = self.sections.part(part).node(top).end;
        self.nodes(part, steps, top, top + 1..end, state, 0);
    }

    /// Walks some of the subtrees below the node `top`. Tokens of up to `known` letters are found already.
    fn nodes(
        &mut self,
        part: Part,
        steps: &mut Steps,
        top: u32,
        range: Range<u32>,
        state: StateID,
        known: usize,
    ) {
        let sections = self.sections;
        let trie = sections.part(part);
        let partition = steps.partition().clone();
        let (classes, letters, nodes) = (partition.classes(), trie.letters(), trie.nodes());
        let base = usize::from(trie.node(top).depth);
        self.begin(trie, steps.number(state));
        let Range { start: mut at, end } = range;
        while at < end {
            self.visited += 1;
            let node = &nodes[at as usize];
            let depth = usize::from(node.depth);
            if depth + usize::from(node.height) <= known {
                at = node.end;
                continue;
            }
            let below = depth - base;
            let class = classes[usize::from(node.letter)];
            let step = match steps.known(self.states[below - 1], class) {
                Some(step) => step,
                None => {
                    if steps.is_full() {
                        steps.forget(&mut self.states[..below]);
                    }
                    steps.ask(&mut self.lexing, letters, self.states[below - 1], class)
                }
            };
            if step < NEXT {
                let letter = &letters[usize::from(node.letter)];
                if steps.resolve(&mut self.lexing, self.states[below - 1], step, letter) == EXIT {
                    self.leaves((part, at), steps.state(self.states[below - 1]), below);
                }
                at = node.end;
                continue;
            }
            let next = step - NEXT;
            if part == Part::Plain
                && (steps.takes(next, node.height, node.kind)
                    || node.end - at >= WORTH_ASKING
                        && steps.takes_all(
                            &mut self.lexing,
                            letters,
                            next,
                            (node.height, node.kind),
                            &mut self.budget,
                        ))
            {
                sections.allow_below(at, &mut self.found.legal);
                at = node.end;
                continue;
            }
            self.states[below] = next;
            self.path[below] = at;
            self.stays(trie, at);
            at += 1;
        }
    }

    /// Walks some of the subtrees below the node `top` of the plain tokens by their bytes.
    fn by_bytes(&mut self, bytes: &mut Steps, top: u32, range: Range<u32>, state: StateID) {
        let sections = self.sections;
        let (trie, letters) = (&sections.plain, sections.rest.letters());
        let base = usize::from(trie.node(top).depth);
        let partition = bytes.partition().clone();
        let classes = partition.classes();
        self.begin(trie, bytes.number(state));
        let Range { start: mut at, end } = range;
        while at < end {
            self.visited += 1;
            let node = trie.node(at);
            let below = usize::from(node.depth) - base;
            if bytes.is_full() {
                bytes.forget(&mut self.states[..below]);
            }
            let mut from = self.states[below - 1];
            let mut left = trie.letter(at).bytes().iter();
            let out = left.find_map(|byte| {
                let class = classes[usize::from(*byte)];
                let step = bytes.step(&mut self.lexing, letters, from, class);
                let step = bytes.resolve(&mut self.lexing, from, step, &letters[usize::from(*byte)]);
                from = step.saturating_sub(NEXT);
                (step < NEXT).then_some(step)
            });
            if let Some(out) = out {
                if out == EXIT {
                    self.leaves((Part::Plain, at), bytes.state(self.states[below - 1]), below);
                }
                at = node.end;
                continue;
            }
            self.states[below] = from;
            self.path[below] = at;
            self.stays(trie, at);
            at += 1;
        }
    }

    /// Room for a path through a tree, with the state at its top.
    fn begin(&mut self, trie: &Trie, state: u32) {
        self.states.resize(self.states.len().max(trie.deepest() + 1), 0);
        self.path.resize(self.states.len(), 0);
        self.states[0] = state;
    }

    /// A node whose letter leaves the lexeme from a state, so many nodes below the top.
    fn leaves(&mut self, (part, at): Place, state: StateID, below: usize) {
        let trie = self.sections.part(part);
        let before = self.path[1..below].iter().map(|above| trie.letter(*above).bytes());
        self.found.exits.add(self.sections, (part, at), state, before);
    }

    /// A node at the top whose letter leaves the lexeme.
    fn exits_at(&mut self, part: Part, at: u32, state: StateID) {
        self.found.exits.add(self.sections, (part, at), state, std::iter::empty());
    }

    /// A node that stays in it.
    #[inline(always)]
    fn stays(&mut self, trie: &Trie, at: u32) {
        let token = trie.node(at).token;
        if token != NONE {
            self.found.legal.allow_token(token);
            if trie.has_twins() {
                trie.tokens(at).iter().for_each(|token| self.found.legal.allow_token(*token));
            }
        }
    }
}
