//! The streaming parser of what a model writes: text, blocks of reasoning, and where calls begin. [`calls`] reads those.

mod calls;

use std::sync::Arc;

use ai_runtime_chat::{Event, ToolSpec};
use serde_json::Value;

use super::arguments::Reader;
use super::constrain::Thinking;
use super::stream::{Match, begins, decode, encode, find, push_bytes, push_token};
use super::{BlockKind, CallFormat, IdForm, Piece};
use crate::GrammarEnv;

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
    /// As `call`, for those that begin a message.
    headed: Vec<Part>,
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
    Maybe(Vec<u8>),
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
    /// Whether it began as only a message does.
    headed: bool,
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
    /// Whom the message is for.
    Headed,
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
        let part = |(left, piece): (usize, &Piece)| match piece {
            Piece::Text(text) if left == 0 => Part::Text(encode(written(env, text))),
            Piece::Text(text) => Part::Text(encode(text)),
            Piece::Maybe(text) => Part::Maybe(encode(text)),
            Piece::Name => Part::Name,
            Piece::Id(form) => Part::Id(*form),
            Piece::Arguments(arguments) => Part::Arguments(arguments.clone()),
        };
        let parts = |pieces: &[Piece]| (0..pieces.len()).rev().zip(pieces).map(part).collect();
        let markers = Markers {
            trigger,
            section_open: encode(&format.section_open),
            section_close: encode(written(env, &format.section_close)),
            separator: encode(&format.separator),
            call: parts(&format.call),
            headed: if options.without_calls { Vec::new() } else { parts(&format.headed) },
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
        if !self.said
            && let Some(Part::Text(head)) = self.markers.headed.first()
        {
            let start = self.buffer.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            match begins(&self.buffer[start..], head.trim_ascii_start()) {
                Match::Full(_) => see(Ok(start), Begins::Headed),
                Match::Partial if !last => see(Err(self.buffer.len() - start), Begins::Headed),
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
            let headed = matches!(what, Begins::Headed);
            self.state = State::Call { part: 0, open: Open { section: !headed, headed, ..Open::default() } };
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
}

/// What is read of a text at the end of calls: behind an end token there is nothing.
fn written<'t>(env: Option<&Arc<GrammarEnv>>, text: &'t str) -> &'t str {
    env.map_or(text, |env| super::grammar::before_end(env, text))
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
