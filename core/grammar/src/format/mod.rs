//! How a model writes tool calls.

mod arguments;
mod constrain;
mod derive;
mod grammar;
mod locate;
mod marker;
mod nested;
mod notation;
mod parser;
mod probe;
mod reading;
mod render;
mod stream;
mod table;
mod tagged;
mod tools;
mod turn;
mod typed;

pub use constrain::{Constrain, Thinking};
pub use parser::{CallParser, ParserOptions};
pub use tools::ToolSet;

use ai_runtime_chat::ToolSpec;

use std::sync::Arc;

use crate::GrammarEnv;

/// How one model writes tool calls and reasoning. One value drives the grammar ([`CallFormat::constraint`]), the
/// streaming parser ([`CallFormat::parser`]) and the rendering of calls ([`CallFormat::render`]).
///
/// Texts in it may contain spellings of special tokens; where the vocabulary has the token, the token is meant and never
/// its spelling.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CallFormat {
    /// Where the format comes from.
    pub origin: Origin,
    /// What stands before the first call; may be empty.
    pub section_open: String,
    /// What stands after the last call; may be empty.
    pub section_close: String,
    /// One call.
    pub call: Vec<Piece>,
    /// What stands between two calls.
    pub separator: String,
    /// Whether one turn may hold several calls.
    pub parallel: bool,
    /// Whether a call can only stand at the very beginning of a turn (formats without a marker).
    pub only_at_start: bool,
    /// A token that models may put in front of the first call, though a call begins without it; may be empty.
    pub marker: String,
    /// Whether every message of a turn begins with whom it is for: an answer with what opens a text block, a call with
    /// the tool's name. A grammar rules the whole of such a turn.
    pub addressed: bool,
    /// Another way to write a call, which counts only at the beginning of a message: text, the name and more, as in `call`.
    /// Empty where there is none.
    pub headed: Vec<Piece>,
    /// Stretches of a turn that are reasoning or wrapped text.
    pub blocks: Vec<Block>,
}

/// Where a [`CallFormat`] comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Derived from the chat template and proved by round trip.
    Template,
    /// An entry of the table of known formats, by its name.
    Table(&'static str),
    /// The template knows no tools: the model is told in the prompt how to write calls.
    Prompted,
}

/// A part of a call.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Text as it stands.
    Text(String),
    /// Text that models leave out now and then. Never in front of the name.
    Maybe(String),
    /// The tool's name.
    Name,
    /// The call's id.
    Id(IdForm),
    /// The arguments.
    Arguments(Arguments),
}

/// What ids look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdForm {
    /// Nine letters and digits (Mistral).
    Nine,
    /// The number of the call in its turn, counted from this.
    Count(usize),
    /// Letters, digits, `_` and `-`.
    Word,
}

/// How arguments are written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Arguments {
    /// A JSON object.
    Json(JsonStyle),
    /// One element per argument.
    Tagged(Tagged),
    /// Gemma 4's object notation: bare keys, strings between quote tokens.
    Gemma {
        /// What stands before and after a string.
        quote: String,
    },
    /// Python keyword arguments.
    Python,
}

/// Separators of JSON text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct JsonStyle {
    /// Between items.
    pub comma: String,
    /// Between a key and its value.
    pub colon: String,
}

impl Default for JsonStyle {
    fn default() -> Self {
        Self { comma: ", ".into(), colon: ": ".into() }
    }
}

/// One element per argument: `open key middle value close`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tagged {
    /// Before the key.
    pub open: String,
    /// Between the key and the value; `{type}` stands for the type attribute.
    pub middle: String,
    /// After the value; `{key}` stands for the key.
    pub close: String,
    /// Between two arguments.
    pub separator: String,
    /// Whether strings stand as they are; otherwise they are JSON strings.
    pub raw_strings: bool,
    /// Whether strings with `<`, `&` or a line break stand between the marks of XML's CDATA.
    pub cdata: bool,
    /// What the items of arrays are called where objects and arrays are written as elements too; otherwise they are JSON.
    pub nested: Option<String>,
    /// What `{type}` is.
    pub types: TypeNames,
    /// Separators inside values that are objects or arrays.
    pub style: JsonStyle,
}

/// What the type attribute of a tagged argument says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeNames {
    /// There is none.
    None,
    /// Whether the value is a string: `true` or `false`.
    IsString,
    /// The JSON type's name.
    Json,
}

/// A stretch of a turn between two markers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    /// What begins it.
    pub open: String,
    /// What ends it.
    pub close: String,
    /// What is in it.
    pub kind: BlockKind,
}

/// What a [`Block`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// Reasoning, which is not part of the answer.
    Reasoning,
    /// The answer.
    Text,
    /// Nothing that a reader wants: headers.
    Silent,
}

/// XML's quotation of a text.
const CDATA: (&str, &str) = ("<![CDATA[", "]]>");

/// Whether a string needs [`CDATA`] where a format has it.
fn needs_cdata(text: &str) -> bool {
    text.contains(['<', '&', '\n'])
}

impl CallFormat {
    /// The format of Hermes and Qwen models: JSON with `name` and `arguments` between `<tool_call>` tags.
    pub fn hermes() -> Self {
        Self {
            origin: Origin::Table("hermes"),
            section_open: String::new(),
            section_close: String::new(),
            call: vec![
                Piece::Text("<tool_call>\n{\"name\": \"".into()),
                Piece::Name,
                Piece::Text("\", \"arguments\": ".into()),
                Piece::Arguments(Arguments::Json(JsonStyle::default())),
                Piece::Text("}\n</tool_call>".into()),
            ],
            separator: "\n".into(),
            parallel: true,
            only_at_start: false,
            marker: String::new(),
            addressed: false,
            headed: Vec::new(),
            blocks: vec![Block {
                open: "<think>".into(),
                close: "</think>".into(),
                kind: BlockKind::Reasoning,
            }],
        }
    }

    /// A parser of what a model writes in this format. `env` tells which markers are tokens; without it all are text.
    pub fn parser(
        &self,
        env: Option<&Arc<GrammarEnv>>,
        tools: &[ToolSpec],
        options: ParserOptions,
    ) -> CallParser {
        CallParser::new(self, env, tools, options)
    }
}
