//! What is the same on every attempt of a call: URL, headers but for the credential and the count, body (R5).

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use keyway_credentials::Credential;
use keyway_types::operations::Verb;
use serde_json::{Map, Value};

use super::Expect;
use crate::auth::header;
use crate::error::{ConfigurationReason, Error, Result};
use crate::request::CallRequest;

/// Counts attempts from 0; a caller's own value, or its removal, wins (R4).
pub(super) const RETRY_COUNT: HeaderName = HeaderName::from_static("x-stainless-retry-count");

/// A request that waits for its credential.
pub(super) struct Prepared {
    pub(super) uri: Uri,
    pub(super) body: Bytes,
    /// The credential that the caller wrote into the headers, in place of the chain's (H1).
    pub(super) own: Option<Credential>,
    pub(super) count_retries: bool,
}

impl Prepared {
    pub(super) fn new(request: &CallRequest, expect: Expect) -> Result<Self> {
        if let Some(problem) = &request.problem {
            return Err(problem.clone().into_error());
        }
        let config = &request.client.0.config;
        let body = body(request, expect)?;
        let own = names_credential(request).then(|| {
            header::callers_own(&mut headers(request, expect, !body.is_empty()))
                .unwrap_or_else(header::nobodys)
        });
        let touched = config.headers.contains_key(RETRY_COUNT)
            || config.removed.contains(&RETRY_COUNT)
            || request.options.headers.iter().any(|(name, _)| name == RETRY_COUNT);
        Ok(Self { uri: uri(request)?, body, own, count_retries: !touched })
    }
}

pub(super) fn method(verb: Verb) -> Method {
    match verb {
        Verb::Post => Method::POST,
        Verb::Put => Method::PUT,
        Verb::Patch => Method::PATCH,
        Verb::Delete => Method::DELETE,
        _ => Method::GET,
    }
}

fn uri(request: &CallRequest) -> Result<Uri> {
    let config = &request.client.0.config;
    config.base_url.join(&request.path, [config.query.as_str(), request.options.query.as_str()]).map_err(
        |error| {
            let text = format!(
                "The URL of {} cannot be sent ({error}); shorten its parameters",
                request.operation.id
            );
            Error::configuration(ConfigurationReason::InvalidArgument, text)
        },
    )
}

/// Whether the caller wrote a credential into the headers, of the client or of this call, or had it left out.
fn names_credential(request: &CallRequest) -> bool {
    let config = &request.client.0.config;
    header::has_credential(&config.headers)
        || config.removed.iter().any(header::is_credential)
        || request.options.headers.iter().any(|(name, _)| header::is_credential(name))
}

/// The headers but for the credential and the count, made anew for each attempt.
pub(super) fn headers(request: &CallRequest, expect: Expect, has_body: bool) -> HeaderMap {
    let base = &request.client.0.config.headers;
    // Room for the content type, the count, the credential, the host and a few of the caller's own.
    let mut headers = HeaderMap::with_capacity(base.keys_len() + request.options.headers.len() + 6);
    for (name, value) in base {
        headers.insert(name.clone(), value.clone());
    }
    if expect == Expect::Stream && headers.get(ACCEPT).is_some_and(|accept| accept == "application/json") {
        headers.insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
    }
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    for (name, value) in request.operation.headers {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    for (name, value) in &request.options.headers {
        match value {
            Some(value) => {
                headers.insert(name.clone(), value.clone());
            }
            None => {
                headers.remove(name);
            }
        }
    }
    headers
}

/// The JSON body, with `stream` where events are wanted, and the caller's extra members.
fn body(request: &CallRequest, expect: Expect) -> Result<Bytes> {
    let mut extra = request.options.extra_body.clone();
    let streams = expect == Expect::Stream && request.body.is_some();
    match &request.body {
        None if extra.is_empty() => Ok(Bytes::new()),
        Some(body) if extra.is_empty() && !streams => Ok(body.clone()),
        Some(body)
            if extra.is_empty()
                && body.len() > 2
                && body.ends_with(b"}")
                && memchr::memmem::find(body, br#""stream":"#).is_none() =>
        {
            let mut streamed = Vec::with_capacity(body.len() + 16);
            streamed.extend_from_slice(&body[..body.len() - 1]);
            streamed.extend_from_slice(br#","stream":true}"#);
            Ok(streamed.into())
        }
        body => {
            let mut members: Map<String, Value> = body
                .as_ref()
                .map(|body| serde_json::from_slice(body))
                .transpose()
                .map_err(not_an_object)?
                .unwrap_or_default();
            if streams {
                extra.insert("stream".to_owned(), Value::Bool(true));
            }
            members.append(&mut extra);
            serde_json::to_vec(&members).map(Bytes::from).map_err(not_an_object)
        }
    }
}

fn not_an_object(error: serde_json::Error) -> Error {
    let text = format!("Extra members cannot be added to the body ({error}); pass an object");
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}
