//! Small models with random weights of the architectures that only candle computes, of the structure of their real files.

use crate::random::{Random, VOCABULARY};

/// All of them, by name.
pub(crate) fn models() -> Vec<(&'static str, Random)> {
    vec![("glm4", glm4()), ("lfm2", lfm2()), ("phi2", phi2())]
}

/// Norms before and after attention and FFN, gate and up in one tensor; half of each head is rotated.
fn glm4() -> Random {
    let mut model = Random::new("glm4");
    model.keys().embeddings(1.0).set("rope.dimension_count", 8u32);
    let (dim, ffn) = (model.dim, model.ffn);
    for layer in 0..model.layers {
        let name = |part: &str| format!("blk.{layer}.{part}.weight");
        model.attention(layer).tensor(&name("ffn_up"), &[dim, 2 * ffn], 0.0, 0.15).tensor(
            &name("ffn_down"),
            &[ffn, dim],
            0.0,
            0.15,
        );
        for norm in ["attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"] {
            model.tensor(&name(norm), &[dim], 1.0, 0.2);
        }
    }
    model
}

/// A convolution over three positions, then attention with normalised queries and keys.
fn lfm2() -> Random {
    let mut model = Random::new("lfm2");
    model.keys().set("shortconv.l_cache", 3u32);
    let kv_heads = vec![0i32, i32::try_from(model.kv_heads).unwrap()];
    model.set("attention.head_count_kv", kv_heads);
    let (dim, head) = (model.dim, model.head);
    model
        .tensor("token_embd.weight", &[dim, VOCABULARY], 0.0, 0.4)
        .tensor("token_embd_norm.weight", &[dim], 1.0, 0.2)
        .tensor("blk.0.shortconv.in_proj.weight", &[dim, 3 * dim], 0.0, 0.15)
        .tensor("blk.0.shortconv.conv.weight", &[3, dim], 0.0, 0.6)
        .tensor("blk.0.shortconv.out_proj.weight", &[dim, dim], 0.0, 0.15)
        .attention(1);
    for norm in ["attn_q_norm", "attn_k_norm"] {
        model.tensor(&format!("blk.1.{norm}.weight"), &[head], 1.0, 0.2);
    }
    for layer in 0..model.layers {
        model.gated_ffn(layer);
        for norm in ["attn_norm", "ffn_norm"] {
            model.tensor(&format!("blk.{layer}.{norm}.weight"), &[dim], 1.0, 0.2);
        }
    }
    model
}

/// LayerNorm, biases everywhere; attention and FFN read the same normalised row.
fn phi2() -> Random {
    let mut model = Random::new("phi2");
    model.kv_heads = model.heads;
    model.keys().embeddings(1.0).set("attention.layer_norm_epsilon", 1e-5f32);
    model.set("rope.dimension_count", 8u32);
    let (dim, ffn) = (model.dim, model.ffn);
    model.tensor("output.bias", &[VOCABULARY], 0.0, 0.3).tensor("output_norm.bias", &[dim], 0.0, 0.3);
    for layer in 0..model.layers {
        let part = |name: &str| format!("blk.{layer}.{name}");
        for (name, from, to) in [
            ("attn_qkv", dim, 3 * dim),
            ("attn_output", dim, dim),
            ("ffn_up", dim, ffn),
            ("ffn_down", ffn, dim),
        ] {
            model.tensor(&part(&format!("{name}.weight")), &[from, to], 0.0, 0.18);
            model.tensor(&part(&format!("{name}.bias")), &[to], 0.0, 0.3);
        }
        model.tensor(&part("attn_norm.weight"), &[dim], 1.0, 0.2);
        model.tensor(&part("attn_norm.bias"), &[dim], 0.0, 0.3);
    }
    model
}
