//! Damaged configurations and results: an answer or an error, and it comes soon. A short seeded run of what the fuzz targets
//! do for longer in `make check-full`.

#[path = "../fuzz/checks.rs"]
mod checks;
#[path = "../../gguf/fuzz/checks/seeds.rs"]
mod seeds;

#[test]
fn damaged_configurations_are_read_or_refused_soon() {
    #[rustfmt::skip]
    let words = [
        "${", "${MISSING}", "${x:-${y}}", "}", "{", "[", "]", "\"", "\\", "/*", "*/", "//", ",", ":", "null", "-1", "1e99",
        "18446744073709551615", "é", "日", "\u{0}", "\n", "'''", "= [", ".", "&a ", "*a", "- ", "? ", "|\n", "\"mcpServers\"",
        "\"command\"", "\"url\"", "\"ai-runtime\"", "\"sandbox\"",
    ];
    let rounds = 10_000;
    let outcome = seeds::run(env!("CARGO_MANIFEST_DIR"), "import", rounds, &words, checks::import);
    assert!(outcome.sound > rounds / 20 && outcome.refused > rounds / 10, "{outcome:?}");
}

#[test]
fn damaged_results_are_read_whole() {
    #[rustfmt::skip]
    let words = [
        "null", "[", "]", "{", "}", "\"", ",", ":", "5", "true", "é", "\"type\"", "\"text\"", "\"content\"", "\"resource\"",
    ];
    let rounds = 20_000;
    let outcome = seeds::run(env!("CARGO_MANIFEST_DIR"), "result", rounds, &words, checks::result);
    assert!(outcome.sound > rounds / 20 && outcome.refused > rounds / 10, "{outcome:?}");
}
