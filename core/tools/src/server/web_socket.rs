//! Messages over a WebSocket: one JSON object a text frame, under the subprotocol `mcp`.
//!
//! The protocol's specification names no such transport; this is the form in which servers offer it. What a frame may be is
//! `inbox`'s business, as for standard output.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures::{SinkExt, StreamExt};
use reqwest::Url;
use reqwest::header::HeaderMap;
use rmcp::RoleClient;
use rmcp::model::{ClientJsonRpcMessage, ServerJsonRpcMessage};
use rmcp::transport::Transport;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::error::{CapacityError, ProtocolError};
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};
use tokio_tungstenite::{Connector, MaybeTlsStream, WebSocketStream, client_async_tls_with_config};

use super::http::{header_map, tls};
use super::inbox::{Inbox, Wire};
use super::launch::Tail;
use super::reason::chain;
use crate::secrets::shown_url;
use crate::{Error, ErrorKind, Result};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Messages that wait to be written.
const QUEUE: usize = 256;
/// How long it may take to be connected.
const CONNECT: Duration = Duration::from_secs(10);
/// A connection over which nothing came for so long is asked whether it is still there.
const PING: Duration = Duration::from_secs(30);

pub(crate) struct WebSocketTransport {
    writer: Option<mpsc::Sender<Message>>,
    reader: futures::stream::SplitStream<Socket>,
    inbox: Inbox,
}

pub(crate) async fn open(
    server: &str,
    url: &str,
    headers: &BTreeMap<String, String>,
    limit: usize,
    may_be_older: bool,
) -> Result<(WebSocketTransport, Arc<Wire>)> {
    let shown = shown_url(url);
    let failed = |text: String| {
        Error::new(ErrorKind::Network, format!("the MCP server '{server}' at {shown}: {text}"))
    };
    let parsed = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "ws" | "wss"));
    let parsed = parsed.ok_or_else(|| {
        Error::new(
            ErrorKind::Config,
            format!("the MCP server '{server}': '{shown}' is not the URL of a WebSocket"),
        )
        .hint("expected a URL such as ws://localhost:8090/mcp")
    })?;
    let host = parsed.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = parsed.port_or_known_default().unwrap_or(80);
    let config = WebSocketConfig::default().max_message_size(Some(limit)).max_frame_size(Some(limit));
    let fields = header_map(server, headers)?;
    let connector = match parsed.scheme() {
        "wss" => Connector::Rustls(Arc::new(tls(server, true)?)),
        _ => Connector::Plain,
    };
    let dial = Dial { url, host, port, fields, config, connector };
    let connecting = async {
        let connected = match dial.connect(true).await {
            // Servers that know only the messages do not answer to the subprotocol.
            Err(SocketError::Protocol(ProtocolError::SecWebSocketSubProtocolError(_))) => {
                dial.connect(false).await
            }
            connected => connected,
        };
        connected.map_err(|error| failed(chain(&error)))
    };
    let socket = tokio::time::timeout(CONNECT, connecting).await;
    let socket = socket.map_err(|_| failed(format!("no connection after {CONNECT:?}")))??;
    let (sink, reader) = socket.split();
    let (writer, queue) = mpsc::channel(QUEUE);
    tokio::spawn(write(sink, queue));
    let inbox = Inbox::new(limit, Arc::new(Tail::default()), may_be_older);
    let wire = inbox.wire.clone();
    Ok((WebSocketTransport { writer: Some(writer), reader, inbox }, wire))
}

/// Where to connect to, and how.
struct Dial<'a> {
    url: &'a str,
    host: &'a str,
    port: u16,
    fields: HeaderMap,
    config: WebSocketConfig,
    connector: Connector,
}

impl Dial<'_> {
    async fn connect(&self, subprotocol: bool) -> Result<Socket, SocketError> {
        let mut request = self.url.into_client_request()?;
        request.headers_mut().extend(self.fields.iter().map(|(name, value)| (name.clone(), value.clone())));
        if subprotocol {
            request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("mcp"));
        }
        let stream = TcpStream::connect((self.host, self.port)).await.map_err(SocketError::Io)?;
        let _ = stream.set_nodelay(true);
        let (config, connector) = (Some(self.config), Some(self.connector.clone()));
        client_async_tls_with_config(request, stream, config, connector).await.map(|(socket, _)| socket)
    }
}

impl WebSocketTransport {
    /// Reads one frame; `false` when there are no more.
    async fn read(&mut self) -> bool {
        let frame = match tokio::time::timeout(PING, self.reader.next()).await {
            Ok(frame) => frame,
            Err(_) => {
                if let Some(writer) = &self.writer {
                    let _ = writer.try_send(Message::Ping(Vec::new().into()));
                }
                return true;
            }
        };
        match frame {
            Some(Ok(Message::Text(text))) => self.inbox.take(text.as_bytes()),
            Some(Ok(Message::Binary(bytes))) => self.inbox.take(&bytes),
            Some(Ok(_)) => {}
            Some(Err(SocketError::Capacity(CapacityError::MessageTooLong { size, .. }))) => {
                // The rest of the frame is still on its way, so this connection is over; those who wait are told why.
                self.inbox.refuse(size, None, b"");
                return !self.inbox.ready.is_empty();
            }
            Some(Err(_)) | None => return false,
        }
        true
    }
}

impl Transport<RoleClient> for WebSocketTransport {
    type Error = io::Error;

    fn send(
        &mut self,
        message: ClientJsonRpcMessage,
    ) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let writer = self.writer.clone();
        self.inbox.send(&message, async move |text: String| {
            let closed = || io::Error::new(io::ErrorKind::BrokenPipe, "the WebSocket is closed");
            let writer = writer.ok_or_else(closed)?;
            writer.send(Message::Text(text.into())).await.map_err(|_| closed())
        })
    }

    async fn receive(&mut self) -> Option<ServerJsonRpcMessage> {
        loop {
            if let Some(message) = self.inbox.ready.pop_front() {
                return Some(message);
            }
            let goes_on = match self.inbox.patience() {
                None => self.read().await,
                Some(end) => match tokio::time::timeout_at(end, self.read()).await {
                    Ok(goes_on) => goes_on,
                    Err(_) => {
                        self.inbox.impatient();
                        true
                    }
                },
            };
            if !goes_on {
                return None;
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.writer = None;
        Ok(())
    }
}

/// One task writes, so that a caller that gives up never leaves half a message behind.
async fn write(mut sink: futures::stream::SplitSink<Socket, Message>, mut queue: mpsc::Receiver<Message>) {
    while let Some(message) = queue.recv().await {
        if sink.send(message).await.is_err() {
            return;
        }
    }
    let _ = sink.close().await;
}
