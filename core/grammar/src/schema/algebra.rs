//! Intersection, complement and emptiness of shapes.

use serde_json::Number;

use super::lower::Lowering;
use super::set::{
    Arrays, Bound, Id, NumberKind, Numbers, Objects, Pattern, Set, Shape, Strings, is_integer, same_number,
};
use super::text;
use crate::Result;

/// More alternatives than this are not kept apart: the grammar would grow faster than its use.
const MOST_SHAPES: usize = 48;

impl Lowering<'_> {
    pub(crate) fn intersect(&mut self, a: &Set, b: &Set) -> Result<Set> {
        if a.is_any() {
            return Ok(Set { shapes: b.shapes.clone(), exact: a.exact && b.exact });
        }
        if b.is_any() {
            return Ok(Set { shapes: a.shapes.clone(), exact: a.exact && b.exact });
        }
        let mut out = Set { shapes: Vec::new(), exact: a.exact && b.exact };
        for left in &a.shapes {
            for right in &b.shapes {
                if left.same_type(right)
                    && let Some(shape) = self.intersect_shapes(left, right)?
                {
                    out.add(shape);
                }
            }
        }
        if out.shapes.len() > MOST_SHAPES {
            // The smaller operand contains the intersection and is small enough.
            self.coarse = true;
            let smaller = if a.shapes.len() <= b.shapes.len() { a } else { b };
            return Ok(Set { shapes: smaller.shapes.clone(), exact: false });
        }
        Ok(out)
    }

    fn intersect_shapes(&mut self, a: &Shape, b: &Shape) -> Result<Option<Shape>> {
        Ok(match (a, b) {
            (Shape::Null, Shape::Null) => Some(Shape::Null),
            (Shape::Bool(x), Shape::Bool(y)) => match (x, y) {
                (Some(x), Some(y)) if x != y => None,
                _ => Some(Shape::Bool(x.or(*y))),
            },
            (Shape::Number(x), Shape::Number(y)) => numbers(x, y).map(Shape::Number),
            (Shape::String(x), Shape::String(y)) => strings(x, y).map(Shape::String),
            (Shape::Array(x), Shape::Array(y)) => self.arrays(x, y)?.map(Shape::Array),
            (Shape::Object(x), Shape::Object(y)) => self.objects(x, y)?.map(Shape::Object),
            _ => None,
        })
    }

    fn arrays(&mut self, a: &Arrays, b: &Arrays) -> Result<Option<Arrays>> {
        let mut prefix = Vec::new();
        for index in 0..a.prefix.len().max(b.prefix.len()) {
            let left = a.prefix.get(index).copied().unwrap_or(a.rest);
            let right = b.prefix.get(index).copied().unwrap_or(b.rest);
            prefix.push(self.and(left, right));
        }
        let mut contains = a.contains.clone();
        contains.extend(b.contains.iter().filter(|id| !a.contains.contains(id)));
        let out = Arrays {
            prefix,
            rest: self.and(a.rest, b.rest),
            min: a.min.max(b.min),
            max: least(a.max, b.max),
            contains,
        };
        Ok(out.max.is_none_or(|max| max >= out.min).then_some(out))
    }

    fn objects(&mut self, a: &Objects, b: &Objects) -> Result<Option<Objects>> {
        let mut properties = Vec::new();
        for (name, left) in &a.properties {
            let right = self.property_of(b, name);
            properties.push((name.clone(), self.and(*left, right)));
        }
        for (name, right) in &b.properties {
            if a.property(name).is_none() {
                let left = self.property_of(a, name);
                properties.push((name.clone(), self.and(left, *right)));
            }
        }
        let mut required = a.required.clone();
        required.extend(b.required.iter().filter(|name| !a.requires(name)).cloned());
        let mut patterns = Vec::new();
        for (pattern, left) in &a.patterns {
            let right =
                b.patterns.iter().find(|(other, _)| other == pattern).map_or(b.additional, |(_, id)| *id);
            // With several different patterns a name may match two of them; then this is only an upper bound.
            patterns.push((pattern.clone(), self.and(*left, right)));
        }
        for (pattern, right) in &b.patterns {
            if !a.patterns.iter().any(|(other, _)| other == pattern) {
                patterns.push((pattern.clone(), self.and(a.additional, *right)));
            }
        }
        let mut names = a.names.clone();
        names.extend(b.names.iter().filter(|name| !a.names.contains(name)).cloned());
        let out = Objects {
            properties,
            required,
            patterns,
            additional: self.and(a.additional, b.additional),
            said: a.said || b.said,
            min: a.min.max(b.min),
            max: least(a.max, b.max),
            names,
        };
        if out.max.is_some_and(|max| max < out.min || max < out.required.len() as u64) {
            return Ok(None);
        }
        for name in &out.required {
            let id = self.property_of(&out, name);
            if self.is_never(id)? {
                return Ok(None);
            }
        }
        Ok(Some(out))
    }

    /// What a property of this name must be.
    pub(crate) fn property_of(&mut self, object: &Objects, name: &str) -> Id {
        if let Some(id) = object.property(name) {
            return id;
        }
        if !object.names.iter().all(|names| text::string_in(names, name).unwrap_or(true)) {
            return Id::NEVER;
        }
        let matching: Vec<Id> = object
            .patterns
            .iter()
            .filter(|(pattern, _)| text::matches(pattern, name).unwrap_or(false))
            .map(|(_, id)| *id)
            .collect();
        match matching.split_first() {
            None => object.additional,
            Some((first, rest)) => rest.iter().fold(*first, |all, id| self.and(all, *id)),
        }
    }

    /// Whether no value is in it, as far as that is easily seen. Recursion counts as not empty.
    pub(crate) fn is_never(&mut self, id: Id) -> Result<bool> {
        if id == Id::ANY || self.is_working(id) {
            return Ok(false);
        }
        if id == Id::NEVER {
            return Ok(true);
        }
        let set = self.force(id)?;
        Ok(set.shapes.is_empty())
    }

    /// Everything that is not in `set`: at least that. `exact` where it is just that.
    pub(crate) fn complement(&mut self, set: &Set) -> Result<Set> {
        let unknown = Set { exact: false, ..Set::any() };
        if !set.exact {
            return Ok(unknown);
        }
        let mut out = Set::any();
        for shape in &set.shapes {
            let mut others = Set::any();
            others.shapes.retain(|other| !other.same_type(shape));
            let rest = self.rest_of_type(shape)?;
            others.exact = rest.exact;
            for shape in rest.shapes {
                others.add(shape);
            }
            out = self.intersect(&out, &others)?;
            if out.shapes.len() > MOST_SHAPES {
                return Ok(unknown);
            }
        }
        Ok(out)
    }

    fn rest_of_type(&mut self, shape: &Shape) -> Result<Set> {
        let mut out = Set::never();
        match shape {
            Shape::Null | Shape::Bool(None) => {}
            Shape::Bool(Some(value)) => out.add(Shape::Bool(Some(!value))),
            Shape::Number(n) => {
                let mut add = |numbers: Numbers| out.add(Shape::Number(numbers));
                if let Some(bound) = n.min {
                    add(Numbers { max: Some(flipped(bound)), ..Numbers::default() });
                }
                if let Some(bound) = n.max {
                    add(Numbers { min: Some(flipped(bound)), ..Numbers::default() });
                }
                match n.kind {
                    NumberKind::Any => {}
                    NumberKind::Integer => add(Numbers { kind: NumberKind::Fraction, ..Numbers::default() }),
                    NumberKind::Fraction => add(Numbers { kind: NumberKind::Integer, ..Numbers::default() }),
                }
                if let Some(only) = &n.only {
                    add(Numbers { except: only.clone(), ..Numbers::default() });
                }
                if !n.except.is_empty() {
                    add(Numbers { only: Some(n.except.clone()), ..Numbers::default() });
                }
                if !n.multiple_of.is_empty() {
                    return Ok(Set { exact: false, ..Set::of(Shape::Number(Numbers::default())) });
                }
            }
            Shape::String(s) => {
                let mut add = |strings: Strings| out.add(Shape::String(strings));
                if s.min > 0 {
                    add(Strings { max: Some(s.min - 1), ..Strings::default() });
                }
                if let Some(max) = s.max {
                    add(Strings { min: max.saturating_add(1), ..Strings::default() });
                }
                for pattern in &s.patterns {
                    let flipped = Pattern { negated: !pattern.negated, ..pattern.clone() };
                    add(Strings { patterns: vec![flipped], ..Strings::default() });
                }
                if let Some(only) = &s.only {
                    add(Strings { except: only.clone(), ..Strings::default() });
                }
                if !s.except.is_empty() {
                    add(Strings { only: Some(s.except.clone()), ..Strings::default() });
                }
            }
            Shape::Array(a) => {
                let mut exact = true;
                if a.min > 0 {
                    out.add(Shape::Array(Arrays { max: Some(a.min - 1), ..Arrays::default() }));
                }
                if let Some(max) = a.max {
                    out.add(Shape::Array(Arrays { min: max.saturating_add(1), ..Arrays::default() }));
                }
                for (index, id) in a.prefix.iter().enumerate().filter(|(_, id)| **id != Id::ANY) {
                    let mut prefix = vec![Id::ANY; index];
                    prefix.push(self.not(*id));
                    out.add(Shape::Array(Arrays { prefix, min: index as u64 + 1, ..Arrays::default() }));
                }
                if a.rest != Id::ANY {
                    if a.rest == Id::NEVER {
                        out.add(Shape::Array(Arrays { min: a.prefix.len() as u64 + 1, ..Arrays::default() }));
                    } else if a.prefix.is_empty() {
                        let contains = vec![self.not(a.rest)];
                        out.add(Shape::Array(Arrays { contains, ..Arrays::default() }));
                    } else {
                        exact = false;
                    }
                }
                for id in &a.contains {
                    let rest = self.not(*id);
                    out.add(Shape::Array(Arrays { rest, ..Arrays::default() }));
                }
                if !exact {
                    return Ok(Set { exact: false, ..Set::of(Shape::Array(Arrays::default())) });
                }
            }
            Shape::Object(o) => {
                if o.additional != Id::ANY || !o.patterns.is_empty() || !o.names.is_empty() {
                    return Ok(Set { exact: false, ..Set::of(Shape::Object(Objects::default())) });
                }
                if o.min > 0 {
                    out.add(Shape::Object(Objects { max: Some(o.min - 1), ..Objects::default() }));
                }
                if let Some(max) = o.max {
                    out.add(Shape::Object(Objects { min: max.saturating_add(1), ..Objects::default() }));
                }
                for (name, id) in &o.properties {
                    let not = self.not(*id);
                    if *id != Id::ANY && !self.is_never(not)? {
                        out.add(Shape::Object(Objects {
                            properties: vec![(name.clone(), not)],
                            required: vec![name.clone()],
                            ..Objects::default()
                        }));
                    }
                }
                for name in &o.required {
                    out.add(Shape::Object(Objects {
                        properties: vec![(name.clone(), Id::NEVER)],
                        ..Objects::default()
                    }));
                }
            }
        }
        Ok(out)
    }
}

fn flipped(bound: Bound) -> Bound {
    Bound { value: bound.value, exclusive: !bound.exclusive }
}

fn least(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn numbers(a: &Numbers, b: &Numbers) -> Option<Numbers> {
    let kind = match (a.kind, b.kind) {
        (NumberKind::Any, kind) | (kind, NumberKind::Any) => kind,
        (x, y) if x == y => x,
        _ => return None,
    };
    let tighter = |x: Option<Bound>, y: Option<Bound>, greater: bool| match (x, y) {
        (Some(x), Some(y)) if x.value == y.value => {
            Some(Bound { exclusive: x.exclusive || y.exclusive, ..x })
        }
        (Some(x), Some(y)) => Some(if (x.value > y.value) == greater { x } else { y }),
        (x, y) => x.or(y),
    };
    let mut multiple_of = a.multiple_of.clone();
    multiple_of.extend(b.multiple_of.iter().filter(|value| !a.multiple_of.contains(value)));
    let mut except = a.except.clone();
    except.extend(b.except.iter().filter(|number| !a.except.contains(number)).cloned());
    let only = match (&a.only, &b.only) {
        (Some(x), Some(y)) => {
            Some(x.iter().filter(|n| y.iter().any(|m| same_number(n, m))).cloned().collect())
        }
        (x, y) => x.clone().or_else(|| y.clone()),
    };
    let out = Numbers {
        kind,
        min: tighter(a.min, b.min, true),
        max: tighter(a.max, b.max, false),
        multiple_of,
        only,
        except,
    };
    normal_numbers(out)
}

/// Works out what is left of a list; `None` where nothing is.
pub(crate) fn normal_numbers(mut numbers: Numbers) -> Option<Numbers> {
    if let Some(only) = numbers.only.take() {
        let left: Vec<Number> = only.into_iter().filter(|number| in_range(&numbers, number)).collect();
        return (!left.is_empty()).then(|| Numbers { only: Some(left), ..Numbers::default() });
    }
    if let (Some(min), Some(max)) = (numbers.min, numbers.max) {
        if min.value > max.value || (min.value == max.value && (min.exclusive || max.exclusive)) {
            return None;
        }
        if numbers.kind == NumberKind::Integer && whole_above(min) > whole_below(max) {
            return None;
        }
    }
    Some(numbers)
}

/// The least integer that the lower bound admits.
pub(crate) fn whole_above(bound: Bound) -> f64 {
    let ceil = bound.value.ceil();
    if bound.exclusive && ceil == bound.value { ceil + 1.0 } else { ceil }
}

/// The greatest integer that the upper bound admits.
pub(crate) fn whole_below(bound: Bound) -> f64 {
    let floor = bound.value.floor();
    if bound.exclusive && floor == bound.value { floor - 1.0 } else { floor }
}

/// Whether a number is in the set, its list not regarded.
pub(crate) fn in_range(numbers: &Numbers, number: &Number) -> bool {
    let Some(value) = number.as_f64() else { return false };
    let kind = match numbers.kind {
        NumberKind::Any => true,
        NumberKind::Integer => is_integer(number),
        NumberKind::Fraction => !is_integer(number),
    };
    let above = numbers.min.is_none_or(|b| if b.exclusive { value > b.value } else { value >= b.value });
    let below = numbers.max.is_none_or(|b| if b.exclusive { value < b.value } else { value <= b.value });
    let multiple = numbers.multiple_of.iter().all(|step| {
        let ratio = value / step;
        (ratio - ratio.round()).abs() <= 1e-9 * ratio.abs().max(1.0)
    });
    kind && above && below && multiple && !numbers.except.iter().any(|other| same_number(other, number))
}

pub(crate) fn strings(a: &Strings, b: &Strings) -> Option<Strings> {
    let mut patterns = a.patterns.clone();
    patterns.extend(b.patterns.iter().filter(|pattern| !a.patterns.contains(pattern)).cloned());
    let mut except = a.except.clone();
    except.extend(b.except.iter().filter(|text| !a.except.contains(text)).cloned());
    let only = match (&a.only, &b.only) {
        (Some(x), Some(y)) => Some(x.iter().filter(|text| y.contains(text)).cloned().collect()),
        (x, y) => x.clone().or_else(|| y.clone()),
    };
    normal_strings(Strings { min: a.min.max(b.min), max: least(a.max, b.max), patterns, only, except })
}

/// Works out what is left of a list; `None` where nothing is.
pub(crate) fn normal_strings(mut strings: Strings) -> Option<Strings> {
    if strings.max.is_some_and(|max| max < strings.min) {
        return None;
    }
    if let Some(only) = strings.only.take() {
        let left: Vec<String> =
            only.into_iter().filter(|value| text::string_in(&strings, value).unwrap_or(true)).collect();
        return (!left.is_empty()).then(|| Strings { only: Some(left), ..Strings::default() });
    }
    let opposite = |p: &Pattern| {
        strings.patterns.iter().any(|q| q.regex == p.regex && q.whole == p.whole && q.negated != p.negated)
    };
    if strings.patterns.iter().any(opposite) || (strings.patterns.len() > 1 && text::is_empty(&strings)) {
        return None;
    }
    Some(strings)
}
