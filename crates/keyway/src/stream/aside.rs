//! Events that are no part of the reply (S7).

use serde_json::{Map, Value, json};

use crate::sse::Event;

/// The fields that only a piece of a reply with choices has.
const OF_PIECES: &[&str] = &["created", "id", "model", "usage"];

/// Returns whether an event that does not fit its type is no part of the reply: `null`, JSON without
/// choices where each piece has them, or an event of another name.
pub(super) fn is_aside(event: &Event, has_choices: bool) -> bool {
    let named = !matches!(event.name.as_deref(), None | Some(b"message" | b"error"));
    match serde_json::from_slice(&event.data) {
        Ok(Value::Null) => true,
        Ok(Value::String(text)) if text.trim().is_empty() => true,
        Ok(Value::Object(fields)) if has_choices => named || fields.get("choices").is_none_or(Value::is_null),
        Ok(_) => named && has_choices,
        Err(_) => named || event.data.trim_ascii().is_empty(),
    }
}

/// Such an event in a form that may fit its type after all: a piece without choices, or text as an
/// event of the name that it came with.
pub(super) fn readable(event: &Event, has_choices: bool, has_envelopes: bool) -> Option<String> {
    if has_choices {
        let mut fields: Map<String, Value> = serde_json::from_slice(&event.data).ok()?;
        let is_piece = OF_PIECES.iter().any(|name| fields.get(*name).is_some_and(|value| !value.is_null()));
        if !is_piece || fields.get("choices").is_some_and(|choices| !choices.is_null()) {
            return None;
        }
        fields.insert("choices".to_owned(), Value::Array(Vec::new()));
        return Some(Value::Object(fields).to_string());
    }
    let name = String::from_utf8_lossy(event.name.as_deref()?);
    if serde_json::from_slice::<serde::de::IgnoredAny>(&event.data).is_ok() {
        return None;
    }
    let data = String::from_utf8_lossy(&event.data);
    let tag = if has_envelopes { "event" } else { "type" };
    Some(json!({tag: name, "data": data}).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(name: &str, data: &str) -> Event {
        let name = (!name.is_empty()).then(|| name.to_owned().into());
        Event::new(name, data.to_owned())
    }

    #[test]
    fn s7_what_is_no_part_of_the_reply() {
        for (name, data, with_choices, typed) in [
            ("", "null", true, true),
            ("", "{}", true, false),
            ("", r#"{"choices":null,"usage":{}}"#, true, false),
            ("ping", "", true, true),
            ("ping", "12:00", true, true),
            ("ping", r#"{"choices":7}"#, true, false),
            ("keepalive", "5", true, false),
            ("", r#"{"choices":7}"#, false, false),
            ("", "text", false, false),
            ("message", "text", false, false),
            ("", "42", false, false),
            ("", "  ", true, true),
            ("", "\"\"", true, true),
            ("", "{\"id\":", false, false),
        ] {
            let event = event(name, data);
            assert_eq!(
                (is_aside(&event, true), is_aside(&event, false)),
                (with_choices, typed),
                "{name} {data}"
            );
        }
    }

    #[test]
    fn s7_a_piece_without_choices_is_read_and_a_named_text_is_an_event() {
        let usage = event("", r#"{"usage":{"total_tokens":3},"choices":null}"#);
        let read = |event: &Event, has_choices, has_envelopes| {
            let json = readable(event, has_choices, has_envelopes)?;
            serde_json::from_str::<Value>(&json).ok()
        };
        assert_eq!(read(&usage, true, false), Some(json!({"usage": {"total_tokens": 3}, "choices": []})));
        assert_eq!(readable(&event("", r#"{"a":1}"#), true, false), None);
        assert_eq!(readable(&event("", "null"), true, false), None);
        let ping = event("ping", "12:00");
        assert_eq!(read(&ping, false, false), Some(json!({"data": "12:00", "type": "ping"})));
        assert_eq!(read(&ping, false, true), Some(json!({"data": "12:00", "event": "ping"})));
        assert_eq!(readable(&event("", "12:00"), false, false), None);
    }
}
