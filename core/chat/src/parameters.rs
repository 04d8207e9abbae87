use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::Key;

/// The JSON Schema of a tool's arguments.
///
/// It is shared and never changes: a copy costs nothing, and what was made from it can be kept under its
/// [key](Parameters::key), which is computed once. Another schema is another value.
#[derive(Clone)]
pub struct Parameters(Arc<Shared>);

struct Shared {
    schema: Value,
    key: OnceLock<u128>,
}

impl Parameters {
    /// Names the schema: equal schemas whose fields are in the same order have the same key.
    pub fn key(&self) -> u128 {
        *self.0.key.get_or_init(|| {
            let mut key = Key::new("parameters");
            key.json(&self.0.schema);
            key.done()
        })
    }

    /// The schema, copied where others share it.
    pub fn into_value(self) -> Value {
        Arc::try_unwrap(self.0).map_or_else(|shared| shared.schema.clone(), |own| own.schema)
    }
}

impl From<Value> for Parameters {
    fn from(schema: Value) -> Self {
        Self(Arc::new(Shared { schema, key: OnceLock::new() }))
    }
}

impl Deref for Parameters {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0.schema
    }
}

impl PartialEq for Parameters {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || **self == **other
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.schema.fmt(f)
    }
}

impl Serialize for Parameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.schema.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Parameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_key_names_the_schema_and_not_the_copy() {
        let one = Parameters::from(json!({"type": "object", "properties": {"to": {"type": "string"}}}));
        let same: Parameters = serde_json::from_str(&serde_json::to_string(&one).unwrap()).unwrap();
        assert_eq!((one.key(), &one), (same.key(), &same));
        assert_eq!(one.clone().key(), one.key());
        let mut changed = one.clone().into_value();
        changed["properties"]["to"]["maxLength"] = json!(5);
        let changed = Parameters::from(changed);
        assert_ne!(changed.key(), one.key());
        assert_ne!(changed, one);
        assert_eq!(one["properties"]["to"], json!({"type": "string"}));
    }
}
