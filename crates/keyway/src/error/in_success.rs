//! Finds the error in a reply with status 200 (E9).
//!
//! A reply that contains what its operation returns is never an error, whatever else it contains.

mod choices;
mod fields;
mod lacks;
mod look;
mod outcome;
mod wrapped;

use keyway_types::operations::{Operation, ReplyKind};
use serde_json::{Map, Value};

pub(crate) use super::server::is_blank;
use super::server::json;
pub(super) use choices::part_of;
pub(crate) use choices::{brings_text, has_failed_choice, is_empty};
use choices::{has_only_failed_choices, has_text, is_failed};
use fields::{
    CODES, DENIALS, ERRORS, MESSAGES, OUTCOMES, STATUSES, WRAPPERS, is_of_envelope, is_told, is_wrapper,
    named,
};
pub(crate) use lacks::{is_no_piece, is_void, lacks_choices, lacks_everything, names_choices};
use look::SMALL;
pub(crate) use look::{has_code, look};
use outcome::{
    base_resp_failed, is_failure, is_http_failure, is_word_of_failure, says_failure, says_it_goes_well,
    says_progress, says_what_failed,
};
pub(crate) use wrapped::inside;

/// Returns the JSON of the error that a small reply of the operation is, if it is one.
#[cold]
pub(crate) fn small_error(body: &[u8], operation: &Operation) -> Option<Value> {
    if body.len() > SMALL { None } else { find(body, operation) }
}

/// Returns whether each piece of the operation's stream has choices.
pub(crate) fn has_choices(operation: &Operation) -> bool {
    // An operation without a row may be anything.
    main_field(operation) == Some("choices") || operation.path.is_empty()
}

/// Returns the JSON of the error that this reply or event of the operation is, if it is one.
///
/// It is one if it has the shape of an error and contains nothing of what the operation returns, or if
/// a choice in it failed.
#[cold]
pub(crate) fn find(body: &[u8], operation: &Operation) -> Option<Value> {
    let value = json(body)?;
    is_error(&value, operation).then_some(value)
}

fn is_error(value: &Value, operation: &Operation) -> bool {
    match value {
        Value::Object(object) => {
            has_only_failed_choices(object)
                || is_error_event(object)
                || (base_resp_failed(object) && !has_text(value))
                || (!returns_something(object, operation) && has_shape_of_error(object))
        }
        // Google wraps an error in a list.
        Value::Array(items) => match items.as_slice() {
            [Value::Object(object)] => is_told(object, "error") && object.len() == 1,
            _ => false,
        },
        _ => false,
    }
}

/// Returns whether an object is an event called `error`, with its name inside.
fn is_error_event(object: &Map<String, Value>) -> bool {
    object.get("event").and_then(Value::as_str) == Some("error") && !object.contains_key("choices")
}

fn has_shape_of_error(object: &Map<String, Value>) -> bool {
    let says_error = |name: &str| object.get(name).and_then(Value::as_str) == Some("error");
    let has_message = has_message(object);
    ["detail", "errors"].iter().any(|name| is_told(object, name))
        || named(object, ERRORS).any(|value| !is_blank(value))
        || says_error("object")
        || (named(object, DENIALS).any(|value| *value == Value::Bool(false)) && !says_it_goes_well(object))
        || ((says_error("type") || says_failure(object)) && (has_message || is_told(object, "data")))
        || named(object, OUTCOMES).filter_map(Value::as_str).any(says_what_failed)
        || base_resp_failed(object)
        || (named(object, CODES).any(is_failure) && has_message)
        || (named(object, STATUSES).any(is_http_failure) && (has_message || is_told(object, "title")))
        || is_nothing_but_a_message(object)
        || is_error_without_words(object)
        || named(object, WRAPPERS).filter_map(Value::as_object).any(holds_an_error)
}

/// Returns whether an object has an error: `{"error": {"message": …}}`, `{"Error": {"Code": …}}`.
fn holds_an_error(object: &Map<String, Value>) -> bool {
    named(object, ERRORS).any(|value| !is_blank(value))
}

/// Returns whether a field around a reply has only an error in it, or a word for failure.
fn tells_an_error(name: &str, value: &Value) -> bool {
    is_wrapper(name)
        && match value {
            Value::Object(inner) => holds_an_error(inner) && !is_told(inner, "id"),
            Value::String(text) => is_word_of_failure(text),
            _ => false,
        }
}

/// Returns whether an object is an error that does not say what failed, such as `{"error": {}}`. Beside
/// choices, even none, it is a blank field.
fn is_error_without_words(object: &Map<String, Value>) -> bool {
    matches!(object.get("error"), Some(Value::Object(_) | Value::String(_) | Value::Array(_)))
        && object.get("choices").is_none_or(Value::is_null)
        && object.values().all(is_blank)
}

/// Returns whether an object is a message of the server's, such as `{"message": "no route"}`. One that
/// says success or progress beside it is a report: `{"code": 200, "message": "processing"}`.
fn is_nothing_but_a_message(object: &Map<String, Value>) -> bool {
    let mut messages = named(object, MESSAGES).flat_map(texts);
    messages.any(|message| !message.trim().is_empty() && !says_progress(message))
        && object.keys().all(|name| is_of_envelope(name))
        && !object.keys().any(|name| matches!(name.as_str(), "object" | "type" | "usage" | "success"))
        && !says_it_goes_well(object)
}

/// A text, or those of a list.
fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    value.as_str().into_iter().chain(items.iter().filter_map(Value::as_str))
}

fn has_message(object: &Map<String, Value>) -> bool {
    named(object, MESSAGES).any(|value| !is_blank(value))
}

/// Returns whether an object contains anything of what the operation returns.
pub(crate) fn returns_something(object: &Map<String, Value>, operation: &Operation) -> bool {
    match main_field(operation) {
        Some("choices") => match object.get("choices") {
            Some(Value::Array(choices)) => {
                choices.iter().any(|choice| !is_failed(choice) && !is_void(choice) && !is_empty(choice))
            }
            _ => false,
        },
        Some(name) => object.get(name).is_some_and(|value| !is_blank(value) && !tells_an_error(name, value)),
        None => {
            let object_of = object.get("object").and_then(Value::as_str);
            let is_object = object_of.is_some_and(|object| !matches!(object, "" | "error" | "list"));
            (is_object && is_told(object, "id"))
                || object.iter().any(|(name, value)| {
                    !is_of_envelope(name) && !is_blank(value) && !tells_an_error(name, value)
                })
        }
    }
}

/// The field that holds what an operation returns; `None` if it is the object as a whole.
fn main_field(operation: &Operation) -> Option<&'static str> {
    if operation.reply == ReplyKind::Page {
        return Some("data");
    }
    let begins = |start: &str| {
        let rest = operation.path.strip_prefix(start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if (begins("/chat") || begins("/completions")) && !operation.id.ends_with(".delete") {
        Some("choices")
    } else if begins("/embeddings") || begins("/images") {
        Some("data")
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
