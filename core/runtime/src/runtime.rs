use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;

use ai_runtime_chat::{Error, ErrorKind, Event, Message, Result, Role};
use ai_runtime_engine::{Engine, EngineOptions};
use ai_runtime_providers::Backend;
use ai_runtime_tools::Toolbox;
use tokio::runtime::Handle;

use crate::agent::Agent;
use crate::draft::Draft;
use crate::executor::Inside;
use crate::{Answer, ChatOptions, Conversation, Executor, Flow, Input, Limits, LocalBackend, Window};

/// A model with its tools, ready to talk: what hosts hold. Clones are the same runtime; many chats may run at once.
///
/// ```
/// use ai_runtime::{Event, Runtime};
/// use ai_runtime::testing::{Replay, Turn};
/// # use std::sync::Arc;
/// let backend = Replay::script(vec![Turn::text("Hello, Ada.")]);
/// let runtime = Runtime::builder().backend(Arc::new(backend)).system("Be brief.").build()?;
/// let mut talk = runtime.conversation();
/// let answer = runtime.chat_blocking(&mut talk, "I am Ada.", &Default::default(), |event: &Event| {
///     if let Event::Text { delta } = event { print!("{delta}") }
/// })?;
/// assert_eq!(answer.text, "Hello, Ada.");
/// assert_eq!(talk.len(), 3); // instructions, question, answer
/// # Ok::<(), ai_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Runtime(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) toolbox: Toolbox,
    embedding_engine: Option<Engine>,
    pub(crate) system: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) window: Window,
    /// Who calls tools, for the audit log.
    pub(crate) caller: String,
    options: ChatOptions,
    executor: Executor,
}

impl std::fmt::Debug for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Runtime({}, {} tools)", self.0.backend.describe(), self.0.toolbox.specs().len())
    }
}

impl Runtime {
    /// Puts a runtime together.
    pub fn builder() -> RuntimeBuilder {
        RuntimeBuilder::default()
    }

    /// A conversation that begins with this runtime's instructions, if it has any.
    pub fn conversation(&self) -> Conversation {
        self.0.system.as_ref().map_or_else(Conversation::new, Conversation::with_system)
    }

    /// The options that this runtime was built with, to be changed for one answer.
    pub fn options(&self) -> ChatOptions {
        ChatOptions { cancel: ai_runtime_chat::Cancel::new(), ..self.0.options.clone() }
    }

    /// What answers.
    pub fn backend(&self) -> &Arc<dyn Backend> {
        &self.0.backend
    }

    /// What can be called. Tools added later are offered from the next turn on.
    pub fn toolbox(&self) -> &Toolbox {
        &self.0.toolbox
    }

    /// The embedding model, where the builder was given one.
    pub fn embedding_engine(&self) -> Option<&Engine> {
        self.0.embedding_engine.as_ref()
    }

    /// Where the library's futures run.
    pub fn executor(&self) -> &Executor {
        &self.0.executor
    }

    /// Asks, runs the tools that the model calls, and gives the answer; `on_event` sees all of it as it happens.
    ///
    /// The question and everything that was said or called for it is appended to `conversation`. Errors of tools are told
    /// to the model; a tool that gives no answer (its server is gone, or too slow) is a matter for the host: it stands in
    /// [`Answer::tool_failures`], and [`ChatOptions::on_tool_failure`] says whether the chat goes on. If the chat is cancelled
    /// the answer so far comes back with the reason `Cancelled`. A failure of the backend, or a missed time limit, is an
    /// error. In each of these cases, and when this future is dropped, what had happened until then stays in the
    /// conversation, the last message marked as partial; if nothing had happened the conversation is as it was before.
    ///
    /// `on_event` returns nothing, `true` to go on, or a [`ControlFlow`](std::ops::ControlFlow).
    ///
    /// # Errors
    /// `InvalidArgument` if there is nothing to answer; `ContextFull` if the question does not fit; `Timeout`; whatever
    /// the backend says.
    pub async fn chat<F, R>(
        &self,
        conversation: &mut Conversation,
        input: impl Into<Input>,
        options: &ChatOptions,
        mut on_event: F,
    ) -> Result<Answer>
    where
        F: FnMut(&Event) -> R + Send,
        R: Into<Flow>,
    {
        let handle = match Handle::try_current() {
            Ok(handle) => handle,
            Err(_) => self.0.executor.handle()?,
        };
        let input = input.into();
        let on_event = move |event: &Event| on_event(event).into();
        Inside::new(handle, self.run(conversation, input, options, on_event)).await
    }

    /// The same for hosts that are not async: waits on the calling thread, where `on_event` is called too.
    ///
    /// # Errors
    /// Those of [`Runtime::chat`], and `InvalidArgument` where waiting would block the only thread of the host's own
    /// async runtime.
    pub fn chat_blocking<F, R>(
        &self,
        conversation: &mut Conversation,
        input: impl Into<Input>,
        options: &ChatOptions,
        mut on_event: F,
    ) -> Result<Answer>
    where
        F: FnMut(&Event) -> R,
        R: Into<Flow>,
    {
        let on_event = move |event: &Event| on_event(event).into();
        self.0.executor.block_on(self.run(conversation, input.into(), options, on_event))?
    }

    /// Runs any future of this library (adding a server, closing the toolbox) on the calling thread.
    ///
    /// # Errors
    /// Those of [`Executor::block_on`].
    pub fn block_on<F: Future>(&self, future: F) -> Result<F::Output> {
        self.0.executor.block_on(future)
    }

    async fn run<F: FnMut(&Event) -> Flow>(
        &self,
        conversation: &mut Conversation,
        input: Input,
        options: &ChatOptions,
        on_event: F,
    ) -> Result<Answer> {
        let mut input = input.0.into_iter().peekable();
        // Results that the host brings are facts, like what was said; calls that it left open get one that says so.
        while let Some(result) = input.next_if(|message| message.role == Role::Tool) {
            conversation.push(result);
        }
        conversation.answer_open_calls("No result: the call was never run.");
        let checkpoint = conversation.len();
        for message in input {
            conversation.push(message);
        }
        let draft = Draft::new(conversation, checkpoint);
        match draft.messages().last().map(|last: &Message| last.role) {
            Some(Role::User | Role::Tool) => {}
            found => {
                let found = found.map_or("none", Role::as_str);
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    format!("expected the last message to be a user's or a tool's, found {found}"),
                )
                .hint("give the question as input"));
            }
        }
        Agent::new(&self.0, draft, options, on_event).run().await
    }
}

/// Puts a [`Runtime`] together: something that answers, and optionally tools, instructions and limits.
#[derive(Default)]
pub struct RuntimeBuilder {
    model: Option<PathBuf>,
    embedding_model: Option<PathBuf>,
    engine_options: EngineOptions,
    backend: Option<Arc<dyn Backend>>,
    toolbox: Option<Toolbox>,
    system: Option<String>,
    limits: Limits,
    window: Window,
    options: ChatOptions,
    caller: String,
    executor: Option<Executor>,
}

impl std::fmt::Debug for RuntimeBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RuntimeBuilder").field("model", &self.model).finish_non_exhaustive()
    }
}

impl RuntimeBuilder {
    /// Answers with the GGUF model in this file; with the feature `hub` also `hf:org/repo:quant`.
    #[must_use]
    pub fn model(mut self, path: impl Into<PathBuf>) -> Self {
        self.model = Some(path.into());
        self
    }

    /// Where there are more tools than a prompt can take, chooses them by what they mean too, with the embedding model in this
    /// GGUF file (BGE, MiniLM, E5, Qwen3-Embedding, ...); with the feature `hub` also `hf:org/repo:quant`. Without it words
    /// alone decide, or what the host gave the toolbox with [`Toolbox::on_embedding`].
    #[must_use]
    pub fn embedding_model(mut self, path: impl Into<PathBuf>) -> Self {
        self.embedding_model = Some(path.into());
        self
    }

    /// How the model is run: threads, context length, ...
    #[must_use]
    pub fn engine_options(mut self, options: EngineOptions) -> Self {
        self.engine_options = options;
        self
    }

    /// Answers with this backend.
    #[must_use]
    pub fn backend(mut self, backend: Arc<dyn Backend>) -> Self {
        self.backend = Some(backend);
        self
    }

    /// Offers these tools. Servers that start after `build` and whose configuration allows it may ask the model themselves
    /// (MCP's sampling), unless the toolbox has another answer to that.
    #[must_use]
    pub fn toolbox(mut self, toolbox: Toolbox) -> Self {
        self.toolbox = Some(toolbox);
        self
    }

    /// Begins every conversation with these instructions.
    #[must_use]
    pub fn system(mut self, system: impl Into<String>) -> Self {
        self.system = Some(system.into());
        self
    }

    /// Bounds the agent loop.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How conversations are fitted into the context.
    #[must_use]
    pub fn window(mut self, window: Window) -> Self {
        self.window = window;
        self
    }

    /// What [`Runtime::options`] gives.
    #[must_use]
    pub fn options(mut self, options: ChatOptions) -> Self {
        self.options = options;
        self
    }

    /// Who calls tools, for the toolbox's audit log.
    #[must_use]
    pub fn caller(mut self, caller: impl Into<String>) -> Self {
        self.caller = caller.into();
        self
    }

    /// Where futures run. Without it: the tokio runtime that `build` is called in, or two threads of our own.
    #[must_use]
    pub fn executor(mut self, executor: Executor) -> Self {
        self.executor = Some(executor);
        self
    }

    /// The runtime. Opening a model maps its file; nothing is read ahead.
    ///
    /// # Errors
    /// `InvalidArgument` if there is neither a model nor a backend, or both; what opening the model says.
    pub fn build(self) -> Result<Runtime> {
        let embedding_engine = self
            .embedding_model
            .map(|path| crate::embedding::open(&path, &self.engine_options))
            .transpose()?;
        let backend: Arc<dyn Backend> = match (self.model, self.backend) {
            (None, Some(backend)) => backend,
            (Some(path), None) => Arc::new(LocalBackend::open(path, self.engine_options)?),
            (None, None) => {
                return Err(Error::new(ErrorKind::InvalidArgument, "a runtime needs something that answers")
                    .hint("give the builder a model or a backend"));
            }
            (Some(_), Some(_)) => {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    "a runtime answers from a model or from a backend, found both",
                ));
            }
        };
        let toolbox = self.toolbox.unwrap_or_default();
        crate::sampling::attach(&toolbox, &backend);
        if let Some(engine) = &embedding_engine {
            crate::embedding::attach(&toolbox, engine);
        }
        Ok(Runtime(Arc::new(Inner {
            backend,
            toolbox,
            embedding_engine,
            system: self.system,
            limits: self.limits,
            window: self.window,
            caller: self.caller,
            options: self.options,
            executor: self.executor.unwrap_or_else(Executor::current),
        })))
    }
}
