//! Any JSON is a result: `cargo +nightly fuzz run result` in `core/tools`.
#![no_main]

use ai_runtime_tools::Output;
use serde_json::Value;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    let output = Output::from_mcp(&value);
    let parts = value.get("content").and_then(Value::as_array).map_or(0, Vec::len);
    assert!(parts == 0 || output.parts.len() == parts, "no part is lost");
    assert_eq!(output.structured.as_ref(), value.get("structuredContent"));
});
