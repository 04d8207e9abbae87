//! The loopback address to which a browser comes back (RFC 8252, section 7.3): one tiny HTTP listener, open for as long as
//! one authorization takes.

use std::io;

use reqwest::Url;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Bytes that the head of a request may have.
const MAX_HEAD: usize = 16 << 10;

pub(super) struct Loopback {
    listener: TcpListener,
    path: String,
    pub(super) redirect_uri: String,
}

impl Loopback {
    /// Listens at `redirect_uri` if that is an `http` address of this machine, or at a free port if there is none. `Ok(None)`
    /// where the address belongs to somebody else.
    pub(super) async fn open(redirect_uri: Option<&str>) -> io::Result<Option<Self>> {
        let Some(given) = redirect_uri else {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
            let redirect_uri = format!("http://127.0.0.1:{}/callback", listener.local_addr()?.port());
            return Ok(Some(Self { listener, path: "/callback".to_owned(), redirect_uri }));
        };
        let Ok(url) = Url::parse(given) else { return Ok(None) };
        let local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if url.scheme() != "http" || !local {
            return Ok(None);
        }
        let port = url.port_or_known_default().unwrap_or(80);
        let address = if url.host_str() == Some("[::1]") { "::1" } else { "127.0.0.1" };
        let listener = TcpListener::bind((address, port)).await?;
        Ok(Some(Self { listener, path: url.path().to_owned(), redirect_uri: given.to_owned() }))
    }

    /// Waits for the browser. Requests that do not carry the `state` of this authorization (an icon, another tab, a guess
    /// from outside) are answered and forgotten.
    pub(super) async fn wait(&self, state: &str) -> io::Result<String> {
        loop {
            let (mut stream, _) = self.listener.accept().await?;
            let head = tokio::time::timeout(std::time::Duration::from_secs(10), head_of(&mut stream)).await;
            let Ok(Some(target)) = head else { continue };
            let url = Url::parse(&self.redirect_uri).ok().and_then(|base| base.join(&target).ok());
            let ours = url.filter(|url| {
                url.path() == self.path
                    && url.query_pairs().any(|(name, value)| name == "state" && value == state)
            });
            match ours {
                Some(url) => {
                    let text = "You may close this window and go back to the program.";
                    answer(&mut stream, "200 OK", text).await;
                    return Ok(url.into());
                }
                None => answer(&mut stream, "404 Not Found", "Nothing is here.").await,
            }
        }
    }
}

/// The target of a GET request.
async fn head_of(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut buffer = [0; 2048];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let count = stream.read(&mut buffer).await.ok().filter(|count| *count > 0)?;
        head.extend_from_slice(&buffer[..count]);
        if head.len() > MAX_HEAD {
            return None;
        }
    }
    let text = String::from_utf8_lossy(&head);
    let mut words = text.lines().next()?.split(' ');
    (words.next() == Some("GET")).then(|| words.next().map(str::to_owned))?
}

async fn answer(stream: &mut TcpStream, status: &str, text: &str) {
    let page = format!("<!doctype html><meta charset=utf-8><title>ai-runtime</title><p>{text}");
    let response = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n{page}",
        page.len()
    );
    let _ = stream.write_all(response.as_bytes()).await;
    let _ = stream.shutdown().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn get(address: &str, target: &str) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(format!("GET {target} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).await.unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).await.unwrap();
        text
    }

    #[tokio::test]
    async fn only_the_answer_to_this_authorization_counts() {
        let loopback = Loopback::open(None).await.unwrap().unwrap();
        let address = loopback.redirect_uri["http://".len()..].split('/').next().unwrap().to_owned();
        let browser = async {
            assert!(get(&address, "/favicon.ico").await.starts_with("HTTP/1.1 404"));
            assert!(get(&address, "/callback?code=evil&state=guess").await.starts_with("HTTP/1.1 404"));
            assert!(get(&address, "/callback?code=c&state=s1").await.starts_with("HTTP/1.1 200"));
        };
        let (url, ()) = tokio::join!(loopback.wait("s1"), browser);
        assert!(url.unwrap().ends_with("/callback?code=c&state=s1"));
    }

    #[tokio::test]
    async fn only_addresses_of_this_machine_are_listened_at() {
        for foreign in
            ["https://host.example/cb", "http://host.example/cb", "app:/cb", "https://127.0.0.1/cb", "?"]
        {
            assert!(Loopback::open(Some(foreign)).await.unwrap().is_none(), "{foreign}");
        }
    }
}
