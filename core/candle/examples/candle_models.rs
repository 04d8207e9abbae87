//! Writes the small models of `tests/candle/models.rs` into a folder, for the engine's `tests/reference.py` to run through
//! llama.cpp.
//!
//! `cargo run -p ai-runtime-candle --example candle_models -- FOLDER`
#![forbid(unsafe_code)]

#[path = "../tests/candle/models.rs"]
mod models;
#[path = "../../engine/tests/engine/random.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod random;
#[path = "../../engine/tests/engine/zoo.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod zoo;

fn main() -> std::io::Result<()> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "candle-models".into()));
    std::fs::create_dir_all(&folder)?;
    for (name, model) in models::models() {
        std::fs::write(folder.join(format!("{name}.gguf")), model.bytes())?;
    }
    let text: Vec<String> = zoo::text().iter().map(u32::to_string).collect();
    std::fs::write(folder.join("text.json"), format!("[{}]", text.join(", ")))
}
