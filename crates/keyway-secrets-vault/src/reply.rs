//! The server's reply: a JSON document with `data`, `auth` or `errors`.

use std::time::Duration;

use keyway_credentials::Scrubber;
use serde_json::Value;

use crate::zeroized_json::Wiped;

/// The longest lifetime is a century, so that no time overflows.
const LONGEST_LIFE: u64 = 100 * 365 * 24 * 3600;

/// How much of the server's message an error repeats, in characters.
const LONGEST_SAYING: usize = 200;

/// A reply that is a JSON object, or empty.
pub(crate) struct VaultReply {
    pub(crate) status: u16,
    pub(crate) document: Wiped,
    /// Knows the secret that was sent, which a server might repeat.
    scrubber: Scrubber,
}

impl VaultReply {
    /// Parses a body; `None` if it is neither empty nor a JSON object.
    pub(crate) fn read(status: u16, body: &[u8], scrubber: Scrubber) -> Option<Self> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Some(Self { status, document: Wiped(Value::Null), scrubber });
        }
        let document = Wiped(serde_json::from_slice(body).ok()?);
        document.is_object().then_some(Self { status, document, scrubber })
    }

    /// Returns the field `data`.
    pub(crate) fn data(&self) -> &Value {
        &self.document["data"]
    }

    /// Returns a number of seconds; zero if it is anything else.
    pub(crate) fn seconds(value: &Value) -> Duration {
        Duration::from_secs(value.as_u64().unwrap_or_default().min(LONGEST_LIFE))
    }

    /// Returns the strings in a list, such as policies.
    pub(crate) fn texts(list: &Value) -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Returns the `errors` on one line, without the secret that was sent or anything that looks
    /// like a key.
    pub(crate) fn said(&self) -> String {
        let said = Self::texts(&self.document["errors"]).join(" ");
        let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = self.scrubber.scrub(&line).into_owned();
        line.chars().filter(|c| !c.is_control()).take(LONGEST_SAYING).collect()
    }

    /// Returns whether `errors` or `warnings` contain these words.
    pub(crate) fn mentions(&self, words: &str) -> bool {
        ["errors", "warnings"]
            .iter()
            .flat_map(|member| Self::texts(&self.document[member]))
            .any(|text| text.to_ascii_lowercase().contains(words))
    }
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Secret;

    use super::*;

    fn read(status: u16, body: &[u8]) -> Option<VaultReply> {
        VaultReply::read(status, body, Scrubber::new().with_secret(&Secret::new("hunter2hunter2")))
    }

    #[test]
    fn an_answer_is_an_object_or_nothing() {
        assert!(read(204, b"").is_some());
        assert!(read(200, b"{}").is_some());
        for body in [&b"<html>"[..], b"[]", b"\"x\"", b"{", b"\xff"] {
            assert!(read(200, body).is_none(), "{body:?}");
        }
    }

    #[test]
    fn e8_what_the_server_says_is_one_short_line_without_keys() {
        let body = format!(
            "{{\"errors\":[\"1 error occurred:\\n\\t* no sk-emul-canary12345 hunter2hunter2\\n\\n\",\"{}\"]}}",
            "x".repeat(999)
        );
        let reply = read(403, body.as_bytes()).unwrap();
        assert!(
            reply.said().starts_with("1 error occurred: * no sk-emul-[redacted] [redacted] xxx"),
            "{}",
            reply.said()
        );
        assert_eq!(reply.said().chars().count(), LONGEST_SAYING);
        assert!(reply.mentions("error occurred") && !reply.mentions("sealed"));
    }
}
