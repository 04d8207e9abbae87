//! Values that are elements of elements: `<k><item>1</item><item>2</item></k>`.

use serde_json::{Map, Value};

use super::stream::{decode, find};
use super::typed::{Types, is_string, scalar};
use crate::schema::Id;

/// Levels of elements that are believed.
const DEEPEST: usize = 64;
/// The longest name of an element that is believed.
const LONGEST: usize = 256;

/// What elements begin and end with, in stream bytes.
#[derive(Debug)]
pub(super) struct Marks {
    /// Before the name.
    pub(super) open: Vec<u8>,
    /// Behind the name.
    pub(super) middle: Vec<u8>,
    /// At the end, before and behind the name.
    pub(super) close: (Vec<u8>, Vec<u8>),
    /// The name of an array's items.
    pub(super) item: String,
}

/// What stands in an element.
#[derive(Debug, PartialEq)]
pub(super) enum Tree {
    Text(String),
    Elements(Vec<(String, Self)>),
}

/// Why an element is not there.
#[derive(Debug, PartialEq)]
pub(super) enum Stop {
    /// Its end is still to come.
    More,
    /// It is none.
    Broken,
}

impl Marks {
    /// Whether an element begins here, rather than text or the end of one; `None` while that cannot be told.
    pub(super) fn begins(&self, stream: &[u8]) -> Option<bool> {
        let length = self.open.len();
        if stream.len() <= length {
            return if self.open.starts_with(stream) { None } else { Some(false) };
        }
        // The end of an element may begin as its beginning does.
        let end = self.close.0.strip_prefix(self.open.as_slice());
        match (stream.starts_with(&self.open), end) {
            (true, Some(end)) if !end.is_empty() => {
                let rest = &stream[length..];
                if rest.len() < end.len() && end.starts_with(rest) {
                    None
                } else {
                    Some(!rest.starts_with(end))
                }
            }
            (begins, _) => Some(begins),
        }
    }

    /// What stands in the element `key` from here to its end, and how many bytes that and the end are.
    pub(super) fn read(&self, stream: &[u8], key: &str) -> Result<(Tree, usize), Stop> {
        let mut at = 0;
        let tree = self.content(stream, &mut at, key, 0)?;
        Ok((tree, at))
    }

    fn content(&self, stream: &[u8], at: &mut usize, key: &str, depth: usize) -> Result<Tree, Stop> {
        if depth > DEEPEST {
            return Err(Stop::Broken);
        }
        let close = [&self.close.0, key.as_bytes(), &self.close.1].concat();
        if !self.begins(&stream[*at..]).ok_or(Stop::More)? {
            let length = find(&stream[*at..], &close).map_err(|_| Stop::More)?;
            let (text, _) = decode(&stream[*at..*at + length], true);
            *at += length + close.len();
            return Ok(Tree::Text(text));
        }
        let mut elements = Vec::new();
        loop {
            let rest = &stream[*at..];
            if rest.starts_with(&close) {
                *at += close.len();
                return Ok(Tree::Elements(elements));
            }
            match self.begins(rest) {
                Some(true) => {}
                None => return Err(Stop::More),
                Some(false) if close.starts_with(rest) => return Err(Stop::More),
                Some(false) => return Err(Stop::Broken),
            }
            let name = &rest[self.open.len()..];
            let Ok(length) = find(name, &self.middle) else {
                return Err(if name.len() > LONGEST { Stop::Broken } else { Stop::More });
            };
            let key = std::str::from_utf8(&name[..length]).map_err(|_| Stop::Broken)?.to_owned();
            *at += self.open.len() + length + self.middle.len();
            let inside = self.content(stream, at, &key, depth + 1)?;
            elements.push((key, inside));
        }
    }

    /// The value that the tree is, as the schema tells.
    pub(super) fn value(&self, tree: Tree, types: &Types, ids: &[Id]) -> Value {
        let allowed = types.of(ids);
        let may = |kind: &str| allowed.as_ref().is_none_or(|all| all.contains(&kind));
        match tree {
            Tree::Text(text) if text.is_empty() && !may("string") => match (may("array"), may("object")) {
                (true, _) => Value::Array(Vec::new()),
                (_, true) => Value::Object(Map::new()),
                _ => Value::String(text),
            },
            Tree::Text(text) => scalar(&text, allowed.as_deref(), is_string(allowed.as_deref())),
            Tree::Elements(elements) => {
                let items = elements.iter().all(|(key, _)| *key == self.item);
                if items && may("array") && !types.lists(ids, &self.item) {
                    let item = |(index, (_, tree))| self.value(tree, types, &types.item(ids, index));
                    return elements.into_iter().enumerate().map(item).collect();
                }
                let mut fields = Map::new();
                for (key, tree) in elements {
                    let value = self.value(tree, types, &types.property(ids, &key));
                    fields.insert(key, value);
                }
                Value::Object(fields)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn marks() -> Marks {
        let bytes = |text: &str| text.as_bytes().to_vec();
        Marks {
            open: bytes("]["),
            middle: bytes(">"),
            close: (bytes("][/"), bytes(">")),
            item: "item".into(),
        }
    }

    #[test]
    fn elements_are_read_by_the_schema_and_only_when_they_are_whole() {
        let schema = json!({"type": "object", "properties": {
            "a": {"type": "array", "items": {"type": ["integer", "string"]}}, "o": {"type": "object", "properties": {
                "item": {"type": "string"}, "none": {"type": "array"}, "o": {"type": "object"}}}}});
        let types = Types::new(Some(&schema));
        let text = "][a>][item>1][/item>][item>x < y][/item>][/a>][o>][item>2][/item>][none>][/none>][o>][/o>][/o>][/k>";
        let (tree, used) = marks().read(text.as_bytes(), "k").unwrap();
        assert_eq!(used, text.len());
        let value = marks().value(tree, &types, &types.root());
        assert_eq!(value, json!({"a": [1, "x < y"], "o": {"item": "2", "none": [], "o": {}}}));
        for cut in 0..text.len() {
            assert_eq!(marks().read(&text.as_bytes()[..cut], "k"), Err(Stop::More), "cut at {cut}");
        }
        assert_eq!(marks().read(b"][a>1][/a>x][/k>", "k"), Err(Stop::Broken));
        let deep = "][a>".repeat(10_000);
        assert_eq!(marks().read(deep.as_bytes(), "k"), Err(Stop::Broken));
    }
}
