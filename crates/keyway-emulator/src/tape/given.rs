//! A reply as a recording has it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{
    CONNECTION, CONTENT_LENGTH, DATE, HeaderName, HeaderValue, SET_COOKIE, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE,
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::journal::Redactor;

/// A reply.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Given {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
    pub(crate) end: End,
}

/// A reply's body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Text, and after how many milliseconds it was complete.
    Text(u64, String),
    /// Bytes that are no text.
    Bytes(u64, Bytes),
    /// Events with the milliseconds after which they arrived.
    Events(Vec<(u64, String)>),
}

/// How a reply ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Complete,
    /// The upstream broke it off.
    Broken,
    /// The client left before its end.
    Abandoned,
}

impl End {
    pub(crate) const NAMES: [(&'static str, Self); 3] =
        [("complete", Self::Complete), ("broken", Self::Broken), ("abandoned", Self::Abandoned)];

    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, end)| *end == self).map_or("", |(name, _)| name)
    }
}

/// Headers that belong to a connection or a moment, and those that name the account.
const LEFT_OUT: &[HeaderName] =
    &[CONNECTION, CONTENT_LENGTH, DATE, SET_COOKIE, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];
const LEFT_OUT_BY_NAME: &[&str] = &[
    "alt-svc",
    "cf-cache-status",
    "cf-ray",
    "keep-alive",
    "nel",
    "openai-organization",
    "openai-project",
    "proxy-authenticate",
    "report-to",
];

/// Returns whether a header of a reply is not passed on, because it is about the connection.
pub(crate) fn of_connection(name: &HeaderName) -> bool {
    [CONNECTION, CONTENT_LENGTH, TE, TRAILER, TRANSFER_ENCODING, UPGRADE].contains(name)
        || ["keep-alive", "proxy-connection", "proxy-authenticate"].contains(&name.as_str())
}

impl Given {
    /// Takes a reply's head and its chunks with their times, without secrets.
    pub(crate) fn of(
        status: StatusCode,
        headers: &HeaderMap,
        chunks: &[(u64, Bytes)],
        end: End,
        redactor: &Redactor,
    ) -> Self {
        let kept = headers
            .iter()
            .filter(|(name, _)| !LEFT_OUT.contains(name) && !LEFT_OUT_BY_NAME.contains(&name.as_str()));
        let shown = |(name, value): (&HeaderName, &HeaderValue)| {
            (name.as_str().to_owned(), redactor.text(&String::from_utf8_lossy(value.as_bytes())))
        };
        let content_type = headers.get("content-type").map_or(&b""[..], HeaderValue::as_bytes);
        Self {
            status: status.as_u16(),
            headers: kept.map(shown).collect(),
            content: content(content_type.starts_with(b"text/event-stream"), chunks, redactor),
            end,
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let Self { status, headers, content, end } = self;
        let mut value = json!({ "status": status, "headers": headers, "end": end.name() });
        match content {
            Content::Text(millis, text) => (value["ms"], value["text"]) = (json!(millis), json!(text)),
            Content::Bytes(millis, bytes) => {
                (value["ms"], value["base64"]) = (json!(millis), STANDARD.encode(bytes).into());
            }
            Content::Events(events) => value["events"] = json!(events),
        }
        value
    }
}

fn content(streamed: bool, chunks: &[(u64, Bytes)], redactor: &Redactor) -> Content {
    let all: Vec<u8> = chunks.iter().flat_map(|(_, bytes)| bytes.iter().copied()).collect();
    let last = chunks.last().map_or(0, |(millis, _)| *millis);
    let text = match String::from_utf8(all) {
        Ok(text) => text,
        Err(error) => return Content::Bytes(last, error.into_bytes().into()),
    };
    if !streamed {
        return Content::Text(last, redactor.text(&text));
    }
    let (mut events, mut start, mut arrived, mut chunk) = (Vec::new(), 0, 0, chunks.iter());
    let mut millis = 0;
    for end in event_ends(&text) {
        while arrived < end {
            let Some((at, bytes)) = chunk.next() else { break };
            (arrived, millis) = (arrived + bytes.len(), *at);
        }
        events.push((millis, redactor.text(&text[start..end])));
        start = end;
    }
    Content::Events(events)
}

/// Returns the position after each event, and the end of the text. A blank line ends an event;
/// lines end with a line feed, a carriage return, or both.
fn event_ends(text: &str) -> Vec<usize> {
    let (mut ends, mut at, mut line_start) = (Vec::new(), 0, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        let ending = match (bytes[at], bytes.get(at + 1)) {
            (b'\r', Some(b'\n')) => 2,
            (b'\r' | b'\n', _) => 1,
            _ => 0,
        };
        if ending == 0 {
            at += 1;
            continue;
        }
        let blank = at == line_start;
        at += ending;
        line_start = at;
        if blank {
            ends.push(at);
        }
    }
    if ends.last() != Some(&bytes.len()) && !bytes.is_empty() {
        ends.push(bytes.len());
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_split_at_blank_lines_of_every_kind() {
        let rows: [(&str, &[&str]); 6] = [
            ("", &[]),
            ("data: a\n\ndata: b\n\n", &["data: a\n\n", "data: b\n\n"]),
            ("data: a\r\n\r\ndata: b\r\n\r\n", &["data: a\r\n\r\n", "data: b\r\n\r\n"]),
            ("data: a\r\rdata: b\r\r", &["data: a\r\r", "data: b\r\r"]),
            ("event: x\ndata: a\n\n: comment\n\n", &["event: x\ndata: a\n\n", ": comment\n\n"]),
            ("data: a\n\ndata: cut", &["data: a\n\n", "data: cut"]),
        ];
        for (text, wanted) in rows {
            let (mut events, mut start) = (Vec::new(), 0);
            for end in event_ends(text) {
                events.push(&text[start..end]);
                start = end;
            }
            assert_eq!(events, wanted, "{text:?}");
        }
    }

    #[test]
    fn an_event_arrived_with_the_chunk_that_completed_it() {
        let chunks = [(5, "data: a"), (9, "\n\ndata: b\n"), (12, "\n")];
        let chunks = chunks.map(|(at, text)| (at, Bytes::from_static(text.as_bytes())));
        let events = content(true, &chunks, &Redactor::of(&[]));
        assert_eq!(events, Content::Events(vec![(9, "data: a\n\n".into()), (12, "data: b\n\n".into())]));
    }
}
