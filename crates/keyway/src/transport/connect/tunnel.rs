//! A tunnel through an HTTP proxy: CONNECT (RFC 9110 §9.3.6).

use std::fmt;
use std::io;

use http::header::HeaderValue;
use http::{StatusCode, Uri};

use super::Stream;
use super::bytes::{read_some, write_all};

/// The longest head of a proxy's answer.
const HEAD: usize = 8192;

/// Why there is no tunnel.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The proxy answered with another status than a success.
    Status(u16),
    /// It closed the connection, or its answer is not HTTP.
    NoAnswer(&'static str),
    Broken(io::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(code) => match StatusCode::from_u16(*code).ok().and_then(|s| s.canonical_reason()) {
                Some(reason) => write!(f, "{code} {reason}"),
                None => code.fmt(f),
            },
            Self::NoAnswer(what) => f.write_str(what),
            Self::Broken(error) => error.fmt(f),
        }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

/// Asks the proxy at the other end of `stream` for a tunnel to `target`, which has a port.
pub(super) async fn open(
    mut stream: Stream,
    target: &Uri,
    authorization: Option<&HeaderValue>,
) -> Result<Stream, Refusal> {
    let place = target.authority().map(|place| place.as_str()).unwrap_or_default();
    let mut head = format!("CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n").into_bytes();
    if let Some(value) = authorization {
        head.extend_from_slice(b"Proxy-Authorization: ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    write_all(&mut stream, &head).await?;
    let mut answer = Vec::new();
    while !is_whole(&answer) {
        if answer.len() > HEAD {
            return Err(Refusal::NoAnswer("its answer is too long"));
        }
        if !read_some(&mut stream, &mut answer).await? {
            // A refusal may end without its head's last line.
            break;
        }
        if !b"HTTP/1.".starts_with(&answer[..answer.len().min(7)]) {
            return Err(Refusal::NoAnswer("it is not an HTTP proxy"));
        }
    }
    match status(&answer) {
        Some(200..=299) if is_whole(&answer) => Ok(stream),
        Some(200..=299) | None => Err(Refusal::NoAnswer("it closed the connection")),
        Some(code) => Err(Refusal::Status(code)),
    }
}

fn is_whole(answer: &[u8]) -> bool {
    memchr::memmem::find(answer, b"\r\n\r\n").is_some()
}

/// The status of an answer that begins with `HTTP/1.x NNN`.
fn status(answer: &[u8]) -> Option<u16> {
    let code = answer.strip_prefix(b"HTTP/1.")?.get(2..5)?;
    std::str::from_utf8(code).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k12_a_proxys_answer_tells_its_status() {
        for (answer, code) in [
            ("HTTP/1.1 200 Connection established\r\n\r\n", Some(200)),
            ("HTTP/1.0 407\r\n\r\n", Some(407)),
            ("HTTP/1.1 4", None),
            ("HTTP/2 200", None),
            ("", None),
        ] {
            assert_eq!(status(answer.as_bytes()), code, "{answer}");
        }
        assert_eq!(Refusal::Status(407).to_string(), "407 Proxy Authentication Required");
        assert_eq!(Refusal::Status(599).to_string(), "599");
    }
}
