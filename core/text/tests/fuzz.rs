//! The fuzz targets of this crate, for some seconds; `make check-full` runs each for a minute.

#[path = "../../gguf/fuzz/checks/seeds.rs"]
mod seeds;
#[path = "../fuzz/checks/template.rs"]
mod template;
#[path = "../fuzz/checks/tokenizer.rs"]
mod tokenizer;
#[path = "../fuzz/checks/tokenizer_json.rs"]
mod tokenizer_json;

/// `rounds` inputs, some of which have to be sound and some not: else the changes are too few or too many.
fn run(name: &str, rounds: usize, words: &[&str], check: impl Fn(&[u8]) -> bool) {
    let outcome = seeds::run(env!("CARGO_MANIFEST_DIR"), name, rounds, words, check);
    assert!(outcome.sound > rounds / 50 && outcome.refused > rounds / 10, "{outcome:?}");
}

#[test]
fn damaged_templates_are_refused_or_render_soon() {
    let words = [
        "{%",
        "%}",
        "{{",
        "}}",
        "{% for i in range(99999999) %}",
        "{% endfor %}",
        "{{ 'x' * 999999999 }}",
        "|tojson",
        "loop.",
        "{% macro turn() %}{{ turn() }}{% endmacro %}",
        "[::-1]",
        "**9999",
        "\u{0}",
        "messages[-1]",
        "is defined",
        "{#",
    ];
    run("template", 1500, &words, template::check);
}

#[test]
fn damaged_tokenizers_are_refused_or_encode() {
    let words = ["\u{2581}", "Ġ", "<0x00>", "tokenizer.ggml.merges", "llama", "bert"];
    run("tokenizer", 20_000, &words, tokenizer::check);
}

#[test]
fn damaged_tokenizer_files_are_refused_or_encode() {
    let words = [
        "4294967295",
        "-1",
        "null",
        "[]",
        "\"\"",
        "true",
        "18446744073709551615",
        "\\u0000",
        "{",
        "}",
        "\"WordPiece\"",
    ];
    run("tokenizer_json", 20_000, &words, tokenizer_json::check);
}

/// The changes above came upon it: minijinja indexes an empty text.
#[test]
fn a_template_on_which_the_engine_panics_is_an_error() {
    use ai_runtime_text::{ChatTemplate, TemplateOptions};
    let template = ChatTemplate::new("{{ messages[0].content[::-1] }}", TemplateOptions::default()).unwrap();
    let render = |content: &str| {
        let messages = serde_json::json!([{"role": "user", "content": content}]);
        template.render_values(&messages, None, false, &serde_json::Map::new())
    };
    assert_eq!(render("abc").unwrap().text, "cba");
    let error = render("").unwrap_err();
    assert!(error.to_string().contains("the template engine failed"), "{error}");
}
