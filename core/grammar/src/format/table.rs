//! Formats that cannot be derived from a template, recognised by what the template contains.

use ai_runtime_text::ChatTemplate;

use super::{Arguments, Block, BlockKind, CallFormat, IdForm, JsonStyle, Origin, Piece};

/// The table's entry for a template.
pub(super) fn lookup(template: &ChatTemplate) -> Option<CallFormat> {
    let source = template.source();
    let has = |text: &str| source.contains(text);
    if has("<|channel|>") && has("<|message|>") && has("functions") && has("analysis") {
        return Some(harmony());
    }
    if has("<|tool_call_begin|>") && has("<|tool_call_argument_begin|>") {
        return Some(kimi_k2());
    }
    if has("<|tool_call>") && has("<tool_call|>") && has("<|\"|>") {
        return Some(gemma4());
    }
    if has("<|tool_call_start|>") || (has("<|tool_list_start|>") && has("<|tool_response_start|>")) {
        return Some(lfm2());
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
        blocks: Vec::new(),
    }
}

fn json() -> Piece {
    Piece::Arguments(Arguments::Json(JsonStyle::default()))
}

/// gpt-oss: channels. A call is a message on the commentary channel to a function, and ends the turn.
fn harmony() -> CallFormat {
    let block = |open: &str, close: &str, kind| Block { open: open.into(), close: close.into(), kind };
    CallFormat {
        parallel: false,
        blocks: vec![
            block("<|channel|>analysis<|message|>", "<|end|>", BlockKind::Reasoning),
            block("<|channel|>final<|message|>", "<|return|>", BlockKind::Text),
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
