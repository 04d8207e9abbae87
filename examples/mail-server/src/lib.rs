//! A mailbox as an MCP server: seven tools over a Maildir (reading) and an SMTP server (sending).
//!
//! [`Mailbox`] is the mail on disk, [`Sender`] the way out, [`Mail`] the seven tools over both. [`server`] speaks MCP over
//! standard input and output, [`http`] over HTTP.
#![forbid(unsafe_code)]

#[cfg(feature = "http")]
pub mod http;
mod maildir;
mod message;
mod sample;
pub mod server;
mod smtp;
mod tools;

pub use maildir::{Entry, Mailbox};
pub use message::{Full, Summary};
pub use sample::make_sample;
pub use smtp::{Credentials, Security, Sender, SmtpOptions};
pub use tools::{Answer, Mail, MailOptions, ToolDefinition};
