//! Any bytes are a `tokenizer.json` or an error.
#![no_main]

use ai_runtime_text::{Specials, Tokenizer};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(tokenizer) = Tokenizer::from_json(bytes, None) {
        std::hint::black_box(tokenizer.encode("Hello <s> wörld 123\n", Specials::Parse));
    }
});
