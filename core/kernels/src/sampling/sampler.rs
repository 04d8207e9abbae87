//! The state machine: settings in, a token per call out.

use ai_runtime_chat::{Error, ErrorKind, Result, SamplerStep, Sampling};

use super::candidates::List;
use super::dry::{Dry, DryBreakers, DryRoom};
use super::field::{Field, Room};
use super::penalties::{Counter, Penalties, window};
use super::rng::{Purpose, uniform};
use super::{scan, settings, sums};
use crate::Compute;
use crate::fpenv::FpEnv;
use crate::isa::Token;

/// Tokens from which mirostat 1 estimates how the probabilities fall off.
const MIROSTAT_M: usize = 100;
/// Thresholds of XTC below this let so many tokens pass that a list is as good.
const XTC_TINY: f32 = 1e-3;

/// Chooses tokens for one sequence.
///
/// ```
/// use ai_runtime_chat::Sampling;
/// use ai_runtime_kernels::{Compute, ComputeOptions, DryBreakers, Sampler};
/// # fn main() -> ai_runtime_kernels::Result<()> {
/// let compute = Compute::new(ComputeOptions::new().threads(1))?;
/// let mut sampler = Sampler::new(&Sampling::greedy(), 4, DryBreakers::none())?;
/// let mut logits = [0.5, 2.0, -1.0, 2.0];
/// assert_eq!(sampler.sample(&compute, &mut logits, None, 0, &[])?.token, 1);
/// assert_eq!(sampler.sample(&compute, &mut logits, Some(&[0b1000]), 0, &[])?.token, 3);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sampler {
    settings: Sampling,
    vocab: usize,
    breakers: DryBreakers,
    steps: Vec<SamplerStep>,
    state: SamplerState,
    list: List,
    room: Room,
    counter: Counter,
    dry: DryRoom,
}

/// What a sampler remembers from token to token: mirostat's estimate, nothing else.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SamplerState {
    mu: f32,
}

/// The token that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its id.
    pub token: u32,
    /// ln of its probability under the model: all tokens, before any setting or mask. Only when `logprobs` is above 0.
    pub logprob: Option<f32>,
    /// The `logprobs` most probable tokens with the same kind of number, the best first.
    pub alternatives: Vec<(u32, f32)>,
}

impl Sampler {
    /// A sampler for a vocabulary of `vocab` tokens. `breakers` matter only when DRY is on.
    ///
    /// # Errors
    /// `InvalidArgument` when a setting is out of range: the message names the field, the range and the value.
    pub fn new(settings: &Sampling, vocab: usize, breakers: DryBreakers) -> Result<Self> {
        settings::check(settings, vocab)?;
        Ok(Self {
            steps: settings::steps(settings),
            state: SamplerState { mu: 2.0 * settings.mirostat_tau },
            settings: settings.clone(),
            vocab,
            breakers,
            list: List::default(),
            room: Room::default(),
            counter: Counter::default(),
            dry: DryRoom::default(),
        })
    }

    /// The settings.
    pub fn settings(&self) -> &Sampling {
        &self.settings
    }

    /// The state, to come back to when what is sampled from here on is rejected.
    pub fn state(&self) -> SamplerState {
        self.state
    }

    /// Goes back to a state.
    pub fn restore(&mut self, state: SamplerState) {
        self.state = state;
    }

    /// Chooses the token at `position`. `logits`: one per token of the vocabulary; they are changed meanwhile and put back.
    /// `mask`: bit i of word i/32 allows token i. `history`: the sequence's tokens so far, the prompt included (for the
    /// penalties and DRY).
    ///
    /// # Errors
    /// `InvalidArgument` when the lengths of logits or mask do not fit, or when no token is left to choose: all are masked
    /// or their logits are negative infinity or NaN.
    pub fn sample(
        &mut self,
        compute: &Compute,
        logits: &mut [f32],
        mask: Option<&[u32]>,
        position: u64,
        history: &[u32],
    ) -> Result<Choice> {
        if logits.len() != self.vocab {
            let found = logits.len();
            return Err(wrong(format!("expected {} logits, one per token, found {found}", self.vocab)));
        }
        let words = self.vocab.div_ceil(32);
        if let Some(mask) = mask.filter(|mask| mask.len() < words) {
            return Err(wrong(format!("expected a mask of {words} words, found {}", mask.len())));
        }
        let _ieee = FpEnv::enter();
        let token = compute.token();
        let mut room = std::mem::take(&mut self.room);
        let mut list = std::mem::take(&mut self.list);
        let mut field = Field::new(token, logits, mask, &mut room);
        let chosen = self.choose(token, &mut field, &mut list, position, history);
        field.restore();
        self.room = room;
        self.list = list;
        let Some(token) = chosen else {
            return Err(wrong(
                "no token can be chosen: each is masked, or its logit is negative infinity or NaN".into(),
            ));
        };
        Ok(self.report(compute, logits, token))
    }

    fn report(&mut self, compute: &Compute, logits: &mut [f32], token: u32) -> Choice {
        let count = self.settings.logprobs;
        if count == 0 {
            return Choice { token, logprob: None, alternatives: Vec::new() };
        }
        let shift = sums::log_sum_exp(compute.token(), scan::Logits::new(logits, None));
        let logprob = |logit: f32| (f64::from(logit) - shift) as f32;
        let own = logprob(logits[token as usize]);
        Field::new(compute.token(), logits, None, &mut self.room).top_k(count, &mut self.list);
        let alternatives = self.list.items.iter().map(|c| (c.id, logprob(c.logit))).collect();
        Choice { token, logprob: Some(own), alternatives }
    }

    /// All steps and the draw.
    fn choose(
        &mut self,
        token: Token,
        field: &mut Field<'_>,
        list: &mut List,
        position: u64,
        history: &[u32],
    ) -> Option<u32> {
        let s = &self.settings;
        for (id, bias) in &s.logit_bias {
            field.adjust(*id, |logit| logit + bias);
        }
        // Until some step has made a list, `field` stands for all tokens.
        let mut listed = false;
        let mut index = 0;
        while index < self.steps.len() {
            let step = self.steps[index];
            index += 1;
            match (step, listed) {
                (SamplerStep::Penalties, _) => {
                    let penalties = Penalties {
                        repeat: s.repeat_penalty,
                        frequency: s.frequency_penalty,
                        presence: s.presence_penalty,
                    };
                    for (id, count) in self.counter.count(window(history, s.penalty_last_n), self.vocab) {
                        adjust(field, list, listed, id, |logit| penalties.apply(logit, count));
                    }
                }
                (SamplerStep::Dry, _) => {
                    let dry = Dry {
                        multiplier: s.dry_multiplier,
                        base: s.dry_base,
                        allowed_length: s.dry_allowed_length,
                    };
                    let window = window(history, s.dry_penalty_last_n);
                    dry.apply(window, &self.breakers, &mut self.dry, |id, amount| {
                        adjust(field, list, listed, id, |logit| logit - amount);
                    });
                }
                (SamplerStep::TopNSigma, false) => field.top_n_sigma(s.top_n_sigma, list),
                (SamplerStep::TopNSigma, true) => list.top_n_sigma(s.top_n_sigma),
                (SamplerStep::TopK, false) => field.top_k(s.top_k, list),
                (SamplerStep::TopK, true) => list.top_k(s.top_k),
                (SamplerStep::TypicalP, _) => {
                    if !listed {
                        field.list_all(list);
                    }
                    list.typical(token, s.typical_p);
                }
                (SamplerStep::TopP, false) => {
                    let min_p =
                        self.steps.get(index).filter(|next| **next == SamplerStep::MinP).map(|_| s.min_p);
                    field.top_p(s.top_p, min_p, list);
                    index += usize::from(min_p.is_some());
                }
                (SamplerStep::TopP, true) => list.top_p(token, s.top_p, None),
                (SamplerStep::MinP, false) => field.min_p(s.min_p, list),
                (SamplerStep::MinP, true) => list.min_p(s.min_p),
                (SamplerStep::Xtc, _) => {
                    if uniform(s.seed, position, Purpose::Xtc) > f64::from(s.xtc_probability) {
                        continue;
                    }
                    if !listed && s.xtc_threshold >= XTC_TINY {
                        field.xtc(s.xtc_threshold, list);
                        continue;
                    }
                    if !listed {
                        field.list_all(list);
                    }
                    list.xtc(token, s.xtc_threshold);
                }
                (SamplerStep::Temperature, false) => match temperature(s, || entropy_of_field(field)) {
                    t if t > 0.0 => {
                        field.set_temperature(t);
                        continue;
                    }
                    _ => {
                        list.items.clear();
                        list.items.extend(field.argmax().map(Field::single));
                        list.refilled();
                    }
                },
                (SamplerStep::Temperature, true) => match temperature(s, || entropy_of_list(token, list)) {
                    t if t > 0.0 => list.divide(t),
                    _ => list.top_k(1),
                },
                _ => continue,
            }
            if !matches!(step, SamplerStep::Penalties | SamplerStep::Dry) {
                listed = true;
            }
            if listed && list.items.is_empty() {
                return None;
            }
        }
        let u = uniform(s.seed, position, Purpose::Draw);
        match s.mirostat {
            1 => self.mirostat_1(token, field, list, listed, u),
            2 => self.mirostat_2(token, field, list, listed, u),
            _ if listed => Some(list.draw(token, u).0),
            _ => field.draw(u).map(|(id, _)| id),
        }
    }

    /// Mirostat (Basu et al. 2021): estimates Zipf's exponent from the best tokens, and from it how many tokens make the
    /// surprise that is due.
    fn mirostat_1(
        &mut self,
        token: Token,
        field: &mut Field<'_>,
        list: &mut List,
        listed: bool,
        u: f64,
    ) -> Option<u32> {
        let mu = f64::from(self.state.mu);
        if listed {
            list.sort();
        } else {
            field.top_k(MIROSTAT_M.min(self.vocab), list);
        }
        let best = &list.items[..list.items.len().min(MIROSTAT_M)];
        let (mut ratio, mut square) = (0.0, 0.0);
        for (i, pair) in best.windows(2).enumerate() {
            let rank = libm::log((i + 2) as f64 / (i + 1) as f64);
            ratio += rank * f64::from(pair[0].logit - pair[1].logit);
            square += rank * rank;
        }
        if best.is_empty() {
            return None;
        }
        let exponent = ratio / square;
        let excess = exponent - 1.0;
        let vocab = self.vocab as f64;
        let k = libm::pow(excess * libm::exp2(mu) / (1.0 - libm::pow(vocab, -excess)), 1.0 / exponent);
        // A number too large, or none (a single candidate, an exponent of 1), keeps everything.
        let k = if k.is_finite() { (k as usize).clamp(1, self.vocab) } else { self.vocab };
        if listed || k <= list.items.len() {
            list.top_k(k);
        } else {
            field.top_k(k, list);
        }
        let (id, probability) = list.draw(token, u);
        self.learn(probability);
        Some(id)
    }

    /// Mirostat 2: keeps the tokens whose surprise is at most mu.
    fn mirostat_2(
        &mut self,
        token: Token,
        field: &mut Field<'_>,
        list: &mut List,
        listed: bool,
        u: f64,
    ) -> Option<u32> {
        let least = libm::exp2(-f64::from(self.state.mu)).min(1.0);
        if listed {
            list.sort();
            let total = list.weigh(token);
            let keep = list.weights().iter().take_while(|w| f64::from(**w) / total >= least).count();
            list.items.truncate(keep.max(1));
        } else {
            field.at_least(least, list);
        }
        if list.items.is_empty() {
            return None;
        }
        let (id, probability) = list.draw(token, u);
        self.learn(probability);
        Some(id)
    }

    fn learn(&mut self, probability: f64) {
        let surprise = -libm::log2(probability) as f32;
        self.state.mu -= self.settings.mirostat_eta * (surprise - self.settings.mirostat_tau);
    }
}

fn wrong(message: String) -> Error {
    Error::new(ErrorKind::InvalidArgument, message).context("sampling")
}

fn adjust(field: &mut Field<'_>, list: &mut List, listed: bool, id: u32, f: impl FnOnce(f32) -> f32) {
    if !listed {
        return field.adjust(id, f);
    }
    if let Some(candidate) = list.items.iter_mut().find(|c| c.id == id) {
        candidate.logit = f(candidate.logit);
        list.changed();
    }
}

/// The temperature to divide by: fixed, or between the ends of its range as the entropy stands between 0 and that of a
/// uniform choice.
fn temperature(s: &Sampling, entropy: impl FnOnce() -> (f64, u64)) -> f32 {
    if s.dynamic_temperature_range <= 0.0 {
        return s.temperature;
    }
    let low = (s.temperature - s.dynamic_temperature_range).max(0.0);
    let high = s.temperature + s.dynamic_temperature_range;
    let (entropy, count) = entropy();
    if count <= 1 {
        return 1.0;
    }
    let share = (entropy / libm::log(count as f64)).clamp(0.0, 1.0);
    low + (high - low) * libm::pow(share, f64::from(s.dynamic_temperature_exponent)) as f32
}

/// Entropy in nats, and among how many tokens.
fn entropy_of_field(field: &mut Field<'_>) -> (f64, u64) {
    let sums = field.sums(true);
    (libm::log(sums.total) - sums.weighted / sums.total, sums.count)
}

fn entropy_of_list(token: Token, list: &mut List) -> (f64, u64) {
    let total = list.weigh(token);
    let plogp: f64 = list
        .weights()
        .iter()
        .map(|w| f64::from(*w) / total)
        .filter(|p| *p > 0.0)
        .map(|p| p * libm::log(p))
        .sum();
    (-plogp, list.items.len() as u64)
}
