//! Who may ask: an assistant that sends mail must not be spoken to by a web page that happens to be open.

use std::net::SocketAddr;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::failure;

/// Refuses browsers of other sites (`Origin`), and names that were made to point here (`Host`) where we listen for this
/// machine alone.
pub(crate) async fn only_ours(State(listening): State<SocketAddr>, request: Request, next: Next) -> Response {
    match objection(request.headers(), listening) {
        None => next.run(request).await,
        Some(why) => failure(StatusCode::FORBIDDEN, "INVALID_ARGUMENT", &why, None),
    }
}

fn objection(headers: &HeaderMap, listening: SocketAddr) -> Option<String> {
    let host = headers.get(header::HOST).map(|host| host.to_str().unwrap_or("?"));
    if let Some(host) = host.filter(|host| listening.ip().is_loopback() && !is_this_machine(host)) {
        return Some(format!("expected a request to this machine, found one to the host '{host}'"));
    }
    let origin = headers.get(header::ORIGIN)?.to_str().unwrap_or("?");
    let site = origin.split_once("://").map_or(origin, |(_, site)| site);
    let same = host == Some(site) || (listening.ip().is_loopback() && is_this_machine(site));
    (!same).then(|| format!("web pages of '{origin}' may not use this assistant"))
}

/// `localhost`, `127.0.0.1` or `[::1]`, with any port.
fn is_this_machine(host: &str) -> bool {
    if let Ok(address) = host.parse::<SocketAddr>() {
        return address.ip().is_loopback();
    }
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    name.eq_ignore_ascii_case("localhost")
        || host == "[::1]"
        || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn objects(pairs: &[(&'static str, &str)], listening: &str) -> bool {
        let headers =
            pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        objection(&headers, listening.parse().unwrap()).is_some()
    }

    #[test]
    fn programs_and_local_pages_may_ask_and_other_pages_may_not() {
        let local = "127.0.0.1:8888";
        assert!(!objects(&[("host", "127.0.0.1:8888")], local));
        assert!(!objects(&[("host", "localhost:8888"), ("origin", "http://localhost:3000")], local));
        assert!(!objects(&[("host", "[::1]:8888")], "[::1]:8888"));
        assert!(objects(&[("host", "127.0.0.1:8888"), ("origin", "https://evil.example")], local));
        assert!(objects(&[("host", "127.0.0.1:8888"), ("origin", "null")], local));
        assert!(objects(&[("host", "evil.example:8888")], local), "a name that was made to point here");
        assert!(objects(&[("host", "localhost.evil.example")], local));
    }

    #[test]
    fn an_assistant_for_the_network_is_asked_under_its_own_name() {
        let open = "0.0.0.0:8888";
        assert!(!objects(&[("host", "box.lan:8888"), ("origin", "http://box.lan:8888")], open));
        assert!(objects(&[("host", "box.lan:8888"), ("origin", "http://other.lan")], open));
        assert!(!objects(&[("host", "box.lan:8888")], open));
    }
}
