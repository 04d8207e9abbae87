//! Reading a table of TOML so that every problem is found in one go.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use ai_runtime_chat::{Error, ErrorKind};
use ai_runtime_tools::near_names;
use toml::{Table, Value};

/// A table that is being read: it remembers which keys were asked for, and whatever is left over is a problem.
pub(super) struct Section<'a> {
    /// `llm.` for the keys of `[llm]`, empty at the root.
    prefix: String,
    table: &'a Table,
    known: Vec<&'static str>,
    /// Keys that are refused with a reason of their own.
    refused: Vec<&'static str>,
    problems: &'a mut Vec<String>,
}

impl<'a> Section<'a> {
    pub(super) fn root(table: &'a Table, problems: &'a mut Vec<String>) -> Self {
        Self::new(String::new(), table, problems)
    }

    pub(super) fn new(prefix: String, table: &'a Table, problems: &'a mut Vec<String>) -> Self {
        Self { prefix, table, known: Vec::new(), refused: Vec::new(), problems }
    }

    /// Reads the table under `key`, if it is there.
    pub(super) fn section(&mut self, key: &'static str, read: impl FnOnce(&mut Section<'_>)) {
        match self.take(key) {
            None => {}
            Some(Value::Table(table)) => {
                let mut inner = Section::new(format!("{}{key}.", self.prefix), table, self.problems);
                read(&mut inner);
                inner.finish();
            }
            Some(other) => self.expected(key, &format!("a section [{}{key}]", self.prefix), other),
        }
    }

    /// The raw value under `key`.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'a Value> {
        self.known.push(key);
        self.table.get(key)
    }

    pub(super) fn text(&mut self, key: &'static str, what: &str) -> Option<String> {
        match self.take(key)? {
            Value::String(text) => Some(text.clone()),
            other => {
                self.expected(key, what, other);
                None
            }
        }
    }

    /// A text that has a form.
    pub(super) fn parsed<T: FromStr>(&mut self, key: &'static str, what: &str) -> Option<T> {
        let text = self.text(key, what)?;
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.problem(key, &format!("expected {what}, found \"{text}\""));
        }
        parsed
    }

    pub(super) fn whole(&mut self, key: &'static str, range: RangeInclusive<usize>, target: &mut usize) {
        let Some(value) = self.take(key) else { return };
        let found = value.as_integer().and_then(|number| usize::try_from(number).ok());
        match found.filter(|number| range.contains(number)) {
            Some(number) => *target = number,
            None => {
                let what = format!("a whole number from {} to {}", range.start(), range.end());
                self.expected(key, &what, value);
            }
        }
    }

    pub(super) fn flag(&mut self, key: &'static str, target: &mut bool) {
        match self.take(key) {
            None => {}
            Some(Value::Boolean(flag)) => *target = *flag,
            Some(other) => self.expected(key, "true or false", other),
        }
    }

    /// A list of whole numbers.
    pub(super) fn wholes(
        &mut self,
        key: &'static str,
        range: RangeInclusive<usize>,
        target: &mut Vec<usize>,
    ) {
        let Some(value) = self.take(key) else { return };
        let one = |value: &Value| {
            let number = value.as_integer().and_then(|number| usize::try_from(number).ok());
            number.filter(|number| range.contains(number))
        };
        match value.as_array().and_then(|list| list.iter().map(one).collect::<Option<Vec<_>>>()) {
            Some(numbers) => *target = numbers,
            None => {
                let what = format!("a list of whole numbers from {} to {}", range.start(), range.end());
                self.expected(key, &what, value);
            }
        }
    }

    pub(super) fn number(&mut self, key: &'static str, least: f64, most: f64) -> Option<f64> {
        let value = self.take(key)?;
        let number = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64));
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.expected(key, &format!("a number from {least} to {most}"), value);
        }
        number
    }

    /// A key that later versions know: it is refused rather than ignored.
    pub(super) fn not_yet(&mut self, key: &'static str, why: &str) {
        self.refused.push(key);
        if self.table.contains_key(key) {
            self.problem(key, &format!("{why}; remove the key"));
        }
    }

    pub(super) fn expected(&mut self, key: &str, what: &str, found: &Value) {
        self.problem(key, &format!("expected {what}, found {}", shown(found)));
    }

    pub(super) fn problem(&mut self, key: &str, problem: &str) {
        self.problems.push(format!("{}{key}: {problem}", self.prefix));
    }

    /// Whatever was not asked for does not exist.
    pub(super) fn finish(self) {
        let read = |key: &&String| self.known.contains(&key.as_str()) || self.refused.contains(&key.as_str());
        for key in self.table.keys().filter(|key| !read(key)) {
            let nearest = near_names(key, self.known.iter().copied(), 1).first().copied();
            let longer = || self.known.iter().copied().find(|name| name.starts_with(key.as_str()));
            let hint = match nearest.or_else(longer) {
                Some(name) => format!("did you mean '{name}'?"),
                None => format!("there are {}", self.known.join(", ")),
            };
            self.problems.push(format!("{}{key}: no such key; {hint}", self.prefix));
        }
    }
}

/// One error for all problems.
pub(super) fn list_problems(problems: Vec<impl Display>) -> Error {
    let count = problems.len();
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let message = if count == 1 {
        lines.into_iter().next().unwrap_or_default()
    } else {
        format!("{count} problems:\n  {}", lines.join("\n  "))
    };
    Error::new(ErrorKind::Config, message)
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => format!("the text \"{}\"", text.chars().take(60).collect::<String>()),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Boolean(flag) => flag.to_string(),
        Value::Datetime(_) => "a date".into(),
        Value::Array(_) => "a list".into(),
        Value::Table(_) => "a table".into(),
    }
}
