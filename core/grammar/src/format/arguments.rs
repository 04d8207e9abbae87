//! Reading arguments as they arrive, in every notation, as JSON.

use serde_json::Value;

use super::nested::{Marks, Stop, Tree};
use super::stream::{Match, begins, decode, find};
use super::typed::{self, Types};
use super::{Arguments, CDATA, TypeNames, notation};

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
    Whole(WholeReader),
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
            Arguments::Gemma { quote } => {
                Self::Whole(WholeReader::new(notation::Notation::Gemma { quote: encode(quote) }))
            }
            Arguments::Python => Self::Whole(WholeReader::new(notation::Notation::Python)),
            Arguments::Tagged(tagged) => {
                let (before, after) = tagged.middle.split_once("{type}").unwrap_or((&tagged.middle, ""));
                let close_after =
                    tagged.close.split_once("{key}").map(|(before, after)| (encode(before), encode(after)));
                Self::Tagged(Box::new(TaggedReader {
                    open: encode(&tagged.open),
                    before: encode(before),
                    after: encode(after),
                    close: encode(tagged.close.trim_end()),
                    marks: tagged.nested.clone().map(|item| Marks {
                        open: encode(&tagged.open),
                        middle: encode(before),
                        close: close_after.clone().unwrap_or_else(|| (encode(&tagged.close), Vec::new())),
                        item,
                    }),
                    close_after,
                    cdata: tagged.cdata,
                    separator: encode(&tagged.separator),
                    end,
                    raw: tagged.raw_strings,
                    types: tagged.types,
                    schema: Types::new(parameters),
                    text: String::new(),
                    key: String::new(),
                    kind: String::new(),
                    place: Place::Between,
                    looked: 0,
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
            Self::Whole(reader) => reader.read(stream),
        }
    }
}

/// Reads arguments as a whole, when their end may be there.
#[derive(Debug)]
pub(crate) struct WholeReader {
    notation: notation::Notation,
    /// So many bytes were looked at for the end.
    looked: usize,
}

impl WholeReader {
    fn new(notation: notation::Notation) -> Self {
        Self { notation, looked: 0 }
    }

    fn read(&mut self, stream: &[u8]) -> (usize, String, Progress) {
        let end = self.notation.last();
        // What has no end yet is not read, again and again with every token.
        if !stream[self.looked.min(stream.len())..].contains(&end) {
            self.looked = stream.len();
            return (0, String::new(), Progress::More);
        }
        self.looked = stream.len();
        match self.notation.read(stream) {
            Ok(None) => (0, String::new(), Progress::More),
            Ok(Some((used, value))) => {
                let text = ai_runtime_chat::spaced_json(&value);
                (used, text, Progress::Done(value))
            }
            Err(()) => (0, String::new(), Progress::Broken),
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
    /// Whether strings may stand between CDATA marks.
    cdata: bool,
    /// Where values inside are elements too.
    marks: Option<Marks>,
    types: TypeNames,
    schema: Types,
    /// The JSON text so far.
    text: String,
    key: String,
    kind: String,
    place: Place,
    /// So many bytes of a value were looked at for its end.
    looked: usize,
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
                self.looked = 0;
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
                // What is not passed on as it comes is looked at again only when its end may be there.
                let new = self.looked.min(rest.len());
                if !started
                    && new > CDATA.0.len()
                    && !last
                    && !rest[new..].iter().any(|byte| Some(byte) == self.close.last())
                {
                    self.looked = rest.len();
                    return Some(Progress::More);
                }
                self.looked = rest.len();
                if !started && let Some(marks) = &self.marks {
                    match marks.begins(rest) {
                        None if !last => return Some(Progress::More),
                        Some(true) => return self.elements(rest, at),
                        _ => {}
                    }
                }
                return self.text_value(rest, at, started);
            }
        }
        None
    }

    /// A value that is elements.
    fn elements(&mut self, rest: &[u8], at: &mut usize) -> Option<Progress> {
        let marks = self.marks.as_ref()?;
        match marks.read(rest, &self.key) {
            Err(Stop::More) => Some(Progress::More),
            Err(Stop::Broken) => Some(Progress::Broken),
            Ok((tree, used)) => {
                let ids = self.schema.property(&self.schema.root(), &self.key);
                let value = marks.value(tree, &self.schema, &ids);
                self.text.push_str(&ai_runtime_chat::spaced_json(&value));
                *at += used;
                self.place = Place::Between;
                None
            }
        }
    }

    /// A value that is text up to its end; `None` to go on behind it.
    fn text_value(&mut self, rest: &[u8], at: &mut usize, started: bool) -> Option<Progress> {
        let types = self.allowed();
        let string = self.is_string(types.as_deref());
        // Between CDATA marks nothing but their end ends the text.
        let marked =
            self.cdata && !started && CDATA.0.as_bytes().starts_with(&rest[..rest.len().min(CDATA.0.len())]);
        if marked && rest.len() < CDATA.0.len() {
            return Some(Progress::More);
        }
        let (begin, close) = if marked {
            (CDATA.0.len(), [CDATA.1.as_bytes(), &self.close].concat())
        } else {
            (0, self.close.clone())
        };
        match find(&rest[begin..], &close) {
            Ok(end) => {
                let (value, _) = decode(&rest[begin..begin + end], true);
                if string == Some(true) {
                    if !started {
                        self.text.push('"');
                    }
                    self.text.push_str(&escape(&value));
                    self.text.push('"');
                } else {
                    let value = if value.is_empty() && self.marks.is_some() {
                        let ids = self.schema.property(&self.schema.root(), &self.key);
                        self.marks.as_ref()?.value(Tree::Text(value), &self.schema, &ids)
                    } else {
                        typed::scalar(&value, types.as_deref(), string)
                    };
                    self.text.push_str(&ai_runtime_chat::spaced_json(&value));
                }
                *at += begin + end + close.len();
                self.place = Place::Between;
                None
            }
            Err(hold) => {
                if string == Some(true) && !marked {
                    let (value, used) = decode(&rest[..rest.len() - hold], false);
                    if used > 0 {
                        if !started {
                            self.text.push('"');
                        }
                        self.text.push_str(&escape(&value));
                        *at += used;
                        self.place = Place::Value { started: true };
                    }
                }
                Some(Progress::More)
            }
        }
    }

    /// Whether the value is a string; `None` where only its text can tell.
    fn is_string(&self, types: Option<&[&'static str]>) -> Option<bool> {
        match self.types {
            _ if !self.raw => Some(false),
            TypeNames::IsString => Some(self.kind == "true"),
            TypeNames::Json => Some(self.kind == "string"),
            TypeNames::None => typed::is_string(types),
        }
    }

    /// The types that the schema allows for the key.
    fn allowed(&self) -> Option<Vec<&'static str>> {
        self.schema.of(&self.schema.property(&self.schema.root(), &self.key))
    }
}

/// The inside of a JSON string.
fn escape(text: &str) -> String {
    let quoted = Value::String(text.to_owned()).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}
