//! Small models with random weights, of the real structure of every architecture. The same in every run and on every
//! machine: weights come from a counter, through integers.

use ai_runtime_gguf::{TensorType, Writer};
use ai_runtime_kernels::{Format, quantize};

/// A model that is being put together.
pub(crate) struct Random {
    pub(crate) architecture: &'static str,
    pub(crate) layers: usize,
    pub(crate) dim: usize,
    pub(crate) heads: usize,
    pub(crate) kv_heads: usize,
    pub(crate) head: usize,
    pub(crate) ffn: usize,
    pub(crate) context: usize,
    /// What matrices are stored in, one after the other and from the first again; F32 where there is none.
    pub(crate) formats: Vec<Format>,
    writer: Writer,
    data: Vec<Vec<u8>>,
}

/// Byte-level tokens: 256 bytes and three special ones.
pub(crate) const VOCABULARY: usize = 259;

impl Random {
    /// A llama of `dim` 64 and two layers; change fields before [`build`](Self::build).
    pub(crate) fn new(architecture: &'static str) -> Self {
        Self {
            architecture,
            layers: 2,
            dim: 64,
            heads: 4,
            kv_heads: 2,
            head: 16,
            ffn: 96,
            context: 512,
            formats: Vec::new(),
            writer: Writer::new(),
            data: Vec::new(),
        }
    }

    /// A metadata value under the architecture's prefix.
    pub(crate) fn set(&mut self, key: &str, value: impl ai_runtime_gguf::ToValue) -> &mut Self {
        self.writer.set(format!("{}.{key}", self.architecture), value);
        self
    }

    /// A metadata value.
    pub(crate) fn set_global(&mut self, key: &str, value: impl ai_runtime_gguf::ToValue) -> &mut Self {
        self.writer.set(key, value);
        self
    }

    /// A tensor with values around `mean` of standard deviation `deviation`: in f32, but matrices in the model's formats.
    pub(crate) fn tensor(&mut self, name: &str, shape: &[usize], mean: f32, deviation: f32) -> &mut Self {
        let shape: Vec<u64> = shape.iter().map(|length| *length as u64).collect();
        let count = shape.iter().product::<u64>();
        let seed = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
        let values: Vec<f32> = (0..count).map(|index| mean + deviation * normal(seed, index)).collect();
        let format = match self.formats.len() {
            0 => Format::F32,
            _ if shape.len() < 2 => Format::F32,
            several => self.formats[self.data.len() % several],
        };
        let mut bytes = Vec::new();
        values.chunks(shape[0] as usize).for_each(|row| quantize(format, row, &mut bytes).unwrap());
        let kind = TensorType::all().find(|kind| kind.name() == format.name()).unwrap();
        self.writer.tensor(name, kind, &shape);
        self.data.push(bytes);
        self
    }

    /// A llama whose rows are whole blocks of every format, stored in these.
    pub(crate) fn wide(formats: &[Format]) -> Self {
        let mut model = Self::new("llama");
        (model.dim, model.ffn, model.heads, model.kv_heads, model.head) = (256, 256, 4, 2, 64);
        model.formats = formats.to_vec();
        model.keys().embeddings(0.5);
        for layer in 0..model.layers {
            model.attention(layer).gated_ffn(layer);
            for norm in ["attn_norm", "ffn_norm"] {
                model.tensor(&format!("blk.{layer}.{norm}.weight"), &[256], 0.4, 0.05);
            }
        }
        model
    }

    /// A matrix of nothing, in F32.
    pub(crate) fn zeros(&mut self, name: &str, shape: [usize; 2]) -> &mut Self {
        self.writer.tensor(name, TensorType::F32, &shape.map(|length| length as u64));
        self.data.push(vec![0; 4 * shape[0] * shape[1]]);
        self
    }

    /// A vector of these values.
    pub(crate) fn values(&mut self, name: &str, values: &[f32]) -> &mut Self {
        self.writer.tensor(name, TensorType::F32, &[values.len() as u64]);
        self.data.push(values.iter().flat_map(|value| value.to_le_bytes()).collect());
        self
    }

    /// The keys and tensors of a plain llama.
    pub(crate) fn llama(&mut self) -> &mut Self {
        self.keys().embeddings(1.0);
        for layer in 0..self.layers {
            self.attention(layer).gated_ffn(layer);
            for norm in ["attn_norm", "ffn_norm"] {
                self.tensor(&format!("blk.{layer}.{norm}.weight"), &[self.dim], 1.0, 0.2);
            }
        }
        self
    }

    pub(crate) fn keys(&mut self) -> &mut Self {
        let (layers, dim, heads, kv_heads) = (self.layers, self.dim, self.heads, self.kv_heads);
        let (head, ffn, context) = (self.head, self.ffn, self.context);
        self.writer.set("general.architecture", self.architecture);
        self.set("block_count", layers as u32)
            .set("embedding_length", dim as u32)
            .set("attention.head_count", heads as u32)
            .set("attention.head_count_kv", kv_heads as u32)
            .set("attention.key_length", head as u32)
            .set("attention.value_length", head as u32)
            .set("feed_forward_length", ffn as u32)
            .set("context_length", context as u32)
            .set("attention.layer_norm_rms_epsilon", 1e-5f32)
            .set("rope.dimension_count", head as u32)
            .set("rope.freq_base", 10000f32);
        let byte = |byte: u8| char::from_u32(byte_character(byte)).unwrap().to_string();
        let tokens: Vec<String> = (0..=255u8)
            .map(byte)
            .chain(["<|bos|>", "<|im_start|>", "<|im_end|>"].map(String::from))
            .collect();
        let kinds: Vec<i32> = (0..VOCABULARY).map(|id| if id < 256 { 1 } else { 3 }).collect();
        self.set_global("tokenizer.ggml.model", "gpt2")
            .set_global("tokenizer.ggml.pre", "gpt-2")
            .set_global("tokenizer.ggml.tokens", tokens)
            .set_global("tokenizer.ggml.token_type", kinds)
            .set_global("tokenizer.ggml.merges", Vec::<String>::new())
            .set_global("tokenizer.ggml.bos_token_id", 256u32)
            .set_global("tokenizer.ggml.eos_token_id", 258u32)
            .set_global("tokenizer.ggml.add_bos_token", false)
    }

    pub(crate) fn embeddings(&mut self, scale: f32) -> &mut Self {
        let dim = self.dim;
        self.tensor("token_embd.weight", &[dim, VOCABULARY], 0.0, scale)
            .tensor("output.weight", &[dim, VOCABULARY], 0.0, 0.35)
            .tensor("output_norm.weight", &[dim], 1.0, 0.2)
    }

    /// Embeddings that serve as the head too.
    pub(crate) fn tied_embeddings(&mut self) -> &mut Self {
        let dim = self.dim;
        self.tensor("token_embd.weight", &[dim, VOCABULARY], 0.0, 0.4).tensor(
            "output_norm.weight",
            &[dim],
            1.0,
            0.2,
        )
    }

    pub(crate) fn attention(&mut self, layer: usize) -> &mut Self {
        let (dim, q, kv) = (self.dim, self.heads * self.head, self.kv_heads * self.head);
        // Queries and keys are large enough for attention to be far from uniform.
        self.tensor(&format!("blk.{layer}.attn_q.weight"), &[dim, q], 0.0, 0.25)
            .tensor(&format!("blk.{layer}.attn_k.weight"), &[dim, kv], 0.0, 0.25)
            .tensor(&format!("blk.{layer}.attn_v.weight"), &[dim, kv], 0.0, 0.15)
            .tensor(&format!("blk.{layer}.attn_output.weight"), &[q, dim], 0.0, 0.15)
    }

    pub(crate) fn gated_ffn(&mut self, layer: usize) -> &mut Self {
        let (dim, ffn) = (self.dim, self.ffn);
        self.tensor(&format!("blk.{layer}.ffn_gate.weight"), &[dim, ffn], 0.0, 0.15)
            .tensor(&format!("blk.{layer}.ffn_up.weight"), &[dim, ffn], 0.0, 0.15)
            .tensor(&format!("blk.{layer}.ffn_down.weight"), &[ffn, dim], 0.0, 0.15)
    }

    /// The file's bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut data = self.writer.start(&mut bytes).unwrap();
        self.data.iter().for_each(|tensor| data.write(tensor).unwrap());
        data.finish().unwrap();
        bytes
    }
}

/// The printable character that stands for a byte in byte-level vocabularies.
fn byte_character(byte: u8) -> u32 {
    match byte {
        b'!'..=b'~' | 0xa1..=0xac | 0xae..=0xff => u32::from(byte),
        0..=0x20 => 0x100 + u32::from(byte),
        0x7f..=0xa0 => 0x100 + 33 + u32::from(byte - 0x7f),
        0xad => 0x100 + 67,
    }
}

/// The sum of twelve uniform numbers, less six: nearly normal, by integers.
fn normal(seed: u64, index: u64) -> f32 {
    let sum: u64 = (0..6)
        .map(|part| {
            let mut z = seed.wrapping_add((index * 6 + part + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            (z >> 32) + (z & 0xffff_ffff)
        })
        .sum();
    // Twelve numbers below 2^32; their mean sum is 6 * (2^32 - 1). The difference fits exactly into an f64.
    ((sum as f64 - 6.0 * 4_294_967_295.0) / 4_294_967_296.0) as f32
}
