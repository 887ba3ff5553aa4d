//! A reply before it is on the wire: what is sent, in which steps, and how it ends.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::keys::{InFlight, Slot};
use crate::outbox::Delivery;
use crate::refusal::Refusal;
use crate::tape::LiveBody;

/// The headers with the state of a rate limit.
pub(crate) const RATE_LIMIT_HEADERS: &[&str] = &[
    "x-ratelimit-limit-requests",
    "x-ratelimit-remaining-requests",
    "x-ratelimit-reset-requests",
    "x-ratelimit-limit-tokens",
    "x-ratelimit-remaining-tokens",
    "x-ratelimit-reset-tokens",
];

/// How a reply breaks off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The connection is reset.
    Reset,
    /// The connection is closed properly, but too early.
    Close,
    /// Nothing more is sent, and the connection stays open.
    Stall,
}

/// One step of a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// Sends bytes.
    Send(Bytes),
    /// Sends a chunk with content, if the key is still valid.
    Chunk(Bytes),
    /// Waits.
    Pause(Duration),
    /// Breaks the connection off.
    End(Ending),
}

impl Step {
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match self {
            Step::Send(bytes) | Step::Chunk(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub(crate) fn bytes_mut(&mut self) -> Option<&mut Bytes> {
        match self {
            Step::Send(bytes) | Step::Chunk(bytes) => Some(bytes),
            _ => None,
        }
    }
}

/// A reply.
pub(crate) struct HttpReply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) steps: VecDeque<Step>,
    /// Events, each sent as soon as it is ready; else one body of known length.
    pub(crate) streamed: bool,
    /// The length to claim, if it is not the length of the body.
    pub(crate) claimed_length: Option<u64>,
    /// Breaks the connection off after this many bytes of the reply, its head included.
    pub(crate) wire_cut: Option<(usize, Ending)>,
    /// The key that must stay valid while chunks are sent.
    pub(crate) key: Option<Arc<Slot>>,
    /// Keeps the request counted as in flight.
    pub(crate) in_flight: Option<InFlight>,
    /// The time to wait before sending anything.
    pub(crate) wait: Option<Duration>,
    /// A webhook's test event that is sent before the reply, which reports its result.
    pub(crate) test: Option<Delivery>,
    /// A body from the upstream of a recording, which follows the steps.
    pub(crate) live: Option<LiveBody>,
}

impl HttpReply {
    /// Returns a reply with a complete body.
    pub(crate) fn whole(status: StatusCode, body: impl Into<Bytes>, content_type: &'static str) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self {
            status,
            headers,
            steps: VecDeque::from([Step::Send(body.into())]),
            streamed: false,
            claimed_length: None,
            wire_cut: None,
            key: None,
            in_flight: None,
            wait: None,
            test: None,
            live: None,
        }
    }

    /// Returns a reply with a JSON body.
    pub(crate) fn json(status: StatusCode, value: &Value) -> Self {
        Self::whole(status, value.to_string(), "application/json")
    }

    /// Returns a stream of server-sent events.
    pub(crate) fn stream(steps: impl IntoIterator<Item = Step>) -> Self {
        let mut reply = Self::whole(StatusCode::OK, Bytes::new(), "text/event-stream; charset=utf-8");
        reply.headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        reply.steps = steps.into_iter().collect();
        reply.streamed = true;
        reply
    }

    /// Returns an error reply.
    pub(crate) fn refusal(refusal: &Refusal) -> Self {
        let (body, content_type) = refusal.body();
        let mut reply = Self::whole(refusal.status, body, content_type);
        for (name, value) in &refusal.headers {
            reply.set_header(name, value);
        }
        reply
    }

    /// Sets a header; an invalid one is skipped.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.insert(name, value);
        }
    }

    /// Returns the length of all bytes to send.
    pub(crate) fn length(&self) -> usize {
        self.steps.iter().filter_map(Step::bytes).map(Bytes::len).sum()
    }

    /// Returns all bytes to send, in one piece.
    pub(crate) fn joined(&self) -> Bytes {
        let mut all = BytesMut::with_capacity(self.length());
        self.steps.iter().filter_map(Step::bytes).for_each(|bytes| all.extend_from_slice(bytes));
        all.freeze()
    }
}

/// Returns one event with JSON data.
pub(crate) fn event(value: &Value) -> Bytes {
    format!("data: {value}\n\n").into()
}

/// The event that ends a stream.
pub(crate) const DONE: Bytes = Bytes::from_static(b"data: [DONE]\n\n");
