//! Sends a request over a connection, and waits for the head of its reply.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::header::HOST;
use http::{HeaderMap, Request, Response, Uri, Version};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use pin_project_lite::pin_project;

use super::idle::Lease;
use super::{Host, Link, classify};
use crate::transport::Exchange;
use crate::transport::coding;
use crate::transport::error::TransportError;
use crate::transport::reply_body::ReplyBody;
use crate::transport::request_body::Sending;

/// Hands the request to a connection.
pub(super) fn start(
    link: Link,
    mut request: Request<Sending>,
    limit: Option<Duration>,
    kept: bool,
) -> Exchange {
    let retry = kept.then_some(limit);
    match link {
        Link::Http1(mut lease, host) => {
            if !names_host(request.headers())
                && let Some(value) = &host.host_header
            {
                request.headers_mut().insert(HOST, value.clone());
            }
            *request.version_mut() = Version::HTTP_11;
            if !lease.forwarded {
                to_origin_form(request.uri_mut());
            }
            let reply = lease.sender.try_send_request(request);
            Box::pin(Waiting { reply, held: Held::Lease(lease, host), retry, again: None })
        }
        Link::Http2(mut sender, host) => {
            request.headers_mut().remove(HOST);
            *request.version_mut() = Version::HTTP_2;
            let reply = sender.try_send_request(request);
            Box::pin(Waiting { reply, held: Held::Shared(host), retry, again: None })
        }
    }
}

/// Returns whether the host is there. keyway's own requests name it first, and finding it there takes a
/// tenth of the time that a search in the map does.
fn names_host(headers: &HeaderMap) -> bool {
    headers.keys().next().is_some_and(|first| first == HOST) || headers.contains_key(HOST)
}

/// What an exchange holds while it waits: its connection, or the address of a shared one.
enum Held {
    Lease(Lease, Arc<Host>),
    Shared(Arc<Host>),
    Nothing,
}

impl Held {
    fn take_lease(&mut self) -> Option<Lease> {
        match std::mem::replace(self, Self::Nothing) {
            Self::Lease(lease, _) => Some(lease),
            _ => None,
        }
    }

    fn take_host(&mut self) -> Option<Arc<Host>> {
        match std::mem::replace(self, Self::Nothing) {
            Self::Lease(_, host) | Self::Shared(host) => Some(host),
            Self::Nothing => None,
        }
    }
}

pin_project! {
    /// Waits for the reply to a request that a connection has taken.
    ///
    /// If a kept connection turns out to be closed before the request was written, another replaces
    /// it. Written by hand, because an `async` block that holds the request would double or triple
    /// the size of each exchange.
    struct Waiting<F> {
        #[pin]
        reply: F,
        held: Held,
        // The connect timeout of another exchange, if one may be made.
        retry: Option<Option<Duration>>,
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
                let lease = this.held.take_lease();
                let mut reply = reply.map(|body| ReplyBody::from_hyper(body, lease));
                coding::decode(&mut reply);
                return Poll::Ready(Ok(reply));
            }
            Err(error) => error,
        };
        let unsent = error.take_message();
        let error = classify(error.into_error(), false);
        let (Some(limit), Some(mut unsent), Some(host)) = (this.retry.take(), unsent, this.held.take_host())
        else {
            return Poll::Ready(Err(error));
        };
        tracing::trace!(%error, "an idle connection was closed; using another");
        if let Some(uri) = unsent.uri().path_and_query().and_then(|path| host.absolute(path.clone()).ok()) {
            *unsent.uri_mut() = uri;
        }
        this.again.insert(host.send(unsent, limit)).as_mut().poll(context)
    }
}

/// Reduces the URL to its path and query, as a server's request line requires (RFC 9112 §3.2.1).
fn to_origin_form(uri: &mut Uri) {
    let path = uri.path_and_query().cloned();
    *uri = path.map_or_else(|| Uri::from_static("/"), Uri::from);
}
