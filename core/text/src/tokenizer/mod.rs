//! Text to tokens and back.

mod bytelevel;
mod decoder;
mod encode;
mod huggingface;
mod index;
mod merge;
mod pre;
mod shelf;
mod special;
mod unicode;
mod vocab;
mod wordpiece;

use std::fmt;
use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::File;
use unicode_normalization::{UnicodeNormalization, is_nfc};

pub use decoder::Decoder;
pub use shelf::Shelf;

use crate::Prompt;
use encode::Algorithm;
use index::{Hash, Index};
use shelf::Indexes;
use special::Specials as SpecialTokens;
use vocab::{Kind, Merges, Vocab, wrong};

/// From so many merges on they are indexed by a thread of their own, beside the tokens: a thread costs as much as some hundreds.
const MANY_MERGES: usize = 20_000;

/// A vocabulary and how texts become tokens of it, from the metadata of a GGUF file. Cheap to clone.
///
/// The vocabulary stays in the file; building a tokenizer makes an index of offsets and hashes, some tens of milliseconds for
/// a quarter of a million merges, a few where a [`Shelf`] has it. Token numbers are those that llama.cpp gives.
#[derive(Clone)]
pub struct Tokenizer(Arc<Inner>);

struct Inner {
    vocab: Vocab,
    algorithm: Algorithm,
    special: SpecialTokens,
    /// What each token adds to a text, one after the other, and where each begins.
    pieces: Vec<u8>,
    piece_starts: Vec<u32>,
    /// Whether texts are normalised to NFC first (only where a `tokenizer.json` says so; GGUF files never do).
    nfc: bool,
}

/// What to make of text that spells a special token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Specials {
    /// It is that token: for templates and prompts of the program itself.
    Parse,
    /// It is text: for everything that comes from outside.
    ///
    /// Tokens that were added to a vocabulary for what texts contain (runs of spaces, letters) are found here too;
    /// those that mark something for the model (`<|im_end|>`, `<tool_call>`) are not.
    AsText,
}

impl Tokenizer {
    /// Reads the vocabulary of a model file.
    ///
    /// # Errors
    /// `UnsupportedModel` if the file has no vocabulary or one of a kind that is not covered; `CorruptModel` if it
    /// contradicts itself.
    pub fn from_gguf(file: &File) -> Result<Self> {
        Self::build(file, Hash::new(), [None, None])
    }

    /// [`Tokenizer::from_gguf`], and the index of a large vocabulary is taken from the shelf where an earlier call put it.
    ///
    /// # Errors
    /// Those of [`Tokenizer::from_gguf`]. What the shelf gives is no reason for one: what does not fit is built anew.
    pub fn from_gguf_with(file: &File, shelf: &impl Shelf) -> Result<Self> {
        let Some(key) = shelf::key_of(file) else { return Self::from_gguf(file) };
        if let Some(Indexes { hash, tokens, merges }) =
            shelf.take(&key).and_then(|bytes| Indexes::read(file, &key, &bytes))
        {
            return Self::build(file, hash, [Some(tokens), merges]);
        }
        let tokenizer = Self::from_gguf(file)?;
        let Inner { vocab, algorithm, .. } = &*tokenizer.0;
        shelf.put(&key, &shelf::write(&key, vocab, algorithm.merges()));
        Ok(tokenizer)
    }

    /// With the indexes of tokens and merges, where they are there already.
    fn build(file: &File, hash: Hash, [tokens, merges]: [Option<Index>; 2]) -> Result<Self> {
        let many = Algorithm::has_merges(file) && shelf::count(file, Merges::KEY) >= MANY_MERGES;
        let index = Mutex::new(merges);
        let merges = || Merges::new(file, hash, index.lock().unwrap_or_else(PoisonError::into_inner).take());
        // Merges are half of the work.
        thread::scope(|scope| {
            let spawn =
                || thread::Builder::new().name("ai-runtime-merges".into()).spawn_scoped(scope, merges);
            // Where no thread can be had they are indexed in their turn.
            let beside = if many { spawn().ok() } else { None };
            Self::read(file, Vocab::new(file, hash, tokens)?, || match beside {
                Some(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
                None => merges(),
            })
        })
    }

    fn read(file: &File, mut vocab: Vocab, merges: impl FnOnce() -> Result<Merges>) -> Result<Self> {
        if vocab.len() == 0 {
            return Err(wrong("metadata key 'tokenizer.ggml.tokens': the vocabulary is empty"));
        }
        let algorithm = Algorithm::new(file, &vocab, merges)?;
        let special = SpecialTokens::new(file, &mut vocab, algorithm.defaults())?;
        let (pieces, piece_starts) = pieces(&vocab, &algorithm)?;
        let nfc = file.bool("tokenizer.ai_runtime.nfc")?.unwrap_or(false);
        Ok(Self(Arc::new(Inner { vocab, algorithm, special, pieces, piece_starts, nfc })))
    }

    /// The tokens of a text; nothing is added.
    pub fn encode(&self, text: &str, specials: Specials) -> Vec<u32> {
        let mut ids = Vec::with_capacity(text.len() / 3 + 4);
        self.encode_into(text, specials, &[], &mut ids);
        ids
    }

    /// The tokens of a text with those that the vocabulary wants around one (`bos`, `eos`): what a bare prompt needs.
    pub fn encode_with_ends(&self, text: &str, specials: Specials) -> Vec<u32> {
        let mut ids: Vec<u32> = self.0.special.first.into_iter().collect();
        self.encode_into(text, specials, &[], &mut ids);
        ids.extend(self.0.special.last);
        ids
    }

    /// The tokens of a rendered conversation: special tokens are parsed where the template wrote them and are text
    /// where content spelled them. The beginning-of-sequence token is added if the vocabulary wants it and the
    /// template did not write it.
    pub fn encode_prompt(&self, prompt: &Prompt) -> Vec<u32> {
        let mut ids = Vec::with_capacity(prompt.text.len() / 3 + 4);
        self.encode_into(&prompt.text, Specials::Parse, &prompt.literal, &mut ids);
        if let Some(first) = self.0.special.first
            && ids.first() != Some(&first)
        {
            ids.insert(0, first);
        }
        ids
    }

    /// The text of tokens, as [`Decoder`] gives it, with what SentencePiece put in front of it taken away.
    pub fn decode(&self, ids: &[u32]) -> String {
        let mut bytes = Vec::new();
        for id in ids {
            if !self.is_hidden(*id) {
                bytes.extend(self.bytes(*id));
            }
        }
        let text =
            String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        match text.strip_prefix(' ') {
            Some(rest) if self.0.algorithm.adds_space() => rest.to_owned(),
            _ => text,
        }
    }

    /// What a token adds to a text: raw bytes, not always whole characters. Empty for numbers beyond the vocabulary.
    pub fn bytes(&self, id: u32) -> &[u8] {
        let Inner { pieces, piece_starts, .. } = &*self.0;
        let index = id as usize;
        match (piece_starts.get(index), piece_starts.get(index + 1)) {
            (Some(start), Some(end)) => &pieces[*start as usize..*end as usize],
            _ => &[],
        }
    }

    /// How many tokens there are.
    pub fn vocab_size(&self) -> usize {
        self.0.vocab.len()
    }

    /// The special token of a spelling, such as `<|im_end|>` or `<tool_call>`.
    pub fn special(&self, spelling: &str) -> Option<u32> {
        self.0.vocab.find(spelling.as_bytes()).filter(|id| self.0.vocab.kind(*id).is_added())
    }

    /// Whether a token marks something for the model, rather than being a piece of text: control tokens, and added
    /// tokens such as `<tool_call>`.
    pub fn is_special(&self, id: u32) -> bool {
        self.0.special.is_marker(id, &self.0.vocab)
    }

    /// Whether a decoder leaves a token out of the text: control tokens and the unknown token.
    pub fn is_hidden(&self, id: u32) -> bool {
        matches!(self.0.vocab.kind(id), Kind::Control | Kind::Unknown)
    }

    /// The token that begins a sequence, if the vocabulary has one.
    pub fn bos(&self) -> Option<u32> {
        self.0.special.bos
    }

    /// The token that ends a sequence, if the vocabulary has one.
    pub fn eos(&self) -> Option<u32> {
        self.0.special.eos
    }

    /// Whether a prompt begins with [`Tokenizer::bos`].
    pub fn adds_bos(&self) -> bool {
        self.0.special.first.is_some()
    }

    /// The token that [`Tokenizer::encode_with_ends`] puts behind a text, if the vocabulary wants one.
    pub fn end_of_text(&self) -> Option<u32> {
        self.0.special.last
    }

    /// Every token that ends the model's turn: end of sequence, end of turn, end of message.
    pub fn end_of_turn(&self) -> &[u32] {
        &self.0.special.end_of_turn
    }

    /// Spellings of all tokens for which [`Tokenizer::is_special`] holds.
    pub fn special_spellings(&self) -> impl Iterator<Item = (u32, &str)> {
        let spell = |id: &u32| Some((*id, std::str::from_utf8(self.0.vocab.text(*id)).ok()?));
        self.0.special.markers.iter().filter_map(spell)
    }

    fn encode_into(&self, text: &str, specials: Specials, literal: &[Range<usize>], ids: &mut Vec<u32>) {
        let Inner { vocab, algorithm, special, nfc, .. } = &*self.0;
        let mut encoder = algorithm.encoder(vocab);
        special.partition(vocab, text, specials, literal, |fragment| match fragment {
            special::Fragment::Text(text, first) if *nfc && !is_nfc(text) => {
                encoder.encode(&text.nfc().collect::<String>(), first, ids);
            }
            special::Fragment::Text(text, first) => encoder.encode(text, first, ids),
            special::Fragment::Token(id) => ids.push(id),
        });
    }
}

impl fmt::Debug for Tokenizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokenizer")
            .field("vocab_size", &self.vocab_size())
            .field("algorithm", &self.0.algorithm.name())
            .field("bos", &self.bos())
            .field("eos", &self.eos())
            .finish()
    }
}

/// What each token adds to a text.
fn pieces(vocab: &Vocab, algorithm: &Algorithm) -> Result<(Vec<u8>, Vec<u32>)> {
    let mut pieces = Vec::with_capacity(vocab.len() * 8);
    let mut starts = Vec::with_capacity(vocab.len() + 1);
    for id in 0..vocab.len() as u32 {
        starts.push(pieces.len() as u32);
        algorithm.piece(vocab.kind(id), vocab.text(id), &mut pieces);
    }
    starts.push(pieces.len() as u32);
    if pieces.len() > u32::MAX as usize {
        return Err(Error::new(ErrorKind::UnsupportedModel, "the vocabulary has more than 4 GB of text"));
    }
    Ok((pieces, starts))
}
