//! Grammars: environment, compiling, masks, beside llguidance alone in the same run.
//!
//! `cargo bench -p ai-runtime-benches --bench grammar` (needs the fixtures). Masks are asked for along the valid instances of
//! JSONSchemaBench, with both engines over the same tokens. Where one engine forces a token it computes no mask, so masks are
//! compared where both compute one. Behind `--` the names of parts (environment, compile, masks) choose among them.
#![allow(clippy::print_stdout, reason = "it prints a table")]

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ai_runtime_chat::{ResponseFormat, ToolChoice, ToolSpec, spaced_json};
use ai_runtime_gguf::File;
use ai_runtime_grammar::{CallFormat, Constrain, GrammarEnv, Schema, Thinking, ToolSet, Vocabulary};
use ai_runtime_text::Tokenizer;
use llguidance::api::TopLevelGrammar;
use llguidance::earley::SlicedBiasComputer;
use llguidance::toktrie::{InferenceCapabilities, TokEnv, TokRxInfo, TokTrie, TokenizerEnv};
use llguidance::{Matcher, ParserFactory};
use serde_json::Value;

fn fixtures() -> PathBuf {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/fixtures");
    std::env::var_os("AI_RUNTIME_FIXTURES").map_or_else(|| beside.into(), PathBuf::from)
}

fn json(path: PathBuf) -> Value {
    serde_json::from_slice(&std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())))
        .unwrap()
}

/// Times of one kind, printed as quantiles.
#[derive(Default)]
struct Times(Vec<Duration>);

impl Times {
    fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let begin = Instant::now();
        let out = work();
        self.0.push(begin.elapsed());
        out
    }

    fn print(&mut self, what: &str) {
        self.0.sort();
        let at = |share: f64| self.0[((self.0.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e6;
        println!(
            "{what:44} n {:7}  p50 {:8.1}  p90 {:8.1}  p99 {:8.1}  p99.9 {:8.1}  max {:9.1} us",
            self.0.len(),
            at(0.5),
            at(0.9),
            at(0.99),
            at(0.999),
            at(1.0)
        );
    }
}

fn main() {
    let parts: Vec<String> = std::env::args().skip(1).filter(|part| !part.starts_with("--")).collect();
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|name| name == part);
    for name in ["llama-bpe", "qwen2"] {
        println!("== vocabulary {name}");
        let path = fixtures().join(format!("vocabs/ggml-vocab-{name}.gguf"));
        let tokenizer = Tokenizer::from_gguf(&File::open(path).unwrap()).unwrap();
        let begin = Instant::now();
        let env = GrammarEnv::new(&tokenizer).unwrap();
        println!("environment after {:.1} ms", begin.elapsed().as_secs_f64() * 1e3);
        if wanted("environment") {
            let mut again = Times::default();
            (0..10).for_each(|_| drop(again.time(|| GrammarEnv::new(&tokenizer).unwrap())));
            again.print("environment, again");
            let mut alone = Times::default();
            (0..3).for_each(|_| drop(alone.time(|| llguidance(&tokenizer))));
            alone.print("environment of llguidance alone");
        }
        if wanted("compile") {
            compile(&env);
        }
        if wanted("masks") {
            masks(&env, &tokenizer);
        }
    }
}

fn servers() -> Vec<(String, Vec<ToolSpec>)> {
    let mut out: Vec<_> = std::fs::read_dir(fixtures().join("mcp-tools"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| !name.contains("allcaps"))
        .map(|(name, path)| (name, serde_json::from_value(json(path)["tools"].clone()).unwrap()))
        .collect();
    out.sort_by(|a: &(String, Vec<ToolSpec>), b| a.0.cmp(&b.0));
    out
}

/// Tool sets, each once cold (the median of five, every time under other names) and cached.
fn compile(env: &Arc<GrammarEnv>) {
    let options =
        Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() };
    let format = CallFormat::hermes();
    let servers = servers();
    let named = |tools: &[ToolSpec], prefix: &str| -> Vec<ToolSpec> {
        tools.iter().map(|tool| ToolSpec { name: format!("{prefix}{}", tool.name), ..tool.clone() }).collect()
    };
    let all: Vec<ToolSpec> =
        servers.iter().flat_map(|(server, tools)| named(tools, &format!("{server}-"))).collect();
    let chrome = servers.iter().find(|(name, _)| name.contains("chrome")).unwrap();
    for (what, tools) in [("chrome-devtools", &chrome.1), ("all recorded servers", &all)] {
        let (mut cold, mut cached, mut kept) = (Times::default(), Times::default(), Times::default());
        for round in 0..5 {
            let tools = named(tools, &format!("r{round}-"));
            cold.time(|| format.constraint(env, &tools, &options).unwrap());
            for _ in 0..200 {
                cached.time(|| format.constraint(env, &tools, &options).unwrap());
            }
            let set = ToolSet::cached(env, &tools).unwrap();
            for _ in 0..200 {
                kept.time(|| format.constraint_of(env, &set, &options).unwrap());
            }
        }
        cold.print(&format!("compile {what}, {} tools", tools.len()));
        cached.print(&format!("cached {what}, from a list"));
        kept.print(&format!("cached {what}, from a set"));
    }
}

/// llguidance's view of a vocabulary.
struct Tokens {
    trie: TokTrie,
    tokenizer: Tokenizer,
}

impl TokenizerEnv for Tokens {
    fn tok_trie(&self) -> &TokTrie {
        &self.trie
    }

    fn tokenize_bytes(&self, bytes: &[u8]) -> Vec<u32> {
        self.trie.tokenize_with_greedy_fallback(bytes, |text| Vocabulary::encode(&self.tokenizer, text))
    }
}

fn llguidance(tokenizer: &Tokenizer) -> ParserFactory {
    let words: Vec<Vec<u8>> = (0..tokenizer.vocab_size() as u32)
        .map(|id| {
            let bytes = tokenizer.bytes(id);
            if tokenizer.is_special(id) {
                [&[TokTrie::SPECIAL_TOKEN_MARKER], bytes].concat()
            } else {
                bytes.to_vec()
            }
        })
        .collect();
    let end = Vocabulary::end_tokens(tokenizer)[0];
    let trie = TokTrie::from(&TokRxInfo::new(words.len() as u32, end), &words);
    let env: TokEnv = Arc::new(Tokens { trie, tokenizer: tokenizer.clone() });
    let capabilities = InferenceCapabilities { ff_tokens: true, ..InferenceCapabilities::default() };
    let mut factory = ParserFactory::new(&env, capabilities, &SlicedBiasComputer::general_slices()).unwrap();
    factory.quiet();
    factory
}

/// A token of an instance: schema, instance, position.
type Place = (usize, usize, usize);

#[derive(Default)]
struct Row {
    compile: Times,
    mask: Times,
    places: Vec<Place>,
    accept: Times,
    schemas: usize,
    forced: usize,
    tokens: usize,
}

impl Row {
    fn print(&mut self, what: &str) {
        println!("{what}: {} schemas; {} of {} tokens forced", self.schemas, self.forced, self.tokens);
        self.compile.print("  compile");
        self.mask.print("  mask");
        self.accept.print("  accept");
    }

    /// The times of the masks at these places.
    fn masks_at(&self, places: &HashSet<Place>) -> Times {
        let here = self.places.iter().zip(&self.mask.0).filter(|(place, _)| places.contains(*place));
        Times(here.map(|(_, time)| *time).collect())
    }
}

fn masks(env: &Arc<GrammarEnv>, tokenizer: &Tokenizer) {
    let factory = llguidance(tokenizer);
    // Ours on all schemas; both on those that llguidance compiles.
    let (mut all, mut common, mut alone) = (Row::default(), Row::default(), Row::default());
    let mut files: Vec<_> = std::fs::read_dir(fixtures().join("jsonschemabench/data"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.sort();
    for (schema, path) in files.into_iter().enumerate() {
        let case = json(path);
        let grammar = TopLevelGrammar::from_json_schema(case["schema"].clone());
        let begin = Instant::now();
        let matcher = Matcher::new(factory.create_parser(grammar));
        let compiled = begin.elapsed();
        let other = matcher.get_error().is_none().then_some(matcher);
        if other.is_some() {
            alone.schemas += 1;
            alone.compile.0.push(compiled);
        }
        for row in [Some(&mut all), other.is_some().then_some(&mut common)].into_iter().flatten() {
            ours(env, schema, &case, row);
        }
        if let Some(matcher) = other {
            theirs(&matcher, env, schema, &case, &mut alone);
        }
    }
    let both: HashSet<Place> = common.places.iter().copied().collect();
    let both: HashSet<Place> = alone.places.iter().copied().filter(|place| both.contains(place)).collect();
    let (mut ours, mut theirs) = (common.masks_at(&both), alone.masks_at(&both));
    let sum = |row: &Row| row.mask.0.iter().chain(&row.accept.0).sum::<Duration>().as_secs_f64();
    let (sum_ours, sum_theirs) = (sum(&common), sum(&alone));
    all.print("ours, all schemas");
    common.print("ours, schemas that llguidance compiles");
    alone.print("llguidance alone");
    println!(
        "where both compute a mask; masks and tokens of all instances take us {sum_ours:.2} s, llguidance alone {sum_theirs:.2} s"
    );
    ours.print("  ours");
    theirs.print("  llguidance alone");
}

/// The texts of the valid instances, in the schema's order.
fn texts(env: &GrammarEnv, case: &Value) -> Vec<Vec<u32>> {
    let Ok(schema) = Schema::new(&case["schema"]) else { return Vec::new() };
    let tests = case["tests"].as_array().unwrap().iter().filter(|test| test["valid"] == true);
    let arranged = tests.filter_map(|test| schema.arrange(&test["data"]).ok());
    arranged.map(|value| env.vocabulary().encode(&spaced_json(&value))).collect()
}

fn ours(env: &Arc<GrammarEnv>, index: usize, case: &Value, row: &mut Row) {
    // The cache must not answer: a second name for the same schema.
    let mut schema = case["schema"].clone();
    if let Some(fields) = schema.as_object_mut() {
        fields.insert("$comment".into(), format!("{}", row.compile.0.len()).into());
    }
    let options = Constrain {
        response: ResponseFormat::JsonSchema(schema),
        thinking: Thinking::Closed,
        ..Constrain::default()
    };
    let format = CallFormat::hermes();
    let begin = Instant::now();
    if format.constraint(env, &[], &options).is_err() {
        return;
    }
    row.compile.0.push(begin.elapsed());
    row.schemas += 1;
    for (instance, text) in texts(env, case).into_iter().enumerate() {
        let mut constraint = format.constraint(env, &[], &options).unwrap().unwrap();
        for (at, id) in text.into_iter().enumerate() {
            row.tokens += 1;
            let begin = Instant::now();
            if constraint.forced().unwrap().is_empty() {
                if constraint.mask().is_err() {
                    break;
                }
                row.mask.0.push(begin.elapsed());
                row.places.push((index, instance, at));
            } else {
                row.forced += 1;
            }
            if row.accept.time(|| constraint.accept(id)).is_err() {
                break;
            }
        }
    }
}

fn theirs(matcher: &Matcher, env: &GrammarEnv, index: usize, case: &Value, row: &mut Row) {
    for (instance, text) in texts(env, case).into_iter().enumerate() {
        let mut matcher = matcher.deep_clone();
        let mut forced: Vec<u32> = Vec::new();
        for (at, id) in text.into_iter().enumerate() {
            row.tokens += 1;
            let begin = Instant::now();
            if forced.is_empty() {
                forced = matcher.compute_ff_tokens();
                forced.reverse();
            }
            if forced.pop().is_some() {
                row.forced += 1;
            } else {
                if matcher.compute_mask_or_eos().is_err() {
                    break;
                }
                row.mask.0.push(begin.elapsed());
                row.places.push((index, instance, at));
            }
            if row.accept.time(|| matcher.consume_token(id)).is_err() {
                break;
            }
        }
    }
}
