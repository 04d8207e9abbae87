//! A prefix tree of tokens, laid out in the order in which it is walked.

/// One letter of some tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// The first node behind this one's subtree.
    pub(crate) end: u32,
    /// Its token, where it has one.
    pub(crate) token: u32,
    /// The place of its letter among the tree's letters.
    pub(crate) letter: u16,
    /// Letters from the root to here, this one included.
    pub(crate) depth: u16,
    /// Letters of the longest token below, from here on; 255 stands for more too.
    pub(crate) height: u8,
    /// The widest kind of the letters below.
    pub(crate) kind: Kind,
}

/// Kinds of letters. What is said of one is said of those before it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Letters and digits of ASCII.
    Word,
    /// Characters beyond ASCII, but spaces.
    Wide,
    /// Punctuation of ASCII.
    Mark,
    /// Spaces, and bytes that are no character.
    Other,
}

impl Kind {
    pub(crate) const ALL: usize = 4;

    pub(crate) fn of(character: char) -> Self {
        match character {
            _ if character.is_ascii_alphanumeric() => Self::Word,
            '!'..='~' => Self::Mark,
            '\u{feff}' => Self::Other,
            _ if character.is_ascii() || character.is_whitespace() => Self::Other,
            _ => Self::Wide,
        }
    }
}

/// Stands for no token.
pub(crate) const NONE: u32 = u32::MAX;

/// What one step in a tree reads: a byte, or a character.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letter {
    bytes: [u8; 4],
    length: u8,
    kind: Kind,
}

impl Letter {
    pub(crate) fn byte(byte: u8) -> Self {
        Self { bytes: [byte, 0, 0, 0], length: 1, kind: Kind::Other }
    }

    pub(crate) fn character(character: char) -> Self {
        let mut bytes = [0; 4];
        let length = character.encode_utf8(&mut bytes).len() as u8;
        Self { bytes, length, kind: Kind::of(character) }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }

    pub(crate) fn first(&self) -> u8 {
        self.bytes[0]
    }
}

/// Nodes in depth-first order: what is below a node follows it, so a subtree that is not legal is one step.
pub(crate) struct Trie {
    letters: Vec<Letter>,
    nodes: Vec<Node>,
    /// The place of each node's first token in `tokens`; the next node's is where its own end.
    firsts: Vec<u32>,
    tokens: Vec<u32>,
    twins: bool,
    deepest: u16,
}

/// Letters of the longest token that a tree holds.
pub(crate) const LONGEST: usize = u16::MAX as usize;

impl Trie {
    /// Of words in ascending order, as places of their letters among `letters`, with their tokens. Equal words are
    /// several tokens of one node. Words of more letters than [`LONGEST`] are left out.
    pub(crate) fn new<'w>(letters: Vec<Letter>, words: impl Iterator<Item = (&'w [u16], u32)>) -> Self {
        let mut trie = Self {
            letters,
            nodes: vec![Node::new(0, 0)],
            firsts: vec![0],
            tokens: Vec::new(),
            twins: false,
            deepest: 0,
        };
        let mut path: Vec<usize> = vec![0];
        let mut before: &[u16] = &[];
        for (word, token) in words.filter(|(word, _)| word.len() <= LONGEST) {
            let shared = before.iter().zip(word).take_while(|(a, b)| a == b).count();
            trie.close(&mut path, shared + 1);
            for (at, letter) in word.iter().enumerate().skip(shared) {
                path.push(trie.nodes.len());
                trie.nodes.push(Node::new(at + 1, *letter));
                trie.firsts.push(trie.tokens.len() as u32);
            }
            trie.tokens.push(token);
            trie.deepest = trie.deepest.max(word.len() as u16);
            match trie.nodes.last_mut() {
                Some(node) if node.token == NONE => node.token = token,
                _ => trie.twins = true,
            }
            before = word;
        }
        trie.close(&mut path, 0);
        // Behind the last node, so that every node has a next one.
        trie.firsts.push(trie.tokens.len() as u32);
        trie
    }

    /// Ends the nodes of the path from `keep` on.
    fn close(&mut self, path: &mut Vec<usize>, keep: usize) {
        while path.len() > keep
            && let Some(at) = path.pop()
        {
            self.nodes[at].end = self.nodes.len() as u32;
            if let Some(parent) = path.last() {
                let Node { height, kind, letter, .. } = self.nodes[at];
                let kind = kind.max(self.letters[usize::from(letter)].kind);
                let parent = &mut self.nodes[*parent];
                parent.height = parent.height.max(height.saturating_add(1));
                parent.kind = parent.kind.max(kind);
            }
        }
    }

    /// Whether tokens have the same bytes.
    pub(crate) fn has_twins(&self) -> bool {
        self.twins
    }

    /// Letters of its longest token.
    pub(crate) fn deepest(&self) -> usize {
        usize::from(self.deepest)
    }

    pub(crate) fn letters(&self) -> &[Letter] {
        &self.letters
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub(crate) fn node(&self, at: u32) -> &Node {
        &self.nodes[at as usize]
    }

    /// The letter of a node that is not the root.
    pub(crate) fn letter(&self, at: u32) -> &Letter {
        &self.letters[usize::from(self.node(at).letter)]
    }

    /// The tokens that end at a node: several where the vocabulary has the same bytes twice.
    pub(crate) fn tokens(&self, at: u32) -> &[u32] {
        &self.tokens[self.firsts[at as usize] as usize..self.firsts[at as usize + 1] as usize]
    }

    /// The tokens that end below a node or at it.
    pub(crate) fn tokens_below(&self, at: u32) -> &[u32] {
        let end = self.node(at).end;
        &self.tokens[self.firsts[at as usize] as usize..self.firsts[end as usize] as usize]
    }

    /// Every child of a node.
    pub(crate) fn children(&self, at: u32) -> impl Iterator<Item = u32> + Clone + '_ {
        let end = self.node(at).end;
        let next = move |child: &u32| Some(self.node(*child).end).filter(|next| *next < end);
        std::iter::successors((at + 1 < end).then_some(at + 1), next)
    }
}

impl Node {
    fn new(depth: usize, letter: u16) -> Self {
        Self { end: 0, token: NONE, letter, depth: depth as u16, height: 0, kind: Kind::Word }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_where_their_letters_lead() {
        let letters: Vec<Letter> = ['a', 'b', 'c', 'é'].map(Letter::character).to_vec();
        let words: [(&[u16], u32); 6] =
            [(&[0], 7), (&[0, 1], 1), (&[0, 1], 4), (&[0, 1, 2], 2), (&[0, 3], 3), (&[1], 0)];
        let trie = Trie::new(letters, words.into_iter());
        let child = |at, letter: u16| trie.children(at).find(|child| trie.node(*child).letter == letter);
        let find = |word: &[u16]| word.iter().try_fold(0, |at, letter| child(at, *letter));
        for (word, token) in words {
            let at = find(word).unwrap();
            assert!(trie.tokens(at).contains(&token));
            assert_eq!(usize::from(trie.node(at).depth), word.len());
        }
        assert_eq!(find(&[0, 1, 3]), None);
        let a = find(&[0]).unwrap();
        assert_eq!(trie.tokens_below(a), [7, 1, 4, 2, 3]);
        assert_eq!((trie.node(a).height, trie.node(0).height, trie.deepest()), (2, 3, 3));
        assert_eq!((trie.node(a + 1).kind, trie.node(a).kind), (Kind::Word, Kind::Wide));
        assert_eq!(trie.letter(find(&[0, 3]).unwrap()).bytes(), "é".as_bytes());
        assert!(trie.has_twins());
        assert_eq!(trie.nodes().len(), 6);
    }
}
