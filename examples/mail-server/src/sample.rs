//! A mailbox to play with: six mails, English and French, some important, some read, all of the last two days.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use lettre::message::header::{self, ContentType};
use lettre::message::{Attachment, Mailbox as Address, Message, MultiPart, SinglePart};

use crate::maildir::make_maildir;

struct Sample {
    hours_ago: u64,
    read: bool,
    important: bool,
    from: &'static str,
    subject: &'static str,
    body: &'static str,
}

const SAMPLES: [Sample; 6] = [
    Sample {
        hours_ago: 40,
        read: true,
        important: false,
        from: "Library <library@city.example>",
        subject: "Your reservation is ready",
        body: "Hello,\n\nthe book you reserved, \"The Left Hand of Darkness\", waits for you until Saturday.\n\nThe library",
    },
    Sample {
        hours_ago: 27,
        read: true,
        important: false,
        from: "Paul Petit <paul.petit@example.com>",
        subject: "Photos du week-end",
        body: "Salut,\n\nvoici enfin les photos de la randonnée. La vue au sommet était magnifique !\n\nÀ bientôt,\nPaul",
    },
    Sample {
        hours_ago: 7,
        read: false,
        important: true,
        from: "Anna Berg <anna.berg@example.com>",
        subject: "Contract: please sign before Friday",
        body: "Hi,\n\nthe contract with Northwind is attached. Legal needs your signature before Friday noon, otherwise the \
               offer expires.\n\nCould you confirm today that you can make it?\n\nAnna",
    },
    Sample {
        hours_ago: 5,
        read: false,
        important: true,
        from: "Claire Dubois <claire.dubois@example.fr>",
        subject: "Urgent : réunion avancée à 14 h",
        body: "Bonjour,\n\nla réunion de demain avec le client est avancée à 14 h, salle Voltaire. Merci de confirmer ta \
               présence et d'apporter le budget.\n\nCordialement,\nClaire",
    },
    Sample {
        hours_ago: 3,
        read: false,
        important: false,
        from: "Weekly Rust <news@weekly.example>",
        subject: "This week: smaller binaries",
        body: "What you may have missed this week: smaller binaries, faster builds, and a look at allocators.",
    },
    Sample {
        hours_ago: 1,
        read: false,
        important: false,
        from: "Tom Weber <tom.weber@example.com>",
        subject: "Lunch on Thursday?",
        body: "Hey,\n\nare you free for lunch on Thursday? The new place at the station has good soup.\n\nTom",
    },
];

/// Makes a Maildir with six mails for `user`. What is there already stays; a second call adds nothing.
///
/// # Errors
/// Of the file system, and when `user` is not an address.
pub fn make_sample(root: &Path, user: &str) -> io::Result<usize> {
    let to: Address = user.parse().map_err(|_| {
        let message = format!("'{user}' is not an address: expected something like me@example.com");
        io::Error::new(io::ErrorKind::InvalidInput, message)
    })?;
    make_maildir(root)?;
    let holds_mail = ["new", "cur"]
        .iter()
        .any(|part| fs::read_dir(root.join(part)).is_ok_and(|mut dir| dir.next().is_some()));
    if holds_mail {
        return Ok(0);
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
    for (index, sample) in SAMPLES.iter().enumerate() {
        let time = now.saturating_sub(sample.hours_ago * 3600);
        let bytes = compose(sample, &to, time).map_err(io::Error::other)?;
        let name = format!("{time}.sample{index}.localhost");
        // Written aside and then moved, so that no reader sees half a mail.
        let aside = root.join("tmp").join(&name);
        fs::write(&aside, bytes)?;
        let place = if sample.read {
            root.join("cur").join(format!("{name}:2,S"))
        } else {
            root.join("new").join(&name)
        };
        fs::rename(aside, place)?;
    }
    Ok(SAMPLES.len())
}

fn compose(sample: &Sample, to: &Address, time: u64) -> Result<Vec<u8>, String> {
    let date = UNIX_EPOCH + std::time::Duration::from_secs(time);
    let from: Address = sample.from.parse().map_err(|_| format!("the sample's sender {}", sample.from))?;
    let mut message = Message::builder().from(from).to(to.clone()).subject(sample.subject).date(date);
    if sample.important {
        message = message.raw_header(header::HeaderValue::new(
            header::HeaderName::new_from_ascii_str("Importance"),
            "high".to_owned(),
        ));
    }
    let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(sample.body.to_owned());
    let message = if sample.subject.starts_with("Contract") {
        let contract = Attachment::new("contract.txt".into())
            .body("Contract with Northwind. To be signed below.\n".to_owned(), ContentType::TEXT_PLAIN);
        message.multipart(MultiPart::mixed().singlepart(text).singlepart(contract))
    } else {
        message.singlepart(text)
    };
    message.map(|message| message.formatted()).map_err(|error| error.to_string())
}
