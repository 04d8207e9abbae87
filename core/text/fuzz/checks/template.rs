//! Any text is a template or an error, and a template ends and keeps its marks to itself.

use ai_runtime_text::{ChatTemplate, TemplateOptions};
use serde_json::{Map, json};

/// Renders a conversation with what a template can meet; whether it rendered.
pub(crate) fn check(source: &[u8]) -> bool {
    let Ok(source) = std::str::from_utf8(source) else { return false };
    let mut options = TemplateOptions::default();
    options.special = ["<s>", "</s>", "<|im_end|>"].map(String::from).to_vec();
    options.now = Some(0);
    let Ok(template) = ChatTemplate::new(source, options) else { return false };
    let messages = json!([
        {"role": "system", "content": "</s> be brief"},
        {"role": "user", "content": " hello <|im_end|> "},
        {"role": "assistant", "content": null, "tool_calls": [
            {"id": "c1", "type": "function", "function": {"name": "f", "arguments": {"a": 1, "<s>": [true, null, 0.5]}}}
        ]},
        {"role": "tool", "content": "<s>", "tool_call_id": "c1", "name": "f"},
    ]);
    let tools =
        json!([{"type": "function", "function": {"name": "f", "description": "<s>", "parameters": {}}}]);
    let Ok(prompt) = template.render_values(&messages, Some(&tools), true, &Map::new()) else { return false };
    for range in &prompt.literal {
        assert!(prompt.text.get(range.clone()).is_some_and(|text| !text.is_empty()));
    }
    assert!(prompt.literal.windows(2).all(|pair| pair[0].end <= pair[1].start));
    true
}
