//! The metadata of a GGUF file from a model's configuration, tokenizer and chat template.

use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{ToValue, Writer};
use ai_runtime_text::Tokenizer;
use serde_json::Value;

use super::config::{Config, Family, Scaling, corrupt};

/// Everything but the tensors. The vocabulary gets as many tokens as there are embeddings.
pub(super) fn metadata(config: &Config, folder: &Path, name: &str, vocabulary: usize) -> Result<Writer> {
    let mut writer = tokenizer(folder, vocabulary)?;
    let arch = config.family.architecture();
    writer.set("general.architecture", arch).set("general.name", name);
    let mut keys = Keys { writer: &mut writer, arch };
    keys.count("block_count", config.layers)?;
    keys.count("context_length", config.need(&["max_position_embeddings", "n_positions"])?)?;
    let dim = config.need(&["hidden_size", "n_embd"])?;
    keys.count("embedding_length", dim)?;
    let ffn = config.count(&["intermediate_size", "n_inner"])?;
    keys.count("feed_forward_length", ffn.unwrap_or(4 * dim))?;
    keys.count("attention.head_count", config.heads)?;
    keys.count("attention.head_count_kv", config.kv_heads)?;
    keys.count("attention.key_length", config.head)?;
    keys.count("attention.value_length", config.head)?;
    if config.family == Family::Gpt2 {
        keys.number("attention.layer_norm_epsilon", config.number("layer_norm_epsilon").unwrap_or(1e-5));
        return Ok(writer);
    }
    let epsilon =
        config.number("rms_norm_eps").ok_or_else(|| corrupt("expected 'rms_norm_eps', found none"))?;
    keys.number("attention.layer_norm_rms_epsilon", epsilon);
    rope(config, &mut keys)?;
    match config.family {
        Family::Granite => {
            for (key, name) in [
                ("embedding_scale", "embedding_multiplier"),
                ("residual_scale", "residual_multiplier"),
                ("attention.scale", "attention_multiplier"),
                ("logit_scale", "logits_scaling"),
            ] {
                if let Some(value) = config.number(name) {
                    keys.number(key, value);
                }
            }
        }
        Family::Gemma2 | Family::Gemma3 => {
            if let Some(window) = config.count(&["sliding_window"])? {
                keys.count("attention.sliding_window", window)?;
            }
            if let Some(period) = period(config)? {
                keys.count("attention.sliding_window_pattern", period)?;
            }
            for key in ["attn_logit_softcapping", "final_logit_softcapping"] {
                // Nothing means no cap, which a missing key would not say.
                keys.number(key, config.number(key).unwrap_or(0.0));
            }
        }
        _ => {}
    }
    Ok(writer)
}

/// Every how many layers one sees everything.
fn period(config: &Config) -> Result<Option<usize>> {
    if let Some(period) = config.count(&["sliding_window_pattern", "_sliding_window_pattern"])? {
        return Ok(Some(period));
    }
    let Some(kinds) = config.get("layer_types").and_then(Value::as_array) else { return Ok(None) };
    let full = |kind: &Value| kind == "full_attention";
    let Some(first) = kinds.iter().position(full) else { return Ok(None) };
    let regular =
        kinds.iter().enumerate().all(|(layer, kind)| full(kind) == (layer + 1).is_multiple_of(first + 1));
    match regular {
        true => Ok(Some(first + 1)),
        false => Err(Error::new(
            ErrorKind::UnsupportedModel,
            "config.json: 'layer_types' without a period is not supported",
        )),
    }
}

fn rope(config: &Config, keys: &mut Keys<'_>) -> Result<()> {
    let rope = config.rope()?;
    keys.count("rope.dimension_count", rope.dims)?;
    keys.number("rope.freq_base", rope.base);
    if let Some(base) = rope.local_base {
        keys.number("rope.freq_base_swa", base);
    }
    match rope.scaling {
        Scaling::None | Scaling::Llama3 { .. } => {}
        Scaling::Linear { factor } => {
            keys.set("rope.scaling.type", "linear");
            keys.number("rope.scaling.factor", factor);
        }
        Scaling::Yarn { factor, original, fast, slow } => {
            keys.set("rope.scaling.type", "yarn");
            keys.number("rope.scaling.factor", factor);
            keys.count("rope.scaling.original_context_length", original as usize)?;
            for (key, value) in [("yarn_beta_fast", fast), ("yarn_beta_slow", slow)] {
                if let Some(value) = value {
                    keys.number(&format!("rope.scaling.{key}"), value);
                }
            }
        }
        Scaling::Long { original, attention, .. } => {
            keys.count("rope.scaling.original_context_length", original as usize)?;
            keys.number("rope.scaling.attn_factor", attention);
        }
    }
    Ok(())
}

/// The keys of one architecture.
struct Keys<'w> {
    writer: &'w mut Writer,
    arch: &'static str,
}

impl Keys<'_> {
    fn set(&mut self, key: &str, value: impl ToValue) {
        self.writer.set(format!("{}.{key}", self.arch), value);
    }

    fn count(&mut self, key: &str, count: usize) -> Result<()> {
        let count = u32::try_from(count).map_err(|_| corrupt(format!("{count} is too much for '{key}'")))?;
        self.set(key, count);
        Ok(())
    }

    fn number(&mut self, key: &str, number: f64) {
        self.set(key, number as f32);
    }
}

/// Vocabulary and chat template.
fn tokenizer(folder: &Path, vocabulary: usize) -> Result<Writer> {
    let path = folder.join("tokenizer.json");
    let pipeline = std::fs::read(&path).map_err(|error| {
        let error = Error::from(error).context(path.display());
        match error.kind() {
            ErrorKind::NotFound => {
                error.hint("a model without tokenizer.json cannot be converted here: use llama.cpp's convert_hf_to_gguf.py")
            }
            _ => error,
        }
    })?;
    let settings = std::fs::read(folder.join("tokenizer_config.json")).ok();
    let mut writer = Tokenizer::gguf_metadata(&pipeline, settings.as_deref(), vocabulary)
        .map_err(|error| error.context(path.display()))?;
    if let Some(template) = chat_template(folder, settings.as_deref()) {
        writer.set("tokenizer.chat_template", template);
    }
    Ok(writer)
}

/// A file of its own, or a part of the tokenizer's settings: one template, or several with names.
fn chat_template(folder: &Path, settings: Option<&[u8]>) -> Option<String> {
    if let Ok(template) = std::fs::read_to_string(folder.join("chat_template.jinja")) {
        return Some(template);
    }
    let settings: Value = serde_json::from_slice(settings?).ok()?;
    match settings.get("chat_template")? {
        Value::String(template) => Some(template.clone()),
        Value::Array(several) => {
            let default = several.iter().find(|one| one.get("name").is_some_and(|name| name == "default"))?;
            Some(default.get("template")?.as_str()?.to_owned())
        }
        _ => None,
    }
}
