//! What is the same on every attempt of a call: URL, headers but for the credential and the count, body (R5).

use std::borrow::Cow;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use keyway_credentials::Credential;
use keyway_types::operations::{SwitchPlace, Verb};
use serde_json::Value;

use super::Expect;
use super::body::{self, Body};
use crate::auth::header;
use crate::config::RETRY_COUNT;
use crate::error::{ConfigurationReason, Error, Result};
use crate::request::CallRequest;

/// A request that waits for its credential.
pub(super) struct Prepared {
    pub(super) uri: Uri,
    pub(super) body: Body,
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
        if expect == Expect::Stream && request.operation.stream.is_none() {
            let text = format!(
                "{} does not stream; await it, or download it where it gives a file",
                request.operation.id
            );
            return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
        }
        let body = Body::new(request, expect)?;
        let own = names_credential(request).then(|| {
            header::callers_own(&mut headers(request, expect, None)).unwrap_or_else(header::nobodys)
        });
        let touched =
            config.own_retry_count || request.options.headers.iter().any(|(name, _)| name == RETRY_COUNT);
        Ok(Self { uri: uri(request, expect)?, body, own, count_retries: !touched })
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

fn uri(request: &CallRequest, expect: Expect) -> Result<Uri> {
    let config = &request.client.0.config;
    let (operation, mut query) = (request.operation, Cow::Borrowed(&request.options.query));
    for (name, value) in operation.fixed_query {
        query.to_mut().set(name, &Value::from(*value));
    }
    if let Some(switch) = body::switch(request, expect, SwitchPlace::Query) {
        query.to_mut().set(switch.name, &Value::from(switch.value));
    }
    config.base_url.join(&request.path, [config.query.as_str(), query.as_str()]).map_err(|error| {
        let text = format!("The URL of {} cannot be sent ({error}); shorten its parameters", operation.id);
        Error::configuration(ConfigurationReason::InvalidArgument, text)
    })
}

/// Whether the caller wrote a credential into the headers, of the client or of this call, or had it left out.
fn names_credential(request: &CallRequest) -> bool {
    request.client.0.config.own_credential
        || request.options.headers.iter().any(|(name, _)| header::is_credential(name))
}

/// The headers but for the credential and the count, made anew for each attempt.
pub(super) fn headers(request: &CallRequest, expect: Expect, content_type: Option<HeaderValue>) -> HeaderMap {
    let base = &request.client.0.config.headers;
    // Room for the content type, the count, the credential, the host and a few of the caller's own.
    let mut headers = HeaderMap::with_capacity(base.keys_len() + request.options.headers.len() + 6);
    for (name, value) in base {
        headers.insert(name.clone(), value.clone());
    }
    // Looked at only where it matters, because most calls want a whole reply.
    let accepts_json =
        |headers: &HeaderMap| headers.get(ACCEPT).is_some_and(|accept| accept == "application/json");
    let ours = expect == Expect::Stream && accepts_json(&headers);
    for (name, value) in request.operation.headers {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    match expect {
        Expect::Stream if ours => {
            headers.insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
        }
        Expect::Download if accepts_json(&headers) => {
            headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        }
        _ => {}
    }
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
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
