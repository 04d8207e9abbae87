//! Passes over the whole vocabulary that add.
//!
//! Sums are made per block of [`BLOCK`] tokens (16 lanes, folded by the one tree) and the blocks are added in order in `f64`.
//! What is masked, and what lies so far below the largest logit that its exponential is 0, adds nothing.

use std::ops::RangeInclusive;

use super::scan::{FOUR, Logits, PEAK_BLOCK, Peaks};
use crate::float::dispatch;
use crate::isa::Token;
use crate::math::{EXP_LOW, exp_of_negative_lanes};
use crate::simd::{Kernel, LANES, Simd};

/// Tokens per block of a sum.
pub(super) const BLOCK: usize = 1024;

/// What [`SumExp`] finds out about `x = (logit - max) / temperature`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    /// Sum of e^x.
    pub(super) total: f64,
    /// Sum of e^x * x, where asked for.
    pub(super) weighted: f64,
    /// Tokens above negative infinity, where asked for.
    pub(super) count: u64,
}

/// Sums over the vocabulary, and per block where `blocks` is there.
pub(super) struct SumExp<'a> {
    pub(super) logits: Logits<'a>,
    /// Of [`Peaks`].
    pub(super) peaks: &'a [f32],
    pub(super) max: f32,
    /// 1 / temperature.
    pub(super) inverse: f32,
    pub(super) entropy: bool,
    pub(super) blocks: Option<&'a mut Vec<f32>>,
}

impl Kernel for SumExp<'_> {
    type Output = Sums;

    #[inline(always)]
    fn run<S: Simd>(mut self, s: S) -> Sums {
        let vectors = self.logits.vectors();
        let (max, inverse) = (s.splat(self.max), s.splat(self.inverse));
        let mut sums = Sums::default();
        if let Some(blocks) = &mut self.blocks {
            blocks.clear();
        }
        for (block, peaks) in self.peaks.chunks(BLOCK / PEAK_BLOCK).enumerate() {
            let (mut total, mut weighted) = (s.zero(), s.zero());
            for (part, peak) in peaks.iter().enumerate() {
                let from = (block * BLOCK + part * PEAK_BLOCK) / LANES;
                if !self.entropy && (peak - self.max) * self.inverse < EXP_LOW {
                    continue;
                }
                for index in (from..vectors.min(from + PEAK_BLOCK / LANES)).step_by(FOUR) {
                    let Some(four) = self.logits.four(s, index) else { continue };
                    for v in four {
                        let x = s.mul(s.sub(v, max), inverse);
                        let e = exp_of_negative_lanes(s, x);
                        total = s.add(total, e);
                        if self.entropy {
                            let counts = s.lt(s.splat(f32::NEG_INFINITY), v);
                            weighted = s.add(weighted, s.select(counts, s.mul(e, x), s.zero()));
                            sums.count += u64::from(s.mask_bits(counts).count_ones());
                        }
                    }
                }
            }
            let total = s.fold_add(total);
            sums.total += f64::from(total);
            sums.weighted += f64::from(s.fold_add(weighted));
            if let Some(blocks) = &mut self.blocks {
                blocks.push(total);
            }
        }
        sums
    }
}

/// About the sum of e^(logit - max) of all logits below `below`: an exponential takes four instructions here, not
/// eighteen. See [`Rest::bounds`].
pub(super) struct Rest<'a> {
    pub(super) logits: Logits<'a>,
    /// Of [`Peaks`].
    pub(super) peaks: &'a [f32],
    /// Between [`Rest::LARGEST`] and its negative.
    pub(super) max: f32,
    pub(super) below: f32,
}

impl Rest<'_> {
    /// For this maximum a sum of [`Rest`] is as exact as its bounds say.
    pub(super) const LARGEST: f32 = 256.0;

    /// Between which numbers [`SumExp`] has its total, for a temperature of 1, when the logits from `below` on have the sum
    /// `own`, at least 1, and the rest about `rest`.
    ///
    /// A term is e^x times (1 + f) / 2^f for some f from 0 to 1, which is 1 to 1.06148 times as much. There is room in these
    /// factors for what rounds in a term (its bits as a number: at most 128 in the start and 32 at the end, of 2^23), for what
    /// rounds in the sums (68 additions one behind the other in `f32`), and for the least that a term can be (2^-126).
    pub(super) fn bounds(own: f64, rest: f64) -> RangeInclusive<f64> {
        (own + rest / 1.0616) * (1.0 - 1e-5)..=(own + rest * 1.0001) * (1.0 + 1e-5)
    }
}

impl Kernel for Rest<'_> {
    type Output = f64;

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> f64 {
        // The bits of 2^n (1 + f), read as a number, are 2^23 (127 + n + f).
        const ONE: f32 = 8_388_608.0;
        const STEPS: f32 = ONE * std::f32::consts::LOG2_E;
        let start = 127.0 * f64::from(ONE) - f64::from(self.max) * f64::from(STEPS);
        let (steps, start, least) = (s.splat(STEPS), s.splat(start as f32), s.splat(ONE));
        let below = s.splat(self.below);
        let vectors = self.logits.vectors();
        let mut sum = 0.0;
        for (block, peak) in self.peaks.iter().enumerate() {
            if peak - self.max < EXP_LOW {
                continue;
            }
            let from = block * (PEAK_BLOCK / LANES);
            let all = *peak < self.below;
            let mut total = s.zero();
            for index in (from..vectors.min(from + PEAK_BLOCK / LANES)).step_by(FOUR) {
                let Some(four) = self.logits.four(s, index) else { continue };
                for v in four {
                    let bits = s.to_int(s.max(s.mul_add(v, steps, start), least));
                    let more = s.add(total, s.from_bits(bits));
                    total = if all { more } else { s.select(s.lt(v, below), more, total) };
                }
            }
            sum += f64::from(s.fold_add(total));
        }
        sum
    }
}

/// Sum of the finite logits, or of their squared distances from `mean`, and how many they are.
pub(super) struct Moment<'a> {
    pub(super) logits: Logits<'a>,
    /// None: the sum itself.
    pub(super) mean: Option<f32>,
}

impl Kernel for Moment<'_> {
    type Output = (f64, u64);

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> (f64, u64) {
        let vectors = self.logits.vectors();
        let (mut sum, mut count) = (0.0, 0);
        let mut from = 0;
        while from < vectors {
            let to = (from + BLOCK / LANES).min(vectors);
            let mut lanes = s.zero();
            for index in (from..to).step_by(FOUR) {
                let Some(four) = self.logits.four(s, index) else { continue };
                for v in four {
                    let counts = s.lt(s.splat(f32::NEG_INFINITY), v);
                    let x = match self.mean {
                        None => v,
                        Some(mean) => {
                            let d = s.sub(v, s.splat(mean));
                            s.mul(d, d)
                        }
                    };
                    lanes = s.add(lanes, s.select(counts, x, s.zero()));
                    count += u64::from(s.mask_bits(counts).count_ones());
                }
            }
            sum += f64::from(s.fold_add(lanes));
            from = to;
        }
        (sum, count)
    }
}

/// e^((x - max) / temperature) of some logits.
pub(super) struct Weights<'a> {
    pub(super) logits: &'a [f32],
    pub(super) max: f32,
    pub(super) inverse: f32,
    pub(super) out: &'a mut [f32],
}

impl Kernel for Weights<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        for (x, out) in self.logits.chunks(LANES).zip(self.out.chunks_mut(LANES)) {
            let x = s.sub(s.load_part(x, f32::NEG_INFINITY), s.splat(self.max));
            s.store_part(exp_of_negative_lanes(s, s.mul(x, s.splat(self.inverse))), out);
        }
    }
}

/// ln of the sum of e^logit.
pub(super) fn log_sum_exp(token: Token, logits: Logits<'_>) -> f64 {
    let mut peaks = Vec::new();
    let max = dispatch(token, Peaks { logits, out: &mut peaks });
    let sums =
        dispatch(token, SumExp { logits, peaks: &peaks, max, inverse: 1.0, entropy: false, blocks: None });
    f64::from(max) + libm::log(sums.total)
}
