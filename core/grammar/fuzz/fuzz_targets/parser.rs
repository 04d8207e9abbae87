//! Any text in the parsers of all notations: no panic, and the same events however it is cut.
#![no_main]

#[path = "../../tests/common/fuzzed.rs"]
#[allow(dead_code, reason = "the other target's half")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::parser(data));
