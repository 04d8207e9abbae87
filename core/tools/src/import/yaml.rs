//! YAML as the JSON value that it says. What configurations do not need is refused: aliases, which make a short text a huge
//! value, and keys that are not texts.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::{Map, Number, Value};

/// How deep lists and objects may be nested.
const MAX_DEPTH: usize = 64;

/// A list or an object that is not over yet.
enum Open {
    List(Vec<Value>),
    Object { members: Map<String, Value>, key: Option<String> },
}

/// Reads one document. The error names the line, and does not quote it: it may hold a secret.
pub(super) fn read(text: &str) -> Result<Value, String> {
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| at(error.marker().line(), error.info()))?;
        let wrong = |what: &str| Err(at_span(&span, what));
        let value = match event {
            Event::Scalar(text, style, _, _) => {
                if let Some(Open::Object { key: key @ None, .. }) = open.last_mut() {
                    *key = Some(text.into_owned());
                    continue;
                }
                scalar(&text, style)
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                if open.len() >= MAX_DEPTH {
                    return wrong("lists and objects are nested too deep");
                }
                if matches!(open.last(), Some(Open::Object { key: None, .. })) {
                    return wrong("a key must be a text");
                }
                open.push(match event {
                    Event::SequenceStart(..) => Open::List(Vec::new()),
                    _ => Open::Object { members: Map::new(), key: None },
                });
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some(Open::List(items)) => Value::Array(items),
                Some(Open::Object { members, .. }) => Value::Object(members),
                None => return wrong("unexpected end of a list or an object"),
            },
            Event::Alias(_) => {
                return wrong("an alias ('*name') is not understood here: write the value out");
            }
            Event::DocumentStart(_) if root.is_some() => {
                return wrong("expected one document, found a second");
            }
            _ => continue,
        };
        match open.last_mut() {
            None => root = Some(value),
            Some(Open::List(items)) => items.push(value),
            Some(Open::Object { members, key }) => match key.take() {
                Some(key) if members.contains_key(&key) => return wrong("a key stands twice in one object"),
                Some(key) => drop(members.insert(key, value)),
                None => return wrong("a key must be a text"),
            },
        }
    }
    Ok(root.unwrap_or_default())
}

fn at_span(span: &Span, what: &str) -> String {
    at(span.start.line(), what)
}

fn at(line: usize, what: &str) -> String {
    format!("line {line}: {what}")
}

/// YAML 1.2's core schema, as far as JSON has a value for it.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::from(text);
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).unwrap_or_else(|| Value::from(text)),
    }
}

fn number(text: &str) -> Option<Value> {
    // Rust reads `inf` and `nan` as numbers, and so does not this.
    if !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'+' | b'-' | b'e' | b'E')) {
        return None;
    }
    let whole = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from));
    whole.ok().or_else(|| Number::from_f64(text.parse().ok()?)).map(Value::Number)
}

#[cfg(test)]
mod tests {
    use super::read;
    use serde_json::json;

    #[test]
    fn yaml_is_read_as_the_json_that_it_says() {
        let text = "# mine\na: 1\nb: [x, 'y', \"\\u00e9\", 1.5, -2, 1e3, true, ~, .inf, 1.2.3]\nc:\n  d: |\n    two\n    lines\n  e: >-\n    one\n    line\n  f:\n  '7': {g: ''}\n\
            h:\n- i: 2026-11-25\n- 0x10\n- 18446744073709551615\n";
        let expected = json!({"a": 1, "b": ["x", "y", "é", 1.5, -2, 1000.0, true, null, ".inf", "1.2.3"],
            "c": {"d": "two\nlines\n", "e": "one line", "f": null, "7": {"g": ""}},
            "h": [{"i": "2026-11-25"}, "0x10", 18_446_744_073_709_551_615_u64]});
        assert_eq!(read(text).unwrap(), expected);
        assert_eq!(read("").unwrap(), json!(null));
        assert_eq!(read("---\nx\n...\n").unwrap(), json!("x"));
    }

    #[test]
    fn what_is_not_understood_is_refused_with_its_line() {
        let deep = "[".repeat(100);
        for (text, expected) in [
            ("a: &x 1\nb: *x", "line 2: an alias"),
            ("a: 1\na: 2", "line 2: a key stands twice"),
            ("? [a]\n: 1", "line 1: a key must be a text"),
            ("a: 1\n---\nb: 2", "line 2: expected one document"),
            ("a: \"hunter2", "line 1:"),
            ("\ta: 1\n  b: [", "line"),
            (deep.as_str(), "nested too deep"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(expected) && !error.contains("hunter2"), "{text}: {error}");
        }
    }
}
