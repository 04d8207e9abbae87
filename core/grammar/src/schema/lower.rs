//! Works out schemas into sets of values, keyword by keyword.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use serde_json::{Map, Value};

use super::keywords;
use super::resolve::{Draft, Resolver, Target, join, own_id};
use super::set::{Id, Set, Shape};
use super::{Relaxed, tidy};
use crate::{Error, ErrorKind, Result};

/// How many terms one schema may need; a schema of a megabyte needs fewer.
const MOST_TERMS: usize = 200_000;
/// How deep terms may need each other.
const DEEPEST: usize = 160;

/// A schema at its place in the document.
#[derive(Clone)]
pub(crate) struct At<'s> {
    pub(crate) value: &'s Value,
    pub(crate) pointer: String,
    pub(crate) base: Rc<str>,
}

impl<'s> At<'s> {
    pub(crate) fn child(&self, key: &str, value: &'s Value) -> Self {
        let pointer = format!("{}/{}", self.pointer, key.replace('~', "~0").replace('/', "~1"));
        let base = match own_id(value) {
            Some(id) if !id.starts_with('#') => join(&self.base, id).into(),
            _ => self.base.clone(),
        };
        Self { value, pointer, base }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Term {
    Schema(u32),
    And(Id, Id),
    Not(Id),
    Const(*const Value),
    Fixed(u32),
}

enum State {
    Waiting,
    Working,
    Done(Rc<Set>),
}

/// The arena of terms of one schema document.
pub(crate) struct Lowering<'s> {
    pub(crate) draft: Draft,
    resolver: Resolver<'s>,
    terms: Vec<Term>,
    states: Vec<State>,
    index: HashMap<Term, Id>,
    schemas: Vec<At<'s>>,
    by_address: HashMap<*const Value, u32>,
    constants: HashMap<*const Value, &'s Value>,
    fixed: Vec<Rc<Set>>,
    relaxed: Vec<Relaxed>,
    /// Whether alternatives were dropped since somebody looked.
    pub(crate) coarse: bool,
    reported: HashSet<(String, String)>,
    depth: usize,
}

/// All sets that can be reached from the root.
#[derive(Debug)]
pub(crate) struct Sets {
    sets: Vec<Option<Set>>,
    pub(crate) root: Id,
    pub(crate) relaxed: Vec<Relaxed>,
}

impl Sets {
    pub(crate) fn get(&self, id: Id) -> Option<&Set> {
        self.sets.get(id.0 as usize)?.as_ref()
    }
}

/// Works out a whole schema. An invalid schema is an error with the JSON pointer to what is wrong in it.
pub(crate) fn lower(schema: &Value) -> Result<Sets> {
    let mut lowering = Lowering::new(schema);
    let base: Rc<str> = lowering.resolver.base().into();
    let root = lowering.schema(&At { value: schema, pointer: String::new(), base });
    lowering.force(root)?;
    let mut seen = vec![false; lowering.terms.len()];
    let mut todo = vec![root, Id::ANY, Id::NEVER];
    let mut sets: Vec<Option<Set>> = Vec::new();
    while let Some(id) = todo.pop() {
        let at = id.0 as usize;
        if seen.get(at).copied().unwrap_or(false) {
            continue;
        }
        let mut set = Set::clone(&*lowering.force(id)?);
        lowering.complete(&mut set);
        seen.resize(lowering.terms.len(), false);
        seen[at] = true;
        todo.extend(set.shapes.iter().flat_map(keywords::inner));
        if sets.len() <= at {
            sets.resize_with(at + 1, || None);
        }
        sets[at] = Some(set);
    }
    let mut out = Sets { sets, root, relaxed: lowering.relaxed };
    tidy::remove_impossible(&mut out);
    Ok(out)
}

impl tidy::Editable for Sets {
    fn sets(&mut self) -> &mut Vec<Option<Set>> {
        &mut self.sets
    }
}

impl<'s> Lowering<'s> {
    fn new(root: &'s Value) -> Self {
        let mut this = Self {
            draft: Draft::of(root),
            resolver: Resolver::new(root),
            terms: Vec::new(),
            states: Vec::new(),
            index: HashMap::new(),
            schemas: Vec::new(),
            by_address: HashMap::new(),
            constants: HashMap::new(),
            fixed: Vec::new(),
            relaxed: Vec::new(),
            coarse: false,
            reported: HashSet::new(),
            depth: 0,
        };
        let any = this.set(Set::any());
        let never = this.set(Set::never());
        debug_assert!(any == Id::ANY && never == Id::NEVER, "the first two terms");
        this
    }

    /// Spells out what a grammar needs to see: required properties that are not listed, items that `contains` asks for.
    fn complete(&mut self, set: &mut Set) {
        for shape in &mut set.shapes {
            match shape {
                Shape::Object(objects) => {
                    for name in objects.required.clone() {
                        if objects.property(&name).is_none() {
                            let id = self.property_of(objects, &name);
                            objects.properties.push((name, id));
                        }
                    }
                }
                Shape::Array(arrays) => {
                    for id in &mut arrays.contains {
                        *id = self.and(arrays.rest, *id);
                    }
                }
                _ => {}
            }
        }
    }

    fn term(&mut self, term: Term) -> Id {
        if let Some(id) = self.index.get(&term) {
            return *id;
        }
        let id = Id(self.terms.len() as u32);
        self.terms.push(term);
        self.states.push(State::Waiting);
        self.index.insert(term, id);
        id
    }

    pub(crate) fn schema(&mut self, at: &At<'s>) -> Id {
        match at.value {
            Value::Bool(true) => return Id::ANY,
            Value::Bool(false) => return Id::NEVER,
            _ => {}
        }
        let address: *const Value = at.value;
        let index = match self.by_address.get(&address) {
            Some(index) => *index,
            None => {
                let index = self.schemas.len() as u32;
                self.schemas.push(at.clone());
                self.by_address.insert(address, index);
                index
            }
        };
        self.term(Term::Schema(index))
    }

    pub(crate) fn constant(&mut self, value: &'s Value) -> Id {
        self.constants.insert(value, value);
        self.term(Term::Const(value))
    }

    pub(crate) fn set(&mut self, set: Set) -> Id {
        let term = Term::Fixed(self.fixed.len() as u32);
        self.fixed.push(Rc::new(set));
        self.term(term)
    }

    pub(crate) fn and(&mut self, a: Id, b: Id) -> Id {
        match (a, b) {
            (Id::ANY, other) | (other, Id::ANY) => other,
            (Id::NEVER, _) | (_, Id::NEVER) => Id::NEVER,
            (a, b) if a == b => a,
            (a, b) => self.term(Term::And(a, b)),
        }
    }

    pub(crate) fn not(&mut self, id: Id) -> Id {
        match id {
            Id::ANY => Id::NEVER,
            Id::NEVER => Id::ANY,
            id => match self.terms[id.0 as usize] {
                Term::Not(inner) => inner,
                _ => self.term(Term::Not(id)),
            },
        }
    }

    pub(crate) fn is_working(&self, id: Id) -> bool {
        matches!(self.states[id.0 as usize], State::Working)
    }

    /// Works out a term.
    pub(crate) fn force(&mut self, id: Id) -> Result<Rc<Set>> {
        match &self.states[id.0 as usize] {
            State::Done(set) => return Ok(set.clone()),
            // A term that is needed to work itself out says nothing: the greatest solution is everything.
            State::Working => return Ok(Rc::new(Set { exact: false, ..Set::any() })),
            State::Waiting => {}
        }
        if self.terms.len() > MOST_TERMS || self.depth > DEEPEST {
            return Err(Error::new(
                ErrorKind::Schema,
                format!("the schema is too complex: {} terms, nested {} deep", self.terms.len(), self.depth),
            ));
        }
        self.states[id.0 as usize] = State::Working;
        self.depth += 1;
        let result = self.work_out(id);
        self.depth -= 1;
        match result {
            Ok(set) => {
                self.states[id.0 as usize] = State::Done(set.clone());
                Ok(set)
            }
            Err(error) => {
                self.states[id.0 as usize] = State::Waiting;
                Err(error)
            }
        }
    }

    fn work_out(&mut self, id: Id) -> Result<Rc<Set>> {
        Ok(match self.terms[id.0 as usize] {
            Term::Fixed(index) => self.fixed[index as usize].clone(),
            Term::And(a, b) => {
                let (a, b) = (self.force(a)?, self.force(b)?);
                Rc::new(self.intersect(&a, &b)?)
            }
            Term::Not(inner) => {
                let set = self.force(inner)?;
                Rc::new(self.complement(&set)?)
            }
            Term::Const(address) => {
                let value = self.constants[&address];
                Rc::new(keywords::constant(self, value))
            }
            Term::Schema(index) => {
                let at = self.schemas[index as usize].clone();
                let outside = std::mem::take(&mut self.coarse);
                let set = keywords::schema(self, &at)?;
                if std::mem::replace(&mut self.coarse, outside) {
                    self.relax(&at, "allOf", "too many alternatives: some are not kept apart");
                }
                Rc::new(set)
            }
        })
    }

    /// Notes that a keyword is not enforced.
    pub(crate) fn relax(&mut self, at: &At<'_>, keyword: &str, what: impl Into<String>) {
        if self.reported.insert((at.pointer.clone(), keyword.to_owned())) {
            self.relaxed.push(Relaxed {
                tool: None,
                pointer: at.pointer.clone(),
                keyword: keyword.to_owned(),
                what: what.into(),
            });
        }
    }

    /// The schema that a reference names.
    pub(crate) fn reference(&mut self, at: &At<'s>, keyword: &str, reference: &str) -> Result<Id> {
        match self.resolver.resolve(&at.base, reference) {
            Target::Schema { value, base, pointer } => {
                let pointer = pointer.strip_prefix('#').map(str::to_owned).unwrap_or(pointer);
                if !value.is_object() && !value.is_boolean() {
                    return Err(invalid(at, keyword, "a reference to a schema", value));
                }
                Ok(self.schema(&At { value, pointer, base: base.into() }))
            }
            Target::Meta => {
                self.relax(at, keyword, "a meta-schema is not followed");
                Ok(Id::ANY)
            }
            Target::Missing => Err(Error::new(
                ErrorKind::Schema,
                format!(
                    "{}/{keyword}: expected a reference to a schema in this document, found '{reference}'",
                    shown(at)
                ),
            )
            .hint("references to other documents are not followed; put the schema into $defs")),
        }
    }
}

/// The error for a keyword with a value that it cannot have.
pub(crate) fn invalid(at: &At<'_>, keyword: &str, expected: &str, found: &Value) -> Error {
    let mut text = found.to_string();
    if text.len() > 60 {
        let cut = (0..=60).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(cut);
        text.push_str("...");
    }
    let keyword = keyword.replace('~', "~0").replace('/', "~1");
    Error::new(ErrorKind::Schema, format!("{}/{keyword}: expected {expected}, found {text}", shown(at)))
}

fn shown<'a>(at: &'a At<'_>) -> &'a str {
    &at.pointer
}

/// The object that a schema is.
pub(crate) fn object<'s>(at: &At<'s>) -> Result<&'s Map<String, Value>> {
    at.value.as_object().ok_or_else(|| {
        let found = at.value.to_string();
        let found: String = found.chars().take(60).collect();
        Error::new(
            ErrorKind::Schema,
            format!("{}: expected a schema (an object or a boolean), found {found}", shown(at)),
        )
    })
}
