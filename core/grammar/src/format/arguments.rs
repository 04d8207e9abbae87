//! Reading arguments as they arrive, in every notation, as JSON.

use serde_json::Value;

use super::notation;
use super::stream::{Match, begins, decode, find};
use super::{Arguments, TypeNames};
use crate::Schema;
use crate::schema::{Id, Shape};

/// XML's quotation of a text: some models put it around values with markup in them.
const CDATA: &str = "<![CDATA[";

/// How far a reader has come.
#[derive(Debug)]
pub(crate) enum Progress {
    More,
    Done(Value),
    /// This is not what the format says.
    Broken,
}

/// Reads the arguments of one call.
#[derive(Debug)]
pub(crate) enum Reader {
    Json(JsonReader),
    Tagged(Box<TaggedReader>),
    /// Read as a whole when its end is there.
    Whole(notation::Notation),
}

impl Reader {
    /// `end` is what follows the arguments; `encode` turns format text into stream bytes.
    pub(crate) fn new(
        arguments: &Arguments,
        parameters: Option<&Value>,
        end: Vec<u8>,
        encode: &dyn Fn(&str) -> Vec<u8>,
    ) -> Self {
        match arguments {
            Arguments::Json(_) => Self::Json(JsonReader::default()),
            Arguments::Gemma { quote } => Self::Whole(notation::Notation::Gemma { quote: encode(quote) }),
            Arguments::Python => Self::Whole(notation::Notation::Python),
            Arguments::Tagged(tagged) => {
                let (before, after) = tagged.middle.split_once("{type}").unwrap_or((&tagged.middle, ""));
                Self::Tagged(Box::new(TaggedReader {
                    open: encode(&tagged.open),
                    before: encode(before),
                    after: encode(after),
                    close: encode(tagged.close.trim_end()),
                    close_after: tagged
                        .close
                        .split_once("{key}")
                        .map(|(before, after)| (encode(before), encode(after))),
                    separator: encode(&tagged.separator),
                    end,
                    raw: tagged.raw_strings,
                    types: tagged.types,
                    schema: parameters.and_then(|parameters| Schema::for_tool(parameters).ok()),
                    text: String::new(),
                    key: String::new(),
                    kind: String::new(),
                    place: Place::Between,
                    count: 0,
                }))
            }
        }
    }

    /// Reads from the beginning of `stream`: how many bytes were used, what is to be reported of the JSON text.
    pub(crate) fn read(&mut self, stream: &[u8], last: bool) -> (usize, String, Progress) {
        match self {
            Self::Json(reader) => reader.read(stream),
            Self::Tagged(reader) => reader.read(stream, last),
            Self::Whole(notation) => match notation.read(stream) {
                Ok(None) => (0, String::new(), Progress::More),
                Ok(Some((used, value))) => {
                    let text = ai_runtime_chat::spaced_json(&value);
                    (used, text, Progress::Done(value))
                }
                Err(()) => (0, String::new(), Progress::Broken),
            },
        }
    }
}

/// Follows a JSON object to its closing brace.
#[derive(Debug, Default)]
pub(crate) struct JsonReader {
    text: String,
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl JsonReader {
    fn read(&mut self, stream: &[u8]) -> (usize, String, Progress) {
        let mut end = None;
        let mut at = 0;
        while at < stream.len() {
            let byte = stream[at];
            if self.depth == 0 && byte != b'{' {
                if byte.is_ascii_whitespace() {
                    at += 1;
                    continue;
                }
                return (at, String::new(), Progress::Broken);
            }
            if byte == 0xff {
                return (at, String::new(), Progress::Broken);
            }
            at += 1;
            if self.in_string {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => self.in_string = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        end = Some(at);
                        break;
                    }
                }
                _ => {}
            }
        }
        let space = if self.text.is_empty() {
            stream[..at].iter().take_while(|byte| byte.is_ascii_whitespace()).count()
        } else {
            0
        };
        let (delta, used) = decode(&stream[space..at], false);
        self.text.push_str(&delta);
        // A character that is not complete is inside a string: reading its bytes again changes nothing.
        let used = space + used;
        match end {
            None => (used, delta, Progress::More),
            Some(_) => match serde_json::from_str::<Value>(&self.text) {
                Ok(value @ Value::Object(_)) => (used, delta, Progress::Done(value)),
                _ => (used, delta, Progress::Broken),
            },
        }
    }
}

#[derive(Debug, PartialEq)]
enum Place {
    Between,
    Key,
    Type,
    Value { started: bool },
}

/// Reads one element per argument.
#[derive(Debug)]
pub(crate) struct TaggedReader {
    open: Vec<u8>,
    before: Vec<u8>,
    after: Vec<u8>,
    close: Vec<u8>,
    /// Where the end of an element names its key: what stands before and after the key.
    close_after: Option<(Vec<u8>, Vec<u8>)>,
    separator: Vec<u8>,
    end: Vec<u8>,
    raw: bool,
    types: TypeNames,
    schema: Option<Schema>,
    /// The JSON text so far.
    text: String,
    key: String,
    kind: String,
    place: Place,
    count: usize,
}

impl TaggedReader {
    fn read(&mut self, stream: &[u8], last: bool) -> (usize, String, Progress) {
        let begin = self.text.len();
        let mut at = 0;
        if self.text.is_empty() {
            self.text.push('{');
        }
        let progress = loop {
            match self.step(stream, &mut at, last) {
                Some(progress) => break progress,
                None => continue,
            }
        };
        (at, self.text[begin..].to_owned(), progress)
    }

    /// One element's part; `None` to go on.
    fn step(&mut self, stream: &[u8], at: &mut usize, last: bool) -> Option<Progress> {
        let rest = &stream[*at..];
        match &self.place {
            Place::Between => {
                let open = if self.count == 0 {
                    self.open.clone()
                } else {
                    [&*self.separator, &*self.open].concat()
                };
                let another = begins(rest, &open);
                let end = if self.end.is_empty() { Match::Full(0) } else { begins(rest, &self.end) };
                // An end that begins as an element does is told apart by what follows.
                let longer = self.end.len() > open.len();
                match (another, end) {
                    (Match::Full(_), Match::Partial) if longer && !last => return Some(Progress::More),
                    (Match::Full(length), _) if !(longer && matches!(end, Match::Full(_))) => {
                        *at += length;
                        self.place = Place::Key;
                    }
                    (Match::Partial, _) | (_, Match::Partial) if !last => return Some(Progress::More),
                    (_, Match::Full(_) | Match::Partial) => {
                        self.text.push('}');
                        return Some(match serde_json::from_str(&self.text) {
                            Ok(value) => Progress::Done(value),
                            Err(_) => Progress::Broken,
                        });
                    }
                    _ => return Some(Progress::Broken),
                }
            }
            Place::Key => {
                let Some(end) = rest.iter().position(|byte| Some(byte) == self.before.first()) else {
                    return Some(if rest.len() > 256 { Progress::Broken } else { Progress::More });
                };
                match begins(&rest[end..], &self.before) {
                    Match::Partial => return Some(Progress::More),
                    Match::No => return Some(Progress::Broken),
                    Match::Full(length) => {
                        self.key = String::from_utf8_lossy(&rest[..end]).trim().to_owned();
                        *at += end + length;
                    }
                }
                if let Some((before, after)) = &self.close_after {
                    self.close = [before, self.key.as_bytes(), after].concat();
                }
                if self.count > 0 {
                    self.text.push_str(", ");
                }
                self.count += 1;
                self.text.push_str(&Value::String(self.key.clone()).to_string());
                self.text.push_str(": ");
                self.kind.clear();
                self.place =
                    if self.after.is_empty() { Place::Value { started: false } } else { Place::Type };
            }
            Place::Type => {
                let Some(end) = rest.iter().position(|byte| Some(byte) == self.after.first()) else {
                    return Some(if rest.len() > 64 { Progress::Broken } else { Progress::More });
                };
                match begins(&rest[end..], &self.after) {
                    Match::Partial => return Some(Progress::More),
                    Match::No => return Some(Progress::Broken),
                    Match::Full(length) => {
                        self.kind = String::from_utf8_lossy(&rest[..end]).trim().to_owned();
                        *at += end + length;
                    }
                }
                self.place = Place::Value { started: false };
            }
            Place::Value { started } => {
                let started = *started;
                let string = self.is_string();
                match find(rest, &self.close) {
                    Ok(end) => {
                        let (value, _) = decode(&rest[..end], true);
                        let value = value
                            .strip_prefix(CDATA)
                            .and_then(|v| v.strip_suffix("]]>"))
                            .map_or(value.clone(), str::to_owned);
                        if string == Some(true) {
                            if !started {
                                self.text.push('"');
                            }
                            self.text.push_str(&escape(&value));
                            self.text.push('"');
                        } else {
                            let value = self.convert(&value, string);
                            self.text.push_str(&ai_runtime_chat::spaced_json(&value));
                        }
                        *at += end + self.close.len();
                        self.place = Place::Between;
                    }
                    Err(hold) => {
                        let marked = CDATA.as_bytes().starts_with(&rest[..rest.len().min(CDATA.len())]);
                        if string != Some(true) || (!started && marked) {
                            return Some(Progress::More);
                        }
                        let (value, used) = decode(&rest[..rest.len() - hold], false);
                        if used > 0 {
                            if !started {
                                self.text.push('"');
                            }
                            self.text.push_str(&escape(&value));
                            *at += used;
                            self.place = Place::Value { started: true };
                        }
                        return Some(Progress::More);
                    }
                }
            }
        }
        None
    }

    /// Whether the value is a string; `None` where only its text can tell.
    fn is_string(&self) -> Option<bool> {
        if !self.raw {
            return Some(false);
        }
        match self.types {
            TypeNames::IsString => return Some(self.kind == "true"),
            TypeNames::Json => return Some(self.kind == "string"),
            TypeNames::None => {}
        }
        let types = self.allowed()?;
        match (types.contains(&"string"), types.len()) {
            (true, 1) => Some(true),
            (false, 1..) => Some(false),
            _ => None,
        }
    }

    /// The types that the schema allows for the key.
    fn allowed(&self) -> Option<Vec<&'static str>> {
        let sets = self.schema.as_ref()?.sets();
        let mut types = Vec::new();
        for shape in &sets.get(sets.root)?.shapes {
            if let Shape::Object(objects) = shape {
                let id = objects.property(&self.key).unwrap_or(objects.additional);
                if id == Id::ANY {
                    return None;
                }
                types.extend(sets.get(id)?.shapes.iter().map(Shape::type_name));
            }
        }
        types.sort_unstable();
        types.dedup();
        Some(types)
    }

    fn convert(&self, text: &str, string: Option<bool>) -> Value {
        let parsed =
            serde_json::from_str::<Value>(text.trim()).ok().or_else(|| notation::python_value(text.trim()));
        let text = || Value::String(text.to_owned());
        match (parsed, string) {
            (Some(value), Some(false)) => value,
            (Some(value), None) => {
                let kind = match &value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(_) => "number",
                    Value::String(_) => "",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                if self.allowed().is_none_or(|types| types.contains(&kind)) && !kind.is_empty() {
                    value
                } else {
                    text()
                }
            }
            _ => text(),
        }
    }
}

/// The inside of a JSON string.
fn escape(text: &str) -> String {
    let quoted = Value::String(text.to_owned()).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}
