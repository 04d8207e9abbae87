//! Formats that cannot be derived from a template, recognised by what the template contains.

use ai_runtime_text::ChatTemplate;

use super::{Arguments, Block, BlockKind, CallFormat, IdForm, JsonStyle, Origin, Piece, Tagged, TypeNames};

/// Entries that go before what could be derived: in these formats a model's turn is more than its history shows.
pub(super) fn before(template: &ChatTemplate) -> Option<CallFormat> {
    let has = |text: &str| template.source().contains(text);
    if has("<|channel|>") && has("<|message|>") && has("analysis") {
        return Some(harmony());
    }
    if has("<|open|>") && has("<|close|>") && has("<|sep|>") {
        return Some(kimi_k3());
    }
    if has("'>>>all\\n'") {
        return Some(functionary());
    }
    if has("<atem:function_calls>") && has("to=self<|message|>") {
        return Some(muse_glimmer());
    }
    None
}

/// Entries for templates from which nothing could be derived.
pub(super) fn after(template: &ChatTemplate) -> Option<CallFormat> {
    let has = |text: &str| template.source().contains(text);
    if has("<|tool_call_begin|>") && has("<|tool_call_argument_begin|>") {
        return Some(kimi_k2());
    }
    if has("<|tool_call>") && has("<tool_call|>") {
        return Some(gemma4());
    }
    if has("<|tool_call_start|>")
        || has("<|tool_list_start|>")
        || has("List of tools: ") && has("<|im_start|>")
    {
        return Some(lfm2());
    }
    if has("Action:") && has("```json") && has("directly-answer") {
        return Some(command_r_plus());
    }
    if has("functools[") {
        return Some(firefunction());
    }
    if has("<|tool_call|> followed by a JSON list") {
        return Some(granite3());
    }
    if has("]<]minimax[>[") {
        return Some(minimax_m3());
    }
    if has("<tool_call>") && has("\"name\"") && has("\"arguments\"") {
        return Some(CallFormat { blocks: Vec::new(), ..CallFormat::hermes() });
    }
    None
}

fn text(text: &str) -> Piece {
    Piece::Text(text.to_owned())
}

fn named(name: &'static str, call: Vec<Piece>) -> CallFormat {
    CallFormat {
        origin: Origin::Table(name),
        section_open: String::new(),
        section_close: String::new(),
        call,
        separator: String::new(),
        parallel: true,
        only_at_start: false,
        marker: String::new(),
        addressed: false,
        headed: Vec::new(),
        blocks: Vec::new(),
    }
}

fn json() -> Piece {
    Piece::Arguments(Arguments::Json(JsonStyle::default()))
}

/// gpt-oss: channels. A call is a message on the commentary channel to a function, and ends the turn. Whom it is for stands
/// behind the channel or, as the template writes it, in front of it.
fn harmony() -> CallFormat {
    let block = |open: &str, close: &str, kind| Block { open: open.into(), close: close.into(), kind };
    CallFormat {
        parallel: false,
        headed: vec![
            text(" to=functions."),
            Piece::Name,
            text("<|channel|>commentary "),
            Piece::Maybe("<|constrain|>".into()),
            text("json<|message|>"),
            json(),
            text("<|call|>"),
        ],
        blocks: vec![
            block("<|channel|>analysis<|message|>", "<|end|>", BlockKind::Reasoning),
            block("<|channel|>final<|message|>", "<|return|>", BlockKind::Text),
            // What is said before calls.
            block("<|channel|>commentary<|message|>", "<|end|>", BlockKind::Text),
            block("<|start|>", "assistant", BlockKind::Silent),
        ],
        ..named(
            "harmony",
            vec![
                text("<|channel|>commentary to=functions."),
                Piece::Name,
                text(" <|constrain|>json<|message|>"),
                json(),
                text("<|call|>"),
            ],
        )
    }
}

/// Kimi K2: the id is made of the name and the number of the call.
fn kimi_k2() -> CallFormat {
    CallFormat {
        section_open: "<|tool_calls_section_begin|>".into(),
        section_close: "<|tool_calls_section_end|>".into(),
        ..named(
            "kimi_k2",
            vec![
                text("<|tool_call_begin|>functions."),
                Piece::Name,
                text(":"),
                Piece::Id(IdForm::Count(0)),
                text("<|tool_call_argument_begin|>"),
                json(),
                text("<|tool_call_end|>"),
            ],
        )
    }
}

/// Kimi K3: everything is an element, a call and its arguments too.
fn kimi_k3() -> CallFormat {
    let block = |name: &str, kind| Block {
        open: format!("<|open|>{name}<|sep|>"),
        close: format!("<|close|>{name}<|sep|>"),
        kind,
    };
    let tagged = Tagged {
        open: "<|open|>argument key=\"".into(),
        middle: "\" type=\"{type}\"<|sep|>".into(),
        close: "<|close|>argument<|sep|>".into(),
        separator: String::new(),
        raw_strings: true,
        cdata: false,
        nested: None,
        types: TypeNames::Json,
        style: JsonStyle::default(),
    };
    CallFormat {
        section_open: "<|open|>tools<|sep|>".into(),
        section_close: "<|close|>tools<|sep|>".into(),
        blocks: vec![block("think", BlockKind::Reasoning), block("response", BlockKind::Text)],
        ..named(
            "kimi_k3",
            vec![
                text("<|open|>call tool=\""),
                Piece::Name,
                text("\" index=\""),
                Piece::Id(IdForm::Count(1)),
                text("\"<|sep|>"),
                Piece::Arguments(Arguments::Tagged(tagged)),
                text("<|close|>call<|sep|>"),
            ],
        )
    }
}

/// Command R+: a JSON list in a code block.
fn command_r_plus() -> CallFormat {
    CallFormat {
        section_open: "Action:\n```json\n[".into(),
        section_close: "\n]```".into(),
        separator: ",".into(),
        ..named(
            "command_r_plus",
            vec![
                text("\n    {\n        \"tool_name\": \""),
                Piece::Name,
                text("\",\n        \"parameters\": "),
                json(),
                text("\n    }"),
            ],
        )
    }
}

/// Firefunction 2: a JSON list behind a word.
fn firefunction() -> CallFormat {
    CallFormat {
        section_open: "functools[".into(),
        section_close: "]".into(),
        separator: ", ".into(),
        ..named(
            "firefunction",
            vec![text("{\"name\": \""), Piece::Name, text("\", \"arguments\": "), json(), text("}")],
        )
    }
}

/// Granite 3: a JSON list behind a token.
fn granite3() -> CallFormat {
    CallFormat { section_open: "<|tool_call|>[".into(), origin: Origin::Table("granite3"), ..firefunction() }
}

/// MiniMax M3: elements named after the arguments, and elements inside for objects and arrays.
fn minimax_m3() -> CallFormat {
    let tagged = Tagged {
        open: "]<]minimax[>[<".into(),
        middle: ">".into(),
        close: "]<]minimax[>[</{key}>".into(),
        separator: String::new(),
        raw_strings: true,
        cdata: false,
        nested: Some("item".into()),
        types: TypeNames::None,
        style: JsonStyle::default(),
    };
    CallFormat {
        section_open: "]<]minimax[>[<tool_call>\n".into(),
        section_close: "]<]minimax[>[</tool_call>".into(),
        ..named(
            "minimax_m3",
            vec![
                text("]<]minimax[>[<invoke name=\""),
                Piece::Name,
                text("\">"),
                Piece::Arguments(Arguments::Tagged(tagged)),
                text("]<]minimax[>[</invoke>\n"),
            ],
        )
    }
}

/// Functionary 3.2: every message begins with whom it is for, and the prompt ends with the first `>>>`.
fn functionary() -> CallFormat {
    CallFormat {
        separator: ">>>".into(),
        addressed: true,
        blocks: vec![Block { open: "all\n".into(), close: String::new(), kind: BlockKind::Text }],
        ..named("functionary", vec![Piece::Name, text("\n"), json()])
    }
}

/// Muse Glimmer: every message begins with whom it is for; elements in a call.
fn muse_glimmer() -> CallFormat {
    let next = "<|eom|><|start|>assistant";
    let block = |to: &str, close: &str, kind| Block {
        open: format!(" to={to}<|message|>"),
        close: close.into(),
        kind,
    };
    let tagged = Tagged {
        open: "<atem:parameter name=\"".into(),
        middle: "\">".into(),
        close: "</atem:parameter>\n".into(),
        separator: String::new(),
        raw_strings: true,
        cdata: false,
        nested: None,
        types: TypeNames::None,
        style: JsonStyle::default(),
    };
    CallFormat {
        separator: next.into(),
        addressed: true,
        blocks: vec![block("self", next, BlockKind::Reasoning), block("user", "", BlockKind::Text)],
        ..named(
            "muse_glimmer",
            vec![
                text(" to="),
                Piece::Name,
                text("<|message|><atem:function_calls>\n<atem:invoke name=\""),
                Piece::Name,
                text("\">\n"),
                Piece::Arguments(Arguments::Tagged(tagged)),
                text("</atem:invoke>\n</atem:function_calls>"),
            ],
        )
    }
}

/// Gemma 4: objects with bare keys and strings between quote tokens.
fn gemma4() -> CallFormat {
    let arguments = Piece::Arguments(Arguments::Gemma { quote: "<|\"|>".into() });
    named("gemma4", vec![text("<|tool_call>call:"), Piece::Name, arguments, text("<tool_call|>")])
}

/// LFM2: a list of Python calls.
fn lfm2() -> CallFormat {
    CallFormat {
        section_open: "<|tool_call_start|>[".into(),
        section_close: "]<|tool_call_end|>".into(),
        separator: ", ".into(),
        ..named("lfm2", vec![Piece::Name, text("("), Piece::Arguments(Arguments::Python), text(")")])
    }
}

impl CallFormat {
    /// For models whose template knows no tools: the prompt says how to call, and only what is written so is a call.
    pub fn prompted() -> Self {
        Self { origin: Origin::Prompted, ..Self::hermes() }
    }

    /// What the prompt must say of the tools where the template does not: only for [`Origin::Prompted`].
    pub fn instructions(&self, tools: &[ai_runtime_chat::ToolSpec]) -> Option<String> {
        if self.origin != Origin::Prompted || tools.is_empty() {
            return None;
        }
        let mut out = String::from("You can call these tools:\n");
        for tool in tools {
            let line = serde_json::json!({"name": tool.name, "description": tool.description, "parameters": tool.parameters});
            out.push_str(&ai_runtime_chat::spaced_json(&line));
            out.push('\n');
        }
        out.push_str("To call one, write only this:\n");
        let call = ai_runtime_chat::ToolCall {
            id: String::new(),
            name: "tool_name".into(),
            arguments: serde_json::json!({"argument": "value"}),
        };
        out.push_str(&self.render(&[call], 0));
        out.push_str("\nThe result comes in the next message. Otherwise answer in plain text.");
        Some(out)
    }
}
