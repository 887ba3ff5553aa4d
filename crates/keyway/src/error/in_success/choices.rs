//! The choices of a reply: which failed, and which bring something.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::is_blank;
use crate::error::server::json;

/// Returns whether these choices include one that failed.
pub(crate) fn has_failed_choice(choices: &RawValue) -> bool {
    let choices: Vec<Value> = serde_json::from_str(choices.get()).unwrap_or_default();
    choices.iter().any(is_failed)
}

/// Returns whether an event with a failed choice also brings a part of the reply.
#[cold]
pub(crate) fn brings_text(event: &[u8]) -> bool {
    json(event).is_some_and(|event| has_text(&event))
}

pub(super) fn has_text(value: &Value) -> bool {
    let choices = value.get("choices").and_then(Value::as_array).into_iter().flatten();
    let pieces = choices.flat_map(|choice| ["delta", "message", "text"].map(|name| choice.get(name)));
    pieces.flatten().any(|piece| !is_empty_message(piece))
}

/// Returns the part of the reply in a reply with a failed choice, if it has any.
#[cold]
pub(in crate::error) fn part_of(body: &[u8]) -> Option<Value> {
    json(body).filter(has_text)
}

/// Returns whether a choice failed, and none is complete.
pub(super) fn has_only_failed_choices(object: &Map<String, Value>) -> bool {
    let Some(Value::Array(choices)) = object.get("choices") else { return false };
    choices.iter().any(is_failed) && !choices.iter().any(is_complete)
}

pub(super) fn is_failed(choice: &Value) -> bool {
    finish_reason(choice) == Some("error") || choice.get("error").is_some_and(|error| !is_blank(error))
}

fn is_complete(choice: &Value) -> bool {
    !is_failed(choice) && finish_reason(choice).is_some_and(|reason| !reason.is_empty())
}

fn finish_reason(choice: &Value) -> Option<&str> {
    choice.get("finish_reason")?.as_str()
}

/// Returns whether a choice brings nothing: no text, no call. How it ended is not enough.
pub(crate) fn is_empty(choice: &Value) -> bool {
    let Value::Object(fields) = choice else { return is_blank(choice) };
    fields.iter().all(|(name, value)| match (name.as_str(), value) {
        ("index" | "logprobs" | "error" | "content_filter_results", _) => true,
        ("finish_reason" | "native_finish_reason" | "stop_reason" | "matched_stop", _) => true,
        ("message" | "delta", message) => is_empty_message(message),
        (_, value) => is_blank(value),
    })
}

fn is_empty_message(message: &Value) -> bool {
    match message {
        Value::Object(fields) => fields.iter().all(|(name, value)| name == "role" || is_blank(value)),
        other => is_blank(other),
    }
}
