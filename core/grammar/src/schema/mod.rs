//! JSON Schema, lowered to what a grammar can say.
//!
//! A schema is first worked out into sets of values (`lower`, with an algebra of intersection and complement, so that
//! `allOf`, `oneOf`, `not`, `if` and the dependencies become unions of plain shapes), then the sets are written as
//! grammar symbols (`emit`). What has no grammar is left out, reported as [`Relaxed`], and checked on the finished
//! value, which is validated against the whole schema.

mod algebra;
mod applicators;
mod arrange;
mod emit;
mod formats;
mod keywords;
mod lower;
mod numbers;
mod objects;
mod resolve;
mod set;
mod text;
mod tidy;

use std::sync::OnceLock;

use serde_json::Value;

pub(crate) use emit::{Emitter, MOST_UNORDERED, Notation, Writing};
pub(crate) use lower::Sets;
pub(crate) use set::{Arrays, Id, Objects, Set, Shape};
pub(crate) use text::content as string_content;

use crate::{Error, ErrorKind, Result};

/// What the grammar does not enforce of a schema. The finished value is validated against all of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Relaxed {
    /// The tool, where the schema is one's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// JSON pointer to the schema that holds the keyword.
    pub pointer: String,
    /// The keyword.
    pub keyword: String,
    /// What is not enforced and why.
    pub what: String,
}

/// A JSON Schema that has been understood.
pub struct Schema {
    source: Value,
    sets: Sets,
    validator: OnceLock<Result<jsonschema::Validator, String>>,
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Schema")
            .field("source", &self.source)
            .field("relaxed", &self.sets.relaxed)
            .finish_non_exhaustive()
    }
}

impl Schema {
    /// Works out a schema of any draft from 4 to 2020-12. An invalid one is an error of kind [`ErrorKind::Schema`] that
    /// begins with the JSON pointer to what is wrong.
    pub fn new(schema: &Value) -> Result<Self> {
        Self::read(schema.clone())?.satisfiable()
    }

    /// As [`Schema::new`], of a schema that perhaps no value satisfies.
    pub(crate) fn for_judging(schema: &Value) -> Result<Self> {
        Self::read(schema.clone())
    }

    /// As [`Schema::new`], with the liberties that tool lists take: type names of other worlds (`dict`, `float`, ...), and
    /// an `enum` beside `items` that lists items. A tool that lists no properties and says nothing of others takes none.
    pub fn for_tool(schema: &Value) -> Result<Self> {
        Self::read(no_arguments(common_names(schema.clone())))?.satisfiable()
    }

    fn read(source: Value) -> Result<Self> {
        let sets = lower::lower(&source)?;
        Ok(Self { source, sets, validator: OnceLock::new() })
    }

    /// Whether no value satisfies it.
    pub(crate) fn is_empty(&self) -> bool {
        self.sets.get(self.sets.root).is_none_or(|set| set.shapes.is_empty())
    }

    fn satisfiable(self) -> Result<Self> {
        if self.is_empty() {
            return Err(Error::new(
                ErrorKind::Schema,
                ": expected a schema that some value satisfies, found one that none does",
            ));
        }
        Ok(self)
    }

    /// The schema as it is understood.
    pub fn source(&self) -> &Value {
        &self.source
    }

    /// What the grammar does not enforce.
    pub fn relaxed(&self) -> &[Relaxed] {
        &self.sets.relaxed
    }

    /// Whether a value is valid under the whole schema; the error says where it is not.
    pub fn validate(&self, value: &Value) -> Result<()> {
        self.violation(value).map_or(Ok(()), |(_, error)| Err(error))
    }

    /// What is wrong with a value, and the JSON pointer to it.
    pub(crate) fn violation(&self, value: &Value) -> Option<(String, Error)> {
        let validator = self.validator.get_or_init(|| {
            let options = jsonschema::options().should_validate_formats(true);
            options.build(&self.source).map_err(|error| error.to_string())
        });
        match validator {
            Err(error) => Some((String::new(), Error::new(ErrorKind::Schema, error.clone()))),
            Ok(validator) => validator.iter_errors(value).next().map(|error| {
                let place = error.instance_path().to_string();
                let message = format!("{place}: {error}");
                let twin = match error.kind() {
                    jsonschema::error::ValidationErrorKind::UniqueItems => second_of_equals(error.instance()),
                    _ => None,
                };
                let place = twin.map_or(place.clone(), |index| format!("{place}/{index}"));
                (place, Error::new(ErrorKind::Tool, message))
            }),
        }
    }

    /// The value in the order and spelling of the grammar; the error is the JSON pointer to what the grammar cannot write.
    pub fn arrange(&self, value: &Value) -> Result<Value, String> {
        arrange::arrange(&self.sets, value)
    }

    pub(crate) fn sets(&self) -> &Sets {
        &self.sets
    }
}

/// Closes the schema of a tool without arguments, which most lists write as an object that may hold anything.
fn no_arguments(mut schema: Value) -> Value {
    let others =
        ["additionalProperties", "patternProperties", "unevaluatedProperties", "minProperties", "$ref"];
    let combined = ["allOf", "anyOf", "oneOf", "if", "dependentSchemas", "required"];
    if let Some(fields) = schema.as_object_mut()
        && fields.get("properties").and_then(Value::as_object).is_some_and(serde_json::Map::is_empty)
        && !others.iter().chain(&combined).any(|key| fields.contains_key(*key))
    {
        fields.insert("additionalProperties".into(), Value::Bool(false));
    }
    schema
}

/// The first item that an earlier one equals: what is to be written anew where items must differ.
fn second_of_equals(items: &Value) -> Option<usize> {
    let items = items.as_array()?;
    (1..items.len()).find(|index| items[..*index].contains(&items[*index]))
}

/// Replaces the type names that some tool lists use for JSON's.
fn common_names(mut schema: Value) -> Value {
    fn visit(schema: &mut Value, depth: usize) {
        if depth > 200 {
            return;
        }
        match schema {
            Value::Object(fields) => {
                if let Some(Value::String(name)) = fields.get_mut("type") {
                    let known = match name.as_str() {
                        "dict" | "hashmap" | "Object" => Some("object"),
                        "float" | "double" | "Number" => Some("number"),
                        "tuple" | "list" | "Array" => Some("array"),
                        "int" | "long" | "short" | "Integer" => Some("integer"),
                        "bool" | "Boolean" => Some("boolean"),
                        "str" | "char" | "String" => Some("string"),
                        "any" | "Any" => None,
                        _ => Some(""),
                    };
                    match known {
                        Some("") => {}
                        Some(known) => *name = known.to_owned(),
                        None => drop(fields.shift_remove("type")),
                    }
                }
                let lists_items = fields.get("type").is_some_and(|name| name == "array")
                    && fields
                        .get("enum")
                        .and_then(Value::as_array)
                        .is_some_and(|values| values.iter().all(|v| !v.is_array()));
                if lists_items && let Some(values) = fields.shift_remove("enum") {
                    let items =
                        fields.entry("items").or_insert_with(|| Value::Object(serde_json::Map::new()));
                    if let Some(items) = items.as_object_mut() {
                        items.entry("enum").or_insert(values);
                    }
                }
                for (key, inner) in fields.iter_mut() {
                    if key != "enum" && key != "const" && key != "default" && key != "examples" {
                        visit(inner, depth + 1);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|inner| visit(inner, depth + 1)),
            _ => {}
        }
    }
    visit(&mut schema, 0);
    schema
}
