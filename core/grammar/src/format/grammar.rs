//! A call format and a set of tools as a grammar.

use std::fmt::Write as _;

use llguidance::derivre::RegexAst;

use super::{Arguments, Block, BlockKind, CallFormat, IdForm, Piece, Tagged, TypeNames, tagged};
use crate::builder::{Builder, Node};
use crate::env::Lit;
use crate::schema::{Emitter, Notation, Schema, Writing};
use crate::{GrammarEnv, JsonStyle, Result};

/// Calls are numbered one by one only up to here; formats that write the number end the turn then.
const MOST_NUMBERED: usize = 16;

/// Text of a format, and text that is never a special token, in order.
#[derive(Default)]
struct Run<'f> {
    parts: Vec<Part<'f>>,
}

enum Part<'f> {
    Format(&'f str),
    Plain(String),
}

impl Run<'_> {
    /// The run as symbols: adjacent text becomes one lexeme.
    fn node(&self, builder: &mut Builder<'_>, env: &GrammarEnv) -> Result<Node> {
        let mut nodes = Vec::new();
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Plain(plain) => text.push_str(plain),
                Part::Format(format) => {
                    for lit in env.split_specials(format) {
                        match lit {
                            Lit::Text(more) => text.push_str(more),
                            Lit::Token(id) => {
                                nodes.push(builder.text(&std::mem::take(&mut text))?);
                                nodes.push(builder.token(id)?);
                            }
                        }
                    }
                }
            }
        }
        nodes.push(builder.text(&text)?);
        builder.sequence(&nodes)
    }
}

/// The calls of one turn: from the section's beginning (less its first `skip` bytes, which stand there already) to its end.
pub(crate) fn calls(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    format: &CallFormat,
    tools: &[(&str, &Schema)],
    most: usize,
    first: usize,
    skip: usize,
) -> Result<Node> {
    let numbered = format.call.iter().any(|piece| matches!(piece, Piece::Id(IdForm::Count(_))));
    let most = match (format.parallel, most) {
        (false, _) => Some(1),
        (true, 0) if numbered => Some(MOST_NUMBERED),
        (true, 0) => None,
        (true, most) => Some(if numbered { most.min(MOST_NUMBERED) } else { most }),
    };
    let close = Run { parts: vec![Part::Format(before_end(env, &format.section_close))] }
        .node(emitter.builder, env)?;
    let open = format.section_open.as_str();
    let head = |skip: usize| &open[skip.min(open.len())..];
    // The largest part of the grammar: calls without a number share it.
    let named = rests_of_calls(emitter, env, format, tools, first)?;
    let skipped = skip.saturating_sub(open.len());
    let opening = call(emitter, env, format, named, Some(head(skip)), skipped, first)?;
    if most == Some(1) {
        return emitter.builder.sequence(&[opening, close]);
    }
    if numbered {
        let mut rest = emitter.builder.empty();
        for number in (1..most.unwrap_or(1)).rev() {
            let named = rests_of_calls(emitter, env, format, tools, first + number)?;
            let one = call(emitter, env, format, named, Some(&format.separator), 0, first + number)?;
            let more = emitter.builder.sequence(&[one, rest])?;
            rest = emitter.builder.optional(more)?;
        }
        return emitter.builder.sequence(&[opening, rest, close]);
    }
    let another = call(emitter, env, format, named, Some(&format.separator), 0, first)?;
    let others = emitter.builder.repeat(another, 0, most.map(|most| most - 1))?;
    emitter.builder.sequence(&[opening, others, close])
}

/// Where a call's name begins.
fn name_at(format: &CallFormat) -> usize {
    format.call.iter().position(|piece| matches!(piece, Piece::Name)).unwrap_or(0)
}

/// One call, with `before` in front of it, less the first `skip` bytes of its own first text; `named` is what stands from
/// its name on.
fn call(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    format: &CallFormat,
    named: Node,
    before: Option<&str>,
    skip: usize,
    number: usize,
) -> Result<Node> {
    let mut head = Run::default();
    let mut nodes = Vec::new();
    head.parts.extend(before.map(Part::Format));
    for (index, piece) in format.call[..name_at(format)].iter().enumerate() {
        match piece {
            Piece::Text(text) if index == 0 => head.parts.push(Part::Format(&text[skip.min(text.len())..])),
            Piece::Text(text) => head.parts.push(Part::Format(text)),
            Piece::Id(form) => identify(emitter, env, *form, number, &mut head, &mut nodes)?,
            Piece::Maybe(_) | Piece::Name | Piece::Arguments(_) => {}
        }
    }
    // One symbol for the common beginning: the names are told apart after it.
    nodes.push(head.node(emitter.builder, env)?);
    nodes.push(named);
    emitter.builder.sequence(&nodes)
}

/// Calls of any of the tools, from the name on.
fn rests_of_calls(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    format: &CallFormat,
    tools: &[(&str, &Schema)],
    number: usize,
) -> Result<Node> {
    let mut options = Vec::new();
    for (name, schema) in tools {
        let run = Run { parts: vec![Part::Plain((*name).to_owned())] };
        options.push(rest_of_call(emitter, env, format, (name, schema), number, run, name_at(format) + 1)?);
    }
    emitter.builder.choice(&options)
}

/// A call of one tool from the piece `from` on, behind what is in `run`.
fn rest_of_call<'f>(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    format: &'f CallFormat,
    (name, schema): (&str, &Schema),
    number: usize,
    mut run: Run<'f>,
    from: usize,
) -> Result<Node> {
    let mut parts = Vec::new();
    for (index, piece) in format.call.iter().enumerate().skip(from) {
        match piece {
            Piece::Text(text) if index + 1 == format.call.len() => {
                run.parts.push(Part::Format(before_end(env, text)));
            }
            Piece::Text(text) => run.parts.push(Part::Format(text)),
            Piece::Maybe(text) => {
                parts.push(std::mem::take(&mut run).node(emitter.builder, env)?);
                let text = emitter.builder.format_text(text)?;
                parts.push(emitter.builder.optional(text)?);
            }
            Piece::Name => run.parts.push(Part::Plain(name.to_owned())),
            Piece::Id(form) => identify(emitter, env, *form, number, &mut run, &mut parts)?,
            Piece::Arguments(arguments) => {
                parts.push(std::mem::take(&mut run).node(emitter.builder, env)?);
                parts.push(self::arguments(emitter, env, arguments, schema)?);
            }
        }
    }
    parts.push(run.node(emitter.builder, env)?);
    emitter.builder.sequence(&parts)
}

/// A whole turn of a format whose messages say whom they are for: reasoning, then calls, an answer, or both.
pub(crate) fn addressed_turn(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    format: &CallFormat,
    tools: &[(&str, &Schema)],
    most: usize,
    must: bool,
    may_reason: bool,
) -> Result<Node> {
    let mut options = vec![calls(emitter, env, format, tools, most, 0, 0)?];
    let text = format.blocks.iter().find(|block| block.kind == BlockKind::Text).filter(|_| !must);
    if let Some(block) = text {
        let open = addressed_to(emitter, format, block)?;
        let body = answer_and_calls(emitter, env, format, tools, most)?;
        options.push(emitter.builder.sequence(&[open, body])?);
    }
    let message = emitter.builder.choice(&options)?;
    let reasoning = format.blocks.iter().find(|block| block.kind == BlockKind::Reasoning);
    let Some(block) = reasoning.filter(|_| may_reason) else {
        return Ok(message);
    };
    let open = addressed_to(emitter, format, block)?;
    let inside = emitter.builder.text_until(RegexAst::Regex("(?s:.+)".into()), &block.close)?;
    let reasoning = emitter.builder.sequence(&[open, inside])?;
    let reasoning = emitter.builder.repeat(reasoning, 0, None)?;
    emitter.builder.sequence(&[reasoning, message])
}

/// What opens a block. What calls begin with too is a lexeme of its own, so that the longest match does not decide.
fn addressed_to(emitter: &mut Emitter<'_, '_>, format: &CallFormat, block: &Block) -> Result<Node> {
    let (before, _) = format.around_name();
    let rest = block.open.strip_prefix(before).unwrap_or(&block.open);
    let shared = &block.open[..block.open.len() - rest.len()];
    let parts = [emitter.builder.format_text(shared)?, emitter.builder.format_text(rest)?];
    emitter.builder.sequence(&parts)
}

/// Any text, and perhaps calls behind it.
fn answer_and_calls(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    format: &CallFormat,
    tools: &[(&str, &Schema)],
    most: usize,
) -> Result<Node> {
    let any = || RegexAst::Regex("(?s:.*)".into());
    if let Some(Lit::Token(_)) = env.split_specials(&format.separator).first() {
        let text = emitter.builder.lexeme(RegexAst::Regex("(?s:.+)".into()))?;
        let text = emitter.builder.optional(text)?;
        let separator = emitter.builder.format_text(&format.separator)?;
        let calls = calls(emitter, env, format, tools, most, 0, 0)?;
        let more = emitter.builder.sequence(&[separator, calls])?;
        let more = emitter.builder.optional(more)?;
        return emitter.builder.sequence(&[text, more]);
    }
    // Text delimits: what begins no call of a tool that is there is text.
    let (before, after) = format.around_name();
    let head = |name: &str| RegexAst::Literal(format!("{}{before}{name}{after}", format.separator));
    let heads = || RegexAst::Or(tools.iter().map(|(name, _)| head(name)).collect());
    let plain = RegexAst::Not(Box::new(RegexAst::Concat(vec![any(), heads(), any()])));
    let plain = emitter.builder.lexeme(RegexAst::And(vec![RegexAst::Regex("(?s:.+)".into()), plain]))?;
    let mut options = vec![emitter.builder.optional(plain)?];
    let named = rests_of_calls(emitter, env, format, tools, 0)?;
    let another = call(emitter, env, format, named, Some(&format.separator), 0, 0)?;
    let more = match (format.parallel, most) {
        (true, 0) => None,
        (true, most) => Some(most - 1),
        (false, _) => Some(0),
    };
    let others = emitter.builder.repeat(another, 0, more)?;
    let name_at = format.call.iter().position(|piece| matches!(piece, Piece::Name)).unwrap_or(0);
    for (name, schema) in tools {
        // The first head ends the text, so the longest match cannot run past it.
        let earlier = RegexAst::Concat(vec![any(), heads(), RegexAst::Regex("(?s:.+)".into())]);
        let text =
            RegexAst::And(vec![RegexAst::Concat(vec![any(), head(name)]), RegexAst::Not(Box::new(earlier))]);
        let text = emitter.builder.lexeme(text)?;
        let from = name_at + 1 + usize::from(!after.is_empty());
        let rest = rest_of_call(emitter, env, format, (name, schema), 0, Run::default(), from)?;
        options.push(emitter.builder.sequence(&[text, rest, others])?);
    }
    emitter.builder.choice(&options)
}

fn identify(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    form: IdForm,
    number: usize,
    run: &mut Run<'_>,
    nodes: &mut Vec<Node>,
) -> Result<()> {
    let regex = match form {
        IdForm::Count(from) => {
            let mut text = String::new();
            let _ = write!(text, "{}", from + number);
            run.parts.push(Part::Plain(text));
            return Ok(());
        }
        IdForm::Nine => "[0-9A-Za-z]{9}",
        IdForm::Word => "[0-9A-Za-z_-]{1,40}",
    };
    nodes.push(std::mem::take(run).node(emitter.builder, env)?);
    nodes.push(emitter.builder.lexeme(RegexAst::Regex(regex.into()))?);
    Ok(())
}

fn arguments(
    emitter: &mut Emitter<'_, '_>,
    env: &GrammarEnv,
    arguments: &Arguments,
    schema: &Schema,
) -> Result<Node> {
    match arguments {
        Arguments::Json(style) => {
            write(emitter, Notation::Json, style);
            emitter.object_document(schema.sets())
        }
        Arguments::Tagged(tagged) => {
            write(emitter, Notation::Json, &tagged.style);
            tagged::arguments(emitter, env, tagged, schema.sets())
        }
        Arguments::Gemma { quote } => {
            write(
                emitter,
                Notation::Gemma(quote.clone()),
                &JsonStyle { comma: ",".into(), colon: ":".into() },
            );
            emitter.object_document(schema.sets())
        }
        Arguments::Python => {
            write(emitter, Notation::Python, &JsonStyle::default());
            let keywords = Tagged {
                open: String::new(),
                middle: "=".into(),
                close: String::new(),
                separator: ", ".into(),
                raw_strings: false,
                cdata: false,
                nested: None,
                types: TypeNames::None,
                style: JsonStyle::default(),
            };
            tagged::arguments(emitter, env, &keywords, schema.sets())
        }
    }
}

fn write(emitter: &mut Emitter<'_, '_>, notation: Notation, style: &JsonStyle) {
    emitter.set_writing(Writing { notation, style: style.clone(), ..emitter.writing.clone() });
}

/// The text up to the first end token: from there on the turn is over, and its end is not text.
pub(crate) fn before_end<'t>(env: &GrammarEnv, text: &'t str) -> &'t str {
    let mut length = 0;
    for lit in env.split_specials(text) {
        match lit {
            Lit::Text(part) => length += part.len(),
            Lit::Token(id) if env.end_tokens().contains(&id) => break,
            Lit::Token(id) => length += env.vocabulary().bytes(id).len(),
        }
    }
    &text[..length]
}
