//! Writes the small models of the engine's tests into folders as transformers saves models, for `tests/reference.py`.
//!
//! `cargo run -p ai-runtime-convert --example hf_models -- FOLDER`
#![forbid(unsafe_code)]

#[path = "../tests/convert/folder.rs"]
mod folder;
#[path = "../../engine/tests/engine/random.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod random;
#[path = "../../engine/tests/engine/zoo.rs"]
#[allow(dead_code, reason = "the engine's tests use more of it")]
mod zoo;

fn main() -> std::io::Result<()> {
    let root = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "hf-models".into()));
    let mut models: std::collections::BTreeMap<_, _> =
        zoo::models().into_iter().chain(zoo::variants()).collect();
    for (name, config) in folder::configurations() {
        let model = models.remove(name).ok_or_else(|| std::io::Error::other(format!("no model {name}")))?;
        let file = ai_runtime_gguf::File::from_bytes(model.bytes()).map_err(std::io::Error::other)?;
        folder::write(&root.join(name), &file, &config);
    }
    let text: Vec<String> = zoo::text().iter().map(u32::to_string).collect();
    std::fs::write(root.join("text.json"), format!("[{}]", text.join(", ")))
}
