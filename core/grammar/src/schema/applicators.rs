//! Keywords that combine schemas.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::lower::{At, Lowering, invalid};
use super::set::{Id, Objects, Set, Shape};
use crate::Result;

type Fields = Map<String, Value>;

/// Alternatives beyond this are not told apart by subtracting them from each other.
const MOST_SUBTRACTIONS: usize = 24;

pub(crate) fn apply<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    fields: &'s Fields,
    mut set: Set,
) -> Result<Set> {
    for id in list(lowering, at, fields, "allOf")? {
        let other = lowering.force(id)?;
        set = lowering.intersect(&set, &other)?;
    }
    if fields.contains_key("anyOf") {
        let mut union = Set::never();
        for id in list(lowering, at, fields, "anyOf")? {
            union = union.union(Set::clone(&*lowering.force(id)?));
        }
        set = lowering.intersect(&set, &union)?;
    }
    if fields.contains_key("oneOf") {
        let ids = list(lowering, at, fields, "oneOf")?;
        // What stands beside oneOf narrows the alternatives first: it often makes them disjoint.
        set = one_of(lowering, at, &ids, &set)?;
    }
    if let Some(inner) = fields.get("not") {
        let id = lowering.schema(&at.child("not", inner));
        set = without(lowering, at, "not", &set, id)?;
    }
    set = conditional(lowering, at, fields, set)?;
    set = dependencies(lowering, at, fields, set)?;
    close(lowering, at, fields, &mut set);
    Ok(set)
}

fn list<'s>(lowering: &mut Lowering<'s>, at: &At<'s>, fields: &'s Fields, keyword: &str) -> Result<Vec<Id>> {
    let Some(value) = fields.get(keyword) else { return Ok(Vec::new()) };
    let items = value.as_array().ok_or_else(|| invalid(at, keyword, "an array of schemas", value))?;
    let place = At { pointer: format!("{}/{keyword}", at.pointer), ..at.clone() };
    items
        .iter()
        .enumerate()
        .map(|(index, item)| {
            if item.is_object() || item.is_boolean() {
                Ok(lowering.schema(&place.child(&index.to_string(), item)))
            } else {
                Err(invalid(at, keyword, "schemas (objects or booleans)", item))
            }
        })
        .collect()
}

/// `set` without what is in `id`, as far as that can be said.
fn without(lowering: &mut Lowering<'_>, at: &At<'_>, keyword: &str, set: &Set, id: Id) -> Result<Set> {
    let inner = lowering.force(id)?;
    // Only what both share matters, and it is often far simpler than all that is in `id`.
    let shared = lowering.intersect(set, &inner)?;
    if shared.shapes.is_empty() {
        return Ok(set.clone());
    }
    let rest = lowering.complement(&inner)?;
    if !rest.exact {
        lowering.relax(at, keyword, "the complement of this schema has no grammar");
    }
    lowering.intersect(set, &rest)
}

fn one_of(lowering: &mut Lowering<'_>, at: &At<'_>, ids: &[Id], beside: &Set) -> Result<Set> {
    let mut options: Vec<(Id, Rc<Set>)> = Vec::new();
    for id in ids {
        let option = lowering.force(*id)?;
        let narrowed = lowering.intersect(beside, &option)?;
        options.push((*id, Rc::new(narrowed)));
    }
    let mut union = Set::never();
    let mut subtractions = 0;
    for (index, (_, option)) in options.iter().enumerate() {
        let mut left = Set::clone(option);
        for (other, (id, other_set)) in options.iter().enumerate() {
            if other == index || left.shapes.is_empty() {
                continue;
            }
            let shared = lowering.intersect(&left, other_set)?;
            if shared.shapes.is_empty() {
                continue;
            }
            subtractions += 1;
            if subtractions > MOST_SUBTRACTIONS {
                lowering.relax(
                    at,
                    "oneOf",
                    "too many overlapping alternatives: any of them is accepted, or several",
                );
                left.exact = false;
                break;
            }
            let full = lowering.force(*id)?;
            let rest = lowering.complement(&full)?;
            if !rest.exact {
                lowering.relax(at, "oneOf", "overlapping alternatives: several may match");
            }
            left = lowering.intersect(&left, &rest)?;
        }
        union = union.union(left);
    }
    Ok(union)
}

fn conditional<'s>(lowering: &mut Lowering<'s>, at: &At<'s>, fields: &'s Fields, set: Set) -> Result<Set> {
    let Some(condition) = fields.get("if") else { return Ok(set) };
    if !fields.contains_key("then") && !fields.contains_key("else") {
        return Ok(set);
    }
    let condition = lowering.schema(&at.child("if", condition));
    let mut branch = |keyword: &str| {
        fields.get(keyword).map_or(Id::ANY, |inner| lowering.schema(&at.child(keyword, inner)))
    };
    let (then, otherwise) = (branch("then"), branch("else"));
    let inside = lowering.force(condition)?;
    let then = lowering.force(then)?;
    let yes = lowering.intersect(&inside, &then)?;
    let outside = lowering.complement(&inside)?;
    if !outside.exact {
        lowering.relax(at, "if", "the condition's complement has no grammar: both branches are open to it");
    }
    let otherwise = lowering.force(otherwise)?;
    let no = lowering.intersect(&outside, &otherwise)?;
    let either = yes.union(no);
    lowering.intersect(&set, &either)
}

fn dependencies<'s>(
    lowering: &mut Lowering<'s>,
    at: &At<'s>,
    fields: &'s Fields,
    mut set: Set,
) -> Result<Set> {
    for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
        let Some(value) = fields.get(keyword) else { continue };
        let all = value.as_object().ok_or_else(|| invalid(at, keyword, "an object", value))?;
        let place = At { pointer: format!("{}/{keyword}", at.pointer), ..at.clone() };
        for (name, needs) in all {
            let mut then = match needs {
                Value::Array(names) if keyword != "dependentSchemas" => {
                    let required: Option<Vec<String>> =
                        names.iter().map(|n| n.as_str().map(str::to_owned)).collect();
                    let required =
                        required.ok_or_else(|| invalid(&place, name, "names of properties", needs))?;
                    Set::of(Shape::Object(Objects { required, ..Objects::default() }))
                }
                Value::Object(_) | Value::Bool(_) if keyword != "dependentRequired" => {
                    let id = lowering.schema(&place.child(name, needs));
                    Set::clone(&*lowering.force(id)?)
                }
                other => return Err(invalid(&place, name, "names of properties or a schema", other)),
            };
            then.shapes.retain(|shape| matches!(shape, Shape::Object(_)));
            let has = Set::of(Shape::Object(Objects { required: vec![name.clone()], ..Objects::default() }));
            let with = lowering.intersect(&has, &then)?;
            let mut either = Set::any();
            either.shapes.retain(|shape| !matches!(shape, Shape::Object(_)));
            either.add(Shape::Object(Objects {
                properties: vec![(name.clone(), Id::NEVER)],
                ..Objects::default()
            }));
            let either = either.union(with);
            set = lowering.intersect(&set, &either)?;
        }
    }
    Ok(set)
}

/// `unevaluatedProperties` beside other schemas: after they have been merged, what they name has been looked at.
fn close<'s>(lowering: &mut Lowering<'s>, at: &At<'s>, fields: &'s Fields, set: &mut Set) {
    let Some(inner) = fields.get("unevaluatedProperties") else { return };
    let merged = ["allOf", "$ref"].iter().any(|keyword| fields.contains_key(*keyword));
    let several = ["anyOf", "oneOf", "if", "not", "$dynamicRef", "$recursiveRef", "dependentSchemas"];
    if several.iter().any(|keyword| fields.contains_key(*keyword)) || (merged && !set.exact) {
        lowering.relax(
            at,
            "unevaluatedProperties",
            "which properties other schemas have looked at is not followed",
        );
        set.exact = false;
        return;
    }
    if !merged || fields.contains_key("additionalProperties") {
        return;
    }
    let id = lowering.schema(&at.child("unevaluatedProperties", inner));
    if set.shapes.iter().filter(|shape| matches!(shape, Shape::Object(_))).count() > 1 {
        lowering.relax(
            at,
            "unevaluatedProperties",
            "which properties other schemas have looked at is not followed",
        );
        set.exact = false;
        return;
    }
    for shape in &mut set.shapes {
        if let Shape::Object(objects) = shape
            && !objects.said
        {
            objects.said = true;
            objects.additional = lowering.and(objects.additional, id);
        }
    }
}
