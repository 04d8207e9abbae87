//! The seven tools. Every failure is an answer in words: what is wrong, and what would be right.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::message::{self, HEAD, WHOLE};
use crate::{Entry, Mailbox, Sender, Summary};

/// Mails that a list or a search returns when nobody says how many.
const DEFAULT_LIMIT: usize = 20;
/// Mails that a list or a search returns at most.
const MAX_LIMIT: usize = 200;
/// The newest mails that a search looks at.
const SEARCHED: usize = 5000;
/// Bytes of a mail that may be sent.
const MAX_SENT: usize = 1 << 20;

/// What the tools work on.
#[derive(Clone, Debug)]
pub struct MailOptions {
    /// Mail on disk; without it the tools that read say so.
    pub mailbox: Option<Arc<Mailbox>>,
    /// The way out; without it `send_email` says so.
    pub sender: Option<Sender>,
    /// Whose mail it is: sender of what is sent, and the only value `email` may have.
    pub user: Option<String>,
}

/// The tools.
#[derive(Clone, Debug)]
pub struct Mail {
    options: MailOptions,
}

/// How a tool is described to clients.
#[derive(Clone, Debug)]
pub struct ToolDefinition {
    /// Its name.
    pub name: &'static str,
    /// A title for people.
    pub title: &'static str,
    /// What it does, for the model.
    pub description: &'static str,
    /// JSON Schema of its arguments.
    pub parameters: Value,
    /// It changes nothing.
    pub read_only: bool,
    /// It takes something away.
    pub destructive: bool,
    /// Twice is like once.
    pub idempotent: bool,
    /// It reaches people outside.
    pub open_world: bool,
}

/// What a tool answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Compact JSON, or an error in words.
    pub text: String,
    /// The same as an object; lists stand under a name.
    pub structured: Option<Value>,
    /// Whether it is an error.
    pub is_error: bool,
}

impl Answer {
    fn of(value: Value) -> Self {
        Self { text: value.to_string(), structured: Some(value), is_error: false }
    }

    fn list(name: &str, items: &[Summary]) -> Self {
        let items = json!(items);
        Self { text: items.to_string(), structured: Some(json!({ name: items })), is_error: false }
    }

    fn error(text: impl Into<String>) -> Self {
        Self { text: text.into(), structured: None, is_error: true }
    }
}

type Arguments = Map<String, Value>;
type Outcome = Result<Answer, String>;

impl Mail {
    /// The tools over a mailbox and an SMTP server.
    pub fn new(options: MailOptions) -> Self {
        Self { options }
    }

    /// Calls a tool; `None` when there is none of that name.
    pub async fn call(&self, name: &str, arguments: Arguments) -> Option<Answer> {
        let outcome = match name {
            "send_email" => self.send(&arguments).await,
            "list_emails" => self.on_disk(arguments, list).await,
            "read_email" => self.on_disk(arguments, read).await,
            "search_emails" => self.on_disk(arguments, search).await,
            "mark_as_read" => self.on_disk(arguments, mark).await,
            "delete_email" => self.on_disk(arguments, delete).await,
            "get_email_count" => self.on_disk(arguments, count).await,
            _ => return None,
        };
        Some(outcome.unwrap_or_else(Answer::error))
    }

    async fn send(&self, arguments: &Arguments) -> Outcome {
        let sender = self.options.sender.as_ref().ok_or(
            "This server cannot send mail: it was started without an SMTP server. Start it with --smtp HOST:PORT.",
        )?;
        let to = match arguments.get("to") {
            // Models that mean several people often write a list.
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            _ => required(arguments, "to")?.to_owned(),
        };
        let subject = optional(arguments, "subject")?.unwrap_or_default();
        let body = optional(arguments, "body")?.unwrap_or_default();
        if subject.len() > 1000 {
            return Err(format!("The subject has {} bytes; at most 1000 are allowed.", subject.len()));
        }
        if body.len() > MAX_SENT {
            return Err(format!("The body has {} bytes; at most {MAX_SENT} are allowed.", body.len()));
        }
        let from = optional(arguments, "from")?
            .filter(|from| !from.trim().is_empty())
            .or(self.options.user.as_deref());
        let from = from.ok_or("There is no sender: give 'from', or start the server with --user ADDRESS.")?;
        let to = sender.send(from, &to, subject, body).await?;
        Ok(Answer::of(json!({"status": "sent", "to": to, "subject": subject})))
    }

    /// Runs a tool that reads or changes files, on a thread that may block.
    async fn on_disk(&self, arguments: Arguments, tool: fn(&Mailbox, &Arguments) -> Outcome) -> Outcome {
        let mailbox = self.options.mailbox.clone().ok_or(
            "This server cannot read mail: it was started without a mailbox. Start it with --maildir FOLDER.",
        )?;
        self.check_owner(&arguments)?;
        let done = tokio::task::spawn_blocking(move || tool(&mailbox, &arguments)).await;
        done.unwrap_or_else(|_| Err("The mail server failed in itself; this is a defect.".into()))
    }

    /// `email` says whose mailbox; there is one.
    fn check_owner(&self, arguments: &Arguments) -> Result<(), String> {
        let bare = |address: &str| -> String {
            let inner = address.rsplit_once('<').map_or(address, |(_, rest)| rest.trim_end_matches('>'));
            inner.trim().to_lowercase()
        };
        match (optional(arguments, "email")?.map(bare), &self.options.user) {
            (Some(asked), Some(user)) if !asked.is_empty() && asked != bare(user) => {
                Err(format!("This server holds the mail of {user}, not of {asked}. Leave 'email' out."))
            }
            _ => Ok(()),
        }
    }
}

fn list(mailbox: &Mailbox, arguments: &Arguments) -> Outcome {
    let limit = limit(arguments)?;
    let entries = mailbox.entries().map_err(disk)?;
    Ok(Answer::list("emails", &summaries(mailbox, entries.iter().take(limit))))
}

fn read(mailbox: &Mailbox, arguments: &Arguments) -> Outcome {
    let entry = find(mailbox, arguments)?;
    let bytes = mailbox.read(&entry, WHOLE).map_err(disk)?;
    Ok(Answer::of(json!(message::full(&entry, &bytes))))
}

fn search(mailbox: &Mailbox, arguments: &Arguments) -> Outcome {
    let query = required(arguments, "query")?;
    if query.len() > 1000 {
        return Err(format!("The query has {} bytes; at most 1000 are allowed.", query.len()));
    }
    let query = message::fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let limit = limit(arguments)?;
    let entries = mailbox.entries().map_err(disk)?;
    let hits = entries.iter().take(SEARCHED).filter(|entry| {
        // A mail that vanished meanwhile is simply not found.
        let Ok(bytes) = mailbox.read(entry, WHOLE) else { return false };
        let text = message::searchable(&bytes);
        words.iter().all(|word| text.contains(word))
    });
    Ok(Answer::list("emails", &summaries(mailbox, hits.take(limit))))
}

fn mark(mailbox: &Mailbox, arguments: &Arguments) -> Outcome {
    let entry = find(mailbox, arguments)?;
    mailbox.mark_seen(&entry).map_err(disk)?;
    Ok(Answer::of(json!({"status": "read", "id": entry.id()})))
}

fn delete(mailbox: &Mailbox, arguments: &Arguments) -> Outcome {
    let entry = find(mailbox, arguments)?;
    mailbox.trash(&entry).map_err(disk)?;
    Ok(Answer::of(json!({"status": "deleted", "id": entry.id(), "moved_to": "Trash"})))
}

fn count(mailbox: &Mailbox, _arguments: &Arguments) -> Outcome {
    let entries = mailbox.entries().map_err(disk)?;
    let unread = entries.iter().filter(|entry| !entry.seen).count();
    Ok(Answer::of(json!({"unread": unread, "total": entries.len()})))
}

fn summaries<'a>(mailbox: &Mailbox, entries: impl Iterator<Item = &'a Entry>) -> Vec<Summary> {
    let one = |entry: &Entry| Some(message::summary(entry, &mailbox.read(entry, HEAD).ok()?));
    entries.filter_map(one).collect()
}

/// The message that `email_id` names. Only a number is taken from it, so no text can name a file.
fn find(mailbox: &Mailbox, arguments: &Arguments) -> Result<Entry, String> {
    let asked = match (arguments.get("email_id"), arguments.get("id")) {
        (Some(Value::Number(number)), _) => number.to_string(),
        (None, Some(Value::String(id))) => id.clone(),
        _ => required(arguments, "email_id")?.to_owned(),
    };
    let digits = asked.trim().trim_end_matches(".eml");
    let number =
        (digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok());
    let entries = mailbox.entries().map_err(disk)?;
    let found =
        number.flatten().and_then(|number: usize| entries.iter().find(|entry| entry.number == number));
    found.cloned().ok_or_else(|| {
        let shown: String = asked.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let some: Vec<String> = entries.iter().take(5).map(Entry::id).collect();
        match some.is_empty() {
            true => format!("There is no mail with the id '{shown}'; the mailbox is empty."),
            false => format!(
                "There is no mail with the id '{shown}'. The newest ids are {}; list_emails shows more.",
                some.join(", ")
            ),
        }
    })
}

fn required<'a>(arguments: &'a Arguments, name: &str) -> Result<&'a str, String> {
    let text = optional(arguments, name)?.unwrap_or_default();
    if text.trim().is_empty() {
        return Err(format!("The argument '{name}' is missing: expected a text."));
    }
    Ok(text)
}

fn optional<'a>(arguments: &'a Arguments, name: &str) -> Result<Option<&'a str>, String> {
    match arguments.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("The argument '{name}' must be a text.")),
    }
}

fn limit(arguments: &Arguments) -> Result<usize, String> {
    match arguments.get("limit") {
        None | Some(Value::Null) => Ok(DEFAULT_LIMIT),
        Some(value) => {
            let number = value.as_u64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()));
            let whole =
                number.or_else(|| value.as_f64().filter(|n| n.fract() == 0.0 && *n >= 1.0).map(|n| n as u64));
            match whole {
                Some(count) if count >= 1 => Ok((count as usize).min(MAX_LIMIT)),
                _ => Err(format!("The argument 'limit' must be a whole number from 1 to {MAX_LIMIT}.")),
            }
        }
    }
}

fn disk(error: std::io::Error) -> String {
    format!("The mailbox cannot be read or changed: {error}.")
}

impl Mail {
    /// The tools as clients see them, always in the same order.
    pub fn definitions() -> Vec<ToolDefinition> {
        let text = |description: &str| json!({"type": "string", "description": description});
        let email = || text("Address of the mailbox; not needed");
        let id = || text("Id of the mail, as list_emails shows it, such as 3.eml");
        let count = || json!({"type": "integer", "description": "How many at most", "minimum": 1, "maximum": MAX_LIMIT});
        let object = |properties: Value, required: &[&str]| json!({"type": "object", "properties": properties, "required": required});
        let reading = |name, title, description, parameters| ToolDefinition {
            name,
            title,
            description,
            parameters,
            read_only: true,
            destructive: false,
            idempotent: true,
            open_world: false,
        };
        vec![
            ToolDefinition {
                name: "send_email",
                title: "Send an email",
                description: "Send an email",
                parameters: object(
                    json!({
                        "from": text("Sender; not needed"),
                        "to": text("Recipient address; several are separated by commas"),
                        "subject": text("Subject line"),
                        "body": text("Text of the mail"),
                    }),
                    &["to", "subject", "body"],
                ),
                read_only: false,
                destructive: false,
                idempotent: false,
                open_world: true,
            },
            reading(
                "list_emails",
                "List emails",
                "List the emails in the mailbox, newest first",
                object(json!({"email": email(), "limit": count()}), &[]),
            ),
            reading(
                "read_email",
                "Read an email",
                "Read one email: sender, date, text and names of attachments",
                object(json!({"email": email(), "email_id": id()}), &["email_id"]),
            ),
            reading(
                "search_emails",
                "Search emails",
                "Find emails whose sender, recipients, subject or text contain all words of the query",
                object(
                    json!({"email": email(), "query": text("Words to look for"), "limit": count()}),
                    &["query"],
                ),
            ),
            ToolDefinition {
                read_only: false,
                ..reading(
                    "mark_as_read",
                    "Mark an email as read",
                    "Mark an email as read",
                    object(json!({"email": email(), "email_id": id()}), &["email_id"]),
                )
            },
            ToolDefinition {
                read_only: false,
                destructive: true,
                ..reading(
                    "delete_email",
                    "Delete an email",
                    "Delete an email; it goes to the trash",
                    object(json!({"email": email(), "email_id": id()}), &["email_id"]),
                )
            },
            reading(
                "get_email_count",
                "Count emails",
                "Count the unread emails and all emails",
                object(json!({"email": email()}), &[]),
            ),
        ]
    }
}
