//! Removes what can never be finished: shapes that need a value of an empty set.

use super::set::{Arrays, Id, Set, Shape};

pub(crate) trait Editable {
    fn sets(&mut self) -> &mut Vec<Option<Set>>;
}

/// A grammar with a symbol that derives nothing leads generation into a dead end. A set is possible when one of its
/// shapes is, a shape when all that it needs is possible; the least fixed point of this leaves out recursions that never
/// end. What is impossible becomes empty; optional parts that need it become [`Id::NEVER`].
pub(crate) fn remove_impossible(all: &mut impl Editable) {
    let sets = all.sets();
    let mut possible = vec![false; sets.len()];
    loop {
        let mut changed = false;
        for (index, set) in sets.iter().enumerate() {
            if let Some(set) = set
                && !possible[index]
                && set.shapes.iter().any(|shape| is_possible(shape, &possible))
            {
                possible[index] = true;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    for set in sets.iter_mut().flatten() {
        set.shapes.retain(|shape| is_possible(shape, &possible));
        for shape in &mut set.shapes {
            match shape {
                Shape::Array(arrays) => narrow(arrays, &possible),
                Shape::Object(objects) => {
                    let drop = |id: &mut Id| {
                        if !possible[id.0 as usize] {
                            *id = Id::NEVER;
                        }
                    };
                    objects.properties.iter_mut().for_each(|(_, id)| drop(id));
                    objects.patterns.iter_mut().for_each(|(_, id)| drop(id));
                    drop(&mut objects.additional);
                }
                _ => {}
            }
        }
    }
}

fn is_possible(shape: &Shape, possible: &[bool]) -> bool {
    let ok = |id: Id| possible[id.0 as usize];
    match shape {
        Shape::Array(arrays) => {
            let listed = (0..arrays.min).take(arrays.prefix.len() + 1);
            listed.map(|index| arrays.prefix.get(index as usize).copied().unwrap_or(arrays.rest)).all(ok)
                && arrays.contains.iter().all(|id| ok(*id))
        }
        Shape::Object(objects) => {
            let required = objects.required.iter().all(|name| match objects.property(name) {
                Some(id) => ok(id),
                None => ok(objects.additional) || objects.patterns.iter().any(|(_, id)| ok(*id)),
            });
            let open = ok(objects.additional) || objects.patterns.iter().any(|(_, id)| ok(*id));
            let most = objects.properties.iter().filter(|(_, id)| ok(*id)).count() as u64;
            required && (open || objects.min <= most)
        }
        _ => true,
    }
}

fn narrow(arrays: &mut Arrays, possible: &[bool]) {
    let ok = |id: Id| possible[id.0 as usize];
    if let Some(first) = arrays.prefix.iter().position(|id| !ok(*id)) {
        arrays.max = Some(arrays.max.map_or(first as u64, |max| max.min(first as u64)));
        arrays.prefix.truncate(first);
        arrays.rest = Id::NEVER;
    } else if !ok(arrays.rest) {
        let most = arrays.prefix.len() as u64;
        arrays.max = Some(arrays.max.map_or(most, |max| max.min(most)));
        arrays.rest = Id::NEVER;
    }
}
