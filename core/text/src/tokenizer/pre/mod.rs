//! Pre-tokenisers: how a text is cut into the words that byte-pair encoding works on.
//!
//! A pre-tokeniser is a list of stages; each stage cuts every piece that the ones before it left. A stage is a list of
//! rules, tried in order at each place; what none of them takes stays together, as a piece of its own. In
//! `tokenizer.json` these are regular expressions; here they are scanners, because regular expressions with
//! look-ahead need backtracking, whose cost a hostile text chooses.

mod rules;

use rules as r;

/// A rule answers how many bytes at the start of the text are one piece; 0 if it does not apply.
type Rule = fn(&str) -> usize;
type Stage = &'static [Rule];

/// How a vocabulary wants its texts cut, and what else follows from its name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scheme {
    stages: &'static [Stage],
    /// A word that is a token is that token, whatever the merges say.
    pub(crate) whole_words: bool,
    /// Whether the beginning-of-sequence token is added where the file does not say.
    pub(crate) add_bos: bool,
    /// SentencePiece's way: spaces as '▁', UTF-8 instead of the byte alphabet, bytes as `<0x..>`.
    pub(crate) raw: bool,
}

const GPT2: Stage = &[r::contraction, r::letters, r::numbers, r::others, r::spaces];
const LLAMA3: Stage = &[
    r::contraction_any_case,
    r::led_letters,
    r::numbers_up_to_3,
    r::others_and_newlines,
    r::newlines,
    r::spaces,
];
const QWEN2: Stage =
    &[r::contraction_any_case, r::led_letters, r::number, r::others_and_newlines, r::newlines, r::spaces];
const QWEN35: Stage = &[
    r::contraction_any_case,
    r::led_letters_and_marks,
    r::number,
    r::others_without_marks_and_newlines,
    r::newlines,
    r::spaces,
];
const DEEPSEEK3: Stage = &[
    r::punctuated_word,
    r::unpunctuated_letters_and_marks,
    r::punctuation_or_symbols_and_newlines,
    r::newlines,
    r::spaces,
];

const fn scheme(stages: &'static [Stage]) -> Scheme {
    Scheme { stages, whole_words: false, add_bos: false, raw: false }
}

/// The scheme of a `tokenizer.ggml.pre`; the names are llama.cpp's.
pub(crate) fn scheme_of(name: &str) -> Option<Scheme> {
    Some(match name {
        "" | "default" => scheme(&[&[r::punctuation], GPT2, &[r::number_run], &[r::three_digits]]),
        "gpt-2" | "phi-2" | "jina-es" | "jina-de" | "jina-v2-es" | "jina-v2-de" | "jina-v1-en"
        | "jina-v2-code" | "roberta-bpe" | "gigachat" | "a.x-4.0" | "mellum" | "modern-bert" | "exaone4"
        | "mpt" | "olmo" | "jais" | "trillion" | "granite-docling" => scheme(&[GPT2]),
        "llama3" | "llama-v3" | "llama-bpe" | "falcon3" | "falcon-h1" | "pixtral" | "midm-2.0" | "lfm2"
        | "jina-v5-nano" => Scheme { whole_words: true, add_bos: true, ..scheme(&[LLAMA3]) },
        "dbrx" | "smaug-bpe" | "glm4" | "chatglm-bpe" => scheme(&[LLAMA3]),
        "qwen2" | "deepseek-r1-qwen" | "kormo" | "f2llmv2" | "megrez" | "stablelm2" | "hunyuan"
        | "solar-open" | "grok-2" => scheme(&[QWEN2]),
        "qwen35" => scheme(&[QWEN35]),
        "starcoder" | "refact" | "command-r" | "smollm" | "codeshell" | "exaone" | "minerva-7b"
        | "mellum2" => scheme(&[&[r::number], GPT2]),
        "falcon" => scheme(&[&[r::punctuation_and_backtick], GPT2, &[r::three_digits]]),
        "deepseek-llm" => scheme(&[
            &[r::newline_char],
            &[r::cased_letters_after_any_space],
            &[r::wide_punctuation_after_any_space],
            &[r::spaces_at_end],
            &[r::cjk],
            &[r::number_run],
        ]),
        "deepseek-coder" => scheme(&[
            &[r::newline_char],
            &[r::letters_after_any_space],
            &[r::punctuation_after_any_space],
            &[r::cjk],
            &[r::number],
        ]),
        "deepseek-v3" | "hunyuan-dense" | "joyai-llm" | "hy_v4" => {
            scheme(&[&[r::numbers_up_to_3], &[r::han_and_kana], DEEPSEEK3])
        }
        "gpt-4o" | "llama4" | "kanana2" | "talkie" | "minimax-m2" => scheme(&[&[
            r::cased_word_and_contraction,
            r::numbers_up_to_3,
            r::others_and_newlines_or_slashes,
            r::newlines,
            r::spaces,
        ]]),
        "tekken" => Scheme {
            whole_words: true,
            add_bos: true,
            ..scheme(&[&[
                r::cased_word,
                r::number,
                r::others_and_newlines_or_slashes,
                r::newlines,
                r::spaces,
            ]])
        },
        "bailingmoe" | "bailingmoe2" | "llada-moe" => scheme(&[&[
            r::contraction_any_case,
            r::led_letters,
            r::number,
            r::others_and_newlines,
            r::newline,
            r::spaces,
        ]]),
        "seed-coder" => scheme(&[&[
            r::contraction_any_case,
            r::led_letters,
            r::number,
            r::others,
            r::newlines,
            r::spaces,
        ]]),
        "ufakzeka" => scheme(&[&[r::led_letters, r::number, r::others_and_newlines, r::newlines, r::spaces]]),
        "minicpm5" => scheme(&[
            &[r::numbers_up_to_3],
            &[
                r::contraction_any_case,
                r::led_letters,
                r::number_run,
                r::others_and_newlines,
                r::newlines,
                r::spaces,
            ],
        ]),
        "laguna" => scheme(&[&[r::lines], QWEN2]),
        "poro-chat" | "bloom" | "gpt3-finnish" => scheme(&[&[r::until_punctuation]]),
        "viking" => scheme(&[&[r::until_punctuation], &[r::number]]),
        "gemma4" | "granite-embed-multi-311m" | "sarvam-moe" => {
            Scheme { raw: true, ..scheme(&[&[r::lines]]) }
        }
        // Not llama.cpp's: a `tokenizer.json` that does not cut texts at all, as those of SentencePiece vocabularies.
        "unsplit" => Scheme { raw: true, ..scheme(&[]) },
        _ => return None,
    })
}

impl Scheme {
    /// Calls `each` with the words of `text`, in order; together they are the text.
    pub(crate) fn split<'t>(&self, text: &'t str, each: &mut impl FnMut(&'t str)) {
        split_stages(self.stages, text, each);
    }
}

fn split_stages<'t>(stages: &[Stage], text: &'t str, each: &mut impl FnMut(&'t str)) {
    let Some((rules, later)) = stages.split_first() else {
        each(text);
        return;
    };
    let mut gap = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let len = rules.iter().map(|rule| rule(rest)).find(|len| *len > 0).unwrap_or(0);
        if len == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        if gap < at {
            split_stages(later, &text[gap..at], each);
        }
        split_stages(later, &text[at..at + len], each);
        at += len;
        gap = at;
    }
    if gap < text.len() {
        split_stages(later, &text[gap..], each);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces<'t>(name: &str, text: &'t str) -> Vec<&'t str> {
        let mut pieces = Vec::new();
        scheme_of(name).unwrap().split(text, &mut |piece| pieces.push(piece));
        pieces
    }

    #[test]
    fn words_take_the_space_before_them() {
        assert_eq!(
            pieces("gpt-2", "It's 1234  ok!?\n\n x"),
            ["It", "'s", " 1234", " ", " ok", "!?", "\n\n", " x"]
        );
        assert_eq!(
            pieces("llama-bpe", "IT'S 1234  ok!?\n\n x"),
            ["IT", "'S", " ", "123", "4", " ", " ok", "!?\n\n", " x"]
        );
        assert_eq!(pieces("qwen2", "a12 \n\n\t b"), ["a", "1", "2", " \n\n", "\t", " b"]);
        assert_eq!(pieces("smollm", "a 12"), ["a", " ", "1", "2"]);
    }

    #[test]
    fn camel_case_is_divided_where_the_case_falls() {
        assert_eq!(pieces("gpt-4o", "HelloWorld's ABCdef 中A"), ["Hello", "World's", " ABCdef", " 中", "A"]);
        assert_eq!(pieces("tekken", "HTTPServer"), ["HTTPServer"]);
    }

    #[test]
    fn marks_belong_to_words_where_the_scheme_says_so() {
        let text = "a\u{301}b";
        assert_eq!(pieces("qwen2", text), ["a", "\u{301}b"]);
        assert_eq!(pieces("qwen35", text), [text]);
        assert_eq!(pieces("qwen35", " \u{301}"), [" \u{301}"]);
        assert_eq!(pieces("qwen35", "\u{301}"), ["\u{301}"]);
    }

    #[test]
    fn pieces_of_every_scheme_make_up_the_text() {
        let text = "Hi \u{301}x\r\n\t 'LL 12345 日本語 ÀÉß — $5<|x|>\u{200d}👩‍👩‍👧 \u{3000}।  ";
        for name in [
            "default",
            "gpt-2",
            "llama3",
            "dbrx",
            "qwen2",
            "qwen35",
            "starcoder",
            "falcon",
            "deepseek-llm",
            "deepseek-coder",
            "deepseek-v3",
            "gpt-4o",
            "tekken",
            "bailingmoe",
            "seed-coder",
            "ufakzeka",
            "minicpm5",
            "laguna",
            "poro-chat",
            "viking",
            "gemma4",
        ] {
            assert_eq!(pieces(name, text).concat(), text, "{name}");
        }
        assert!(scheme_of("no such scheme").is_none());
    }
}
