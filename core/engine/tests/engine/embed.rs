//! Texts become vectors: llama.cpp's, and the same bits whatever they share a pass with.

use std::time::{Duration, Instant};

use ai_runtime_engine::{
    Cancel, EmbedOptions, Engine, EngineOptions, ErrorKind, Isa, KvKind, Message, Model, Network, Pooling,
    Request, Result,
};
use ai_runtime_gguf::File;

use crate::common::{build, greedy, small, tokens};
use crate::embedders;
use crate::random::Random;

fn model(name: &str) -> Random {
    embedders::models().into_iter().find(|(other, _)| *other == name).unwrap().1
}

fn engine(name: &str, options: EngineOptions) -> Engine {
    Engine::new(build(&model(name)), options).unwrap()
}

fn embed(engine: &Engine, texts: &[String]) -> Vec<Vec<f32>> {
    engine.embed(texts, &EmbedOptions::default(), &Cancel::new()).unwrap()
}

fn bits(vectors: &[Vec<f32>]) -> Vec<Vec<u32>> {
    vectors.iter().map(|vector| vector.iter().map(|x| x.to_bits()).collect()).collect()
}

#[test]
fn texts_get_the_vectors_that_llama_cpp_gives_them() {
    let answers = File::from_bytes(include_bytes!("embeddings.gguf").to_vec()).unwrap();
    for (name, random) in embedders::models() {
        let theirs = answers.tensor(&format!("{name}.texts")).unwrap();
        let theirs: Vec<f32> = theirs.data.as_chunks().0.iter().map(|x| f32::from_le_bytes(*x)).collect();
        for (kv_kind, limit) in [(KvKind::F32, 1e-5), (KvKind::F16, 1e-4)] {
            let engine = Engine::new(build(&random), EngineOptions { kv_kind, ..small() }).unwrap();
            let ours = embed(&engine, &embedders::texts());
            assert_eq!(ours.len() * ours[0].len(), theirs.len());
            for (text, (ours, theirs)) in ours.iter().zip(theirs.chunks(ours[0].len())).enumerate() {
                let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(a * b)).sum::<f64>();
                let distance = 1.0 - dot(ours, theirs) / (dot(ours, ours) * dot(theirs, theirs)).sqrt();
                assert!(distance < limit, "{name}, text {text}, {kv_kind:?}: 1 - cosine is {distance:.1e}");
                assert!((dot(ours, ours) - 1.0).abs() < 1e-5, "{name}: of length 1 unless told otherwise");
            }
        }
    }
}

/// Texts of one token to almost a context, in no order.
fn mixed() -> Vec<String> {
    (0..12).map(|i| "send an email to the fox. ".repeat(5)[..1 + (i * 37) % 120].to_owned()).collect()
}

#[test]
fn a_text_has_the_same_bits_alone_and_among_others_on_any_threads() {
    for (name, _) in embedders::models() {
        let alone = engine(name, small());
        let expected: Vec<_> =
            mixed().iter().flat_map(|text| bits(&embed(&alone, std::slice::from_ref(text)))).collect();
        let variants = [(1, 256, 0), (2, 256, 0), (3, 7, 0), (2, 64, 128)];
        for (threads, prefill_chunk, kv_tokens) in variants {
            // The last has room for one text of the longest at a time: others give way and begin anew.
            let options = EngineOptions {
                threads,
                prefill_chunk,
                kv_tokens,
                context_length: 128,
                kv_kind: KvKind::F32,
                ..small()
            };
            let found = bits(&embed(&engine(name, options), &mixed()));
            assert!(
                found == expected,
                "{name}: {threads} threads, chunks of {prefill_chunk}, {kv_tokens} tokens of KV"
            );
        }
        // Plain code is slow; one model that looks both ways, with windows, and one that does not say enough.
        for isa in Isa::available().filter(|_| matches!(name, "gemma-embedding" | "llama-mean")) {
            let found = bits(&embed(&engine(name, EngineOptions { isa: Some(isa), ..small() }), &mixed()));
            assert!(found == expected, "{name} on {isa}");
        }
    }
}

#[test]
fn embeddings_beside_a_generation_change_neither() {
    let engine = engine("qwen3-embedding", EngineOptions { threads: 2, ..small() });
    let prompt: Vec<u32> = (0..150).map(|i| (i * 37) % 250).collect();
    let text = tokens(&engine, greedy(&prompt, 40));
    let vectors = bits(&embed(&engine, &mixed()));
    std::thread::scope(|scope| {
        let generations: Vec<_> =
            (0..3).map(|_| scope.spawn(|| tokens(&engine, greedy(&prompt, 40)))).collect();
        for _ in 0..5 {
            assert!(bits(&embed(&engine, &mixed())) == vectors);
        }
        generations.into_iter().for_each(|generation| assert_eq!(generation.join().unwrap(), text));
    });
}

#[test]
fn a_text_longer_than_the_context_is_refused_with_the_numbers_or_cut() {
    let engine = engine("bert-mean", small());
    assert_eq!(engine.context_length(), 128);
    // One token for each letter, and one at either end.
    let text = |letters: usize| vec!["x ".repeat(letters)];
    let fits = embed(&engine, &text(126));
    let error = engine
        .embed(&[&text(3)[..], &text(127)].concat(), &EmbedOptions::default(), &Cancel::new())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ContextFull);
    let expected = "text 2 of 2: 129 tokens, and the context holds 128";
    assert!(error.to_string().contains(expected), "{error}");
    let cut = EmbedOptions { truncate: true, ..EmbedOptions::default() };
    assert_eq!(bits(&engine.embed(&text(500), &cut, &Cancel::new()).unwrap()), bits(&fits));
}

#[test]
fn a_text_without_tokens_is_refused_by_its_number() {
    let engine = engine("llama-mean", small());
    let error = engine.embed(&["a", ""], &EmbedOptions::default(), &Cancel::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("text 2 of 2"), "{error}");
    assert!(engine.embed::<&str>(&[], &EmbedOptions::default(), &Cancel::new()).unwrap().is_empty());
}

#[test]
fn an_embedding_model_says_so_when_it_is_asked_to_write() {
    for name in ["bert-cls", "nomic-bert", "qwen2-both-ways"] {
        let engine = engine(name, small());
        let info = engine.model().info();
        assert!(!info.generates && info.pooling.is_some(), "{info:?}");
        let request = Request { messages: vec![Message::user("Hi")], ..Request::default() };
        let errors = [
            engine.session().generate(greedy(&[1, 2], 3)).err().unwrap(),
            engine.logits(&[1, 2], 0, &Cancel::new()).unwrap_err(),
            engine.chat(&request, &Cancel::new()).err().unwrap(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.to_string().contains("is an embedding model"), "{error}");
        }
    }
    let info = build(&model("qwen3-embedding")).info().clone();
    assert!(info.generates && info.pooling == Some(Pooling::Last), "{info:?}");
}

#[test]
fn pooling_is_what_the_file_or_the_caller_says_and_nothing_is_guessed() {
    let embed = |engine: &Engine, pooling| {
        let options = EmbedOptions { pooling, ..EmbedOptions::default() };
        engine.embed(&["send an email"], &options, &Cancel::new())
    };
    let mean = engine("bert-mean", small());
    let stated = bits(&embed(&mean, None).unwrap());
    assert_eq!(stated, bits(&embed(&mean, Some(Pooling::Mean)).unwrap()));
    assert_ne!(stated, bits(&embed(&mean, Some(Pooling::Cls)).unwrap()));
    // The two files differ in nothing but their pooling.
    let cls = engine("bert-cls", small());
    assert_eq!(bits(&embed(&cls, None).unwrap()), bits(&embed(&mean, Some(Pooling::Cls)).unwrap()));
    for (number, word) in [(0, "not pooled"), (4, "ranks texts")] {
        let engine = Engine::new(build(&embedders::bert(number)), small()).unwrap();
        let error = embed(&engine, None).unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidArgument && error.to_string().contains(word), "{error}");
        assert_eq!(bits(&embed(&engine, Some(Pooling::Mean)).unwrap()), stated);
    }
    let error = Model::from_file(File::from_bytes(embedders::bert(9).bytes()).unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedModel);
    assert!(error.to_string().contains("bert.pooling_type") && error.to_string().contains('9'), "{error}");
    let plain = EmbedOptions { normalize: false, ..EmbedOptions::default() };
    let plain = &mean.embed(&["send an email"], &plain, &Cancel::new()).unwrap()[0];
    let length = plain.iter().map(|x| x * x).sum::<f32>().sqrt();
    assert!((length - 1.0).abs() > 0.1, "{length}");
    let unit: Vec<f32> = plain.iter().map(|x| x / length).collect();
    assert!(unit.iter().zip(&embed(&mean, None).unwrap()[0]).all(|(a, b)| (a - b).abs() < 1e-6));
}

#[test]
fn a_cancelled_call_ends_soon_and_the_engine_goes_on() {
    let engine = engine("bert-mean", small());
    let many: Vec<String> = (0..20_000).map(|i| format!("{i} {}", "fox ".repeat(60))).collect();
    let cancel = Cancel::new();
    let error = std::thread::scope(|scope| {
        let work = scope.spawn(|| engine.embed(&many, &EmbedOptions::default(), &cancel));
        std::thread::sleep(Duration::from_millis(300));
        let begun = Instant::now();
        cancel.cancel();
        let error = work.join().unwrap().unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
        error
    });
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(embed(&engine, &["fox".to_owned()]).len(), 1);
}

/// A network that nothing is asked of.
struct Silent;

impl Network for Silent {
    fn forward(&mut self, _: &[u32], _: usize) -> Result<Vec<f32>> {
        unreachable!("an embedding is refused before")
    }
}

#[test]
fn a_network_gives_no_embeddings_and_says_why() {
    let engine = Engine::with_network(build(&model("llama-mean")), Silent, small()).unwrap();
    let error = engine.embed(&["a"], &EmbedOptions::default(), &Cancel::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("network"), "{error}");
}
