//! The same bits on every machine. The hashes below were computed once; every x86-64 processor and AArch64 under qemu have to
//! arrive at them, whatever the threads, the batch, the chunk and the cache.

use std::sync::{Arc, Mutex};

use ai_runtime_engine::{Cancel, EmbedOptions, Engine, EngineOptions, Generate, Isa, KvKind, Sampling};
use ai_runtime_kernels::Format;

use crate::common::{build, small, tokens};
use crate::random::Random;
use crate::zoo;

/// KV kind, and a hash over the logits of twelve positions behind a prompt of 150 tokens: of a model with a matrix in every
/// format, and of one of every architecture. A new [`ai_runtime_kernels::NUMERICS_VERSION`] has new ones.
const EXPECTED: [(KvKind, u64, u64); 3] = [
    (KvKind::F32, 14029070759479266797, 8703166996496878882),
    (KvKind::F16, 3646738448090446393, 7524975529670642780),
    (KvKind::Q8_0, 7023192911977169699, 16734297921474880522),
];

/// Longer than a page of the KV cache.
const PROMPT: usize = 150;

fn prompt() -> Vec<u32> {
    (0..PROMPT as u32).map(|i| (i * 37 + i * i % 11) % 256).collect()
}

fn continuation(prompt: Vec<u32>, seen: &Arc<Mutex<u64>>) -> Generate {
    let mut generate = Generate::new(prompt);
    generate.sampling = Sampling::greedy();
    generate.max_tokens = 12;
    generate.stop_tokens = Some(Vec::new());
    let seen = seen.clone();
    generate.logits = Some(Box::new(move |_, logits| {
        let mut hash = seen.lock().unwrap();
        for logit in logits.iter() {
            *hash = (*hash ^ u64::from(logit.to_bits())).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }));
    generate
}

/// The hash of a continuation, alone or beside `others` that run at the same time.
fn hash(engine: &Engine, others: usize) -> u64 {
    let seen = Arc::new(Mutex::new(0xcbf2_9ce4_8422_2325));
    std::thread::scope(|scope| {
        for other in 0..others {
            scope.spawn(move || {
                let mut prompt = prompt();
                prompt.rotate_left(other + 1);
                prompt.truncate(40 + 30 * other);
                tokens(engine, continuation(prompt, &Arc::default()));
            });
        }
        tokens(engine, continuation(prompt(), &seen));
    });
    *seen.lock().unwrap()
}

fn every_format() -> Random {
    Random::wide(&Format::ALL)
}

#[test]
fn logits_are_these_bits_on_every_machine() {
    let mut found = Vec::new();
    for (kv_kind, ..) in EXPECTED {
        let options = || EngineOptions { kv_kind, ..small() };
        let formats = hash(&Engine::new(build(&every_format()), options()).unwrap(), 0);
        let architectures = zoo::models().into_iter().filter(|(_, model)| model.context > PROMPT + 12);
        let all = architectures.fold(0, |all: u64, (_, model)| {
            all.rotate_left(7) ^ hash(&Engine::new(build(&model), options()).unwrap(), 0)
        });
        found.push((kv_kind, formats, all));
    }
    assert_eq!(found, EXPECTED, "detected: {:?}", Isa::detect());
}

/// A hash over the vectors of all embedders' texts.
const EMBEDDED: u64 = 16173823547766447107;

#[test]
fn embeddings_are_these_bits_on_every_machine() {
    let mut found = 0xcbf2_9ce4_8422_2325;
    for (_, model) in crate::embedders::models() {
        let engine = Engine::new(build(&model), small()).unwrap();
        let texts = crate::embedders::texts();
        for x in engine.embed(&texts, &EmbedOptions::default(), &Cancel::new()).unwrap().concat() {
            found = (found ^ u64::from(x.to_bits())).wrapping_mul(0x0100_0000_01b3);
        }
    }
    assert_eq!(found, EMBEDDED, "detected: {:?}", Isa::detect());
}

/// One way to compute: instruction set, threads, how many others run along, chunk, whether a prefix is cached.
type Way = (Isa, usize, usize, usize, bool);

fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for isa in Isa::available() {
        for threads in [1, 2, 3] {
            for others in [0, 3] {
                for chunk in [1, 7, 64, 256] {
                    for cached in [false, true] {
                        ways.push((isa, threads, others, chunk, cached));
                    }
                }
            }
        }
    }
    ways
}

fn check(ways: impl IntoIterator<Item = Way>) {
    for (isa, threads, others, prefill_chunk, cached) in ways {
        for (kv_kind, expected, _) in EXPECTED {
            let options = EngineOptions { isa: Some(isa), threads, prefill_chunk, kv_kind, ..small() };
            let engine = Engine::new(build(&every_format()), options).unwrap();
            if cached {
                tokens(&engine, continuation(prompt()[..100].to_vec(), &Arc::default()));
            }
            assert_eq!(
                hash(&engine, others),
                expected,
                "{isa:?}, {threads} threads, {others} others, chunks of {prefill_chunk}, cached: {cached}, {kv_kind:?}"
            );
        }
    }
}

#[test]
fn some_ways_to_compute_give_the_same_bits() {
    // Every 7th: all values of every dimension occur.
    check(ways().into_iter().step_by(7));
}

#[test]
#[ignore = "minutes: the whole matrix, of which a sample runs always; make check-full"]
fn all_ways_to_compute_give_the_same_bits() {
    check(ways());
}
