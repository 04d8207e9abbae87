//! Random numbers without state: a pure function of seed, position and purpose.
//!
//! A generator with state would have to be rewound when a draft is rejected or a session forks. Here position `p` of a
//! sequence has its number whether or not it was reached before, and in whatever order.

/// What a random number is for; different purposes at one position have independent numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Drawing the token.
    Draw = 0,
    /// Whether XTC acts.
    Xtc = 1,
}

/// 64 random bits: SplitMix64's finaliser over the seed, then over the position and purpose mixed into it.
pub fn bits(seed: u64, position: u64, purpose: Purpose) -> u64 {
    const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
    let key = mix(seed.wrapping_add(GOLDEN));
    let lane = mix(key ^ (purpose as u64).wrapping_mul(GOLDEN));
    mix(lane.wrapping_add(position.wrapping_mul(GOLDEN)))
}

/// A number from 0 up to but not including 1, in steps of 2^-53.
pub fn uniform(seed: u64, position: u64, purpose: Purpose) -> f64 {
    (bits(seed, position, purpose) >> 11) as f64 / (1u64 << 53) as f64
}

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014; constants by Stafford, variant 13).
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_even_and_neighbours_are_unrelated() {
        for purpose in [Purpose::Draw, Purpose::Xtc] {
            let n = 20_000;
            let xs: Vec<f64> = (0..n).map(|p| uniform(7, p, purpose)).collect();
            let mean = xs.iter().sum::<f64>() / n as f64;
            assert!((mean - 0.5).abs() < 0.01, "mean {mean}");
            let mut tenths = [0; 10];
            for x in &xs {
                tenths[(x * 10.0) as usize] += 1;
            }
            assert!(tenths.iter().all(|count| (1850..2150).contains(count)), "{tenths:?}");
            let pairs: f64 = xs.windows(2).map(|w| (w[0] - 0.5) * (w[1] - 0.5)).sum::<f64>() / n as f64;
            assert!(pairs.abs() < 0.002, "correlation {pairs}");
        }
        // Neighbouring seeds and purposes, too.
        let other: f64 = (0..20_000u64)
            .map(|seed| (uniform(seed, 3, Purpose::Draw) - 0.5) * (uniform(seed + 1, 3, Purpose::Draw) - 0.5))
            .sum();
        assert!(other.abs() / 20_000.0 < 0.002);
        assert_ne!(bits(1, 1, Purpose::Draw), bits(1, 1, Purpose::Xtc));
    }

    #[test]
    fn the_definition_does_not_change() {
        assert_eq!(bits(0, 0, Purpose::Draw), mix(mix(mix(0x9e37_79b9_7f4a_7c15))));
        assert_eq!(bits(42, 17, Purpose::Xtc), bits(42, 17, Purpose::Xtc));
    }
}
