//! Cross-origin requests of web pages in browsers.
//!
//! Only the emulated API: the control API accepts no requests from pages, whatever is allowed here.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderName, HeaderValue, ORIGIN, VARY,
};
use http::{Method, StatusCode};

use crate::cors::Cors;
use crate::reply::HttpReply;
use crate::request::Arrival;

/// Returns the origin of the page that sent a request, if it may read the reply.
fn allowed<'a>(cors: &Cors, arrival: &'a Arrival) -> Option<&'a HeaderValue> {
    let sent = arrival.headers.get(ORIGIN)?;
    cors.allows(sent.to_str().ok()?).then_some(sent)
}

/// Returns the reply to a preflight, which a browser sends before the request, without a key.
pub(super) fn preflight(cors: &Cors, arrival: &Arrival) -> Option<HttpReply> {
    if arrival.method != Method::OPTIONS || !arrival.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD) {
        return None;
    }
    allowed(cors, arrival)?;
    let mut reply = HttpReply::whole(StatusCode::NO_CONTENT, bytes::Bytes::new(), "text/plain");
    reply.headers.remove(http::header::CONTENT_TYPE);
    let methods = HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE");
    reply.headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    if let Some(names) = arrival.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        reply.headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    reply.headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    if arrival.headers.contains_key(PRIVATE_NETWORK_ASKED) {
        reply.headers.insert(PRIVATE_NETWORK_ALLOWED, HeaderValue::from_static("true"));
    }
    open(cors, &mut reply, arrival);
    Some(reply)
}

/// Lets an allowed page read a reply.
pub(super) fn open(cors: &Cors, reply: &mut HttpReply, arrival: &Arrival) {
    let Some(origin) = allowed(cors, arrival) else { return };
    reply.headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    reply.headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    // The reply differs by origin, so a cache must keep them apart.
    reply.headers.insert(VARY, HeaderValue::from_static("Origin"));
}

/// A page from the internet asks before it calls an address of a private network.
const PRIVATE_NETWORK_ASKED: HeaderName = HeaderName::from_static("access-control-request-private-network");
const PRIVATE_NETWORK_ALLOWED: HeaderName = HeaderName::from_static("access-control-allow-private-network");
