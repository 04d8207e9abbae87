//! Arguments written as one element each.

use std::collections::HashMap;

use llguidance::derivre::RegexAst;

use super::{CDATA, Tagged, TypeNames};
use crate::builder::Node;
use crate::env::Lit;
use crate::schema::{Arrays, Emitter, Id, MOST_UNORDERED, Objects, Set, Sets, Shape, string_content};
use crate::{Error, ErrorKind, GrammarEnv, PropertyOrder, Result};

/// The arguments of one call.
pub(crate) fn arguments(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    tagged: &Tagged,
    sets: &Sets,
) -> Result<Node> {
    emitter.begin();
    let root = sets.get(sets.root);
    let shapes = root.map(|set| set.shapes.as_slice()).unwrap_or_default();
    let mut writer = Writer { emitter, env, tagged, sets, nested: HashMap::new() };
    let mut options = Vec::new();
    for shape in shapes {
        if let Shape::Object(objects) = shape {
            options.extend(writer.object(objects)?);
        }
    }
    if options.is_empty() {
        return Err(Error::new(
            ErrorKind::Schema,
            "expected a schema of an object that some value satisfies",
        ));
    }
    emitter.builder.choice(&options)
}

/// The name of an element.
#[derive(Clone, Copy)]
enum Key<'a> {
    Named(&'a str),
    /// Any but these.
    Other(&'a [&'a str]),
}

/// Shapes that are written alike, and the type attribute that says so.
struct Alternative {
    label: &'static str,
    strings: bool,
    shapes: Vec<Shape>,
}

/// Writes the elements of one schema.
struct Writer<'w, 'b, 'e> {
    emitter: &'w mut Emitter<'b, 'e>,
    env: &'w GrammarEnv,
    tagged: &'w Tagged,
    sets: &'w Sets,
    /// What stands in elements inside of elements, with their ends, by set and name.
    nested: HashMap<(Id, String), Option<Node>>,
}

impl Writer<'_, '_, '_> {
    fn object(&mut self, objects: &Objects) -> Result<Option<Node>> {
        let closed = self.emitter.writing.closed && !objects.said && !objects.properties.is_empty();
        let open = !closed && objects.additional != Id::NEVER;
        let mut listed = Vec::new();
        for (name, id) in &objects.properties {
            let element = match self.tagged.nested {
                None => self.element(Key::Named(name), *id, open)?,
                Some(_) => self.nested_element(*id, name)?,
            };
            match element {
                Some(node) => listed.push((node, objects.requires(name))),
                None if objects.requires(name) => return Ok(None),
                None => {}
            }
        }
        let mut extra = None;
        if !closed && objects.patterns.is_empty() && objects.names.is_empty() {
            let taken: Vec<&str> = objects.properties.iter().map(|(name, _)| name.as_str()).collect();
            extra = self.element(Key::Other(&taken), objects.additional, true)?;
        }
        let builder = &mut *self.emitter.builder;
        let separator = builder.format_text(&self.tagged.separator)?;
        // From the back: with something before it an element needs the separator. How many there are is validation's.
        let mut with = builder.empty();
        let mut without = with;
        if let Some(extra) = extra {
            let most = self.emitter.writing.limits.items.map(|items| items as usize);
            let one = builder.sequence(&[separator, extra])?;
            with = builder.repeat(one, 0, most)?;
            let first = builder.repeat(one, 0, most.map(|most| most.saturating_sub(1)))?;
            let first = builder.sequence(&[extra, first])?;
            without = builder.optional(first)?;
        }
        if self.emitter.writing.order == PropertyOrder::Any && (2..=MOST_UNORDERED).contains(&listed.len()) {
            return unordered(self.emitter, &listed, separator, with, without).map(Some);
        }
        for (node, required) in listed.into_iter().rev() {
            let after = builder.sequence(&[separator, node, with])?;
            let first = builder.sequence(&[node, with])?;
            if required {
                (with, without) = (after, first);
            } else {
                with = builder.choice(&[after, with])?;
                without = builder.choice(&[first, without])?;
            }
        }
        Ok(Some(without))
    }

    /// `open key middle value close`.
    fn element(&mut self, key: Key<'_>, id: Id, open: bool) -> Result<Option<Node>> {
        let close = match key {
            Key::Named(name) => self.tagged.close.replace("{key}", name),
            // An end that names its key cannot follow a name that is not known.
            Key::Other(_) if self.tagged.close.contains("{key}") => return Ok(None),
            Key::Other(_) => self.tagged.close.clone(),
        };
        let mut options = Vec::new();
        for alternative in self.alternatives(id) {
            let Some(value) = self.value(&alternative, id, &close)? else { continue };
            let middle = self.tagged.middle.replace("{type}", alternative.label);
            let head = self.head(key, &middle, open)?;
            options.push(self.emitter.builder.sequence(&[head, value])?);
        }
        if options.is_empty() { Ok(None) } else { self.emitter.builder.choice(&options).map(Some) }
    }

    /// Strings and the rest are alternatives; formats with a type attribute tell all types apart.
    fn alternatives(&self, id: Id) -> Vec<Alternative> {
        let any = Set::any();
        let set = if id == Id::ANY { Some(&any) } else { self.sets.get(id) };
        let shapes = set.map(|set| set.shapes.as_slice()).unwrap_or_default();
        let names: &[&'static str] = match self.tagged.types {
            TypeNames::Json => &["string", "number", "boolean", "null", "array", "object"],
            TypeNames::IsString => &["true", "false"],
            TypeNames::None => &["", ""],
        };
        let by_type = self.tagged.types == TypeNames::Json;
        let alternative = |(index, label): (usize, &&'static str)| {
            let strings = index == 0;
            let fits = |shape: &&Shape| match by_type {
                true => shape.type_name() == *label,
                false => matches!(shape, Shape::String(_)) == strings,
            };
            Alternative { label, strings, shapes: shapes.iter().filter(fits).cloned().collect() }
        };
        let all = names.iter().enumerate().map(alternative);
        all.filter(|alternative| !alternative.shapes.is_empty()).collect()
    }

    /// What stands before a value.
    fn head(&mut self, key: Key<'_>, middle: &str, open: bool) -> Result<Node> {
        let builder = &mut *self.emitter.builder;
        match key {
            // Where other names are possible too, the name is a lexeme of its own: the longest match must not decide.
            Key::Named(name) if open => {
                let parts = [
                    builder.format_text(&self.tagged.open)?,
                    builder.text(name)?,
                    builder.format_text(middle)?,
                ];
                builder.sequence(&parts)
            }
            Key::Named(name) => head(self.emitter, self.env, &self.tagged.open, name, middle),
            Key::Other(taken) => {
                let open = builder.format_text(&self.tagged.open)?;
                let mut names = vec![RegexAst::Regex("[A-Za-z_][0-9A-Za-z_.-]{0,63}".into())];
                names.extend(
                    taken.iter().map(|name| RegexAst::Not(Box::new(RegexAst::Literal((*name).to_owned())))),
                );
                let name = builder.lexeme(RegexAst::And(names))?;
                let middle = builder.format_text(middle)?;
                builder.sequence(&[open, name, middle])
            }
        }
    }

    /// A value and the end of its element.
    fn value(&mut self, alternative: &Alternative, id: Id, close: &str) -> Result<Option<Node>> {
        if alternative.strings && self.tagged.raw_strings {
            return self.raw_string(&alternative.shapes, close).map(Some);
        }
        // Of what the schema says nothing the elements are not known.
        let known = id != Id::ANY && self.sets.get(id).is_some_and(|set| !set.is_any());
        if let Some(item) = self.tagged.nested.clone().filter(|_| known) {
            return self.inside(&alternative.shapes, &item, close);
        }
        let Some(node) = self.emitter.shapes(self.sets, &alternative.shapes)? else { return Ok(None) };
        let close = self.emitter.builder.format_text(close)?;
        self.emitter.builder.sequence(&[node, close]).map(Some)
    }

    /// As [`Writer::value`], where arrays and objects are elements.
    fn inside(&mut self, shapes: &[Shape], item: &str, close: &str) -> Result<Option<Node>> {
        let mut options = Vec::new();
        let mut plain = Vec::new();
        for shape in shapes {
            match shape {
                Shape::Array(arrays) => options.extend(self.items(arrays, item)?),
                Shape::Object(objects)
                    if !objects.properties.is_empty() || objects.additional == Id::NEVER =>
                {
                    options.extend(self.object(objects)?);
                }
                // The names of such an object are not known, so its elements have no ends: it is JSON.
                other => plain.push(other.clone()),
            }
        }
        if !plain.is_empty() {
            options.extend(self.emitter.shapes(self.sets, &plain)?);
        }
        if options.is_empty() {
            return Ok(None);
        }
        let value = self.emitter.builder.choice(&options)?;
        let close = self.emitter.builder.format_text(close)?;
        self.emitter.builder.sequence(&[value, close]).map(Some)
    }

    /// The items of an array, each an element.
    fn items(&mut self, arrays: &Arrays, name: &str) -> Result<Option<Node>> {
        let mut prefix = Vec::new();
        for id in &arrays.prefix {
            match self.nested_element(*id, name)? {
                Some(node) => prefix.push(node),
                None => break,
            }
        }
        let whole = prefix.len() == arrays.prefix.len();
        let rest = if whole { self.nested_element(arrays.rest, name)? } else { None };
        let listed = prefix.len() as u64;
        if arrays.min > listed && rest.is_none() {
            return Ok(None);
        }
        let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let limit = self.emitter.writing.limits.items.map(|most| u64::from(most).max(arrays.min).max(listed));
        let max = match (arrays.max, limit) {
            (Some(max), Some(limit)) => Some(max.min(limit)),
            (max, limit) => max.or(limit),
        };
        let builder = &mut *self.emitter.builder;
        let mut tail = match rest {
            None => builder.empty(),
            Some(rest) => {
                let most = max.map(|max| count(max.saturating_sub(listed)));
                builder.repeat(rest, count(arrays.min.saturating_sub(listed)), most)?
            }
        };
        let shown = max.map_or(prefix.len(), |max| prefix.len().min(count(max)));
        for index in (0..shown).rev() {
            tail = builder.sequence(&[prefix[index], tail])?;
            if index as u64 >= arrays.min {
                tail = builder.optional(tail)?;
            }
        }
        Ok(Some(tail))
    }

    /// An element that may hold itself.
    fn nested_element(&mut self, id: Id, name: &str) -> Result<Option<Node>> {
        let key = (id, name.to_owned());
        if let Some(node) = self.nested.get(&key) {
            return Ok(*node);
        }
        let placeholder = self.emitter.builder.placeholder("n");
        self.nested.insert(key.clone(), Some(placeholder));
        match self.element(Key::Named(name), id, false)? {
            Some(body) => self.emitter.builder.define(placeholder, body)?,
            None => {
                self.nested.insert(key, None);
                return Ok(None);
            }
        }
        Ok(Some(placeholder))
    }

    /// A string as it stands, up to `close`.
    fn raw_string(&mut self, shapes: &[Shape], close: &str) -> Result<Node> {
        let most = self.emitter.writing.limits.string;
        let contents = shapes.iter().filter_map(|shape| match shape {
            Shape::String(strings) => Some(string_content(strings, most)),
            _ => None,
        });
        let mut content = RegexAst::Or(contents.collect());
        if self.tagged.nested.is_some()
            && let Some(Lit::Text(open)) = self.env.split_specials(&self.tagged.open).first()
        {
            // What looks like an element would be read as one.
            content = RegexAst::And(vec![content, without(open)]);
        }
        let builder = &mut *self.emitter.builder;
        if !self.tagged.cdata {
            return builder.text_until(content, close);
        }
        let open = builder.text(CDATA.0)?;
        let marked = builder.text_until(content.clone(), &format!("{}{close}", CDATA.1))?;
        let marked = builder.sequence(&[open, marked])?;
        let plain = RegexAst::And(vec![content, RegexAst::Regex("[^<&\n]*".into())]);
        let plain = builder.text_until(plain, close)?;
        builder.choice(&[plain, marked])
    }
}

/// Texts in which this one does not stand.
fn without(text: &str) -> RegexAst {
    let any = || RegexAst::Regex("(?s:.*)".into());
    RegexAst::Not(Box::new(RegexAst::Concat(vec![any(), RegexAst::Literal(text.to_owned()), any()])))
}

/// Elements in any order: a state for every set of listed ones that are there already. `with` and `without` are what may
/// follow the last of them, with something before it and without.
fn unordered(
    emitter: &mut Emitter<'_, '_>,
    listed: &[(Node, bool)],
    separator: Node,
    with: Node,
    without: Node,
) -> Result<Node> {
    let all = (1usize << listed.len()) - 1;
    let required: usize = listed.iter().enumerate().map(|(at, (_, must))| usize::from(*must) << at).sum();
    let mut states = vec![with; all + 1];
    for present in (0..=all).rev() {
        let mut options = Vec::new();
        for (at, (node, _)) in listed.iter().enumerate().filter(|(at, _)| present >> at & 1 == 0) {
            let rest = states[present | 1 << at];
            let parts = [separator, *node, rest];
            options.push(emitter.builder.sequence(if present == 0 { &parts[1..] } else { &parts })?);
        }
        if present & required == required {
            options.push(if present == 0 { without } else { with });
        }
        states[present] = emitter.builder.choice(&options)?;
    }
    Ok(states[0])
}

/// Format text around a name, which is never a special token.
fn head(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    open: &str,
    name: &str,
    middle: &str,
) -> Result<Node> {
    let mut nodes = Vec::new();
    let mut text = String::new();
    for (part, plain) in [(open, false), (name, true), (middle, false)] {
        if plain {
            text.push_str(part);
            continue;
        }
        for lit in env.split_specials(part) {
            match lit {
                Lit::Text(more) => text.push_str(more),
                Lit::Token(id) => {
                    nodes.push(emitter.builder.text(&std::mem::take(&mut text))?);
                    nodes.push(emitter.builder.token(id)?);
                }
            }
        }
    }
    nodes.push(emitter.builder.text(&text)?);
    emitter.builder.sequence(&nodes)
}
