//! Whatever the schema: a call that comes out is valid under all of it.

mod common;

use ai_runtime_chat::{Event, PropertyOrder, ToolChoice, ToolSpec, ValueLimits};
use ai_runtime_grammar::{CallFormat, Constrain, ErrorKind, ParserOptions, Thinking};
use common::{Random, env, generate};
use serde_json::{Map, Value, json};

/// A random schema, nested at most so deep.
fn schema(random: &mut Random, depth: usize) -> Value {
    let kinds = if depth == 0 { 7 } else { 14 };
    match random.below(kinds) {
        0 => string(random),
        1 | 2 => number(random),
        3 => json!({"type": "boolean"}),
        4 => json!({"enum": [1, "two", null, true, [1], {"a": 2}]}),
        5 => json!({"const": json!(["x", 3, false, null, "a\"b\\"])[random.below(5)]}),
        6 => json!({"type": ["string", "null", "integer"], "maxLength": 5}),
        7..=9 => object(random, depth - 1),
        10 | 11 => array(random, depth - 1),
        _ => combined(random, depth - 1),
    }
}

fn string(random: &mut Random) -> Value {
    match random.below(6) {
        0 => json!({"type": "string", "minLength": random.below(4), "maxLength": 4 + random.below(5)}),
        1 => {
            let pattern = ["^[a-c]{2,4}$", "[0-9]", "^(a|bc)*$", "x"][random.below(4)];
            json!({"type": "string", "pattern": pattern})
        }
        2 => {
            let format = ["date", "ipv4", "uuid", "time", "email"][random.below(5)];
            json!({"type": "string", "format": format})
        }
        3 => json!({"enum": ["red", "green", "red-green", "é\n", ""]}),
        4 => json!({"type": "string", "not": {"enum": ["a", "b"]}}),
        _ => json!({"type": "string"}),
    }
}

fn number(random: &mut Random) -> Value {
    let low = random.below(200) as i64 - 100;
    match random.below(5) {
        0 => json!({"type": "integer", "minimum": low, "maximum": low + random.below(50) as i64}),
        1 => json!({"type": "number", "exclusiveMinimum": low, "maximum": low as f64 + 0.75}),
        2 => json!({"type": "integer", "multipleOf": 1 + random.below(12)}),
        3 => json!({"type": "integer", "not": {"minimum": low}}),
        _ => json!({"type": "number"}),
    }
}

fn object(random: &mut Random, depth: usize) -> Value {
    let names: Vec<&str> =
        ["a", "b", "ab", "long name", "ü", "x-1"].into_iter().filter(|_| random.below(2) == 0).collect();
    let properties: Map<String, Value> =
        names.iter().map(|name| ((*name).to_owned(), schema(random, depth))).collect();
    let required: Vec<&str> = names.iter().copied().filter(|_| random.below(2) == 0).collect();
    let mut out = json!({"type": "object", "properties": properties, "required": required});
    match random.below(8) {
        0 => out["additionalProperties"] = json!(false),
        1 => out["additionalProperties"] = schema(random, 0),
        2 => out["patternProperties"] = json!({"^p_[a-z]$": {"type": "integer"}}),
        3 => out["minProperties"] = json!(random.below(3)),
        4 => out["maxProperties"] = json!(required.len() + random.below(2)),
        5 => out["propertyNames"] = json!({"maxLength": 9}),
        6 => out["dependentRequired"] = json!({"a": ["b"]}),
        _ => {}
    }
    out
}

fn array(random: &mut Random, depth: usize) -> Value {
    let items = schema(random, depth);
    let least = random.below(3);
    match random.below(6) {
        0 => json!({"type": "array", "items": items, "minItems": least, "maxItems": least + random.below(3)}),
        1 => json!({"type": "array", "items": items, "uniqueItems": true}),
        2 => json!({"type": "array", "prefixItems": [items, {"type": "boolean"}], "items": false}),
        3 => json!({"type": "array", "items": {"type": "integer"}, "contains": {"minimum": 5}}),
        4 => {
            json!({"type": "array", "items": {"enum": [1, 2, 3]}, "contains": {"const": 2}, "maxContains": 1})
        }
        _ => json!({"type": "array", "items": items}),
    }
}

fn combined(random: &mut Random, depth: usize) -> Value {
    let (a, b) = (schema(random, depth), schema(random, depth));
    match random.below(6) {
        0 => json!({"anyOf": [a, b]}),
        1 => json!({"oneOf": [a, b]}),
        2 => json!({"allOf": [{"type": ["string", "object", "integer"]}, a]}),
        3 => json!({"not": a, "type": ["string", "integer", "boolean"]}),
        4 => json!({"if": {"type": "string"}, "then": a, "else": b}),
        _ => json!({"anyOf": [{"not": a}, b], "type": ["object", "string", "number"]}),
    }
}

/// How many schemas gave a call, had none, gave up.
fn run(test: &str, count: usize, seed: u64) -> Option<(usize, usize, usize)> {
    let env = env(test, "qwen2")?;
    let mut random = Random(seed);
    let limits = ValueLimits { string: Some(6), items: Some(3), digits: Some(4), depth: Some(1) };
    let (mut made, mut none, mut gave_up) = (0, 0, 0);
    for index in 0..count {
        let parameters = object(&mut random, 3);
        let tools = [ToolSpec::new("f", "", parameters.clone())];
        let options = Constrain {
            choice: ToolChoice::Required,
            thinking: Thinking::Closed,
            order: if index.is_multiple_of(3) { PropertyOrder::Any } else { PropertyOrder::Schema },
            max_calls: 1,
            limits,
            ..Constrain::default()
        };
        let mut constraint = match CallFormat::hermes().constraint(&env, &tools, &options) {
            Ok(constraint) => constraint.unwrap(),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Schema, "{parameters}: {error}");
                none += 1;
                continue;
            }
        };
        let Some(ids) = generate(&mut *constraint, &env, &mut random, 4000) else {
            gave_up += 1;
            continue;
        };
        let mut parser = CallFormat::hermes().parser(Some(&env), &tools, ParserOptions::default());
        let mut events: Vec<Event> =
            ids.iter().flat_map(|id| parser.push(*id, env.vocabulary().bytes(*id))).collect();
        events.extend(parser.finish());
        let calls: Vec<_> = events
            .iter()
            .filter_map(|event| if let Event::ToolCallEnd { call, .. } = event { Some(call) } else { None })
            .collect();
        let [call] = calls[..] else { panic!("one call of {parameters}: {events:?}") };
        // Judged by the validator itself, not through the code under test.
        let validator = jsonschema::options().should_validate_formats(true).build(&parameters).unwrap();
        if let Err(error) = validator.validate(&call.arguments) {
            panic!("{} is not valid under {parameters}: {error}", call.arguments);
        }
        made += 1;
    }
    Some((made, none, gave_up))
}

#[test]
fn calls_of_random_schemas_are_valid() {
    let Some((made, none, gave_up)) = run("calls_of_random_schemas_are_valid", 150, 1) else { return };
    assert!(
        made * 10 >= 150 * 7 && gave_up * 20 <= 150,
        "{made} made, {none} without values, {gave_up} gave up"
    );
}

#[test]
#[ignore = "minutes: the whole matrix, of which a sample runs always; make check-full"]
fn calls_of_many_random_schemas_are_valid() {
    let Some((made, none, gave_up)) = run("calls_of_many_random_schemas_are_valid", 5000, 2) else { return };
    assert!(
        made * 10 >= 5000 * 7 && gave_up * 20 <= 5000,
        "{made} made, {none} without values, {gave_up} gave up"
    );
}
