//! Connections kept for the next exchange.
//!
//! HTTP/1.1: a stack of idle connections for each address, the last used on top. HTTP/2: one connection for each address,
//! shared. It is hyper's own cost and little more; ARCHITECTURE.md has the figures that decided against a general client.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use http::header::HOST;
use http::uri::{Authority, InvalidUriParts, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri, Version};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1, http2};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use pin_project_lite::pin_project;

use super::Exchange;
use super::body::ReplyBody;
use super::connect::Connector;
use super::error::{TransportError, root_cause};
use super::request_body::Sending;
use super::tls;
use crate::error::ConnectionStage;

/// How long a connection may be idle before it is closed.
const IDLE: Duration = Duration::from_secs(90);

/// How long an HTTP/2 connection with calls on it may be silent before the server is asked for a sign of life (RFC 9113 §6.7), and
/// how long it has to give one. All calls share the connection: one that died without a word would hold each for its whole limit.
const SILENCE: Duration = Duration::from_secs(30);
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

pub(super) struct Pool {
    connector: Connector,
    hosts: Mutex<Vec<Arc<Host>>>,
}

/// The connections to one address.
struct Host {
    scheme: Scheme,
    authority: Authority,
    host_header: Option<HeaderValue>,
    idle: Mutex<VecDeque<Idle>>,
    shared: Mutex<Option<http2::SendRequest<Sending>>>,
    /// The first encrypted connection tells whether the address speaks HTTP/2; others wait for it, to share it.
    first: tokio::sync::Mutex<()>,
    speaks_http1: AtomicBool,
}

struct Idle {
    sender: http1::SendRequest<Sending>,
    forwarded: bool,
    since: Instant,
}

/// An HTTP/1.1 connection in use, to be given back when the reply's body has ended.
pub(super) struct Lease {
    sender: http1::SendRequest<Sending>,
    forwarded: bool,
    host: Arc<Host>,
}

impl Lease {
    /// Puts the connection on its stack, and closes those at the bottom that have been idle for too long.
    pub(super) fn give_back(self) {
        if self.sender.is_closed() {
            return;
        }
        let since = Instant::now();
        let mut idle = locked(&self.host.idle);
        while idle.front().is_some_and(|oldest| since.duration_since(oldest.since) > IDLE) {
            idle.pop_front();
        }
        idle.push_back(Idle { sender: self.sender, forwarded: self.forwarded, since });
    }
}

enum Link {
    Http1(Lease),
    Http2(http2::SendRequest<Sending>),
}

impl Pool {
    pub(super) fn new(connector: Connector) -> Self {
        Self { connector, hosts: Mutex::default() }
    }

    /// One exchange. A kept connection that is ready takes the request at once; all that is left to await is the reply.
    pub(super) fn send(self: &Arc<Self>, request: Request<Sending>, limit: Option<Duration>) -> Exchange {
        let host = match self.host(request.uri()) {
            Ok(host) => host,
            Err(error) => return Box::pin(std::future::ready(Err(error))),
        };
        match host.take_ready() {
            Some(link) => self.start(host, link, request, limit, true),
            None => self.send_later(host, request, limit),
        }
    }

    /// Apart from [`Pool::send`], whose stack would be ten times as large with it.
    #[cold]
    #[inline(never)]
    fn send_later(
        self: &Arc<Self>,
        host: Arc<Host>,
        request: Request<Sending>,
        limit: Option<Duration>,
    ) -> Exchange {
        Box::pin(Arc::clone(self).send_when_ready(host, request, limit))
    }

    /// One exchange over the next connection that is ready, or a new one.
    async fn send_when_ready(
        self: Arc<Self>,
        host: Arc<Host>,
        request: Request<Sending>,
        limit: Option<Duration>,
    ) -> Result<Response<ReplyBody>, TransportError> {
        let (link, kept) = match host.take_idle().await {
            Some(link) => (link, true),
            None => (host.connect(&self.connector, limit).await?, false),
        };
        self.start(host, link, request, limit, kept).await
    }

    /// Hands the request over to a connection.
    fn start(
        self: &Arc<Self>,
        host: Arc<Host>,
        link: Link,
        mut request: Request<Sending>,
        limit: Option<Duration>,
        kept: bool,
    ) -> Exchange {
        let retry = kept.then(|| (Arc::clone(self), limit));
        match link {
            Link::Http1(mut lease) => {
                if let Some(value) = &host.host_header {
                    request.headers_mut().insert(HOST, value.clone());
                }
                *request.version_mut() = Version::HTTP_11;
                if !lease.forwarded {
                    to_origin_form(request.uri_mut());
                }
                let reply = lease.sender.try_send_request(request);
                Box::pin(Waiting { reply, lease: Some(lease), host, retry, again: None })
            }
            Link::Http2(mut sender) => {
                request.headers_mut().remove(HOST);
                *request.version_mut() = Version::HTTP_2;
                let reply = sender.try_send_request(request);
                Box::pin(Waiting { reply, lease: None, host, retry, again: None })
            }
        }
    }

    fn host(&self, uri: &Uri) -> Result<Arc<Host>, TransportError> {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(TransportError::new(ConnectionStage::Connect, "the request's URL is not absolute"));
        };
        let mut hosts = locked(&self.hosts);
        // Byte by byte first: letters of either case are equal in a host's name, and to compare so takes longer.
        let same =
            |host: &&Arc<Host>| host.authority.as_str() == authority.as_str() && host.scheme == *scheme;
        let equal = |host: &&Arc<Host>| host.authority == *authority && host.scheme == *scheme;
        if let Some(host) = hosts.iter().find(same).or_else(|| hosts.iter().find(equal)) {
            return Ok(Arc::clone(host));
        }
        let host = Arc::new(Host::new(scheme.clone(), authority.clone()));
        hosts.push(Arc::clone(&host));
        Ok(host)
    }
}

impl Host {
    fn new(scheme: Scheme, authority: Authority) -> Self {
        let usual = if scheme == Scheme::HTTPS { 443 } else { 80 };
        let name = match authority.port_u16() {
            Some(port) if port != usual => format!("{}:{port}", authority.host()),
            _ => authority.host().to_owned(),
        };
        Self {
            speaks_http1: AtomicBool::new(scheme != Scheme::HTTPS),
            host_header: HeaderValue::try_from(name).ok(),
            scheme,
            authority,
            idle: Mutex::default(),
            shared: Mutex::default(),
            first: tokio::sync::Mutex::default(),
        }
    }

    /// A kept connection that is ready now.
    fn take_ready(self: &Arc<Self>) -> Option<Link> {
        if let Some(shared) = self.take_shared() {
            return Some(Link::Http2(shared));
        }
        let mut idle = locked(&self.idle);
        let index = idle.iter().rposition(|kept| kept.sender.is_ready())?;
        let Idle { sender, forwarded, since } = idle.remove(index)?;
        (since.elapsed() <= IDLE).then(|| Link::Http1(Lease { sender, forwarded, host: Arc::clone(self) }))
    }

    /// A kept connection that is ready for another request, after a wait where its task has a moment's work left.
    async fn take_idle(self: &Arc<Self>) -> Option<Link> {
        if let Some(shared) = self.take_shared() {
            return Some(Link::Http2(shared));
        }
        while let Some(Idle { mut sender, forwarded, since }) = self.pop_idle() {
            if since.elapsed() <= IDLE && (sender.is_ready() || sender.ready().await.is_ok()) {
                return Some(Link::Http1(Lease { sender, forwarded, host: Arc::clone(self) }));
            }
        }
        None
    }

    /// The last used connection that is ready at once, else the last used: its task may have a moment's work left.
    fn pop_idle(&self) -> Option<Idle> {
        let mut idle = locked(&self.idle);
        match idle.iter().rposition(|kept| kept.sender.is_ready()) {
            Some(index) => idle.remove(index),
            None => idle.pop_back(),
        }
    }

    fn take_shared(&self) -> Option<http2::SendRequest<Sending>> {
        let mut shared = locked(&self.shared);
        if shared.as_ref().is_some_and(|sender| sender.is_closed()) {
            *shared = None;
        }
        shared.clone()
    }

    async fn connect(
        self: &Arc<Self>,
        connector: &Connector,
        limit: Option<Duration>,
    ) -> Result<Link, TransportError> {
        // The wait for the first connection counts: calls that meet a dead host fail together, not one after the other.
        connector.within(self.authority.host(), limit, self.shared_or_made(connector)).await
    }

    async fn shared_or_made(self: &Arc<Self>, connector: &Connector) -> Result<Link, TransportError> {
        let mut first = None;
        if !self.speaks_http1.load(Ordering::Acquire) {
            first = Some(self.first.lock().await);
            if let Some(shared) = self.take_shared() {
                return Ok(Link::Http2(shared));
            }
        }
        let link = self.make(connector).await;
        drop(first);
        link
    }

    async fn make(self: &Arc<Self>, connector: &Connector) -> Result<Link, TransportError> {
        let connected = connector.connect(self.target()?).await?;
        if connected.http2 {
            let (sender, connection) = http2::Builder::new(TokioExecutor::new())
                .timer(TokioTimer::new())
                .keep_alive_interval(SILENCE)
                .keep_alive_timeout(SIGN_OF_LIFE)
                .handshake(connected.stream)
                .await
                .map_err(|error| classify(error, true))?;
            tokio::spawn(connection);
            *locked(&self.shared) = Some(sender.clone());
            return Ok(Link::Http2(sender));
        }
        self.speaks_http1.store(true, Ordering::Release);
        let (sender, connection) =
            http1::Builder::new().handshake(connected.stream).await.map_err(|error| classify(error, true))?;
        tokio::spawn(connection);
        Ok(Link::Http1(Lease { sender, forwarded: connected.forwarded, host: Arc::clone(self) }))
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

pin_project! {
    /// The wait for the reply to a request that a connection has taken.
    ///
    /// A kept connection that turns out closed before the request was written is replaced by another. Written out by hand,
    /// because a request held in an `async` block would double and treble the room that each exchange takes.
    struct Waiting<F> {
        #[pin]
        reply: F,
        lease: Option<Lease>,
        host: Arc<Host>,
        // Who makes the next exchange, where one may be made.
        retry: Option<(Arc<Pool>, Option<Duration>)>,
        again: Option<Exchange>,
    }
}

impl<F> Future for Waiting<F>
where
    F: Future<Output = Result<Response<Incoming>, TrySendError<Request<Sending>>>>,
{
    type Output = Result<Response<ReplyBody>, TransportError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Some(again) = this.again {
            return again.as_mut().poll(context);
        }
        let mut error = match ready!(this.reply.poll(context)) {
            Ok(reply) => {
                return Poll::Ready(Ok(reply.map(|body| ReplyBody::from_hyper(body, this.lease.take()))));
            }
            Err(error) => error,
        };
        let unsent = error.take_message();
        let error = classify(error.into_error(), false);
        let (Some((pool, limit)), Some(mut unsent)) = (this.retry.take(), unsent) else {
            return Poll::Ready(Err(error));
        };
        tracing::trace!(%error, "a kept connection was closed; another is used");
        if let Some(uri) =
            unsent.uri().path_and_query().and_then(|path| this.host.absolute(path.clone()).ok())
        {
            *unsent.uri_mut() = uri;
        }
        this.again.insert(pool.send(unsent, limit)).as_mut().poll(context)
    }
}

/// Leaves the path and query alone, as a server wants its first line (RFC 9112 §3.2.1).
fn to_origin_form(uri: &mut Uri) {
    let path = std::mem::take(uri).into_parts().path_and_query;
    *uri = path.map_or_else(|| Uri::from_static("/"), Uri::from);
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says once, here at the border, at which stage an exchange failed (E4).
fn classify(error: hyper::Error, connecting: bool) -> TransportError {
    let (stage, what) = if let Some(why) = tls::ended_by_server(&error) {
        (ConnectionStage::Tls, format!("the server ended TLS before a reply came: {why}"))
    } else if error.is_parse() {
        (ConnectionStage::Receive, format!("the reply's head is not usable HTTP ({})", root_cause(&error)))
    } else if error.is_incomplete_message() {
        (ConnectionStage::Receive, "the connection was closed before a reply came".to_owned())
    } else if error.is_user() {
        (ConnectionStage::Send, format!("the request's body could not be produced: {}", root_cause(&error)))
    } else if error.is_body_write_aborted() || error.is_canceled() {
        (ConnectionStage::Send, "the connection was closed before the request was sent".to_owned())
    } else if connecting {
        (ConnectionStage::Connect, format!("the connection could not be set up ({})", root_cause(&error)))
    } else {
        (
            ConnectionStage::Receive,
            format!("the connection broke before a reply came ({})", root_cause(&error)),
        )
    };
    TransportError::new(stage, what).caused_by(error)
}
