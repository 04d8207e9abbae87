//! `ai-runtime grammar sample`: calls that a model writes under the grammar of some tools.

use std::sync::Arc;

use ai_runtime::engine::{Generate, Generation, Model};
use ai_runtime::gguf::File;
use ai_runtime::grammar::{CallFormat, Constrain, Constraint, GrammarEnv, ParserOptions, Thinking, ToolSet};
use ai_runtime::text::{ChatTemplate, Specials, Tokenizer};
use ai_runtime::{
    Engine, Error, ErrorKind, Event, Message, PropertyOrder, Request, Result, Sampling, ToolChoice, ToolSpec,
};
use serde_json::{Value, json};

use crate::Outcome;
use crate::options::SampleOptions;
use crate::output::{note, safe};

/// Tokens that a call should have at least, beside the prompt.
const ROOM: usize = 512;

/// Turns that are written beside each other: one more costs an engine little.
const BESIDE: usize = 8;

/// One turn as it was written.
struct Written {
    tokens: Vec<u32>,
    forced: usize,
}

/// One turn that is being written.
enum Turn {
    Drawn(Written),
    Generated(Generation),
}

pub(super) fn run(options: &SampleOptions) -> Result<Outcome> {
    let path = options.model.file()?;
    let file = File::open(&path)?;
    let source = if file.tensor_count() == 0 {
        Source::vocabulary(&file)?
    } else {
        let model = Model::from_file(file).map_err(|error| error.context(path.display()))?;
        Source::model(model, options)?
    };
    for path in &options.tools {
        let tools = super::tool_file::read(path)?;
        let relaxed = ToolSet::cached(&source.env, &tools).map_err(|error| error.context(path.display()))?;
        for one in relaxed.relaxed() {
            let tool = one.tool.as_deref().unwrap_or_default();
            note(&format!("relaxed: {} {} {}: {}", safe(tool), one.pointer, one.keyword, safe(&one.what)));
        }
        // The first turn reads the prompt for all of them.
        let mut begun = 0;
        while begun < options.count {
            let end = options.count.min(if begun == 0 { 1 } else { begun + BESIDE });
            let failed = |index: usize| move |error: Error| error.context(format!("sample {index}"));
            let begin = |index: usize| {
                let seed = options.seed.wrapping_add(index as u64);
                source.begin(options, &tools, seed).map_err(failed(index))
            };
            let turns: Result<Vec<_>> = (begun..end).map(begin).collect();
            for (index, (turn, thinking)) in
                (begun..end).zip(turns.map_err(|error| error.context(path.display()))?)
            {
                let written =
                    turn.finish().map_err(failed(index)).map_err(|error| error.context(path.display()))?;
                let mut line = source.read(&written, &tools, thinking);
                if options.tools.len() > 1 {
                    line["file"] = path.display().to_string().into();
                }
                crate::output::line(&line.to_string())?;
            }
            begun = end;
        }
    }
    Ok(Outcome::Success)
}

/// `auto`, `required`, `none`, the name of a tool, or several with commas between them.
fn choice(text: &str) -> ToolChoice {
    match text {
        "auto" => ToolChoice::Auto,
        "required" => ToolChoice::Required,
        "none" => ToolChoice::None,
        names if names.contains(',') => {
            ToolChoice::Subset(names.split(',').map(|name| name.trim().to_owned()).collect())
        }
        name => ToolChoice::Named(name.to_owned()),
    }
}

/// What writes.
struct Source {
    env: Arc<GrammarEnv>,
    format: CallFormat,
    /// Without weights every legal token is as probable as any other.
    engine: Option<Engine>,
}

impl Source {
    fn vocabulary(file: &File) -> Result<Self> {
        let tokenizer = Tokenizer::from_gguf(file)?;
        let template = ChatTemplate::of_model(file, &tokenizer)?;
        let format = match &template {
            Some(template) => CallFormat::derive(template, &tokenizer),
            None => CallFormat::prompted(),
        };
        note("this file has no weights: every legal token is as probable as any other");
        Ok(Self { env: GrammarEnv::new(&tokenizer)?, format, engine: None })
    }

    fn model(model: Model, options: &SampleOptions) -> Result<Self> {
        let format =
            if model.template()?.is_some() { model.call_format()?.clone() } else { CallFormat::prompted() };
        let env = model.grammar()?.clone();
        Ok(Self { env, format, engine: Some(Engine::new(model, options.model.engine())?) })
    }

    /// Begins one turn.
    fn begin(&self, options: &SampleOptions, tools: &[ToolSpec], seed: u64) -> Result<(Turn, Thinking)> {
        let mut constrain = Constrain {
            choice: choice(&options.choice),
            max_calls: options.max_calls,
            limits: options.limits.0,
            order: if options.any_order { PropertyOrder::Any } else { PropertyOrder::Schema },
            thinking: Thinking::Closed,
            ..Constrain::default()
        };
        let Some(engine) = &self.engine else {
            let constraint = self.format.constraint(&self.env, tools, &constrain)?;
            let nothing =
                || Error::new(ErrorKind::InvalidArgument, "without weights only calls can be written");
            let drawn = self.draw(constraint.ok_or_else(nothing)?, options.max_tokens, seed)?;
            return Ok((Turn::Drawn(drawn), constrain.thinking));
        };
        let (prompt, thinking) = self.prompt(engine, options, tools)?;
        constrain.thinking = thinking;
        let mut generate = Generate::new(prompt);
        generate.sampling = Sampling { temperature: options.temperature, seed, ..Sampling::default() };
        generate.max_tokens = options.max_tokens;
        generate.constraint = self.format.constraint(&self.env, tools, &constrain)?;
        generate.fast_forward = !options.no_fast_forward;
        Ok((Turn::Generated(engine.session().generate(generate)?), thinking))
    }

    /// What the model reads, and how its turn begins.
    fn prompt(
        &self,
        engine: &Engine,
        options: &SampleOptions,
        tools: &[ToolSpec],
    ) -> Result<(Vec<u32>, Thinking)> {
        let (model, context) = (engine.model(), engine.context_length());
        if model.template()?.is_none() {
            let prompt = model.tokenizer().encode_with_ends(&options.prompt, Specials::AsText);
            return Ok((prompt, Thinking::Closed));
        }
        let with = |tools: &[ToolSpec]| -> Result<(Vec<u32>, Thinking)> {
            let request = Request {
                messages: vec![Message::user(options.prompt.as_str())],
                tools: tools.to_vec(),
                ..Request::default()
            };
            let prompt = model.prompt(&request)?;
            Ok((model.tokenizer().encode_prompt(&prompt), self.format.thinking(&prompt.text)))
        };
        let prompt = with(tools)?;
        if prompt.0.len() + ROOM <= context {
            return Ok(prompt);
        }
        note("the tools do not fit into the context: the grammar knows them, the prompt does not");
        with(&[])
    }

    /// Legal tokens, drawn at random.
    fn draw(&self, mut constraint: Box<dyn Constraint>, most: usize, seed: u64) -> Result<Written> {
        let mut random = Random(seed);
        let size = self.env.vocabulary().size();
        let mut written = Written { tokens: Vec::new(), forced: 0 };
        while written.tokens.len() < most && !constraint.is_complete() {
            let forced = constraint.forced()?.first().copied();
            let token = match (forced, constraint.mask()?) {
                (Some(token), _) => token,
                (None, None) => random.below(size) as u32,
                (None, Some(mask)) => drawn(mask, &mut random),
            };
            if forced.is_none() && self.env.end_tokens().contains(&token) {
                break;
            }
            constraint.accept(token)?;
            written.forced += usize::from(forced.is_some());
            written.tokens.push(token);
            if let Some(violation) = constraint.violation() {
                if violation.rollback == 0 {
                    return Err(Error::new(ErrorKind::Tool, violation.message));
                }
                constraint.rollback(violation.rollback)?;
                written.tokens.truncate(written.tokens.len() - violation.rollback);
            }
        }
        Ok(written)
    }

    fn read(&self, written: &Written, tools: &[ToolSpec], thinking: Thinking) -> Value {
        let options = ParserOptions { thinking, ..ParserOptions::default() };
        let mut parser = self.format.parser(Some(&self.env), tools, options);
        let mut events = Vec::new();
        for token in &written.tokens {
            if !self.env.end_tokens().contains(token) {
                events.extend(parser.push(*token, self.env.vocabulary().bytes(*token)));
            }
        }
        events.extend(parser.finish());
        let (mut calls, mut text) = (Vec::new(), String::new());
        for event in events {
            match event {
                Event::ToolCallEnd { call, .. } => {
                    calls.push(json!({"name": call.name, "arguments": call.arguments}));
                }
                Event::Text { delta } => text.push_str(&delta),
                _ => {}
            }
        }
        let mut line = json!({
            "calls": calls, "text": text, "forced_tokens": written.forced, "tokens": written.tokens.len(),
        });
        if parser.is_incomplete() {
            line["incomplete"] = true.into();
        }
        line
    }
}

impl Turn {
    fn finish(self) -> Result<Written> {
        let mut generation = match self {
            Self::Drawn(written) => return Ok(written),
            Self::Generated(generation) => generation,
        };
        let mut tokens = Vec::new();
        for step in generation.by_ref() {
            let step = step?;
            tokens.truncate(tokens.len() - step.retracted);
            tokens.push(step.token);
        }
        let forced = generation.finish()?.usage.forced_tokens as usize;
        Ok(Written { tokens, forced })
    }
}

/// A token of the mask, each as probable as any other.
fn drawn(mask: &[u32], random: &mut Random) -> u32 {
    let legal: usize = mask.iter().map(|word| word.count_ones() as usize).sum();
    let mut index = random.below(legal);
    for (at, word) in mask.iter().enumerate() {
        let ones = word.count_ones() as usize;
        if index < ones {
            let bit = (0..32).filter(|bit| word >> bit & 1 == 1).nth(index).unwrap_or(0);
            return at as u32 * 32 + bit;
        }
        index -= ones;
    }
    0
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % count.max(1) as u64) as usize
    }
}
