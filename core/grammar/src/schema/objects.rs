//! What the keywords of objects say.

use serde_json::{Map, Value};

use super::keywords::{count, pattern};
use super::lower::{At, Lowering, invalid};
use super::set::{Id, Objects, Shape};
use super::text;
use crate::Result;

type Fields = Map<String, Value>;

/// How often one schema's names may be matched with its patterns, and the patterns with each other.
const MOST_MATCHES: usize = 4096;

pub(crate) fn object<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    fields: &'s Fields,
    exact: &mut bool,
) -> Result<Option<Objects>> {
    let mut out = Objects {
        min: count(at, fields, "minProperties")?.unwrap_or(0),
        max: count(at, fields, "maxProperties")?,
        ..Objects::default()
    };
    if let Some(list) = fields.get("required") {
        match list {
            Value::Array(names) => {
                for name in names {
                    let name =
                        name.as_str().ok_or_else(|| invalid(at, "required", "names of properties", name))?;
                    if !out.requires(name) {
                        out.required.push(name.to_owned());
                    }
                }
            }
            // Draft 3 said so in the property.
            Value::Bool(_) => {}
            other => return Err(invalid(at, "required", "an array of names", other)),
        }
    }
    let mut patterns = map(at, fields, "patternProperties")?;
    let names = fields.get("properties").and_then(Value::as_object).map_or(0, Map::len);
    if patterns.len().saturating_mul(names + patterns.len()) > MOST_MATCHES {
        lowering.relax(at, "patternProperties", "too many patterns for so many properties");
        *exact = false;
        patterns.clear();
    }
    for (source, inner, place) in patterns {
        let id = lowering.schema(&place.child(source, inner));
        match pattern(lowering, at, "patternProperties", source) {
            Some(pattern) => out.patterns.push((pattern, id)),
            None => *exact = false,
        }
    }
    let open = fields.contains_key("patternProperties") && !*exact;
    for (name, inner, place) in map(at, fields, "properties")? {
        let mut id = lowering.schema(&place.child(name, inner));
        let matching: Vec<Id> = out
            .patterns
            .iter()
            .filter(|(pattern, _)| text::matches(pattern, name).unwrap_or(false))
            .map(|(_, id)| *id)
            .collect();
        for other in matching {
            id = lowering.and(id, other);
        }
        out.properties.push((name.to_owned(), id));
    }
    match fields.get("additionalProperties") {
        // A pattern that is not understood may admit any name.
        Some(_) if open => out.said = true,
        Some(inner) => {
            out.said = true;
            out.additional = lowering.schema(&at.child("additionalProperties", inner));
        }
        None => {}
    }
    if out.patterns.len() > 1 {
        // A name that matches two patterns must satisfy both; the grammar gives it a choice of one.
        *exact = false;
        if !disjoint(&out) {
            lowering.relax(
                at,
                "patternProperties",
                "a name that matches several patterns is held to one of them",
            );
        }
    }
    unevaluated(lowering, at, fields, &mut out, exact);
    property_names(lowering, at, fields, &mut out, exact)?;
    if out.max.is_some_and(|max| max < out.min || max < out.required.len() as u64) {
        return Ok(None);
    }
    for name in out.required.clone() {
        let id = lowering.property_of(&out, &name);
        // Only what is impossible by itself is looked at here: looking deeper would follow recursion.
        if id == Id::NEVER {
            return Ok(None);
        }
    }
    Ok(Some(out))
}

/// A keyword whose value is an object of schemas.
fn map<'s>(at: &At<'s>, fields: &'s Fields, keyword: &str) -> Result<Vec<(&'s str, &'s Value, At<'s>)>> {
    let Some(value) = fields.get(keyword) else { return Ok(Vec::new()) };
    let inner = value.as_object().ok_or_else(|| invalid(at, keyword, "an object of schemas", value))?;
    let place = At { pointer: format!("{}/{keyword}", at.pointer), ..at.clone() };
    inner
        .iter()
        .map(|(key, value)| {
            if value.is_object() || value.is_boolean() {
                Ok((key.as_str(), value, place.clone()))
            } else {
                Err(invalid(&place, key, "a schema (an object or a boolean)", value))
            }
        })
        .collect()
}

fn disjoint(objects: &Objects) -> bool {
    use llguidance::derivre::{RegexAst, RegexBuilder};
    let regex = |index: usize| RegexAst::SearchRegex(objects.patterns[index].0.regex.clone());
    (0..objects.patterns.len()).all(|a| {
        (a + 1..objects.patterns.len()).all(|b| {
            let mut builder = RegexBuilder::new();
            let Ok(both) = builder.mk(&RegexAst::And(vec![regex(a), regex(b)])) else { return false };
            builder.to_regex_limited(both, 20_000).is_ok_and(|mut regex| regex.always_empty())
        })
    })
}

fn unevaluated<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    fields: &'s Fields,
    out: &mut Objects,
    exact: &mut bool,
) {
    let Some(inner) = fields.get("unevaluatedProperties") else { return };
    if fields.contains_key("additionalProperties") {
        return;
    }
    let others =
        ["anyOf", "oneOf", "if", "not", "$dynamicRef", "dependentSchemas", "allOf", "$ref", "$recursiveRef"];
    if others.iter().any(|keyword| fields.contains_key(*keyword)) {
        // applicators.rs closes the object after the other schemas have added their properties.
        return;
    }
    let _ = exact;
    out.said = true;
    out.additional = lowering.schema(&at.child("unevaluatedProperties", inner));
}

fn property_names<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    fields: &'s Fields,
    out: &mut Objects,
    exact: &mut bool,
) -> Result<()> {
    let Some(inner) = fields.get("propertyNames") else { return Ok(()) };
    let id = lowering.schema(&at.child("propertyNames", inner));
    let set = lowering.force(id)?;
    let mut strings: Vec<_> = set
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::String(strings) => Some(strings.clone()),
            _ => None,
        })
        .collect();
    *exact &= set.exact;
    match strings.len() {
        0 => {
            out.max = Some(0);
            return Ok(());
        }
        1 => {
            let names = strings.remove(0);
            for (name, id) in &mut out.properties {
                if text::string_in(&names, name) == Some(false) {
                    *id = Id::NEVER;
                }
            }
            if let Some(only) = &names.only {
                // A list of names is a list of properties.
                for name in only {
                    if out.property(name).is_none() {
                        let id = lowering.property_of(out, name);
                        out.properties.push((name.clone(), id));
                    }
                }
                out.additional = Id::NEVER;
                out.patterns.clear();
                out.said = true;
            } else {
                out.names.push(names);
            }
        }
        _ => {
            lowering.relax(at, "propertyNames", "several alternatives for names are not followed");
            *exact = false;
        }
    }
    Ok(())
}
