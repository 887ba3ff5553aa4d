//! Connections kept for the next exchange.
//!
//! HTTP/1.1: a stack of idle connections for each address, the last used on top. HTTP/2: one connection for each address,
//! shared. It is hyper's own cost and little more; ARCHITECTURE.md has the figures that decided against a general client.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::header::HOST;
use http::uri::{Authority, Parts, Scheme};
use http::{HeaderValue, Request, Response, Uri, Version};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::body::ReplyBody;
use super::connect::Connector;
use super::error::{TransportError, root_cause};
use super::request_body::Sending;
use crate::error::ConnectionStage;

/// How long a connection may be idle before it is closed.
const IDLE: Duration = Duration::from_secs(90);

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

    /// One exchange. A kept connection that turns out closed before the request was written is replaced by another.
    pub(super) async fn send(
        &self,
        mut request: Request<Sending>,
        limit: Option<Duration>,
    ) -> Result<Response<ReplyBody>, TransportError> {
        let host = self.host(request.uri())?;
        loop {
            let (link, kept) = match host.take_idle().await {
                Some(link) => (link, true),
                None => (host.connect(&self.connector, limit).await?, false),
            };
            match exchange(&host, link, request).await {
                Ok(reply) => return Ok(reply),
                Err((error, Some(unsent))) if kept => {
                    tracing::trace!(%error, "a kept connection was closed; another is used");
                    request = unsent;
                }
                Err((error, _)) => return Err(error),
            }
        }
    }

    fn host(&self, uri: &Uri) -> Result<Arc<Host>, TransportError> {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(TransportError::new(ConnectionStage::Connect, "the request's URL is not absolute"));
        };
        let mut hosts = locked(&self.hosts);
        if let Some(host) = hosts.iter().find(|host| host.scheme == *scheme && host.authority == *authority) {
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

    /// A kept connection that is ready for another request.
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
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(http::uri::PathAndQuery::from_static("/"));
        Uri::from_parts(parts).map_err(|error| {
            TransportError::new(ConnectionStage::Connect, "the request's URL is not absolute")
                .caused_by(error)
        })
    }
}

type Unsent = Option<Request<Sending>>;

async fn exchange(
    host: &Arc<Host>,
    link: Link,
    mut request: Request<Sending>,
) -> Result<Response<ReplyBody>, (TransportError, Unsent)> {
    let absolute = request.uri().clone();
    let unsent = |mut error: hyper::client::conn::TrySendError<Request<Sending>>| {
        let mut request = error.take_message();
        if let Some(request) = &mut request {
            *request.uri_mut() = absolute.clone();
        }
        (classify(error.into_error(), false), request)
    };
    match link {
        Link::Http1(mut lease) => {
            if let Some(value) = &host.host_header {
                request.headers_mut().insert(HOST, value.clone());
            }
            *request.version_mut() = Version::HTTP_11;
            if !lease.forwarded {
                *request.uri_mut() = origin_form(&absolute);
            }
            let reply = lease.sender.try_send_request(request).await.map_err(unsent)?;
            Ok(reply.map(|body| ReplyBody::from_hyper(body, Some(lease))))
        }
        Link::Http2(mut sender) => {
            request.headers_mut().remove(HOST);
            *request.version_mut() = Version::HTTP_2;
            let reply = sender.try_send_request(request).await.map_err(unsent)?;
            Ok(reply.map(|body| ReplyBody::from_hyper(body, None)))
        }
    }
}

/// The path and query alone, as a server wants its first line (RFC 9112 §3.2.1).
fn origin_form(uri: &Uri) -> Uri {
    uri.path_and_query().map_or_else(|| Uri::from_static("/"), |path| Uri::from(path.clone()))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says once, here at the border, at which stage an exchange failed (E4).
fn classify(error: hyper::Error, connecting: bool) -> TransportError {
    let (stage, what) = if error.is_parse() {
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
