//! Typed access to one object of a configuration: what was expected, what was found, and which keys were known.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::config;
use crate::{Error, Result};

/// Reads one server's object, or an object in it, and remembers which keys it knew.
pub(super) struct Reader<'a> {
    pub(super) name: &'a str,
    pub(super) object: &'a Map<String, Value>,
    used: HashSet<&'static str>,
    pub(super) variable: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        name: &'a str,
        object: &'a Map<String, Value>,
        variable: &'a dyn Fn(&str) -> Option<String>,
    ) -> Self {
        Self { name, object, used: HashSet::new(), variable }
    }

    /// Keys that have no effect here and are none the less right.
    pub(super) fn know(&mut self, keys: &[&'static str]) {
        self.used.extend(keys);
    }

    /// Keys that nobody asked for.
    pub(super) fn unknown(&self) -> impl Iterator<Item = &str> {
        self.object.keys().map(String::as_str).filter(|key| !self.used.contains(key))
    }

    pub(super) fn get(&mut self, key: &'static str) -> Option<&'a Value> {
        self.used.insert(key);
        self.object.get(key).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, key: &'static str) -> Result<Option<String>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => self.expand(key, text).map(Some),
            Some(other) => Err(self.wrong(key, "a text", other)),
        }
    }

    pub(super) fn texts(&mut self, key: &'static str) -> Result<Vec<String>> {
        match self.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => items
                .iter()
                .map(|item| match item {
                    Value::String(text) => self.expand(key, text),
                    Value::Number(number) => Ok(number.to_string()),
                    other => Err(self.wrong(key, "a list of texts", other)),
                })
                .collect(),
            Some(other) => Err(self.wrong(key, "a list of texts", other)),
        }
    }

    pub(super) fn map(&mut self, key: &'static str) -> Result<BTreeMap<String, String>> {
        match self.get(key) {
            None => Ok(BTreeMap::new()),
            Some(Value::Object(entries)) => entries
                .iter()
                .map(|(name, value)| {
                    let text = match value {
                        Value::String(text) => self.expand(key, text)?,
                        Value::Number(number) => number.to_string(),
                        Value::Bool(flag) => flag.to_string(),
                        other => return Err(self.wrong(key, "texts", other)),
                    };
                    Ok((name.clone(), text))
                })
                .collect(),
            Some(other) => Err(self.wrong(key, "an object of texts", other)),
        }
    }

    pub(super) fn number(&mut self, key: &'static str) -> Result<Option<u64>> {
        match self.get(key) {
            None => Ok(None),
            Some(value) => {
                value.as_u64().map(Some).ok_or_else(|| self.wrong(key, "a whole number, not negative", value))
            }
        }
    }

    pub(super) fn flag(&mut self, key: &'static str) -> Result<Option<bool>> {
        match self.get(key) {
            None => Ok(None),
            Some(value) => value.as_bool().map(Some).ok_or_else(|| self.wrong(key, "true or false", value)),
        }
    }

    /// Reads an object within this one; a key in it that is not known is an error.
    pub(super) fn nested<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        match self.get(key) {
            None => Ok(None),
            Some(object) => self.inner(key, object, read).map(Some),
        }
    }

    /// Reads objects within one of this one, under names that the file chooses.
    pub(super) fn nested_by_name<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>) -> Result<T>,
    ) -> Result<BTreeMap<String, T>> {
        match self.get(key) {
            None => Ok(BTreeMap::new()),
            Some(Value::Object(objects)) => objects
                .iter()
                .map(|(name, object)| {
                    Ok((name.clone(), self.inner(&format!("{key}.{name}"), object, &read)?))
                })
                .collect(),
            Some(other) => Err(self.wrong(key, "an object", other)),
        }
    }

    fn inner<T>(
        &self,
        key: &str,
        object: &Value,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T>,
    ) -> Result<T> {
        let Value::Object(object) = object else { return Err(self.wrong(key, "an object", object)) };
        let mut inner = Reader::new(self.name, object, self.variable);
        let value = read(&mut inner)?;
        match inner.unknown().next() {
            Some(unknown) => {
                Err(self.error(&format!("has the key '{unknown}' in '{key}', which does not exist")))
            }
            None => Ok(value),
        }
    }

    fn wrong(&self, key: &str, expected: &str, found: &Value) -> Error {
        self.error(&format!("has '{key}' as {}, expected {expected}", kind(found)))
    }

    pub(super) fn error(&self, what: &str) -> Error {
        config(format!("the server '{}' {what}", self.name))
    }
}

/// What a value is, in words.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
