//! A model: a mapped file and what is derived from it.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use ai_runtime_chat::{Error, ErrorKind, Result, Sampling};
use ai_runtime_gguf::{Advice, File, OpenOptions, Value};
use ai_runtime_grammar::{CallFormat, GrammarEnv};
use ai_runtime_kernels::DryBreakers;
use ai_runtime_text::{ChatTemplate, Specials, Tokenizer};

use crate::hyper::Hyper;
use crate::weights::Weights;
use crate::{Pooling, PromptCache};

/// A mapped model file, its tokenizer and its chat template. Cheap to clone; never changed.
///
/// Opening copies no weights: resident memory is what was touched.
#[derive(Clone)]
pub struct Model(Arc<Inner>);

struct Inner {
    file: File,
    /// Absent where the forward pass is somebody else's.
    hyper: Option<Hyper>,
    info: ModelInfo,
    tokenizer: Tokenizer,
    template: Result<Option<ChatTemplate>>,
    calls: OnceLock<CallFormat>,
    grammar: OnceLock<Result<Arc<GrammarEnv>>>,
}

/// What a model is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelInfo {
    /// `general.name`, or the architecture.
    pub name: String,
    /// `general.architecture`.
    pub architecture: String,
    /// Weights, all tensors together.
    pub parameters: u64,
    /// Bytes of all tensors.
    pub weight_bytes: u64,
    /// Tensor types and how many tensors have each, the most bytes first.
    pub formats: Vec<(String, usize)>,
    /// Transformer blocks.
    pub layers: usize,
    /// Width of the residual stream.
    pub embedding_length: usize,
    /// Query heads.
    pub heads: usize,
    /// Key and value heads.
    pub kv_heads: usize,
    /// Width of the feed-forward part.
    pub feed_forward_length: usize,
    /// Tokens of the vocabulary.
    pub vocabulary: usize,
    /// Positions the model was trained for.
    pub context_length: usize,
    /// Positions that layers with a window see.
    pub sliding_window: Option<usize>,
    /// Whether the file has a chat template.
    pub chat_template: bool,
    /// Whether it continues texts. Embedding models such as BERT do not.
    pub generates: bool,
    /// How the file says that a text's tokens become one vector, where it says so: it is an embedding model then.
    pub pooling: Option<Pooling>,
}

impl Model {
    /// Opens a GGUF file, or the first part of a split one.
    ///
    /// # Errors
    /// `NotFound`, `Io`; `CorruptModel` with the name of the field or tensor that is wrong or missing; `UnsupportedModel`
    /// with what is supported.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, OpenOptions::default())
    }

    /// [`open`](Self::open) with options of the file: copied into memory or mapped, locked or not.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn open_with(path: impl AsRef<Path>, options: OpenOptions) -> Result<Self> {
        Self::open_keeping(path.as_ref(), options, &PromptCache::off())
    }

    /// [`open_with`](Self::open_with), and the index of a large vocabulary is kept for the next process, or found there.
    pub(crate) fn open_keeping(path: &Path, options: OpenOptions, cache: &PromptCache) -> Result<Self> {
        let file = File::open_with(path, options)?;
        Self::read(file, cache).map_err(|error| error.context(path.display()))
    }

    /// A model from a file that is open already.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn from_file(file: File) -> Result<Self> {
        Self::read(file, &PromptCache::off())
    }

    fn read(file: File, cache: &PromptCache) -> Result<Self> {
        // What has to come from the disk still comes in pages of two megabytes, whose reading the processor need not interrupt for a
        // look at its page table. Only a hint, which some systems refuse.
        let _ = file.advise_all(Advice::HugePages);
        let hyper = Hyper::read(&file, None)?;
        Weights::bind(&file, &hyper)?;
        let info = ModelInfo::of(&file, &hyper)?;
        Self::build(file, Some(hyper), info, cache)
    }

    /// A model of any architecture, for an engine whose forward pass is a [`Network`](crate::Network): tokenizer, chat
    /// template and facts are read, the weights are not looked at.
    ///
    /// # Errors
    /// `CorruptModel` with the name of the field that is wrong or missing; `UnsupportedModel` for a tokenizer that is not
    /// covered.
    pub fn for_network(file: File) -> Result<Self> {
        let info = ModelInfo::of_keys(&file)?;
        Self::build(file, None, info, &PromptCache::off())
    }

    fn build(file: File, hyper: Option<Hyper>, info: ModelInfo, cache: &PromptCache) -> Result<Self> {
        let tokenizer = match cache.vocabularies() {
            Some(shelf) => Tokenizer::from_gguf_with(&file, &shelf),
            None => Tokenizer::from_gguf(&file),
        }?;
        let template = match file.str("tokenizer.chat_template") {
            Ok(source) => source.map(|source| ChatTemplate::with_tokenizer(source, &tokenizer)).transpose(),
            Err(error) => Err(error),
        };
        Ok(Self(Arc::new(Inner {
            file,
            hyper,
            info,
            tokenizer,
            template,
            calls: OnceLock::new(),
            grammar: OnceLock::new(),
        })))
    }

    /// What it is.
    pub fn info(&self) -> &ModelInfo {
        &self.0.info
    }

    /// The file.
    pub fn file(&self) -> &File {
        &self.0.file
    }

    /// Its tokenizer.
    pub fn tokenizer(&self) -> &Tokenizer {
        &self.0.tokenizer
    }

    /// Its chat template, if it has one.
    ///
    /// # Errors
    /// `Schema` for a template that cannot be parsed. Such a model can still generate.
    pub fn template(&self) -> Result<Option<&ChatTemplate>> {
        self.0.template.as_ref().map(Option::as_ref).map_err(again)
    }

    /// How it writes tool calls, found out from its chat template on first use.
    ///
    /// # Errors
    /// `InvalidArgument` for an embedding model, and for one without a chat template.
    pub fn call_format(&self) -> Result<&CallFormat> {
        self.check_generates()?;
        let template = self.template()?.ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "the model has no chat template, so it cannot chat")
                .hint("use an instruction-tuned model, or generate from a prompt")
        })?;
        Ok(self.0.calls.get_or_init(|| CallFormat::derive(template, &self.0.tokenizer)))
    }

    /// Refuses a model that continues no texts.
    pub(crate) fn check_generates(&self) -> Result<()> {
        let info = self.info();
        if info.generates {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::InvalidArgument,
            format!(
                "'{}' (architecture {}) is an embedding model: it turns texts into vectors and continues none",
                info.name, info.architecture
            ),
        )
        .hint("embed texts with it, or open a model that generates"))
    }

    /// What grammars need of its vocabulary, built on first use.
    ///
    /// # Errors
    /// Those of [`GrammarEnv::new`].
    pub fn grammar(&self) -> Result<&Arc<GrammarEnv>> {
        self.0.grammar.get_or_init(|| GrammarEnv::new(&self.0.tokenizer)).as_ref().map_err(again)
    }

    pub(crate) fn breakers(&self, sampling: &Sampling) -> DryBreakers {
        if sampling.dry_multiplier == 0.0 {
            return DryBreakers::none();
        }
        let tokenizer = &self.0.tokenizer;
        let tokens =
            (0..tokenizer.vocab_size()).map(|id| tokenizer.bytes(u32::try_from(id).unwrap_or(u32::MAX)));
        DryBreakers::new(&sampling.dry_sequence_breakers, tokens, |text| {
            tokenizer.encode(text, Specials::AsText)
        })
    }

    /// What the native forward pass needs to know.
    ///
    /// # Errors
    /// `InvalidArgument` for a model whose forward pass is somebody else's.
    pub(crate) fn hyper(&self) -> Result<&Hyper> {
        self.0.hyper.as_ref().ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidArgument,
                format!("the native engine has no weights of this model of architecture '{}'", self.info().architecture),
            )
            .hint("it was opened for a network: start it with Engine::with_network, or open it with Model::open")
        })
    }
}

/// An error that is kept, for one who asks again.
fn again(error: &Error) -> Error {
    let copy = Error::new(error.kind(), error.message());
    match error.hint_text() {
        Some(hint) => copy.hint(hint),
        None => copy,
    }
}

impl fmt::Debug for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Model").field(&self.0.info).finish()
    }
}

impl ModelInfo {
    fn of(file: &File, hyper: &Hyper) -> Result<Self> {
        Ok(Self {
            name: file.str("general.name")?.unwrap_or(hyper.arch.name).to_owned(),
            architecture: hyper.arch.name.to_owned(),
            layers: hyper.layers,
            embedding_length: hyper.dim,
            heads: hyper.heads,
            kv_heads: hyper.kv_heads,
            feed_forward_length: hyper.ffn,
            vocabulary: hyper.vocab,
            context_length: hyper.context,
            sliding_window: hyper.window,
            generates: hyper.generates(),
            pooling: hyper.pooling,
            ..Self::of_tensors(file)
        })
    }

    /// What the file says of an architecture that need not be known. Where it says a number for each layer, the largest.
    fn of_keys(file: &File) -> Result<Self> {
        let missing = |key: &str| {
            Error::new(ErrorKind::CorruptModel, format!("expected the key '{key}', which is missing"))
        };
        let architecture =
            file.str("general.architecture")?.ok_or_else(|| missing("general.architecture"))?;
        let number = |key: &str| -> Result<Option<usize>> {
            let key = format!("{architecture}.{key}");
            let largest = match file.get(&key) {
                Some(Value::Array(layers)) => layers.iter().filter_map(|value| value.as_int()).max(),
                _ => file.u64(&key)?.map(i128::from),
            };
            Ok(largest.and_then(|number| usize::try_from(number).ok()))
        };
        let needed = |key: &str| {
            number(key)?.filter(|number| *number > 0).ok_or_else(|| missing(&format!("{architecture}.{key}")))
        };
        let embeddings =
            file.tensor("token_embd.weight").ok_or_else(|| crate::weights::missing("token_embd.weight"))?;
        let heads = needed("attention.head_count")?;
        Ok(Self {
            name: file.str("general.name")?.unwrap_or(architecture).to_owned(),
            architecture: architecture.to_owned(),
            layers: needed("block_count")?,
            embedding_length: needed("embedding_length")?,
            heads,
            kv_heads: number("attention.head_count_kv")?.unwrap_or(heads),
            feed_forward_length: number("feed_forward_length")?.unwrap_or(0),
            vocabulary: usize::try_from(embeddings.shape[1]).unwrap_or(usize::MAX),
            context_length: needed("context_length")?,
            sliding_window: number("attention.sliding_window")?.filter(|window| *window > 0),
            pooling: Pooling::of_file(file, architecture)?,
            ..Self::of_tensors(file)
        })
    }

    /// What the tensors say; all else is empty.
    fn of_tensors(file: &File) -> Self {
        let mut formats: Vec<(String, usize, u64)> = Vec::new();
        let (mut parameters, mut weight_bytes) = (0, 0);
        for tensor in file.tensors() {
            let bytes = tensor.data.len() as u64;
            parameters += tensor.elements();
            weight_bytes += bytes;
            let name = tensor.kind.to_string();
            match formats.iter_mut().find(|format| format.0 == name) {
                Some(format) => (format.1, format.2) = (format.1 + 1, format.2 + bytes),
                None => formats.push((name, 1, bytes)),
            }
        }
        formats.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.0.cmp(&b.0)));
        Self {
            name: String::new(),
            architecture: String::new(),
            parameters,
            weight_bytes,
            formats: formats.into_iter().map(|(name, tensors, _)| (name, tensors)).collect(),
            layers: 0,
            embedding_length: 0,
            heads: 0,
            kv_heads: 0,
            feed_forward_length: 0,
            vocabulary: 0,
            context_length: 0,
            sliding_window: None,
            chat_template: file.get("tokenizer.chat_template").is_some(),
            generates: true,
            pooling: None,
        }
    }
}
