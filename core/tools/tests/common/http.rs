//! An HTTP server whose answers a test writes. One request a connection.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub struct Request {
    pub method: String,
    pub target: String,
    /// Names in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

pub struct Response {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Response {
    pub fn json(body: impl ToString) -> Self {
        Self {
            status: 200,
            headers: vec![("Content-Type", "application/json".into())],
            body: body.to_string(),
        }
    }

    pub fn event(body: impl ToString) -> Self {
        let body = format!("event: message\ndata: {}\n\n", body.to_string());
        Self { status: 200, headers: vec![("Content-Type", "text/event-stream".into())], body }
    }

    pub fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: String::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Connections of a server: those that are open, and how many that were at most.
#[derive(Default)]
pub struct Load {
    open: AtomicUsize,
    pub most: AtomicUsize,
}

/// Serves until the test ends. Returns the server's address, without a slash at its end.
pub async fn serve(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> String {
    serve_slowly(Duration::ZERO, Arc::default(), answer).await
}

/// As [`serve`], with a pause before each answer, and connections counted.
pub async fn serve_slowly(
    pause: Duration,
    load: Arc<Load>,
    answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answer = Arc::new(answer);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (answer, load) = (answer.clone(), load.clone());
            tokio::spawn(async move {
                let open = load.open.fetch_add(1, Ordering::SeqCst) + 1;
                load.most.fetch_max(open, Ordering::SeqCst);
                let _ = one(stream, pause, &*answer).await;
                load.open.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    address
}

async fn one(
    mut stream: TcpStream,
    pause: Duration,
    answer: &(dyn Fn(&Request) -> Response + Send + Sync),
) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            break end;
        }
        match stream.read(&mut buffer).await? {
            0 => return Ok(()),
            count => bytes.extend_from_slice(&buffer[..count]),
        }
    };
    let head = String::from_utf8_lossy(&bytes[..head_end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) =
        (first.next().unwrap_or_default().to_owned(), first.next().unwrap_or_default().to_owned());
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = bytes[head_end + 4..].to_vec();
    while body.len() < length {
        match stream.read(&mut buffer).await? {
            0 => break,
            count => body.extend_from_slice(&buffer[..count]),
        }
    }
    let request = Request { method, target, headers, body: String::from_utf8_lossy(&body).into_owned() };
    if !pause.is_zero() {
        tokio::time::sleep(pause).await;
    }
    let response = answer(&request);
    let mut text = format!(
        "HTTP/1.1 {} X\r\nContent-Length: {}\r\nConnection: close\r\n",
        response.status,
        response.body.len()
    );
    for (name, value) in &response.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{text}\r\n{}", response.body).as_bytes()).await?;
    stream.shutdown().await
}
