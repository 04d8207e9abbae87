//! A job: one sequence on its way through the engine, and what it is for.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ai_runtime_chat::{Cancel, Error, ErrorKind, FinishReason, Result, Usage};
use ai_runtime_grammar::{Constraint, Violation};
use ai_runtime_kernels::{Compute, Sampler};
use ai_runtime_text::{Decoder, Tokenizer};

use crate::cache::Lease;
use crate::draft::{Draft, Drafter};
use crate::embed::Pooler;
use crate::generation::{Finish, LogitsCallback, Logprobs, Message, Step};
use crate::guard;
use crate::masks::{Mask, Masked};
use crate::session::SessionState;
use crate::stop::{StopMatcher, Watched};
use crate::{Generate, Model};

/// One sequence that is computed.
pub(crate) struct Job {
    pub(crate) id: u64,
    /// All tokens: history, prompt, and what was generated.
    pub(crate) tokens: Vec<u32>,
    /// How many of them have their keys and values in the pages.
    pub(crate) computed: usize,
    pub(crate) lease: Lease,
    /// How many tokens the next pass takes, a draft's included.
    pub(crate) take: usize,
    /// What stands at the end of `tokens` while a pass runs, and is not certain.
    pub(crate) draft: Option<Draft>,
    /// Of which tokens of the next pass before its last one the logits are wanted.
    pub(crate) earlier: Vec<usize>,
    /// What is still to be done about the prompt cache on disk.
    pub(crate) keep: Keep,
    pub(crate) signals: Signals,
    pub(crate) kind: Kind,
}

/// What a job still has to do with the prompt cache on disk, for so many of its first tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Nothing.
    Nothing,
    /// Look for them.
    Look(usize),
    /// Write them once they are computed.
    Write(usize),
}

/// What a job is for.
pub(crate) enum Kind {
    /// New tokens.
    Write(Box<Writing>),
    /// The logits of tokens that are there.
    Score(Scoring),
    /// One vector for all of them.
    Embed(Embedding),
}

/// What asks a job to stop.
#[derive(Clone)]
pub(crate) struct Signals {
    pub(crate) cancel: Cancel,
    pub(crate) abandoned: Arc<AtomicBool>,
}

impl Signals {
    pub(crate) fn stopped(&self) -> bool {
        self.cancel.is_cancelled() || self.abandoned.load(Ordering::Acquire)
    }
}

impl Job {
    /// A job that continues `tokens`, in a context of `context` tokens.
    ///
    /// # Errors
    /// `InvalidArgument` for sampling settings that cannot be; those of the constraint.
    pub(crate) fn write(
        model: &Model,
        context: usize,
        generate: Generate,
        mut tokens: Vec<u32>,
        session: Arc<Mutex<SessionState>>,
        messages: Sender<Message>,
        signals: Signals,
    ) -> Result<Self> {
        let submitted = Instant::now();
        let prompt = tokens.len();
        let room = context - prompt;
        let mut writing = Box::new(Writing {
            messages,
            session,
            prompt,
            limit: prompt + if generate.max_tokens == 0 { room } else { generate.max_tokens.min(room) },
            stop_tokens: generate.stop_tokens.unwrap_or_else(|| model.tokenizer().end_of_turn().to_vec()),
            sampler: Sampler::new(
                &generate.sampling,
                model.info().vocabulary,
                model.breakers(&generate.sampling),
            )?,
            edit: generate.logits,
            constrained: generate.constraint.is_some(),
            constraint: generate.constraint,
            queue: VecDeque::new(),
            fast_forward: generate.fast_forward,
            drafter: (generate.drafts && generate.fast_forward).then(Drafter::new),
            drafted: (0, 0),
            mask_waits: Vec::new(),
            after_forced: false,
            decoder: Decoder::new(model.tokenizer()),
            stops: StopMatcher::new(&generate.stop),
            retracted: 0,
            held: Vec::new(),
            end: None,
            usage: Usage { prompt_tokens: prompt as u64, ..Usage::default() },
            submitted,
            prompt_done: None,
        });
        writing.force(&mut tokens)?;
        let lease = Lease::new(generate.reuse);
        let keep = match generate.keep.min(prompt) {
            0 => Keep::Nothing,
            _ if !generate.reuse => Keep::Nothing,
            tokens => Keep::Look(tokens),
        };
        Ok(Self { keep, ..Self::new(tokens, lease, signals, Kind::Write(writing)) })
    }

    /// A job that gives the logits of `tokens` from position `from` on.
    pub(crate) fn score(
        tokens: Vec<u32>,
        from: usize,
        signals: Signals,
        reply: Sender<Result<Vec<f32>>>,
    ) -> Self {
        let kind = Kind::Score(Scoring { from, rows: Vec::new(), reply });
        Self::new(tokens, Lease::new(false), signals, kind)
    }

    /// A job that gives the embedding of `tokens`.
    pub(crate) fn embed(
        tokens: Vec<u32>,
        pooler: Pooler,
        signals: Signals,
        reply: Sender<Result<Vec<f32>>>,
    ) -> Self {
        Self::new(
            tokens,
            Lease::new(false),
            signals,
            Kind::Embed(Embedding { pooler, vector: Vec::new(), reply }),
        )
    }

    fn new(tokens: Vec<u32>, lease: Lease, signals: Signals, kind: Kind) -> Self {
        Self {
            id: 0,
            tokens,
            computed: 0,
            lease,
            take: 0,
            draft: None,
            earlier: Vec::new(),
            keep: Keep::Nothing,
            signals,
            kind,
        }
    }

    /// Makes a draft of at most `room` tokens and puts it behind the certain ones. False where there is none.
    pub(crate) fn make_draft(&mut self, tokenizer: &Tokenizer, room: usize) -> Result<bool> {
        let Kind::Write(writing) = &mut self.kind else { return Ok(false) };
        let room = room.min(writing.limit.saturating_sub(self.tokens.len() + 1));
        let Some(draft) = writing.draft(tokenizer, &self.tokens, room)? else { return Ok(false) };
        self.earlier.extend(draft.guesses.iter().map(|guess| self.take - 1 + guess));
        self.take += draft.tokens.len();
        self.tokens.extend(&draft.tokens);
        self.draft = Some(draft);
        Ok(true)
    }

    /// Takes the draft away from the certain tokens.
    pub(crate) fn take_draft(&mut self) -> Option<Draft> {
        let draft = self.draft.take()?;
        self.tokens.truncate(self.tokens.len() - draft.tokens.len());
        self.take -= draft.tokens.len();
        self.earlier.clear();
        Some(draft)
    }

    /// Tokens that are not computed yet.
    pub(crate) fn pending(&self) -> usize {
        self.tokens.len() - self.computed
    }

    /// Whether it has written nothing yet.
    pub(crate) fn reads_prompt(&self) -> bool {
        matches!(&self.kind, Kind::Write(writing) if writing.prompt_done.is_none())
    }

    /// Whether it is hidden states that it needs, rather than logits.
    pub(crate) fn embeds(&self) -> bool {
        matches!(self.kind, Kind::Embed(_))
    }

    /// Of how many of the last `take` tokens the logits, or hidden states, are needed.
    pub(crate) fn logits(&self) -> usize {
        match &self.kind {
            Kind::Write(writing) => {
                let samples = writing.queue.is_empty() && writing.end.is_none();
                usize::from(self.take == self.pending() && samples)
            }
            Kind::Score(scoring) => {
                (self.computed + self.take).saturating_sub(scoring.from.max(self.computed))
            }
            Kind::Embed(embedding) => embedding.pooler.last(self.take, self.pending() - self.take),
        }
    }

    /// Of which of the `take` tokens before those they are needed too.
    pub(crate) fn earlier(&self) -> &[usize] {
        match &self.kind {
            Kind::Embed(embedding) => embedding.pooler.earlier(self.computed),
            Kind::Write(_) | Kind::Score(_) => &self.earlier,
        }
    }

    /// Begins anew. Returns its pages, and how many of its tokens they hold.
    pub(crate) fn restart(&mut self) -> (Lease, usize) {
        self.take = 0;
        match &mut self.kind {
            Kind::Write(_) => {}
            Kind::Score(scoring) => scoring.rows.clear(),
            Kind::Embed(embedding) => embedding.pooler.clear(),
        }
        let empty = Lease::new(self.lease.shares());
        (std::mem::replace(&mut self.lease, empty), std::mem::take(&mut self.computed))
    }

    /// Ends the job with an error.
    pub(crate) fn fail(self, error: Error) -> (Lease, Vec<u32>, usize) {
        match self.kind {
            Kind::Write(writing) => {
                writing.give_back(&self.tokens);
                let _ = writing.messages.send(Message::Failed(error));
            }
            Kind::Score(Scoring { reply, .. }) | Kind::Embed(Embedding { reply, .. }) => {
                let _ = reply.send(Err(error));
            }
        }
        (self.lease, self.tokens, self.computed)
    }
}

/// The logits of a token sequence, from position `from` on.
pub(crate) struct Scoring {
    pub(crate) from: usize,
    pub(crate) rows: Vec<f32>,
    pub(crate) reply: Sender<Result<Vec<f32>>>,
}

/// The embedding of a token sequence.
pub(crate) struct Embedding {
    pub(crate) pooler: Pooler,
    /// The result, once it is there.
    pub(crate) vector: Vec<f32>,
    pub(crate) reply: Sender<Result<Vec<f32>>>,
}

/// A generation.
pub(crate) struct Writing {
    pub(crate) messages: Sender<Message>,
    pub(crate) session: Arc<Mutex<SessionState>>,
    /// How many tokens were there before the first new one.
    pub(crate) prompt: usize,
    /// The sequence may not become longer than this.
    pub(crate) limit: usize,
    pub(crate) stop_tokens: Vec<u32>,
    pub(crate) sampler: Sampler,
    pub(crate) edit: Option<LogitsCallback>,
    /// Absent where nothing is constrained, and while its mask is computed.
    pub(crate) constraint: Option<Box<dyn Constraint>>,
    pub(crate) constrained: bool,
    /// Tokens that the constraint forces and that are not taken yet.
    pub(crate) queue: VecDeque<u32>,
    pub(crate) fast_forward: bool,
    /// Absent where no drafts are wanted.
    pub(crate) drafter: Option<Drafter>,
    /// Tokens guessed, and guesses that were right.
    pub(crate) drafted: (u64, u64),
    /// How long steps waited for their masks.
    pub(crate) mask_waits: Vec<Duration>,
    /// Whether the last token was forced.
    pub(crate) after_forced: bool,
    pub(crate) decoder: Decoder,
    pub(crate) stops: StopMatcher,
    /// How many steps that were sent have been taken back since the last one.
    pub(crate) retracted: usize,
    /// Steps that wait for the prompt to be computed.
    pub(crate) held: Vec<Step>,
    /// How the job ends, once that is known.
    pub(crate) end: Option<(FinishReason, Option<String>)>,
    pub(crate) usage: Usage,
    pub(crate) submitted: Instant,
    pub(crate) prompt_done: Option<Instant>,
}

impl Writing {
    /// The tokens up to the prompt's end are computed: what was held goes out, and the clock of the answer starts.
    pub(crate) fn prompt_is_done(&mut self) {
        let now = Instant::now();
        self.usage.prompt_seconds = (now - self.submitted).as_secs_f64();
        self.prompt_done = Some(now);
        for step in std::mem::take(&mut self.held) {
            self.send(step);
        }
    }

    /// A draft of what may come next, where one is wanted and the constraint is at hand.
    fn draft(&mut self, tokenizer: &Tokenizer, tokens: &[u32], room: usize) -> Result<Option<Draft>> {
        match (&mut self.drafter, &mut self.constraint) {
            (Some(drafter), Some(constraint)) => {
                let after_forced = self.after_forced;
                guard::grammar(|| drafter.draft(&mut **constraint, tokenizer, tokens, after_forced, room))
            }
            _ => Ok(None),
        }
    }

    /// Takes the constraint back from the thread that computed its masks.
    pub(crate) fn constraint_back(&mut self, masked: Option<Masked>) -> VecDeque<Mask> {
        let Some(Masked { constraint, masks, waited }) = masked else { return VecDeque::new() };
        self.mask_waits.push(waited);
        self.constraint = Some(constraint);
        masks
    }

    /// Chooses tokens along a draft, as long as they are what was guessed; one without a draft. `sample` chooses one from
    /// the logits of this row: the last certain token's is the first. Returns how many of the draft's tokens are right.
    pub(crate) fn verify(
        &mut self,
        tokens: &mut Vec<u32>,
        draft: &Draft,
        mut masks: VecDeque<Mask>,
        mut sample: impl FnMut(&mut Self, &mut Vec<u32>, usize, Option<Mask>) -> Result<()>,
    ) -> Result<usize> {
        let certain = tokens.len();
        let mut right = 0;
        for row in 0..=draft.guesses.len() {
            let before = tokens.len();
            let lost = || Err(Error::new(ErrorKind::Internal, "a mask of the grammar is missing"));
            let mask = self.constrained.then(|| masks.pop_front().unwrap_or_else(lost));
            sample(self, tokens, row, mask)?;
            if tokens.len() <= before {
                // A call was taken back: what the masks were computed for is gone.
                break;
            }
            let written = &tokens[certain..];
            right = written.iter().zip(&draft.tokens).take_while(|(a, b)| a == b).count();
            // The next row is that of the last token written, if the draft holds all of them.
            if self.end.is_some() || right < written.len() {
                break;
            }
        }
        if let Some(drafter) = self.drafter.as_mut().filter(|_| !draft.guesses.is_empty()) {
            let guessed = draft.guesses.len();
            let hits = draft.guesses.iter().filter(|guess| **guess < right).count();
            drafter.learn(guessed, hits);
            self.drafted.0 += guessed as u64;
            self.drafted.1 += hits as u64;
        }
        Ok(right)
    }

    /// Chooses the next token from its logits.
    pub(crate) fn sample(
        &mut self,
        compute: &Compute,
        tokens: &mut Vec<u32>,
        logits: &mut [f32],
        mask: Option<Mask>,
    ) -> Result<()> {
        let mask = match mask {
            // Embeddings may have more rows than the tokenizer has tokens.
            Some(mask) => mask?.map(|mut mask| {
                mask.resize(mask.len().max(logits.len().div_ceil(32)), 0);
                mask
            }),
            None => None,
        };
        if let Some(edit) = &mut self.edit {
            guard::guard(ErrorKind::Callback, "the host's logits callback", || edit(tokens, logits))?;
        }
        let position = tokens.len() as u64;
        let choice = self.sampler.sample(compute, logits, mask.as_deref(), position, tokens)?;
        let logprobs = choice.logprob.map(|chosen| Logprobs { chosen, top: choice.alternatives });
        self.take(tokens, choice.token, false, logprobs)?;
        self.force(tokens)
    }

    /// Asks the constraint which tokens must follow, and takes them all, or as many as one step may have.
    pub(crate) fn force(&mut self, tokens: &mut Vec<u32>) -> Result<()> {
        if self.end.is_some() {
            return Ok(());
        }
        if let Some(constraint) = &mut self.constraint {
            self.queue.extend(guard::grammar(|| constraint.forced())?);
        }
        while self.fast_forward && self.end.is_none() && self.take_queued(tokens)? {}
        Ok(())
    }

    /// Takes the next forced token. False if there is none.
    pub(crate) fn take_queued(&mut self, tokens: &mut Vec<u32>) -> Result<bool> {
        let Some(token) = self.queue.pop_front() else { return Ok(false) };
        self.usage.forced_tokens += 1;
        self.take(tokens, token, true, None)?;
        Ok(true)
    }

    /// Appends a token: to the sequence, the constraint, the text and the host's stream.
    fn take(
        &mut self,
        tokens: &mut Vec<u32>,
        token: u32,
        forced: bool,
        logprobs: Option<Logprobs>,
    ) -> Result<()> {
        tokens.push(token);
        self.after_forced = forced;
        self.usage.completion_tokens += 1;
        let stop = self.stop_tokens.contains(&token);
        let mut text = String::new();
        if stop {
            self.end = Some((FinishReason::Stop, None));
        } else {
            if let Some(constraint) = &mut self.constraint {
                let (violation, complete) = guard::grammar(|| {
                    constraint.accept(token)?;
                    let violation = constraint.violation();
                    let complete = violation.is_none() && constraint.is_complete();
                    Ok((violation, complete))
                })?;
                if let Some(violation) = violation {
                    return self.retract(tokens, violation);
                }
                if complete {
                    self.end = Some((FinishReason::Stop, None));
                }
            }
            match self.stops.push(&self.decoder.push(token)) {
                Watched::Text(certain) => text = certain,
                Watched::Stopped { text: certain, stop } => {
                    text = certain;
                    self.end = Some((FinishReason::Stop, Some(stop)));
                }
            }
            if self.end.is_none() && tokens.len() >= self.limit {
                self.end = Some((FinishReason::Length, None));
            }
        }
        if self.end.as_ref().is_some_and(|(_, stop)| stop.is_none()) {
            text.push_str(&self.rest());
        }
        let retracted = std::mem::take(&mut self.retracted);
        let step = Step { token, text, forced, stop, retracted, logprobs };
        if self.prompt_done.is_some() {
            self.send(step);
        } else {
            self.held.push(step);
        }
        Ok(())
    }

    /// Takes back a call that its full schema refuses, the token that completed it included, which nobody has seen yet.
    fn retract(&mut self, tokens: &mut Vec<u32>, violation: Violation) -> Result<()> {
        let Violation { rollback, message } = violation;
        if rollback == 0 || rollback > tokens.len() - self.prompt {
            return Err(
                Error::new(ErrorKind::Tool, message).context("the model did not find valid arguments")
            );
        }
        if let Some(constraint) = &mut self.constraint {
            guard::grammar(|| constraint.rollback(rollback))?;
        }
        tokens.truncate(tokens.len() - rollback);
        self.retracted += rollback - 1;
        self.queue.clear();
        self.decoder.finish();
        Ok(())
    }

    /// Text that was withheld, now that nothing more comes.
    fn rest(&mut self) -> String {
        let end = self.decoder.finish();
        match self.stops.push(&end) {
            Watched::Text(text) => text + &self.stops.finish(),
            Watched::Stopped { text, .. } => text,
        }
    }

    fn send(&mut self, step: Step) {
        if self.usage.first_token_seconds == 0.0 {
            self.usage.first_token_seconds = self.submitted.elapsed().as_secs_f64();
        }
        // A host that dropped its end has said so by `abandoned`.
        let _ = self.messages.send(Message::Step(step));
    }

    /// Ends the generation.
    pub(crate) fn finish(mut self: Box<Self>, tokens: &[u32], reason: FinishReason, stop: Option<String>) {
        for step in std::mem::take(&mut self.held) {
            self.send(step);
        }
        if let Some(done) = self.prompt_done {
            self.usage.completion_seconds = done.elapsed().as_secs_f64();
        }
        self.give_back(tokens);
        let _ = self.messages.send(Message::Finish(Finish {
            reason,
            stop,
            usage: self.usage,
            drafted: self.drafted,
            mask_waits: self.mask_waits,
        }));
    }

    /// The session has its history again, with what was generated.
    fn give_back(&self, tokens: &[u32]) {
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        session.history.clear();
        session.history.extend(tokens);
        session.busy = false;
    }
}
