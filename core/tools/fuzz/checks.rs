//! What must hold for any input, shared by the fuzz targets and by the short seeded run in `tests/hostile.rs`. The answer of a
//! check is whether the input was taken for sound.

use ai_runtime_tools::{Import, Output};
use serde_json::Value;

/// Any text is a configuration or an error.
pub(crate) fn import(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    // Each variable but one has a value that looks like a reference itself: it must not be expanded again.
    let variable = |name: &str| (name != "MISSING").then(|| "${MISSING}".to_owned());
    let read = [Import::json(text, variable), Import::toml(text, variable), Import::yaml(text, variable)];
    let mut is_sound = false;
    for import in read.into_iter().flatten() {
        let mut names: Vec<&String> = import.servers.iter().map(|(name, _)| name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), import.servers.len(), "a server is configured once");
        std::hint::black_box(format!("{import:?}"));
        is_sound |= !names.is_empty();
    }
    is_sound
}

/// Any JSON is a result.
pub(crate) fn result(bytes: &[u8]) -> bool {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return false };
    let output = Output::from_mcp(&value);
    let parts = value.get("content").and_then(Value::as_array).map_or(0, Vec::len);
    assert!(parts == 0 || output.parts.len() == parts, "no part is lost");
    assert_eq!(output.structured.as_ref(), value.get("structuredContent"));
    true
}
