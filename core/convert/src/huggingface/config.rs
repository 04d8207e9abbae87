//! `config.json`: which architecture a model has, and its numbers.

use ai_runtime_chat::{Error, ErrorKind, Result};
use serde_json::Value;

/// The architectures that are converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// Llama and Mistral.
    Llama,
    SmolLm3,
    Granite,
    Qwen2,
    Qwen3,
    Phi3,
    Olmo2,
    Gemma2,
    Gemma3,
    Gpt2,
}

/// `model_type` in the file, the family, `general.architecture` in GGUF.
const TABLE: &[(&str, Family, &str)] = &[
    ("llama", Family::Llama, "llama"),
    ("mistral", Family::Llama, "llama"),
    ("smollm3", Family::SmolLm3, "smollm3"),
    ("granite", Family::Granite, "granite"),
    ("qwen2", Family::Qwen2, "qwen2"),
    ("qwen3", Family::Qwen3, "qwen3"),
    ("phi3", Family::Phi3, "phi3"),
    ("olmo2", Family::Olmo2, "olmo2"),
    ("gemma2", Family::Gemma2, "gemma2"),
    ("gemma3_text", Family::Gemma3, "gemma3"),
    ("gpt2", Family::Gpt2, "gpt2"),
];

impl Family {
    pub(super) fn is_gemma(self) -> bool {
        matches!(self, Self::Gemma2 | Self::Gemma3)
    }

    /// Whether GGUF wants elements that rotate together as neighbours, where transformers has them half a head apart.
    pub(super) fn pairs_neighbours(self) -> bool {
        matches!(self, Self::Llama | Self::SmolLm3 | Self::Granite)
    }

    pub(super) fn architecture(self) -> &'static str {
        TABLE.iter().find(|row| row.1 == self).map_or("", |row| row.2)
    }

    /// What the feed-forward part has to compute between its products.
    fn activations(self) -> &'static [&'static str] {
        match self {
            Self::Gemma2 | Self::Gemma3 => &["gelu_pytorch_tanh"],
            Self::Gpt2 => &["gelu_new", "gelu_pytorch_tanh"],
            _ => &["silu"],
        }
    }
}

/// A model's configuration.
#[derive(Debug)]
pub(crate) struct Config {
    pub(super) model_type: String,
    pub(super) family: Family,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) kv_heads: usize,
    /// Elements of a head.
    pub(super) head: usize,
    /// Whether the embeddings serve as the head too.
    pub(super) tied: bool,
    value: Value,
}

impl Config {
    pub(super) fn new(mut value: Value) -> Result<Self> {
        // Models that also see keep their language part apart.
        let outer_tied = value.get("tie_word_embeddings").and_then(Value::as_bool);
        if let Some(text) = value.get_mut("text_config").map(Value::take).filter(Value::is_object) {
            value = text;
        }
        let model_type = value.get("model_type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(row) = TABLE.iter().find(|row| row.0 == model_type) else {
            let known: Vec<_> = TABLE.iter().map(|row| row.0).collect();
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!("config.json: expected a model_type of {}; found '{model_type}'", known.join(", ")),
            )
            .hint("convert it with llama.cpp's convert_hf_to_gguf.py, then quantise the GGUF file"));
        };
        let family = row.1;
        let tied_by_default = family.is_gemma() || family == Family::Gpt2;
        let tied = value.get("tie_word_embeddings").and_then(Value::as_bool).or(outer_tied);
        let mut config = Self {
            model_type,
            family,
            layers: 0,
            heads: 0,
            kv_heads: 0,
            head: 0,
            tied: tied.unwrap_or(tied_by_default),
            value,
        };
        config.layers = config.need(&["num_hidden_layers", "n_layer"])?;
        config.heads = config.need(&["num_attention_heads", "n_head"])?;
        config.kv_heads = config.count(&["num_key_value_heads"])?.unwrap_or(config.heads);
        let dim = config.need(&["hidden_size", "n_embd"])?;
        if config.layers == 0
            || config.heads == 0
            || config.kv_heads == 0
            || !config.heads.is_multiple_of(config.kv_heads)
        {
            return Err(corrupt("expected layers, heads, and heads a multiple of KV heads"));
        }
        config.head = config.count(&["head_dim"])?.unwrap_or(dim / config.heads);
        config.check()?;
        Ok(config)
    }

    /// Refuses what would be computed otherwise than the model was trained.
    fn check(&self) -> Result<()> {
        let unsupported = |what: String| {
            Err(Error::new(ErrorKind::UnsupportedModel, format!("config.json: {what} is not supported")))
        };
        let activation =
            ["hidden_activation", "hidden_act", "activation_function"].iter().find_map(|key| self.text(key));
        if let Some(found) = activation.filter(|found| !self.family.activations().contains(found)) {
            return unsupported(format!("the activation '{found}' in a model of type {}", self.model_type));
        }
        if self.family == Family::Qwen2 && self.flag("use_sliding_window") == Some(true) {
            return unsupported("use_sliding_window".into());
        }
        let period = self.count(&["no_rope_layer_interval"])?;
        if self.family == Family::SmolLm3 && period.is_some_and(|period| period != 4) {
            return unsupported(format!("no_rope_layer_interval {}", period.unwrap_or_default()));
        }
        // The rows of gemma scale scores by the width of a head, but for the 27B models (46 and 62 layers).
        let scalar = self.number("query_pre_attn_scalar");
        if self.family.is_gemma()
            && let Some(scalar) = scalar.filter(|scalar| *scalar != self.head as f64)
            && !matches!(self.layers, 46 | 62)
        {
            return unsupported(format!("query_pre_attn_scalar {scalar} with heads of {}", self.head));
        }
        Ok(())
    }

    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        self.value.get(key).filter(|value| !value.is_null())
    }

    /// The first of these keys that is there, as a count.
    pub(super) fn count(&self, keys: &[&str]) -> Result<Option<usize>> {
        let Some((key, value)) = keys.iter().find_map(|key| Some((key, self.get(key)?))) else {
            return Ok(None);
        };
        let count =
            value.as_u64().and_then(|count| usize::try_from(count).ok()).filter(|count| *count < 1 << 32);
        count.map(Some).ok_or_else(|| corrupt(format!("'{key}': expected a count, found {value}")))
    }

    pub(super) fn need(&self, keys: &[&str]) -> Result<usize> {
        self.count(keys)?.ok_or_else(|| corrupt(format!("expected '{}', found none", keys[0])))
    }

    pub(super) fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.as_f64()
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        self.get(key)?.as_bool()
    }

    /// How positions are rotated: `rope_parameters`, or in older files `rope_scaling`, `rope_theta` and others.
    pub(super) fn rope(&self) -> Result<Rope> {
        // Gemma 3 has one for layers with a window and one for the others.
        let nested =
            |name: &str| self.get("rope_parameters").and_then(|all| all.get(name)).filter(|v| v.is_object());
        let own =
            nested("full_attention").or_else(|| self.get("rope_parameters").filter(|all| all.is_object()));
        let scaling = own.or_else(|| self.get("rope_scaling").filter(|value| value.is_object()));
        let number = |key: &str| scaling.and_then(|scaling| scaling.get(key)?.as_f64());
        let local = nested("sliding_attention").and_then(|local| local.get("rope_theta")?.as_f64());
        let kind = scaling.and_then(|scaling| {
            scaling.get("rope_type").or_else(|| scaling.get("type")).and_then(Value::as_str)
        });
        let original = number("original_max_position_embeddings")
            .or_else(|| self.number("original_max_position_embeddings"));
        let list = |key: &str| -> Vec<f32> {
            let list = scaling.and_then(|scaling| scaling.get(key)?.as_array());
            list.map(|list| list.iter().filter_map(|value| Some(value.as_f64()? as f32)).collect())
                .unwrap_or_default()
        };
        let need =
            |key: &str| number(key).ok_or_else(|| corrupt(format!("RoPE: expected '{key}', found none")));
        let context = self.need(&["max_position_embeddings", "n_positions"])? as f64;
        let scaling = match kind {
            None | Some("default") => Scaling::None,
            Some("linear") => Scaling::Linear { factor: need("factor")? },
            Some("llama3") => Scaling::Llama3 {
                factor: need("factor")?,
                low: need("low_freq_factor")?,
                high: need("high_freq_factor")?,
                original: need("original_max_position_embeddings")?,
            },
            Some("yarn") if number("attention_factor").is_none() && number("mscale").is_none() => {
                Scaling::Yarn {
                    factor: need("factor")?,
                    original: original.unwrap_or(context),
                    fast: number("beta_fast"),
                    slow: number("beta_slow"),
                }
            }
            Some("longrope" | "su") => {
                let original = original
                    .ok_or_else(|| corrupt("RoPE: expected the original context length, found none"))?;
                let factor = number("factor").unwrap_or(context / original);
                let natural =
                    if factor <= 1.0 { 1.0 } else { (1.0 + libm::log(factor) / libm::log(original)).sqrt() };
                Scaling::Long {
                    original,
                    attention: number("attention_factor").unwrap_or(natural),
                    short: list("short_factor"),
                    long: list("long_factor"),
                }
            }
            Some(other) => {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    format!("config.json: RoPE of type '{other}' (as it is set here) is not supported"),
                ));
            }
        };
        let share =
            number("partial_rotary_factor").or_else(|| self.number("partial_rotary_factor")).unwrap_or(1.0);
        Ok(Rope {
            base: number("rope_theta").or_else(|| self.number("rope_theta")).unwrap_or(10_000.0),
            local_base: local.or_else(|| self.number("rope_local_base_freq")),
            dims: (self.head as f64 * share) as usize,
            scaling,
        })
    }

    /// Tensors that GGUF has and transformers computes from the configuration.
    pub(super) fn tables(&self) -> Result<Vec<(&'static str, Vec<f32>)>> {
        if self.family == Family::Gpt2 {
            return Ok(Vec::new());
        }
        let rope = self.rope()?;
        let half = rope.dims / 2;
        let tables = match &rope.scaling {
            Scaling::Llama3 { factor, low, high, original } => {
                let divisor = |i: usize| {
                    let frequency = libm::pow(rope.base, -2.0 * i as f64 / rope.dims as f64);
                    let wave = 2.0 * std::f64::consts::PI / frequency;
                    if wave < original / high {
                        1.0
                    } else if wave > original / low {
                        *factor
                    } else {
                        let smooth = (original / wave - low) / (high - low);
                        1.0 / ((1.0 - smooth) / factor + smooth)
                    }
                };
                vec![("rope_freqs.weight", (0..half).map(|i| divisor(i) as f32).collect())]
            }
            Scaling::Long { short, long, .. } => {
                vec![("rope_factors_long.weight", long.clone()), ("rope_factors_short.weight", short.clone())]
            }
            _ => Vec::new(),
        };
        match tables.iter().find(|(_, values): &&(_, Vec<f32>)| values.len() != half) {
            Some((name, values)) => {
                Err(corrupt(format!("RoPE: expected {half} factors for {name}, found {}", values.len())))
            }
            None => Ok(tables),
        }
    }
}

/// Rotary position embedding.
pub(super) struct Rope {
    pub(super) base: f64,
    /// Of layers with a window, where it differs.
    pub(super) local_base: Option<f64>,
    pub(super) dims: usize,
    pub(super) scaling: Scaling,
}

/// How it reaches beyond the context of training.
pub(super) enum Scaling {
    None,
    Linear { factor: f64 },
    Llama3 { factor: f64, low: f64, high: f64, original: f64 },
    Yarn { factor: f64, original: f64, fast: Option<f64>, slow: Option<f64> },
    Long { original: f64, attention: f64, short: Vec<f32>, long: Vec<f32> },
}

pub(super) fn corrupt(message: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::CorruptModel, format!("config.json: {message}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn llama(change: impl Fn(&mut Value)) -> Result<Config> {
        let mut value = json!({
            "model_type": "llama", "hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4,
            "num_key_value_heads": 2, "max_position_embeddings": 512, "hidden_act": "silu",
        });
        change(&mut value);
        Config::new(value)
    }

    #[test]
    fn what_would_be_computed_otherwise_is_refused() {
        assert_eq!(llama(|_| ()).unwrap().head, 16);
        for (key, value, says) in [
            ("model_type", json!("mamba"), "found 'mamba'"),
            ("hidden_act", json!("relu2"), "'relu2'"),
            ("num_key_value_heads", json!(3), "multiple"),
            ("num_hidden_layers", json!(-1), "num_hidden_layers"),
            ("hidden_size", Value::Null, "hidden_size"),
        ] {
            let error = llama(|config| config[key] = value.clone()).unwrap_err();
            assert!(error.message().contains(says), "{key}: {error}");
        }
        let config = llama(|config| config["rope_scaling"] = json!({"rope_type": "dynamic", "factor": 2.0}));
        assert!(config.unwrap().rope().is_err_and(|error| error.message().contains("'dynamic'")));
    }

    #[test]
    fn llama_3s_frequencies_are_its_own() {
        let scaling = json!({"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
            "original_max_position_embeddings": 8192});
        let config = llama(|config| {
            config["head_dim"] = json!(128);
            config["rope_theta"] = json!(500_000.0);
            config["rope_scaling"] = scaling.clone();
        });
        let tables = config.unwrap().tables().unwrap();
        let (name, factors) = &tables[0];
        assert_eq!((*name, factors.len(), factors[0], factors[63]), ("rope_freqs.weight", 64, 1.0, 8.0));
        assert!(factors.windows(2).all(|pair| pair[0] <= pair[1]));
    }
}
