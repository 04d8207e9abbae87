//! Any text is a configuration or an error: `cargo +nightly fuzz run import` in `core/tools`.
#![no_main]

use ai_runtime_tools::Import;

libfuzzer_sys::fuzz_target!(|text: &str| {
    // Each variable has a value that looks like a reference itself: it must not be expanded again.
    let variable = |name: &str| (name.len() % 2 == 0).then(|| "${x}".to_owned());
    for import in [Import::json(text, variable), Import::toml(text, variable)].into_iter().flatten() {
        let mut names: Vec<&String> = import.servers.iter().map(|(name, _)| name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), import.servers.len(), "a server is configured once");
        std::hint::black_box(format!("{import:?}"));
    }
});
