//! The same tool calls decoded with and without shortcuts: one forward pass a token, forced runs in one batch, drafts too.
//!
//! `cargo bench -p ai-runtime-benches --bench tool_calls -- MODEL.gguf [TASKS] [THREADS]`. The calls are BFCL's answers: a callback
//! raises the logit of the answer's next token, so every run writes the same text, whatever the weights. `--dump FILE`
//! writes prompts, schemas and texts for `peers/llama_grammar.py`, which times llama.cpp's grammar on the same.
#![allow(clippy::print_stdout, reason = "it prints a table")]

use std::path::PathBuf;
use std::time::Duration;

use ai_runtime_chat::{Message, Request, ToolCall, ToolChoice, ToolSpec};
use ai_runtime_engine::{Engine, EngineOptions, Generate, Sampling};
use ai_runtime_grammar::{CallFormat, Constrain, Thinking, ToolSet};
use serde_json::{Map, Value, json};

struct Task {
    question: String,
    tools: Vec<ToolSpec>,
    calls: Vec<ToolCall>,
}

fn tasks(most: usize) -> Vec<Task> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/fixtures");
    let root =
        std::env::var_os("AI_RUNTIME_FIXTURES").map_or_else(|| beside.into(), PathBuf::from).join("bfcl");
    let mut out = Vec::new();
    for name in ["live_simple", "multiple", "simple_python", "parallel_multiple"] {
        let file = format!("BFCL_v4_{name}.json");
        let tasks = std::fs::read_to_string(root.join(&file)).unwrap();
        let answers = std::fs::read_to_string(root.join("possible_answer").join(&file)).unwrap();
        for (task, answer) in tasks.lines().zip(answers.lines()).take(most.div_ceil(4)) {
            let (task, answer): (Value, Value) =
                (serde_json::from_str(task).unwrap(), serde_json::from_str(answer).unwrap());
            let tools: Vec<ToolSpec> = serde_json::from_value(task["function"].clone()).unwrap();
            let set = ToolSet::new(&tools).unwrap();
            let calls =
                answer["ground_truth"].as_array().unwrap().iter().flat_map(|call| call.as_object().unwrap());
            let calls: Vec<ToolCall> = calls
                .filter_map(|(name, values)| call(&tools, name, values))
                .filter(|call| set.validate(call).is_ok())
                .collect();
            let question = task["question"][0][0]["content"].as_str().unwrap_or_default().to_owned();
            if !calls.is_empty() {
                out.push(Task { question, tools, calls });
            }
        }
    }
    out
}

/// A call with the first acceptable value of every argument, in the schema's order.
fn call(tools: &[ToolSpec], name: &str, values: &Value) -> Option<ToolCall> {
    let tool = tools.iter().find(|tool| tool.name == name)?;
    let mut arguments = Map::new();
    for key in tool.parameters["properties"].as_object()?.keys() {
        if let Some(value) = values.get(key).and_then(|values| values.get(0)).filter(|value| **value != "") {
            arguments.insert(key.clone(), value.clone());
        }
    }
    Some(ToolCall { id: "abcdefghi".into(), name: name.into(), arguments: arguments.into() })
}

/// What a way of decoding took in all tasks.
#[derive(Default)]
struct Sum {
    seconds: f64,
    tokens: u64,
    forced: u64,
    drafted: (u64, u64),
    waits: Vec<Duration>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let Some(model) = arguments.first().filter(|argument| !argument.starts_with("--")) else {
        println!(
            "tool_calls: give a model, e.g. the 1B Q4_K_M shape: -- MODEL.gguf [TASKS] [THREADS] [--dump FILE]"
        );
        return;
    };
    let number =
        |index: usize, default| arguments.get(index).and_then(|text| text.parse().ok()).unwrap_or(default);
    let threads = number(2, 2);
    let options = EngineOptions { threads, context_length: 4096, ..EngineOptions::default() };
    let engine = Engine::open(model, options).unwrap();
    let format = CallFormat::hermes();
    let tasks = tasks(number(1, 24));
    println!("{model}: {} tasks, {threads} threads, {:?}", tasks.len(), engine.isa());
    let ways = [
        ("one token a pass", false, false),
        ("forced runs", true, false),
        ("forced runs and drafts", true, true),
    ];
    let mut sums = [Sum::default(), Sum::default(), Sum::default()];
    let mut dump = Vec::new();
    for task in &tasks {
        let prompt = prompt(&engine, &format, task);
        let text = format.render(&task.calls, 0);
        let vocabulary = engine.model().grammar().unwrap().clone();
        let answer = vocabulary.vocabulary().encode(&text);
        dump.push(json!({"prompt": prompt, "answer": answer, "text": text, "tools": task.tools}));
        for ((_, fast_forward, drafts), sum) in ways.iter().zip(&mut sums) {
            let options = Constrain {
                choice: ToolChoice::Required,
                thinking: Thinking::Closed,
                max_calls: task.calls.len(),
                ..Constrain::default()
            };
            let mut generate = Generate::new(prompt.clone());
            generate.constraint = format.constraint(&vocabulary, &task.tools, &options).unwrap();
            generate.sampling = Sampling::greedy();
            (generate.fast_forward, generate.drafts) = (*fast_forward, *drafts);
            let (wanted, begin) = (answer.clone(), prompt.len());
            generate.logits = Some(Box::new(move |tokens, logits| {
                if let Some(token) = wanted.get(tokens.len() - begin) {
                    logits[*token as usize] = f32::MAX;
                }
                Ok(())
            }));
            let mut generation = engine.session().generate(generate).unwrap();
            let written: Vec<u32> = generation.by_ref().map(|step| step.unwrap().token).collect();
            assert_eq!(written[..written.len().min(answer.len())], answer[..written.len().min(answer.len())]);
            let finish = generation.finish().unwrap();
            sum.seconds += finish.usage.completion_seconds;
            sum.tokens += finish.usage.completion_tokens;
            sum.forced += finish.usage.forced_tokens;
            sum.drafted.0 += finish.drafted.0;
            sum.drafted.1 += finish.drafted.1;
            sum.waits.extend(&finish.mask_waits);
        }
    }
    if let Some(at) = arguments.iter().position(|argument| argument == "--dump") {
        std::fs::write(&arguments[at + 1], serde_json::to_string(&dump).unwrap()).unwrap();
    }
    let plain = sums[0].seconds;
    for ((what, ..), sum) in ways.iter().zip(&mut sums) {
        sum.waits.sort();
        let wait = |share: f64| {
            let index = (sum.waits.len().max(1) - 1) as f64 * share;
            sum.waits.get(index as usize).copied().unwrap_or_default().as_secs_f64() * 1e6
        };
        println!(
            "{what:24} {:7.2} ms a token, {:.2}x; {} of {} tokens forced, {} of {} guesses right; waits for masks p50 {:.1} p99 {:.1} us",
            1e3 * sum.seconds / sum.tokens as f64,
            plain / sum.seconds,
            sum.forced,
            sum.tokens,
            sum.drafted.1,
            sum.drafted.0,
            wait(0.5),
            wait(0.99),
        );
    }
}

/// The question as the model would read it: the tools in the prompt, in the format's own words where its template knows none.
fn prompt(engine: &Engine, format: &CallFormat, task: &Task) -> Vec<u32> {
    let request = Request {
        messages: vec![Message::user(task.question.as_str())],
        tools: task.tools.clone(),
        ..Request::default()
    };
    match engine.model().prompt(&request) {
        Ok(prompt) => engine.model().tokenizer().encode_prompt(&prompt),
        Err(_) => {
            let told = CallFormat { origin: ai_runtime_grammar::Origin::Prompted, ..format.clone() };
            let text = format!("{}\n{}\n", told.instructions(&task.tools).unwrap_or_default(), task.question);
            engine.model().tokenizer().encode_with_ends(&text, ai_runtime_text::Specials::AsText)
        }
    }
}
