//! The smallest complete host: a model, one function of this program as its tool, one question.
//!
//! `cargo run -p ai-runtime-example-rust -- [MODEL.gguf] [QUESTION]`
#![forbid(unsafe_code)]

use std::io::Write;

use ai_runtime::{Event, Result, Runtime, ToolSpec, Toolbox};
use serde_json::json;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let model = ai_runtime::config::find_model(arguments.next().as_deref().map(str::as_ref))?;
    let question =
        arguments.next().unwrap_or_else(|| "Send an email to john@example.com to say hello".into());

    let toolbox = Toolbox::new();
    let text = json!({"type": "string"});
    let mail = json!({
        "type": "object",
        "properties": {"to": text, "subject": text, "body": text},
        "required": ["to", "subject", "body"]
    });
    toolbox.add_blocking(ToolSpec::new("send_email", "Send an email", mail), |mail| {
        // The arguments are valid under the schema above: the model could not write anything else.
        let mut stdout = std::io::stdout().lock();
        writeln!(stdout, "[a mail to {}: {}]", mail["to"], mail["body"])?;
        Ok(json!({"sent": true}))
    })?;

    let runtime =
        Runtime::builder().model(model).toolbox(toolbox).system("You are a helpful assistant.").build()?;
    let mut talk = runtime.conversation();
    let answer = runtime.chat_blocking(&mut talk, question, &runtime.options(), |event: &Event| {
        if let Event::Text { delta } = event {
            let _ = write!(std::io::stdout(), "{delta}");
        }
    })?;
    writeln!(std::io::stdout(), "\n({} tokens)", answer.usage.completion_tokens)?;
    Ok(())
}
