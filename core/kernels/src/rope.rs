//! Rotary position embedding: each pair of a head's elements is turned by position times the pair's frequency.
//!
//! Angles, cosines and sines are computed in `f64` by the `libm` crate (the platform's would differ between machines)
//! and rounded to `f32` once. They depend on the position only, so they are kept: a [`Rope`] fills its table block by
//! block as positions are first met, and every layer of every later step reads it.

use std::sync::OnceLock;

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::Compute;
use crate::float::dispatch;
use crate::rows::for_rows;
use crate::simd::{Kernel, Simd};

/// Which two elements of a head form a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RopeStyle {
    /// Elements 2i and 2i+1 (llama's files).
    Adjacent,
    /// Elements i and i + dims/2 (NeoX: qwen, phi, gemma, ...).
    Halves,
}

/// YaRN: low frequencies are interpolated, high ones are kept, with a ramp between (Peng et al. 2023).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Yarn {
    /// The context length of the training before it was stretched.
    pub original_context: u32,
    /// Share of the extrapolated frequencies in the mix, usually 1.
    pub ext_factor: f32,
    /// Rotations over the original context from which on a frequency is kept, usually 32.
    pub beta_fast: f32,
    /// Rotations below which a frequency is interpolated, usually 1.
    pub beta_slow: f32,
}

/// The facts of a model's rotary embedding.
#[derive(Clone, Debug, PartialEq)]
pub struct RopeSpec {
    /// Which elements form a pair.
    pub style: RopeStyle,
    /// How many elements of a head are turned, the first ones; even. The others stay as they are.
    pub dims: usize,
    /// Frequency of pair i is `base^(-2i/dims)`.
    pub base: f32,
    /// Positions are divided by this (linear scaling, YaRN's factor); 1 is off.
    pub factor: f32,
    /// One divisor per pair for its frequency: Llama 3's `rope_freqs`, phi 3's short or long factors.
    pub factors: Option<Vec<f32>>,
    /// YaRN with the above `factor`.
    pub yarn: Option<Yarn>,
    /// Multiplies cosines and sines; with YaRN times `1 + 0.1 ln(factor)`. 1 is off.
    pub attn_factor: f32,
}

impl RopeSpec {
    /// Plain rotary embedding without any scaling.
    pub fn new(style: RopeStyle, dims: usize, base: f32) -> Self {
        Self { style, dims, base, factor: 1.0, factors: None, yarn: None, attn_factor: 1.0 }
    }
}

/// Positions whose rows are computed together.
const BLOCK: usize = 64;

/// The table of cosines and sines of one [`RopeSpec`], filled as needed. Shared by threads.
#[derive(Debug)]
pub struct Rope {
    style: RopeStyle,
    dims: usize,
    /// Angle of pair i is the position times this.
    frequencies: Vec<f64>,
    magnitude: f64,
    blocks: Vec<OnceLock<Box<[f32]>>>,
}

impl Rope {
    /// A table for positions below `max_positions`; it takes memory only for the positions that are used.
    ///
    /// # Errors
    /// `UnsupportedModel` when a fact cannot be: the message names it.
    pub fn new(spec: &RopeSpec, max_positions: usize) -> Result<Self> {
        let wrong = |message: String| Err(Error::new(ErrorKind::UnsupportedModel, message).context("RoPE"));
        let RopeSpec { style, dims, base, factor, ref factors, yarn, attn_factor } = *spec;
        if dims == 0 || dims % 2 != 0 || dims > 1 << 16 {
            return wrong(format!(
                "expected an even number of rotated dimensions from 2 to 65536, found {dims}"
            ));
        }
        if !(base.is_finite() && base > 1.0) {
            return wrong(format!("expected a frequency base above 1, found {base}"));
        }
        if !(factor.is_finite() && factor > 0.0) {
            return wrong(format!("expected a positive scaling factor, found {factor}"));
        }
        if !(attn_factor.is_finite() && attn_factor > 0.0) {
            return wrong(format!("expected a positive attention factor, found {attn_factor}"));
        }
        let pairs = dims / 2;
        if let Some(factors) = factors {
            if factors.len() != pairs {
                return wrong(format!(
                    "expected {pairs} frequency factors, one per pair, found {}",
                    factors.len()
                ));
            }
            if let Some(bad) = factors.iter().find(|f| !(f.is_finite() && **f > 0.0)) {
                return wrong(format!("expected positive frequency factors, found {bad}"));
            }
        }
        let ramp = match yarn {
            Some(yarn) => Some(Ramp::new(&yarn, dims, f64::from(base))?),
            None => None,
        };
        let scale = 1.0 / f64::from(factor);
        let frequencies = (0..pairs)
            .map(|pair| {
                let mut plain = libm::pow(f64::from(base), -2.0 * pair as f64 / dims as f64);
                if let Some(factors) = factors {
                    plain /= f64::from(factors[pair]);
                }
                let keep = ramp.as_ref().map_or(0.0, |ramp| ramp.share_kept(pair));
                plain * scale * (1.0 - keep) + plain * keep
            })
            .collect();
        let magnitude = match yarn {
            Some(yarn) if yarn.ext_factor != 0.0 => {
                f64::from(attn_factor) * (1.0 + 0.1 * libm::log(f64::from(factor)))
            }
            _ => f64::from(attn_factor),
        };
        let blocks = (0..max_positions.div_ceil(BLOCK)).map(|_| OnceLock::new()).collect();
        Ok(Self { style, dims, frequencies, magnitude, blocks })
    }

    /// Positions below this can be turned.
    pub fn max_positions(&self) -> usize {
        self.blocks.len() * BLOCK
    }

    /// The row of a position: `dims` factors of an element itself, then `dims` factors of its partner, in memory order
    /// for adjacent pairs; for halves `dims/2` cosines, then `dims/2` sines.
    fn row(&self, position: usize) -> &[f32] {
        let block = self.blocks[position / BLOCK].get_or_init(|| self.block(position / BLOCK));
        let width = self.row_len();
        &block[(position % BLOCK) * width..][..width]
    }

    fn row_len(&self) -> usize {
        match self.style {
            RopeStyle::Adjacent => 2 * self.dims,
            RopeStyle::Halves => self.dims,
        }
    }

    fn block(&self, block: usize) -> Box<[f32]> {
        let mut table = vec![0.0; BLOCK * self.row_len()];
        for (i, row) in table.chunks_exact_mut(self.row_len()).enumerate() {
            let position = (block * BLOCK + i) as f64;
            let (own, partner) = row.split_at_mut(self.row_len() / 2);
            for (pair, frequency) in self.frequencies.iter().enumerate() {
                let angle = position * frequency;
                let cos = (libm::cos(angle) * self.magnitude) as f32;
                let sin = (libm::sin(angle) * self.magnitude) as f32;
                match self.style {
                    RopeStyle::Halves => (own[pair], partner[pair]) = (cos, sin),
                    RopeStyle::Adjacent => {
                        own[2 * pair..2 * pair + 2].fill(cos);
                        (partner[2 * pair], partner[2 * pair + 1]) = (-sin, sin);
                    }
                }
            }
        }
        table.into_boxed_slice()
    }
}

/// YaRN's ramp over pairs, from kept (1) to interpolated (0).
struct Ramp {
    low: f64,
    high: f64,
    ext_factor: f64,
}

impl Ramp {
    fn new(yarn: &Yarn, dims: usize, base: f64) -> Result<Self> {
        if yarn.original_context == 0
            || !(yarn.beta_fast > 0.0 && yarn.beta_slow > 0.0 && yarn.ext_factor.is_finite())
        {
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!(
                    "RoPE: expected a positive original context and positive betas for YaRN, found {yarn:?}"
                ),
            ));
        }
        // The pair that turns `rotations` times over the original context.
        let pair = |rotations: f32| {
            let turns =
                f64::from(yarn.original_context) / (f64::from(rotations) * 2.0 * std::f64::consts::PI);
            dims as f64 * libm::log(turns) / (2.0 * libm::log(base))
        };
        Ok(Self {
            low: libm::floor(pair(yarn.beta_fast)).max(0.0),
            high: libm::ceil(pair(yarn.beta_slow)).min(dims as f64 - 1.0),
            ext_factor: f64::from(yarn.ext_factor),
        })
    }

    fn share_kept(&self, pair: usize) -> f64 {
        let y = (pair as f64 - self.low) / (self.high - self.low).max(0.001);
        (1.0 - y.clamp(0.0, 1.0)) * self.ext_factor
    }
}

impl Compute {
    /// Turns the heads of every token to its position, in place. `x`: `[token][heads][head_dim]`; `positions` has one
    /// entry per token.
    ///
    /// Of a pair (a, b): a' = a cos - b sin, b' = b cos + a sin, each by one product and one fused multiply-add.
    ///
    /// # Panics
    /// When the shapes do not fit together or a position is not below [`Rope::max_positions`].
    pub fn rope(&self, rope: &Rope, positions: &[u32], x: &mut [f32], heads: usize, head_dim: usize) {
        let width = heads * head_dim;
        assert_eq!(x.len(), positions.len() * width, "rope: x is [token][heads][head_dim]");
        assert!(rope.dims <= head_dim, "rope: {} rotated dimensions in heads of {head_dim}", rope.dims);
        if let Some(max) = positions.iter().max() {
            assert!(
                (*max as usize) < rope.max_positions(),
                "rope: position {max} >= {}",
                rope.max_positions()
            );
        }
        if width == 0 {
            return;
        }
        for_rows(self, x, width, |range, x| {
            dispatch(self.token(), Turn { rope, positions: &positions[range], x, heads, head_dim });
        });
    }
}

struct Turn<'a> {
    rope: &'a Rope,
    positions: &'a [u32],
    x: &'a mut [f32],
    heads: usize,
    head_dim: usize,
}

impl Kernel for Turn<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        for (token, position) in self.x.chunks_exact_mut(self.heads * self.head_dim).zip(self.positions) {
            let row = self.rope.row(*position as usize);
            for head in token.chunks_exact_mut(self.head_dim) {
                let head = &mut head[..self.rope.dims];
                match self.rope.style {
                    RopeStyle::Adjacent => turn_adjacent(s, row, head),
                    RopeStyle::Halves => turn_halves(s, row, head),
                }
            }
        }
    }
}

#[inline(always)]
fn turn_adjacent<S: Simd>(s: S, row: &[f32], head: &mut [f32]) {
    let (own, partner) = row.split_at(head.len());
    let mut at = 0;
    while at < head.len() {
        let x = s.load_part(&head[at..], 0.0);
        let kept = s.mul(x, s.load_part(&own[at..], 0.0));
        let turned = s.mul_add(s.swap_pairs(x), s.load_part(&partner[at..], 0.0), kept);
        s.store_part(turned, &mut head[at..]);
        at += 16;
    }
}

#[inline(always)]
fn turn_halves<S: Simd>(s: S, row: &[f32], head: &mut [f32]) {
    let half = head.len() / 2;
    let (cos, sin) = row.split_at(half);
    let (first, second) = head.split_at_mut(half);
    let mut at = 0;
    while at < half {
        let (a, b) = (s.load_part(&first[at..], 0.0), s.load_part(&second[at..], 0.0));
        let (cos, sin) = (s.load_part(&cos[at..], 0.0), s.load_part(&sin[at..], 0.0));
        s.store_part(s.neg_mul_add(b, sin, s.mul(a, cos)), &mut first[at..]);
        s.store_part(s.mul_add(a, sin, s.mul(b, cos)), &mut second[at..]);
        at += 16;
    }
}
