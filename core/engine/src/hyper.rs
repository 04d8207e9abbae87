//! The facts of one model: its architecture's row and the numbers its file names.

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{File, Value};
use ai_runtime_kernels::{RopeSpec, Yarn};

use crate::Pooling;
use crate::arch::{ARCHITECTURES, Architecture, LocalBase, NormKind, Positions, SoftCaps, Window};

/// What the forward function needs to know, all of it checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hyper {
    pub(crate) arch: Architecture,
    pub(crate) layers: usize,
    /// Width of the residual stream.
    pub(crate) dim: usize,
    pub(crate) vocab: usize,
    /// Positions the model was trained for.
    pub(crate) context: usize,
    pub(crate) heads: usize,
    pub(crate) kv_heads: usize,
    /// Elements of a query or key head.
    pub(crate) head_k: usize,
    /// Elements of a value head.
    pub(crate) head_v: usize,
    pub(crate) ffn: usize,
    pub(crate) norm_eps: f32,
    /// Of layers without a window.
    pub(crate) rope: Option<RopeSpec>,
    /// Of layers with a window.
    pub(crate) local_rope: Option<RopeSpec>,
    /// How many positions, its own included, a layer with a window sees.
    pub(crate) window: Option<usize>,
    pub(crate) embedding_scale: f32,
    pub(crate) attention_scale: f32,
    pub(crate) residual_scale: f32,
    pub(crate) logit_scale: f32,
    /// Scores are squeezed into plus or minus this by tanh; 0: not.
    pub(crate) attention_cap: f32,
    /// The same for logits.
    pub(crate) logit_cap: f32,
    /// Whether a token sees those before it only.
    pub(crate) causal: bool,
    /// How the file says that a text's tokens become one vector.
    pub(crate) pooling: Option<Pooling>,
}

impl Hyper {
    /// Reads and checks the facts. RoPE is that of a context of `context` positions, which matters to models with one
    /// table for short contexts and one for long ones.
    pub(crate) fn read(file: &File, context: Option<usize>) -> Result<Self> {
        let name = file.str("general.architecture")?.ok_or_else(|| missing("general.architecture"))?;
        let Some(arch) = Architecture::find(name) else {
            let known: Vec<_> = ARCHITECTURES.iter().map(|row| row.name).collect();
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!("expected a model of architecture {}; found '{name}'", known.join(", ")),
            ));
        };
        let keys = Keys { file, arch: arch.name };
        if keys.count("expert_count", Some(0))? > 0 {
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!(
                    "'{}.expert_count' says that this is a mixture of experts; these do not run yet",
                    arch.name
                ),
            ));
        }
        let vocab = file
            .tensor("token_embd.weight")
            .ok_or_else(|| crate::weights::missing("token_embd.weight"))?
            .shape[1];
        let layers = keys.count("block_count", None)?;
        let dim = keys.count("embedding_length", None)?;
        let heads = keys.count("attention.head_count", None)?;
        let kv_heads = keys.count("attention.head_count_kv", Some(heads))?;
        let trained = keys.count("context_length", None)?;
        if layers == 0
            || layers > 4096
            || dim == 0
            || heads == 0
            || kv_heads == 0
            || heads % kv_heads != 0
            || trained == 0
        {
            return Err(corrupt(format!(
                "expected at least one layer (and at most 4096), dimension, position and head, and heads a multiple of KV heads; found {layers} \
                 layers, embedding length {dim}, context length {trained}, {heads} heads, {kv_heads} KV heads"
            )));
        }
        let head_k = keys.count("attention.key_length", Some(dim / heads))?;
        let head_v = keys.count("attention.value_length", Some(dim / heads))?;
        let eps = match arch.norm {
            NormKind::Rms => "attention.layer_norm_rms_epsilon",
            NormKind::Layer => "attention.layer_norm_epsilon",
        };
        let norm_eps = keys.number(eps)?.ok_or_else(|| missing(&keys.name(eps)))?;
        if head_k == 0
            || head_v == 0
            || head_k > 1 << 16
            || head_v > 1 << 16
            || !(0.0..1.0).contains(&norm_eps)
        {
            return Err(corrupt(format!(
                "expected heads of 1 to 65536 elements and a norm epsilon from 0 to 1; found {head_k}, {head_v} and {norm_eps}"
            )));
        }
        let scale = |on: bool, key: &str| if on { keys.number(key) } else { Ok(None) };
        let cap = |key: &str, default: fn(SoftCaps) -> f32| match arch.soft_caps {
            Some(caps) => Ok::<_, Error>(keys.number(key)?.unwrap_or(default(caps))),
            None => Ok(0.0),
        };
        let natural_scale = if layers == arch.embedding_attention_scale_at { dim / heads } else { head_k };
        let window = match arch.window {
            Window::None => None,
            Window::Local { size, .. } => {
                Some(keys.count("attention.sliding_window", Some(size))?).filter(|window| *window > 0)
            }
        };
        let rope = match arch.positions {
            Positions::Learned => None,
            // Granite's files use this key as a switch.
            _ if arch.scales && file.bool(&keys.name("rope.scaling.finetuned"))? == Some(false) => None,
            Positions::Rope { .. } => Some(keys.rope(arch, head_k, trained, context.unwrap_or(trained))?),
        };
        let mut arch = *arch;
        if let Window::Local { period, .. } = &mut arch.window {
            *period = keys.count("attention.sliding_window_pattern", Some(*period))?.max(1);
        }
        Ok(Self {
            layers,
            dim,
            vocab: usize::try_from(vocab)
                .map_err(|_| corrupt("the vocabulary has more entries than this machine can count"))?,
            context: trained,
            heads,
            kv_heads,
            head_k,
            head_v,
            ffn: keys.count("feed_forward_length", None)?,
            norm_eps,
            local_rope: local_rope(&arch, rope.as_ref(), keys.number("rope.freq_base_swa")?),
            rope,
            window,
            embedding_scale: match scale(arch.scales, "embedding_scale")? {
                Some(scale) if scale != 0.0 => scale,
                _ if arch.sqrt_embeddings => (dim as f32).sqrt(),
                _ => 1.0,
            },
            attention_scale: scale(arch.scales, "attention.scale")?
                .filter(|scale| *scale != 0.0)
                .unwrap_or(1.0 / (natural_scale as f32).sqrt()),
            residual_scale: scale(arch.scales, "residual_scale")?
                .filter(|scale| *scale != 0.0)
                .unwrap_or(1.0),
            logit_scale: scale(arch.scales, "logit_scale")?
                .filter(|scale| *scale != 0.0)
                .map_or(1.0, |scale| 1.0 / scale),
            attention_cap: cap("attn_logit_softcapping", |caps| caps.attention)?,
            logit_cap: cap("final_logit_softcapping", |caps| caps.logits)?,
            causal: file.bool(&keys.name("attention.causal"))?.unwrap_or(!arch.bidirectional),
            pooling: Pooling::of_file(file, arch.name)?,
            arch,
        })
    }

    /// Whether it continues texts: it has a head, and its tokens do not look ahead.
    pub(crate) fn generates(&self) -> bool {
        self.arch.head && self.causal
    }

    /// The window of a layer, where it has one.
    pub(crate) fn window(&self, layer: usize) -> Option<usize> {
        match self.arch.window {
            Window::Local { period, .. } if layer % period < period - 1 => self.window,
            _ => None,
        }
    }

    /// Whether a layer rotates its queries and keys.
    pub(crate) fn rotates(&self, layer: usize) -> bool {
        match self.arch.positions {
            Positions::Rope { skip, .. } => skip == 0 || !(layer + 1).is_multiple_of(skip),
            Positions::Learned => false,
        }
    }
}

/// The keys of one architecture.
struct Keys<'a> {
    file: &'a File,
    arch: &'static str,
}

impl Keys<'_> {
    fn name(&self, key: &str) -> String {
        format!("{}.{key}", self.arch)
    }

    /// A count; where the file has one for each layer, the one that all agree on.
    fn count(&self, key: &str, default: Option<usize>) -> Result<usize> {
        let name = self.name(key);
        if let Some(Value::Array(array)) = self.file.get(&name) {
            let mut values = array.iter().map(|value| u64::try_from(value.as_int()?).ok());
            let first = values
                .next()
                .flatten()
                .ok_or_else(|| corrupt(format!("'{name}': expected a count for each layer")))?;
            if !values.all(|value| value == Some(first)) {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    format!("'{name}' differs between layers; such models do not run yet"),
                ));
            }
            return small(&name, first);
        }
        match self.file.u64(&name)? {
            Some(value) => small(&name, value),
            None => default.ok_or_else(|| missing(&name)),
        }
    }

    fn number(&self, key: &str) -> Result<Option<f32>> {
        let name = self.name(key);
        let value = self.file.f32(&name)?;
        match value {
            Some(value) if !value.is_finite() => {
                Err(corrupt(format!("'{name}': expected a finite number, found {value}")))
            }
            value => Ok(value),
        }
    }

    /// Rotary embedding of layers without a window.
    fn rope(&self, arch: &Architecture, head_k: usize, trained: usize, context: usize) -> Result<RopeSpec> {
        let Positions::Rope { style, .. } = arch.positions else { unreachable!("only rows with RoPE ask") };
        let dims = self.count("rope.dimension_count", Some(head_k))?;
        let mut spec = RopeSpec::new(style, dims, self.number("rope.freq_base")?.unwrap_or(10000.0));
        if dims > head_k {
            return Err(corrupt(format!(
                "'{}': expected at most {head_k}, found {dims}",
                self.name("rope.dimension_count")
            )));
        }
        let original = self.count("rope.scaling.original_context_length", Some(trained))?;
        spec.attn_factor = self.number("rope.scaling.attn_factor")?.unwrap_or(1.0);
        let factor = self
            .number("rope.scaling.factor")?
            .or(self.number("rope.scale_linear")?)
            .filter(|factor| *factor != 0.0);
        let kind = self.file.str(&self.name("rope.scaling.type"))?;
        match kind {
            None | Some("linear") => spec.factor = factor.unwrap_or(1.0),
            Some("none" | "longrope") => {}
            Some("yarn") => {
                spec.factor = factor.unwrap_or(1.0);
                spec.yarn = Some(Yarn {
                    original_context: u32::try_from(original).unwrap_or(u32::MAX),
                    ext_factor: self.number("rope.scaling.yarn_ext_factor")?.unwrap_or(1.0),
                    beta_fast: self.number("rope.scaling.yarn_beta_fast")?.unwrap_or(32.0),
                    beta_slow: self.number("rope.scaling.yarn_beta_slow")?.unwrap_or(1.0),
                });
            }
            Some(other) => {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    format!(
                        "'{}': expected none, linear, yarn or longrope, found '{other}'",
                        self.name("rope.scaling.type")
                    ),
                ));
            }
        }
        let (long, short) = ("rope_factors_long.weight", "rope_factors_short.weight");
        let tensor = match (self.file.tensor(long), self.file.tensor(short)) {
            (Some(_), _) if context > original => Some(long),
            (_, Some(_)) => Some(short),
            _ => self.file.tensor("rope_freqs.weight").map(|_| "rope_freqs.weight"),
        };
        if let Some(tensor) = tensor {
            spec.factors = Some(crate::weights::vector(self.file, tensor, dims / 2)?);
        }
        Ok(spec)
    }
}

fn local_rope(arch: &Architecture, rope: Option<&RopeSpec>, named: Option<f32>) -> Option<RopeSpec> {
    let rope = rope?;
    let plain = |base| Some(RopeSpec::new(rope.style, rope.dims, base));
    match arch.window {
        Window::None => None,
        Window::Local { base: LocalBase::Same, .. } => match named {
            Some(base) => plain(base),
            None => Some(rope.clone()),
        },
        Window::Local { base: LocalBase::Unscaled, .. } => plain(named.unwrap_or(rope.base)),
        Window::Local { base: LocalBase::Own(base), .. } => plain(named.unwrap_or(base)),
    }
}

fn small(name: &str, value: u64) -> Result<usize> {
    if value > 1 << 32 {
        return Err(corrupt(format!("'{name}': expected a count below 2^32, found {value}")));
    }
    usize::try_from(value)
        .map_err(|_| corrupt(format!("'{name}': {value} is more than this machine can count")))
}

fn missing(key: &str) -> Error {
    Error::new(
        ErrorKind::CorruptModel,
        format!("expected the key '{key}' in the file's metadata, found none"),
    )
}

fn corrupt(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::CorruptModel, message)
}
