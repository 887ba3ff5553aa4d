//! Connections kept for the next exchange.
//!
//! HTTP/1.1 has a stack of idle connections per address, most recently used on top. HTTP/2 has one
//! shared connection per address. The cost is little more than hyper's own; ARCHITECTURE.md has the
//! figures that decided against a general client.

mod idle;
mod reaper;
mod waiting;

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use http::uri::{Authority, InvalidUriParts, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::TokioTimer;

use super::Exchange;
use super::connect::{Connecting, Connector};
use super::error::{TransportError, root_cause};
use super::reply_body::ReplyBody;
use super::request_body::Sending;
use super::spawner::Spawner;
use super::stream::Stream;
use super::tls;
use crate::error::ConnectionStage;
use crate::origin::host_header;
use idle::{IdleStack, locked};
use reaper::Reaper;
use waiting::start;

/// How long an HTTP/2 connection with calls in flight may be silent before a ping (RFC 9113 §6.7),
/// and how long the server has to answer it. All calls share the connection, so one that died
/// silently would hold each for its whole time limit.
const SILENCE: Duration = Duration::from_secs(30);
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

pub(super) use idle::Lease;

pub(super) struct Pool {
    connector: Connector,
    spawner: Spawner,
    /// The address of the first exchange, and in practice of all. Found without a lock.
    usual: OnceLock<Arc<Host>>,
    others: Mutex<Vec<Arc<Host>>>,
    /// Whether no connection is kept any more.
    closed: Arc<AtomicBool>,
}

/// The connections to one address.
struct Host {
    connector: Connector,
    spawner: Spawner,
    scheme: Scheme,
    authority: Authority,
    host_header: Option<HeaderValue>,
    idle: Arc<IdleStack>,
    shared: Mutex<Option<http2::SendRequest<Sending>>>,
    /// Whether there ever was a shared connection. Most HTTP/1.1 exchanges need not look for one.
    shares: AtomicBool,
    /// Whether the shared connection was used since the reaper last checked.
    shared_used: AtomicBool,
    reaper: Reaper,
    /// The first encrypted connection shows whether the address supports HTTP/2. Others wait for
    /// it, to share it.
    first: tokio::sync::Mutex<()>,
    speaks_http1: AtomicBool,
    closed: Arc<AtomicBool>,
}

enum Link {
    Http1(Lease, Arc<Host>),
    Http2(http2::SendRequest<Sending>, Arc<Host>),
}

impl Pool {
    pub(super) fn new(connector: Connector, spawner: Spawner) -> Self {
        Self { connector, spawner, usual: OnceLock::new(), others: Mutex::default(), closed: Arc::default() }
    }

    /// Closes idle connections now, and the others after their exchanges.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.usual.get().into_iter().for_each(|host| host.close());
        locked(&self.others).iter().for_each(|host| host.close());
    }

    /// Starts one exchange. An idle connection that is ready takes the request at once, and only
    /// the reply is left to await.
    #[inline]
    pub(super) fn send(&self, request: Request<Sending>, limit: Option<Duration>) -> Exchange {
        // The request is handed on once, because each time copies it.
        match self.host(request.uri()).map(Host::take_ready) {
            Ok(Ok(link)) => start(link, request, limit, true),
            Ok(Err(host)) => host.send_later(request, limit),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    /// Starts one exchange that reports whether it waits for a connection, or needs a new one.
    #[cold]
    pub(super) fn send_apart(&self, request: Request<Sending>, connecting: Connecting) -> Exchange {
        match self.host(request.uri()) {
            Ok(host) => Box::pin(host.send_told(request, connecting)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn host(&self, uri: &Uri) -> Result<Arc<Host>, TransportError> {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(TransportError::new(ConnectionStage::Connect, "the request's URL is not absolute"));
        };
        let new = || {
            let closed = Arc::clone(&self.closed);
            let (connector, spawner) = (self.connector.clone(), self.spawner.clone());
            Arc::new(Host::new(connector, spawner, scheme.clone(), authority.clone(), closed))
        };
        let usual = self.usual.get_or_init(new);
        if usual.is_at(scheme, authority) {
            return Ok(Arc::clone(usual));
        }
        let mut others = locked(&self.others);
        if let Some(host) = others.iter().find(|host| host.is_at(scheme, authority)) {
            return Ok(Arc::clone(host));
        }
        let host = new();
        others.push(Arc::clone(&host));
        Ok(host)
    }
}

impl Host {
    fn new(
        connector: Connector,
        spawner: Spawner,
        scheme: Scheme,
        authority: Authority,
        closed: Arc<AtomicBool>,
    ) -> Self {
        Self {
            spawner,
            speaks_http1: AtomicBool::new(scheme != Scheme::HTTPS),
            host_header: host_header(&scheme, &authority),
            scheme,
            authority,
            idle: Arc::new(IdleStack::new(Arc::clone(&closed))),
            shared: Mutex::default(),
            shares: AtomicBool::new(false),
            shared_used: AtomicBool::new(false),
            reaper: Reaper::default(),
            first: tokio::sync::Mutex::default(),
            closed,
            connector,
        }
    }

    fn is_at(&self, scheme: &Scheme, authority: &Authority) -> bool {
        // Compares bytes first: host names ignore case, but comparing that way is slower.
        let same = self.authority.as_str() == authority.as_str() || self.authority == *authority;
        same && self.scheme == *scheme
    }

    /// Starts one exchange over a connection of this address.
    fn send(self: Arc<Self>, request: Request<Sending>, limit: Option<Duration>) -> Exchange {
        match self.take_ready() {
            Ok(link) => start(link, request, limit, true),
            Err(host) => host.send_later(request, limit),
        }
    }

    /// Separate from [`Host::send`], whose stack frame it would make ten times as large.
    #[cold]
    #[inline(never)]
    fn send_later(self: Arc<Self>, request: Request<Sending>, limit: Option<Duration>) -> Exchange {
        Box::pin(self.send_when_ready(request, limit))
    }

    /// Sends over the next connection that is ready, or a new one.
    async fn send_when_ready(
        self: Arc<Self>,
        request: Request<Sending>,
        limit: Option<Duration>,
    ) -> Result<Response<ReplyBody>, TransportError> {
        let (link, kept) = match self.take_idle().await {
            Some(link) => (link, true),
            None => (self.connect(limit).await?, false),
        };
        start(link, request, limit, kept).await
    }

    async fn send_told(
        self: Arc<Self>,
        request: Request<Sending>,
        Connecting { limit, fresh, waits }: Connecting,
    ) -> Result<Response<ReplyBody>, TransportError> {
        let kept = if fresh { None } else { self.take_idle().await };
        if let Some(link) = kept {
            return start(link, request, limit, true).await;
        }
        if fresh {
            // Later calls use the new one too.
            *locked(&self.shared) = None;
        }
        let tell = |waiting| waits.iter().for_each(|waits| waits.store(waiting, Ordering::Relaxed));
        tell(true);
        let link = self.connect(limit).await?;
        tell(false);
        start(link, request, limit, false).await
    }

    /// Takes a kept connection that is ready now, or returns this address.
    fn take_ready(self: Arc<Self>) -> Result<Link, Arc<Self>> {
        if let Some(shared) = self.take_shared() {
            return Ok(Link::Http2(shared, self));
        }
        match self.idle.take_ready() {
            Some(lease) => Ok(Link::Http1(lease, self)),
            None => Err(self),
        }
    }

    /// Takes a kept connection that is ready for another request, waiting briefly if its task needs
    /// a moment to finish.
    async fn take_idle(self: &Arc<Self>) -> Option<Link> {
        if let Some(shared) = self.take_shared() {
            return Some(Link::Http2(shared, Arc::clone(self)));
        }
        let lease = self.idle.take().await?;
        Some(Link::Http1(lease, Arc::clone(self)))
    }

    fn take_shared(&self) -> Option<http2::SendRequest<Sending>> {
        if !self.shares.load(Ordering::Acquire) {
            return None;
        }
        let mut shared = locked(&self.shared);
        if shared.as_ref().is_some_and(|sender| sender.is_closed()) {
            *shared = None;
        }
        self.shared_used.store(true, Ordering::Relaxed);
        shared.clone()
    }

    /// Returns whether the shared connection was used since the last check.
    fn was_shared(&self) -> bool {
        self.shared_used.swap(false, Ordering::Relaxed)
    }

    /// Drops the shared connection.
    fn unshare(&self) {
        drop(locked(&self.shared).take());
    }

    /// Closes its idle connections.
    fn close(&self) {
        self.unshare();
        self.idle.close();
    }

    async fn connect(self: &Arc<Self>, limit: Option<Duration>) -> Result<Link, TransportError> {
        // The wait for the first connection counts too, so that calls to a dead host fail together
        // rather than one after another.
        self.connector.within(&self.target()?, limit, self.shared_or_made()).await
    }

    async fn shared_or_made(self: &Arc<Self>) -> Result<Link, TransportError> {
        let mut first = None;
        if !self.speaks_http1.load(Ordering::Acquire) {
            first = Some(self.first.lock().await);
            if let Some(shared) = self.take_shared() {
                return Ok(Link::Http2(shared, Arc::clone(self)));
            }
        }
        let link = self.make().await;
        drop(first);
        link
    }

    async fn make(self: &Arc<Self>) -> Result<Link, TransportError> {
        let connected = self.connector.connect(self.target()?).await?;
        self.reaper.watch(self);
        if connected.http2 {
            return Arc::clone(self).share(connected.stream).await;
        }
        self.speaks_http1.store(true, Ordering::Release);
        let look = connected.stream.look();
        let (sender, connection) =
            http1::Builder::new().handshake(connected.stream).await.map_err(|error| classify(error, true))?;
        self.spawner.spawn(connection);
        let lease = Lease::new(sender, look, connected.forwarded, &self.idle);
        Ok(Link::Http1(lease, Arc::clone(self)))
    }

    /// Shares an HTTP/2 connection. Boxed, because it is larger than everything else that waits for
    /// a connection.
    #[inline(never)]
    fn share(
        self: Arc<Self>,
        stream: Stream,
    ) -> Pin<Box<dyn Future<Output = Result<Link, TransportError>> + Send>> {
        Box::pin(async move {
            let (sender, connection) = http2::Builder::new(self.spawner.clone())
                .timer(TokioTimer::new())
                .keep_alive_interval(SILENCE)
                .keep_alive_timeout(SIGN_OF_LIFE)
                .handshake(stream)
                .await
                .map_err(|error| classify(error, true))?;
            self.spawner.spawn(connection);
            {
                let mut shared = locked(&self.shared);
                // Looked at under the lock, as `close` takes the connection under it.
                if !self.closed.load(Ordering::SeqCst) {
                    *shared = Some(sender.clone());
                }
            }
            self.shares.store(true, Ordering::Release);
            Ok(Link::Http2(sender, self))
        })
    }

    fn target(&self) -> Result<Uri, TransportError> {
        self.absolute(PathAndQuery::from_static("/")).map_err(|error| {
            TransportError::new(ConnectionStage::Connect, "the request's URL is not absolute")
                .caused_by(error)
        })
    }

    fn absolute(&self, path: PathAndQuery) -> Result<Uri, InvalidUriParts> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        Uri::from_parts(parts)
    }
}

/// Determines the stage at which an exchange failed, in this one place (E4).
#[cold]
fn classify(error: hyper::Error, connecting: bool) -> TransportError {
    if let Some(ended) = tls::ended_by_server(&error) {
        return ended.caused_by(error);
    }
    let (stage, what) = if error.is_parse() {
        (ConnectionStage::Receive, format!("the reply's headers are not valid HTTP ({})", root_cause(&error)))
    } else if error.is_incomplete_message() {
        (ConnectionStage::Receive, "the connection was closed before a reply arrived".to_owned())
    } else if error.is_user() {
        (ConnectionStage::Send, format!("the request's body could not be produced: {}", root_cause(&error)))
    } else if error.is_body_write_aborted() || error.is_canceled() {
        (ConnectionStage::Send, "the connection was closed before the request was sent".to_owned())
    } else if connecting {
        (ConnectionStage::Connect, format!("the connection could not be set up ({})", root_cause(&error)))
    } else {
        (
            ConnectionStage::Receive,
            format!("the connection broke before a reply arrived ({})", root_cause(&error)),
        )
    };
    TransportError::new(stage, what).caused_by(error)
}
