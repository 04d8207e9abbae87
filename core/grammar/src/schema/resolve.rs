//! Finds what `$ref` means, inside one document.

use std::collections::HashMap;

use serde_json::Value;

/// The drafts of JSON Schema that differ for a grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Draft {
    /// 7 and before: siblings of `$ref` are ignored, `items` may be an array.
    Seven,
    /// 2019-09: `items` may be an array.
    Nineteen,
    Twenty,
}

impl Draft {
    /// The draft that `$schema` names; the newest where it names none.
    pub(crate) fn of(schema: &Value) -> Self {
        match schema.get("$schema").and_then(Value::as_str) {
            Some(uri)
                if ["draft-07", "draft-06", "draft-04", "draft-03"].iter().any(|name| uri.contains(name)) =>
            {
                Self::Seven
            }
            Some(uri) if uri.contains("2019-09") => Self::Nineteen,
            _ => Self::Twenty,
        }
    }
}

/// The places of a document that references can name.
#[derive(Default)]
pub(crate) struct Resolver<'s> {
    root: Option<&'s Value>,
    scanned: bool,
    /// Schemas with an `$id`, by their absolute URI without fragment.
    resources: HashMap<String, &'s Value>,
    /// Anchors, by URI and name.
    anchors: HashMap<(String, String), &'s Value>,
}

/// What a reference leads to.
pub(crate) enum Target<'s> {
    Schema {
        value: &'s Value,
        base: String,
        pointer: String,
    },
    /// One of the meta-schemas, which are not in the document.
    Meta,
    Missing,
}

impl<'s> Resolver<'s> {
    pub(crate) fn new(root: &'s Value) -> Self {
        Self { root: Some(root), ..Self::default() }
    }

    pub(crate) fn base(&self) -> String {
        self.root.and_then(own_id).map(|id| join("", id)).unwrap_or_default()
    }

    pub(crate) fn resolve(&mut self, base: &str, reference: &str) -> Target<'s> {
        let Some(root) = self.root else { return Target::Missing };
        let (uri, fragment) = match reference.split_once('#') {
            Some((uri, fragment)) => (uri, fragment),
            None => (reference, ""),
        };
        let uri = if uri.is_empty() { base.to_owned() } else { join(base, uri) };
        if !self.scanned && !(uri == self.base() && (fragment.is_empty() || fragment.starts_with('/'))) {
            self.scanned = true;
            self.scan(root, self.base(), 0);
        }
        let resource = if uri == self.base() { Some(root) } else { self.resources.get(&uri).copied() };
        let Some(resource) = resource else {
            return if uri.contains("json-schema.org/") { Target::Meta } else { Target::Missing };
        };
        if fragment.is_empty() {
            return Target::Schema { value: resource, base: uri, pointer: reference.to_owned() };
        }
        if fragment.starts_with('/') {
            return walk(resource, &uri, &decode(fragment), reference);
        }
        match self.anchors.get(&(uri.clone(), fragment.to_owned())) {
            Some(value) => Target::Schema { value, base: uri, pointer: reference.to_owned() },
            None => Target::Missing,
        }
    }

    fn scan(&mut self, value: &'s Value, base: String, depth: usize) {
        if depth > 200 {
            return;
        }
        match value {
            Value::Object(object) => {
                let mut base = base;
                if let Some(id) = own_id(value) {
                    if let Some(anchor) = id.strip_prefix('#') {
                        self.anchors.insert((base.clone(), anchor.to_owned()), value);
                    } else {
                        base = join(&base, id);
                        self.resources.entry(base.clone()).or_insert(value);
                    }
                }
                for key in ["$anchor", "$dynamicAnchor"] {
                    if let Some(anchor) = object.get(key).and_then(Value::as_str) {
                        self.anchors.entry((base.clone(), anchor.to_owned())).or_insert(value);
                    }
                }
                for (key, inner) in object {
                    if key != "enum" && key != "const" {
                        self.scan(inner, base.clone(), depth + 1);
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|inner| self.scan(inner, base.clone(), depth + 1)),
            _ => {}
        }
    }
}

fn walk<'s>(resource: &'s Value, uri: &str, fragment: &str, reference: &str) -> Target<'s> {
    let mut base = uri.to_owned();
    let mut value = resource;
    for part in fragment.split('/').skip(1) {
        let key = part.replace("~1", "/").replace("~0", "~");
        let next = match value {
            Value::Object(object) => object.get(&key),
            Value::Array(items) => key.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
        let Some(next) = next else { return Target::Missing };
        value = next;
        if let Some(id) = own_id(value)
            && !id.starts_with('#')
        {
            base = join(&base, id);
        }
    }
    Target::Schema { value, base, pointer: reference.to_owned() }
}

/// The `$id` of a schema (`id` in draft 4).
pub(crate) fn own_id(schema: &Value) -> Option<&str> {
    let id = schema
        .get("$id")
        .or_else(|| schema.get("id").filter(|_| schema.get("$schema").is_some()))?
        .as_str()?;
    Some(id.strip_suffix('#').unwrap_or(id)).filter(|id| !id.is_empty())
}

/// Resolves a relative URI, as far as schemas need it (RFC 3986, section 5.2, without dot segments in the middle).
pub(crate) fn join(base: &str, uri: &str) -> String {
    let uri = uri.split('#').next().unwrap_or_default();
    if has_scheme(uri) || base.is_empty() {
        return uri.to_owned();
    }
    let scheme = base.find(':').map_or(0, |at| at + 1);
    let authority = if base[scheme..].starts_with("//") {
        base[scheme + 2..].find('/').map_or(base.len(), |at| scheme + 2 + at)
    } else {
        scheme
    };
    if uri.starts_with("//") {
        return format!("{}{uri}", &base[..scheme]);
    }
    if uri.starts_with('/') {
        return format!("{}{uri}", &base[..authority]);
    }
    let folder = base[authority..].rfind('/').map_or(authority, |at| authority + at + 1);
    let mut path = base[..folder].to_owned();
    if folder == authority && base[scheme..].starts_with("//") {
        path.push('/');
    }
    let mut rest = uri;
    loop {
        if let Some(next) = rest.strip_prefix("./") {
            rest = next;
        } else if let Some(next) = rest.strip_prefix("../") {
            rest = next;
            let cut = path
                .trim_end_matches('/')
                .rfind('/')
                .filter(|at| *at >= authority)
                .map_or(path.len(), |at| at + 1);
            path.truncate(cut);
        } else {
            return format!("{path}{rest}");
        }
    }
}

fn has_scheme(uri: &str) -> bool {
    uri.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

/// Percent-decoding of a fragment.
fn decode(fragment: &str) -> String {
    let bytes = fragment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        match hex
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
        {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_uris_are_joined_as_in_a_browser() {
        assert_eq!(join("http://a/b/c", "d"), "http://a/b/d");
        assert_eq!(join("http://a/b/c", "/d"), "http://a/d");
        assert_eq!(join("http://a/b/c", "../d"), "http://a/d");
        assert_eq!(join("http://a", "d"), "http://a/d");
        assert_eq!(join("http://a/b", "urn:x:y"), "urn:x:y");
        assert_eq!(join("", "x.json"), "x.json");
    }
}
