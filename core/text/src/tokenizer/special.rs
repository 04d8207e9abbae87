//! Tokens that are not made from text by merging: where they stand in a text, which of them end a turn.

use std::ops::Range;

use ai_runtime_chat::Result;
use ai_runtime_gguf::File;

use super::Specials as Mode;
use super::encode::Defaults;
use super::vocab::{Kind, Vocab, wrong};

/// Longer special tokens than this are no markers but mischief: each distinct length costs a look at every place.
const LONGEST: usize = 1024;

#[derive(Debug)]
pub(crate) struct Specials {
    pub(crate) bos: Option<u32>,
    pub(crate) eos: Option<u32>,
    /// What a prompt begins and ends with.
    pub(crate) first: Option<u32>,
    pub(crate) last: Option<u32>,
    pub(crate) end_of_turn: Vec<u32>,
    /// Added tokens that mark something, in order of their numbers.
    pub(crate) markers: Vec<u32>,
    /// For each first byte, the lengths that added tokens with it have, longest first.
    lengths: Vec<Vec<u16>>,
    /// Spaces after these are theirs (Phi-3).
    strips_right: Vec<u32>,
}

/// A part of a text: text, with whether it stands at the beginning or after a token; or a token.
pub(crate) enum Fragment<'t> {
    Text(&'t str, bool),
    Token(u32),
}

/// Spellings that end a turn, whatever a file says of their type. With [`END_OF_TURN_IF_SPECIAL`] it is llama.cpp's list.
const END_OF_TURN: &[&str] = &[
    "<|eot_id|>",
    "<|im_end|>",
    "<|end|>",
    "<|return|>",
    "<|call|>",
    "<|flush|>",
    "<|calls|>",
    "<end_of_turn>",
    "<|endoftext|>",
    "<|eom_id|>",
    "<|end_of_text|>",
    "<end_of_utterance>",
    "<turn|>",
    "<|tool_response>",
    "<｜end▁of▁sentence｜>",
];

/// Spellings that end a turn where they are special tokens. Elsewhere they can be text: Qwen's merges make `</s>`.
const END_OF_TURN_IF_SPECIAL: &[&str] = &["</s>", "<EOT>", "_<EOT>", "[EOT]", "[EOS]", "<eos>", "[e~["];

/// Spellings that end a completion in the middle of a file.
const END_OF_FILL: &[&str] = &[
    "<|fim_pad|>",
    "<fim-pad>",
    "<fim_pad>",
    "<PAD>",
    "<|fim_repo|>",
    "<|repo_name|>",
    "<fim-repo>",
    "<REPO>",
    "<reponame>",
    "<|file_sep|>",
];

impl Specials {
    pub(crate) fn new(file: &File, vocab: &mut Vocab, defaults: Defaults) -> Result<Self> {
        let id = |key: &str, default: Option<u32>| -> Result<Option<u32>> {
            // A default is llama.cpp's guess; a token that is plain text is none. Numbers beyond the vocabulary are
            // how some converters write "none".
            let default = default.filter(|id| vocab.kind(*id).is_added() && (*id as usize) < vocab.len());
            let stated = file.u64(&format!("tokenizer.ggml.{key}"))?;
            Ok(stated.map_or(default, |id| u32::try_from(id).ok().filter(|id| (*id as usize) < vocab.len())))
        };
        let bos = match id("bos_token_id", defaults.bos)? {
            // BERT's sequence begins with the classification token.
            None if defaults.add_sep => id("cls_token_id", None)?,
            bos => id("cls_token_id", None)?.filter(|_| defaults.add_sep).or(bos),
        };
        let eos = id("eos_token_id", defaults.eos)?;
        let turn_ends = [id("eot_token_id", None)?, id("eom_token_id", None)?];
        let separator = match id("seperator_token_id", None)? {
            None => id("separator_token_id", None)?,
            id => id,
        };
        let flag = |key: &str| file.bool(&format!("tokenizer.ggml.{key}"));
        let gemma4 = file.str("tokenizer.ggml.model")? == Some("gemma4");
        // BERT's two tokens stand around every text, whatever a file says: so does llama.cpp.
        let bert = defaults.add_sep;
        let add_bos = flag("add_bos_token")?.unwrap_or(defaults.add_bos) || gemma4 || bert;
        let add_eos = flag("add_eos_token")?.unwrap_or(false);
        let add_sep = flag("add_sep_token")?.unwrap_or(false) || bert;

        let end_of_turn = end_of_turn(vocab, eos, &turn_ends);
        let added: Vec<u32> = (0..vocab.len() as u32).filter(|id| vocab.kind(*id).is_added()).collect();
        let mut lengths = vec![Vec::new(); 256];
        for id in &added {
            let text = vocab.text(*id);
            if text.len() > LONGEST {
                return Err(wrong(format!(
                    "special token {id} has {} bytes, more than {LONGEST}",
                    text.len()
                )));
            }
            if let Some(first) = text.first() {
                lengths[usize::from(*first)].push(text.len() as u16);
            }
        }
        for lengths in &mut lengths {
            lengths.sort_unstable_by(|a, b| b.cmp(a));
            lengths.dedup();
        }
        let template = file.str("tokenizer.chat_template").ok().flatten().unwrap_or_default();
        let markers =
            added.iter().copied().filter(|id| marks(vocab.kind(*id), vocab.text(*id), template)).collect();
        Ok(Self {
            bos,
            eos,
            first: bos.filter(|_| add_bos),
            last: separator.filter(|_| add_sep).or(eos.filter(|_| add_eos)),
            end_of_turn,
            markers,
            lengths,
            strips_right: strips_right(file, vocab, &added)?,
        })
    }

    pub(crate) fn is_marker(&self, id: u32, vocab: &Vocab) -> bool {
        vocab.kind(id).is_added() && self.markers.binary_search(&id).is_ok()
    }

    /// Divides a text into tokens that are spelled in it and the text between them.
    ///
    /// Longer spellings go first over the whole text, as in llama.cpp. Spellings that touch a `literal` range are text.
    pub(crate) fn partition<'t>(
        &self,
        vocab: &Vocab,
        text: &'t str,
        mode: Mode,
        literal: &[Range<usize>],
        mut each: impl FnMut(Fragment<'t>),
    ) {
        let mut found = self.present(vocab, text, mode);
        found.sort_by_key(|id| (std::cmp::Reverse(vocab.text(*id).len()), *id));
        // Places of tokens: (start, end, id), and the text between.
        let mut places: Vec<(usize, usize, u32)> = Vec::new();
        for id in found {
            let spelling = vocab.text(id);
            let literal = if self.is_marker(id, vocab) { literal } else { &[] };
            self.place(text, id, spelling, literal, &mut places);
        }
        let mut at = 0;
        let mut after_special = true;
        for (start, end, id) in places {
            if at < start {
                each(Fragment::Text(&text[at..start], after_special));
            }
            each(Fragment::Token(id));
            after_special = true;
            at = end;
        }
        if at < text.len() {
            each(Fragment::Text(&text[at..], after_special));
        }
    }

    /// Which added tokens are spelled in a text at all.
    fn present(&self, vocab: &Vocab, text: &str, mode: Mode) -> Vec<u32> {
        let bytes = text.as_bytes();
        let mut found: Vec<u32> = Vec::new();
        for (at, byte) in bytes.iter().enumerate() {
            for len in &self.lengths[usize::from(*byte)] {
                let Some(spelling) = bytes.get(at..at + usize::from(*len)) else { continue };
                let Some(id) = vocab.find(spelling).filter(|id| vocab.kind(*id).is_added()) else { continue };
                let wanted = mode == Mode::Parse || !self.is_marker(id, vocab);
                if wanted && let Err(place) = found.binary_search(&id) {
                    found.insert(place, id);
                }
            }
        }
        found
    }

    /// Finds a spelling in the text that is left between the `places` and adds where it stands.
    fn place(
        &self,
        text: &str,
        id: u32,
        spelling: &[u8],
        literal: &[Range<usize>],
        places: &mut Vec<(usize, usize, u32)>,
    ) {
        let Ok(spelling) = std::str::from_utf8(spelling) else { return };
        let strips = self.strips_right.contains(&id);
        let mut merged = Vec::with_capacity(places.len() + 1);
        let mut at = 0;
        let earlier = std::mem::take(places);
        for place in earlier.iter().copied().map(Some).chain([None]) {
            let end = place.map_or(text.len(), |place| place.0);
            while let Some(offset) = text[at..end].find(spelling) {
                let start = at + offset;
                let stop = start + spelling.len();
                let touched = literal.partition_point(|range| range.end <= start);
                if literal.get(touched).is_some_and(|range| range.start < stop) {
                    // Text, but a later place may be a token: go on one character further.
                    at = start + text[start..].chars().next().map_or(1, char::len_utf8);
                    continue;
                }
                let spaces = |text: &str| text.bytes().take_while(u8::is_ascii_whitespace).count();
                at = if strips { stop + spaces(&text[stop..end]) } else { stop };
                merged.push((start, at, id));
            }
            if let Some(place) = place {
                merged.push(place);
                at = place.1;
            }
        }
        *places = merged;
    }
}

fn end_of_turn(vocab: &mut Vocab, eos: Option<u32>, stated: &[Option<u32>]) -> Vec<u32> {
    let mut ends = Vec::new();
    for spelling in END_OF_TURN {
        if let Some(id) = vocab.find(spelling.as_bytes()) {
            vocab.set_kind(id, Kind::Control);
            ends.push(id);
        }
    }
    let if_special =
        END_OF_FILL.iter().chain(END_OF_TURN_IF_SPECIAL).filter_map(|s| vocab.find(s.as_bytes()));
    for id in if_special.filter(|id| vocab.kind(*id).is_added()).collect::<Vec<_>>() {
        vocab.set_kind(id, Kind::Control);
        ends.push(id);
    }
    let has = |vocab: &Vocab, spelling: &str| vocab.find(spelling.as_bytes()).is_some();
    // In the harmony format and in Solar Open, <|end|> ends a message of several in a turn.
    if has(vocab, "<|end|>")
        && (has(vocab, "<|return|>") && has(vocab, "<|call|>")
            || has(vocab, "<|calls|>") && has(vocab, "<|flush|>"))
    {
        ends.retain(|id| vocab.text(*id) != b"<|end|>");
    }
    // In Gemma 4's vocabulary, </s> is HTML.
    if has(vocab, "<|tool_response>")
        && let Some(id) = vocab.find(b"</s>")
    {
        ends.retain(|end| *end != id);
    }
    ends.extend(eos);
    ends.extend(stated.iter().flatten());
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// Whether an added token marks something for the model. Vocabularies also contain added tokens that are plain text:
/// runs of spaces, single letters, HTML tags.
fn marks(kind: Kind, text: &[u8], template: &str) -> bool {
    if kind != Kind::UserDefined {
        return true;
    }
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let bracketed =
        (text.starts_with('<') && text.ends_with('>')) || (text.starts_with('[') && text.ends_with(']'));
    // Thousands of them in some vocabularies, and never in a template.
    let reserved = ["unused", "reserved", "[PAD"].iter().any(|word| text.contains(word));
    let says = ["tool", "think", "call", "function", "|", "｜"].iter().any(|word| text.contains(word));
    bracketed && (says || (!reserved && template.contains(text)))
}

/// Special tokens that swallow the spaces after them. In a GGUF file nothing says so but the name of Phi-3.
fn strips_right(file: &File, vocab: &Vocab, added: &[u32]) -> Result<Vec<u32>> {
    if let Some(ids) = file.array("tokenizer.ai_runtime.strips_right")?.and_then(|array| array.ints()) {
        return Ok(ids.filter_map(|id| u32::try_from(id).ok()).collect());
    }
    let name = file.str("general.name").ok().flatten().unwrap_or_default().to_lowercase();
    if !name.contains("phi-3") && !name.contains("phi3") {
        return Ok(Vec::new());
    }
    let keeps = [b"<unk>".as_slice(), b"<s>", b"<|endoftext|>"];
    Ok(added.iter().copied().filter(|id| !keeps.contains(&vocab.text(*id))).collect())
}
