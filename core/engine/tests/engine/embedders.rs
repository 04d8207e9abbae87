//! Small models that give embeddings, with every fact of their rows at work, and what they read.

use super::random::{Random, VOCABULARY};

/// What every embedder reads, beside tokens: plain, with accents and marks, and longer than a chunk of a short one.
pub(crate) fn texts() -> Vec<String> {
    let long = "The quick brown fox jumps over the lazy dog. ".repeat(2);
    ["send an email", "Été à la plage, déjà-vu!", long.trim_end()].map(String::from).to_vec()
}

/// Token sequences that every embedder reads: from one token to more than a page.
pub(crate) fn sequences() -> Vec<Vec<u32>> {
    let text: Vec<u32> = (0..96u64).map(|i| ((i * i * 7 + i * 31 + 11) % 250) as u32).collect();
    [1, 5, 33, 96].map(|length| text[..length].to_vec()).to_vec()
}

/// The embedders, by name.
pub(crate) fn models() -> Vec<(&'static str, Random)> {
    vec![
        ("bert-mean", bert(1)),
        ("bert-cls", bert(2)),
        ("nomic-bert", nomic_bert()),
        ("qwen3-embedding", qwen3_embedding()),
        ("llama-mean", llama_mean()),
        ("qwen2-both-ways", qwen2_both_ways()),
        ("gemma-embedding", gemma_embedding()),
    ]
}

/// As BGE (cls), MiniLM and E5 (mean) are.
pub(crate) fn bert(pooling: u32) -> Random {
    let mut model = Random::new("bert");
    (model.context, model.kv_heads) = (128, 4);
    word_pieces(model.keys());
    model
        .set("attention.layer_norm_epsilon", 1e-12f32)
        .set("attention.causal", false)
        .set("pooling_type", pooling);
    let (dim, ffn, context) = (model.dim, model.ffn, model.context);
    model.tensor("position_embd.weight", &[dim, context], 0.0, 0.5);
    entry(&mut model);
    for layer in 0..model.layers {
        for (name, cols, rows, deviation) in [
            ("attn_q", dim, dim, 0.25),
            ("attn_k", dim, dim, 0.25),
            ("attn_v", dim, dim, 0.15),
            ("attn_output", dim, dim, 0.15),
            ("ffn_up", dim, ffn, 0.2),
            ("ffn_down", ffn, dim, 0.3),
        ] {
            model.tensor(&format!("blk.{layer}.{name}.weight"), &[cols, rows], 0.0, deviation);
            model.tensor(&format!("blk.{layer}.{name}.bias"), &[rows], 0.0, 0.3);
        }
        exit(&mut model, layer);
    }
    model
}

fn nomic_bert() -> Random {
    let mut model = Random::new("nomic-bert");
    model.kv_heads = 4;
    word_pieces(model.keys());
    model
        .set("attention.layer_norm_epsilon", 1e-12f32)
        .set("attention.causal", false)
        .set("pooling_type", 1u32)
        .set("rope.freq_base", 1000f32);
    entry(&mut model);
    let dim = model.dim;
    for layer in 0..model.layers {
        model
            .tensor(&format!("blk.{layer}.attn_qkv.weight"), &[dim, 3 * dim], 0.0, 0.22)
            .tensor(&format!("blk.{layer}.attn_output.weight"), &[dim, dim], 0.0, 0.15)
            .gated_ffn(layer);
        exit(&mut model, layer);
    }
    model
}

/// The end of sequence is appended, and the last token counts.
fn qwen3_embedding() -> Random {
    let mut model = Random::new("qwen3");
    model.head = 32;
    model.llama().set("pooling_type", 3u32).set_global("tokenizer.ggml.add_eos_token", true);
    let head = model.head;
    for layer in 0..model.layers {
        for norm in ["attn_q_norm", "attn_k_norm"] {
            model.tensor(&format!("blk.{layer}.{norm}.weight"), &[head], 1.0, 0.3);
        }
    }
    model
}

/// A model that was made to write and does not say how its tokens are pooled.
fn llama_mean() -> Random {
    let mut model = Random::new("llama");
    model.llama();
    model
}

/// A decoder that was trained to look both ways.
fn qwen2_both_ways() -> Random {
    let mut model = Random::new("qwen2");
    model.llama().set("pooling_type", 1u32).set("attention.causal", false);
    let (q, kv) = (model.heads * model.head, model.kv_heads * model.head);
    for layer in 0..model.layers {
        for (part, rows) in [("q", q), ("k", kv), ("v", kv)] {
            model.tensor(&format!("blk.{layer}.attn_{part}.bias"), &[rows], 0.0, 1.0);
        }
    }
    model
}

/// Windows to both sides, and two layers behind the pooling.
fn gemma_embedding() -> Random {
    let mut model = Random::new("gemma-embedding");
    (model.layers, model.head) = (7, 32);
    model.keys().tied_embeddings();
    let (dim, head) = (model.dim, model.head);
    for layer in 0..model.layers {
        model.attention(layer).gated_ffn(layer);
        for name in ["attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"] {
            model.tensor(&format!("blk.{layer}.{name}.weight"), &[dim], 1.0, 0.3);
        }
        for name in ["attn_q_norm", "attn_k_norm"] {
            model.tensor(&format!("blk.{layer}.{name}.weight"), &[head], 1.0, 0.3);
        }
    }
    model
        .tensor("dense_2.weight", &[dim, 3 * dim], 0.0, 0.2)
        .tensor("dense_3.weight", &[3 * dim, dim], 0.0, 0.2)
        .set("dense_2_feat_in", dim as u32)
        .set("dense_2_feat_out", 3 * dim as u32)
        .set("dense_3_feat_in", 3 * dim as u32)
        .set("dense_3_feat_out", dim as u32)
        .set("attention.sliding_window", 17u32)
        .set("rope.freq_base", 1000f32)
        .set("pooling_type", 1u32);
    model
}

/// Embeddings of tokens and of their types, and the norm behind them.
fn entry(model: &mut Random) {
    let dim = model.dim;
    model
        .tensor("token_embd.weight", &[dim, VOCABULARY], 0.0, 1.0)
        .tensor("token_types.weight", &[dim, 2], 0.0, 0.5)
        .tensor("token_embd_norm.weight", &[dim], 1.0, 0.3)
        .tensor("token_embd_norm.bias", &[dim], 0.0, 0.3)
        .set_global("tokenizer.ggml.token_type_count", 2u32);
}

/// The norms behind a block's sums.
fn exit(model: &mut Random, layer: usize) {
    let dim = model.dim;
    for name in ["attn_output_norm", "layer_output_norm"] {
        model.tensor(&format!("blk.{layer}.{name}.weight"), &[dim], 1.0, 0.3);
        model.tensor(&format!("blk.{layer}.{name}.bias"), &[dim], 0.0, 0.3);
    }
}

/// BERT's kind of vocabulary: special tokens, then words and their continuations, single characters among them.
fn word_pieces(model: &mut Random) {
    let mut tokens: Vec<String> = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].map(String::from).to_vec();
    let characters = ('a'..='z').chain('0'..='9').chain(".,!?-:".chars());
    tokens.extend(characters.flat_map(|c| [format!("\u{2581}{c}"), c.to_string()]));
    tokens
        .extend(["the", "send", "email", "an", "fox", "dog", "quick"].map(|word| format!("\u{2581}{word}")));
    tokens.extend(["ing", "own", "er", "ick", "azy", "umps"].map(String::from));
    let unused = VOCABULARY - tokens.len();
    tokens.extend((0..unused).map(|number| format!("[unused{number}]")));
    let kinds: Vec<i32> = (0..VOCABULARY).map(|id| if id < 5 { 3 } else { 1 }).collect();
    model
        .set_global("tokenizer.ggml.model", "bert")
        .set_global("tokenizer.ggml.pre", "default")
        .set_global("tokenizer.ggml.tokens", tokens)
        .set_global("tokenizer.ggml.token_type", kinds)
        .set_global("tokenizer.ggml.padding_token_id", 0u32)
        .set_global("tokenizer.ggml.unknown_token_id", 1u32)
        .set_global("tokenizer.ggml.bos_token_id", 2u32)
        .set_global("tokenizer.ggml.cls_token_id", 2u32)
        .set_global("tokenizer.ggml.eos_token_id", 3u32)
        .set_global("tokenizer.ggml.seperator_token_id", 3u32)
        .set_global("tokenizer.ggml.mask_token_id", 4u32);
}
