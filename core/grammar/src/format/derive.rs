//! Deriving a call format from a chat template, and proving it.
//!
//! The template is rendered with calls whose parts are recognisable. What stands between the parts is the format. The
//! split of that text into section, call and separator follows from rendering one call and two; the result counts only
//! when parser and renderer made from it return what was put in, over probes with every kind of value.

use ai_runtime_text::{ChatTemplate, Tokenizer};
use serde_json::{Value, json};

use super::probe::{self, Asking, whole_prefix, whole_suffix};
use super::{
    Arguments, Block, BlockKind, CDATA, CallFormat, IdForm, JsonStyle, Origin, ParserOptions, Piece, Tagged,
    TypeNames, table,
};

/// Pairs of tags that hold reasoning.
pub(super) const REASONING: [(&str, &str); 9] = [
    ("<think>", "</think>"),
    ("[THINK]", "[/THINK]"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
    ("<seed:think>", "</seed:think>"),
    ("<mm:think>", "</mm:think>"),
    ("<|inner_prefix|>", "<|inner_suffix|>"),
    ("<think:opensource>", "</think:opensource>"),
    ("<|channel>thought\n", "<channel|>"),
    ("<thinking>", "</thinking>"),
];

impl CallFormat {
    /// The format of a model, from its chat template: derived and proved where that is possible, else from the table of
    /// known formats, else prompted ([`Origin`] says which). Never fails: every model can be prompted.
    pub fn derive(template: &ChatTemplate, _tokenizer: &Tokenizer) -> Self {
        Self::from_template(template)
    }

    /// As [`CallFormat::derive`]; the vocabulary only matters when the format is used.
    pub fn from_template(template: &ChatTemplate) -> Self {
        let blocks = blocks(template.source());
        let with_blocks = |format: Self| Self {
            blocks: if format.blocks.is_empty() { blocks } else { format.blocks.clone() },
            ..format
        };
        if let Some(format) = table::before(template) {
            return with_blocks(format);
        }
        let derived =
            derived(template).map(|format| Self { marker: marker(template.source(), &format), ..format });
        with_blocks(derived.or_else(|| table::after(template)).unwrap_or_else(Self::prompted))
    }
}

/// Llama 3 writes calls with and without this token, whatever its history shows. Other vocabularies do not have it.
fn marker(source: &str, format: &CallFormat) -> String {
    let llama = format.only_at_start && source.contains("<|start_header_id|>");
    if llama { "<|python_tag|>".into() } else { String::new() }
}

fn blocks(source: &str) -> Vec<Block> {
    let has = |(open, close): &&(&str, &str)| source.contains(open.trim()) && source.contains(close);
    let found = REASONING.iter().find(has).or_else(|| {
        // A template that only removes reasoning from earlier turns names its end alone.
        REASONING.iter().find(|(_, close)| source.contains(close))
    });
    let block = |(open, close): &(&str, &str)| Block {
        open: (*open).into(),
        close: (*close).into(),
        kind: BlockKind::Reasoning,
    };
    found.map(block).into_iter().collect()
}

/// The format that the template itself shows, proved.
pub(super) fn derived(template: &ChatTemplate) -> Option<CallFormat> {
    for asking in Asking::ALL {
        for format in candidates(template, asking) {
            if proved(template, asking, &format).is_ok() {
                return Some(format);
            }
        }
    }
    None
}

fn text_arguments() -> Value {
    json!({"zqa": "zqvalue1zq", "zqd": "zqvalue2zq"})
}

/// What one probe shows of a turn: texts between the parts.
struct Seen {
    /// From the beginning of the turn to the name.
    lead: String,
    /// From the last argument's end to the end of the turn.
    tail: String,
    /// Between the arguments of one call and the name of the next.
    mid: Option<String>,
    /// Between the name and the arguments, with the id where it is there.
    inner: String,
    /// The same of a second call.
    inner2: Option<String>,
    arguments: Shown,
}

#[derive(Clone)]
enum Shown {
    Json(JsonStyle),
    Tagged(Tagged),
    Gemma(String),
    Python,
}

fn candidates(template: &ChatTemplate, asking: Asking) -> Vec<CallFormat> {
    let Some(seen) = seen(template, asking) else { return Vec::new() };
    let mut out = Vec::new();
    for keep_close in [true, false] {
        for numbered in [true, false] {
            if let Some(format) = assemble(&seen, keep_close, numbered)
                && !out.contains(&format)
            {
                out.push(format);
            }
        }
    }
    out
}

fn seen(template: &ChatTemplate, asking: Asking) -> Option<Seen> {
    let one = probe::turn(template, asking, &[probe::call(1, text_arguments())])?.text;
    let two =
        probe::turn(template, asking, &[probe::call(1, text_arguments()), probe::call(2, text_arguments())]);
    let name_at = one.find(&probe::name(1))?;
    let mut lead = one[..name_at].to_owned();
    if asking.said {
        let said = lead.find(probe::SAID)? + probe::SAID.len();
        lead = lead[said..].to_owned();
    }
    // Reasoning that the template writes, empty or not, is no part of the call.
    if let Some(end) =
        REASONING.iter().filter_map(|(_, close)| lead.rfind(close).map(|at| at + close.len())).max()
    {
        lead = lead[end..].to_owned();
    }
    let after_name = name_at + probe::name(1).len();
    let (inner, arguments, end) = arguments(template, asking, &one, after_name)?;
    let mut tail = one[end..].to_owned();
    cut_ending(template, asking, &mut tail);
    let inner2 = two.as_ref().and_then(|two| {
        let second = two.text.find(&probe::name(2))? + probe::name(2).len();
        two.text.get(second..second + inner.len()).map(str::to_owned)
    });
    let mid = two.and_then(|two| {
        let first = two.text.find(&probe::name(1))? + probe::name(1).len();
        let length = end - after_name;
        let second = two.text.find(&probe::name(2))?;
        two.text.get(first + length..second).map(str::to_owned)
    });
    Some(Seen { lead, tail, mid, inner, inner2, arguments })
}

/// Takes the end of the turn, and what follows it, off what stands behind a call.
fn cut_ending(template: &ChatTemplate, asking: Asking, tail: &mut String) {
    if asking.answered {
        // Results may be introduced by the name of the tool.
        if let Some(at) = ["zqresultzq", "zq_tool_1"].iter().filter_map(|text| tail.find(text)).min() {
            tail.truncate(at);
        }
    }
    let Some(ending) = probe::ending(template, asking.offered) else { return };
    let ending = ending.trim_end();
    if ending.is_empty() {
        let kept = tail.trim_end().len();
        tail.truncate(kept);
    } else if let Some(at) = tail.find(ending) {
        tail.truncate(at);
    } else {
        // What ends a plain answer before the end of its turn (a wrapper) is not there: the rest is.
        let kept = tail.trim_end().len();
        let shared = whole_suffix(&tail[..kept], ending);
        tail.truncate(kept - shared);
        if let Some(at) = last_tag(ending).filter(|_| shared == 0).and_then(|tag| tail.find(tag)) {
            tail.truncate(at);
        }
    }
}

/// The tag in which a text ends.
fn last_tag(text: &str) -> Option<&str> {
    let open = text.rfind('<')?;
    (text.ends_with('>') && text.len() - open > 3).then(|| &text[open..])
}

/// Reads the arguments behind a name: the text before them, their form, where they end.
fn arguments(
    template: &ChatTemplate,
    asking: Asking,
    text: &str,
    from: usize,
) -> Option<(String, Shown, usize)> {
    let rest = &text[from..];
    let key = rest.find("zqa")?;
    let open = rest[..key].rfind('{');
    if let Some(open) = open {
        let mut values = serde_json::Deserializer::from_str(&rest[open..]).into_iter::<Value>();
        if let Some(Ok(value)) = values.next()
            && value == text_arguments()
        {
            let end = open + values.byte_offset();
            let style = style(&rest[open..end], "\"zqvalue1zq\"", "\"zqd\"", "\"zqa\"")?;
            return Some((rest[..open].to_owned(), Shown::Json(style), from + end));
        }
    }
    let values = ["zqa", "zqvalue1zq", "zqd", "zqvalue2zq"];
    if let Some((inner, parts, end)) = between(rest, values) {
        if let [quote, next, last] = parts
            && let Some(quote) = quote.strip_prefix(':')
            && !quote.is_empty()
            && inner.ends_with('{')
            && next == format!("{quote},")
            && last.starts_with(&format!("{quote}}}"))
        {
            let end = from + end + quote.len() + 1;
            return Some((inner[..inner.len() - 1].to_owned(), Shown::Gemma(quote.to_owned()), end));
        }
        if parts[0] == "=\"" && parts[1] == "\", " && parts[2].starts_with("\")") && inner.ends_with('(') {
            return Some((inner.to_owned(), Shown::Python, from + end + 1));
        }
    }
    tagged(template, asking, rest).map(|(inner, tagged, end)| (inner, Shown::Tagged(tagged), from + end))
}

/// What stands before the first of these texts, between them, and the rest; and where the last one ends.
fn between<'t>(text: &'t str, parts: [&str; 4]) -> Option<(&'t str, [&'t str; 3], usize)> {
    let mut at = text.find(parts[0])?;
    let first = &text[..at];
    let mut gaps = [""; 3];
    for index in 0..3 {
        let end = at + parts[index].len();
        let next = end + text[end..].find(parts[index + 1])?;
        gaps[index] = &text[end..next];
        at = next;
    }
    let end = at + parts[3].len();
    // The third gap is what follows; the second joins value and key.
    Some((first, [gaps[0], gaps[1], &text[end..]], end))
}

/// The separators of JSON text: what stands between a key and its value, and between a value and the next key.
fn style(text: &str, value: &str, next: &str, key: &str) -> Option<JsonStyle> {
    let key_end = text.find(key)? + key.len();
    let value_at = text.find(value)?;
    let comma_at = value_at + value.len();
    let next_at = text.find(next)?;
    Some(JsonStyle { comma: text.get(comma_at..next_at)?.into(), colon: text.get(key_end..value_at)?.into() })
}

fn tagged(template: &ChatTemplate, asking: Asking, two: &str) -> Option<(String, Tagged, usize)> {
    let (a, d) = (two.find("zqa")?, two.find("zqd")?);
    let (v1, v2) = (two.find("zqvalue1zq")?, two.find("zqvalue2zq")?);
    if !(a < v1 && v1 < d && d < v2) {
        return None;
    }
    let value = "zqvalue1zq".len();
    let head = &two[..a];
    let middle = &two[a + 3..v1];
    let gap = &two[v1 + value..d];
    let end = v2 + value;
    let tail = &two[end..];
    // A call without arguments shows where the arguments begin and end.
    let none = probe::turn(template, asking, &[probe::call(1, json!({}))])?.text;
    let bare = &none[none.find(&probe::name(1))? + probe::name(1).len()..];
    let number = probe::turn(template, asking, &[probe::call(1, json!({"zqb": 421421}))])?.text;
    let number_middle = {
        let key = number.find("zqb")? + 3;
        &number[key..key + number[key..].find("421421")?]
    };
    let (middle, types) = typed(middle, number_middle)?;
    let raw_strings = !(middle.ends_with('"') && gap.starts_with('"'));
    let (middle, gap, tail) = if raw_strings {
        (middle, gap, tail)
    } else {
        (middle[..middle.len() - 1].to_owned(), &gap[1..], &tail[1..])
    };
    let open = whole_suffix(head, gap);
    let close = whole_prefix(tail, gap);
    let style = nested_style(template, asking).unwrap_or_default();
    let marked = json!({"zqa": "zqvalue1zq\n<zqvalue2zq>"});
    let cdata = probe::turn(template, asking, &[probe::call(1, marked)])
        .is_some_and(|turn| turn.text.contains(&format!("{}zqvalue1zq", CDATA.0)));
    let make = |open: usize, close: usize| {
        let separator = gap.get(close..gap.len() - open)?;
        Some((
            head[..head.len() - open].to_owned(),
            Tagged {
                open: head[head.len() - open..].to_owned(),
                middle: middle.clone(),
                close: gap[..close].to_owned(),
                separator: separator.to_owned(),
                raw_strings,
                cdata,
                nested: None,
                types,
                style: style.clone(),
            },
            end + close + usize::from(!raw_strings),
        ))
    };
    let overlap = (open + close).saturating_sub(gap.len());
    // Text that could belong to either is given so that a call without arguments comes out as the template writes it.
    let options =
        (0..=overlap).filter_map(|give| make(open.checked_sub(overlap - give)?, close.checked_sub(give)?));
    let options: Vec<_> = options.collect();
    let fits = |(inner, tagged, _): &&(String, Tagged, usize)| {
        bare.starts_with(&format!("{inner}{}", &tail[tagged.close.len()..].trim_end()))
    };
    options.iter().find(fits).or_else(|| options.first()).cloned()
}

/// The text between key and value, with the type attribute marked where there is one.
fn typed(text: &str, number: &str) -> Option<(String, TypeNames)> {
    if text == number || (text.ends_with('"') && text[..text.len() - 1] == *number) {
        return Some((text.to_owned(), TypeNames::None));
    }
    for (types, a, b) in [
        (TypeNames::IsString, "true", "false"),
        (TypeNames::Json, "string", "number"),
        (TypeNames::Json, "string", "integer"),
    ] {
        let marked = |text: &str, label: &str| {
            text.rfind(label).map(|at| format!("{}{{type}}{}", &text[..at], &text[at + label.len()..]))
        };
        if let (Some(x), Some(y)) = (marked(text, a), marked(number, b))
            && x == y
        {
            return Some((x, types));
        }
    }
    None
}

fn nested_style(template: &ChatTemplate, asking: Asking) -> Option<JsonStyle> {
    let call = probe::call(1, json!({"zqc": {"zqx": "zqvalue1zq", "zqy": "zqvalue2zq"}}));
    let text = probe::turn(template, asking, &[call])?.text;
    style(&text, "\"zqvalue1zq\"", "\"zqy\"", "\"zqx\"")
}

/// Puts a format together from what was seen.
fn assemble(seen: &Seen, keep_close: bool, numbered: bool) -> Option<CallFormat> {
    let seen = &Seen {
        lead: without_ids(&seen.lead),
        tail: without_ids(&seen.tail),
        mid: seen.mid.as_deref().map(without_ids),
        inner: without_ids(&seen.inner),
        inner2: seen.inner2.as_deref().map(without_ids),
        arguments: seen.arguments.clone(),
    };
    let lead = seen.lead.trim_start();
    let (mut section_open, mut open, mut separator, mut close, mut section_close);
    let mut number = None;
    match &seen.mid {
        Some(mid) => {
            let mut length = whole_suffix(lead, mid);
            // Calls that are numbered differ in the number alone.
            let (before, other) = (&lead[..lead.len() - length], &mid[..mid.len() - length]);
            if numbered
                && let (Some(x), Some(y)) = (before.chars().last(), other.chars().last())
                && let (Some(x), Some(y)) = (x.to_digit(10), y.to_digit(10))
                && y == x + 1
            {
                number = Some((length, x as usize));
                length += 1;
                length += whole_suffix(&lead[..lead.len() - length], &mid[..mid.len() - length]);
            }
            let mut end = whole_prefix(&seen.tail, mid);
            if end + length > mid.len() {
                let over = end + length - mid.len();
                if keep_close { length -= over } else { end -= over }
            }
            if !lead.is_char_boundary(lead.len() - length) || !mid.is_char_boundary(end) {
                return None;
            }
            section_open = lead[..lead.len() - length].to_owned();
            open = lead[lead.len() - length..].to_owned();
            close = mid[..end].to_owned();
            separator = mid[end..mid.len() - length].to_owned();
            section_close = seen.tail[end..].to_owned();
        }
        None => {
            (section_open, open) = (String::new(), lead.to_owned());
            (close, section_close, separator) = (seen.tail.clone(), String::new(), String::new());
        }
    }
    // Space in front of a call separates it from what is before; it does not begin it.
    let space = open.len() - open.trim_start().len();
    if section_open.is_empty() && space > 0 {
        separator.push_str(&open[..space]);
        open.drain(..space);
    }
    section_close.truncate(section_close.trim_end().len());
    if section_close.is_empty() {
        close.truncate(close.trim_end().len());
        // What the space was cut from still stands between calls.
        if let Some(mid) = &seen.mid
            && let Some(rest) = mid.strip_prefix(close.as_str())
            && number.is_none()
            && let Some(between) = rest.strip_suffix(open.as_str())
        {
            separator = between.to_owned();
        }
    }
    section_open.drain(..section_open.len() - section_open.trim_start().len());
    let mut call = Vec::new();
    match number {
        Some((length, from)) if open.len() > length => {
            let at = open.len() - length - 1;
            push(&mut call, &open[..at]);
            call.push(Piece::Id(IdForm::Count(from)));
            push(&mut call, &open[at + 1..]);
        }
        _ => push(&mut call, &open),
    }
    call.push(Piece::Name);
    match numbered_inside(seen) {
        Some((at, from)) => {
            push(&mut call, &seen.inner[..at]);
            call.push(Piece::Id(IdForm::Count(from)));
            push(&mut call, &seen.inner[at + 1..]);
        }
        None => push(&mut call, &seen.inner),
    }
    call.push(Piece::Arguments(match &seen.arguments {
        Shown::Json(style) => Arguments::Json(style.clone()),
        Shown::Tagged(tagged) => Arguments::Tagged(tagged.clone()),
        Shown::Gemma(quote) => Arguments::Gemma { quote: quote.clone() },
        Shown::Python => Arguments::Python,
    }));
    push(&mut call, &close);
    let only_at_start = format!("{section_open}{open}").trim_start().starts_with('{');
    Some(CallFormat {
        origin: Origin::Template,
        section_open,
        section_close,
        call,
        separator,
        parallel: seen.mid.is_some(),
        only_at_start,
        marker: String::new(),
        addressed: false,
        headed: Vec::new(),
        blocks: Vec::new(),
    })
}

/// Where the text between name and arguments has the number of the call, and the first number.
fn numbered_inside(seen: &Seen) -> Option<(usize, usize)> {
    let (a, b) = (seen.inner.as_bytes(), seen.inner2.as_deref()?.as_bytes());
    let at = a.iter().zip(b).position(|(a, b)| a != b)?;
    let digits = a[at].is_ascii_digit() && b[at] == a[at] + 1 && a[at + 1..] == b[at + 1..];
    digits.then(|| (at, usize::from(a[at] - b'0')))
}

/// What stands for an id, and for a name that is repeated, while a format is put together.
const ID: char = '\u{1}';
const NAME: char = '\u{2}';

fn without_ids(text: &str) -> String {
    let mut id = [0; 4];
    let id = &*ID.encode_utf8(&mut id);
    let mut name = [0; 4];
    let name = &*NAME.encode_utf8(&mut name);
    text.replace("zqid00001", id)
        .replace("zqid00002", id)
        .replace(&probe::name(1), name)
        .replace(&probe::name(2), name)
}

/// Adds text to a call; an id in it becomes a piece.
fn push(call: &mut Vec<Piece>, text: &str) {
    if let Some(at) = text.find([ID, NAME]) {
        push(call, &text[..at]);
        call.push(if text[at..].starts_with(ID) { Piece::Id(IdForm::Nine) } else { Piece::Name });
        push(call, &text[at + 1..]);
    } else if let (Some(Piece::Text(have)), false) = (call.last_mut(), text.is_empty()) {
        have.push_str(text);
    } else if !text.is_empty() {
        call.push(Piece::Text(text.to_owned()));
    }
}

/// Whether the parser returns the calls that the template wrote, and the renderer writes them as the template does; the
/// error says what differs.
pub(super) fn proved(template: &ChatTemplate, asking: Asking, format: &CallFormat) -> Result<(), String> {
    let nasty = "a \"quoted\" <b>\n\\ line, {x} [y] 'z' é";
    let all = json!({"zqa": nasty, "zqb": -42, "zqc": {"k": [1, null, true], "s": "t"}, "zqe": false, "zqf": ["x", 2.5]});
    let plain = json!({"zqa": "some \"quoted\" words\nin lines", "zqb": -42});
    let call = probe::call;
    // Whether what the model writes need look like what the template writes: it need not for values that templates
    // print in Python's spelling, which models do not follow.
    let mut sets = vec![
        (vec![call(1, text_arguments())], true),
        (vec![call(1, plain)], true),
        (vec![call(1, all)], false),
        (vec![call(1, json!({"zqa": "zqvalue1zq"}))], true),
        (vec![call(1, json!({}))], false),
    ];
    if format.parallel {
        sets.push((vec![call(1, text_arguments()), call(2, json!({"zqb": 7}))], true));
    }
    // A trigger of letters alone would be found in any text.
    let trigger = format.text_trigger();
    if trigger.len() < 2 || !trigger.contains(['<', '[', '{', '>', '|']) {
        return Err(format!("nothing recognisable begins a call: {trigger:?}"));
    }
    for (calls, strict) in sets {
        let turn = probe::turn(template, asking, &calls).ok_or("not rendered")?.text;
        let mut parser = format.parser(None, &probe::tools(), ParserOptions::default());
        let mut events = parser.push_text(&turn);
        events.extend(parser.finish());
        let read: Vec<(String, Value)> = events
            .into_iter()
            .filter_map(|event| match event {
                ai_runtime_chat::Event::ToolCallEnd { call, .. } => Some((call.name, call.arguments)),
                _ => None,
            })
            .collect();
        let right = read.len() == calls.len()
            && read
                .iter()
                .zip(&calls)
                .all(|((name, arguments), call)| *name == call.name && *arguments == call.arguments);
        if !right {
            return Err(format!("read {read:?} from {turn:?}"));
        }
        let mut calls = calls;
        for (index, call) in calls.iter_mut().enumerate() {
            // Numbers are the format's own business.
            if asking.telling {
                call.id = format!("functions.{}:{index}", call.name);
            }
        }
        let written = format.render(&calls, 0);
        if strict && !turn.contains(written.trim_end()) {
            return Err(format!("wrote {written:?}, the template {turn:?}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For people who look into a template: what the probes show.
    #[test]
    #[ignore = "not a test: prints what a template gives; set TEMPLATE to its file"]
    #[allow(clippy::print_stdout, reason = "printing is what it is for")]
    fn show() {
        for path in std::env::var("TEMPLATE").unwrap().split(',') {
            let source = std::fs::read_to_string(path).unwrap();
            let mut options = ai_runtime_text::TemplateOptions::default();
            options.bos_token = Some("<s>".into());
            options.eos_token = Some("</s>".into());
            let template = ChatTemplate::new(&source, options).unwrap();
            println!("===== {path}");
            for asking in Asking::ALL {
                let turn = probe::turn(
                    &template,
                    asking,
                    &[
                        probe::call(1, text_arguments()),
                        probe::call(2, json!({"zqb": 3, "zqc": {"a": [1, "x"]}})),
                    ],
                );
                println!(
                    "{asking:?}\n  turn {:?}\n  end {:?}",
                    turn.map(|turn| turn.text),
                    probe::ending(&template, asking.offered)
                );
                for format in candidates(&template, asking) {
                    println!(
                        "  candidate {:?} | {:?} | {:?} | {:?} |\n    PROOF {:?}",
                        format.section_open,
                        format.call,
                        format.separator,
                        format.section_close,
                        proved(&template, asking, &format)
                    );
                }
            }
        }
    }
}
