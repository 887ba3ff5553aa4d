//! Events that are no part of the reply (S7).

use keyway_types::Misfit;
use serde::de::IgnoredAny;
use serde_json::{Map, Value, json};

use crate::error::server;
use crate::members::{is_present, pick, text};
use crate::sse::Event;

/// The fields that only a piece of a reply with choices has.
const OF_PIECES: &[&str] = &["created", "id", "model", "usage"];

/// What an event that does not fit its type is.
#[derive(Debug, PartialEq)]
pub(super) enum Aside {
    /// Meant as a part of the reply.
    Part,
    /// Known to be no part of it: `null`, JSON without choices where each piece has them, or an event
    /// of another name.
    Silent,
    /// JSON or text that cannot be a part of it, such as a number.
    Odd(&'static str),
    /// Text that says what failed.
    Error(Value),
}

/// Classifies an event that does not fit its type.
pub(super) fn kind(event: &Event, has_choices: bool) -> Aside {
    let named = is_named(event);
    let of_it = |is_aside: bool| if is_aside { Aside::Silent } else { Aside::Part };
    match serde_json::from_slice(&event.data) {
        Ok(Value::Null) => Aside::Silent,
        Ok(Value::String(text)) if is_sign_of_life(&text) => Aside::Silent,
        Ok(Value::Object(fields)) if has_choices => match fields.get("choices") {
            None | Some(Value::Null) => Aside::Silent,
            Some(Value::Array(_) | Value::Object(_)) => of_it(named),
            Some(_) if named => Aside::Silent,
            Some(_) if is_piece(&fields) => Aside::Part,
            Some(_) => Aside::Odd(kind_of(event)),
        },
        Ok(_) if named && has_choices => Aside::Silent,
        Ok(Value::Number(_) | Value::Bool(_)) => Aside::Odd(kind_of(event)),
        Ok(Value::Array(items)) if !items.iter().any(|item| item.is_object() || item.is_array()) => {
            Aside::Odd(kind_of(event))
        }
        Ok(_) => Aside::Part,
        Err(_) if named || event.data.trim_ascii().is_empty() => Aside::Silent,
        Err(_) => of_text(&String::from_utf8_lossy(&event.data)),
    }
}

/// Returns whether an object has a field that only a piece of a reply with choices has.
fn is_piece(fields: &Map<String, Value>) -> bool {
    OF_PIECES.iter().any(|name| fields.get(*name).is_some_and(|value| !value.is_null()))
}

/// Returns whether a string only says that the server is there, such as `"ping"`.
fn is_sign_of_life(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| c.is_ascii_alphabetic()).collect();
    let signs = ["heartbeat", "keepalive", "ping", "pong", "processing", "waiting"];
    text.trim().is_empty() || signs.iter().any(|sign| plain.eq_ignore_ascii_case(sign))
}

fn kind_of(event: &Event) -> &'static str {
    Misfit::kind_of(&String::from_utf8_lossy(&event.data))
}

/// Returns what a bare string says, if it says that something failed.
pub(super) fn said(event: &Event) -> Option<Value> {
    let text: String = serde_json::from_slice(&event.data).ok()?;
    says_error(&text).then(|| text.into())
}

/// Returns whether an event has a name that says what it is.
pub(super) fn is_named(event: &Event) -> bool {
    !matches!(event.name.as_deref(), None | Some(b"message" | b"error"))
}

/// Classifies text that is no JSON. What was cut off may have been a part of the reply.
fn of_text(text: &str) -> Aside {
    let text = text.trim();
    if ["{", "[{", "[[", "\""].iter().any(|start| text.starts_with(start)) {
        return Aside::Part;
    }
    if !says_error(text) {
        return Aside::Odd("text");
    }
    // `error: {"message": …}`
    let json = text.find('{').and_then(|at| serde_json::from_str(text.get(at..)?).ok());
    Aside::Error(json.filter(|json: &Value| !server::is_blank(json)).unwrap_or_else(|| text.into()))
}

/// How many words of a text are searched.
const WORDS: usize = 40;

/// Words that say that something failed.
const FAILURES: &[&str] = &[
    "crashed",
    "error",
    "errors",
    "exception",
    "failed",
    "failure",
    "fatal",
    "overloaded",
    "panic",
    "traceback",
    "unauthorized",
];

/// Returns whether a text says that something failed: with one of the usual words, the name of an
/// exception, or an HTTP status at its start.
fn says_error(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(WORDS).enumerate().any(|(at, word)| {
        let is_status = at == 0 && matches!(word.parse(), Ok(400..=599_u16)) && text.len() > word.len();
        let is_type = word.ends_with("Error") || word.ends_with("Exception");
        is_status || is_type || FAILURES.iter().any(|failure| word.eq_ignore_ascii_case(failure))
    })
}

/// Returns whether an event is an object without a type, and its `object` is not of this path: a
/// `transcription.chunk` is of `/audio/transcriptions`, a `chat.completion.chunk` is not. JSON with
/// something around it may have a type.
pub(super) fn is_untyped(data: &[u8], path: &str) -> bool {
    let [kind, object] = pick(data, ["type", "object"]);
    let object = text(object);
    let noun = object.split('.').next().unwrap_or_default();
    data.trim_ascii_start().starts_with(b"{")
        && !is_present(kind)
        && (noun.is_empty() || !path.contains(noun))
        && serde_json::from_slice::<IgnoredAny>(data).is_ok()
}

/// What an event calls itself, if it does.
pub(super) fn kind_named(data: &[u8]) -> Option<String> {
    let names = pick(data, ["object", "type"]).map(text);
    names.into_iter().find(|name| !name.is_empty())
}

/// How many bytes of an event usually have its type.
const HEAD: usize = 64;

/// The JSON of an event whose type is only in its name.
pub(super) fn with_type(event: &Event) -> Option<String> {
    let head = event.data.get(..HEAD).unwrap_or(&event.data);
    if !is_named(event) || memchr::memmem::find(head, b"\"type\"").is_some() {
        return None;
    }
    let name = Value::from(String::from_utf8_lossy(event.name.as_deref()?)).to_string();
    let data = String::from_utf8_lossy(&event.data);
    let fields = data.trim_start().strip_prefix('{')?;
    if is_present(pick(&event.data, ["type"])[0]) {
        return None;
    }
    let gap = if fields.trim_start().starts_with('}') { "" } else { "," };
    Some(format!("{{\"type\":{name}{gap}{fields}"))
}

/// Such an event in a form that may fit its type after all: a piece without choices, or text as an
/// event of the name that it came with.
pub(super) fn readable(event: &Event, has_choices: bool, has_envelopes: bool) -> Option<String> {
    if has_choices {
        let mut fields: Map<String, Value> = serde_json::from_slice(&event.data).ok()?;
        if !is_piece(&fields) || fields.get("choices").is_some_and(|choices| !choices.is_null()) {
            return None;
        }
        fields.insert("choices".to_owned(), Value::Array(Vec::new()));
        return Some(Value::Object(fields).to_string());
    }
    let name = String::from_utf8_lossy(event.name.as_deref()?);
    if serde_json::from_slice::<IgnoredAny>(&event.data).is_ok() {
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
        use Aside::{Odd, Part, Silent};
        for (name, data, with_choices, typed) in [
            ("", "null", Silent, Silent),
            ("", "{}", Silent, Part),
            ("", r#"{"choices":null,"usage":{}}"#, Silent, Part),
            ("ping", "", Silent, Silent),
            ("ping", "12:00", Silent, Silent),
            ("ping", r#"{"choices":7}"#, Silent, Part),
            ("keepalive", "5", Silent, Odd("an integer")),
            ("", r#"{"choices":7}"#, Odd("an object"), Part),
            ("", r#"{"choices":"","x":1}"#, Odd("an object"), Part),
            ("", r#"{"choices":"x","id":"c"}"#, Part, Part),
            ("", r#"{"choices":[7],"x":1}"#, Part, Part),
            ("", "text", Odd("text"), Odd("text")),
            ("message", "text", Odd("text"), Odd("text")),
            ("", "42", Odd("an integer"), Odd("an integer")),
            ("", "true", Odd("a boolean"), Odd("a boolean")),
            ("", "[]", Odd("a list"), Odd("a list")),
            ("", "[1,\"x\"]", Odd("a list"), Odd("a list")),
            ("", "[{\"choices\":[]}]", Part, Part),
            ("", "  ", Silent, Silent),
            ("", "\"\"", Silent, Silent),
            ("", "\"text\"", Part, Part),
            ("", "\"ping\"", Silent, Silent),
            ("", "\": keep-alive\"", Silent, Silent),
            ("", "\"ping failed\"", Part, Part),
            ("", "{\"id\":", Part, Part),
            ("", "[{\"id\":", Part, Part),
        ] {
            let event = event(name, data);
            assert_eq!((kind(&event, true), kind(&event, false)), (with_choices, typed), "{name} {data}");
        }
    }

    #[test]
    fn e9_text_that_says_what_failed_is_an_error() {
        for text in [
            "[ERROR] model crashed",
            "error: out of memory",
            "Error: model crashed",
            "Internal Server Error",
            "ValueError: bad token",
            "java.lang.IllegalStateException: x",
            "Traceback (most recent call last):",
            "503 Service Unavailable",
            "upstream request failed",
        ] {
            assert_eq!(kind(&event("", text), true), Aside::Error(json!(text)), "{text}");
        }
        let told = event("", "[ERROR] {\"code\":429,\"message\":\"slow down\"}");
        assert_eq!(kind(&told, true), Aside::Error(json!({"code": 429, "message": "slow down"})));
        for text in
            ["keepalive", ": ping", "terror", "200 OK", "42", "processing 500 tokens", "[DONE] x", "404"]
        {
            assert!(matches!(kind(&event("", text), true), Aside::Odd(_)), "{text}");
        }
    }

    #[test]
    fn s7_a_type_may_be_in_the_name_only() {
        let typed = |name: &str, data: &str| with_type(&event(name, data));
        assert_eq!(typed("a.b", "{\"x\":1}").as_deref(), Some("{\"type\":\"a.b\",\"x\":1}"));
        assert_eq!(typed("a", " { }").as_deref(), Some("{\"type\":\"a\" }"));
        let late = format!("{{\"x\":\"{}\",\"type\":\"b\"}}", "y".repeat(100));
        for (name, data) in [
            ("", "{}"),
            ("message", "{}"),
            ("error", "{}"),
            ("a", "[]"),
            ("a", "{\"type\":\"b\"}"),
            ("a", &late),
        ] {
            assert_eq!(typed(name, data), None, "{name} {data}");
        }
    }

    #[test]
    fn h10_an_event_without_a_type_is_of_another_api() {
        for (data, path, expected) in [
            (r#"{"object":"chat.completion.chunk","choices":[]}"#, "/responses", true),
            (r#"{"response":"Hi","done":false}"#, "/responses", true),
            ("{}", "/responses", true),
            (r#"{"type":"response.created"}"#, "/responses", false),
            (r#"{"object":"transcription.chunk","choices":[]}"#, "/audio/transcriptions", false),
            (r#"{"object":"response.chunk"}"#, "/responses", false),
            ("[]", "/responses", false),
            ("text", "/responses", false),
            ("{\"type\":\"response.created\"}\0", "/responses", false),
            (r#"{"type":"response.created"}{"type":"response.completed"}"#, "/responses", false),
            (r#"{"type":"response.cre"#, "/responses", false),
        ] {
            assert_eq!(is_untyped(data.as_bytes(), path), expected, "{data}");
        }
        assert_eq!(kind_named(br#"{"type":"a","object":"b"}"#).as_deref(), Some("b"));
        assert_eq!(kind_named(br#"{"type":"a","object":5}"#).as_deref(), Some("a"));
        assert_eq!(kind_named(b"{}"), None);
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
