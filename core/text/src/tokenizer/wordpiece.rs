//! BERT's tokeniser: words in lower case and without accents, each cut into the longest pieces from the left.

use ai_runtime_chat::Result;
use ai_runtime_gguf::File;
use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;

use super::unicode::{class, classes};
use super::vocab::Vocab;

#[derive(Debug)]
pub(crate) struct WordPiece {
    unknown: Option<u32>,
    lowercase: bool,
    strip_accents: bool,
}

/// GGUF files mark the beginning of a word, as SentencePiece does, instead of its continuation.
const BEGIN: &str = "\u{2581}";

impl WordPiece {
    pub(crate) fn new(file: &File, vocab: &Vocab) -> Result<Self> {
        let unknown = file.u32("tokenizer.ggml.unknown_token_id")?.or(Some(100));
        let lowercase = file.bool("tokenizer.ggml.normalizer.lowercase")?.unwrap_or(true);
        let strip_accents = file.bool("tokenizer.ggml.normalizer.strip_accents")?.unwrap_or(lowercase);
        let unknown = unknown.filter(|id| (*id as usize) < vocab.len());
        Ok(Self { unknown, lowercase, strip_accents })
    }

    pub(crate) fn encode(&self, vocab: &Vocab, text: &str, ids: &mut Vec<u32>) {
        self.words(text, |word| self.word(vocab, word, ids));
    }

    fn words(&self, text: &str, mut each: impl FnMut(&str)) {
        let mut word = String::new();
        let mut next = |c: char| {
            let classes = classes(c);
            // Control characters are nothing, not even a space, but for three.
            let control = classes & class::CONTROL != 0 && !matches!(c, '\t' | '\n' | '\r');
            if control || c == '\u{fffd}' {
                return;
            }
            if classes & class::SPACE != 0 {
                end(&mut word, &mut each);
                return;
            }
            if self.strip_accents && get_general_category(c) == GeneralCategory::NonspacingMark {
                return;
            }
            let alone = classes & class::PUNCTUATION != 0
                || (c.is_ascii() && classes & class::SYMBOL != 0)
                || is_chinese(c);
            if alone {
                end(&mut word, &mut each);
            }
            if self.lowercase {
                word.extend(c.to_lowercase())
            } else {
                word.push(c)
            }
            if alone {
                end(&mut word, &mut each);
            }
        };
        if self.strip_accents {
            text.nfd().for_each(&mut next);
        } else {
            text.chars().for_each(&mut next);
        }
        end(&mut word, &mut each);
    }

    fn word(&self, vocab: &Vocab, word: &str, ids: &mut Vec<u32>) {
        let whole = format!("{BEGIN}{word}");
        let before = ids.len();
        let mut rest = whole.as_bytes();
        while !rest.is_empty() {
            let longest = rest.len().min(vocab.longest());
            let found = (1..=longest).rev().find_map(|len| Some((len, vocab.find(&rest[..len])?)));
            match found {
                Some((len, id)) => {
                    ids.push(id);
                    rest = &rest[len..];
                }
                // A word that cannot be made whole is unknown as a whole.
                None => {
                    ids.truncate(before);
                    break;
                }
            }
        }
        if ids.len() == before {
            ids.extend(self.unknown);
        }
    }
}

fn end(word: &mut String, each: &mut impl FnMut(&str)) {
    if !word.is_empty() {
        each(word);
        word.clear();
    }
}

/// The blocks that BERT takes character by character.
fn is_chinese(c: char) -> bool {
    matches!(c,
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2a6df}' | '\u{2a700}'..='\u{2b73f}'
        | '\u{2b740}'..='\u{2b81f}' | '\u{2b920}'..='\u{2ceaf}' | '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
}
