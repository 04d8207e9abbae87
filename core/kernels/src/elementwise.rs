//! What happens to elements one by one: activations, sums, scales and caps.
//!
//! An element's result depends on that element alone, so lanes, chunks and threads change nothing.

use crate::Compute;
use crate::float::dispatch;
use crate::math::{gelu_lanes, silu_lanes, tanh_lanes};
use crate::rows::for_rows;
use crate::simd::{Kernel, LANES, Simd};

impl Compute {
    /// `gate = silu(gate) * up`.
    ///
    /// # Panics
    /// When the lengths differ; so do the other functions of two slices.
    pub fn silu_mul(&self, gate: &mut [f32], up: &[f32]) {
        self.zip(gate, up, SiluMul);
    }

    /// `gate = gelu(gate) * up`, the tanh form.
    pub fn gelu_mul(&self, gate: &mut [f32], up: &[f32]) {
        self.zip(gate, up, GeluMul);
    }

    /// `x = gelu(x)`, the tanh form.
    pub fn gelu(&self, x: &mut [f32]) {
        self.map(x, Gelu);
    }

    /// `x = silu(x)`.
    pub fn silu(&self, x: &mut [f32]) {
        self.map(x, Silu);
    }

    /// `x += y`.
    pub fn add(&self, x: &mut [f32], y: &[f32]) {
        self.zip(x, y, Add);
    }

    /// `x += factor * y`, the product rounded before the sum (granite's residual scale).
    pub fn add_scaled(&self, x: &mut [f32], y: &[f32], factor: f32) {
        self.zip(x, y, AddScaled(factor));
    }

    /// `x *= y`.
    pub fn mul(&self, x: &mut [f32], y: &[f32]) {
        self.zip(x, y, Mul);
    }

    /// Adds `bias` to every row of `x`.
    ///
    /// # Panics
    /// When `x` is not rows of `bias.len()` elements.
    pub fn add_bias(&self, x: &mut [f32], bias: &[f32]) {
        for_rows(self, x, bias.len(), |_, rows| {
            for row in rows.chunks_exact_mut(bias.len()) {
                dispatch(self.token(), Zip { x: row, y: bias, op: Add });
            }
        });
    }

    /// `x *= factor`.
    pub fn scale(&self, x: &mut [f32], factor: f32) {
        self.map(x, Scale(factor));
    }

    /// `x = cap * tanh(x / cap)` (gemma 2), the division done as a product with 1/cap.
    pub fn soft_cap(&self, x: &mut [f32], cap: f32) {
        self.map(x, SoftCap::new(cap));
    }

    fn map(&self, x: &mut [f32], op: impl Op1) {
        if x.is_empty() {
            return;
        }
        for_rows(self, x, 1, |_, x| dispatch(self.token(), Map { x, op }));
    }

    fn zip(&self, x: &mut [f32], y: &[f32], op: impl Op2) {
        assert_eq!(x.len(), y.len(), "both slices have the same length");
        if x.is_empty() {
            return;
        }
        for_rows(self, x, 1, |range, x| dispatch(self.token(), Zip { x, y: &y[range], op }));
    }
}

/// A function of one element.
trait Op1: Copy + Sync {
    fn apply<S: Simd>(self, s: S, x: S::F) -> S::F;
}

/// A function of two elements.
trait Op2: Copy + Sync {
    fn apply<S: Simd>(self, s: S, x: S::F, y: S::F) -> S::F;
}

macro_rules! op1 {
    ($op:ident $(($field:ty))?, $self:ident, $s:ident, $x:ident => $body:expr) => {
        #[derive(Clone, Copy)]
        struct $op $(($field))?;
        impl Op1 for $op {
            #[inline(always)]
            fn apply<S: Simd>($self, $s: S, $x: S::F) -> S::F {
                $body
            }
        }
    };
}

macro_rules! op2 {
    ($op:ident $(($field:ty))?, $self:ident, $s:ident, $x:ident, $y:ident => $body:expr) => {
        #[derive(Clone, Copy)]
        struct $op $(($field))?;
        impl Op2 for $op {
            #[inline(always)]
            fn apply<S: Simd>($self, $s: S, $x: S::F, $y: S::F) -> S::F {
                $body
            }
        }
    };
}

op1!(Gelu, self, s, x => gelu_lanes(s, x));
op1!(Silu, self, s, x => silu_lanes(s, x));
op1!(Scale(f32), self, s, x => s.mul(x, s.splat(self.0)));
op2!(SiluMul, self, s, gate, up => s.mul(silu_lanes(s, gate), up));
op2!(GeluMul, self, s, gate, up => s.mul(gelu_lanes(s, gate), up));
op2!(Add, self, s, x, y => s.add(x, y));
op2!(Mul, self, s, x, y => s.mul(x, y));
op2!(AddScaled(f32), self, s, x, y => s.add(x, s.mul(y, s.splat(self.0))));

/// `cap * tanh(x / cap)`.
#[derive(Clone, Copy)]
pub(crate) struct SoftCap {
    cap: f32,
    inverse: f32,
}

impl SoftCap {
    pub(crate) fn new(cap: f32) -> Self {
        Self { cap, inverse: 1.0 / cap }
    }

    #[inline(always)]
    pub(crate) fn lanes<S: Simd>(self, s: S, x: S::F) -> S::F {
        s.mul(tanh_lanes(s, s.mul(x, s.splat(self.inverse))), s.splat(self.cap))
    }
}

impl Op1 for SoftCap {
    #[inline(always)]
    fn apply<S: Simd>(self, s: S, x: S::F) -> S::F {
        self.lanes(s, x)
    }
}

struct Map<'a, O> {
    x: &'a mut [f32],
    op: O,
}

impl<O: Op1> Kernel for Map<'_, O> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let (whole, tail) = self.x.as_chunks_mut::<LANES>();
        for x in whole {
            let y = self.op.apply(s, s.load(x));
            s.store(y, x);
        }
        if !tail.is_empty() {
            let y = self.op.apply(s, s.load_part(tail, 0.0));
            s.store_part(y, tail);
        }
    }
}

struct Zip<'a, O> {
    x: &'a mut [f32],
    y: &'a [f32],
    op: O,
}

impl<O: Op2> Kernel for Zip<'_, O> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let (x, x_tail) = self.x.as_chunks_mut::<LANES>();
        let (y, y_tail) = self.y.as_chunks::<LANES>();
        for (x, y) in x.iter_mut().zip(y) {
            let z = self.op.apply(s, s.load(x), s.load(y));
            s.store(z, x);
        }
        if !x_tail.is_empty() {
            let z = self.op.apply(s, s.load_part(x_tail, 0.0), s.load_part(y_tail, 0.0));
            s.store_part(z, x_tail);
        }
    }
}
