//! How `ai-runtime run` chooses tokens: the options of llama.cpp, under its names and with its defaults.

use ai_runtime::{SamplerStep, Sampling};
use clap::Args;

#[derive(Args, Debug)]
#[command(next_help_heading = "Sampling")]
pub(crate) struct SamplingOptions {
    /// How freely words are chosen; 0 always takes the most probable
    #[arg(long, visible_alias = "temp", value_name = "T", default_value_t = 0.8)]
    temperature: f32,
    /// Half-width of the temperature's range, wide where the model is unsure; 0 is off
    #[arg(long, value_name = "T", default_value_t = 0.0)]
    dynatemp_range: f32,
    /// Exponent of that range
    #[arg(long, value_name = "X", default_value_t = 1.0)]
    dynatemp_exp: f32,
    /// Only the K best tokens; 0 is all
    #[arg(long, value_name = "K", default_value_t = 40)]
    top_k: usize,
    /// Only the best tokens that reach this probability together; 1 is all
    #[arg(long, value_name = "P", default_value_t = 0.95)]
    top_p: f32,
    /// Only tokens with this share of the best one's probability; 0 is all
    #[arg(long, value_name = "P", default_value_t = 0.05)]
    min_p: f32,
    /// Locally typical sampling; 1 is off
    #[arg(long, value_name = "P", default_value_t = 1.0)]
    typical: f32,
    /// Only logits within this many standard deviations of the best; 0 or less is all
    #[arg(long, value_name = "N", default_value_t = -1.0, allow_negative_numbers = true)]
    top_nsigma: f32,
    /// Probability that XTC removes the top choices; 0 is off
    #[arg(long, value_name = "P", default_value_t = 0.0)]
    xtc_probability: f32,
    /// Threshold of XTC; above 0.5 it does nothing
    #[arg(long, value_name = "P", default_value_t = 0.1)]
    xtc_threshold: f32,
    /// Version of mirostat, 1 or 2; 0 is off
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..=2))]
    mirostat: u8,
    /// Learning rate of mirostat
    #[arg(long, value_name = "X", default_value_t = 0.1)]
    mirostat_lr: f32,
    /// Target surprise of mirostat
    #[arg(long, value_name = "X", default_value_t = 5.0)]
    mirostat_ent: f32,
    /// Divides the logits of recent tokens; 1 is off
    #[arg(long, value_name = "X", default_value_t = 1.0)]
    repeat_penalty: f32,
    /// Taken from the logits of recent tokens once per occurrence
    #[arg(long, value_name = "X", default_value_t = 0.0, allow_negative_numbers = true)]
    frequency_penalty: f32,
    /// Taken from the logits of recent tokens once
    #[arg(long, value_name = "X", default_value_t = 0.0, allow_negative_numbers = true)]
    presence_penalty: f32,
    /// How many tokens are recent; -1 is the whole context
    #[arg(long, value_name = "N", default_value_t = 64, allow_negative_numbers = true)]
    repeat_last_n: i32,
    /// Strength of DRY, which keeps whole phrases from coming again; 0 is off
    #[arg(long, value_name = "X", default_value_t = 0.0)]
    dry_multiplier: f32,
    /// Base of DRY's exponential
    #[arg(long, value_name = "X", default_value_t = 1.75)]
    dry_base: f32,
    /// Repetitions up to this length are free
    #[arg(long, value_name = "N", default_value_t = 2)]
    dry_allowed_length: usize,
    /// How far back DRY looks; -1 is the whole context
    #[arg(long, value_name = "N", default_value_t = -1, allow_negative_numbers = true)]
    dry_penalty_last_n: i32,
    /// Added to a token's logit, as ID+BIAS or ID-BIAS; may be given several times
    #[arg(long, value_name = "ID+BIAS", value_parser = bias)]
    logit_bias: Vec<(u32, f32)>,
    /// The steps and their order, such as top_k;top_p;temperature [default: llama.cpp's]
    #[arg(long, value_name = "STEP;...", value_delimiter = ';', value_parser = step)]
    samplers: Vec<SamplerStep>,
    /// Seed of the random choice
    #[arg(long, short = 's', value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Log probabilities of this many best tokens (with --json)
    #[arg(long, value_name = "N", default_value_t = 0)]
    logprobs: usize,
}

impl SamplingOptions {
    pub(crate) fn sampling(&self) -> Sampling {
        Sampling {
            temperature: self.temperature,
            dynamic_temperature_range: self.dynatemp_range,
            dynamic_temperature_exponent: self.dynatemp_exp,
            top_k: self.top_k,
            top_p: self.top_p,
            min_p: self.min_p,
            typical_p: self.typical,
            top_n_sigma: self.top_nsigma,
            xtc_probability: self.xtc_probability,
            xtc_threshold: self.xtc_threshold,
            mirostat: self.mirostat,
            mirostat_tau: self.mirostat_ent,
            mirostat_eta: self.mirostat_lr,
            repeat_penalty: self.repeat_penalty,
            frequency_penalty: self.frequency_penalty,
            presence_penalty: self.presence_penalty,
            penalty_last_n: self.repeat_last_n,
            dry_multiplier: self.dry_multiplier,
            dry_base: self.dry_base,
            dry_allowed_length: self.dry_allowed_length,
            dry_penalty_last_n: self.dry_penalty_last_n,
            logit_bias: self.logit_bias.clone(),
            seed: self.seed,
            order: self.samplers.clone(),
            logprobs: self.logprobs,
            ..Sampling::default()
        }
    }
}

/// `15043+1.5`, `15043-2` or `15043-inf`.
fn bias(text: &str) -> Result<(u32, f32), String> {
    let wrong = || format!("expected ID+BIAS or ID-BIAS, such as 15043-1.5 or 15043-inf; found '{text}'");
    let at = text.find(['+', '-']).ok_or_else(wrong)?;
    let (id, bias) = text.split_at(at);
    let value: f32 = bias.parse().map_err(|_| wrong())?;
    if value.is_nan() {
        return Err(wrong());
    }
    Ok((id.parse().map_err(|_| wrong())?, value))
}

/// A step by its name in configuration files, or as llama.cpp shortens it.
fn step(name: &str) -> Result<SamplerStep, String> {
    let known = if name == "typ_p" { "typical_p" } else { name };
    serde_json::from_value(known.into()).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn biases_and_steps_are_read_as_llama_cpp_writes_them() {
        assert_eq!(bias("15043+1.5"), Ok((15043, 1.5)));
        assert_eq!(bias("7-inf"), Ok((7, f32::NEG_INFINITY)));
        for wrong in ["", "7", "+1", "x-1", "7-", "7-nan"] {
            assert!(bias(wrong).is_err(), "{wrong}");
        }
        assert_eq!(step("typ_p"), Ok(SamplerStep::TypicalP));
        assert!(step("top-q").unwrap_err().contains("top_n_sigma"));
    }
}
