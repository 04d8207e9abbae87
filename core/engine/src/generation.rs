//! One completion: what is asked ([`Generate`]), what comes back token by token ([`Step`]), how it ended ([`Finish`]).

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvError};
use std::time::Duration;

use ai_runtime_chat::{Cancel, Error, ErrorKind, FinishReason, Result, Sampling, Usage};
use ai_runtime_grammar::Constraint;

use crate::Engine;

/// A host's look at the logits before each token is sampled: the tokens so far, and one logit per vocabulary entry
/// that it may change. An error ends the generation with that error.
pub type LogitsCallback = Box<dyn FnMut(&[u32], &mut [f32]) -> Result<()> + Send>;

/// What to generate. Start from `Generate::new(prompt)` and change fields.
pub struct Generate {
    /// Tokens that are appended to the session's history before the model continues it.
    pub prompt: Vec<u32>,
    /// How tokens are chosen.
    pub sampling: Sampling,
    /// At most this many new tokens; 0 means until the context is full.
    pub max_tokens: usize,
    /// The text ends before any of these strings.
    pub stop: Vec<String>,
    /// Tokens that end the generation; `None` means the model's own end-of-turn tokens.
    pub stop_tokens: Option<Vec<u32>>,
    /// What the text must be.
    pub constraint: Option<Box<dyn Constraint>>,
    /// Compute the tokens that the constraint forces as one batch. Switched off, the same tokens go one per step; the
    /// result is the same to the bit.
    pub fast_forward: bool,
    /// Compute tokens that probably come next in one batch with the certain ones, where a grammar rules: what the prompt
    /// says already, what the grammar leaves few choices for. A guess counts only where sampling chooses the same, so the
    /// result is the same to the bit. Needs `fast_forward`.
    pub drafts: bool,
    /// Stops the generation from any thread.
    pub cancel: Cancel,
    /// Sees and may edit the logits.
    pub logits: Option<LogitsCallback>,
    /// Look for this prompt's beginning in the prompt cache, and leave what is computed there. The result is the same to
    /// the bit either way.
    pub reuse: bool,
    /// Keep the first so many tokens of history and prompt in the prompt cache on disk, and look for them there first, if
    /// [`EngineOptions::prompt_cache`](crate::EngineOptions::prompt_cache) names a folder. Needs `reuse`.
    pub keep: usize,
}

impl Generate {
    /// Plain sampling after these tokens, until the model ends its turn.
    pub fn new(prompt: impl Into<Vec<u32>>) -> Self {
        Self {
            prompt: prompt.into(),
            sampling: Sampling::default(),
            max_tokens: 0,
            stop: Vec::new(),
            stop_tokens: None,
            constraint: None,
            fast_forward: true,
            drafts: true,
            cancel: Cancel::new(),
            logits: None,
            reuse: true,
            keep: 0,
        }
    }
}

impl fmt::Debug for Generate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Generate")
            .field("prompt", &self.prompt.len())
            .field("sampling", &self.sampling)
            .field("max_tokens", &self.max_tokens)
            .field("stop", &self.stop)
            .field("stop_tokens", &self.stop_tokens)
            .field("constraint", &self.constraint.is_some())
            .field("fast_forward", &self.fast_forward)
            .field("drafts", &self.drafts)
            .field("reuse", &self.reuse)
            .field("keep", &self.keep)
            .finish_non_exhaustive()
    }
}

/// One new token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Step {
    /// The token. The one that ended the generation is reported too, without text.
    pub token: u32,
    /// The text that became certain with this token: never half a character, never a part of a stop string. The last
    /// step carries what was withheld until then.
    pub text: String,
    /// Whether the constraint forced it, so that it was not sampled.
    pub forced: bool,
    /// Whether this token is an end-of-turn token and ended the generation.
    pub stop: bool,
    /// How many earlier steps are taken back before this one: those of a call that turned out to be invalid under the
    /// part of its schema that no grammar expresses. Usually 0.
    pub retracted: usize,
    /// Log probabilities, where `sampling.logprobs` asks for them and the token was sampled.
    pub logprobs: Option<Logprobs>,
}

/// Log probabilities (natural, under the model's own distribution, before any sampler step) at one position.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logprobs {
    /// Of the token that was chosen.
    pub chosen: f32,
    /// The most probable tokens, best first; ties go to the lower id.
    pub top: Vec<(u32, f32)>,
}

/// How a generation ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finish {
    /// Why.
    pub reason: FinishReason,
    /// The stop string that was met, if one was.
    pub stop: Option<String>,
    /// Counts and times.
    pub usage: Usage,
    /// How many tokens were guessed, and how many of the guesses were right: each saved a pass through the model.
    pub drafted: (u64, u64),
    /// How long each step waited for the constraint's mask after its logits were there: masks are computed while the model
    /// runs.
    pub mask_waits: Vec<Duration>,
}

/// What the engine's thread sends.
pub(crate) enum Message {
    Step(Step),
    Finish(Finish),
    Failed(Error),
}

/// A generation that runs: an iterator over its tokens. Dropping it stops the work.
pub struct Generation {
    messages: Receiver<Message>,
    abandoned: Arc<AtomicBool>,
    finish: Option<Finish>,
    over: bool,
    /// Keeps the engine's threads alive.
    _engine: Engine,
}

impl Generation {
    pub(crate) fn new(messages: Receiver<Message>, abandoned: Arc<AtomicBool>, engine: Engine) -> Self {
        Self { messages, abandoned, finish: None, over: false, _engine: engine }
    }

    /// Ends the generation now; its remaining steps are lost.
    ///
    /// # Errors
    /// Those of the generation.
    pub fn stop(self) -> Result<Finish> {
        self.abandoned.store(true, Ordering::Release);
        self.finish()
    }

    /// Reads the remaining tokens, if any, and says how it ended.
    ///
    /// # Errors
    /// Those of the generation.
    pub fn finish(mut self) -> Result<Finish> {
        for step in self.by_ref() {
            step?;
        }
        self.finish
            .take()
            .ok_or_else(|| Error::new(ErrorKind::Internal, "the generation ended with an error before"))
    }

    /// How it ended, once the iterator has returned `None` without an error before.
    pub fn finished(&self) -> Option<&Finish> {
        self.finish.as_ref()
    }

    /// The whole text, and how it ended.
    ///
    /// # Errors
    /// Those of the generation.
    pub fn text(mut self) -> Result<(String, Finish)> {
        let mut text = String::new();
        for step in self.by_ref() {
            text.push_str(&step?.text);
        }
        Ok((text, self.finish()?))
    }
}

impl Iterator for Generation {
    type Item = Result<Step>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        match self.messages.recv() {
            Ok(Message::Step(step)) => Some(Ok(step)),
            Ok(Message::Finish(finish)) => {
                self.over = true;
                self.finish = Some(finish);
                None
            }
            Ok(Message::Failed(error)) => {
                self.over = true;
                Some(Err(error))
            }
            Err(RecvError) => {
                self.over = true;
                Some(Err(Error::new(ErrorKind::Internal, "the engine stopped before the generation ended")))
            }
        }
    }
}

impl Drop for Generation {
    fn drop(&mut self) {
        self.abandoned.store(true, Ordering::Release);
    }
}

impl fmt::Debug for Generation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Generation")
            .field("over", &self.over)
            .field("finish", &self.finish)
            .finish_non_exhaustive()
    }
}
