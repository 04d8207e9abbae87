//! Passes over the whole vocabulary, in 16 lanes.
//!
//! A masked token counts as negative infinity. Sums are made per block of [`BLOCK`] tokens (16 lanes, folded by the one
//! tree) and the blocks are added in order in `f64`.

use crate::float::dispatch;
use crate::isa::Token;
use crate::math::exp_of_negative_lanes;
use crate::sampling::candidates::Candidate;
use crate::simd::{Kernel, LANES, Simd};

/// Tokens per block of a sum.
pub(super) const BLOCK: usize = 1024;
/// Tokens per block of [`Peaks`].
pub(super) const PEAK_BLOCK: usize = 256;

/// Logits and which of them count.
#[derive(Clone, Copy)]
pub(super) struct Logits<'a> {
    pub(super) values: &'a [f32],
    mask: Option<&'a [u32]>,
}

impl<'a> Logits<'a> {
    pub(super) fn new(values: &'a [f32], mask: Option<&'a [u32]>) -> Self {
        if let Some(mask) = mask {
            assert!(
                mask.len() >= values.len().div_ceil(32),
                "a mask of {} words for {} tokens",
                mask.len(),
                values.len()
            );
        }
        Self { values, mask }
    }

    /// Whether the mask lets a token pass.
    pub(super) fn allows(&self, id: usize) -> bool {
        self.mask.is_none_or(|mask| mask[id / 32] >> (id % 32) & 1 == 1)
    }

    /// Which tokens of vector number `index` the mask lets pass.
    #[inline(always)]
    fn bits(&self, index: usize) -> u32 {
        self.mask.map_or(0xffff, |mask| mask[index / 2] >> (index % 2 * 16) & 0xffff)
    }

    /// Vector number `index`; negative infinity where it is masked or past the end.
    #[inline(always)]
    fn vector<S: Simd>(&self, s: S, index: usize) -> S::F {
        let bits = self.bits(index);
        if bits == 0 {
            return s.splat(f32::NEG_INFINITY);
        }
        let values = &self.values[index * LANES..];
        let v = match values.first_chunk::<LANES>() {
            Some(whole) => s.load(whole),
            None => s.load_part(values, f32::NEG_INFINITY),
        };
        if bits == 0xffff {
            return v;
        }
        let lanes = s.iload(&LANE_BITS);
        let set = s.ieq(s.iand(s.isplat(bits as i32), lanes), lanes);
        s.select(set, v, s.splat(f32::NEG_INFINITY))
    }

    /// Whether all of some vectors are masked, the first one with an even number: between two values of a JSON object a
    /// grammar leaves a handful of tokens, whose logits are all that has to be read.
    #[inline(always)]
    fn is_closed(&self, from: usize, to: usize) -> bool {
        let Some(mask) = self.mask else { return false };
        mask[from / 2..to.div_ceil(2)].iter().fold(0, |all, word| all | word) == 0
    }

    fn vectors(&self) -> usize {
        self.values.len().div_ceil(LANES)
    }
}

const LANE_BITS: [i32; 16] = {
    let mut bits = [0; 16];
    let mut i = 0;
    while i < 16 {
        bits[i] = 1 << i;
        i += 1;
    }
    bits
};

/// The largest of some vectors, four chains at a time.
#[inline(always)]
fn max_of<S: Simd>(s: S, logits: &Logits<'_>, from: usize, to: usize) -> f32 {
    if logits.is_closed(from, to) {
        return f32::NEG_INFINITY;
    }
    let mut best = [s.splat(f32::NEG_INFINITY); 4];
    let mut at = from;
    while at + 4 <= to {
        for (i, best) in best.iter_mut().enumerate() {
            *best = s.max(*best, logits.vector(s, at + i));
        }
        at += 4;
    }
    while at < to {
        best[0] = s.max(best[0], logits.vector(s, at));
        at += 1;
    }
    s.fold_max(s.max(s.max(best[0], best[1]), s.max(best[2], best[3])))
}

/// The lowest id of the largest logit; None when all are negative infinity (or NaN).
pub(super) struct Argmax<'a>(pub(super) Logits<'a>);

impl Kernel for Argmax<'_> {
    type Output = Option<u32>;

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> Option<u32> {
        let vectors = self.0.vectors();
        let (mut best, mut block) = (f32::NEG_INFINITY, 0);
        let mut at = 0;
        while at < vectors {
            let max = max_of(s, &self.0, at, (at + BLOCK / LANES).min(vectors));
            if max > best {
                (best, block) = (max, at);
            }
            at += BLOCK / LANES;
        }
        if best == f32::NEG_INFINITY {
            return None;
        }
        let best = s.splat(best);
        for index in block..vectors {
            let bits = s.mask_bits(s.eq(self.0.vector(s, index), best));
            if bits != 0 {
                return Some((index * LANES) as u32 + bits.trailing_zeros());
            }
        }
        None
    }
}

/// The largest logit of every [`PEAK_BLOCK`] tokens, into `out`.
pub(super) struct Peaks<'a> {
    pub(super) logits: Logits<'a>,
    pub(super) out: &'a mut Vec<f32>,
}

impl Kernel for Peaks<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        self.out.clear();
        let vectors = self.logits.vectors();
        let mut at = 0;
        while at < vectors {
            let to = (at + PEAK_BLOCK / LANES).min(vectors);
            self.out.push(max_of(s, &self.logits, at, to));
            at = to;
        }
    }
}

/// The tokens whose logit is at least `threshold` (and above negative infinity), by id.
pub(super) struct Collect<'a> {
    pub(super) logits: Logits<'a>,
    pub(super) peaks: &'a [f32],
    pub(super) threshold: f32,
    pub(super) out: &'a mut Vec<Candidate>,
}

impl Kernel for Collect<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        self.out.clear();
        let low = self.threshold.max(f32::MIN);
        let threshold = s.splat(low);
        let vectors = self.logits.vectors();
        for (block, peak) in self.peaks.iter().enumerate() {
            if *peak < low {
                continue;
            }
            let from = block * (PEAK_BLOCK / LANES);
            for index in from..(from + PEAK_BLOCK / LANES).min(vectors) {
                let mut bits = s.mask_bits(s.le(threshold, self.logits.vector(s, index)));
                while bits != 0 {
                    let id = index * LANES + bits.trailing_zeros() as usize;
                    self.out.push(Candidate { id: id as u32, logit: self.logits.values[id] });
                    bits &= bits - 1;
                }
            }
        }
    }
}

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
        let mut sums = Sums::default();
        if let Some(blocks) = &mut self.blocks {
            blocks.clear();
        }
        let mut from = 0;
        while from < vectors {
            let to = (from + BLOCK / LANES).min(vectors);
            let mut total = s.zero();
            let mut weighted = s.zero();
            for index in from..to {
                // What is masked adds zeros.
                if self.logits.bits(index) == 0 {
                    continue;
                }
                let v = self.logits.vector(s, index);
                let x = s.mul(s.sub(v, s.splat(self.max)), s.splat(self.inverse));
                let e = exp_of_negative_lanes(s, x);
                total = s.add(total, e);
                if self.entropy {
                    let counts = s.lt(s.splat(f32::NEG_INFINITY), v);
                    weighted = s.add(weighted, s.select(counts, s.mul(e, x), s.zero()));
                    sums.count += u64::from(s.mask_bits(counts).count_ones());
                }
            }
            let block = s.fold_add(total);
            sums.total += f64::from(block);
            if self.entropy {
                sums.weighted += f64::from(s.fold_add(weighted));
            }
            if let Some(blocks) = &mut self.blocks {
                blocks.push(block);
            }
            from = to;
        }
        sums
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
            for index in from..to {
                if self.logits.bits(index) == 0 {
                    continue;
                }
                let v = self.logits.vector(s, index);
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
    dispatch(token, Peaks { logits, out: &mut peaks });
    let max = peaks.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let sums = dispatch(token, SumExp { logits, max, inverse: 1.0, entropy: false, blocks: None });
    f64::from(max) + libm::log(sums.total)
}
