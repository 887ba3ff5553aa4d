//! `tower` services as transports, and transports as `tower` services.
//!
//! [`TowerTransport`] sends a client's requests through any service: another HTTP client, a stack of
//! layers, a router in memory. [`TransportService`] is the client's own transport as a service, to put
//! layers around it:
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use keyway::OpenAI;
//! use keyway::transport::tower::{TowerTransport, TransportService};
//!
//! let client = OpenAI::builder()
//!     .wrap_transport(|inner| {
//!         let service = TransportService::new(inner);
//!         // let service = tower::ServiceBuilder::new().concurrency_limit(64).service(service);
//!         TowerTransport::new(service)
//!     })
//!     .build()?;
//! # Ok(()) }
//! ```
//!
//! A service sees each exchange with its credential, marked sensitive; the client makes retries above
//! it. Bodies implement `http_body::Body` with this feature, as services for HTTP expect.

mod bodies;

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Body;
use tower_service::Service;

use super::{Exchange, ReplyBody, RequestBody, Transport, TransportError};
use crate::error::ConnectionStage;

type Cause = Box<dyn StdError + Send + Sync>;

/// A transport over any `tower` service for HTTP requests.
///
/// Each exchange takes a clone of the service, waits until it is ready, and calls it. Connecting is the
/// service's own matter, so a `connect_timeout` has no effect; the limits of attempt and call hold. An
/// error of the service fails the exchange at the stage "send", as a transient failure, unless it is a
/// [`TransportError`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::convert::Infallible;
/// use std::future::{Ready, ready};
/// use std::task::{Context, Poll};
/// use keyway::OpenAI;
/// use keyway::transport::tower::TowerTransport;
/// use keyway::transport::{ReplyBody, RequestBody};
///
/// /// Answers in memory.
/// #[derive(Clone)]
/// struct Canned;
///
/// impl tower_service::Service<http::Request<RequestBody>> for Canned {
///     type Response = http::Response<ReplyBody>;
///     type Error = Infallible;
///     type Future = Ready<Result<Self::Response, Infallible>>;
///
///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
///         Poll::Ready(Ok(()))
///     }
///
///     fn call(&mut self, _: http::Request<RequestBody>) -> Self::Future {
///         ready(Ok(http::Response::new(ReplyBody::from_bytes(r#"{"answer":42}"#))))
///     }
/// }
///
/// let client =
///     OpenAI::builder().api_key("sk-emul-1").transport(TowerTransport::new(Canned)).build()?;
/// assert_eq!(client.get("/anything").await?["answer"], 42);
/// # Ok(()) }
/// ```
pub struct TowerTransport<S> {
    /// Cloned for each exchange. The lock makes a service shareable that is not.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// Creates a transport over this service.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service) }
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<RequestBody>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Data: Into<Bytes>,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(not_sent)?;
            let reply = service.call(request).await.map_err(not_sent)?;
            Ok(reply.map(bodies::reply))
        })
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TowerTransport({})", std::any::type_name::<S>())
    }
}

/// A transport as a `tower` service. Cheap to clone; clones share connections.
#[derive(Clone, Debug)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// Creates a service over this transport.
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl Service<http::Request<RequestBody>> for TransportService {
    type Response = http::Response<ReplyBody>;
    type Error = TransportError;
    type Future = Exchange;

    /// A transport is always ready.
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<RequestBody>) -> Exchange {
        self.0.send(request)
    }
}

#[cold]
fn not_sent(error: impl Into<Cause>) -> TransportError {
    failed(ConnectionStage::Send, error.into())
}

/// The error of a service or a body. A transport's own error passes unchanged through layers that keep
/// it.
#[cold]
fn failed(stage: ConnectionStage, error: Cause) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(own) => *own,
        Err(other) => TransportError::new(stage, super::error::root_cause(other.as_ref())).caused_by(other),
    }
}

#[cfg(test)]
mod tests;
