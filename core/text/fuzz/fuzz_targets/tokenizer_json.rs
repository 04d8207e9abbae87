//! `cargo +nightly fuzz run tokenizer_json` in `core/text/fuzz`.
#![no_main]

#[path = "../checks/tokenizer.rs"]
#[allow(dead_code, reason = "the other target reads files")]
mod tokenizer;
#[path = "../checks/tokenizer_json.rs"]
mod tokenizer_json;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    tokenizer_json::check(bytes);
});
