//! The HTTP client of authorization. Addresses that a server names in its metadata are followed, so a server on the
//! internet must not be able to make this host talk to its own network: unless the server itself is local, names that lead
//! to private addresses are refused, and link-local ones (cloud metadata services) always.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use oauth2::http;
use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rmcp::transport::auth::{
    OAuthHttpClient, OAuthHttpClientFuture, OAuthHttpRedirectPolicy, OAuthHttpRequest,
};

use crate::Result;

/// Bytes that an answer may have.
const MAX_BODY: usize = 1 << 20;
/// How long one request may take.
const LIMIT: Duration = Duration::from_secs(30);

pub(super) struct Outbound {
    follow: reqwest::Client,
    stop: reqwest::Client,
}

impl Outbound {
    pub(super) fn new(server: &str, url: &Url) -> Result<Self> {
        let resolver = Arc::new(Addresses { host: url.host_str().unwrap_or_default().to_owned() });
        let client = |redirects| {
            let builder = crate::server::http_client(server, url, true)?.redirect(redirects);
            let built = builder.timeout(LIMIT).dns_resolver(resolver.clone()).build();
            built.map_err(|error| crate::server::no_client(server, &error))
        };
        Ok(Self {
            follow: client(reqwest::redirect::Policy::custom(|attempt| {
                let first = attempt.previous().first().map(Url::origin);
                if attempt.previous().len() <= 3 && first == Some(attempt.url().origin()) {
                    attempt.follow()
                } else {
                    attempt.stop()
                }
            }))?,
            stop: client(reqwest::redirect::Policy::none())?,
        })
    }
}

impl OAuthHttpClient for Outbound {
    fn execute(&self, request: OAuthHttpRequest) -> OAuthHttpClientFuture<'_> {
        Box::pin(async move {
            let client = match request.redirect_policy {
                OAuthHttpRedirectPolicy::Stop => &self.stop,
                _ => &self.follow,
            };
            let mut response = client.execute(reqwest::Request::try_from(request.request)?).await?;
            let mut answer = http::Response::builder().status(response.status());
            for (name, value) in response.headers() {
                answer = answer.header(name, value);
            }
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await? {
                if body.len() + chunk.len() > MAX_BODY {
                    return Err(format!("the answer has more than {MAX_BODY} bytes").into());
                }
                body.extend_from_slice(&chunk);
            }
            Ok(answer.body(body)?)
        })
    }
}

struct Addresses {
    /// The server's own host: if it is local, so may its authorization server be.
    host: String,
}

impl Resolve for Addresses {
    fn resolve(&self, name: Name) -> Resolving {
        let host = self.host.clone();
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let local = found.iter().any(|address| !is_public(address.ip())) && is_local(&host).await;
            let kept: Vec<SocketAddr> = found
                .into_iter()
                .filter(|address| is_public(address.ip()) || (local && !is_link_local(address.ip())))
                .collect();
            if kept.is_empty() {
                return Err(format!(
                    "'{}' leads to an address inside this network, which the server must not name",
                    name.as_str()
                )
                .into());
            }
            let addresses: Addrs = Box::new(kept.into_iter());
            Ok(addresses)
        })
    }
}

async fn is_local(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    match tokio::net::lookup_host((bare, 0)).await {
        Ok(mut found) => found.any(|address| !is_public(address.ip())),
        Err(_) => false,
    }
}

fn is_link_local(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.is_link_local(),
        IpAddr::V6(v6) => v6.segments()[0] & 0xffc0 == 0xfe80,
    }
}

fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            let shared = a == 100 && (64..128).contains(&b);
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_broadcast()
                || shared
                || a == 0
                || a >= 224)
        }
        IpAddr::V6(v6) => {
            let first = v6.segments()[0];
            let unique_local = first & 0xfe00 == 0xfc00;
            !(v6.is_loopback()
                || v6.is_unspecified()
                || unique_local
                || first & 0xffc0 == 0xfe80
                || first & 0xff00 == 0xff00)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_inside_a_network_are_told_from_those_outside() {
        for (address, public) in [
            ("8.8.8.8", true),
            ("10.0.0.1", false),
            ("127.0.0.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("2606:4700::1", true),
            ("::1", false),
            ("fd00::1", false),
            ("fe80::1", false),
            ("::ffff:10.0.0.1", false),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), public, "{address}");
        }
        assert!(is_link_local("::ffff:169.254.169.254".parse().unwrap()));
    }
}
