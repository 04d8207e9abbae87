//! What is found without all exponentials is what all of them give.

use super::candidates::List;
use super::field::{Field, Room};
use super::scan::{Argmax, Logits, Peaks};
use super::sums::{Rest, SumExp};
use crate::float::dispatch;
use crate::isa::{Isa, Token};

/// Normally distributed, more or less, a few of them higher by `peak`.
fn logits(seed: u64, count: usize, size: f32, peak: f32) -> Vec<f32> {
    let mut state = seed;
    let mut unit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f32 / 16_777_216.0
    };
    (0..count)
        .map(|i| {
            let normal = (0..12).map(|_| unit()).sum::<f32>() - 6.0;
            normal * size + if i % 211 == 7 { peak } else { 0.0 }
        })
        .collect()
}

fn tokens() -> impl Iterator<Item = Token> {
    Isa::available().map(|isa| isa.token().unwrap())
}

#[test]
fn the_exact_sum_lies_between_the_bounds_of_the_rough_one() {
    let bits: Vec<u32> = (0..200u32).map(|i| i.wrapping_mul(0x9e37_79b9)).collect();
    for (seed, (size, peak, shift)) in [
        (2.5, 0.0, 0.0),
        (2.5, 12.0, -200.0),
        (0.0, 0.0, 0.0),
        (0.01, 5.0, 100.0),
        (40.0, 0.0, -30.0),
        (5.0, 30.0, 180.0),
    ]
    .into_iter()
    .enumerate()
    {
        let mut values = logits(seed as u64, 6001, size, peak);
        values.iter_mut().for_each(|x| *x += shift);
        values[5] = f32::NEG_INFINITY;
        for mask in [None, Some(bits.as_slice())] {
            for token in tokens() {
                let logits = Logits::new(&values, mask);
                let mut peaks = Vec::new();
                let max = dispatch(token, Peaks { logits, out: &mut peaks });
                let exact = SumExp { logits, peaks: &peaks, max, inverse: 1.0, entropy: false, blocks: None };
                let exact = dispatch(token, exact).total;
                for depth in [0.0, 0.5, 3.0, 9.0, 100.0] {
                    let below = max - depth;
                    let own: f64 = (0..values.len())
                        .filter(|id| logits.allows(*id) && values[*id] >= below)
                        .map(|id| f64::from(crate::math::exp(values[id] - max)))
                        .sum();
                    let rest = dispatch(token, Rest { logits, peaks: &peaks, max, below });
                    let bounds = Rest::bounds(own, rest);
                    assert!(bounds.contains(&exact), "{seed} {depth}: {exact} in {bounds:?}");
                    assert!(
                        bounds.end() - bounds.start() < exact * 1e-4 + (exact - own) * 0.07,
                        "{bounds:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn top_p_with_min_p_ends_where_the_exact_sum_says() {
    for token in tokens() {
        let mut undecided = 0;
        for seed in 0..60 {
            let mut values = logits(seed, 3000, 1.5, 4.0 + (seed % 7) as f32);
            for p in [0.05, 0.3, 0.6, 0.8, 0.9, 0.95, 0.97, 0.99] {
                let (mut room, mut list) = (Room::default(), List::default());
                let mut field = Field::new(token, &mut values, None, &mut room);
                let total = field.sums(false).total;
                field.min_p(0.05, &mut list);
                list.top_p(token, p, Some(total));
                let want = list.items.clone();

                field.top_p(p, Some(0.05), &mut list);
                assert_eq!(list.items, want, "{seed} {p}");

                field.min_p(0.05, &mut list);
                let rest = field.below(0.05).unwrap();
                let all = list.items.len();
                if !list.top_p_between(token, p, |own| Rest::bounds(own, rest)) {
                    undecided += 1;
                    assert_eq!(list.items.len(), all, "nothing is removed when it matters");
                }
            }
        }
        // Both ways were taken.
        assert!((1..100).contains(&undecided), "{undecided} of 480");
    }
}

#[test]
fn what_is_not_a_number_does_not_count() {
    for token in tokens() {
        for place in [0, 5, 64, 1000, 2047] {
            let mut values = logits(1, 2048, 1.0, 0.0);
            values[700] = 9.0;
            values[place] = f32::NAN;
            values[(place + 64) % 2048] = f32::NAN;
            for mask in [None, Some([u32::MAX; 64].as_slice())] {
                assert_eq!(dispatch(token, Argmax(Logits::new(&values, mask))), Some(700), "{place}");
            }
        }
    }
}
