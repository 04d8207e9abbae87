//! The few tokens that are left, and the steps on them.

use std::ops::RangeInclusive;

use crate::float::dispatch;
use crate::isa::Token;
use crate::sampling::sums::Weights;

/// A token that may be chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    pub(super) id: u32,
    pub(super) logit: f32,
}

impl Candidate {
    /// The better one first; of equals the lower id.
    pub(super) fn order(a: &Self, b: &Self) -> std::cmp::Ordering {
        b.logit.total_cmp(&a.logit).then(a.id.cmp(&b.id))
    }
}

/// A list of candidates with room for their weights.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) items: Vec<Candidate>,
    /// Whether `items` are in [`Candidate::order`]; otherwise they are in the order of ids.
    sorted: bool,
    weights: Vec<f32>,
    logits: Vec<f32>,
    keys: Vec<f32>,
    ranked: Vec<Ranked>,
}

/// A candidate in the order of some step: the smaller key first, of equals the lower id.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ranked {
    key: f32,
    weight: f32,
    id: u32,
}

impl Ranked {
    fn order(a: &Self, b: &Self) -> std::cmp::Ordering {
        a.key.total_cmp(&b.key).then(a.id.cmp(&b.id))
    }
}

impl List {
    /// After `items` were filled by id.
    pub(super) fn refilled(&mut self) {
        self.sorted = false;
    }

    /// After a logit was changed.
    pub(super) fn changed(&mut self) {
        if self.sorted {
            self.items.sort_by(Candidate::order);
        }
    }

    pub(super) fn sort(&mut self) {
        if !self.sorted {
            self.items.sort_unstable_by(Candidate::order);
            self.sorted = true;
        }
    }

    /// Keeps the `k` best, sorted.
    pub(super) fn top_k(&mut self, k: usize) {
        if !self.sorted && k < self.items.len() && k > 0 {
            self.items.select_nth_unstable_by(k - 1, Candidate::order);
            self.items.truncate(k);
        }
        self.sort();
        self.items.truncate(k.max(1));
    }

    fn max(&self) -> f32 {
        if self.sorted {
            return self.items.first().map_or(f32::NEG_INFINITY, |best| best.logit);
        }
        self.items.iter().map(|c| c.logit).fold(f32::NEG_INFINITY, f32::max)
    }

    /// Fills `weights` with e^(logit - largest) and returns their sum, added in order.
    pub(super) fn weigh(&mut self, token: Token) -> f64 {
        let max = self.max();
        self.logits.clear();
        self.logits.extend(self.items.iter().map(|c| c.logit));
        self.weights.clear();
        self.weights.resize(self.items.len(), 0.0);
        dispatch(token, Weights { logits: &self.logits, max, inverse: 1.0, out: &mut self.weights });
        self.weights.iter().map(|w| f64::from(*w)).sum()
    }

    /// The weights of the last [`List::weigh`].
    pub(super) fn weights(&self) -> &[f32] {
        &self.weights
    }

    pub(super) fn divide(&mut self, temperature: f32) {
        for candidate in &mut self.items {
            candidate.logit /= temperature;
        }
        // Division keeps the order, but it may make neighbours equal, whose ids decide then.
        if self.sorted {
            self.items.sort_by(Candidate::order);
        }
    }

    /// Keeps logits from `threshold` on.
    pub(super) fn keep_from(&mut self, threshold: f32) {
        let max = self.max();
        self.items.retain(|c| c.logit >= threshold || c.logit == max);
    }

    pub(super) fn min_p(&mut self, p: f32) {
        let threshold = self.max() + libm::log(f64::from(p)) as f32;
        self.keep_from(threshold);
    }

    /// Within `n` standard deviations of the best.
    pub(super) fn top_n_sigma(&mut self, n: f32) {
        let count = self.items.len() as f64;
        let mean = self.items.iter().map(|c| f64::from(c.logit)).sum::<f64>() / count;
        let square = self.items.iter().map(|c| (f64::from(c.logit) - mean).powi(2)).sum::<f64>() / count;
        let threshold = self.max() - n * square.sqrt() as f32;
        self.keep_from(threshold);
    }

    /// The smallest set of the best that reaches `p` of `total`; `total` is the weight of all that this list may be a
    /// part of.
    pub(super) fn top_p(&mut self, token: Token, p: f32, total: Option<f64>) {
        let own = self.weigh(token);
        let target = f64::from(p) * total.unwrap_or(own);
        self.rank(|c| -c.logit);
        let end = self.end_of_mass(|mass| mass >= target);
        self.keep_to(end);
    }

    /// The same where `total` lies between two numbers, given the weight of this list. Does nothing and returns false when
    /// it matters where.
    pub(super) fn top_p_between(
        &mut self,
        token: Token,
        p: f32,
        total: impl FnOnce(f64) -> RangeInclusive<f64>,
    ) -> bool {
        let total = total(self.weigh(token));
        let (low, high) = (f64::from(p) * total.start(), f64::from(p) * total.end());
        self.rank(|c| -c.logit);
        let end = self.end_of_mass(|mass| mass >= low);
        let same = self.end_of_mass(|mass| mass >= high) == end;
        if same {
            self.keep_to(end);
        }
        same
    }

    /// The candidates whose surprise is nearest to the expected one, up to a probability of `p`.
    pub(super) fn typical(&mut self, token: Token, p: f32) {
        let total = self.weigh(token);
        let max = f64::from(self.max());
        let log_total = libm::log(total);
        // -ln(probability) of a candidate.
        let surprise = |c: &Candidate| log_total - (f64::from(c.logit) - max);
        let entropy: f64 =
            self.items.iter().zip(&self.weights).map(|(c, w)| f64::from(*w) / total * surprise(c)).sum();
        self.rank(|c| (surprise(c) - entropy).abs() as f32);
        let target = f64::from(p) * total;
        let end = self.end_of_mass(|mass| mass > target);
        self.keep_to(end);
    }

    /// Fills `keys` and `ranked` for the candidates, whose weights are there.
    fn rank(&mut self, key: impl Fn(&Candidate) -> f32) {
        self.keys.clear();
        self.keys.extend(self.items.iter().map(key));
        self.ranked.clear();
        let parts = self.keys.iter().zip(&self.weights).zip(&self.items);
        self.ranked.extend(parts.map(|((key, weight), c)| Ranked { key: *key, weight: *weight, id: c.id }));
    }

    /// The last candidate of the shortest prefix of `ranked`, in its order, whose weight is enough, or the last of all.
    /// Quickselect: only the part around the end is ever sorted.
    fn end_of_mass(&mut self, enough: impl Fn(f64) -> bool) -> Option<Ranked> {
        let (mut low, mut high) = (0, self.ranked.len());
        let mut mass = 0.0;
        while high - low > 48 {
            let part = &mut self.ranked[low..high];
            let middle = part.len() / 2;
            part.select_nth_unstable_by(middle, Ranked::order);
            let before: f64 = part[..middle].iter().map(|r| f64::from(r.weight)).sum();
            if enough(mass + before) {
                high = low + middle;
            } else {
                mass += before;
                low += middle;
            }
        }
        let part = &mut self.ranked[low..high];
        part.sort_unstable_by(Ranked::order);
        let end = part.iter().find(|ranked| {
            mass += f64::from(ranked.weight);
            enough(mass)
        });
        end.or(part.last()).copied()
    }

    /// Keeps the candidates up to one of `ranked`; the list's own order stays.
    fn keep_to(&mut self, end: Option<Ranked>) {
        let Some(end) = end else { return };
        let keys = &self.keys;
        let mut index = 0;
        self.items.retain(|candidate| {
            let key = keys[index];
            index += 1;
            key.total_cmp(&end.key).then(candidate.id.cmp(&end.id)).is_le()
        });
    }

    /// Removes all but the last of the top choices whose probability reaches `threshold`.
    pub(super) fn xtc(&mut self, token: Token, threshold: f32) {
        if self.items.len() < 2 {
            return;
        }
        self.sort();
        let total = self.weigh(token);
        let top = self.weights.iter().take_while(|w| f64::from(**w) / total >= f64::from(threshold)).count();
        self.items.drain(..top.saturating_sub(1));
    }

    /// Draws a candidate with the random number `u` (0 up to 1), in the order of the list; returns it and its probability.
    pub(super) fn draw(&mut self, token: Token, u: f64) -> (u32, f64) {
        let total = self.weigh(token);
        let target = u * total;
        let mut sum = 0.0;
        let mut last = (self.items[0].id, 1.0);
        for (candidate, weight) in self.items.iter().zip(&self.weights) {
            if *weight > 0.0 {
                sum += f64::from(*weight);
                last = (candidate.id, f64::from(*weight) / total);
                if sum > target {
                    break;
                }
            }
        }
        last
    }
}
