//! What depends on the vocabulary alone, and the grammars compiled for it.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use llguidance::api::{GrammarInit, TopLevelGrammar};
use llguidance::{Matcher, TokenParser};

use crate::builder::Built;
use crate::guide::Guide;
use crate::lexemes::Lexemes;
use crate::order::{Order, Words, sorted};
use crate::tokens::{Backend, sections};
use crate::{Error, ErrorKind, Result, Vocabulary};

/// How many compiled grammars are kept. One is a few hundred kilobytes for a large tool set.
const CACHE: usize = 64;

/// What grammars need of one vocabulary: built once per model, shared by all requests.
pub struct GrammarEnv {
    vocabulary: Arc<dyn Vocabulary>,
    backend: Arc<Backend>,
    /// For grammars that name ordinary tokens by number; built when there is one.
    by_number: OnceLock<Result<Arc<Backend>, String>>,
    /// Spellings of special tokens, the longest first.
    specials: Vec<(String, u32)>,
    /// The bytes that they begin with.
    special_bytes: Box<[bool; 256]>,
    ends: Vec<u32>,
    cache: Mutex<Cache>,
}

#[derive(Default)]
struct Cache {
    clock: u64,
    entries: HashMap<u128, (u64, Arc<dyn Any + Send + Sync>)>,
}

/// A grammar ready to be cloned per request.
pub(crate) struct Compiled {
    backend: Arc<Backend>,
    /// Never used, so its tables are small.
    pristine: TokenParser,
    lexemes: Arc<Lexemes>,
    shared: Mutex<Shared>,
}

struct Shared {
    /// Requests share the lexer tables of this one: what one has explored is there for the next.
    matcher: Matcher,
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
    /// Sorts the tokens and builds their trees, which takes tens of milliseconds; a second thread helps meanwhile.
    pub fn new<V: Vocabulary + Clone + 'static>(vocabulary: &V) -> Result<Arc<Self>> {
        Self::from_shared(Arc::new(vocabulary.clone()))
    }

    /// As [`GrammarEnv::new`], for a vocabulary that is shared already.
    pub fn from_shared(vocabulary: Arc<dyn Vocabulary>) -> Result<Arc<Self>> {
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
        let shared = vocabulary.clone();
        let words = Words::new(&*shared);
        let mut specials: Vec<(String, u32)> =
            words.spellings().map(|(id, spelling)| (spelling.to_owned(), id)).collect();
        specials.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        let mut special_bytes = Box::new([false; 256]);
        for first in specials.iter().filter_map(|(spelling, _)| spelling.as_bytes().first()) {
            special_bytes[usize::from(*first)] = true;
        }
        let all = words.all();
        let sorted = sorted(&all).map_err(internal)?;
        // Grammars name them by number.
        let order = || Order::new(&sorted, words.special().chain(ends.iter().copied()));
        let sections = || Arc::new(sections(&all, &sorted));
        let backend = Backend::new(vocabulary.clone(), &all, order, &ends, sections).map_err(internal)?;
        Ok(Arc::new(Self {
            vocabulary,
            backend: Arc::new(backend),
            by_number: OnceLock::new(),
            specials,
            special_bytes,
            ends,
            cache: Mutex::default(),
        }))
    }

    /// Tokens whose bytes are exactly this text: the canonical ones, but for texts that the vocabulary rewrites.
    pub(crate) fn tokens_of(&self, text: &str) -> Vec<u32> {
        self.backend.tokens().exact(text)
    }

    /// The vocabulary.
    pub fn vocabulary(&self) -> &dyn Vocabulary {
        &*self.vocabulary
    }

    #[cfg(test)]
    pub(crate) fn backend(&self) -> &Backend {
        &self.backend
    }

    /// The tokens that end a turn.
    pub fn end_tokens(&self) -> &[u32] {
        &self.ends
    }

    /// Cuts `text` at the spellings of special tokens, the longest first.
    pub(crate) fn split_specials<'a>(&self, text: &'a str) -> Vec<Lit<'a>> {
        let bytes = text.as_bytes();
        let mut parts = Vec::new();
        let (mut from, mut at) = (0, 0);
        while at < bytes.len() {
            let spelled = self.special_bytes[usize::from(bytes[at])].then(|| {
                self.specials.iter().find(|(spelling, _)| bytes[at..].starts_with(spelling.as_bytes()))
            });
            let Some((spelling, id)) = spelled.flatten() else {
                at += 1;
                continue;
            };
            if from < at {
                parts.push(Lit::Text(&text[from..at]));
            }
            parts.push(Lit::Token(*id));
            at += spelling.len();
            from = at;
        }
        if from < bytes.len() {
            parts.push(Lit::Text(&text[from..]));
        }
        parts
    }

    /// What `make` makes, from the cache where it is there. `key` names it.
    pub(crate) fn cached<T: Send + Sync + 'static>(
        &self,
        key: u128,
        make: impl FnOnce() -> Result<T>,
    ) -> Result<Arc<T>> {
        {
            let mut cache = self.cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            cache.clock += 1;
            let clock = cache.clock;
            if let Some((used, entry)) = cache.entries.get_mut(&key)
                && let Ok(entry) = entry.clone().downcast::<T>()
            {
                *used = clock;
                return Ok(entry);
            }
        }
        // Two threads may make the same thing at once; that is cheaper than one waiting with the lock held.
        let made = Arc::new(make()?);
        let mut cache = self.cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
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
        let (init, lexemes) = built.into_parts();
        Compiled::new(self.backend.clone(), init, lexemes)
    }

    /// A grammar in llguidance's Lark dialect.
    pub(crate) fn compile_lark(&self, lark: &str) -> Result<Compiled> {
        let grammar = GrammarInit::Serialized(TopLevelGrammar::from_lark(lark.to_owned()));
        let backend = if lark.contains("<[") { self.by_number()? } else { self.backend.clone() };
        Compiled::new(backend, grammar, Lexemes::default())
    }

    /// llguidance under the vocabulary's own numbers.
    fn by_number(&self) -> Result<Arc<Backend>> {
        let build = || {
            let words = Words::new(&*self.vocabulary);
            let sections = self.backend.sections().clone();
            let order = || Order::same(words.size());
            let backend = Backend::new(self.vocabulary.clone(), &words.all(), order, &self.ends, || sections);
            backend.map(Arc::new)
        };
        self.by_number.get_or_init(build).clone().map_err(internal)
    }
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Compiled")
    }
}

impl Compiled {
    fn new(backend: Arc<Backend>, init: GrammarInit, lexemes: Lexemes) -> Result<Self> {
        let pristine = backend.parser(init).map_err(|error| {
            let message = format!("the grammar cannot be compiled: {}", first_line(&error));
            Error::new(ErrorKind::Schema, message)
        })?;
        let lexemes = Arc::new(lexemes);
        let matcher = backend.matcher(&pristine, &lexemes);
        Ok(Self { backend, pristine, lexemes, shared: Mutex::new(Shared { matcher, uses: 0 }) })
    }

    pub(crate) fn start(&self) -> Guide {
        Guide::new(self.matcher(), self.backend.tokens().clone())
    }

    pub(crate) fn matcher(&self) -> Matcher {
        let mut shared = self.shared.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        shared.uses += 1;
        if shared.uses > SHARING {
            *shared = Shared { matcher: self.backend.matcher(&self.pristine, &self.lexemes), uses: 0 };
        }
        shared.matcher.clone()
    }

    /// The numbers that its matchers give to tokens.
    pub(crate) fn order(&self) -> &Order {
        self.backend.order()
    }
}

/// A piece of a format's literal text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lit<'a> {
    Text(&'a str),
    Token(u32),
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
