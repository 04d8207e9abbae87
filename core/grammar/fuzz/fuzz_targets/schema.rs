//! Any bytes as a schema: an error or a schema that can judge values, never a panic.
#![no_main]

use ai_runtime_grammar::Schema;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(value) = serde_json::from_slice::<serde_json::Value>(data) else { return };
    if let Ok(schema) = Schema::for_tool(&value) {
        let _ = schema.arrange(&serde_json::json!({"a": [1, "x", null]}));
        let _ = schema.relaxed();
    }
});
