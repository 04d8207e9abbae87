//! Damaged schemas and outputs of models: a short seeded run of what the fuzz targets do for hours.

#[path = "common/fuzzed.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets share it")]
mod fuzzed;

#[path = "../../gguf/fuzz/checks/seeds.rs"]
#[allow(dead_code, reason = "seeds that are files are for other tests")]
mod seeds;

use ai_runtime_chat::ToolCall;
use serde_json::json;

#[test]
fn damaged_outputs_are_read_the_same_however_they_are_cut() {
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
        seeds::run_over(&[said.into_bytes()], "parser", 120, &words, |bytes| {
            fuzzed::parser(bytes);
            true
        });
    }
}

#[test]
fn damaged_schemas_are_refused_or_understood_soon() {
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
    let seeds = schemas.map(|schema| schema.to_string().into_bytes());
    seeds::run_over(&seeds, "schema", 1200, &words, |bytes| {
        fuzzed::schema(bytes);
        true
    });
}
