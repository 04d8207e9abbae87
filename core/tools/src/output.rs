//! Results held against the schema that their tool promised (`outputSchema`). A schema comes from outside: it is bounded, it
//! is compiled once, at the first result, and nothing it names is fetched.

use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::Value;

/// Bytes and depth of a schema that is used; a larger one is not.
const MAX_BYTES: usize = 256 << 10;
const MAX_DEPTH: usize = 64;

/// A schema as it is used; `None` where it cannot be.
#[derive(Default)]
pub(crate) struct OutputCheck(OnceLock<Option<Validator>>);

impl OutputCheck {
    /// Why a result does not fit its schema; `None` when it does, or when the schema cannot be used.
    pub(crate) fn complaint(&self, schema: &Value, structured: Option<&Value>) -> Option<String> {
        let validator = self.0.get_or_init(|| compile(schema)).as_ref()?;
        let Some(value) = structured else {
            return Some("it has no structured content, which its outputSchema promises".to_owned());
        };
        let error = validator.iter_errors(value).next()?;
        let place = error.instance_path().to_string();
        let place = if place.is_empty() { "at the top".to_owned() } else { format!("at {place}") };
        let text: String = error.to_string().chars().take(300).collect();
        Some(format!("{place}: {text}"))
    }
}

fn compile(schema: &Value) -> Option<Validator> {
    if depth(schema) > MAX_DEPTH || schema.to_string().len() > MAX_BYTES {
        tracing::warn!("an outputSchema is too large to be used");
        return None;
    }
    // What a schema names elsewhere is not fetched: it cannot be used then.
    match jsonschema::options().offline().build(schema) {
        Ok(validator) => Some(validator),
        Err(error) => {
            tracing::warn!(%error, "an outputSchema cannot be used");
            None
        }
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_result_is_held_against_its_schema_and_a_schema_that_cannot_be_used_is_not() {
        let schema = json!({"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]});
        let check = OutputCheck::default();
        assert_eq!(check.complaint(&schema, Some(&json!({"n": 1}))), None);
        let text = check.complaint(&schema, Some(&json!({"n": "one"}))).unwrap();
        assert!(text.starts_with("at /n: "), "{text}");
        assert!(check.complaint(&schema, None).unwrap().contains("no structured content"));
        for odd in [json!({"$ref": "http://127.0.0.1:1/x"}), json!({"type": 5}), json!({"pattern": "("})] {
            assert_eq!(OutputCheck::default().complaint(&odd, Some(&json!(1))), None, "{odd}");
        }
        let deep = (0..100).fold(json!({}), |inner, _| json!({"not": inner}));
        assert_eq!(OutputCheck::default().complaint(&deep, Some(&json!(1))), None);
    }
}
