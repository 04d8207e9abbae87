//! Our side of the comparison with other engines: the same commands and the same definitions as `peers/llama_driver.cpp`,
//! one measurement a line of JSON.
//!
//! ```text
//! cells bench MODEL THREADS REPEAT TEST...     TEST: pp512 tg128 tg64@d4096 tg32@b4 ff4
//! cells first MODEL THREADS TOKENS             loads, prefills TOKENS tokens, says when the first new token is there
//! ```
//!
//! `AI_RUNTIME_ISA` forces an instruction set. `first` keeps the vocabulary's index where `AI_RUNTIME_CACHE_DIR` says, as every host does;
//! nothing else is kept on disk.
#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use ai_runtime_engine::bench::{PASSES, decode, fast_forward, peak_memory, prefill};
use ai_runtime_engine::{Engine, EngineOptions, Error, ErrorKind, Generate, PromptCache, Result, Sampling};
use serde_json::json;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["bench", model, threads, repeat, ref tests @ ..] => bench(model, threads, repeat, tests),
        ["first", model, threads, tokens] => first(model, threads, tokens),
        _ => Err(wrong("expected 'bench' or 'first' with its arguments; the head of cells.rs has them")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "cells: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A cell of the table.
#[derive(Clone, Copy)]
enum Test {
    Prefill(usize),
    Decode {
        tokens: usize,
        depth: usize,
        batch: usize,
    },
    /// So many tokens of one sequence a pass.
    FastForward(usize),
}

impl Test {
    fn parse(name: &str) -> Result<Self> {
        let (what, at) = name.split_once('@').unwrap_or((name, ""));
        let count = |text: &str| text.parse::<usize>().map_err(|_| wrong(format!("unknown test '{name}'")));
        if let Some(tokens) = what.strip_prefix("pp") {
            return Ok(Self::Prefill(count(tokens)?));
        }
        if let Some(tokens) = what.strip_prefix("ff") {
            return Ok(Self::FastForward(count(tokens)?));
        }
        let tokens = count(what.strip_prefix("tg").unwrap_or(""))?;
        Ok(match at.split_at_checked(1) {
            None => Self::Decode { tokens, depth: 0, batch: 1 },
            Some(("d", depth)) => Self::Decode { tokens, depth: count(depth)?, batch: 1 },
            Some(("b", batch)) => Self::Decode { tokens, depth: 0, batch: count(batch)? },
            Some(_) => return Err(wrong(format!("unknown test '{name}'"))),
        })
    }

    /// Tokens of the longest sequence, and how many sequences there are.
    fn size(self) -> (usize, usize) {
        match self {
            Self::Prefill(tokens) => (tokens + 128, 1),
            Self::Decode { tokens, depth, batch } => (depth + tokens + 128, batch),
            Self::FastForward(tokens) => (PASSES * tokens + 128, 1),
        }
    }
}

fn bench(model: &str, threads: &str, repeat: &str, names: &[&str]) -> Result<()> {
    let tests = names.iter().map(|name| Test::parse(name)).collect::<Result<Vec<_>>>()?;
    let context = tests.iter().map(|test| test.size().0).max().unwrap_or(256);
    let batch = tests.iter().map(|test| test.size().1).max().unwrap_or(1);
    let engine = Engine::open(
        model,
        EngineOptions {
            threads: number(threads)?,
            context_length: context,
            kv_tokens: context * (batch + 1),
            max_sequences: batch,
            prefill_chunk: 512,
            prompt_cache: PromptCache::off(),
            ..EngineOptions::default()
        },
    )?;
    // The first pass reads the file.
    prefill(&engine, 32)?;
    for (name, test) in names.iter().zip(tests) {
        let mut runs = Vec::new();
        if let Test::Prefill(tokens) = test {
            // As llama-bench: not counted, a pass of the same kind, whose memory the system has given then.
            prefill(&engine, tokens.min(512))?;
        }
        for _ in 0..number(repeat)? {
            engine.clear_cache()?;
            let measured = match test {
                Test::Prefill(tokens) => prefill(&engine, tokens),
                Test::Decode { tokens, depth, batch } => decode(&engine, tokens, depth, batch),
                Test::FastForward(tokens) => fast_forward(&engine, tokens),
            }?;
            runs.push(measured.tokens_per_second());
        }
        let peak = peak_memory().map(|bytes| bytes as f64 / 1e6);
        say(&json!({"test": name, "runs": runs, "isa": engine.isa().to_string(), "peak_rss_mb": peak}))?;
    }
    Ok(())
}

fn first(model: &str, threads: &str, tokens: &str) -> Result<()> {
    let begun = Instant::now();
    let options =
        EngineOptions { threads: number(threads)?, context_length: 4096, ..EngineOptions::default() };
    let engine = Engine::open(model, options)?;
    let load_ms = begun.elapsed().as_secs_f64() * 1e3;
    let vocabulary = engine.model().info().vocabulary as u32;
    let prompt: Vec<u32> =
        (0..number(tokens)? as u32).map(|i| i.wrapping_mul(2_654_435_761) % vocabulary).collect();
    let mut generate = Generate::new(prompt);
    generate.sampling = Sampling::greedy();
    generate.max_tokens = 1;
    let step = engine.session().generate(generate)?.next().transpose()?;
    // The harness stops its clock when it reads this line.
    let first_ms = begun.elapsed().as_secs_f64() * 1e3;
    say(&json!({"token": step.map(|step| step.token), "load_ms": load_ms, "first_ms": first_ms}))
}

fn say(object: &serde_json::Value) -> Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "{object}").and_then(|()| out.flush()).map_err(Error::from)
}

fn number(text: &str) -> Result<usize> {
    text.parse().map_err(|_| wrong(format!("expected a number, found '{text}'")))
}

fn wrong(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message.into())
}
