//! Sixteen consecutive keys and values of one head, as stored: what attention reads.

use super::pool::Page;
use super::{GROUP, LayerOffsets, Q8_BLOCK};
use crate::attention::Lanes;
use crate::simd::Simd;

/// A stored element has one exact `f32` value; these functions give sixteen of them.
pub(crate) trait Group<'a>: Copy {
    /// The view of a group.
    fn view(page: &'a Page, layer: &LayerOffsets, head: usize, group: usize) -> Self;

    /// The keys' scale for dimensions `32 * block ..`, one lane per key; anything where there are none.
    fn key_scale<S: Simd>(self, s: S, block: usize) -> S::F;

    /// Dimension `dim` of the sixteen keys.
    fn key<S: Simd>(self, s: S, dim: usize, scale: S::F) -> S::F;

    /// The sixteen values' scales for dimensions `16 * chunk ..`; anything where there are none.
    fn value_scales<S: Simd>(self, s: S, chunk: usize) -> [f32; 16];

    /// Vector `index` of the sixteen values, value by value; `scale` is the value's there.
    fn value<S: Simd>(self, s: S, index: usize, scale: f32) -> S::F;

    /// Asks for the values to be brought near.
    fn prefetch_values(self);
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
    fn key_scale<S: Simd>(self, s: S, _: usize) -> S::F {
        s.zero()
    }

    #[inline(always)]
    fn key<S: Simd>(self, s: S, dim: usize, _: S::F) -> S::F {
        s.load(&self.keys[dim].0)
    }

    #[inline(always)]
    fn value_scales<S: Simd>(self, _: S, _: usize) -> [f32; 16] {
        [0.0; 16]
    }

    #[inline(always)]
    fn value<S: Simd>(self, s: S, index: usize, _: f32) -> S::F {
        s.load(&self.values[index].0)
    }

    #[inline(always)]
    fn prefetch_values(self) {}
}

impl<'a> Group<'a> for F16Group<'a> {
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
    fn key_scale<S: Simd>(self, s: S, _: usize) -> S::F {
        s.zero()
    }

    #[inline(always)]
    fn key<S: Simd>(self, s: S, dim: usize, _: S::F) -> S::F {
        s.load_f16(&self.keys[dim])
    }

    #[inline(always)]
    fn value_scales<S: Simd>(self, _: S, _: usize) -> [f32; 16] {
        [0.0; 16]
    }

    #[inline(always)]
    fn value<S: Simd>(self, s: S, index: usize, _: f32) -> S::F {
        s.load_f16(&self.values[index])
    }

    #[inline(always)]
    fn prefetch_values(self) {
        prefetch(self.values);
    }
}

impl<'a> Group<'a> for Q8Group<'a> {
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
    fn key_scale<S: Simd>(self, s: S, block: usize) -> S::F {
        s.load_f16(&self.key_scales[block])
    }

    #[inline(always)]
    fn key<S: Simd>(self, s: S, dim: usize, scale: S::F) -> S::F {
        // At most 8 bits times at most 11: exact.
        s.mul(s.to_float(s.load_i8(&self.keys[dim])), scale)
    }

    #[inline(always)]
    fn value_scales<S: Simd>(self, s: S, chunk: usize) -> [f32; 16] {
        let mut scales = [0.0; 16];
        s.store(s.load_f16(&self.value_scales[chunk / 2]), &mut scales);
        scales
    }

    #[inline(always)]
    fn value<S: Simd>(self, s: S, index: usize, scale: f32) -> S::F {
        s.mul(s.to_float(s.load_i8(&self.values[index])), s.splat(scale))
    }

    #[inline(always)]
    fn prefetch_values(self) {
        prefetch(self.values);
    }
}

/// Asks for memory to be brought into the cache, where there is a stable way to ask.
#[inline(always)]
fn prefetch<T>(values: &[T]) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    for line in (0..size_of_val(values)).step_by(64) {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: a prefetch reads nothing architecturally, so any address is allowed.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(values.as_ptr().cast::<i8>().wrapping_add(line)) };
    }
    #[cfg(any(miri, not(target_arch = "x86_64")))]
    let _ = values;
}
