//! The engine's thread: it takes all sessions' work in steps.
//!
//! A step is one forward pass over some tokens of every sequence that runs. A sequence that writes has one token pending,
//! or a few that its grammar forces; a prompt has many, and takes part with a chunk of them. So a long prompt does not
//! stall the others, and what shares a step shares one reading of the weights.
//!
//! Sequences get their pages from the [`PageCache`]. When it is full, the youngest sequence gives its pages back and
//! waits; it computes again later what was lost by then, to the same bits.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvError, Sender, TryRecvError};
use std::time::Instant;

use ai_runtime_chat::{Error, ErrorKind, FinishReason, Result};
use ai_runtime_kernels::{Compute, KvPool};
use ai_runtime_text::Tokenizer;

use crate::cache::{Full, Lease, PageCache};
use crate::engine::Serve;
use crate::first::Prompting;
use crate::forward::{Forward, Pass, Run};
use crate::job::{Embedding, Job, Keep, Kind, Scoring};
use crate::masks::{MaskThread, Masked};
use crate::prompts::PromptStore;
use crate::saved::{self, Pages};

/// Up to so many pending tokens a sequence counts as writing: its whole share goes into every step.
const SHORT: usize = 32;
/// A step in which others write should not take longer than this.
const STEP_SECONDS: f64 = 0.2;
/// Nor one of prompts alone longer than this: whoever comes meanwhile waits for its end.
const PROMPT_SECONDS: f64 = 2.0;
/// Rows of logits that a step computes for scoring.
const SCORE_ROWS: usize = 32;

/// What the engine's thread is asked.
pub(crate) enum Command {
    /// Run this job.
    Run(Box<Job>),
    /// Forget all cached prefixes.
    ClearCache,
    /// Copy what the cache holds of these tokens, and say how many of them that is.
    Export { tokens: Vec<u32>, reply: Sender<(usize, Pages)> },
    /// Take pages that hold these tokens.
    Import { tokens: Vec<u32>, pages: Pages, reply: Sender<Result<()>> },
}

/// The state of the engine's thread.
pub(crate) struct Worker<'m> {
    pub(crate) compute: Arc<Compute>,
    pub(crate) forward: Forward<'m>,
    pub(crate) pool: KvPool,
    pub(crate) cache: PageCache,
    pub(crate) masks: MaskThread,
    pub(crate) tokenizer: &'m Tokenizer,
    /// The prompt cache on disk, where there is one.
    pub(crate) prompts: Option<PromptStore<'m>>,
    pub(crate) chunk: usize,
    pub(crate) max_sequences: usize,
    pub(crate) shutdown: Arc<AtomicBool>,
    pub(crate) prompting: Arc<Prompting>,
    /// Not admitted yet, oldest first.
    pub(crate) waiting: VecDeque<Job>,
    /// Admitted, oldest first.
    pub(crate) running: Vec<Job>,
    /// How many jobs came in so far.
    pub(crate) jobs: u64,
    /// Seconds that a token of a long prompt takes, once known.
    pub(crate) token_seconds: Option<f64>,
}

impl Serve for Worker<'_> {
    fn serve(&mut self, commands: &Receiver<Command>) {
        loop {
            loop {
                let idle = self.waiting.is_empty() && self.running.is_empty();
                if idle {
                    self.prompting.set(false);
                }
                let command = if idle {
                    commands.recv().map_err(|RecvError| TryRecvError::Disconnected)
                } else {
                    commands.try_recv()
                };
                match command {
                    Ok(Command::Run(mut job)) => {
                        self.jobs += 1;
                        job.id = self.jobs;
                        self.waiting.push_back(*job);
                    }
                    Ok(Command::ClearCache) => {
                        self.cache.clear();
                        self.cache.free_pages().iter().for_each(|page| self.pool.release(*page));
                    }
                    Ok(Command::Export { tokens, reply }) => {
                        let _ = reply.send(saved::export(&self.cache, &self.pool, &tokens));
                    }
                    Ok(Command::Import { tokens, pages, reply }) => {
                        let _ = reply.send(saved::import(&mut self.cache, &mut self.pool, &tokens, &pages));
                    }
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) if idle => return,
                    Err(TryRecvError::Disconnected) => break,
                }
            }
            if self.shutdown.load(Ordering::Acquire) {
                return self.stop_all();
            }
            self.step();
        }
    }

    fn fail_all(&mut self, error: &dyn Fn() -> Error) {
        for job in self.waiting.drain(..).chain(self.running.drain(..)) {
            job.fail(error());
        }
    }
}

impl Worker<'_> {
    /// Every job ends as cancelled.
    fn stop_all(&mut self) {
        for job in self.waiting.drain(..).chain(self.running.drain(..)) {
            end_cancelled(job);
        }
    }

    fn step(&mut self) {
        self.drop_stopped();
        self.admit();
        // Looking for a prompt's keys and values on disk is part of it.
        self.prompting.set(self.running.iter().any(Job::reads_prompt));
        self.find_kept();
        self.find_cached();
        self.plan();
        self.reserve();
        self.draft();
        let planned: usize = self.running.iter().map(|job| job.take).sum();
        if planned == 0 {
            return;
        }
        self.ask_masks();
        let begun = Instant::now();
        let runs: Vec<_> = self
            .running
            .iter()
            .filter(|job| job.take > 0)
            .map(|job| Run {
                pages: job.lease.pages(),
                start: job.computed,
                tokens: &job.tokens[job.computed..job.computed + job.take],
                logits: job.logits(),
                earlier: job.earlier(),
                hidden: job.embeds(),
            })
            .collect();
        let shutdown = &self.shutdown;
        let signals: Vec<_> =
            self.running.iter().filter(|job| job.take > 0).map(|job| &job.signals).collect();
        let stop = || shutdown.load(Ordering::Acquire) || signals.iter().any(|signals| signals.stopped());
        let pass = self.forward.pass(&self.compute, &mut self.pool, &runs, &stop);
        drop(runs);
        let masks = self.collect_masks();
        match pass {
            Ok(Pass::Done) => {
                if planned > SHORT {
                    let now = begun.elapsed().as_secs_f64() / planned as f64;
                    self.token_seconds = Some(self.token_seconds.map_or(now, |before| 0.5 * (before + now)));
                }
                self.take_results(masks);
            }
            Ok(Pass::Stopped) => {
                self.drop_drafts();
                self.give_masks_back(masks);
            }
            Err(error) => {
                self.drop_drafts();
                self.fail_step(&error);
            }
        }
    }

    /// Ends every job of a step that failed: it cannot be told whose tokens it was, and the model's numbers are the same for
    /// all.
    fn fail_step(&mut self, error: &Error) {
        // Arguments were checked before: what cannot be computed is the model's fault.
        let kind = match error.kind() {
            ErrorKind::InvalidArgument => ErrorKind::CorruptModel,
            other => other,
        };
        for index in (0..self.running.len()).rev() {
            if self.running[index].take > 0 {
                let closed = self.running.remove(index).fail(Error::new(kind, error.message()));
                self.close(closed);
            }
        }
    }

    fn drop_stopped(&mut self) {
        for index in (0..self.waiting.len()).rev() {
            if self.waiting[index].signals.stopped()
                && let Some(job) = self.waiting.remove(index)
            {
                let closed = end_cancelled(job);
                self.close(closed);
            }
        }
        for index in (0..self.running.len()).rev() {
            if self.running[index].signals.stopped() {
                let closed = end_cancelled(self.running.remove(index));
                self.close(closed);
            }
        }
    }

    /// Lets waiting jobs run while there is room for all tokens that they and the running ones have.
    fn admit(&mut self) {
        let page = self.pool.layout().page_tokens;
        let lacking =
            |job: &Job| (job.tokens.len() + 1).div_ceil(page).saturating_sub(job.lease.pages().len());
        let mut wanted: usize = self.running.iter().map(lacking).sum();
        while self.running.len() < self.max_sequences {
            let Some(job) = self.waiting.front() else { return };
            wanted += lacking(job);
            if wanted > self.cache.available() && !self.running.is_empty() {
                return;
            }
            self.running.extend(self.waiting.pop_front());
        }
    }

    /// What new jobs want of the prompt cache on disk, and the cache in memory lacks, comes into the latter.
    fn find_kept(&mut self) {
        let Some(prompts) = &self.prompts else { return };
        for job in &mut self.running {
            let Keep::Look(count) = job.keep else { continue };
            let tokens = &job.tokens[..count];
            let known: usize = self.cache.path(tokens).iter().map(|(_, length)| length).sum();
            job.keep = if !prompts.is_worth(count) || (known == count && prompts.has(tokens)) {
                Keep::Nothing
            } else if known == count {
                Keep::Write(count)
            } else if prompts.load(tokens, &mut self.cache, &mut self.pool, self.compute.team()) {
                Keep::Nothing
            } else {
                Keep::Write(count)
            };
        }
    }

    /// Prompts take what the cache has of them by now.
    fn find_cached(&mut self) {
        for job in &mut self.running {
            let before = job.computed;
            let (computed, copy) = self.cache.advance(&mut job.lease, &job.tokens, job.computed);
            if let Some(copy) = copy {
                self.pool.copy_page(copy.from, copy.to);
            }
            job.computed = computed;
            if let Kind::Write(writing) = &mut job.kind
                && writing.prompt_done.is_none()
            {
                let found = writing.usage.cached_tokens + (computed - before) as u64;
                writing.usage.cached_tokens = found.min(writing.usage.prompt_tokens);
            }
        }
    }

    /// Decides how many tokens of each sequence the next pass takes.
    fn plan(&mut self) {
        let page = self.pool.layout().page_tokens;
        let mut writing = 0;
        for job in &mut self.running {
            job.take = if job.pending() <= SHORT { job.pending() } else { 0 };
            writing += job.take;
        }
        // The first chunk is short, to learn how long a token takes.
        let mut budget = self.chunk.min(page);
        if let Some(seconds) = self.token_seconds {
            let most = if writing > 0 { STEP_SECONDS } else { PROMPT_SECONDS } / seconds;
            budget = self.chunk.min(most as usize);
        }
        let mut budget = budget.saturating_sub(writing).max(page.min(self.chunk));
        let causal = self.forward.hyper().causal;
        let mut empty = writing == 0;
        for job in self.running.iter_mut().filter(|job| job.take == 0) {
            if !causal {
                // A token sees what follows it, so a text goes in one piece, and a long one alone.
                if empty || job.pending() <= budget {
                    job.take = job.pending();
                    budget -= job.take.min(budget);
                    empty = false;
                }
                continue;
            }
            let mut take = job.pending().min(budget);
            if let Kind::Score(scoring) = &job.kind {
                let free = scoring.from.saturating_sub(job.computed);
                take = take.min(free + SCORE_ROWS);
            }
            // Chunks end with a page where they can, so that pages others computed meanwhile can follow.
            let end = job.computed + take;
            if end < job.tokens.len() && end / page * page > job.computed {
                take = end / page * page - job.computed;
            }
            job.take = take;
            budget -= take.min(budget);
            if budget == 0 {
                break;
            }
        }
    }

    /// Gives every sequence of the step its pages; where there are none, the youngest sequences go back to waiting.
    fn reserve(&mut self) {
        let mut index = 0;
        while index < self.running.len() {
            let job = &mut self.running[index];
            let wanted = job.computed + job.take;
            match self.cache.reserve(&mut job.lease, wanted) {
                Ok(()) => index += 1,
                Err(Full) if self.running.len() > 1 => {
                    let job = self.running.pop();
                    if let Some(mut job) = job {
                        let (lease, computed) = job.restart();
                        self.cache.release(lease, &job.tokens, computed);
                        self.waiting.push_front(job);
                    }
                }
                Err(Full) => {
                    let job = self.running.remove(index);
                    let budget = self.cache.pages() * self.pool.layout().page_tokens;
                    let error = Error::new(
                        ErrorKind::ContextFull,
                        format!(
                            "a sequence of {wanted} tokens does not fit into a KV budget of {budget} tokens"
                        ),
                    );
                    let closed = job.fail(error.hint("raise kv_tokens"));
                    self.close(closed);
                }
            }
        }
    }

    /// Puts drafts behind the certain tokens of sequences whose next token will be sampled, where there is room for them.
    fn draft(&mut self) {
        for index in (0..self.running.len()).rev() {
            let job = &mut self.running[index];
            if job.take == 0 || job.logits() == 0 {
                continue;
            }
            let made = job.make_draft(self.tokenizer, SHORT.saturating_sub(job.take));
            match made {
                Ok(false) => {}
                Ok(true) => {
                    if self.cache.reserve(&mut job.lease, job.computed + job.take).is_err() {
                        job.take_draft();
                    }
                }
                Err(error) => {
                    let closed = self.running.remove(index).fail(error);
                    self.close(closed);
                }
            }
        }
    }

    fn drop_drafts(&mut self) {
        for job in &mut self.running {
            job.take_draft();
        }
    }

    /// Sends out the constraints of all sequences whose next token will be sampled.
    fn ask_masks(&mut self) {
        for job in &mut self.running {
            if job.take > 0
                && job.logits() > 0
                && let Kind::Write(writing) = &mut job.kind
                && let Some(constraint) = writing.constraint.take()
            {
                self.masks.ask(job.id, constraint, job.draft.clone());
            }
        }
    }

    fn collect_masks(&mut self) -> HashMap<u64, Masked> {
        let away = |job: &Job| matches!(&job.kind, Kind::Write(w) if w.constrained && w.constraint.is_none());
        let mut masks = HashMap::new();
        let expected = self.running.iter().filter(|job| away(job)).count();
        let begun = Instant::now();
        while masks.len() < expected {
            match self.masks.answer() {
                Ok((job, masked)) => masks.insert(job, Masked { waited: begun.elapsed(), ..masked }),
                // The jobs that miss theirs fail below.
                Err(_) => break,
            };
        }
        masks
    }

    fn give_masks_back(&mut self, mut masks: HashMap<u64, Masked>) {
        for job in &mut self.running {
            if let (Kind::Write(writing), Some(masked)) = (&mut job.kind, masks.remove(&job.id)) {
                writing.constraint = Some(masked.constraint);
            }
        }
    }

    /// What a pass computed is now part of the sequences; whose logits are there goes on.
    fn take_results(&mut self, mut masks: HashMap<u64, Masked>) {
        // Rows of logits and of hidden states are counted apart.
        let (mut scored, mut hidden) = (0, 0);
        let mut over = Vec::new();
        for (index, job) in self.running.iter_mut().enumerate().filter(|(_, job)| job.take > 0) {
            let next = if job.embeds() { &mut hidden } else { &mut scored };
            let rows = *next..*next + job.earlier().len() + job.logits();
            *next = rows.end;
            let draft = job.take_draft().unwrap_or_default();
            job.computed += job.take;
            job.take = 0;
            if let (Keep::Write(count), Some(prompts)) = (job.keep, &self.prompts)
                && job.computed >= count
            {
                job.keep = Keep::Nothing;
                if let Some(pages) = saved::export_pages(&self.pool, job.lease.pages(), count) {
                    prompts.save(&job.tokens[..count], pages);
                }
            }
            self.cache.commit(&mut job.lease, &job.tokens, job.computed);
            let result = match &mut job.kind {
                Kind::Score(scoring) => {
                    for row in rows {
                        scoring.rows.extend_from_slice(self.forward.logits(row));
                    }
                    Ok(job.computed == job.tokens.len())
                }
                Kind::Embed(embedding) => {
                    rows.for_each(|row| embedding.pooler.add(&self.compute, self.forward.hidden(row)));
                    let done = job.computed == job.tokens.len();
                    let (forward, compute) = (&mut self.forward, &self.compute);
                    let vector = done
                        .then(|| embedding.pooler.finish(compute, |pooled| forward.project(compute, pooled)));
                    vector.transpose().map(|vector| {
                        embedding.vector = vector.unwrap_or_default();
                        done
                    })
                }
                Kind::Write(_) if job.computed < job.tokens.len() => Ok(false),
                Kind::Write(writing) => {
                    if writing.prompt_done.is_none() {
                        writing.prompt_is_done();
                    }
                    let result = if writing.end.is_some() {
                        Ok(())
                    } else if rows.is_empty() {
                        writing.take_queued(&mut job.tokens).map(drop)
                    } else {
                        let (forward, compute) = (&mut self.forward, &self.compute);
                        let masks = writing.constraint_back(masks.remove(&job.id));
                        let certain = job.tokens.len();
                        let verified =
                            writing.verify(&mut job.tokens, &draft, masks, |writing, tokens, row, mask| {
                                writing.sample(compute, tokens, forward.logits(rows.start + row), mask)
                            });
                        verified.map(|right| job.computed = certain + right)
                    };
                    // Tokens were taken back: what follows the new end is to be computed anew, and the end itself for its
                    // logits.
                    if result.is_ok() && writing.end.is_none() && job.tokens.len() <= job.computed {
                        let (computed, copy) = self.cache.retract(&mut job.lease, job.tokens.len() - 1);
                        if let Some(copy) = copy {
                            self.pool.copy_page(copy.from, copy.to);
                        }
                        job.computed = computed;
                    }
                    result.map(|()| writing.end.is_some())
                }
            };
            match result {
                Ok(false) => {}
                Ok(true) => over.push((index, None)),
                Err(error) => over.push((index, Some(error))),
            }
        }
        for (index, error) in over.into_iter().rev() {
            let job = self.running.remove(index);
            let closed = match error {
                Some(error) => job.fail(error),
                None => end_well(job),
            };
            self.close(closed);
        }
    }

    fn close(&mut self, (lease, tokens, computed): (Lease, Vec<u32>, usize)) {
        self.cache.release(lease, &tokens, computed);
    }
}

pub(crate) fn end_well(job: Job) -> (Lease, Vec<u32>, usize) {
    match job.kind {
        Kind::Write(mut writing) => {
            let (reason, stop) = writing.end.take().unwrap_or((FinishReason::Stop, None));
            writing.finish(&job.tokens, reason, stop);
        }
        Kind::Score(scoring) => {
            let _ = scoring.reply.send(Ok(scoring.rows));
        }
        Kind::Embed(embedding) => {
            let _ = embedding.reply.send(Ok(embedding.vector));
        }
    }
    (job.lease, job.tokens, job.computed)
}

pub(crate) fn end_cancelled(job: Job) -> (Lease, Vec<u32>, usize) {
    match job.kind {
        Kind::Write(writing) => writing.finish(&job.tokens, FinishReason::Cancelled, None),
        Kind::Score(Scoring { reply, .. }) | Kind::Embed(Embedding { reply, .. }) => {
            let _ = reply.send(Err(Error::new(ErrorKind::Cancelled, "the request was cancelled")));
        }
    }
    (job.lease, job.tokens, job.computed)
}
