//! The engine's thread over a [`Network`]: one sequence at a time, first come, first served.
//!
//! Jobs are those of the native engine, so sampling, grammars, forced tokens and stop strings are the same code. A network
//! gives one row of logits and keeps one state: nothing is guessed ahead, and a job continues what the last one left where
//! its tokens begin with those.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvError, TryRecvError};

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_kernels::Compute;

use crate::engine::Serve;
use crate::guard::guard;
use crate::job::{Job, Kind, Writing};
use crate::masks;
use crate::network::Network;
use crate::worker::{Command, end_cancelled, end_well};

/// The state of the thread.
pub(crate) struct Serial {
    network: Box<dyn Network>,
    /// For the sampler; the network has threads of its own.
    compute: Arc<Compute>,
    vocabulary: usize,
    /// Most tokens of one call, so that a cancelled prompt stops soon.
    chunk: usize,
    shutdown: Arc<AtomicBool>,
    /// The tokens whose state the network holds.
    held: Vec<u32>,
    waiting: VecDeque<Job>,
    /// Whether nobody can send commands any more.
    deserted: bool,
}

impl Serve for Serial {
    fn serve(&mut self, commands: &Receiver<Command>) {
        while !self.shutdown.load(Ordering::Acquire) {
            self.listen(commands);
            match self.waiting.pop_front() {
                Some(job) => self.work(job, commands),
                None if self.deserted => return,
                None => {}
            }
        }
        for job in self.waiting.drain(..) {
            end_cancelled(job);
        }
    }

    fn fail_all(&mut self, error: &dyn Fn() -> Error) {
        for job in self.waiting.drain(..) {
            job.fail(error());
        }
    }
}

impl Serial {
    pub(crate) fn new(
        network: Box<dyn Network>,
        compute: Arc<Compute>,
        vocabulary: usize,
        chunk: usize,
        shutdown: Arc<AtomicBool>,
    ) -> Self {
        let (held, waiting) = (Vec::new(), VecDeque::new());
        Self { network, compute, vocabulary, chunk, shutdown, held, waiting, deserted: false }
    }

    /// Takes what has come in, and waits for something where there is nothing to do.
    fn listen(&mut self, commands: &Receiver<Command>) {
        loop {
            let command = if self.waiting.is_empty() && !self.deserted {
                commands.recv().map_err(|RecvError| TryRecvError::Disconnected)
            } else {
                commands.try_recv()
            };
            if !self.take(command) {
                return;
            }
        }
    }

    /// Whether there may be more.
    fn take(&mut self, command: Result<Command, TryRecvError>) -> bool {
        match command {
            Ok(Command::Run(job)) => self.waiting.push_back(*job),
            Ok(Command::ClearCache) => self.held.clear(),
            // A network's state has no pages: a saved session is its tokens.
            Ok(Command::Export { reply, .. }) => drop(reply.send((0, Vec::new()))),
            Ok(Command::Import { reply, .. }) => drop(reply.send(Ok(()))),
            Err(TryRecvError::Empty) => return false,
            Err(TryRecvError::Disconnected) => {
                self.deserted = true;
                return false;
            }
        }
        true
    }

    /// Runs a job to its end.
    fn work(&mut self, mut job: Job, commands: &Receiver<Command>) {
        self.resume(&mut job);
        loop {
            // Those who wait are heard too when they give up.
            while self.take(commands.try_recv()) {}
            for index in (0..self.waiting.len()).rev() {
                if self.waiting[index].signals.stopped()
                    && let Some(job) = self.waiting.remove(index)
                {
                    end_cancelled(job);
                }
            }
            if job.signals.stopped() || self.shutdown.load(Ordering::Acquire) {
                end_cancelled(job);
                return;
            }
            match self.step(&mut job) {
                Ok(false) => {}
                Ok(true) => {
                    end_well(job);
                    return;
                }
                Err(error) => {
                    job.fail(error);
                    return;
                }
            }
        }
    }

    /// Goes on from what the last job left, where this one begins with all of it and needs no logits of it.
    fn resume(&self, job: &mut Job) {
        let needed = match &job.kind {
            Kind::Write(_) => job.tokens.len() - 1,
            Kind::Score(scoring) => scoring.from,
            Kind::Embed(_) => 0,
        };
        let usable = self.held.len() <= needed && job.tokens.starts_with(&self.held);
        job.computed = if usable { self.held.len() } else { 0 };
        if let Kind::Write(writing) = &mut job.kind {
            writing.usage.cached_tokens = writing.usage.prompt_tokens.min(job.computed as u64);
        }
    }

    /// One call of the network, and what follows from it. True when the job is done.
    fn step(&mut self, job: &mut Job) -> Result<bool> {
        let wanted = match &job.kind {
            Kind::Write(_) => job.tokens.len(),
            // A call gives the logits of its last token only.
            Kind::Score(scoring) => job.computed.max(scoring.from) + 1,
            Kind::Embed(_) => return Err(no_embeddings()),
        };
        let end = wanted.min(job.computed + self.chunk);
        let mut logits = self.forward(&job.tokens[..end], job.computed)?;
        job.computed = end;
        match &mut job.kind {
            Kind::Score(scoring) => {
                if end > scoring.from {
                    scoring.rows.extend(logits);
                }
                Ok(end == job.tokens.len())
            }
            Kind::Embed(_) => Err(no_embeddings()),
            Kind::Write(_) if end < job.tokens.len() => Ok(false),
            Kind::Write(writing) => {
                let over = write(writing, &self.compute, &mut job.tokens, &mut logits)?;
                if job.tokens.len() <= end {
                    // A call was taken back, and a network cannot go back: it reads what is left again.
                    job.computed = 0;
                }
                Ok(over)
            }
        }
    }

    /// The logits after `tokens`, of which the network holds the first `start`.
    fn forward(&mut self, tokens: &[u32], start: usize) -> Result<Vec<f32>> {
        self.held.clear();
        // Somebody else's code: what it breaks is this request, not the engine.
        let call = || self.network.forward(&tokens[start..], start);
        let logits = guard(ErrorKind::Internal, "the network", call)?;
        if logits.len() != self.vocabulary {
            return Err(Error::new(
                ErrorKind::Internal,
                format!(
                    "expected {} logits of the network, one for each token of the vocabulary; found {}",
                    self.vocabulary,
                    logits.len()
                ),
            ));
        }
        self.held.extend(tokens);
        Ok(logits)
    }
}

fn no_embeddings() -> Error {
    let message = "this model runs through a network, which gives logits and no hidden states to embed with";
    Error::new(ErrorKind::InvalidArgument, message)
        .hint("use an embedding model of an architecture that the native engine covers")
}

/// The next token, now that the last one's logits are there. True when nothing follows.
fn write(
    writing: &mut Writing,
    compute: &Compute,
    tokens: &mut Vec<u32>,
    logits: &mut [f32],
) -> Result<bool> {
    if writing.prompt_done.is_none() {
        writing.prompt_is_done();
    }
    if writing.end.is_none() && !writing.take_queued(tokens)? {
        let mask =
            writing.constraint.as_mut().and_then(|rules| masks::compute(&mut **rules, None).pop_front());
        writing.sample(compute, tokens, logits, mask)?;
    }
    Ok(writing.end.is_some())
}
