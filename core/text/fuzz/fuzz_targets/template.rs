//! `cargo +nightly fuzz run template` in `core/text/fuzz`.
#![no_main]

#[path = "../checks/template.rs"]
mod template;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // libFuzzer's hook ends the process at every panic, those of minijinja included, which rendering catches. One that leaves the
    // check still ends it.
    static QUIET: std::sync::Once = std::sync::Once::new();
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| ())));
    template::check(bytes);
});
