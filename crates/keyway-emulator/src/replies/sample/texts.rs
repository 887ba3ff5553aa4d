//! Texts of a length, a format or a pattern.

use serde_json::Value;

use super::pattern;

/// Returns a text that the schema allows: the words that were said, unless it must have a form.
///
/// `room` limits the bytes of what a minimal length asks for.
pub(super) fn fitting(schema: &Value, said: &str, turn: usize, room: usize) -> String {
    let length = |name: &str| schema[name].as_u64().and_then(|length| usize::try_from(length).ok());
    let least = length("minLength").unwrap_or(0).min(room);
    let most = length("maxLength").unwrap_or(usize::MAX);
    if let Some(made) = schema["pattern"].as_str().and_then(|of| pattern::text(of, least, most, turn)) {
        return made;
    }
    match schema["format"].as_str().and_then(|format| of_format(format, turn)) {
        Some(text) => text,
        None => of_length(said, turn, least, most),
    }
}

/// Returns the words in a length, with a number from the second turn on.
fn of_length(said: &str, turn: usize, least: usize, most: usize) -> String {
    let number = if turn == 0 { String::new() } else { format!(" {}", turn + 1) };
    let mut text: String = said.chars().take(most.saturating_sub(number.len())).collect();
    text += &number;
    let count = text.chars().count();
    text.extend(std::iter::repeat_n('x', least.saturating_sub(count)));
    if text.chars().count() > most {
        text = text.chars().rev().take(most).collect::<Vec<_>>().into_iter().rev().collect();
    }
    text
}

/// Returns a text of a format; `None` for a format that is unknown.
fn of_format(format: &str, turn: usize) -> Option<String> {
    let (day, number) = (turn % 28 + 1, turn + 1);
    Some(match format {
        "date" => format!("2025-01-{day:02}"),
        "date-time" => format!("2025-01-{day:02}T12:00:00Z"),
        "time" => format!("12:{:02}:00Z", turn % 60),
        "duration" => format!("PT{number}H"),
        "email" | "idn-email" => format!("user{number}@example.com"),
        "hostname" | "idn-hostname" => format!("host{number}.example.com"),
        "ipv4" => format!("192.0.2.{}", number % 255),
        "ipv6" => format!("2001:db8::{number:x}"),
        "uuid" => format!("123e4567-e89b-42d3-a456-{turn:012x}"),
        "uri" | "iri" | "url" => format!("https://example.com/{number}"),
        "uri-reference" | "iri-reference" => format!("/{number}"),
        "uri-template" => format!("https://example.com/{{id}}/{number}"),
        "json-pointer" => format!("/items/{turn}"),
        "relative-json-pointer" => format!("{turn}/items"),
        "regex" => format!("^[a-z]{{{number}}}$"),
        "byte" | "base64" => "AAAA".to_owned(),
        _ => return None,
    })
}

/// Returns the name of a field that the schema leaves open.
pub(super) fn key(names: &Value, number: usize) -> String {
    let plain = if number == 0 { "key".to_owned() } else { format!("key{}", number + 1) };
    if names["pattern"].is_string() || names["minLength"].is_u64() || names["maxLength"].is_u64() {
        return fitting(names, &plain, number, 256);
    }
    let choices = names["enum"].as_array().and_then(|names| names.get(number)).and_then(Value::as_str);
    choices.map_or(plain, str::to_owned)
}

/// Whether the schema's lengths allow a default, if that is a text.
pub(super) fn allows(schema: &Value, value: &Value) -> bool {
    let Some(text) = value.as_str() else { return true };
    let count = text.chars().count() as u64;
    schema["minLength"].as_u64().is_none_or(|least| least <= count)
        && schema["maxLength"].as_u64().is_none_or(|most| count <= most)
}
