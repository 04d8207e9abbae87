//! `tokenizer.json`, the format of Hugging Face's `tokenizers` library.
//!
//! Its pipelines are read as far as language models use them, and become the metadata of a GGUF file in memory: from
//! there on there is one kind of tokenizer. A pipeline that has no counterpart is an error that says which part.

use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{File, Writer};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Tokenizer;
use super::vocab::Kind;

/// More than the largest vocabularies have.
const MOST_TOKENS: u64 = 1 << 22;

#[derive(Deserialize)]
struct Pipeline {
    #[serde(default)]
    added_tokens: Vec<Added>,
    #[serde(default)]
    normalizer: Value,
    #[serde(default)]
    pre_tokenizer: Value,
    #[serde(default)]
    post_processor: Value,
    model: Model,
}

#[derive(Deserialize)]
struct Added {
    id: u64,
    content: String,
    #[serde(default)]
    special: bool,
    #[serde(default)]
    rstrip: bool,
}

#[derive(Deserialize)]
struct Model {
    #[serde(rename = "type", default)]
    kind: String,
    vocab: Map<String, Value>,
    #[serde(default)]
    merges: Vec<Merge>,
    #[serde(default)]
    unk_token: Option<String>,
    #[serde(default)]
    byte_fallback: bool,
    #[serde(default)]
    ignore_merges: bool,
    #[serde(default)]
    continuing_subword_prefix: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Merge {
    Joined(String),
    Pair(String, String),
}

impl Tokenizer {
    /// Reads a `tokenizer.json`, and the `tokenizer_config.json` beside it for which tokens begin and end a sequence.
    ///
    /// # Errors
    /// `UnsupportedModel` for a pipeline that is not covered, with the part of it; `CorruptModel` for a file that is
    /// no `tokenizer.json`; `NotFound` and `Io` from the system.
    pub fn from_tokenizer_json(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let read = || {
            let pipeline = std::fs::read(path)?;
            let config = std::fs::read(path.with_file_name("tokenizer_config.json")).ok();
            Self::from_json(&pipeline, config.as_deref())
        };
        read().map_err(|e: Error| e.context(path.display()))
    }

    /// Reads the text of a `tokenizer.json`, and that of the `tokenizer_config.json` that belongs to it.
    ///
    /// # Errors
    /// Those of [`Tokenizer::from_tokenizer_json`].
    pub fn from_json(pipeline: &[u8], config: Option<&[u8]>) -> Result<Self> {
        let mut bytes = Vec::new();
        Self::gguf_metadata(pipeline, config, 0)?.start(&mut bytes)?.finish()?;
        Self::from_gguf(&File::from_bytes(bytes)?)
    }

    /// The metadata of a GGUF file with this tokenizer, for converters. The vocabulary gets at least `least` tokens: models
    /// often have more embeddings than their tokenizer has tokens.
    ///
    /// SentencePiece vocabularies that come as byte pairs, and NFC, have no counterpart in llama.cpp's metadata; keys of our own
    /// stand for them.
    ///
    /// # Errors
    /// Those of [`Tokenizer::from_tokenizer_json`].
    pub fn gguf_metadata(pipeline: &[u8], config: Option<&[u8]>, least: usize) -> Result<Writer> {
        let pipeline: Pipeline = serde_json::from_slice(pipeline)
            .map_err(|e| Error::new(ErrorKind::CorruptModel, format!("expected a tokenizer.json: {e}")))?;
        let config: Value = match config {
            Some(config) => serde_json::from_slice(config).map_err(|e| {
                Error::new(
                    ErrorKind::CorruptModel,
                    format!("expected a tokenizer_config.json beside it: {e}"),
                )
            })?,
            None => Value::Null,
        };
        metadata(&pipeline, &config, least)
    }
}

fn metadata(pipeline: &Pipeline, config: &Value, least: usize) -> Result<Writer> {
    let mut writer = Writer::new();
    let (mut tokens, mut types) = tokens(pipeline)?;
    while tokens.len() < least.min(MOST_TOKENS as usize) {
        tokens.push(format!("[PAD{}]", tokens.len()));
        types.push(Kind::Unused);
    }
    let id = |text: &str| tokens.iter().position(|token| token == text).map(|id| id as u32);
    let set_id = |writer: &mut Writer, key: &str, id: Option<u32>| {
        if let Some(id) = id {
            writer.set(format!("tokenizer.ggml.{key}_token_id"), id);
        }
    };
    match pipeline.model.kind.as_str() {
        "WordPiece" => wordpiece(pipeline, &mut writer)?,
        // Old files do not say that they are byte-pair encoded.
        "BPE" | "" => byte_pairs(pipeline, &mut writer)?,
        other => return Err(unsupported(format!("the model '{other}'"))),
    }
    let named = |key: &str| {
        let token = config.get(key)?;
        token.as_str().or_else(|| token.get("content")?.as_str())
    };
    let unknown = pipeline.model.unk_token.as_deref().and_then(id);
    set_id(&mut writer, "unknown", unknown);
    let framing = framing(&pipeline.post_processor);
    let first = framing.first.as_deref().and_then(id);
    let last = framing.last.as_deref().and_then(id);
    set_id(&mut writer, "bos", named("bos_token").and_then(id).or(first));
    set_id(&mut writer, "eos", named("eos_token").and_then(id).or(last));
    let flag = |key: &str| config.get(key).and_then(Value::as_bool);
    writer.set("tokenizer.ggml.add_bos_token", flag("add_bos_token").unwrap_or(first.is_some()));
    if pipeline.model.kind == "WordPiece" {
        set_id(&mut writer, "cls", first);
        set_id(&mut writer, "seperator", last);
        writer.set("tokenizer.ggml.add_sep_token", last.is_some());
    } else {
        writer.set("tokenizer.ggml.add_eos_token", flag("add_eos_token").unwrap_or(last.is_some()));
    }
    if let Some(template) = config.get("chat_template").and_then(Value::as_str) {
        writer.set("tokenizer.chat_template", template);
    }
    let strips: Vec<u32> =
        pipeline.added_tokens.iter().filter(|token| token.rstrip).map(|token| token.id as u32).collect();
    writer.set("tokenizer.ai_runtime.strips_right", strips);
    let types: Vec<i32> = types.iter().map(|kind| *kind as i32).collect();
    writer.set("tokenizer.ggml.tokens", tokens).set("tokenizer.ggml.token_type", types);
    Ok(writer)
}

fn tokens(pipeline: &Pipeline) -> Result<(Vec<String>, Vec<Kind>)> {
    let model = &pipeline.model;
    let ids = model.vocab.values().map(|id| id.as_u64().unwrap_or(u64::MAX));
    let most = ids.chain(pipeline.added_tokens.iter().map(|token| token.id)).max().unwrap_or(0);
    if most >= MOST_TOKENS {
        return Err(Error::new(
            ErrorKind::CorruptModel,
            format!("expected token ids below {MOST_TOKENS}, found {most}"),
        ));
    }
    let mut tokens: Vec<String> = vec![String::new(); most as usize + 1];
    let mut types = vec![Kind::Unused; tokens.len()];
    let prefix = model.continuing_subword_prefix.as_deref().filter(|_| model.kind == "WordPiece");
    for (text, id) in &model.vocab {
        let id = id.as_u64().unwrap_or_default() as usize;
        let byte = model.byte_fallback && text.len() == 6 && text.starts_with("<0x") && text.ends_with('>');
        types[id] = if byte { Kind::Byte } else { Kind::Normal };
        tokens[id] = match prefix {
            // GGUF marks where words begin, this format where they go on.
            Some(prefix) => {
                text.strip_prefix(prefix).map_or_else(|| format!("\u{2581}{text}"), str::to_owned)
            }
            None => text.clone(),
        };
    }
    for token in &pipeline.added_tokens {
        let unknown = model.unk_token.as_deref() == Some(&token.content);
        types[token.id as usize] = match token.special {
            true if unknown => Kind::Unknown,
            true => Kind::Control,
            false => Kind::UserDefined,
        };
        tokens[token.id as usize].clone_from(&token.content);
    }
    Ok((tokens, types))
}

fn wordpiece(pipeline: &Pipeline, writer: &mut Writer) -> Result<()> {
    let normalizer = &pipeline.normalizer;
    if kind(normalizer) != "BertNormalizer" || kind(&pipeline.pre_tokenizer) != "BertPreTokenizer" {
        return Err(unsupported("a WordPiece model without BertNormalizer and BertPreTokenizer"));
    }
    let flag = |key: &str| normalizer.get(key).and_then(Value::as_bool);
    let lowercase = flag("lowercase").unwrap_or(true);
    writer.set("tokenizer.ggml.model", "bert");
    writer.set("tokenizer.ggml.normalizer.lowercase", lowercase);
    writer.set("tokenizer.ggml.normalizer.strip_accents", flag("strip_accents").unwrap_or(lowercase));
    Ok(())
}

fn byte_pairs(pipeline: &Pipeline, writer: &mut Writer) -> Result<()> {
    let Pipeline { normalizer, pre_tokenizer, model, .. } = pipeline;
    let merges = model.merges.iter().map(|merge| match merge {
        Merge::Joined(both) => both.clone(),
        Merge::Pair(left, right) => format!("{left} {right}"),
    });
    writer.set("tokenizer.ggml.merges", merges.collect::<Vec<_>>());
    writer.set("tokenizer.ggml.model", "gpt2");
    let spaces = Spaces::of(normalizer, pre_tokenizer)?;
    if let Some(spaces) = spaces {
        writer.set("tokenizer.ggml.pre", "unsplit").set("tokenizer.ggml.add_space_prefix", spaces.prefix);
        return Ok(());
    }
    match kind(normalizer) {
        "" => {}
        "NFC" => drop_result(writer.set("tokenizer.ai_runtime.nfc", true)),
        other => return Err(unsupported(format!("the normalizer '{other}'"))),
    }
    writer.set("tokenizer.ggml.pre", scheme(pre_tokenizer, model.ignore_merges)?);
    Ok(())
}

/// A setter gives the writer back for the next one.
fn drop_result(_: &mut Writer) {}

/// SentencePiece's spaces, which this format writes as a normalizer or as a pre-tokenizer.
struct Spaces {
    prefix: bool,
}

impl Spaces {
    fn of(normalizer: &Value, pre_tokenizer: &Value) -> Result<Option<Self>> {
        const SPACE: &str = "\u{2581}";
        if kind(pre_tokenizer) == "Metaspace" {
            let scheme = pre_tokenizer.get("prepend_scheme").and_then(Value::as_str);
            let prefix = pre_tokenizer.get("add_prefix_space").and_then(Value::as_bool);
            if pre_tokenizer.get("split").and_then(Value::as_bool) != Some(false) {
                return Err(unsupported("the pre-tokenizer Metaspace with 'split'"));
            }
            return Ok(Some(Self {
                prefix: scheme.map_or(prefix.unwrap_or(true), |scheme| scheme != "never"),
            }));
        }
        let steps: Vec<&Value> = match normalizer.get("normalizers").and_then(Value::as_array) {
            Some(steps) => steps.iter().collect(),
            None => vec![normalizer],
        };
        let replaces = |step: &&Value| {
            kind(step) == "Replace"
                && step.pointer("/pattern/String").and_then(Value::as_str) == Some(" ")
                && step.get("content").and_then(Value::as_str) == Some(SPACE)
        };
        let prepends = |step: &&Value| {
            kind(step) == "Prepend" && step.get("prepend").and_then(Value::as_str) == Some(SPACE)
        };
        let found = steps.iter().any(replaces);
        match steps.iter().find(|step| found && !replaces(step) && !prepends(step)) {
            Some(step) => Err(unsupported(format!("the normalizer '{}'", kind(step)))),
            None if !found => Ok(None),
            None if !pre_tokenizer.is_null() => {
                Err(unsupported(format!("the pre-tokenizer '{}'", kind(pre_tokenizer))))
            }
            None => Ok(Some(Self { prefix: steps.iter().any(prepends) })),
        }
    }
}

/// The name of the scheme that a byte-level pre-tokenizer amounts to.
fn scheme(pre_tokenizer: &Value, whole_words: bool) -> Result<&'static str> {
    const ENGLISH: &str = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|";
    const ENDS: &str = r"\s*[\r\n]+|\s+(?!\S)|\s+";
    let steps: Vec<&Value> = match pre_tokenizer.get("pretokenizers").and_then(Value::as_array) {
        Some(steps) => steps.iter().collect(),
        None => vec![pre_tokenizer],
    };
    let (last, before) = steps.split_last().ok_or_else(|| unsupported("an empty pre-tokenizer"))?;
    if kind(last) != "ByteLevel" || last.get("add_prefix_space").and_then(Value::as_bool) == Some(true) {
        return Err(unsupported(format!("the pre-tokenizer '{}'", kind(last))));
    }
    let splits_itself = last.get("use_regex").and_then(Value::as_bool).unwrap_or(true);
    let pattern = |step: &Value| {
        let pattern = step.pointer("/pattern/Regex").and_then(Value::as_str);
        pattern
            .filter(|_| {
                kind(step) == "Split" && step.get("behavior").and_then(Value::as_str) == Some("Isolated")
            })
            .map(str::to_owned)
    };
    match (before, splits_itself) {
        ([], true) => return Ok("gpt-2"),
        ([digits], true)
            if kind(digits) == "Digits"
                && digits.get("individual_digits").and_then(Value::as_bool) == Some(true) =>
        {
            return Ok("smollm");
        }
        ([split], false) => {
            let found = pattern(split).unwrap_or_default();
            let known = |middle: &str| found == format!("{ENGLISH}{middle}{ENDS}");
            if known(r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|") {
                return Ok(if whole_words { "llama-bpe" } else { "dbrx" });
            }
            if known(r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|") && !whole_words {
                return Ok("qwen2");
            }
            if known(r"[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|") && !whole_words
            {
                return Ok("qwen35");
            }
            let cased = |after: &str, numbers: &str| {
                let (upper, lower) = (r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]");
                let lead = r"[^\r\n\p{L}\p{N}]?";
                let words = format!("{lead}{upper}*{lower}+{after}|{lead}{upper}+{lower}*{after}|");
                found == format!("{words}{numbers}| ?[^\\s\\p{{L}}\\p{{N}}]+[\\r\\n/]*|{ENDS}")
            };
            if cased("(?i:'s|'t|'re|'ve|'m|'ll|'d)?", r"\p{N}{1,3}") && !whole_words {
                return Ok("gpt-4o");
            }
            if cased("", r"\p{N}") && whole_words {
                return Ok("tekken");
            }
        }
        _ => {}
    }
    Err(unsupported(format!(
        "the pre-tokenizer {}",
        pre_tokenizer.to_string().chars().take(300).collect::<String>()
    )))
}

/// What a post-processor puts around a single text.
#[derive(Default)]
struct Framing {
    first: Option<String>,
    last: Option<String>,
}

fn framing(processor: &Value) -> Framing {
    let steps: Vec<&Value> = match processor.get("processors").and_then(Value::as_array) {
        Some(steps) => steps.iter().collect(),
        None => vec![processor],
    };
    let template = steps.into_iter().find(|step| kind(step) == "TemplateProcessing");
    let Some(pieces) = template.and_then(|step| step.get("single")?.as_array()) else {
        return Framing::default();
    };
    let special = |piece: Option<&Value>| Some(piece?.pointer("/SpecialToken/id")?.as_str()?.to_owned());
    Framing { first: special(pieces.first()), last: special(pieces.last()) }
}

fn kind(value: &Value) -> &str {
    value.get("type").and_then(Value::as_str).unwrap_or_default()
}

fn unsupported(what: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorKind::UnsupportedModel,
        format!("this tokenizer.json needs {what}, which is not supported"),
    )
    .hint("use the vocabulary of the model's GGUF file")
}
