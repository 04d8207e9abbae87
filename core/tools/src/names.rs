//! Names under which tools are offered: unique in the toolbox, at most 64 bytes of `[A-Za-z0-9_-]` (what every model
//! provider accepts), and bijective to (server, raw name).
//!
//! By default a tool keeps its raw name when that is valid and free, and becomes `server__tool` otherwise: small models
//! call `send_email` more reliably than `mail__send_email`, and prompts stay shorter. A name once given out stays with
//! its tool for the life of the toolbox, whatever is added later, so a running conversation never sees a tool renamed.
//! [`Naming::Prefixed`] always writes `server__tool`, which does not depend on the other servers at all.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

/// The longest name that is given out, in bytes.
pub(crate) const MAX_NAME: usize = 64;

/// How tools of servers are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// The raw name where it is valid and free, else `server__tool`.
    #[default]
    Short,
    /// Always `server__tool`.
    Prefixed,
}

/// Whether a name is one that every model provider accepts.
pub(crate) fn is_valid(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_NAME
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// The names given out so far. Functions of the host have the empty server name.
#[derive(Debug, Default)]
pub(crate) struct Names {
    by_source: HashMap<(String, String), String>,
    taken: HashMap<String, (String, String)>,
}

impl Names {
    /// The name of the tool `raw` of `server`; the same for the same pair as long as the toolbox lives.
    pub(crate) fn assign(&mut self, naming: Naming, server: &str, raw: &str) -> String {
        let source = (server.to_owned(), raw.to_owned());
        if let Some(name) = self.by_source.get(&source) {
            return name.clone();
        }
        let short = (naming == Naming::Short && is_valid(raw) && !self.taken.contains_key(raw))
            .then(|| raw.to_owned());
        let name = short.unwrap_or_else(|| {
            (0..u32::MAX)
                .map(|attempt| prefixed(server, raw, attempt))
                .find(|name| !self.taken.contains_key(name))
                .expect("fewer tools than names")
        });
        self.taken.insert(name.clone(), source.clone());
        self.by_source.insert(source, name.clone());
        name
    }

    /// Whether `name` belongs to some tool.
    pub(crate) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains_key(name)
    }

    /// Gives a name back, so that another tool may have it.
    pub(crate) fn release(&mut self, server: &str, raw: &str) {
        if let Some(name) = self.by_source.remove(&(server.to_owned(), raw.to_owned())) {
            self.taken.remove(&name);
        }
    }
}

/// `server__tool` with other characters replaced by `_`. Where that changed or shortened the text, or attempt is not 0, the
/// end is a hash of the original pair, so that two tools do not meet in one name.
fn prefixed(server: &str, raw: &str, attempt: u32) -> String {
    let clean = |text: &str| -> String {
        text.chars()
            .map(|c| if c.is_ascii_alphanumeric() || c == '_' || c == '-' { c } else { '_' })
            .collect()
    };
    let plain = if server.is_empty() { clean(raw) } else { format!("{}__{}", clean(server), clean(raw)) };
    let faithful = clean(server) == server && clean(raw) == raw && !raw.is_empty();
    if faithful && plain.len() <= MAX_NAME && attempt == 0 {
        return plain;
    }
    let mut hash = Sha256::new();
    hash.update(server.as_bytes());
    hash.update([0]);
    hash.update(raw.as_bytes());
    hash.update(attempt.to_le_bytes());
    let digest = hash.finalize();
    let suffix = format!("_{:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3]);
    // All of it is ASCII after cleaning, so any byte is a boundary.
    let keep = plain.len().min(MAX_NAME - suffix.len());
    format!("{}{suffix}", &plain[..keep])
}

/// A name from outside as it may stand in a message: at most 80 characters, nothing that moves a cursor.
pub(crate) fn shown(name: &str) -> String {
    name.chars().take(80).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// The names most like `wanted`, best first, at most `count`: what a model probably meant.
pub fn near_names<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    let wanted = fold(wanted);
    let mut scored: Vec<(usize, &str)> =
        names.into_iter().map(|name| (distance(&wanted, &fold(name)), name)).collect();
    scored.sort();
    // Far ones are no help, and ones much farther than the nearest neither.
    let limit = (wanted.len() / 2).max(2).min(scored.first().map_or(0, |(best, _)| best + 2));
    scored.into_iter().filter(|(score, _)| *score <= limit).take(count).map(|(_, name)| name).collect()
}

/// Lower case without separators, at most 128 bytes: a model's guess is not to cost more than a comparison should.
fn fold(name: &str) -> Vec<u8> {
    name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase()).take(128).collect()
}

/// Edits from one name to the other; 0 or 1 where one ends in the other (`email` for `send_email` is a likely slip).
fn distance(a: &[u8], b: &[u8]) -> usize {
    if a == b {
        return 0;
    }
    if !a.is_empty() && !b.is_empty() && (a.ends_with(b) || b.ends_with(a)) {
        return 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substitute = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_keeps_its_own_name_when_nobody_else_has_it() {
        let mut names = Names::default();
        assert_eq!(names.assign(Naming::Short, "mail", "send_email"), "send_email");
        assert_eq!(names.assign(Naming::Short, "work", "send_email"), "work__send_email");
        assert_eq!(names.assign(Naming::Short, "mail", "send_email"), "send_email");
        assert_eq!(names.assign(Naming::Prefixed, "chat", "post"), "chat__post");
    }

    #[test]
    fn names_that_providers_refuse_are_replaced_and_stay_distinct() {
        let mut names = Names::default();
        let long = "x".repeat(100);
        let mut seen = std::collections::HashSet::new();
        for server in ["a", "a b", "a_b", "é", ""] {
            for raw in ["get.file", "get_file", "get file", long.as_str(), &format!("{long}y"), "", "日本"]
            {
                let name = names.assign(Naming::Short, server, raw);
                assert!(is_valid(&name), "{name:?}");
                assert!(seen.insert(name.clone()), "{name:?} twice");
            }
        }
    }

    /// Raw names of all recorded tools, each once.
    fn recorded() -> Option<Vec<String>> {
        let own = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/fixtures");
        let folder = std::env::var("AI_RUNTIME_FIXTURES").unwrap_or_else(|_| own.to_owned());
        let Ok(files) = std::fs::read_dir(format!("{folder}/mcp-tools")) else {
            assert!(std::env::var_os("CI").is_none(), "{folder}/mcp-tools is missing");
            #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
            {
                eprintln!("skipped: {folder}/mcp-tools is missing (AI_RUNTIME_FIXTURES)");
            }
            return None;
        };
        let mut names = std::collections::BTreeSet::new();
        for file in files {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let list: serde_json::Value = serde_json::from_str(&text).unwrap();
            names.extend(
                list["tools"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|tool| tool["name"].as_str().unwrap().to_owned()),
            );
        }
        Some(names.into_iter().collect())
    }

    #[test]
    fn recorded_tools_of_many_servers_have_distinct_names_whichever_server_comes_first() {
        let Some(raw) = recorded() else { return };
        assert!(raw.len() > 130, "{}", raw.len());
        let servers = [
            "mail",
            "mail 2",
            "mail_2",
            "a-server-with-a-name-that-is-longer-than-names-of-tools-may-be",
            "日本",
            "x.y",
        ];
        for naming in [Naming::Short, Naming::Prefixed] {
            let mut names = Names::default();
            let mut given = std::collections::HashMap::new();
            for server in servers {
                for raw in &raw {
                    let name = names.assign(naming, server, raw);
                    assert!(is_valid(&name), "{name}");
                    assert_eq!(given.insert(name.clone(), (server, raw)), None, "{name}");
                }
            }
            for (name, (server, raw)) in &given {
                assert_eq!(names.assign(naming, server, raw), *name);
            }
            if naming == Naming::Prefixed {
                let mut other_way = Names::default();
                for server in servers.into_iter().rev() {
                    for raw in raw.iter().rev() {
                        let name = other_way.assign(naming, server, raw);
                        assert_eq!(given[&name], (server, raw), "names do not depend on the order");
                    }
                }
            }
        }
    }

    #[test]
    fn a_misspelt_name_finds_the_one_that_was_meant() {
        let all = ["send_email", "list_emails", "read_email", "delete_email"];
        assert_eq!(near_names("sendEmail", all, 1), ["send_email"]);
        assert_eq!(near_names("list_email", all, 1), ["list_emails"]);
        assert!(near_names("launch_rockets_now", all, 3).is_empty());
    }
}
