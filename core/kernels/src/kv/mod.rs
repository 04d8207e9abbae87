//! The KV cache: what attention has seen, in pages that sequences share.
//!
//! A page holds [`KvLayout::page_tokens`] consecutive positions of one sequence for every layer. Which page holds which
//! positions is the engine's business: a [`KvRun`] names the pages of a sequence in order. Memory for a page is taken
//! when it is first written, so a large budget costs nothing until it is used.
//!
//! Inside a page, per layer and KV head: keys in groups of 16, transposed (`[group][dim][16 keys]`), because the scores of
//! 16 keys are 16 lanes; then values row by row, rows padded with zeros to whole vectors. Values are rounded once, when
//! they are written, and everybody reads them as stored, the writing token too.

pub(crate) mod group;
mod pool;
mod write;

use ai_runtime_chat::{Error, ErrorKind, Result};

pub use pool::KvPool;

use crate::memory::LINE;

/// Keys per transposed group: one per lane.
pub(crate) const GROUP: usize = 16;
/// Elements of a head that share a scale in [`KvKind::Q8_0`].
pub(crate) const Q8_BLOCK: usize = 32;

/// How an element of the cache is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum KvKind {
    /// As computed, 4 bytes.
    F32,
    /// Half precision, 2 bytes.
    #[default]
    F16,
    /// A signed byte, with one f16 scale per 32 elements along the head: 1.06 bytes.
    Q8_0,
}

impl KvKind {
    /// The lower-case name.
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F16 => "f16",
            Self::Q8_0 => "q8_0",
        }
    }
}

impl std::str::FromStr for KvKind {
    type Err = ai_runtime_chat::Error;

    /// The kind of this [`name`](Self::name).
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        [Self::F32, Self::F16, Self::Q8_0].into_iter().find(|kind| kind.name() == name).ok_or_else(|| {
            ai_runtime_chat::Error::new(
                ai_runtime_chat::ErrorKind::InvalidArgument,
                format!("the type of the KV cache is '{name}'; expected 'f16', 'q8_0' or 'f32'"),
            )
        })
    }
}

/// The shape of one layer's keys and values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KvLayer {
    /// Heads that have keys and values.
    pub kv_heads: usize,
    /// Elements of a key.
    pub head_dim_k: usize,
    /// Elements of a value.
    pub head_dim_v: usize,
}

/// The shape of a cache.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KvLayout {
    /// One entry per layer.
    pub layers: Vec<KvLayer>,
    /// How elements are stored.
    pub kind: KvKind,
    /// Positions per page: a multiple of 16.
    pub page_tokens: usize,
}

impl KvLayout {
    /// Pages of this many positions suit both sharing (a prefix is shared in whole pages) and streaming.
    pub const PAGE_TOKENS: usize = 64;

    /// A cache whose layers all have the same shape.
    pub fn uniform(
        layers: usize,
        kv_heads: usize,
        head_dim_k: usize,
        head_dim_v: usize,
        kind: KvKind,
    ) -> Self {
        Self {
            layers: vec![KvLayer { kv_heads, head_dim_k, head_dim_v }; layers],
            kind,
            page_tokens: Self::PAGE_TOKENS,
        }
    }

    /// Bytes of one page, all layers.
    ///
    /// # Errors
    /// `InvalidArgument` when a number is zero, not a multiple of 16 where it must be, or absurdly large.
    pub fn page_bytes(&self) -> Result<usize> {
        Ok(Offsets::of(self)?.page_bytes)
    }
}

/// Some tokens of one sequence: positions `start..start + tokens`, whose page i holds the positions from
/// `i * page_tokens` on.
#[derive(Clone, Copy, Debug)]
pub struct KvRun<'a> {
    /// The sequence's pages, at least up to the run's end.
    pub pages: &'a [u32],
    /// Position of the first token.
    pub start: usize,
    /// How many tokens.
    pub tokens: usize,
}

impl KvRun<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.tokens
    }
}

/// Where things are in a page.
#[derive(Clone, Debug)]
pub(crate) struct Offsets {
    pub(crate) layers: Vec<LayerOffsets>,
    pub(crate) page_bytes: usize,
}

/// Where one layer's things are in a page; heads follow each other at `head_bytes`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LayerOffsets {
    pub(crate) shape: KvLayer,
    /// First byte of head 0.
    pub(crate) start: usize,
    pub(crate) head_bytes: usize,
    /// From a head's start to its values.
    pub(crate) values: usize,
    /// From a group's start to the keys of a group (behind the scales), and from group to group.
    pub(crate) group_keys: usize,
    pub(crate) group_bytes: usize,
    /// From the values' start to their scales, `[group][block][16 values]`.
    pub(crate) value_scales: usize,
}

impl LayerOffsets {
    /// Vectors of 16 in a stored value.
    pub(crate) fn value_chunks(&self) -> usize {
        self.shape.head_dim_v.div_ceil(16)
    }
}

/// A page may not be larger than this, which no real model comes near: it keeps all products far from overflow.
const MAX_PAGE_BYTES: usize = 1 << 34;

impl Offsets {
    pub(crate) fn of(layout: &KvLayout) -> Result<Self> {
        let wrong = |message: String| Error::new(ErrorKind::InvalidArgument, message).context("KV cache");
        let tokens = layout.page_tokens;
        if tokens == 0 || !tokens.is_multiple_of(GROUP) || tokens > 1 << 16 {
            return Err(wrong(format!(
                "expected page_tokens as a multiple of 16 up to 65536, found {tokens}"
            )));
        }
        if layout.layers.is_empty() {
            return Err(wrong("expected at least one layer, found none".into()));
        }
        let mut start = 0usize;
        let mut layers = Vec::with_capacity(layout.layers.len());
        for (index, shape) in layout.layers.iter().enumerate() {
            let KvLayer { kv_heads, head_dim_k, head_dim_v } = *shape;
            for (name, value, max) in [
                ("kv_heads", kv_heads, 1 << 14),
                ("head_dim_k", head_dim_k, 1 << 12),
                ("head_dim_v", head_dim_v, 1 << 12),
            ] {
                if value == 0 || value > max {
                    return Err(wrong(format!(
                        "layer {index}: expected {name} from 1 to {max}, found {value}"
                    )));
                }
            }
            let (key_bytes, key_scales, value_scale_bytes) = match layout.kind {
                KvKind::F32 => (4, 0, 0),
                KvKind::F16 => (2, 0, 0),
                KvKind::Q8_0 => {
                    (1, head_dim_k.div_ceil(Q8_BLOCK) * GROUP * 2, head_dim_v.div_ceil(Q8_BLOCK) * 2)
                }
            };
            let group_bytes = (key_scales + head_dim_k * GROUP * key_bytes).next_multiple_of(LINE);
            let values = group_bytes * (tokens / GROUP);
            let value_scales = (tokens * head_dim_v.next_multiple_of(16) * key_bytes).next_multiple_of(LINE);
            let head_bytes = values + value_scales + (tokens * value_scale_bytes).next_multiple_of(LINE);
            layers.push(LayerOffsets {
                shape: *shape,
                start,
                head_bytes,
                values,
                group_keys: key_scales,
                group_bytes,
                value_scales,
            });
            // At most 2^14 heads of 2^16 * 2^12 * 8 bytes each: no overflow, and a stop long before the sum has one.
            start += kv_heads * head_bytes;
            if start > MAX_PAGE_BYTES {
                return Err(wrong(format!(
                    "expected pages up to {MAX_PAGE_BYTES} bytes; layer {index} exceeds it"
                )));
            }
        }
        Ok(Self { layers, page_bytes: start })
    }
}
