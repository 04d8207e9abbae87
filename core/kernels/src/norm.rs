//! Normalisation: a row divided by its size, and the fusion with the residual stream in front of it.
//!
//! Sums go through 16 lanes: element i is added to lane i mod 16 (products fused), a row's tail is padded with zeros, and
//! the lanes fold by the one tree of [`crate::simd::fold16`]. Mean, square root and division are IEEE operations.

use crate::Compute;
use crate::float::dispatch;
use crate::rows::{for_rows, for_rows_of_two};
use crate::simd::{Kernel, Simd};

/// What a normalised element is multiplied by.
#[derive(Clone, Copy, Debug)]
pub enum NormWeight<'a> {
    /// Nothing.
    None,
    /// The weight, one per element of a row.
    Plain(&'a [f32]),
    /// One plus the weight (gemma, where the file does not have the one added).
    OnePlus(&'a [f32]),
}

impl<'a> NormWeight<'a> {
    fn slice(self) -> Option<&'a [f32]> {
        match self {
            Self::None => None,
            Self::Plain(w) | Self::OnePlus(w) => Some(w),
        }
    }

    fn check(self, dim: usize) {
        if let Some(w) = self.slice() {
            assert_eq!(w.len(), dim, "norm: one weight per element of a row");
        }
    }
}

impl<'a> From<&'a [f32]> for NormWeight<'a> {
    fn from(weight: &'a [f32]) -> Self {
        Self::Plain(weight)
    }
}

impl Compute {
    /// `out = x / sqrt(mean(x^2) + eps) * weight` for every row of `dim` elements. With `dim` the size of a head this is
    /// the per-head norm of queries and keys.
    ///
    /// # Panics
    /// When the shapes do not fit together.
    pub fn rms_norm(&self, x: &[f32], weight: NormWeight<'_>, eps: f32, dim: usize, out: &mut [f32]) {
        assert_eq!(x.len(), out.len(), "rms_norm: x and out have the same shape");
        check_rows(dim, weight, out);
        for_rows(self, out, dim, |range, out| {
            let x = &x[range.start * dim..range.end * dim];
            dispatch(self.token(), Rms { x, weight, eps, dim, out });
        });
    }

    /// [`Compute::rms_norm`] in place.
    ///
    /// # Panics
    /// When the shapes do not fit together.
    pub fn rms_norm_in_place(&self, x: &mut [f32], weight: NormWeight<'_>, eps: f32, dim: usize) {
        check_rows(dim, weight, x);
        for_rows(self, x, dim, |_, x| dispatch(self.token(), RmsInPlace { x, weight, eps, dim }));
    }

    /// The residual stream and the next norm in one pass: `x += delta`, then `out = rms_norm(x)`.
    ///
    /// # Panics
    /// When the shapes do not fit together.
    pub fn add_rms_norm(
        &self,
        x: &mut [f32],
        delta: &[f32],
        weight: NormWeight<'_>,
        eps: f32,
        dim: usize,
        out: &mut [f32],
    ) {
        assert_eq!(x.len(), out.len(), "add_rms_norm: x and out have the same shape");
        assert_eq!(x.len(), delta.len(), "add_rms_norm: x and delta have the same shape");
        check_rows(dim, weight, out);
        for_rows_of_two(self, (x, dim), (out, dim), |range, x, out| {
            let delta = &delta[range.start * dim..range.end * dim];
            dispatch(self.token(), AddRms { x, delta, weight, eps, dim, out });
        });
    }

    /// `out = (x - mean) / sqrt(variance + eps) * weight + bias` for every row of `dim` elements; the variance is the mean
    /// of the squared differences from the mean.
    ///
    /// # Panics
    /// When the shapes do not fit together.
    pub fn layer_norm(
        &self,
        x: &[f32],
        weight: NormWeight<'_>,
        bias: Option<&[f32]>,
        eps: f32,
        dim: usize,
        out: &mut [f32],
    ) {
        assert_eq!(x.len(), out.len(), "layer_norm: x and out have the same shape");
        assert!(bias.is_none_or(|b| b.len() == dim), "layer_norm: one bias per element of a row");
        check_rows(dim, weight, out);
        for_rows(self, out, dim, |range, out| {
            let x = &x[range.start * dim..range.end * dim];
            dispatch(self.token(), Layer { x, weight, bias, eps, dim, out });
        });
    }
}

fn check_rows(dim: usize, weight: NormWeight<'_>, rows: &[f32]) {
    assert!(
        dim > 0 && rows.len().is_multiple_of(dim),
        "norm: expected rows of {dim} elements, found {}",
        rows.len()
    );
    weight.check(dim);
}

struct Rms<'a> {
    x: &'a [f32],
    weight: NormWeight<'a>,
    eps: f32,
    dim: usize,
    out: &'a mut [f32],
}

impl Kernel for Rms<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        for (x, out) in self.x.chunks_exact(self.dim).zip(self.out.chunks_exact_mut(self.dim)) {
            let scale = s.splat(rms_scale(s, sum_of_squares(s, x), self.dim, self.eps));
            write_scaled(s, scale, self.weight, x, out);
        }
    }
}

struct RmsInPlace<'a> {
    x: &'a mut [f32],
    weight: NormWeight<'a>,
    eps: f32,
    dim: usize,
}

impl Kernel for RmsInPlace<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        for x in self.x.chunks_exact_mut(self.dim) {
            let scale = s.splat(rms_scale(s, sum_of_squares(s, x), self.dim, self.eps));
            let mut at = 0;
            while at < x.len() {
                let y = s.mul(s.load_part(&x[at..], 0.0), scale);
                s.store_part(weigh(s, y, self.weight, at), &mut x[at..]);
                at += 16;
            }
        }
    }
}

struct AddRms<'a> {
    x: &'a mut [f32],
    delta: &'a [f32],
    weight: NormWeight<'a>,
    eps: f32,
    dim: usize,
    out: &'a mut [f32],
}

impl Kernel for AddRms<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let rows = self.x.chunks_exact_mut(self.dim).zip(self.delta.chunks_exact(self.dim));
        for ((x, delta), out) in rows.zip(self.out.chunks_exact_mut(self.dim)) {
            let mut sum = s.zero();
            let mut at = 0;
            while at < x.len() {
                let y = s.add(s.load_part(&x[at..], 0.0), s.load_part(&delta[at..], 0.0));
                s.store_part(y, &mut x[at..]);
                sum = s.mul_add(y, y, sum);
                at += 16;
            }
            let scale = s.splat(rms_scale(s, sum, self.dim, self.eps));
            write_scaled(s, scale, self.weight, x, out);
        }
    }
}

struct Layer<'a> {
    x: &'a [f32],
    weight: NormWeight<'a>,
    bias: Option<&'a [f32]>,
    eps: f32,
    dim: usize,
    out: &'a mut [f32],
}

impl Kernel for Layer<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        for (x, out) in self.x.chunks_exact(self.dim).zip(self.out.chunks_exact_mut(self.dim)) {
            let mut sum = s.zero();
            let mut at = 0;
            while at < x.len() {
                sum = s.add(sum, s.load_part(&x[at..], 0.0));
                at += 16;
            }
            let mean = s.fold_add(sum) / self.dim as f32;
            let mut squares = s.zero();
            at = 0;
            while at < x.len() {
                // The tail is padded with the mean, so that its difference is zero.
                let d = s.sub(s.load_part(&x[at..], mean), s.splat(mean));
                squares = s.mul_add(d, d, squares);
                at += 16;
            }
            let scale = s.splat(rms_scale(s, squares, self.dim, self.eps));
            at = 0;
            while at < x.len() {
                let y = s.mul(s.sub(s.load_part(&x[at..], mean), s.splat(mean)), scale);
                let y = weigh(s, y, self.weight, at);
                let y = match self.bias {
                    Some(bias) => s.add(y, s.load_part(&bias[at..], 0.0)),
                    None => y,
                };
                s.store_part(y, &mut out[at..]);
                at += 16;
            }
        }
    }
}

#[inline(always)]
fn sum_of_squares<S: Simd>(s: S, x: &[f32]) -> S::F {
    let mut sum = s.zero();
    let mut at = 0;
    while at < x.len() {
        let v = s.load_part(&x[at..], 0.0);
        sum = s.mul_add(v, v, sum);
        at += 16;
    }
    sum
}

#[inline(always)]
fn rms_scale<S: Simd>(s: S, squares: S::F, dim: usize, eps: f32) -> f32 {
    1.0 / (s.fold_add(squares) / dim as f32 + eps).sqrt()
}

#[inline(always)]
fn weigh<S: Simd>(s: S, y: S::F, weight: NormWeight<'_>, at: usize) -> S::F {
    match weight {
        NormWeight::None => y,
        NormWeight::Plain(w) => s.mul(y, s.load_part(&w[at..], 0.0)),
        NormWeight::OnePlus(w) => s.mul(y, s.add(s.load_part(&w[at..], 0.0), s.splat(1.0))),
    }
}

#[inline(always)]
fn write_scaled<S: Simd>(s: S, scale: S::F, weight: NormWeight<'_>, x: &[f32], out: &mut [f32]) {
    let mut at = 0;
    while at < x.len() {
        let y = weigh(s, s.mul(s.load_part(&x[at..], 0.0), scale), weight, at);
        s.store_part(y, &mut out[at..]);
        at += 16;
    }
}
