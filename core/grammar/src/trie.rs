//! A prefix tree of tokens, laid out in the order in which it is walked.

/// One byte of some tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// The first node behind this one's subtree.
    pub(crate) end: u32,
    /// The place of its first token in [`Trie::tokens`]; the next node's is where its own end.
    first: u32,
    /// Its token, where it has one.
    pub(crate) token: u32,
    /// Bytes from the root to here, this one included.
    pub(crate) depth: u16,
    pub(crate) byte: u8,
    /// Characters of the longest token below, from here on; 255 stands for more too.
    pub(crate) chars: u8,
}

/// Stands for no token.
pub(crate) const NONE: u32 = u32::MAX;

/// Nodes in depth-first order: what is below a node follows it, so a subtree that is not legal is one step.
pub(crate) struct Trie {
    nodes: Vec<Node>,
    tokens: Vec<u32>,
    twins: bool,
}

impl Trie {
    /// Of words in ascending order, with their tokens. Equal words are several tokens of one node. Words longer than
    /// 65,535 bytes are left out.
    pub(crate) fn new<'w>(words: impl Iterator<Item = (&'w [u8], u32)>) -> Self {
        let mut trie = Self { nodes: vec![Node::new(0, 0, 0)], tokens: Vec::new(), twins: false };
        let mut path: Vec<usize> = vec![0];
        let mut before: &[u8] = &[];
        for (word, token) in words.filter(|(word, _)| word.len() <= usize::from(u16::MAX)) {
            let shared = before.iter().zip(word).take_while(|(a, b)| a == b).count();
            trie.close(&mut path, shared + 1);
            for (at, byte) in word.iter().enumerate().skip(shared) {
                path.push(trie.nodes.len());
                trie.nodes.push(Node::new(trie.tokens.len(), at + 1, *byte));
            }
            trie.tokens.push(token);
            match trie.nodes.last_mut() {
                Some(node) if node.token == NONE => node.token = token,
                _ => trie.twins = true,
            }
            before = word;
        }
        trie.close(&mut path, 0);
        // Behind the last node, so that every node has a next one.
        trie.nodes.push(Node::new(trie.tokens.len(), 0, 0));
        trie
    }

    /// Ends the nodes of the path from `keep` on.
    fn close(&mut self, path: &mut Vec<usize>, keep: usize) {
        while path.len() > keep
            && let Some(at) = path.pop()
        {
            self.nodes[at].end = self.nodes.len() as u32;
            if let Some(parent) = path.last() {
                let here =
                    self.nodes[at].chars.saturating_add(u8::from(!is_continuation(self.nodes[at].byte)));
                self.nodes[*parent].chars = self.nodes[*parent].chars.max(here);
            }
        }
    }

    /// Whether tokens have the same bytes.
    pub(crate) fn has_twins(&self) -> bool {
        self.twins
    }

    pub(crate) fn node(&self, at: u32) -> &Node {
        &self.nodes[at as usize]
    }

    /// Nodes in all, the root included.
    pub(crate) fn len(&self) -> u32 {
        self.nodes[0].end
    }

    /// The tokens that end at a node: several where the vocabulary has the same bytes twice.
    pub(crate) fn tokens(&self, at: u32) -> &[u32] {
        &self.tokens[self.nodes[at as usize].first as usize..self.nodes[at as usize + 1].first as usize]
    }

    /// The tokens that end below a node or at it.
    pub(crate) fn tokens_below(&self, at: u32) -> &[u32] {
        let node = &self.nodes[at as usize];
        &self.tokens[node.first as usize..self.nodes[node.end as usize].first as usize]
    }

    /// Whether no character is cut in two at a node, where the tokens are UTF-8.
    pub(crate) fn at_boundary(&self, at: u32) -> bool {
        let next = at + 1;
        next >= self.node(at).end || !is_continuation(self.node(next).byte)
    }

    /// The child with this byte.
    pub(crate) fn child(&self, at: u32, byte: u8) -> Option<u32> {
        let end = self.node(at).end;
        let mut child = at + 1;
        while child < end {
            if self.node(child).byte == byte {
                return Some(child);
            }
            child = self.node(child).end;
        }
        None
    }
}

impl Node {
    fn new(first: usize, depth: usize, byte: u8) -> Self {
        Self { end: 0, first: first as u32, token: NONE, depth: depth as u16, byte, chars: 0 }
    }
}

/// Whether a byte goes on with a character of UTF-8.
fn is_continuation(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_where_their_bytes_lead() {
        let words: [(&[u8], u32); 6] =
            [(b"a", 7), (b"ab", 1), (b"ab", 4), (b"abc", 2), ("aé".as_bytes(), 3), (b"b", 0)];
        let trie = Trie::new(words.into_iter());
        let find = |word: &[u8]| word.iter().try_fold(0, |at, byte| trie.child(at, *byte));
        for (word, token) in words {
            let at = find(word).unwrap();
            assert!(trie.tokens(at).contains(&token));
            assert_eq!(usize::from(trie.node(at).depth), word.len());
        }
        assert_eq!(find(b"abd"), None);
        let a = find(b"a").unwrap();
        assert_eq!(trie.tokens_below(a), [7, 1, 4, 2, 3]);
        assert_eq!((trie.node(a).chars, trie.node(0).chars), (2, 3));
        // Behind the first byte of é a character is cut in two.
        let cut = find(&"aé".as_bytes()[..2]).unwrap();
        assert!(trie.at_boundary(a) && !trie.at_boundary(cut));
        assert_eq!(trie.len(), 7);
    }
}
