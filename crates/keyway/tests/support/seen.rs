//! A request as the server saw it.

use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt};

/// A request, with nothing normalized.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// `POST /v1/chat/completions HTTP/1.1`
    pub(crate) line: String,
    /// Names and values in order, with names in their original case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// The number of its connection, from 1.
    pub(crate) connection: usize,
}

impl Seen {
    /// All values of a header, whatever the letter case of its name.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let same = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        same.map(|(_, value)| value.as_str()).collect()
    }

    /// The only value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let all = self.all(name);
        assert!(all.len() < 2, "{name} came more than once");
        all.first().copied()
    }

    pub(crate) fn method(&self) -> &str {
        self.line.split(' ').next().unwrap()
    }

    /// Path and query, or the absolute URL for a proxy.
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// Reads one request; `None` when the connection has ended.
pub(super) async fn read(
    socket: &mut (impl AsyncRead + Unpin),
    buffer: &mut Vec<u8>,
    connection: usize,
) -> Option<Seen> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break end;
        }
        fill(socket, buffer).await?;
    };
    let head = String::from_utf8(buffer.drain(..end + 4).collect()).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let line = lines.next().unwrap().to_owned();
    let headers: Vec<(String, String)> = lines
        .map(|line| line.split_once(':').unwrap())
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let mut seen = Seen { line, headers, body: Vec::new(), connection };
    if seen.header("transfer-encoding").is_some() {
        seen.body = chunked(socket, buffer).await?;
        return Some(seen);
    }
    let length = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < length {
        fill(socket, buffer).await?;
    }
    seen.body = buffer.drain(..length).collect();
    Some(seen)
}

/// Reads a chunked body (RFC 9112 §7.1). Only a form with a reader of unknown length has one.
async fn chunked(socket: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(2).position(|bytes| bytes == b"\r\n") {
                break end;
            }
            fill(socket, buffer).await?;
        };
        let size = std::str::from_utf8(&buffer[..end]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        while buffer.len() < end + 2 + size + 2 {
            fill(socket, buffer).await?;
        }
        body.extend_from_slice(&buffer[end + 2..end + 2 + size]);
        buffer.drain(..end + 2 + size + 2);
        if size == 0 {
            return Some(body);
        }
    }
}

async fn fill(socket: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<()> {
    match socket.read_buf(buffer).await {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(()),
    }
}
