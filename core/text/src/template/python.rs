//! What templates expect of Python: methods of strings, dicts and lists.
//!
//! Strings may contain marks ([`super::literal`]) around what content must not be able to say. The methods that look
//! at the ends of a string look past them.

use std::sync::{Arc, Mutex, PoisonError};

use minijinja::formatting::{FormatStyle, format};
use minijinja::value::{Enumerator, Kwargs, Object, ObjectRepr, Rest, Tuple, ValueKind, from_args};
use minijinja::{Error, ErrorKind, State, Value};

use super::literal::Marks;

/// The value of a context as templates see it.
pub(super) fn value(value: &serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match value {
        Json::Null => Value::from(()),
        Json::Bool(bool) => (*bool).into(),
        Json::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(int), _, _) => int.into(),
            (_, Some(int), _) => int.into(),
            (_, _, float) => float.unwrap_or(f64::NAN).into(),
        },
        Json::String(text) => text.as_str().into(),
        Json::Array(items) => items.iter().map(self::value).collect(),
        Json::Object(map) => {
            Value::from_pairs(map.iter().map(|(key, item)| (key.as_str(), self::value(item))))
        }
    }
}

/// Methods that the engine itself does not have.
pub(super) fn method(
    state: &mut State<'_, '_>,
    value: &Value,
    name: &str,
    args: &[Value],
) -> Result<Value, Error> {
    match value.kind() {
        ValueKind::String => {
            let Some(text) = value.as_str() else { return Err(Error::from(ErrorKind::UnknownMethod)) };
            string_method(Marks::of(state), text, name, args)
        }
        ValueKind::Map => map_method(value, name, args),
        ValueKind::Seq | ValueKind::Iterable => sequence_method(value, name, args),
        _ => Err(Error::from(ErrorKind::UnknownMethod)),
    }
}

/// The filter `trim`.
pub(super) fn trim(state: &State<'_, '_>, value: &Value, chars: Option<&str>) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Marks::of(state).strip(&text, |c| strips(c, chars), true, true).into_owned()
}

/// The filter `dictsort`: the pairs of a dict, sorted by key or value as if the marks were not there.
pub(super) fn dictsort(
    state: &State<'_, '_>,
    value: &Value,
    case_sensitive: Option<bool>,
    by: Option<&str>,
    kwargs: Kwargs,
) -> Result<Value, Error> {
    let case_sensitive = case_sensitive.or(kwargs.get("case_sensitive")?).unwrap_or(false);
    let by_value = by.or(kwargs.get("by")?) == Some("value");
    let reverse = kwargs.get::<Option<bool>>("reverse")?.unwrap_or(false);
    kwargs.assert_all_used()?;
    let marks = Marks::of(state);
    let sort_key = |pair: &(Value, Value)| {
        let key = if by_value { &pair.1 } else { &pair.0 };
        match key.as_str() {
            Some(text) if case_sensitive => Value::from(marks.remove(text)),
            Some(text) => marks.remove(text).to_lowercase().into(),
            None => key.clone(),
        }
    };
    let pairs =
        value.as_object().filter(|_| value.kind() == ValueKind::Map).and_then(|map| map.try_iter_pairs());
    let Some(pairs) = pairs else {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            format!("dictsort: expected a dict, found {}", value.kind()),
        ));
    };
    let mut pairs: Vec<(Value, Value)> = pairs.collect();
    // Equal keys keep their order even when the order is reversed, as in Python.
    match reverse {
        false => pairs.sort_by_cached_key(sort_key),
        true => pairs.sort_by_cached_key(|pair| std::cmp::Reverse(sort_key(pair))),
    }
    Ok(pairs.into_iter().map(|(key, value)| Value::from(Tuple::from([key, value]))).collect())
}

/// What `strip(chars)` takes away: the characters, or Python's white space.
fn strips(c: char, chars: Option<&str>) -> bool {
    match chars {
        Some(chars) => chars.contains(c),
        None => is_space(c),
    }
}

/// `str.isspace`: White_Space, and the separators of ASCII.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

fn string_method(marks: Marks, text: &str, name: &str, args: &[Value]) -> Result<Value, Error> {
    let cased = || text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let all = |is: fn(char) -> bool| !text.is_empty() && text.chars().all(is);
    let position = |at: Option<usize>| at.map_or(-1, |at| text[..at].chars().count() as i64);
    Ok(match name {
        "upper" => no_args(args).map(|()| text.to_uppercase().into())?,
        "lower" | "casefold" => no_args(args).map(|()| text.to_lowercase().into())?,
        "title" => no_args(args).map(|()| title(text).into())?,
        "capitalize" => no_args(args).map(|()| capitalize(text).into())?,
        "isupper" => no_args(args).map(|()| (cased() && !text.chars().any(char::is_lowercase)).into())?,
        "islower" => no_args(args).map(|()| (cased() && !text.chars().any(char::is_uppercase)).into())?,
        "isspace" => no_args(args).map(|()| all(is_space).into())?,
        "isdigit" | "isnumeric" | "isdecimal" => no_args(args).map(|()| all(char::is_numeric).into())?,
        "isalpha" => no_args(args).map(|()| all(char::is_alphabetic).into())?,
        "isalnum" => no_args(args).map(|()| all(char::is_alphanumeric).into())?,
        "isascii" => no_args(args).map(|()| text.is_ascii().into())?,
        "strip" | "lstrip" | "rstrip" => {
            let (chars,): (Option<&str>,) = from_args(args)?;
            marks.strip(text, |c| strips(c, chars), name != "rstrip", name != "lstrip").into_owned().into()
        }
        "startswith" | "endswith" => {
            let (ends,): (&Value,) = from_args(args)?;
            let bare = marks.remove(text);
            any_of(
                ends,
                |end| if name == "startswith" { bare.starts_with(end) } else { bare.ends_with(end) },
            )?
            .into()
        }
        "removeprefix" => {
            let (prefix,): (&str,) = from_args(args)?;
            text.strip_prefix(prefix).unwrap_or(text).into()
        }
        "removesuffix" => {
            let (suffix,): (&str,) = from_args(args)?;
            text.strip_suffix(suffix).unwrap_or(text).into()
        }
        "replace" => {
            let (old, new, count): (&str, &str, Option<i64>) = from_args(args)?;
            match count.and_then(|count| usize::try_from(count).ok()) {
                Some(count) => text.replacen(old, new, count).into(),
                None => text.replace(old, new).into(),
            }
        }
        "split" | "rsplit" => {
            let (separator, most, kwargs): (Option<&str>, Option<i64>, Kwargs) = from_args(args)?;
            let most = most.or(kwargs.get("maxsplit")?).and_then(|most| usize::try_from(most).ok());
            split(text, separator, most, name == "rsplit")?
        }
        "splitlines" => {
            let (keep,): (Option<bool>,) = from_args(args)?;
            let end = |line: &str| {
                line.strip_suffix('\n').map_or(line.len(), |l| l.strip_suffix('\r').unwrap_or(l).len())
            };
            let lines = text.split_inclusive('\n');
            lines
                .map(|line| Value::from(if keep == Some(true) { line } else { &line[..end(line)] }))
                .collect()
        }
        "partition" | "rpartition" => {
            let (separator,): (&str,) = from_args(args)?;
            let parts =
                if name == "partition" { text.split_once(separator) } else { text.rsplit_once(separator) };
            let parts = match parts {
                Some((before, after)) => [before, separator, after],
                None if name == "partition" => [text, "", ""],
                None => ["", "", text],
            };
            Value::from(Tuple::from(parts.map(Value::from)))
        }
        "find" | "rfind" | "index" | "rindex" => {
            let (what,): (&str,) = from_args(args)?;
            let at = position(if name.starts_with('r') { text.rfind(what) } else { text.find(what) });
            if at < 0 && name.ends_with("index") {
                return Err(Error::new(ErrorKind::InvalidOperation, "substring not found"));
            }
            at.into()
        }
        "count" => {
            let (what,): (&str,) = from_args(args)?;
            text.matches(what).count().into()
        }
        "format" => format(FormatStyle::StrFormat, text, args)?.into(),
        "zfill" => {
            let (width,): (usize,) = from_args(args)?;
            let (sign, digits) = text.split_at(usize::from(text.starts_with(['+', '-'])));
            let zeros = width.min(1000).saturating_sub(text.chars().count());
            format!("{sign}{}{digits}", "0".repeat(zeros)).into()
        }
        "join" => {
            let (values,): (&Value,) = from_args(args)?;
            let parts: Vec<String> = values.try_iter()?.map(|value| value.to_string()).collect();
            parts.join(text).into()
        }
        _ => return Err(Error::from(ErrorKind::UnknownMethod)),
    })
}

fn no_args(args: &[Value]) -> Result<(), Error> {
    let () = from_args(args)?;
    Ok(())
}

/// A string, or any of a tuple of strings.
fn any_of(ends: &Value, is: impl Fn(&str) -> bool) -> Result<bool, Error> {
    if let Some(end) = ends.as_str() {
        return Ok(is(end));
    }
    for end in ends.try_iter()? {
        match end.as_str() {
            Some(end) if is(end) => return Ok(true),
            Some(_) => {}
            None => {
                return Err(Error::new(
                    ErrorKind::InvalidOperation,
                    format!("expected a string, found {}", end.kind()),
                ));
            }
        }
    }
    Ok(false)
}

fn split(text: &str, separator: Option<&str>, most: Option<usize>, from_right: bool) -> Result<Value, Error> {
    let most = most.unwrap_or(usize::MAX - 1);
    let mut parts: Vec<&str> = match separator {
        Some("") => return Err(Error::new(ErrorKind::InvalidOperation, "empty separator")),
        Some(separator) if from_right => text.rsplitn(most + 1, separator).collect(),
        Some(separator) => text.splitn(most + 1, separator).collect(),
        None => {
            let mut parts = Vec::new();
            let mut rest = text.trim_matches(is_space);
            while !rest.is_empty() {
                let at = if from_right { rest.rfind(is_space) } else { rest.find(is_space) };
                let Some(at) = at.filter(|_| parts.len() < most) else {
                    parts.push(rest);
                    break;
                };
                let (before, after) = rest.split_at(at);
                let (part, left) = if from_right { (after, before) } else { (before, after) };
                parts.push(part.trim_matches(is_space));
                rest = left.trim_matches(is_space);
            }
            parts
        }
    };
    if from_right {
        parts.reverse();
    }
    Ok(parts.into_iter().map(Value::from).collect())
}

/// Every word's first letter is large, the others are small; a word is a run of letters.
fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        if inside {
            out.extend(c.to_lowercase())
        } else {
            out.extend(c.to_uppercase())
        }
        inside = c.is_alphabetic();
    }
    out
}

fn capitalize(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars.as_str().to_lowercase().chars()).collect()
}

fn map_method(value: &Value, name: &str, args: &[Value]) -> Result<Value, Error> {
    let Some(map) = value.as_object() else { return Err(Error::from(ErrorKind::UnknownMethod)) };
    let pairs = || map.try_iter_pairs().into_iter().flatten();
    Ok(match name {
        "keys" => no_args(args).map(|()| pairs().map(|(key, _)| key).collect())?,
        "values" => no_args(args).map(|()| pairs().map(|(_, value)| value).collect())?,
        "items" => no_args(args)
            .map(|()| pairs().map(|(key, value)| Value::from(Tuple::from([key, value]))).collect())?,
        "copy" => no_args(args).map(|()| value.clone())?,
        "get" => {
            let (key, default): (&Value, Option<Value>) = from_args(args)?;
            map.get_value(key).or(default).unwrap_or_else(|| Value::from(()))
        }
        _ => return Err(Error::from(ErrorKind::UnknownMethod)),
    })
}

fn sequence_method(value: &Value, name: &str, args: &[Value]) -> Result<Value, Error> {
    Ok(match name {
        "count" => {
            let (what,): (&Value,) = from_args(args)?;
            value.try_iter()?.filter(|item| item == what).count().into()
        }
        "index" => {
            let (what,): (&Value,) = from_args(args)?;
            let at = value.try_iter()?.position(|item| item == *what);
            at.ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("{what} is not in the list")))?
                .into()
        }
        "copy" => no_args(args).map(|()| value.clone())?,
        "append" | "pop" | "extend" | "insert" | "remove" | "reverse" | "sort" | "clear" => {
            return Err(Error::new(
                ErrorKind::InvalidOperation,
                format!("this list cannot be changed ('{name}')"),
            ));
        }
        _ => return Err(Error::from(ErrorKind::UnknownMethod)),
    })
}

/// A list that the template may change: what `[]` makes in templates that use `append`.
#[derive(Debug, Default)]
struct List(Mutex<Vec<Value>>);

/// A list that the template may change.
pub(super) fn new_list(items: &Rest<Value>) -> Value {
    Value::from_object(List(Mutex::new(items.to_vec())))
}

impl List {
    fn with<T>(&self, use_items: impl FnOnce(&mut Vec<Value>) -> T) -> T {
        use_items(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Object for List {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.with(|items| items.get(key.as_usize()?).cloned())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.with(|items| items.clone()))
    }

    fn call_method(
        self: &Arc<Self>,
        _: &mut State<'_, '_>,
        name: &str,
        args: &[Value],
    ) -> Result<Value, Error> {
        // A list inside itself would never be freed.
        let acyclic = |value: &Value| match value.kind() {
            ValueKind::String | ValueKind::Number | ValueKind::Bool | ValueKind::None => Ok(()),
            _ if value.downcast_object_ref::<Self>().is_none() => Ok(()),
            _ => Err(Error::new(ErrorKind::InvalidOperation, "lists of lists cannot be built with append")),
        };
        match name {
            "append" => {
                let (value,): (Value,) = from_args(args)?;
                acyclic(&value)?;
                self.with(|items| items.push(value));
            }
            "extend" => {
                let (values,): (&Value,) = from_args(args)?;
                let values: Vec<Value> = values.try_iter()?.collect();
                values.iter().try_for_each(acyclic)?;
                self.with(|items| items.extend(values));
            }
            "insert" => {
                let (at, value): (usize, Value) = from_args(args)?;
                acyclic(&value)?;
                self.with(|items| items.insert(at.min(items.len()), value));
            }
            "pop" => {
                let (at,): (Option<i64>,) = from_args(args)?;
                let popped = self.with(|items| {
                    let at = at.unwrap_or(-1);
                    let at = if at < 0 { at.checked_add(items.len() as i64)? } else { at };
                    let at = usize::try_from(at).ok().filter(|at| *at < items.len())?;
                    Some(items.remove(at))
                });
                return popped
                    .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "pop from an empty list"));
            }
            "clear" => self.with(Vec::clear),
            _ => return Err(Error::from(ErrorKind::UnknownMethod)),
        }
        Ok(Value::from(()))
    }
}
