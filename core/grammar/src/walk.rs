//! A walk through tokens and lexer states: what can be written inside a lexeme.
//!
//! Where everything is legal for as long as the tokens below are, nothing below is looked at.

use std::ops::Range;

use llguidance::derivre::StateID;
use llguidance::earley::ParserRecognizer;
use llguidance::toktrie::SimpleVob;

use crate::sections::{Part, Sections};
use crate::steps::{DEAD, EXIT, FEW_CLASSES, NEXT, Steps, Ways};
use crate::trie::{Kind, NONE, Trie};

/// Subtrees of fewer nodes are walked without asking.
const WORTH_ASKING: u32 = 64;

/// Classes up to which it is asked how far all of them reach where that is not likely to be far.
const WORTH_REACHING: usize = 8;

/// Nodes up to which plain tokens are few.
const FEW_NODES: u32 = 24_000;

/// New steps that may be made to find out whether all that is below some nodes is legal.
const BUDGET: usize = 384;

/// What a walk inside a lexeme found.
pub(crate) struct Inside {
    /// Tokens that stay in it.
    pub(crate) legal: SimpleVob,
    /// Nodes whose letter leaves it.
    pub(crate) exits: Vec<Exit>,
    /// The bytes that stand before them, one after the other.
    pub(crate) paths: Vec<u8>,
}

#[derive(Clone, Copy)]
pub(crate) struct Exit {
    pub(crate) part: Part,
    pub(crate) node: u32,
    /// Bytes before it, from the top of the walk.
    pub(crate) before: u32,
}

pub(crate) struct Walk<'w, 'p> {
    pub(crate) rec: &'w mut ParserRecognizer<'p>,
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
    pub(crate) fn new(rec: &'w mut ParserRecognizer<'p>, sections: &'w Sections, legal: SimpleVob) -> Self {
        let found = Inside { legal, exits: Vec::new(), paths: Vec::new() };
        Self { rec, sections, found, visited: 0, budget: BUDGET, states: Vec::new(), path: Vec::new() }
    }

    /// What was found, and at how many nodes it looked.
    pub(crate) fn found(self) -> (Inside, usize) {
        (self.found, self.visited)
    }

    /// All plain tokens, where few begin with a byte that is legal: by their bytes. False, and nothing is done, where
    /// many do.
    pub(crate) fn few(&mut self, bytes: &mut Steps, state: StateID) -> bool {
        let trie = &self.sections.plain;
        let all = trie.node(0).end;
        let narrow = self.sections.wide.first().map_or(all, |(_, first)| *first);
        let mut alive = Vec::new();
        let mut many = 0;
        let mut at = 1;
        while at < narrow {
            let end = trie.node(at).end;
            let step = self.first_step(bytes, state, trie.letter(at).first());
            if step != DEAD {
                many += if step == EXIT { 1 } else { end - at };
                alive.push((at, step));
            }
            at = end;
        }
        if many > FEW_NODES {
            return false;
        }
        let sections = self.sections;
        if sections.wide.iter().any(|(byte, _)| self.first_step(bytes, state, *byte) != DEAD) {
            return false;
        }
        for (at, step) in alive {
            if step == EXIT {
                self.found.exits.push(Exit { part: Part::Plain, node: at, before: 0 });
            } else {
                self.by_bytes(bytes, at, state);
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
            let reach = steps.reach(self.rec, letters, from, (most, Kind::Other), &mut self.budget);
            known = sections.allow_short(usize::from(reach.letters), &mut self.found.legal);
            if known >= trie.deepest() || reach.ends && known >= usize::from(reach.letters) {
                return;
            }
        }
        let all = trie.node(0).end;
        let mut groups = sections.wide.iter().peekable();
        let narrow = groups.peek().map_or(all, |(_, first)| *first);
        if ways.in_text {
            self.nodes(Part::Plain, steps, 0, 1..narrow, state, known);
        } else {
            self.ascii(ways, 1..narrow, state, known);
        }
        let steps = &mut *ways.plain;
        let from = steps.number(state);
        if steps.is_narrow(self.rec, letters, from) {
            return;
        }
        // Where each character is a class, its first byte says it for many.
        let many = steps.partition().len() > FEW_CLASSES;
        while let Some((byte, first)) = groups.next() {
            let end = groups.peek().map_or(all, |(_, next)| *next);
            if many && self.first_step(ways.bytes, state, *byte) == DEAD {
                continue;
            }
            self.nodes(Part::Plain, steps, 0, *first..end, state, known);
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
                    self.found.exits.push(Exit { part: Part::Plain, node: at, before: 0 });
                }
                _ => self.nodes(Part::Plain, ways.plain, 0, at..next, state, known),
            }
            at = next;
        }
    }

    /// The step with the first byte of a token.
    fn first_step(&mut self, bytes: &mut Steps, state: StateID, byte: u8) -> u32 {
        let letters = self.sections.rest.letters();
        if bytes.is_full() {
            bytes.forget(&mut []);
        }
        let from = bytes.number(state);
        let class = bytes.partition().classes()[usize::from(byte)];
        let step = bytes.step(self.rec, letters, from, class);
        bytes.resolve(self.rec, from, step, &letters[usize::from(byte)])
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
                    steps.ask(self.rec, letters, self.states[below - 1], class)
                }
            };
            if step < NEXT {
                let letter = &letters[usize::from(node.letter)];
                if steps.resolve(self.rec, self.states[below - 1], step, letter) == EXIT {
                    self.leaves(part, at, below);
                }
                at = node.end;
                continue;
            }
            let next = step - NEXT;
            if part == Part::Plain
                && (steps.takes(next, node.height, node.kind)
                    || node.end - at >= WORTH_ASKING
                        && steps.takes_all(
                            self.rec,
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

    /// Walks a subtree of the plain tokens by their bytes.
    fn by_bytes(&mut self, bytes: &mut Steps, top: u32, state: StateID) {
        let sections = self.sections;
        let (trie, letters) = (&sections.plain, sections.rest.letters());
        self.begin(trie, bytes.number(state));
        let (mut at, end) = (top, trie.node(top).end);
        while at < end {
            self.visited += 1;
            let node = trie.node(at);
            let below = usize::from(node.depth);
            if bytes.is_full() {
                bytes.forget(&mut self.states[..below]);
            }
            let mut from = self.states[below - 1];
            let mut left = trie.letter(at).bytes().iter();
            let out = left.find_map(|byte| {
                let step = bytes.step(self.rec, letters, from, u16::from(*byte));
                let step = bytes.resolve(self.rec, from, step, &letters[usize::from(*byte)]);
                from = step.saturating_sub(NEXT);
                (step < NEXT).then_some(step)
            });
            if let Some(out) = out {
                if out == EXIT {
                    self.leaves(Part::Plain, at, below);
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

    /// A node whose letter leaves the lexeme, so many nodes below the top.
    fn leaves(&mut self, part: Part, at: u32, below: usize) {
        let trie = self.sections.part(part);
        let from = self.found.paths.len();
        for above in &self.path[1..below] {
            self.found.paths.extend_from_slice(trie.letter(*above).bytes());
        }
        let before = (self.found.paths.len() - from) as u32;
        self.found.exits.push(Exit { part, node: at, before });
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
