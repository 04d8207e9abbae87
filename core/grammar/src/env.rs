//! What depends on the vocabulary alone: the token trie and the precomputed slices of it.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

use llguidance::api::ParserLimits;
use llguidance::earley::SlicedBiasComputer;
use llguidance::toktrie::{InferenceCapabilities, TokEnv, TokRxInfo, TokTrie, TokenizerEnv};
use llguidance::{Matcher, ParserFactory};

use crate::builder::Built;
use crate::guide::Guide;
use crate::{Error, ErrorKind, Result, Vocabulary};

/// How many compiled grammars are kept. One is a few hundred kilobytes for a large tool set.
const CACHE: usize = 64;

/// What grammars need of one vocabulary: built once per model, shared by all requests.
pub struct GrammarEnv {
    vocabulary: Arc<dyn Vocabulary>,
    tokens: TokEnv,
    factory: RwLock<Arc<ParserFactory>>,
    specials: Vec<(String, u32)>,
    ends: Vec<u32>,
    cache: Mutex<Cache>,
}

#[derive(Default)]
struct Cache {
    clock: u64,
    /// Counts the factories; what one of an earlier era made is not kept.
    era: u64,
    entries: HashMap<u128, (u64, Arc<dyn Any + Send + Sync>)>,
}

/// A grammar ready to be cloned per request.
pub(crate) struct Compiled {
    matchers: Mutex<Matchers>,
}

struct Matchers {
    /// Never used, so its tables are small.
    pristine: Matcher,
    /// Requests share the lexer tables of this one: what one has explored is there for the next.
    shared: Matcher,
    /// How many requests do. Tables only grow, so after some the sharing begins anew.
    uses: u32,
}

/// Requests that share lexer tables.
const SHARING: u32 = 256;

impl std::fmt::Debug for GrammarEnv {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GrammarEnv").field("tokens", &self.vocabulary.size()).finish_non_exhaustive()
    }
}

impl GrammarEnv {
    /// Builds the token trie (tens of milliseconds) and starts a thread that adds the slices which make masks inside
    /// strings cheap (a few hundred milliseconds); until it is done grammars work without them.
    pub fn new<V: Vocabulary + Clone + 'static>(vocabulary: &V) -> Result<Arc<Self>> {
        Self::from_shared(Arc::new(vocabulary.clone()))
    }

    /// As [`GrammarEnv::new`], for a vocabulary that is shared already.
    pub fn from_shared(vocabulary: Arc<dyn Vocabulary>) -> Result<Arc<Self>> {
        let env = Self::unsliced(vocabulary)?;
        let (tokens, later) = (env.tokens.clone(), Arc::downgrade(&env));
        // Without the thread everything works, only slower: a refused thread is no error.
        let _ = std::thread::Builder::new().name("grammar-slices".into()).spawn(move || {
            if let Ok(sliced) = factory(&tokens, &SlicedBiasComputer::general_slices())
                && let Some(env) = later.upgrade()
            {
                env.set_factory(sliced);
            }
        });
        Ok(env)
    }

    /// As [`GrammarEnv::new`], but ready with its slices when it returns. For measurements and tests.
    pub fn ready(vocabulary: Arc<dyn Vocabulary>) -> Result<Arc<Self>> {
        let env = Self::unsliced(vocabulary)?;
        let sliced = factory(&env.tokens, &SlicedBiasComputer::general_slices()).map_err(internal)?;
        env.set_factory(sliced);
        Ok(env)
    }

    /// What was compiled with the factory before is compiled anew when it is next asked for.
    fn set_factory(&self, factory: ParserFactory) {
        *self.factory.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(factory);
        let mut cache = self.cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        cache.entries.clear();
        cache.era += 1;
    }

    fn unsliced(vocabulary: Arc<dyn Vocabulary>) -> Result<Arc<Self>> {
        let size = vocabulary.size();
        let ends = vocabulary.end_tokens();
        if size == 0 || size > 1 << 24 || ends.is_empty() || ends.iter().any(|end| *end as usize >= size) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!(
                    "a grammar needs a vocabulary with 1 to 2^24 tokens and an end token, found {size} tokens, end tokens {ends:?}"
                ),
            ));
        }
        let mut specials = Vec::new();
        let words: Vec<Vec<u8>> = (0..size as u32)
            .map(|id| {
                let bytes = vocabulary.bytes(id);
                if !vocabulary.is_special(id) {
                    // No text contains the byte that marks special tokens, so a token that is only part of a broken
                    // character may not begin with it either.
                    return if bytes.first() == Some(&TokTrie::SPECIAL_TOKEN_MARKER) {
                        Vec::new()
                    } else {
                        bytes.to_vec()
                    };
                }
                if let Ok(spelling) = std::str::from_utf8(bytes)
                    && !spelling.is_empty()
                {
                    specials.push((spelling.to_owned(), id));
                }
                [&[TokTrie::SPECIAL_TOKEN_MARKER], bytes].concat()
            })
            .collect();
        specials.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        let trie = TokTrie::from(&TokRxInfo::new(size as u32, ends[0]), &words).with_eos_tokens(&ends);
        let tokens: TokEnv = Arc::new(Tokens { trie, vocabulary: vocabulary.clone() });
        let plain = factory(&tokens, &[]).map_err(internal)?;
        Ok(Arc::new(Self {
            vocabulary,
            tokens,
            factory: RwLock::new(Arc::new(plain)),
            specials,
            ends,
            cache: Mutex::default(),
        }))
    }

    /// Tokens whose bytes are exactly this text: the canonical ones, but for texts that the vocabulary rewrites.
    pub(crate) fn tokens_of(&self, text: &str) -> Vec<u32> {
        exact(&*self.vocabulary, self.tokens.tok_trie(), text)
    }

    /// The vocabulary.
    pub fn vocabulary(&self) -> &dyn Vocabulary {
        &*self.vocabulary
    }

    /// The tokens that end a turn.
    pub fn end_tokens(&self) -> &[u32] {
        &self.ends
    }

    /// Cuts `text` at the spellings of special tokens, the longest first.
    pub(crate) fn split_specials<'a>(&self, text: &'a str) -> Vec<Lit<'a>> {
        let mut parts = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let next = self
                .specials
                .iter()
                .filter_map(|(spelling, id)| rest.find(spelling.as_str()).map(|at| (at, spelling.len(), *id)))
                .min_by_key(|(at, len, _)| (*at, std::cmp::Reverse(*len)));
            let Some((at, len, id)) = next else {
                parts.push(Lit::Text(rest));
                break;
            };
            if at > 0 {
                parts.push(Lit::Text(&rest[..at]));
            }
            parts.push(Lit::Token(id));
            rest = &rest[at + len..];
        }
        parts
    }

    /// What `make` makes, from the cache where it is there. `key` names it.
    pub(crate) fn cached<T: Send + Sync + 'static>(
        &self,
        key: u128,
        make: impl FnOnce() -> Result<T>,
    ) -> Result<Arc<T>> {
        let era = {
            let mut cache = self.cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            cache.clock += 1;
            let clock = cache.clock;
            if let Some((used, entry)) = cache.entries.get_mut(&key)
                && let Ok(entry) = entry.clone().downcast::<T>()
            {
                *used = clock;
                return Ok(entry);
            }
            cache.era
        };
        // Two threads may make the same thing at once; that is cheaper than one waiting with the lock held.
        let made = Arc::new(make()?);
        let mut cache = self.cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if cache.era != era {
            return Ok(made);
        }
        if cache.entries.len() >= CACHE
            && let Some(oldest) = cache.entries.iter().min_by_key(|(_, (used, _))| *used).map(|(key, _)| *key)
        {
            cache.entries.remove(&oldest);
        }
        let clock = cache.clock;
        cache.entries.insert(key, (clock, made.clone()));
        Ok(made)
    }

    pub(crate) fn compile(&self, built: Built) -> Result<Compiled> {
        self.compile_init(built.into_init())
    }

    /// A grammar in llguidance's Lark dialect.
    pub(crate) fn compile_lark(&self, lark: &str) -> Result<Compiled> {
        let grammar = llguidance::api::TopLevelGrammar::from_lark(lark.to_owned());
        self.compile_init(llguidance::api::GrammarInit::Serialized(grammar))
    }

    fn compile_init(&self, init: llguidance::api::GrammarInit) -> Result<Compiled> {
        let factory = self.factory.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        let parser = factory.create_parser_from_init_default(init);
        let matcher = Matcher::new(parser);
        match matcher.get_error() {
            Some(error) => Err(Error::new(
                ErrorKind::Schema,
                format!("the grammar cannot be compiled: {}", first_line(&error)),
            )),
            None => {
                let shared = matcher.deep_clone();
                Ok(Compiled { matchers: Mutex::new(Matchers { pristine: matcher, shared, uses: 0 }) })
            }
        }
    }
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Compiled")
    }
}

impl Compiled {
    pub(crate) fn start(&self) -> Guide {
        Guide::new(self.matcher())
    }

    pub(crate) fn matcher(&self) -> Matcher {
        let mut matchers = self.matchers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        matchers.uses += 1;
        if matchers.uses > SHARING {
            matchers.shared = matchers.pristine.deep_clone();
            matchers.uses = 0;
        }
        matchers.shared.clone()
    }
}

/// A piece of a format's literal text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lit<'a> {
    Text(&'a str),
    Token(u32),
}

/// Limits on what one grammar may cost; beyond them compiling or a step ends in an error. A step's limits bound the
/// time of one mask to some ten milliseconds.
pub(crate) fn limits() -> ParserLimits {
    ParserLimits { verbose_errors: false, ..ParserLimits::default() }
}

fn factory(tokens: &TokEnv, slices: &[String]) -> Result<ParserFactory, String> {
    let capabilities = InferenceCapabilities { ff_tokens: true, ..InferenceCapabilities::default() };
    let mut factory = ParserFactory::new(tokens, capabilities, slices).map_err(|error| error.to_string())?;
    factory.quiet();
    *factory.limits_mut() = limits();
    Ok(factory)
}

fn internal(message: String) -> Error {
    Error::new(
        ErrorKind::Internal,
        format!("the grammar environment cannot be built: {}", first_line(&message)),
    )
}

pub(crate) fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or("no message")
}

/// llguidance's view of a vocabulary.
struct Tokens {
    trie: TokTrie,
    vocabulary: Arc<dyn Vocabulary>,
}

impl TokenizerEnv for Tokens {
    fn tok_trie(&self) -> &TokTrie {
        &self.trie
    }

    fn tokenize_bytes(&self, bytes: &[u8]) -> Vec<u32> {
        self.trie.tokenize_with_greedy_fallback(bytes, |text| exact(&*self.vocabulary, &self.trie, text))
    }
}

/// Tokens whose bytes are exactly `text`. A vocabulary that rewrites texts (SentencePiece's reads U+2581 as a space) has
/// no canonical tokens for some of them: a forced `▁` would be written as a space, which the grammar then refuses.
fn exact(vocabulary: &dyn Vocabulary, trie: &TokTrie, text: &str) -> Vec<u32> {
    let tokens = vocabulary.encode(text);
    let bytes = tokens.iter().flat_map(|id| vocabulary.bytes(*id));
    if bytes.eq(text.as_bytes()) { tokens } else { trie.greedy_tokenize(text.as_bytes()) }
}
