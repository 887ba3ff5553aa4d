//! Parses an error body of any shape (E7).

use std::borrow::Cow;

use http::HeaderMap;
use keyway_credentials::Scrubber;
use serde_json::{Map, Value};

use super::said::{Heard, Said};

/// The fields of an error body, scrubbed where they are shown (E8). All are absent if the body has
/// no known shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ServerError {
    pub(crate) message: Option<Heard>,
    pub(crate) kind: Option<Heard>,
    pub(crate) code: Option<Heard>,
    pub(crate) param: Option<Heard>,
    /// The body is an HTML page, so it does not come from the API.
    pub(crate) html: bool,
}

impl ServerError {
    /// Parses a body regardless of its content type. A body that is not JSON gives an empty result.
    pub(crate) fn from_body(body: &[u8], scrubber: &Scrubber) -> Self {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        match serde_json::from_slice::<Value>(body) {
            Ok(value) => Self::from_value(&value, scrubber),
            Err(_) => Self { html: looks_like_html(body), ..Self::default() },
        }
    }

    /// Parses the JSON of a body or of a stream's event.
    pub(crate) fn from_value(value: &Value, scrubber: &Scrubber) -> Self {
        let found = locate(value);
        let scrubbed = |text: Option<Cow<'_, str>>| text.map(|text| Heard::new(&text, scrubber));
        Self {
            message: scrubbed(found.message),
            kind: scrubbed(found.kind),
            code: scrubbed(found.code),
            param: scrubbed(found.param),
            html: false,
        }
    }

    /// Returns whether the message begins with these words, in any letter case.
    pub(crate) fn opens_with(&self, words: &str) -> bool {
        self.message
            .as_ref()
            .map(Heard::raw)
            .and_then(|message| message.get(..words.len()))
            .is_some_and(|start| start.eq_ignore_ascii_case(words))
    }

    /// Returns whether the message contains these words, in any letter case.
    pub(crate) fn mentions(&self, words: &str) -> bool {
        self.message.as_ref().is_some_and(|message| position(message.raw(), words).is_some())
    }

    /// Returns whether the code or the type equals `name`.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.raw_code() == Some(name) || self.raw_kind() == Some(name)
    }

    /// The code as received, for comparisons only.
    pub(super) fn raw_code(&self) -> Option<&str> {
        self.code.as_ref().map(Heard::raw)
    }

    /// The type as received, for comparisons only.
    pub(super) fn raw_kind(&self) -> Option<&str> {
        self.kind.as_ref().map(Heard::raw)
    }

    /// Returns a code that is an HTTP status, which some compatible servers send inside a stream.
    pub(crate) fn numeric_status(&self) -> Option<u16> {
        self.raw_code()?.parse().ok().filter(|status| (400..600).contains(status))
    }
}

/// The exchange's request ID, scrubbed like all server text (E8, X5).
pub(crate) fn request_id(headers: &HeaderMap, scrubber: &Scrubber) -> Option<Said> {
    let id = headers.get("x-request-id")?.to_str().ok().filter(|id| !id.is_empty())?;
    Some(Said::new(id, scrubber))
}

/// Finds these words in a text, in any letter case.
pub(super) fn position(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let first = *words.first()?;
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), text)
        .find(|at| text[*at..].get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words)))
}

/// The fields of an error body as received.
#[derive(Default)]
struct Members<'a> {
    message: Option<Cow<'a, str>>,
    kind: Option<Cow<'a, str>>,
    code: Option<Cow<'a, str>>,
    param: Option<Cow<'a, str>>,
}

/// Finds the error in `{"error": …}`, `{"detail": …}`, a failed response, a flat object, a list of
/// any of these, or a bare string.
fn locate(value: &Value) -> Members<'_> {
    match value {
        Value::String(text) => message_only(text),
        Value::Array(items) => items.first().map(locate).unwrap_or_default(),
        Value::Object(object) => locate_in(object),
        _ => Members::default(),
    }
}

fn locate_in(object: &Map<String, Value>) -> Members<'_> {
    if let Some(Value::Object(response)) = object.get("response")
        && let Some(error) = response.get("error").filter(|error| !error.is_null())
    {
        return locate_nested(error);
    }
    for wrapper in ["error", "detail", "errors"] {
        if let Some(inner) = object.get(wrapper).filter(|inner| !inner.is_null()) {
            return locate_nested(inner);
        }
    }
    members(object)
}

/// The value of a wrapper: the fields themselves, another wrapper, a list, or a bare string.
fn locate_nested(inner: &Value) -> Members<'_> {
    match inner {
        Value::Object(object) if object.get("message").is_none() && object.get("error").is_some() => {
            locate(inner)
        }
        Value::Object(object) => members(object),
        Value::String(text) => message_only(text),
        Value::Array(items) => items.first().map(locate_nested).unwrap_or_default(),
        _ => Members::default(),
    }
}

fn members(object: &Map<String, Value>) -> Members<'_> {
    let text = |name: &str| object.get(name).and_then(plain);
    Members {
        message: text("message").or_else(|| text("msg")).or_else(|| text("error")),
        kind: text("type").filter(|kind| kind != "error"),
        code: text("code"),
        param: text("param"),
    }
}

fn message_only(text: &str) -> Members<'_> {
    Members { message: Some(text.into()), ..Members::default() }
}

/// Converts a string or a number to text. An empty one counts as absent.
fn plain(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.into()),
        Value::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

fn looks_like_html(body: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&body[..body.len().min(512)]).trim_start().to_ascii_lowercase();
    ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--"].iter().any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests;
