//! Sixteen consecutive keys and values of one head, as stored: what attention reads.

use super::pool::Page;
use super::{GROUP, LayerOffsets, Q8_BLOCK};
use crate::attention::Lanes;
use crate::memory::LINE;
use crate::prefetch::line_ahead;
use crate::simd::Simd;

/// A stored element has one exact `f32` value.
pub(crate) trait Group<'a>: Copy {
    /// Sixteen elements side by side: one dimension of the keys, or a piece of a value.
    type Row: 'a;
    /// Rows of a cache line.
    const ROWS_OF_LINE: usize = LINE / size_of::<Self::Row>();

    /// The view of a group.
    fn view(page: &'a Page, layer: &LayerOffsets, head: usize, group: usize) -> Self;

    /// The sixteen keys, dimension by dimension.
    fn keys(self) -> &'a [Self::Row];

    /// The sixteen values, one behind the other.
    fn values(self) -> &'a [Self::Row];

    /// The keys' scale for dimensions `32 * block ..`, one lane per key; anything where there are none.
    fn key_scale<S: Simd>(self, s: S, block: usize) -> S::F;

    /// The sixteen values' scales for dimensions `16 * chunk ..`; anything where there are none.
    fn value_scales<S: Simd>(self, s: S, chunk: usize) -> [f32; 16];

    /// The elements of a row, whose scale is `scale`.
    fn widen<S: Simd>(s: S, row: &Self::Row, scale: S::F) -> S::F;

    /// Asks for the keys' scales.
    #[inline(always)]
    fn ask_key_scales(self) {}

    /// Asks for the values' scales.
    #[inline(always)]
    fn ask_value_scales(self) {}
}

/// [`super::KvKind::F32`].
#[derive(Clone, Copy)]
pub(crate) struct F32Group<'a> {
    pub(crate) keys: &'a [Lanes],
    pub(crate) values: &'a [Lanes],
}

/// [`super::KvKind::F16`].
#[derive(Clone, Copy)]
pub(crate) struct F16Group<'a> {
    keys: &'a [[u16; 16]],
    values: &'a [[u16; 16]],
}

/// [`super::KvKind::Q8_0`].
#[derive(Clone, Copy)]
pub(crate) struct Q8Group<'a> {
    key_scales: &'a [[u16; 16]],
    keys: &'a [[i8; 16]],
    values: &'a [[i8; 16]],
    value_scales: &'a [[u16; 16]],
}

/// Where the keys' group and the values of group `group` of head `head` start.
pub(crate) fn starts(layer: &LayerOffsets, head: usize, group: usize) -> (usize, usize) {
    let head = layer.start + head * layer.head_bytes;
    (head + group * layer.group_bytes, head + layer.values)
}

impl<'a> Group<'a> for F32Group<'a> {
    type Row = Lanes;

    #[inline(always)]
    fn view(page: &'a Page, layer: &LayerOffsets, head: usize, group: usize) -> Self {
        let (keys, values) = starts(layer, head, group);
        let row = layer.value_chunks();
        Self {
            keys: page.view(keys, layer.shape.head_dim_k),
            values: page.view(values + group * GROUP * row * 64, GROUP * row),
        }
    }

    #[inline(always)]
    fn keys(self) -> &'a [Self::Row] {
        self.keys
    }

    #[inline(always)]
    fn values(self) -> &'a [Self::Row] {
        self.values
    }

    #[inline(always)]
    fn key_scale<S: Simd>(self, s: S, _: usize) -> S::F {
        s.zero()
    }

    #[inline(always)]
    fn value_scales<S: Simd>(self, _: S, _: usize) -> [f32; 16] {
        [0.0; 16]
    }

    #[inline(always)]
    fn widen<S: Simd>(s: S, row: &Self::Row, _: S::F) -> S::F {
        s.load(&row.0)
    }
}

impl<'a> Group<'a> for F16Group<'a> {
    type Row = [u16; 16];

    #[inline(always)]
    fn view(page: &'a Page, layer: &LayerOffsets, head: usize, group: usize) -> Self {
        let (keys, values) = starts(layer, head, group);
        let row = layer.value_chunks();
        Self {
            keys: page.view(keys, layer.shape.head_dim_k),
            values: page.view(values + group * GROUP * row * 32, GROUP * row),
        }
    }

    #[inline(always)]
    fn keys(self) -> &'a [Self::Row] {
        self.keys
    }

    #[inline(always)]
    fn values(self) -> &'a [Self::Row] {
        self.values
    }

    #[inline(always)]
    fn key_scale<S: Simd>(self, s: S, _: usize) -> S::F {
        s.zero()
    }

    #[inline(always)]
    fn value_scales<S: Simd>(self, _: S, _: usize) -> [f32; 16] {
        [0.0; 16]
    }

    #[inline(always)]
    fn widen<S: Simd>(s: S, row: &Self::Row, _: S::F) -> S::F {
        s.load_f16(row)
    }
}

impl<'a> Group<'a> for Q8Group<'a> {
    type Row = [i8; 16];

    #[inline(always)]
    fn view(page: &'a Page, layer: &LayerOffsets, head: usize, group: usize) -> Self {
        let (keys, values) = starts(layer, head, group);
        let row = layer.value_chunks();
        let blocks = layer.shape.head_dim_v.div_ceil(Q8_BLOCK);
        let value_scales = values + layer.value_scales + group * GROUP * blocks * 2;
        Self {
            key_scales: page.view(keys, layer.shape.head_dim_k.div_ceil(Q8_BLOCK)),
            keys: page.view(keys + layer.group_keys, layer.shape.head_dim_k),
            values: page.view(values + group * GROUP * row * 16, GROUP * row),
            value_scales: page.view(value_scales, blocks),
        }
    }

    #[inline(always)]
    fn keys(self) -> &'a [Self::Row] {
        self.keys
    }

    #[inline(always)]
    fn values(self) -> &'a [Self::Row] {
        self.values
    }

    #[inline(always)]
    fn key_scale<S: Simd>(self, s: S, block: usize) -> S::F {
        s.load_f16(&self.key_scales[block])
    }

    #[inline(always)]
    fn value_scales<S: Simd>(self, s: S, chunk: usize) -> [f32; 16] {
        let mut scales = [0.0; 16];
        s.store(s.load_f16(&self.value_scales[chunk / 2]), &mut scales);
        scales
    }

    #[inline(always)]
    fn widen<S: Simd>(s: S, row: &Self::Row, scale: S::F) -> S::F {
        // At most 8 bits times at most 11: exact.
        s.mul(s.to_float(s.load_i8(row)), scale)
    }

    #[inline(always)]
    fn ask_key_scales(self) {
        line_ahead(self.key_scales.as_ptr().cast());
    }

    #[inline(always)]
    fn ask_value_scales(self) {
        line_ahead(self.value_scales.as_ptr().cast());
    }
}
