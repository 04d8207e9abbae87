//! Puts a value into the order and spelling in which the grammar would write it.
//!
//! The grammar fixes the order of an object's properties. Whether a value belongs to a schema does not depend on the
//! order, so a value that is to be checked is first rearranged; the grammar then judges its text. Rearranging never
//! makes a wrong value right: it changes order and spelling only.

use serde_json::{Map, Number, Value};

use super::lower::Sets;
use super::set::{Arrays, Id, NumberKind, Numbers, Objects, Shape, same_number};
use super::{algebra, text};

/// The value as the grammar writes it, or the JSON pointer to the deepest part of it that no alternative holds.
pub(crate) fn arrange(sets: &Sets, value: &Value) -> Result<Value, String> {
    let mut arranging = Arranging { sets, path: Vec::new(), deepest: Vec::new() };
    arranging.value(sets.root, value).ok_or_else(|| {
        arranging
            .deepest
            .iter()
            .map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1")))
            .collect()
    })
}

struct Arranging<'s> {
    sets: &'s Sets,
    path: Vec<String>,
    deepest: Vec<String>,
}

impl Arranging<'_> {
    fn value(&mut self, id: Id, value: &Value) -> Option<Value> {
        let found = self.one(id, value);
        if found.is_none() && self.path.len() > self.deepest.len() {
            self.deepest.clone_from(&self.path);
        }
        found
    }

    fn inside(&mut self, part: String, id: Id, value: &Value) -> Option<Value> {
        self.path.push(part);
        let found = self.value(id, value);
        self.path.pop();
        found
    }

    fn one(&mut self, id: Id, value: &Value) -> Option<Value> {
        let sets = self.sets;
        if id == Id::ANY {
            return Some(value.clone());
        }
        let set = sets.get(id)?;
        set.shapes.iter().find_map(|shape| match (shape, value) {
            (Shape::Null, Value::Null) => Some(Value::Null),
            (Shape::Bool(expected), Value::Bool(found))
                if expected.is_none_or(|expected| expected == *found) =>
            {
                Some(value.clone())
            }
            (Shape::Number(numbers), Value::Number(number)) => {
                number_text(numbers, number).map(Value::Number)
            }
            (Shape::String(strings), Value::String(content)) => {
                text::string_in(strings, content).unwrap_or(true).then(|| value.clone())
            }
            (Shape::Array(arrays), Value::Array(items)) => self.array(arrays, items),
            (Shape::Object(objects), Value::Object(fields)) => self.object(objects, fields),
            _ => None,
        })
    }

    fn array(&mut self, arrays: &Arrays, items: &[Value]) -> Option<Value> {
        let count = items.len() as u64;
        if count < arrays.min || arrays.max.is_some_and(|max| count > max) {
            return None;
        }
        let mut out = Vec::with_capacity(items.len());
        let mut found = vec![false; arrays.contains.len()];
        for (index, item) in items.iter().enumerate() {
            let mut arranged = None;
            for (at, id) in arrays.contains.iter().enumerate() {
                if let Some(item) = self.one(*id, item) {
                    found[at] = true;
                    arranged = Some(item);
                }
            }
            let place = arrays.prefix.get(index).copied().unwrap_or(arrays.rest);
            out.push(match arranged {
                Some(item) => item,
                None => self.inside(index.to_string(), place, item)?,
            });
        }
        found.iter().all(|found| *found).then_some(Value::Array(out))
    }

    fn object(&mut self, objects: &Objects, fields: &Map<String, Value>) -> Option<Value> {
        let count = fields.len() as u64;
        if count < objects.min || objects.max.is_some_and(|max| count > max) {
            return None;
        }
        let mut out = Map::new();
        for (name, id) in &objects.properties {
            match fields.get(name) {
                Some(value) => {
                    out.insert(name.clone(), self.inside(name.clone(), *id, value)?);
                }
                None if objects.requires(name) => return None,
                None => {}
            }
        }
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
                None => objects.additional,
            };
            out.insert(name.clone(), self.inside(name.clone(), id, value)?);
        }
        Some(Value::Object(out))
    }
}

fn number_text(numbers: &Numbers, number: &Number) -> Option<Number> {
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
