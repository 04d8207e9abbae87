//! What the fuzz targets do with some bytes; a seeded run of the same is among the tests.

use ai_runtime_grammar::{
    Arguments, Block, BlockKind, CallFormat, ParserOptions, Piece, Schema, Tagged, ToolSet, TypeNames,
};
use serde_json::json;

/// Any bytes as a schema: an error, or a schema that can judge values.
pub fn schema(data: &[u8]) {
    let Ok(value) = serde_json::from_slice::<serde_json::Value>(data) else { return };
    if let Ok(schema) = Schema::for_tool(&value) {
        let instance = json!({"a": [1, "x", null]});
        // What the grammar would write of a value is what the value is.
        if let Ok(arranged) = schema.arrange(&instance) {
            assert_eq!(schema.validate(&arranged).is_ok(), schema.validate(&instance).is_ok());
        }
        let _ = schema.relaxed();
    }
    let _ = ToolSet::new(&[ai_runtime_chat::ToolSpec::new("t", "", value)]);
}

/// One format of every notation and of every way in which calls begin.
pub fn formats() -> Vec<CallFormat> {
    let hermes = CallFormat::hermes();
    let tagged = |types, nested: Option<&str>| Tagged {
        open: "<".into(),
        middle: if types == TypeNames::None { ">".into() } else { " type=\"{type}\">".into() },
        close: "</{key}>".into(),
        separator: String::new(),
        raw_strings: true,
        cdata: nested.is_none(),
        nested: nested.map(str::to_owned),
        types,
        style: Default::default(),
    };
    let arguments = [
        Arguments::Python,
        Arguments::Gemma { quote: "|".into() },
        Arguments::Json(Default::default()),
        Arguments::Tagged(tagged(TypeNames::None, None)),
        Arguments::Tagged(tagged(TypeNames::None, Some("item"))),
        Arguments::Tagged(tagged(TypeNames::Json, None)),
    ];
    let with = |arguments: &Arguments| {
        let replace = |piece: &Piece| match piece {
            Piece::Arguments(_) => Piece::Arguments(arguments.clone()),
            other => other.clone(),
        };
        CallFormat { call: hermes.call.iter().map(replace).collect(), ..hermes.clone() }
    };
    let mut out: Vec<CallFormat> = arguments.iter().map(with).collect();
    out.push(CallFormat { only_at_start: true, marker: "<x>".into(), ..hermes.clone() });
    let block = |open: &str, close: &str, kind| Block { open: open.into(), close: close.into(), kind };
    out.push(CallFormat {
        addressed: true,
        separator: ">>>".into(),
        blocks: vec![block("all\n", "", BlockKind::Text), block("self\n", ">>>", BlockKind::Reasoning)],
        call: vec![Piece::Name, Piece::Text("\n".into()), Piece::Arguments(arguments[2].clone())],
        ..hermes
    });
    out
}

/// Any text in the parsers: no panic, and the same calls and text however it is cut.
pub fn parser(data: &[u8]) {
    let tools = [ai_runtime_chat::ToolSpec::new(
        "f",
        "",
        json!({"type": "object", "properties": {"a": {"type": ["array", "string"]}}}),
    )];
    for format in formats() {
        let read = |pieces: &mut dyn Iterator<Item = &[u8]>| {
            let mut parser = format.parser(None, &tools, ParserOptions::default());
            let mut events: Vec<_> = pieces.flat_map(|piece| parser.push(0, piece)).collect();
            events.extend(parser.finish());
            (seen(events), parser.calls(), parser.is_incomplete())
        };
        assert_eq!(read(&mut std::iter::once(data)), read(&mut data.chunks(1)), "{format:?}");
    }
}

/// Text, reasoning and calls, joined.
fn seen(events: Vec<ai_runtime_chat::Event>) -> (String, String, Vec<ai_runtime_chat::ToolCall>) {
    let mut out = (String::new(), String::new(), Vec::new());
    for event in events {
        match event {
            ai_runtime_chat::Event::Text { delta } => out.0.push_str(&delta),
            ai_runtime_chat::Event::Reasoning { delta } => out.1.push_str(&delta),
            ai_runtime_chat::Event::ToolCallEnd { call, .. } => out.2.push(call),
            _ => {}
        }
    }
    out
}
