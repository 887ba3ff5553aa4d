//! Headers that are kept for a long time.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

/// Copies the values into separate memory. Otherwise they keep the connection's whole read buffer
/// alive: 8 KiB for a stream that may last for minutes.
pub(crate) fn keep(headers: &mut HeaderMap) {
    let mut text = Vec::with_capacity(headers.values().map(HeaderValue::len).sum());
    headers.values().for_each(|value| text.extend_from_slice(value.as_bytes()));
    let mut text = Bytes::from(text);
    for value in headers.values_mut() {
        if let Ok(own) = HeaderValue::from_maybe_shared(text.split_to(value.len())) {
            *value = own;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_headers_are_the_same_and_let_go_of_the_buffer() {
        let buffer = Bytes::from(b"text/event-stream, req_1".repeat(40));
        let mut headers = HeaderMap::new();
        for (name, range) in [("content-type", 0..17), ("x-request-id", 19..24), ("x-empty", 0..0)] {
            let value = HeaderValue::from_maybe_shared(buffer.slice(range)).unwrap();
            headers.append(http::HeaderName::from_static(name), value.clone());
            headers.append(http::HeaderName::from_static(name), value);
        }
        let before = headers.clone();
        keep(&mut headers);
        assert_eq!(headers, before);
        drop(before);
        assert!(buffer.is_unique());
    }
}
