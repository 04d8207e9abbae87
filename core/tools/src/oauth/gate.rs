//! The way to a token: the one that is kept, a refreshed one, or a person who is asked. One gate per server; it outlives the
//! server's connections.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures::future::BoxFuture;
use oauth2::TokenResponse;
use reqwest::Url;
use rmcp::transport::auth::{
    AuthError, AuthorizationCallback, AuthorizationManager, CredentialStore, OAuthClientConfig,
    StoredCredentials,
};
use serde::{Deserialize, Serialize};

use super::callback::Loopback;
use super::outbound::Outbound;
use super::{AuthorizationRequest, TokenStore};
use crate::secrets::shown_url;
use crate::{Error, ErrorKind, OAuth, Result};

/// Asks a person; `Some(url)` is the address to which the browser was sent back.
pub(crate) type AuthorizationHook =
    Arc<dyn Fn(AuthorizationRequest) -> BoxFuture<'static, Result<Option<String>>> + Send + Sync>;

/// How long a person has.
const PATIENCE: Duration = Duration::from_secs(600);
/// A token is refreshed so long before it expires.
const EARLY: u64 = 30;
/// How often a refresh that failed without a "no" is tried again, and after which pause at first.
const REFRESH_RETRIES: u32 = 2;
const REFRESH_PAUSE: Duration = Duration::from_millis(250);
/// What servers show to people.
const CLIENT_NAME: &str = "ai-runtime";

pub(crate) struct Gate {
    server: String,
    url: Url,
    settings: OAuth,
    outbound: Arc<Outbound>,
    kept: Kept,
    ask: Option<AuthorizationHook>,
    /// One authorization or refresh at a time; whoever waited finds the fresh token.
    turn: tokio::sync::Mutex<()>,
    /// A person is being asked: no clock runs meanwhile.
    asking: AtomicBool,
    failure: Mutex<Option<Error>>,
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gate").field("server", &self.server).finish_non_exhaustive()
    }
}

/// What is kept of one server.
#[derive(Default, Serialize, Deserialize)]
struct Record {
    registration: Option<Registration>,
    credentials: Option<StoredCredentials>,
}

/// How this host is known to one authorization server. It is never shown to another.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Registration {
    issuer: Option<String>,
    redirect_uri: String,
    client_id: String,
    client_secret: Option<String>,
}

/// An authorization server, as its metadata describes it.
struct Found {
    manager: AuthorizationManager,
    issuer: Option<String>,
    /// Addresses of documents are accepted as client ids.
    accepts_documents: bool,
}

impl Gate {
    pub(crate) fn new(
        server: &str,
        url: &str,
        settings: OAuth,
        tokens: Arc<dyn TokenStore>,
        ask: Option<AuthorizationHook>,
    ) -> Result<Self> {
        let url = Url::parse(url).map_err(|error| {
            Error::new(ErrorKind::Config, format!("the MCP server '{server}': '{}': {error}", shown_url(url)))
        })?;
        let outbound = Arc::new(Outbound::new(server, &url)?);
        let kept = Kept { key: format!("{server} {url}"), tokens };
        Ok(Self {
            server: server.to_owned(),
            url,
            settings,
            outbound,
            kept,
            ask,
            turn: tokio::sync::Mutex::default(),
            asking: AtomicBool::new(false),
            failure: Mutex::default(),
        })
    }

    /// Whether a person is being asked right now.
    pub(crate) fn is_asking(&self) -> bool {
        self.asking.load(Ordering::Relaxed)
    }

    /// Why the last request got no token, for whoever made it.
    pub(crate) fn take_failure(&self) -> Option<Error> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The token to send, if there is any; refreshed when it is about to expire.
    pub(crate) async fn token(&self) -> Option<String> {
        let credentials = self.kept.read().ok()?.credentials?;
        let token = secret(&credentials)?;
        if !expires_soon(&credentials) {
            return Some(token);
        }
        let _turn = self.turn.lock().await;
        // Should this fail, the server says what it thinks of the old one.
        self.refresh(Some(&token), None).await.ok().flatten().or(Some(token))
    }

    /// The server did not accept `sent` (HTTP 401): a token to try next.
    pub(crate) async fn replace(&self, challenge: &str, sent: Option<&str>) -> Option<String> {
        let _turn = self.turn.lock().await;
        let fresh = async {
            if let Some(token) = self.kept.read()?.credentials.as_ref().and_then(secret)
                && Some(token.as_str()) != sent
            {
                return Ok(token);
            }
            if let Some(token) = self.refresh(sent, Some(challenge)).await? {
                return Ok(token);
            }
            self.authorize(challenge, None).await
        };
        self.noted(fresh.await)
    }

    /// The server wants a token that may do more (HTTP 403, insufficient scope).
    pub(crate) async fn widen(
        &self,
        challenge: &str,
        scope: Option<&str>,
        sent: Option<&str>,
    ) -> Option<String> {
        let _turn = self.turn.lock().await;
        let wider = async {
            let credentials = self.kept.read()?.credentials;
            if let Some(token) = credentials.as_ref().and_then(secret)
                && Some(token.as_str()) != sent
            {
                return Ok(token);
            }
            let granted: BTreeSet<String> =
                credentials.map(|kept| kept.granted_scopes).unwrap_or_default().into_iter().collect();
            let wanted: BTreeSet<String> =
                scope.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
            if wanted.is_subset(&granted) {
                return Err(self.error("refuses the call although everything it asks for was granted", None));
            }
            self.authorize(challenge, Some(granted.union(&wanted).cloned().collect())).await
        };
        self.noted(wider.await)
    }

    fn noted(&self, token: Result<String>) -> Option<String> {
        match token {
            Ok(token) => Some(token),
            Err(error) => {
                *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                None
            }
        }
    }

    /// A new token for the kept refresh token. `Ok(None)`: there is none, or it is no longer accepted.
    async fn refresh(&self, sent: Option<&str>, challenge: Option<&str>) -> Result<Option<String>> {
        let tokens = self.kept.tokens.clone();
        // Other processes may be at it as well: the second to come here finds what the first one got.
        let locked = tokio::task::spawn_blocking(move || tokens.lock()).await;
        let _lock = locked.map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))??;
        let record = self.kept.read()?;
        let Some(credentials) = record.credentials else { return Ok(None) };
        if let Some(token) = secret(&credentials)
            && Some(token.as_str()) != sent
        {
            return Ok(Some(token));
        }
        let has_refresh_token =
            credentials.token_response.as_ref().is_some_and(|token| token.refresh_token().is_some());
        if !has_refresh_token {
            return Ok(None);
        }
        let Found { mut manager, issuer, .. } = self.manager(challenge).await?;
        let Some(registration) = record.registration else { return Ok(None) };
        if registration.issuer != issuer {
            // The server moved to another authorization server: what the old one gave out is not shown to the new one.
            return Ok(None);
        }
        manager
            .configure_client(config(&registration))
            .map_err(|error| self.failed("cannot be used", error))?;
        let mut attempt = 0;
        loop {
            match manager.refresh_token().await {
                Ok(token) => return Ok(Some(token.access_token().secret().clone())),
                Err(AuthError::AuthorizationRequired | AuthError::TokenRefreshRejected(_)) => {
                    return Ok(None);
                }
                // A server that is out of order for a moment is no reason to ask the person again.
                Err(error) if attempt < REFRESH_RETRIES => {
                    tracing::debug!(server = self.server, %error, "refreshing the token once more");
                    tokio::time::sleep(REFRESH_PAUSE * 2_u32.pow(attempt)).await;
                    attempt += 1;
                }
                Err(error) => return Err(self.failed("does not refresh the token", error)),
            }
        }
    }

    /// Asks the person.
    async fn authorize(&self, challenge: &str, scopes: Option<Vec<String>>) -> Result<String> {
        let Some(ask) = &self.ask else {
            return Err(
                self.error("wants to know who asks (OAuth), and this host has no way to ask a person", None)
            );
        };
        let mut found = self.manager(Some(challenge)).await?;
        let loopback = Loopback::open(self.settings.redirect_uri.as_deref()).await.map_err(|error| {
            self.error(
                "wants a person's permission, and no loopback port is free to come back to",
                Some(&error),
            )
        })?;
        let redirect_uri = match (&loopback, &self.settings.redirect_uri) {
            (Some(loopback), _) => loopback.redirect_uri.clone(),
            (None, Some(uri)) => uri.clone(),
            (None, None) => return Err(Error::new(ErrorKind::Internal, "no address to come back to")),
        };
        let scopes = match scopes {
            Some(scopes) => scopes,
            None if !self.settings.scopes.is_empty() => self.settings.scopes.clone(),
            None => found.manager.select_initial_scopes(&[]).await,
        };
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let registration = self.register(&mut found, &redirect_uri, &scopes).await?;
        let mut manager = found.manager;
        manager
            .configure_client(config(&registration))
            .map_err(|error| self.failed("cannot be used", error))?;
        let url = manager.get_authorization_url(&scopes).await;
        let url = url.map_err(|error| self.failed("cannot be asked for permission", error))?;
        let state = Url::parse(&url).ok().and_then(|url| {
            url.query_pairs().find(|(name, _)| name == "state").map(|(_, value)| value.into_owned())
        });

        self.asking.store(true, Ordering::Relaxed);
        let _asked = Asked(&self.asking);
        let request = AuthorizationRequest { server: self.server.clone(), url, redirect_uri };
        let answer = async {
            match (ask(request).await?, loopback) {
                (Some(url), _) => Ok(url),
                (None, Some(loopback)) => {
                    let came_back = loopback.wait(state.as_deref().unwrap_or_default()).await;
                    came_back.map_err(|error| self.error("sent the browser back, which failed", Some(&error)))
                }
                (None, None) => {
                    Err(self.error("was not given the address to which the browser was sent back", None))
                }
            }
        };
        let answer = tokio::time::timeout(PATIENCE, answer).await.map_err(|_| {
            let text =
                format!("the MCP server '{}': nobody gave permission within {PATIENCE:?}", self.server);
            Error::new(ErrorKind::Timeout, text)
        })??;
        if let Some(refusal) = refusal(&answer) {
            return Err(self.error(&format!("was not given permission: {refusal}"), None));
        }
        let callback = AuthorizationCallback::from_redirect_url(&answer)
            .map_err(|error| self.failed("sent the browser back without a code", error))?;
        let exchanged = manager
            .exchange_code_for_token_with_issuer(
                &callback.code,
                &callback.csrf_token,
                callback.issuer.as_deref(),
            )
            .await
            .map_err(|error| self.failed("gave permission, but no token", error))?;
        let mut record = self.kept.read()?;
        record.registration = Some(registration);
        self.kept.write(&record)?;
        Ok(exchanged.access_token().secret().clone())
    }

    /// Who this host is to the authorization server: given beforehand, a document's address, known from last time, or
    /// registered now.
    async fn register(&self, found: &mut Found, redirect_uri: &str, scopes: &[&str]) -> Result<Registration> {
        let issuer = found.issuer.clone();
        let of = |client_id: &str, client_secret: Option<String>| Registration {
            issuer: issuer.clone(),
            redirect_uri: redirect_uri.to_owned(),
            client_id: client_id.to_owned(),
            client_secret,
        };
        if let Some(client_id) = &self.settings.client_id {
            return Ok(of(client_id, self.settings.client_secret.clone()));
        }
        if let Some(document) =
            self.settings.client_metadata_url.as_deref().filter(|_| found.accepts_documents)
        {
            return Ok(of(document, None));
        }
        let known = self.kept.read()?.registration;
        if let Some(known) =
            known.filter(|known| known.issuer == issuer && known.redirect_uri == redirect_uri)
        {
            return Ok(known);
        }
        let registered = found.manager.register_client(CLIENT_NAME, redirect_uri, scopes).await;
        let registered = registered.map_err(|error| {
            self.failed("does not let this host register itself", error).hint(
                "a client_id from its operator, in the server's 'oauth' settings, makes that unnecessary",
            )
        })?;
        Ok(of(&registered.client_id, registered.client_secret))
    }

    /// A manager that knows the authorization server.
    async fn manager(&self, challenge: Option<&str>) -> Result<Found> {
        let made =
            AuthorizationManager::new_with_oauth_http_client(self.url.clone(), self.outbound.clone()).await;
        let mut manager = made.map_err(|error| self.failed("cannot be used", error))?;
        manager.set_credential_store(self.kept.clone());
        let found = manager.resolve_metadata_from_challenge(challenge).await;
        let found = found.map_err(|error| self.failed("does not say who gives permission", error))?;
        let documents = found.metadata.additional_fields.get("client_id_metadata_document_supported");
        let accepts_documents = documents.and_then(serde_json::Value::as_bool) == Some(true);
        manager.set_metadata(found.metadata.clone());
        Ok(Found { manager, issuer: found.metadata.issuer, accepts_documents })
    }

    fn failed(&self, what: &str, error: AuthError) -> Error {
        let kind = match &error {
            AuthError::HttpError(_) | AuthError::DiscoveryRequestFailed { .. } => ErrorKind::Network,
            _ => ErrorKind::Auth,
        };
        let text =
            format!("the MCP server '{}' {what}: {}", self.server, crate::server::reason::chain(&error));
        Error::new(kind, text)
    }

    fn error(&self, what: &str, cause: Option<&dyn std::fmt::Display>) -> Error {
        let cause = cause.map(|cause| format!(": {cause}")).unwrap_or_default();
        let error = Error::new(ErrorKind::Auth, format!("the MCP server '{}' {what}{cause}", self.server));
        error.hint(format!(
            "authorize it with `ai-runtime mcp auth {}`, or configure an Authorization header",
            self.server
        ))
    }
}

/// Clears the flag however an authorization ends.
struct Asked<'a>(&'a AtomicBool);

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// Where the credentials of one server are kept.
#[derive(Clone)]
struct Kept {
    tokens: Arc<dyn TokenStore>,
    key: String,
}

impl Kept {
    fn read(&self) -> Result<Record> {
        let text = self.tokens.load(&self.key)?;
        // A record of another version counts as none: the person is asked again.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    fn write(&self, record: &Record) -> Result<()> {
        let text = serde_json::to_string(record)
            .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?;
        self.tokens.save(&self.key, Some(&text))
    }

    fn set(&self, credentials: Option<StoredCredentials>) -> Result<(), AuthError> {
        let change = || {
            let mut record = self.read()?;
            record.credentials = credentials;
            self.write(&record)
        };
        change().map_err(|error| AuthError::CredentialStoreError(error.to_string()))
    }
}

#[async_trait::async_trait]
impl CredentialStore for Kept {
    async fn load(&self) -> Result<Option<StoredCredentials>, AuthError> {
        let record = self.read().map_err(|error| AuthError::CredentialStoreError(error.to_string()))?;
        Ok(record.credentials)
    }

    async fn save(&self, credentials: StoredCredentials) -> Result<(), AuthError> {
        self.set(Some(credentials))
    }

    async fn clear(&self) -> Result<(), AuthError> {
        self.set(None)
    }
}

fn config(registration: &Registration) -> OAuthClientConfig {
    let config = OAuthClientConfig::new(&registration.client_id, &registration.redirect_uri);
    match &registration.client_secret {
        Some(secret) => config.with_client_secret(secret),
        None => config,
    }
}

fn secret(credentials: &StoredCredentials) -> Option<String> {
    credentials.token_response.as_ref().map(|token| token.access_token().secret().clone())
}

fn expires_soon(credentials: &StoredCredentials) -> bool {
    let life = credentials.token_response.as_ref().and_then(TokenResponse::expires_in);
    let (Some(life), Some(since)) = (life, credentials.token_received_at) else { return false };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    now.saturating_add(EARLY) >= since.saturating_add(life.as_secs())
}

/// Why the person, or the authorization server, said no.
fn refusal(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let field = |wanted: &str| {
        url.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
    };
    let error = field("error")?;
    let text = match field("error_description") {
        Some(description) => format!("{error}: {description}"),
        None => error,
    };
    Some(text.chars().filter(|c| !c.is_control()).take(300).collect())
}
