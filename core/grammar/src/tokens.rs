//! llguidance's view of a vocabulary, and what compiles grammars for it.

use std::sync::{Arc, OnceLock};

use llguidance::api::{GrammarInit, ParserLimits};
use llguidance::toktrie::{InferenceCapabilities, TokEnv, TokRxInfo, TokTrie, TokenizerEnv};
use llguidance::{Matcher, ParserFactory, TokenParser};

use crate::Vocabulary;
use crate::beside::both;
use crate::lexemes::Lexemes;
use crate::masks::{Masks, slices};
use crate::order::Order;
use crate::sections::Sections;

/// Compiles grammars under one numbering of the tokens.
pub(crate) struct Backend {
    tokens: Arc<Tokens>,
    env: TokEnv,
    factory: ParserFactory,
    sections: Arc<Sections>,
}

/// Limits on what one grammar may cost; beyond them compiling or a step ends in an error. A step's limits bound the
/// time of one mask to some ten milliseconds.
pub(crate) fn limits() -> ParserLimits {
    ParserLimits { verbose_errors: false, ..ParserLimits::default() }
}

impl Backend {
    /// `words` are the tokens' bytes by number.
    pub(crate) fn new(
        vocabulary: Arc<dyn Vocabulary>,
        words: &[&[u8]],
        order: impl FnOnce() -> Order,
        ends: &[u32],
        sections: impl FnOnce() -> Arc<Sections> + Send,
    ) -> Result<Self, String> {
        let tree = || {
            let order = order();
            let words = order.numbered(words);
            let trie =
                TokTrie::from(&TokRxInfo::new(words.len() as u32, ends[0]), &words).with_eos_tokens(ends);
            (order, trie)
        };
        // The two largest pieces of work beside each other.
        let ((order, trie), sections) = both(tree, sections)?;
        let small = TokTrie::from(&TokRxInfo::new(1, 0), &[b"a".to_vec()]);
        let tokens = Arc::new(Tokens { trie: OnceLock::new(), small, order, vocabulary });
        let env: TokEnv = tokens.clone();
        let capabilities = InferenceCapabilities { ff_tokens: true, ..InferenceCapabilities::default() };
        // It cuts the tree into slices for masks of its own, which ours stand for: of the small one that is no work.
        let mut factory =
            ParserFactory::new(&env, capabilities, &slices()).map_err(|error| error.to_string())?;
        factory.quiet();
        *factory.limits_mut() = limits();
        let _ = tokens.trie.set(trie);
        Ok(Self { tokens, env, factory, sections })
    }

    pub(crate) fn order(&self) -> &Order {
        &self.tokens.order
    }

    pub(crate) fn tokens(&self) -> &Arc<Tokens> {
        &self.tokens
    }

    pub(crate) fn sections(&self) -> &Arc<Sections> {
        &self.sections
    }

    pub(crate) fn parser(&self, init: GrammarInit) -> Result<TokenParser, String> {
        self.factory.create_parser_from_init_default(init).map_err(|error| error.to_string())
    }

    /// A parser with lexer tables of its own.
    pub(crate) fn matcher(&self, parser: &TokenParser, lexemes: &Arc<Lexemes>) -> Matcher {
        let mut parser = parser.deep_clone();
        parser.bias_computer = Arc::new(Masks::new(self.sections.clone(), lexemes.clone(), self.env.clone()));
        Matcher::new(Ok(parser))
    }
}

pub(crate) struct Tokens {
    trie: OnceLock<TokTrie>,
    /// Stands for it until it is there.
    small: TokTrie,
    order: Order,
    vocabulary: Arc<dyn Vocabulary>,
}

impl Tokens {
    pub(crate) fn order(&self) -> &Order {
        &self.order
    }

    /// Tokens whose bytes are exactly `text`: the canonical ones, but for texts that the vocabulary rewrites
    /// (SentencePiece's reads U+2581 as a space): a forced `▁` would be written as a space, which the grammar then refuses.
    pub(crate) fn exact(&self, text: &str) -> Vec<u32> {
        let tokens = self.vocabulary.encode(text);
        let bytes = tokens.iter().flat_map(|id| self.vocabulary.bytes(*id));
        if bytes.eq(text.as_bytes()) {
            return tokens;
        }
        self.tok_trie().greedy_tokenize(text.as_bytes()).into_iter().map(|id| self.order.outer(id)).collect()
    }
}

impl TokenizerEnv for Tokens {
    fn tok_trie(&self) -> &TokTrie {
        self.trie.get().unwrap_or(&self.small)
    }

    fn tokenize_bytes(&self, bytes: &[u8]) -> Vec<u32> {
        let inner = |text: &str| self.exact(text).into_iter().map(|id| self.order.inner(id)).collect();
        self.tok_trie().tokenize_with_greedy_fallback(bytes, inner)
    }
}

/// What both numberings of a vocabulary are made from.
pub(crate) fn sections(words: &[&[u8]], sorted: &[u32]) -> Sections {
    let sorted: Vec<(&[u8], u32)> =
        sorted.iter().map(|id| (words[*id as usize], *id)).filter(|(word, _)| !word.is_empty()).collect();
    Sections::new(&sorted, words.len())
}
