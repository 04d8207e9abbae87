//! The engine: a model, its thread, and the way in.

use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use ai_runtime_chat::{Cancel, Error, ErrorKind, Result};
use ai_runtime_gguf::OpenOptions;
use ai_runtime_kernels::{Compute, ComputeOptions, Isa, KvPool, RopeSpec};

use crate::arch::Positions;
use crate::cache::PageCache;
use crate::first::Prompting;
use crate::forward::Forward;
use crate::hyper::Hyper;
use crate::job::{Job, Signals};
use crate::masks::MaskThread;
use crate::memory::{Estimate, Memory, layout};
use crate::prompts::PromptStore;
use crate::serial::Serial;
use crate::weights::Weights;
use crate::worker::{Command, Worker};
use crate::{EngineOptions, Model, Network, PromptCache, Session};

/// A model with threads, a KV cache and a scheduler; many sessions share it. Cheap to clone.
///
/// The last clone to go (sessions and generations hold one too) stops the threads.
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    model: Model,
    options: EngineOptions,
    compute: Arc<Compute>,
    commands: Mutex<Option<Sender<Command>>>,
    shutdown: Arc<AtomicBool>,
    /// The engine's thread, and one that prepares grammars.
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl Engine {
    /// Starts an engine for a model.
    ///
    /// # Errors
    /// `OutOfMemory` where the model and its KV cache cannot fit; `InvalidArgument` for options that contradict each other
    /// or the machine.
    pub fn new(model: Model, options: EngineOptions) -> Result<Self> {
        Self::start(model, options, None)
    }

    /// Starts an engine whose forward pass is a [`Network`]: one sequence at a time, without prompt cache on disk and
    /// without guessed tokens; all else is as in [`new`](Self::new). Of the options, those of the native KV cache and
    /// threads have no effect on it.
    ///
    /// # Errors
    /// `OutOfMemory` where the weights cannot fit; `InvalidArgument` for options that contradict each other.
    pub fn with_network(
        model: Model,
        network: impl Network + 'static,
        options: EngineOptions,
    ) -> Result<Self> {
        Self::start(model, options, Some(Box::new(network)))
    }

    fn start(model: Model, options: EngineOptions, network: Option<Box<dyn Network>>) -> Result<Self> {
        let options = match network {
            Some(_) => resolve_for_network(&model, options)?,
            None => resolve(&model, options)?,
        };
        let mut compute = ComputeOptions::new().threads(options.threads);
        compute.isa = options.isa;
        compute.cores.clone_from(&options.cores);
        let compute = Arc::new(Compute::new(compute)?);
        let shutdown = Arc::new(AtomicBool::new(false));
        let prompting = Arc::new(Prompting::default());
        let (commands, inbox) = channel();
        let (started, ready) = channel();
        let thread = {
            let (model, options, compute) = (model.clone(), options.clone(), compute.clone());
            let (shutdown, prompting) = (shutdown.clone(), prompting.clone());
            std::thread::Builder::new().name("ai-runtime-engine".into()).spawn(move || match network {
                Some(network) => {
                    let (vocabulary, chunk) = (model.info().vocabulary, options.prefill_chunk);
                    let serial = Serial::new(network, compute, vocabulary, chunk, shutdown);
                    run(Ok(serial), &inbox, &started);
                }
                None => run(start(&model, &options, compute, shutdown, prompting), &inbox, &started),
            })?
        };
        let inner = Inner {
            model,
            options,
            compute,
            commands: Mutex::new(Some(commands)),
            shutdown,
            threads: Mutex::new(vec![thread]),
        };
        let engine = Self(Arc::new(inner));
        ready.recv().map_err(|_| stopped())??;
        engine.prepare_grammars(prompting);
        Ok(engine)
    }

    /// Opens a file and starts an engine for it.
    ///
    /// # Errors
    /// Those of [`Model::open`] and [`Engine::new`].
    pub fn open(path: impl AsRef<Path>, options: EngineOptions) -> Result<Self> {
        let file = OpenOptions::new().load(options.load).lock(options.lock);
        Self::new(Model::open_keeping(path.as_ref(), file, &options.prompt_cache)?, options)
    }

    /// The model.
    pub fn model(&self) -> &Model {
        &self.0.model
    }

    /// The options, with the numbers that were chosen where they said 0.
    pub fn options(&self) -> &EngineOptions {
        &self.0.options
    }

    /// The instruction set that computes.
    pub fn isa(&self) -> Isa {
        self.0.compute.isa()
    }

    /// How many threads compute.
    pub fn threads(&self) -> usize {
        self.0.compute.threads()
    }

    /// Tokens that one session may hold.
    pub fn context_length(&self) -> usize {
        self.0.options.context_length
    }

    /// A session without history.
    pub fn session(&self) -> Session {
        Session::new(self.clone())
    }

    /// The logits of every position from `from` on: one row of the vocabulary's size for each of `tokens[from..]`, what the
    /// model expects after it.
    ///
    /// # Errors
    /// `ContextFull`, `InvalidArgument`, `Cancelled`.
    pub fn logits(&self, tokens: &[u32], from: usize, cancel: &Cancel) -> Result<Vec<f32>> {
        self.model().check_generates()?;
        self.check_tokens(tokens)?;
        if from >= tokens.len() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected a first position below {}, found {from}", tokens.len()),
            ));
        }
        if tokens.len() > self.context_length() {
            return Err(Error::new(
                ErrorKind::ContextFull,
                format!("{} tokens, and the context holds {}", tokens.len(), self.context_length()),
            ));
        }
        let (reply, answer) = channel();
        let signals = Signals { cancel: cancel.clone(), abandoned: Arc::default() };
        self.submit(Command::Run(Box::new(Job::score(tokens.to_vec(), from, signals, reply))))?;
        answer.recv().map_err(|_| stopped())?
    }

    /// Forgets every cached prefix that no session is using now.
    ///
    /// # Errors
    /// `Internal` when the engine's thread died.
    pub fn clear_cache(&self) -> Result<()> {
        self.submit(Command::ClearCache)
    }

    /// What grammars need of the vocabulary is built beside, so that the first call need not wait for it. Without the thread
    /// it is built when it is first needed. A prompt comes first: one that follows the opening at once is waited for, and one that
    /// is computed meanwhile has the higher priority.
    fn prepare_grammars(&self, prompting: Arc<Prompting>) {
        if !self.0.model.info().chat_template {
            return;
        }
        let (model, shutdown) = (self.0.model.clone(), self.0.shutdown.clone());
        let build = move || {
            if !prompting.wait(&shutdown) {
                return;
            }
            // On Linux this is the thread's own priority (elsewhere the process's); the threads it starts inherit it.
            #[cfg(target_os = "linux")]
            let _ = rustix::process::setpriority_process(None, 10);
            let _ = model.call_format();
            let _ = model.grammar();
        };
        if let Ok(thread) = std::thread::Builder::new().name("ai-runtime-grammar".into()).spawn(build) {
            self.0.threads.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
        }
    }

    pub(crate) fn submit(&self, command: Command) -> Result<()> {
        let commands = self.0.commands.lock().unwrap_or_else(PoisonError::into_inner);
        let sender = commands.as_ref().ok_or_else(stopped)?;
        sender.send(command).map_err(|_| stopped())
    }

    /// How positions are rotated in a context of this length.
    pub(crate) fn rope(&self) -> Option<RopeSpec> {
        let hyper = Hyper::read(self.0.model.file(), Some(self.context_length())).ok()?;
        hyper.rope
    }

    pub(crate) fn check_tokens(&self, tokens: &[u32]) -> Result<()> {
        let vocabulary = self.0.model.info().vocabulary;
        if tokens.is_empty() {
            return Err(Error::new(ErrorKind::InvalidArgument, "expected at least one token, found none"));
        }
        match tokens.iter().find(|token| **token as usize >= vocabulary) {
            Some(token) => Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected tokens below {vocabulary}, the size of the vocabulary; found {token}"),
            )),
            None => Ok(()),
        }
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("model", &self.0.model).field("options", &self.0.options).finish()
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.shutdown.store(true, Ordering::Release);
        *self.commands.lock().unwrap_or_else(PoisonError::into_inner) = None;
        for thread in self.threads.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            // A host's callback may hold the last clone; then this is the engine's own thread, which ends by itself.
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

pub(crate) fn stopped() -> Error {
    Error::new(ErrorKind::Internal, "the engine's thread is gone").hint("open the engine anew")
}

/// Puts numbers where the options say 0, and refuses what cannot be.
fn resolve(model: &Model, mut options: EngineOptions) -> Result<EngineOptions> {
    let hyper = model.hyper()?;
    let wrong = |message: String| Err(Error::new(ErrorKind::InvalidArgument, message));
    check_counts(&options)?;
    let layout = layout(hyper, options.kv_kind);
    let token_bytes = (layout.page_bytes()? / layout.page_tokens).max(1);
    let fitting = match Memory::read().available {
        Some(bytes) if options.check_memory => usize::try_from(bytes / 2).unwrap_or(usize::MAX) / token_bytes,
        _ => usize::MAX,
    };
    if options.context_length == 0 {
        options.context_length = hyper.context.min(fitting.max(layout.page_tokens));
    } else if hyper.arch.positions == Positions::Learned && options.context_length > hyper.context {
        return wrong(format!(
            "expected a context_length up to {}, for which the model has learned positions; found {}",
            hyper.context, options.context_length
        ));
    }
    if options.kv_tokens == 0 {
        options.kv_tokens = options.context_length.saturating_mul(4).min(fitting);
    }
    options.kv_tokens = options.kv_tokens.max(options.context_length).next_multiple_of(layout.page_tokens);
    if options.check_memory {
        model.estimate(&options)?.check()?;
    }
    Ok(options)
}

fn check_counts(options: &EngineOptions) -> Result<()> {
    if options.prefill_chunk == 0 || options.max_sequences == 0 {
        let message = "expected prefill_chunk and max_sequences to be at least 1, found 0";
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    }
    Ok(())
}

/// The same for an engine over a network, which keeps its state itself.
fn resolve_for_network(model: &Model, mut options: EngineOptions) -> Result<EngineOptions> {
    check_counts(&options)?;
    if options.context_length == 0 {
        options.context_length = model.info().context_length;
    }
    options.kv_tokens = options.context_length;
    options.prompt_cache = PromptCache::off();
    if options.check_memory {
        Estimate::of_weights(model.info().weight_bytes).check()?;
    }
    Ok(options)
}

impl Model {
    /// What an engine with these options would take of memory, with one full context.
    ///
    /// # Errors
    /// `InvalidArgument` when the KV cache's shape cannot be, and for a model whose forward pass is somebody else's.
    pub fn estimate(&self, options: &EngineOptions) -> Result<Estimate> {
        let hyper = self.hyper()?;
        let context = if options.context_length == 0 { hyper.context } else { options.context_length };
        let weights = self.info().weight_bytes;
        // Where tokens look both ways, a text goes in one piece.
        let chunk = if hyper.causal { options.prefill_chunk } else { options.prefill_chunk.max(context) };
        Estimate::of(hyper, weights, context, options.kv_kind, chunk, options.max_sequences)
    }
}

/// What the engine's thread does.
pub(crate) trait Serve {
    /// Works until every sender is gone or shutdown is asked for.
    fn serve(&mut self, commands: &Receiver<Command>);
    /// Ends every job with this error.
    fn fail_all(&mut self, error: &dyn Fn() -> Error);
}

/// The engine's thread.
fn run(server: Result<impl Serve>, inbox: &Receiver<Command>, started: &Sender<Result<()>>) {
    let mut server = match server {
        Ok(server) => server,
        Err(error) => {
            let _ = started.send(Err(error));
            return;
        }
    };
    let _ = started.send(Ok(()));
    // A panic is a defect of ours. It must not leave sessions waiting for ever.
    if std::panic::catch_unwind(AssertUnwindSafe(|| server.serve(inbox))).is_err() {
        server.fail_all(&panicked);
        for command in inbox.try_iter() {
            if let Command::Run(job) = command {
                job.fail(panicked());
            }
        }
    }
}

fn panicked() -> Error {
    Error::new(ErrorKind::Internal, "the engine's thread panicked; open the engine anew")
}

fn start<'m>(
    model: &'m Model,
    options: &EngineOptions,
    compute: Arc<Compute>,
    shutdown: Arc<AtomicBool>,
    prompting: Arc<Prompting>,
) -> Result<Worker<'m>> {
    let hyper = Hyper::read(model.file(), Some(options.context_length))?;
    let layout = layout(&hyper, options.kv_kind);
    let (page_tokens, pages) = (layout.page_tokens, options.kv_tokens / layout.page_tokens);
    let weights = Weights::bind(model.file(), &hyper)?;
    let masks = MaskThread::start()?;
    // This thread is the team's first. The one for masks was started before, because it would inherit the core.
    compute.stay_on_core()?;
    // RoPE depends on the context in models with long and short factors.
    let rope = format!("{:?}", hyper.rope);
    Ok(Worker {
        prompts: PromptStore::open(&options.prompt_cache, model, &layout, rope),
        compute,
        forward: Forward::new(hyper, weights, options.context_length)?,
        pool: KvPool::new(layout, pages)?,
        cache: PageCache::new(pages, page_tokens),
        masks,
        tokenizer: model.tokenizer(),
        chunk: options.prefill_chunk,
        max_sequences: options.max_sequences,
        shutdown,
        prompting,
        waiting: std::collections::VecDeque::new(),
        running: Vec::new(),
        jobs: 0,
        token_seconds: None,
    })
}
