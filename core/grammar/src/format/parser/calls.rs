//! The parts of a call, one after the other, and what may follow it.

use ai_runtime_chat::{Event, ToolCall};
use serde_json::Value;

use super::{CallParser, Open, Part, State, Step};
use crate::format::arguments::{Progress, Reader};
use crate::format::stream::{Match, TOKEN_LEN, begins, decode, encode};
use crate::format::{Arguments, IdForm};

/// Longest name or id that is believed.
const LONGEST_NAME: usize = 256;

impl CallParser {
    pub(super) fn between(&mut self, last: bool) -> Step {
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

    pub(super) fn call(&mut self, part: usize, mut open: Open, last: bool, events: &mut Vec<Event>) -> Step {
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
        let Some(current) = self.parts(open.headed).get(part).cloned() else {
            return self.end_call(open, events);
        };
        match current {
            Part::Maybe(text) => match begins(&self.buffer, &text) {
                Match::Full(length) => self.take(length, &mut open),
                Match::Partial if !last => return self.wait(part, open),
                _ => {}
            },
            // The space in front of a message's first word belongs to its header.
            Part::Text(text) => {
                match begins(&self.buffer, if part == 0 { text.trim_ascii_start() } else { &text }) {
                    Match::Full(length) => self.take(length, &mut open),
                    // At the end of a turn, space that the last text ends in is not waited for.
                    Match::Partial if last && ends_so(&self.buffer, &text) => {
                        self.take(self.buffer.len(), &mut open)
                    }
                    Match::Partial => return self.wait(part, open),
                    Match::No => return self.no_call(open, events),
                }
            }
            Part::Name | Part::Id(_) => {
                let stop = self.following(self.parts(open.headed), part);
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
                    let parts = if open.headed { &self.markers.headed } else { &self.markers.call };
                    let end = match parts.get(part + 1) {
                        Some(Part::Text(text)) => text.clone(),
                        _ => self.markers.section_close.clone(),
                    };
                    let encode = |text: &str| encode(self.env.as_deref(), text);
                    Reader::new(&arguments, tool.map(|tool| &*tool.parameters), end, &encode)
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

    /// The parts of a call.
    fn parts(&self, headed: bool) -> &[Part] {
        if headed { &self.markers.headed } else { &self.markers.call }
    }

    /// The bytes that end a name: the first ones of what may follow it.
    fn following(&self, parts: &[Part], part: usize) -> Vec<u8> {
        let mut stop = Vec::new();
        for part in &parts[(part + 1).min(parts.len())..] {
            match part {
                Part::Text(text) => {
                    stop.extend(text.first());
                    return stop;
                }
                Part::Maybe(text) => stop.extend(text.first()),
                Part::Arguments(Arguments::Tagged(tagged)) => {
                    stop.extend(encode(self.env.as_deref(), &tagged.open).first());
                }
                Part::Arguments(Arguments::Python) => {}
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
            let step = if self.buffer[0] == 0xff { TOKEN_LEN } else { 1 };
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

fn ends_so(buffer: &[u8], text: &[u8]) -> bool {
    let words = text.len() - text.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    matches!(begins(buffer, &text[..words]), Match::Full(length) if buffer[length..].iter().all(u8::is_ascii_whitespace))
}
