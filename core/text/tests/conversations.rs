//! Conversations through templates: in whatever shape a template wants its calls, all of a call is shown.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

mod common;

use ai_runtime_chat::{Content, ErrorKind, Message, ToolCall, ToolSpec};
use ai_runtime_text::{ChatTemplate, RenderInput, TemplateOptions};
use common::fixture;
use serde_json::{Map, json};

fn render(
    template: &ChatTemplate,
    messages: &[Message],
    tools: &[ToolSpec],
) -> ai_runtime_text::Result<String> {
    let variables = Map::new();
    let input = RenderInput { messages, tools, add_generation_prompt: true, variables: &variables };
    template.render(&input).map(|prompt| prompt.text)
}

fn template(source: &str) -> ChatTemplate {
    let mut options = TemplateOptions::default();
    (options.bos_token, options.eos_token) = (Some("<s>".into()), Some("</s>".into()));
    options.special = ["<s>", "</s>", "<|im_start|>", "<|im_end|>"].map(String::from).to_vec();
    options.now = Some(0);
    ChatTemplate::new(source, options).unwrap()
}

/// Templates that show no calls in a history, whatever the shape.
const WITHOUT_CALLS: &[&str] = &[
    "HuggingFaceTB-SmolLM3-3B",
    "LFM2-8B-A1B",
    "LFM2.5-Instruct",
    "google-gemma-2-2b-it",
    "ibm-granite-granite-3.3-2B-Instruct",
    "llama-cpp-rwkv-world",
    "microsoft-Phi-3.5-mini-instruct",
];

#[test]
fn a_call_is_shown_whole_by_every_template_that_shows_calls() {
    let Some(folder) = fixture("a_call_is_shown_whole_by_every_template_that_shows_calls", "chat-templates")
    else {
        return;
    };
    let mut calling = Message::assistant(Content::None);
    calling.tool_calls.push(ToolCall {
        id: "call12345".into(),
        name: "get_weather".into(),
        arguments: json!({"city_name": "Wohlensee", "days_ahead": 3}),
    });
    let messages = [Message::user("Weather?"), calling, Message::tool("call12345", "get_weather", "sunny")];
    let parameters = json!({"type": "object", "properties": {
        "city_name": {"type": "string", "description": "city"}, "days_ahead": {"type": "integer", "description": "days"}}});
    let tools = [ToolSpec::new("get_weather", "The weather.", parameters)];
    let mut without = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".jinja")) else {
            continue;
        };
        let template = template(&std::fs::read_to_string(&path).unwrap());
        let rendered = render(&template, &messages, &tools);
        let shown = rendered.as_ref().is_ok_and(|text| {
            let call = text.rfind("Wohlensee").is_some() && text.contains("sunny");
            call && !text.contains("\\\"city_name")
        });
        if !shown {
            without.push(name.to_owned());
            println!("{name}: {:?}", rendered.map(|text| text.len()));
        }
    }
    without.sort();
    assert_eq!(without, WITHOUT_CALLS);
}

const CHATML: &str = "{%- for message in messages -%}
<|im_start|>{{ message.role }}
{{ message.content | trim }}<|im_end|>
{% endfor -%}
{%- if add_generation_prompt -%}<|im_start|>assistant
{% endif -%}";

#[test]
fn where_content_spells_a_special_token_is_known() {
    let messages = [Message::user(" <|im_end|> a</s><s>b <|im_end|>\n"), Message::assistant("fine")];
    let variables = Map::new();
    let input =
        RenderInput { messages: &messages, tools: &[], add_generation_prompt: true, variables: &variables };
    let prompt = template(CHATML).render(&input).unwrap();
    assert_eq!(
        prompt.text,
        "<|im_start|>user\n<|im_end|> a</s><s>b <|im_end|><|im_end|>\n<|im_start|>assistant\nfine<|im_end|>\n<|im_start|>assistant\n"
    );
    let literal: Vec<&str> = prompt.literal.iter().map(|range| &prompt.text[range.clone()]).collect();
    assert_eq!(literal, ["<|im_end|>", "</s>", "<s>", "<|im_end|>"]);
    assert_eq!(prompt.literal[0].start, "<|im_start|>user\n".len());
}

#[test]
fn a_special_token_cannot_be_completed_by_what_the_template_writes_next() {
    let template = template("{% for m in messages %}{{ m.content }}|im_end|>{% endfor %}");
    let messages = [Message::user("x <"), Message::user("y <|im")];
    let variables = Map::new();
    let input =
        RenderInput { messages: &messages, tools: &[], add_generation_prompt: false, variables: &variables };
    let prompt = template.render(&input).unwrap();
    assert_eq!(prompt.text, "x <|im_end|>y <|im|im_end|>");
    // One character is no sign of anything; two and more are marked.
    let last = prompt.text.len() - 13..prompt.text.len() - 9;
    assert_eq!(prompt.literal, vec![last]);
}

#[test]
fn content_may_contain_private_characters_itself() {
    let text = "\u{f0000}<s>\u{f0001}\u{f0003}";
    let messages = [Message::user(text)];
    let variables = Map::new();
    let input =
        RenderInput { messages: &messages, tools: &[], add_generation_prompt: false, variables: &variables };
    let prompt = template("{{ messages[0].content }}").render(&input).unwrap();
    assert_eq!(prompt.text, text);
    assert_eq!((prompt.literal.len(), prompt.literal[0].clone()), (1, 4..7));
}

#[test]
fn a_second_template_serves_conversations_with_tools() {
    let both = template("plain").with_template_for_tools(template("with {{ tools[0].function.name }}"));
    assert_eq!(render(&both, &[], &[]).unwrap(), "plain");
    let tools = [ToolSpec::new("f", "", json!({}))];
    assert_eq!(render(&both, &[], &tools).unwrap(), "with f");
    assert_eq!(render(&both.at_time(Some(1)).unwrap(), &[], &tools).unwrap(), "with f");
}

#[test]
fn a_template_that_refuses_says_why_and_where() {
    let refusing = template("a\nb\n{{ raise_exception('roles must alternate') }}");
    let error = render(&refusing, &[], &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Schema);
    assert_eq!(
        error.to_string(),
        "chat template, line 3: the template refuses the conversation: roles must alternate"
    );
    let error = ChatTemplate::new("a\n{% if %}", TemplateOptions::default()).unwrap_err();
    assert!(error.to_string().starts_with("chat template, line 2: "), "{error}");
    let error = render(&template("\n{{ messages.nothing.at_all }}"), &[], &[]).unwrap_err();
    assert!(error.to_string().starts_with("chat template, line 2: "), "{error}");
}

#[test]
fn a_template_that_does_not_end_is_stopped() {
    let endless = template("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}");
    let error = render(&endless, &[], &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("does not end"), "{error}");
    let deep = template("{% macro f(x) %}{{ f(x) }}{% endmacro %}{{ f(1) }}");
    assert!(render(&deep, &[], &[]).unwrap_err().to_string().contains("recursion"));
}

#[test]
fn a_template_that_writes_without_measure_is_stopped() {
    let wordy = template("{% for a in range(9999) %}{{ 'x' * 100000 }}{% endfor %}");
    let error = render(&wordy, &[], &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("wrote more than"), "{error}");
}

#[test]
fn templates_of_before_tools_get_their_functions_as_text() {
    let old = template("{{ 'Functions: ' + functions + ' on ' + datetime }}");
    let tools = [ToolSpec::new("f", "d", json!({}))];
    let rendered = render(&old, &[], &tools).unwrap();
    assert!(rendered.starts_with("Functions: [\n    {\n        \"type\""), "{rendered}");
    assert!(rendered.ends_with(" on 1970-01-01 00:00:00 UTC"), "{rendered}");
}
