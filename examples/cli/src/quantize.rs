//! `ai-runtime quantize`: a GGUF file with smaller weights, from GGUF or safetensors.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use ai_runtime::{Error, ErrorKind, Result};
use ai_runtime_convert::{FileType, quantize};

use crate::Outcome;
use crate::options::QuantizeOptions;
use crate::output::{line, safe};

/// How often the terminal is told how far it is.
const EVERY: Duration = Duration::from_millis(100);

pub(crate) fn run(options: &QuantizeOptions) -> Result<Outcome> {
    let file_type: FileType = options.kind.parse()?;
    if options.output.exists() && !options.force {
        let message = format!("{} is there already", options.output.display());
        return Err(Error::new(ErrorKind::InvalidArgument, message).hint("--force writes over it"));
    }
    let input = crate::model::find(Some(&options.input))?;
    let person = std::io::stderr().is_terminal();
    let mut shown = Instant::now();
    let begun = Instant::now();
    let report = quantize(&input, &options.output, file_type, |progress| {
        if person && (shown.elapsed() >= EVERY || progress.done == progress.total) {
            shown = Instant::now();
            let percent = progress.done.saturating_mul(100) / progress.total.max(1);
            let _ = write!(std::io::stderr(), "\r{percent:3} %  {}\x1b[K", safe(progress.tensor));
        }
    });
    if person {
        let _ = write!(std::io::stderr(), "\r\x1b[K");
    }
    let report = report?;
    let formats: Vec<_> = report.formats.iter().map(|(name, count)| format!("{count} {name}")).collect();
    line(&format!(
        "{}: {:.1} MB, {:.2} bits per weight, {} tensors ({}), {:.1} s",
        options.output.display(),
        report.bytes as f64 / 1e6,
        report.bytes as f64 * 8.0 / report.weights.max(1) as f64,
        report.tensors,
        formats.join(", "),
        begun.elapsed().as_secs_f64()
    ))?;
    Ok(Outcome::Success)
}
