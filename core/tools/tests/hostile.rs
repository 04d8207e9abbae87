//! Damaged configurations and results: an answer or an error, and it comes soon. A short seeded run of what the fuzz targets
//! do for hours.

#[path = "../fuzz/checks.rs"]
mod checks;

use std::time::{Duration, Instant};

/// SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// One to three changes: a piece is left out, doubled, moved, or one of `words` is put in.
fn damage(text: &str, words: &[&str], numbers: &mut Numbers) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(chars.len());
        let end = (at + 1 + numbers.below(12)).min(chars.len());
        let piece: Vec<char> = chars[at..end].to_vec();
        match numbers.below(4) {
            0 if chars.len() > 20 => drop(chars.drain(at..end)),
            1 => drop(chars.splice(at..at, piece)),
            2 => {
                let to = numbers.below(chars.len());
                drop(chars.splice(to..to, piece));
            }
            _ => drop(chars.splice(at..at, words[numbers.below(words.len())].chars())),
        }
    }
    chars.into_iter().collect()
}

fn hold(texts: &[&str], words: &[&str], rounds: usize, seed: u64, check: impl Fn(&str)) {
    let mut numbers = Numbers(seed);
    for text in texts {
        check(text);
        for round in 0..rounds {
            let damaged = damage(text, words, &mut numbers);
            let began = Instant::now();
            check(&damaged);
            assert!(began.elapsed() < Duration::from_secs(2), "seed {seed}, round {round}: {damaged}");
        }
    }
}

const CONFIGURATIONS: [&str; 3] = [
    r#"{ // mine
        "inputs": [{"id": "key", "type": "promptString", "default": "x"}],
        "mcpServers": {
            "files": {"command": "npx", "args": ["-y", "server", "${HOME}/docs", 7], "env": {"A": "${B:-x}", "N": 1, "KEY": "${input:key}"},
                "disabled": false, "autoApprove": ["read"], "timeout": 90000, "cwd": "${workspaceFolder}", "tools": ["*"]},
            "remote": {"type": "http", "url": "https://a.example/mcp", "headers": {"Authorization": "Bearer $1"}, "sandboxEnabled": true,
                "sandbox": {"filesystem": {"allowWrite": ["/tmp"]}, "network": {"allowedDomains": ["a.example:8443"]}, "maxMemory": 1000}},
            "ours": {"url": "wss://a.example", "ai-runtime": {"allow": ["r*"], "approval": "ask", "tool_approval": {"read": "always"},
                "start_timeout": 5, "total_timeout": 0, "sampling": {"per_minute": 2}, "oauth": {"client_id": "me", "scopes": ["a"]}}},
        },
    }"#,
    r#"{"mcp": {"servers": [{"name": "mail", "url": "http://localhost:8090"}, {"name": "x", "command": "x"}]}}"#,
    "[mcp]\nservers = [{ name = \"mail\", url = \"http://localhost:8090\" }]\n[mcp_servers.a]\ncommand = \"x\"\n\
        startup_timeout_sec = 20\nenv_http_headers = { A = \"BB\" }\nbearer_token_env_var = \"KEYS\"\n",
];

const CONFIGURATION_WORDS: [&str; 29] = [
    "${",
    "}",
    "{",
    "[",
    "]",
    "\"",
    "\\",
    "/*",
    "*/",
    "//",
    ",",
    ":",
    "null",
    "-1",
    "1e99",
    "18446744073709551615",
    "é",
    "日",
    "\u{0}",
    "\n",
    "'''",
    "\"mcpServers\"",
    "\"command\"",
    "\"url\"",
    "\"ai-runtime\"",
    "\"sandbox\"",
    "${x:-${y}}",
    "= [",
    ".",
];

const RESULTS: [&str; 3] = [
    r#"{"content": [{"type": "text", "text": "one"}, {"type": "image", "data": "AAAA", "mimeType": "image/png"},
        {"type": "audio", "data": "AA"}, {"type": "resource", "resource": {"uri": "file:///a", "text": "x", "blob": "AA=="}},
        {"type": "resource_link", "uri": "file:///a", "name": "a"}, {"type": "hologram", "depth": 3}],
        "structuredContent": {"n": [1, {"a": null}]}, "isError": true, "resultType": "complete"}"#,
    r#"{"content": "text", "structuredContent": 5}"#,
    r#"[["ai-runtime", {"content": []}], null]"#,
];

const RESULT_WORDS: [&str; 15] = [
    "null",
    "[",
    "]",
    "{",
    "}",
    "\"",
    ",",
    ":",
    "5",
    "true",
    "é",
    "\"type\"",
    "\"text\"",
    "\"content\"",
    "\"resource\"",
];

fn configurations(rounds: usize, seed: u64) {
    hold(&CONFIGURATIONS, &CONFIGURATION_WORDS, rounds, seed, checks::import);
}

fn results(rounds: usize, seed: u64) {
    hold(&RESULTS, &RESULT_WORDS, rounds, seed, |text| checks::result(text.as_bytes()));
}

#[test]
fn damaged_configurations_are_read_or_refused_soon() {
    configurations(1500, 7);
}

#[test]
fn damaged_results_are_read_whole() {
    results(3000, 7);
}

#[test]
#[ignore = "takes two minutes: as above, with other seeds"]
fn damaged_configurations_and_results_for_a_minute_each() {
    for run in [configurations, results] {
        let began = Instant::now();
        let mut seed = 8;
        while began.elapsed() < Duration::from_secs(60) {
            run(1000, seed);
            seed += 1;
        }
    }
}
