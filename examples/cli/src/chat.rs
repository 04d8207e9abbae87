//! `ai-runtime chat`: a conversation in the terminal, or one message a line from a pipe.

use std::io::Write;
use std::time::Duration;

use ai_runtime::config::Config;
use ai_runtime::tools::{Approval, ApprovalRequest, Verdict};
use ai_runtime::{
    Answer, Conversation, Error, ErrorKind, Event, FinishReason, Input, Result, Role, Runtime, Toolbox,
};

use crate::Outcome;
use crate::interrupt::Interrupt;
use crate::lines::{Line, Lines};
use crate::options::ChatOptions;
use crate::output::{Style, line, note, safe, short, write};
use crate::tools::{close, connect, tell_changed};

const HELP: &str = "\
/tools        what the model may call
/new          begin a new conversation
/undo         take back the last question and its answer
/retry        ask the last question again
/save FILE    write the conversation as JSON
/load FILE    go on with a saved conversation
/help         this list
/quit         leave (also Ctrl-D)
Ctrl-C stops an answer; what was said stays.";

pub(crate) fn run(options: &ChatOptions) -> Result<Outcome> {
    let config = config(options)?;
    let interrupt = Interrupt::listen()?;
    let lines = Lines::of_stdin()?;
    let toolbox = Toolbox::new();
    let runtime = config.builder()?.toolbox(toolbox.clone()).caller("ai-runtime chat").build()?;
    if options.ask {
        if !lines.is_person() {
            return Err(Error::new(ErrorKind::InvalidArgument, "--ask needs a terminal to ask in"));
        }
        toolbox.on_approval(|request| async move { ask(request).await });
    }
    let servers = config.mcp_servers.clone().into_iter().map(|(name, server)| {
        let server = if options.ask { server.approval(Approval::Ask) } else { server };
        (name, server)
    });
    let servers: Vec<_> = servers.collect();
    // A server that does not start is told; the conversation goes on with the others.
    runtime.block_on(connect(&toolbox, &servers))??;
    tell_changed(&toolbox);

    let style = if lines.is_person() { Style::of_stdout() } else { Style::plain() };
    let talk = runtime.conversation();
    let mut chat = Chat { runtime, lines, interrupt, style, talk, verbose: options.verbose, failed: false };
    let outcome = chat.run();
    close(&chat.runtime, &toolbox);
    outcome
}

/// What the options say over the configuration file.
fn config(options: &ChatOptions) -> Result<Config> {
    let mut config = options.servers.config()?;
    let llm = &mut config.llm;
    if options.model.model.is_some() {
        // Downloaded here, where a person sees how far it is.
        llm.model_path = Some(options.model.file()?);
    }
    let memory = &options.model.memory;
    llm.load = memory.load.map_or(llm.load, Into::into);
    llm.lock |= memory.lock;
    if !memory.cores.is_empty() {
        llm.cores.clone_from(&memory.cores);
    }
    if options.model.threads > 0 {
        llm.threads = options.model.threads;
    }
    if options.model.context > 0 {
        llm.context_size = options.model.context;
    }
    llm.temperature = options.temperature.unwrap_or(llm.temperature);
    llm.seed = options.seed.unwrap_or(llm.seed);
    llm.max_tokens = options.max_tokens.unwrap_or(llm.max_tokens);
    if let Some(seconds) = options.timeout {
        llm.timeout = Some(Duration::try_from_secs_f64(seconds).map_err(|_| {
            Error::new(ErrorKind::InvalidArgument, format!("expected --timeout in seconds, found {seconds}"))
        })?);
    }
    config.user = options.user.clone().or(config.user);
    config.system_prompt = options.system.clone().or(config.system_prompt);
    Ok(config)
}

struct Chat {
    runtime: Runtime,
    lines: Lines,
    interrupt: Interrupt,
    style: Style,
    talk: Conversation,
    verbose: bool,
    /// Whether a message could not be answered; only a pipe's exit code tells.
    failed: bool,
}

impl Chat {
    fn run(&mut self) -> Result<Outcome> {
        if self.lines.is_person() {
            self.greet()?;
        }
        let mut pressed = false;
        loop {
            let text = match self.lines.next("> ")? {
                Line::End => break,
                Line::Interrupted if pressed => break,
                Line::Interrupted => {
                    pressed = true;
                    line(&self.style.dim("Ctrl-C once more, or Ctrl-D, leaves."))?;
                    continue;
                }
                Line::Text(text) => text,
            };
            pressed = false;
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let command = text.strip_prefix('/').filter(|_| self.lines.is_person());
            let told = match command {
                Some("quit" | "exit" | "q") => break,
                Some(command) => self.command(command),
                None => self.ask(text.into()),
            };
            if let Err(error) = told {
                crate::tell(&error);
                self.failed = true;
            }
            // A pipe cannot say what it wants next: Ctrl-C ends it all.
            if !self.lines.is_person() && self.interrupt.was_pressed() {
                return Ok(Outcome::Interrupted);
            }
        }
        Ok(if self.failed && !self.lines.is_person() { Outcome::Failure } else { Outcome::Success })
    }

    fn greet(&self) -> Result<()> {
        let model = self.runtime.backend().describe();
        let tools = self.runtime.toolbox().specs();
        line(&self.style.bold(&safe(&model)))?;
        if !tools.is_empty() {
            let names: Vec<_> = tools.iter().map(|tool| tool.name.as_str()).collect();
            line(&self.style.dim(&format!("tools: {}", safe(&names.join(", ")))))?;
        }
        line(&self.style.dim("/help lists the commands, Ctrl-C stops an answer, Ctrl-D leaves."))
    }

    fn command(&mut self, command: &str) -> Result<()> {
        let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let rest = rest.trim();
        match name {
            "help" | "?" => line(HELP),
            "tools" => {
                for tool in self.runtime.toolbox().specs() {
                    line(&format!(
                        "{}  {}",
                        self.style.bold(&safe(&tool.name)),
                        short(&tool.description, 90)
                    ))?;
                }
                Ok(())
            }
            "new" => {
                self.talk = self.runtime.conversation();
                line(&self.style.dim("A new conversation."))
            }
            "undo" => match self.last_question() {
                None => line(&self.style.dim("Nothing was asked yet.")),
                Some(at) => {
                    self.talk.truncate(at);
                    line(&self.style.dim("Taken back."))
                }
            },
            "retry" => match self.last_question() {
                None => line(&self.style.dim("Nothing was asked yet.")),
                Some(at) => {
                    self.talk.truncate(at + 1);
                    self.ask(Input::none())
                }
            },
            "save" | "load" if rest.is_empty() => {
                Err(Error::new(ErrorKind::InvalidArgument, format!("expected /{name} FILE")))
            }
            "save" => {
                let json = serde_json::to_string_pretty(&self.talk.to_json())
                    .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
                std::fs::write(rest, json + "\n").map_err(|error| Error::from(error).context(rest))?;
                line(&self.style.dim(&format!("{} messages in {rest}", self.talk.len())))
            }
            "load" => {
                let text = std::fs::read_to_string(rest).map_err(|error| Error::from(error).context(rest))?;
                let json = serde_json::from_str(&text).map_err(|error| {
                    Error::new(ErrorKind::InvalidArgument, format!("{rest}: not JSON: {error}"))
                })?;
                self.talk = Conversation::from_json(&json).map_err(|error| error.context(rest))?;
                line(&self.style.dim(&format!("{} messages", self.talk.len())))
            }
            _ => Err(Error::new(ErrorKind::InvalidArgument, format!("there is no command '/{name}'"))
                .hint("/help lists the commands")),
        }
    }

    fn last_question(&self) -> Option<usize> {
        self.talk.messages().iter().rposition(|message| message.role == Role::User)
    }

    fn ask(&mut self, input: Input) -> Result<()> {
        let options = self.runtime.options();
        let cancel = options.cancel.clone();
        let mut show = Show { style: self.style, person: self.lines.is_person(), column: 0, broken: None };
        let (runtime, talk) = (&self.runtime, &mut self.talk);
        let answer = self.interrupt.during(&cancel, || {
            runtime.chat_blocking(talk, input, &options, |event: &Event| {
                show.event(event);
                show.broken.is_none()
            })
        });
        show.end_line();
        if let Some(error) = show.broken {
            return Err(error);
        }
        let answer = answer?;
        self.remark(&answer)
    }

    /// What is to be said about an answer besides the answer.
    fn remark(&self, answer: &Answer) -> Result<()> {
        let tell = |text: &str| {
            if self.lines.is_person() {
                line(&self.style.dim(text))
            } else {
                note(text);
                Ok(())
            }
        };
        match answer.reason {
            FinishReason::Cancelled => tell("[stopped]")?,
            FinishReason::Length => tell("[cut: the limit of tokens is reached]")?,
            FinishReason::ContentFilter => tell("[the provider withheld the rest]")?,
            _ => {}
        }
        if answer.tools_exhausted {
            tell("[the model called tools too often or in a circle, and had to answer without]")?;
        }
        if self.verbose {
            let usage = &answer.usage;
            let seconds = usage.completion_seconds.max(1e-9);
            tell(&format!(
                "[{} turns; prompt {} tokens ({} cached) in {:.2} s; {} new ({} forced), {:.1} tokens/s; first after {:.2} s]",
                answer.turns,
                usage.prompt_tokens,
                usage.cached_tokens,
                usage.prompt_seconds,
                usage.completion_tokens,
                usage.forced_tokens,
                usage.completion_tokens as f64 / seconds,
                usage.first_token_seconds,
            ))?;
        }
        Ok(())
    }
}

/// Shows events as they come.
struct Show {
    style: Style,
    person: bool,
    /// Whether the line that is being written has something on it.
    column: usize,
    /// Standard output is gone.
    broken: Option<Error>,
}

impl Show {
    fn event(&mut self, event: &Event) {
        match event {
            Event::Text { delta } => self.text(&safe(delta)),
            Event::Reasoning { delta } if self.person => {
                let delta = self.style.dim(&safe(delta));
                self.text(&delta);
            }
            Event::ToolCallEnd { call, .. } => self.aside(&self.style.call(call)),
            Event::ToolResult { result } => self.aside(&self.style.result(result)),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Err(error) = write(text) {
            self.broken.get_or_insert(error);
        }
        self.column = match text.rsplit_once('\n') {
            Some((_, last)) => last.len(),
            None => self.column + text.len(),
        };
    }

    /// A line of its own; from a pipe's point of view it is not part of the answer.
    fn aside(&mut self, text: &str) {
        if self.person {
            self.end_line();
            self.text(&format!("{text}\n"));
        } else {
            note(text);
        }
    }

    fn end_line(&mut self) {
        if self.column > 0 {
            self.text("\n");
        }
    }
}

/// Asks the person whether a tool may run.
async fn ask(request: ApprovalRequest) -> Verdict {
    let arguments = short(&ai_runtime::spaced_json(&request.arguments), 2000);
    let question = format!("run {} {arguments}? [y/N] ", safe(&request.tool));
    // Reading a line blocks, and the answer is made in this thread: a thread of its own waits.
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut stdout = std::io::stdout().lock();
        let _ = write!(stdout, "{question}").and_then(|()| stdout.flush());
        drop(stdout);
        let mut reply = String::new();
        let read = std::io::stdin().read_line(&mut reply).is_ok();
        let _ = send.send(read && matches!(reply.trim().to_lowercase().as_str(), "y" | "yes" | "o" | "oui"));
    });
    loop {
        match receive.try_recv() {
            Ok(true) => return Verdict::Allow,
            Ok(false) | Err(std::sync::mpsc::TryRecvError::Disconnected) => {
                return Verdict::Refuse("The user does not allow this call.".into());
            }
            Err(std::sync::mpsc::TryRecvError::Empty) => ai_runtime::pause(Duration::from_millis(20)).await,
        }
    }
}
