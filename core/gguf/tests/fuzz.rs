//! The fuzz target of the reader, for some seconds; `make check-full` runs it for a minute.

#[path = "../fuzz/checks/read.rs"]
mod read;
#[path = "../fuzz/checks/seeds.rs"]
mod seeds;

#[test]
fn damaged_files_are_refused_or_read_in_bounds() {
    let rounds = if cfg!(miri) { 60 } else { 100_000 };
    let outcome =
        seeds::run(env!("CARGO_MANIFEST_DIR"), "read", rounds, &["GGUF", "general.alignment"], read::check);
    assert!(outcome.sound > rounds / 50 && outcome.refused > rounds / 10, "{outcome:?}");
}
