//! Events whose data is not JSON, but has JSON in it (S7, D3).

use std::borrow::Cow;

use bytes::Bytes;
use keyway_types::{Misfit, StreamEvent};
use serde::de::IgnoredAny;

use super::{EventStream, end};
use crate::sse::Event;

impl<E: StreamEvent> EventStream<E> {
    /// Replaces an event by those that are in its data, if there are any and the call is not strict.
    /// Returns whether it was replaced.
    #[cold]
    pub(super) fn mend(&mut self, event: &Event) -> bool {
        let Some(found) = pieces(&event.data).filter(|_| !self.meta.strict) else { return false };
        let events: Vec<_> = found
            .into_iter()
            .map(|piece| Event::new(event.name.clone(), Bytes::copy_from_slice(piece.as_bytes())))
            .collect();
        self.decoder.put_back(&events);
        self.note(vec![Misfit::of_whole("an event", "JSON with something around it")]);
        true
    }

    /// Returns whether an event is the start of one, because the stream broke within it.
    #[inline]
    pub(super) fn is_cut(&self, event: &Event) -> bool {
        self.ending.is_some() && is_cut(&event.data)
    }
}

#[cold]
fn is_cut(data: &[u8]) -> bool {
    let is_json = matches!(data.trim_ascii_start().first(), Some(b'{' | b'[' | b'"'));
    is_json
        && serde_json::from_slice::<IgnoredAny>(data).is_err()
        && pieces(data).is_none()
        && !end::is_done(data)
}

/// How often a field's name may stand before the data.
const MOST_NAMES: usize = 4;

/// Returns the parts of an event's data that are events: what is behind a second `data:`, each value of
/// several in one line, with or without something behind it, and an object in a string. What begins as another is kept, so that one that was cut off does not go unseen. `None` if
/// there is nothing to take apart.
fn pieces(data: &[u8]) -> Option<Vec<Cow<'_, str>>> {
    let data = std::str::from_utf8(data).ok()?.trim();
    let bare = without_names(data).trim_start_matches(|c: char| c.is_control() || c == '\u{feff}');
    if let Some(object) = object_in_string(bare) {
        return Some(vec![object.into()]);
    }
    let (mut rest, mut found) = (bare, Vec::new());
    while rest.starts_with('{') {
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        let Some(Ok(_)) = values.next() else { break };
        let (value, behind) = rest.split_at_checked(values.byte_offset())?;
        found.push(value.into());
        rest = without_names(behind.trim_start());
    }
    let is_more = rest.starts_with('{') || rest.trim().eq_ignore_ascii_case("[DONE]");
    if is_more && rest.len() < data.len() {
        found.push(rest.into());
    }
    (!found.is_empty() && found != [data]).then_some(found)
}

/// The object in a string of JSON.
fn object_in_string(string: &str) -> Option<String> {
    let text: String = serde_json::from_str(string).ok()?;
    let is_object = text.trim_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(&text).is_ok();
    is_object.then_some(text)
}

/// Takes the names of fields off that stand before the data once more.
fn without_names(data: &str) -> &str {
    const NAME: &str = "data:";
    let mut bare = data;
    for _ in 0..MOST_NAMES {
        match bare.split_at_checked(NAME.len()) {
            Some((name, rest)) if name.eq_ignore_ascii_case(NAME) => bare = rest.trim_start(),
            _ => break,
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(data: &str) -> Option<Vec<Cow<'_, str>>> {
        pieces(data.as_bytes())
    }

    #[test]
    fn s7_events_are_found_in_the_data_of_another() {
        for (data, events) in [
            ("data: {\"a\":1}", &["{\"a\":1}"][..]),
            ("DATA:data: {}", &["{}"]),
            ("data: [DONE]", &["[DONE]"]),
            ("{\"a\":1}\0", &["{\"a\":1}"]),
            ("\u{feff}{};", &["{}"]),
            ("{}{\"a\":2}", &["{}", "{\"a\":2}"]),
            ("{} {} [done]", &["{}", "{}", "[done]"]),
            ("{}\ndata: {\"a\":2}", &["{}", "{\"a\":2}"]),
            ("{}{\"a\":", &["{}", "{\"a\":"]),
            ("data: {\"a\":", &["{\"a\":"]),
            ("\"{\\\"a\\\":1}\"", &["{\"a\":1}"]),
        ] {
            let events: Vec<Cow<'_, str>> = events.iter().map(|event| (*event).into()).collect();
            assert_eq!(of(data), Some(events), "{data}");
        }
        for data in [
            "",
            "{}",
            " {} ",
            "{\"a\":",
            "text",
            "[]",
            "[{}]",
            "\"{\"",
            "[1]x",
            "42 {}",
            "data",
            "data: text",
            "\"data: {}\"",
        ] {
            assert_eq!(of(data), None, "{data}");
        }
        assert_eq!(pieces(b"{}\xff"), None);
    }
}
