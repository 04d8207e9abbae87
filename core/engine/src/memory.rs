//! What a model will take of this machine's memory, and what there is.

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_kernels::{KvKind, KvLayout};

use crate::hyper::Hyper;

/// What an engine will take of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Estimate {
    /// Bytes of weights. They are mapped from the file and can be dropped and read again by the system, at a price in speed.
    pub weights: u64,
    /// Bytes of keys and values of one full context. Taken page by page as they are written.
    pub kv: u64,
    /// Bytes of intermediate results, about.
    pub scratch: u64,
    /// Bytes that this process can still have, where the system says so.
    pub available: Option<u64>,
    /// Bytes of memory that this process can have at most, where the system says so.
    pub limit: Option<u64>,
}

impl Estimate {
    /// Weights, KV cache and intermediate results.
    pub fn total(&self) -> u64 {
        self.weights.saturating_add(self.kv).saturating_add(self.scratch)
    }

    /// `Err` of kind `OutOfMemory`, with the numbers, where it cannot fit.
    ///
    /// # Errors
    /// That one.
    pub fn check(&self) -> Result<()> {
        let mb = |bytes: u64| bytes.div_ceil(1 << 20);
        let own = self.kv.saturating_add(self.scratch);
        if self.limit.is_some_and(|limit| self.total() > limit)
            || self.available.is_some_and(|free| own > free)
        {
            return Err(Error::new(
                ErrorKind::OutOfMemory,
                format!(
                    "the model needs {} MB of weights, {} MB of KV cache and {} MB besides; this process can have {} MB, {} MB of \
                     them are free",
                    mb(self.weights),
                    mb(self.kv),
                    mb(self.scratch),
                    mb(self.limit.unwrap_or(u64::MAX)),
                    mb(self.available.unwrap_or(u64::MAX)),
                ),
            )
            .hint("choose a shorter context_length, another kv_kind or a smaller model, or switch off check_memory"));
        }
        Ok(())
    }

    /// Of a model whose state somebody else keeps.
    pub(crate) fn of_weights(weights: u64) -> Self {
        let Memory { available, limit } = Memory::read();
        Self { weights, kv: 0, scratch: 0, available, limit }
    }

    pub(crate) fn of(
        hyper: &Hyper,
        weights: u64,
        context: usize,
        kind: KvKind,
        chunk: usize,
        sequences: usize,
    ) -> Result<Self> {
        let pages = context.div_ceil(KvLayout::PAGE_TOKENS) as u64;
        let widths = [
            4 * hyper.dim,
            2 * hyper.ffn,
            hyper.heads * (hyper.head_k + hyper.head_v),
            hyper.kv_heads * (hyper.head_k + hyper.head_v),
        ];
        // Activations rounded to bytes take about half of what they are made from.
        let floats =
            chunk as u64 * (widths.iter().sum::<usize>() as u64 * 3 / 2) + (sequences * hyper.vocab) as u64;
        let Memory { available, limit } = Memory::read();
        Ok(Self {
            weights,
            kv: pages.saturating_mul(layout(hyper, kind).page_bytes()? as u64),
            scratch: floats * 4,
            available,
            limit,
        })
    }
}

/// The KV layout of a model.
pub(crate) fn layout(hyper: &Hyper, kind: KvKind) -> KvLayout {
    KvLayout::uniform(hyper.layers, hyper.kv_heads, hyper.head_k, hyper.head_v, kind)
}

/// What the system says about memory.
pub(crate) struct Memory {
    pub(crate) available: Option<u64>,
    pub(crate) limit: Option<u64>,
}

impl Memory {
    /// Reads `/proc/meminfo` and the limits of the control group, where there are such.
    pub(crate) fn read() -> Self {
        let meminfo = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let group = |file: &str| {
            std::fs::read_to_string(format!("/sys/fs/cgroup/{file}")).ok()?.trim().parse::<u64>().ok()
        };
        let (maximum, current) = (group("memory.max"), group("memory.current"));
        // What the group's file cache holds counts as used there, but can be had.
        let cached = std::fs::read_to_string("/sys/fs/cgroup/memory.stat")
            .ok()
            .and_then(|stat| stat_value(&stat, "file ", 1));
        let group_free = maximum
            .zip(current)
            .map(|(maximum, current)| maximum.saturating_sub(current.saturating_sub(cached.unwrap_or(0))));
        let least = |a: Option<u64>, b: Option<u64>| a.into_iter().chain(b).min();
        Self {
            available: least(stat_value(&meminfo, "MemAvailable:", 1024), group_free),
            limit: least(stat_value(&meminfo, "MemTotal:", 1024), maximum),
        }
    }
}

fn stat_value(text: &str, key: &str, unit: u64) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(key))?;
    line.split_whitespace().next()?.parse::<u64>().ok()?.checked_mul(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_that_cannot_fit_is_refused_with_the_numbers() {
        let fits = Estimate { weights: 10, kv: 10, scratch: 10, available: Some(20), limit: Some(30) };
        fits.check().unwrap();
        for too_much in [Estimate { limit: Some(29), ..fits }, Estimate { available: Some(19), ..fits }] {
            let error = too_much.check().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::OutOfMemory);
            assert!(error.to_string().contains("1 MB of KV cache"), "{error}");
        }
        Estimate { available: None, limit: None, ..fits }.check().unwrap();
    }

    #[test]
    fn memory_is_read_in_the_units_of_each_file() {
        assert_eq!(stat_value("MemTotal:  8 kB\nMemAvailable:    4 kB\n", "MemAvailable:", 1024), Some(4096));
        assert_eq!(stat_value("anon 5\nfile 7\n", "file ", 1), Some(7));
        assert_eq!(stat_value("", "file ", 1), None);
    }
}
