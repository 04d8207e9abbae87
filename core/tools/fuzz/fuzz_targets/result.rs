//! Any JSON is a result: `cargo +nightly fuzz run result` in `core/tools`.
#![no_main]

#[path = "../checks.rs"]
#[allow(dead_code, reason = "each target uses its own part")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    checks::result(bytes);
});
