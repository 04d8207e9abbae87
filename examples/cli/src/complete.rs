//! `ai-runtime run`: a prompt continued; standard output is the completion and nothing else.

use std::io::IsTerminal;
use std::time::Instant;

use ai_runtime::engine::{Finish, Generate, Step};
use ai_runtime::text::Specials;
use ai_runtime::{Cancel, Error, ErrorKind, FinishReason, LocalBackend, Result};
use serde_json::{Value, json};

use crate::Outcome;
use crate::interrupt::Interrupt;
use crate::options::RunOptions;
use crate::output::{line, safe, write};

pub(crate) fn run(options: &RunOptions) -> Result<Outcome> {
    let prompt = prompt(options)?;
    let interrupt = Interrupt::listen()?;
    let begun = Instant::now();
    let backend = LocalBackend::open(options.model.file()?, options.model.engine())?;
    let engine = backend.engine();
    let load_ms = begun.elapsed().as_secs_f64() * 1e3;
    let tokens = engine.model().tokenizer().encode_with_ends(&prompt, Specials::Parse);
    if tokens.is_empty() {
        return Err(Error::new(ErrorKind::InvalidArgument, "expected a prompt, found an empty one"));
    }
    if options.json {
        line(&json!({"prompt_tokens": tokens, "load_ms": load_ms}).to_string())?;
    }
    let cancel = Cancel::new();
    let mut generate = Generate::new(tokens);
    generate.sampling = options.sampling.sampling();
    generate.max_tokens = options.max_tokens;
    generate.stop.clone_from(&options.stop);
    generate.cancel = cancel.clone();
    if options.ignore_end {
        generate.stop_tokens = Some(Vec::new());
    }
    let finish = interrupt.during(&cancel, || {
        let mut generation = engine.session().generate(generate)?;
        for step in generation.by_ref() {
            show(&step?, options.json)?;
        }
        generation.finish()
    })?;
    if options.json {
        line(&end(&finish).to_string())?;
    } else if std::io::stdout().is_terminal() {
        write("\n")?;
    }
    Ok(if finish.reason == FinishReason::Cancelled { Outcome::Interrupted } else { Outcome::Success })
}

fn prompt(options: &RunOptions) -> Result<String> {
    match (&options.prompt, &options.file) {
        (Some(dash), _) if dash == "-" => crate::read_stdin(),
        (Some(prompt), _) => Ok(prompt.clone()),
        (None, Some(file)) => {
            std::fs::read_to_string(file).map_err(|error| Error::from(error).context(file.display()))
        }
        (None, None) => Err(Error::new(ErrorKind::InvalidArgument, "expected a prompt with -p or -f")),
    }
}

fn show(step: &Step, as_json: bool) -> Result<()> {
    if !as_json {
        // In a terminal what moves the cursor is left out; in a pipe the text is what it is.
        let text = if std::io::stdout().is_terminal() { safe(&step.text) } else { step.text.clone() };
        return if text.is_empty() { Ok(()) } else { write(&text) };
    }
    let mut object = json!({"token": step.token, "text": step.text});
    if let Some(logprobs) = &step.logprobs {
        object["logprob"] = json!(logprobs.chosen);
        object["top_logprobs"] = logprobs
            .top
            .iter()
            .map(|(token, logprob)| json!({"token": token, "logprob": logprob}))
            .collect::<Value>();
    }
    line(&object.to_string())
}

fn end(finish: &Finish) -> Value {
    let usage = &finish.usage;
    json!({
        "reason": finish.reason,
        "stop": finish.stop,
        "prompt_tokens": usage.prompt_tokens,
        "cached_tokens": usage.cached_tokens,
        "completion_tokens": usage.completion_tokens,
        "prompt_ms": usage.prompt_seconds * 1e3,
        "first_token_ms": usage.first_token_seconds * 1e3,
        "completion_ms": usage.completion_seconds * 1e3,
    })
}
