//! Where a model's file comes from; downloads show how far they are where a person looks.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ai_runtime::Result;
use ai_runtime::hub::{Hub, Progress, Reference};

/// The file of a model: a path, a name, `hf:org/repo:quant`, or what the environment says.
pub(crate) fn find(given: Option<&Path>) -> Result<PathBuf> {
    let from_environment = || std::env::var_os("AI_RUNTIME_MODEL").map(PathBuf::from);
    let wanted = given.map(Path::to_path_buf).or_else(from_environment);
    match wanted.as_deref().and_then(Path::to_str).filter(|text| Reference::is_one(text)) {
        Some(reference) => download(reference),
        None => ai_runtime::config::find_model(given),
    }
}

fn download(reference: &str) -> Result<PathBuf> {
    let mut bar = Bar::new();
    let path = Hub::from_env()?.fetch(reference, |progress| bar.show(&progress));
    bar.end();
    path
}

/// A line on standard error that is written over and over.
struct Bar {
    person: bool,
    since: Instant,
    /// Where this file stood when it began to arrive: what an earlier attempt left says nothing about speed.
    start: Option<(usize, u64)>,
    shown: Option<Instant>,
}

impl Bar {
    const EVERY: Duration = Duration::from_millis(100);

    fn new() -> Self {
        Self { person: std::io::stderr().is_terminal(), since: Instant::now(), start: None, shown: None }
    }

    fn show(&mut self, progress: &Progress<'_>) {
        if self.start.is_none_or(|(part, _)| part != progress.part) {
            (self.start, self.since) = (Some((progress.part, progress.done)), Instant::now());
            if !self.person {
                crate::output::note(&format!(
                    "downloading {} ({} MB)",
                    progress.file,
                    progress.total / 1_000_000
                ));
            }
        }
        let ended = progress.done >= progress.total;
        if !self.person || self.shown.is_some_and(|shown| shown.elapsed() < Self::EVERY && !ended) {
            return;
        }
        self.shown = Some(Instant::now());
        let file = progress.file.rsplit('/').next().unwrap_or(progress.file);
        let part = match progress.parts {
            1 => String::new(),
            parts => format!(" ({} of {parts})", progress.part),
        };
        let start = self.start.map_or(0, |(_, start)| start);
        let how_far = how_far(progress.done, progress.total, start, self.since.elapsed());
        let text = format!("{file}{part}  {how_far}");
        // Clears what a longer line left.
        let _ = write!(std::io::stderr(), "\r{}\x1b[K", crate::output::short(&text, 100));
    }

    fn end(&self) {
        if self.shown.is_some() {
            let _ = writeln!(std::io::stderr());
        }
    }
}

/// `45 % of 270.1 MB  12.3 MB/s  12 s left`, of which `start` bytes were there before.
fn how_far(done: u64, total: u64, start: u64, elapsed: Duration) -> String {
    let mb = |bytes: u64| bytes as f64 / 1e6;
    let percent = done.saturating_mul(100) / total.max(1);
    let speed = mb(done.saturating_sub(start)) / elapsed.as_secs_f64().max(1e-3);
    let left = mb(total.saturating_sub(done)) / speed.max(1e-6);
    let rest = if done < total && left < 86_400.0 { format!("  {left:.0} s left") } else { String::new() };
    format!("{percent} % of {:.1} MB  {speed:.1} MB/s{rest}", mb(total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speed_counts_what_arrived_now_and_not_what_was_there() {
        let text = how_far(60_000_000, 100_000_000, 50_000_000, Duration::from_secs(2));
        assert_eq!(text, "60 % of 100.0 MB  5.0 MB/s  8 s left");
        assert_eq!(how_far(5, 5, 5, Duration::ZERO), "100 % of 0.0 MB  0.0 MB/s");
    }
}
