//! From bytes to events, whatever the chunks (S1).

use bytes::{Buf, Bytes};
use std::fmt;

/// The largest event that is accepted unless told otherwise: 256 MiB.
pub(crate) const DEFAULT_LIMIT: usize = 256 << 20;

/// One event: what stands between two blank lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The `event` field; `None` means `message`.
    pub name: Option<Bytes>,
    /// The `data` fields, joined by line feeds. Shares memory with the chunk it came in where possible.
    pub data: Bytes,
}

/// An event is larger than the decoder's limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTooLarge {
    /// The limit in bytes.
    pub limit: usize,
}

impl fmt::Display for EventTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an event is larger than {} bytes", self.limit)
    }
}

impl std::error::Error for EventTooLarge {}

/// A decoder by the WHATWG rules: LF, CR and CRLF in any mixture, split anywhere; byte-order mark; comments; several `data` lines.
///
/// Every byte is looked at once, and an event is given out as soon as its blank line is seen: a CR at the end of a chunk does
/// not wait for the LF that may follow. An event without its blank line at the end of the stream is dropped, as the standard has it.
///
/// ```
/// use keyway::sse::Decoder;
///
/// let mut decoder = Decoder::new();
/// decoder.push("data: {\"a\"".into());
/// assert_eq!(decoder.next_event()?, None);
/// decoder.push(":1}\n\n".into());
/// assert_eq!(&decoder.next_event()?.ok_or("an event")?.data[..], br#"{"a":1}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Decoder {
    /// What has not been looked at yet.
    chunk: Bytes,
    /// The start of a line whose end has not come yet.
    line: Vec<u8>,
    data: Data,
    name: Option<Bytes>,
    /// The last line ended with CR, so that an LF right after it belongs to the same end.
    after_cr: bool,
    first_line: bool,
    limit: usize,
}

#[derive(Debug, Default)]
enum Data {
    #[default]
    None,
    One(Bytes),
    Several(Vec<u8>),
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// A decoder that accepts events of up to 256 MiB.
    pub fn new() -> Self {
        Self::with_limit(DEFAULT_LIMIT)
    }

    /// A decoder that accepts events of up to `limit` bytes.
    pub fn with_limit(limit: usize) -> Self {
        Self {
            chunk: Bytes::new(),
            line: Vec::new(),
            data: Data::None,
            name: None,
            after_cr: false,
            first_line: true,
            limit,
        }
    }

    /// Gives the decoder the next chunk; take all events out before the next push.
    pub fn push(&mut self, chunk: Bytes) {
        if self.chunk.is_empty() {
            self.chunk = chunk;
        } else {
            let mut joined = Vec::with_capacity(self.chunk.len() + chunk.len());
            joined.extend_from_slice(&self.chunk);
            joined.extend_from_slice(&chunk);
            self.chunk = joined.into();
        }
    }

    /// The next complete event; `None` when more bytes are needed.
    pub fn next_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        loop {
            if self.after_cr && !self.chunk.is_empty() {
                self.after_cr = false;
                if self.chunk[0] == b'\n' {
                    self.chunk.advance(1);
                }
            }
            let Some(end) = memchr::memchr2(b'\n', b'\r', &self.chunk) else {
                self.keep_rest()?;
                return Ok(None);
            };
            let line = self.take_line(end);
            if line.is_empty() {
                let name = self.name.take();
                if let Some(data) = std::mem::take(&mut self.data).into_bytes() {
                    return Ok(Some(Event { name, data }));
                }
            } else {
                self.field(&line);
                self.check(0)?;
            }
        }
    }

    /// The line that ends at `end` of the chunk, without its end.
    fn take_line(&mut self, end: usize) -> Bytes {
        self.after_cr = self.chunk[end] == b'\r';
        let head = self.chunk.split_to(end);
        self.chunk.advance(1);
        let mut line = if self.line.is_empty() {
            head
        } else {
            self.line.extend_from_slice(&head);
            std::mem::take(&mut self.line).into()
        };
        if std::mem::take(&mut self.first_line) && line.starts_with(b"\xEF\xBB\xBF") {
            line.advance(3);
        }
        line
    }

    fn keep_rest(&mut self) -> Result<(), EventTooLarge> {
        self.check(self.chunk.len())?;
        self.line.extend_from_slice(&self.chunk);
        self.chunk = Bytes::new();
        Ok(())
    }

    /// `field: value`, one space after the colon left out; a line without a colon is a field without a value.
    fn field(&mut self, line: &Bytes) {
        let (name, value) = match memchr::memchr(b':', line) {
            Some(colon) => {
                let start = colon + 1 + usize::from(line.get(colon + 1) == Some(&b' '));
                (&line[..colon], line.slice(start..))
            }
            None => (&line[..], Bytes::new()),
        };
        match name {
            b"data" => self.data.add(value),
            b"event" => self.name = Some(value).filter(|name| !name.is_empty()),
            _ => {}
        }
    }

    fn check(&self, more: usize) -> Result<(), EventTooLarge> {
        let size = self.line.len() + self.data.len() + more;
        if size > self.limit { Err(EventTooLarge { limit: self.limit }) } else { Ok(()) }
    }
}

impl Data {
    fn add(&mut self, value: Bytes) {
        *self = match std::mem::take(self) {
            Self::None => Self::One(value),
            Self::One(first) => {
                let mut joined = Vec::with_capacity(first.len() + value.len() + 1);
                joined.extend_from_slice(&first);
                joined.push(b'\n');
                joined.extend_from_slice(&value);
                Self::Several(joined)
            }
            Self::Several(mut joined) => {
                joined.push(b'\n');
                joined.extend_from_slice(&value);
                Self::Several(joined)
            }
        };
    }

    fn len(&self) -> usize {
        match self {
            Self::None => 0,
            Self::One(bytes) => bytes.len(),
            Self::Several(bytes) => bytes.len(),
        }
    }

    /// The data of an event; none when the block had no `data` field.
    fn into_bytes(self) -> Option<Bytes> {
        match self {
            Self::None => None,
            Self::One(bytes) => Some(bytes),
            Self::Several(bytes) => Some(bytes.into()),
        }
    }
}

#[cfg(test)]
mod tests;
