//! From a request to the prompt that the model reads.

use ai_runtime_chat::{Content, Error, ErrorKind, Message, Request, Result, Role, ToolChoice, ToolSpec};
use ai_runtime_grammar::{CallFormat, Origin};
use ai_runtime_text::{ChatTemplate, Prompt, RenderInput};

use crate::{Engine, Model};

impl Engine {
    /// How many tokens of the context a request's prompt takes.
    ///
    /// # Errors
    /// Those of [`Model::prompt`].
    pub fn count_tokens(&self, request: &Request) -> Result<usize> {
        Ok(self.model().tokenizer().encode_prompt(&self.model().prompt(request)?).len())
    }
}

impl Engine {
    /// How many tokens of a request's prompt stand before the first word of a user: the system prompt and the tools, which
    /// are the same in the next conversation. 0 where no prompt cache on disk would keep them.
    pub(crate) fn standing_tokens(&self, request: &Request, prompt: &[u32]) -> usize {
        // Asked of the whole prompt, so that small models are spared the second rendering.
        if !self.options().prompt_cache.is_worth(self.model().info().parameters, prompt.len()) {
            return 0;
        }
        let system = request.messages.iter().take_while(|message| message.role == Role::System);
        let mut messages: Vec<_> = system.cloned().collect();
        if messages.is_empty() && request.tools.is_empty() {
            return 0;
        }
        // What two conversations that begin differently have in common.
        messages.push(Message::user("\u{a7}"));
        let other = Request { messages, ..request.clone() };
        let Ok(other) = self.model().prompt(&other) else { return 0 };
        let other = self.model().tokenizer().encode_prompt(&other);
        other.iter().zip(prompt).take_while(|(a, b)| a == b).count()
    }
}

impl Model {
    /// A request as the model reads it: messages and tools through its chat template. A model whose template knows no
    /// tools is told of them in its system message.
    ///
    /// # Errors
    /// `InvalidArgument` for a model without a chat template, a request without messages and one whose choice of tools names
    /// none of them; `Schema` for a template that refuses the conversation.
    pub fn prompt(&self, request: &Request) -> Result<Prompt> {
        let format = self.call_format()?;
        let template =
            self.template()?.ok_or_else(|| Error::new(ErrorKind::Internal, "a format without a template"))?;
        let tools = offered(request)?;
        if request.messages.is_empty() {
            return Err(Error::new(ErrorKind::InvalidArgument, "expected at least one message, found none"));
        }
        if format.origin != Origin::Prompted {
            return render(template, &request.messages, tools, request);
        }
        let messages = spelled_out(format, &request.messages);
        let Some(instructions) = format.instructions(tools) else {
            return render(template, &messages, &[], request);
        };
        render(template, &told(&messages, &instructions, Role::System), &[], request)
            // Some templates have no place for a system message.
            .or_else(|_| render(template, &told(&messages, &instructions, Role::User), &[], request))
    }
}

fn render(
    template: &ChatTemplate,
    messages: &[Message],
    tools: &[ToolSpec],
    request: &Request,
) -> Result<Prompt> {
    let variables = &request.template_variables;
    template.render(&RenderInput { messages, tools, add_generation_prompt: true, variables })
}

/// The tools that the model is shown: all, so that the beginning of the prompt stays the same whatever the choice, unless none
/// may be called.
pub(crate) fn offered(request: &Request) -> Result<&[ToolSpec]> {
    let known = |name: &String| request.tools.iter().any(|tool| tool.name == *name);
    let unknown = match &request.tool_choice {
        ToolChoice::None => return Ok(&[]),
        ToolChoice::Named(name) if !known(name) => Some(format!("'{name}'")),
        ToolChoice::Subset(names) => names.iter().find(|name| !known(name)).map(|name| format!("'{name}'")),
        ToolChoice::Required if request.tools.is_empty() => Some("a tool".to_owned()),
        _ => None,
    };
    match unknown {
        Some(what) => {
            let names: Vec<_> = request.tools.iter().map(|tool| tool.name.as_str()).collect();
            Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("the choice of tools asks for {what}; on offer are: [{}]", names.join(", ")),
            ))
        }
        None => Ok(&request.tools),
    }
}

/// Calls and results of a conversation as text, for a template that knows neither.
fn spelled_out(format: &CallFormat, messages: &[Message]) -> Vec<Message> {
    let mut earlier = 0;
    let spell = |message: &Message| {
        let mut message = message.clone();
        if !message.tool_calls.is_empty() {
            let calls = format.render(&message.tool_calls, earlier);
            earlier += message.tool_calls.len();
            let text = message.content.text();
            let space = if text.is_empty() { "" } else { "\n" };
            message.content = Content::Text(format!("{text}{space}{calls}"));
            message.tool_calls.clear();
        }
        if message.role == Role::Tool {
            let result = message.content.text();
            message = Message::user(format!("<tool_response>\n{result}\n</tool_response>"));
        }
        message
    };
    messages.iter().map(spell).collect()
}

/// The conversation with instructions at its beginning, in a message of this role.
fn told(messages: &[Message], instructions: &str, role: Role) -> Vec<Message> {
    let mut messages = messages.to_vec();
    // A system message that has no place becomes a part of the first user's.
    let system = match messages.first() {
        Some(first) if first.role == Role::System => Some(messages.remove(0).content.text()),
        _ => None,
    };
    let text = match system {
        Some(system) => format!("{system}\n\n{instructions}"),
        None => instructions.to_owned(),
    };
    match messages.iter_mut().find(|message| message.role == Role::User).filter(|_| role == Role::User) {
        Some(first) => first.content = Content::Text(format!("{text}\n\n{}", first.content.text())),
        None => messages.insert(0, Message::system(text)),
    }
    messages
}
