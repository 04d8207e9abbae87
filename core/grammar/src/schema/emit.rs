//! Writes sets of values as grammar symbols.

use std::collections::HashMap;

use llguidance::derivre::RegexAst;

use super::lower::Sets;
use super::set::{Arrays, Id, Objects, Pattern, Set, Shape, Strings};
use super::{numbers, text};
use crate::builder::{Builder, Node, Space};
use crate::format::JsonStyle;
use crate::{Error, ErrorKind, PropertyOrder, Result, ValueLimits};

/// States of one object's rule beyond which properties are not counted.
const MOST_STATES: usize = 20_000;

/// Listed properties up to which any order can be written: there is a state for every set of them.
pub(crate) const MOST_UNORDERED: usize = 8;

/// How values are spelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Notation {
    Json,
    /// Bare keys, strings between this.
    Gemma(String),
    /// `True`, `False`, `None`.
    Python,
}

/// How JSON is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Writing {
    pub(crate) notation: Notation,
    pub(crate) style: JsonStyle,
    pub(crate) space: Space,
    pub(crate) limits: ValueLimits,
    pub(crate) order: PropertyOrder,
    /// Whether an object that lists properties and says nothing of others has no others.
    pub(crate) closed: bool,
}

/// Writes schemas into one grammar; what they share is written once.
pub(crate) struct Emitter<'b, 'e> {
    pub(crate) builder: &'b mut Builder<'e>,
    pub(crate) writing: Writing,
    leaves: HashMap<String, Node>,
    any: HashMap<u32, Node>,
    done: HashMap<Id, Option<Node>>,
}

impl<'b, 'e> Emitter<'b, 'e> {
    pub(crate) fn new(builder: &'b mut Builder<'e>, writing: Writing) -> Self {
        Self { builder, writing, leaves: HashMap::new(), any: HashMap::new(), done: HashMap::new() }
    }

    /// Changes how what follows is written.
    pub(crate) fn set_writing(&mut self, writing: Writing) {
        if writing != self.writing {
            self.writing = writing;
            self.leaves.clear();
            self.any.clear();
            self.done.clear();
        }
    }

    /// Begins a schema of its own: terms of the one before are forgotten.
    pub(crate) fn begin(&mut self) {
        self.done.clear();
    }

    /// A value of one of these shapes.
    pub(crate) fn shapes(&mut self, sets: &Sets, shapes: &[Shape]) -> Result<Option<Node>> {
        self.set(Some(sets), &Set { shapes: shapes.to_vec(), exact: true })
    }

    /// A value of a schema. Every schema is written through a call of its own.
    pub(crate) fn document(&mut self, sets: &Sets) -> Result<Node> {
        self.done.clear();
        self.value(sets, sets.root)?.ok_or_else(unsatisfiable)
    }

    /// As [`Emitter::document`], objects only: the arguments of a tool.
    pub(crate) fn object_document(&mut self, sets: &Sets) -> Result<Node> {
        self.done.clear();
        let root = sets.get(sets.root).ok_or_else(unsatisfiable)?;
        let shapes = root.shapes.iter().filter(|shape| matches!(shape, Shape::Object(_))).cloned().collect();
        self.set(Some(sets), &Set { shapes, exact: root.exact })?.ok_or_else(unsatisfiable)
    }

    /// One term of a document; `None` where no value can be written.
    pub(crate) fn value(&mut self, sets: &Sets, id: Id) -> Result<Option<Node>> {
        if id == Id::ANY {
            return self.anything(self.writing.limits.depth.unwrap_or(u32::MAX)).map(Some);
        }
        if let Some(node) = self.done.get(&id) {
            return Ok(*node);
        }
        let Some(set) = sets.get(id).filter(|set| !set.shapes.is_empty()) else {
            self.done.insert(id, None);
            return Ok(None);
        };
        if set.is_any() {
            return self.value(sets, Id::ANY);
        }
        if !set.shapes.iter().any(|shape| matches!(shape, Shape::Array(_) | Shape::Object(_))) {
            let node = self.set(Some(sets), set)?;
            self.done.insert(id, node);
            return Ok(node);
        }
        let placeholder = self.builder.placeholder("v");
        self.done.insert(id, Some(placeholder));
        match self.set(Some(sets), set)? {
            Some(body) => {
                self.builder.define(placeholder, body)?;
                Ok(Some(placeholder))
            }
            None => {
                self.done.insert(id, None);
                Ok(None)
            }
        }
    }

    fn set(&mut self, sets: Option<&Sets>, set: &Set) -> Result<Option<Node>> {
        self.builder.check()?;
        let mut options = Vec::new();
        let mut leaves: Vec<&Shape> =
            set.shapes.iter().filter(|shape| !matches!(shape, Shape::Array(_) | Shape::Object(_))).collect();
        if let Notation::Gemma(quote) = self.writing.notation.clone() {
            for shape in leaves.extract_if(.., |shape| matches!(shape, Shape::String(_))) {
                options.push(self.between_quotes(shape, &quote)?);
            }
        }
        if !leaves.is_empty() {
            options.push(self.leaf(&leaves)?);
        }
        for shape in &set.shapes {
            match (shape, sets) {
                (Shape::Array(arrays), Some(sets)) => options.extend(self.array(sets, arrays)?),
                (Shape::Object(objects), Some(sets)) => options.extend(self.object(sets, objects)?),
                _ => {}
            }
        }
        if options.is_empty() { Ok(None) } else { self.builder.choice(&options).map(Some) }
    }

    /// Scalars: one lexeme for all of them.
    fn leaf(&mut self, shapes: &[&Shape]) -> Result<Node> {
        let key = format!("{shapes:?}");
        if let Some(node) = self.leaves.get(&key) {
            return Ok(*node);
        }
        let mut regexes: Vec<RegexAst> = shapes.iter().map(|shape| self.scalar(shape)).collect();
        let regex = if regexes.len() == 1 { regexes.remove(0) } else { RegexAst::Or(regexes) };
        let node = self.builder.lexeme(regex)?;
        self.leaves.insert(key, node);
        Ok(node)
    }

    /// A string between quote marks that no string contains.
    fn between_quotes(&mut self, shape: &Shape, quote: &str) -> Result<Node> {
        let Shape::String(strings) = shape else { return Ok(self.builder.empty()) };
        let content = text::content(strings, self.writing.limits.string);
        let open = self.builder.format_text(quote)?;
        let rest = self.builder.text_until(content, quote)?;
        self.builder.sequence(&[open, rest])
    }

    fn scalar(&self, shape: &Shape) -> RegexAst {
        let literal = |text: &str| RegexAst::Literal(text.to_owned());
        let (null, yes, no) = match self.writing.notation {
            Notation::Python => ("None", "True", "False"),
            _ => ("null", "true", "false"),
        };
        match shape {
            Shape::Null => literal(null),
            Shape::Bool(None) => RegexAst::Or(vec![literal(yes), literal(no)]),
            Shape::Bool(Some(value)) => literal(if *value { yes } else { no }),
            Shape::Number(number) => numbers::expression(number, self.writing.limits.digits),
            Shape::String(Strings { only: Some(only), .. }) => {
                RegexAst::Or(only.iter().map(|text| RegexAst::Literal(json_string(text))).collect())
            }
            Shape::String(strings) => text::quoted(text::content(strings, self.writing.limits.string)),
            Shape::Array(_) | Shape::Object(_) => RegexAst::NoMatch,
        }
    }

    /// Any JSON value, nested at most so deep.
    fn anything(&mut self, depth: u32) -> Result<Node> {
        if let Some(node) = self.any.get(&depth) {
            return Ok(*node);
        }
        let set = Set::any();
        let scalars: Vec<Shape> = set
            .shapes
            .iter()
            .filter(|shape| !matches!(shape, Shape::Array(_) | Shape::Object(_)))
            .cloned()
            .collect();
        let Some(scalars) = self.set(None, &Set { shapes: scalars, exact: true })? else {
            return Err(unsatisfiable());
        };
        if depth == 0 {
            return Ok(scalars);
        }
        let node = self.builder.placeholder("any");
        self.any.insert(depth, node);
        let inner = if depth == u32::MAX { node } else { self.anything(depth - 1)? };
        let items = self.items(&[], Some(inner), 0, None)?;
        let extra = self.extra_item(&[], &Objects::default(), None, Some(inner))?;
        let object = self.object_states(&[], 0, None, extra)?;
        let options: Vec<Node> = [Some(scalars), items, object].into_iter().flatten().collect();
        let body = self.builder.choice(&options)?;
        self.builder.define(node, body)?;
        Ok(node)
    }

    fn array(&mut self, sets: &Sets, arrays: &Arrays) -> Result<Option<Node>> {
        let mut prefix = Vec::new();
        for id in &arrays.prefix {
            match self.value(sets, *id)? {
                Some(node) => prefix.push(node),
                None => break,
            }
        }
        let whole = prefix.len() == arrays.prefix.len();
        let rest = if whole { self.value(sets, arrays.rest)? } else { None };
        if let ([id], [], Some(rest)) = (arrays.contains.as_slice(), arrays.prefix.as_slice(), rest)
            && arrays.min <= 1
            && arrays.max.is_none()
        {
            let Some(one) = self.value(sets, *id)? else { return Ok(None) };
            let comma = self.comma()?;
            let before = self.builder.sequence(&[rest, comma])?;
            let before = self.builder.repeat(before, 0, None)?;
            let after = self.builder.sequence(&[comma, rest])?;
            let after = self.builder.repeat(after, 0, None)?;
            let (open, close) = (self.builder.text("[")?, self.builder.text("]")?);
            return self.builder.sequence(&[open, before, one, after, close]).map(Some);
        }
        self.items(&prefix, rest, arrays.min, arrays.max)
    }

    fn items(
        &mut self,
        prefix: &[Node],
        rest: Option<Node>,
        min: u64,
        max: Option<u64>,
    ) -> Result<Option<Node>> {
        let listed = prefix.len() as u64;
        if min > listed && rest.is_none() {
            return Ok(None);
        }
        let max = match self.writing.limits.items {
            Some(limit) => {
                let limit = u64::from(limit).max(min).max(listed);
                Some(max.map_or(limit, |max| max.min(limit)))
            }
            None => max,
        };
        let comma = self.comma()?;
        // From the back: what may follow when `index` items are there.
        let mut tail = self.builder.empty();
        if let Some(rest) = rest {
            let (least, most) = (min.saturating_sub(listed), max.map(|max| max.saturating_sub(listed)));
            if most != Some(0) {
                let item = self.builder.sequence(&[comma, rest])?;
                if listed == 0 {
                    let more = most.map(|most| size(most) - 1);
                    let others = self.builder.repeat(item, size(least.saturating_sub(1)), more)?;
                    tail = self.builder.sequence(&[rest, others])?;
                    if least == 0 {
                        tail = self.builder.optional(tail)?;
                    }
                } else {
                    tail = self.builder.repeat(item, size(least), most.map(size))?;
                }
            }
        }
        let shown = max.map_or(prefix.len(), |max| prefix.len().min(size(max)));
        for index in (0..shown).rev() {
            let separator = if index == 0 { self.builder.empty() } else { comma };
            tail = self.builder.sequence(&[separator, prefix[index], tail])?;
            if (index as u64) >= min {
                tail = self.builder.optional(tail)?;
            }
        }
        let (open, close) = (self.builder.text("[")?, self.builder.text("]")?);
        self.builder.sequence(&[open, tail, close]).map(Some)
    }

    fn object(&mut self, sets: &Sets, objects: &Objects) -> Result<Option<Node>> {
        let mut listed = Vec::new();
        for (name, id) in &objects.properties {
            let required = objects.requires(name);
            match self.value(sets, *id)? {
                Some(node) => {
                    let key = if matches!(self.writing.notation, Notation::Gemma(_)) {
                        name.clone()
                    } else {
                        json_string(name)
                    };
                    listed.push((key, node, required));
                }
                None if required => return Ok(None),
                None => {}
            }
        }
        let names: Vec<&str> = objects.properties.iter().map(|(name, _)| name.as_str()).collect();
        let closed = self.writing.closed && !objects.said && !objects.properties.is_empty();
        let open = if closed { None } else { self.value(sets, objects.additional)? };
        let extra = self.extra_item(&names, objects, Some(sets), open)?;
        if self.writing.order == PropertyOrder::Any && (2..=MOST_UNORDERED).contains(&listed.len()) {
            return self.unordered(&listed, objects.min, objects.max, extra);
        }
        self.object_states(&listed, objects.min, objects.max, extra)
    }

    /// A property that is not listed, with its name.
    fn extra_item(
        &mut self,
        taken: &[&str],
        objects: &Objects,
        sets: Option<&Sets>,
        open: Option<Node>,
    ) -> Result<Option<Node>> {
        let mut options = Vec::new();
        let negated = |strings: &mut Strings, patterns: &[(Pattern, Id)]| {
            strings
                .patterns
                .extend(patterns.iter().map(|(p, _)| Pattern { negated: !p.negated, ..p.clone() }));
        };
        for (pattern, id) in &objects.patterns {
            let value = match sets {
                Some(sets) => self.value(sets, *id)?,
                None => None,
            };
            if let Some(value) = value {
                let names = Strings {
                    patterns: vec![pattern.clone()],
                    except: taken.iter().map(|name| (*name).to_owned()).collect(),
                    ..Strings::default()
                };
                options.extend(self.named(names, objects, value)?);
            }
        }
        if let Some(value) = open {
            let mut names = Strings {
                except: taken.iter().map(|name| (*name).to_owned()).collect(),
                ..Strings::default()
            };
            negated(&mut names, &objects.patterns);
            options.extend(self.named(names, objects, value)?);
        }
        if options.is_empty() { Ok(None) } else { self.builder.choice(&options).map(Some) }
    }

    fn named(&mut self, mut names: Strings, objects: &Objects, value: Node) -> Result<Option<Node>> {
        for more in &objects.names {
            match super::algebra::strings(&names, more) {
                Some(both) => names = both,
                None => return Ok(None),
            }
        }
        if names.patterns.len() > 1 && text::is_empty(&names) {
            return Ok(None);
        }
        let key = match self.writing.notation {
            // A bare key: nothing that a quoted one would need quotes for.
            Notation::Gemma(_) => {
                names.patterns.push(Pattern {
                    regex: "[A-Za-z_][0-9A-Za-z_.-]{0,63}".into(),
                    whole: true,
                    negated: false,
                });
                if text::is_empty(&names) {
                    return Ok(None);
                }
                self.builder.lexeme(text::content(&names, None))?
            }
            _ => self.leaf(&[&Shape::String(names)])?,
        };
        let colon = self.colon()?;
        self.builder.sequence(&[key, colon, value]).map(Some)
    }

    /// An object, state by state: which property is next and how many there are already.
    fn object_states(
        &mut self,
        listed: &[(String, Node, bool)],
        min: u64,
        max: Option<u64>,
        extra: Option<Node>,
    ) -> Result<Option<Node>> {
        let (mut min, mut max) = (size(min), max.map(size));
        let cap = max.unwrap_or(0).max(min).max(1);
        if listed.len().saturating_mul(cap) > MOST_STATES {
            (min, max) = (min.min(1), None);
        }
        let cap = max.unwrap_or(0).max(min).max(1);
        // From the back, one row of states per property; a state is the count so far, capped.
        let mut row = Vec::with_capacity(cap + 1);
        for count in 0..=cap {
            row.push(self.object_end(count, min, max, extra)?);
        }
        for (key, value, required) in listed.iter().rev() {
            let mut above = Vec::with_capacity(cap + 1);
            for count in 0..=cap {
                let mut options = Vec::new();
                if max.is_none_or(|max| count < max)
                    && let Some(rest) = row[(count + 1).min(cap)]
                {
                    let [before, name, colon] = self.head(count == 0, key)?;
                    options.push(self.builder.sequence(&[before, name, colon, *value, rest])?);
                }
                if !required {
                    options.extend(row[count]);
                }
                above.push(if options.is_empty() { None } else { Some(self.builder.choice(&options)?) });
            }
            row = above;
        }
        Ok(row[0])
    }

    /// An object whose listed properties come in any order, those that are not listed after them: a state for every set of
    /// properties that are there already.
    fn unordered(
        &mut self,
        listed: &[(String, Node, bool)],
        min: u64,
        max: Option<u64>,
        extra: Option<Node>,
    ) -> Result<Option<Node>> {
        let (min, max) = (size(min), max.map(size));
        let all = (1usize << listed.len()) - 1;
        let required: usize =
            listed.iter().enumerate().map(|(at, (_, _, must))| usize::from(*must) << at).sum();
        // From the full set to the empty one: a state leads to larger sets only.
        let mut states: Vec<Option<Node>> = vec![None; all + 1];
        for present in (0..=all).rev() {
            let count = present.count_ones() as usize;
            if max.is_some_and(|max| count > max) {
                continue;
            }
            let mut options = Vec::new();
            for (at, (key, value, _)) in listed.iter().enumerate().filter(|(at, _)| present >> at & 1 == 0) {
                if let Some(rest) = states[present | 1 << at] {
                    let [before, name, colon] = self.head(present == 0, key)?;
                    options.push(self.builder.sequence(&[before, name, colon, *value, rest])?);
                }
            }
            if present & required == required {
                options.extend(self.object_end(count, min, max, extra)?);
            }
            if !options.is_empty() {
                states[present] = Some(self.builder.choice(&options)?);
            }
        }
        Ok(states[0])
    }

    fn object_end(
        &mut self,
        count: usize,
        min: usize,
        max: Option<usize>,
        extra: Option<Node>,
    ) -> Result<Option<Node>> {
        let least = min.saturating_sub(count);
        let most = max.map(|max| max.saturating_sub(count));
        let close = self.builder.text("}")?;
        let Some(extra) = extra.filter(|_| most != Some(0)) else {
            if least > 0 {
                return Ok(None);
            }
            if count > 0 {
                return Ok(Some(close));
            }
            let open = self.builder.text("{")?;
            if self.writing.notation != Notation::Json {
                return self.builder.sequence(&[open, close]).map(Some);
            }
            // With a choice in it nothing here is forced: ` {}}` can be other tokens than ` {}` and what follows, and a forced
            // run that ends in the middle of such a text would be wrong.
            let space = self.builder.text(" ")?;
            let space = self.builder.optional(space)?;
            return self.builder.sequence(&[open, space, close]).map(Some);
        };
        let most = match self.writing.limits.items {
            Some(limit) => {
                let limit = (limit as usize).max(least).max(1);
                Some(most.map_or(limit, |most| most.min(limit)))
            }
            None => most,
        };
        let comma = self.comma()?;
        let item = self.builder.sequence(&[comma, extra])?;
        if count > 0 {
            let items = self.builder.repeat(item, least, most)?;
            return self.builder.sequence(&[items, close]).map(Some);
        }
        let open = self.builder.text("{")?;
        let others = self.builder.repeat(item, least.saturating_sub(1), most.map(|most| most - 1))?;
        let mut items = self.builder.sequence(&[extra, others])?;
        if least == 0 {
            items = self.builder.optional(items)?;
        }
        self.builder.sequence(&[open, items, close]).map(Some)
    }

    /// What stands before a listed property's value. Brace, comma, key and colon are lexemes of their own: the lexer takes
    /// the longest match, so a lexeme that another alternative begins with (a key without its colon, a brace without a
    /// key) must not be part of a longer one.
    fn head(&mut self, first: bool, key: &str) -> Result<[Node; 3]> {
        let before = if first { self.builder.text("{")? } else { self.comma()? };
        Ok([before, self.builder.text(key)?, self.colon()?])
    }

    fn comma(&mut self) -> Result<Node> {
        let comma = self.writing.style.comma.clone();
        self.punctuation(&comma)
    }

    fn colon(&mut self) -> Result<Node> {
        let colon = self.writing.style.colon.clone();
        self.punctuation(&colon)
    }

    fn punctuation(&mut self, text: &str) -> Result<Node> {
        match self.writing.space {
            Space::Fixed => self.builder.text(text),
            Space::Free => self.builder.text(text.trim()),
        }
    }
}

fn size(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// The JSON text of a string, in the one spelling that grammars use.
pub(crate) fn json_string(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string().replace('\u{7f}', "\\u007f")
}

fn unsatisfiable() -> Error {
    Error::new(ErrorKind::Schema, "expected a schema that some value satisfies, found one that none does")
}
