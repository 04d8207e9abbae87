//! The three ways of making tokens: byte-pair encoding, SentencePiece's BPE, WordPiece.

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::File;

use super::bytelevel;
use super::index::Hash;
use super::merge::{Merger, Pairs};
use super::pre::{Scheme, scheme_of};
use super::vocab::{Kind, Merges, Vocab, wrong};
use super::wordpiece::WordPiece;

/// Bytes of text that are merged as one word at most; longer ones are cut. Positions in a word are 32-bit, and a word
/// in the byte alphabet is at most twice as long.
const LONGEST_WORD: usize = 1 << 28;

/// How the vocabulary's texts are put together.
#[derive(Debug)]
pub(crate) enum Algorithm {
    /// `gpt2`, `gemma4`: merges by rank.
    Bpe { scheme: Scheme, merges: Merges, add_space: bool, unknown: Option<u32> },
    /// `llama`: merges by score.
    SentencePiece {
        ranks: Vec<u32>,
        byte_ids: Box<[Option<u32>; 256]>,
        unknown: Option<u32>,
        add_space: bool,
    },
    /// `bert`: the longest match from the left.
    WordPiece(WordPiece),
}

/// What a kind of tokenizer implies where the file is silent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Defaults {
    pub(crate) add_bos: bool,
    pub(crate) add_sep: bool,
    pub(crate) bos: Option<u32>,
    pub(crate) eos: Option<u32>,
}

const MODEL: &str = "tokenizer.ggml.model";

impl Algorithm {
    /// Whether a file's tokens are merged by rank.
    pub(crate) fn has_merges(file: &File) -> bool {
        matches!(file.str(MODEL), Ok(Some("gpt2" | "gemma4")))
    }

    /// `merges` is called where they are needed.
    pub(crate) fn new(file: &File, vocab: &Vocab, merges: impl FnOnce() -> Result<Merges>) -> Result<Self> {
        let Some(model) = file.str(MODEL)? else {
            return Err(Error::new(ErrorKind::UnsupportedModel, format!("the file does not say '{MODEL}'")));
        };
        let add_space = file.bool("tokenizer.ggml.add_space_prefix")?;
        match model {
            "gpt2" | "gemma4" => {
                let name = file.str("tokenizer.ggml.pre")?;
                let name = if model == "gemma4" { "gemma4" } else { name.unwrap_or_default() };
                let Some(scheme) = scheme_of(name) else {
                    return Err(Error::new(
                        ErrorKind::UnsupportedModel,
                        format!("the pre-tokeniser '{name}' ('tokenizer.ggml.pre') is not supported"),
                    )
                    .hint("the model is newer than this version of ai-runtime, or was converted with another name"));
                };
                let merges = merges()?;
                let unknown =
                    file.u32("tokenizer.ggml.unknown_token_id")?.filter(|id| (*id as usize) < vocab.len());
                Ok(Self::Bpe { scheme, merges, add_space: add_space.unwrap_or(false), unknown })
            }
            "llama" => {
                let byte_ids = Box::new(std::array::from_fn(|byte| {
                    let byte = byte as u8;
                    vocab.find(format!("<0x{byte:02X}>").as_bytes()).or_else(|| vocab.find(&[byte]))
                }));
                let unknown = file.u32("tokenizer.ggml.unknown_token_id")?.or(Some(0));
                let unknown = unknown.filter(|id| (*id as usize) < vocab.len());
                let ranks = ranks(&scores(file, vocab.len())?);
                Ok(Self::SentencePiece { ranks, byte_ids, unknown, add_space: add_space.unwrap_or(true) })
            }
            "bert" => Ok(Self::WordPiece(WordPiece::new(file, vocab)?)),
            other => Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!(
                    "expected a tokenizer of kind gpt2, gemma4, llama or bert ('{MODEL}'), found '{other}'"
                ),
            )),
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Bpe { .. } => "bpe",
            Self::SentencePiece { .. } => "sentencepiece",
            Self::WordPiece(_) => "wordpiece",
        }
    }

    /// What is merged by rank.
    pub(crate) fn merges(&self) -> Option<&Merges> {
        match self {
            Self::Bpe { merges, .. } => Some(merges),
            Self::SentencePiece { .. } | Self::WordPiece(_) => None,
        }
    }

    pub(crate) fn adds_space(&self) -> bool {
        match self {
            Self::Bpe { add_space, .. } | Self::SentencePiece { add_space, .. } => *add_space,
            Self::WordPiece(_) => true,
        }
    }

    pub(crate) fn defaults(&self) -> Defaults {
        match self {
            Self::Bpe { scheme, .. } => Defaults {
                add_bos: scheme.add_bos,
                add_sep: false,
                // GPT-2's, where a file says nothing; a smaller vocabulary has none.
                bos: Some(11),
                eos: Some(11),
            },
            Self::SentencePiece { .. } => {
                Defaults { add_bos: true, add_sep: false, bos: Some(1), eos: Some(2) }
            }
            Self::WordPiece(_) => Defaults { add_bos: true, add_sep: true, bos: Some(101), eos: None },
        }
    }

    /// Appends what a token adds to a text.
    pub(crate) fn piece(&self, kind: Kind, text: &[u8], out: &mut Vec<u8>) {
        match (kind, self) {
            (Kind::Byte, _) if let Some(byte) = hex_byte(text) => out.push(byte),
            (Kind::Control | Kind::Unknown | Kind::UserDefined, _) => out.extend(text),
            (_, Self::Bpe { scheme, .. }) if !scheme.raw => bytelevel::decode(text, out),
            _ => unescape_spaces(text, out),
        }
    }

    pub(crate) fn encoder<'a>(&'a self, vocab: &'a Vocab) -> Encoder<'a> {
        Encoder { algorithm: self, vocab, merger: Merger::default(), buffer: Vec::new() }
    }
}

/// Encodes texts one after the other, with buffers that are used again.
#[derive(Debug)]
pub(crate) struct Encoder<'a> {
    algorithm: &'a Algorithm,
    vocab: &'a Vocab,
    merger: Merger,
    buffer: Vec<u8>,
}

impl Encoder<'_> {
    /// Appends the tokens of a text. `first` says whether it stands at the beginning or after a special token.
    pub(crate) fn encode(&mut self, text: &str, first: bool, ids: &mut Vec<u32>) {
        match self.algorithm {
            Algorithm::Bpe { scheme, merges, add_space, unknown } if scheme.raw => {
                let escaped = escape_spaces(text, *add_space && first);
                scheme.split(&escaped, &mut |word| self.raw_word(word, merges, *unknown, ids));
            }
            Algorithm::Bpe { scheme, merges, .. } => {
                scheme.split(text, &mut |word| self.byte_word(word, merges, scheme.whole_words, ids));
            }
            Algorithm::SentencePiece { ranks, byte_ids, unknown, add_space } => {
                let escaped = escape_spaces(text, *add_space && first);
                let pairs = ByScore { vocab: self.vocab, ranks };
                for word in cut(&escaped) {
                    self.merger.run(
                        word.as_bytes(),
                        word.chars().map(char::len_utf8),
                        &pairs,
                        |symbol, hash| match self.vocab.find_hashed(symbol, hash) {
                            Some(id) => ids.push(id),
                            None => {
                                ids.extend(
                                    symbol
                                        .iter()
                                        .filter_map(|byte| byte_ids[usize::from(*byte)].or(*unknown)),
                                );
                            }
                        },
                    );
                }
            }
            Algorithm::WordPiece(pieces) => pieces.encode(self.vocab, text, ids),
        }
    }

    /// A word in the byte alphabet.
    fn byte_word(&mut self, word: &str, merges: &Merges, whole: bool, ids: &mut Vec<u32>) {
        for word in cut(word) {
            self.buffer.clear();
            bytelevel::encode(word.as_bytes(), &mut self.buffer);
            if whole && let Some(id) = self.vocab.find(&self.buffer) {
                ids.push(id);
                continue;
            }
            let pairs = ByRank { hash: self.vocab.hash(), merges };
            // A character of the alphabet takes one byte or two; the second has the form 10xxxxxx.
            let starts = self.buffer.iter().map(|byte| usize::from(byte & 0xc0 != 0x80));
            debug_assert_eq!(starts.sum::<usize>(), word.len());
            let lengths = word.bytes().map(|byte| if matches!(byte, 33..=126) { 1 } else { 2 });
            let vocab = self.vocab;
            self.merger.run(&self.buffer, lengths, &pairs, |symbol, hash| {
                match vocab.find_hashed(symbol, hash) {
                    Some(id) => ids.push(id),
                    // A merge whose result is no token; nor may a single byte be one. What has no token is left out.
                    None => {
                        let mut rest = symbol;
                        while !rest.is_empty() {
                            let (c, tail) = rest.split_at(if rest[0] < 0x80 { 1 } else { 2.min(rest.len()) });
                            ids.extend(vocab.find(c));
                            rest = tail;
                        }
                    }
                }
            });
        }
    }

    /// A word in UTF-8, with bytes as `<0x..>`.
    fn raw_word(&mut self, word: &str, merges: &Merges, unknown: Option<u32>, ids: &mut Vec<u32>) {
        if word.bytes().all(|byte| byte == b'\n')
            && let Some(id) = self.vocab.find(word.as_bytes())
        {
            ids.push(id);
            return;
        }
        let vocab = self.vocab;
        for word in cut(word) {
            let pairs = ByRank { hash: vocab.hash(), merges };
            self.merger.run(word.as_bytes(), word.chars().map(char::len_utf8), &pairs, |symbol, hash| {
                match vocab.find_hashed(symbol, hash) {
                    Some(id) => ids.push(id),
                    None => ids.extend(
                        symbol
                            .iter()
                            .filter_map(|byte| vocab.find(format!("<0x{byte:02X}>").as_bytes()).or(unknown)),
                    ),
                }
            });
        }
    }
}

/// Byte-pair encoding: the merge that was learnt first.
struct ByRank<'a> {
    hash: Hash,
    merges: &'a Merges,
}

impl Pairs for ByRank<'_> {
    fn hash(&self, symbol: &[u8]) -> u64 {
        self.hash.bytes(symbol)
    }

    fn rank(&self, both: &[u8], left: usize, (a, b): (u64, u64)) -> Option<u32> {
        let (left, right) = both.split_at(left);
        self.merges.rank(self.hash.pair(a, b), left, right)
    }
}

/// SentencePiece: the token with the best score.
struct ByScore<'a> {
    vocab: &'a Vocab,
    ranks: &'a [u32],
}

impl Pairs for ByScore<'_> {
    fn hash(&self, symbol: &[u8]) -> u64 {
        self.vocab.hash().bytes(symbol)
    }

    fn rank(&self, both: &[u8], _: usize, _: (u64, u64)) -> Option<u32> {
        self.ranks.get(self.vocab.find(both)? as usize).copied()
    }
}

/// Scores as ranks: a higher score is a lower rank, and floats compare as integers of the same order.
fn ranks(scores: &[f32]) -> Vec<u32> {
    let rank = |score: f32| {
        let bits = score.to_bits();
        let ascending = if bits >> 31 == 1 { !bits } else { bits | 1 << 31 };
        // -0.0 and 0.0 are equal scores.
        if score == 0.0 { !(1 << 31) } else { !ascending }
    };
    scores.iter().map(|score| rank(*score)).collect()
}

fn scores(file: &File, count: usize) -> Result<Vec<f32>> {
    const KEY: &str = "tokenizer.ggml.scores";
    let Some(array) = file.array(KEY)? else { return Ok(vec![0.0; count]) };
    let scores: Vec<f32> = match (array.floats(), array.ints()) {
        (Some(floats), _) => floats.collect(),
        (None, Some(ints)) => ints.map(|int| int as f32).collect(),
        _ => return Err(wrong(format!("metadata key '{KEY}': expected numbers, found {}", array.kind()))),
    };
    if scores.len() < count {
        return Err(wrong(format!("metadata key '{KEY}': expected {count} scores, found {}", scores.len())));
    }
    Ok(scores)
}

/// Words that are not too long.
fn cut(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, tail) = rest.split_at(rest.floor_char_boundary(LONGEST_WORD));
        rest = tail;
        Some(piece)
    })
}

/// SentencePiece's space.
const SPACE: &str = "\u{2581}";

fn escape_spaces(text: &str, prefix: bool) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 2 + 3);
    if prefix {
        escaped.push_str(SPACE);
    }
    for (index, piece) in text.split(' ').enumerate() {
        if index > 0 {
            escaped.push_str(SPACE);
        }
        escaped.push_str(piece);
    }
    escaped
}

fn unescape_spaces(text: &[u8], out: &mut Vec<u8>) {
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        match rest.strip_prefix(SPACE.as_bytes()) {
            Some(after) => {
                out.push(b' ');
                rest = after;
            }
            None => {
                out.push(byte);
                rest = tail;
            }
        }
    }
}

/// The byte that `<0x..>` names.
fn hex_byte(text: &[u8]) -> Option<u8> {
    let hex = text.strip_prefix(b"<0x")?.strip_suffix(b">")?;
    if hex.len() != 2 || !hex.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()
}
