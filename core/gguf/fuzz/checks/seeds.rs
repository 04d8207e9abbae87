//! What the fuzz targets do for minutes, for some seconds and without their tools: every committed seed, and inputs that
//! come from seeds by a few changes. The same inputs in every run.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// How many inputs were taken for sound, and how many were not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) sound: usize,
    pub(crate) refused: usize,
}

/// Gives `check` the files of the folder `fuzz/seeds/NAME`, each of which has to be sound, and `rounds` inputs made of them with
/// one to four changes; `words` are what is put in. A panic or an input that takes long is reported with the input.
pub(crate) fn run(
    package: &str,
    name: &str,
    rounds: usize,
    words: &[&str],
    check: impl Fn(&[u8]) -> bool,
) -> Outcome {
    let folder = Path::new(package).join("fuzz/seeds").join(name);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let seeds: Vec<_> = paths.iter().map(|path| std::fs::read(path).unwrap()).collect();
    assert!(!seeds.is_empty());
    for (path, seed) in paths.iter().zip(&seeds) {
        assert!(check(seed), "{}", path.display());
    }
    run_over(&seeds, name, rounds, words, check)
}

/// As [`run`], with seeds that are no files, and that need not be sound.
pub(crate) fn run_over(
    seeds: &[Vec<u8>],
    name: &str,
    rounds: usize,
    words: &[&str],
    check: impl Fn(&[u8]) -> bool,
) -> Outcome {
    let mut numbers = Numbers(1);
    let mut outcome = Outcome::default();
    for round in 0..rounds {
        let mut input = seeds[round % seeds.len()].clone();
        for _ in 0..=numbers.below(4) {
            damage(&mut input, seeds, words, &mut numbers);
        }
        let begun = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| check(&input))) {
            Ok(true) => outcome.sound += 1,
            Ok(false) => outcome.refused += 1,
            Err(_) => panic!("{name}, round {round}: panicked on {:?}", String::from_utf8_lossy(&input)),
        }
        let long = if cfg!(miri) { Duration::MAX } else { Duration::from_secs(20) };
        assert!(
            begun.elapsed() < long,
            "{name}, round {round}: slow on {:?}",
            String::from_utf8_lossy(&input)
        );
    }
    outcome
}

/// One change: a bit, a byte, a number, a piece that is left out, doubled, moved or taken from another seed, a word, an end.
fn damage(input: &mut Vec<u8>, seeds: &[Vec<u8>], words: &[&str], numbers: &mut Numbers) {
    const ODD: [u64; 10] = [0, 1, 0x7f, 0xff, 0xffff, 0x7fff_ffff, 0xffff_ffff, 1 << 32, 1 << 63, u64::MAX];
    if input.is_empty() {
        return;
    }
    let at = numbers.below(input.len());
    let end = (at + 1 + numbers.below(16)).min(input.len());
    let piece = input[at..end].to_vec();
    match numbers.below(9) {
        0 => input[at] ^= 1 << numbers.below(8),
        1 => input[at] = numbers.next() as u8,
        2 => {
            let bytes = ODD[numbers.below(ODD.len())].to_le_bytes();
            let length = [2, 4, 8][numbers.below(3)].min(input.len() - at);
            input[at..at + length].copy_from_slice(&bytes[..length]);
        }
        3 => drop(input.drain(at..end)),
        4 => drop(input.splice(at..at, piece)),
        5 => {
            let to = numbers.below(input.len());
            drop(input.splice(to..to, piece));
        }
        6 => {
            let other = &seeds[numbers.below(seeds.len())];
            let from = numbers.below(other.len());
            let to = (from + 1 + numbers.below(40)).min(other.len());
            drop(input.splice(at..end, other[from..to].iter().copied()));
        }
        7 if numbers.below(4) == 0 => input.truncate(at),
        _ if words.is_empty() => input[at] = input[at].wrapping_add(1),
        _ => drop(input.splice(at..at, words[numbers.below(words.len())].bytes())),
    }
}
