//! Measurements, as llama-bench defines them: prompt and generation speed, at a depth, in a batch; and the machine's read
//! bandwidth beside them, which bounds generation.

use std::time::{Duration, Instant};

use ai_runtime_chat::{Error, ErrorKind, Result, Sampling};

use crate::{Engine, Generate};

/// A speed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Measurement {
    /// `pp512`, `tg128`, `tg64@d4096`, `tg32@b16`, `ff4`.
    pub test: String,
    /// Tokens that were measured, of all sequences together.
    pub tokens: usize,
    /// Seconds they took.
    pub seconds: f64,
}

impl Measurement {
    /// Tokens per second.
    pub fn tokens_per_second(&self) -> f64 {
        self.tokens as f64 / self.seconds
    }
}

/// Processes a prompt of `tokens` tokens once, nothing of it cached. Warm up first: the first pass reads the file.
///
/// # Errors
/// `ContextFull` where it does not fit.
pub fn prefill(engine: &Engine, tokens: usize) -> Result<Measurement> {
    let mut generate = generate(engine, 0, tokens, 1);
    generate.reuse = false;
    let usage = engine.session().generate(generate)?.finish()?.usage;
    Ok(Measurement { test: format!("pp{tokens}"), tokens, seconds: usage.prompt_seconds })
}

/// Generates `tokens` tokens in each of `batch` sequences together, each behind a history of `depth` tokens. The clock runs from the
/// moment when the last of them has its first token: before, they do not run together yet.
///
/// # Errors
/// `ContextFull` where a sequence does not fit; `InvalidArgument` where all together do not fit into the KV budget or the
/// number of sequences, so that they would not run together.
pub fn decode(engine: &Engine, tokens: usize, depth: usize, batch: usize) -> Result<Measurement> {
    let depth_and_start = depth.max(1);
    let options = engine.options();
    if batch > options.max_sequences || (depth_and_start + tokens + 64) * batch > options.kv_tokens + 64 {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!(
                "expected at most max_sequences ({}) sequences that fit into kv_tokens ({}), found {batch} of {} tokens",
                options.max_sequences,
                options.kv_tokens,
                depth_and_start + tokens
            ),
        ));
    }
    // The histories are computed first and found in the cache by the sequences that are measured.
    for sequence in 0..batch {
        engine.session().generate(generate(engine, sequence, depth_and_start, 1))?.finish()?;
    }
    // The one that comes last begins last. Those before it have more to write, so that nobody is missing while it writes.
    let mut running = Vec::with_capacity(batch);
    for sequence in 0..batch {
        let ahead = if sequence + 1 < batch { AHEAD } else { 0 };
        let generate = generate(engine, sequence, depth_and_start, 1 + tokens + ahead);
        running.push(engine.session().generate(generate)?);
    }
    let Some(mut last) = running.pop() else {
        return Err(Error::new(ErrorKind::InvalidArgument, "expected at least one sequence, found none"));
    };
    last.next().transpose()?;
    let begun = Instant::now();
    let written = last.finish()?.usage.completion_tokens.saturating_sub(1);
    let seconds = begun.elapsed().as_secs_f64();
    for generation in running {
        generation.stop()?;
    }
    let generated = batch * usize::try_from(written).unwrap_or(0);
    let mut test = format!("tg{tokens}");
    if depth > 0 {
        test += &format!("@d{depth}");
    }
    if batch > 1 {
        test += &format!("@b{batch}");
    }
    Ok(Measurement { test, tokens: generated, seconds })
}

/// Computes `tokens` tokens of one sequence a pass, behind a few others, as forced ones are: of the last one logits are wanted, and one
/// token is sampled. With one token a pass that is decoding.
///
/// # Errors
/// `ContextFull` where the sequence does not fit: it grows to [`PASSES`] times as many tokens.
pub fn fast_forward(engine: &Engine, tokens: usize) -> Result<Measurement> {
    let tokens = tokens.max(1);
    let mut session = engine.session();
    session.generate(generate(engine, 0, 1, 1))?.finish()?;
    let (mut computed, mut seconds) = (0, 0.0);
    for pass in 0..PASSES {
        // The token that was sampled last has not been computed yet.
        let next = generate(engine, pass + 1, tokens - 1, 1);
        let begun = Instant::now();
        let usage = session.generate(next)?.finish()?.usage;
        seconds += begun.elapsed().as_secs_f64();
        computed += usize::try_from(usage.prompt_tokens - usage.cached_tokens).unwrap_or(0);
    }
    Ok(Measurement { test: format!("ff{tokens}"), tokens: computed, seconds })
}

/// By how many tokens a sequence may be ahead of the last one to begin.
const AHEAD: usize = 16;

/// How many passes [`fast_forward`] takes.
pub const PASSES: usize = 32;

/// Bytes per second that this many threads read together from memory: the best of some passes over more than any cache
/// holds.
pub fn read_bandwidth(threads: usize) -> f64 {
    const BYTES_PER_THREAD: usize = 256 << 20;
    let threads = threads.max(1);
    let buffers: Vec<Vec<u64>> =
        (0..threads).map(|thread| vec![thread as u64 + 1; BYTES_PER_THREAD / 8]).collect();
    let pass = || {
        let begun = Instant::now();
        std::thread::scope(|scope| {
            for buffer in &buffers {
                scope.spawn(|| std::hint::black_box(buffer.iter().fold(0u64, |sum, x| sum.wrapping_add(*x))));
            }
        });
        begun.elapsed()
    };
    let best = (0..5).map(|_| pass()).min().unwrap_or(Duration::MAX);
    (threads * BYTES_PER_THREAD) as f64 / best.as_secs_f64()
}

/// Most bytes of memory that this process had at once, mapped files included; `None` where the system does not say.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib * 1024)
}

/// A greedy generation that no token ends, behind tokens that are different for every sequence.
fn generate(engine: &Engine, sequence: usize, prompt: usize, tokens: usize) -> Generate {
    let vocabulary = engine.model().info().vocabulary as u64;
    let mut state = sequence as u64;
    let mut generate = Generate::new(
        (0..prompt)
            .map(|_| {
                // SplitMix64.
                state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut z = state;
                z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                ((z ^ (z >> 31)) % vocabulary) as u32
            })
            .collect::<Vec<_>>(),
    );
    generate.sampling = Sampling::greedy();
    generate.max_tokens = tokens;
    generate.stop_tokens = Some(Vec::new());
    generate
}
