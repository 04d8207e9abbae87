//! JSON Schema, lowered to what a grammar can say.

mod set;

/// What the grammar does not enforce of a schema. The finished value is validated against all of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Relaxed {
    /// The tool, where the schema is one's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// JSON pointer to the schema that holds the keyword.
    pub pointer: String,
    /// The keyword.
    pub keyword: String,
    /// What is not enforced and why.
    pub what: String,
}

/// Bounds on what a schema leaves open; `None` leaves it open. Needed against runaway arguments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Characters of a string.
    pub string: Option<u32>,
    /// Items of an array, and properties of an object that the schema does not name.
    pub items: Option<u32>,
    /// Digits of a number, before and after the point.
    pub digits: Option<u32>,
    /// Levels of a value of which the schema says nothing, and of recursive schemas.
    pub depth: Option<u32>,
}
