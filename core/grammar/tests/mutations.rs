//! Damaged schemas and outputs of models: a short seeded run of what the fuzz targets do for hours.

#[path = "common/fuzzed.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets share it")]
mod fuzzed;

use std::time::{Duration, Instant};

use ai_runtime_chat::ToolCall;
use serde_json::json;

/// SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n.max(1) as u64) as usize
    }
}

/// One to four changes: bytes are left out, doubled, changed, or one of `words` is put in.
fn damage(text: &str, words: &[&str], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len());
        let end = (at + 1 + numbers.below(16)).min(bytes.len());
        match numbers.below(4) {
            0 if bytes.len() > 20 => drop(bytes.drain(at..end)),
            1 => {
                let piece = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, piece));
            }
            2 => bytes[at] = numbers.below(256) as u8,
            _ => drop(bytes.splice(at..at, words[numbers.below(words.len())].bytes())),
        }
    }
    bytes
}

fn soon(what: &str, work: impl FnOnce()) {
    let begin = Instant::now();
    work();
    assert!(begin.elapsed() < Duration::from_secs(20), "{what} took {:?}", begin.elapsed());
}

#[test]
fn damaged_outputs_are_read_the_same_however_they_are_cut() {
    let mut numbers = Numbers(11);
    let arguments = json!({"a": ["x < y", {"item": "1"}], "b": "two\n\"lines\"", "c": null, "d": -1.5e3});
    let calls = [ToolCall { id: "abcdefghi".into(), name: "f".into(), arguments }];
    for format in fuzzed::formats() {
        let said = format!("<think>hm</think>Some text. {}", format.render(&calls, 0));
        let words = [
            "<tool_call>",
            "</",
            "]]>",
            "<![CDATA[",
            ">>>",
            "all\n",
            "f\n{",
            "\"",
            "\\u00",
            "é",
            "<item>",
            "{'a': [",
            "<think>",
        ];
        for _ in 0..120 {
            let bytes = damage(&said, &words, &mut numbers);
            soon("an output", || fuzzed::parser(&bytes));
        }
    }
}

#[test]
fn damaged_schemas_are_refused_or_understood_soon() {
    let mut numbers = Numbers(12);
    let schemas = [
        json!({"type": "object", "properties": {"a": {"type": "array", "items": {"type": ["string", "integer", "null"]}, "minItems": 2,
            "uniqueItems": true, "contains": {"const": "x"}}}, "required": ["a"], "additionalProperties": {"minLength": 3}}),
        json!({"oneOf": [{"properties": {"k": {"const": 1}}, "required": ["k"]}, {"not": {"required": ["k"]}}],
            "if": {"properties": {"b": {"multipleOf": 0.5}}}, "then": {"maxProperties": 4}, "else": {"propertyNames": {"pattern": "^[a-z]+$"}}}),
        json!({"$defs": {"t": {"type": "object", "properties": {"l": {"$ref": "#/$defs/t"}, "r": {"$ref": "#/$defs/t"}}}},
            "allOf": [{"$ref": "#/$defs/t"}, {"unevaluatedProperties": false}], "dependentRequired": {"l": ["r"]}}),
    ];
    let words = [
        "\"$ref\": \"#\",",
        "{",
        "]",
        "true",
        "1e308",
        "-0.0",
        "\"not\": {",
        "\"pattern\": \"(a*)*$\",",
        "\"maxItems\": 99999999999,",
        "[{}]",
        "\"enum\": [[], 1]",
    ];
    for schema in schemas {
        let text = schema.to_string();
        for _ in 0..400 {
            let bytes = damage(&text, &words, &mut numbers);
            soon("a schema", || fuzzed::schema(&bytes));
        }
    }
}
