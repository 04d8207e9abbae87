//! Content that spells special tokens.
//!
//! A user may write `<|im_end|>`, a web page that a tool fetched may. In the rendered text it looks like the template's
//! own. So before rendering, each spelling in the input is put between two marks, characters for private use that occur
//! nowhere else; after rendering the marks are taken out, and where they stood is remembered. What a template does with
//! content on the way (quote, trim, split) leaves the marks in place.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use ai_runtime_chat::{Error, ErrorKind, Result};
use minijinja::State;
use serde_json::{Map, Value};

use crate::Prompt;

/// The variable that tells filters which marks are in use.
const VARIABLE: &str = "__marks";

/// Where marks are taken from: the first characters of the last planes, which nobody uses in text.
const CANDIDATES: Range<u32> = 0xf_0000..0xf_fffe;

/// The marks of one rendering, if there are any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks(Option<(char, char)>);

impl Marks {
    /// The marks of the rendering that `state` belongs to.
    pub(super) fn of(state: &State<'_, '_>) -> Self {
        let value = state.lookup(VARIABLE);
        let mut chars = value.as_ref().and_then(|value| value.as_str()).unwrap_or_default().chars();
        Self(chars.next().zip(chars.next()))
    }

    pub(super) fn is_mark(self, c: char) -> bool {
        self.0.is_some_and(|(open, close)| c == open || c == close)
    }

    /// The text without marks.
    pub(super) fn remove(self, text: &str) -> Cow<'_, str> {
        if text.contains(|c| self.is_mark(c)) {
            Cow::Owned(text.chars().filter(|c| !self.is_mark(*c)).collect())
        } else {
            Cow::Borrowed(text)
        }
    }

    /// Python's `strip`, to which marks are not there. A mark that is passed by comes back if its partner stays.
    pub(super) fn strip(
        self,
        text: &str,
        strips: impl Fn(char) -> bool,
        left: bool,
        right: bool,
    ) -> Cow<'_, str> {
        let goes = |c: char| strips(c) || self.is_mark(c);
        let start = if left { text.find(|c| !goes(c)).unwrap_or(text.len()) } else { 0 };
        let end = if right { start + text[start..].trim_end_matches(goes).len() } else { text.len() };
        let (head, body, tail) = (&text[..start], &text[start..end], &text[end..]);
        let Some((open, close)) = self.0 else { return Cow::Borrowed(body) };
        let opened = head.rfind([open, close]).is_some_and(|at| head[at..].starts_with(open));
        let closed = tail.find([open, close]).is_some_and(|at| tail[at..].starts_with(close));
        match (opened, closed) {
            (false, false) => Cow::Borrowed(body),
            _ if body.is_empty() => Cow::Borrowed(body),
            (opened, closed) => {
                let opened = opened.then_some(open);
                Cow::Owned(opened.into_iter().chain(body.chars()).chain(closed.then_some(close)).collect())
            }
        }
    }
}

/// Marks the input of one rendering and finds the marks again in its output.
#[derive(Debug)]
pub(super) struct Marking<'a> {
    finder: &'a Finder,
    source: &'a str,
    marks: Marks,
    variables: Map<String, Value>,
}

impl<'a> Marking<'a> {
    pub(super) fn new(finder: &'a Finder, source: &'a str) -> Self {
        Self { finder, source, marks: Marks::default(), variables: Map::new() }
    }

    /// Puts marks around every spelling of a special token in the strings and keys of `context` and of the variables.
    pub(super) fn mark(&mut self, context: &mut Value, variables: &Map<String, Value>) -> Result<()> {
        self.variables = variables.clone();
        let finder = self.finder;
        let mut variables = Value::Object(std::mem::take(&mut self.variables));
        if !finder.finds_in(context) && !finder.finds_in(&variables) {
            self.variables = object(variables);
            return Ok(());
        }
        let pair = self.unused(&[context, &variables])?;
        self.marks = Marks(Some(pair));
        finder.mark(context, pair);
        finder.mark(&mut variables, pair);
        self.variables = object(variables);
        self.variables.insert(VARIABLE.into(), format!("{}{}", pair.0, pair.1).into());
        Ok(())
    }

    /// The variables, marked.
    pub(super) fn variables(&self) -> &Map<String, Value> {
        &self.variables
    }

    /// Takes the marks out of the output.
    pub(super) fn unmark(&self, text: String) -> Prompt {
        let Some((open, close)) = self.marks.0 else { return Prompt { text, literal: Vec::new() } };
        let mut prompt = Prompt { text: String::with_capacity(text.len()), literal: Vec::new() };
        let mut begun = None;
        for c in text.chars() {
            if c == open {
                begun = Some(prompt.text.len());
            } else if c == close {
                // A mark without its partner belongs to something that the template has cut apart.
                let end = prompt.text.len();
                prompt.literal.extend(begun.take().filter(|start| *start < end).map(|start| start..end));
            } else {
                prompt.text.push(c);
            }
        }
        prompt
    }

    /// Two characters that occur neither in the input nor in the template.
    fn unused(&self, inputs: &[&Value]) -> Result<(char, char)> {
        let mut used: HashSet<char> = HashSet::new();
        let mut see = |text: &str| used.extend(text.chars().filter(|c| CANDIDATES.contains(&(*c as u32))));
        see(self.source);
        inputs.iter().for_each(|input| each_string(input, &mut see));
        let mut free = CANDIDATES.filter_map(char::from_u32).filter(|c| !used.contains(c));
        free.next().zip(free.next()).ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidArgument,
                "the conversation uses every private-use character of plane 15",
            )
        })
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn each_string(value: &Value, see: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => see(text),
        Value::Array(items) => items.iter().for_each(|item| each_string(item, see)),
        Value::Object(map) => map.iter().for_each(|(key, item)| {
            see(key);
            each_string(item, see);
        }),
        _ => {}
    }
}

/// Finds special tokens in strings. Made once per template.
#[derive(Debug)]
pub(super) struct Finder {
    /// Sorted.
    spellings: Vec<String>,
    /// For each first byte, where its spellings begin.
    first: Vec<u32>,
    /// Beginnings of spellings, with at least two bytes and a character that words do not have: content that ends so
    /// could be completed by what the template writes next.
    beginnings: HashSet<String>,
    endings: HashSet<String>,
    longest: usize,
}

impl Finder {
    pub(super) fn new(special: &[String]) -> Self {
        /// Parts of longer spellings are not looked for: nobody writes such a token in two pieces.
        const LONGEST_IN_PARTS: usize = 64;
        let mut spellings: Vec<String> =
            special.iter().filter(|spelling| !spelling.is_empty()).cloned().collect();
        spellings.sort_unstable();
        spellings.dedup();
        let first = (0..=256u32)
            .map(|byte| spellings.partition_point(|spelling| u32::from(spelling.as_bytes()[0]) < byte) as u32)
            .collect();
        let (mut beginnings, mut endings, mut longest) = (HashSet::new(), HashSet::new(), 0);
        for spelling in spellings.iter().filter(|spelling| spelling.len() <= LONGEST_IN_PARTS) {
            longest = longest.max(spelling.len());
            for at in (1..spelling.len()).filter(|at| spelling.is_char_boundary(*at)) {
                let (beginning, ending) = spelling.split_at(at);
                let telling = |part: &str| part.len() >= 2 && part.contains(|c: char| !c.is_alphanumeric());
                beginnings.extend(Some(beginning).filter(|part| telling(part)).map(str::to_owned));
                endings.extend(Some(ending).filter(|part| telling(part)).map(str::to_owned));
            }
        }
        Self { spellings, first, beginnings, endings, longest }
    }

    /// Bytes of the longest spelling that the text begins with.
    fn at_start(&self, text: &str) -> usize {
        let Some(byte) = text.as_bytes().first() else { return 0 };
        let byte = usize::from(*byte);
        let range = self.first[byte] as usize..self.first[byte + 1] as usize;
        let candidates = &self.spellings[range];
        candidates
            .iter()
            .filter(|spelling| text.starts_with(spelling.as_str()))
            .map(|spelling| spelling.len())
            .max()
            .unwrap_or(0)
    }

    /// Where spellings stand in a text, and parts of spellings at its ends.
    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut places: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let len = self.at_start(&text[at..]);
            if len > 0 {
                places.push(at..at + len);
            }
            at += if len > 0 { len } else { text[at..].chars().next().map_or(1, char::len_utf8) };
        }
        let cuts = |len: &usize| text.is_char_boundary(*len);
        let head = (2..self.longest.min(text.len() + 1))
            .rev()
            .filter(cuts)
            .find(|len| self.endings.contains(&text[..*len]));
        if let Some(len) = head
            && places.first().is_none_or(|place| place.start >= len)
        {
            places.insert(0, 0..len);
        }
        let starts = (text.len().saturating_sub(self.longest)..text.len().saturating_sub(1)).filter(cuts);
        let tail = starts.into_iter().find(|start| self.beginnings.contains(&text[*start..]));
        if let Some(start) = tail
            && places.last().is_none_or(|place| place.end <= start)
        {
            places.push(start..text.len());
        }
        places
    }

    fn finds_in(&self, value: &Value) -> bool {
        let mut found = false;
        each_string(value, &mut |text| found = found || !self.places(text).is_empty());
        found
    }

    fn mark(&self, value: &mut Value, pair: (char, char)) {
        match value {
            Value::String(text) => self.mark_text(text, pair),
            Value::Array(items) => items.iter_mut().for_each(|item| self.mark(item, pair)),
            Value::Object(map) => {
                *map = std::mem::take(map)
                    .into_iter()
                    .map(|(mut key, mut item)| {
                        self.mark_text(&mut key, pair);
                        self.mark(&mut item, pair);
                        (key, item)
                    })
                    .collect();
            }
            _ => {}
        }
    }

    fn mark_text(&self, text: &mut String, (open, close): (char, char)) {
        for place in self.places(text).into_iter().rev() {
            text.insert(place.end, close);
            text.insert(place.start, open);
        }
    }
}
