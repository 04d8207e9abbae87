//! Writing calls in a format, as a model would.

use std::fmt::Write as _;

use ai_runtime_chat::ToolCall;
use serde_json::Value;

use super::typed::kind;
use super::{Arguments, CDATA, CallFormat, IdForm, JsonStyle, Piece, Tagged, TypeNames, needs_cdata};

impl CallFormat {
    /// The calls of one turn, special tokens spelled out. `earlier` calls of the conversation came before, for formats
    /// that number them.
    pub fn render(&self, calls: &[ToolCall], earlier: usize) -> String {
        let mut out = String::new();
        if calls.is_empty() {
            return out;
        }
        out.push_str(&self.section_open);
        for (index, call) in calls.iter().enumerate() {
            if index > 0 {
                out.push_str(&self.separator);
            }
            for piece in &self.call {
                match piece {
                    Piece::Text(text) | Piece::Maybe(text) => out.push_str(text),
                    Piece::Name => out.push_str(&call.name),
                    Piece::Id(IdForm::Count(from)) => {
                        let _ = write!(out, "{}", from + earlier + index);
                    }
                    Piece::Id(_) => out.push_str(&call.id),
                    Piece::Arguments(arguments) => write(&mut out, arguments, &call.arguments),
                }
            }
        }
        out.push_str(&self.section_close);
        out
    }
}

fn write(out: &mut String, arguments: &Arguments, value: &Value) {
    match arguments {
        Arguments::Json(style) => out.push_str(&json(value, style)),
        Arguments::Gemma { quote } => gemma(out, value, quote),
        Arguments::Python => {
            for (index, (key, value)) in value.as_object().into_iter().flatten().enumerate() {
                let comma = if index > 0 { ", " } else { "" };
                let _ = write!(out, "{comma}{key}={}", python(value));
            }
        }
        Arguments::Tagged(tagged) => {
            for (index, (key, value)) in value.as_object().into_iter().flatten().enumerate() {
                if index > 0 {
                    out.push_str(&tagged.separator);
                }
                element(out, tagged, key, value);
            }
        }
    }
}

fn element(out: &mut String, tagged: &Tagged, key: &str, value: &Value) {
    let label = match tagged.types {
        TypeNames::None => "",
        TypeNames::IsString => {
            if value.is_string() {
                "true"
            } else {
                "false"
            }
        }
        TypeNames::Json => kind(value),
    };
    out.push_str(&tagged.open);
    out.push_str(key);
    out.push_str(&tagged.middle.replace("{type}", label));
    content(out, tagged, value);
    out.push_str(&tagged.close.replace("{key}", key));
}

/// What stands in an element.
fn content(out: &mut String, tagged: &Tagged, value: &Value) {
    match (value, &tagged.nested) {
        (Value::String(text), _) if tagged.raw_strings && tagged.cdata && needs_cdata(text) => {
            out.extend([CDATA.0, text, CDATA.1]);
        }
        (Value::String(text), _) if tagged.raw_strings => out.push_str(text),
        (Value::Object(fields), Some(_)) => {
            fields.iter().for_each(|(key, value)| element(out, tagged, key, value));
        }
        (Value::Array(items), Some(item)) => {
            items.iter().for_each(|value| element(out, tagged, item, value));
        }
        (other, _) => out.push_str(&json(other, &tagged.style)),
    }
}

/// JSON text with the separators of a style.
pub(crate) fn json(value: &Value, style: &JsonStyle) -> String {
    let mut out = String::new();
    write_json(&mut out, value, style);
    out
}

fn write_json(out: &mut String, value: &Value, style: &JsonStyle) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(&style.comma);
                }
                write_json(out, item, style);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (index, (key, item)) in fields.iter().enumerate() {
                if index > 0 {
                    out.push_str(&style.comma);
                }
                out.push_str(&Value::String(key.clone()).to_string());
                out.push_str(&style.colon);
                write_json(out, item, style);
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

fn gemma(out: &mut String, value: &Value, quote: &str) {
    match value {
        Value::String(text) => {
            let _ = write!(out, "{quote}{text}{quote}");
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                gemma(out, item, quote);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (index, (key, item)) in fields.iter().enumerate() {
                let comma = if index > 0 { "," } else { "" };
                let _ = write!(out, "{comma}{key}:");
                gemma(out, item, quote);
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

fn python(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Array(items) => format!("[{}]", items.iter().map(python).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(key, value)| format!("{}: {}", Value::String(key.clone()), python(value)))
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        other => other.to_string(),
    }
}
