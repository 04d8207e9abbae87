//! Checking the settings: every field has a range, and an error names the field, the range and the value.

use std::fmt::Display;

use ai_runtime_chat::{Error, ErrorKind, Result, SamplerStep, Sampling};

/// llama.cpp's order.
pub(super) const DEFAULT_ORDER: [SamplerStep; 9] = [
    SamplerStep::Penalties,
    SamplerStep::Dry,
    SamplerStep::TopNSigma,
    SamplerStep::TopK,
    SamplerStep::TypicalP,
    SamplerStep::TopP,
    SamplerStep::MinP,
    SamplerStep::Xtc,
    SamplerStep::Temperature,
];

pub(super) fn check(s: &Sampling, vocab: usize) -> Result<()> {
    let finite = |field: &str, x: f32| ensure(x.is_finite(), field, "a finite number", x);
    let at_least_0 = |field: &str, x: f32| ensure(x.is_finite() && x >= 0.0, field, "0 or more", x);
    let above_0 = |field: &str, x: f32| ensure(x.is_finite() && x > 0.0, field, "a number above 0", x);
    let share = |field: &str, x: f32| ensure((0.0..=1.0).contains(&x), field, "a number from 0 to 1", x);
    at_least_0("temperature", s.temperature)?;
    at_least_0("dynamic_temperature_range", s.dynamic_temperature_range)?;
    at_least_0("dynamic_temperature_exponent", s.dynamic_temperature_exponent)?;
    share("top_p", s.top_p)?;
    share("min_p", s.min_p)?;
    share("typical_p", s.typical_p)?;
    finite("top_n_sigma", s.top_n_sigma)?;
    share("xtc_probability", s.xtc_probability)?;
    share("xtc_threshold", s.xtc_threshold)?;
    ensure(s.mirostat <= 2, "mirostat", "0, 1 or 2", s.mirostat)?;
    above_0("mirostat_tau", s.mirostat_tau)?;
    at_least_0("mirostat_eta", s.mirostat_eta)?;
    above_0("repeat_penalty", s.repeat_penalty)?;
    finite("frequency_penalty", s.frequency_penalty)?;
    finite("presence_penalty", s.presence_penalty)?;
    ensure(s.penalty_last_n >= -1, "penalty_last_n", "-1, 0 or a number of tokens", s.penalty_last_n)?;
    at_least_0("dry_multiplier", s.dry_multiplier)?;
    at_least_0("dry_base", s.dry_base)?;
    ensure(
        s.dry_penalty_last_n >= -1,
        "dry_penalty_last_n",
        "-1, 0 or a number of tokens",
        s.dry_penalty_last_n,
    )?;
    for (id, bias) in &s.logit_bias {
        ensure((*id as usize) < vocab, "logit_bias", &format!("token ids below {vocab}"), id)?;
        ensure(
            !bias.is_nan() && *bias != f32::INFINITY,
            "logit_bias",
            "finite numbers, or negative infinity to forbid a token",
            bias,
        )?;
    }
    ensure(s.order.len() <= 64, "order", "at most 64 steps", s.order.len())?;
    ensure(s.logprobs <= vocab, "logprobs", &format!("at most the vocabulary's {vocab} tokens"), s.logprobs)
}

fn ensure(holds: bool, field: &str, range: &str, found: impl Display) -> Result<()> {
    if holds {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidArgument, format!("sampling.{field}: expected {range}, found {found}")))
}

/// The steps that do something, in order. The temperature 0 keeps the best token only, so what keeps the best ones anyway
/// is left out before it; if the order does not have the temperature, it comes last.
pub(super) fn steps(s: &Sampling) -> Vec<SamplerStep> {
    let greedy = s.temperature == 0.0 && s.dynamic_temperature_range == 0.0;
    let mut order = if s.order.is_empty() { DEFAULT_ORDER.to_vec() } else { s.order.clone() };
    if s.mirostat > 0 {
        // As in llama.cpp, mirostat takes the place of everything but the temperature.
        order = vec![SamplerStep::Temperature];
    } else if greedy && !order.contains(&SamplerStep::Temperature) {
        order.push(SamplerStep::Temperature);
    }
    order.retain(|step| match step {
        SamplerStep::Penalties => {
            s.penalty_last_n != 0
                && (s.repeat_penalty != 1.0 || s.frequency_penalty != 0.0 || s.presence_penalty != 0.0)
        }
        SamplerStep::Dry => s.dry_multiplier != 0.0 && s.dry_base >= 1.0 && s.dry_penalty_last_n != 0,
        SamplerStep::TopNSigma => s.top_n_sigma > 0.0 && !greedy,
        SamplerStep::TopK => s.top_k > 0 && !greedy,
        SamplerStep::TypicalP => s.typical_p < 1.0,
        SamplerStep::TopP => s.top_p < 1.0 && !greedy,
        SamplerStep::MinP => s.min_p > 0.0 && !greedy,
        SamplerStep::Xtc => s.xtc_probability > 0.0 && s.xtc_threshold <= 0.5,
        SamplerStep::Temperature => s.temperature != 1.0 || s.dynamic_temperature_range > 0.0,
        // A step that a later version of the shared types adds.
        _ => false,
    });
    order
}
