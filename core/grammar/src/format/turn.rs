//! The constraint of one turn: free text until the model itself begins a call, reasoning, calls, structured answers.

use std::sync::Arc;

use super::BlockKind;
use super::constrain::{Begun, MOST_BLOCKS, Plan, Thinking, clear, full, set};
use super::locate::value_at;
use super::marker::{Marker, token_bytes};
use super::reading::Reading;
use crate::guide::Guide;
use crate::{Constraint, Error, ErrorKind, GrammarEnv, Result, Violation};

/// How often a call may be taken back before the answer is an error.
const MOST_RETRIES: usize = 16;

/// Where a turn stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// At the very beginning of a turn that must be a call or a structured answer, but may begin with reasoning. `open` is
    /// how many tokens of each block's opening are there ([`NEVER`]: it cannot come any more); `guided` whether what is
    /// there may also be the beginning of what the grammar says.
    Start { open: [u8; MOST_BLOCKS], guided: bool },
    /// Anything goes. `trigger` is the progress of a text trigger (`None`: it can no longer come), `head` that of one at the
    /// beginning of a message, `open` that of the openers of blocks.
    Free { trigger: Option<u8>, head: Option<u8>, open: [u8; MOST_BLOCKS] },
    /// Inside a block; the progress of its end, and of a text trigger where calls may follow what is said in it.
    Block { index: u8, close: u8, trigger: Option<u8> },
    /// The grammar rules.
    Guided,
    /// An end token was taken.
    Ended,
}

/// The opening of a block that cannot come any more.
const NEVER: u8 = u8::MAX;

/// A message that may be anything, at its beginning.
const MESSAGE: Mode = Mode::Free { trigger: Some(0), head: Some(0), open: [0; MOST_BLOCKS] };

const FRESH: Mode = Mode::Start { open: [0; MOST_BLOCKS], guided: true };

/// An accepted token.
#[derive(Clone, Copy)]
struct Step {
    /// Where the turn stood before it.
    before: Mode,
    token: u32,
    /// Whether the guide took it.
    guided: bool,
}

pub(crate) struct Turn {
    plan: Arc<Plan>,
    env: Arc<GrammarEnv>,
    mode: Mode,
    guide: Option<Guide>,
    history: Vec<Step>,
    /// Tokens that a retry excludes, by position.
    banned: Vec<(usize, u32)>,
    retries: usize,
    /// The turn as a parser reads it, up to the last time somebody asked what is wrong with it.
    reading: Option<Reading>,
    mask: Vec<u32>,
    /// The position that `mask` is for: after so many tokens of the history.
    mask_at: Option<usize>,
    mask_is_full: bool,
}

impl Turn {
    pub(crate) fn new(plan: Arc<Plan>, env: Arc<GrammarEnv>) -> Self {
        let free = plan.main.is_none();
        let guided_from_start =
            !free && (plan.whole || plan.options.thinking == Thinking::Closed || plan.blocks.is_empty());
        let mode = if plan.options.thinking == Thinking::Open && !plan.blocks.is_empty() && !plan.whole {
            let reasoning = plan.blocks.iter().position(|(_, _, kind)| *kind == BlockKind::Reasoning);
            Mode::Block { index: reasoning.unwrap_or(0) as u8, close: 0, trigger: None }
        } else if free {
            MESSAGE
        } else if guided_from_start {
            Mode::Guided
        } else {
            FRESH
        };
        Self {
            plan,
            env,
            mode,
            guide: None,
            history: Vec::new(),
            banned: Vec::new(),
            retries: 0,
            reading: None,
            mask: Vec::new(),
            mask_at: None,
            mask_is_full: false,
        }
    }

    fn guide(&mut self) -> Result<&mut Guide> {
        if self.guide.is_none() {
            self.guide = self.plan.main.as_ref().map(|main| main.start());
        }
        self.guide
            .as_mut()
            .ok_or_else(|| Error::new(ErrorKind::Internal, "a guided turn without its grammar"))
    }

    fn is_end(&self, token: u32) -> bool {
        self.env.end_tokens().contains(&token)
    }

    /// After a block: free text, or what must come. Where headers stand between the parts of a turn, more parts may come.
    fn after_block(&self) -> Mode {
        match &self.plan.main {
            None => MESSAGE,
            Some(_) if self.plan.has_headers() => FRESH,
            Some(_) => Mode::Guided,
        }
    }

    /// The tokens that go on with the openings of blocks.
    fn openings(&self, open: [u8; MOST_BLOCKS]) -> impl Iterator<Item = (usize, u32)> {
        let next = |(index, (tokens, read)): (usize, (&Vec<u32>, u8))| {
            tokens.get(usize::from(read)).map(|token| (index, *token))
        };
        self.plan.openings.iter().zip(open).enumerate().filter_map(next)
    }

    /// Where the beginning of a turn goes with this token, and whether the grammar took it.
    fn step_start(&mut self, token: u32, open: [u8; MOST_BLOCKS], guided: bool) -> Result<(Mode, bool)> {
        let mut read = [NEVER; MOST_BLOCKS];
        let nexts: Vec<(usize, u32)> = self.openings(open).collect();
        for (index, next) in nexts {
            if next == token {
                read[index] = open[index] + 1;
                if usize::from(read[index]) == self.plan.openings[index].len() {
                    // What comes after the block begins the grammar anew.
                    self.guide = None;
                    return Ok((self.inside(index), false));
                }
            }
        }
        let opening = read.iter().any(|read| *read != NEVER);
        let end = self.is_end(token);
        let taken = guided && {
            match self.guide()?.accept(token) {
                Ok(()) => true,
                Err(error) if opening && error.kind() == ErrorKind::InvalidArgument => false,
                Err(error) => return Err(error),
            }
        };
        match (opening, taken) {
            (true, _) => Ok((Mode::Start { open: read, guided: taken }, taken)),
            (false, true) if end => Ok((Mode::Ended, true)),
            (false, true) => Ok((Mode::Guided, true)),
            (false, false) => Err(illegal(token)),
        }
    }

    fn compute_mask(&mut self) -> Result<()> {
        let position = self.history.len();
        (self.mask_at, self.mask_is_full) = (None, false);
        match self.mode {
            Mode::Ended => {
                self.mask = vec![0; full(&self.env).len()];
                for end in self.env.end_tokens() {
                    set(&mut self.mask, *end);
                }
            }
            Mode::Block { trigger, .. } if self.plan.main.is_none() => self.free_mask(trigger),
            Mode::Block { .. } => {
                self.mask = full(&self.env);
                for end in self.env.end_tokens() {
                    clear(&mut self.mask, *end);
                }
            }
            Mode::Free { trigger, .. } => self.free_mask(trigger),
            Mode::Start { guided: true, .. } | Mode::Guided => {
                let mut mask = std::mem::take(&mut self.mask);
                mask.clear();
                mask.extend_from_slice(self.guide()?.mask()?.as_slice());
                // llguidance keeps a word for the token that stands for none.
                mask.resize(self.env.vocabulary().size().div_ceil(32), 0);
                self.mask = mask;
            }
            Mode::Start { guided: false, .. } => self.mask = vec![0; full(&self.env).len()],
        }
        if let Mode::Start { open, .. } = self.mode {
            let openings: Vec<u32> = self.openings(open).map(|(_, token)| token).collect();
            openings.into_iter().for_each(|token| set(&mut self.mask, token));
        }
        if self.banned.iter().any(|(at, _)| *at == position) {
            if self.mask_is_full {
                self.mask = full(&self.env);
                self.mask_is_full = false;
            }
            for (_, token) in self.banned.iter().filter(|(at, _)| *at == position) {
                clear(&mut self.mask, *token);
            }
            if self.mask.iter().all(|word| *word == 0) {
                return Err(Error::new(ErrorKind::Schema, "no way is left to finish the call validly"));
            }
        }
        self.mask_at = Some(position);
        Ok(())
    }

    /// Where text is free: everything, but what completes a trigger and goes on as no call does.
    fn free_mask(&mut self, trigger: Option<u8>) {
        let refused = trigger.and_then(|at| self.plan.refused.get(usize::from(at)));
        if let Some(all) = &self.plan.no_trigger {
            self.mask.clone_from(all);
        } else if let Some(refused) = refused.filter(|list| !list.is_empty()) {
            self.mask = full(&self.env);
            refused.iter().for_each(|token| clear(&mut self.mask, *token));
        } else {
            self.mask_is_full = true;
        }
    }

    /// The beginning of a block.
    fn inside(&self, index: usize) -> Mode {
        let said = self.plan.blocks.get(index).is_some_and(|(_, _, kind)| *kind == BlockKind::Text);
        let trigger = (said && self.plan.trigger.is_some() && !self.plan.format.only_at_start).then_some(0);
        Mode::Block { index: index as u8, close: 0, trigger }
    }

    /// How far a text trigger is with this token; where it is complete, the calls have begun.
    fn read_trigger(&mut self, token: u32, state: Option<u8>, bytes: &[u8]) -> Result<Triggered> {
        let plan = self.plan.clone();
        let (Some(marker), Some(state)) = (&plan.trigger, state) else { return Ok(Triggered::No(None)) };
        let read = if plan.format.only_at_start {
            marker.read_at_start(state, bytes)
        } else {
            Some(marker.read(state, bytes))
        };
        match read {
            None => Ok(Triggered::No(None)),
            Some(Err(state)) => Ok(Triggered::No(Some(state))),
            Some(Ok(_)) if plan.refused[usize::from(state)].contains(&token) => Err(illegal(token)),
            Some(Ok(end)) => Ok(Triggered::Yes { end, skip: marker.text_len() + bytes.len() - end }),
        }
    }

    /// The grammar rules from here on; the first `skip` bytes of the calls are there.
    fn begin_calls(&mut self, skip: usize) -> Result<Mode> {
        self.begin(Begun { headed: false, skip })
    }

    fn begin(&mut self, begun: Begun) -> Result<Mode> {
        self.guide = Some(self.plan.clone().started(&self.env, begun)?.start());
        Ok(Mode::Guided)
    }

    /// Where a free turn goes with this token.
    fn step_free(
        &mut self,
        token: u32,
        trigger: Option<u8>,
        head: Option<u8>,
        open: [u8; MOST_BLOCKS],
    ) -> Result<Mode> {
        if self.is_end(token) {
            return Ok(Mode::Ended);
        }
        if self.plan.marker == Some(token) {
            return self.begin_calls(0);
        }
        let plan = self.plan.clone();
        let mut bytes = Vec::new();
        token_bytes(&self.env, token, &mut bytes);
        let next = match self.read_trigger(token, trigger, &bytes)? {
            Triggered::Yes { skip, .. } => return self.begin_calls(skip),
            Triggered::No(state) => state,
        };
        let head =
            match plan.headed.as_ref().zip(head).map(|((marker, _), at)| marker.read_at_start(at, &bytes)) {
                Some(Some(Ok(end))) => match self.head_skip(&bytes[end..]) {
                    Some(skip) => return self.begin(Begun { headed: true, skip }),
                    None => None,
                },
                Some(Some(Err(state))) => Some(state),
                _ => None,
            };
        let mut states = open;
        for (index, (opener, _, _)) in plan.blocks.iter().enumerate().take(states.len()) {
            match opener.read(states[index], &bytes) {
                Ok(_) => return Ok(self.inside(index)),
                Err(state) => states[index] = state,
            }
        }
        Ok(Mode::Free { trigger: next, head, open: states })
    }

    /// How much of a call that begins a message is there, when its marker and these bytes are; `None` where it is for
    /// somebody else than a tool.
    fn head_skip(&self, behind: &[u8]) -> Option<usize> {
        let (marker, calls) = self.plan.headed.as_ref()?;
        let lead = calls.lead();
        let at = lead.len() - lead.trim_start().len() + marker.text_len();
        lead.as_bytes()[at..].starts_with(behind).then_some(at + behind.len())
    }

    fn step_block(&mut self, token: u32, index: u8, close: u8, trigger: Option<u8>) -> Result<Mode> {
        if self.is_end(token) {
            // What must come after the block is not there yet.
            return if self.plan.main.is_some() { Err(illegal(token)) } else { Ok(Mode::Ended) };
        }
        let plan = self.plan.clone();
        let Some((_, marker, _)) = plan.blocks.get(usize::from(index)) else {
            return Ok(Mode::Block { index, close, trigger });
        };
        let mut bytes = Vec::new();
        token_bytes(&self.env, token, &mut bytes);
        let closed = marker.as_ref().map_or(Err(0), |marker: &Marker| marker.read(close, &bytes));
        match (closed, self.read_trigger(token, trigger, &bytes)?) {
            (Ok(before), Triggered::Yes { end, .. }) if before <= end => Ok(self.after_block()),
            (_, Triggered::Yes { skip, .. }) => self.begin_calls(skip),
            (Ok(_), Triggered::No(_)) => Ok(self.after_block()),
            (Err(close), Triggered::No(trigger)) => Ok(Mode::Block { index, close, trigger }),
        }
    }
}

/// How far a text trigger is.
enum Triggered {
    /// So many of its bytes are there; `None` where it cannot come any more.
    No(Option<u8>),
    /// It ends at this byte of the token; of the calls so many bytes are there.
    Yes { end: usize, skip: usize },
}

/// The JSON value that a text begins with: behind an answer the format may have a closing.
fn first_value(text: &str) -> Option<serde_json::Value> {
    serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
}

fn illegal(token: u32) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("token {token} is not legal here"))
}

impl Constraint for Turn {
    fn mask(&mut self) -> Result<Option<&[u32]>> {
        if self.mask_at != Some(self.history.len()) {
            self.compute_mask()?;
        }
        Ok((!self.mask_is_full).then_some(&self.mask[..]))
    }

    fn forced(&mut self) -> Result<Vec<u32>> {
        let position = self.history.len();
        if self.mode != Mode::Guided || self.banned.iter().any(|(at, _)| *at >= position) {
            return Ok(Vec::new());
        }
        Ok(self.guide()?.pending()?.to_vec())
    }

    fn accept(&mut self, token: u32) -> Result<()> {
        let before = self.mode;
        let mut guided = false;
        let position = self.history.len();
        if token as usize >= self.env.vocabulary().size() || self.banned.contains(&(position, token)) {
            return Err(illegal(token));
        }
        self.mode = match before {
            Mode::Ended => return Err(illegal(token)),
            Mode::Free { trigger, head, open } => {
                if let Some(mask) = &self.plan.no_trigger
                    && mask[token as usize / 32] >> (token % 32) & 1 == 0
                {
                    return Err(illegal(token));
                }
                self.step_free(token, trigger, head, open)?
            }
            Mode::Block { index, close, trigger } => self.step_block(token, index, close, trigger)?,
            Mode::Start { open, guided: alive } => {
                let mode;
                (mode, guided) = self.step_start(token, open, alive)?;
                mode
            }
            Mode::Guided => {
                let end = self.is_end(token);
                let guide = self.guide()?;
                if end && guide.is_complete() {
                    Mode::Ended
                } else {
                    guide.accept(token)?;
                    guided = true;
                    if end { Mode::Ended } else { Mode::Guided }
                }
            }
        };
        self.history.push(Step { before, token, guided });
        Ok(())
    }

    fn validate(&mut self, tokens: &[u32]) -> Result<usize> {
        let mut legal = 0;
        let mut failure = None;
        for token in tokens {
            match self.accept(*token) {
                Ok(()) => legal += 1,
                Err(error) => {
                    failure = (error.kind() != ErrorKind::InvalidArgument).then_some(error);
                    break;
                }
            }
        }
        self.rollback(legal)?;
        failure.map_or(Ok(legal), Err)
    }

    fn rollback(&mut self, tokens: usize) -> Result<()> {
        if tokens > self.history.len() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("cannot take back {tokens} tokens, only {} were accepted", self.history.len()),
            ));
        }
        if tokens == 0 {
            return Ok(());
        }
        let keep = self.history.len() - tokens;
        let target = self.history[keep].before;
        let back = self.history[keep..].iter().filter(|step| step.guided).count();
        let left_a_block = self.history[keep..].iter().any(|step| matches!(step.before, Mode::Block { .. }))
            || matches!(self.mode, Mode::Block { .. });
        match (target, self.guide.as_mut()) {
            (Mode::Start { .. } | Mode::Guided, Some(guide)) if !left_a_block => guide.rollback(back)?,
            (Mode::Start { .. }, _) => {
                // The grammar began anew after the block: back to where it was before it.
                let of_start = |step: &&Step| matches!(step.before, Mode::Start { .. });
                let begin = keep - self.history[..keep].iter().rev().take_while(of_start).count();
                self.guide = None;
                let taken: Vec<u32> = self.history[begin..keep]
                    .iter()
                    .filter(|step| step.guided)
                    .map(|step| step.token)
                    .collect();
                for token in taken {
                    self.guide()?.accept(token)?;
                }
            }
            _ => self.guide = None,
        }
        self.mode = target;
        self.history.truncate(keep);
        self.banned.retain(|(at, _)| *at <= keep);
        // What was computed for a position that is still there holds on: a draft that is taken back costs no mask.
        self.mask_at = self.mask_at.filter(|at| *at <= keep);
        self.reading = self.reading.take().filter(|reading| reading.read() <= keep);
        Ok(())
    }

    fn is_complete(&mut self) -> bool {
        match self.mode {
            Mode::Ended => true,
            Mode::Guided => self.guide().is_ok_and(Guide::is_complete),
            _ => false,
        }
    }

    fn may_end(&mut self) -> bool {
        match self.mode {
            Mode::Ended | Mode::Free { .. } => true,
            Mode::Block { .. } => self.plan.main.is_none(),
            Mode::Start { guided: false, .. } => false,
            Mode::Guided | Mode::Start { .. } => self.guide().is_ok_and(Guide::may_end),
        }
    }

    fn rules(&self) -> bool {
        matches!(self.mode, Mode::Start { .. } | Mode::Guided)
    }

    fn violation(&mut self) -> Option<Violation> {
        if self.mode != Mode::Guided {
            return None;
        }
        let (begin, error) = self.wrong_call().or_else(|| self.wrong_answer())?;
        self.retries += 1;
        let choice = if self.retries > MOST_RETRIES { None } else { self.choice_near(begin) };
        let Some((rollback, token)) = choice else {
            return Some(Violation { rollback: 0, message: error.message().to_owned() });
        };
        self.banned.push((self.history.len() - rollback, token));
        self.mask_at = None;
        Some(Violation { rollback, message: error.message().to_owned() })
    }
}

impl Turn {
    /// What is wrong with the call that the last token completed: the position where the wrong part of it begins.
    fn wrong_call(&mut self) -> Option<(usize, Error)> {
        if self.plan.tools.specs().is_empty() {
            return None;
        }
        let reading = self.reading.get_or_insert_with(|| Reading::new(&self.plan, &self.env));
        for step in &self.history[reading.read()..] {
            reading.push(step.token, self.env.vocabulary().bytes(step.token));
        }
        let (pointer, error) = self.plan.tools.violation(reading.completed()?)?;
        let offset = value_at(reading.text(), &pointer);
        Some((reading.token_at(offset).unwrap_or(self.history.len() - 1), error))
    }

    /// As [`Turn::wrong_call`], for an answer that has a schema.
    fn wrong_answer(&mut self) -> Option<(usize, Error)> {
        let plan = self.plan.clone();
        let schema = plan.answer.as_ref()?;
        if !self.is_complete() {
            return None;
        }
        let mut bytes = Vec::new();
        let mut lengths = Vec::new();
        for (at, step) in self.history.iter().enumerate().filter(|(_, step)| step.guided) {
            bytes.extend_from_slice(self.env.vocabulary().bytes(step.token));
            lengths.push((bytes.len(), at));
        }
        let opening = plan.answer_opening.len();
        let text = String::from_utf8(bytes.split_off(opening.min(bytes.len()))).ok()?;
        let (pointer, error) = schema.violation(&first_value(&text)?)?;
        let offset = opening + value_at(&text, &pointer);
        Some((lengths.iter().find(|(length, _)| *length > offset)?.1, error))
    }

    /// Where to go on after the part that begins at `begin` turned out wrong: the first position from there on where another
    /// token is possible, else the last one before it. How many tokens back it is, and its token.
    fn choice_near(&mut self, begin: usize) -> Option<(usize, u32)> {
        let (history, banned) = (self.history.clone(), self.banned.clone());
        let first = history.iter().rposition(|step| !step.guided).map_or(0, |at| at + 1);
        self.rollback(history.len() - first).ok()?;
        // What was excluded before stays so.
        self.banned = banned;
        let (mut before, mut after) = (None, None);
        for (at, step) in history.iter().enumerate().skip(first) {
            // The one who samples takes the tokens back; until then all of them stay.
            if after.is_none()
                && let Ok(Some(mask)) = self.mask()
                && mask.iter().map(|word| word.count_ones()).sum::<u32>() > 1
            {
                let found = Some((history.len() - at, step.token));
                if at < begin { before = found } else { after = found }
            }
            self.accept(step.token).ok()?;
        }
        after.or(before)
    }
}
