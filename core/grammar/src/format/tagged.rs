//! Arguments written as one element each.

use llguidance::derivre::RegexAst;

use super::{Tagged, TypeNames};
use crate::builder::Node;
use crate::env::Lit;
use crate::schema::{Emitter, Id, MOST_UNORDERED, Objects, Set, Sets, Shape, Strings, string_content};
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
    let mut options = Vec::new();
    for shape in shapes {
        if let Shape::Object(objects) = shape
            && let Some(node) = object(emitter, env, tagged, sets, objects)?
        {
            options.push(node);
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

fn object(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    tagged: &Tagged,
    sets: &Sets,
    objects: &Objects,
) -> Result<Option<Node>> {
    let closed = emitter.writing.closed && !objects.said && !objects.properties.is_empty();
    let open = !closed && objects.additional != Id::NEVER;
    let mut listed = Vec::new();
    for (name, id) in &objects.properties {
        match element(emitter, env, tagged, sets, Key::Named(name), *id, open)? {
            Some(node) => listed.push((node, objects.requires(name))),
            None if objects.requires(name) => return Ok(None),
            None => {}
        }
    }
    let mut extra = None;
    if !closed && objects.patterns.is_empty() && objects.names.is_empty() {
        let taken: Vec<&str> = objects.properties.iter().map(|(name, _)| name.as_str()).collect();
        extra = element(emitter, env, tagged, sets, Key::Other(&taken), objects.additional, true)?;
    }
    let separator = emitter.builder.format_text(&tagged.separator)?;
    // From the back: with something before it an element needs the separator. `min` and `max` count as validation's.
    let mut with = emitter.builder.empty();
    let mut without = with;
    if let Some(extra) = extra {
        let most = emitter.writing.limits.items.map(|items| items as usize);
        let one = emitter.builder.sequence(&[separator, extra])?;
        with = emitter.builder.repeat(one, 0, most)?;
        let first = emitter.builder.repeat(one, 0, most.map(|most| most.saturating_sub(1)))?;
        let first = emitter.builder.sequence(&[extra, first])?;
        without = emitter.builder.optional(first)?;
    }
    if emitter.writing.order == PropertyOrder::Any && (2..=MOST_UNORDERED).contains(&listed.len()) {
        return unordered(emitter, &listed, separator, with, without).map(Some);
    }
    for (node, required) in listed.into_iter().rev() {
        let after = emitter.builder.sequence(&[separator, node, with])?;
        let first = emitter.builder.sequence(&[node, with])?;
        if required {
            (with, without) = (after, first);
        } else {
            with = emitter.builder.choice(&[after, with])?;
            without = emitter.builder.choice(&[first, without])?;
        }
    }
    Ok(Some(without))
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

enum Key<'a> {
    Named(&'a str),
    Other(&'a [&'a str]),
}

/// `open key middle value close`.
fn element(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    tagged: &Tagged,
    sets: &Sets,
    key: Key<'_>,
    id: Id,
    open: bool,
) -> Result<Option<Node>> {
    let any = Set::any();
    let set = if id == Id::ANY { Some(&any) } else { sets.get(id) };
    let Some(set) = set else { return Ok(None) };
    let mut options = Vec::new();
    for (types, raw) in [
        ("string", true),
        ("number", false),
        ("boolean", false),
        ("null", false),
        ("array", false),
        ("object", false),
    ] {
        // Strings and the rest are alternatives; formats with a type attribute tell all types apart.
        let shapes: Vec<Shape> =
            set.shapes.iter().filter(|shape| shape.type_name() == types).cloned().collect();
        if shapes.is_empty() {
            continue;
        }
        if tagged.types != TypeNames::Json
            && !raw
            && !matches!(types, "number")
            && options.len() > usize::from(has_string(set))
        {
            continue;
        }
        let shapes = if tagged.types == TypeNames::Json || raw {
            shapes
        } else {
            set.shapes.iter().filter(|shape| !matches!(shape, Shape::String(_))).cloned().collect()
        };
        let label = match tagged.types {
            TypeNames::None => "",
            TypeNames::IsString => {
                if raw {
                    "true"
                } else {
                    "false"
                }
            }
            TypeNames::Json => types,
        };
        let middle = tagged.middle.replace("{type}", label);
        let head = match &key {
            // Where other names are possible too, the name is a lexeme of its own: the longest match must not decide.
            Key::Named(name) if open => {
                let parts = [
                    emitter.builder.format_text(&tagged.open)?,
                    emitter.builder.text(name)?,
                    emitter.builder.format_text(&middle)?,
                ];
                emitter.builder.sequence(&parts)?
            }
            Key::Named(name) => head(emitter, env, &tagged.open, Some(name), &middle)?,
            Key::Other(taken) => {
                let open = emitter.builder.format_text(&tagged.open)?;
                let mut names = vec![RegexAst::Regex("[A-Za-z_][0-9A-Za-z_.-]{0,63}".into())];
                names.extend(
                    taken.iter().map(|name| RegexAst::Not(Box::new(RegexAst::Literal((*name).to_owned())))),
                );
                let name = emitter.builder.lexeme(RegexAst::And(names))?;
                let middle = emitter.builder.format_text(&middle)?;
                emitter.builder.sequence(&[open, name, middle])?
            }
        };
        let close = match &key {
            Key::Named(name) => tagged.close.replace("{key}", name),
            // An end that names its key cannot follow a name that is not known.
            Key::Other(_) if tagged.close.contains("{key}") => continue,
            Key::Other(_) => tagged.close.clone(),
        };
        let value = if raw && tagged.raw_strings {
            let strings: Vec<&Strings> = shapes
                .iter()
                .filter_map(|shape| if let Shape::String(s) = shape { Some(s) } else { None })
                .collect();
            raw_string(emitter, &strings, &close)?
        } else {
            let node = emitter.shapes(sets, &shapes)?;
            let Some(node) = node else { continue };
            let close = emitter.builder.format_text(&close)?;
            emitter.builder.sequence(&[node, close])?
        };
        options.push(emitter.builder.sequence(&[head, value])?);
    }
    if options.is_empty() { Ok(None) } else { emitter.builder.choice(&options).map(Some) }
}

fn has_string(set: &Set) -> bool {
    set.shapes.iter().any(|shape| matches!(shape, Shape::String(_)))
}

/// Format text around a name, which is never a special token.
fn head(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    open: &str,
    name: Option<&str>,
    middle: &str,
) -> Result<Node> {
    let mut nodes = Vec::new();
    let mut text = String::new();
    for (part, plain) in [(open, false), (name.unwrap_or_default(), true), (middle, false)] {
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

/// A string as it stands, up to `close`.
fn raw_string(emitter: &mut Emitter<'_, '_>, strings: &[&Strings], close: &str) -> Result<Node> {
    let most = emitter.writing.limits.string;
    let mut contents: Vec<RegexAst> = strings.iter().map(|strings| string_content(strings, most)).collect();
    let content = if contents.len() == 1 { contents.remove(0) } else { RegexAst::Or(contents) };
    emitter.builder.text_until(content, close)
}
