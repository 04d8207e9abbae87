//! The agent loop: a turn of the model, its tool calls, their results, the next turn, until it answers in words.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use ai_runtime_chat::{
    Cancel, Error, ErrorKind, Event, FinishReason, Message, Request, Result, Role, ToolCall, ToolChoice,
    ToolResult, ToolSpec, Usage,
};
use ai_runtime_providers::EventStream;
use ai_runtime_tools::{CallContext, Selection, SelectionOptions};
use futures::StreamExt;
use futures::stream::FuturesUnordered;

use crate::draft::Draft;
use crate::repeats::{Repeats, key};
use crate::runtime::Inner;
use crate::window::Cut;
use crate::{Answer, ChatOptions, Flow, OnFull, OnToolFailure, ToolFailure};

/// How often the flag and the clock are looked at while nothing else happens.
const TICK: Duration = Duration::from_millis(10);
/// How long a cancelled turn may take to tell what it cost.
const GRACE: Duration = Duration::from_millis(250);
/// Rounds in which every call was a repetition, after which tools are withheld.
const IDLE_ROUNDS: usize = 2;

/// Why a chat ends before the model is done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// The flag was set, or the event callback said so.
    Cancelled,
    /// The time limit was reached.
    TimedOut,
}

/// One chat: what it was asked, what it has spent, and what has been called.
pub(crate) struct Agent<'a, F> {
    inner: &'a Inner,
    options: &'a ChatOptions,
    draft: Draft<'a>,
    on_event: F,
    /// The host's callback has said stop, and hears nothing more.
    silenced: bool,
    deadline: Option<Instant>,
    /// Tokens of the conversation after the last turn, as the backend counted them.
    tokens: usize,
    answer: Answer,
    /// Which tools are on offer, where the toolbox has more than a prompt can take.
    selection: Option<Selection>,
}

impl<'a, F: FnMut(&Event) -> Flow> Agent<'a, F> {
    pub(crate) fn new(inner: &'a Inner, draft: Draft<'a>, options: &'a ChatOptions, on_event: F) -> Self {
        let answer = Answer {
            text: String::new(),
            reasoning: None,
            tool_calls: Vec::new(),
            tool_results: Vec::new(),
            tool_failures: Vec::new(),
            usage: Usage::default(),
            reason: FinishReason::Stop,
            turns: 0,
            tools_exhausted: false,
        };
        let deadline = options.timeout.and_then(|limit| Instant::now().checked_add(limit));
        Self {
            inner,
            options,
            draft,
            on_event,
            silenced: false,
            deadline,
            tokens: 0,
            answer,
            selection: None,
        }
    }

    /// Runs the loop. Whatever way it ends, the draft settles the conversation.
    pub(crate) async fn run(mut self) -> Result<Answer> {
        let max_rounds = self.options.max_tool_rounds.unwrap_or(self.inner.limits.max_tool_rounds);
        self.selection = self.select()?;
        let mut repeats = Repeats::default();
        let (mut rounds, mut idle_rounds) = (0, 0);
        loop {
            let exhausted = rounds > 0 && (rounds >= max_rounds || idle_rounds >= IDLE_ROUNDS);
            self.answer.tools_exhausted = exhausted;
            let choice = match &self.options.tool_choice {
                _ if exhausted => ToolChoice::None,
                // The demand was met; asking again would make the loop endless.
                ToolChoice::Required | ToolChoice::Named(_) if rounds > 0 => ToolChoice::Auto,
                choice => choice.clone(),
            };
            let reason = match self.turn(choice).await? {
                Ok(reason) => reason,
                Err(stop) => return self.stopped(stop),
            };
            self.answer.text = self.draft.text().to_owned();
            self.answer.reasoning = Some(self.draft.reasoning().to_owned()).filter(|text| !text.is_empty());
            self.answer.reason = reason;
            let calls = self.draft.calls().to_vec();
            self.answer.tool_calls.extend(calls.iter().cloned());
            let complete = matches!(reason, FinishReason::ToolCalls | FinishReason::Stop);
            if calls.is_empty() || !complete {
                let unanswered = self.draft.close(!complete);
                self.answer.tool_results.extend(unanswered);
                return self.done(reason);
            }
            if max_rounds == 0 {
                self.draft.hand_over();
                return self.done(FinishReason::ToolCalls);
            }
            rounds += 1;
            let ran = match self.call(&calls, &repeats).await? {
                Ok(ran) => ran,
                Err(stop) => return self.stopped(stop),
            };
            idle_rounds = if ran.is_empty() { idle_rounds + 1 } else { 0 };
            let results = self.draft.close(false);
            let told = std::iter::zip(&calls, &results).enumerate();
            repeats.round(told.map(|(at, (call, result))| (call, ran.contains(&at).then_some(result))));
            self.answer.tool_results.extend(results);
        }
    }

    /// A choice of tools, if there are too many.
    fn select(&self) -> Result<Option<Selection>> {
        let max_bytes = self.inner.limits.max_tool_bytes;
        if self.inner.toolbox.spec_bytes() <= max_bytes {
            return Ok(None);
        }
        let mut options = SelectionOptions::default();
        options.max_bytes = max_bytes;
        if let ToolChoice::Named(name) = &self.options.tool_choice {
            options.always.push(name.clone());
        }
        self.inner.toolbox.selection(options).map(Some)
    }

    /// The tools on offer in the next turn. They go by the question, which stays the same while it is answered: what was
    /// prefilled stays valid from turn to turn.
    async fn tools(&self, choice: &ToolChoice) -> Vec<ToolSpec> {
        match &self.selection {
            _ if *choice == ToolChoice::None => Vec::new(),
            None => self.inner.toolbox.specs(),
            Some(selection) => {
                let question = self.draft.messages().iter().rev().find(|message| message.role == Role::User);
                selection.specs(&question.map(Message::text).unwrap_or_default()).await
            }
        }
    }

    /// One turn of the model, into the draft. The outer error is a failure, the inner one a wish to stop.
    async fn turn(&mut self, choice: ToolChoice) -> Result<Result<FinishReason, Stop>> {
        if let Some(stop) = self.stop_now() {
            return Ok(Err(stop));
        }
        let cancel = Cancel::new();
        let tools = self.tools(&choice).await;
        let question = Question { inner: self.inner, options: self.options, deadline: self.deadline };
        let mut stream = match question.ask(self.draft.messages(), tools, choice, &cancel).await? {
            Ok(stream) => stream,
            Err(stop) => return Ok(Err(stop)),
        };
        self.answer.turns += 1;
        let stop = loop {
            let item = tokio::select! {
                biased;
                stop = wait_for_stop(&self.options.cancel, self.deadline) => break stop,
                item = stream.next() => item,
            };
            let event = match item {
                Some(Ok(event)) => self.draft.take(event),
                Some(Err(error)) => return Err(explain(self.inner, error)),
                None => {
                    let name = self.inner.backend.name();
                    return Err(Error::new(
                        ErrorKind::Provider,
                        format!("the answer of '{name}' ended without its end mark"),
                    ));
                }
            };
            match event {
                Event::Done { reason: FinishReason::Cancelled } => break Stop::Cancelled,
                Event::Done { reason } => return Ok(Ok(reason)),
                Event::Usage(usage) => {
                    self.answer.usage.add(&usage);
                    self.tokens =
                        usize::try_from(usage.prompt_tokens + usage.completion_tokens).unwrap_or(usize::MAX);
                }
                _ => {}
            }
            if self.tell(&event) == Flow::Stop {
                break Stop::Cancelled;
            }
        };
        cancel.cancel();
        self.settle_usage(stream).await;
        Ok(Err(stop))
    }

    /// Runs the calls of a turn, all at once, and puts their results into the draft. Gives the positions of those that
    /// the toolbox saw; the others were repetitions.
    async fn call(&mut self, calls: &[ToolCall], repeats: &Repeats) -> Result<Result<Vec<usize>, Stop>> {
        let cancel = Cancel::new();
        let context = CallContext {
            caller: self.inner.caller.clone(),
            max_result_bytes: self.result_budget(calls.len()),
            ..CallContext::with_cancel(cancel.clone())
        };
        let mut ran = Vec::new();
        let mut refused = Vec::new();
        let mut first: HashMap<String, usize> = HashMap::new();
        for (at, call) in calls.iter().enumerate() {
            let twin = *first.entry(key(call)).or_insert(at);
            if twin != at {
                refused.push((at, "This exact call stands twice in this turn; it was run once."));
            } else if let Some(why) = repeats.objection(call, self.inner.limits.max_repeats) {
                refused.push((at, why));
            } else {
                ran.push(at);
            }
        }
        for (at, why) in refused {
            tracing::debug!(tool = calls[at].name, why, "a call is not run");
            if let Some(stop) = self.result(at, failure(&calls[at], why.to_owned())) {
                return Ok(Err(stop));
            }
        }
        let toolbox = &self.inner.toolbox;
        let mut running = FuturesUnordered::new();
        for &at in &ran {
            self.draft.started(at);
            let (call, context) = (&calls[at], &context);
            running.push(async move { (at, toolbox.call(call, context).await) });
        }
        let stop = loop {
            let finished = tokio::select! {
                biased;
                stop = wait_for_stop(&self.options.cancel, self.deadline) => break stop,
                finished = running.next() => finished,
            };
            let Some((at, outcome)) = finished else { return Ok(Ok(ran)) };
            let result = match outcome {
                Ok(result) => result,
                // A callback of the host that asks to end the run is not something to tell the model.
                Err(error) if error.kind() == ErrorKind::Callback => {
                    cancel.cancel();
                    return Err(error);
                }
                // No answer is not the tool's answer: it is for whoever looks after servers.
                Err(error) => {
                    let result = failure(&calls[at], format!("The tool gave no answer: {error}"));
                    self.answer.tool_failures.push(ToolFailure {
                        call_id: calls[at].id.clone(),
                        tool: calls[at].name.clone(),
                        kind: error.kind(),
                        message: error.to_string(),
                    });
                    if self.options.on_tool_failure == OnToolFailure::Fail {
                        self.result(at, result);
                        cancel.cancel();
                        return Err(error.context(format!("tool '{}'", calls[at].name)));
                    }
                    result
                }
            };
            if let Some(stop) = self.result(at, result) {
                break stop;
            }
        };
        cancel.cancel();
        // A tool that listens gets the chance to end in order, and to say how.
        let grace = tokio::time::sleep(GRACE);
        tokio::pin!(grace);
        loop {
            tokio::select! {
                () = &mut grace => break,
                finished = running.next() => match finished {
                    Some((at, Ok(result))) => self.draft.answered(at, result),
                    Some(_) => {}
                    None => break,
                },
            }
        }
        Ok(Err(stop))
    }

    /// Bytes of text that each of `calls` results may have, so that all of them fit into the context with the
    /// conversation: at two bytes a token, which few texts undercut. Old turns can give way for up to half of it.
    fn result_budget(&self, calls: usize) -> Option<usize> {
        let question = Question { inner: self.inner, options: self.options, deadline: self.deadline };
        let budget = question.prompt_budget()?;
        let room = budget.saturating_sub(self.tokens).max(budget / 2);
        Some((room * 2 / calls.max(1)).max(256))
    }

    /// Takes in a tool's result and shows it to the host.
    fn result(&mut self, at: usize, mut result: ToolResult) -> Option<Stop> {
        result.call_id.clone_from(&self.draft.calls()[at].id);
        if let Some(selection) = &mut self.selection {
            selection.observe(&result);
        }
        self.draft.answered(at, result.clone());
        let flow = self.tell(&Event::ToolResult { result });
        (flow == Flow::Stop).then_some(Stop::Cancelled)
    }

    /// Shows an event to the host, unless it has said stop before.
    fn tell(&mut self, event: &Event) -> Flow {
        if !self.silenced {
            self.silenced = (self.on_event)(event) == Flow::Stop;
        }
        if self.silenced { Flow::Stop } else { Flow::Continue }
    }

    /// Reads a cancelled turn to its end, for a moment, because its end says what it cost.
    async fn settle_usage(&mut self, mut stream: EventStream) {
        let rest = async {
            while let Some(Ok(event)) = stream.next().await {
                if let Event::Usage(usage) = event {
                    return Some(usage);
                }
                if matches!(event, Event::Done { .. }) {
                    break;
                }
            }
            None
        };
        if let Ok(Some(usage)) = tokio::time::timeout(GRACE, rest).await {
            self.answer.usage.add(&usage);
            self.tell(&Event::Usage(usage));
        }
    }

    fn stop_now(&self) -> Option<Stop> {
        if self.options.cancel.is_cancelled() {
            return Some(Stop::Cancelled);
        }
        self.deadline.filter(|deadline| Instant::now() >= *deadline).map(|_| Stop::TimedOut)
    }

    /// The end before the end: a cancellation is an answer, a missed deadline is an error.
    fn stopped(mut self, stop: Stop) -> Result<Answer> {
        match stop {
            Stop::Cancelled => {
                self.answer.text = self.draft.text().to_owned();
                self.answer.reasoning =
                    Some(self.draft.reasoning().to_owned()).filter(|text| !text.is_empty());
                let open = self.draft.calls().to_vec();
                if !open.is_empty() {
                    // Calls of a turn whose tools were at work are known already.
                    let known = self.answer.tool_calls.len().saturating_sub(open.len());
                    if !self.answer.tool_calls[known..].iter().eq(open.iter()) {
                        self.answer.tool_calls.extend(open);
                    }
                    let results = self.draft.close(true);
                    self.answer.tool_results.extend(results);
                }
                self.done(FinishReason::Cancelled)
            }
            Stop::TimedOut => {
                let limit = self.options.timeout.unwrap_or_default();
                let name = self.inner.backend.name();
                Err(Error::new(
                    ErrorKind::Timeout,
                    format!(
                        "no complete answer from '{name}' and its tools within {} s",
                        limit.as_secs_f64()
                    ),
                )
                .hint(
                    "raise the time limit, or lower max_tokens; what was said so far is in the conversation",
                ))
            }
        }
    }

    fn done(mut self, reason: FinishReason) -> Result<Answer> {
        self.answer.reason = reason;
        self.tell(&Event::Done { reason });
        Ok(self.answer)
    }
}

/// What a turn is asked with.
struct Question<'a> {
    inner: &'a Inner,
    options: &'a ChatOptions,
    deadline: Option<Instant>,
}

impl Question<'_> {
    /// Asks the backend for a turn, leaving out as much of the past as the window demands.
    async fn ask(
        &self,
        messages: &[Message],
        tools: Vec<ToolSpec>,
        choice: ToolChoice,
        cancel: &Cancel,
    ) -> Result<Result<EventStream, Stop>> {
        let may_drop = self.inner.window.on_full == OnFull::DropOldest;
        let cut = Cut::new(messages);
        let mut request = self.request(tools, choice);
        let known = match self.prompt_budget() {
            Some(budget) => cut.fit(budget, may_drop, |messages| {
                request.messages = messages;
                self.inner.backend.count_tokens(&request)
            })?,
            None => None,
        };
        let mut drop = known.unwrap_or(0);
        loop {
            if drop > 0 {
                tracing::debug!(drop, "leaving the oldest parts of the conversation out of the prompt");
            }
            let request = Request { messages: cut.without(drop), ..request.clone() };
            let started = tokio::select! {
                biased;
                stop = wait_for_stop(&self.options.cancel, self.deadline) => {
                    cancel.cancel();
                    return Ok(Err(stop));
                }
                started = self.inner.backend.start(request, cancel.clone()) => started,
            };
            match started {
                Ok(stream) => return Ok(Ok(stream)),
                // The backend could not count beforehand: half of what can go goes, until it fits.
                Err(error)
                    if error.kind() == ErrorKind::ContextFull && may_drop && drop < cut.droppable() =>
                {
                    drop += (cut.droppable() - drop).div_ceil(2);
                }
                Err(error) => return Err(explain(self.inner, error)),
            }
        }
    }

    fn request(&self, tools: Vec<ToolSpec>, tool_choice: ToolChoice) -> Request {
        let options = self.options;
        Request {
            messages: Vec::new(),
            tools,
            tool_choice,
            max_calls: options.max_calls,
            response_format: options.response_format.clone(),
            limits: options.limits,
            property_order: options.property_order,
            sampling: options.sampling.clone(),
            max_tokens: options.max_tokens,
            stop: options.stop.clone(),
            model: options.model.clone(),
            template_variables: options.template_variables.clone(),
        }
    }

    /// How many tokens the prompt may have, if the backend's context is known.
    fn prompt_budget(&self) -> Option<usize> {
        let window = &self.inner.window;
        let from_context = self.inner.backend.context_size().map(|context| {
            let quarter = context / 4;
            let wanted =
                if self.options.max_tokens == 0 { quarter } else { self.options.max_tokens.min(quarter) };
            context.saturating_sub(window.reserve.unwrap_or(wanted))
        });
        match (window.max_prompt_tokens, from_context) {
            (Some(limit), Some(context)) => Some(limit.min(context)),
            (limit, context) => limit.or(context),
        }
    }
}

/// A failure of the backend, with its name.
fn explain(inner: &Inner, error: Error) -> Error {
    match error.kind() {
        ErrorKind::Provider | ErrorKind::Network | ErrorKind::Auth | ErrorKind::RateLimited => {
            error.context(format!("backend '{}'", inner.backend.name()))
        }
        _ => error,
    }
}

/// Ends when the flag is set or the time is up. A flag wakes nobody, so it is looked at again and again.
async fn wait_for_stop(cancel: &Cancel, deadline: Option<Instant>) -> Stop {
    loop {
        if cancel.is_cancelled() {
            return Stop::Cancelled;
        }
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return Stop::TimedOut;
        }
        tokio::time::sleep(TICK).await;
    }
}

/// What a model reads when its call could not be run.
fn failure(call: &ToolCall, content: String) -> ToolResult {
    ToolResult {
        call_id: call.id.clone(),
        name: call.name.clone(),
        content,
        structured: None,
        is_error: true,
    }
}
