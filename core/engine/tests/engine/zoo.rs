//! One small model of the real structure of every architecture row, with every fact of the row at work: windows and original
//! contexts are shorter than the texts, caps are low enough to bite, scales are far from one.

use ai_runtime_kernels::Format;

use super::random::{Random, VOCABULARY};

/// Tokens that every model reads: past every window and original context below.
pub(crate) fn text() -> Vec<u32> {
    (0..96u64).map(|i| ((i * i * 7 + i * 31 + 11) % 250) as u32).collect()
}

/// A llama in each format, by the format's name.
pub(crate) fn formats() -> Vec<(&'static str, Random)> {
    Format::ALL.into_iter().map(|format| (format.name(), Random::wide(&[format]))).collect()
}

/// What needs many layers to show, or a file that leaves out what the models below have.
pub(crate) fn variants() -> Vec<(&'static str, Random)> {
    vec![
        ("gemma2-27b", gemma2_27b()),
        ("gemma3-27b", gemma3_27b()),
        (
            "granite-unrotated",
            llama("granite", |m| {
                m.set("rope.scaling.finetuned", false).set("logit_scale", 1f32);
            }),
        ),
    ]
}

/// A model of every architecture, by name.
pub(crate) fn models() -> Vec<(&'static str, Random)> {
    vec![
        ("llama", llama("llama", |_| {})),
        (
            "llama-factors",
            llama("llama", |m| {
                m.values("rope_freqs.weight", &[1.0, 1.0, 1.5, 2.0, 3.0, 4.0, 8.0, 8.0]);
                m.set("rope.freq_base", 500000f32);
            }),
        ),
        (
            "llama-linear",
            llama("llama", |m| {
                m.set("rope.scaling.type", "linear").set("rope.scaling.factor", 4f32);
            }),
        ),
        (
            "llama-yarn",
            llama("llama", |m| {
                m.set("rope.scaling.type", "yarn")
                    .set("rope.scaling.factor", 4f32)
                    .set("rope.scaling.original_context_length", 32u32);
            }),
        ),
        ("llama-tied", tied()),
        ("smollm3", smollm3()),
        (
            "granite",
            llama("granite", |m| {
                m.set("attention.scale", 0.4f32)
                    .set("embedding_scale", 3f32)
                    .set("residual_scale", 0.6f32)
                    .set("logit_scale", 0.7f32);
            }),
        ),
        ("qwen2", qwen2()),
        ("qwen3", qwen3()),
        ("phi3-short", phi3(512)),
        ("phi3-long", phi3(48)),
        ("gemma2", gemma2()),
        ("gemma3", gemma3()),
        ("olmo2", olmo2(|_| {})),
        (
            "olmo2-window",
            olmo2(|m| {
                m.set("attention.sliding_window", 16u32)
                    .set("rope.scaling.type", "yarn")
                    .set("rope.scaling.factor", 4f32)
                    .set("rope.scaling.original_context_length", 32u32);
            }),
        ),
        ("gpt2", gpt2()),
    ]
}

fn llama(architecture: &'static str, change: impl Fn(&mut Random)) -> Random {
    let mut model = Random::new(architecture);
    model.llama();
    change(&mut model);
    model
}

/// The embeddings serve as the head too.
fn tied() -> Random {
    let mut model = Random::new("llama");
    model.keys().tied_embeddings();
    blocks(&mut model, &["attn_norm", "ffn_norm"]);
    model
}

/// Attention, a gated FFN and these norms in every layer.
fn blocks(model: &mut Random, norms: &[&str]) {
    let dim = model.dim;
    for layer in 0..model.layers {
        model.attention(layer).gated_ffn(layer);
        norm(model, layer, norms, dim);
    }
}

fn norm(model: &mut Random, layer: usize, names: &[&str], length: usize) {
    norm_about(model, layer, names, length, 1.0);
}

fn norm_about(model: &mut Random, layer: usize, names: &[&str], length: usize, mean: f32) {
    for name in names {
        model.tensor(&format!("blk.{layer}.{name}.weight"), &[length], mean, 0.3 * mean);
    }
}

/// The fourth layer does not rotate.
fn smollm3() -> Random {
    let mut model = Random::new("smollm3");
    model.layers = 5;
    model.llama();
    model
}

fn qwen2() -> Random {
    let mut model = Random::new("qwen2");
    model.llama().set("rope.freq_base", 1_000_000f32);
    let (q, kv) = (model.heads * model.head, model.kv_heads * model.head);
    for layer in 0..model.layers {
        for (part, rows) in [("q", q), ("k", kv), ("v", kv)] {
            model.tensor(&format!("blk.{layer}.attn_{part}.bias"), &[rows], 0.0, 1.0);
        }
    }
    model
}

/// Heads are wider than their share of the stream, as in the real ones.
fn qwen3() -> Random {
    let mut model = Random::new("qwen3");
    model.head = 32;
    model.llama();
    let head = model.head;
    for layer in 0..model.layers {
        norm(&mut model, layer, &["attn_q_norm", "attn_k_norm"], head);
    }
    model
}

/// A context of 512 whose original length is `original`: where the context is longer, the long factors hold.
fn phi3(original: u32) -> Random {
    let mut model = Random::new("phi3");
    model.kv_heads = 4;
    model.keys().embeddings(1.0);
    let (dim, ffn, width) = (model.dim, model.ffn, model.heads * model.head);
    for layer in 0..model.layers {
        model
            .tensor(&format!("blk.{layer}.attn_qkv.weight"), &[dim, 3 * width], 0.0, 0.22)
            .tensor(&format!("blk.{layer}.attn_output.weight"), &[width, dim], 0.0, 0.15)
            .tensor(&format!("blk.{layer}.ffn_up.weight"), &[dim, 2 * ffn], 0.0, 0.15)
            .tensor(&format!("blk.{layer}.ffn_down.weight"), &[ffn, dim], 0.0, 0.15);
        norm(&mut model, layer, &["attn_norm", "ffn_norm"], dim);
    }
    // Three quarters of a head are rotated.
    model
        .set("rope.dimension_count", 12u32)
        .set("rope.scaling.original_context_length", original)
        .set("rope.scaling.attn_factor", 1.3f32)
        .values("rope_factors_short.weight", &[1.0, 1.1, 1.2, 1.4, 1.7, 2.0])
        .values("rope_factors_long.weight", &[1.0, 2.0, 3.0, 5.0, 8.0, 12.0]);
    model
}

fn gemma2() -> Random {
    let mut model = Random::new("gemma2");
    model.layers = 4;
    model.keys().tied_embeddings();
    blocks(&mut model, &["attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"]);
    model
        .set("attention.sliding_window", 16u32)
        .set("attn_logit_softcapping", 4f32)
        .set("final_logit_softcapping", 6f32);
    model
}

/// As many layers as the model that scales attention differently; heads wider than their share of the stream, and caps as
/// the row has them. What a layer adds is damped, as in the real one: llama.cpp takes GELU from a table of 16-bit numbers,
/// whose rounding undamped layers would raise to a mean KL of 2.5e-4 (1.2e-5 from transformers with such a table).
fn gemma2_27b() -> Random {
    let mut model = Random::new("gemma2");
    (model.layers, model.head) = (46, 32);
    model.keys().tied_embeddings();
    let dim = model.dim;
    blocks(&mut model, &["attn_norm", "ffn_norm"]);
    for layer in 0..model.layers {
        norm_about(&mut model, layer, &["post_attention_norm", "post_ffw_norm"], dim, 0.5);
    }
    model
        .set("attention.sliding_window", 16u32)
        .set("rope.scaling.type", "linear")
        .set("rope.scaling.factor", 4f32);
    model
}

fn gemma3() -> Random {
    gemma3_of(7, 16)
}

fn gemma3_27b() -> Random {
    gemma3_of(62, 32)
}

fn gemma3_of(layers: usize, head: usize) -> Random {
    let mut model = Random::new("gemma3");
    (model.layers, model.head) = (layers, head);
    model.keys().tied_embeddings();
    blocks(&mut model, &["attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"]);
    for layer in 0..model.layers {
        norm(&mut model, layer, &["attn_q_norm", "attn_k_norm"], head);
    }
    model
        .set("attention.sliding_window", 16u32)
        .set("rope.freq_base", 1000f32)
        .set("rope.scaling.type", "linear")
        .set("rope.scaling.factor", 2f32);
    model
}

fn olmo2(change: impl Fn(&mut Random)) -> Random {
    let mut model = Random::new("olmo2");
    model.layers = 4;
    model.keys().embeddings(1.0);
    blocks(&mut model, &["post_attention_norm", "post_ffw_norm"]);
    let (q, kv) = (model.heads * model.head, model.kv_heads * model.head);
    for layer in 0..model.layers {
        norm(&mut model, layer, &["attn_q_norm"], q);
        norm(&mut model, layer, &["attn_k_norm"], kv);
    }
    change(&mut model);
    model
}

fn gpt2() -> Random {
    let mut model = Random::new("gpt2");
    model.context = 128;
    model.kv_heads = 4;
    model.keys();
    model.set("attention.layer_norm_epsilon", 1e-5f32);
    let (dim, ffn, context) = (model.dim, model.ffn, model.context);
    model
        .tensor("token_embd.weight", &[dim, VOCABULARY], 0.0, 0.4)
        .tensor("position_embd.weight", &[dim, context], 0.0, 0.3)
        .tensor("output_norm.weight", &[dim], 1.0, 0.2)
        .tensor("output_norm.bias", &[dim], 0.0, 0.2);
    for layer in 0..model.layers {
        for (name, cols, rows, deviation) in [
            ("attn_qkv", dim, 3 * dim, 0.22),
            ("attn_output", dim, dim, 0.15),
            ("ffn_up", dim, ffn, 0.2),
            ("ffn_down", ffn, dim, 0.15),
        ] {
            model.tensor(&format!("blk.{layer}.{name}.weight"), &[cols, rows], 0.0, deviation);
            model.tensor(&format!("blk.{layer}.{name}.bias"), &[rows], 0.0, 0.3);
        }
        for name in ["attn_norm", "ffn_norm"] {
            model.tensor(&format!("blk.{layer}.{name}.weight"), &[dim], 1.0, 0.3);
            model.tensor(&format!("blk.{layer}.{name}.bias"), &[dim], 0.0, 0.3);
        }
    }
    model
}
