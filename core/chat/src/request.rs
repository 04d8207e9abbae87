use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Message, ToolChoice, ToolSpec};

/// A question to a backend: the conversation so far, the tools on offer, and how to answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Request {
    /// The conversation; the last message is a user's or a tool's.
    pub messages: Vec<Message>,
    /// The tools on offer.
    pub tools: Vec<ToolSpec>,
    /// Which of them may or must be called.
    pub tool_choice: ToolChoice,
    /// At most this many calls in one turn; 0 means as many as the model's format allows.
    pub max_calls: usize,
    /// What the text of the answer must be.
    pub response_format: ResponseFormat,
    /// Bounds on what the schemas of tools and answer leave open. Models in this process keep to them; remote ones do not
    /// know them.
    pub limits: ValueLimits,
    /// The order in which the properties of arguments and answers are written.
    pub property_order: PropertyOrder,
    /// How tokens are chosen.
    pub sampling: Sampling,
    /// At most this many new tokens; 0 means until the context is full.
    pub max_tokens: usize,
    /// The answer ends before any of these strings.
    pub stop: Vec<String>,
    /// Which model, where a backend has several.
    pub model: Option<String>,
    /// Further variables for the chat template (`enable_thinking`, ...).
    pub template_variables: serde_json::Map<String, Value>,
}

/// What the text of an answer must be.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResponseFormat {
    /// Anything.
    #[default]
    Text,
    /// Any JSON value.
    Json,
    /// JSON that is valid under this schema.
    JsonSchema(Value),
    /// A match of this regular expression (Rust `regex` syntax).
    Regex(String),
    /// A text of this grammar in llguidance's Lark dialect.
    Lark(String),
    /// One of these strings.
    Choice(Vec<String>),
}

/// Bounds on what a schema leaves open: against arguments that never end. `None` leaves it open. A value that the schema
/// itself wants longer may be longer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ValueLimits {
    /// Characters of a string.
    pub string: Option<u32>,
    /// Items of an array, and properties of an object that the schema does not name.
    pub items: Option<u32>,
    /// Digits of a number, before and after the point.
    pub digits: Option<u32>,
    /// Levels of a value of which the schema says nothing.
    pub depth: Option<u32>,
}

/// The order in which the properties of an object are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PropertyOrder {
    /// That of the schema: the model reads the tools in this order, and the most tokens are forced.
    #[default]
    Schema,
    /// Any. Objects with more than eight listed properties keep the schema's order.
    Any,
}

/// How the next token is chosen from the logits.
///
/// The default values switch everything off but the temperature: plain sampling at temperature 1. `temperature: 0` is
/// greedy decoding. A fixed `seed` gives a fixed output: the random number of a position is a pure function of seed and
/// position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sampling {
    /// Divides the logits; 0 means greedy.
    pub temperature: f32,
    /// Half-width of the dynamic temperature range; 0 switches it off.
    pub dynamic_temperature_range: f32,
    /// Exponent of the dynamic temperature.
    pub dynamic_temperature_exponent: f32,
    /// Keeps the k best tokens; 0 keeps all.
    pub top_k: usize,
    /// Keeps the smallest set whose probability reaches this; 1 keeps all.
    pub top_p: f32,
    /// Keeps tokens with at least this share of the best one's probability; 0 keeps all.
    pub min_p: f32,
    /// Locally typical sampling; 1 keeps all.
    pub typical_p: f32,
    /// Keeps logits within this many standard deviations of the best; 0 or less keeps all.
    pub top_n_sigma: f32,
    /// Probability that XTC removes the top choices.
    pub xtc_probability: f32,
    /// Threshold of XTC; above 0.5 it does nothing.
    pub xtc_threshold: f32,
    /// 0 off, 1 or 2: the version of mirostat.
    pub mirostat: u8,
    /// Target surprise of mirostat.
    pub mirostat_tau: f32,
    /// Learning rate of mirostat.
    pub mirostat_eta: f32,
    /// Divides (or multiplies, if negative) the logits of recent tokens; 1 is off.
    pub repeat_penalty: f32,
    /// Subtracted once per occurrence.
    pub frequency_penalty: f32,
    /// Subtracted once if the token occurred.
    pub presence_penalty: f32,
    /// How many recent tokens the three penalties look at; 0 is off, -1 the whole context.
    pub penalty_last_n: i32,
    /// Strength of DRY; 0 is off.
    pub dry_multiplier: f32,
    /// Base of DRY's exponential.
    pub dry_base: f32,
    /// Repetitions up to this length are free.
    pub dry_allowed_length: usize,
    /// How far back DRY looks; -1 the whole context.
    pub dry_penalty_last_n: i32,
    /// DRY does not look past these.
    pub dry_sequence_breakers: Vec<String>,
    /// Added to single logits: `(token id, bias)`; negative infinity forbids.
    pub logit_bias: Vec<(u32, f32)>,
    /// The random seed.
    pub seed: u64,
    /// The order of the steps; empty means llama.cpp's.
    pub order: Vec<SamplerStep>,
    /// How many alternatives with log probabilities to report per token.
    pub logprobs: usize,
}

impl Default for Sampling {
    fn default() -> Self {
        Self {
            temperature: 1.0,
            dynamic_temperature_range: 0.0,
            dynamic_temperature_exponent: 1.0,
            top_k: 0,
            top_p: 1.0,
            min_p: 0.0,
            typical_p: 1.0,
            top_n_sigma: 0.0,
            xtc_probability: 0.0,
            xtc_threshold: 0.1,
            mirostat: 0,
            mirostat_tau: 5.0,
            mirostat_eta: 0.1,
            repeat_penalty: 1.0,
            frequency_penalty: 0.0,
            presence_penalty: 0.0,
            penalty_last_n: 64,
            dry_multiplier: 0.0,
            dry_base: 1.75,
            dry_allowed_length: 2,
            dry_penalty_last_n: -1,
            dry_sequence_breakers: ["\n", ":", "\"", "*"].map(String::from).to_vec(),
            logit_bias: Vec::new(),
            seed: 0,
            order: Vec::new(),
            logprobs: 0,
        }
    }
}

impl Sampling {
    /// Always the most probable token.
    pub fn greedy() -> Self {
        Self { temperature: 0.0, ..Self::default() }
    }
}

/// A step of the sampler; the names are those of llama.cpp's `--samplers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SamplerStep {
    /// Repetition, frequency and presence penalties.
    Penalties,
    /// DRY.
    Dry,
    /// Top-n-sigma.
    TopNSigma,
    /// Top-k.
    TopK,
    /// Locally typical.
    TypicalP,
    /// Top-p.
    TopP,
    /// Min-p.
    MinP,
    /// XTC.
    Xtc,
    /// Temperature, dynamic or not.
    Temperature,
}

/// JSON text with `", "` and `": "`, the separators that models are trained on (Python's `json.dumps`).
pub fn spaced_json(value: &Value) -> String {
    struct Spaced;
    impl serde_json::ser::Formatter for Spaced {
        fn begin_array_value<W: ?Sized + std::io::Write>(
            &mut self,
            w: &mut W,
            first: bool,
        ) -> std::io::Result<()> {
            if first { Ok(()) } else { w.write_all(b", ") }
        }
        fn begin_object_key<W: ?Sized + std::io::Write>(
            &mut self,
            w: &mut W,
            first: bool,
        ) -> std::io::Result<()> {
            if first { Ok(()) } else { w.write_all(b", ") }
        }
        fn begin_object_value<W: ?Sized + std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()> {
            w.write_all(b": ")
        }
    }
    let mut out = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, Spaced);
    value.serialize(&mut serializer).expect("a Value always serialises");
    String::from_utf8(out).expect("JSON text is UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaced_json_is_what_python_writes() {
        let value = serde_json::json!({"to": "a@b", "n": [1, 2], "o": {}});
        assert_eq!(spaced_json(&value), r#"{"to": "a@b", "n": [1, 2], "o": {}}"#);
    }

    #[test]
    fn a_sampling_setting_that_does_not_exist_is_an_error() {
        let error = serde_json::from_str::<Sampling>(r#"{"temprature": 1}"#).unwrap_err();
        assert!(error.to_string().contains("temprature"), "{error}");
    }
}
