//! The way out: one message to one SMTP server, answered only after the server took it.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Mailboxes};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// How to reach the SMTP server.
#[derive(Clone, Debug)]
pub struct SmtpOptions {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether and how the connection is encrypted.
    pub security: Security,
    /// Who we are, where the server wants to know.
    pub credentials: Option<Credentials>,
    /// How long one step of the dialogue may take.
    pub timeout: Duration,
}

/// A user and a password. Printing it shows neither.
#[derive(Clone)]
pub struct Credentials {
    /// The user.
    pub user: String,
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// Whether and how the connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all: for a server on the same machine.
    None,
    /// The connection starts plain and must become encrypted (usually port 587).
    StartTls,
    /// Encrypted from the first byte (usually port 465).
    Tls,
}

/// Sends mail.
#[derive(Clone, Debug)]
pub struct Sender {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    at: String,
}

impl Sender {
    /// Prepares sending; nothing is connected yet.
    ///
    /// # Errors
    /// When encryption is wanted that this build or the host's name does not allow.
    pub fn new(options: SmtpOptions) -> Result<Self, String> {
        let at = format!("{}:{}", options.host, options.port);
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&options.host)
            .port(options.port)
            .timeout(Some(options.timeout));
        if options.security != Security::None {
            builder = encrypted(builder, &options)?;
        }
        if let Some(Credentials { user, password }) = options.credentials {
            builder = builder
                .credentials(lettre::transport::smtp::authentication::Credentials::new(user, password));
        }
        Ok(Self { transport: builder.build(), at })
    }

    /// Sends a text to one or more recipients (`a@x, B <b@y>`), and returns them as they were understood.
    ///
    /// # Errors
    /// In words for the model and the person behind it: which address is wrong, or what to do about the server.
    pub async fn send(&self, from: &str, to: &str, subject: &str, body: &str) -> Result<String, String> {
        let sender: Mailbox = from.trim().parse().map_err(|_| bad_address("sender", from))?;
        let recipients: Mailboxes = to.trim().parse().map_err(|_| bad_address("recipient", to))?;
        let recipients: Vec<Mailbox> = recipients.into_iter().collect();
        match recipients.len() {
            0 => {
                return Err(
                    "No recipient was given. 'to' must be an address such as anna@example.com.".into()
                );
            }
            1..=50 => {}
            many => {
                return Err(format!(
                    "{many} recipients are too many for one message: at most 50 are allowed."
                ));
            }
        }
        // A line break in a subject could smuggle in further header lines.
        let subject: String = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let mut message =
            Message::builder().from(sender).subject(subject.trim()).header(ContentType::TEXT_PLAIN);
        for recipient in &recipients {
            message = message.to(recipient.clone());
        }
        let message =
            message.body(body.to_owned()).map_err(|error| format!("The message cannot be sent: {error}."))?;
        self.transport.send(message).await.map_err(|error| self.explain(&error))?;
        Ok(recipients.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
    }

    fn explain(&self, error: &lettre::transport::smtp::Error) -> String {
        let mut reason = error.to_string();
        let mut cause = std::error::Error::source(error);
        while let Some(inner) = cause {
            let text = inner.to_string();
            if !reason.contains(&text) {
                reason = format!("{reason}: {text}");
            }
            cause = inner.source();
        }
        let at = &self.at;
        if error.is_permanent() {
            format!("The SMTP server at {at} refused the message: {reason}. It was not sent.")
        } else if error.is_transient() {
            format!(
                "The SMTP server at {at} cannot take the message now: {reason}. It was not sent; try again later."
            )
        } else if error.is_timeout() {
            format!(
                "The SMTP server at {at} did not answer in time. Whether the message was sent is not known."
            )
        } else if error.is_tls() {
            format!(
                "No encrypted connection to the SMTP server at {at}: {reason}. The message was not sent; check --smtp-security."
            )
        } else {
            format!(
                "The SMTP server at {at} cannot be reached: {reason}. The message was not sent. Check that it runs and \
                 that --smtp names its host and port."
            )
        }
    }
}

#[cfg(feature = "tls")]
fn encrypted(
    builder: lettre::transport::smtp::AsyncSmtpTransportBuilder,
    options: &SmtpOptions,
) -> Result<lettre::transport::smtp::AsyncSmtpTransportBuilder, String> {
    use lettre::transport::smtp::client::{Tls, TlsParameters};
    let parameters = TlsParameters::new(options.host.clone())
        .map_err(|error| format!("TLS to {}: {error}", options.host))?;
    Ok(builder.tls(if options.security == Security::Tls {
        Tls::Wrapper(parameters)
    } else {
        Tls::Required(parameters)
    }))
}

#[cfg(not(feature = "tls"))]
fn encrypted(
    _builder: lettre::transport::smtp::AsyncSmtpTransportBuilder,
    _options: &SmtpOptions,
) -> Result<lettre::transport::smtp::AsyncSmtpTransportBuilder, String> {
    Err("this build cannot encrypt: expected --smtp-security none, or a build with the feature 'tls'".into())
}

fn bad_address(who: &str, address: &str) -> String {
    let shown: String = address.chars().take(100).map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!(
        "'{shown}' is not a valid {who}. Expected an address such as anna@example.com or Anna Berg <anna@example.com>."
    )
}
