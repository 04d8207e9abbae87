//! The constraint of one turn: free text until the model itself begins a call, reasoning, calls, structured answers.

use std::sync::Arc;

use super::constrain::{Plan, Thinking, clear, full, set};
use super::locate::value_at;
use super::marker::token_bytes;
use super::parser::{CallParser, ParserOptions};
use crate::guide::Guide;
use crate::{Constraint, Error, ErrorKind, GrammarEnv, Result, Violation};
use ai_runtime_chat::Event;

/// How often a call may be taken back before the answer is an error.
const MOST_RETRIES: usize = 16;

/// Where a turn stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// At the very beginning of a turn that must be a call or a structured answer, but may begin with reasoning.
    Start,
    /// Anything goes. `trigger` is the progress of a text trigger (`None`: it can no longer come), `open` that of the
    /// openers of blocks.
    Free { trigger: Option<u8>, open: [u8; 3] },
    /// Inside a block; the progress of its end.
    Block { index: u8, close: u8 },
    /// The grammar rules.
    Guided,
    /// An end token was taken.
    Ended,
}

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
    mask: Vec<u32>,
    mask_at: Option<usize>,
    mask_is_full: bool,
}

impl Turn {
    pub(crate) fn new(plan: Arc<Plan>, env: Arc<GrammarEnv>) -> Self {
        let free = plan.main.is_none();
        let guided_from_start =
            !free && (plan.options.thinking == Thinking::Closed || plan.blocks.is_empty());
        let mode = if plan.options.thinking == Thinking::Open && !plan.blocks.is_empty() {
            let reasoning = plan.format.blocks.iter().position(|b| b.kind == super::BlockKind::Reasoning);
            Mode::Block { index: reasoning.unwrap_or(0) as u8, close: 0 }
        } else if free {
            Mode::Free { trigger: Some(0), open: [0; 3] }
        } else if guided_from_start {
            Mode::Guided
        } else {
            Mode::Start
        };
        let guide = match (&plan.main, mode) {
            (Some(main), Mode::Guided | Mode::Start) => Some(main.start()),
            _ => None,
        };
        Self {
            plan,
            env,
            mode,
            guide,
            history: Vec::new(),
            banned: Vec::new(),
            retries: 0,
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

    fn block_opener(&self, token: u32) -> Option<u8> {
        self.plan.blocks.iter().position(|(open, _)| open.token() == Some(token)).map(|index| index as u8)
    }

    /// After a block: free text, or what must come.
    fn after_block(&mut self) -> Mode {
        if self.plan.main.is_some() { Mode::Guided } else { Mode::Free { trigger: Some(0), open: [0; 3] } }
    }

    fn compute_mask(&mut self) -> Result<()> {
        let position = self.history.len();
        self.mask_is_full = false;
        match self.mode {
            Mode::Ended => {
                self.mask = vec![0; full(&self.env).len()];
                for end in self.env.end_tokens() {
                    set(&mut self.mask, *end);
                }
            }
            Mode::Block { .. } => self.mask_is_full = true,
            Mode::Free { trigger, .. } => {
                let refused = trigger
                    .and_then(|at| self.plan.refused.get(usize::from(at)))
                    .filter(|list| !list.is_empty());
                if let Some(all) = &self.plan.no_trigger {
                    self.mask.clone_from(all);
                } else if let Some(refused) = refused {
                    self.mask = full(&self.env);
                    for token in refused.clone() {
                        clear(&mut self.mask, token);
                    }
                } else {
                    self.mask_is_full = true;
                }
            }
            Mode::Start | Mode::Guided => {
                let mut mask = std::mem::take(&mut self.mask);
                mask.clear();
                mask.extend_from_slice(self.guide()?.mask()?.as_slice());
                // llguidance keeps a word for the token that stands for none.
                mask.resize(self.env.vocabulary().size().div_ceil(32), 0);
                self.mask = mask;
                if self.mode == Mode::Start {
                    for (open, _) in &self.plan.blocks {
                        if let Some(id) = open.token() {
                            set(&mut self.mask, id);
                        }
                    }
                }
            }
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

    /// Where a free turn goes with this token.
    fn step_free(&mut self, token: u32, trigger: Option<u8>, open: [u8; 3]) -> Result<Mode> {
        if self.is_end(token) {
            return Ok(Mode::Ended);
        }
        let plan = self.plan.clone();
        let mut bytes = Vec::new();
        token_bytes(&self.env, token, &mut bytes);
        let mut next = trigger;
        if let (Some(marker), Some(state)) = (&plan.trigger, trigger) {
            let read = if plan.format.only_at_start {
                marker.read_at_start(state, &bytes)
            } else {
                Some(marker.read(state, &bytes))
            };
            match read {
                None => next = None,
                Some(Err(state)) => next = Some(state),
                Some(Ok(end)) => {
                    if plan.refused[usize::from(state)].contains(&token) {
                        return Err(illegal(token));
                    }
                    let skip = marker.text_len() + bytes.len() - end;
                    self.guide = Some(plan.started(&self.env, skip)?.start());
                    return Ok(Mode::Guided);
                }
            }
        }
        let mut states = open;
        for (index, (opener, _)) in plan.blocks.iter().enumerate().take(states.len()) {
            match opener.read(states[index], &bytes) {
                Ok(_) => return Ok(Mode::Block { index: index as u8, close: 0 }),
                Err(state) => states[index] = state,
            }
        }
        Ok(Mode::Free { trigger: next, open: states })
    }

    fn step_block(&mut self, token: u32, index: u8, close: u8) -> Mode {
        if self.is_end(token) {
            return Mode::Ended;
        }
        let plan = self.plan.clone();
        let Some((_, marker)) = plan.blocks.get(usize::from(index)) else {
            return Mode::Block { index, close };
        };
        let mut bytes = Vec::new();
        token_bytes(&self.env, token, &mut bytes);
        match marker.read(close, &bytes) {
            Ok(_) => self.after_block(),
            Err(state) => Mode::Block { index, close: state },
        }
    }
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
            Mode::Free { trigger, open } => {
                if let Some(mask) = &self.plan.no_trigger
                    && mask[token as usize / 32] >> (token % 32) & 1 == 0
                {
                    return Err(illegal(token));
                }
                self.step_free(token, trigger, open)?
            }
            Mode::Block { index, close } => self.step_block(token, index, close),
            Mode::Start if self.block_opener(token).is_some() => {
                Mode::Block { index: self.block_opener(token).unwrap_or(0), close: 0 }
            }
            Mode::Start | Mode::Guided => {
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
        self.mask_at = None;
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
        match self.guide.as_mut() {
            Some(guide) if matches!(target, Mode::Start | Mode::Guided) => guide.rollback(back)?,
            _ => self.guide = None,
        }
        self.mode = target;
        self.history.truncate(keep);
        self.banned.retain(|(at, _)| *at <= keep);
        self.mask_at = None;
        Ok(())
    }

    fn is_complete(&mut self) -> bool {
        match self.mode {
            Mode::Ended => true,
            Mode::Guided => self.guide.as_mut().is_some_and(Guide::is_complete),
            _ => false,
        }
    }

    fn may_end(&mut self) -> bool {
        match self.mode {
            Mode::Ended | Mode::Free { .. } | Mode::Block { .. } => true,
            Mode::Guided | Mode::Start => self.guide.as_mut().is_some_and(Guide::may_end),
        }
    }

    fn violation(&mut self) -> Option<Violation> {
        if self.mode != Mode::Guided {
            return None;
        }
        let (begin, error) = self.wrong_call().or_else(|| self.wrong_answer())?;
        self.retries += 1;
        if self.retries > MOST_RETRIES {
            return Some(Violation { rollback: 0, message: error.message().to_owned() });
        }
        let (rollback, token) = self.choice_after(begin)?;
        self.banned.push((self.history.len() - rollback, token));
        Some(Violation { rollback, message: error.message().to_owned() })
    }
}

impl Turn {
    /// What is wrong with the call that the last token completed: the position where the wrong part of it begins.
    fn wrong_call(&self) -> Option<(usize, Error)> {
        if self.plan.tools.relaxed().is_empty() {
            return None;
        }
        // Reading the turn again is cheap beside a forward pass, and happens only for tools that leave something open.
        let options = ParserOptions { thinking: self.plan.options.thinking, ..ParserOptions::default() };
        let mut parser =
            CallParser::new(&self.plan.format, Some(&self.env), self.plan.tools.specs(), options);
        let mut last = None;
        let mut text = String::new();
        // How long the arguments' text was after each token.
        let mut lengths: Vec<(usize, usize)> = Vec::new();
        for (at, step) in self.history.iter().enumerate() {
            for event in parser.push(step.token, self.env.vocabulary().bytes(step.token)) {
                match event {
                    Event::ToolCallBegin { .. } => {
                        text.clear();
                        lengths.clear();
                    }
                    Event::ToolCallDelta { delta, .. } => {
                        text.push_str(&delta);
                        lengths.push((text.len(), at));
                    }
                    Event::ToolCallEnd { call, .. } => last = Some((at, call)),
                    _ => {}
                }
            }
        }
        let (end, call) = last?;
        if end + 1 != self.history.len() || !self.plan.tools.is_relaxed(&call.name) {
            return None;
        }
        let (pointer, error) = self.plan.tools.violation(&call)?;
        let offset = value_at(&text, &pointer);
        let begin = lengths.iter().find(|(length, _)| *length > offset).map_or(end, |(_, at)| *at);
        Some((begin, error))
    }

    /// As [`Turn::wrong_call`], for an answer that has a schema.
    fn wrong_answer(&mut self) -> Option<(usize, Error)> {
        let plan = self.plan.clone();
        let schema = plan.answer.as_ref().filter(|schema| !schema.relaxed().is_empty())?;
        if !self.is_complete() {
            return None;
        }
        let mut bytes = Vec::new();
        let mut lengths = Vec::new();
        for (at, step) in self.history.iter().enumerate().filter(|(_, step)| step.guided) {
            bytes.extend_from_slice(self.env.vocabulary().bytes(step.token));
            lengths.push((bytes.len(), at));
        }
        let text = String::from_utf8(bytes).ok()?;
        let (pointer, error) = schema.violation(&serde_json::from_str(&text).ok()?)?;
        let offset = value_at(&text, &pointer);
        Some((lengths.iter().find(|(length, _)| *length > offset)?.1, error))
    }

    /// The first position from `begin` on where another token was possible: how many tokens back it is, and its token.
    fn choice_after(&mut self, begin: usize) -> Option<(usize, u32)> {
        let history = self.history.clone();
        let back = history.len().saturating_sub(begin);
        if self.rollback(back).is_err() {
            return None;
        }
        let mut found = None;
        for (at, step) in history.iter().enumerate().skip(begin) {
            // The one who samples takes the tokens back; until then all of them stay.
            if found.is_none()
                && let Ok(Some(mask)) = self.mask()
                && mask.iter().map(|word| word.count_ones()).sum::<u32>() > 1
            {
                found = Some((history.len() - at, step.token));
            }
            self.accept(step.token).ok()?;
        }
        found
    }
}
