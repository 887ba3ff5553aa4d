//! The server's text in the form that an error may hold: without the keys in use (E8, X5).
//!
//! An error keeps a server's text in these types only, and only a scrubber can create them. Those of
//! the body and the headers scrub it when it is first read.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use http::{HeaderMap, HeaderName, HeaderValue};
use keyway_credentials::Scrubber;
use serde_json::{Map, Value};

use super::Cause;

/// Scrubbed text from a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said(String);

impl Said {
    pub(crate) fn new(text: &str, scrubber: &Scrubber) -> Self {
        Self(scrubber.scrub(text).into_owned())
    }

    /// A part of the text.
    pub(crate) fn part(&self, find: impl FnOnce(&str) -> Option<&str>) -> Option<Self> {
        find(&self.0).map(|part| Self(part.to_owned()))
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A server's text while it is classified. It is compared unscrubbed, because scrubbing could
/// remove the very words that identify the failure. An error never keeps one; to store it, convert
/// it to [`Said`].
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Heard {
    raw: String,
    said: Said,
}

impl Heard {
    pub(super) fn new(text: &str, scrubber: &Scrubber) -> Self {
        Self { raw: text.to_owned(), said: Said::new(text, scrubber) }
    }

    /// The text as received, for comparisons only.
    pub(super) fn raw(&self) -> &str {
        &self.raw
    }

    pub(super) fn said(&self) -> &Said {
        &self.said
    }

    pub(super) fn into_said(self) -> Said {
        self.said
    }
}

impl Deref for Heard {
    type Target = str;

    fn deref(&self) -> &str {
        &self.said
    }
}

impl fmt::Debug for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.said, f)
    }
}

#[cfg(test)]
impl PartialEq<&str> for Heard {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The headers of a reply, both as received and scrubbed.
#[derive(Clone)]
pub(crate) struct SaidHeaders {
    raw: HeaderMap,
    scrubber: Scrubber,
    /// Scrubbed on first use, because few callers look and each value is searched in all its
    /// encodings. The inner `None` means that nothing had to be removed.
    clean: OnceLock<Option<Box<HeaderMap>>>,
}

impl SaidHeaders {
    pub(crate) fn new(raw: HeaderMap, scrubber: &Scrubber) -> Self {
        Self { raw, scrubber: scrubber.clone(), clean: OnceLock::new() }
    }

    pub(crate) fn clean(&self) -> &HeaderMap {
        self.clean.get_or_init(|| cleaned(&self.raw, &self.scrubber)).as_deref().unwrap_or(&self.raw)
    }

    pub(crate) fn raw(&self) -> &HeaderMap {
        &self.raw
    }
}

fn cleaned(raw: &HeaderMap, scrubber: &Scrubber) -> Option<Box<HeaderMap>> {
    let is_clean = |text: &str| matches!(scrubber.scrub(text), Cow::Borrowed(_));
    let all_clean = raw
        .iter()
        .all(|(name, value)| is_clean(name.as_str()) && is_clean(&String::from_utf8_lossy(value.as_bytes())));
    if all_clean {
        return None;
    }
    let mut clean = Box::new(HeaderMap::with_capacity(raw.len()));
    for (name, value) in raw {
        let name = if is_clean(name.as_str()) { name.clone() } else { REDACTED_NAME };
        clean.append(name, value_without(value, scrubber));
    }
    Some(clean)
}

/// Replaces the name of a header that was a key.
const REDACTED_NAME: HeaderName = HeaderName::from_static("redacted");

fn value_without(value: &HeaderValue, scrubber: &Scrubber) -> HeaderValue {
    match scrubber.scrub(&String::from_utf8_lossy(value.as_bytes())) {
        Cow::Borrowed(_) => value.clone(),
        Cow::Owned(text) => HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("[redacted]")),
    }
}

/// The body of a reply, scrubbed on first use: few callers look, and it is the longest text of an
/// error.
#[derive(Clone)]
pub(crate) struct SaidBody {
    /// As received, except for bytes that are not UTF-8.
    raw: String,
    scrubber: Scrubber,
    /// The inner `None` means that nothing had to be removed.
    clean: OnceLock<Option<Box<str>>>,
}

impl SaidBody {
    pub(crate) fn new(body: &[u8], scrubber: &Scrubber) -> Self {
        // The lossy conversion alone takes several times as long.
        let raw = match std::str::from_utf8(body) {
            Ok(text) => text.to_owned(),
            Err(_) => String::from_utf8_lossy(body).into_owned(),
        };
        Self { raw, scrubber: scrubber.clone(), clean: OnceLock::new() }
    }

    pub(crate) fn clean(&self) -> &str {
        let scrub = || match self.scrubber.scrub(&self.raw) {
            Cow::Borrowed(_) => None,
            Cow::Owned(text) => Some(text.into_boxed_str()),
        };
        self.clean.get_or_init(scrub).as_deref().unwrap_or(&self.raw)
    }

    /// The same without the keys that another scrubber knows.
    #[cfg(feature = "schemars")]
    pub(super) fn scrubbed(self, other: &Scrubber) -> Self {
        Self { raw: self.raw, scrubber: self.scrubber.with(other), clean: OnceLock::new() }
    }
}

/// The part of a reply that had arrived. It is the caller's own data, so only the keys in use are
/// redacted, not everything shaped like a key.
#[derive(Clone)]
pub(crate) struct SaidValue(Value);

impl SaidValue {
    pub(crate) fn new(mut value: Value, scrubber: &Scrubber) -> Self {
        clean(&mut value, scrubber);
        Self(value)
    }

    #[cfg(feature = "schemars")]
    pub(super) fn into_value(self) -> Value {
        self.0
    }

    pub(crate) fn get(&self) -> &Value {
        &self.0
    }
}

fn clean(value: &mut Value, scrubber: &Scrubber) {
    let owned = |text: &str| match scrubber.scrub_known(text) {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => Some(text),
    };
    match value {
        Value::String(text) => *text = owned(text).unwrap_or_else(|| std::mem::take(text)),
        Value::Number(number) => {
            if let Some(text) = owned(&number.to_string()) {
                *value = Value::String(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, scrubber)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| clean(member, scrubber));
            if members.keys().any(|name| owned(name).is_some()) {
                let all = std::mem::take(members).into_iter();
                *members =
                    all.map(|(name, member)| (owned(&name).unwrap_or(name), member)).collect::<Map<_, _>>();
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// Returns the given cause, or a redacted copy if its text or that of one of its causes
/// contains a key.
pub(super) fn cause(given: Cause, scrubber: &Scrubber) -> Cause {
    let is_clean = |text: &str| matches!(scrubber.scrub(text), Cow::Borrowed(_));
    let mut next: Option<&(dyn StdError + 'static)> = Some(given.as_ref());
    while let Some(error) = next {
        if !is_clean(&error.to_string()) || !is_clean(&format!("{error:?}")) {
            return Box::new(Retold::of(given.as_ref(), scrubber));
        }
        next = error.source();
    }
    given
}

/// An error's text with keys redacted.
struct Retold {
    text: Said,
    source: Option<Box<Retold>>,
}

impl Retold {
    fn of(error: &(dyn StdError + 'static), scrubber: &Scrubber) -> Self {
        let source = error.source().map(|source| Box::new(Self::of(source, scrubber)));
        Self { text: Said::new(&error.to_string(), scrubber), source }
    }
}

impl fmt::Debug for Retold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.text, f)
    }
}

impl fmt::Display for Retold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.text, f)
    }
}

impl StdError for Retold {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Secret;
    use serde_json::json;

    use super::*;

    fn scrubber() -> Scrubber {
        Scrubber::new().with_secret(&Secret::new("correct-horse-battery-staple"))
    }

    #[test]
    fn x5_headers_are_shown_without_the_key_and_kept_as_they_came() {
        let mut raw = HeaderMap::new();
        raw.append("x-a", HeaderValue::from_static("Bearer CORRECT-HORSE-battery"));
        raw.append("x-a", HeaderValue::from_static("other"));
        raw.append("correct-horse-b", HeaderValue::from_bytes(b"caf\xe9").unwrap());
        let headers = SaidHeaders::new(raw.clone(), &scrubber());
        assert_eq!(*headers.raw(), raw);
        let values: Vec<_> = headers.clean().get_all("x-a").iter().collect();
        assert_eq!(values, ["Bearer [redacted]", "other"]);
        assert_eq!(headers.clean()["redacted"].as_bytes(), b"caf\xe9");
        raw.remove("x-a");
        raw.remove("correct-horse-b");
        let headers = SaidHeaders::new(raw, &scrubber());
        headers.clean();
        assert_eq!(headers.clean.get(), Some(&None), "clean headers are kept once");
    }

    #[test]
    fn x5_a_body_is_shown_without_the_key() {
        let body = SaidBody::new(b"sent CORRECT-HORSE-battery, caf\xe9", &scrubber());
        assert!(body.clean.get().is_none(), "nobody has looked yet");
        assert_eq!(body.clean(), "sent [redacted], caf\u{fffd}");
        let body = SaidBody::new(b"nothing", &scrubber());
        assert_eq!((body.clean(), body.clean.get()), ("nothing", Some(&None)));
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn x5_a_body_is_scrubbed_of_keys_that_become_known_later() {
        let body = SaidBody::new(b"correct-horse-b and pickled-radish", &scrubber());
        body.clean();
        let body = body.scrubbed(&Scrubber::new().with_secret(&Secret::new("pickled-radish-7")));
        assert_eq!(body.clean(), "[redacted] and [redacted]");
    }

    #[test]
    fn x5_a_value_loses_the_key_and_nothing_else() {
        let value =
            json!({"a": ["***bold*** sk-abcdefgh1", "correct\\u002dhorse"], "horse-battery": 1.0, "n": null});
        let value = SaidValue::new(value, &scrubber());
        assert_eq!(
            *value.get(),
            json!({"a": ["***bold*** sk-abcdefgh1", "[redacted]"], "[redacted]": 1.0, "n": null})
        );
        let digits = Scrubber::new().with_secret(&Secret::new("123456789012"));
        assert_eq!(*SaidValue::new(json!([3_456_789_012_u64, 5]), &digits).get(), json!(["[redacted]", 5]));
    }

    #[test]
    fn x5_a_cause_stays_itself_unless_it_holds_the_key() {
        let kept = cause(Box::new(std::io::Error::other("broken")), &scrubber());
        assert!(kept.downcast_ref::<std::io::Error>().is_some());
        let inner = std::io::Error::other("said horse-battery");
        let told = cause(Box::new(std::io::Error::other(inner)), &scrubber());
        assert_eq!(format!("{told} {told:?}"), "said [redacted] \"said [redacted]\"");
    }
}
