//! What a constraint is made from, and the compiled parts of it.

use std::sync::{Arc, Mutex};

use ai_runtime_chat::{Key, ResponseFormat, ToolChoice, ToolSpec};
use llguidance::derivre::RegexAst;

use super::marker::Marker;
use super::probe::common_prefix;
use super::stream::encode;
use super::tools::{ToolSet, tools_key};
use super::turn::Turn;
use super::{Block, BlockKind, CallFormat, Piece, grammar};
use crate::builder::{Builder, Node, Space};
use crate::env::{Compiled, Lit};
use crate::schema::{Emitter, Notation, Schema, Writing};
use crate::{Constraint, Error, ErrorKind, GrammarEnv, JsonStyle, PropertyOrder, Result, ValueLimits};

/// What a constraint is made from, besides the tools.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constrain {
    /// Which tools may or must be called.
    pub choice: ToolChoice,
    /// At most this many calls; 0 means as many as the format allows.
    pub max_calls: usize,
    /// What the text of the answer must be.
    pub response: ResponseFormat,
    /// Bounds on what schemas leave open.
    pub limits: ValueLimits,
    /// The order in which properties are written.
    pub order: PropertyOrder,
    /// Whether the turn may begin, or has begun, with reasoning; see [`CallFormat::thinking`].
    pub thinking: Thinking,
    /// How many calls the conversation holds already: formats that number calls go on from there.
    pub earlier_calls: usize,
}

/// How much of a call is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Begun {
    /// Whether it began as only a message does.
    pub(crate) headed: bool,
    /// Its first bytes, so many.
    pub(crate) skip: usize,
}

/// Blocks of a format that a turn keeps track of.
pub(crate) const MOST_BLOCKS: usize = 4;

/// Whether a turn begins with reasoning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Thinking {
    /// The model may begin a reasoning block.
    #[default]
    Possible,
    /// The prompt ends inside a reasoning block.
    Open,
    /// No reasoning: the format has none, or the prompt has closed it.
    Closed,
}

/// The parts of a turn's constraint that requests share. The environment's cache holds plans, so they do not hold it.
pub(crate) struct Plan {
    pub(crate) format: CallFormat,
    pub(crate) tools: Arc<ToolSet>,
    pub(crate) options: Constrain,
    pub(crate) trigger: Option<Marker>,
    /// What begins a call at the beginning of a message, and such calls as a format of their own.
    pub(crate) headed: Option<(Marker, CallFormat)>,
    /// A token that begins calls too.
    pub(crate) marker: Option<u32>,
    /// Whether `main` holds the whole turn, reasoning and text too.
    pub(crate) whole: bool,
    /// What opens and closes the blocks, and what they hold. A block without an end reaches to the end of the turn.
    pub(crate) blocks: Vec<(Marker, Option<Marker>, BlockKind)>,
    /// The tokens that open each block, for turns that may begin with one; none where it cannot begin a turn.
    pub(crate) openings: Vec<Vec<u32>>,
    /// What the grammar holds: calls, an answer, or both.
    pub(crate) main: Option<Arc<Compiled>>,
    /// The schema of the answer, where it has one.
    pub(crate) answer: Option<Schema>,
    /// What stands before a structured answer, where the format wraps answers.
    pub(crate) answer_opening: String,
    /// Calls whose first bytes are there already, by how they began and how many bytes: made when first needed.
    started: Mutex<Vec<(Begun, Arc<Compiled>)>>,
    /// By progress of a text trigger: tokens that complete it and go on with what no call begins with.
    pub(crate) refused: Vec<Vec<u32>>,
    /// All tokens but those that begin a call, where none may begin.
    pub(crate) no_trigger: Option<Vec<u32>>,
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plan")
            .field("format", &self.format)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl CallFormat {
    /// The constraint of one turn; `None` where nothing is constrained. What it is compiled from is cached in `env`.
    ///
    /// Errors of kind [`ErrorKind::Schema`] say which tool's schema is invalid and where.
    pub fn constraint(
        &self,
        env: &Arc<GrammarEnv>,
        tools: &[ToolSpec],
        options: &Constrain,
    ) -> Result<Option<Box<dyn Constraint>>> {
        if self.is_free(env, tools, options) {
            return Ok(None);
        }
        self.planned(env, tools_key(tools), || ToolSet::cached(env, tools), options)
    }

    /// As [`CallFormat::constraint`], of tools that are understood already: nothing of them is hashed again.
    pub fn constraint_of(
        &self,
        env: &Arc<GrammarEnv>,
        tools: &Arc<ToolSet>,
        options: &Constrain,
    ) -> Result<Option<Box<dyn Constraint>>> {
        if self.is_free(env, tools.specs(), options) {
            return Ok(None);
        }
        self.planned(env, tools.key(), || Ok(tools.clone()), options)
    }

    /// Whether there is nothing to constrain.
    fn is_free(&self, env: &GrammarEnv, tools: &[ToolSpec], options: &Constrain) -> bool {
        let no_calls = || options.choice == ToolChoice::None && self.trigger_token(env).is_none();
        options.response == ResponseFormat::Text && (tools.is_empty() || no_calls())
    }

    fn planned(
        &self,
        env: &Arc<GrammarEnv>,
        set: u128,
        tools: impl FnOnce() -> Result<Arc<ToolSet>>,
        options: &Constrain,
    ) -> Result<Option<Box<dyn Constraint>>> {
        let mut key = Key::new("plan");
        key.number(set as u64);
        key.number((set >> 64) as u64);
        key.value(self);
        options.name(&mut key);
        let plan = env.cached(key.done(), || Plan::new(env, self, tools()?, options))?;
        Ok(Some(Box::new(Turn::new(plan, env.clone()))))
    }

    /// Whether the turn that follows this prompt begins with reasoning. `prompt` is the rendered text, or its tail.
    pub fn thinking(&self, prompt: &str) -> Thinking {
        let reasoning = self.blocks.iter().find(|block| block.kind == super::BlockKind::Reasoning);
        let Some(block) = reasoning else { return Thinking::Closed };
        let (open, close) = (block.open.trim(), block.close.trim());
        match (prompt.rfind(open), prompt.rfind(close)) {
            (Some(at), None) if prompt[at + open.len()..].trim().is_empty() => Thinking::Open,
            (Some(at), Some(end)) if at > end && prompt[at + open.len()..].trim().is_empty() => {
                Thinking::Open
            }
            (_, Some(end)) if prompt[end + close.len()..].trim().is_empty() => Thinking::Closed,
            _ => Thinking::Possible,
        }
    }

    /// The token that models may put in front of a call, where the vocabulary has it.
    pub(crate) fn marker_token(&self, env: &GrammarEnv) -> Option<u32> {
        Marker::new(env, &self.marker)?.token()
    }

    fn trigger_token(&self, env: &GrammarEnv) -> Option<u32> {
        Marker::new(env, &self.trigger(env))?.token()
    }

    /// What begins a call: the first token of what stands before the name, where that is a special token. More of it
    /// where a block begins with the same token; text where it does not begin with a token.
    pub(crate) fn trigger(&self, env: &GrammarEnv) -> String {
        let lead = self.lead();
        let first = |text: &str| match env.split_specials(text).first() {
            Some(Lit::Token(id)) => Some(*id),
            _ => None,
        };
        match first(&lead) {
            Some(id) if self.blocks.iter().any(|block| first(&block.open) == Some(id)) => {
                if !self.section_open.is_empty() {
                    return self.section_open.clone();
                }
                // As far as it takes to tell it from all blocks, and no further: names may be one token with what is before.
                let shared = self.blocks.iter().map(|block| common_prefix(&lead, &block.open)).max();
                let end =
                    lead.char_indices().map(|(at, c)| at + c.len_utf8()).find(|end| Some(*end) > shared);
                lead[..end.unwrap_or(lead.len())].to_owned()
            }
            Some(id) => String::from_utf8_lossy(env.vocabulary().bytes(id)).into_owned(),
            None => self.text_trigger(),
        }
    }

    /// What stands before the first call's name.
    pub(crate) fn lead(&self) -> String {
        let mut lead = self.section_open.clone();
        for piece in &self.call {
            match piece {
                Piece::Text(text) => lead.push_str(text),
                _ => break,
            }
        }
        lead
    }

    /// Calls that begin a message, as a format of their own.
    fn headed(&self) -> Option<Self> {
        let call = self.headed.clone();
        (!call.is_empty()).then(|| Self {
            call,
            headed: Vec::new(),
            section_open: String::new(),
            ..self.clone()
        })
    }

    /// What such calls are recognised by, where nothing but space stands in front of it.
    fn head_marker(&self) -> String {
        let lead = self.lead();
        let lead = lead.trim_start();
        lead[..lead.find('=').map_or(lead.len(), |at| at + 1)].to_owned()
    }

    /// The texts around the name at the beginning of a call.
    pub(crate) fn around_name(&self) -> (&str, &str) {
        let at = self.call.iter().position(|piece| matches!(piece, Piece::Name)).unwrap_or(0);
        let before = at.checked_sub(1).and_then(|index| self.call.get(index));
        (text_of(before), text_of(self.call.get(at + 1)))
    }

    /// The part of the lead that begins a call, where no token does. Up to the end of the first tag, or all of it where
    /// a call can only stand at the beginning, so that other text which begins alike stays text.
    pub(crate) fn text_trigger(&self) -> String {
        let lead = self.lead();
        if self.only_at_start {
            return lead;
        }
        let end = match lead.as_bytes().first() {
            Some(b'<') => lead.find('>').map(|at| at + 1),
            Some(b'[') => lead.find(']').map(|at| at + 1),
            _ => lead.find(char::is_whitespace).filter(|at| *at > 0),
        };
        lead[..end.unwrap_or(lead.len())].to_owned()
    }
}

fn text_of(piece: Option<&Piece>) -> &str {
    match piece {
        Some(Piece::Text(text)) => text,
        _ => "",
    }
}

impl Constrain {
    fn writing(&self, closed: bool) -> Writing {
        Writing {
            notation: Notation::Json,
            style: JsonStyle::default(),
            space: Space::Fixed,
            limits: self.limits,
            order: self.order,
            closed,
        }
    }

    fn name(&self, key: &mut Key) {
        match &self.choice {
            ToolChoice::Auto => key.number(0),
            ToolChoice::Required => key.number(1),
            ToolChoice::None => key.number(2),
            ToolChoice::Named(name) => {
                key.number(3);
                key.text(name);
            }
            ToolChoice::Subset(names) => key.value(names),
            other => key.text(&format!("{other:?}")),
        }
        match &self.response {
            ResponseFormat::Text => key.number(0),
            ResponseFormat::Json => key.number(1),
            ResponseFormat::JsonSchema(schema) => {
                key.number(2);
                key.json(schema);
            }
            other => key.text(&format!("{other:?}")),
        }
        key.value(&(self.max_calls, self.limits, self.order, self.thinking, self.earlier_calls));
    }
}

impl Plan {
    fn new(
        env: &Arc<GrammarEnv>,
        format: &CallFormat,
        tools: Arc<ToolSet>,
        options: &Constrain,
    ) -> Result<Self> {
        let calls = !tools.chosen(&options.choice)?.is_empty();
        let usable = |block: &&Block| {
            Marker::new(env, &block.open).is_some()
                && (block.close.is_empty() || Marker::new(env, &block.close).is_some())
        };
        let blocks: Vec<&Block> = format.blocks.iter().filter(usable).take(MOST_BLOCKS).collect();
        let mut plan = Self {
            format: format.clone(),
            tools,
            options: options.clone(),
            trigger: None,
            headed: None,
            marker: None,
            whole: format.addressed && calls && options.response == ResponseFormat::Text,
            blocks: blocks
                .iter()
                .filter_map(|b| Some((Marker::new(env, &b.open)?, Marker::new(env, &b.close), b.kind)))
                .collect(),
            openings: blocks.iter().map(|block| openings(env, block)).collect(),
            answer_opening: wrapper(format).map(|block| block.open.clone()).unwrap_or_default(),
            main: None,
            answer: match &options.response {
                ResponseFormat::JsonSchema(schema) => {
                    Some(Schema::new(schema).map_err(|error| error.context("response_format"))?)
                }
                _ => None,
            },
            started: Mutex::default(),
            refused: Vec::new(),
            no_trigger: None,
        };
        let must = matches!(options.choice, ToolChoice::Required | ToolChoice::Named(_));
        if must && !calls {
            return Err(Error::new(ErrorKind::InvalidArgument, "a call is required, but there are no tools"));
        }
        let answer = options.response != ResponseFormat::Text;
        if must || answer || plan.whole {
            plan.main = Some(Arc::new(plan.compile(env, calls, None, !must && answer)?));
        } else if calls {
            let Some(marker) = Marker::new(env, &format.trigger(env)) else {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    "this call format begins with nothing that can be recognised",
                ));
            };
            // Compiled now: an invalid tool is an error before the model runs.
            plan.started(env, Begun { headed: false, skip: marker.text_len() })?;
            plan.marker = format.marker_token(env);
            plan.refused = refused(env, &marker, &format.lead(), format.only_at_start);
            plan.trigger = Some(marker);
            plan.headed = format.headed().and_then(|calls| {
                let marker = Marker::new(env, &calls.head_marker())?;
                Some((marker, calls))
            });
        } else if let Some(token) = format.trigger_token(env) {
            let mut all = full(env);
            clear(&mut all, token);
            plan.no_trigger = Some(all);
        }
        Ok(plan)
    }

    /// The calls of which the beginning is there already.
    pub(crate) fn started(&self, env: &GrammarEnv, begun: Begun) -> Result<Arc<Compiled>> {
        let mut started = self.started.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((_, compiled)) = started.iter().find(|(have, _)| *have == begun) {
            return Ok(compiled.clone());
        }
        let compiled = Arc::new(self.compile(env, true, Some(begun), false)?);
        started.push((begun, compiled.clone()));
        Ok(compiled)
    }

    fn compile(&self, env: &GrammarEnv, calls: bool, begun: Option<Begun>, answer: bool) -> Result<Compiled> {
        if answer
            && !calls
            && let ResponseFormat::Lark(lark) = &self.options.response
        {
            return env.compile_lark(lark);
        }
        let mut builder = Builder::new(env, Space::Fixed)?;
        let mut options = Vec::new();
        if calls {
            let chosen = self.tools.chosen(&self.options.choice)?;
            let tools: Vec<(&str, &Schema)> =
                chosen.iter().map(|(spec, schema)| (spec.name.as_str(), *schema)).collect();
            let mut emitter = Emitter::new(&mut builder, self.options.writing(true));
            if self.whole {
                let (most, must) = (self.options.max_calls, self.must_call());
                let may_reason = self.options.thinking != Thinking::Closed;
                let turn =
                    grammar::addressed_turn(&mut emitter, env, &self.format, &tools, most, must, may_reason)?;
                return env.compile(builder.finish(turn)?);
            }
            let headed = self.format.headed();
            // Where nothing of a call is there yet, it may begin in either way.
            let main = (!begun.is_some_and(|begun| begun.headed)).then_some(&self.format);
            let headed = headed.as_ref().filter(|_| begun.is_none_or(|begun| begun.headed));
            let (most, first) = (self.options.max_calls, self.options.earlier_calls);
            let skip = begun.map_or(0, |begun| begun.skip);
            for format in main.into_iter().chain(headed) {
                options.push(grammar::calls(&mut emitter, env, format, &tools, most, first, skip)?);
            }
        }
        if answer && let Some(block) = wrapper(&self.format) {
            let open = builder.format_text(&block.open)?;
            let inner = response(&mut builder, &self.options)?;
            let close = builder.format_text(grammar::before_end(env, &block.close))?;
            options.push(builder.sequence(&[open, inner, close])?);
        } else if answer {
            options.push(response(&mut builder, &self.options)?);
        }
        let mut root = builder.choice(&options)?;
        let may_reason = self.options.thinking != Thinking::Closed && !self.has_headers();
        if may_reason && begun.is_none_or(|begun| begun.skip == 0) && (answer || self.must_call()) {
            // After reasoning there is usually an empty line.
            let space = builder.lexeme(RegexAst::Regex("\\n{1,2}".into()))?;
            let space = builder.optional(space)?;
            root = builder.sequence(&[space, root])?;
        }
        env.compile(builder.finish(root)?)
    }

    /// Whether headers stand between the parts of a turn.
    pub(crate) fn has_headers(&self) -> bool {
        self.format.blocks.iter().any(|block| block.kind != BlockKind::Reasoning)
    }

    pub(crate) fn must_call(&self) -> bool {
        matches!(self.options.choice, ToolChoice::Required | ToolChoice::Named(_))
    }
}

/// The block that the format wraps answers in, if it does.
fn wrapper(format: &CallFormat) -> Option<&Block> {
    format.blocks.iter().find(|block| block.kind == BlockKind::Text)
}

/// The canonical tokens of a block's opening.
fn openings(env: &GrammarEnv, block: &Block) -> Vec<u32> {
    if block.kind == BlockKind::Text {
        return Vec::new();
    }
    let tokens = |lit: Lit<'_>| match lit {
        Lit::Text(text) => env.vocabulary().encode(text),
        Lit::Token(id) => vec![id],
    };
    env.split_specials(&block.open).into_iter().flat_map(tokens).collect()
}

/// The grammar of a structured answer.
fn response(builder: &mut Builder<'_>, options: &Constrain) -> Result<Node> {
    match &options.response {
        ResponseFormat::Json => {
            let schema = Schema::new(&serde_json::Value::Bool(true))?;
            Emitter::new(builder, options.writing(false)).document(schema.sets())
        }
        ResponseFormat::JsonSchema(schema) => {
            let schema = Schema::new(schema).map_err(|error| error.context("response_format"))?;
            Emitter::new(builder, options.writing(true)).document(schema.sets())
        }
        ResponseFormat::Regex(regex) => builder
            .lexeme(RegexAst::Regex(regex.clone()))
            .map_err(|error| error.context("response_format: regex")),
        ResponseFormat::Choice(texts) => {
            if texts.is_empty() || texts.iter().any(String::is_empty) {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    "a choice needs at least one string, and none may be empty",
                ));
            }
            builder.lexeme(RegexAst::Or(texts.iter().map(|text| RegexAst::Literal(text.clone())).collect()))
        }
        ResponseFormat::Lark(_) => Err(Error::new(
            ErrorKind::InvalidArgument,
            "a Lark grammar for the answer cannot be combined with tools; set tool_choice to none",
        )),
        _ => Err(Error::new(ErrorKind::InvalidArgument, "this response format is not known to the grammar")),
    }
}

/// A mask with every token of the vocabulary.
pub(crate) fn full(env: &GrammarEnv) -> Vec<u32> {
    let size = env.vocabulary().size();
    let mut words = vec![u32::MAX; size.div_ceil(32)];
    if !size.is_multiple_of(32)
        && let Some(last) = words.last_mut()
    {
        *last = (1 << (size % 32)) - 1;
    }
    words
}

pub(crate) fn clear(mask: &mut [u32], token: u32) {
    if let Some(word) = mask.get_mut(token as usize / 32) {
        *word &= !(1 << (token % 32));
    }
}

pub(crate) fn set(mask: &mut [u32], token: u32) {
    if let Some(word) = mask.get_mut(token as usize / 32) {
        *word |= 1 << (token % 32);
    }
}

/// For every progress of the marker: the tokens that complete it but go on otherwise than the lead does.
fn refused(env: &GrammarEnv, marker: &Marker, lead: &str, at_start: bool) -> Vec<Vec<u32>> {
    let mut out = vec![Vec::new(); marker.len()];
    let Some(last) = marker.last() else { return out };
    let after = encode(Some(env), &lead[marker.text_len()..]);
    for id in 0..env.vocabulary().size() as u32 {
        let bytes = env.vocabulary().bytes(id);
        // A token that ends with the marker is never refused.
        if env.vocabulary().is_special(id) || !bytes.contains(&last) {
            continue;
        }
        for (state, list) in out.iter_mut().enumerate() {
            let end = if at_start {
                marker.read_at_start(state as u8, bytes)
            } else {
                Some(marker.read(state as u8, bytes))
            };
            if let Some(Ok(end)) = end
                && !after.starts_with(&bytes[end..])
            {
                list.push(id);
            }
        }
    }
    out
}
