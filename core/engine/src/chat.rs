//! A chat turn: a request in, events out.
//!
//! The model's chat template makes a prompt of the messages, its call format makes a constraint of the tools and a parser
//! of what it writes, and a generation runs between them.

use std::collections::VecDeque;
use std::fmt;

use ai_runtime_chat::{Cancel, Event, FinishReason, Request, ResponseFormat, Result, ToolSpec};
use ai_runtime_grammar::{CallParser, Constrain, ParserOptions};

use crate::prompt::offered;
use crate::stop::{StopMatcher, Watched};
use crate::{Engine, Generate, Generation, Model, Step};

impl Engine {
    /// Answers a request: its messages through the model's chat template, its tools through the model's own call format.
    ///
    /// # Errors
    /// `InvalidArgument` for a model without a chat template, a request without messages and one whose choice of tools names
    /// none of them; `Schema` for a tool whose schema is invalid and a template that refuses the conversation; `ContextFull`.
    pub fn chat(&self, request: &Request, cancel: &Cancel) -> Result<ChatStream> {
        let model = self.model();
        let format = model.call_format()?;
        let tools = offered(request)?;
        let prompt = model.prompt(request)?;
        // What the conversation spells is not what the template says.
        let spelled = prompt.literal.last().map_or(0, |range| range.end);
        let thinking = format.thinking(&prompt.text[spelled..]);
        let tokens = model.tokenizer().encode_prompt(&prompt);
        let earlier_calls = request.messages.iter().map(|message| message.tool_calls.len()).sum();

        let keep = self.standing_tokens(request, &tokens);
        let mut generate = Generate::new(tokens);
        generate.keep = keep;
        // Without tools and with free text nothing is constrained, and the grammar's environment is not needed.
        let mut env = None;
        if !tools.is_empty() || request.response_format != ResponseFormat::Text {
            let options = Constrain {
                choice: request.tool_choice.clone(),
                max_calls: request.max_calls,
                response: request.response_format.clone(),
                limits: request.limits,
                order: request.property_order,
                thinking,
                earlier_calls,
            };
            let grammar = model.grammar()?;
            generate.constraint = format.constraint(grammar, tools, &options)?;
            env = Some(grammar);
        }
        let parser_options = ParserOptions {
            thinking,
            salt: generate.prompt.len() as u64,
            earlier_calls,
            without_calls: tools.is_empty(),
        };
        let parser = format.parser(env, tools, parser_options.clone());
        generate.sampling = request.sampling.clone();
        generate.max_tokens = request.max_tokens;
        generate.cancel = cancel.clone();
        Ok(ChatStream {
            model: model.clone(),
            tools: tools.to_vec(),
            parser,
            parser_options,
            tokens: Vec::new(),
            stops: StopMatcher::new(&request.stop),
            events: VecDeque::new(),
            generation: Some(self.session().generate(generate)?),
        })
    }
}

/// The events of one turn: text, reasoning and calls, then one `Usage` and one `Done`. Dropping it stops the work.
///
/// Where a call turns out to be invalid under a part of its schema that no grammar expresses, it is written again: a second
/// `ToolCallBegin` of the same index begins it anew.
pub struct ChatStream {
    model: Model,
    tools: Vec<ToolSpec>,
    parser: CallParser,
    parser_options: ParserOptions,
    /// What the parser has read.
    tokens: Vec<u32>,
    stops: StopMatcher,
    events: VecDeque<Event>,
    /// Absent once the turn is over.
    generation: Option<Generation>,
}

impl Iterator for ChatStream {
    type Item = Result<Event>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(Ok(event));
            }
            let mut generation = self.generation.take()?;
            let result = match generation.next() {
                Some(Ok(step)) => self.read(step, generation),
                Some(Err(error)) => Err(error),
                None => self.end(generation),
            };
            if let Err(error) = result {
                return Some(Err(error));
            }
        }
    }
}

impl ChatStream {
    /// One more token of the answer. The generation comes back unless a stop string ends the turn.
    fn read(&mut self, step: Step, generation: Generation) -> Result<()> {
        if step.retracted > 0 {
            self.take_back(step.retracted)?;
        }
        if !step.stop {
            self.tokens.push(step.token);
            let events = self.parser.push(step.token, self.model.tokenizer().bytes(step.token));
            if self.pass_on(events) {
                let usage = generation.stop()?.usage;
                self.events.extend([Event::Usage(usage), Event::Done { reason: FinishReason::Stop }]);
                return Ok(());
            }
        }
        self.generation = Some(generation);
        Ok(())
    }

    /// The generation ended.
    fn end(&mut self, generation: Generation) -> Result<()> {
        let finish = generation.finish()?;
        let incomplete = self.parser.is_incomplete();
        let events = self.parser.finish();
        let mut stopped = self.pass_on(events);
        if !stopped {
            let rest = self.stops.finish();
            if !rest.is_empty() {
                self.events.push_back(Event::Text { delta: rest });
            }
        }
        stopped |= finish.reason == FinishReason::Stop;
        let reason = match finish.reason {
            FinishReason::Cancelled => FinishReason::Cancelled,
            _ if stopped && !incomplete && self.parser.calls() > 0 => FinishReason::ToolCalls,
            _ if stopped => FinishReason::Stop,
            other => other,
        };
        self.events.extend([Event::Usage(finish.usage), Event::Done { reason }]);
        Ok(())
    }

    /// Hands events on, text through the stop strings. True if one was met.
    fn pass_on(&mut self, events: Vec<Event>) -> bool {
        for event in events {
            let Event::Text { delta } = event else {
                let rest = self.stops.finish();
                if !rest.is_empty() {
                    self.events.push_back(Event::Text { delta: rest });
                }
                self.events.push_back(event);
                continue;
            };
            let (text, stopped) = match self.stops.push(&delta) {
                Watched::Text(text) => (text, false),
                Watched::Stopped { text, .. } => (text, true),
            };
            if !text.is_empty() {
                self.events.push_back(Event::Text { delta: text });
            }
            if stopped {
                return true;
            }
        }
        false
    }

    /// Reads the answer again but for its last tokens; what that says has been said.
    fn take_back(&mut self, tokens: usize) -> Result<()> {
        self.tokens.truncate(self.tokens.len().saturating_sub(tokens));
        let env = self.model.grammar()?;
        self.parser = self.model.call_format()?.parser(Some(env), &self.tools, self.parser_options.clone());
        for token in &self.tokens {
            self.parser.push(*token, self.model.tokenizer().bytes(*token));
        }
        Ok(())
    }
}

impl fmt::Debug for ChatStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatStream")
            .field("parser", &self.parser)
            .field("over", &self.generation.is_none())
            .finish()
    }
}
