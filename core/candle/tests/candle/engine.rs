//! What the engine promises around a network: generations, forced tokens, cancelling, errors.

use std::time::Duration;

use ai_runtime_candle::{CandleNetwork, Device};
use ai_runtime_engine::{
    Cancel, Engine, EngineOptions, ErrorKind, Event, FinishReason, Generate, Message, Model, Request,
    Sampling,
};

use crate::random::Random;
use crate::{file, models, options, zoo};

fn greedy(prompt: &[u32], max_tokens: usize) -> Generate {
    let mut generate = Generate::new(prompt);
    generate.sampling = Sampling::greedy();
    generate.max_tokens = max_tokens;
    generate.stop_tokens = Some(Vec::new());
    generate
}

fn tokens(engine: &Engine, generate: Generate) -> Vec<u32> {
    engine.session().generate(generate).unwrap().map(|step| step.unwrap().token).collect()
}

/// A llama with a chat template that knows tools.
fn talker() -> Random {
    let mut model = Random::new("llama");
    model.llama().set_global("tokenizer.chat_template", HERMES);
    model
}

const HERMES: &str = include_str!("../../../engine/tests/engine/hermes.jinja");

#[test]
fn chunks_and_what_a_session_has_computed_change_nothing() {
    let mut all = models::models();
    all.extend(zoo::models().into_iter().filter(|(name, _)| ["llama", "qwen2", "qwen3"].contains(name)));
    for (name, random) in all {
        let (_folder, path) = file(&random);
        let whole = ai_runtime_candle::open(&path, options(), Device::Cpu).unwrap();
        let prompt = &zoo::text()[..50];
        let expected = tokens(&whole, greedy(prompt, 12));
        assert_eq!(expected.len(), 12, "{name}");

        let chunked = EngineOptions { prefill_chunk: 7, ..options() };
        let chunked = ai_runtime_candle::open(&path, chunked, Device::Cpu).unwrap();
        assert_eq!(tokens(&chunked, greedy(prompt, 12)), expected, "{name}, in chunks");

        // The second half continues a session, after another one has run in between.
        let mut session = whole.session();
        session.generate(greedy(&prompt[..30], 1)).unwrap().finish().unwrap();
        tokens(&whole, greedy(&prompt[5..25], 3));
        session.truncate(30).unwrap();
        let again: Vec<u32> =
            session.generate(greedy(&prompt[30..], 12)).unwrap().map(|step| step.unwrap().token).collect();
        assert_eq!(again, expected, "{name}, continued");
    }
}

#[test]
fn calls_are_held_to_their_grammar() {
    let (_folder, path) = file(&talker());
    let engine = ai_runtime_candle::open(&path, options(), Device::Cpu).unwrap();
    let schema = serde_json::json!({
        "type": "object",
        "properties": {"city": {"enum": ["Oslo", "Rome"]}, "days": {"type": "integer", "minimum": 1, "maximum": 9}},
        "required": ["city", "days"],
        "additionalProperties": false,
    });
    let request = Request {
        messages: vec![Message::user("Weather?")],
        tools: vec![ai_runtime_chat::ToolSpec::new("weather", "Weather in a city", schema)],
        tool_choice: ai_runtime_chat::ToolChoice::Required,
        max_calls: 1,
        sampling: Sampling { temperature: 1.5, seed: 4, ..Sampling::default() },
        ..Request::default()
    };
    let mut arguments = String::new();
    let mut reason = None;
    for event in engine.chat(&request, &Cancel::new()).unwrap() {
        match event.unwrap() {
            Event::ToolCallDelta { delta, .. } => arguments.push_str(&delta),
            Event::Done { reason: why } => reason = Some(why),
            _ => {}
        }
    }
    assert_eq!(reason, Some(FinishReason::ToolCalls));
    let arguments: serde_json::Value = serde_json::from_str(&arguments).unwrap();
    assert!(["Oslo", "Rome"].contains(&arguments["city"].as_str().unwrap()), "{arguments}");
    assert!((1..=9).contains(&arguments["days"].as_u64().unwrap()), "{arguments}");
}

#[test]
fn a_generation_is_cancelled_and_the_next_one_runs() {
    let (_folder, path) = file(&talker());
    let engine = ai_runtime_candle::open(&path, options(), Device::Cpu).unwrap();
    let generate = greedy(&[1, 2, 3], 400);
    let cancel = generate.cancel.clone();
    let mut session = engine.session();
    let mut running = session.generate(generate).unwrap();
    running.next().unwrap().unwrap();
    // A second one waits, and is heard when it gives up.
    let mut waiting = greedy(&[4, 5], 10);
    waiting.cancel = Cancel::new();
    let gives_up = waiting.cancel.clone();
    let mut other = engine.session();
    let waiting = other.generate(waiting).unwrap();
    gives_up.cancel();
    assert_eq!(waiting.finish().unwrap().reason, FinishReason::Cancelled);
    std::thread::sleep(Duration::from_millis(5));
    cancel.cancel();
    assert_eq!(running.finish().unwrap().reason, FinishReason::Cancelled);
    assert_eq!(tokens(&engine, greedy(&[1, 2, 3], 5)).len(), 5);
}

#[test]
fn what_cannot_be_is_said() {
    let mut llama = Random::new("llama");
    let (_folder, path) = file(llama.llama());
    let error = CandleNetwork::open(path.with_extension("absent"), Device::Cpu).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);

    let mut bloom = Random::new("bloom");
    let (_other, unknown) = file(bloom.llama());
    let error = ai_runtime_candle::open(&unknown, options(), Device::Cpu).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedModel);
    assert!(error.to_string().contains("phi2") && error.to_string().contains("'bloom'"), "{error}");

    std::fs::write(&unknown, b"GGUF, but not really").unwrap();
    assert!(CandleNetwork::open(&unknown, Device::Cpu).is_err());

    for name in ["llama-factors", "llama-yarn"] {
        let (_, scaled) = zoo::models().into_iter().find(|(other, _)| *other == name).unwrap();
        let (_scaled, path) = file(&scaled);
        let error = CandleNetwork::open(path, Device::Cpu).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedModel, "{name}");
        assert!(error.to_string().contains("leaves out"), "{error}");
    }

    // A model without native weights does not start a native engine.
    let (_third, phi2) = file(&models::models().pop().unwrap().1);
    let model = Model::for_network(ai_runtime_gguf::File::open(&phi2).unwrap()).unwrap();
    let error = Engine::new(model, options()).unwrap_err();
    assert!(error.to_string().contains("with_network"), "{error}");
}
