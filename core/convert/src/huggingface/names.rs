//! Names and orders: what transformers calls a tensor and how its rows lie, and what GGUF wants.

use ai_runtime_chat::{Error, ErrorKind, Result};

use super::config::{Config, Family};

/// What becomes of a tensor.
#[derive(Debug, PartialEq)]
pub(super) enum Target {
    Tensor {
        name: String,
        order: Order,
    },
    /// A table that is computed, or a head that is the embeddings again.
    Nothing,
    Unknown,
}

/// What is done to a tensor's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Same,
    /// Norms that transformers stores as the difference from one.
    PlusOne,
    /// Columns become rows (GPT-2's `Conv1D`).
    Transposed,
    /// In each of `heads` heads of `rows` rows, elements i and i + n/2 that rotate together become neighbours.
    Paired {
        heads: usize,
        rows: usize,
    },
}

impl Order {
    /// Which row of the file stands in this row.
    pub(super) fn origin(self, row: usize) -> usize {
        match self {
            Self::Paired { rows, .. } => {
                let (head, at) = (row / rows, row % rows);
                head * rows + (at % 2) * (rows / 2) + at / 2
            }
            _ => row,
        }
    }

    /// Whether a tensor of this shape, the contiguous dimension first, can be put in this order.
    pub(super) fn check(self, name: &str, shape: &[u64]) -> Result<()> {
        let dims = shape.len();
        let fits = match self {
            Self::Paired { heads, rows } => {
                let found = if dims == 1 { shape[0] } else { shape[1..].iter().product() };
                found == (heads * rows) as u64 && rows.is_multiple_of(2)
            }
            Self::Transposed => dims == 2,
            Self::Same | Self::PlusOne => true,
        };
        if fits {
            return Ok(());
        }
        let message =
            format!("tensor '{name}': the shape {shape:?} does not agree with config.json ({self:?})");
        Err(Error::new(ErrorKind::CorruptModel, message))
    }
}

/// What a tensor of the files becomes.
pub(super) fn target(config: &Config, name: &str) -> Target {
    // Models that also see have their language part below a name of its own.
    let name =
        ["language_model.model.", "model.language_model.", "language_model.", "transformer.", "model."]
            .iter()
            .find_map(|prefix| name.strip_prefix(prefix))
            .unwrap_or(name);
    let name = name.strip_prefix("model.").unwrap_or(name);
    if config.family == Family::Gpt2 {
        return gpt2(name);
    }
    let plain = |name: &str| Target::Tensor { name: name.into(), order: Order::Same };
    let norm_order = if config.family.is_gemma() { Order::PlusOne } else { Order::Same };
    match name {
        "embed_tokens.weight" => return plain("token_embd.weight"),
        "norm.weight" => return Target::Tensor { name: "output_norm.weight".into(), order: norm_order },
        "lm_head.weight" if config.tied => return Target::Nothing,
        "lm_head.weight" => return plain("output.weight"),
        _ if name.ends_with("rotary_emb.inv_freq") => return Target::Nothing,
        _ => {}
    }
    let Some((layer, part)) = name.strip_prefix("layers.").and_then(|rest| rest.split_once('.')) else {
        return Target::Unknown;
    };
    let Ok(layer) = layer.parse::<usize>() else { return Target::Unknown };
    let Some((part, end)) = part.rsplit_once('.') else { return Target::Unknown };
    if !matches!(end, "weight" | "bias") || layer >= config.layers {
        return Target::Unknown;
    }
    let after_only = matches!(config.family, Family::Olmo2) || config.family.is_gemma();
    let paired = |heads| match config.family.pairs_neighbours() {
        true => Order::Paired { heads, rows: config.head },
        false => Order::Same,
    };
    let (part, order) = match part {
        "self_attn.q_proj" => ("attn_q", paired(config.heads)),
        "self_attn.k_proj" => ("attn_k", paired(config.kv_heads)),
        "self_attn.v_proj" => ("attn_v", Order::Same),
        "self_attn.o_proj" => ("attn_output", Order::Same),
        "self_attn.qkv_proj" => ("attn_qkv", Order::Same),
        "self_attn.q_norm" => ("attn_q_norm", norm_order),
        "self_attn.k_norm" => ("attn_k_norm", norm_order),
        "mlp.gate_proj" => ("ffn_gate", Order::Same),
        "mlp.up_proj" | "mlp.gate_up_proj" => ("ffn_up", Order::Same),
        "mlp.down_proj" => ("ffn_down", Order::Same),
        "input_layernorm" => ("attn_norm", norm_order),
        "post_attention_layernorm" if after_only => ("post_attention_norm", norm_order),
        "post_attention_layernorm" => ("ffn_norm", norm_order),
        "pre_feedforward_layernorm" => ("ffn_norm", norm_order),
        "post_feedforward_layernorm" => ("post_ffw_norm", norm_order),
        _ => return Target::Unknown,
    };
    Target::Tensor { name: format!("blk.{layer}.{part}.{end}"), order }
}

fn gpt2(name: &str) -> Target {
    let same = |name: String| Target::Tensor { name, order: Order::Same };
    match name {
        "wte.weight" => return same("token_embd.weight".into()),
        "wpe.weight" => return same("position_embd.weight".into()),
        "ln_f.weight" => return same("output_norm.weight".into()),
        "ln_f.bias" => return same("output_norm.bias".into()),
        "lm_head.weight" => return Target::Nothing,
        _ => {}
    }
    let Some((layer, part)) = name.strip_prefix("h.").and_then(|rest| rest.split_once('.')) else {
        return Target::Unknown;
    };
    // The mask of causality.
    if matches!(part, "attn.bias" | "attn.masked_bias") {
        return Target::Nothing;
    }
    let Some((part, end)) = part.rsplit_once('.') else { return Target::Unknown };
    let (part, product) = match part {
        "ln_1" => ("attn_norm", false),
        "ln_2" => ("ffn_norm", false),
        "attn.c_attn" => ("attn_qkv", true),
        "attn.c_proj" => ("attn_output", true),
        "mlp.c_fc" => ("ffn_up", true),
        "mlp.c_proj" => ("ffn_down", true),
        _ => return Target::Unknown,
    };
    let order = if product && end == "weight" { Order::Transposed } else { Order::Same };
    Target::Tensor { name: format!("blk.{layer}.{part}.{end}"), order }
}

/// Where a tensor stands in a file: embeddings, layers in order, the rest.
pub(super) fn place(name: &str) -> (usize, String) {
    let layer = name.strip_prefix("blk.").and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
    match layer {
        Some(layer) => (layer + 1, name.to_owned()),
        None if name.starts_with("token_embd") || name.starts_with("position_embd") => (0, name.to_owned()),
        None => (usize::MAX, name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_rotate_together_become_neighbours() {
        let order = Order::Paired { heads: 2, rows: 6 };
        let rows: Vec<_> = (0..12).map(|row| order.origin(row)).collect();
        assert_eq!(rows, [0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11]);
        assert!(order.check("q", &[64, 12]).is_ok() && order.check("q", &[12]).is_ok());
        assert!(order.check("q", &[64, 10]).is_err());
    }

    #[test]
    fn tensors_stand_in_the_order_of_the_layers() {
        let mut names = ["output.weight", "blk.10.a", "blk.2.b", "blk.2.a", "token_embd.weight"];
        names.sort_by_key(|name| place(name));
        assert_eq!(names, ["token_embd.weight", "blk.2.a", "blk.2.b", "blk.10.a", "output.weight"]);
    }
}
