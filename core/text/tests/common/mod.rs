//! Where the fixtures are. They are data from elsewhere and stay outside the repository.

use std::path::{Path, PathBuf};

/// A file or folder of the fixtures. If it is not there the test is skipped, by name; on CI it fails.
pub(crate) fn fixture(test: &str, path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("AI_RUNTIME_FIXTURES").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/fixtures"),
        PathBuf::from,
    );
    let found = root.join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(std::env::var_os("CI").is_none(), "{test}: fixtures not found at {}", found.display());
    println!("skipped: {test}: fixtures not found");
    None
}
