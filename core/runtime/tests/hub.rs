//! Models by name, against a server of our own on this machine that answers as the hub does, and as it does on bad days.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

use ai_runtime::ErrorKind;
use ai_runtime::hub::Hub;
use sha2::{Digest, Sha256};

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// What the server does wrong, once each.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Hitch {
    /// Closes the connection behind this many bytes of a body.
    Cut(usize),
    /// Sends all of a file where a part was asked for.
    IgnoreRange,
    /// Sends other bytes than it announced.
    Damage,
    /// Answers with this status.
    Status(u16),
}

#[derive(Default)]
struct State {
    files: BTreeMap<String, Vec<u8>>,
    hitches: Vec<Hitch>,
    /// Method and path of every request, and the range it wants.
    requests: Vec<String>,
    authorization: Option<String>,
    etag: Option<String>,
}

/// A hub with one repository, `org/repo`.
struct Server {
    address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    fn start(files: &[(&str, &[u8])]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        for (name, bytes) in files {
            state.lock().unwrap().files.insert((*name).into(), bytes.to_vec());
        }
        let shared = state.clone();
        // Ends with the test's process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                std::thread::spawn(move || {
                    let _ = answer(stream, &state);
                });
            }
        });
        Self { address, state }
    }

    fn hub(&self, cache: &Path) -> Hub {
        Hub::new(cache).endpoint(&self.address)
    }

    fn hitch(&self, hitches: &[Hitch]) {
        self.state.lock().unwrap().hitches = hitches.to_vec();
    }

    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().unwrap().requests)
    }
}

/// One request; the connection is closed behind it.
fn answer(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    let (mut first, mut range) = (String::new(), None);
    reader.read_line(&mut first)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let header = header.trim_end();
        if header.is_empty() {
            break;
        }
        let (name, value) = header.split_once(": ").unwrap_or((header, ""));
        match name.to_lowercase().as_str() {
            "range" => range = value.strip_prefix("bytes=").map(str::to_owned),
            "authorization" => state.lock().unwrap().authorization = Some(value.into()),
            _ => {}
        }
    }
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut state = state.lock().unwrap();
    state.requests.push(format!("{path} {}", range.as_deref().unwrap_or("none")));
    let head = |status: u16, length: usize, more: &str| {
        format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\nConnection: close\r\n{more}\r\n")
    };
    let facts = first.starts_with("HEAD");
    if let Some(at) = state.hitches.iter().position(|hitch| matches!(hitch, Hitch::Status(_))) {
        let Hitch::Status(status) = state.hitches.remove(at) else { unreachable!() };
        return stream.write_all(head(status, 0, "").as_bytes());
    }
    if path.starts_with("/api/models/org/repo/revision/") {
        let siblings: Vec<_> =
            state.files.keys().map(|name| format!(r#"{{"rfilename": "{name}"}}"#)).collect();
        let body = format!(r#"{{"sha": "{COMMIT}", "siblings": [{}]}}"#, siblings.join(", "));
        return stream
            .write_all((head(200, body.len(), "Content-Type: application/json\r\n") + &body).as_bytes());
    }
    let file = path.strip_prefix("/org/repo/resolve/main/").and_then(|name| state.files.get(name).cloned());
    let Some(mut bytes) = file else { return stream.write_all(head(404, 0, "").as_bytes()) };
    let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let etag = state.etag.clone().unwrap_or(digest);
    let total = bytes.len();
    let mut take = |wanted: fn(&Hitch) -> bool| {
        let at = if facts { None } else { state.hitches.iter().position(wanted) };
        at.map(|at| state.hitches.remove(at))
    };
    if take(|hitch| *hitch == Hitch::Damage).is_some() {
        bytes[total / 2] ^= 1;
    }
    let ignored = take(|hitch| *hitch == Hitch::IgnoreRange).is_some();
    let start: usize = match range.as_deref().and_then(|range| range.split('-').next()?.parse().ok()) {
        Some(start) if !ignored => start,
        _ => 0,
    };
    if start >= total {
        return stream.write_all(head(416, 0, "").as_bytes());
    }
    let about = format!(
        "ETag: \"{etag}\"\r\nX-Repo-Commit: {COMMIT}\r\nContent-Range: bytes {start}-{}/{total}\r\n",
        total - 1
    );
    let body = &bytes[start..];
    stream.write_all(head(if ignored || facts { 200 } else { 206 }, body.len(), &about).as_bytes())?;
    if facts {
        return Ok(());
    }
    match take(|hitch| matches!(hitch, Hitch::Cut(_))) {
        Some(Hitch::Cut(at)) => stream.write_all(&body[..at.min(body.len())]),
        _ => stream.write_all(body),
    }
}

/// Bytes that are no model: this test is about carrying them.
fn content(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 31 + i / 251) as u8).collect()
}

#[test]
fn a_model_is_downloaded_once_and_found_again_without_a_network() {
    let (cache, bytes) = (tempfile::tempdir().unwrap(), content(300_000));
    let server = Server::start(&[("README.md", b"x"), ("m-Q4_K_M.gguf", &bytes), ("m-Q8_0.gguf", b"other")]);
    let hub = server.hub(cache.path());
    let mut seen = Vec::new();
    let path = hub
        .fetch("hf:org/repo:q4_k_m", |p| seen.push((p.file.to_owned(), p.part, p.parts, p.done, p.total)))
        .unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    assert!(path.starts_with(cache.path()) && path.ends_with("m-Q4_K_M.gguf"), "{}", path.display());
    assert!(seen.windows(2).all(|pair| pair[0].3 <= pair[1].3), "it never goes back");
    assert_eq!(*seen.last().unwrap(), ("m-Q4_K_M.gguf".into(), 1, 1, 300_000, 300_000));

    server.requests();
    let again = hub.fetch("hf:org/repo:Q4_K_M", |_| panic!("nothing is downloaded")).unwrap();
    assert_eq!((again, server.requests()), (path.clone(), vec![]));
    // The usual quantisation needs no list either.
    assert_eq!(hub.fetch("hf:org/repo", |_| ()).unwrap(), path);
    assert!(server.requests().is_empty());
    assert_eq!(hub.clone().offline(true).fetch("hf:org/repo", |_| ()).unwrap(), path);
    let error = hub.offline(true).fetch("hf:org/repo:Q8_0", |_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(
        error.message().contains("m-Q4_K_M.gguf") && error.hint_text().unwrap().contains("HF_HUB_OFFLINE")
    );
}

#[test]
fn a_download_that_broke_off_goes_on_where_it_stopped() {
    let (cache, bytes) = (tempfile::tempdir().unwrap(), content(500_000));
    let server = Server::start(&[("m-Q8_0.gguf", &bytes)]);
    server.hitch(&[Hitch::Cut(200_000), Hitch::Cut(100_000)]);
    let path = server.hub(cache.path()).fetch("hf:org/repo:Q8_0", |_| ()).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), bytes);
    let ranges: Vec<_> =
        server.requests().iter().filter_map(|request| request.split(' ').nth(1).map(str::to_owned)).collect();
    let starts: Vec<usize> =
        ranges.iter().filter_map(|range| range.strip_suffix('-')?.parse().ok()).collect();
    assert!(starts.len() == 3 && starts[0] == 0 && starts[1] > 0 && starts[2] > starts[1], "{ranges:?}");
}

#[test]
fn a_file_has_its_name_only_when_it_is_whole_and_what_the_hub_says() {
    let (cache, bytes) = (tempfile::tempdir().unwrap(), content(100_000));
    let server = Server::start(&[("m-Q8_0.gguf", &bytes)]);
    let hub = server.hub(cache.path());
    // A server that cannot resume sends all of it: the piece that was there and the file together are no file.
    server.hitch(&[Hitch::Cut(50_000), Hitch::IgnoreRange]);
    let path = hub.fetch("hf:org/repo:Q8_0", |_| ()).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes);

    let cache = tempfile::tempdir().unwrap();
    let hub = server.hub(cache.path());
    server.hitch(&[Hitch::Damage, Hitch::Damage]);
    let error = hub.fetch("hf:org/repo:Q8_0", |_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(error.message().contains("SHA-256"), "{error}");
    let error = hub.clone().offline(true).fetch("hf:org/repo:Q8_0", |_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "nothing damaged is left: {error}");
    // One damaged answer is asked for again.
    server.hitch(&[Hitch::Damage]);
    assert_eq!(std::fs::read(hub.fetch("hf:org/repo:Q8_0", |_| ()).unwrap()).unwrap(), bytes);
}

#[test]
fn the_parts_of_a_model_come_together() {
    let cache = tempfile::tempdir().unwrap();
    let server = Server::start(&[
        ("q/m-Q8_0-00001-of-00002.gguf", b"first"),
        ("q/m-Q8_0-00002-of-00002.gguf", b"second"),
        ("q/mmproj-Q8_0.gguf", b"eyes"),
    ]);
    let mut parts = Vec::new();
    let path = server.hub(cache.path()).fetch("hf:org/repo:Q8_0", |p| parts.push((p.part, p.parts))).unwrap();
    parts.dedup();
    assert_eq!(parts, [(1, 2), (2, 2)]);
    assert_eq!(std::fs::read(&path).unwrap(), b"first");
    let second = path.with_file_name("m-Q8_0-00002-of-00002.gguf");
    assert_eq!(std::fs::read(second).unwrap(), b"second");
}

#[test]
fn errors_say_whether_it_is_the_name_the_rights_or_the_network() {
    let cache = tempfile::tempdir().unwrap();
    let server = Server::start(&[("m-Q8_0.gguf", b"x")]);
    let hub = server.hub(cache.path());
    let error = hub.fetch("hf:org/repo:Q4_0", |_| ()).unwrap_err();
    assert!(error.kind() == ErrorKind::NotFound && error.message().contains("m-Q8_0.gguf"), "{error}");
    let error = hub.fetch("hf:org/other:Q4_0", |_| ()).unwrap_err();
    assert!(error.kind() == ErrorKind::NotFound && error.message().contains("hf:org/other"), "{error}");
    for (status, kind, says) in
        [(401, ErrorKind::Auth, "HF_TOKEN"), (429, ErrorKind::RateLimited, "HF_TOKEN")]
    {
        server.hitch(&[Hitch::Status(status)]);
        let error = hub.fetch("hf:org/repo:Q8_0", |_| ()).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.hint_text().unwrap().contains(says), "{error}");
    }
    // What passes is waited for.
    server.hitch(&[Hitch::Status(503)]);
    hub.clone().token("secret").fetch("hf:org/repo:Q8_0", |_| ()).unwrap();
    assert_eq!(server.state.lock().unwrap().authorization.as_deref(), Some("Bearer secret"));
    assert!(!format!("{:?}", hub.token("secret")).contains("secret"));

    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let unreachable = Hub::new(cache.path()).endpoint(format!("http://{free}"));
    let error = unreachable.fetch("hf:org/repo:Q4_0", |_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network, "{error}");
    assert!(
        error.message().contains("cannot reach") && error.hint_text().unwrap().contains("downloaded before"),
        "{error}"
    );
    // What is in the cache serves without a network.
    assert!(unreachable.fetch("hf:org/repo", |_| ()).is_ok());
}

#[test]
fn names_from_the_server_cannot_leave_the_cache() {
    let cache = tempfile::tempdir().unwrap();
    let server = Server::start(&[("../../../evil-Q8_0.gguf", b"x"), ("m-Q4_0.gguf", b"y")]);
    let hub = server.hub(cache.path());
    let error = hub.fetch("hf:org/repo:Q8_0", |_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    server.state.lock().unwrap().etag = Some("../../../../evil".into());
    let error = hub.fetch("hf:org/repo:Q4_0", |_| ()).unwrap_err();
    assert!(error.kind() == ErrorKind::Network && error.message().contains("ETag"), "{error}");
}
