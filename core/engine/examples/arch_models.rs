//! Writes the small models of `tests/engine/zoo.rs` and `embedders.rs` into a folder, for `tests/reference.py` to run through llama.cpp.
//!
//! `cargo run -p ai-runtime-engine --example arch_models -- FOLDER`
#![forbid(unsafe_code)]

#[path = "../tests/engine/embedders.rs"]
mod embedders;
#[path = "../tests/engine/random.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod random;
#[path = "../tests/engine/zoo.rs"]
mod zoo;

fn main() -> std::io::Result<()> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "arch-models".into()));
    let architectures = zoo::models().into_iter().chain(zoo::variants()).collect();
    for (kind, models) in
        [("architectures", architectures), ("formats", zoo::formats()), ("embedders", embedders::models())]
    {
        let folder = folder.join(kind);
        std::fs::create_dir_all(&folder)?;
        for (name, model) in models {
            std::fs::write(folder.join(format!("{name}.gguf")), model.bytes())?;
        }
    }
    let text: Vec<String> = zoo::text().iter().map(u32::to_string).collect();
    std::fs::write(folder.join("text.json"), format!("[{}]", text.join(", ")))?;
    let read = serde_json::json!({"sequences": embedders::sequences(), "texts": embedders::texts()});
    std::fs::write(folder.join("embedded.json"), read.to_string())
}
