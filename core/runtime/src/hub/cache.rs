//! What was downloaded before: `models--org--repo/refs/REVISION` names a commit, `snapshots/COMMIT` holds its files.

use std::path::{Path, PathBuf};

use super::Reference;

/// Folders in a repository that are looked into.
const DEPTH: usize = 4;

/// The files of a repository that are here.
pub(super) struct Cached {
    snapshot: PathBuf,
    /// Paths below the snapshot, with `/`.
    pub(super) names: Vec<String>,
}

impl Cached {
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.snapshot.join(name)
    }
}

/// The files of the revision that was downloaded last; none where there is nothing.
pub(super) fn files(cache: &Path, reference: &Reference) -> Cached {
    let repository = cache.join(format!("models--{}", reference.repository.replace('/', "--")));
    let commit = std::fs::read_to_string(repository.join("refs").join(&reference.revision));
    // A revision may be the commit itself.
    let commit = commit.unwrap_or_else(|_| reference.revision.clone());
    let snapshot = repository.join("snapshots").join(commit.trim());
    let mut names = Vec::new();
    walk(&snapshot, "", DEPTH, &mut names);
    Cached { snapshot, names }
}

fn walk(folder: &Path, prefix: &str, depth: usize, names: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let name = format!("{prefix}{name}");
        // Files are links into the folder of contents; one whose content is gone is not there.
        match std::fs::metadata(entry.path()) {
            Ok(about) if about.is_dir() && depth > 0 => {
                walk(&entry.path(), &format!("{name}/"), depth - 1, names);
            }
            Ok(about) if about.is_file() => names.push(name),
            _ => {}
        }
    }
}
