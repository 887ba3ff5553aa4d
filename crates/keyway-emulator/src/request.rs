//! A request and its body.

use std::net::SocketAddr;

use bytes::Bytes;
use http::header::HOST;
use http::{HeaderMap, Method, Request, Version};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde_json::Value;

use crate::aside::MOMENT;
use crate::shared::Shared;

/// A request with its body.
pub(crate) struct Arrival {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    /// The host in the request's target: always over HTTP/2, and over HTTP/1.1 if the target is an
    /// absolute URL.
    pub(crate) authority: Option<String>,
    pub(crate) peer: SocketAddr,
    pub(crate) http2: bool,
    pub(crate) body: Bytes,
    /// The body as JSON, or why it is malformed.
    pub(crate) json: Result<Value, String>,
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
        let json = if body.is_empty() {
            Err("it is empty".to_owned())
        } else {
            let text = body.clone();
            let parse = move || serde_json::from_slice(&text).map_err(|error| error.to_string());
            shared.aside.run(body.len() > MOMENT, parse).await
        };
        let arrival = Self {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            headers: head.headers,
            authority,
            peer,
            http2: head.version == Version::HTTP_2,
            body,
            json,
        };
        (arrival, unread)
    }

    /// Returns a header's value, if it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns the model that the body names, or the query of a request without a body, whether or
    /// not the rest is valid.
    pub(crate) fn model(&self) -> Option<&str> {
        if let Ok(body) = &self.json {
            return body.get("model")?.as_str();
        }
        self.query.as_deref()?.split('&').find_map(|pair| pair.strip_prefix("model="))
    }
}
