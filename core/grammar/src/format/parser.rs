//! The streaming parser of what a model writes.

use std::sync::Arc;

use ai_runtime_chat::{Event, ToolCall, ToolSpec};
use serde_json::Value;

use super::arguments::{Progress, Reader};
use super::constrain::Thinking;
use super::stream::{Match, begins, decode, encode, find, push_bytes, push_token};
use super::{BlockKind, CallFormat, IdForm, Piece};
use crate::GrammarEnv;

/// Longest name or id that is believed.
const LONGEST_NAME: usize = 256;

/// How a [`CallParser`] behaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParserOptions {
    /// How the turn begins; see [`CallFormat::thinking`].
    pub thinking: Thinking,
    /// Makes the ids of calls differ between the turns of a conversation: pass something that differs.
    pub salt: u64,
    /// How many calls the conversation holds already: formats that number calls go on from there.
    pub earlier_calls: usize,
    /// Whether nothing is a call, however it looks: where no tools are offered.
    pub without_calls: bool,
}

/// Reads what a model writes, token by token, and tells what it is.
///
/// How the input is cut does not matter: the events, with adjacent pieces joined, are the same.
#[derive(Debug)]
pub struct CallParser {
    markers: Markers,
    env: Option<Arc<GrammarEnv>>,
    options: ParserOptions,
    tools: Vec<ToolSpec>,
    buffer: Vec<u8>,
    state: State,
    /// Space that is reported only when something follows it.
    space: String,
    /// Whether anything but space was said since the turn or the last block began.
    said: bool,
    calls: usize,
    incomplete: bool,
}

#[derive(Debug)]
struct Markers {
    /// What begins a call: the recognisable part of it.
    trigger: Vec<u8>,
    section_open: Vec<u8>,
    section_close: Vec<u8>,
    separator: Vec<u8>,
    call: Vec<Part>,
    /// What begins a call too, in front of it.
    marker: Vec<u8>,
    only_at_start: bool,
    addressed: bool,
    blocks: Vec<(Vec<u8>, Vec<u8>, BlockKind)>,
    parallel: bool,
}

#[derive(Clone, Debug)]
enum Part {
    Text(Vec<u8>),
    Name,
    Id(IdForm),
    Arguments(super::Arguments),
}

#[derive(Debug)]
enum State {
    /// At the beginning of a message that says whom it is for.
    Header,
    Text,
    Block(usize),
    /// Inside a call; `raw` are its bytes so far, for the case that it turns out to be none.
    Call {
        part: usize,
        open: Open,
    },
    /// After a call.
    Between,
}

/// A call that is being read.
#[derive(Debug, Default)]
struct Open {
    raw: Vec<u8>,
    section: bool,
    name: Option<String>,
    reader: Option<Reader>,
    arguments: Option<Value>,
    begun: bool,
    id: String,
}

/// What text may begin.
#[derive(Clone, Copy)]
enum Begins {
    Call,
    /// The marker in front of a call.
    Marked,
    Block(usize),
}

enum Step {
    /// Something was consumed or changed: look again.
    Again,
    /// More input is needed.
    Wait,
}

impl CallParser {
    pub(crate) fn new(
        format: &CallFormat,
        env: Option<&Arc<GrammarEnv>>,
        tools: &[ToolSpec],
        options: ParserOptions,
    ) -> Self {
        let encode = |text: &str| encode(env.map(|env| &**env), text);
        let written = |text| match env {
            Some(env) => super::grammar::before_end(env, text),
            None => text,
        };
        let trigger = match env {
            // There calls begin where messages do.
            _ if format.addressed || options.without_calls => Vec::new(),
            Some(env) => encode(&format.trigger(env)),
            None => encode(&format.text_trigger()),
        };
        let marker = match env {
            _ if options.without_calls => Vec::new(),
            Some(env) if format.marker_token(env).is_none() => Vec::new(),
            _ => encode(&format.marker),
        };
        let markers = Markers {
            trigger,
            section_open: encode(&format.section_open),
            section_close: encode(written(&format.section_close)),
            separator: encode(&format.separator),
            call: format
                .call
                .iter()
                .enumerate()
                .map(|(index, piece)| match piece {
                    // Behind an end token there is nothing to read.
                    Piece::Text(text) if index + 1 == format.call.len() => Part::Text(encode(written(text))),
                    Piece::Text(text) => Part::Text(encode(text)),
                    Piece::Name => Part::Name,
                    Piece::Id(form) => Part::Id(*form),
                    Piece::Arguments(arguments) => Part::Arguments(arguments.clone()),
                })
                .collect(),
            marker,
            only_at_start: format.only_at_start,
            addressed: format.addressed,
            blocks: format
                .blocks
                .iter()
                .map(|block| (encode(&block.open), encode(&block.close), block.kind))
                .collect(),
            parallel: format.parallel,
        };
        let thinking = format.blocks.iter().position(|block| block.kind == BlockKind::Reasoning);
        let state = match (options.thinking, thinking) {
            (Thinking::Open, Some(index)) => State::Block(index),
            _ if format.addressed => State::Header,
            _ => State::Text,
        };
        Self {
            markers,
            env: env.cloned(),
            options,
            tools: tools.to_vec(),
            buffer: Vec::new(),
            state,
            space: String::new(),
            said: false,
            calls: 0,
            incomplete: false,
        }
    }

    /// Takes one token and its bytes. A special token counts by its id, whatever its bytes.
    pub fn push(&mut self, id: u32, bytes: &[u8]) -> Vec<Event> {
        if self.env.as_ref().is_some_and(|env| env.vocabulary().is_special(id)) {
            push_token(&mut self.buffer, id);
        } else {
            push_bytes(&mut self.buffer, bytes);
        }
        self.run(false)
    }

    /// Takes text. Where the parser has a vocabulary, spellings of special tokens in it are text.
    pub fn push_text(&mut self, text: &str) -> Vec<Event> {
        push_bytes(&mut self.buffer, text.as_bytes());
        self.run(false)
    }

    /// The end of the turn: what was held back comes out. A call that was being written is not reported as a call; then
    /// [`CallParser::is_incomplete`] is true.
    pub fn finish(&mut self) -> Vec<Event> {
        let mut events = self.run(true);
        if matches!(self.state, State::Call { .. }) {
            self.incomplete = true;
        }
        if matches!(self.state, State::Header | State::Text | State::Between) {
            let (text, _) = decode(&std::mem::take(&mut self.buffer), true);
            self.say(&text, &mut events);
        } else if let State::Block(index) = self.state {
            let (text, _) = decode(&std::mem::take(&mut self.buffer), true);
            self.block_text(index, &text, &mut events);
        }
        self.buffer.clear();
        merge(events)
    }

    /// Whether the turn ended in the middle of a call.
    pub fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// How many calls are complete.
    pub fn calls(&self) -> usize {
        self.calls
    }

    fn run(&mut self, last: bool) -> Vec<Event> {
        let mut events = Vec::new();
        loop {
            let step = match std::mem::replace(&mut self.state, State::Text) {
                State::Header => self.header(last, &mut events),
                State::Text => self.text(last, &mut events),
                State::Block(index) => self.block(index, last, &mut events),
                State::Call { part, open } => self.call(part, open, last, &mut events),
                State::Between => self.between(last),
            };
            if matches!(step, Step::Wait) {
                return merge(events);
            }
        }
    }

    /// Whom a message is for: the user, the model itself, a tool. What says none of these is text.
    fn header(&mut self, last: bool, events: &mut Vec<Event>) -> Step {
        let mut open = false;
        for index in 0..self.markers.blocks.len() {
            match exactly(&self.buffer, &self.markers.blocks[index].0) {
                Match::Full(length) => {
                    self.buffer.drain(..length);
                    self.begin_block(index, events);
                    return Step::Again;
                }
                Match::Partial => open = true,
                Match::No => {}
            }
        }
        match self.called(0) {
            Match::Full(_) => {
                self.state = State::Call { part: 0, open: Open::default() };
                return Step::Again;
            }
            Match::Partial => open = true,
            Match::No => {}
        }
        if open && !last {
            self.state = State::Header;
            return Step::Wait;
        }
        if last { Step::Wait } else { Step::Again }
    }

    /// Whether a call of a tool that is there begins at this byte of the buffer: up to what follows the name.
    fn called(&self, at: usize) -> Match {
        if self.options.without_calls {
            return Match::No;
        }
        let name_at = self.markers.call.iter().position(|part| matches!(part, Part::Name)).unwrap_or(0);
        let text = |part: Option<&Part>| match part {
            Some(Part::Text(text)) => text.clone(),
            _ => Vec::new(),
        };
        let before = text(name_at.checked_sub(1).and_then(|index| self.markers.call.get(index)));
        let after = text(self.markers.call.get(name_at + 1));
        let rest = &self.buffer[at..];
        let mut open = false;
        for tool in &self.tools {
            let head = [before.as_slice(), tool.name.as_bytes(), &after].concat();
            match exactly(rest, &head) {
                Match::Full(length) => return Match::Full(length),
                Match::Partial => open = true,
                Match::No => {}
            }
        }
        if open { Match::Partial } else { Match::No }
    }

    fn text(&mut self, last: bool, events: &mut Vec<Event>) -> Step {
        // The earliest of all that may begin here.
        let mut first: Option<(usize, Begins)> = None;
        let mut hold = 0;
        let mut see = |found: Result<usize, usize>, what: Begins| match found {
            Ok(at) if first.is_none_or(|(best, _)| at < best) => first = Some((at, what)),
            Ok(_) => {}
            Err(open) => hold = hold.max(open),
        };
        see(find(&self.buffer, &self.markers.marker), Begins::Marked);
        if !self.markers.only_at_start {
            see(find(&self.buffer, &self.markers.trigger), Begins::Call);
        } else if !self.said && !self.markers.trigger.is_empty() {
            let start = self.buffer.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            match begins(&self.buffer[start..], &self.markers.trigger) {
                Match::Full(_) => see(Ok(start), Begins::Call),
                Match::Partial if !last => see(Err(self.buffer.len() - start), Begins::Call),
                _ => {}
            }
        }
        if !self.markers.addressed {
            for (index, (open, _, _)) in self.markers.blocks.iter().enumerate() {
                see(find(&self.buffer, open), Begins::Block(index));
            }
        }
        if let Some((at, what)) = first {
            let before: Vec<u8> = self.buffer.drain(..at).collect();
            let (text, _) = decode(&before, true);
            self.say(&text, events);
            if let Begins::Block(index) = what {
                self.buffer.drain(..self.markers.blocks[index].0.len());
                self.begin_block(index, events);
                return Step::Again;
            }
            if matches!(what, Begins::Marked) {
                self.buffer.drain(..self.markers.marker.len());
            }
            self.space.clear();
            self.state = State::Call { part: 0, open: Open { section: true, ..Open::default() } };
            return Step::Again;
        }
        let ready = self.buffer.len() - hold;
        let (text, used) = decode(&self.buffer[..ready], false);
        self.buffer.drain(..used);
        self.say(&text, events);
        Step::Wait
    }

    /// Reports text. Space around calls and blocks belongs to nobody: it is held back until text follows it.
    fn say(&mut self, text: &str, events: &mut Vec<Event>) {
        let body = text.trim_end();
        if body.is_empty() {
            if self.said {
                self.space.push_str(text);
            }
            return;
        }
        let mut delta = std::mem::take(&mut self.space);
        delta.push_str(if self.said { body } else { body.trim_start() });
        self.said = true;
        self.space.push_str(&text[body.len()..]);
        events.push(Event::Text { delta });
    }

    fn begin_block(&mut self, index: usize, events: &mut Vec<Event>) {
        let space = std::mem::take(&mut self.space);
        if self.markers.blocks[index].2 != BlockKind::Text {
            self.said = false;
        } else if !space.is_empty() {
            events.push(Event::Text { delta: space });
        }
        self.state = State::Block(index);
    }

    fn block(&mut self, index: usize, last: bool, events: &mut Vec<Event>) -> Step {
        let (_, close, kind) = &self.markers.blocks[index];
        let closed = find(&self.buffer, close);
        let close = close.len();
        // Calls may begin inside wrapped text, not inside reasoning.
        let call = match kind {
            BlockKind::Text if self.markers.addressed => self.next_message(last),
            BlockKind::Text if !self.markers.only_at_start => find(&self.buffer, &self.markers.trigger),
            _ => Err(0),
        };
        let end = match (closed, call) {
            (Ok(a), Ok(b)) => Some(a.min(b)),
            (Ok(a), _) => Some(a),
            (_, Ok(b)) => Some(b),
            _ => None,
        };
        let Some(at) = end else {
            let hold = closed.err().unwrap_or(0).max(call.err().unwrap_or(0));
            let ready = self.buffer.len() - hold;
            let (text, used) = decode(&self.buffer[..ready], false);
            self.buffer.drain(..used);
            self.block_text(index, &text, events);
            self.state = State::Block(index);
            return Step::Wait;
        };
        let inside: Vec<u8> = self.buffer.drain(..at).collect();
        let (text, _) = decode(&inside, true);
        self.block_text(index, &text, events);
        self.space.clear();
        self.said = self.said && self.markers.blocks[index].2 == BlockKind::Text;
        let by_its_end = closed == Ok(at);
        if by_its_end {
            self.buffer.drain(..close);
        }
        self.state = match (self.markers.addressed, by_its_end) {
            (false, _) => State::Text,
            (true, true) => State::Header,
            (true, false) => {
                self.buffer.drain(..self.markers.separator.len());
                State::Call { part: 0, open: Open::default() }
            }
        };
        Step::Again
    }

    /// Where the next message is for a tool, in text that another message may follow; else how much of the text's end may
    /// be its beginning.
    fn next_message(&self, last: bool) -> Result<usize, usize> {
        let separator = &self.markers.separator;
        let mut from = 0;
        loop {
            let at = from + find(&self.buffer[from..], separator)?;
            match self.called(at + separator.len()) {
                Match::Full(_) => return Ok(at),
                Match::Partial if !last => return Err(self.buffer.len() - at),
                _ => from = at + 1,
            }
        }
    }

    fn block_text(&mut self, index: usize, text: &str, events: &mut Vec<Event>) {
        let mut said = Vec::new();
        match self.markers.blocks[index].2 {
            BlockKind::Silent => return,
            BlockKind::Text | BlockKind::Reasoning => self.say(text, &mut said),
        }
        let reasoning = self.markers.blocks[index].2 == BlockKind::Reasoning;
        events.extend(said.into_iter().map(|event| match event {
            Event::Text { delta } if reasoning => Event::Reasoning { delta },
            other => other,
        }));
    }

    fn between(&mut self, last: bool) -> Step {
        let space = self.buffer.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let first = match self.markers.call.first() {
            Some(Part::Text(text)) => text.clone(),
            _ => Vec::new(),
        };
        let another = [self.markers.separator.as_slice(), &first].concat();
        let next = if self.markers.parallel && !another.is_empty() {
            begins(&self.buffer, &another)
        } else {
            Match::No
        };
        if let Match::Full(_) = next {
            let skip = match begins(&self.buffer, &self.markers.separator) {
                Match::Full(length) => length,
                _ => 0,
            };
            self.buffer.drain(..skip);
            self.state = State::Call { part: 0, open: Open::default() };
            return Step::Again;
        }
        let close = if self.markers.section_close.is_empty() {
            Match::No
        } else {
            begins(&self.buffer, &self.markers.section_close)
        };
        if let Match::Full(length) = close {
            self.buffer.drain(..length);
            self.state = State::Text;
            self.said = false;
            return Step::Again;
        }
        if !last && (next == Match::Partial || close == Match::Partial || space == self.buffer.len()) {
            self.state = State::Between;
            return Step::Wait;
        }
        self.said = false;
        self.state = State::Text;
        if last { Step::Wait } else { Step::Again }
    }

    fn call(&mut self, part: usize, mut open: Open, last: bool, events: &mut Vec<Event>) -> Step {
        if open.section && !self.markers.section_open.is_empty() {
            match begins(&self.buffer, &self.markers.section_open) {
                Match::Full(length) => {
                    open.section = false;
                    self.take(length, &mut open);
                }
                Match::Partial => return self.wait(part, open),
                Match::No => return self.no_call(open, events),
            }
        }
        open.section = false;
        let Some(current) = self.markers.call.get(part).cloned() else {
            return self.end_call(open, events);
        };
        match current {
            Part::Text(text) => match begins(&self.buffer, &text) {
                Match::Full(length) => self.take(length, &mut open),
                // At the end of a turn, space that the last text ends in is not waited for.
                Match::Partial if last && ends_so(&self.buffer, &text) => {
                    self.take(self.buffer.len(), &mut open)
                }
                Match::Partial => return self.wait(part, open),
                Match::No => return self.no_call(open, events),
            },
            Part::Name | Part::Id(_) => {
                let stop = self.following(part);
                let Some(end) = self.buffer.iter().position(|byte| stop.contains(byte)) else {
                    if self.buffer.len() > LONGEST_NAME {
                        return self.no_call(open, events);
                    }
                    return self.wait(part, open);
                };
                let text = String::from_utf8_lossy(&self.buffer[..end]).trim().to_owned();
                let is_name = matches!(current, Part::Name);
                if text.is_empty()
                    || text.len() > LONGEST_NAME
                    || (is_name && text.contains(char::is_whitespace))
                {
                    return self.no_call(open, events);
                }
                // No grammar lets a model call a tool that is not there.
                if is_name && !self.tools.is_empty() && !self.tools.iter().any(|tool| tool.name == text) {
                    return self.no_call(open, events);
                }
                if is_name {
                    open.name = Some(text);
                }
                self.take(end, &mut open);
            }
            Part::Arguments(arguments) => {
                self.begin_call(&mut open, events);
                let reader = open.reader.get_or_insert_with(|| {
                    let tool = self.tools.iter().find(|tool| Some(&tool.name) == open.name.as_ref());
                    let end = match self.markers.call.get(part + 1) {
                        Some(Part::Text(text)) => text.clone(),
                        _ => self.markers.section_close.clone(),
                    };
                    let encode = |text: &str| encode(self.env.as_deref(), text);
                    Reader::new(&arguments, tool.map(|tool| &tool.parameters), end, &encode)
                });
                let index = self.calls;
                let (used, delta, progress) = reader.read(&self.buffer, last);
                if !delta.is_empty() {
                    events.push(Event::ToolCallDelta { index, delta });
                }
                self.take(used, &mut open);
                match progress {
                    Progress::More => return self.wait(part, open),
                    Progress::Broken => return self.no_call(open, events),
                    Progress::Done(value) => open.arguments = Some(value),
                }
            }
        }
        self.state = State::Call { part: part + 1, open };
        Step::Again
    }

    /// The bytes that end a name: the first ones of what may follow it.
    fn following(&self, part: usize) -> Vec<u8> {
        let mut stop = Vec::new();
        for part in &self.markers.call[(part + 1).min(self.markers.call.len())..] {
            match part {
                Part::Text(text) => {
                    stop.extend(text.first());
                    return stop;
                }
                Part::Arguments(super::Arguments::Tagged(tagged)) => {
                    stop.extend(encode(self.env.as_deref(), &tagged.open).first());
                }
                Part::Arguments(super::Arguments::Python) => {}
                Part::Arguments(_) => stop.push(b'{'),
                Part::Name | Part::Id(_) => {}
            }
        }
        stop.extend(self.markers.section_close.first());
        stop
    }

    fn take(&mut self, length: usize, open: &mut Open) {
        open.raw.extend(self.buffer.drain(..length));
    }

    fn wait(&mut self, part: usize, open: Open) -> Step {
        self.state = State::Call { part, open };
        Step::Wait
    }

    fn begin_call(&mut self, open: &mut Open, events: &mut Vec<Event>) {
        if open.begun {
            return;
        }
        open.begun = true;
        let name = open.name.clone().unwrap_or_default();
        open.id = self.id(&name);
        events.push(Event::ToolCallBegin { index: self.calls, id: open.id.clone(), name });
    }

    /// Nine letters and digits, as the strictest models want ids; models that number their calls get those.
    fn id(&self, name: &str) -> String {
        let counts = self.markers.call.iter().find_map(|part| match part {
            Part::Id(IdForm::Count(from)) => Some(from + self.options.earlier_calls + self.calls),
            _ => None,
        });
        if let Some(number) = counts {
            return format!("functions.{name}:{number}");
        }
        let mut hash = self.options.salt ^ 0x9e37_79b9_7f4a_7c15;
        for value in [self.options.earlier_calls as u64, self.calls as u64] {
            hash = (hash ^ value).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            hash ^= hash >> 29;
        }
        let digits = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let mut id = String::from("c");
        for _ in 0..8 {
            id.push(char::from(digits[(hash % 36) as usize]));
            hash /= 36;
        }
        id
    }

    /// What began like a call is none: its bytes are text.
    fn no_call(&mut self, open: Open, events: &mut Vec<Event>) -> Step {
        self.state = State::Text;
        if open.begun {
            // Its beginning was reported; it will not be taken back, and never ends.
            self.incomplete = true;
            self.calls += 1;
            return Step::Again;
        }
        let mut raw = open.raw;
        if raw.is_empty() && !self.buffer.is_empty() {
            // Not to find the same beginning again.
            let step = if self.buffer[0] == 0xff { super::stream::TOKEN_LEN } else { 1 };
            raw.extend(self.buffer.drain(..step.min(self.buffer.len())));
        }
        let spelled = self.spelled(&raw);
        self.say(&spelled, events);
        self.said = true;
        Step::Again
    }

    fn spelled(&self, raw: &[u8]) -> String {
        let (text, _) = decode(raw, true);
        text
    }

    fn end_call(&mut self, mut open: Open, events: &mut Vec<Event>) -> Step {
        self.begin_call(&mut open, events);
        let arguments = open.arguments.unwrap_or_else(|| Value::Object(serde_json::Map::new()));
        let call = ToolCall { id: open.id, name: open.name.unwrap_or_default(), arguments };
        events.push(Event::ToolCallEnd { index: self.calls, call });
        self.calls += 1;
        self.state = State::Between;
        Step::Again
    }
}

/// As [`begins`], with every space as it is.
fn exactly(stream: &[u8], marker: &[u8]) -> Match {
    if stream.starts_with(marker) {
        Match::Full(marker.len())
    } else if marker.starts_with(stream) {
        Match::Partial
    } else {
        Match::No
    }
}

fn ends_so(buffer: &[u8], text: &[u8]) -> bool {
    let words = text.len() - text.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    matches!(begins(buffer, &text[..words]), Match::Full(length) if buffer[length..].iter().all(u8::is_ascii_whitespace))
}

/// Joins adjacent pieces of one kind.
fn merge(events: Vec<Event>) -> Vec<Event> {
    let mut out: Vec<Event> = Vec::with_capacity(events.len());
    for event in events {
        match (out.last_mut(), event) {
            (Some(Event::Text { delta }), Event::Text { delta: more })
            | (Some(Event::Reasoning { delta }), Event::Reasoning { delta: more }) => delta.push_str(&more),
            (
                Some(Event::ToolCallDelta { index, delta }),
                Event::ToolCallDelta { index: other, delta: more },
            ) if *index == other => {
                delta.push_str(&more);
            }
            (_, event) => out.push(event),
        }
    }
    out
}
