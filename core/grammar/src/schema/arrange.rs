//! Puts a value into the order and spelling in which the grammar would write it.
//!
//! The grammar fixes the order of an object's properties. Whether a value belongs to a schema does not depend on the
//! order, so a value that is to be checked is first rearranged; the grammar then judges its text. Rearranging never
//! makes a wrong value right: it changes order and spelling only.

use serde_json::{Map, Number, Value};

use super::lower::Sets;
use super::set::{Arrays, Id, NumberKind, Numbers, Objects, Shape, same_number};
use super::{algebra, text};

/// The value as the grammar writes it, or `None` where no alternative of the schema holds it.
pub(crate) fn arrange(sets: &Sets, id: Id, value: &Value, closed: bool) -> Option<Value> {
    if id == Id::ANY {
        return Some(value.clone());
    }
    let set = sets.get(id)?;
    set.shapes.iter().find_map(|shape| match (shape, value) {
        (Shape::Null, Value::Null) => Some(Value::Null),
        (Shape::Bool(expected), Value::Bool(found)) if expected.is_none_or(|expected| expected == *found) => {
            Some(value.clone())
        }
        (Shape::Number(numbers), Value::Number(number)) => self::number(numbers, number).map(Value::Number),
        (Shape::String(strings), Value::String(content)) => {
            text::string_in(strings, content).unwrap_or(true).then(|| value.clone())
        }
        (Shape::Array(arrays), Value::Array(items)) => array(sets, arrays, items, closed),
        (Shape::Object(objects), Value::Object(fields)) => object(sets, objects, fields, closed),
        _ => None,
    })
}

fn number(numbers: &Numbers, number: &Number) -> Option<Number> {
    if let Some(only) = &numbers.only {
        return only.iter().find(|other| same_number(other, number)).cloned();
    }
    if !algebra::in_range(numbers, number) {
        return None;
    }
    let bounded = numbers.min.is_some() || numbers.max.is_some() || !numbers.multiple_of.is_empty();
    if number.is_f64() && (numbers.kind == NumberKind::Integer || bounded) {
        let value = number.as_f64()?;
        if value.fract() == 0.0 && value.abs() < 9e15 {
            return Some(Number::from(value as i64));
        }
    }
    Some(number.clone())
}

fn array(sets: &Sets, arrays: &Arrays, items: &[Value], closed: bool) -> Option<Value> {
    let count = items.len() as u64;
    if count < arrays.min || arrays.max.is_some_and(|max| count > max) {
        return None;
    }
    for id in &arrays.contains {
        items.iter().find(|item| arrange(sets, *id, item, closed).is_some())?;
    }
    let place = |index: usize| arrays.prefix.get(index).copied().unwrap_or(arrays.rest);
    let arranged = items.iter().enumerate().map(|(index, item)| {
        let contained = arrays.contains.iter().find_map(|id| arrange(sets, *id, item, closed));
        contained.or_else(|| arrange(sets, place(index), item, closed))
    });
    arranged.collect::<Option<Vec<_>>>().map(Value::Array)
}

fn object(sets: &Sets, objects: &Objects, fields: &Map<String, Value>, closed: bool) -> Option<Value> {
    let count = fields.len() as u64;
    if count < objects.min || objects.max.is_some_and(|max| count > max) {
        return None;
    }
    let mut out = Map::new();
    for (name, id) in &objects.properties {
        match fields.get(name) {
            Some(value) => {
                out.insert(name.clone(), arrange(sets, *id, value, closed)?);
            }
            None if objects.requires(name) => return None,
            None => {}
        }
    }
    let closed_here = closed && !objects.said && !objects.properties.is_empty();
    for (name, value) in fields {
        if out.contains_key(name) || objects.property(name).is_some() {
            continue;
        }
        if !objects.names.iter().all(|names| text::string_in(names, name).unwrap_or(true)) {
            return None;
        }
        let id = objects.patterns.iter().find(|(pattern, _)| text::matches(pattern, name) == Some(true));
        let id = match id {
            Some((_, id)) => *id,
            None if closed_here => return None,
            None => objects.additional,
        };
        out.insert(name.clone(), arrange(sets, id, value, closed)?);
    }
    Some(Value::Object(out))
}
