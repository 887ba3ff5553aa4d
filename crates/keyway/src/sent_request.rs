//! The request behind a reply, for callers that want to see what was sent (D2).

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderValue, Method, Request, Uri};

/// A request as it was handed to the transport: method, URL and headers. Without its body, and with
/// every credential replaced by `[redacted]`.
///
/// Of a call with retries or redirects, it is the last request. A call keeps it on demand: see
/// [`Call::keep_request`](crate::Call::keep_request).
#[derive(Clone)]
pub struct SentRequest {
    method: Method,
    url: Uri,
    headers: HeaderMap,
}

/// Where the attempts of one call leave their requests.
#[derive(Clone, Default)]
pub(crate) struct LastRequest(Arc<Mutex<Option<Box<SentRequest>>>>);

impl SentRequest {
    fn of<B>(request: &Request<B>) -> Self {
        let mut headers = request.headers().clone();
        for value in headers.values_mut().filter(|value| value.is_sensitive()) {
            *value = HeaderValue::from_static("[redacted]");
        }
        Self { method: request.method().clone(), url: request.uri().clone(), headers }
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
        &self.headers
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
    pub(crate) fn take(&self) -> Option<Box<SentRequest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
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
