//! Sets of JSON values: what a schema means once its keywords are worked out.
//!
//! A [`Set`] is a union of [`Shape`]s, each of one JSON type. Values inside arrays and objects are [`Id`]s into an arena
//! of terms that are worked out on demand and at most once, so recursive schemas and intersections of recursive schemas
//! need no special care.

use serde_json::Number;

/// A term of the arena: a set that is worked out when somebody looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Id(pub(crate) u32);

impl Id {
    /// Every value.
    pub(crate) const ANY: Self = Self(0);
    /// No value.
    pub(crate) const NEVER: Self = Self(1);
}

/// A union of shapes. `exact` is false where the set is larger than what the schema says.
#[derive(Clone, Debug)]
pub(crate) struct Set {
    pub(crate) shapes: Vec<Shape>,
    pub(crate) exact: bool,
}

/// Values of one JSON type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Null,
    Bool(Option<bool>),
    Number(Numbers),
    String(Strings),
    Array(Arrays),
    Object(Objects),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum NumberKind {
    #[default]
    Any,
    Integer,
    /// Numbers that are no integers.
    Fraction,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Numbers {
    pub(crate) kind: NumberKind,
    pub(crate) min: Option<Bound>,
    pub(crate) max: Option<Bound>,
    /// Positive.
    pub(crate) multiple_of: Vec<f64>,
    /// Where given, only these.
    pub(crate) only: Option<Vec<Number>>,
    pub(crate) except: Vec<Number>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bound {
    pub(crate) value: f64,
    pub(crate) exclusive: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Strings {
    pub(crate) min: u64,
    pub(crate) max: Option<u64>,
    pub(crate) patterns: Vec<Pattern>,
    /// Where given, only these.
    pub(crate) only: Option<Vec<String>>,
    pub(crate) except: Vec<String>,
}

/// A regular expression that a string must match, or must not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pattern {
    /// In the syntax of the `regex` crate.
    pub(crate) regex: String,
    /// Whether it must match the whole string, not only a part.
    pub(crate) whole: bool,
    pub(crate) negated: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Arrays {
    pub(crate) prefix: Vec<Id>,
    pub(crate) rest: Id,
    pub(crate) min: u64,
    pub(crate) max: Option<u64>,
    /// At least one item is in each of these.
    pub(crate) contains: Vec<Id>,
}

impl Default for Arrays {
    fn default() -> Self {
        Self { prefix: Vec::new(), rest: Id::ANY, min: 0, max: None, contains: Vec::new() }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Objects {
    /// In schema order.
    pub(crate) properties: Vec<(String, Id)>,
    pub(crate) required: Vec<String>,
    /// Properties that match the pattern and are not listed.
    pub(crate) patterns: Vec<(Pattern, Id)>,
    /// All other properties.
    pub(crate) additional: Id,
    /// Whether the schema says so; where it says nothing, tools close the object.
    pub(crate) said: bool,
    pub(crate) min: u64,
    pub(crate) max: Option<u64>,
    /// What names must be (of unlisted properties; listed ones are checked when the shape is made).
    pub(crate) names: Vec<Strings>,
}

impl Default for Objects {
    fn default() -> Self {
        Self {
            properties: Vec::new(),
            required: Vec::new(),
            patterns: Vec::new(),
            additional: Id::ANY,
            said: false,
            min: 0,
            max: None,
            names: Vec::new(),
        }
    }
}

impl Objects {
    pub(crate) fn property(&self, name: &str) -> Option<Id> {
        self.properties.iter().find(|(key, _)| key == name).map(|(_, id)| *id)
    }

    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|key| key == name)
    }
}

impl Set {
    pub(crate) fn any() -> Self {
        Self {
            shapes: vec![
                Shape::Null,
                Shape::Bool(None),
                Shape::Number(Numbers::default()),
                Shape::String(Strings::default()),
                Shape::Array(Arrays::default()),
                Shape::Object(Objects::default()),
            ],
            exact: true,
        }
    }

    pub(crate) fn never() -> Self {
        Self { shapes: Vec::new(), exact: true }
    }

    pub(crate) fn of(shape: Shape) -> Self {
        Self { shapes: vec![shape], exact: true }
    }

    pub(crate) fn union(mut self, other: Self) -> Self {
        self.exact &= other.exact;
        for shape in other.shapes {
            self.add(shape);
        }
        self
    }

    /// Adds a shape unless what is there contains it; finite lists are merged.
    pub(crate) fn add(&mut self, shape: Shape) {
        for have in &mut self.shapes {
            match (have, &shape) {
                (
                    Shape::String(Strings { only: Some(all), .. }),
                    Shape::String(Strings { only: Some(more), .. }),
                ) => {
                    for text in more {
                        if !all.contains(text) {
                            all.push(text.clone());
                        }
                    }
                    return;
                }
                (Shape::Bool(have), Shape::Bool(more)) => {
                    if have != more {
                        *have = None;
                    }
                    return;
                }
                (have, more) if have == more => return,
                (have, more) if have.is_whole_type() && have.same_type(more) => return,
                _ => {}
            }
        }
        if shape.is_whole_type() {
            self.shapes.retain(|have| !have.same_type(&shape));
        }
        self.shapes.push(shape);
    }

    pub(crate) fn is_any(&self) -> bool {
        self.shapes.len() == 6 && self.shapes.iter().all(Shape::is_whole_type)
    }
}

impl Shape {
    pub(crate) fn same_type(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Whether every value of the type is in it.
    pub(crate) fn is_whole_type(&self) -> bool {
        match self {
            Self::Null | Self::Bool(None) => true,
            Self::Bool(_) => false,
            Self::Number(numbers) => *numbers == Numbers::default(),
            Self::String(strings) => *strings == Strings::default(),
            Self::Array(arrays) => *arrays == Arrays::default(),
            // One that says "anything else" is not the same as one that says nothing: `unevaluatedProperties` asks.
            Self::Object(objects) => *objects == Objects::default(),
        }
    }

    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }
}

/// Equality of JSON numbers: 1 and 1.0 are one number.
pub(crate) fn same_number(a: &Number, b: &Number) -> bool {
    a == b || matches!((a.as_f64(), b.as_f64()), (Some(x), Some(y)) if x == y && (a.is_f64() || b.is_f64()))
}

/// Whether the number has no fraction.
pub(crate) fn is_integer(number: &Number) -> bool {
    number.is_i64()
        || number.is_u64()
        || number.as_f64().is_some_and(|value| value.is_finite() && value.fract() == 0.0)
}
