//! Chat templates: a conversation as the text that a model was trained to read.
//!
//! The template is Jinja, written for Python's jinja2 with the settings of the transformers library, and comes with the
//! model file. It runs in minijinja with what those templates expect of Python added ([`python`]), with a limit on its
//! work and on the size of what it writes.

mod environment;
mod json;
mod literal;
mod messages;
mod python;
mod source;
mod strftime;

use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::File;
use minijinja::Environment;
use serde_json::{Map, Value};

use crate::prompt::{Prompt, RenderInput};
use literal::{Finder, Marking};
use messages::Shape;

/// A template of more than this is no template.
const LONGEST_SOURCE: usize = 4 << 20;
/// Instructions that any rendering may take; each byte of input allows more.
const FUEL: u64 = 5_000_000;
const FUEL_PER_BYTE: u64 = 64;
/// Bytes of output that any rendering may write; each byte of input allows more.
const OUTPUT: usize = 16 << 20;
const OUTPUT_PER_BYTE: usize = 16;
/// The name under which errors mention the template.
const NAME: &str = "chat template";

/// A model's chat template. Cheap to clone.
#[derive(Clone)]
pub struct ChatTemplate {
    inner: Arc<Inner>,
    /// Another template, for conversations with tools.
    for_tools: Option<Arc<Inner>>,
}

struct Inner {
    source: String,
    environment: Environment<'static>,
    options: TemplateOptions,
    finder: OnceLock<Finder>,
    /// How messages must look; found out by trying when it first matters.
    shape: OnceLock<Shape>,
}

/// What a template needs to know of its model, and of the time.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplateOptions {
    /// `bos_token`.
    pub bos_token: Option<String>,
    /// `eos_token`.
    pub eos_token: Option<String>,
    /// Further variables of the model's tokenizer (`pad_token`, `unk_token`).
    pub tokens: Map<String, Value>,
    /// Spellings of special tokens: what content must not be able to say.
    pub special: Vec<String>,
    /// Seconds since 1970 that `strftime_now` takes for now; `None` is the system's clock, in UTC.
    pub now: Option<i64>,
}

impl ChatTemplate {
    /// The template of a model file; `None` if it has none. Where the file has a second one for conversations with
    /// tools (`tokenizer.chat_template.tool_use`), both are read, and rendering takes the one that fits.
    ///
    /// This reads the vocabulary for its special tokens; [`ChatTemplate::of_model`] uses one that is there already.
    ///
    /// # Errors
    /// `Schema` if the template cannot be parsed, with the line; `CorruptModel` for metadata of the wrong type.
    pub fn from_gguf(file: &File) -> Result<Option<Self>> {
        match file.str("tokenizer.chat_template")? {
            Some(_) => Self::of_model(file, &crate::Tokenizer::from_gguf(file)?),
            None => Ok(None),
        }
    }

    /// The template of a model file whose tokenizer is there already.
    pub fn of_model(file: &File, tokenizer: &crate::Tokenizer) -> Result<Option<Self>> {
        let Some(source) = file.str("tokenizer.chat_template")? else { return Ok(None) };
        let template = Self::with_tokenizer(source, tokenizer)?;
        let Some(source) = file.str("tokenizer.chat_template.tool_use")? else { return Ok(Some(template)) };
        let for_tools = Self::with_tokenizer(source, tokenizer)?;
        Ok(Some(template.with_template_for_tools(for_tools)))
    }

    /// This template for conversations without tools, and `other` for those with tools.
    #[must_use]
    pub fn with_template_for_tools(self, other: Self) -> Self {
        Self { for_tools: Some(other.inner), ..self }
    }

    /// A template for the vocabulary of `tokenizer`.
    pub fn with_tokenizer(source: &str, tokenizer: &crate::Tokenizer) -> Result<Self> {
        let spell = |id: Option<u32>| Some(String::from_utf8_lossy(tokenizer.bytes(id?)).into_owned());
        let special = tokenizer.special_spellings().map(|(_, spelling)| spelling.to_owned()).collect();
        let (bos_token, eos_token) = (spell(tokenizer.bos()), spell(tokenizer.eos()));
        Self::new(source, TemplateOptions { bos_token, eos_token, special, ..TemplateOptions::default() })
    }

    /// A template from its source.
    ///
    /// # Errors
    /// `Schema` if it cannot be parsed, with the line.
    pub fn new(source: &str, options: TemplateOptions) -> Result<Self> {
        if source.len() > LONGEST_SOURCE {
            let message = format!("the chat template has {} bytes, more than {LONGEST_SOURCE}", source.len());
            return Err(Error::new(ErrorKind::Schema, message));
        }
        let mut environment = environment::environment(options.now);
        let prepared = source::prepare(source);
        environment.add_template_owned(NAME, prepared).map_err(|e| template_error(&e, None))?;
        let source = source.to_owned();
        let inner = Inner { source, environment, options, finder: OnceLock::new(), shape: OnceLock::new() };
        Ok(Self { inner: Arc::new(inner), for_tools: None })
    }

    /// The same template at another time: seconds since 1970, or `None` for the system's clock.
    pub fn at_time(&self, now: Option<i64>) -> Result<Self> {
        let again =
            |inner: &Inner| Self::new(&inner.source, TemplateOptions { now, ..inner.options.clone() });
        let template = again(&self.inner)?;
        match &self.for_tools {
            Some(other) => Ok(template.with_template_for_tools(again(other)?)),
            None => Ok(template),
        }
    }

    /// The template as the file has it: the one for conversations with tools, if there are two.
    pub fn source(&self) -> &str {
        &self.for_tools.as_ref().unwrap_or(&self.inner).source
    }

    /// Renders a conversation.
    ///
    /// Arguments of calls are given to the template as an object or as a string, and the content of messages that only
    /// call as `""` or null, whichever makes this template show a call whole.
    ///
    /// # Errors
    /// `Schema` if the template fails or refuses the conversation (`raise_exception`), with its line;
    /// `InvalidArgument` if it exceeds the limits on work and size.
    pub fn render(&self, input: &RenderInput<'_>) -> Result<Prompt> {
        let inner = self.chosen(!input.tools.is_empty());
        let calls = input.messages.iter().any(|message| !message.tool_calls.is_empty());
        let shape = if calls { *inner.shape.get_or_init(|| inner.find_shape()) } else { Shape::default() };
        let messages = messages::messages(input.messages, shape, &inner.source);
        let tools = messages::tools(input.tools);
        inner.render(&messages, tools.as_ref(), input.add_generation_prompt, input.variables)
    }

    /// Renders messages and tools given as the template sees them: OpenAI's shape, with `arguments` as an object.
    ///
    /// # Errors
    /// Those of [`ChatTemplate::render`].
    pub fn render_values(
        &self,
        messages: &Value,
        tools: Option<&Value>,
        add_generation_prompt: bool,
        variables: &Map<String, Value>,
    ) -> Result<Prompt> {
        self.chosen(tools.is_some()).render(messages, tools, add_generation_prompt, variables)
    }

    fn chosen(&self, tools: bool) -> &Inner {
        self.for_tools.as_ref().filter(|_| tools).unwrap_or(&self.inner)
    }
}

impl Inner {
    fn render(
        &self,
        messages: &Value,
        tools: Option<&Value>,
        add_generation_prompt: bool,
        variables: &Map<String, Value>,
    ) -> Result<Prompt> {
        let mut context = Map::new();
        context.insert("messages".into(), messages.clone());
        context.insert("tools".into(), tools.cloned().unwrap_or(Value::Null));
        context.insert("documents".into(), Value::Null);
        context.insert("add_generation_prompt".into(), add_generation_prompt.into());
        for (name, value) in messages::old_variables(&self.source, tools, self.options.now) {
            context.insert(name.into(), value);
        }
        let finder = self.finder.get_or_init(|| Finder::new(&self.options.special));
        let mut marking = Marking::new(finder, &self.source);
        let mut content = Value::Object(context);
        marking.mark(&mut content, variables)?;
        let Value::Object(mut context) = content else { unreachable!("marking keeps the kind of a value") };
        let options = &self.options;
        for (name, token) in [("bos_token", &options.bos_token), ("eos_token", &options.eos_token)] {
            if let Some(token) = token {
                context.insert(name.into(), token.clone().into());
            }
        }
        for (name, value) in options.tokens.iter().chain(marking.variables()) {
            context.insert(name.clone(), value.clone());
        }
        let text = self.run(context)?;
        Ok(marking.unmark(text))
    }

    fn run(&self, context: Map<String, Value>) -> Result<String> {
        let context = Value::Object(context);
        let bytes = messages::weight(&context);
        let mut environment = self.environment.clone();
        environment.set_fuel(Some(FUEL.saturating_add(bytes as u64 * FUEL_PER_BYTE)));
        let template = environment.get_template(NAME).map_err(|e| template_error(&e, None))?;
        let limit = OUTPUT.saturating_add(bytes.saturating_mul(OUTPUT_PER_BYTE));
        let mut output = Output { text: Vec::new(), limit };
        let render = || template.render_captured_to(python::value(&context), &mut output).map(drop);
        // minijinja panics on some expressions (3.0.5: `''[::-1]`), and templates come from strangers. Nothing that it
        // has changed is used afterwards.
        let rendered = catch_unwind(AssertUnwindSafe(render)).map_err(|_| {
            Error::new(
                ErrorKind::Schema,
                format!("{NAME}: the template engine failed on one of its expressions"),
            )
            .hint("an empty text or list that is sliced backwards does this")
        })?;
        rendered.map_err(|e| template_error(&e, Some(limit)))?;
        String::from_utf8(output.text)
            .map_err(|e| Error::new(ErrorKind::Internal, "the template wrote no UTF-8").source(e))
    }

    /// Renders a call in the shapes that templates want, and takes the first in which all of it appears.
    fn find_shape(&self) -> Shape {
        let shows_all = |shape: &Shape| {
            let messages = messages::probe(*shape);
            let tools = messages::probe_tools();
            let rendered = self.render(&messages, Some(&tools), false, &Map::new());
            rendered.is_ok_and(|prompt| messages::probe_is_shown(&prompt.text, *shape))
        };
        Shape::ALL.iter().copied().find(shows_all).unwrap_or_default()
    }
}

impl fmt::Debug for ChatTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatTemplate").field("bytes", &self.inner.source.len()).finish_non_exhaustive()
    }
}

/// A sink with a limit.
struct Output {
    text: Vec<u8>,
    limit: usize,
}

impl io::Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.text.len() + bytes.len() > self.limit {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        self.text.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn template_error(error: &minijinja::Error, limit: Option<usize>) -> Error {
    use minijinja::ErrorKind as Kind;
    let place = error.line().map_or(NAME.to_owned(), |line| format!("{NAME}, line {line}"));
    let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
    match error.kind() {
        Kind::OutOfFuel => {
            Error::new(ErrorKind::InvalidArgument, format!("{place}: the template does not end"))
                .hint("it took more steps than a conversation of this size can need")
        }
        Kind::WriteFailure => Error::new(
            ErrorKind::InvalidArgument,
            format!("{place}: the template wrote more than {} bytes", limit.unwrap_or(OUTPUT)),
        ),
        _ => Error::new(ErrorKind::Schema, format!("{place}: {detail}")),
    }
}
