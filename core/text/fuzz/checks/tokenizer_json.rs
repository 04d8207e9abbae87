//! Any bytes are a `tokenizer.json` or an error.

use ai_runtime_text::Tokenizer;

/// Whether the bytes are one.
pub(crate) fn check(bytes: &[u8]) -> bool {
    let Ok(tokenizer) = Tokenizer::from_json(bytes, None) else { return false };
    super::tokenizer::encode(&tokenizer, "Hello <s> ab wörld 123\n\u{0}<x>  a");
    true
}
