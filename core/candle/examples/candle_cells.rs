//! candle alone, for the comparison of `benches/peers`: the tests of our `cells`, defined in the same way, one measurement a
//! line of JSON. The model is `candle_transformers`' own, with nothing of ours between.
//!
//! ```text
//! candle_cells bench MODEL REPEAT TEST...     TEST: pp512 tg128 tg64@d4096
//! ```
//!
//! `RAYON_NUM_THREADS` is the number of threads.
#![forbid(unsafe_code)]

use std::fs::File;
use std::io::{BufReader, Write};
use std::time::{Duration, Instant};

use ai_runtime_engine::bench::peak_memory;
use candle_core::quantized::gguf_file::Content;
use candle_core::{Device, Tensor};
use candle_transformers::models::{quantized_llama, quantized_qwen2};
use serde_json::json;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ["bench", path, repeat, tests @ ..] = &arguments[..] else {
        return Err("expected 'bench MODEL REPEAT TEST...'".into());
    };
    let mut model = Peer::open(path)?;
    model.prefill(32)?;
    for name in tests {
        let mut runs = Vec::new();
        for _ in 0..repeat.parse::<usize>()? {
            let (tokens, took) = model.run(name)?;
            runs.push(tokens as f64 / took.as_secs_f64());
        }
        let line =
            json!({"test": name, "runs": runs, "peak_rss_mb": peak_memory().map(|bytes| bytes as f64 / 1e6)});
        writeln!(std::io::stdout(), "{line}")?;
    }
    Ok(())
}

/// A model of candle, and how many tokens it knows.
struct Peer {
    network: Network,
    vocabulary: usize,
}

enum Network {
    Llama(quantized_llama::ModelWeights),
    Qwen2(quantized_qwen2::ModelWeights),
}

impl Peer {
    fn open(path: &str) -> Result<Self, Failure> {
        let mut file = BufReader::new(File::open(path)?);
        let content = Content::read(&mut file)?;
        let text = |key: &str| Some(content.metadata.get(key)?.to_string().ok()?.clone());
        let vocabulary =
            content.metadata.get("tokenizer.ggml.tokens").ok_or("the file names no tokens")?.to_vec()?.len();
        let network = match text("general.architecture").as_deref() {
            Some("llama") => {
                Network::Llama(quantized_llama::ModelWeights::from_gguf(content, &mut file, &Device::Cpu)?)
            }
            Some("qwen2") => {
                Network::Qwen2(quantized_qwen2::ModelWeights::from_gguf(content, &mut file, &Device::Cpu)?)
            }
            other => return Err(format!("expected a llama or qwen2, found {other:?}").into()),
        };
        Ok(Self { network, vocabulary })
    }

    /// Logits behind `tokens` at `position`; position 0 starts a new sequence.
    fn forward(&mut self, tokens: &[u32], position: usize) -> candle_core::Result<Tensor> {
        let input = Tensor::new(tokens, &Device::Cpu)?.unsqueeze(0)?;
        match &mut self.network {
            Network::Llama(model) => model.forward(&input, position),
            Network::Qwen2(model) => model.forward(&input, position),
        }
    }

    fn prefill(&mut self, count: usize) -> Result<(), Failure> {
        let tokens: Vec<u32> =
            (0..count as u32).map(|i| i.wrapping_mul(2_654_435_761) % self.vocabulary as u32).collect();
        self.forward(&tokens, 0)?;
        Ok(())
    }

    /// One test: the tokens that count, and the time that they took.
    fn run(&mut self, name: &str) -> Result<(usize, Duration), Failure> {
        let (what, depth) = name.split_once("@d").unwrap_or((name, "0"));
        let depth: usize = depth.parse()?;
        if let Some(count) = what.strip_prefix("pp") {
            let count = count.parse()?;
            let begun = Instant::now();
            self.prefill(count)?;
            return Ok((count, begun.elapsed()));
        }
        let count = what.strip_prefix("tg").ok_or_else(|| format!("unknown test '{name}'"))?.parse()?;
        let behind = depth.max(1);
        self.prefill(behind)?;
        let begun = Instant::now();
        let mut token = 1;
        for position in behind..behind + count {
            token = self.forward(&[token], position)?.flatten_all()?.argmax(0)?.to_scalar()?;
        }
        Ok((count, begun.elapsed()))
    }
}
