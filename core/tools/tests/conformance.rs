//! The protocol's own conformance suite, through the toolbox's own code path (`examples/conformance_client.rs`): every scenario
//! that is scored for a revision passes.
//!
//! `.ci/setup peers` installs the suite; without it the tests report themselves as skipped, except in CI.
#![cfg(all(unix, feature = "http"))]

mod common;

use std::process::{Command, Stdio};

use common::{example, peers};

/// The scenarios that are scored for a revision: the list `client:` of the suite's own file.
fn scored(requirements: &str) -> Vec<&str> {
    let after = requirements.split("\nclient:\n").nth(1).expect("a list of client scenarios");
    after.lines().map_while(|line| line.strip_prefix("  - ")).collect()
}

/// Optional extensions of authorization that this host does not have; the suite plays them and does not score them. The README
/// says why.
const NOT_IMPLEMENTED: [&str; 6] = [
    "auth/client-credentials-jwt",
    "auth/client-credentials-basic",
    "auth/enterprise-managed-authorization",
    "auth/dpop",
    "auth/dpop-nonce",
    "auth/wif-jwt-bearer",
];

fn run(revision: &str, count: usize) {
    let Some(peers) = peers("node") else { return };
    let suite = peers.join("node_modules/@modelcontextprotocol/conformance");
    let requirements = std::fs::read_to_string(suite.join(format!("requirements/{revision}.yaml"))).unwrap();
    let scored = scored(&requirements);
    assert_eq!(scored.len(), count, "{scored:?}");
    let results = tempfile::tempdir().unwrap();
    // The suite plays all scenarios at once: on a busy machine each of them takes a while.
    let output = Command::new("timeout")
        .args(["--kill-after=5", "280"])
        .arg(peers.join("bin/node"))
        .arg(suite.join("dist/index.js"))
        .args(["client", "--timeout", "240000", "--requirements", revision, "--command"])
        .arg(example("conformance_client"))
        .arg("-o")
        .arg(results.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let summary = text.split("=== SUITE SUMMARY ===").nth(1).unwrap_or_else(|| panic!("no summary: {text}"));
    // "✓ name: 7 passed, 0 failed". A scenario that checked nothing did not pass.
    let passed = |name: &&&str| {
        let line = summary
            .lines()
            .find_map(|line| line.strip_prefix("✓ ")?.strip_prefix(**name)?.strip_prefix(": "));
        line.is_some_and(|line| !line.starts_with("0 passed") && line.contains(", 0 failed"))
    };
    // Younger than the frozen lists, and not about an optional extension.
    let further = ["json-schema-2020-12-preservation"];
    let surprising: Vec<&&str> = NOT_IMPLEMENTED.iter().filter(passed).collect();
    assert!(surprising.is_empty(), "these pass now, so the README is wrong: {surprising:?}");
    let failing: Vec<&&str> = scored.iter().chain(&further).filter(|name| !passed(name)).collect();
    if !failing.is_empty() {
        if let Some(folder) = std::env::var_os("AI_RUNTIME_CONFORMANCE_OUT") {
            let _ = Command::new("cp").arg("-r").arg(results.path()).arg(folder).status();
        }
        panic!("{revision}: {} of {count} fail: {failing:?}\n{summary}\n{text}", failing.len());
    }
    #[allow(clippy::print_stdout, reason = "the figure is the result")]
    {
        println!("conformance {revision}: {count}/{count} scored client scenarios");
    }
}

#[test]
fn all_scored_client_scenarios_of_2025_11_25_pass() {
    run("2025-11-25", 18);
}

#[test]
fn all_scored_client_scenarios_of_2026_07_28_pass() {
    run("2026-07-28", 32);
}
