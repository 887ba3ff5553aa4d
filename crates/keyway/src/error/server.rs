//! Parses an error body of any shape (E7).

mod cut_json;
mod framed;
mod place;
mod prose;
mod shapes;
mod vendors;

use std::borrow::Cow;

use http::HeaderMap;
use keyway_credentials::Scrubber;
use serde_json::Value;

use super::said::{Heard, Said};
pub(crate) use shapes::is_blank;

/// The fields of an error body, scrubbed where they are shown (E8). All are absent if the body has
/// no known shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ServerError {
    pub(crate) message: Option<Heard>,
    /// The words of a body that is no JSON, or in JSON of no known shape. They are quoted, but say nothing about the key (G10).
    pub(crate) prose: Option<Heard>,
    pub(crate) kind: Option<Heard>,
    pub(crate) code: Option<Heard>,
    pub(crate) param: Option<Heard>,
    /// The body is an HTML page, so it does not come from the API.
    pub(crate) html: bool,
    /// A choice of the reply failed without saying why.
    pub(crate) failed_choice: bool,
    /// The reason that Google's form gives beside the message.
    reason: Option<Heard>,
    /// The HTTP status that stands for the code, if that is a vendor's own number.
    status: Option<u16>,
}

impl ServerError {
    /// Parses a body regardless of its content type: JSON, or JSON in the frame of an event. Any other
    /// body gives an empty result.
    #[cfg(test)]
    pub(crate) fn from_body(body: &[u8], scrubber: &Scrubber) -> Self {
        Self::from_parsed(json(body).as_ref(), body, scrubber)
    }

    /// The same for a body whose JSON, if it has any, is parsed already.
    pub(crate) fn from_parsed(json: Option<&Value>, body: &[u8], scrubber: &Scrubber) -> Self {
        match json {
            Some(value) => Self::from_value(value, scrubber),
            None => Self {
                html: looks_like_html(body),
                prose: shapes::words(body).map(|words| Heard::new(&words, scrubber)),
                ..Self::default()
            },
        }
    }

    /// Parses the JSON of a body or of a stream's event.
    pub(crate) fn from_value(value: &Value, scrubber: &Scrubber) -> Self {
        let found = shapes::locate(value);
        let scrubbed = |text: Option<Cow<'_, str>>| text.map(|text| Heard::new(&text, scrubber));
        // Words in an unknown place are quoted, but say nothing about the key.
        let elsewhere = if found.message.is_none() { shapes::anywhere(value) } else { None };
        Self {
            message: scrubbed(found.message),
            kind: scrubbed(found.kind),
            code: scrubbed(found.code),
            param: scrubbed(found.param),
            reason: scrubbed(found.reason),
            prose: elsewhere.map(|words| Heard::new(&words, scrubber)),
            html: false,
            failed_choice: found.failed_choice,
            status: found.status,
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

    /// Returns whether the code or the type is one of these names, which are in lower case without
    /// separators and without the ending `error`.
    pub(super) fn is_called(&self, names: &[&str]) -> bool {
        let called = |name: &str| names.contains(&plain_name(name).as_str());
        self.raw_code().is_some_and(called) || self.raw_kind().is_some_and(called)
    }

    /// Returns whether the reason beside the message is one of these names, spelled likewise.
    pub(super) fn has_reason(&self, names: &[&str]) -> bool {
        let reason = self.reason.as_ref().map(Heard::raw);
        reason.is_some_and(|reason| names.contains(&plain_name(reason).as_str()))
    }

    /// What the server says, in whatever form.
    pub(super) fn words(&self) -> Option<&Heard> {
        self.message.as_ref().or(self.prose.as_ref())
    }

    /// Returns the HTTP status that the code is or stands for, which compatible servers send inside a
    /// stream or with status 200.
    pub(crate) fn numeric_status(&self) -> Option<u16> {
        self.raw_code().and_then(shapes::status_of).or(self.status)
    }
}

/// The JSON of a body, or of the event that frames it.
pub(crate) fn json(body: &[u8]) -> Option<Value> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    serde_json::from_slice(body).ok().or_else(|| almost(body)).or_else(|| framed::first(body))
}

/// The JSON that a body almost is: see [`keyway_types::decode`].
#[cold]
fn almost(body: &[u8]) -> Option<Value> {
    serde_json::from_str(&keyway_types::mended(&String::from_utf8_lossy(body))?).ok()
}

/// The words of a body that is a text, a page, or a string of JSON, to be quoted. Text with an object in
/// it may be a reply, which is not.
#[cold]
pub(crate) fn words(body: &[u8]) -> Option<String> {
    let words = match serde_json::from_slice::<String>(body) {
        Ok(text) => prose::short(&text),
        Err(_) => prose::words(body),
    };
    words.filter(|words| !words.contains('{'))
}

/// What a small reply that should be something else says in the fields of a message.
#[cold]
pub(crate) fn told(body: &[u8]) -> Option<String> {
    const MOST: usize = 64 << 10;
    shapes::told(&json(body.get(..MOST.min(body.len()))?)?).filter(|words| !words.contains('{'))
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

/// A code or type in lower case, without separators and without the ending `error`.
fn plain_name(name: &str) -> String {
    let letters = name.chars().take(64).filter(char::is_ascii_alphanumeric);
    let name: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    name.strip_suffix("error").map(str::to_owned).unwrap_or(name)
}

fn looks_like_html(body: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&body[..body.len().min(512)]).trim_start().to_ascii_lowercase();
    let tags = ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--"];
    tags.iter().any(|tag| start.starts_with(tag)) && !start.contains("<message>") && !start.contains("<code>")
}

#[cfg(test)]
mod tests;
