//! Weight formats: how GGUF stores them, what a block means, and quantisation.
//!
//! A quantised row is a sequence of blocks. Whatever its packing, a block is integers with scales: element i of
//! sub-block j is `d * scale[j] * quant[i] - dmin * min[j]`. [`Block::unpack`] gives these parts; dequantisation and the
//! definition of matrix products ([`crate::matmul`]) are written once on top of them.

pub(crate) mod block32;
mod dequantize;
pub(crate) mod half;
pub(crate) mod kquant;
mod quantize;
mod quantize_k;

pub(crate) use dequantize::dequantize_row;
pub use quantize::quantize;

/// How the elements of a matrix are stored. The names are GGUF's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// IEEE single precision.
    F32,
    /// IEEE half precision.
    F16,
    /// The upper half of single precision.
    BF16,
    /// 32 elements: f16 scale, 4-bit quants - 8.
    Q4_0,
    /// 32 elements: f16 scale and minimum, 4-bit quants.
    Q4_1,
    /// 32 elements: f16 scale, 5-bit quants - 16.
    Q5_0,
    /// 32 elements: f16 scale and minimum, 5-bit quants.
    Q5_1,
    /// 32 elements: f16 scale, 8-bit quants.
    Q8_0,
    /// 256 elements: 2-bit quants, 4-bit scales and minimums per 16.
    Q2K,
    /// 256 elements: 3-bit quants - 4, 6-bit scales per 16.
    Q3K,
    /// 256 elements: 4-bit quants, 6-bit scales and minimums per 32.
    Q4K,
    /// 256 elements: 5-bit quants, 6-bit scales and minimums per 32.
    Q5K,
    /// 256 elements: 6-bit quants - 32, 8-bit scales per 16.
    Q6K,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 13] = [
        Self::F32,
        Self::F16,
        Self::BF16,
        Self::Q4_0,
        Self::Q4_1,
        Self::Q5_0,
        Self::Q5_1,
        Self::Q8_0,
        Self::Q2K,
        Self::Q3K,
        Self::Q4K,
        Self::Q5K,
        Self::Q6K,
    ];

    /// The name that GGUF tools print: `Q4_K`, `F16`.
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "F32",
            Self::F16 => "F16",
            Self::BF16 => "BF16",
            Self::Q4_0 => "Q4_0",
            Self::Q4_1 => "Q4_1",
            Self::Q5_0 => "Q5_0",
            Self::Q5_1 => "Q5_1",
            Self::Q8_0 => "Q8_0",
            Self::Q2K => "Q2_K",
            Self::Q3K => "Q3_K",
            Self::Q4K => "Q4_K",
            Self::Q5K => "Q5_K",
            Self::Q6K => "Q6_K",
        }
    }

    /// Elements per block; 1 for the float formats. Rows are whole blocks.
    pub fn block_len(self) -> usize {
        match self {
            Self::F32 | Self::F16 | Self::BF16 => 1,
            Self::Q4_0 | Self::Q4_1 | Self::Q5_0 | Self::Q5_1 | Self::Q8_0 => 32,
            Self::Q2K | Self::Q3K | Self::Q4K | Self::Q5K | Self::Q6K => 256,
        }
    }

    /// Bytes per block.
    pub fn block_bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::BF16 => 2,
            Self::Q4_0 => 18,
            Self::Q4_1 => 20,
            Self::Q5_0 => 22,
            Self::Q5_1 => 24,
            Self::Q8_0 => 34,
            Self::Q2K => 84,
            Self::Q3K => 110,
            Self::Q4K => 144,
            Self::Q5K => 176,
            Self::Q6K => 210,
        }
    }

    /// Bytes of a row of `cols` elements; None when `cols` is not a whole number of blocks, or on overflow.
    pub fn row_bytes(self, cols: usize) -> Option<usize> {
        cols.is_multiple_of(self.block_len())
            .then(|| (cols / self.block_len()).checked_mul(self.block_bytes()))?
    }

    /// Whether products with this format round the activations to 8 bits, and over how many elements one scale runs.
    pub(crate) fn activation_block(self) -> Option<usize> {
        (self.block_len() > 1).then(|| self.block_len())
    }
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// A block taken apart. For 32-element formats only the first 32 quants and the first scale and minimum are used.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(crate) struct Parts {
    /// The integers, offset included, in element order.
    pub(crate) quants: [i8; 256],
    /// Per sub-block.
    pub(crate) scales: [i8; 16],
    /// Per sub-block, not negative.
    pub(crate) mins: [u8; 16],
    /// The scale of the block.
    pub(crate) d: f32,
    /// The scale of the minimums.
    pub(crate) dmin: f32,
}

impl Parts {
    pub(crate) const ZERO: Self =
        Self { quants: [0; 256], scales: [1; 16], mins: [1; 16], d: 0.0, dmin: 0.0 };
}

/// A quantised format.
pub(crate) trait Block: 'static {
    /// Elements per block: 32 or 256.
    const LEN: usize;
    /// Bytes per block.
    const BYTES: usize;
    /// Elements per sub-block: `LEN`, 32 or 16.
    const SUB: usize;
    /// Whether there are minimums.
    const MINS: bool;

    /// Takes a block of `BYTES` bytes apart.
    fn unpack(block: &[u8], parts: &mut Parts);
}

/// Evaluates an expression with `$block` standing for the [`Block`] type of a format; float formats take the last arm.
macro_rules! with_block {
    ($format:expr, $block:ident => $then:expr, _ => $other:expr) => {{
        use $crate::format::{Format, block32, kquant};
        macro_rules! arm {
            ($path:ty) => {{
                type $block = $path;
                $then
            }};
        }
        match $format {
            Format::F32 | Format::F16 | Format::BF16 => $other,
            Format::Q4_0 => arm!(block32::Q4_0),
            Format::Q4_1 => arm!(block32::Q4_1),
            Format::Q5_0 => arm!(block32::Q5_0),
            Format::Q5_1 => arm!(block32::Q5_1),
            Format::Q8_0 => arm!(block32::Q8_0),
            Format::Q2K => arm!(kquant::Q2K),
            Format::Q3K => arm!(kquant::Q3K),
            Format::Q4K => arm!(kquant::Q4K),
            Format::Q5K => arm!(kquant::Q5K),
            Format::Q6K => arm!(kquant::Q6K),
        }
    }};
}
pub(crate) use with_block;

/// The little-endian f16 at `at`, widened.
#[inline(always)]
pub(crate) fn f16_at(bytes: &[u8], at: usize) -> f32 {
    half::f16_to_f32(u16::from_le_bytes([bytes[at], bytes[at + 1]]))
}
