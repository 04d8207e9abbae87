//! `ai-runtime-mail-server`: seven mail tools over MCP.
#![forbid(unsafe_code)]

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use ai_runtime_mail_server::{Credentials, Mail, MailOptions, Mailbox, Security, Sender, SmtpOptions};
use clap::{Parser, ValueEnum};

/// A mailbox as an MCP server: send_email, list_emails, read_email, search_emails, mark_as_read, delete_email,
/// get_email_count.
///
/// Without --http it speaks MCP over standard input and output, as an MCP host starts it.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
struct Options {
    /// The Maildir to read: a folder with new, cur and tmp in it
    #[arg(long, env = "MAIL_MAILDIR", value_name = "FOLDER")]
    maildir: Option<PathBuf>,

    /// The SMTP server to send through
    #[arg(long, env = "MAIL_SMTP", value_name = "HOST:PORT")]
    smtp: Option<String>,

    /// Whose mail it is; the sender of what is sent
    #[arg(long, alias = "from", env = "MAIL_USER", value_name = "ADDRESS")]
    user: Option<String>,

    /// How the connection to the SMTP server is encrypted; by default not at all on this machine, else by STARTTLS
    #[arg(long, env = "MAIL_SMTP_SECURITY", value_name = "HOW")]
    smtp_security: Option<SecurityOption>,

    /// The user name at the SMTP server; its password is in MAIL_SMTP_PASSWORD or --smtp-password-file
    #[arg(long, env = "MAIL_SMTP_USER", value_name = "NAME")]
    smtp_user: Option<String>,

    /// A file that holds the password
    #[arg(long, env = "MAIL_SMTP_PASSWORD_FILE", value_name = "FILE")]
    smtp_password_file: Option<PathBuf>,

    /// Seconds that the SMTP server has for each step
    #[arg(long, default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=600))]
    smtp_timeout: u64,

    /// Serve over HTTP instead: /mcp, POST / (plain JSON-RPC), GET /mcp/tools, GET /health
    #[arg(long, env = "MAIL_HTTP", value_name = "ADDRESS:PORT")]
    http: Option<SocketAddr>,

    /// Make a Maildir with six mails to try things with, and end
    #[arg(long, value_name = "FOLDER")]
    make_sample: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SecurityOption {
    None,
    Starttls,
    Tls,
}

const EXAMPLES: &str = "\
Examples:
  ai-runtime-mail-server --make-sample /tmp/mail
  ai-runtime-mail-server --maildir /tmp/mail --user me@example.com --smtp localhost:2525
  ai-runtime-mail-server --maildir ~/Maildir --http 127.0.0.1:8090
  curl -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"list_emails\",\"arguments\":{}}}' localhost:8090";

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            complain(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}

/// Standard output belongs to the protocol; what people read goes to standard error.
#[allow(clippy::print_stderr, reason = "a command talks to people")]
fn complain(text: &str) {
    eprintln!("ai-runtime-mail-server: {text}");
}

async fn run(options: Options) -> Result<(), String> {
    if let Some(folder) = &options.make_sample {
        let user = options.user.as_deref().unwrap_or("me@example.com");
        let made = ai_runtime_mail_server::make_sample(folder, user)
            .map_err(|error| format!("making a sample in {}: {error}", folder.display()))?;
        complain(&match made {
            0 => format!("{} holds mail already; nothing was added", folder.display()),
            count => format!("{count} mails for {user} are in {}", folder.display()),
        });
        return Ok(());
    }
    if options.maildir.is_none() && options.smtp.is_none() {
        return Err(
            "nothing to serve: expected --maildir FOLDER, --smtp HOST:PORT or both; see --help".into()
        );
    }
    let mailbox = match &options.maildir {
        Some(folder) => Some(Arc::new(Mailbox::open(folder).map_err(|error| error.to_string())?)),
        None => None,
    };
    let sender = options.smtp.as_deref().map(|at| sender(at, &options)).transpose()?;
    let mail = Mail::new(MailOptions { mailbox, sender, user: options.user });
    match options.http {
        Some(address) => serve_http(mail, address).await,
        None => {
            ai_runtime_mail_server::server::serve_stdio(mail).await?;
            // Reading standard input blocks a thread that cannot be stopped; the client is gone, so nothing is lost.
            std::process::exit(0)
        }
    }
}

#[cfg(feature = "http")]
async fn serve_http(mail: Mail, address: SocketAddr) -> Result<(), String> {
    ai_runtime_mail_server::http::serve_http(mail, address, |address| {
        complain(&format!("serving on http://{address}"));
    })
    .await
}

#[cfg(not(feature = "http"))]
async fn serve_http(_mail: Mail, _address: SocketAddr) -> Result<(), String> {
    Err("this build has no HTTP: expected a build with the feature 'http'".into())
}

fn sender(at: &str, options: &Options) -> Result<Sender, String> {
    let (host, port) = at
        .rsplit_once(':')
        .and_then(|(host, port)| Some((host.trim_matches(['[', ']']), port.parse::<u16>().ok()?)))
        .filter(|(host, _)| !host.is_empty())
        .ok_or_else(|| format!("--smtp expects HOST:PORT, such as localhost:2525, found '{at}'"))?;
    let here =
        host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    let security = match options.smtp_security {
        Some(SecurityOption::None) => Security::None,
        Some(SecurityOption::Starttls) => Security::StartTls,
        Some(SecurityOption::Tls) => Security::Tls,
        None if here => Security::None,
        None => Security::StartTls,
    };
    let credentials = match &options.smtp_user {
        None => None,
        Some(user) => Some(Credentials { user: user.clone(), password: password(options)? }),
    };
    if credentials.is_some() && security == Security::None && !here {
        return Err(format!(
            "the password would travel to {host} in the clear: expected --smtp-security starttls or tls"
        ));
    }
    let timeout = Duration::from_secs(options.smtp_timeout);
    Sender::new(SmtpOptions { host: host.to_owned(), port, security, credentials, timeout })
}

fn password(options: &Options) -> Result<String, String> {
    if let Some(file) = &options.smtp_password_file {
        let text = std::fs::read_to_string(file)
            .map_err(|error| format!("reading the password from {}: {error}", file.display()))?;
        return Ok(text.trim_end_matches(['\r', '\n']).to_owned());
    }
    std::env::var("MAIL_SMTP_PASSWORD").map_err(|_| {
        "--smtp-user needs a password: set MAIL_SMTP_PASSWORD or give --smtp-password-file".to_owned()
    })
}
