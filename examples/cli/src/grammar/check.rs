//! `ai-runtime grammar check`: whether values are what a schema says, judged as calls are.

use ai_runtime::Result;
use ai_runtime::gguf::File;
use ai_runtime::grammar::{Checker, GrammarEnv};
use ai_runtime::text::Tokenizer;
use serde_json::{Value, json};

use crate::Outcome;
use crate::options::CheckOptions;
use crate::output::line;

pub(super) fn run(options: &CheckOptions) -> Result<Outcome> {
    let path = crate::model::find(options.model.as_deref())?;
    let file = File::open(&path)?;
    let tokenizer = Tokenizer::from_gguf(&file).map_err(|error| error.context(path.display()))?;
    let env = GrammarEnv::new(&tokenizer)?;
    let schema = super::json(&options.schema)?;
    let checker = Checker::new(&env, &schema).map_err(|error| error.context(options.schema.display()))?;
    for instance in &options.instances {
        let text = super::text(instance)?;
        let (accepted, reason, relaxed) = match serde_json::from_str::<Value>(&text) {
            Ok(value) => {
                let verdict = checker.check(&value);
                (verdict.accepted, verdict.reason, verdict.relaxed)
            }
            Err(error) => (false, format!("not JSON: {error}"), checker.schema().relaxed().to_vec()),
        };
        line(
            &json!({
                "file": instance.display().to_string(), "accepted": accepted, "reason": reason, "relaxed": relaxed,
            })
            .to_string(),
        )?;
    }
    Ok(Outcome::Success)
}
