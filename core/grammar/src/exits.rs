//! Tokens that leave the lexeme that is being written: from there on the parser decides.
//!
//! It says the same of all that leave in the same lexer state with the same bytes: `."`, `s"` and `"` end a string alike,
//! and what may follow one may follow the others. So they are kept by that state and the byte they leave with, and where
//! a walk is remembered, what they go on with is one tree.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use llguidance::derivre::StateID;
use llguidance::earley::ParserRecognizer;
use llguidance::toktrie::{Recognizer, SimpleVob};

use crate::sections::{Part, Place, Sections};
use crate::trie::Trie;

/// Nodes from which on what is below them is put together in one tree.
const WORTH_JOINING: usize = 4;

/// Places at which tokens leave, as a walk finds them.
#[derive(Default)]
pub(crate) struct Exits {
    all: Vec<Exit>,
    /// The bytes that stand before them, one after the other.
    paths: Vec<u8>,
}

/// A node whose letter leaves the lexeme.
#[derive(Clone, Copy)]
struct Exit {
    part: Part,
    node: u32,
    /// The lexer's state before the letter.
    state: StateID,
    first: u8,
    /// Where the bytes before it end.
    end: u32,
}

impl Exits {
    /// `before` are the bytes from the top of the walk to the node.
    pub(crate) fn add<'b>(
        &mut self,
        sections: &Sections,
        (part, node): Place,
        state: StateID,
        before: impl Iterator<Item = &'b [u8]>,
    ) {
        before.for_each(|bytes| self.paths.extend_from_slice(bytes));
        let first = sections.part(part).letter(node).first();
        self.all.push(Exit { part, node, state, first, end: self.paths.len() as u32 });
    }

    /// Those of the same state and byte together; `alone`: each for itself, where the parser looks back at what stands before.
    pub(crate) fn doors(self, alone: bool) -> Doors {
        let starts = std::iter::once(0).chain(self.all.iter().map(|exit| exit.end));
        let mut all: Vec<(Range<usize>, Exit)> =
            starts.zip(&self.all).map(|(start, exit)| (start as usize..exit.end as usize, *exit)).collect();
        all.sort_by_key(|(_, exit)| (exit.state.as_u32(), exit.first));
        let mut doors: Vec<Door> = Vec::new();
        for (path, exit) in all {
            let beside = doors.last_mut().filter(|door| !alone && door.state == exit.state);
            let place = (exit.part, exit.node);
            match beside {
                Some(door) if door.byte == exit.first => door.nodes.push(place),
                beside => {
                    // One way to the state is as good as another.
                    let path = beside.map_or(path, |door| door.path.clone());
                    let (state, byte, nodes) = (exit.state, exit.first, vec![place]);
                    doors.push(Door { state, path, byte, nodes, joined: OnceLock::new() });
                }
            }
        }
        Doors { doors, paths: self.paths }
    }
}

/// Places at which tokens leave, as the parser is asked about them.
pub(crate) struct Doors {
    /// In ascending order of state and byte.
    doors: Vec<Door>,
    paths: Vec<u8>,
}

struct Door {
    state: StateID,
    /// The bytes that lead to the state, among the paths.
    path: Range<usize>,
    byte: u8,
    /// Nodes whose letter begins with the byte.
    nodes: Vec<Place>,
    /// What is below them, the letters included.
    joined: OnceLock<Option<Arc<Trie>>>,
}

impl Doors {
    /// Allows the tokens that the parser accepts. `again`: where that was asked before, what is below the nodes of a door is
    /// put together.
    pub(crate) fn leave(
        &self,
        rec: &mut ParserRecognizer<'_>,
        sections: &Sections,
        again: bool,
        set: &mut SimpleVob,
    ) {
        if self.doors.is_empty() {
            return;
        }
        rec.trie_started("masks");
        let mut nodes = 0;
        for doors in self.doors.chunk_by(|a, b| a.state == b.state && a.path == b.path) {
            let path = &self.paths[doors[0].path.clone()];
            let before = path.iter().take_while(|byte| rec.try_push_byte(**byte)).count();
            if before == path.len() {
                nodes += doors.iter().map(|door| door.leave(rec, sections, again, set)).sum::<usize>();
            }
            rec.pop_bytes(before);
        }
        rec.trie_finished();
        rec.save_stats(nodes);
    }
}

impl Door {
    fn leave(
        &self,
        rec: &mut ParserRecognizer<'_>,
        sections: &Sections,
        again: bool,
        set: &mut SimpleVob,
    ) -> usize {
        if !rec.try_push_byte(self.byte) {
            return 0;
        }
        let joined = (again && self.nodes.len() >= WORTH_JOINING)
            .then(|| self.joined.get_or_init(|| sections.joined(&self.nodes)).as_deref());
        let legal = match joined.flatten() {
            Some(trie) => trie.children(0).map(|top| follow(rec, trie, top, 1, set)).sum(),
            None => {
                let all = self.nodes.iter();
                all.map(|(part, node)| follow(rec, sections.part(*part), *node, 1, set)).sum()
            }
        };
        rec.pop_bytes(1);
        legal
    }
}

/// Allows the tokens of a subtree that the parser accepts; how many of its nodes it does. So many bytes of the top's letter
/// have been read.
pub(crate) fn follow(
    rec: &mut ParserRecognizer<'_>,
    trie: &Trie,
    from: u32,
    read: usize,
    set: &mut SimpleVob,
) -> usize {
    let (base, end) = (trie.node(from).depth, trie.node(from).end);
    // Bytes pushed when each depth below the top was reached.
    let mut pushed = vec![0];
    let (mut at, mut legal) = (from, 0);
    while at < end {
        let node = trie.node(at);
        let above = usize::from(node.depth - base);
        let bytes = &trie.letter(at).bytes()[if at == from { read } else { 0 }..];
        let here: usize = pushed.last().copied().unwrap_or_default();
        let before = pushed[above];
        rec.pop_bytes(here - before);
        pushed.truncate(above + 1);
        let fit = bytes.iter().take_while(|byte| rec.try_push_byte(**byte)).count();
        if fit == bytes.len() {
            pushed.push(before + fit);
            legal += 1;
            trie.tokens(at).iter().for_each(|token| set.allow_token(*token));
            at += 1;
        } else {
            rec.pop_bytes(fit);
            at = node.end;
        }
    }
    rec.pop_bytes(pushed.last().copied().unwrap_or_default());
    legal
}
