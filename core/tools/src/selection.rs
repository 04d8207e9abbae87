//! Which tools go into a prompt when not all of them fit: those whose words (and, where the host has an embedding model,
//! whose meaning) fit the conversation, and `find_tools`, with which a model looks for others.
//!
//! Twelve common MCP servers describe their tools in 189 kB, some 47 thousand tokens before the first word of a person
//! (measured over the recorded lists in the project's fixtures): more than many local models can read at all.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use futures::future::BoxFuture;
use serde_json::{Value, json};

use crate::catalog::{Entry, sha256_of};
use crate::toolbox::Inner;
use crate::{Annotations, Error, Function, Output, Result, ToolResult, ToolSpec, Toolbox};

/// The tool with which a model looks for tools.
pub const FIND_TOOLS: &str = "find_tools";
/// Tools that one search brings.
const FOUND: usize = 8;

/// How tools are chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SelectionOptions {
    /// Bytes of JSON that the descriptions may have in one prompt; about four of them are a token.
    pub max_bytes: usize,
    /// Tools that are always offered.
    pub always: Vec<String>,
}

impl Default for SelectionOptions {
    fn default() -> Self {
        Self { max_bytes: 16 << 10, always: Vec::new() }
    }
}

/// The choice of one conversation: what a search found stays on offer.
#[derive(Debug)]
pub struct Selection {
    toolbox: Toolbox,
    options: SelectionOptions,
    found: Vec<String>,
}

pub(crate) type Embedder =
    Arc<dyn Fn(Vec<String>) -> BoxFuture<'static, Result<Vec<Vec<f32>>>> + Send + Sync>;

/// The host's embedding model, and what it said about tools so far.
#[derive(Default)]
pub(crate) struct Embeddings {
    embedder: Mutex<Option<Embedder>>,
    /// Vectors by the hash of their text.
    known: Mutex<HashMap<String, Vec<f32>>>,
}

impl Toolbox {
    /// Starts a choice for a conversation, and puts `find_tools` into the toolbox if it is not there.
    ///
    /// # Errors
    /// `InvalidArgument` when a server's tool already has the name `find_tools`.
    pub fn selection(&self, options: SelectionOptions) -> Result<Selection> {
        let there = self.tools().into_iter().find(|tool| tool.spec.name == FIND_TOOLS);
        if there.is_none_or(|tool| tool.source != crate::Source::Host) {
            self.add(find_tools(self))?;
        }
        Ok(Selection { toolbox: self.clone(), options, found: Vec::new() })
    }

    /// Bytes of JSON that the tools on offer take in a prompt; about four of them are a token.
    pub fn spec_bytes(&self) -> usize {
        let catalog = self.inner.catalog();
        catalog.offered().filter(|entry| entry.info.spec.name != FIND_TOOLS).map(|entry| entry.bytes).sum()
    }

    /// Gives the toolbox an embedding model: a vector for each text, all of one length. The choice of tools then goes by
    /// meaning as well as by words. Descriptions are embedded once.
    pub fn on_embedding<F, Fut>(&self, callback: F)
    where
        F: Fn(Vec<String>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Vec<Vec<f32>>>> + Send + 'static,
    {
        let embedder: Embedder = Arc::new(move |texts| Box::pin(callback(texts)));
        *lock(&self.inner.embeddings.embedder) = Some(embedder);
        lock(&self.inner.embeddings.known).clear();
    }
}

impl Selection {
    /// The tools to offer now, in the toolbox's order. `text`: what the conversation is about, such as its last messages.
    /// Where all tools fit, it is all of them, without `find_tools`.
    pub async fn specs(&self, text: &str) -> Vec<ToolSpec> {
        let catalog = self.toolbox.inner.catalog();
        let all: Vec<&Arc<Entry>> =
            catalog.offered().filter(|entry| entry.info.spec.name != FIND_TOOLS).collect();
        if all.iter().map(|entry| entry.bytes).sum::<usize>() <= self.options.max_bytes {
            return all.into_iter().map(|entry| entry.info.spec.clone()).collect();
        }
        let finder = catalog.get(FIND_TOOLS);
        let mut room = self.options.max_bytes.saturating_sub(finder.map_or(0, |entry| entry.bytes));
        let mut chosen = HashSet::new();
        let mut take = |at: usize| {
            if all[at].bytes <= room && chosen.insert(at) {
                room -= all[at].bytes;
            }
        };
        let wanted = self.options.always.iter().chain(&self.found);
        let place = |name: &String| all.iter().position(|entry| entry.info.spec.name == *name);
        wanted.filter_map(place).for_each(&mut take);
        rank(&self.toolbox.inner, &all, text).await.into_iter().for_each(take);
        let chosen = all.iter().enumerate().filter(|(at, _)| chosen.contains(at)).map(|(_, entry)| *entry);
        finder.into_iter().chain(chosen).map(|entry| entry.info.spec.clone()).collect()
    }

    /// Keeps what a search found on offer; to be told every result of a call.
    pub fn observe(&mut self, result: &ToolResult) {
        if result.name != FIND_TOOLS {
            return;
        }
        let tools = result.structured.as_ref().and_then(|value| value["tools"].as_array());
        for name in tools.into_iter().flatten().filter_map(|tool| tool["name"].as_str()) {
            // The latest search counts most.
            self.found.retain(|other| other != name);
            self.found.insert(0, name.to_owned());
        }
        self.found.truncate(4 * FOUND);
    }
}

fn find_tools(toolbox: &Toolbox) -> Function {
    let parameters = json!({"type": "object", "properties": {"query": {"type": "string", "description": "What the tool should do"}}, "required": ["query"]});
    let text = "Finds tools by what they do. Use it when none of the tools on offer fits; those it finds can be called next.";
    let inner = Arc::downgrade(&toolbox.inner);
    let function = Function::new(ToolSpec::new(FIND_TOOLS, text, parameters), move |arguments: Value, _| {
        let inner = inner.clone();
        async move {
            let gone = || Error::new(crate::ErrorKind::NotFound, "the toolbox is gone");
            let inner = inner.upgrade().ok_or_else(gone)?;
            let query = arguments["query"].as_str().unwrap_or_default();
            let catalog = inner.catalog();
            let all: Vec<&Arc<Entry>> =
                catalog.offered().filter(|entry| entry.info.spec.name != FIND_TOOLS).collect();
            let found = rank(&inner, &all, query).await;
            let tools: Vec<Value> = found
                .into_iter()
                .take(FOUND)
                .map(|at| json!({"name": all[at].info.spec.name, "description": all[at].info.spec.description}))
                .collect();
            if tools.is_empty() {
                return Ok(Output::from("No tool fits. Try other words."));
            }
            Ok(Output::from(json!({"tools": tools})))
        }
    });
    function.annotations(Annotations { read_only_hint: Some(true), ..Annotations::default() })
}

/// The places of the tools that fit, best first.
async fn rank(inner: &Inner, tools: &[&Arc<Entry>], text: &str) -> Vec<usize> {
    let texts: Vec<String> = tools.iter().map(|entry| document(&entry.info.spec)).collect();
    let lexical = by_words(tools, &texts, text);
    let Some(meaning) = by_meaning(inner, texts, text).await else { return lexical };
    // Two rankings are joined by their places, since their scores have no common measure.
    let mut scores = vec![0.0_f64; tools.len()];
    for ranking in [lexical, meaning] {
        for (place, at) in ranking.into_iter().enumerate() {
            scores[at] += 1.0 / (60.0 + place as f64);
        }
    }
    best_first(scores)
}

fn best_first(scores: Vec<f64>) -> Vec<usize> {
    let mut places: Vec<usize> = (0..scores.len()).filter(|at| scores[*at] > 0.0).collect();
    places.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
    places
}

/// BM25, with a square root in place of the logarithm; a word in a tool's name counts three times.
fn by_words(tools: &[&Arc<Entry>], texts: &[String], query: &str) -> Vec<usize> {
    let documents: Vec<Vec<String>> = tools
        .iter()
        .zip(texts)
        .map(|(entry, text)| {
            let mut words = words(text);
            let name = self::words(&entry.info.spec.name);
            words.extend(name.iter().cloned());
            words.extend(name);
            words
        })
        .collect();
    let mut frequency: HashMap<&str, usize> = HashMap::new();
    for document in &documents {
        for word in document.iter().map(String::as_str).collect::<HashSet<_>>() {
            *frequency.entry(word).or_default() += 1;
        }
    }
    let count = documents.len() as f64;
    let average = documents.iter().map(Vec::len).sum::<usize>() as f64 / count.max(1.0);
    let wanted: HashSet<String> = words(query).into_iter().collect();
    let score = |document: &Vec<String>| -> f64 {
        let length = document.len() as f64 / average.max(1.0);
        let one = |word: &String| {
            let times = document.iter().filter(|other| *other == word).count() as f64;
            let rare = (count / frequency.get(word.as_str()).map_or(count, |n| *n as f64)).sqrt();
            rare * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length))
        };
        wanted.iter().map(one).sum()
    };
    best_first(documents.iter().map(score).collect())
}

async fn by_meaning(inner: &Inner, texts: Vec<String>, query: &str) -> Option<Vec<usize>> {
    let embedder = lock(&inner.embeddings.embedder).clone()?;
    let keys: Vec<String> = texts.iter().map(|text| sha256_of(&Value::from(text.as_str()))).collect();
    let (missing, mut asked): (Vec<&String>, Vec<String>) = {
        let known = lock(&inner.embeddings.known);
        keys.iter().zip(texts).filter(|(key, _)| !known.contains_key(*key)).unzip()
    };
    asked.push(query.to_owned());
    let answer = embedder(asked).await;
    let mut vectors = match answer {
        Ok(vectors) if vectors.len() == missing.len() + 1 => vectors,
        Ok(_) => return None,
        Err(error) => {
            tracing::warn!(%error, "tools are chosen by words alone");
            return None;
        }
    };
    let query = vectors.pop()?;
    let mut known = lock(&inner.embeddings.known);
    known.extend(missing.into_iter().cloned().zip(vectors));
    // Descriptions come and go; only those that are still there are worth the memory.
    if known.len() > 2 * keys.len() + 1000 {
        known.retain(|key, _| keys.contains(key));
    }
    let scores = keys.iter().map(|key| known.get(key).map_or(0.0, |vector| cosine(vector, &query))).collect();
    Some(best_first(scores))
}

fn cosine(a: &[f32], b: &[f32]) -> f64 {
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>();
    let length = (dot(a, a) * dot(b, b)).sqrt();
    if length > 0.0 && a.len() == b.len() { dot(a, b) / length } else { 0.0 }
}

/// What a tool says about itself.
fn document(spec: &ToolSpec) -> String {
    let properties = spec.parameters["properties"].as_object().into_iter().flatten();
    let properties = properties
        .map(|(name, schema)| format!("{name} {}", schema["description"].as_str().unwrap_or_default()));
    format!("{} {} {}", spec.name, spec.description, properties.collect::<Vec<_>>().join(" "))
}

/// Words in lower case, `snake_case` and `camelCase` taken apart, without the plural's `s`.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in text.chars() {
        if c.is_alphanumeric() {
            let begins = !before.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase());
            if begins {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        before = c;
    }
    for word in &mut words {
        if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") {
            word.pop();
        }
    }
    words
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toolbox() -> Toolbox {
        let toolbox = Toolbox::new();
        for (name, text) in [
            ("send_email", "Sends a mail to somebody"),
            ("readFile", "Reads the text of a file"),
            ("list_events", "Lists the events of a calendar"),
            ("create_issue", "Opens an issue in a repository"),
        ] {
            // As long as real ones are.
            let parameters = json!({"type": "object", "properties": {}, "$comment": "x".repeat(200)});
            let spec = ToolSpec::new(name, text, parameters);
            toolbox.add_function(spec, async |_: Value| Ok("done")).unwrap();
        }
        toolbox
    }

    fn names(specs: Vec<ToolSpec>) -> Vec<String> {
        specs.into_iter().map(|spec| spec.name).collect()
    }

    #[tokio::test]
    async fn everything_is_offered_where_it_fits_and_the_fitting_where_it_does_not() {
        let toolbox = toolbox();
        let roomy = toolbox.selection(SelectionOptions::default()).unwrap();
        assert_eq!(
            names(roomy.specs("anything").await),
            ["send_email", "readFile", "list_events", "create_issue"]
        );
        let options = SelectionOptions { max_bytes: 820, always: vec!["create_issue".into()] };
        let tight = toolbox.selection(options).unwrap();
        let offered = names(tight.specs("please read the files in my folder").await);
        assert_eq!(offered, ["find_tools", "readFile", "create_issue"]);
    }

    #[tokio::test]
    async fn what_a_search_finds_is_on_offer_from_then_on() {
        let toolbox = toolbox();
        let mut selection =
            toolbox.selection(SelectionOptions { max_bytes: 540, always: Vec::new() }).unwrap();
        assert!(!names(selection.specs("hello").await).contains(&"list_events".to_owned()));
        let call = crate::ToolCall {
            id: "1".into(),
            name: FIND_TOOLS.into(),
            arguments: json!({"query": "calendar event"}),
        };
        let result = toolbox.call(&call, &crate::CallContext::default()).await.unwrap();
        selection.observe(&result);
        assert_eq!(names(selection.specs("hello").await), ["find_tools", "list_events"]);
    }

    #[tokio::test]
    async fn an_embedding_model_finds_what_shares_no_word() {
        let toolbox = toolbox();
        // Two meanings, one axis each.
        toolbox.on_embedding(async |texts: Vec<String>| {
            let vector = |text: String| {
                let text = text.to_lowercase();
                let about =
                    |words: &[&str]| f32::from(u8::from(words.iter().any(|word| text.contains(word))));
                vec![about(&["mail", "post"]), about(&["calendar", "appointment"])]
            };
            Ok(texts.into_iter().map(vector).collect())
        });
        let selection = toolbox.selection(SelectionOptions { max_bytes: 540, always: Vec::new() }).unwrap();
        assert_eq!(names(selection.specs("my appointment").await), ["find_tools", "list_events"]);
    }

    #[test]
    fn words_are_taken_apart() {
        assert_eq!(
            words("readFile list_events HTTPServer Ärzte"),
            ["read", "file", "list", "event", "httpserver", "ärzte"]
        );
    }
}
