//! Choosing a token from logits: no full sort, one or two passes over the vocabulary, everything else on the few that are
//! left.
//!
//! [`Sampler`] is what an engine holds per sequence: the settings, checked once, and mirostat's state. Its steps mean what
//! llama.cpp's samplers of the same names mean. Ties go to the lower token id; the random number of a position is a pure
//! function of seed and position ([`rng`]); sums over the vocabulary use fixed blocks. So the same logits give the same
//! token on every machine, and a draft that was rejected leaves no trace.

mod candidates;
mod dry;
mod field;
mod penalties;
pub mod rng;
mod sampler;
mod scan;
mod settings;
mod sums;
#[cfg(test)]
mod tests;

pub use dry::DryBreakers;
pub use sampler::{Choice, Sampler, SamplerState};

use crate::Compute;
use crate::float::dispatch;
use crate::fpenv::FpEnv;

impl Compute {
    /// The token with the largest logit, the lowest id of several; masked ones (bit 0 in `mask`, 32 tokens per word) do not
    /// count. None when nothing is left.
    ///
    /// # Panics
    /// When the mask is shorter than the logits.
    pub fn argmax(&self, logits: &[f32], mask: Option<&[u32]>) -> Option<u32> {
        let _ieee = FpEnv::enter();
        dispatch(self.token(), scan::Argmax(scan::Logits::new(logits, mask)))
    }

    /// ln of the softmax probability of each of `ids` among all logits.
    ///
    /// # Panics
    /// When an id is not below `logits.len()`.
    pub fn logprobs(&self, logits: &[f32], ids: &[u32]) -> Vec<f32> {
        let _ieee = FpEnv::enter();
        let all = scan::Logits::new(logits, None);
        let shift = sums::log_sum_exp(self.token(), all);
        ids.iter().map(|id| (f64::from(logits[*id as usize]) - shift) as f32).collect()
    }
}
