//! `ai-runtime bench`: prompt and generation speed, with the machine's memory bandwidth beside them.

use std::time::Instant;

use ai_runtime::engine::bench::{Measurement, decode, peak_memory, prefill, read_bandwidth};
use ai_runtime::engine::{Engine, Generate};
use ai_runtime::{EngineOptions, Error, ErrorKind, Result, Sampling};
use serde_json::json;

use crate::Outcome;
use crate::options::BenchOptions;
use crate::output::{line, note};

/// Length of the prompt behind which the first token is timed.
const FIRST_PROMPT: usize = 32;

pub(crate) fn run(options: &BenchOptions) -> Result<Outcome> {
    let file = crate::model::find(options.model.as_deref())?;
    let tests = tests(options);
    if tests.is_empty() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            "nothing to measure: no prompt and no new tokens",
        )
        .hint("-p takes lengths of prompts, -n numbers of new tokens, -b how many sequences run together"));
    }
    let mut headed = options.json;
    for &threads in &options.threads {
        let begun = Instant::now();
        let engine = Engine::open(&file, engine_options(options, threads))?;
        let load_ms = begun.elapsed().as_secs_f64() * 1e3;
        if !headed {
            headed = true;
            note(&format!(
                "{}; every figure is the median of {} runs",
                file.display(),
                options.repeat.max(1)
            ));
            line("test             threads  isa      tokens/s   read GB/s  load ms  first ms  peak MB")?;
        }
        // The first pass reads the file and is not counted.
        prefill(&engine, FIRST_PROMPT.min(engine.context_length() / 2))?;
        let first_token_ms = median(options.repeat, || first_token(&engine))?;
        let read_gb = read_bandwidth(engine.threads()) / 1e9;
        for test in &tests {
            let measured = match *test {
                Test::Prompt(tokens) => middle_run(options.repeat, || prefill(&engine, tokens)),
                Test::New { tokens, depth, batch } => {
                    middle_run(options.repeat, || decode(&engine, tokens, depth, batch))
                }
            }?;
            let speed = measured.tokens_per_second();
            let peak_mb = peak_memory().map(|bytes| bytes as f64 / 1e6);
            let isa = engine.isa().to_string();
            if options.json {
                let object = json!({
                    "test": measured.test,
                    "threads": engine.threads(),
                    "isa": isa,
                    "tokens_per_second": speed,
                    "read_gb_per_second": read_gb,
                    "load_ms": load_ms,
                    "first_token_ms": first_token_ms,
                    "peak_rss_mb": peak_mb,
                });
                line(&object.to_string())?;
            } else {
                line(&format!(
                    "{:16} {:7}  {isa:7} {speed:10.1}  {read_gb:10.1} {load_ms:8.1} {first_token_ms:9.1} {:8.0}",
                    measured.test,
                    engine.threads(),
                    peak_mb.unwrap_or(f64::NAN),
                ))?;
            }
        }
    }
    Ok(Outcome::Success)
}

enum Test {
    Prompt(usize),
    New { tokens: usize, depth: usize, batch: usize },
}

fn tests(options: &BenchOptions) -> Vec<Test> {
    let mut tests: Vec<_> =
        options.prompt.iter().filter(|tokens| **tokens > 0).map(|tokens| Test::Prompt(*tokens)).collect();
    for &tokens in options.new.iter().filter(|tokens| **tokens > 0) {
        for &depth in &options.depth {
            for &batch in options.batch.iter().filter(|batch| **batch > 0) {
                tests.push(Test::New { tokens, depth, batch });
            }
        }
    }
    tests
}

/// Room for the largest test and not much more.
fn engine_options(options: &BenchOptions, threads: usize) -> EngineOptions {
    let most = |list: &[usize]| list.iter().copied().max().unwrap_or(0);
    let longest = most(&options.prompt).max(most(&options.depth).max(1) + most(&options.new)) + 128;
    let batch = most(&options.batch).max(1);
    let mut engine = EngineOptions {
        threads,
        context_length: longest,
        kv_tokens: longest * (batch + 1),
        max_sequences: batch.max(1),
        ..EngineOptions::default()
    };
    options.memory.apply(&mut engine);
    engine
}

/// Milliseconds from the request to the first token, nothing cached.
fn first_token(engine: &Engine) -> Result<f64> {
    let mut generate = Generate::new(vec![1; FIRST_PROMPT.min(engine.context_length() / 2)]);
    generate.sampling = Sampling::greedy();
    generate.max_tokens = 1;
    generate.reuse = false;
    Ok(engine.session().generate(generate)?.finish()?.usage.first_token_seconds * 1e3)
}

fn median(repeat: usize, mut measure: impl FnMut() -> Result<f64>) -> Result<f64> {
    let mut values = (0..repeat.max(1)).map(|_| measure()).collect::<Result<Vec<_>>>()?;
    values.sort_by(f64::total_cmp);
    Ok(values[values.len() / 2])
}

/// The run in the middle.
fn middle_run(repeat: usize, mut measure: impl FnMut() -> Result<Measurement>) -> Result<Measurement> {
    let mut runs = (0..repeat.max(1)).map(|_| measure()).collect::<Result<Vec<_>>>()?;
    runs.sort_by(|a, b| a.tokens_per_second().total_cmp(&b.tokens_per_second()));
    let middle = runs.len() / 2;
    runs.into_iter().nth(middle).ok_or_else(|| Error::new(ErrorKind::Internal, "nothing was measured"))
}
