//! Repetition, frequency and presence penalties: only the tokens of the window are touched.

/// Counts the tokens of a window.
#[derive(Debug, Default)]
pub(super) struct Counter {
    counts: Vec<u32>,
    seen: Vec<u32>,
}

impl Counter {
    /// The tokens of `window` below `vocab`, each once, with how often they occur.
    pub(super) fn count(&mut self, window: &[u32], vocab: usize) -> impl Iterator<Item = (u32, u32)> + '_ {
        if self.counts.len() < vocab {
            self.counts.resize(vocab, 0);
        }
        self.seen.clear();
        for id in window {
            if let Some(count) = self.counts.get_mut(*id as usize) {
                if *count == 0 {
                    self.seen.push(*id);
                }
                *count += 1;
            }
        }
        let counts = &mut self.counts;
        self.seen.iter().map(move |id| (*id, std::mem::take(&mut counts[*id as usize])))
    }
}

/// The last `n` tokens; -1 means all.
pub(super) fn window(history: &[u32], n: i32) -> &[u32] {
    match usize::try_from(n) {
        Ok(n) => &history[history.len().saturating_sub(n)..],
        Err(_) => history,
    }
}

/// The three penalties on one logit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Penalties {
    pub(super) repeat: f32,
    pub(super) frequency: f32,
    pub(super) presence: f32,
}

impl Penalties {
    pub(super) fn apply(self, logit: f32, count: u32) -> f32 {
        let logit = if logit <= 0.0 { logit * self.repeat } else { logit / self.repeat };
        logit - (count as f32 * self.frequency + self.presence)
    }
}
