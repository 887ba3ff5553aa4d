//! One HTTP exchange: what is sent, what comes back, and how a failure is classified once, at the border (E4).
//!
//! [`Transport`] is the place for middleware: [`Builder::wrap_transport`](crate::Builder::wrap_transport) puts one of your own
//! around the one in use, [`Builder::transport`](crate::Builder::transport) replaces it.

mod connect;
mod error;
mod hyper_transport;
mod pool;
mod proxy;
pub(crate) mod redirect;
mod reply_body;
mod request_body;
mod socket;
mod stream;
mod tls;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

#[cfg(feature = "diagnose")]
pub(crate) use connect::stages::{Opened, Stages, Way};

pub(crate) use connect::Connecting;
pub use error::TransportError;
pub use hyper_transport::HyperTransport;
pub(crate) use hyper_transport::TransportSettings;
pub(crate) use proxy::ProxySettings;
pub use reply_body::ReplyBody;
pub use request_body::RequestBody;
pub(crate) use tls::Roots;

/// The future of one exchange.
pub type Exchange = Pin<Box<dyn Future<Output = Result<http::Response<ReplyBody>, TransportError>> + Send>>;

/// Sends one request and gives the reply's head, with a body to be read.
///
/// The request is complete: absolute URL, every header, the credential among them (marked sensitive: never log it), `host` and the
/// length of a body in memory too. A transport that sends elsewhere, or another body, writes its own. It follows no redirects,
/// retries nothing and judges no status; the client above it does. It must be cheap to call from many tasks.
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
    /// Starts the exchange. Dropping the future, or the reply's body, ends it.
    fn send(&self, request: http::Request<RequestBody>) -> Exchange;
}
