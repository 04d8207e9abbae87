//! A llguidance matcher that remembers forced runs, so that taking them at once or one by one is the same.

use std::sync::Arc;

use llguidance::Matcher;
use llguidance::toktrie::{SimpleVob, TokenizerEnv};

use crate::env::first_line;
use crate::tokens::Tokens;
use crate::{Error, ErrorKind, Result};

/// The state of one grammar in one generation.
pub(crate) struct Guide {
    matcher: Matcher,
    /// What the matcher knows of the vocabulary. It has numbers of its own for the tokens.
    tokens: Arc<Tokens>,
    /// Tokens accepted so far.
    taken: usize,
    /// Forced runs in order: where each begins (a count of accepted tokens) and its tokens. The last one may reach
    /// beyond `taken`: its rest is what must come now.
    runs: Vec<(usize, Vec<u32>)>,
    /// Whether `runs` is known to hold what is forced at `taken`.
    asked: bool,
    mask: SimpleVob,
    mask_at: Option<usize>,
}

impl Guide {
    pub(crate) fn new(matcher: Matcher, tokens: Arc<Tokens>) -> Self {
        Self {
            matcher,
            tokens,
            taken: 0,
            runs: Vec::new(),
            asked: false,
            mask: SimpleVob::new(),
            mask_at: None,
        }
    }

    pub(crate) fn mask(&mut self) -> Result<&SimpleVob> {
        if self.mask_at != Some(self.taken) {
            let forced = self.pending()?.first().copied();
            self.mask = match forced {
                Some(token) => self.tokens.tok_trie().singleton_token_set(token),
                None => self.matcher.compute_mask_or_eos().map_err(|error| dead(&error.to_string()))?,
            };
            self.mask_at = Some(self.taken);
        }
        Ok(&self.mask)
    }

    /// What must come now.
    pub(crate) fn pending(&mut self) -> Result<&[u32]> {
        if !self.asked {
            self.asked = true;
            let inside = self.runs.last().is_some_and(|(start, run)| start + run.len() > self.taken);
            if !inside && !self.matcher.is_stopped() {
                let run = self.matcher.compute_ff_tokens();
                if let Some(error) = self.matcher.get_error() {
                    self.asked = false;
                    return Err(dead(&error));
                }
                if !run.is_empty() {
                    let order = self.tokens.order();
                    self.runs.push((self.taken, run.into_iter().map(|id| order.outer(id)).collect()));
                }
            }
        }
        match self.runs.last() {
            Some((start, run)) if start + run.len() > self.taken => Ok(&run[self.taken - start..]),
            _ => Ok(&[]),
        }
    }

    pub(crate) fn accept(&mut self, token: u32) -> Result<()> {
        if let Some(forced) = self.pending()?.first()
            && *forced != token
        {
            return Err(illegal(token));
        }
        // A token that is not legal must leave the matcher alive, so it is tried first.
        let number = self.tokens.order().inner(token);
        if self.matcher.is_stopped()
            || self.matcher.validate_tokens(&[number]).map_err(|e| dead(&e.to_string()))? == 0
        {
            let end = !self.matcher.is_error() && self.may_end() && self.is_end(token);
            if !end || self.matcher.is_stopped() {
                return Err(illegal(token));
            }
        }
        self.matcher.consume_token(number).map_err(|error| dead(&error.to_string()))?;
        self.taken += 1;
        self.asked = self.runs.last().is_some_and(|(start, run)| start + run.len() > self.taken);
        Ok(())
    }

    fn is_end(&self, token: u32) -> bool {
        self.tokens.tok_trie().eos_tokens().contains(&token)
    }

    pub(crate) fn rollback(&mut self, tokens: usize) -> Result<()> {
        if tokens == 0 {
            return Ok(());
        }
        if tokens > self.taken {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("cannot take back {tokens} tokens, only {} were accepted", self.taken),
            ));
        }
        self.matcher.rollback(tokens).map_err(|error| dead(&error.to_string()))?;
        self.taken -= tokens;
        while self.runs.last().is_some_and(|(start, _)| *start > self.taken) {
            self.runs.pop();
        }
        // A run that starts exactly here was computed in this very state and is kept.
        self.asked = self.runs.last().is_some_and(|(start, run)| start + run.len() > self.taken);
        self.mask_at = self.mask_at.filter(|at| *at <= self.taken);
        Ok(())
    }

    /// Whether the grammar cannot go on.
    pub(crate) fn is_complete(&mut self) -> bool {
        self.matcher.is_stopped() && !self.matcher.is_error()
    }

    pub(crate) fn may_end(&mut self) -> bool {
        self.is_complete() || self.matcher.is_accepting().unwrap_or(false)
    }
}

fn illegal(token: u32) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("token {token} is not legal here"))
}

/// The matcher gave up: a limit was reached. It cannot go on, but the caller can, in another way.
fn dead(message: &str) -> Error {
    Error::new(
        ErrorKind::Schema,
        format!("the grammar became too complex to follow: {}", first_line(message)),
    )
    .hint("simplify the schema, or generate without the constraint and validate the result")
}
