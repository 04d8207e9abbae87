//! A set of tools, understood.

use std::collections::HashMap;
use std::sync::Arc;

use ai_runtime_chat::{Key, ToolCall, ToolChoice, ToolSpec};
use serde_json::{Value, json};

use crate::{Error, ErrorKind, GrammarEnv, Relaxed, Result, Schema};

/// Tools with their schemas worked out. Shared by requests; [`ToolSet::cached`] keeps it in a [`GrammarEnv`].
#[derive(Debug)]
pub struct ToolSet {
    specs: Vec<ToolSpec>,
    /// One for each.
    schemas: Vec<Schema>,
    /// Names the set, by what grammars are made from.
    key: u128,
    by_name: HashMap<String, usize>,
    relaxed: Vec<Relaxed>,
}

impl ToolSet {
    /// Works out the tools' schemas. An invalid schema is an error that names the tool and the place in the schema.
    pub fn new(tools: &[ToolSpec]) -> Result<Self> {
        let mut this = Self {
            specs: tools.to_vec(),
            schemas: Vec::new(),
            key: tools_key(tools),
            by_name: HashMap::new(),
            relaxed: Vec::new(),
        };
        for spec in tools {
            if spec.name.is_empty()
                || spec.name.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>{}\\".contains(c))
            {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    format!(
                        "expected a tool name without spaces, quotes, braces and angle brackets, found '{}'",
                        spec.name
                    ),
                ));
            }
            if this.by_name.insert(spec.name.clone(), this.schemas.len()).is_some() {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    format!("two tools are called '{}'", spec.name),
                ));
            }
            let schema = match &*spec.parameters {
                Value::Null => Schema::for_tool(&json!({"type": "object", "properties": {}})),
                parameters => Schema::for_tool(parameters),
            };
            let schema = schema.map_err(|error| error.context(format!("tool '{}'", spec.name)))?;
            let relaxed = schema.relaxed().iter();
            this.relaxed.extend(relaxed.map(|one| Relaxed { tool: Some(spec.name.clone()), ..one.clone() }));
            this.schemas.push(schema);
        }
        Ok(this)
    }

    /// As [`ToolSet::new`], from the cache of `env` where it is there.
    pub fn cached(env: &GrammarEnv, tools: &[ToolSpec]) -> Result<Arc<Self>> {
        env.cached(tools_key(tools), || Self::new(tools))
    }

    /// What the grammar does not enforce and leaves to [`ToolSet::validate`].
    pub fn relaxed(&self) -> &[Relaxed] {
        &self.relaxed
    }

    /// Whether a finished call names a tool of the set and is valid under its full schema.
    pub fn validate(&self, call: &ToolCall) -> Result<()> {
        let (_, schema) = self.get(&call.name)?;
        schema
            .validate(&call.arguments)
            .map_err(|error| error.context(format!("arguments of '{}'", call.name)))
    }

    /// What is wrong with a call, and the JSON pointer to it.
    pub(crate) fn violation(&self, call: &ToolCall) -> Option<(String, Error)> {
        self.get(&call.name).ok()?.1.violation(&call.arguments)
    }

    pub(crate) fn key(&self) -> u128 {
        self.key
    }

    pub(crate) fn specs(&self) -> &[ToolSpec] {
        &self.specs
    }

    pub(crate) fn get(&self, name: &str) -> Result<(&ToolSpec, &Schema)> {
        let found = self.by_name.get(name);
        found.and_then(|index| Some((self.specs.get(*index)?, self.schemas.get(*index)?))).ok_or_else(|| {
            let names: Vec<&str> = self.specs.iter().take(20).map(|spec| spec.name.as_str()).collect();
            Error::new(
                ErrorKind::NotFound,
                format!("expected one of the tools {}, found '{name}'", names.join(", ")),
            )
        })
    }

    /// The tools that a choice leaves.
    pub(crate) fn chosen(&self, choice: &ToolChoice) -> Result<Vec<(&ToolSpec, &Schema)>> {
        match choice {
            ToolChoice::None => Ok(Vec::new()),
            ToolChoice::Named(name) => Ok(vec![self.get(name)?]),
            ToolChoice::Subset(names) => names.iter().map(|name| self.get(name)).collect(),
            _ => Ok(self.specs.iter().zip(&self.schemas).collect()),
        }
    }
}

pub(crate) fn tools_key(tools: &[ToolSpec]) -> u128 {
    let mut key = Key::new("tools");
    for tool in tools {
        key.text(&tool.name);
        let parameters = tool.parameters.key();
        key.number(parameters as u64);
        key.number((parameters >> 64) as u64);
    }
    key.done()
}
