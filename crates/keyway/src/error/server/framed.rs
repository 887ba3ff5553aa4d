//! A body that is framed as an event of a stream, although it is none.

use bytes::Bytes;
use serde_json::Value;

use crate::sse::{Decoder, Event};

/// The JSON of the first event that has any; of an `error` event, also its text.
#[cold]
pub(super) fn first(body: &[u8]) -> Option<Value> {
    let start = body.trim_ascii_start();
    if ![&b"data"[..], b"event", b"error", b"id", b"retry", b":"].iter().any(|field| start.starts_with(field))
    {
        return None;
    }
    let mut decoder = Decoder::new().lenient();
    // The last event may lack its blank line.
    decoder.push(Bytes::from([body, b"\n\n"].concat()));
    std::iter::from_fn(|| decoder.next_event().ok().flatten()).find_map(|event| value(&event))
}

fn value(event: &Event) -> Option<Value> {
    let text = || {
        let named = event.name.as_deref() == Some(b"error") && !event.data.is_empty();
        named.then(|| String::from_utf8_lossy(&event.data).into_owned().into())
    };
    serde_json::from_slice(&event.data).ok().filter(|value: &Value| !value.is_null()).or_else(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn e11_an_event_around_a_body_is_taken_off() {
        for (body, value) in [
            ("data: {\"a\":1}\n\ndata: [DONE]\n\n", Some(json!({"a": 1}))),
            ("event: error\r\ndata: {\"a\":1}", Some(json!({"a": 1}))),
            ("\n: ping\n\ndata: null\n\ndata:{\"a\":1}", Some(json!({"a": 1}))),
            ("error: {\"a\":1}\n\n", Some(json!({"a": 1}))),
            ("event: error\ndata: too many", Some(json!("too many"))),
            ("data: text\n\n", None),
            ("date: {\"a\":1}\n\n", None),
            ("{\"a\":", None),
            ("", None),
        ] {
            assert_eq!(first(body.as_bytes()), value, "{body}");
        }
    }
}
