//! `${NAME}` in the texts of a configuration.

use std::path::Path;

use crate::Result;

use super::reader::Reader;

impl Reader<'_> {
    /// Replaces `${NAME}` and `${NAME:-default}`; `${env:NAME}` is VS Code's spelling. `$` alone stays, and a value is not
    /// looked through again. `key`: where the text stands, for errors, which do not quote it: it may be a secret.
    pub(super) fn expand(&self, key: &str, text: &str) -> Result<String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            out.push_str(&rest[..start]);
            let Some(end) = rest[start..].find('}') else {
                return Err(self.error(&format!("in '{key}' has '${{' without '}}'")));
            };
            let inside = &rest[start + 2..start + end];
            let (name, default) = match inside.split_once(":-") {
                Some((name, default)) => (name, Some(default)),
                None => (inside, None),
            };
            let value = (self.variable)(name.strip_prefix("env:").unwrap_or(name))
                .filter(|value| default.is_none() || !value.is_empty());
            match (value, default) {
                (Some(value), _) => out.push_str(&value),
                (None, Some(default)) => out.push_str(default),
                (None, None) => {
                    let error = self.error(&format!("needs the variable '{name}', which is not set"));
                    return Err(match name.strip_prefix("input:") {
                        Some(id) => error.hint(format!(
                            "set the environment variable {}, or give the input a 'default'",
                            of_input(id)
                        )),
                        None => error.hint(format!("set it, or write ${{{name}:-default}}")),
                    });
                }
            }
            rest = &rest[start + end + 1..];
        }
        out.push_str(rest);
        Ok(out)
    }
}

/// The value of a variable in this file: the environment, and what VS Code defines beside it.
pub(super) fn of_file(path: &Path, name: &str) -> Option<String> {
    if let Some(id) = name.strip_prefix("input:") {
        return std::env::var(of_input(id)).ok();
    }
    match name {
        "workspaceFolder" => {
            let path = std::path::absolute(path).ok()?;
            let folder = path.parent()?;
            let folder = if folder.ends_with(".vscode") { folder.parent()? } else { folder };
            folder.to_str().map(str::to_owned)
        }
        "userHome" => std::env::home_dir()?.into_os_string().into_string().ok(),
        name => std::env::var(name).ok(),
    }
}

/// The environment variable that answers an input.
fn of_input(id: &str) -> String {
    let upper = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    format!("INPUT_{}", id.chars().map(upper).collect::<String>())
}

/// Variables for the tests of this module.
#[cfg(test)]
pub(super) fn of_tests(name: &str) -> Option<String> {
    match name {
        "HOME" => Some("/home/anna".into()),
        "EMPTY" => Some(String::new()),
        "TOKEN" | "input:key" => Some("s3cret".into()),
        "workspaceFolder" => Some("/work".into()),
        _ => None,
    }
}
