//! What a message says, as the tools show it.

use mail_parser::{Address, Message, MessageParser, MimeHeaders};
use serde::Serialize;

use crate::Entry;

/// Bytes of a file that are looked at for its header.
pub(crate) const HEAD: u64 = 256 << 10;
/// Bytes of a file that are looked at for its text and its list of attachments.
pub(crate) const WHOLE: u64 = 32 << 20;
/// Bytes of a message's text that are shown.
const MAX_BODY: usize = 64 << 10;
/// Characters of one header line that are shown.
const MAX_LINE: usize = 400;

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// `3.eml`.
    pub id: String,
    /// `Anna Berg <anna@example.com>`.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// `2026-11-20`, the day in the sender's time zone.
    pub date: String,
    /// Whether it was never read.
    pub unread: bool,
}

/// All of a message that is text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Full {
    /// `3.eml`.
    pub id: String,
    /// Who wrote it.
    pub from: String,
    /// To whom.
    pub to: String,
    /// Who got a copy.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cc: String,
    /// The subject.
    pub subject: String,
    /// `2026-11-20T08:15:00+01:00`.
    pub date: String,
    /// Whether it was never read.
    pub unread: bool,
    /// The text; of a message in HTML only, the HTML's text.
    pub body: String,
    /// Whether the text is longer than what is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
    /// What is attached.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// A file that came with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its size in bytes.
    pub size: usize,
}

pub(crate) fn summary(entry: &Entry, bytes: &[u8]) -> Summary {
    let message = MessageParser::default().parse_headers(bytes);
    let message = message.as_ref();
    Summary {
        id: entry.id(),
        from: people(message.and_then(Message::from)),
        subject: line(message.and_then(Message::subject).unwrap_or_default()),
        date: date(message, entry)[..10].to_owned(),
        unread: !entry.seen,
    }
}

pub(crate) fn full(entry: &Entry, bytes: &[u8]) -> Full {
    let message = MessageParser::default().parse(bytes);
    let message = message.as_ref();
    let mut body = text(message);
    let truncated = body.len() > MAX_BODY;
    if truncated {
        body.truncate(body.floor_char_boundary(MAX_BODY));
    }
    let attachments = message.into_iter().flat_map(Message::attachments).take(100).map(|part| Attachment {
        name: line(part.attachment_name().unwrap_or("unnamed")),
        kind: part.content_type().map_or_else(
            || "application/octet-stream".to_owned(),
            |kind| line(&format!("{}/{}", kind.c_type, kind.c_subtype.as_deref().unwrap_or("*"))),
        ),
        size: part.len(),
    });
    Full {
        id: entry.id(),
        from: people(message.and_then(Message::from)),
        to: people(message.and_then(Message::to)),
        cc: people(message.and_then(Message::cc)),
        subject: line(message.and_then(Message::subject).unwrap_or_default()),
        date: date(message, entry),
        unread: !entry.seen,
        body,
        truncated,
        attachments: attachments.collect(),
    }
}

/// What a search looks at: sender, recipients, subject and text, folded by [`fold`].
pub(crate) fn searchable(bytes: &[u8]) -> String {
    let message = MessageParser::default().parse(bytes);
    let message = message.as_ref();
    let head = [
        people(message.and_then(Message::from)),
        people(message.and_then(Message::to)),
        line(message.and_then(Message::subject).unwrap_or_default()),
    ];
    fold(&format!("{}\n{}", head.join("\n"), text(message)))
}

/// Lower case, Latin letters without their accents: "réunion" is found by "Reunion".
pub(crate) fn fold(text: &str) -> String {
    let plain = |c: char| match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        '’' => '\'',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn text(message: Option<&Message<'_>>) -> String {
    let bodies = message.map_or(0, |message| message.text_body_count().min(16));
    let parts = (0..bodies).filter_map(|index| message?.body_text(index));
    let joined = parts.collect::<Vec<_>>().join("\n").replace("\r\n", "\n");
    joined.trim().to_owned()
}

fn people(address: Option<&Address<'_>>) -> String {
    let one = |(name, address): (Option<&str>, Option<&str>)| match (name, address) {
        (Some(name), Some(address)) if !name.is_empty() => format!("{name} <{address}>"),
        (_, Some(address)) => address.to_owned(),
        (name, None) => name.unwrap_or_default().to_owned(),
    };
    let all = address.into_iter().flat_map(|address| address.iter()).take(50);
    line(&all.map(|person| one((person.name(), person.address()))).collect::<Vec<_>>().join(", "))
}

/// One line, without anything that moves a cursor, bounded.
fn line(text: &str) -> String {
    let flat: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let flat = flat.trim();
    match flat.char_indices().nth(MAX_LINE) {
        Some((end, _)) => format!("{}…", &flat[..end]),
        None => flat.to_owned(),
    }
}

/// The date of the header, or of the delivery where the header has none.
fn date(message: Option<&Message<'_>>, entry: &Entry) -> String {
    let written =
        message.and_then(Message::date).filter(|date| date.is_valid()).map(|date| date.to_rfc3339());
    let delivered =
        || mail_parser::DateTime::from_timestamp(entry.delivered.min(253_402_300_799) as i64).to_rfc3339();
    // A year beyond four digits would move the day out of its place.
    written.filter(|date| date.is_char_boundary(10) && date.len() >= 20).unwrap_or_else(delivered)
}
