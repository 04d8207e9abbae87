//! Rendering a chat template with calls that are recognisable, and finding them again.

use ai_runtime_chat::{Content, Message, ToolCall, ToolSpec};
use ai_runtime_text::{ChatTemplate, RenderInput};
use serde_json::{Map, Value, json};

/// What an assistant says beside its calls.
pub(super) const SAID: &str = "zqsaidzq";
const QUESTION: &str = "zqquestionzq";
/// What is said after the calls.
const AFTER: &str = "zqafterzq";

/// A call for probing: nothing in it occurs elsewhere.
pub(super) fn call(number: usize, arguments: Value) -> ToolCall {
    ToolCall { id: format!("zqid0000{number}"), name: name(number), arguments }
}

pub(super) fn name(number: usize) -> String {
    format!("zq_tool_{number}")
}

/// A tool that takes whatever the probes put in.
pub(super) fn tools() -> Vec<ToolSpec> {
    let parameters = json!({"type": "object", "properties": {
        "zqa": {"type": "string", "description": "a text"},
        "zqb": {"type": "integer"},
        "zqc": {"type": "object"},
        "zqd": {"type": "string"},
        "zqe": {"type": "boolean"},
        "zqf": {"type": "array", "items": {}},
    }});
    (1..=2).map(|number| ToolSpec::new(name(number), "Does something.", parameters.clone())).collect()
}

/// How a template is asked: what differs between templates that understand calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asking {
    /// Whether something is said beside the calls.
    pub(super) said: bool,
    /// Whether results and an answer follow the calls: some templates insist.
    pub(super) answered: bool,
    /// Whether tools are offered.
    pub(super) offered: bool,
    /// Whether ids are made of name and number, as some models have them, rather than arbitrary.
    pub(super) telling: bool,
}

impl Asking {
    /// In the order in which they are tried.
    pub(super) const ALL: [Self; 8] = [
        Self { said: false, answered: false, offered: true, telling: false },
        Self { said: true, answered: false, offered: true, telling: false },
        Self { said: false, answered: true, offered: true, telling: false },
        Self { said: true, answered: true, offered: true, telling: false },
        Self { said: false, answered: false, offered: false, telling: false },
        Self { said: false, answered: true, offered: false, telling: false },
        Self { said: false, answered: false, offered: true, telling: true },
        Self { said: false, answered: true, offered: true, telling: true },
    ];
}

/// A rendered conversation with calls: the assistant's turn, as far as it can be told apart.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// The text from the assistant's beginning.
    pub(super) text: String,
}

/// Renders one turn with these calls. `None` where the template refuses or does not show them.
pub(super) fn turn(template: &ChatTemplate, asking: Asking, calls: &[ToolCall]) -> Option<Turn> {
    let mut calling =
        Message::assistant(if asking.said { Content::Text(SAID.into()) } else { Content::None });
    calling.tool_calls = calls.to_vec();
    if asking.telling {
        for (index, call) in calling.tool_calls.iter_mut().enumerate() {
            call.id = format!("functions.{}:{index}", call.name);
        }
    }
    let calls = calling.tool_calls.clone();
    let mut messages = vec![Message::user(QUESTION), calling];
    if asking.answered {
        messages
            .extend(calls.iter().map(|call| Message::tool(call.id.clone(), call.name.clone(), "zqresultzq")));
        messages.push(Message::assistant(AFTER));
    }
    let text = render(template, &messages, asking.offered, false)?;
    if !calls.iter().all(|call| text.contains(&call.name)) {
        return None;
    }
    // The turn begins where the template would let the model begin.
    let question = text.rfind(QUESTION)? + QUESTION.len();
    let prompt = render(template, &messages[..1], asking.offered, true);
    let begin = prompt
        .as_deref()
        .and_then(|prompt| prompt.rfind(QUESTION).map(|at| &prompt[at + QUESTION.len()..]))
        .map(|head| whole_prefix(head, &text[question..]))
        .unwrap_or(0);
    let text = &text[question + begin..];
    Some(Turn { text: text.to_owned() })
}

/// What follows the text of a plain answer: the end of a turn.
pub(super) fn ending(template: &ChatTemplate, offered: bool) -> Option<String> {
    let text = render(template, &[Message::user(QUESTION), Message::assistant(AFTER)], offered, false)?;
    text.rfind(AFTER).map(|at| text[at + AFTER.len()..].to_owned())
}

pub(super) fn render(
    template: &ChatTemplate,
    messages: &[Message],
    offered: bool,
    generate: bool,
) -> Option<String> {
    let tools = if offered { tools() } else { Vec::new() };
    let variables = Map::new();
    let input =
        RenderInput { messages, tools: &tools, add_generation_prompt: generate, variables: &variables };
    template.render(&input).ok().map(|prompt| prompt.text)
}

/// The length of the common prefix, in whole characters.
pub(crate) fn common_prefix(a: &str, b: &str) -> usize {
    a.char_indices().zip(b.chars()).find(|((_, x), y)| x != y).map_or(a.len().min(b.len()), |((at, _), _)| at)
}

/// The length of the common suffix, in whole characters.
pub(super) fn common_suffix(a: &str, b: &str) -> usize {
    a.chars().rev().zip(b.chars().rev()).take_while(|(x, y)| x == y).map(|(x, _)| x.len_utf8()).sum()
}

/// As [`common_prefix`], not ending inside a tag.
pub(super) fn whole_prefix(a: &str, b: &str) -> usize {
    let length = common_prefix(a, b);
    if length == a.len() || length == b.len() {
        // Everything of one is shared: nothing is cut.
        return length;
    }
    let head = &a[..length];
    match head.rfind(['<', '[']) {
        Some(at) if is_tag_open(&a[at..]) && !head[at..].contains(['>', ']']) => at,
        _ => length,
    }
}

/// As [`common_suffix`], not beginning inside a tag.
pub(super) fn whole_suffix(a: &str, b: &str) -> usize {
    let length = common_suffix(a, b);
    if length == a.len() || length == b.len() {
        return length;
    }
    let cut = a.len() - length;
    let tail = &a[cut..];
    let end = match tail.find(['>', ']']) {
        Some(end) => end,
        None => return length,
    };
    // A tag is cut when its opening is in front of the cut.
    let close = tail[end..].chars().next().unwrap_or('>');
    let open = if close == '>' { '<' } else { '[' };
    match (a[..cut].rfind(open), tail.find(open)) {
        (Some(at), inner)
            if inner.is_none_or(|inner| inner > end)
                && is_tag_open(&a[at..])
                && !a[at..cut].contains(close) =>
        {
            length - end - 1
        }
        _ => length,
    }
}

/// Whether a tag begins here, rather than JSON or a comparison.
fn is_tag_open(text: &str) -> bool {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some('<'), Some(next)) => !next.is_whitespace() && next != '=',
        (Some('['), Some(next)) => next.is_ascii_uppercase() || next == '/',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_not_cut() {
        let a = "</call><call>";
        let b = "</call></calls>";
        assert_eq!(&a[..whole_prefix(a, b)], "</call>");
        let a = "<calls begin><call>x";
        let b = "<call end><call>x";
        assert_eq!(&a[a.len() - whole_suffix(a, b)..], "<call>x");
        assert_eq!(whole_suffix("\n{\"name\": \"", "}, {\"name\": \""), 10);
    }
}
