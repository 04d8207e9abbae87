//! Measurements, for release builds: `cargo test --release -p ai-runtime-grammar --test speed -- --ignored --nocapture`.
#![allow(clippy::print_stdout, reason = "measurements are printed")]

mod common;

use std::time::{Duration, Instant};

use ai_runtime_chat::{ResponseFormat, ToolChoice, ToolSpec};
use ai_runtime_gguf::File;
use ai_runtime_grammar::{CallFormat, Constrain, GrammarEnv, Thinking};
use ai_runtime_text::Tokenizer;
use common::{env, fixtures};
use serde_json::Value;

fn quantiles(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{what}: {} values, p50 {:?} p90 {:?} p99 {:?} p99.9 {:?} max {:?}",
        times.len(),
        at(0.5),
        at(0.9),
        at(0.99),
        at(0.999),
        at(1.0)
    );
}

#[test]
#[ignore = "a measurement, not a test: cargo test --release --test speed -- --ignored --nocapture"]
fn speed() {
    let Some(vocabs) = fixtures("speed", "vocabs") else { return };
    let tokenizer =
        Tokenizer::from_gguf(&File::open(vocabs.join("ggml-vocab-llama-bpe.gguf")).unwrap()).unwrap();
    let begin = Instant::now();
    let _first = GrammarEnv::new(&tokenizer).unwrap();
    println!("environment without slices: {:?}", begin.elapsed());
    std::thread::sleep(Duration::from_millis(800));
    let begin = Instant::now();
    let env = env("speed", "llama-bpe").unwrap();
    println!("environment with slices: {:?}", begin.elapsed());

    let format = CallFormat::hermes();
    let options =
        Constrain { choice: ToolChoice::Required, thinking: Thinking::Closed, ..Constrain::default() };
    let mut all: Vec<ToolSpec> = Vec::new();
    for entry in std::fs::read_dir(fixtures("speed", "mcp-tools").unwrap()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_some_and(|end| end == "json") && !name.contains("allcaps") {
            let server: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            let tools: Vec<ToolSpec> = serde_json::from_value(server["tools"].clone()).unwrap();
            let begin = Instant::now();
            format.constraint(&env, &tools, &options).unwrap();
            let compile = begin.elapsed();
            let begin = Instant::now();
            for _ in 0..100 {
                format.constraint(&env, &tools, &options).unwrap();
            }
            println!(
                "{name}: {} tools: compile {compile:?}, cached {:?}",
                tools.len(),
                begin.elapsed() / 100
            );
            all.extend(
                tools.into_iter().map(|tool| ToolSpec { name: format!("{name}-{}", tool.name), ..tool }),
            );
        }
    }
    let begin = Instant::now();
    format.constraint(&env, &all, &options).unwrap();
    let compile = begin.elapsed();
    let begin = Instant::now();
    for _ in 0..100 {
        format.constraint(&env, &all, &options).unwrap();
    }
    println!("all {}: compile {compile:?}, cached {:?}", all.len(), begin.elapsed() / 100);

    // Masks along the valid instances of JSONSchemaBench.
    let (mut compiles, mut masks, mut accepts, mut forced, mut tokens) = (vec![], vec![], vec![], 0, 0);
    for entry in std::fs::read_dir(fixtures("speed", "jsonschemabench/data").unwrap()).unwrap() {
        let case: Value = serde_json::from_slice(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let Ok(schema) = ai_runtime_grammar::Schema::new(&case["schema"]) else { continue };
        let options = Constrain {
            response: ResponseFormat::JsonSchema(case["schema"].clone()),
            thinking: Thinking::Closed,
            ..Constrain::default()
        };
        let begin = Instant::now();
        let Ok(Some(_)) = format.constraint(&env, &[], &options) else { continue };
        compiles.push(begin.elapsed());
        for test in case["tests"].as_array().unwrap() {
            let Ok(value) = schema.arrange(&test["data"]) else { continue };
            let mut constraint = format.constraint(&env, &[], &options).unwrap().unwrap();
            for id in env.vocabulary().encode(&ai_runtime_chat::spaced_json(&value)) {
                tokens += 1;
                let begin = Instant::now();
                if !constraint.forced().unwrap().is_empty() {
                    forced += 1;
                } else {
                    if constraint.mask().is_err() {
                        break;
                    }
                    masks.push(begin.elapsed());
                }
                let begin = Instant::now();
                if constraint.accept(id).is_err() {
                    break;
                }
                accepts.push(begin.elapsed());
            }
        }
    }
    quantiles("compile a schema", &mut compiles);
    quantiles("mask", &mut masks);
    quantiles("accept", &mut accepts);
    println!("forced tokens: {forced} of {tokens}");
}
