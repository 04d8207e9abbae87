//! `ai-runtime embed`: texts to vectors, a line each.

use ai_runtime::{Cancel, EmbedOptions, Engine, Result};
use serde_json::json;

use crate::Outcome;
use crate::interrupt::Interrupt;
use crate::options;
use crate::output::line;

/// Texts that are computed before the first of their vectors is printed.
const TOGETHER: usize = 64;

pub(crate) fn run(options: &options::EmbedOptions) -> Result<Outcome> {
    let texts = texts(&options.texts)?;
    let interrupt = Interrupt::listen()?;
    let engine = Engine::open(options.model.file()?, options.model.engine())?;
    let how = EmbedOptions {
        pooling: options.pooling,
        normalize: !options.no_normalize,
        truncate: options.truncate,
    };
    let cancel = Cancel::new();
    interrupt.during(&cancel, || {
        for (chunk, texts) in texts.chunks(TOGETHER).enumerate() {
            let vectors = engine.embed(texts, &how, &cancel)?;
            for (at, (text, vector)) in texts.iter().zip(vectors).enumerate() {
                if options.json {
                    let index = chunk * TOGETHER + at;
                    line(&json!({"index": index, "text": text, "embedding": vector}).to_string())?;
                } else {
                    line(&vector.iter().map(f32::to_string).collect::<Vec<_>>().join(" "))?;
                }
            }
        }
        Ok(Outcome::Success)
    })
}

/// The texts of the command line, with the lines of standard input in place of a dash.
fn texts(given: &[String]) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for text in given {
        if text == "-" {
            texts.extend(
                crate::read_stdin()?.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned),
            );
        } else {
            texts.push(text.clone());
        }
    }
    Ok(texts)
}
