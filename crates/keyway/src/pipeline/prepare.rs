//! The parts that all attempts of a call share: URL, body, and headers without the credential and
//! the retry count (R5).

use std::borrow::Cow;

use http::{HeaderMap, Method, Uri};
use keyway_credentials::Credential;
use keyway_types::operations::{SwitchPlace, Verb};
use serde_json::Value;

use super::Expect;
use super::body::{self, Body};
use super::common_headers;
use crate::auth::header;
use crate::config::RETRY_COUNT;
use crate::error::{ConfigurationReason, Error, Result};
use crate::request::CallRequest;

/// A request without its credential.
pub(super) struct Prepared {
    pub(super) uri: Uri,
    pub(super) body: Body,
    /// The credential that the caller set, which replaces the chain's (H1, H12).
    pub(super) own: Option<OwnCredential>,
    pub(super) count_retries: bool,
}

/// A credential of one call, which is never refreshed.
pub(super) struct OwnCredential {
    pub(super) credential: Credential,
    /// It is in the headers already.
    pub(super) in_headers: bool,
}

impl Prepared {
    pub(super) fn new(request: &CallRequest, expect: Expect) -> Result<Self> {
        if let Some(problem) = &request.problem {
            return Err(problem.clone().into_error());
        }
        let config = &request.client.0.config;
        if expect == Expect::Stream && request.operation.stream.is_none() {
            let text = format!(
                "{} does not stream; await it, or download it if it returns a file",
                request.operation.id
            );
            return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
        }
        let body = Body::new(request, expect)?;
        let own = own_credential(request, expect)?;
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
    let operation = request.operation;
    let mut query = Cow::Borrowed(&request.options.query);
    for (name, value) in operation.fixed_query {
        query.to_mut().set(name, &Value::from(*value));
    }
    if let Some(switch) = body::switch(request, expect, SwitchPlace::Query) {
        query.to_mut().set(switch.name, &Value::from(switch.value));
    }
    let config = &request.client.0.config;
    let queries = [config.query.as_str(), query.as_str()];
    let deployed = config.azure.as_ref().and_then(|azure| azure.path(&request.path, || request.model()));
    let join = || config.base_url.join(deployed.as_deref().unwrap_or(&request.path), queries);
    match request.path {
        Cow::Borrowed(path) if query.as_str().is_empty() && deployed.is_none() => config.urls.get(path, join),
        _ => join(),
    }
    .map_err(|error| {
        let text = format!("The URL of {} cannot be sent ({error}); shorten its parameters", operation.id);
        Error::configuration(ConfigurationReason::InvalidArgument, text)
    })
}

/// Returns whether the caller set or removed the credential's header, on the client or on this
/// call.
fn names_credential(request: &CallRequest) -> bool {
    request.client.0.config.own_credential
        || request.options.headers.iter().any(|(name, _)| header::is_credential(name))
}

fn own_credential(request: &CallRequest, expect: Expect) -> Result<Option<OwnCredential>> {
    if let Some(key) = &request.options.key {
        if request.options.headers.iter().any(|(name, _)| header::is_credential(name)) {
            let text = "Both `api_key` and the header `Authorization` are set on the call; set only one";
            return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
        }
        return Ok(Some(OwnCredential { credential: key.clone(), in_headers: false }));
    }
    Ok(names_credential(request)
        .then(|| OwnCredential { credential: callers_credential(request, expect), in_headers: true }))
}

#[cold]
fn callers_credential(request: &CallRequest, expect: Expect) -> Credential {
    let mut headers = HeaderMap::new();
    common_headers::write(&mut headers, request, expect, None);
    header::callers_own(&mut headers).unwrap_or_else(header::nobodys)
}
