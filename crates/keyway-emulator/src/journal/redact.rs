//! Removing secrets from the journal.

use http::HeaderMap;
use keyway_credentials::{Scrubber, Secret};
use serde_json::Value;

use crate::form::{FilePart, ParsedForm};
use crate::schema::FILE_MEMBER;

/// Headers whose whole value is secret.
const SECRET_HEADERS: &[&str] =
    &["authorization", "proxy-authorization", "cookie", "api-key", "x-api-key", "x-vault-token"];

/// Returns whether a header's whole value is secret.
pub(crate) fn is_secret(header: &str) -> bool {
    SECRET_HEADERS.contains(&header)
}

/// Larger bodies are not kept, only their length.
const LARGEST_BODY: usize = 1 << 20;

/// Removes the key of one request, and everything that looks like a key.
pub(crate) struct Redactor(Scrubber);

impl Redactor {
    pub(crate) fn new(sent: Option<&Secret>) -> Self {
        Self::of(sent.as_slice())
    }

    /// Also removes several secrets.
    pub(crate) fn of(secrets: &[&Secret]) -> Self {
        Self(secrets.iter().fold(Scrubber::new(), |scrubber, secret| scrubber.with_secret(secret)))
    }

    pub(crate) fn text(&self, text: &str) -> String {
        self.0.scrub(text).into_owned()
    }

    pub(crate) fn headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        let mut all = Vec::with_capacity(headers.len());
        for (name, value) in headers {
            let name = name.as_str();
            let text = String::from_utf8_lossy(value.as_bytes());
            let shown = if is_secret(name) { hidden(&text) } else { self.text(&text) };
            all.push((name.to_owned(), shown));
        }
        all
    }

    pub(crate) fn body(&self, bytes: &[u8], json: Option<&Value>) -> Option<Value> {
        if bytes.is_empty() {
            return None;
        }
        if bytes.len() > LARGEST_BODY {
            return Some(format!("[{} bytes]", bytes.len()).into());
        }
        Some(match json {
            Some(json) => self.value(json),
            None => self.text(&String::from_utf8_lossy(bytes)).into(),
        })
    }

    /// Returns a form's fields; a file is shown by name and size, without any of its content.
    pub(crate) fn form(&self, form: &ParsedForm) -> Value {
        self.member(&Value::Object(form.members.clone()), &form.files)
    }

    fn member(&self, value: &Value, files: &[FilePart]) -> Value {
        match value {
            Value::Object(members) => match members.get(FILE_MEMBER).and_then(Value::as_u64) {
                Some(number) => {
                    let file = usize::try_from(number).ok().and_then(|number| files.get(number));
                    let told =
                        |file: &FilePart| format!("[{}, {} bytes]", self.text(&file.name), file.data.len());
                    file.map(told).into()
                }
                None => {
                    members.iter().map(|(name, value)| (self.text(name), self.member(value, files))).collect()
                }
            },
            Value::Array(items) => items.iter().map(|item| self.member(item, files)).collect(),
            Value::String(text) if text.len() > LARGEST_BODY => format!("[{} bytes]", text.len()).into(),
            other => self.value(other),
        }
    }

    pub(crate) fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(text).into(),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, value)| (self.text(name), self.value(value))).collect()
            }
            other => other.clone(),
        }
    }
}

/// Returns the scheme of a secret header if it is a known one, and nothing else.
fn hidden(value: &str) -> String {
    let scheme = value.split(' ').next().unwrap_or("");
    let known = ["bearer", "basic"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    if known { format!("{scheme} [redacted]") } else { "[redacted]".into() }
}
