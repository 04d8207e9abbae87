//! Matrix products: weights in their stored format times activations.
//!
//! # The definition
//!
//! For a quantised format an output is one f32 accumulator that starts at zero and meets the blocks of its row in
//! order. In block b, with the parts of [`crate::format::Parts`] and the activations' quants `a` and scale `da`,
//!
//! ```text
//! S = sum over sub-blocks j of scale[j] * (sum of quant[i] * a[i] in j)        exact, in integers
//! M = sum over sub-blocks j of min[j] * (sum of a[i] in j)                     exact, in integers
//! acc = fma(f32(S), d * da, acc)
//! acc = fma(-f32(M), dmin * da, acc)                                           only in formats with minimums
//! ```
//!
//! where `f32()` and the products `d * da`, `dmin * da` round to nearest even. For float formats there are 16
//! accumulators: element i is widened exactly and enters accumulator i mod 16 by one fused multiply-add, in order, rows
//! padded with zeros to whole vectors; the 16 are folded by the one tree of [`crate::simd`]. A bias is added last.
//!
//! [`reference`] is that text as code and serves `Isa::Scalar`. The other files compute the same bits faster: a
//! streaming product for a few tokens ([`gemv`], and with wide vectors `strips`), a panel of unpacked weights for more ([`gemm`]), tiles
//! where the processor has them (`tiles`), and the float formats ([`float`]).

#![expect(
    clippy::needless_range_loop,
    reason = "one index runs over several arrays; closures would lose the features"
)]

mod ahead;
mod float;
mod gemm;
mod gemv;
mod quants;
mod reference;
mod room;
#[cfg(target_arch = "x86_64")]
mod strips;
#[cfg(all(test, target_arch = "x86_64"))]
mod tests;
#[cfg(target_arch = "x86_64")]
mod tiles;

use std::ops::Range;

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::activations::Activations;
use crate::activations::few::{FEW, GROUPS};
use crate::format::Format;
use crate::isa::{Isa, Token};
use crate::matrix::Matrix;
use crate::{Compute, Stop};
#[cfg(target_arch = "x86_64")]
use crate::{processor::is_amd, simd::Simd as _};

pub(crate) use quants::unsigned;

/// One product: `out[token][row]` = weight row times activation row, plus `bias[row]`.
#[derive(Debug)]
pub struct Product<'a> {
    /// The weights: one row per output, as many columns as the activations.
    pub weight: &'a Matrix<'a>,
    /// Added to each token's outputs.
    pub bias: Option<&'a [f32]>,
    /// [token][weight rows]
    pub out: &'a mut [f32],
}

/// Rows that are computed together; shares of threads are whole strips.
const STRIP: usize = 16;

/// A thread takes pieces of about this many bytes of weights (fewer with many tokens): long enough to stream, short
/// enough that a late thread's rest can be taken over. Less than one piece in all runs on the calling thread alone.
const PIECE_BYTES: usize = 192 * 1024;

/// Up to so many tokens the streaming product is faster than a panel for every format.
pub(crate) const STREAMED_TOKENS: usize = 4;

/// From so many tokens on, tiles are faster than panels, where there are any. (They always multiply 16 tokens.)
const TILED_TOKENS: usize = 12;

/// From so many tokens on, up to [`GROUPS`] times [`FEW`], tiles whose rows are weights are the fastest. (With five to eight they
/// take as long as strips while the neighbours of this core leave tiles alone, and half as long again where they do not.)
const FEW_TOKENS: usize = 9;

/// In which layout a product takes its activations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// By tokens, and where there are more than [`STREAMED_TOKENS`] by fours of them.
    Plain,
    /// As tiles' rows.
    Tiles,
    /// As tiles' columns.
    Few,
}

/// Which one that is for so many tokens.
pub(crate) fn layout(format: Format, tokens: usize, has_tiles: bool) -> Layout {
    let few = matches!(format, Format::Q4K | Format::Q5K | Format::Q6K);
    if has_tiles && few && (FEW_TOKENS..=GROUPS * FEW).contains(&tokens) {
        Layout::Few
    } else if has_tiles && tokens >= TILED_TOKENS {
        Layout::Tiles
    } else {
        Layout::Plain
    }
}

impl Compute {
    /// Computes several products over the same activations, such as q, k and v, as one piece of work for the team.
    ///
    /// # Errors
    /// `InvalidArgument` when a weight's columns, an output's or bias's size or the loaded forms do not fit.
    pub fn matmul(&self, activations: &Activations, products: &mut [Product<'_>]) -> Result<()> {
        self.matmul_until(activations, products, &|| false)
    }

    /// [`Compute::matmul`] that ends early: before each piece of work, some milliseconds at most, it asks `stop`. Once that says true,
    /// what the outputs hold means nothing.
    ///
    /// # Errors
    /// Those of [`Compute::matmul`].
    pub fn matmul_until(
        &self,
        activations: &Activations,
        products: &mut [Product<'_>],
        stop: Stop<'_>,
    ) -> Result<()> {
        let tokens = activations.tokens;
        for product in products.iter() {
            check(activations, product, self.has_tiles())?;
        }
        let jobs: Vec<Job<'_>> = products
            .iter_mut()
            .filter(|product| product.weight.rows() > 0 && tokens > 0)
            .map(|product| Job {
                weight: product.weight,
                bias: product.bias,
                activations,
                out: product.out.as_mut_ptr(),
            })
            .collect();
        let strips = |job: &Job<'_>| job.weight.rows().div_ceil(STRIP);
        let total: usize = jobs.iter().map(strips).sum();
        let bytes: usize = jobs.iter().map(|job| job.weight.data().len()).sum();
        let per_strip = (bytes / total.max(1)).max(1);
        // With many tokens a piece is one group of panels, or less where there would not be enough pieces to share.
        let group = if self.has_tiles() { 2 * gemm::GROUP } else { gemm::GROUP };
        // A thread that is alone shares with nobody.
        let group = if self.threads() == 1 { group } else { group.min(total / (4 * self.threads())).max(1) };
        // Whole groups: a strip by itself has its activations read for it alone.
        let grain = (PIECE_BYTES / per_strip / tokens.div_ceil(16).max(1)).max(group) / group * group;
        let piece = |range: Range<usize>| {
            let mut first = 0;
            for job in &jobs {
                let end = first + strips(job);
                let (low, high) = (range.start.max(first), range.end.min(end));
                if low < high {
                    let rows = (low - first) * STRIP..((high - first) * STRIP).min(job.weight.rows());
                    job.compute(self.token(), rows);
                }
                first = end;
            }
        };
        self.team().split(total, grain, |range, _| {
            // One thread alone has everything in one range.
            for start in range.clone().step_by(grain) {
                if stop() {
                    return;
                }
                piece(start..(start + grain).min(range.end));
            }
        });
        Ok(())
    }
}

fn check(activations: &Activations, product: &Product<'_>, has_tiles: bool) -> Result<()> {
    let wrong = |what: String| Err(Error::new(ErrorKind::InvalidArgument, what));
    let (tokens, weight) = (activations.tokens, product.weight);
    if weight.cols() != activations.cols {
        return wrong(format!("expected {} columns of weights, found {}", activations.cols, weight.cols()));
    }
    if Some(product.out.len()) != tokens.checked_mul(weight.rows()) {
        return wrong(format!(
            "expected room for {tokens} x {} outputs, found {}",
            weight.rows(),
            product.out.len()
        ));
    }
    if product.bias.is_some_and(|bias| bias.len() != weight.rows()) {
        return wrong(format!("expected {} biases, found another number", weight.rows()));
    }
    let form = match weight.format().activation_block() {
        None => None,
        Some(32) => Some(&activations.by32),
        Some(_) => Some(&activations.by256),
    };
    if !form.map_or(activations.has_floats, |form| form.filled) {
        return wrong(format!("activations were not loaded for {} weights", weight.format()));
    }
    if form.is_some_and(|form| match layout(weight.format(), tokens, has_tiles) {
        Layout::Plain => !form.plain,
        Layout::Tiles => !form.tiled,
        Layout::Few => !form.few.filled,
    }) {
        return wrong(format!(
            "activations were loaded for another instruction set, or for other weights than {}",
            weight.format()
        ));
    }
    Ok(())
}

/// A product whose parts several threads compute at once.
#[derive(Clone, Copy)]
struct Job<'a> {
    weight: &'a Matrix<'a>,
    bias: Option<&'a [f32]>,
    activations: &'a Activations,
    /// [token][weight rows], checked by `check`.
    out: *mut f32,
}

// SAFETY: `out` is written only through `Job::put` and friends, for rows that one thread owns at a time.
unsafe impl Sync for Job<'_> {}

impl Job<'_> {
    /// Computes `rows` for all tokens.
    fn compute(&self, token: Token, rows: Range<usize>) {
        // Without columns nothing would begin a sum.
        if token.isa() == Isa::Scalar || self.weight.cols() == 0 {
            return reference::compute(self, rows);
        }
        #[cfg(target_arch = "x86_64")]
        if let Some(amx) = token.tiles()
            && layout(self.weight.format(), self.activations.tokens, true) == Layout::Few
        {
            return tiles::few::compute(self, amx, rows);
        }
        #[cfg(target_arch = "x86_64")]
        if let Some(avx512) = token.wide()
            && layout(self.weight.format(), self.activations.tokens, token.tiles().is_some()) == Layout::Plain
            && strips::takes(self.weight, self.activations.tokens)
        {
            return strips::compute(self, avx512, rows);
        }
        quants::with_packed!(
            self.weight.format(),
            small B => self.packed::<gemv::Blocks32<B>, gemm::Blocks32<B>>(token, rows),
            eight B => self.packed::<gemv::Eight<B>, gemm::Blocks256<B>>(token, rows),
            sixteen B => self.packed::<gemv::Sixteen<B>, gemm::Blocks256<B>>(token, rows),
            _ => float::compute(self, token, rows)
        );
    }

    /// The same for a quantised format, which streams for a few tokens and fills panels for more.
    fn packed<V: gemv::Stream, M: Panels>(&self, token: Token, rows: Range<usize>) {
        #[cfg(target_arch = "x86_64")]
        if let Some(amx) = token.tiles().filter(|_| self.activations.tokens >= TILED_TOKENS) {
            return amx.vectorize(tiles::Tiled::<M>::new(self, rows));
        }
        if self.activations.tokens <= V::MOST {
            token.dispatch_vector(gemv::Gemv::<V>::new(self, rows));
        } else {
            #[cfg(target_arch = "x86_64")]
            if let Some(avx512) = token.wide().filter(|_| is_amd()) {
                return avx512.vectorize(gemm::Gemm::<M, true>::new(self, rows));
            }
            token.dispatch_vector(gemm::Gemm::<M, false>::new(self, rows));
        }
    }

    /// Writes an output, bias included.
    ///
    /// # Safety
    /// `token` and `row` exist, and no other thread computes this row.
    #[inline(always)]
    unsafe fn put(&self, token: usize, row: usize, value: f32) {
        debug_assert!(token < self.activations.tokens && row < self.weight.rows());
        let value = match self.bias {
            Some(bias) => value + bias[row],
            None => value,
        };
        // SAFETY: `check` made `out` tokens * rows long.
        unsafe { *self.out.add(token * self.weight.rows() + row) = value };
    }

    /// Writes the outputs of 16 rows, biases included.
    ///
    /// # Safety
    /// `token` and the rows from `row` on exist, and no other thread computes them.
    #[inline(always)]
    unsafe fn put_sixteen(&self, token: usize, row: usize, values: &[f32; STRIP]) {
        debug_assert!(token < self.activations.tokens && row + STRIP <= self.weight.rows());
        let mut values = *values;
        if let Some(bias) = self.bias {
            for (value, bias) in values.iter_mut().zip(&bias[row..row + STRIP]) {
                *value += bias;
            }
        }
        // SAFETY: `check` made `out` tokens * rows long.
        unsafe {
            self.out.add(token * self.weight.rows() + row).cast::<[f32; STRIP]>().write_unaligned(values)
        };
    }
}

/// What a panel kernel needs of a format, tiles included where there can be any.
#[cfg(target_arch = "x86_64")]
use tiles::Blocks as Panels;

#[cfg(not(target_arch = "x86_64"))]
use gemm::Blocks as Panels;

/// The f16 at `at` in each of four blocks, as `Simd::qload_f16` wants them.
#[inline(always)]
fn four_halves(blocks: [&[u8]; 4], at: usize) -> u64 {
    let mut four = 0;
    for (r, block) in blocks.iter().enumerate() {
        four |= u64::from(u16::from_le_bytes(*quants::bytes(block, at))) << (16 * r);
    }
    four
}
