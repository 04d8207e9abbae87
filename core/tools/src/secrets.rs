//! Configured values that may be secrets, so that they can be kept out of messages: a server may print its own token, an
//! HTTP library the whole address.

use crate::{ServerConfig, Transport};

/// Shorter values are too common as words to be replaced.
const SHORTEST: usize = 6;
/// In the names of options whose values are secrets.
const TELLING: [&str; 6] = ["token", "secret", "password", "passwd", "api-key", "apikey"];

/// What is replaced by `***`.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

impl Secrets {
    /// Values of the environment and of headers, passwords and queries of the address, values of options such as `--token`.
    pub(crate) fn of(config: &ServerConfig) -> Self {
        let mut values: Vec<&str> = Vec::new();
        match &config.transport {
            Transport::Stdio { args, env, .. } => {
                values.extend(env.values().map(String::as_str));
                values.extend(of_arguments(args));
            }
            Transport::Http { url, headers }
            | Transport::JsonRpc { url, headers }
            | Transport::WebSocket { url, headers } => {
                // `Bearer` is no secret, what follows is.
                values.extend(headers.values().map(String::as_str));
                values.extend(headers.values().filter_map(|value| Some(value.split_once(' ')?.1)));
                values.extend(of_url(url));
            }
        }
        values.extend(config.oauth.client_secret.as_deref());
        let mut values: Vec<String> =
            values.into_iter().filter(|value| value.len() >= SHORTEST).map(str::to_owned).collect();
        // A value may contain another: the longer one is replaced first.
        values.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        values.dedup();
        Self(values)
    }

    /// The text without them.
    pub(crate) fn hide(&self, mut text: String) -> String {
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                text = text.replace(secret.as_str(), "***");
            }
        }
        text
    }
}

/// `--token VALUE` and `--token=VALUE`.
fn of_arguments(args: &[String]) -> Vec<&str> {
    let telling = |name: &str| {
        let name = name.to_ascii_lowercase().replace('_', "-");
        name.starts_with('-') && TELLING.iter().any(|word| name.contains(word))
    };
    let mut values = Vec::new();
    for (place, argument) in args.iter().enumerate() {
        match argument.split_once('=') {
            Some((name, value)) if telling(name) => values.push(value),
            None if telling(argument) => values.extend(args.get(place + 1).map(String::as_str)),
            _ => {}
        }
    }
    values
}

fn of_url(url: &str) -> Vec<&str> {
    let (before, after) = url.split_once('?').unwrap_or((url, ""));
    let authority = before.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let password = authority.rsplit_once('@').and_then(|(user, _)| Some(user.split_once(':')?.1));
    let values = after.split(['&', '#']).filter_map(|pair| Some(pair.split_once('=')?.1));
    password.into_iter().chain(values).collect()
}

/// An address as it may be shown: without user, query and fragment.
pub(crate) fn shown_url(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or(url);
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
            format!("{scheme}://{host}{path}")
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_secret_is_hidden_wherever_it_was_configured() {
        let args = ["--api_key", "argument-1", "--token=argument-2", "--file", "argument-3"];
        let process = Secrets::of(&ServerConfig::stdio("x", args).env("KEY", "environment"));
        assert_eq!(
            process.hide("environment argument-1 argument-2 argument-3".into()),
            "*** *** *** argument-3"
        );
        let url = "https://anna:p4ssword@a.example/mcp?key=query-value&n=1#x";
        let remote = Secrets::of(&ServerConfig::http(url).header("Authorization", "Bearer abcdef123"));
        assert_eq!(remote.hide(url.into()), "https://anna:***@a.example/mcp?key=***&n=1#x");
        assert_eq!(remote.hide("got abcdef123".into()), "got ***");
        assert!(!format!("{process:?} {remote:?}").contains("argument"));
    }

    #[test]
    fn an_address_is_shown_without_what_may_be_a_secret() {
        for (url, expected) in [
            ("https://anna:p@a.example/mcp?key=1#x", "https://a.example/mcp"),
            ("ws://a.example", "ws://a.example"),
            ("http://a.example/@b?c", "http://a.example/@b"),
            ("no address?x", "no address"),
        ] {
            assert_eq!(shown_url(url), expected);
        }
    }
}
