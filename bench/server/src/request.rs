//! Finding the first complete request in a buffer and what it requests; everything else is ignored.
//!
//! The base URL says what the reply should be, as in `http://127.0.0.1:PORT/chunks-200/v1`, so that
//! a client requests it without sending anything unusual.

/// The kind of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `POST …/chat/completions`.
    Chat,
    /// The same with `"stream":true` in its body, for this many chunks with text (`/chunks-N/`).
    Stream(usize),
    /// The same, with one chunk per second (`/slow/`).
    Slow,
    /// `POST …/responses`.
    Response,
    /// `POST …/embeddings`, for this many vectors (`/vectors-N/`), in base64 or as numbers.
    Embeddings(usize, Format),
    /// Anything below `/refuse/`: the key is wrong.
    Refused,
    /// `GET /connections`: the number of connections made so far.
    Connections,
    /// Anything else.
    Unknown,
}

/// The encoding of vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// As base64.
    Base64,
    /// As numbers.
    Floats,
}

/// How a request's body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// After this many bytes.
    Known(u64),
    /// With the empty chunk.
    Chunked,
}

/// Returns the length of the first request in `buffer` and its kind, or `None` while it is
/// incomplete.
///
/// The body's length must be given by `content-length`; a chunked request body is treated as empty.
pub fn first(buffer: &[u8]) -> Option<(usize, Kind)> {
    let head = find(buffer, b"\r\n\r\n")? + 4;
    let end = match length(&buffer[..head]) {
        Length::Known(bytes) => head + usize::try_from(bytes).ok()?,
        Length::Chunked => head,
    };
    let body = buffer.get(head..end)?;
    Some((end, kind(path(buffer)?, body)))
}

/// Returns the head of an upload, if the first request in `buffer` is one: its length, and how the
/// body ends.
pub fn upload(buffer: &[u8]) -> Option<(usize, Length)> {
    let head = find(buffer, b"\r\n\r\n")? + 4;
    path(buffer)?.ends_with(b"/files").then(|| (head, length(&buffer[..head])))
}

fn kind(path: &[u8], body: &[u8]) -> Kind {
    let base = path.split(|byte| *byte == b'/').nth(1).unwrap_or_default();
    let base = std::str::from_utf8(base).unwrap_or_default();
    let number =
        |name: &str, usual| base.strip_prefix(name).and_then(|number| number.parse().ok()).unwrap_or(usual);
    if base == "refuse" {
        Kind::Refused
    } else if path.ends_with(b"/chat/completions") {
        match has(body, b"\"stream\":true") || has(body, b"\"stream\": true") {
            true if base == "slow" => Kind::Slow,
            true => Kind::Stream(number("chunks-", 1_000)),
            false => Kind::Chat,
        }
    } else if path.ends_with(b"/responses") {
        Kind::Response
    } else if path.ends_with(b"/embeddings") {
        let format = if has(body, b"base64") { Format::Base64 } else { Format::Floats };
        Kind::Embeddings(number("vectors-", 1), format)
    } else if path == b"/connections" {
        Kind::Connections
    } else {
        Kind::Unknown
    }
}

fn path(buffer: &[u8]) -> Option<&[u8]> {
    let line = &buffer[..find(buffer, b"\r\n")?];
    line.split(|byte| *byte == b' ').nth(1)
}

fn length(head: &[u8]) -> Length {
    let value = |name: &[u8]| {
        let line = head
            .split(|byte| *byte == b'\n')
            .find(|line| line.len() > name.len() && line[..name.len()].eq_ignore_ascii_case(name))?;
        Some(std::str::from_utf8(&line[name.len()..]).ok()?.trim().to_owned())
    };
    match value(b"content-length:").and_then(|value| value.parse().ok()) {
        Some(bytes) => Length::Known(bytes),
        None if value(b"transfer-encoding:").is_some() => Length::Chunked,
        None => Length::Known(0),
    }
}

fn has(body: &[u8], needle: &[u8]) -> bool {
    find(body, needle).is_some()
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_found_only_when_it_is_whole() {
        let request =
            b"POST /chunks-7/v1/chat/completions HTTP/1.1\r\nContent-Length: 15\r\n\r\n{\"stream\":true}";
        assert_eq!(first(request), Some((request.len(), Kind::Stream(7))));
        for end in 0..request.len() {
            assert_eq!(first(&request[..end]), None);
        }
    }

    #[test]
    fn the_second_request_in_the_buffer_is_left_alone() {
        let embeddings = Kind::Embeddings(1, Format::Floats);
        assert_eq!(first(b"POST /v1/embeddings HTTP/1.1\r\n\r\nPOST /v1/ch"), Some((32, embeddings)));
        assert_eq!(first(b"GET / HTTP/1.1\r\n\r\n"), Some((18, Kind::Unknown)));
    }

    #[test]
    fn the_base_url_says_what_the_reply_is_like() {
        assert_eq!(kind(b"/refuse/v1/chat/completions", b"{}"), Kind::Refused);
        assert_eq!(kind(b"/slow/v1/chat/completions", b"{\"stream\": true}"), Kind::Slow);
        assert_eq!(kind(b"/vectors-100/v1/embeddings", b"\"base64\""), Kind::Embeddings(100, Format::Base64));
        assert_eq!(kind(b"/v1/responses", b""), Kind::Response);
    }

    #[test]
    fn an_upload_is_known_by_its_head() {
        let known = b"POST /v1/files HTTP/1.1\r\ncontent-length: 12\r\n\r\nab";
        assert_eq!(upload(known), Some((known.len() - 2, Length::Known(12))));
        let chunked = b"POST /v1/files HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
        assert_eq!(upload(chunked), Some((chunked.len(), Length::Chunked)));
        assert_eq!(upload(b"POST /v1/chat HTTP/1.1\r\n\r\n"), None);
    }
}
