//! Judging a value by the whole path: the grammar, token by token, then the full schema.

use std::sync::Arc;

use serde_json::Value;

use crate::builder::{Builder, Space};
use crate::env::Compiled;
use crate::schema::{Emitter, Notation, Writing};
use crate::{GrammarEnv, JsonStyle, PropertyOrder, Relaxed, Result, Schema, ValueLimits};

/// A schema ready to judge values.
#[derive(Debug)]
pub struct Checker {
    env: Arc<GrammarEnv>,
    schema: Schema,
    /// Absent where no value satisfies the schema.
    compiled: Option<Compiled>,
}

/// What became of a value.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Verdict {
    /// Whether both the grammar and the schema accept it.
    pub accepted: bool,
    /// Whether the grammar alone accepts it.
    pub by_grammar: bool,
    /// Why it was refused; empty where it was not.
    pub reason: String,
    /// What the grammar does not enforce of the schema.
    pub relaxed: Vec<Relaxed>,
}

impl Checker {
    /// Compiles a schema for judging. Objects are as open as the schema leaves them.
    pub fn new(env: &Arc<GrammarEnv>, schema: &Value) -> Result<Self> {
        let schema = Schema::for_judging(schema)?;
        let compiled = if schema.is_empty() { None } else { Some(compile(env, &schema)?) };
        Ok(Self { env: env.clone(), schema, compiled })
    }

    /// The schema.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Judges a value: properties may be in any order; how its text was spaced does not matter.
    pub fn check(&self, value: &Value) -> Verdict {
        let grammar = self.grammar(value);
        let valid = self.schema.validate(value);
        let reason = match (&grammar, &valid) {
            (Err(reason), _) => reason.clone(),
            (_, Err(error)) => error.message().to_owned(),
            _ => String::new(),
        };
        Verdict {
            accepted: grammar.is_ok() && valid.is_ok(),
            by_grammar: grammar.is_ok(),
            reason,
            relaxed: self.schema.relaxed().to_vec(),
        }
    }

    fn grammar(&self, value: &Value) -> Result<(), String> {
        let Some(compiled) = &self.compiled else { return Err("no value satisfies the schema".into()) };
        let arranged = self.schema.arrange(value);
        let text =
            ai_runtime_chat::spaced_json(arranged.as_ref().unwrap_or(value)).replace('\u{7f}', "\\u007f");
        let tokens = self.env.tokens_of(&text);
        let mut matcher = compiled.matcher();
        let numbers: Vec<u32> = tokens.iter().map(|id| compiled.order().inner(*id)).collect();
        let legal = matcher.validate_tokens(&numbers).map_err(|error| first_line(&error.to_string()))?;
        if legal < tokens.len() {
            let spell = |ids: &[u32]| {
                let bytes: Vec<u8> =
                    ids.iter().flat_map(|id| self.env.vocabulary().bytes(*id).to_vec()).collect();
                String::from_utf8_lossy(&bytes).into_owned()
            };
            let before = spell(&tokens[..legal]);
            let tail: String = before.chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
            let place = arranged.err().map(|place| format!("{place}: ")).unwrap_or_default();
            return Err(format!(
                "{place}the grammar expects something else than '{}' after '{tail}'",
                spell(&tokens[legal..=legal])
            ));
        }
        matcher.consume_tokens(&numbers).map_err(|error| first_line(&error.to_string()))?;
        match matcher.is_accepting() {
            Ok(true) => Ok(()),
            Ok(false) => Err("the grammar expects more".into()),
            Err(error) => Err(first_line(&error.to_string())),
        }
    }
}

fn first_line(message: &str) -> String {
    format!("the grammar gave up: {}", crate::env::first_line(message))
}

fn compile(env: &GrammarEnv, schema: &Schema) -> Result<Compiled> {
    let mut builder = Builder::new(env, Space::Fixed)?;
    let writing = Writing {
        notation: Notation::Json,
        style: JsonStyle::default(),
        space: Space::Fixed,
        limits: ValueLimits::default(),
        order: PropertyOrder::Schema,
        closed: false,
    };
    let root = Emitter::new(&mut builder, writing).document(schema.sets())?;
    env.compile(builder.finish(root)?)
}

/// Judges one value; see [`Checker`] for several of one schema.
pub fn check(env: &Arc<GrammarEnv>, schema: &Value, value: &Value) -> Result<Verdict> {
    Ok(Checker::new(env, schema)?.check(value))
}
