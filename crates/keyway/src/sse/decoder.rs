//! Decodes bytes to events, however they are split into chunks (S1).

mod loose;

use bytes::{Buf, Bytes};
use std::fmt;

/// Default limit on an event's size: 256 MiB.
pub(crate) const DEFAULT_LIMIT: usize = 256 << 20;

/// One event: the block between two blank lines.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The `event` field; `None` means `message`.
    pub name: Option<Bytes>,
    /// The `data` fields, joined by line feeds. Shares memory with the chunk it came in if
    /// possible.
    pub data: Bytes,
}

impl Event {
    /// Creates an event, as [`Decoder::next_event`] returns it.
    pub fn new(name: Option<Bytes>, data: impl Into<Bytes>) -> Self {
        Self { name, data: data.into() }
    }
}

/// An event is larger than the decoder's limit.
#[non_exhaustive]
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

/// A decoder that follows the WHATWG rules: LF, CR and CRLF in any mixture, split anywhere;
/// byte-order mark; comments; several `data` lines.
///
/// It scans every byte once, and returns an event as soon as its blank line is seen: a CR at the
/// end of a chunk does not wait for the LF that may follow. Comments and unknown fields are dropped
/// as they arrive, whatever their length. An event without its blank line at the end of the stream
/// is dropped, as the standard requires.
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
    /// The current chunk, of which some has not been scanned.
    chunk: Bytes,
    /// How far the chunk has been scanned.
    at: usize,
    /// What follows the chunk, if events were put back before it.
    rest: Bytes,
    /// The start of a line whose end has not arrived yet.
    line: Vec<u8>,
    /// The current line is a comment or unknown field, and is dropped as it arrives.
    passing: bool,
    data: Data,
    name: Option<Bytes>,
    /// The last line ended with CR, so an LF right after it belongs to the same line end.
    after_cr: bool,
    first_line: bool,
    limit: usize,
    /// Lines that the standard ignores may be meant as fields, and events may lack their blank line.
    lenient: bool,
    /// Lines of JSON are events: a piece of a reply has been one.
    json_lines: bool,
    /// The first line was JSON: this is perhaps no stream.
    begins_bare: bool,
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
    /// Creates a decoder that accepts events of up to 256 MiB.
    pub fn new() -> Self {
        Self::with_limit(DEFAULT_LIMIT)
    }

    /// Creates a decoder that accepts events of up to `limit` bytes.
    pub fn with_limit(limit: usize) -> Self {
        Self {
            chunk: Bytes::new(),
            at: 0,
            rest: Bytes::new(),
            line: Vec::new(),
            passing: false,
            data: Data::None,
            name: None,
            after_cr: false,
            first_line: true,
            limit,
            lenient: false,
            json_lines: false,
            begins_bare: false,
        }
    }

    /// Adds the next chunk. Take all events out before the next push.
    pub fn push(&mut self, chunk: Bytes) {
        if !self.rest.is_empty() {
            self.take_back_rest();
        }
        let rest = &self.chunk[self.at..];
        self.chunk = if rest.is_empty() { chunk } else { [rest, &chunk].concat().into() };
        self.at = 0;
    }

    /// Returns the next complete event, or `None` if more bytes are needed.
    ///
    /// # Errors
    ///
    /// If an event exceeds the limit.
    pub fn next_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        loop {
            let Some(&first) = self.chunk.get(self.at) else {
                self.chunk = Bytes::new();
                self.at = 0;
                if !self.rest.is_empty() && self.take_back_rest() {
                    continue;
                }
                return Ok(None);
            };
            if std::mem::take(&mut self.after_cr) && first == b'\n' {
                self.at += 1;
                continue;
            }
            // Every other line is blank.
            let length = match first {
                b'\n' => Some(0),
                _ => memchr::memchr2(b'\n', b'\r', &self.chunk[self.at..]),
            };
            let Some(length) = length else {
                self.keep_rest()?;
                continue;
            };
            let start = self.at;
            let end = start + length;
            self.at = end + 1;
            self.after_cr = self.chunk[end] == b'\r';
            if std::mem::take(&mut self.passing) {
                continue;
            }
            let whole = self.line.is_empty() && !self.first_line;
            let blank = if whole { self.take_line(start, end) } else { self.take_joined_line(start, end) };
            if !blank {
                self.check(0)?;
                continue;
            }
            let name = self.name.take();
            if let Some(data) = std::mem::take(&mut self.data).into_bytes() {
                return Ok(Some(Event { name, data }));
            }
        }
    }

    /// Processes a line that lies in the chunk. Returns whether it is blank.
    #[inline]
    fn take_line(&mut self, start: usize, end: usize) -> bool {
        let line = &self.chunk[start..end];
        match field(line) {
            Field::Blank => return true,
            Field::Data(value) if self.data.is_none() => {
                self.data = Data::One(self.chunk.slice(start + value..end));
            }
            Field::Name(value) if self.name.is_none() => {
                self.name = name(self.chunk.slice(start + value..end))
            }
            Field::Nothing => {}
            other => return self.take_rare(&other, self.chunk.slice(start..end)),
        }
        false
    }

    /// Processes a line that began in an earlier chunk, or that may follow a byte-order mark.
    #[cold]
    fn take_joined_line(&mut self, start: usize, end: usize) -> bool {
        let mut line = if self.line.is_empty() {
            self.chunk.slice(start..end)
        } else {
            self.line.extend_from_slice(&self.chunk[start..end]);
            std::mem::take(&mut self.line).into()
        };
        if std::mem::take(&mut self.first_line) {
            if line.starts_with(MARK) {
                line.advance(MARK.len());
            }
            self.begins_bare = matches!(line.first(), Some(b'{' | b'['));
        }
        let field = field(&line);
        matches!(field, Field::Blank) || self.take_rare(&field, line)
    }

    /// Processes a field of a line that is not the first of its kind in an event, or that the standard
    /// ignores. Returns whether an event ends before or with it.
    #[cold]
    fn take_rare(&mut self, field: &Field, line: Bytes) -> bool {
        if self.lenient {
            return self.take_leniently(field, line);
        }
        match field {
            Field::Data(value) => self.data.add(line.slice(*value..)),
            Field::Name(value) => self.name = name(line.slice(*value..)),
            _ => {}
        }
        false
    }

    /// Keeps the start of a line, unless it can be ignored already.
    fn keep_rest(&mut self) -> Result<(), EventTooLarge> {
        if !self.passing {
            let rest = &self.chunk[self.at..];
            let missing = HEAD.saturating_sub(self.line.len());
            let (head, rest) = rest.split_at(missing.min(rest.len()));
            self.line.extend_from_slice(head);
            if missing > 0 && says_nothing(&self.line, self.first_line) && !self.may_mean_something() {
                self.passing = true;
                self.first_line = false;
                self.line = Vec::new();
            } else {
                self.check(rest.len())?;
                self.line.extend_from_slice(rest);
            }
        }
        self.chunk = Bytes::new();
        self.at = 0;
        Ok(())
    }

    fn check(&self, more: usize) -> Result<(), EventTooLarge> {
        let size = self.line.len() + self.data.len() + more;
        if size > self.limit { Err(EventTooLarge { limit: self.limit }) } else { Ok(()) }
    }
}

/// How many bytes of a line tell whether its field counts: a byte-order mark, the longest name and
/// its colon.
const HEAD: usize = MARK.len() + b"event".len() + 1;
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Returns whether a line with this start is a comment or unknown field, whatever follows.
fn says_nothing(start: &[u8], first_line: bool) -> bool {
    if first_line && MARK.starts_with(&start[..start.len().min(MARK.len())]) {
        return start.len() > MARK.len() && says_nothing(&start[MARK.len()..], false);
    }
    let name = start.split(|&byte| byte == b':').next().unwrap_or_default();
    let whole = name.len() < start.len();
    ![&b"data"[..], b"event"].iter().any(|known| match whole {
        true => *known == name,
        false => known.starts_with(name),
    })
}

/// A parsed line. A value is given by its start.
enum Field {
    Blank,
    Data(usize),
    Name(usize),
    /// A comment.
    Nothing,
    /// A line whose field the standard ignores.
    Unknown,
}

/// Parses `field: value`, without one space after the colon. A line without a colon is a field
/// without a value.
#[inline]
fn field(line: &[u8]) -> Field {
    if line.is_empty() {
        return Field::Blank;
    }
    let colon = memchr::memchr(b':', line).unwrap_or(line.len());
    let value = value_after(line, colon);
    match &line[..colon] {
        b"data" => Field::Data(value),
        b"event" => Field::Name(value),
        b"" => Field::Nothing,
        _ => Field::Unknown,
    }
}

/// Where the value begins after the colon of a line.
#[inline]
fn value_after(line: &[u8], colon: usize) -> usize {
    (colon + 1 + usize::from(line.get(colon + 1) == Some(&b' '))).min(line.len())
}

fn name(value: Bytes) -> Option<Bytes> {
    Some(value).filter(|name| !name.is_empty())
}

impl Data {
    #[inline]
    fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    #[cold]
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

    /// The data of an event; `None` if the block had no `data` field.
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
