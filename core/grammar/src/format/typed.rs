//! What arguments mean that are written without their types: the schema tells.

use serde_json::Value;

use super::notation;
use crate::Schema;
use crate::schema::{Id, Sets, Shape};

/// The schema of a call's arguments, where the tool is known.
#[derive(Debug)]
pub(super) struct Types(Option<Schema>);

impl Types {
    pub(super) fn new(parameters: Option<&Value>) -> Self {
        Self(parameters.and_then(|parameters| Schema::for_tool(parameters).ok()))
    }

    fn sets(&self) -> Option<&Sets> {
        self.0.as_ref().map(Schema::sets)
    }

    /// What the arguments are as a whole.
    pub(super) fn root(&self) -> Vec<Id> {
        vec![self.sets().map_or(Id::ANY, |sets| sets.root)]
    }

    fn shapes<'s>(&'s self, ids: &'s [Id]) -> impl Iterator<Item = &'s Shape> {
        ids.iter().filter_map(|id| self.sets()?.get(*id)).flat_map(|set| &set.shapes)
    }

    /// The JSON types that a value of these sets may have; `None` where it may have any.
    pub(super) fn of(&self, ids: &[Id]) -> Option<Vec<&'static str>> {
        if self.sets().is_none() || ids.contains(&Id::ANY) {
            return None;
        }
        let mut types: Vec<_> = self.shapes(ids).map(Shape::type_name).collect();
        types.sort_unstable();
        types.dedup();
        Some(types)
    }

    /// What a property of such objects may be.
    pub(super) fn property(&self, ids: &[Id], name: &str) -> Vec<Id> {
        let property = |shape: &Shape| match shape {
            Shape::Object(objects) => Some(objects.property(name).unwrap_or(objects.additional)),
            _ => None,
        };
        self.inside(ids, property)
    }

    /// What an item of such arrays may be.
    pub(super) fn item(&self, ids: &[Id], index: usize) -> Vec<Id> {
        let item = |shape: &Shape| match shape {
            Shape::Array(arrays) => Some(arrays.prefix.get(index).copied().unwrap_or(arrays.rest)),
            _ => None,
        };
        self.inside(ids, item)
    }

    fn inside(&self, ids: &[Id], of: impl Fn(&Shape) -> Option<Id>) -> Vec<Id> {
        if self.sets().is_none() || ids.contains(&Id::ANY) {
            return vec![Id::ANY];
        }
        self.shapes(ids).filter_map(of).collect()
    }

    /// Whether objects of these sets list a property of this name.
    pub(super) fn lists(&self, ids: &[Id], name: &str) -> bool {
        self.shapes(ids)
            .any(|shape| matches!(shape, Shape::Object(objects) if objects.property(name).is_some()))
    }
}

/// Whether a value of these types is a string; `None` where only its text can tell.
pub(super) fn is_string(types: Option<&[&'static str]>) -> Option<bool> {
    let types = types?;
    match (types.contains(&"string"), types.len()) {
        (true, 1) => Some(true),
        (false, 1..) => Some(false),
        _ => None,
    }
}

/// The value of a text that stands without quotes. `string`: whether it is known to be one, or to be none.
pub(super) fn scalar(text: &str, types: Option<&[&'static str]>, string: Option<bool>) -> Value {
    let as_text = || Value::String(text.to_owned());
    if string == Some(true) {
        return as_text();
    }
    let trimmed = text.trim();
    let parsed = serde_json::from_str(trimmed).ok().or_else(|| notation::python_value(trimmed));
    match (parsed, string) {
        (Some(value), Some(false)) => value,
        (Some(value), _) if !value.is_string() => {
            let kind = kind(&value);
            if types.is_none_or(|types| types.contains(&kind)) { value } else { as_text() }
        }
        _ => as_text(),
    }
}

/// The name of a value's JSON type.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
