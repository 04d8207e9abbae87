//! The names of models: `hf:org/repo`, `hf:org/repo:quant`, `hf:org/repo@revision:file.gguf`.

use std::fmt;
use std::str::FromStr;

use ai_runtime_chat::{Error, ErrorKind, Result};

/// A model's name on the hub.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference {
    /// `org/repo`.
    pub repository: String,
    /// A branch, tag or commit; `main` unless named.
    pub revision: String,
    /// A quantisation such as `Q4_K_M`, or the name of a file; `None` takes the usual one.
    pub quant: Option<String>,
}

impl Reference {
    /// Whether a model is meant by name rather than by path.
    pub fn is_one(text: &str) -> bool {
        text.starts_with(PREFIX)
    }
}

const PREFIX: &str = "hf:";

impl FromStr for Reference {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = |what: &str| {
            let message = format!("expected hf:ORG/REPO, hf:ORG/REPO:QUANT or hf:ORG/REPO:FILE.gguf, {what}");
            Error::new(ErrorKind::InvalidArgument, message).hint("for example hf:Qwen/Qwen3-0.6B-GGUF:Q8_0")
        };
        let rest = text.strip_prefix(PREFIX).ok_or_else(|| wrong(&format!("found '{text}'")))?;
        let (name, quant) = match rest.split_once(':') {
            Some((name, quant)) => (name, Some(quant)),
            None => (rest, None),
        };
        let (repository, revision) = name.split_once('@').unwrap_or((name, "main"));
        let parts: Vec<_> = repository.split('/').collect();
        if parts.len() != 2 || !parts.iter().all(|part| is_part(part)) {
            return Err(wrong(&format!("found the repository '{repository}'")));
        }
        // Revisions and files become paths in the cache.
        if !revision.split('/').all(is_part) {
            return Err(wrong(&format!("found the revision '{revision}'")));
        }
        if let Some(quant) = quant
            && !quant.split('/').all(|part| is_part(&part.replace(' ', "_")))
        {
            return Err(wrong(&format!("found '{quant}' behind the colon")));
        }
        Ok(Self { repository: repository.into(), revision: revision.into(), quant: quant.map(str::to_owned) })
    }
}

/// What names of repositories, revisions and files are made of; neither empty nor a way up.
fn is_part(part: &str) -> bool {
    part.chars().any(|c| c != '.')
        && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+'))
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.repository)?;
        if self.revision != "main" {
            write!(f, "@{}", self.revision)?;
        }
        self.quant.as_ref().map_or(Ok(()), |quant| write!(f, ":{quant}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_written_back() {
        for text in ["hf:a/b", "hf:a/b:Q4_K_M", "hf:Org-1/re.po@v1.0/x:sub/file-Q8_0.gguf"] {
            assert_eq!(text.parse::<Reference>().unwrap().to_string(), text);
        }
        let all: Reference = "hf:a/b@r:q".parse().unwrap();
        assert_eq!((&*all.repository, &*all.revision, all.quant.as_deref()), ("a/b", "r", Some("q")));
    }

    #[test]
    fn what_is_no_name_or_would_leave_the_cache_is_refused() {
        for text in [
            "a/b",
            "hf:",
            "hf:a",
            "hf:a/b/c",
            "hf:../b",
            "hf:a/..",
            "hf:a/b@../x",
            "hf:a/b@",
            "hf:a/b:",
            "hf:a/b:../x",
        ] {
            let error = text.parse::<Reference>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{text}");
            assert!(error.message().contains("hf:ORG/REPO"), "{error}");
        }
    }
}
