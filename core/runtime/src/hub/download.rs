//! Getting files: over HTTPS into the cache's folders, going on where an earlier attempt stopped, checked before they get
//! their names.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ai_runtime_chat::{Error, ErrorKind, Result};
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, LOCATION, RANGE};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use rustls_platform_verifier::BuilderVerifierExt;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Hub, Reference};

/// How often a request is tried.
const TRIES: u32 = 3;

/// A connection that says nothing for so long is lost.
const SILENCE: Duration = Duration::from_secs(60);

/// More than any list of files has.
const LONGEST_LIST: usize = 32 << 20;

/// Files of one repository.
pub(super) struct Download<'a> {
    hub: &'a Hub,
    reference: &'a Reference,
    /// Follows to where the contents lie; the token stays with the hub.
    contents: Client,
    /// Follows nothing: what the hub says of a file stands in the answer that sends elsewhere.
    facts: Client,
}

/// What the hub says of a file.
struct About {
    commit: String,
    etag: String,
    size: u64,
}

/// An error, and whether trying again may help.
struct Failure {
    error: Error,
    may_pass: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, may_pass: false }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Error::from(error).into()
    }
}

impl<'a> Download<'a> {
    pub(super) fn new(hub: &'a Hub, reference: &'a Reference) -> Result<Self> {
        let client = |redirect| client(&hub.endpoint, redirect);
        Ok(Self { hub, reference, contents: client(Policy::limited(5))?, facts: client(Policy::none())? })
    }

    /// The names of the repository's files that may become paths.
    pub(super) async fn list(&self) -> Result<Vec<String>> {
        let Reference { repository, revision, .. } = self.reference;
        let path = format!("api/models/{repository}/revision/{}", revision.replace('/', "%2F"));
        self.again(async || {
            let mut response = self.send(self.request(&self.contents, Method::GET, &path)).await?;
            let mut body = Vec::new();
            while let Some(piece) = response.chunk().await.map_err(|error| self.broken(&error))? {
                if body.len() + piece.len() > LONGEST_LIST {
                    return Err(self.strange("the list of files is endless").into());
                }
                body.extend(piece);
            }
            let list: Value = serde_json::from_slice(&body).map_err(|error| self.strange(error))?;
            let files = list.get("siblings").and_then(Value::as_array);
            let files = files.ok_or_else(|| self.strange("there is no list of files in its answer"))?;
            let names = files.iter().filter_map(|file| file.get("rfilename")?.as_str());
            Ok(names.filter(|name| stays_below(name)).map(str::to_owned).collect())
        })
        .await
    }

    /// Gets a file into the cache and gives its path there. `on_progress` gets the bytes that are here, and all.
    pub(super) async fn file(&self, name: &str, on_progress: &mut dyn FnMut(u64, u64)) -> Result<PathBuf> {
        let about = self.again(async || self.about(name).await).await?;
        let Reference { repository, revision, .. } = self.reference;
        let folder = self.hub.cache.join(format!("models--{}", repository.replace('/', "--")));
        let blob = folder.join("blobs").join(&about.etag);
        let place = folder.join("snapshots").join(&about.commit).join(name);
        let in_cache = |error: std::io::Error| Error::from(error).context(self.hub.cache.display());
        for file in [&blob, &place] {
            fs::create_dir_all(file.parent().unwrap_or(&folder)).map_err(in_cache)?;
        }
        if !blob.is_file() {
            // A second round begins from nothing: what an earlier attempt left may be what is damaged.
            let mut rounds = 2;
            loop {
                rounds -= 1;
                match self.blob(name, &about, &blob, on_progress).await {
                    Err(error) if rounds > 0 && error.kind() == ErrorKind::CorruptModel => {}
                    Err(error) if error.kind() == ErrorKind::CorruptModel => {
                        return Err(Error::new(ErrorKind::Network, error.message())
                            .hint("the damaged file was removed: try again"));
                    }
                    outcome => break outcome?,
                }
            }
        }
        link(&blob, &place).map_err(in_cache)?;
        let reference = folder.join("refs").join(revision);
        fs::create_dir_all(reference.parent().unwrap_or(&folder)).map_err(in_cache)?;
        fs::write(&reference, &about.commit).map_err(in_cache)?;
        Ok(place)
    }

    /// Gets a content under a temporary name, checks it and names it. `CorruptModel` where it is not what the hub announced;
    /// then nothing is left of it.
    async fn blob(
        &self,
        name: &str,
        about: &About,
        blob: &Path,
        on_progress: &mut dyn FnMut(u64, u64),
    ) -> Result<()> {
        let part = blob.with_extension("incomplete");
        let mut file =
            fs::OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&part)?;
        if file.try_lock().is_err() {
            let message =
                format!("{}: another process is downloading it ({})", self.reference, part.display());
            return Err(Error::new(ErrorKind::Io, message).hint("wait for it, then try again"));
        }
        let path = self.resolve(name);
        let mut tries = 0;
        loop {
            tries += 1;
            let begun = file.metadata()?.len();
            match self.pieces(&path, about, &mut file, on_progress).await {
                Ok(()) => break,
                // Tries count only where nothing came.
                Err(failure) if failure.may_pass && (tries < TRIES || file.metadata()?.len() > begun) => {
                    wait(tries).await
                }
                Err(failure) => return Err(failure.error),
            }
        }
        match check(&mut file, about) {
            Ok(()) => {
                file.sync_all()?;
                fs::rename(&part, blob)?;
                Ok(())
            }
            Err(error) => {
                fs::remove_file(&part)?;
                Err(error.context(name))
            }
        }
    }

    /// The rest of a content, behind what the file holds.
    async fn pieces(
        &self,
        path: &str,
        about: &About,
        file: &mut fs::File,
        on_progress: &mut dyn FnMut(u64, u64),
    ) -> Result<(), Failure> {
        let mut done = file.metadata()?.len();
        if done > about.size {
            file.set_len(0)?;
            done = 0;
        }
        if done == about.size {
            return Ok(());
        }
        let request = self.request(&self.contents, Method::GET, path).header(RANGE, format!("bytes={done}-"));
        let mut response = self.send(request).await?;
        // A server that cannot resume sends all of it.
        let resumed = response.status() == StatusCode::PARTIAL_CONTENT
            && text(response.headers(), CONTENT_RANGE.as_str())
                .is_some_and(|range| range.starts_with(&format!("bytes {done}-")));
        if !resumed {
            file.set_len(0)?;
            done = 0;
        }
        file.seek(SeekFrom::Start(done))?;
        on_progress(done, about.size);
        while let Some(piece) = response.chunk().await.map_err(|error| self.broken(&error))? {
            done += piece.len() as u64;
            if done > about.size {
                return Err(Error::new(
                    ErrorKind::CorruptModel,
                    format!("expected {} bytes, found more", about.size),
                )
                .into());
            }
            file.write_all(&piece)?;
            on_progress(done, about.size);
        }
        Ok(())
    }

    async fn about(&self, name: &str) -> Result<About, Failure> {
        let mut path = self.resolve(name);
        for _ in 0..5 {
            let response = self.send(self.request(&self.facts, Method::HEAD, &path)).await?;
            let headers = response.headers();
            let moved = text(headers, LOCATION.as_str()).filter(|_| response.status().is_redirection());
            // A repository may have another name now; where contents lie is another host's.
            if let Some(inside) = moved
                .as_deref()
                .and_then(|to| to.strip_prefix('/'))
                .filter(|_| text(headers, "x-repo-commit").is_none())
            {
                path = inside.to_owned();
                continue;
            }
            let size = text(headers, "x-linked-size").or_else(|| text(headers, CONTENT_LENGTH.as_str()));
            let etag = text(headers, "x-linked-etag").or_else(|| text(headers, ETAG.as_str()));
            let about = About {
                commit: text(headers, "x-repo-commit").unwrap_or_default(),
                etag: etag.unwrap_or_default().trim_start_matches("W/").trim_matches('"').to_owned(),
                size: size
                    .and_then(|size| size.parse().ok())
                    .ok_or_else(|| self.strange(format!("no size of '{name}'")))?,
            };
            // Both become names in the cache.
            for (what, text) in [("commit", &about.commit), ("ETag", &about.etag)] {
                if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
                    return Err(self.strange(format!("it sent {text:?} as the {what} of '{name}'")).into());
                }
            }
            return Ok(about);
        }
        Err(self.strange(format!("'{name}' is sent from place to place")).into())
    }

    fn resolve(&self, name: &str) -> String {
        let Reference { repository, revision, .. } = self.reference;
        // What may stand in names is checked; of it only a space and '%' mean something else in an address.
        let name = name.replace('%', "%25").replace(' ', "%20").replace('?', "%3F").replace('#', "%23");
        format!("{repository}/resolve/{}/{name}", revision.replace('/', "%2F"))
    }

    fn request(&self, client: &Client, method: Method, path: &str) -> RequestBuilder {
        let request = client.request(method, format!("{}/{path}", self.hub.endpoint));
        match &self.hub.token {
            Some(token) => request.header(AUTHORIZATION, format!("Bearer {token}")),
            None => request,
        }
    }

    /// The answer, if it is one. A redirection counts: only the client that follows none sees it.
    async fn send(&self, request: RequestBuilder) -> Result<Response, Failure> {
        let response = request.send().await.map_err(|error| self.broken(&error))?;
        let status = response.status();
        if status.is_success() || status.is_redirection() {
            return Ok(response);
        }
        let (endpoint, reference) = (&self.hub.endpoint, self.reference);
        let error = match status.as_u16() {
            401 | 403 => Error::new(
                ErrorKind::Auth,
                format!("{reference}: {endpoint} does not show this repository: there is none of this name, or it is not open"),
            )
            .hint("check the name; for a repository that is not open, accept its terms there and set HF_TOKEN"),
            404 => Error::new(
                ErrorKind::NotFound,
                format!("{reference}: {endpoint} has no such repository, revision or file"),
            ),
            429 => Error::new(ErrorKind::RateLimited, format!("{endpoint}: too many requests for now"))
                .hint("wait a little; with a token (HF_TOKEN) the limits are higher"),
            status => Error::new(ErrorKind::Network, format!("{reference}: {endpoint} answered with status {status}")),
        };
        Err(Failure { error, may_pass: status.is_server_error() })
    }

    fn broken(&self, error: &reqwest::Error) -> Failure {
        let Hub { endpoint, cache, .. } = self.hub;
        let mut text = error.to_string();
        let mut cause = std::error::Error::source(error);
        while let Some(inner) = cause {
            text = format!("{text}: {inner}");
            cause = inner.source();
        }
        let error = Error::new(ErrorKind::Network, format!("{}: cannot reach {endpoint}: {text}", self.reference)).hint(format!(
            "without network, models that were downloaded before can be used (from {}), and files by their path; a download goes \
             on where it stopped",
            cache.display()
        ));
        Failure { error, may_pass: true }
    }

    fn strange(&self, what: impl std::fmt::Display) -> Error {
        let message = format!("{} does not answer as a Hugging Face hub does: {what}", self.hub.endpoint);
        Error::new(ErrorKind::Network, message).hint("check HF_ENDPOINT")
    }

    async fn again<T>(&self, get: impl AsyncFn() -> Result<T, Failure>) -> Result<T> {
        for tries in 1..TRIES {
            match get().await {
                Err(failure) if failure.may_pass => wait(tries).await,
                outcome => return outcome.map_err(|failure| failure.error),
            }
        }
        get().await.map_err(|failure| failure.error)
    }
}

async fn wait(tries: u32) {
    tokio::time::sleep(Duration::from_millis(250 << tries.min(5))).await;
}

/// TLS by rustls over ring, with the certificates of the operating system.
fn client(endpoint: &str, redirect: Policy) -> Result<Client> {
    let failed =
        |error: &dyn std::fmt::Display| Error::new(ErrorKind::Network, format!("no HTTP client: {error}"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls = tls.map_err(|error| failed(&error))?;
    // A machine without certificates can still reach a mirror of its own.
    let tls = if endpoint.starts_with("https:") {
        tls.with_platform_verifier().map_err(|error| failed(&error))?.with_no_client_auth()
    } else {
        tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
    };
    Client::builder()
        .tls_backend_preconfigured(tls)
        .connect_timeout(Duration::from_secs(15))
        .read_timeout(SILENCE)
        .user_agent(concat!("ai-runtime/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect)
        .build()
        .map_err(|error| failed(&error))
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}

/// Whether a file's name stays below the folder it is put into.
fn stays_below(name: &str) -> bool {
    !name.is_empty()
        && !name.contains('\\')
        && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The size; and where the ETag is a SHA-256, as it is for large files, the content.
fn check(file: &mut fs::File, about: &About) -> Result<()> {
    let damaged = |message: String| Error::new(ErrorKind::CorruptModel, message);
    let found = file.metadata()?.len();
    if found != about.size {
        return Err(damaged(format!("expected {} bytes, found {found}", about.size)));
    }
    if about.etag.len() == 64 && about.etag.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let digest = sha256(file)?;
        if !digest.eq_ignore_ascii_case(&about.etag) {
            return Err(damaged(format!("expected the SHA-256 {}, found {digest}", about.etag)));
        }
    }
    Ok(())
}

fn sha256(file: &mut fs::File) -> Result<String> {
    file.seek(SeekFrom::Start(0))?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        digest.update(&buffer[..read]);
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Puts a content where a snapshot has it: a link, or where there are none the content itself.
fn link(blob: &Path, place: &Path) -> std::io::Result<()> {
    if place.exists() {
        return Ok(());
    }
    // A link whose content was removed.
    let _ = fs::remove_file(place);
    #[cfg(unix)]
    {
        // Relative, so that the cache can be moved: up from the snapshot's folder to the repository's.
        let repository = blob.parent().and_then(Path::parent).unwrap_or(Path::new(""));
        let depth = place.strip_prefix(repository).map_or(0, |below| below.components().count() - 1);
        let up: PathBuf = std::iter::repeat_n("..", depth).collect();
        std::os::unix::fs::symlink(up.join("blobs").join(blob.file_name().unwrap_or_default()), place)
    }
    #[cfg(not(unix))]
    {
        fs::rename(blob, place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_out_of_the_cache_are_left_out() {
        for name in ["a.gguf", "folder/a.gguf"] {
            assert!(stays_below(name), "{name}");
        }
        for name in ["", "../a", "a/../../b", "/etc/passwd", "a\\..\\b", "./a"] {
            assert!(!stays_below(name), "{name}");
        }
    }
}
