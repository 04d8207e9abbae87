//! Where a model's file is, when a name or nothing at all was said.

use std::path::{Path, PathBuf};

use ai_runtime_chat::{Error, ErrorKind, Result};

/// The model that the repository brings along.
const DEFAULT: &str = "courier";

/// The file of a model: the path that was given; or, for a name without a suffix, `models/NAME/NAME.gguf` or
/// `models/NAME.gguf`; or, if nothing was given, the environment's `AI_RUNTIME_MODEL` and then the model `courier`.
///
/// Names are looked for below the current folder, then below the folders that hold the running program.
///
/// # Errors
/// `NotFound` with the places that were looked at.
pub fn find_model(given: Option<&Path>) -> Result<PathBuf> {
    let from_environment =
        || std::env::var_os("AI_RUNTIME_MODEL").filter(|v| !v.is_empty()).map(PathBuf::from);
    let wanted = given.map(Path::to_path_buf).or_else(from_environment);
    let name = match &wanted {
        Some(path) if path.exists() => return Ok(path.clone()),
        Some(path) => match path.to_str().filter(|text| is_name(text)) {
            Some(name) => name.to_owned(),
            None => {
                return Err(Error::new(
                    ErrorKind::NotFound,
                    format!("there is no model file '{}'", path.display()),
                )
                .hint("give the path of a GGUF file"));
            }
        },
        None => DEFAULT.to_owned(),
    };
    let mut tried = Vec::new();
    for root in roots() {
        for file in [format!("models/{name}/{name}.gguf"), format!("models/{name}.gguf")] {
            let candidate = root.join(file);
            if candidate.is_file() {
                return Ok(candidate);
            }
            tried.push(candidate.display().to_string());
        }
    }
    tried.truncate(4);
    let message = format!("found no model '{name}'; looked for {}, ...", tried.join(", "));
    Err(Error::new(ErrorKind::NotFound, message)
        .hint("give the path of a GGUF file with --model, or set AI_RUNTIME_MODEL"))
}

/// A bare word is a name; whatever has a folder or a suffix is a path.
fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(['/', '\\']) && !text.ends_with(".gguf")
}

/// The current folder, and those above the program: in a build tree the repository is three above it.
fn roots() -> Vec<PathBuf> {
    let mut roots = vec![PathBuf::new()];
    if let Ok(program) = std::env::current_exe() {
        roots.extend(program.ancestors().skip(1).take(5).map(Path::to_path_buf));
    }
    roots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_named_and_a_missing_name_says_where_it_was_looked_for() {
        let error = find_model(Some(Path::new("no/such/model.gguf"))).unwrap_err();
        assert!(
            error.kind() == ErrorKind::NotFound && error.message().contains("no/such/model.gguf"),
            "{error}"
        );
        let error = find_model(Some(Path::new("nosuchmodel"))).unwrap_err();
        assert!(error.message().contains("models/nosuchmodel/nosuchmodel.gguf"), "{error}");
        assert!(error.hint_text().unwrap().contains("--model"));
    }
}
