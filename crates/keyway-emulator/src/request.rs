//! A request and its body.

use std::borrow::Cow;
use std::net::SocketAddr;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderValue};
use http::{HeaderMap, Method, Request, Version};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde_json::Value;

use crate::aside::MOMENT;
use crate::form::{self, ParsedForm};
use crate::shared::Shared;
use crate::target::Target;

/// A request with its body.
pub(crate) struct Arrival {
    pub(crate) method: Method,
    /// The path as it was sent.
    pub(crate) path: String,
    /// What the path means.
    pub(crate) target: Target,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    /// The key came in Azure's header `api-key`, and `authorization` was added here.
    pub(crate) azure_key: bool,
    /// The host in the request's target: always over HTTP/2, and over HTTP/1.1 if the target is an
    /// absolute URL.
    pub(crate) authority: Option<String>,
    pub(crate) peer: SocketAddr,
    pub(crate) http2: bool,
    pub(crate) body: Bytes,
    /// The body as JSON, or why it is malformed.
    pub(crate) json: Result<Value, String>,
    /// The body as a form, or why it is malformed, if its content type says that it is one.
    pub(crate) form: Option<Result<ParsedForm, String>>,
}

/// A parsed body.
pub(crate) struct Parsed {
    pub(crate) json: Result<Value, String>,
    pub(crate) form: Option<Result<ParsedForm, String>>,
}

/// Why a body could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It has more bytes than this.
    TooLarge(usize),
    /// The client disconnected in the middle of it.
    Broken,
}

impl Arrival {
    /// Reads a request's body up to its limit. The head is kept even if that fails.
    pub(crate) async fn read<B>(
        request: Request<B>,
        peer: SocketAddr,
        shared: &Shared,
    ) -> (Self, Option<Unread>)
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (mut head, body) = request.into_parts();
        // HTTP/2 names the host in the request's target.
        let authority = head.uri.authority().map(|authority| authority.as_str().to_owned());
        let host = authority.as_deref().and_then(|authority| authority.parse().ok());
        if let (Some(host), false) = (host, head.headers.contains_key(HOST)) {
            head.headers.insert(HOST, host);
        }
        let limit = shared.body_limits.of(&head.headers);
        let (body, unread) = match Limited::new(body, limit).collect().await {
            Ok(body) => (body.to_bytes(), None),
            Err(error) if error.is::<LengthLimitError>() => (Bytes::new(), Some(Unread::TooLarge(limit))),
            Err(_) => (Bytes::new(), Some(Unread::Broken)),
        };
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let (content_type, text) = (content_type.unwrap_or("").to_owned(), body.clone());
        let parsed = shared.aside.run(body.len() > MOMENT, move || parse(&content_type, &text)).await;
        let target = Target::of(head.uri.path(), shared.running.bare_paths);
        let azure_key = target.azure && take_azure_key(&mut head.headers);
        let arrival = Self {
            method: head.method,
            path: head.uri.path().to_owned(),
            target,
            query: head.uri.query().map(str::to_owned),
            headers: head.headers,
            azure_key,
            authority,
            peer,
            http2: head.version == Version::HTTP_2,
            body,
            json: parsed.json,
            form: parsed.form,
        };
        (arrival, unread)
    }

    /// Returns a header's value, if it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns the model that the request names, whether or not the rest is valid: in its JSON body,
    /// also below `session`; in its form; as Azure's deployment; or in its query.
    pub(crate) fn model(&self) -> Option<Cow<'_, str>> {
        let json = self.json.as_ref().ok();
        let in_json = json.and_then(|json| json["model"].as_str().or(json["session"]["model"].as_str()));
        if let Some(model) = in_json {
            return Some(model.into());
        }
        let form = self.form.as_ref().and_then(|form| form.as_ref().ok());
        if let Some(model) = form.and_then(|form| form.members.get("model")?.as_str()) {
            return Some(model.into());
        }
        if let Some(name) = &self.target.deployment {
            return Some(name.into());
        }
        self.query_value("model").map(Cow::Owned)
    }

    /// Returns a parameter of the query, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        let pairs = self.query.as_deref()?.split('&');
        let value = pairs.filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name)?.1;
        form::decoded(value).ok()
    }
}

/// Parses a body: as a form if the content type says so, otherwise as JSON.
pub(crate) fn parse(content_type: &str, body: &Bytes) -> Parsed {
    let none = |why: &str| Err(why.to_owned());
    let essence = content_type.split(';').next().unwrap_or("").trim();
    if body.is_empty() {
        return Parsed { json: none("it is empty"), form: None };
    }
    if essence.eq_ignore_ascii_case("multipart/form-data") {
        return Parsed { json: none("it is a form"), form: Some(form::read(content_type, body)) };
    }
    Parsed { json: serde_json::from_slice(body).map_err(|error| error.to_string()), form: None }
}

/// Azure's clients send the key in `api-key`; the gate reads `authorization`.
fn take_azure_key(headers: &mut HeaderMap) -> bool {
    let Some(key) = headers.get("api-key").filter(|_| !headers.contains_key(AUTHORIZATION)) else {
        return false;
    };
    let line = [b"Bearer ", key.as_bytes()].concat();
    let Ok(line) = HeaderValue::from_bytes(&line) else { return false };
    headers.insert(AUTHORIZATION, line);
    true
}
