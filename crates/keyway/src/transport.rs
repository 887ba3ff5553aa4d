//! One HTTP exchange: the request, the reply, and the one place that classifies a failure.
//!
//! [`Transport`] is the place for middleware:
//! [`Builder::wrap_transport`](crate::Builder::wrap_transport) wraps the transport in use in a
//! custom one, [`Builder::transport`](crate::Builder::transport) replaces it. The feature `tower` takes
//! any `tower` service as a transport. To see a call as a whole, with all its exchanges, use an
//! [observer](crate::observe).

mod builder;
pub(crate) mod coding;
mod connect;
mod decoded;
mod error;
mod hyper_transport;
mod pem;
mod pool;
mod proxy;
pub(crate) mod redirect;
mod reply_body;
mod request_body;
mod resolver;
mod socket;
mod spawner;
mod stream;
mod tls;
#[cfg(feature = "tower")]
pub mod tower;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

#[cfg(feature = "diagnose")]
pub(crate) use connect::stages::{Opened, Stages, Way};

pub use builder::TransportBuilder;
pub(crate) use connect::Connecting;
pub use error::TransportError;
pub use hyper_transport::HyperTransport;
pub(crate) use hyper_transport::TransportSettings;
pub(crate) use proxy::{Exceptions, Proxy, ProxyMistake, ProxySettings};
pub use reply_body::ReplyBody;
pub use request_body::RequestBody;
pub use spawner::ConnectionTask;
pub(crate) use spawner::Spawner;
pub(crate) use tls::Roots;
pub use tls::TlsVersion;

/// The future of one exchange.
pub type Exchange = Pin<Box<dyn Future<Output = Result<http::Response<ReplyBody>, TransportError>> + Send>>;

/// Sends one request and returns the reply's head, with a body to read.
///
/// The request is complete: it has an absolute URL and every header, including the credential
/// (marked sensitive: never log it), `host`, and the length of a body in memory. A transport that
/// sends elsewhere or changes the body must rewrite these. A transport follows no redirects,
/// retries nothing and does not interpret the status; the client does. It must be cheap to call
/// from many tasks. A reply may be compressed as the request's `Accept-Encoding` allows: the client
/// decodes it, if the transport has not. [`HyperTransport`] has, so middleware around it sees the
/// content.
///
/// ```
/// use keyway::transport::{Exchange, RequestBody, Transport};
///
/// /// Counts the exchanges of another transport.
/// #[derive(Debug)]
/// struct Counting<T>(T, std::sync::atomic::AtomicU64);
///
/// impl<T: Transport> Transport for Counting<T> {
///     fn send(&self, request: http::Request<RequestBody>) -> Exchange {
///         self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.0.send(request)
///     }
/// }
/// ```
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Starts the exchange. Dropping the future or the reply's body ends it.
    fn send(&self, request: http::Request<RequestBody>) -> Exchange;

    /// Returns host and port of the proxy that leads to this address, if there is one, for errors that
    /// name it. Default: `None`.
    fn proxy_before(&self, target: &http::Uri) -> Option<String> {
        let _ = target;
        None
    }

    /// Closes the connections that no exchange uses, and the others after theirs. An exchange that is
    /// started later has a connection of its own. Default: does nothing.
    fn close(&self) {}
}

/// Clients of one transport share its connections.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        T::send(self, request)
    }

    fn proxy_before(&self, target: &http::Uri) -> Option<String> {
        T::proxy_before(self, target)
    }

    fn close(&self) {
        T::close(self);
    }
}
