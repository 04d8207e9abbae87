//! Logits are the same to the bit whatever computes them and whatever they share a pass with.

use ai_runtime_engine::{Cancel, EngineOptions, Generate, Isa, Sampling};

use crate::common::{greedy, hash, small, stories, story, tokens};

#[test]
fn logits_do_not_depend_on_instruction_set_threads_or_chunk() {
    let test = "logits_do_not_depend_on_instruction_set_threads_or_chunk";
    let Some(text) = story(test, 2) else { return };
    for format in ["f32", "f16", "q8_0"] {
        for kv_kind in
            [ai_runtime_engine::KvKind::F32, ai_runtime_engine::KvKind::F16, ai_runtime_engine::KvKind::Q8_0]
        {
            let options = EngineOptions { kv_kind, ..small() };
            let expected = hash(&stories(test, format, options.clone()).unwrap(), &text);
            let variants = Isa::available()
                .flat_map(|isa| [(isa, 1, 256), (isa, 3, 16)])
                .chain([(Isa::detect(), 2, 1), (Isa::detect(), 4, 7)]);
            for (isa, threads, prefill_chunk) in variants {
                let options = EngineOptions { isa: Some(isa), threads, prefill_chunk, ..options.clone() };
                let engine = stories(test, format, options).unwrap();
                let found = hash(&engine, &text);
                assert_eq!(
                    found, expected,
                    "{format}, {kv_kind:?}: {isa:?}, {threads} threads, chunks of {prefill_chunk}"
                );
            }
        }
    }
}

/// Generates with a look at every row of logits.
fn generate_and_hash(engine: &ai_runtime_engine::Engine, generate: Generate) -> (Vec<u32>, Vec<u64>) {
    let hashes = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = hashes.clone();
    let mut generate = generate;
    generate.logits = Some(Box::new(move |_, logits| {
        let hash = logits
            .iter()
            .fold(0u64, |hash, x| (hash ^ u64::from(x.to_bits())).wrapping_mul(0x0100_0000_01b3));
        seen.lock().unwrap().push(hash);
        Ok(())
    }));
    let tokens = tokens(engine, generate);
    let hashes = hashes.lock().unwrap().clone();
    (tokens, hashes)
}

#[test]
fn sessions_that_run_together_get_what_each_gets_alone() {
    let test = "sessions_that_run_together_get_what_each_gets_alone";
    let Some(text) = story(test, 0) else { return };
    let options = EngineOptions { threads: 2, prefill_chunk: 64, ..small() };
    let requests = |seed: u64| {
        let mut generate = Generate::new(text[..5 + seed as usize * 7].to_vec());
        generate.sampling = Sampling { seed, temperature: 0.9, ..Sampling::default() };
        generate.max_tokens = 40;
        generate.reuse = false;
        generate
    };
    let alone: Vec<_> = {
        let engine = stories(test, "q8_0", options.clone()).unwrap();
        (0..8).map(|seed| generate_and_hash(&engine, requests(seed))).collect()
    };
    let engine = stories(test, "q8_0", options).unwrap();
    let together: Vec<_> = std::thread::scope(|scope| {
        let engine = &engine;
        let threads: Vec<_> =
            (0..8).map(|seed| scope.spawn(move || generate_and_hash(engine, requests(seed)))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(together, alone);
}

#[test]
fn a_prefix_from_the_cache_gives_the_same_bits_and_is_reported() {
    let test = "a_prefix_from_the_cache_gives_the_same_bits_and_is_reported";
    let Some(text) = story(test, 0) else { return };
    let Some(other) = story(test, 1) else { return };
    let text = [&text[..], &other[..], &text[..], &other[..]].concat();
    let options = EngineOptions { threads: 2, ..small() };
    let fresh = |length: usize| {
        let engine = stories(test, "q8_0", options.clone()).unwrap();
        generate_and_hash(&engine, greedy(&text[..length], 12))
    };
    let engine = stories(test, "q8_0", options.clone()).unwrap();
    // A whole page and a part of one; more than before; less than before; the same again.
    for (length, cached) in [(150, 0), (200, 150), (90, 89), (200, 199)] {
        let mut generation = engine.session().generate(greedy(&text[..length], 1)).unwrap();
        while generation.next().is_some() {}
        let usage = generation.finished().unwrap().usage;
        assert_eq!((usage.prompt_tokens, usage.cached_tokens), (length as u64, cached), "{length}");
    }
    for length in [200, 150, 90, 30] {
        assert_eq!(generate_and_hash(&engine, greedy(&text[..length], 12)), fresh(length), "{length}");
    }
    engine.clear_cache().unwrap();
    let mut generation = engine.session().generate(greedy(&text[..150], 1)).unwrap();
    while generation.next().is_some() {}
    assert_eq!(generation.finished().unwrap().usage.cached_tokens, 0);
}

#[test]
fn a_seed_gives_the_same_text_in_every_run_and_another_seed_another() {
    let test = "a_seed_gives_the_same_text_in_every_run_and_another_seed_another";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let run = |seed| {
        let mut generate = Generate::new([1, 403, 407]);
        generate.sampling = Sampling { seed, ..Sampling::default() };
        generate.max_tokens = 30;
        tokens(&engine, generate)
    };
    assert_eq!(run(7), run(7));
    assert_ne!(run(7), run(8));
}

#[test]
fn scored_logits_are_the_ones_that_generation_sees() {
    let test = "scored_logits_are_the_ones_that_generation_sees";
    let Some(engine) = stories(test, "f16", small()) else { return };
    let (found, hashes) = generate_and_hash(&engine, greedy(&[1, 403, 407], 20));
    let text = [&[1, 403, 407], &found[..]].concat();
    let logits = engine.logits(&text, 2, &Cancel::new()).unwrap();
    for (row, expected) in logits.chunks(engine.model().info().vocabulary).zip(hashes) {
        let hash =
            row.iter().fold(0u64, |hash, x| (hash ^ u64::from(x.to_bits())).wrapping_mul(0x0100_0000_01b3));
        assert_eq!(hash, expected);
    }
}
