//! One file per chat template: how its calls are written, what the model reads, and what is read of what a model writes.
//!
//! The outputs are what the template itself writes of a history, where it shows calls: not made by the code under test.
//! `BLESS=1 cargo test -p ai-runtime-grammar --test fixture_files` writes the files anew.

mod common;

use std::path::{Path, PathBuf};

use ai_runtime_chat::{Content, Event, Message, ToolCall, ToolSpec, spaced_json};
use ai_runtime_grammar::{BlockKind, CallFormat, Origin, ParserOptions, Thinking};
use ai_runtime_text::{ChatTemplate, RenderInput, TemplateOptions};
use common::fixtures;
use serde_json::{Map, Value, json};

const SAID: &str = "Let me look, \"as they say\": 1 < 2.";

fn tools() -> Vec<ToolSpec> {
    let weather = json!({"type": "object", "required": ["city"], "properties": {
        "city": {"type": "string", "description": "Where"}, "days": {"type": "integer", "description": "Ahead"}}});
    let note = json!({"type": "object", "required": ["text"], "properties": {
        "text": {"type": "string", "description": "What"}, "tags": {"type": "array", "items": {"type": "string"}},
        "place": {"type": "object", "properties": {"x": {"type": "number"}, "name": {"type": "string"}}},
        "urgent": {"type": "boolean"}, "days": {"type": "integer", "description": "Until"}}});
    vec![
        ToolSpec::new("get_weather", "The weather in a city.", weather),
        ToolSpec::new("write_note", "Writes a note.", note),
    ]
}

fn call(number: usize, name: &str, arguments: Value) -> ToolCall {
    ToolCall { id: format!("abcd0000{number}"), name: name.into(), arguments }
}

/// What the model does in a case: what it says and what it calls.
struct Case {
    name: &'static str,
    said: &'static str,
    calls: Vec<ToolCall>,
}

fn cases() -> Vec<Case> {
    let weather = || call(1, "get_weather", json!({"city": "Oslo", "days": 2}));
    let tricky = json!({"text": "line one\n\"two\" <b>three</b>, {four} [five] \\ 'six' é", "tags": ["a", "b c"],
        "place": {"x": 1.5, "name": "home"}, "days": -3});
    let note = |number| call(number, "write_note", json!({"text": "sunny", "days": 1}));
    vec![
        Case { name: "text", said: SAID, calls: vec![] },
        Case { name: "one call", said: "", calls: vec![weather()] },
        Case { name: "every kind of value", said: "", calls: vec![call(1, "write_note", tricky)] },
        Case { name: "text and a call", said: SAID, calls: vec![weather()] },
        Case { name: "two calls", said: "", calls: vec![weather(), note(2)] },
    ]
}

struct Subject {
    template: ChatTemplate,
    format: CallFormat,
    /// How the turns of these cases begin.
    thinking: Thinking,
}

impl Subject {
    fn new(path: &Path) -> Self {
        let mut options = TemplateOptions::default();
        options.bos_token = Some("<s>".into());
        options.eos_token = Some("</s>".into());
        options.now = Some(1_700_000_000);
        let template = ChatTemplate::new(&std::fs::read_to_string(path).unwrap(), options).unwrap();
        let format = CallFormat::from_template(&template);
        let mut this = Self { template, format, thinking: Thinking::Closed };
        let shown = this.shown(&cases()[1]).unwrap_or_default();
        let closes = |block: &ai_runtime_grammar::Block| {
            !block.close.is_empty() && shown.starts_with(block.close.trim())
        };
        if !this.format.addressed && this.format.blocks.iter().any(closes) {
            // The prompt opens the reasoning, and the history shows it empty.
            this.thinking = Thinking::Open;
        }
        this
    }

    fn render(&self, messages: &[Message], add_generation_prompt: bool) -> Option<String> {
        let (tools, variables) = (tools(), Map::new());
        let input = RenderInput { messages, tools: &tools, add_generation_prompt, variables: &variables };
        self.template.render(&input).ok().map(|prompt| prompt.text)
    }

    /// A conversation with a call, its result and a second question.
    fn conversation(&self) -> Option<String> {
        let mut calling = Message::assistant(Content::None);
        calling.tool_calls = cases().swap_remove(1).calls;
        let result = Message::tool("abcd00001", "get_weather", "sunny");
        let messages = [
            Message::user("Weather in Oslo?"),
            calling,
            result,
            Message::assistant("Sunny."),
            Message::user("And in Rome?"),
        ];
        self.render(&messages, true)
    }

    /// What the template writes of this turn; `None` where it does not show it.
    fn shown(&self, case: &Case) -> Option<String> {
        let question = Message::user("zqquestionzq");
        let content = if case.said.is_empty() { Content::None } else { Content::Text(case.said.into()) };
        let mut turn = Message::assistant(content);
        turn.tool_calls = case.calls.clone();
        // A plain turn tells what stands behind every turn.
        let plain = self.render(&[question.clone(), Message::assistant("zqplainzq")], false)?;
        let (_, after) = plain.split_once("zqplainzq")?;
        let whole = self.render(&[question.clone(), turn], false)?;
        let prompt = self.render(&[question], true)?;
        let text = &whole[whole.rfind("zqquestionzq")?..];
        let head = &prompt[prompt.rfind("zqquestionzq")?..];
        let (text, after) = (without_common_prefix(text, head).trim(), after.trim());
        let text = without_common_suffix(text, after).trim();
        if !case.calls.iter().all(|call| text.contains(&call.name)) {
            return None;
        }
        let mut closes =
            self.format.blocks.iter().map(|block| block.close.trim()).filter(|close| !close.is_empty());
        let body = closes.find_map(|close| text.strip_prefix(close)).unwrap_or(text);
        let body = body.trim_start().strip_prefix(case.said)?;
        if case.calls.is_empty() {
            return body.trim().is_empty().then(|| text.to_owned());
        }
        // Nothing but space between what is said and the calls, and nothing behind the calls.
        let call = self.format.render(&case.calls, 0);
        let begin: String = call.trim_start().chars().take(5).collect();
        let last = match self.format.call.last() {
            Some(ai_runtime_grammar::Piece::Text(last)) => last.as_str(),
            _ => "",
        };
        let close = format!("{last}{}", self.format.section_close);
        let end = text.rfind(close.trim())? + close.trim().len();
        let body = body.trim_start();
        let headed = match self.format.headed.first() {
            Some(ai_runtime_grammar::Piece::Text(head)) => body.starts_with(head.trim_start()),
            _ => false,
        };
        (headed || body.starts_with(&begin)).then(|| text[..end].to_owned())
    }
}

/// The rest of `a` behind what `b` begins with too, tags whole.
fn without_common_prefix<'a>(a: &'a str, b: &str) -> &'a str {
    let length = common_length(a, b);
    let tag = a[..length].rfind('<').filter(|at| !a[*at..length].contains('>'));
    &a[tag.unwrap_or(length)..]
}

/// `a` without the tags at its end in which `b` ends too.
fn without_common_suffix<'a>(a: &'a str, b: &str) -> &'a str {
    let length: usize =
        a.chars().rev().zip(b.chars().rev()).take_while(|(x, y)| x == y).map(|(x, _)| x.len_utf8()).sum();
    let begin = a.len() - length;
    match a[begin..].find('<') {
        Some(tag) => &a[..begin + tag],
        None if length == b.len() => &a[..begin],
        None => a,
    }
}

fn common_length(a: &str, b: &str) -> usize {
    a.char_indices().zip(b.chars()).find(|((_, x), y)| x != y).map_or(a.len().min(b.len()), |((at, _), _)| at)
}

/// What is said and called in an output that is cut into these pieces.
fn read(subject: &Subject, pieces: &[&[u8]]) -> (String, Vec<(String, Value)>) {
    let options = ParserOptions { thinking: subject.thinking, ..ParserOptions::default() };
    let mut parser = subject.format.parser(None, &tools(), options);
    let mut events: Vec<Event> = pieces.iter().flat_map(|piece| parser.push(0, piece)).collect();
    events.extend(parser.finish());
    assert!(!parser.is_incomplete(), "{events:?}");
    let (mut text, mut calls) = (String::new(), Vec::new());
    for event in events {
        match event {
            Event::Text { delta } => text.push_str(&delta),
            Event::ToolCallEnd { call, .. } => calls.push((call.name, call.arguments)),
            _ => {}
        }
    }
    (text, calls)
}

fn expected(said: &str, calls: &[(String, Value)]) -> String {
    let mut out = String::new();
    if !said.is_empty() {
        out.push_str(&format!("text {said}\n"));
    }
    for (name, arguments) in calls {
        out.push_str(&format!("call {name} {}\n", spaced_json(&sorted(arguments))));
    }
    out
}

/// With sorted keys: some templates sort them.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(fields) => {
            let fields: std::collections::BTreeMap<String, Value> =
                fields.iter().map(|(key, item)| (key.clone(), sorted(item))).collect();
            fields.into_iter().collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

fn fnv1a(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// The file of one template, as it should be.
fn file(subject: &Subject) -> String {
    let origin = match subject.format.origin {
        Origin::Template => "derived from the template".to_owned(),
        Origin::Table(name) => format!("entry '{name}' of the table"),
        Origin::Prompted => "prompted".to_owned(),
    };
    let prompt = subject.conversation().map_or("refused".to_owned(), |prompt| {
        format!("{} bytes, FNV-1a {:016x}", prompt.len(), fnv1a(&prompt))
    });
    let mut out = format!("format: {origin}\nprompt of a conversation with a call: {prompt}\n");
    for case in cases() {
        if case.calls.len() > 1 && !subject.format.parallel
            || !case.said.is_empty() && !case.calls.is_empty() && subject.format.only_at_start
        {
            continue;
        }
        let open = subject.format.blocks.first().filter(|_| subject.thinking == Thinking::Open);
        // Most of the table's formats are those of turns as models write them, which templates rewrite in a history.
        let shown =
            matches!(subject.format.origin, Origin::Template | Origin::Table("minimax_m3" | "harmony"));
        let by_template = shown.then(|| subject.shown(&case)).flatten();
        let (source, output) = match by_template {
            Some(shown) => ("the template", shown),
            None => {
                let calls = subject.format.render(&case.calls, 0);
                let between = match (case.said.is_empty() || calls.is_empty(), subject.format.addressed) {
                    (true, _) => "",
                    (false, true) => &subject.format.separator,
                    (false, false) => "\n",
                };
                let text = subject.format.blocks.iter().find(|block| block.kind == BlockKind::Text);
                let to = match text {
                    Some(block) if subject.format.addressed && !case.said.is_empty() => &block.open,
                    _ => "",
                };
                let close = open.map(|block| format!("{}\n", block.close.trim())).unwrap_or_default();
                ("the format", format!("{close}{to}{}{between}{calls}", case.said))
            }
        };
        let calls: Vec<(String, Value)> =
            case.calls.iter().map(|call| (call.name.clone(), call.arguments.clone())).collect();
        out.push_str(&format!(
            "\n=== {}, as {source} writes it\n{output}\n--- is\n{}",
            case.name,
            expected(case.said, &calls)
        ));
    }
    out
}

/// The outputs of a file with what they are.
fn parts(file: &str) -> Vec<(&str, &str, &str)> {
    file.split("\n=== ")
        .skip(1)
        .map(|part| {
            let (name, rest) = part.split_once('\n').unwrap();
            let (output, expected) = rest.split_once("\n--- is\n").unwrap();
            (name, output, expected.trim_end_matches('\n'))
        })
        .collect()
}

#[test]
fn every_template_reads_and_writes_what_its_file_says() {
    let test = "every_template_reads_and_writes_what_its_file_says";
    let Some(folder) = fixtures(test, "chat-templates") else { return };
    let files = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/templates");
    let bless = std::env::var_os("BLESS").is_some();
    let (mut count, mut wrong) = (0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "jinja") {
            continue;
        }
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let subject = Subject::new(&path);
        let now = file(&subject);
        let kept = files.join(format!("{name}.txt"));
        if bless {
            std::fs::create_dir_all(&files).unwrap();
            std::fs::write(&kept, &now).unwrap();
        }
        let have = std::fs::read_to_string(&kept).unwrap_or_default();
        if have != now {
            wrong.push(format!("{name}: the file differs from what there is now:\n{now}"));
            continue;
        }
        for (case, output, expect) in parts(&have) {
            let bytes = output.as_bytes();
            let whole = read(&subject, &[bytes]);
            if expected(&whole.0, &whole.1).trim_end_matches('\n') != expect {
                wrong.push(format!("{name}: {case}: {output}\nread {whole:?}\nexpected {expect}"));
                continue;
            }
            for cut in 0..bytes.len() {
                assert_eq!(read(&subject, &[&bytes[..cut], &bytes[cut..]]), whole, "{name}: {case}: {cut}");
            }
            let single: Vec<&[u8]> = bytes.chunks(1).collect();
            assert_eq!(read(&subject, &single), whole, "{name}: {case}: byte by byte");
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(count >= 70 * 3, "{count} outputs");
}
