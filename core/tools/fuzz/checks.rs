//! What must hold for any input, shared by the fuzz targets and by the short seeded run in `tests/hostile.rs`.

use ai_runtime_tools::{Import, Output};
use serde_json::Value;

/// Any text is a configuration or an error.
pub(crate) fn import(text: &str) {
    // Each variable has a value that looks like a reference itself: it must not be expanded again.
    let variable = |name: &str| (name.len().is_multiple_of(2)).then(|| "${x}".to_owned());
    for import in [Import::json(text, variable), Import::toml(text, variable)].into_iter().flatten() {
        let mut names: Vec<&String> = import.servers.iter().map(|(name, _)| name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), import.servers.len(), "a server is configured once");
        std::hint::black_box(format!("{import:?}"));
    }
}

/// Any JSON is a result.
pub(crate) fn result(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    let output = Output::from_mcp(&value);
    let parts = value.get("content").and_then(Value::as_array).map_or(0, Vec::len);
    assert!(parts == 0 || output.parts.len() == parts, "no part is lost");
    assert_eq!(output.structured.as_ref(), value.get("structuredContent"));
}
