//! Where a model's file is, when a name or nothing at all was said.

use std::path::{Path, PathBuf};

use ai_runtime_chat::{Error, ErrorKind, Result};

/// The model that the repository brings along.
const DEFAULT: &str = "courier";

/// The file of a model: the path that was given; or, for a name without a suffix, `models/NAME/NAME.gguf` or
/// `models/NAME.gguf`; or, if nothing was given, the environment's `AI_RUNTIME_MODEL` and then the model `courier`.
///
/// `hf:org/repo:quant` is a model of the Hugging Face hub, downloaded if it is not in the cache (feature `hub`).
///
/// Names are looked for below the current folder, then below the folders that hold the running program.
///
/// # Errors
/// `NotFound` with the places that were looked at.
pub fn find_model(given: Option<&Path>) -> Result<PathBuf> {
    let from_environment =
        || std::env::var_os("AI_RUNTIME_MODEL").filter(|v| !v.is_empty()).map(PathBuf::from);
    let wanted = given.map(Path::to_path_buf).or_else(from_environment);
    if let Some(name) = wanted.as_deref().filter(|path| is_of_hub(path)) {
        return file_of(name);
    }
    let name = match &wanted {
        Some(path) if path.exists() => return Ok(path.clone()),
        Some(path) => match path.to_str().filter(|text| is_name(text)) {
            Some(name) => name.to_owned(),
            None => {
                return Err(Error::new(
                    ErrorKind::NotFound,
                    format!("there is no model file '{}'", path.display()),
                )
                .hint("give the path of a GGUF file, or a model of the hub as hf:ORG/REPO:QUANT"));
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

/// Whether a model of the hub is meant rather than a file.
fn is_of_hub(path: &Path) -> bool {
    path.to_str().is_some_and(|text| text.starts_with("hf:"))
}

/// The file of `path`, which may be the name of a model on the hub.
pub(crate) fn file_of(path: &Path) -> Result<PathBuf> {
    if is_of_hub(path) { from_hub(&path.to_string_lossy()) } else { Ok(path.to_path_buf()) }
}

#[cfg(feature = "hub")]
fn from_hub(reference: &str) -> Result<PathBuf> {
    crate::hub::Hub::from_env()?.fetch(reference, |_| ())
}

#[cfg(not(feature = "hub"))]
fn from_hub(reference: &str) -> Result<PathBuf> {
    let message = format!("'{reference}' is a model of the hub, and this build cannot download");
    Err(Error::new(ErrorKind::InvalidArgument, message)
        .hint("build with the feature `hub`, or give the path of a file"))
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
