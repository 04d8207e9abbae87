//! Damaged models: each is refused or runs, and nothing else. A short seeded run of what the fuzz targets do for hours.

use ai_runtime_engine::{Cancel, EmbedOptions, Engine, EngineOptions, ErrorKind, Model};
use ai_runtime_gguf::File;

use crate::common::small;
use crate::random::Random;

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
        (self.next() % n as u64) as usize
    }
}

/// One to three changes in the first `head` bytes: a bit, a byte, a number of four or eight bytes, a piece moved.
fn damage(bytes: &mut [u8], head: usize, numbers: &mut Numbers) {
    const ODD: [u64; 8] = [0, 1, 0xff, 0x7fff_ffff, 0xffff_ffff, 1 << 32, 1 << 63, u64::MAX];
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(head - 8);
        match numbers.below(5) {
            0 => bytes[at] ^= 1 << numbers.below(8),
            1 => bytes[at] = numbers.next() as u8,
            2 => bytes[at..at + 4].copy_from_slice(&(ODD[numbers.below(8)] as u32).to_le_bytes()),
            3 => bytes[at..at + 8].copy_from_slice(&ODD[numbers.below(8)].to_le_bytes()),
            _ => {
                let from = numbers.below(head - 8);
                bytes.copy_within(from..from + 8, at);
            }
        }
    }
}

#[test]
fn damaged_models_are_refused_or_run() {
    let (mut refused, mut ran) = (0, 0);
    for (architecture, seed) in [("llama", 1), ("gemma3", 2), ("phi3", 3), ("gpt2", 4), ("bert", 5)] {
        let mut models = crate::zoo::models().into_iter().chain(crate::embedders::models());
        let model = models.find(|(_, model)| model.architecture == architecture).unwrap().1;
        let original = model.bytes();
        let head = original.len() - tensor_bytes(&original);
        let mut numbers = Numbers(seed);
        for round in 0..150 {
            let mut bytes = original.clone();
            damage(&mut bytes, head, &mut numbers);
            let loaded = File::from_bytes(bytes).and_then(Model::from_file).and_then(|model| {
                let options = EngineOptions { context_length: 64, kv_tokens: 64, ..small() };
                let engine = Engine::new(model, options)?;
                match engine.model().info().generates {
                    true => engine.logits(&[1, 2, 3, 4, 5], 4, &Cancel::new()).map(drop),
                    false => engine.embed(&["a fox"], &EmbedOptions::default(), &Cancel::new()).map(drop),
                }
            });
            match loaded {
                Ok(_) => ran += 1,
                Err(error) => {
                    assert_ne!(error.kind(), ErrorKind::Internal, "{architecture}, round {round}: {error}");
                    refused += 1;
                }
            }
        }
    }
    // Both happen: damage that only names see, and damage that counts.
    assert!(refused > 100 && ran > 50, "{refused} refused, {ran} ran");
}

fn tensor_bytes(bytes: &[u8]) -> usize {
    let file = File::from_bytes(bytes.to_vec()).unwrap();
    let first = file.tensors().map(|tensor| tensor.offset).min().unwrap();
    bytes.len() - first
}

#[test]
fn weights_that_are_no_numbers_are_an_error_and_no_answer() {
    let bytes = Random::new("llama").llama().bytes();
    let file = File::from_bytes(bytes.clone()).unwrap();
    let at = file.tensor("blk.1.attn_norm.weight").unwrap().offset;
    for poison in [f32::NAN, f32::INFINITY] {
        let mut bytes = bytes.clone();
        bytes[at..at + 4].copy_from_slice(&poison.to_le_bytes());
        let model = File::from_bytes(bytes).and_then(Model::from_file).unwrap();
        let mut generation = Engine::new(model, small())
            .unwrap()
            .session()
            .generate(crate::common::greedy(&[1, 2, 3], 4))
            .unwrap();
        let outcome = generation.by_ref().collect::<Result<Vec<_>, _>>();
        assert!(outcome.is_err() || poison.is_infinite(), "{poison}: {outcome:?}");
    }
}
