//! `ai-runtime inspect`: what a GGUF file holds, whether or not this version can run it.

use std::collections::BTreeMap;
use std::path::Path;

use ai_runtime::engine::Model;
use ai_runtime::gguf::{File, Value as Gguf};
use ai_runtime::grammar::{BlockKind, CallFormat, Origin};
use ai_runtime::text::{ChatTemplate, Tokenizer};
use ai_runtime::{Result, ToolCall};
use serde_json::{Map, Value, json};

use crate::Outcome;
use crate::options::InspectOptions;
use crate::output::{line, note, safe, short};

/// Elements of an array that are shown.
const SHOWN: usize = 4;

pub(crate) fn run(options: &InspectOptions) -> Result<Outcome> {
    let path = crate::model::find(Some(&options.file))?;
    let file = File::open(&path)?;
    // A file that cannot be run is shown all the same, with the reason.
    let model = Model::from_file(file.clone());
    if options.json {
        line(&as_json(&path, &file, &model, options.tensors).to_string())?;
        return Ok(Outcome::Success);
    }
    let parameters: u64 = file.tensors().map(|tensor| tensor.elements()).sum();
    line(&format!("file        {}", path.display()))?;
    line(&format!(
        "format      GGUF version {}, {} in {} part(s), alignment {}",
        file.version(),
        bytes(file.size()),
        file.part_count(),
        file.alignment()
    ))?;
    for (label, key) in
        [("name", "general.name"), ("arch", "general.architecture"), ("licence", "general.license")]
    {
        if let Ok(Some(text)) = file.str(key) {
            line(&format!("{label:11} {}", short(text, 100)))?;
        }
    }
    line(&format!("tensors     {} ({} numbers)", file.tensor_count(), count(parameters)))?;
    for (kind, (tensors, size)) in formats(&file) {
        line(&format!("            {kind:6} {tensors:5} tensors  {}", bytes(size)))?;
    }
    match &model {
        Ok(model) => {
            let info = model.info();
            line(&format!(
                "shape       {} layers, width {}, {} heads ({} for keys), feed-forward {}",
                info.layers, info.embedding_length, info.heads, info.kv_heads, info.feed_forward_length
            ))?;
            line(&format!("context     {} tokens", info.context_length))?;
            line(&format!("vocabulary  {} tokens", info.vocabulary))?;
            line(&format!(
                "chat        {}",
                if info.chat_template { "has a template" } else { "no template" }
            ))?;
            if let Some(pooling) = info.pooling {
                line(&format!("embeddings  {} numbers, pooled: {pooling}", info.embedding_length))?;
            }
            line(if info.generates {
                "runs        yes"
            } else {
                "runs        yes: an embedding model, it generates no text"
            })?;
        }
        Err(error) => line(&format!("runs        no: {}", safe(&error.to_string())))?,
    }
    if let Some(format) = call_format(&file) {
        line(&format!("calls       {}", origin(&format)))?;
        for text in example(&format).lines() {
            line(&format!("            {}", safe(text)))?;
        }
        for block in format.blocks.iter().filter(|block| block.kind == BlockKind::Reasoning) {
            line(&format!("reasoning   {} ... {}", safe(block.open.trim()), safe(&block.close)))?;
        }
    }
    line("metadata")?;
    for (key, value) in file.metadata() {
        line(&format!("  {} = {}", safe(key), shown(&value)))?;
    }
    if options.tensors {
        line("tensor list")?;
        for tensor in file.tensors() {
            let shape: Vec<_> = tensor.shape[..tensor.dims].iter().map(u64::to_string).collect();
            line(&format!("  {:40} {:6} {}", safe(tensor.name), tensor.kind.name(), shape.join(" x ")))?;
        }
    } else {
        note("(--tensors lists the tensors)");
    }
    Ok(Outcome::Success)
}

/// How the model writes tool calls; `None` without a chat template that can be read.
fn call_format(file: &File) -> Option<CallFormat> {
    let tokenizer = Tokenizer::from_gguf(file).ok()?;
    let template = ChatTemplate::of_model(file, &tokenizer).ok()??;
    Some(CallFormat::derive(&template, &tokenizer))
}

fn origin(format: &CallFormat) -> String {
    match format.origin {
        Origin::Template => "as the chat template shows, derived from it and proved by round trip:".into(),
        Origin::Table(name) => format!("entry '{name}' of the table of known formats:"),
        Origin::Prompted => "the chat template knows no tools, so the prompt says how to call:".into(),
    }
}

/// One call in this format.
fn example(format: &CallFormat) -> String {
    let call = ToolCall {
        id: "c1a2b3c4d".into(),
        name: "get_weather".into(),
        arguments: json!({"city": "Oslo", "days": 2}),
    };
    format.render(&[call], 0)
}

fn calls_as_json(format: &CallFormat) -> Value {
    let (origin, entry) = match format.origin {
        Origin::Template => ("template", None),
        Origin::Table(name) => ("table", Some(name)),
        Origin::Prompted => ("prompted", None),
    };
    let reasoning = format.blocks.iter().find(|block| block.kind == BlockKind::Reasoning);
    json!({
        "origin": origin,
        "entry": entry,
        "example": example(format),
        "parallel": format.parallel,
        "reasoning": reasoning.map(|block| [&block.open, &block.close]),
    })
}

fn formats(file: &File) -> BTreeMap<&'static str, (usize, u64)> {
    let mut formats = BTreeMap::new();
    for tensor in file.tensors() {
        let entry: &mut (usize, u64) = formats.entry(tensor.kind.name()).or_default();
        entry.0 += 1;
        entry.1 += tensor.data.len() as u64;
    }
    formats
}

fn shown(value: &Gguf<'_>) -> String {
    match value {
        Gguf::Str(text) => format!("\"{}\"", short(text, 70)),
        Gguf::Array(array) => {
            let first: Vec<_> = array.iter().take(SHOWN).map(|value| shown(&value)).collect();
            let more = if array.len() > SHOWN { ", ..." } else { "" };
            format!("[{}{more}] ({} elements)", first.join(", "), array.len())
        }
        other => plain(other).to_string(),
    }
}

/// A number or a truth value.
fn plain(value: &Gguf<'_>) -> Value {
    if let Some(flag) = value.as_bool() {
        return flag.into();
    }
    if let Some(number) = value.as_int() {
        return i64::try_from(number)
            .map(Value::from)
            .or_else(|_| u64::try_from(number).map(Value::from))
            .unwrap_or_default();
    }
    match value {
        Gguf::F64(number) => json!(number),
        other => json!(other.as_f32()),
    }
}

fn as_json(path: &Path, file: &File, model: &Result<Model>, tensors: bool) -> Value {
    let (info, refusal) = (model.as_ref().ok().map(Model::info), model.as_ref().err());
    let mut metadata = Map::new();
    for (key, value) in file.metadata() {
        let value = match &value {
            Gguf::Str(text) => json!(text),
            Gguf::Array(array) => json!({"elements": array.len()}),
            other => plain(other),
        };
        metadata.insert(key.to_owned(), value);
    }
    let formats: Map<String, Value> = formats(file)
        .into_iter()
        .map(|(kind, (tensors, bytes))| (kind.to_owned(), json!({"tensors": tensors, "bytes": bytes})))
        .collect();
    let mut object = json!({
        "file": path.display().to_string(),
        "version": file.version(),
        "bytes": file.size(),
        "parts": file.part_count(),
        "tensors": file.tensor_count(),
        "parameters": file.tensors().map(|tensor| tensor.elements()).sum::<u64>(),
        "formats": formats,
        "runs": refusal.is_none(),
        "refusal": refusal.map(ToString::to_string),
        "generates": info.map(|info| info.generates),
        "pooling": info.and_then(|info| info.pooling).map(|pooling| pooling.to_string()),
        "calls": call_format(file).as_ref().map(calls_as_json),
        "metadata": metadata,
    });
    if tensors {
        object["tensor_list"] = file
            .tensors()
            .map(|tensor| {
                json!({"name": tensor.name, "format": tensor.kind.name(), "shape": tensor.shape[..tensor.dims]})
            })
            .collect();
    }
    object
}

fn bytes(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.2} GB", bytes as f64 / 1e9),
    }
}

fn count(number: u64) -> String {
    match number {
        0..1_000_000 => number.to_string(),
        1_000_000..1_000_000_000 => format!("{:.1} million", number as f64 / 1e6),
        _ => format!("{:.2} billion", number as f64 / 1e9),
    }
}
