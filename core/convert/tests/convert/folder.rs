//! The small models of the engine's tests as transformers would save them: the way back from GGUF, written apart from the
//! way there. `examples/hf_models.rs` writes them for transformers itself to run (`tests/reference.py`).

use std::path::Path;

use ai_runtime_gguf::File;
use serde_json::{Value, json};

/// Models that transformers has too, and what their configuration says beside the sizes.
pub(crate) fn configurations() -> Vec<(&'static str, Value)> {
    let gemma = |window: u32| {
        json!({
            "hidden_activation": "gelu_pytorch_tanh", "query_pre_attn_scalar": 16, "sliding_window": window,
            "tie_word_embeddings": true,
        })
    };
    let with = |mut base: Value, more: Value| {
        if let (Some(base), Value::Object(more)) = (base.as_object_mut(), more) {
            base.extend(more);
        }
        base
    };
    let rope = |kind: Value| json!({"rope_scaling": kind});
    vec![
        ("llama", json!({"model_type": "llama"})),
        (
            "llama-linear",
            with(json!({"model_type": "llama"}), rope(json!({"rope_type": "linear", "factor": 4.0}))),
        ),
        (
            "llama-yarn",
            with(
                json!({"model_type": "llama"}),
                rope(json!({"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32})),
            ),
        ),
        ("llama-tied", json!({"model_type": "llama", "tie_word_embeddings": true})),
        (
            "smollm3",
            json!({"model_type": "smollm3", "no_rope_layer_interval": 4, "no_rope_layers": [1, 1, 1, 0, 1]}),
        ),
        (
            "granite",
            json!({
                "model_type": "granite", "attention_multiplier": 0.4, "embedding_multiplier": 3.0,
                "residual_multiplier": 0.6, "logits_scaling": 0.7,
            }),
        ),
        ("qwen2", json!({"model_type": "qwen2", "rope_theta": 1_000_000.0})),
        ("qwen3", json!({"model_type": "qwen3"})),
        (
            "phi3-short",
            json!({
                "model_type": "phi3", "partial_rotary_factor": 0.75, "original_max_position_embeddings": 512,
                "rope_scaling": {
                    "rope_type": "longrope", "factor": 1.0, "attention_factor": 1.3,
                    "short_factor": [1.0, 1.1, 1.2, 1.4, 1.7, 2.0], "long_factor": [1.0, 2.0, 3.0, 5.0, 8.0, 12.0],
                },
            }),
        ),
        (
            "gemma2",
            with(
                gemma(16),
                json!({"model_type": "gemma2", "attn_logit_softcapping": 4.0, "final_logit_softcapping": 6.0}),
            ),
        ),
        (
            "gemma3",
            with(
                gemma(16),
                json!({
                    "model_type": "gemma3_text", "rope_theta": 1000.0, "rope_local_base_freq": 10000.0,
                    "rope_scaling": {"rope_type": "linear", "factor": 2.0}, "sliding_window_pattern": 6,
                    "layer_types": gemma3_layers(7),
                }),
            ),
        ),
        (
            "gemma2-27b",
            with(
                gemma(16),
                json!({
                    "model_type": "gemma2", "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0,
                    "rope_scaling": {"rope_type": "linear", "factor": 4.0},
                }),
            ),
        ),
        (
            "gemma3-27b",
            with(
                gemma(16),
                json!({
                    "model_type": "gemma3_text", "rope_theta": 1000.0, "rope_local_base_freq": 10000.0,
                    "rope_scaling": {"rope_type": "linear", "factor": 2.0}, "sliding_window_pattern": 6,
                    "layer_types": gemma3_layers(62),
                }),
            ),
        ),
        ("olmo2", json!({"model_type": "olmo2"})),
        ("gpt2", json!({"model_type": "gpt2"})),
    ]
}

/// Every sixth layer sees everything.
fn gemma3_layers(count: usize) -> Vec<&'static str> {
    (1..=count).map(|layer| if layer % 6 == 0 { "full_attention" } else { "sliding_attention" }).collect()
}

/// Writes `config.json`, `model.safetensors` and `tokenizer.json`.
pub(crate) fn write(folder: &Path, file: &File, more: &Value) {
    std::fs::create_dir_all(folder).unwrap();
    let arch = file.str("general.architecture").unwrap().unwrap();
    let config = config(file, arch, more);
    std::fs::write(folder.join("config.json"), config.to_string()).unwrap();
    std::fs::write(folder.join("model.safetensors"), safetensors(file, arch)).unwrap();
    std::fs::write(folder.join("tokenizer.json"), tokenizer(file).to_string()).unwrap();
    std::fs::write(
        folder.join("tokenizer_config.json"),
        r#"{"add_bos_token": false, "eos_token": "<|im_end|>"}"#,
    )
    .unwrap();
}

fn config(file: &File, arch: &str, more: &Value) -> Value {
    let count = |key: &str| file.u64(&format!("{arch}.{key}")).unwrap();
    let number = |key: &str| file.f32(&format!("{arch}.{key}")).unwrap();
    let vocabulary = file.tensor("token_embd.weight").unwrap().shape[1];
    let mut config = if arch == "gpt2" {
        json!({
            "n_layer": count("block_count"), "n_head": count("attention.head_count"), "n_embd": count("embedding_length"),
            "n_inner": count("feed_forward_length"), "n_positions": count("context_length"),
            "layer_norm_epsilon": number("attention.layer_norm_epsilon"), "activation_function": "gelu_new",
            "vocab_size": vocabulary,
        })
    } else {
        json!({
            "num_hidden_layers": count("block_count"), "num_attention_heads": count("attention.head_count"),
            "num_key_value_heads": count("attention.head_count_kv"), "hidden_size": count("embedding_length"),
            "head_dim": count("attention.key_length"), "intermediate_size": count("feed_forward_length"),
            "max_position_embeddings": count("context_length"), "hidden_act": "silu",
            "rms_norm_eps": number("attention.layer_norm_rms_epsilon"), "rope_theta": number("rope.freq_base"),
            "vocab_size": vocabulary, "tie_word_embeddings": false, "pad_token_id": null, "bos_token_id": 256,
            "eos_token_id": 258, "attention_bias": false,
        })
    };
    config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    config
}

fn safetensors(file: &File, arch: &str) -> Vec<u8> {
    let mut head = serde_json::Map::new();
    let mut data = Vec::new();
    for tensor in file.tensors() {
        let Some((name, values, shape)) = tensor_of(file, arch, tensor.name) else { continue };
        let start = data.len();
        data.extend(values.iter().flat_map(|value| value.to_le_bytes()));
        head.insert(name, json!({"dtype": "F32", "shape": shape, "data_offsets": [start, data.len()]}));
    }
    let head = Value::Object(head).to_string();
    [&(head.len() as u64).to_le_bytes()[..], head.as_bytes(), &data].concat()
}

/// The tensor's name in transformers, its values and its shape there; `None` for what is computed there.
fn tensor_of(file: &File, arch: &str, name: &str) -> Option<(String, Vec<f32>, Vec<u64>)> {
    let tensor = file.tensor(name).unwrap();
    let mut values: Vec<f32> =
        tensor.data.as_chunks::<4>().0.iter().map(|word| f32::from_le_bytes(*word)).collect();
    let mut shape: Vec<u64> = tensor.shape[..tensor.dims].iter().rev().copied().collect();
    let (layer, part) = match name.strip_prefix("blk.").and_then(|rest| rest.split_once('.')) {
        Some((layer, part)) => (layer, part),
        None => ("", name),
    };
    let (part, end) = part.rsplit_once('.').unwrap();
    if arch == "gpt2" {
        let part = match part {
            "token_embd" => return Some(("transformer.wte.weight".into(), values, shape)),
            "position_embd" => return Some(("transformer.wpe.weight".into(), values, shape)),
            "output_norm" => return Some((format!("transformer.ln_f.{end}"), values, shape)),
            "attn_norm" => "ln_1",
            "ffn_norm" => "ln_2",
            "attn_qkv" => "attn.c_attn",
            "attn_output" => "attn.c_proj",
            "ffn_up" => "mlp.c_fc",
            "ffn_down" => "mlp.c_proj",
            other => panic!("{other}"),
        };
        if shape.len() == 2 {
            let (rows, cols) = (shape[0] as usize, shape[1] as usize);
            values = (0..cols * rows).map(|i| values[(i % rows) * cols + i / rows]).collect();
            shape.reverse();
        }
        return Some((format!("transformer.h.{layer}.{part}.{end}"), values, shape));
    }
    let gemma = arch.starts_with("gemma");
    if gemma && part.ends_with("norm") {
        values.iter_mut().for_each(|value| *value -= 1.0);
    }
    if matches!(arch, "llama" | "granite" | "smollm3") && matches!(part, "attn_q" | "attn_k") {
        // Pairs of neighbours go half a head apart.
        let head = file.u64(&format!("{arch}.attention.key_length")).unwrap().unwrap() as usize;
        let width = values.len() / shape[0] as usize;
        let rows: Vec<&[f32]> = values.chunks(width).collect();
        let order = (0..rows.len()).map(|row| {
            let (first, at) = (row / head * head, row % head);
            first + if at < head / 2 { 2 * at } else { 2 * (at - head / 2) + 1 }
        });
        values = order.flat_map(|row| rows[row].to_vec()).collect();
    }
    let after = gemma || arch == "olmo2";
    let part = match part {
        "token_embd" => return Some(("model.embed_tokens.weight".into(), values, shape)),
        "output_norm" => return Some(("model.norm.weight".into(), values, shape)),
        "output" => return Some(("lm_head.weight".into(), values, shape)),
        "attn_norm" => "input_layernorm",
        "attn_q" => "self_attn.q_proj",
        "attn_k" => "self_attn.k_proj",
        "attn_v" => "self_attn.v_proj",
        "attn_qkv" => "self_attn.qkv_proj",
        "attn_output" => "self_attn.o_proj",
        "attn_q_norm" => "self_attn.q_norm",
        "attn_k_norm" => "self_attn.k_norm",
        "post_attention_norm" => "post_attention_layernorm",
        "ffn_norm" if after => "pre_feedforward_layernorm",
        "ffn_norm" => "post_attention_layernorm",
        "post_ffw_norm" => "post_feedforward_layernorm",
        "ffn_gate" => "mlp.gate_proj",
        "ffn_up" if arch == "phi3" => "mlp.gate_up_proj",
        "ffn_up" => "mlp.up_proj",
        "ffn_down" => "mlp.down_proj",
        _ => return None,
    };
    Some((format!("model.layers.{layer}.{part}.{end}"), values, shape))
}

/// Bytes as tokens, and the three special ones.
fn tokenizer(file: &File) -> Value {
    let tokens = file.array("tokenizer.ggml.tokens").unwrap().unwrap();
    let texts: Vec<String> =
        tokens.strings().unwrap().map(|text| String::from_utf8(text.to_vec()).unwrap()).collect();
    let vocabulary: serde_json::Map<_, _> =
        texts[..256].iter().enumerate().map(|(id, text)| (text.clone(), json!(id))).collect();
    let added: Vec<_> =
        (256..texts.len()).map(|id| json!({"id": id, "content": texts[id], "special": true})).collect();
    json!({
        "version": "1.0", "added_tokens": added, "normalizer": null,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true},
        "post_processor": null, "decoder": {"type": "ByteLevel"},
        "model": {"type": "BPE", "vocab": vocabulary, "merges": []},
    })
}
