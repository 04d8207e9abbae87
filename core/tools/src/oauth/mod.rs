//! Servers behind a URL that want to know who asks (OAuth 2.1).
//!
//! The protocol's steps (metadata discovery, PKCE, registration, resource indicators, the issuer check) are rmcp's; ours is
//! what a host needs around them: one authorization at a time per server, a loopback address for the browser to come back
//! to, tokens that are kept encrypted and refreshed by one process at a time, and errors that say what to do.

mod callback;
mod gate;
mod outbound;
mod token_key;
mod tokens;

pub(crate) use gate::{AuthorizationHook, Gate};
pub use token_key::{KeyPlace, TokenKey};
pub use tokens::{FileTokens, MemoryTokens, TokenStore};

/// A server asks that a person gives this host access: the host opens `url` in a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthorizationRequest {
    /// The name the host gave the server.
    pub server: String,
    /// The page to open.
    pub url: String,
    /// Where the browser is sent afterwards.
    pub redirect_uri: String,
}
