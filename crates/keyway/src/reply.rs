//! Replies: the value, and everything that came with it (D2).

mod disguised;
mod odd;

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, StatusCode, Version};
use keyway_credentials::Scrubber;
use keyway_types::operations::ReplyKind;
use keyway_types::{Misfit, first_pass};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::sent_request::SentRequest;
use crate::error::{self, Error, ErrorKind, KeyInfo, Result, Said, SaidBody};
use crate::error::{in_success, server};
use crate::pipeline::Place;
use crate::pipeline::{Exchange, Meta};
use crate::rate_limits::RateLimits;
use crate::utf8;

/// Deserializes a reply from its text, for types where that is faster than serde and has the same
/// result.
pub(crate) type Read<T> = fn(&str) -> serde_json::Result<T>;

/// A last step after decoding, such as unpacking vectors. The error says what does not fit.
pub(crate) type Finish<T> = fn(&mut T) -> std::result::Result<(), String>;

/// Marks a reply as plain text: a [`Call<Text>`](crate::Call) returns a `Reply<String>`.
#[derive(Clone, Copy, Debug)]
pub enum Text {}

/// Marks a reply without content: a [`Call<Empty>`](crate::Call) returns a `Reply<()>`.
#[derive(Clone, Copy, Debug)]
pub enum Empty {}

/// A decoded reply. Dereferences to its value, and has the status, headers, request ID and raw
/// JSON.
pub struct Reply<T> {
    value: Box<T>,
    raw: RawReply,
    misfits: Vec<Misfit>,
}

/// A reply as received: status, headers and bytes.
pub struct RawReply {
    meta: Box<Meta>,
    body: Bytes,
}

impl RawReply {
    pub(crate) fn new(mut meta: Exchange) -> Self {
        Self { body: meta.take_whole(), meta }
    }

    /// The reply of a call that decodes nothing.
    pub(crate) fn whole(exchange: Exchange) -> Result<Self> {
        watched(Self::new(exchange), Ok)
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Returns the version of HTTP that the server replied in.
    pub fn http_version(&self) -> Version {
        self.meta.version
    }

    /// Returns the body.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// Returns the `x-request-id` header, which the API's support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns how many HTTP exchanges the call took.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Returns the request that was sent last, if the call was told to
    /// [keep it](crate::Call::keep_request).
    pub fn request(&self) -> Option<&SentRequest> {
        self.meta.request.as_deref()
    }

    /// Returns the rate limits from the headers.
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::from_headers(&self.meta.headers)
    }

    /// Returns the source and fingerprint of the key that was used.
    pub fn key(&self) -> KeyInfo {
        KeyInfo::of(&self.meta.credential)
    }

    /// Returns the body as text.
    ///
    /// # Errors
    /// If the body is empty, an HTML page or not UTF-8.
    pub fn text(&self) -> Result<&str> {
        self.as_text()
    }

    /// Deserializes the body from JSON. A field of an unexpected kind is left blank or converted if
    /// `T` is one of keyway's types and the call is not [`strict`](crate::Call::strict).
    ///
    /// # Errors
    /// If the body does not fit `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.decode(None).map(|(value, _)| *value)
    }

    /// Checks that the reply contains something of what its operation returns, as decoding it to the
    /// operation's type does. [`json`](Self::json) to another type does not.
    ///
    /// # Errors
    /// If the reply is an error, or has nothing of what the operation returns, such as `{}`.
    pub fn check(&self) -> Result<()> {
        let operation = self.meta.operation;
        if let Some(found) = in_success::small_error(&self.body, operation) {
            return Err(self.meta.refusal(&found, &self.body, Place::Whole));
        }
        match in_success::lacks_everything(&self.body, operation) {
            Some(what) => Err(self.unexpected(what)),
            None => Ok(()),
        }
    }

    /// Creates the error that this reply is not what its operation returns, for callers with a
    /// custom decoder. `what` says what does not fit.
    #[cold]
    pub fn unexpected(&self, what: &str) -> Error {
        unexpected(&self.meta, what, &self.body)
    }

    /// Creates an error about this reply. Its sentence may quote the reply.
    #[cold]
    pub(crate) fn error(&self, kind: ErrorKind, text: &str) -> Error {
        self.meta.complete(Error::new(kind, text, &self.scrubber()))
    }

    /// A scrubber that redacts the keys in use from the server's text.
    pub(crate) fn scrubber(&self) -> Scrubber {
        self.meta.scrubber()
    }

    /// Adds this reply's details to an error.
    #[cfg(feature = "schemars")]
    pub(crate) fn complete(&self, error: Error) -> Error {
        self.meta.complete(error.scrubbed(&self.scrubber()))
    }

    /// Decodes the body; also returns its fields that do not fit (D3).
    fn decode<T: DeserializeOwned>(&self, read: Option<Read<T>>) -> Result<(Box<T>, Vec<Misfit>)> {
        let mut body = self.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.body);
        let quoted;
        if self.meta.operation.reply == ReplyKind::JsonOrText && self.is_text(body) {
            quoted = Value::from(self.as_text()?).to_string();
            body = quoted.as_bytes();
        }
        // Checking UTF-8 once for the whole body is faster than string by string. The value is
        // boxed at once, because otherwise each function that passes it on would copy it.
        match utf8::text(body) {
            Ok(text) => {
                // serde_json would copy the value twice more if it were not in a box.
                let read = |text: &str| match read {
                    None => serde_json::from_str(text),
                    Some(read) => read(text).map(Box::new),
                };
                match first_pass(|| read(text)) {
                    Ok(value) => Ok((value, Vec::new())),
                    Err(_) => self.decode_again(text, read),
                }
            }
            Err(error) if self.meta.strict => Err(self.no_fit(body, &error.to_string())),
            Err(_) => self.decode_lossily(body, read),
        }
    }
}

impl RawReply {
    /// The request ID in a form that may be logged.
    fn shown_id(&self) -> Option<Said> {
        error::request_id(self.headers(), &self.meta.scrubber())
    }

    /// Returns whether this is text rather than JSON, by its content type, or else by its content.
    fn is_text(&self, body: &[u8]) -> bool {
        let media = essence(&self.meta.headers);
        !media.ends_with("json") && media != "text/html" && !body.trim_ascii_start().starts_with(b"{")
    }

    /// The body as text (H10).
    fn as_text(&self) -> Result<&str> {
        let html = essence(&self.meta.headers) == "text/html";
        let what = match std::str::from_utf8(&self.body) {
            _ if html => "it is an HTML page".to_owned(),
            Ok("") => "its body is empty".to_owned(),
            Ok(text) => return Ok(text),
            Err(error) => format!("its body is not text ({error})"),
        };
        Err(unexpected(&self.meta, &what, &self.body))
    }
}

/// Decodes a reply, and ends the call's watch with the result (D7).
#[inline]
fn watched<T>(mut raw: RawReply, decode: impl FnOnce(RawReply) -> Result<T>) -> Result<T> {
    match raw.meta.watch.take() {
        None => decode(raw),
        Some(watch) => {
            let received = raw.meta.received(raw.body.clone());
            let result = decode(raw);
            watch.end(result.as_ref().err(), Some(&received));
            result
        }
    }
}

/// The content type without its parameters, in lower case; empty if there is none.
pub(crate) fn essence(headers: &HeaderMap) -> String {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A success whose content is not what the operation returns (H10).
pub(crate) fn unexpected(meta: &Meta, what: &str, body: &[u8]) -> Error {
    unexpected_but(meta, what, body, "check the base URL, and for a proxy or firewall in between")
}

/// The same, with the next step.
pub(crate) fn unexpected_but(meta: &Meta, what: &str, body: &[u8], next: &str) -> Error {
    let header = |name| meta.headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
    let content_type = header(CONTENT_TYPE).unwrap_or("none");
    let encoding = header(CONTENT_ENCODING).map(|name| format!(", encoded as {name}")).unwrap_or_default();
    let scrubber = meta.scrubber();
    let id = error::request_id(&meta.headers, &scrubber);
    let id = id.map(|id| format!(", request {id}")).unwrap_or_default();
    let words = server::words(body).or_else(|| server::told(body));
    let said = words.map(|words| format!(" (it says \"{words}\")")).unwrap_or_default();
    let text = format!(
        "The reply is not what {} returns (status {}, content type {content_type}{encoding}{id}): {what}{said}; {next}",
        meta.operation.id,
        meta.status.as_u16()
    );
    meta.complete(Error::new(ErrorKind::Decode, text, &scrubber).with(|context| {
        context.status = Some(meta.status);
        context.body = Some(SaidBody::new(body, &scrubber));
    }))
}

impl<T: DeserializeOwned> Reply<T> {
    pub(crate) fn decode(
        exchange: Exchange,
        read: Option<Read<T>>,
        finish: Option<Finish<T>>,
    ) -> Result<Self> {
        watched(RawReply::new(exchange), |raw| {
            let (mut value, misfits) = raw.decode(read)?;
            if raw.meta.may_lack_choices {
                raw.look_for_choices()?;
            }
            if let Some(finish) = finish {
                finish(&mut value).map_err(|what| unexpected(&raw.meta, &what, &raw.body))?;
            }
            Ok(Self { value, raw, misfits })
        })
    }
}

impl Reply<String> {
    /// Creates a plain-text reply.
    pub(crate) fn text(exchange: Exchange) -> Result<Self> {
        watched(RawReply::new(exchange), |raw| {
            Ok(Self { value: Box::new(raw.as_text()?.to_owned()), raw, misfits: Vec::new() })
        })
    }
}

impl Reply<()> {
    /// Creates a reply without content. A body that comes anyway is kept, unless it is an HTML page
    /// (H10).
    pub(crate) fn empty(exchange: Exchange) -> Result<Self> {
        watched(RawReply::new(exchange), |raw| {
            if essence(&raw.meta.headers) == "text/html" || raw.body.trim_ascii_start().starts_with(b"<") {
                return Err(unexpected(&raw.meta, "it is an HTML page", &raw.body));
            }
            Ok(Self { value: Box::new(()), raw, misfits: Vec::new() })
        })
    }
}

impl<T> Reply<T> {
    /// Returns the value without the rest of the reply.
    pub fn into_inner(self) -> T {
        *self.value
    }

    /// Returns the fields that arrived with JSON of another kind than their types, and required ones
    /// that are missing. They are blank, or converted: see [`types::decode`](crate::types::decode).
    ///
    /// An OpenAI-compatible server may send a number as a string, or a list where the API has an
    /// object. That costs the field at most, never the reply. [`Call::strict`](crate::Call::strict)
    /// makes it an error.
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }

    /// Returns the status, headers and bytes as received.
    pub fn raw(&self) -> &RawReply {
        &self.raw
    }

    /// Returns the body's JSON as received.
    pub fn raw_json(&self) -> &[u8] {
        &self.raw.body
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// Returns the `x-request-id` header, which the API's support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// Returns how many HTTP exchanges the call took.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts()
    }

    /// Returns the rate limits from the headers.
    pub fn rate_limits(&self) -> RateLimits {
        self.raw.rate_limits()
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Reply<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("value", &self.value)
            .field("request_id", &self.raw.shown_id())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("status", &self.status())
            .field("request_id", &self.shown_id())
            .field("attempts", &self.attempts())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

// A binding, or a program that keeps replies in a cache, shares them between threads.
const _: () = {
    const fn is_shared_between_threads<T: Send + Sync>() {}
    is_shared_between_threads::<RawReply>();
    is_shared_between_threads::<Reply<Value>>();
};
