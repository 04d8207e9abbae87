//! Shortcuts inside calls change nothing: forced runs in one batch, drafts, and neither of them give the same tokens.

use ai_runtime_chat::{Message, PropertyOrder, Request, ToolChoice, ToolSpec, ValueLimits};
use ai_runtime_engine::{Engine, Finish, Generate, Sampling, Step};
use ai_runtime_grammar::Constrain;
use serde_json::{Value, json};

use crate::common::{HERMES, build, small};
use crate::random::Random;

/// Everything that may differ and must not.
type Seen = Vec<(u32, bool, usize, Option<Vec<u32>>)>;

fn tool(name: &str, properties: Value) -> ToolSpec {
    let required: Vec<String> = properties.as_object().unwrap().keys().cloned().collect();
    let schema = json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false});
    ToolSpec::new(name, "", schema)
}

fn tools() -> Vec<ToolSpec> {
    let colours = json!(["red", "green", "blue"]);
    vec![
        tool(
            "send_mail",
            json!({"to": {"enum": ["john@example.com", "mary@example.com"]}, "urgent": {"type": "boolean"},
                "note": {"type": "string"}}),
        ),
        // What no grammar says: some calls are taken back.
        tool(
            "paint",
            json!({"colours": {"type": "array", "items": {"enum": colours}, "minItems": 2, "maxItems": 3, "uniqueItems": true}}),
        ),
        tool(
            "wait",
            json!({"seconds": {"type": "integer", "minimum": 1, "maximum": 500}, "unit": {"enum": ["s", "ms"]}}),
        ),
    ]
}

fn run(engine: &Engine, seed: u64, temperature: f32, shortcuts: (bool, bool)) -> (Seen, Finish) {
    let model = engine.model();
    let request = Request {
        messages: vec![Message::user("Send mary@example.com an urgent mail, and wait 20 ms.")],
        tools: tools(),
        ..Request::default()
    };
    let options = Constrain {
        choice: if seed.is_multiple_of(4) { ToolChoice::Auto } else { ToolChoice::Required },
        max_calls: 2,
        limits: ValueLimits { string: Some(12), ..ValueLimits::default() },
        order: if seed.is_multiple_of(3) { PropertyOrder::Any } else { PropertyOrder::Schema },
        ..Constrain::default()
    };
    let mut generate = Generate::new(model.tokenizer().encode_prompt(&model.prompt(&request).unwrap()));
    generate.constraint =
        model.call_format().unwrap().constraint(model.grammar().unwrap(), &tools(), &options).unwrap();
    generate.sampling =
        Sampling { seed, temperature, logprobs: 1, repeat_penalty: 1.1, ..Sampling::default() };
    generate.max_tokens = 200;
    (generate.fast_forward, generate.drafts) = shortcuts;
    let mut generation = engine.session().generate(generate).unwrap();
    let seen = |step: Step| {
        let logprobs = step.logprobs.map(|log| {
            [log.chosen.to_bits()]
                .into_iter()
                .chain(log.top.iter().map(|(_, value)| value.to_bits()))
                .collect()
        });
        (step.token, step.forced, step.retracted, logprobs)
    };
    let steps = generation.by_ref().map(|step| seen(step.unwrap())).collect();
    (steps, generation.finish().unwrap())
}

fn compare(count: u64) {
    let mut random = Random::new("llama");
    random.context = 4096;
    random.llama().set_global("tokenizer.chat_template", HERMES);
    let engine = Engine::new(build(&random), small()).unwrap();
    let (mut guesses, mut right, mut retracted) = (0, 0, 0);
    for seed in 0..count {
        let temperature = [0.0, 0.7, 1.5][seed as usize % 3];
        let plain = run(&engine, seed, temperature, (false, false));
        let batched = run(&engine, seed, temperature, (true, false));
        let drafted = run(&engine, seed, temperature, (true, true));
        assert_eq!(batched.0, plain.0, "seed {seed}: forced runs in one batch");
        assert_eq!(drafted.0, plain.0, "seed {seed}: drafts");
        assert_eq!((drafted.1.reason, batched.1.reason), (plain.1.reason, plain.1.reason));
        assert_eq!((plain.1.drafted, batched.1.drafted), ((0, 0), (0, 0)));
        guesses += drafted.1.drafted.0;
        right += drafted.1.drafted.1;
        retracted += plain.0.iter().map(|step| step.2).sum::<usize>();
    }
    assert!(guesses > count / 2 && right > 0, "{right} of {guesses} guesses were right");
    assert!(retracted > 0, "no call was taken back");
}

#[test]
fn calls_with_and_without_shortcuts_are_the_same() {
    compare(36);
}

#[test]
#[ignore = "minutes: the whole matrix, of which a sample runs always; make check-full"]
fn hundreds_of_calls_with_and_without_shortcuts_are_the_same() {
    compare(400);
}
