//! Damaged templates and `tokenizer.json` files: an error or an answer, and it comes soon. A short seeded run of what the
//! fuzz targets do for hours.

use std::time::{Duration, Instant};

use ai_runtime_text::{ChatTemplate, Specials, TemplateOptions, Tokenizer};
use serde_json::{Map, json};

/// SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// One to three changes: a piece is left out, doubled, moved, or one of `words` is put in.
fn damage(text: &str, words: &[&str], numbers: &mut Numbers) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(chars.len());
        let end = (at + 1 + numbers.below(12)).min(chars.len());
        let piece: Vec<char> = chars[at..end].to_vec();
        match numbers.below(4) {
            0 if chars.len() > 20 => drop(chars.drain(at..end)),
            1 => drop(chars.splice(at..at, piece)),
            2 => {
                let to = numbers.below(chars.len());
                drop(chars.splice(to..to, piece));
            }
            _ => drop(chars.splice(at..at, words[numbers.below(words.len())].chars())),
        }
    }
    chars.into_iter().collect()
}

const TEMPLATE: &str = r#"{%- macro turn(role, text) -%}<|im_start|>{{ role }}
{{ text | trim }}<|im_end|>
{%- endmacro -%}
{{ bos_token }}{% if tools %}{{ turn('system', tools | tojson(indent=2)) }}{% endif %}
{%- set ns = namespace(last=0, names=[]) -%}
{%- for message in messages %}
{%- if message.role == 'assistant' and message.tool_calls %}
{%- for call in message.tool_calls %}{% do ns.names.append(call.function.name) %}
<tool_call>{{ {'name': call.function.name, 'arguments': call.function.arguments} | tojson }}</tool_call>{% endfor %}
{%- elif message.role not in ['user', 'system', 'tool'] %}{{ raise_exception('a role: ' ~ message.role) }}
{%- else %}{{ turn(message['role'], message.content.split('</think>')[-1][:100]) }}{% set ns.last = loop.index0 %}{% endif %}
{%- endfor %}
{%- if add_generation_prompt %}<|im_start|>assistant
{{ strftime_now('%d %b %Y') }}{% endif %}"#;

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
    let messages = json!([
        {"role": "system", "content": "be brief"},
        {"role": "assistant", "content": null, "tool_calls": [
            {"id": "c", "type": "function", "function": {"name": "f", "arguments": {"a": [1, null]}}}]},
        {"role": "user", "content": " hello <|im_end|> "},
    ]);
    let tools = json!([{"type": "function", "function": {"name": "f", "parameters": {}}}]);
    let mut numbers = Numbers(1);
    let (mut rendered, mut refused) = (0, 0);
    for round in 0..600 {
        let source = damage(TEMPLATE, &words, &mut numbers);
        let mut options = TemplateOptions::default();
        options.special = ["<|im_end|>"].map(String::from).to_vec();
        options.now = Some(0);
        let begun = Instant::now();
        let prompt = ChatTemplate::new(&source, options)
            .and_then(|template| template.render_values(&messages, Some(&tools), true, &Map::new()));
        match prompt {
            Ok(prompt) => {
                rendered += 1;
                assert!(
                    prompt.literal.iter().all(|range| prompt.text.get(range.clone()).is_some()),
                    "{source}"
                );
            }
            Err(_) => refused += 1,
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "round {round}: {source}");
    }
    assert!(rendered > 30 && refused > 100, "{rendered} rendered, {refused} refused");
}

#[test]
fn damaged_tokenizers_are_refused_or_encode() {
    let original = json!({
        "added_tokens": [{"id": 6, "content": "<s>", "special": true}, {"id": 7, "content": "<x>", "special": false, "rstrip": true}],
        "normalizer": null,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "use_regex": true},
        "post_processor": {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}]},
        "model": {
            "type": "BPE", "unk_token": null, "byte_fallback": false, "ignore_merges": false,
            "vocab": {"a": 0, "b": 1, "ab": 2, "Ġ": 3, "Ġa": 4, "Ġab": 5}, "merges": ["a b", ["Ġ", "a"], "Ġa b"],
        },
    })
    .to_string();
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
    let mut numbers = Numbers(2);
    let (mut sound, mut refused) = (0, 0);
    for _ in 0..2000 {
        let text = damage(&original, &words, &mut numbers);
        match Tokenizer::from_json(text.as_bytes(), None) {
            Ok(tokenizer) => {
                sound += 1;
                let ids = tokenizer.encode("ab <s> äb\u{0}<x>  a", Specials::Parse);
                assert!(ids.iter().all(|id| (*id as usize) < tokenizer.vocab_size()), "{text}");
                let _ = tokenizer.decode(&ids);
            }
            Err(_) => refused += 1,
        }
    }
    assert!(sound > 20 && refused > 500, "{sound} sound, {refused} refused");
}
