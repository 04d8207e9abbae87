//! Continues a prompt, or answers it where the model can chat: `generate MODEL PROMPT [TOKENS]`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "that is what it is for")]

use std::io::Write as _;

use ai_runtime_engine::{Engine, EngineOptions, Event, Generate, Message, Request, Result, Sampling};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(model), Some(prompt)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: generate MODEL PROMPT [TOKENS]");
        std::process::exit(2);
    };
    let max_tokens = arguments.next().and_then(|tokens| tokens.parse().ok()).unwrap_or(128);
    let engine = Engine::open(model, EngineOptions::default())?;
    let usage = if engine.model().info().chat_template {
        let sampling = Sampling::greedy();
        let request =
            Request { messages: vec![Message::user(prompt)], sampling, max_tokens, ..Request::default() };
        let mut usage = None;
        for event in engine.chat(&request, &Default::default())? {
            match event? {
                Event::Text { delta } | Event::Reasoning { delta } => show(&delta),
                Event::Usage(found) => usage = Some(found),
                _ => {}
            }
        }
        usage
    } else {
        let mut generate = Generate::new(
            engine.model().tokenizer().encode_with_ends(&prompt, ai_runtime_text::Specials::AsText),
        );
        generate.sampling = Sampling::greedy();
        generate.max_tokens = max_tokens;
        let mut generation = engine.session().generate(generate)?;
        for step in generation.by_ref() {
            show(&step?.text);
        }
        Some(generation.finish()?.usage)
    };
    if let Some(usage) = usage {
        eprintln!(
            "\n{} prompt tokens in {:.3} s, {} tokens in {:.3} s",
            usage.prompt_tokens, usage.prompt_seconds, usage.completion_tokens, usage.completion_seconds
        );
    }
    Ok(())
}

fn show(text: &str) {
    print!("{text}");
    let _ = std::io::stdout().flush();
}
