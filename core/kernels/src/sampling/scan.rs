//! Passes over the whole vocabulary that compare: the best token, the largest logit of every few, all from a threshold on.
//!
//! A masked token counts as negative infinity; NaN never counts.

#![allow(
    clippy::needless_range_loop,
    reason = "i runs over registers: an index says which, an iterator hides it"
)]

use crate::sampling::candidates::Candidate;
use crate::simd::{Kernel, LANES, Simd};

/// Tokens per block of [`Peaks`].
pub(super) const PEAK_BLOCK: usize = 256;
/// Tokens per block of [`Argmax`].
const ARGMAX_BLOCK: usize = 1024;
/// Vectors that are looked at together: chains enough to hide the latency of a maximum, and two whole words of a mask.
pub(super) const FOUR: usize = 4;

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

    /// Vector number `index`; negative infinity where it is masked or past the end.
    #[inline(always)]
    pub(super) fn vector<S: Simd>(&self, s: S, index: usize) -> S::F {
        let values = self.values.get(index * LANES..).unwrap_or_default();
        let v = match values.first_chunk::<LANES>() {
            Some(whole) => s.load(whole),
            None => s.load_part(values, f32::NEG_INFINITY),
        };
        let Some(mask) = self.mask else { return v };
        let word = mask.get(index / 2).copied().unwrap_or_default();
        let open = s.mask_of_bits((word >> (index % 2 * LANES)) as u16);
        s.select(open, v, s.splat(f32::NEG_INFINITY))
    }

    /// Vectors `index` to `index + 3`; None where all are masked: between two values of a JSON object a grammar leaves a
    /// handful of tokens, and what it closes is not read. `index` is even.
    #[inline(always)]
    pub(super) fn four<S: Simd>(&self, s: S, index: usize) -> Option<[S::F; FOUR]> {
        let mut four = [s.splat(f32::NEG_INFINITY); FOUR];
        let words = self.mask.and_then(|mask| mask.get(index / 2..)?.first_chunk::<2>());
        match (self.values[index * LANES..].first_chunk::<{ FOUR * LANES }>(), words) {
            (Some(_), Some([0, 0])) => return None,
            (Some(values), Some(words)) => {
                let open = open_of(words);
                for i in 0..FOUR {
                    let v = s.load(&values.as_chunks().0[i]);
                    four[i] = s.select(s.mask_of_bits(open[i]), v, four[i]);
                }
            }
            (Some(values), None) if self.mask.is_none() => {
                for i in 0..FOUR {
                    four[i] = s.load(&values.as_chunks().0[i]);
                }
            }
            _ => {
                for i in 0..FOUR {
                    four[i] = self.vector(s, index + i);
                }
            }
        }
        Some(four)
    }

    pub(super) fn vectors(&self) -> usize {
        self.values.len().div_ceil(LANES)
    }

    /// The largest of some vectors, the first one with an even number.
    #[inline(always)]
    fn max_of<S: Simd>(&self, s: S, from: usize, to: usize) -> f32 {
        let values = &self.values[from * LANES..self.values.len().min(to * LANES)];
        let (whole, _) = values.as_chunks::<{ FOUR * LANES }>();
        let mut best = [s.splat(f32::NEG_INFINITY); FOUR];
        match self.mask {
            None => {
                for values in whole {
                    for i in 0..FOUR {
                        best[i] = s.max(s.load(&values.as_chunks().0[i]), best[i]);
                    }
                }
            }
            Some(mask) => {
                for (values, words) in whole.iter().zip(mask[from / 2..].as_chunks::<2>().0) {
                    if *words == [0; 2] {
                        continue;
                    }
                    let open = open_of(words);
                    for i in 0..FOUR {
                        let larger = s.max(s.load(&values.as_chunks().0[i]), best[i]);
                        best[i] = s.select(s.mask_of_bits(open[i]), larger, best[i]);
                    }
                }
            }
        }
        for index in from + whole.len() * FOUR..to {
            best[0] = s.max(self.vector(s, index), best[0]);
        }
        s.fold_max(s.max(s.max(best[0], best[1]), s.max(best[2], best[3])))
    }
}

/// The bits of four vectors.
#[inline(always)]
fn open_of(words: &[u32; 2]) -> [u16; FOUR] {
    let [a, b] = *words;
    [a as u16, (a >> LANES) as u16, b as u16, (b >> LANES) as u16]
}

/// The lowest id of the largest logit; None when all are negative infinity or NaN.
pub(super) struct Argmax<'a>(pub(super) Logits<'a>);

impl Kernel for Argmax<'_> {
    type Output = Option<u32>;

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> Option<u32> {
        let vectors = self.0.vectors();
        let (mut best, mut block) = (f32::NEG_INFINITY, 0);
        for from in (0..vectors).step_by(ARGMAX_BLOCK / LANES) {
            let max = self.0.max_of(s, from, (from + ARGMAX_BLOCK / LANES).min(vectors));
            if max > best {
                (best, block) = (max, from);
            }
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

/// The largest logit of every [`PEAK_BLOCK`] tokens, into `out`; returns the largest of all.
pub(super) struct Peaks<'a> {
    pub(super) logits: Logits<'a>,
    pub(super) out: &'a mut Vec<f32>,
}

impl Kernel for Peaks<'_> {
    type Output = f32;

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> f32 {
        self.out.clear();
        let vectors = self.logits.vectors();
        let mut largest = f32::NEG_INFINITY;
        for from in (0..vectors).step_by(PEAK_BLOCK / LANES) {
            let max = self.logits.max_of(s, from, (from + PEAK_BLOCK / LANES).min(vectors));
            self.out.push(max);
            largest = if max > largest { max } else { largest };
        }
        largest
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
            // Vectors with such tokens are noted first, without branches, which nobody can foretell.
            let (mut hits, mut count) = ([(0, 0); PEAK_BLOCK / LANES], 0);
            for index in (from..vectors.min(from + PEAK_BLOCK / LANES)).step_by(FOUR) {
                let Some(four) = self.logits.four(s, index) else { continue };
                for i in 0..FOUR {
                    let bits = s.mask_bits(s.le(threshold, four[i]));
                    hits[count] = (index + i, bits);
                    count += usize::from(bits != 0);
                }
            }
            for (index, mut bits) in hits[..count].iter().copied() {
                while bits != 0 {
                    let id = index * LANES + bits.trailing_zeros() as usize;
                    self.out.push(Candidate { id: id as u32, logit: self.logits.values[id] });
                    bits &= bits - 1;
                }
            }
        }
    }
}
