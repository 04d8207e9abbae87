//! The naive form of each step: softmax and sort of the whole vocabulary in f64, at every step.

use ai_runtime_chat::{SamplerStep, Sampling};

pub(crate) type Step = SamplerStep;

/// What is left after each step, with logits in f64, the best first.
pub(crate) fn sorted(mut set: Vec<(u32, f64)>) -> Vec<(u32, f64)> {
    set.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    set
}

pub(crate) fn softmax(set: &[(u32, f64)]) -> Vec<f64> {
    let max = set.iter().map(|x| x.1).fold(f64::NEG_INFINITY, f64::max);
    let e: Vec<f64> = set.iter().map(|x| libm::exp(x.1 - max)).collect();
    let sum: f64 = e.iter().sum();
    e.iter().map(|e| e / sum).collect()
}

fn entropy(p: &[f64]) -> f64 {
    p.iter().filter(|p| **p > 0.0).map(|p| -p * libm::log(*p)).sum()
}

pub(crate) struct Reference<'a> {
    pub(crate) s: &'a Sampling,
    pub(crate) history: &'a [u32],
    pub(crate) breakers: &'a [Vec<u32>],
    pub(crate) xtc: f64,
}

impl Reference<'_> {
    /// The tokens that may be drawn with their probabilities, the best first.
    pub(crate) fn distribution(
        &self,
        logits: &[f32],
        mask: Option<&[u32]>,
        order: &[Step],
    ) -> Vec<(u32, f64)> {
        let allowed = |id: usize| mask.is_none_or(|m| m[id / 32] >> (id % 32) & 1 == 1);
        let mut set: Vec<(u32, f64)> = logits
            .iter()
            .enumerate()
            .filter(|(id, _)| allowed(*id))
            .map(|(id, l)| (id as u32, f64::from(*l)))
            .collect();
        for (id, bias) in &self.s.logit_bias {
            set.iter_mut().filter(|x| x.0 == *id).for_each(|x| x.1 += f64::from(*bias));
        }
        set.retain(|x| x.1 > f64::NEG_INFINITY);
        for step in order {
            set = sorted(self.step(*step, set));
        }
        let p = softmax(&set);
        set.iter().zip(p).map(|(x, p)| (x.0, p)).collect()
    }

    fn step(&self, step: Step, mut set: Vec<(u32, f64)>) -> Vec<(u32, f64)> {
        let s = self.s;
        let p = softmax(&set);
        let best = set.iter().map(|x| x.1).fold(f64::NEG_INFINITY, f64::max);
        match step {
            Step::Penalties => {
                let n = if s.penalty_last_n < 0 { usize::MAX } else { s.penalty_last_n as usize };
                let window = &self.history[self.history.len().saturating_sub(n)..];
                for (id, logit) in &mut set {
                    let count = window.iter().filter(|t| *t == id).count();
                    if count > 0 {
                        let repeat = f64::from(s.repeat_penalty);
                        *logit = if *logit <= 0.0 { *logit * repeat } else { *logit / repeat };
                        *logit -=
                            count as f64 * f64::from(s.frequency_penalty) + f64::from(s.presence_penalty);
                    }
                }
                set
            }
            Step::Dry => {
                for (id, logit) in &mut set {
                    if self.breakers.iter().any(|b| b.as_slice() == [*id]) {
                        continue;
                    }
                    if let Some(length) = self.longest_repetition(*id).filter(|l| *l >= s.dry_allowed_length)
                    {
                        let exponent = (length - s.dry_allowed_length) as f64;
                        *logit -= f64::from(s.dry_multiplier) * libm::pow(f64::from(s.dry_base), exponent);
                    }
                }
                set
            }
            Step::TopNSigma if s.top_n_sigma > 0.0 => {
                let mean = set.iter().map(|x| x.1).sum::<f64>() / set.len() as f64;
                let deviation =
                    (set.iter().map(|x| (x.1 - mean).powi(2)).sum::<f64>() / set.len() as f64).sqrt();
                set.retain(|x| x.1 >= best - f64::from(s.top_n_sigma) * deviation);
                set
            }
            Step::TopK if s.top_k > 0 => {
                set = sorted(set);
                set.truncate(s.top_k);
                set
            }
            Step::TypicalP if s.typical_p < 1.0 => {
                let h = entropy(&p);
                let mut ranked: Vec<_> =
                    set.iter().zip(&p).map(|(x, p)| ((-libm::log(*p) - h).abs(), *p, *x)).collect();
                ranked.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.0.cmp(&b.2.0)));
                let mut sum = 0.0;
                let mut kept = Vec::new();
                for (_, p, x) in ranked {
                    sum += p;
                    kept.push(x);
                    if sum > f64::from(s.typical_p) {
                        break;
                    }
                }
                kept
            }
            Step::TopP if s.top_p < 1.0 => {
                let set = sorted(set);
                let mut sum = 0.0;
                let n = softmax(&set)
                    .iter()
                    .take_while(|p| {
                        let go = sum < f64::from(s.top_p);
                        sum += **p;
                        go
                    })
                    .count();
                set[..n.max(1)].to_vec()
            }
            Step::MinP if s.min_p > 0.0 => {
                set.retain(|x| x.1 >= best + libm::log(f64::from(s.min_p)));
                set
            }
            Step::Xtc
                if s.xtc_threshold <= 0.5 && set.len() > 1 && self.xtc <= f64::from(s.xtc_probability) =>
            {
                let set = sorted(set);
                let top = softmax(&set).iter().take_while(|p| **p >= f64::from(s.xtc_threshold)).count();
                set[top.saturating_sub(1)..].to_vec()
            }
            Step::Temperature => {
                let mut t = f64::from(s.temperature);
                let range = f64::from(s.dynamic_temperature_range);
                if range > 0.0 {
                    if set.len() <= 1 {
                        return set;
                    }
                    let share = entropy(&p) / libm::log(set.len() as f64);
                    let low = (t - range).max(0.0);
                    t = low + (t + range - low) * libm::pow(share, f64::from(s.dynamic_temperature_exponent));
                }
                if t <= 0.0 {
                    set = sorted(set);
                    set.truncate(1);
                }
                set.iter().map(|x| (x.0, x.1 / t.max(1e-30))).collect()
            }
            _ => set,
        }
    }

    /// The longest end of the history that occurred before with `next` behind it, not past a breaker.
    fn longest_repetition(&self, next: u32) -> Option<usize> {
        let n = if self.s.dry_penalty_last_n < 0 { usize::MAX } else { self.s.dry_penalty_last_n as usize };
        let h = &self.history[self.history.len().saturating_sub(n)..];
        if h.len() <= self.s.dry_allowed_length {
            return None;
        }
        let mut limit = h.len();
        'search: for start in (0..h.len()).rev() {
            let mut longest = None;
            for breaker in self.breakers {
                if h[start..].starts_with(breaker) {
                    longest = longest.max(Some(breaker.len()));
                }
            }
            if let Some(longest) = longest {
                limit = h.len() - start - longest;
                break 'search;
            }
        }
        if limit < self.s.dry_allowed_length {
            return None;
        }
        (1..h.len())
            .filter(|at| h[*at] == next)
            .map(|at| (0..at).take_while(|back| h[at - 1 - back] == h[h.len() - 1 - back]).count().min(limit))
            .max()
    }
}
