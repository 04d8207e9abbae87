//! The environment of a template: the settings, filters, tests and functions that transformers gives it.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Rest, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Value};

use super::{json, python, source, strftime};

/// Deeper than any conversation's schema, far from the end of a thread's stack.
const RECURSION: usize = 128;

/// An environment in which templates behave as in transformers.
pub(super) fn environment(now: Option<i64>) -> Environment<'static> {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.expect("the default delimiters are sound"));
    environment.set_recursion_limit(RECURSION);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_unknown_method_callback(python::method);
    environment.add_filter("tojson", json::tojson);
    environment.add_filter("from_json", json::from_json);
    environment.add_filter("trim", python::trim);
    environment.add_filter("dictsort", python::dictsort);
    environment.add_filter(source::ESCAPE, escape);
    environment.add_test("iterable", is_iterable);
    environment.add_test("sequence", is_sequence);
    environment.add_test("number", is_number);
    environment.add_function("raise_exception", raise_exception);
    environment.add_function("strftime_now", move |format: &str| strftime::format(format, now));
    environment.add_function(source::NEW_LIST, |items: Rest<Value>| python::new_list(&items));
    environment
}

fn raise_exception(message: &Value, _: Kwargs) -> Result<String, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, format!("the template refuses the conversation: {message}")))
}

/// markupsafe's `escape`, with its entities.
fn escape(value: &Value) -> String {
    let mut out = String::new();
    for c in value.to_string().chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\'' => out.push_str("&#39;"),
            '"' => out.push_str("&#34;"),
            c => out.push(c),
        }
    }
    out
}

/// What Python can iterate over: not None, and the undefined value as if it were empty.
fn is_iterable(value: &Value) -> bool {
    use ValueKind::{Iterable, Map, Seq, String, Undefined};
    matches!(value.kind(), String | Seq | Map | Iterable | Undefined)
}

/// What in Python has a length and can be indexed: strings and dicts too.
fn is_sequence(value: &Value) -> bool {
    use ValueKind::{Map, Seq, String, Undefined};
    matches!(value.kind(), String | Seq | Map | Undefined)
}

/// In Python a bool is a number.
fn is_number(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Number | ValueKind::Bool)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_leave_no_lines_behind() {
        let environment = environment(None);
        let source = "{% for x in [1, 2] %}\n  {% if x %}\n{{ x }}\n  {% endif %}\n{% endfor %}\n";
        let rendered = environment.render_str(source, Value::from(())).unwrap();
        assert_eq!(rendered, "1\n2\n");
    }
}
