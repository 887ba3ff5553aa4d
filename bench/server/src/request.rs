//! Finds the first whole request in a buffer and what it asks for; everything else in it is ignored.

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `POST …/chat/completions`.
    Chat,
    /// The same with `"stream":true` in its body.
    Stream,
    /// `POST …/embeddings`.
    Embeddings,
    /// Anything else.
    Unknown,
}

/// The length of the first request in `buffer` and its kind, or nothing while it is incomplete.
///
/// The body's length must be given by `content-length`; a chunked request body is taken to be empty.
pub(crate) fn first(buffer: &[u8]) -> Option<(usize, Kind)> {
    let head = find(buffer, b"\r\n\r\n")? + 4;
    let end = head + content_length(&buffer[..head]);
    let body = buffer.get(head..end)?;
    let line = &buffer[..find(buffer, b"\r\n")?];
    let kind = if find(line, b"/chat/completions ").is_some() {
        if find(body, b"\"stream\":true").is_some() { Kind::Stream } else { Kind::Chat }
    } else if find(line, b"/embeddings ").is_some() {
        Kind::Embeddings
    } else {
        Kind::Unknown
    };
    Some((end, kind))
}

fn content_length(head: &[u8]) -> usize {
    const NAME: &[u8] = b"content-length:";
    head.split(|byte| *byte == b'\n')
        .find(|line| line.len() > NAME.len() && line[..NAME.len()].eq_ignore_ascii_case(NAME))
        .and_then(|line| std::str::from_utf8(&line[NAME.len()..]).ok())
        .and_then(|value| value.trim().parse().ok())
        .unwrap_or(0)
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_found_only_when_it_is_whole() {
        let request = b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: 15\r\n\r\n{\"stream\":true}";
        assert_eq!(first(request), Some((request.len(), Kind::Stream)));
        for end in 0..request.len() {
            assert_eq!(first(&request[..end]), None);
        }
    }

    #[test]
    fn the_second_request_in_the_buffer_is_left_alone() {
        assert_eq!(first(b"POST /v1/embeddings HTTP/1.1\r\n\r\nPOST /v1/ch"), Some((32, Kind::Embeddings)));
        assert_eq!(first(b"GET / HTTP/1.1\r\n\r\n"), Some((18, Kind::Unknown)));
    }
}
