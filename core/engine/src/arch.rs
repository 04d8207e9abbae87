//! The architectures: one row of facts each, over the one forward function of `forward.rs`.
//!
//! A row holds what a file of that architecture does not say about itself; numbers that the file does say are read into
//! [`Hyper`](crate::hyper::Hyper). To add an architecture, add a row, a model of its structure to `tests/`, and the
//! reference's answers for it. Where a model computes something that no fact here names, add the fact, the line in
//! `forward.rs` that it switches, and let every other row say that it has none.
//!
//! A file with a tensor that no fact asks for is refused when it is opened: it computes something we would leave out.

use ai_runtime_kernels::RopeStyle;

/// What an architecture computes beyond what its files say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Architecture {
    /// `general.architecture`, the prefix of the other keys.
    pub(crate) name: &'static str,
    pub(crate) norm: NormKind,
    pub(crate) norm_place: NormPlace,
    pub(crate) qk_norm: QkNorm,
    /// How positions enter.
    pub(crate) positions: Positions,
    /// `attn_qkv` holds queries, keys and values, in this order, rather than three tensors.
    pub(crate) fused_qkv: bool,
    pub(crate) ffn: Ffn,
    pub(crate) activation: Activation,
    /// Embeddings are multiplied by the square root of their dimension.
    pub(crate) sqrt_embeddings: bool,
    /// The file names scales for embeddings, attention, residuals and logits (granite).
    pub(crate) scales: bool,
    /// Scores and logits are capped at what the file says, or else at these (0: not capped).
    pub(crate) soft_caps: Option<SoftCaps>,
    pub(crate) window: Window,
    /// Every token sees the whole text, where the file does not say otherwise (`attention.causal`).
    pub(crate) bidirectional: bool,
    /// The first of the vectors in `token_types` is added to each token's embedding: a text is one part.
    pub(crate) token_types: bool,
    /// What enters the first block is normalised.
    pub(crate) embedding_norm: bool,
    /// What leaves the last block is normalised.
    pub(crate) final_norm: bool,
    /// There is a head to logits. Models without one give embeddings only.
    pub(crate) head: bool,
    /// With this many layers, attention is scaled by the width of the embedding's share of a head, not by the head's
    /// own (the 27B models of gemma 2 and 3); 0: never.
    pub(crate) embedding_attention_scale_at: usize,
}

/// How a row of activations is normalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NormKind {
    /// Divided by the root of the mean square.
    Rms,
    /// Mean taken away, divided by the standard deviation, with a bias.
    Layer,
}

/// Where in a block the norms stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NormPlace {
    /// Before attention and FFN: `x + f(norm(x))`.
    Before,
    /// After them: `x + norm(f(x))`.
    After,
    /// Both: `x + norm(f(norm(x)))`.
    Around,
    /// After the sum: `norm(x + f(x))`.
    AfterSum,
}

/// Whether queries and keys are normalised before they are rotated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QkNorm {
    None,
    /// Every head by itself.
    PerHead,
    /// All heads as one row.
    WholeRow,
}

/// How positions enter the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Positions {
    /// Queries and keys are rotated; every `skip`-th layer leaves them as they are (0: no layer does).
    Rope { style: RopeStyle, skip: usize },
    /// A table of vectors, one added to each token's embedding.
    Learned,
}

/// The tensors of the feed-forward part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ffn {
    /// `down(act(gate(x)) * up(x))`.
    Gated,
    /// The same, with gate and up, in this order, in the tensor `ffn_up`.
    GatedFused,
    /// `down(act(up(x)))`.
    Plain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activation {
    Silu,
    /// The form with tanh.
    Gelu,
}

/// Limits of numbers: `cap * tanh(x / cap)`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct SoftCaps {
    pub(crate) attention: f32,
    pub(crate) logits: f32,
}

/// Which layers see only the last positions, where the file names a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Window {
    /// None, whatever the file says.
    None,
    /// In each run of `period` layers all but the last, with a window of `size` where the file names none (0: none).
    Local { period: usize, size: usize, base: LocalBase },
}

/// The RoPE base of layers with a window, where the file does not name it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum LocalBase {
    /// As the other layers, their scaling included.
    Same,
    /// The base of the other layers, unscaled.
    Unscaled,
    /// This one, unscaled.
    Own(f32),
}

const ADJACENT: Positions = Positions::Rope { style: RopeStyle::Adjacent, skip: 0 };
const HALVES: Positions = Positions::Rope { style: RopeStyle::Halves, skip: 0 };

/// Llama 2, 3 and 3.x, Mistral, SmolLM 2, TinyLlama. The other rows say how they differ.
const LLAMA: Architecture = Architecture {
    name: "llama",
    norm: NormKind::Rms,
    norm_place: NormPlace::Before,
    qk_norm: QkNorm::None,
    positions: ADJACENT,
    fused_qkv: false,
    ffn: Ffn::Gated,
    activation: Activation::Silu,
    sqrt_embeddings: false,
    scales: false,
    soft_caps: None,
    window: Window::None,
    bidirectional: false,
    token_types: false,
    embedding_norm: false,
    final_norm: true,
    head: true,
    embedding_attention_scale_at: 0,
};

/// BERT and what has its structure: BGE, MiniLM, E5, GTE.
const BERT: Architecture = Architecture {
    name: "bert",
    norm: NormKind::Layer,
    norm_place: NormPlace::AfterSum,
    positions: Positions::Learned,
    ffn: Ffn::Plain,
    activation: Activation::Gelu,
    bidirectional: true,
    token_types: true,
    embedding_norm: true,
    final_norm: false,
    head: false,
    ..LLAMA
};

const GEMMA3: Architecture = Architecture {
    name: "gemma3",
    norm_place: NormPlace::Around,
    qk_norm: QkNorm::PerHead,
    positions: HALVES,
    activation: Activation::Gelu,
    sqrt_embeddings: true,
    soft_caps: Some(SoftCaps { attention: 0.0, logits: 0.0 }),
    window: Window::Local { period: 6, size: 0, base: LocalBase::Own(10000.0) },
    embedding_attention_scale_at: 62,
    ..LLAMA
};

/// Every architecture that runs.
pub(crate) const ARCHITECTURES: &[Architecture] = &[
    LLAMA,
    Architecture {
        name: "smollm3",
        positions: Positions::Rope { style: RopeStyle::Adjacent, skip: 4 },
        ..LLAMA
    },
    Architecture { name: "qwen2", positions: HALVES, ..LLAMA },
    Architecture { name: "qwen3", positions: HALVES, qk_norm: QkNorm::PerHead, ..LLAMA },
    // Converters wrote windows that the model was not trained with, so that llama.cpp ignores them, and so do we.
    Architecture { name: "phi3", positions: HALVES, fused_qkv: true, ffn: Ffn::GatedFused, ..LLAMA },
    Architecture {
        name: "gemma2",
        norm_place: NormPlace::Around,
        positions: HALVES,
        activation: Activation::Gelu,
        sqrt_embeddings: true,
        soft_caps: Some(SoftCaps { attention: 50.0, logits: 30.0 }),
        window: Window::Local { period: 2, size: 4096, base: LocalBase::Same },
        embedding_attention_scale_at: 46,
        ..LLAMA
    },
    GEMMA3,
    Architecture { name: "granite", scales: true, ..LLAMA },
    Architecture {
        name: "olmo2",
        norm_place: NormPlace::After,
        qk_norm: QkNorm::WholeRow,
        positions: HALVES,
        window: Window::Local { period: 4, size: 0, base: LocalBase::Unscaled },
        ..LLAMA
    },
    Architecture {
        name: "gpt2",
        norm: NormKind::Layer,
        positions: Positions::Learned,
        fused_qkv: true,
        ffn: Ffn::Plain,
        activation: Activation::Gelu,
        ..LLAMA
    },
    BERT,
    Architecture {
        name: "nomic-bert",
        positions: HALVES,
        fused_qkv: true,
        ffn: Ffn::Gated,
        activation: Activation::Silu,
        ..BERT
    },
    // EmbeddingGemma. A window of layers that look both ways reaches half of it to either side.
    Architecture {
        name: "gemma-embedding",
        bidirectional: true,
        head: false,
        embedding_attention_scale_at: 0,
        ..GEMMA3
    },
];

impl Architecture {
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        ARCHITECTURES.iter().find(|row| row.name == name)
    }
}
