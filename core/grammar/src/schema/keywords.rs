//! What each keyword says.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::formats::{Format, lookup};
use super::lower::{At, Lowering, invalid, object};
use super::resolve::Draft;
use super::set::{Arrays, Bound, Id, NumberKind, Numbers, Objects, Pattern, Set, Shape, Strings};
use super::{algebra, numbers, text};
use crate::Result;

type Fields = Map<String, Value>;

/// The terms inside a shape.
pub(crate) fn inner(shape: &Shape) -> Vec<Id> {
    match shape {
        Shape::Array(a) => a.prefix.iter().chain(&a.contains).copied().chain([a.rest]).collect(),
        Shape::Object(o) => {
            let listed = o.properties.iter().map(|(_, id)| *id);
            listed.chain(o.patterns.iter().map(|(_, id)| *id)).chain([o.additional]).collect()
        }
        _ => Vec::new(),
    }
}

/// The set of one value.
pub(crate) fn constant<'s>(lowering: &mut Lowering<'s>, value: &'s Value) -> Set {
    Set::of(match value {
        Value::Null => Shape::Null,
        Value::Bool(value) => Shape::Bool(Some(*value)),
        Value::Number(number) => {
            Shape::Number(Numbers { only: Some(vec![number.clone()]), ..Numbers::default() })
        }
        Value::String(text) => {
            Shape::String(Strings { only: Some(vec![text.clone()]), ..Strings::default() })
        }
        Value::Array(items) => {
            let prefix: Vec<Id> = items.iter().map(|item| lowering.constant(item)).collect();
            let count = prefix.len() as u64;
            Shape::Array(Arrays {
                prefix,
                rest: Id::NEVER,
                min: count,
                max: Some(count),
                contains: Vec::new(),
            })
        }
        Value::Object(fields) => Shape::Object(Objects {
            properties: fields.iter().map(|(key, value)| (key.clone(), lowering.constant(value))).collect(),
            required: fields.keys().cloned().collect(),
            additional: Id::NEVER,
            said: true,
            ..Objects::default()
        }),
    })
}

/// The set of a schema.
pub(crate) fn schema<'s>(lowering: &mut Lowering<'s>, at: &At<'s>) -> Result<Set> {
    let fields = object(at)?;
    if let Some(reference) = fields.get("$ref")
        && lowering.draft == Draft::Seven
    {
        let id = refer(lowering, at, "$ref", reference)?;
        return Ok(Set::clone(&*lowering.force(id)?));
    }
    let mut set = typed(lowering, at, fields)?;
    for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] {
        if let Some(reference) = fields.get(keyword) {
            let id = refer(lowering, at, keyword, reference)?;
            if keyword != "$ref" {
                // What it means depends on where the schema was entered.
                lowering.relax(at, keyword, "a dynamic reference is left to validation");
                set.exact = false;
                continue;
            }
            let target = lowering.force(id)?;
            set = lowering.intersect(&set, &target)?;
        }
    }
    if let Some(value) = fields.get("const") {
        let id = lowering.constant(value);
        let value = lowering.force(id)?;
        set = lowering.intersect(&set, &value)?;
    }
    if let Some(values) = fields.get("enum") {
        let values = values.as_array().ok_or_else(|| invalid(at, "enum", "an array", values))?;
        let listed = enumeration(lowering, values)?;
        set = lowering.intersect(&set, &listed)?;
    }
    super::applicators::apply(lowering, at, fields, set)
}

/// The set of these values. Lists may be long: strings and numbers are gathered at once.
fn enumeration<'s>(lowering: &mut Lowering<'s>, values: &'s [Value]) -> Result<Set> {
    let (mut strings, mut numbers, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    let mut listed = Set::never();
    for value in values {
        match value {
            Value::String(text) => {
                if seen.insert(Cow::Borrowed(text.as_str())) {
                    strings.push(text.clone());
                }
            }
            // Marked, so that it is no string's twin.
            Value::Number(number) => {
                if seen.insert(Cow::Owned(format!("\0{number}"))) {
                    numbers.push(number.clone());
                }
            }
            other => {
                let id = lowering.constant(other);
                listed = listed.union(Set::clone(&*lowering.force(id)?));
            }
        }
    }
    if !strings.is_empty() {
        listed.add(Shape::String(Strings { only: Some(strings), ..Strings::default() }));
    }
    if !numbers.is_empty() {
        listed.add(Shape::Number(Numbers { only: Some(numbers), ..Numbers::default() }));
    }
    Ok(listed)
}

pub(crate) fn refer<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    keyword: &str,
    value: &Value,
) -> Result<Id> {
    let reference = value.as_str().ok_or_else(|| invalid(at, keyword, "a string", value))?;
    lowering.reference(at, keyword, reference)
}

const TYPES: [&str; 6] = ["object", "array", "string", "number", "boolean", "null"];

/// What the keywords say that concern one type each.
fn typed<'s>(lowering: &mut Lowering<'s>, at: &At<'s>, fields: &'s Fields) -> Result<Set> {
    let names: Vec<&str> = match fields.get("type") {
        None => TYPES.to_vec(),
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names
            .iter()
            .map(|name| name.as_str().ok_or_else(|| invalid(at, "type", "names of types", name)))
            .collect::<Result<_>>()?,
        Some(other) => return Err(invalid(at, "type", "a string or an array of strings", other)),
    };
    let mut set = Set::never();
    for name in &names {
        let shape = match *name {
            "null" => Some(Shape::Null),
            "boolean" => Some(Shape::Bool(None)),
            "integer" if names.contains(&"number") => None,
            "number" | "integer" => number(lowering, at, fields, *name == "integer")?.map(Shape::Number),
            "string" => string(lowering, at, fields, &mut set.exact)?.map(Shape::String),
            "array" => array(lowering, at, fields, &mut set.exact)?.map(Shape::Array),
            "object" => super::objects::object(lowering, at, fields, &mut set.exact)?.map(Shape::Object),
            other => {
                let expected = "one of null, boolean, number, integer, string, array, object";
                return Err(invalid(at, "type", expected, &Value::String(other.into())));
            }
        };
        if let Some(shape) = shape {
            set.add(shape);
        }
    }
    Ok(set)
}

fn number(
    lowering: &mut Lowering<'_>,
    at: &At<'_>,
    fields: &Fields,
    integer: bool,
) -> Result<Option<Numbers>> {
    let read = |keyword: &str| -> Result<Option<f64>> {
        match fields.get(keyword) {
            None => Ok(None),
            Some(Value::Number(number)) => Ok(number.as_f64().filter(|value| value.is_finite())),
            // Draft 4: a boolean that makes `minimum` exclusive.
            Some(Value::Bool(_)) if keyword.starts_with("exclusive") => Ok(None),
            Some(other) => Err(invalid(at, keyword, "a number", other)),
        }
    };
    let bound = |plain: &str, exclusive: &str, lower: bool| -> Result<Option<Bound>> {
        let strict = fields.get(exclusive) == Some(&Value::Bool(true));
        let plain = read(plain)?.map(|value| Bound { value, exclusive: strict });
        let other = read(exclusive)?.map(|value| Bound { value, exclusive: true });
        Ok(match (plain, other) {
            (Some(x), Some(y)) if (x.value > y.value) == lower && x.value != y.value => Some(x),
            (x, y) => y.or(x),
        })
    };
    let mut out = Numbers {
        kind: if integer { NumberKind::Integer } else { NumberKind::Any },
        min: bound("minimum", "exclusiveMinimum", true)?,
        max: bound("maximum", "exclusiveMaximum", false)?,
        ..Numbers::default()
    };
    if let Some(step) = read("multipleOf")? {
        if step <= 0.0 {
            return Err(invalid(at, "multipleOf", "a number above 0", &fields["multipleOf"]));
        }
        if step == 1.0 {
            out.kind = NumberKind::Integer;
        } else {
            if numbers::decimal(step).is_none() {
                lowering.relax(at, "multipleOf", "steps this fine or coarse are not enforced");
            }
            out.multiple_of.push(step);
        }
    }
    Ok(algebra::normal_numbers(out))
}

/// A non-negative integer, which JSON may write as `2.0`.
pub(crate) fn count(at: &At<'_>, fields: &Fields, keyword: &str) -> Result<Option<u64>> {
    let Some(value) = fields.get(keyword) else { return Ok(None) };
    let whole = |number: &Number| {
        number.as_u64().or_else(|| {
            number.as_f64().filter(|v| *v >= 0.0 && v.fract() == 0.0 && *v < 1e15).map(|v| v as u64)
        })
    };
    match value.as_number().and_then(whole) {
        Some(count) => Ok(Some(count)),
        None => Err(invalid(at, keyword, "a non-negative integer", value)),
    }
}

pub(crate) fn pattern(
    lowering: &mut Lowering<'_>,
    at: &At<'_>,
    keyword: &str,
    source: &str,
) -> Option<Pattern> {
    let usable = text::from_ecma(source).and_then(|regex| text::is_usable(&regex, false).map(|()| regex));
    match usable {
        Ok(regex) => Some(Pattern { regex, whole: false, negated: false }),
        Err(why) => {
            lowering.relax(at, keyword, format!("the regular expression '{source}' is not enforced: {why}"));
            None
        }
    }
}

fn string(
    lowering: &mut Lowering<'_>,
    at: &At<'_>,
    fields: &Fields,
    exact: &mut bool,
) -> Result<Option<Strings>> {
    let mut out = Strings {
        min: count(at, fields, "minLength")?.unwrap_or(0),
        max: count(at, fields, "maxLength")?,
        ..Strings::default()
    };
    if let Some(source) = fields.get("pattern") {
        let source = source.as_str().ok_or_else(|| invalid(at, "pattern", "a string", source))?;
        match pattern(lowering, at, "pattern", source) {
            Some(pattern) => out.patterns.push(pattern),
            None => *exact = false,
        }
    }
    if let Some(name) = fields.get("format") {
        let name = name.as_str().ok_or_else(|| invalid(at, "format", "a string", name))?;
        match lookup(name) {
            Format::Regex(regex) => out.patterns.push(Pattern { regex, whole: true, negated: false }),
            Format::Validated => {
                lowering.relax(at, "format", format!("'{name}' is not a regular language"));
                *exact = false;
            }
            Format::Unknown => {}
        }
    }
    Ok(algebra::normal_strings(out))
}

fn array<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    fields: &'s Fields,
    exact: &mut bool,
) -> Result<Option<Arrays>> {
    let mut out = Arrays {
        min: count(at, fields, "minItems")?.unwrap_or(0),
        max: count(at, fields, "maxItems")?,
        ..Arrays::default()
    };
    let mut prefix = |keyword: &str, items: &'s Vec<Value>| -> Vec<Id> {
        let place = At { pointer: format!("{}/{keyword}", at.pointer), ..at.clone() };
        items
            .iter()
            .enumerate()
            .map(|(index, item)| lowering.schema(&place.child(&index.to_string(), item)))
            .collect()
    };
    let items = fields.get("items");
    match (fields.get("prefixItems"), items) {
        (Some(Value::Array(list)), rest) if lowering_is_new(fields, items) => {
            out.prefix = prefix("prefixItems", list);
            if let Some(rest) = rest {
                out.rest = lowering.schema(&at.child("items", rest));
            }
        }
        (Some(other), _) if !other.is_array() => {
            return Err(invalid(at, "prefixItems", "an array of schemas", other));
        }
        (_, Some(Value::Array(list))) => {
            out.prefix = prefix("items", list);
            if let Some(rest) = fields.get("additionalItems") {
                out.rest = lowering.schema(&at.child("additionalItems", rest));
            }
        }
        (_, Some(rest)) => out.rest = lowering.schema(&at.child("items", rest)),
        (_, None) => {}
    }
    if let Some(inner) = fields.get("contains") {
        let least = count(at, fields, "minContains")?.unwrap_or(1);
        let id = lowering.schema(&at.child("contains", inner));
        if fields.contains_key("maxContains") {
            lowering.relax(at, "maxContains", "how many items match is not counted");
            *exact = false;
        }
        match least {
            0 => {}
            1 => out.contains.push(id),
            _ => {
                lowering.relax(at, "minContains", "how many items match is not counted, beyond one");
                *exact = false;
                out.contains.push(id);
                out.min = out.min.max(least);
            }
        }
    }
    if fields.get("uniqueItems") == Some(&Value::Bool(true)) && out.max.is_none_or(|max| max > 1) {
        lowering.relax(at, "uniqueItems", "items are not compared with each other");
        *exact = false;
    }
    if let Some(rest) = fields.get("unevaluatedItems") {
        let applicators =
            ["allOf", "anyOf", "oneOf", "if", "not", "$ref", "$dynamicRef", "contains", "$recursiveRef"];
        if applicators.iter().any(|keyword| fields.contains_key(*keyword)) {
            lowering.relax(
                at,
                "unevaluatedItems",
                "which items other schemas have looked at is not followed",
            );
            *exact = false;
        } else if items.is_none_or(Value::is_array) && !fields.contains_key("additionalItems") {
            out.rest = lowering.schema(&at.child("unevaluatedItems", rest));
        }
    }
    Ok(out.max.is_none_or(|max| max >= out.min).then_some(out))
}

/// Whether `prefixItems` is the keyword in force.
fn lowering_is_new(fields: &Fields, items: Option<&Value>) -> bool {
    !fields.contains_key("additionalItems") && items.is_none_or(|items| !items.is_array())
}
