//! `tojson` and `from_json`, with what Python's `json.dumps` writes.

use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Error, ErrorKind, State, Value};

use super::literal::Marks;

/// Values are built by templates, so their depth is not ours to choose.
const DEEPEST: usize = 128;

/// `tojson(value, ensure_ascii=False, indent=None, separators=None, sort_keys=False)`, as transformers defines it.
pub(super) fn tojson(
    state: &State<'_, '_>,
    value: &Value,
    ascii: Option<Value>,
    indent: Option<Value>,
    kwargs: Kwargs,
) -> Result<String, Error> {
    let ascii: Option<Value> = ascii.or(kwargs.get("ensure_ascii")?);
    let indent: Option<Value> = indent.or(kwargs.get("indent")?);
    let separators: Option<Value> = kwargs.get("separators")?;
    let sort_keys: Option<bool> = kwargs.get("sort_keys")?;
    kwargs.assert_all_used()?;
    let indent = match indent.filter(|indent| !indent.is_none()) {
        None => None,
        Some(indent) => Some(match (indent.as_str(), indent.as_i64()) {
            (Some(text), _) => text.to_owned(),
            (_, Some(count)) => " ".repeat(usize::try_from(count).unwrap_or(0).min(64)),
            _ => return Err(Error::new(ErrorKind::InvalidOperation, "tojson: expected a number as indent")),
        }),
    };
    let mut writer = Writer {
        out: String::new(),
        ascii: ascii.is_some_and(|ascii| ascii.is_true()),
        comma: if indent.is_some() { "," } else { ", " }.to_owned(),
        colon: ": ".to_owned(),
        indent,
        sort_keys: sort_keys.unwrap_or(false),
        marks: Marks::of(state),
    };
    if let Some(separators) = separators.filter(|separators| !separators.is_none()) {
        let mut given = separators.try_iter()?.map(|separator| separator.to_string());
        if let (Some(comma), Some(colon)) = (given.next(), given.next()) {
            (writer.comma, writer.colon) = (comma, colon);
        }
    }
    writer.value(value, 0)?;
    Ok(writer.out)
}

/// The value of a JSON text.
pub(super) fn from_json(text: &str) -> Result<Value, Error> {
    let value: serde_json::Value = serde_json::from_str(text)
        .map_err(|e| Error::new(ErrorKind::InvalidOperation, format!("from_json: {e}")))?;
    Ok(super::python::value(&value))
}

struct Writer {
    out: String,
    ascii: bool,
    comma: String,
    colon: String,
    indent: Option<String>,
    sort_keys: bool,
    marks: Marks,
}

impl Writer {
    fn value(&mut self, value: &Value, depth: usize) -> Result<(), Error> {
        if depth > DEEPEST {
            return Err(Error::new(
                ErrorKind::InvalidOperation,
                format!("tojson: more than {DEEPEST} levels deep"),
            ));
        }
        match value.kind() {
            ValueKind::None => self.out.push_str("null"),
            ValueKind::Bool => self.out.push_str(if value.is_true() { "true" } else { "false" }),
            ValueKind::Number if value.is_integer() => self.out.push_str(&value.to_string()),
            ValueKind::Number => self.out.push_str(&float(f64::try_from(value.clone())?)),
            ValueKind::String => self.string(value.as_str().unwrap_or_default()),
            ValueKind::Seq | ValueKind::Iterable => {
                let items = value.try_iter()?.map(|item| (None, item)).collect();
                self.container(items, ('[', ']'), depth)?;
            }
            ValueKind::Map => {
                let mut items = Vec::new();
                for key in value.try_iter()? {
                    let item = value.get_item(&key)?;
                    items.push((Some(key), item));
                }
                if self.sort_keys {
                    let marks = self.marks;
                    items.sort_by_cached_key(|(key, _): &(Option<Value>, Value)| {
                        key.as_ref().map(|key| marks.remove(&key.to_string()).into_owned())
                    });
                }
                self.container(items, ('{', '}'), depth)?;
            }
            kind => {
                return Err(Error::new(
                    ErrorKind::InvalidOperation,
                    format!("tojson: {kind} has no form in JSON"),
                ));
            }
        }
        Ok(())
    }

    fn container(
        &mut self,
        items: Vec<(Option<Value>, Value)>,
        (open, close): (char, char),
        depth: usize,
    ) -> Result<(), Error> {
        self.out.push(open);
        let empty = items.is_empty();
        for (index, (key, item)) in items.into_iter().enumerate() {
            if index > 0 {
                self.out.push_str(&self.comma);
            }
            self.line(depth + 1);
            if let Some(key) = key {
                match key.kind() {
                    ValueKind::String => self.string(key.as_str().unwrap_or_default()),
                    ValueKind::None => self.out.push_str("\"null\""),
                    ValueKind::Bool => {
                        self.out.push_str(if key.is_true() { "\"true\"" } else { "\"false\"" })
                    }
                    _ => self.string(&key.to_string()),
                }
                self.out.push_str(&self.colon);
            }
            self.value(&item, depth + 1)?;
        }
        if !empty {
            self.line(depth);
        }
        self.out.push(close);
        Ok(())
    }

    fn line(&mut self, depth: usize) {
        if let Some(indent) = &self.indent {
            self.out.push('\n');
            (0..depth).for_each(|_| self.out.push_str(indent));
        }
    }

    fn string(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\x08' => self.out.push_str("\\b"),
                '\x0c' => self.out.push_str("\\f"),
                c if (c as u32) < 0x20 => self.unit(c as u16),
                c if self.ascii && (c as u32) > 0x7e && !self.marks.is_mark(c) => {
                    c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| self.unit(*unit));
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    fn unit(&mut self, unit: u16) {
        self.out.push_str(&format!("\\u{unit:04x}"));
    }
}

/// Python's `repr` of a float: the shortest digits, positional from 1e-4 up to 1e16.
pub(super) fn float(x: f64) -> String {
    if x.is_nan() {
        return "NaN".into();
    }
    if x.is_infinite() {
        return if x > 0.0 { "Infinity" } else { "-Infinity" }.into();
    }
    let scientific = format!("{x:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) {
        let plain = format!("{x}");
        return if plain.contains('.') { plain } else { plain + ".0" };
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_look_as_in_python() {
        for (x, text) in [
            (1.0, "1.0"),
            (0.1, "0.1"),
            (-2.5, "-2.5"),
            (1e16, "1e+16"),
            (1.5e16, "1.5e+16"),
            (123456789012345.0, "123456789012345.0"),
            (9999999999999998.0, "9999999999999998.0"),
            (1e-4, "0.0001"),
            (1e-5, "1e-05"),
            (5e-324, "5e-324"),
            (-0.0, "-0.0"),
        ] {
            assert_eq!(float(x), text);
        }
    }
}
