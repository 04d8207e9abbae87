//! Every template of the fixtures: which format it has.

mod common;

use ai_runtime_grammar::{CallFormat, Origin};
use ai_runtime_text::{ChatTemplate, TemplateOptions};
use common::fixtures;

#[test]
fn formats_are_derived_from_templates_or_known() {
    let Some(folder) = fixtures("formats_are_derived_from_templates_or_known", "chat-templates") else {
        return;
    };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut counts = [0; 3];
    for path in files.iter().filter(|path| path.extension().is_some_and(|end| end == "jinja")) {
        let source = std::fs::read_to_string(path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut options = TemplateOptions::default();
        options.bos_token = Some("<s>".into());
        options.eos_token = Some("</s>".into());
        options.now = Some(1_700_000_000);
        let template = ChatTemplate::new(&source, options).unwrap();
        let format = CallFormat::from_template(&template);
        let kind = match format.origin {
            Origin::Template => 0,
            Origin::Table(_) => 1,
            Origin::Prompted => 2,
        };
        counts[kind] += 1;
        let call = ai_runtime_chat::ToolCall {
            id: "abcdefghi".into(),
            name: "F".into(),
            arguments: serde_json::json!({"k": "v", "n": 1}),
        };
        let calls = if format.parallel { vec![call.clone(), call] } else { vec![call] };
        println!("{name}: {:?} {:?}", format.origin, format.render(&calls, 0));
    }
    println!("derived {}, table {}, prompted {}", counts[0], counts[1], counts[2]);
}
