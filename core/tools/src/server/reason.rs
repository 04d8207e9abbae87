//! Why a transport failed, in the words of what failed and not of the layers around it.

use std::error::Error;

use rmcp::service::{ClientInitializeError, ServiceError};

/// An error with its causes, each said once.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let more = inner.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = inner.source();
    }
    text
}

/// Why no session came about.
pub(super) fn of_start(error: &ClientInitializeError) -> String {
    match error {
        // Where both protocols were tried, what went wrong last says more.
        ClientInitializeError::LegacyFallbackFailed { fallback, .. } => of_start(fallback),
        ClientInitializeError::TransportError { error, .. } => of_transport(&*error.error),
        error => chain(error),
    }
}

/// Why a request was not answered.
pub(super) fn of_request(error: &ServiceError) -> String {
    match error {
        ServiceError::TransportSend(error) => of_transport(&*error.error),
        error => chain(error),
    }
}

/// Whether nobody answered at the address at all.
#[cfg(feature = "http")]
pub(super) fn is_nobody_there(error: &ClientInitializeError) -> bool {
    match error {
        ClientInitializeError::LegacyFallbackFailed { fallback, .. } => is_nobody_there(fallback),
        ClientInitializeError::TransportError { error, .. } => {
            of_http(&*error.error).is_some_and(reqwest::Error::is_connect)
        }
        _ => false,
    }
}

fn of_transport(error: &(dyn Error + Send + Sync + 'static)) -> String {
    // reqwest's own words quote the address, with whatever secret is in it.
    #[cfg(feature = "http")]
    if let Some(request) = of_http(error) {
        return request.source().map_or_else(|| "the HTTP request failed".to_owned(), chain);
    }
    chain(error)
}

#[cfg(feature = "http")]
fn of_http<'a>(error: &'a (dyn Error + Send + Sync + 'static)) -> Option<&'a reqwest::Error> {
    use rmcp::transport::streamable_http_client::StreamableHttpError;

    match error.downcast_ref() {
        Some(StreamableHttpError::Client(request)) => Some(request),
        _ => None,
    }
}
