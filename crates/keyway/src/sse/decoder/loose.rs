//! Lines that the standard ignores or joins, but that servers mean as fields or events (S1, E9).
//!
//! None of this runs for a line that is the first of its field in an event.

use bytes::Bytes;
use serde::de::IgnoredAny;

use super::{Data, Decoder, Event, Field, MARK, field, name, value_after};
use crate::sse::json_line;

/// The start of a line of JSON with an error.
const JSON_ERROR: &[u8] = b"{\"error\"";

const ERROR: &[u8] = b"error";

impl Decoder {
    /// Has the decoder take what servers mean although the standard ignores it:
    ///
    /// - the names `data` and `event` in another letter case, or with white space around them;
    /// - a field `error` for an event of that name, with its value as the data;
    /// - a line of JSON without a name, if it is an error or a piece of a reply (NDJSON), or if the stream
    ///   did not begin with JSON, and `[DONE]`;
    /// - byte-order marks before any line, as writers that are opened for each event write them;
    /// - events that end with a single line end, if each is a line of complete JSON.
    pub(crate) fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Adds events before all that has not been decoded, and drops what is known of the next one.
    #[cold]
    pub(crate) fn put_back(&mut self, events: &[Event]) {
        let mut text = Vec::new();
        for Event { name, data } in events {
            if let Some(name) = name {
                text.extend([b"event: ", &name[..], b"\n"].concat());
            }
            for line in data.split(|byte| matches!(byte, b'\n' | b'\r')) {
                text.extend([b"data: ", line, b"\n"].concat());
            }
            text.push(b'\n');
        }
        self.take_back_rest();
        // Not joined with what follows, which would be copied for each event.
        self.rest = std::mem::replace(&mut self.chunk, text.into()).split_off(self.at);
        self.at = 0;
        self.after_cr = false;
    }

    /// Continues with what follows events that were put back; returns whether there is anything.
    #[cold]
    pub(super) fn take_back_rest(&mut self) -> bool {
        if self.rest.is_empty() {
            return false;
        }
        let rest = std::mem::take(&mut self.rest);
        self.push(rest);
        true
    }

    /// As if a blank line ended the last event.
    #[cold]
    pub(crate) fn finish(&mut self) {
        self.push(Bytes::from_static(b"\n\n"));
    }

    /// Returns whether a line that the standard ignores may mean something after all, by its start.
    pub(super) fn may_mean_something(&self) -> bool {
        let line = self.line.strip_prefix(MARK).unwrap_or(&self.line);
        let line = line.trim_ascii_start();
        let whole = line.iter().position(|byte| *byte == b':');
        let start = line.get(..whole.unwrap_or(line.len())).unwrap_or_default().trim_ascii_end();
        self.lenient
            && (line.starts_with(b"{")
                || line.starts_with(b"[")
                || MARK.starts_with(line)
                || [&b"data"[..], b"event", ERROR].iter().any(|known| match whole {
                    Some(_) => known.eq_ignore_ascii_case(start),
                    None => known.get(..start.len()).is_some_and(|known| known.eq_ignore_ascii_case(start)),
                }))
    }

    /// Processes a field that is not the first of its kind in an event, or unknown to the standard.
    /// Returns whether an event ends before or with it.
    #[cold]
    pub(super) fn take_leniently(&mut self, field: &Field, line: Bytes) -> bool {
        match field {
            Field::Blank => true,
            Field::Nothing => false,
            Field::Data(value) => self.take_data(*value, line),
            Field::Name(value) => self.take_name(*value, line),
            Field::Unknown => self.take_unknown(line),
        }
    }

    /// Adds data to an event, unless it already has a whole line of JSON and this is another.
    fn take_data(&mut self, value: usize, line: Bytes) -> bool {
        let data = line.slice(value..);
        if begins_event(&data) && self.has_whole_event() {
            return self.end_before(&line);
        }
        self.data.add(data);
        false
    }

    /// Takes an event's name. A second one, after a whole line of JSON, is that of the next event.
    fn take_name(&mut self, value: usize, line: Bytes) -> bool {
        if self.name.is_some() && self.has_whole_event() {
            return self.end_before(&line);
        }
        self.name = name(line.slice(value..));
        false
    }

    fn take_unknown(&mut self, line: Bytes) -> bool {
        if line.starts_with(MARK) {
            let line = line.slice(MARK.len()..);
            return self.take_leniently(&field(&line), line);
        }
        let start = line.len() - line.trim_ascii_start().len();
        if line[start..].starts_with(b"{") || is_error(&line[start..]) || is_done(&line) {
            return self.take_json(line.slice(start..));
        }
        let colon = memchr::memchr(b':', &line).unwrap_or(line.len());
        let value = value_after(&line, colon);
        let known = line[..colon].trim_ascii();
        if known.eq_ignore_ascii_case(b"data") {
            self.take_data(value, line)
        } else if known.eq_ignore_ascii_case(b"event") {
            self.take_name(value, line)
        } else if known.eq_ignore_ascii_case(ERROR) {
            self.name = Some(Bytes::from_static(ERROR));
            self.data.add(line.slice(value..));
            false
        } else {
            false
        }
    }

    /// Takes a line of JSON, or the end after such lines, for an event.
    fn take_json(&mut self, line: Bytes) -> bool {
        let is_error = is_error(&line);
        let is_piece = json_line::is_piece(&line);
        let is_whole = self.json_lines || is_error || is_done(&line) || is_piece || !self.begins_bare;
        if is_whole && self.has_whole_event() {
            return self.end_before(&line);
        }
        if is_error {
            self.name = Some(Bytes::from_static(ERROR));
            self.data.add(line);
            return self.has_whole_event();
        }
        if !is_whole || !self.data.is_none() || !(is_json(&line) || is_done(&line)) {
            return false;
        }
        self.json_lines |= is_piece;
        self.data = Data::One(line);
        true
    }

    /// Returns whether the event so far is a single line of complete JSON, or the end of a stream.
    fn has_whole_event(&self) -> bool {
        match &self.data {
            // Only a single line, so that many lines are not read again and again.
            Data::One(data) => (begins_event(data) && is_json(data)) || is_done(data),
            _ => false,
        }
    }

    /// Ends an event before this line, which is decoded again.
    fn end_before(&mut self, line: &Bytes) -> bool {
        let after_cr = std::mem::take(&mut self.after_cr);
        match self.at.checked_sub(line.len() + 1) {
            // It lies in the chunk.
            Some(start) if self.chunk[start..].as_ptr() == line.as_ptr() => self.at = start,
            _ => {
                let end = if after_cr { b"\r" } else { b"\n" };
                self.chunk = [line, &end[..], &self.chunk[self.at..]].concat().into();
                self.at = 0;
            }
        }
        true
    }
}

/// Returns whether data may be that of an event of its own.
fn begins_event(data: &[u8]) -> bool {
    data.trim_ascii_start().starts_with(b"{") || is_done(data)
}

/// Returns whether a line is JSON with an error, which Google wraps in a list.
fn is_error(line: &[u8]) -> bool {
    line.strip_prefix(b"[").unwrap_or(line).trim_ascii_start().starts_with(JSON_ERROR)
}

fn is_done(data: &[u8]) -> bool {
    data.trim_ascii().eq_ignore_ascii_case(b"[DONE]")
}

fn is_json(data: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(data).is_ok()
}
