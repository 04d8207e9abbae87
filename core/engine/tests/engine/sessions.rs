//! Sessions: history, forks, limits, stopping.

use std::time::{Duration, Instant};

use ai_runtime_engine::{Cancel, Engine, EngineOptions, ErrorKind, FinishReason, Generate, Sampling};

use crate::common::{build, greedy, small, stories, tokens};
use crate::random::Random;

#[test]
fn a_session_remembers_and_a_fork_goes_its_own_way() {
    let test = "a_session_remembers_and_a_fork_goes_its_own_way";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let whole = tokens(&engine, greedy(&[1, 403, 407, 261, 378], 20));
    let mut session = engine.session();
    let first: Vec<u32> = session
        .generate(greedy(&[1, 403, 407, 261, 378], 10))
        .unwrap()
        .map(|step| step.unwrap().token)
        .collect();
    assert_eq!(first, whole[..10]);
    assert_eq!(session.tokens().len(), 15);
    let mut fork = session.fork().unwrap();
    let rest: Vec<u32> = session.generate(greedy(&[], 10)).unwrap().map(|step| step.unwrap().token).collect();
    assert_eq!(rest, whole[10..]);
    let mut generation = fork.generate(greedy(&[13], 5)).unwrap();
    while generation.next().is_some() {}
    assert!(generation.finished().unwrap().usage.cached_tokens >= 14, "the fork shares what is computed");
    fork.truncate(5).unwrap();
    let again: Vec<u32> = fork.generate(greedy(&[], 20)).unwrap().map(|step| step.unwrap().token).collect();
    assert_eq!(again, whole);
}

#[test]
fn a_session_does_one_thing_at_a_time_and_says_so() {
    let test = "a_session_does_one_thing_at_a_time_and_says_so";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let mut session = engine.session();
    let generation = session.generate(greedy(&[1], 300)).unwrap();
    let error = session.generate(greedy(&[1], 1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(session.fork().unwrap_err().kind(), ErrorKind::InvalidArgument);
    drop(generation);
    let deadline = Instant::now() + Duration::from_secs(5);
    while session.truncate(0).is_err() {
        assert!(Instant::now() < deadline, "a dropped generation must free its session");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_prompt_beyond_the_context_is_an_error_with_the_numbers() {
    let test = "a_prompt_beyond_the_context_is_an_error_with_the_numbers";
    let Some(engine) = stories(test, "f32", EngineOptions { context_length: 32, ..small() }) else { return };
    let error = engine.session().generate(greedy(&[1; 32], 1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ContextFull);
    assert!(error.to_string().contains("32 tokens, the context holds 32"), "{error}");
    let mut generation = engine.session().generate(greedy(&[1; 30], 0)).unwrap();
    assert_eq!(generation.by_ref().count(), 2);
    assert_eq!(generation.finished().unwrap().reason, FinishReason::Length);
    assert_eq!(engine.logits(&[1; 33], 0, &Cancel::new()).unwrap_err().kind(), ErrorKind::ContextFull);
}

#[test]
fn wrong_arguments_are_named() {
    let test = "wrong_arguments_are_named";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let error = engine.session().generate(greedy(&[1, 512], 1)).unwrap_err();
    assert!(error.to_string().contains("tokens below 512"), "{error}");
    assert_eq!(engine.session().generate(greedy(&[], 1)).unwrap_err().kind(), ErrorKind::InvalidArgument);
    let mut generate = greedy(&[1], 1);
    generate.sampling.top_p = f32::NAN;
    let error = engine.session().generate(generate).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("top_p"), "{error}");
}

#[test]
fn the_text_ends_before_a_stop_string_wherever_tokens_cut_it() {
    let test = "the_text_ends_before_a_stop_string_wherever_tokens_cut_it";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let prompt = [1, 403, 407, 261, 378];
    let (text, _) = engine.session().generate(greedy(&prompt, 40)).unwrap().text().unwrap();
    // Every stretch of the text that does not occur earlier, whatever tokens it lies across.
    for start in (4..text.len() - 12).step_by(5) {
        let stop = &text[start..start + 11];
        let mut generate = greedy(&prompt, 40);
        generate.stop = vec!["never said".into(), stop.into()];
        let (found, finish) = engine.session().generate(generate).unwrap().text().unwrap();
        assert_eq!(found, text[..text.find(stop).unwrap()], "{stop:?}");
        assert_eq!((finish.reason, finish.stop.as_deref()), (FinishReason::Stop, Some(stop)));
    }
    // The beginning of a stop string that does not come is not lost.
    let mut generate = greedy(&prompt, 40);
    generate.stop = vec![format!("{}#", &text[text.len() - 3..])];
    assert_eq!(engine.session().generate(generate).unwrap().text().unwrap().0, text);
}

#[test]
fn a_stop_token_ends_the_text_and_is_reported() {
    let test = "a_stop_token_ends_the_text_and_is_reported";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let all = tokens(&engine, greedy(&[1, 403, 407, 261, 378], 20));
    let mut generate = greedy(&[1, 403, 407, 261, 378], 20);
    generate.stop_tokens = Some(vec![all[7]]);
    let at = all.iter().position(|token| *token == all[7]).unwrap();
    let steps: Vec<_> = engine.session().generate(generate).unwrap().map(Result::unwrap).collect();
    assert_eq!(steps.len(), at + 1);
    assert!(steps[at].stop && steps[at].text.is_empty());
    assert!(steps[..at].iter().all(|step| !step.stop));
}

#[test]
fn log_probabilities_are_those_of_the_model() {
    let test = "log_probabilities_are_those_of_the_model";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let mut generate = greedy(&[1, 403, 407], 4);
    generate.sampling.logprobs = 3;
    for step in engine.session().generate(generate).unwrap() {
        let logprobs = step.unwrap().logprobs.unwrap();
        assert_eq!(logprobs.top.len(), 3);
        assert_eq!(logprobs.top[0].1, logprobs.chosen, "greedy takes the best");
        assert!(logprobs.top.windows(2).all(|pair| pair[0].1 >= pair[1].1));
        assert!(logprobs.top.iter().map(|(_, p)| f64::from(*p)).map(libm::exp).sum::<f64>() <= 1.0 + 1e-6);
    }
}

#[test]
fn a_callback_edits_logits_and_its_errors_and_panics_end_the_generation() {
    let test = "a_callback_edits_logits_and_its_errors_and_panics_end_the_generation";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let mut generate = greedy(&[1], 5);
    generate.logits = Some(Box::new(|_, logits| {
        logits[77] = 1000.0;
        Ok(())
    }));
    assert_eq!(tokens(&engine, generate), [77; 5]);
    for panic in [false, true] {
        let mut generate = greedy(&[1], 5);
        generate.logits = Some(Box::new(move |_, _| {
            assert!(!panic, "the host's mistake");
            Err(ai_runtime_engine::Error::new(ErrorKind::Callback, "enough"))
        }));
        let error = engine.session().generate(generate).unwrap().finish().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Callback);
    }
    assert_eq!(tokens(&engine, greedy(&[1], 3)).len(), 3, "the engine goes on");
}

/// A model whose prompt takes long enough to be cancelled.
fn slow() -> Engine {
    let mut random = Random::new("llama");
    (random.layers, random.dim, random.heads, random.head, random.ffn) = (4, 256, 8, 32, 512);
    random.context = 16384;
    Engine::new(build(random.llama()), EngineOptions { prefill_chunk: 512, ..small() }).unwrap()
}

#[test]
fn cancel_takes_effect_within_50_ms_inside_a_long_prompt() {
    let engine = slow();
    let prompt: Vec<u32> = (0..12000).map(|i| i * 7 % 250).collect();
    let mut times = Vec::new();
    for wait in [30, 60, 90] {
        let mut generate = greedy(&prompt, 1);
        generate.reuse = false;
        let cancel = generate.cancel.clone();
        let generation = engine.session().generate(generate).unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        cancel.cancel();
        let begun = Instant::now();
        let finish = generation.finish().unwrap();
        times.push(begun.elapsed());
        assert_eq!(
            finish.reason,
            FinishReason::Cancelled,
            "the prompt was computed too fast to show anything"
        );
    }
    // The best of three: other tests may keep the processor busy.
    assert!(times.iter().min().unwrap() < &Duration::from_millis(50), "{times:?}");
}

#[test]
fn a_prompt_that_is_cancelled_anywhere_changes_nothing_for_the_others() {
    let engine = slow();
    let written = || {
        let mut generate = greedy(&[1, 2, 3], 200);
        generate.reuse = false;
        tokens(&engine, generate)
    };
    let alone = written();
    let prompt: Vec<u32> = (0..12000).map(|i| i * 7 % 250).collect();
    let others = std::thread::spawn({
        let engine = engine.clone();
        move || {
            // In microseconds; a step takes some tens of thousands.
            for wait in (0..60).map(|i| 1000 + i * 977 % 19_000) {
                let mut generate = greedy(&prompt, 1);
                generate.reuse = false;
                let cancel = generate.cancel.clone();
                let generation = engine.session().generate(generate).unwrap();
                std::thread::sleep(Duration::from_micros(wait));
                cancel.cancel();
                assert_eq!(generation.finish().unwrap().reason, FinishReason::Cancelled);
            }
        }
    });
    while !others.is_finished() {
        assert_eq!(written(), alone);
    }
    others.join().unwrap();
    assert_eq!(written(), alone, "nor later");
}

#[test]
fn a_long_prompt_does_not_stall_the_others() {
    let engine = slow();
    let mut session = engine.session();
    let mut writing = session.generate(greedy(&[1, 2, 3], 60)).unwrap();
    writing.next().unwrap().unwrap();
    let prompt: Vec<u32> = (0..1500).map(|i| i * 7 % 250).collect();
    let mut other = engine.session();
    let reading = other.generate(greedy(&prompt, 1)).unwrap();
    let read = std::thread::spawn(move || {
        reading.finish().unwrap();
        Instant::now()
    });
    let mut steps = Vec::new();
    for step in writing {
        step.unwrap();
        steps.push(Instant::now());
    }
    let read = read.join().unwrap();
    let meanwhile = steps.iter().filter(|at| **at < read).count();
    assert!(
        meanwhile >= 3,
        "only {meanwhile} tokens came while 1500 tokens were read in chunks of at most 512"
    );
}

#[test]
fn sessions_beyond_the_budget_wait_and_finish() {
    let test = "sessions_beyond_the_budget_wait_and_finish";
    // Room for four pages: two sequences of 100 tokens at a time, and not even those once they grow.
    let options = EngineOptions { context_length: 256, kv_tokens: 256, ..small() };
    let Some(engine) = stories(test, "f32", options) else { return };
    let request = |seed: u64| {
        let mut generate = Generate::new([1, 403, 407, 261, 378]);
        generate.sampling = Sampling { seed, ..Sampling::default() };
        generate.max_tokens = 120;
        generate.stop_tokens = Some(Vec::new());
        generate
    };
    let roomy = stories(test, "f32", small()).unwrap();
    let expected: Vec<_> = (0..6).map(|seed| tokens(&roomy, request(seed))).collect();
    let found: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6)
            .map(|seed| {
                scope.spawn({
                    let engine = &engine;
                    move || tokens(engine, request(seed))
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(found, expected);
}

#[test]
fn an_engine_that_is_dropped_lets_its_generations_finish() {
    let test = "an_engine_that_is_dropped_lets_its_generations_finish";
    let Some(engine) = stories(test, "f32", small()) else { return };
    let generation = engine.session().generate(greedy(&[1], 50)).unwrap();
    drop(engine);
    assert_eq!(generation.finish().unwrap().usage.completion_tokens, 50);
}

#[test]
fn a_session_that_is_saved_goes_on_in_another_engine() {
    let test = "a_session_that_is_saved_goes_on_in_another_engine";
    let Some(engine) = stories(test, "q8_0", small()) else { return };
    let path = std::env::temp_dir().join(format!("ai-runtime-session-{}", std::process::id()));
    let mut session = engine.session();
    let first: Vec<u32> = session
        .generate(greedy(&[1, 403, 407, 261, 378], 150))
        .unwrap()
        .map(|step| step.unwrap().token)
        .collect();
    session.save(&path).unwrap();
    let rest: Vec<u32> = session.generate(greedy(&[], 20)).unwrap().map(|step| step.unwrap().token).collect();

    let other = stories(test, "q8_0", small()).unwrap();
    let mut loaded = other.load_session(&path).unwrap();
    assert_eq!(loaded.tokens()[5..], first);
    let mut generation = loaded.generate(greedy(&[], 20)).unwrap();
    let found: Vec<u32> = generation.by_ref().map(|step| step.unwrap().token).collect();
    assert_eq!(found, rest);
    assert_eq!(generation.finished().unwrap().usage.cached_tokens, 154, "nothing is computed twice");

    // Another model, another cache, a damaged file.
    let error = stories(test, "f16", small()).unwrap().load_session(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    let options = EngineOptions { kv_kind: ai_runtime_engine::KvKind::F16, ..small() };
    assert_eq!(
        stories(test, "q8_0", options).unwrap().load_session(&path).unwrap_err().kind(),
        ErrorKind::InvalidArgument
    );
    let bytes = std::fs::read(&path).unwrap();
    for length in [0, 5, 20, 60, 100, 700, bytes.len() - 1] {
        std::fs::write(&path, &bytes[..length]).unwrap();
        assert_eq!(other.load_session(&path).unwrap_err().kind(), ErrorKind::CorruptModel, "{length}");
    }
    std::fs::remove_file(&path).unwrap();
    assert_eq!(other.load_session(&path).unwrap_err().kind(), ErrorKind::NotFound);
}
