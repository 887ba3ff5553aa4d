//! The request behind a reply, for callers that want to see what was sent (D2).

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Method, Request, Uri};
use keyway_credentials::Scrubber;

use super::said::SaidHeaders;

/// A request as it was handed to the transport: method, URL and headers. Without its body, and with
/// every credential replaced by `[redacted]`.
///
/// Of a call with retries or redirects, it is the last request. A call keeps it on demand: see
/// [`Call::keep_request`](crate::Call::keep_request). An error has it in any case.
#[derive(Clone)]
pub struct SentRequest {
    method: Method,
    url: Uri,
    headers: SaidHeaders,
    elapsed: Duration,
}

/// Where the attempts of one call leave their requests.
#[derive(Clone, Default)]
pub(crate) struct LastRequest(Arc<Mutex<Option<Box<SentRequest>>>>);

impl SentRequest {
    pub(crate) fn of<B>(request: &Request<B>) -> Self {
        let mut headers = request.headers().clone();
        for value in headers.values_mut().filter(|value| value.is_sensitive()) {
            *value = HeaderValue::from_static("[redacted]");
        }
        Self {
            method: request.method().clone(),
            url: request.uri().clone(),
            headers: SaidHeaders::new(headers, &Scrubber::new()),
            elapsed: Duration::ZERO,
        }
    }

    /// Notes how long the exchange took.
    pub(crate) fn took(mut self, elapsed: Duration) -> Self {
        self.elapsed = elapsed;
        self
    }

    /// The same for an error, which may be logged: scrubbed of the keys in use too. Of a URL
    /// with a key, only the origin is left.
    #[cold]
    pub(crate) fn scrubbed(mut self, scrubber: &Scrubber) -> Self {
        self.headers = SaidHeaders::new(self.headers.raw().clone(), scrubber);
        if matches!(scrubber.scrub(&self.url.to_string()), Cow::Owned(_)) {
            let mut parts = self.url.into_parts();
            parts.path_and_query = Some(PathAndQuery::from_static("/"));
            self.url = Uri::from_parts(parts).unwrap_or_default();
        }
        self
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the absolute URL, with its query.
    pub fn url(&self) -> &Uri {
        &self.url
    }

    /// Returns the headers. A credential's value is `[redacted]`.
    pub fn headers(&self) -> &HeaderMap {
        self.headers.clean()
    }

    /// Returns how long the exchange took: until the reply was read to its end, or until its headers
    /// arrived if it is a stream or a download. Without the exchanges and delays before a retry.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl LastRequest {
    /// Keeps this request instead of the one before it.
    #[cold]
    pub(crate) fn keep<B>(&self, request: &Request<B>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(SentRequest::of(request)));
    }

    /// Takes the request.
    #[cold]
    pub(crate) fn take(&self) -> Option<SentRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().map(|request| *request)
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A URL's query and a caller's headers are not for a log.
        f.debug_struct("SentRequest")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .finish_non_exhaustive()
    }
}
