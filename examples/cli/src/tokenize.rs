//! `ai-runtime tokenize`: a text's tokens, or tokens' text.

use ai_runtime::gguf::File;
use ai_runtime::text::{Specials, Tokenizer};
use ai_runtime::{Error, ErrorKind, Result};

use crate::Outcome;
use crate::options::TokenizeOptions;
use crate::output::{line, safe};

pub(crate) fn run(options: &TokenizeOptions) -> Result<Outcome> {
    let text = match options.text.as_deref() {
        None | Some("-") => crate::read_stdin()?,
        Some(text) => text.to_owned(),
    };
    // A file with a vocabulary and no weights will do.
    let path = options.model.file()?;
    let tokenizer =
        Tokenizer::from_gguf(&File::open(&path)?).map_err(|error| error.context(path.display()))?;
    if options.decode {
        line(&tokenizer.decode(&ids(&text, tokenizer.vocab_size())?))?;
        return Ok(Outcome::Success);
    }
    let specials = if options.special { Specials::Parse } else { Specials::AsText };
    let ids = if options.ends {
        tokenizer.encode_with_ends(&text, specials)
    } else {
        tokenizer.encode(&text, specials)
    };
    if options.json {
        line(&serde_json::json!(ids).to_string())?;
    } else {
        for id in ids {
            line(&format!("{id:6}  {}", piece(tokenizer.bytes(id))))?;
        }
    }
    Ok(Outcome::Success)
}

fn ids(text: &str, vocabulary: usize) -> Result<Vec<u32>> {
    let words = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '[' | ']'))
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            word.parse().ok().filter(|id| (*id as usize) < vocabulary).ok_or_else(|| {
                let message = format!("expected token ids below {vocabulary}, found '{}'", safe(word));
                Error::new(ErrorKind::InvalidArgument, message)
            })
        })
        .collect()
}

/// A token's bytes in quotation marks, with what is not text as escapes.
fn piece(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => format!("{text:?}"),
        Err(_) => format!("\"{}\"", bytes.escape_ascii()),
    }
}
