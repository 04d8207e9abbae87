//! Any bytes as a schema: an error or a schema that can judge values, never a panic.
#![no_main]

#[path = "../../tests/common/fuzzed.rs"]
#[allow(dead_code, reason = "the other target's half")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::schema(data));
