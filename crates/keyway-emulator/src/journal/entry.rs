//! One line of the journal.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

/// A request in the journal. It contains no key, whole or in part.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JournalEntry {
    /// When it arrived, by the emulator's clock.
    pub at: SystemTime,
    /// The HTTP method, such as `POST`.
    pub method: String,
    /// The path, such as `/v1/chat/completions`.
    pub path: String,
    /// The query without the question mark.
    pub query: Option<String>,
    /// Lowercase names and values, in the order received; secrets are redacted.
    pub headers: Vec<(String, String)>,
    /// The body: JSON if it is JSON, the fields of a form with files as name and size, else a
    /// string; `None` if it is empty. Secrets are redacted.
    pub body: Option<Value>,
    /// The key that was sent.
    pub key: Option<KeySeen>,
    /// The status of the reply; `None` if there is no reply yet, or never was.
    pub status: Option<u16>,
    /// The `x-request-id` of the reply.
    pub request_id: String,
    /// The header `x-stainless-retry-count`, which counts attempts from 0.
    pub retry_count: Option<String>,
    /// The delivery, if the emulator sent this request to a webhook endpoint. Its entry is written
    /// once the endpoint has responded. None for requests that the emulator received.
    pub delivery: Option<WebhookDelivery>,
    /// The sender, if this entry is an event on a WebSocket: the body is the event, in which texts of
    /// more than 4096 bytes are replaced by their length, and `request_id` is that of the handshake.
    /// None for requests.
    pub socket: Option<SocketEvent>,
}

/// The sender of an event on a WebSocket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocketEvent {
    /// The client.
    Client,
    /// The emulator.
    Server,
}

impl SocketEvent {
    /// Returns the name in the control API and the journal's file: `client` or `server`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
        }
    }
}

/// An attempt to deliver an event to a webhook endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// The identifier of the endpoint.
    pub endpoint: String,
    /// Its URL.
    pub url: String,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// Why there was no response, or why nothing was sent.
    pub failure: Option<String>,
}

/// A key as the journal shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeySeen {
    /// The key's identifier, if the emulator knows the key.
    pub id: Option<String>,
    /// The first 8 hexadecimal digits of its SHA-256.
    pub fingerprint: String,
    /// The class that it appears to have, such as `emulator`.
    pub class: &'static str,
}

impl JournalEntry {
    /// Returns a header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Returns the entry as the control API and the journal's file show it.
    pub(crate) fn to_json(&self) -> Value {
        let millis = self.at.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
        let headers: Vec<Value> = self.headers.iter().map(|(name, value)| json!([name, value])).collect();
        let key = self
            .key
            .as_ref()
            .map(|key| json!({ "id": key.id, "fingerprint": key.fingerprint, "class": key.class }));
        let delivery = self.delivery.as_ref().map(|delivery| {
            json!({
                "endpoint": delivery.endpoint,
                "url": delivery.url,
                "attempt": delivery.attempt,
                "failure": delivery.failure,
            })
        });
        json!({
            "at_ms": u64::try_from(millis).unwrap_or(u64::MAX),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": headers,
            "body": self.body,
            "key": key,
            "status": self.status,
            "request_id": self.request_id,
            "retry_count": self.retry_count,
            "delivery": delivery,
            "socket": self.socket.map(SocketEvent::name),
        })
    }
}
