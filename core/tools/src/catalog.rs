//! The list of everything that can be called now. A catalog is never changed: adding tools makes the next one, so that
//! readers (a call, a prompt being written) work on one consistent list without holding a lock.

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::output::OutputCheck;
use crate::server::Server;
use crate::{Approval, Function, ToolSpec};

/// Where a tool comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// A function of the host.
    Host,
    /// The MCP server of this name.
    Server(String),
}

/// What a tool says about its own safety (MCP's annotations). From a server these are claims, not facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Annotations {
    /// A title for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// It changes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only_hint: Option<bool>,
    /// It may destroy something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destructive_hint: Option<bool>,
    /// Calling it twice is like calling it once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idempotent_hint: Option<bool>,
    /// It deals with the world outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_world_hint: Option<bool>,
}

/// A tool as the host sees it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolInfo {
    /// What a model is offered.
    pub spec: ToolSpec,
    /// Where it comes from.
    pub source: Source,
    /// Its name there.
    pub raw_name: String,
    /// A title for people.
    pub title: Option<String>,
    /// JSON Schema of its structured output.
    pub output_schema: Option<Value>,
    /// What it says about its own safety.
    pub annotations: Annotations,
    /// Whether it runs without asking.
    pub approval: Approval,
    /// It runs as a task that is looked after until it is done (`execution.taskSupport: required` of 2025-11-25).
    pub needs_task: bool,
    /// SHA-256 of its canonical definition, in hexadecimal.
    pub sha256: String,
    /// Why it is not offered, when it is not: its definition changed since it was approved.
    pub blocked: Option<String>,
}

/// How a tool is run.
#[derive(Clone)]
pub(crate) enum Runner {
    Function(Arc<Function>),
    Server(Arc<Server>),
}

impl Runner {
    /// Whether both are one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Function(a), Self::Function(b)) => Arc::ptr_eq(a, b),
            (Self::Server(a), Self::Server(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

pub(crate) struct Entry {
    pub(crate) info: ToolInfo,
    pub(crate) runner: Runner,
    /// Bytes of JSON that it takes in a prompt.
    pub(crate) bytes: usize,
    output: OutputCheck,
}

impl Entry {
    pub(crate) fn new(info: ToolInfo, runner: Runner) -> Self {
        let spec = &info.spec;
        let bytes = spec.name.len() + spec.description.len() + spec.parameters.to_string().len();
        Self { info, runner, bytes, output: OutputCheck::default() }
    }

    /// What is wrong with a typed result, by the schema that the tool itself gave.
    pub(crate) fn complaint(&self, structured: Option<&Value>) -> Option<String> {
        self.output.complaint(self.info.output_schema.as_ref()?, structured)
    }
}

#[derive(Default)]
pub(crate) struct Catalog {
    pub(crate) generation: u64,
    entries: Vec<Arc<Entry>>,
    by_name: HashMap<String, usize>,
}

impl Catalog {
    pub(crate) fn new(generation: u64, entries: Vec<Arc<Entry>>) -> Self {
        let by_name =
            entries.iter().enumerate().map(|(index, entry)| (entry.info.spec.name.clone(), index)).collect();
        Self { generation, entries, by_name }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Arc<Entry>> {
        self.by_name.get(name).map(|index| &self.entries[*index])
    }

    pub(crate) fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// Tools on offer.
    pub(crate) fn offered(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries
            .iter()
            .filter(|entry| entry.info.blocked.is_none() && entry.info.approval != Approval::Never)
    }
}

/// A tool's definition as far as a model or a person can rely on it.
pub(crate) fn definition(
    raw_name: &str,
    spec: &ToolSpec,
    output_schema: Option<&Value>,
    annotations: &Annotations,
) -> Value {
    let mut definition = json!({
        "name": raw_name,
        "description": spec.description,
        "inputSchema": spec.parameters,
        "outputSchema": output_schema,
        "annotations": annotations,
    });
    definition.sort_all_objects();
    definition
}

/// SHA-256 of a value's canonical JSON (keys sorted, no spaces), in hexadecimal.
pub(crate) fn sha256_of(value: &Value) -> String {
    let mut canonical = value.clone();
    canonical.sort_all_objects();
    hex(&canonical.to_string())
}

fn hex(text: &str) -> String {
    use std::fmt::Write;
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
