//! Any metadata is a tokenizer or an error, and a tokenizer takes any text.

use ai_runtime_gguf::File;
use ai_runtime_text::{Decoder, Prompt, Specials, Tokenizer};

/// The input is a GGUF file; a text follows it after the last 0xff. Whether the file has a tokenizer.
pub(crate) fn check(bytes: &[u8]) -> bool {
    let at = bytes.iter().rposition(|byte| *byte == 0xff).unwrap_or(bytes.len());
    let text = String::from_utf8_lossy(bytes.get(at + 1..).unwrap_or_default()).into_owned();
    let Ok(file) = File::from_bytes(bytes[..at].to_vec()) else { return false };
    let Ok(tokenizer) = Tokenizer::from_gguf(&file) else { return false };
    encode(&tokenizer, &text);
    let literal = text.char_indices().nth(1).map(|(at, _)| 0..at).into_iter().collect();
    std::hint::black_box(tokenizer.encode_prompt(&Prompt { text, literal }));
    true
}

/// There and back again.
pub(crate) fn encode(tokenizer: &Tokenizer, text: &str) {
    for mode in [Specials::Parse, Specials::AsText] {
        let ids = tokenizer.encode(text, mode);
        assert!(ids.iter().all(|id| (*id as usize) < tokenizer.vocab_size()));
        let mut decoder = Decoder::new(tokenizer);
        for id in ids {
            std::hint::black_box((decoder.push(id), tokenizer.is_special(id)));
        }
        decoder.finish();
    }
}
