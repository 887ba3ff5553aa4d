//! Server-sent events.

use bytes::Bytes;
use keyway::sse::{Decoder, Event};

/// The events do not depend on how the bytes are split, and match the standard (S1).
pub(crate) fn sse(data: &[u8]) {
    let Some((&seed, stream)) = data.split_first() else { return };
    let whole = decode([Bytes::copy_from_slice(stream)]);
    assert_eq!(whole, decode(pieces(stream, seed)), "the events depend on the split");
    assert_eq!(whole, by_the_standard(stream), "the events are not those of the standard");
}

fn decode(chunks: impl IntoIterator<Item = Bytes>) -> Vec<Event> {
    let (mut decoder, mut events) = (Decoder::new(), Vec::new());
    for chunk in chunks {
        decoder.push(chunk);
        while let Some(event) = decoder.next_event().expect("no event is that large") {
            events.push(event);
        }
    }
    events
}

/// Returns pieces whose sizes follow from the seed; with seed 0, single bytes.
fn pieces(mut stream: &[u8], seed: u8) -> Vec<Bytes> {
    let (mut pieces, mut state) = (Vec::new(), u32::from(seed));
    while !stream.is_empty() {
        state = state.wrapping_mul(1_664_525).wrapping_add(u32::from(seed));
        let (piece, rest) = stream.split_at(stream.len().min(1 + (state >> 28) as usize));
        pieces.push(Bytes::copy_from_slice(piece));
        stream = rest;
    }
    pieces
}

/// The standard's algorithm, line by line over the whole text (WHATWG HTML §9.2.6), slow and
/// simple.
fn by_the_standard(stream: &[u8]) -> Vec<Event> {
    let stream = stream.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(stream);
    let (mut events, mut data, mut name): (_, Option<Vec<u8>>, Option<Vec<u8>>) = (Vec::new(), None, None);
    for line in lines(stream) {
        if line.is_empty() {
            let event = data.take().map(|data| Event::new(name.take().map(Bytes::from), data));
            name = None;
            events.extend(event);
            continue;
        }
        let (field, value) = match line.iter().position(|&byte| byte == b':') {
            Some(colon) => {
                (&line[..colon], line[colon + 1..].strip_prefix(b" ").unwrap_or(&line[colon + 1..]))
            }
            None => (line, &line[..0]),
        };
        match field {
            b"data" => match &mut data {
                Some(data) => {
                    data.push(b'\n');
                    data.extend_from_slice(value);
                }
                None => data = Some(value.to_vec()),
            },
            b"event" => name = Some(value.to_vec()).filter(|name| !name.is_empty()),
            _ => {}
        }
    }
    events
}

/// Returns the lines that end with LF, CR or both.
fn lines(mut stream: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    while let Some(end) = stream.iter().position(|byte| b"\r\n".contains(byte)) {
        lines.push(&stream[..end]);
        let ends = if stream[end..].starts_with(b"\r\n") { 2 } else { 1 };
        stream = &stream[end + ends..];
    }
    lines
}
