//! The tokens of a vocabulary as masks need them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock};

use llguidance::toktrie::SimpleVob;

use crate::letters::{Cells, Partition};
use crate::trie::{LONGEST, Letter, Trie};

/// Lengths up to which tokens of plain characters have masks of their own, in characters.
const LENGTHS: usize = 32;

/// Subtrees with so many tokens have a mask of them.
const MANY: usize = 2048;

/// Nodes with more children have them grouped by their first byte.
const WIDE: usize = 128;

/// Nodes that may be below those that are put together in one tree, and trees of that kind that are remembered.
const MOST_JOINED: usize = 4096;
const JOINED: usize = 64;

/// Partitions remembered: texts of any form, of a length, of letters and digits are the same everywhere.
const PARTITIONS: usize = 64;

/// Which of the two trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// Tokens of characters that a JSON string holds as they are.
    Plain,
    /// All others.
    Rest,
}

/// A node of one of them.
pub(crate) type Place = (Part, u32);

pub(crate) struct Sections {
    /// Tokens of plain characters only, by characters.
    pub(crate) plain: Trie,
    /// All others, by bytes.
    pub(crate) rest: Trie,
    /// Plain tokens of at most so many characters, from none on.
    shorter: Vec<SimpleVob>,
    /// All plain tokens.
    all: SimpleVob,
    /// What is below some nodes of the plain tree.
    below: HashMap<u32, SimpleVob>,
    /// By node of the plain tree that has many children: those that begin with the same byte; the byte, and the first of them.
    groups: HashMap<u32, Vec<(u8, u32)>>,
    /// The same of the other tree's root.
    rest_groups: Vec<(u8, u32)>,
    characters: Vec<char>,
    partitions: Mutex<HashMap<Cells, Arc<Partition>>>,
    /// Each character for itself.
    each: OnceLock<Arc<Partition>>,
    /// What partitions are for bytes.
    bytes: Mutex<Vec<(Arc<Partition>, Arc<Partition>)>>,
    each_byte: Arc<Partition>,
    /// What is below some nodes.
    joined: Mutex<HashMap<Vec<Place>, Option<Arc<Trie>>>>,
}

impl Sections {
    /// Of words in ascending order with their tokens, none empty; `size` tokens in all.
    pub(crate) fn new(words: &[(&[u8], u32)], size: usize) -> Self {
        let texts: Vec<Option<&str>> = words.iter().map(|(word, _)| plain(word)).collect();
        let (characters, places) = alphabet(texts.iter().filter_map(|text| *text));
        // The letters of all words behind each other: the plain ones' characters, the others' bytes.
        let mut letters: Vec<u16> = Vec::with_capacity(words.iter().map(|(word, _)| word.len()).sum());
        let mut spans: Vec<(usize, bool)> = Vec::with_capacity(words.len());
        for ((word, _), text) in words.iter().zip(&texts) {
            let from = letters.len();
            let known = text.is_some_and(|text| {
                letters.extend(text.chars().map(|c| places[c as usize]));
                !letters[from..].contains(&NO_PLACE)
            });
            if !known {
                letters.truncate(from);
                letters.extend(word.iter().map(|byte| u16::from(*byte)));
            }
            spans.push((letters.len(), known));
        }
        let all_words = || {
            let starts = std::iter::once(0).chain(spans.iter().map(|(end, _)| *end));
            let ends = starts.zip(&spans).zip(words);
            ends.map(|((from, (end, plain)), (_, token))| (&letters[from..*end], *plain, *token))
        };
        let tree = |wanted: bool, letters: Vec<Letter>| {
            let some = all_words().filter(|(_, plain, _)| *plain == wanted);
            Trie::new(letters, some.map(|(word, _, token)| (word, token)))
        };
        let plain = tree(true, characters.iter().map(|c| Letter::character(*c)).collect());
        let rest = tree(false, (0..=u8::MAX).map(Letter::byte).collect());
        let mut by_length: Vec<Vec<u32>> = vec![Vec::new(); LENGTHS + 1];
        let mut all = SimpleVob::alloc(size);
        for (word, _, token) in all_words().filter(|(word, plain, _)| *plain && word.len() <= LONGEST) {
            all.allow_token(token);
            if let Some(tokens) = by_length.get_mut(word.len()) {
                tokens.push(token);
            }
        }
        let mut mask = SimpleVob::alloc(size);
        let shorter = by_length.iter().map(|tokens| {
            tokens.iter().for_each(|token| mask.allow_token(*token));
            mask.clone()
        });
        let shorter = shorter.collect();
        let below = crowded(&plain, size);
        let groups = wide_nodes(&plain);
        let rest_groups = first_children(&rest, 0);
        Self {
            plain,
            rest,
            shorter,
            all,
            below,
            groups,
            rest_groups,
            characters,
            partitions: Mutex::default(),
            each: OnceLock::new(),
            bytes: Mutex::default(),
            each_byte: Arc::new(Partition::of_each(256)),
            joined: Mutex::default(),
        }
    }

    /// The subtrees below a node, in ascending order of their first bytes; those that begin with the same byte together, where
    /// they are many.
    pub(crate) fn groups(&self, part: Part, top: u32) -> impl Iterator<Item = (u8, Range<u32>)> + Clone + '_ {
        let trie = self.part(part);
        let groups = self.grouped(part, top);
        let each = trie.children(top).take(if groups.is_some() { 0 } else { usize::MAX });
        let each = each.map(|at| (trie.letter(at).first(), at..trie.node(at).end));
        let groups = groups.unwrap_or_default();
        let ends = groups.iter().skip(1).map(|(_, first)| *first).chain(std::iter::once(trie.node(top).end));
        groups.iter().zip(ends).map(|((byte, first), end)| (*byte, *first..end)).chain(each)
    }

    fn grouped(&self, part: Part, top: u32) -> Option<&[(u8, u32)]> {
        match (part, top) {
            (Part::Plain, top) => self.groups.get(&top).map(Vec::as_slice),
            (Part::Rest, 0) => Some(&self.rest_groups),
            (Part::Rest, _) => None,
        }
    }

    /// The children of a node whose letter begins with a byte.
    pub(crate) fn beginning(&self, part: Part, at: u32, byte: u8) -> impl Iterator<Item = u32> + Clone + '_ {
        let trie = self.part(part);
        let (from, end) = match self.grouped(part, at) {
            Some(groups) => {
                let place = groups.partition_point(|(first, _)| *first < byte);
                let first = |place: usize| groups.get(place).map_or(trie.node(at).end, |(_, first)| *first);
                (first(place), first(place + 1))
            }
            None => (at + 1, trie.node(at).end),
        };
        let all = std::iter::successors(Some(from), move |child| Some(trie.node(*child).end));
        all.take_while(move |child| *child < end).filter(move |child| trie.letter(*child).first() == byte)
    }

    pub(crate) fn part(&self, part: Part) -> &Trie {
        match part {
            Part::Plain => &self.plain,
            Part::Rest => &self.rest,
        }
    }

    /// What is below some nodes, their letters included, as one tree of bytes; `None` where that is much. Strings of all
    /// grammars end with the same tokens.
    pub(crate) fn joined(&self, nodes: &[Place]) -> Option<Arc<Trie>> {
        let mut known = self.joined.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(trie) = known.get(nodes) {
            return trie.clone();
        }
        let trie = join(self, nodes).map(Arc::new);
        if known.len() >= JOINED {
            known.clear();
        }
        known.insert(nodes.to_vec(), trie.clone());
        trie
    }

    /// Allows all plain tokens of at most so many characters, as far as there is a mask of them; up to which length that is.
    pub(crate) fn allow_short(&self, length: usize, mask: &mut SimpleVob) -> usize {
        if length >= self.plain.deepest() {
            mask.or(&self.all);
            return length;
        }
        let length = length.min(LENGTHS);
        mask.or(&self.shorter[length]);
        length
    }

    /// Allows all that is below a node of the plain tree or at it.
    pub(crate) fn allow_below(&self, at: u32, mask: &mut SimpleVob) {
        let tokens = self.plain.tokens_below(at);
        match self.below.get(&at) {
            Some(below) if tokens.len() >= MANY => mask.or(below),
            _ => tokens.iter().for_each(|token| mask.allow_token(*token)),
        }
    }

    /// What lexemes that tell these characters apart do; where that is not known, each for itself.
    pub(crate) fn partition(&self, cells: Option<Cells>) -> Arc<Partition> {
        let Some(cells) = cells else {
            return self.each.get_or_init(|| Arc::new(Partition::of_each(self.characters.len()))).clone();
        };
        let mut known = self.partitions.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(partition) = known.get(&cells) {
            return partition.clone();
        }
        let partition = Arc::new(Partition::new(&cells, &self.characters));
        if known.len() >= PARTITIONS {
            known.clear();
        }
        known.insert(cells, partition.clone());
        partition
    }

    /// Each byte for itself.
    pub(crate) fn each_byte(&self) -> &Arc<Partition> {
        &self.each_byte
    }

    /// What a partition of characters is for bytes.
    pub(crate) fn bytes(&self, characters: &Arc<Partition>) -> Arc<Partition> {
        let mut known = self.bytes.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((_, bytes)) = known.iter().find(|(of, _)| Arc::ptr_eq(of, characters)) {
            return bytes.clone();
        }
        let bytes = Arc::new(characters.of_bytes(&self.characters));
        if known.len() >= PARTITIONS {
            known.clear();
        }
        known.push((characters.clone(), bytes.clone()));
        bytes
    }
}

/// A text that JSON strings hold as it is.
fn plain(word: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(word).ok()?;
    let plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | b'\0'..=b'\x1f' | b'\x7f');
    text.as_bytes().iter().all(plain).then_some(text)
}

const NO_PLACE: u16 = u16::MAX;

/// The characters of texts in ascending order, and by character its place among them. More than there are numbers for
/// are left out.
fn alphabet<'t>(texts: impl Iterator<Item = &'t str>) -> (Vec<char>, Vec<u16>) {
    let mut places: Vec<u16> = Vec::new();
    for character in texts.flat_map(str::chars) {
        if places.len() <= character as usize {
            places.resize((character as usize + 1).next_power_of_two(), NO_PLACE);
        }
        places[character as usize] = 0;
    }
    let mut characters = Vec::new();
    for (number, place) in (0u32..).zip(&mut places).filter(|(_, place)| **place != NO_PLACE) {
        *place = characters.len() as u16;
        if *place != NO_PLACE
            && let Some(character) = char::from_u32(number)
        {
            characters.push(character);
        }
    }
    (characters, places)
}

/// Of the root and the nodes right below it that have many children: the first one with each byte.
fn wide_nodes(trie: &Trie) -> HashMap<u32, Vec<(u8, u32)>> {
    let many = trie.children(0).filter(|at| trie.children(*at).nth(WIDE).is_some());
    std::iter::once(0).chain(many).map(|at| (at, first_children(trie, at))).collect()
}

fn first_children(trie: &Trie, at: u32) -> Vec<(u8, u32)> {
    let mut all: Vec<(u8, u32)> =
        trie.children(at).map(|child| (trie.letter(child).first(), child)).collect();
    all.dedup_by_key(|(byte, _)| *byte);
    all
}

/// What is below some nodes, as one tree of bytes; `None` where that is much.
fn join(sections: &Sections, nodes: &[Place]) -> Option<Trie> {
    let size = |(part, node): &(Part, u32)| (sections.part(*part).node(*node).end - node) as usize;
    (nodes.iter().map(size).sum::<usize>() <= MOST_JOINED).then_some(())?;
    // The words behind each other, where each is, and its token.
    let mut letters: Vec<u16> = Vec::new();
    let mut words: Vec<(Range<usize>, u32)> = Vec::new();
    for (part, top) in nodes {
        let trie = sections.part(*part);
        let base = trie.node(*top).depth;
        // Where the bytes of each node of the path begin.
        let mut starts: Vec<usize> = Vec::new();
        let mut word: Vec<u16> = Vec::new();
        for at in *top..trie.node(*top).end {
            let depth = usize::from(trie.node(at).depth - base);
            if let Some(start) = starts.get(depth) {
                word.truncate(*start);
                starts.truncate(depth);
            }
            starts.push(word.len());
            word.extend(trie.letter(at).bytes().iter().map(|byte| u16::from(*byte)));
            for token in trie.tokens(at) {
                words.push((letters.len()..letters.len() + word.len(), *token));
                letters.extend_from_slice(&word);
            }
        }
    }
    words.sort_unstable_by(|(a, _), (b, _)| letters[a.clone()].cmp(&letters[b.clone()]));
    let bytes: Vec<Letter> = (0..=u8::MAX).map(Letter::byte).collect();
    Some(Trie::new(bytes, words.iter().map(|(word, token)| (&letters[word.clone()], *token))))
}

/// Masks of what is below the nodes that have much below them.
fn crowded(trie: &Trie, size: usize) -> HashMap<u32, SimpleVob> {
    let mut out = HashMap::new();
    let mut nodes = vec![0];
    while let Some(at) = nodes.pop() {
        let tokens = trie.tokens_below(at);
        if tokens.len() < MANY {
            continue;
        }
        nodes.extend(trie.children(at));
        if at > 0 {
            let mut mask = SimpleVob::alloc(size);
            tokens.iter().for_each(|token| mask.allow_token(*token));
            out.insert(at, mask);
        }
    }
    out
}
