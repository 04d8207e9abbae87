//! Which page of the KV pool holds what: a tree of immutable full pages that sequences share, and the pages that a
//! sequence still writes.
//!
//! A node of the tree is one page: the tokens whose keys and values it holds, under the node of the tokens before them.
//! A path from the root therefore spells a beginning of some sequence, and whoever begins with the same tokens holds the
//! same pages, found automatically. Because a token's keys and values are the same bits whoever computed them, sharing
//! changes no result.
//!
//! A sequence's pages are its lease: first the nodes it shares, then its own pages. A page that becomes full moves into
//! the tree. When a sequence ends, its last, partial page goes there too, as a leaf that is copied and never shared.
//! Nodes that no lease holds stay until their page is needed; the leaf that was used least recently goes first.
//!
//! This module counts pages and never looks into one.

/// The pages of one sequence.
#[derive(Debug, Default)]
pub(crate) struct Lease {
    /// Page `i` holds positions from `i * page_tokens` on.
    pages: Vec<u32>,
    /// The nodes of the first pages; the other pages are the sequence's own.
    shared: Vec<usize>,
    /// Whether full pages go into the tree.
    share: bool,
}

impl Lease {
    /// An empty lease. Without `share` it neither finds pages in the tree nor leaves any there.
    pub(crate) fn new(share: bool) -> Self {
        Self { pages: Vec::new(), shared: Vec::new(), share }
    }

    pub(crate) fn pages(&self) -> &[u32] {
        &self.pages
    }

    /// Whether it finds and leaves pages in the tree.
    pub(crate) fn shares(&self) -> bool {
        self.share
    }
}

/// A page whose first tokens are to be copied into another before the sequence goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Copy {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// No page is free, and every page is held by a running sequence.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Full;

#[derive(Debug)]
struct Node {
    page: u32,
    tokens: Box<[u32]>,
    parent: Option<usize>,
    children: Vec<usize>,
    /// Leases that have this node in their path.
    holders: usize,
    /// When a lease last took or gave it back.
    used: u64,
}

/// The pages of one pool.
#[derive(Debug)]
pub(crate) struct PageCache {
    page_tokens: usize,
    pages: usize,
    free: Vec<u32>,
    nodes: Vec<Option<Node>>,
    unused_nodes: Vec<usize>,
    roots: Vec<usize>,
    /// Nodes without holders: pages that can be had by eviction.
    idle: usize,
    clock: u64,
}

impl PageCache {
    /// A pool of this many pages, all free.
    pub(crate) fn new(pages: usize, page_tokens: usize) -> Self {
        let free = (0..pages).rev().filter_map(|page| u32::try_from(page).ok()).collect();
        Self {
            page_tokens,
            pages,
            free,
            nodes: Vec::new(),
            unused_nodes: Vec::new(),
            roots: Vec::new(),
            idle: 0,
            clock: 0,
        }
    }

    /// How many pages there are.
    pub(crate) fn pages(&self) -> usize {
        self.pages
    }

    /// Pages that can be had now, by eviction if need be.
    pub(crate) fn available(&self) -> usize {
        self.free.len() + self.idle
    }

    /// Takes what the tree holds of `tokens` beyond the first `computed`, but for the last token, whose logits must be
    /// computed. Returns how many tokens are computed then, and a page to copy where the tree holds a part of the next one.
    pub(crate) fn advance(
        &mut self,
        lease: &mut Lease,
        tokens: &[u32],
        mut computed: usize,
    ) -> (usize, Option<Copy>) {
        if !lease.share
            || lease.shared.len() != lease.pages.len()
            || computed != lease.pages.len() * self.page_tokens
        {
            return (computed, None);
        }
        let limit = tokens.len().saturating_sub(1);
        while computed + self.page_tokens <= limit {
            let Some(node) = self.child_with(lease, &tokens[computed..computed + self.page_tokens]) else {
                break;
            };
            self.hold(lease, node);
            computed += self.page_tokens;
        }
        let rest = &tokens[computed..limit.max(computed)];
        let rest = &rest[..rest.len().min(self.page_tokens)];
        if rest.is_empty() || self.best_start(lease, rest).is_none() {
            return (computed, None);
        }
        // The page to copy to is taken first: taking it may evict the page to copy from.
        let Ok(to) = self.take() else { return (computed, None) };
        match self.best_start(lease, rest) {
            Some((node, length)) => {
                self.clock += 1;
                let clock = self.clock;
                let node = self.node_mut(node);
                node.used = clock;
                let from = node.page;
                lease.pages.push(to);
                (computed + length, Some(Copy { from, to }))
            }
            None => {
                self.free.push(to);
                (computed, None)
            }
        }
    }

    /// Gives the lease pages for `tokens` tokens, evicting what nobody holds.
    pub(crate) fn reserve(&mut self, lease: &mut Lease, tokens: usize) -> Result<(), Full> {
        while lease.pages.len() * self.page_tokens < tokens {
            let page = self.take()?;
            lease.pages.push(page);
        }
        Ok(())
    }

    /// Moves the lease's pages that are full, now that `computed` of its tokens are, into the tree. Where the tree has the
    /// same tokens already the lease changes over to those pages.
    pub(crate) fn commit(&mut self, lease: &mut Lease, tokens: &[u32], computed: usize) {
        if !lease.share {
            return;
        }
        while (lease.shared.len() + 1) * self.page_tokens <= computed {
            let index = lease.shared.len();
            let own = lease.pages[index];
            let content = &tokens[index * self.page_tokens..(index + 1) * self.page_tokens];
            let node = match self.child_with(lease, content) {
                Some(node) => {
                    self.free.push(own);
                    lease.pages[index] = self.node(node).page;
                    node
                }
                None => self.insert(lease.shared.last().copied(), own, content),
            };
            lease.shared.push(node);
            self.touch(node, 1);
        }
    }

    /// Makes the lease's pages from position `computed` on its own again, because other tokens will stand there. Returns a
    /// page to copy where a shared one is kept in part.
    ///
    /// A partly kept page whose copy finds no room is given up, down to its start: see the returned position.
    pub(crate) fn retract(&mut self, lease: &mut Lease, computed: usize) -> (usize, Option<Copy>) {
        let mut copy = None;
        let mut computed = computed;
        let pages = computed.div_ceil(self.page_tokens);
        for page in lease.pages.drain(pages.max(lease.shared.len())..) {
            self.free.push(page);
        }
        while lease.shared.len() * self.page_tokens > computed {
            let index = lease.shared.len() - 1;
            let kept = computed > index * self.page_tokens;
            if kept {
                match self.take() {
                    Ok(to) => {
                        copy = Some(Copy { from: lease.pages[index], to });
                        lease.pages[index] = to;
                    }
                    Err(Full) => computed = index * self.page_tokens,
                }
            }
            if computed <= index * self.page_tokens {
                lease.pages.truncate(index);
            }
            if let Some(node) = lease.shared.pop() {
                self.touch(node, -1);
            }
        }
        (computed, copy)
    }

    /// Ends a lease of which `computed` tokens were computed. What it holds stays in the tree until it is evicted.
    pub(crate) fn release(&mut self, mut lease: Lease, tokens: &[u32], computed: usize) {
        self.commit(&mut lease, tokens, computed);
        let full = lease.shared.len();
        for (index, page) in lease.pages.drain(full..).enumerate() {
            let start = (full + index) * self.page_tokens;
            if !lease.share || start >= computed {
                self.free.push(page);
                continue;
            }
            let rest = &tokens[start..computed];
            let parent = lease.shared.last().copied();
            if self.children(parent).iter().any(|child| self.node(*child).tokens.starts_with(rest)) {
                self.free.push(page);
            } else {
                self.insert(parent, page, rest);
            }
        }
        for node in lease.shared.drain(..) {
            self.touch(node, -1);
        }
    }

    /// The pages that hold the longest known beginning of `tokens`, each with how many of its tokens count.
    pub(crate) fn path(&self, tokens: &[u32]) -> Vec<(u32, usize)> {
        let mut pages = Vec::new();
        let mut at = None;
        let mut rest = tokens;
        while !rest.is_empty() {
            let common = |node: &Node| node.tokens.iter().zip(rest).take_while(|(a, b)| a == b).count();
            let children = self.children(at).iter().map(|child| (*child, common(self.node(*child))));
            let Some((child, length)) =
                children.max_by_key(|(_, length)| *length).filter(|(_, length)| *length > 0)
            else {
                break;
            };
            pages.push((self.node(child).page, length));
            if length < self.page_tokens {
                break;
            }
            (at, rest) = (Some(child), &rest[length..]);
        }
        pages
    }

    /// Pages that hold nothing.
    pub(crate) fn free_pages(&self) -> &[u32] {
        &self.free
    }

    /// Forgets everything that no lease holds.
    pub(crate) fn clear(&mut self) {
        while let Some(leaf) = self.least_useful() {
            let page = self.remove(leaf);
            self.free.push(page);
        }
    }

    fn node(&self, node: usize) -> &Node {
        self.nodes[node].as_ref().expect("ids of nodes are those of live nodes")
    }

    fn node_mut(&mut self, node: usize) -> &mut Node {
        self.nodes[node].as_mut().expect("ids of nodes are those of live nodes")
    }

    fn children(&self, parent: Option<usize>) -> &[usize] {
        parent.map_or(&self.roots, |parent| &self.node(parent).children)
    }

    fn child_with(&self, lease: &Lease, tokens: &[u32]) -> Option<usize> {
        let children = self.children(lease.shared.last().copied());
        children.iter().copied().find(|child| *self.node(*child).tokens == *tokens)
    }

    /// The child that begins with most of `rest`.
    fn best_start(&self, lease: &Lease, rest: &[u32]) -> Option<(usize, usize)> {
        let common = |node: &Node| node.tokens.iter().zip(rest).take_while(|(a, b)| a == b).count();
        let children = self.children(lease.shared.last().copied()).iter();
        let best =
            children.map(|child| (*child, common(self.node(*child)))).max_by_key(|(_, length)| *length)?;
        (best.1 > 0).then_some(best)
    }

    fn hold(&mut self, lease: &mut Lease, node: usize) {
        lease.shared.push(node);
        lease.pages.push(self.node(node).page);
        self.touch(node, 1);
    }

    /// Counts a holder more or less and notes the time.
    fn touch(&mut self, node: usize, change: isize) {
        self.clock += 1;
        let clock = self.clock;
        let node = self.node_mut(node);
        let before = node.holders;
        node.holders = before.checked_add_signed(change).expect("a lease gives back only what it holds");
        node.used = clock;
        let after = node.holders;
        match (before, after) {
            (0, 1..) => self.idle -= 1,
            (1.., 0) => self.idle += 1,
            _ => {}
        }
    }

    /// A new node without holders. Partial leaves that it makes superfluous go.
    fn insert(&mut self, parent: Option<usize>, page: u32, tokens: &[u32]) -> usize {
        let shorter = self.children(parent).iter().copied().find(|child| {
            let child = self.node(*child);
            child.holders == 0 && child.children.is_empty() && tokens.starts_with(&child.tokens)
        });
        if let Some(shorter) = shorter {
            let page = self.remove(shorter);
            self.free.push(page);
        }
        self.clock += 1;
        let node =
            Node { page, tokens: tokens.into(), parent, children: Vec::new(), holders: 0, used: self.clock };
        let id = match self.unused_nodes.pop() {
            Some(id) => {
                self.nodes[id] = Some(node);
                id
            }
            None => {
                self.nodes.push(Some(node));
                self.nodes.len() - 1
            }
        };
        match parent {
            Some(parent) => self.node_mut(parent).children.push(id),
            None => self.roots.push(id),
        }
        self.idle += 1;
        id
    }

    fn take(&mut self) -> Result<u32, Full> {
        if let Some(page) = self.free.pop() {
            return Ok(page);
        }
        let leaf = self.least_useful().ok_or(Full)?;
        Ok(self.remove(leaf))
    }

    fn least_useful(&self) -> Option<usize> {
        let nodes = self.nodes.iter().enumerate().filter_map(|(id, node)| Some((id, node.as_ref()?)));
        let leaves = nodes.filter(|(_, node)| node.holders == 0 && node.children.is_empty());
        leaves.min_by_key(|(_, node)| node.used).map(|(id, _)| id)
    }

    /// Takes a leaf without holders out of the tree.
    fn remove(&mut self, leaf: usize) -> u32 {
        let node = self.nodes[leaf].take().expect("ids of nodes are those of live nodes");
        debug_assert!(node.holders == 0 && node.children.is_empty(), "only an idle leaf may go");
        let siblings = match node.parent {
            Some(parent) => &mut self.node_mut(parent).children,
            None => &mut self.roots,
        };
        siblings.retain(|sibling| *sibling != leaf);
        self.unused_nodes.push(leaf);
        self.idle -= 1;
        node.page
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compute(cache: &mut PageCache, tokens: &[u32]) -> (Lease, usize) {
        let mut lease = Lease::new(true);
        let (cached, _) = cache.advance(&mut lease, tokens, 0);
        cache.reserve(&mut lease, tokens.len()).unwrap();
        cache.commit(&mut lease, tokens, tokens.len());
        (lease, cached)
    }

    #[test]
    fn what_one_sequence_computed_the_next_one_finds_to_the_token() {
        let mut cache = PageCache::new(16, 4);
        let first: Vec<u32> = (0..11).collect();
        let (lease, cached) = compute(&mut cache, &first);
        assert_eq!(cached, 0);
        cache.release(lease, &first, 11);
        // The same again: all but the last token.
        assert_eq!(compute(&mut cache, &first).1, 10);
        // Another end inside the third page: two full pages and one token of the third.
        let other = [0, 1, 2, 3, 4, 5, 6, 7, 8, 90, 91];
        let mut lease = Lease::new(true);
        let (cached, copy) = cache.advance(&mut lease, &other, 0);
        assert_eq!(cached, 9);
        assert_eq!(copy.unwrap().to, lease.pages()[2]);
        assert_ne!(copy.unwrap().from, copy.unwrap().to);
    }

    #[test]
    fn sequences_that_run_together_share_pages_as_they_fill() {
        let mut cache = PageCache::new(8, 4);
        let tokens: Vec<u32> = (0..9).collect();
        let (first, _) = compute(&mut cache, &tokens);
        let (second, cached) = compute(&mut cache, &tokens);
        assert_eq!(cached, 8);
        assert_eq!(first.pages()[..2], second.pages()[..2]);
        assert_ne!(first.pages()[2], second.pages()[2]);
        assert_eq!(cache.available(), 8 - 4);
    }

    #[test]
    fn two_that_computed_the_same_keep_one_copy() {
        let mut cache = PageCache::new(8, 4);
        let tokens = [1, 2, 3, 4];
        let mut leases = [Lease::new(true), Lease::new(true)];
        for lease in &mut leases {
            cache.reserve(lease, 4).unwrap();
        }
        for lease in &mut leases {
            cache.commit(lease, &tokens, 4);
        }
        assert_eq!(leases[0].pages(), leases[1].pages());
        assert_eq!(cache.available(), 7);
        for lease in leases {
            cache.release(lease, &tokens, 4);
        }
        assert_eq!(cache.available(), 8);
    }

    #[test]
    fn a_full_pool_gives_up_what_was_used_least_recently_and_never_what_is_held() {
        let mut cache = PageCache::new(4, 2);
        let (old, recent) = ([1, 2, 3, 4], [5, 6]);
        for tokens in [&old[..], &recent[..]] {
            let (lease, _) = compute(&mut cache, tokens);
            cache.release(lease, tokens, tokens.len());
        }
        let mut held = Lease::new(true);
        let (cached, _) = cache.advance(&mut held, &[5, 6, 7], 0);
        assert_eq!(cached, 2);
        let mut other = Lease::new(false);
        cache.reserve(&mut other, 4).unwrap();
        // `old` lost its last page first.
        let mut third = Lease::new(true);
        assert_eq!(cache.advance(&mut third, &[1, 2, 3, 4, 5], 0).0, 2);
        cache.release(third, &[1, 2, 3, 4, 5], 2);
        assert_eq!(cache.reserve(&mut other, 8), Err(Full));
        assert!(!other.pages().contains(&held.pages()[0]));
        cache.release(other, &[], 0);
        cache.release(held, &[5, 6, 7], 2);
        assert_eq!(cache.available(), 4);
        cache.clear();
        assert_eq!(cache.free.len(), 4);
    }

    #[test]
    fn a_sequence_that_does_not_share_leaves_nothing() {
        let mut cache = PageCache::new(4, 2);
        let mut lease = Lease::new(false);
        cache.reserve(&mut lease, 4).unwrap();
        cache.commit(&mut lease, &[1, 2, 3, 4], 4);
        cache.release(lease, &[1, 2, 3, 4], 4);
        assert_eq!(cache.free.len(), 4);
    }
}
