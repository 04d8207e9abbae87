//! All tokens of the vocabulary, before a step has made them a list.

use std::mem;

use super::candidates::{Candidate, List};
use super::scan::{Argmax, Collect, Logits, Peaks};
use super::sums::{BLOCK, Moment, Rest, SumExp, Sums, Weights};
use crate::float::dispatch;
use crate::isa::Token;

/// The caller's logits, changed in few places and put back at the end.
pub(super) struct Field<'a> {
    token: Token,
    logits: &'a mut [f32],
    mask: Option<&'a [u32]>,
    room: &'a mut Room,
    /// Logits count divided by this.
    temperature: f32,
    /// The largest logit, once `room.peaks` fit the logits.
    max: Option<f32>,
}

/// Memory that a sampler keeps from token to token.
#[derive(Debug, Default)]
pub(super) struct Room {
    peaks: Vec<f32>,
    sorted_peaks: Vec<f32>,
    blocks: Vec<f32>,
    /// What was in `logits` before it was changed, oldest first.
    undo: Vec<(u32, f32)>,
}

impl<'a> Field<'a> {
    pub(super) fn new(
        token: Token,
        logits: &'a mut [f32],
        mask: Option<&'a [u32]>,
        room: &'a mut Room,
    ) -> Self {
        room.undo.clear();
        Self { token, logits, mask, room, temperature: 1.0, max: None }
    }

    fn all(&self) -> Logits<'_> {
        Logits::new(self.logits, self.mask)
    }

    /// Changes the logit of one token; the function sees and gives the value after the temperature.
    pub(super) fn adjust(&mut self, id: u32, f: impl FnOnce(f32) -> f32) {
        if let Some(logit) = self.logits.get_mut(id as usize) {
            self.room.undo.push((id, *logit));
            *logit = if self.temperature == 1.0 {
                f(*logit)
            } else {
                f(*logit / self.temperature) * self.temperature
            };
            self.max = None;
        }
    }

    pub(super) fn set_temperature(&mut self, temperature: f32) {
        self.temperature *= temperature;
    }

    pub(super) fn argmax(&self) -> Option<u32> {
        dispatch(self.token, Argmax(self.all()))
    }

    /// The largest logit as stored, before the temperature.
    pub(super) fn max(&mut self) -> f32 {
        let Self { token, logits, mask, room, max, .. } = self;
        *max.get_or_insert_with(|| {
            dispatch(*token, Peaks { logits: Logits::new(logits, *mask), out: &mut room.peaks })
        })
    }

    /// Sums over e^(logit - largest), temperature included.
    pub(super) fn sums(&mut self, entropy: bool) -> Sums {
        let max = self.max();
        let inverse = 1.0 / self.temperature;
        let peaks = &self.room.peaks;
        dispatch(self.token, SumExp { logits: self.all(), peaks, max, inverse, entropy, blocks: None })
    }

    /// Puts the tokens with stored logits from `threshold` on into the list.
    fn collect(&mut self, threshold: f32, list: &mut List) {
        self.max();
        let logits = Logits::new(self.logits, self.mask);
        dispatch(self.token, Collect { logits, peaks: &self.room.peaks, threshold, out: &mut list.items });
        if self.temperature != 1.0 {
            list.divide(self.temperature);
        }
        list.refilled();
    }

    /// Everything.
    pub(super) fn list_all(&mut self, list: &mut List) {
        self.collect(f32::NEG_INFINITY, list);
    }

    /// Tokens whose probability is at least `p` of the best one's.
    pub(super) fn min_p(&mut self, p: f32, list: &mut List) {
        let threshold = self.relative(p);
        self.collect(threshold, list);
    }

    /// The stored logit of a token with `p` times the probability of the best one.
    fn relative(&mut self, p: f32) -> f32 {
        self.max() + libm::log(f64::from(p)) as f32 * self.temperature
    }

    /// What [`Rest`] finds about the tokens that [`Field::min_p`] leaves out; None where its bounds do not hold.
    pub(super) fn below(&mut self, p: f32) -> Option<f64> {
        let (max, below) = (self.max(), self.relative(p));
        let holds = self.temperature == 1.0 && max.abs() <= Rest::LARGEST;
        let peaks = &self.room.peaks;
        holds.then(|| dispatch(self.token, Rest { logits: self.all(), peaks, max, below }))
    }

    /// The `k` best. At least k tokens reach the k-th largest of the blocks' peaks, so nothing below it can be among
    /// them.
    pub(super) fn top_k(&mut self, k: usize, list: &mut List) {
        self.max();
        let Room { peaks, sorted_peaks, .. } = &mut *self.room;
        let threshold = if k <= peaks.len() {
            sorted_peaks.clone_from(peaks);
            *sorted_peaks.select_nth_unstable_by(k - 1, |a, b| b.total_cmp(a)).1
        } else {
            f32::NEG_INFINITY
        };
        self.collect(threshold, list);
        list.top_k(k);
    }

    /// Tokens within `n` standard deviations of the best.
    pub(super) fn top_n_sigma(&mut self, n: f32, list: &mut List) {
        let (sum, count) = dispatch(self.token, Moment { logits: self.all(), mean: None });
        if count == 0 {
            return list.items.clear();
        }
        let mean = (sum / count as f64) as f32;
        let (square, _) = dispatch(self.token, Moment { logits: self.all(), mean: Some(mean) });
        let deviation = (square / count as f64).sqrt() as f32;
        let threshold = self.max() - n * deviation;
        self.collect(threshold, list);
    }

    /// Top-p, and min-p behind it where `min_p` is there: both keep the best ones, so the shorter one counts, and the few
    /// that min-p keeps suffice to find where top-p ends.
    pub(super) fn top_p(&mut self, p: f32, min_p: Option<f32>, list: &mut List) {
        if let Some(min_p) = min_p {
            self.min_p(min_p, list);
            let rest = self.below(min_p);
            if rest.is_some_and(|rest| list.top_p_between(self.token, p, |own| Rest::bounds(own, rest))) {
                return;
            }
            let total = self.sums(false).total;
            return list.top_p(self.token, p, Some(total));
        }
        let total = self.sums(false).total;
        // Ever lower thresholds until what lies above them is enough.
        let max = self.max();
        let mut depth = 4.0;
        loop {
            self.collect(max - depth * self.temperature, list);
            let whole = depth > 120.0;
            if whole || list.weigh(self.token) >= f64::from(p) * total {
                return list.top_p(self.token, p, Some(total));
            }
            depth += 4.0;
        }
    }

    /// Tokens with at least the probability `p`, which must not be tiny, the best first.
    pub(super) fn at_least(&mut self, p: f64, list: &mut List) {
        let total = self.sums(false).total;
        // A little lower, and then exactly.
        let depth = libm::log(p * total) as f32 - 1e-3;
        let threshold = self.max() + depth.min(0.0) * self.temperature;
        self.collect(threshold, list);
        list.sort();
        list.weigh(self.token);
        let enough = list.weights().iter().take_while(|w| f64::from(**w) / total >= p).count();
        list.items.truncate(enough.max(1));
    }

    /// XTC with the whole vocabulary.
    pub(super) fn xtc(&mut self, threshold: f32, list: &mut List) {
        self.at_least(f64::from(threshold), list);
        for candidate in &list.items[..list.items.len().saturating_sub(1)] {
            self.adjust(candidate.id, |_| f32::NEG_INFINITY);
        }
    }

    /// Draws from the whole vocabulary, in the order of ids: the block first, then the token.
    pub(super) fn draw(&mut self, u: f64) -> Option<(u32, f64)> {
        let max = self.max();
        if max == f32::NEG_INFINITY {
            return None;
        }
        let inverse = 1.0 / self.temperature;
        let mut blocks = mem::take(&mut self.room.blocks);
        let sums = dispatch(
            self.token,
            SumExp {
                logits: self.all(),
                peaks: &self.room.peaks,
                max,
                inverse,
                entropy: false,
                blocks: Some(&mut blocks),
            },
        );
        let target = u * sums.total;
        let (mut sum, mut chosen) = (0.0, 0);
        for (index, block) in blocks.iter().enumerate() {
            if *block > 0.0 {
                chosen = index;
                if sum + f64::from(*block) > target {
                    break;
                }
                sum += f64::from(*block);
            }
        }
        // When rounding left the target behind the last block, `sum` is too large by that block: its last token.
        self.room.blocks = blocks;
        let from = chosen * BLOCK;
        let to = (from + BLOCK).min(self.logits.len());
        let mut weights = [0.0; BLOCK];
        let weights = &mut weights[..to - from];
        dispatch(self.token, Weights { logits: &self.logits[from..to], max, inverse, out: weights });
        let mut last = None;
        for (id, weight) in (from..to).zip(weights) {
            if *weight > 0.0 && self.all().allows(id) {
                sum += f64::from(*weight);
                last = Some((id as u32, f64::from(*weight) / sums.total));
                if sum > target {
                    break;
                }
            }
        }
        last
    }

    /// Puts the caller's logits back.
    pub(super) fn restore(self) {
        for (id, logit) in self.room.undo.drain(..).rev() {
            self.logits[id as usize] = logit;
        }
    }

    /// A list entry for a single token.
    pub(super) fn single(id: u32) -> Candidate {
        Candidate { id, logit: 0.0 }
    }
}
