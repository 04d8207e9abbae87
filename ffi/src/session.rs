use std::ffi::{c_char, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ai_runtime::{ChatOptions, Conversation, Error, ErrorKind, Executor, Runtime, ToolChoice, Usage};

use crate::cancel::air_cancel;
use crate::error::{AIR_PANIC, air_error, air_status};
use crate::event::{air_event, air_event_fn, to_c};
use crate::guard::{guard, not_null, optional_text, options, output};
use crate::model::air_model;
use crate::strings::{air_str, air_string};
use crate::tools::{air_tools, internal, parse};

/// One conversation with a model and tools. One thread at a time.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[derive(Debug)]
pub struct air_session {
    runtime: Runtime,
    state: Mutex<State>,
    /// Set while a chat runs, so that a callback that calls back into its own session gets an error and no deadlock.
    busy: AtomicBool,
    /// Set by a panic: what the state is worth is unknown, so only freeing is left.
    broken: AtomicBool,
}

#[derive(Debug)]
struct State {
    conversation: Conversation,
    usage: Usage,
}

/// How one answer is made. Zero means the default everywhere: greedy, no limits but the context.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct air_chat_options {
    /// sizeof(air_chat_options).
    pub struct_size: usize,
    /// Sees the answer while it is made, on the calling thread; NULL for none.
    pub on_event: air_event_fn,
    /// Passed to on_event.
    pub user_data: *mut c_void,
    /// Stops the answer from any thread; NULL for none.
    pub cancel: *const air_cancel,
    /// JSON Schema that the text of the answer must be valid under; NULL for free text.
    pub schema_json: *const c_char,
    /// How tokens are chosen, for example {"temperature": 0.7, "top_p": 0.9, "seed": 1}; NULL means greedy.
    pub sampling_json: *const c_char,
    /// "auto" (also for NULL), "required", "none", or the name of a tool.
    pub tool_choice: *const c_char,
    /// At most this many new tokens a turn; 0 means until the context is full.
    pub max_tokens: u32,
    /// How often the model may call tools before it has to answer; 0 means the default, 8.
    pub max_tool_rounds: u32,
    /// The whole answer must be there within this many milliseconds; 0 means no limit.
    pub timeout_ms: u64,
}

/// What the last answer of a session cost.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct air_stats {
    /// sizeof(air_stats), set by the caller.
    pub struct_size: usize,
    /// Tokens of the prompts, cached ones included.
    pub prompt_tokens: u64,
    /// Tokens of the prompts that were found in the cache.
    pub cached_tokens: u64,
    /// Tokens generated.
    pub completion_tokens: u64,
    /// Tokens that the grammar forced and that were not sampled.
    pub forced_tokens: u64,
    /// Seconds spent on the prompts.
    pub prompt_seconds: f64,
    /// Seconds from the question to the first token.
    pub first_token_seconds: f64,
    /// Seconds spent generating.
    pub completion_seconds: f64,
}

/// A conversation. `tools` and `system_prompt` may be NULL. The session keeps what it needs of model and tools: they may
/// be freed before it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_session_new(
    model: *const air_model,
    tools: *const air_tools,
    system_prompt: *const c_char,
    out: *mut *mut air_session,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let model = not_null(model, "model")?;
        let out = output(out, "out")?;
        let mut builder = Runtime::builder().backend(model.backend.clone());
        // SAFETY: the caller passes NULL or tools that are not freed yet.
        builder = match unsafe { tools.as_ref() } {
            Some(tools) => builder.toolbox(tools.toolbox.clone()).executor(tools.executor.clone()),
            None => builder.executor(Executor::new()),
        };
        if let Some(system) = optional_text(system_prompt, "system_prompt")? {
            builder = builder.system(system);
        }
        let runtime = builder.build()?;
        let state = Mutex::new(State { conversation: runtime.conversation(), usage: Usage::default() });
        let session =
            air_session { runtime, state, busy: AtomicBool::new(false), broken: AtomicBool::new(false) };
        out.write(Box::into_raw(Box::new(session)));
        Ok(())
    })
}

/// Says something and waits for the answer, tool calls included. `options` and `answer` may be NULL. A stopped answer
/// (AIR_CANCELLED, AIR_CALLBACK) leaves in the conversation what was said until then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_session_chat(
    session: *mut air_session,
    text: air_str,
    options: *const air_chat_options,
    answer: *mut air_string,
    error: *mut *mut air_error,
) -> air_status {
    let status = guard(error, || {
        let session = not_null(session, "session")?;
        let text = text.read("text")?;
        // SAFETY: the struct is repr(C), zero bytes are valid, its size comes first.
        let given = unsafe { self::options(options, "options") }?;
        let (chat, on_event, user_data) = match &given {
            None => (session.runtime.options(), None, std::ptr::null_mut()),
            Some(given) => (chat_options(session, given)?, given.on_event, given.user_data),
        };
        let said = session.with(|state| {
            let mut stopped = false;
            let see = |event: &ai_runtime::Event| {
                let (Some(on_event), Some((kind, text))) = (on_event, to_c(event)) else { return true };
                let event =
                    air_event { struct_size: size_of::<air_event>(), kind, text: air_str::new(&text) };
                // SAFETY: the host gave this function with this data; the event outlives the call.
                let go_on = unsafe { on_event(user_data, &event) };
                stopped |= !go_on;
                go_on
            };
            let said = session.runtime.chat_blocking(&mut state.conversation, text, &chat, see)?;
            state.usage = said.usage;
            if stopped {
                return Err(Error::new(ErrorKind::Callback, "the event callback asked to stop"));
            }
            if said.reason == ai_runtime::FinishReason::Cancelled {
                return Err(Error::new(ErrorKind::Cancelled, "the answer was cancelled"));
            }
            Ok(said)
        })?;
        if !answer.is_null() {
            output(answer, "answer")?.write(air_string::new(said.text));
        }
        Ok(())
    });
    if status == AIR_PANIC
        && let Ok(session) = not_null(session, "session")
    {
        session.broken.store(true, Ordering::Release);
    }
    status
}

/// The conversation as JSON in OpenAI's shape.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_session_messages(
    session: *const air_session,
    json: *mut air_string,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let session = not_null(session, "session")?;
        let out = output(json, "json")?;
        let text = session.with(|state| {
            serde_json::to_string(state.conversation.messages()).map_err(|error| internal(&error))
        })?;
        out.write(air_string::new(text));
        Ok(())
    })
}

/// Replaces the conversation with messages in OpenAI's shape, system prompt included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_session_set_messages(
    session: *mut air_session,
    json: *const c_char,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let session = not_null(session, "session")?;
        let conversation = Conversation::from_json(&parse(crate::guard::text(json, "json")?, "json")?)?;
        session.with(|state| {
            state.conversation = conversation;
            Ok(())
        })
    })
}

/// What the last answer cost. Writes at most stats->struct_size bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_session_stats(
    session: *const air_session,
    stats: *mut air_stats,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let session = not_null(session, "session")?;
        // SAFETY: the struct is repr(C), zero bytes are valid, its size comes first.
        let asked = unsafe { self::options(stats.cast_const(), "stats") }?;
        let size = asked.ok_or_else(|| crate::guard::null("stats"))?.struct_size;
        let usage = session.with(|state| Ok(state.usage))?;
        let found = air_stats {
            struct_size: size,
            prompt_tokens: usage.prompt_tokens,
            cached_tokens: usage.cached_tokens,
            completion_tokens: usage.completion_tokens,
            forced_tokens: usage.forced_tokens,
            prompt_seconds: usage.prompt_seconds,
            first_token_seconds: usage.first_token_seconds,
            completion_seconds: usage.completion_seconds,
        };
        let size = size.min(size_of::<air_stats>());
        // SAFETY: the caller vouches for struct_size writable bytes, and no more than the struct is copied.
        unsafe { std::ptr::copy_nonoverlapping((&raw const found).cast::<u8>(), stats.cast::<u8>(), size) };
        Ok(())
    })
}

/// Frees a session. NULL is fine. Not while a chat runs in it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_session_free(session: *mut air_session) {
    if !session.is_null() {
        // SAFETY: the pointer came from air_session_new and is freed once.
        drop(unsafe { Box::from_raw(session) });
    }
}

impl air_session {
    fn with<T>(&self, work: impl FnOnce(&mut State) -> ai_runtime::Result<T>) -> ai_runtime::Result<T> {
        if self.broken.load(Ordering::Acquire) {
            return Err(Error::new(
                ErrorKind::Internal,
                "the session is broken by an earlier defect; free it",
            ));
        }
        if self.busy.swap(true, Ordering::AcqRel) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "the session is in use: a callback called back into it, or another thread did",
            ));
        }
        struct Free<'a>(&'a AtomicBool);
        impl Drop for Free<'_> {
            fn drop(&mut self) {
                self.0.store(false, Ordering::Release);
            }
        }
        let _free = Free(&self.busy);
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn chat_options(session: &air_session, given: &air_chat_options) -> ai_runtime::Result<ChatOptions> {
    let mut chat = session.runtime.options();
    // SAFETY: the caller passes NULL or a flag that is not freed during the call.
    if let Some(cancel) = unsafe { given.cancel.as_ref() } {
        chat.cancel = cancel.flag.clone();
    }
    if let Some(schema) = optional_text(given.schema_json, "schema_json")? {
        chat.response_format = ai_runtime::ResponseFormat::JsonSchema(parse(schema, "schema_json")?);
    }
    if let Some(sampling) = optional_text(given.sampling_json, "sampling_json")? {
        chat.sampling = serde_json::from_value(parse(sampling, "sampling_json")?)
            .map_err(|error| Error::new(ErrorKind::InvalidArgument, format!("'sampling_json': {error}")))?;
    }
    if let Some(choice) = optional_text(given.tool_choice, "tool_choice")? {
        chat.tool_choice = match choice {
            "auto" => ToolChoice::Auto,
            "required" => ToolChoice::Required,
            "none" => ToolChoice::None,
            name => ToolChoice::Named(name.to_owned()),
        };
    }
    chat.max_tokens = given.max_tokens as usize;
    if given.max_tool_rounds != 0 {
        chat.max_tool_rounds = Some(given.max_tool_rounds as usize);
    }
    if given.timeout_ms != 0 {
        chat.timeout = Some(Duration::from_millis(given.timeout_ms));
    }
    Ok(chat)
}
