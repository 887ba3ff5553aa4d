//! The headers that every attempt of a call shares: the client's, the operation's and the caller's
//! own.

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Expect;
use super::body::Body;
use crate::request::CallRequest;
use crate::transport::coding;

/// How many headers at the start are the host or the length.
const AT_START: usize = 2;

/// Replaces the length in headers that [`write`] wrote.
pub(super) fn set_length(headers: &mut HeaderMap, length: HeaderValue) {
    let at_start = headers.iter_mut().take(AT_START).find(|(name, _)| *name == CONTENT_LENGTH);
    match at_start {
        Some((_, value)) => *value = length,
        None => drop(headers.insert(CONTENT_LENGTH, length)),
    }
}

/// Writes the headers except for the credential and the retry count.
///
/// Includes host and length, which the connection would otherwise add: filling the map at once
/// allocates the right capacity, and its copies get no more.
pub(super) fn write(headers: &mut HeaderMap, request: &CallRequest, expect: Expect, body: Option<&Body>) {
    let config = &request.client.0.config;
    // Room for seven of ours and a few of the caller's own.
    headers.reserve(config.headers.keys_len() + request.options.headers.len() + 8);
    // Host and length first: so RFC 9110 (7.2) advises for the host, and so each is found at once.
    let host = config.base_url.host_header();
    let length = body.and_then(Body::length);
    for (name, value) in [(HOST, host), (CONTENT_LENGTH, length.as_ref())] {
        if let Some(value) = value {
            headers.insert(name, value.clone());
        }
    }
    for (name, value) in &config.headers {
        headers.insert(name.clone(), value.clone());
    }
    let asks_json =
        |headers: &HeaderMap| headers.get(ACCEPT).is_some_and(|accept| accept == "application/json");
    let asked_json = asks_json(headers);
    for (name, value) in request.operation.headers {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let accepted = match expect {
        Expect::Stream if asked_json => Some(HeaderValue::from_static("text/event-stream")),
        Expect::Download if asks_json(headers) => Some(HeaderValue::from_static("*/*")),
        _ => None,
    };
    let media = body.and_then(Body::content_type);
    // No header of the client's replaces the length, and none of the call's the host.
    for (name, value) in [(ACCEPT, accepted), (CONTENT_TYPE, media), (CONTENT_LENGTH, length)] {
        if let Some(value) = value {
            headers.insert(name, value);
        }
    }
    // A file as it is: its length is known ahead, and media does not become smaller (H11).
    if expect == Expect::Download
        && headers
            .get(ACCEPT_ENCODING)
            .is_some_and(|codings| Some(codings.as_bytes()) == coding::ACCEPTED.map(str::as_bytes))
    {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
    for (name, value) in &request.options.headers {
        match value {
            Some(value) => headers.insert(name.clone(), value.clone()),
            None => headers.remove(name),
        };
    }
    if let Some(host) = host {
        headers.insert(HOST, host.clone());
    }
}
