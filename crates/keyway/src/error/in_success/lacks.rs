//! Finds that a success has nothing of what its operation returns (H10).

use keyway_types::operations::{Operation, ReplyKind};
use serde_json::{Map, Value};

use super::fields::{is_of_envelope, is_told};
use super::{SMALL, inside, main_field};
use crate::error::server::{is_blank, json};

/// Returns what is wrong with the choices of a reply that has none, nor anything else of what the
/// operation returns (H10).
#[cold]
pub(crate) fn lacks_choices(body: &[u8], operation: &Operation) -> Option<&'static str> {
    if main_field(operation) != Some("choices") {
        return None;
    }
    let body = inside(body, operation).map_or(body, |(json, _)| json);
    let Value::Object(object) = json(body)? else { return None };
    let what = match object.get("choices") {
        None => "`choices` is missing",
        Some(Value::Null) => "`choices` is null",
        Some(Value::Array(choices)) if choices.is_empty() => "`choices` is empty",
        Some(Value::Array(choices)) if choices.iter().all(Value::is_null) => "`choices` has only null",
        Some(Value::Array(choices)) if choices.iter().all(is_void) => "`choices` has nothing in it",
        Some(Value::Array(_)) => return None,
        Some(choices) if is_blank(choices) => "`choices` is empty",
        Some(Value::Object(_)) => return None,
        Some(_) => "`choices` is no list",
    };
    (!brings_beside_choices(&object)).then_some(what)
}

/// Returns whether an event of a stream with choices is no piece of a reply: it has none, or nothing in
/// them, nor anything else that a completion has (H10).
#[cold]
pub(crate) fn is_no_piece(event: &[u8]) -> bool {
    let Some(Value::Object(object)) = json(event) else { return false };
    let has_choice = match object.get("choices") {
        Some(Value::Array(choices)) => !choices.iter().all(is_void),
        Some(Value::Object(choice)) => !choice.is_empty(),
        _ => false,
    };
    !has_choice && !brings_beside_choices(&object)
}

/// Returns whether an event is an object with a field `choices`.
#[cold]
pub(crate) fn names_choices(event: &[u8]) -> bool {
    json(event).is_some_and(|value| value.get("choices").is_some())
}

/// Returns whether a choice has nothing in it: it is no object, or all its fields are null.
pub(crate) fn is_void(choice: &Value) -> bool {
    choice.as_object().is_none_or(|fields| fields.values().all(Value::is_null))
}

/// Returns whether a completion without choices has something else, such as the results of a prompt
/// filter. What another API returns is none.
fn brings_beside_choices(object: &Map<String, Value>) -> bool {
    let is_of_completion = is_of_completions(object);
    object.iter().any(|(name, value)| {
        let known = OF_PROMPTS.iter().any(|start| name.starts_with(start));
        let other = is_of_completion && !is_of_envelope(name) && !OF_COMPLETIONS.contains(&name.as_str());
        (known || other) && !is_blank(value)
    })
}

/// Returns whether an object without a choice is a completion by its `choices` or its type.
fn is_of_completions(object: &Map<String, Value>) -> bool {
    let is_of_other = OF_OTHERS.iter().any(|name| is_told(object, name));
    match object.get("object").and_then(Value::as_str) {
        Some(kind) if !kind.is_empty() => kind.contains("completion") && !is_of_other,
        _ => object.contains_key("choices") && !is_of_other,
    }
}

/// Returns what is wrong with a reply that has nothing at all of what the operation returns (H10).
/// An operation without a row may return anything.
#[cold]
pub(crate) fn lacks_everything(body: &[u8], operation: &Operation) -> Option<&'static str> {
    let is_json = matches!(operation.reply, ReplyKind::Json | ReplyKind::Page);
    if body.len() > SMALL || !is_json || operation.path.is_empty() {
        return None;
    }
    let body = inside(body, operation).map_or(body, |(json, _)| json);
    match json(body)? {
        Value::Object(object) if object.values().all(Value::is_null) => {
            // `{"data": null}` is an empty list.
            let is_list = operation.reply == ReplyKind::Page && object.contains_key("data");
            (!is_list).then_some("it has none of its fields")
        }
        Value::Object(object) => match main_field(operation) {
            Some("choices") => lacks_choices(body, operation),
            Some(_) => lacks_data(&object).then_some("`data` is missing"),
            None => is_nothing_but_envelope(&object).then_some("it has none of its fields"),
        },
        Value::Array(_) if operation.reply == ReplyKind::Page => None,
        // The object may be JSON in a string.
        Value::String(text) if text.trim_start().starts_with('{') => {
            lacks_everything(text.as_bytes(), operation)
        }
        _ => Some("it is not an object"),
    }
}

/// Returns whether a reply that is a list has none.
fn lacks_data(object: &Map<String, Value>) -> bool {
    !object.contains_key("data") && !object.values().any(Value::is_array)
}

/// Returns whether an object only says how a call went, such as `{"status": "ok"}`.
fn is_nothing_but_envelope(object: &Map<String, Value>) -> bool {
    let is_one = ["id", "object"].iter().any(|name| is_told(object, name));
    !is_one && object.iter().all(|(name, value)| is_of_envelope(name) || is_blank(value))
}

/// The fields of a completion that say nothing without its choices.
const OF_COMPLETIONS: &[&str] = &["choices", "service_tier", "system_fingerprint"];

/// How the fields begin that say something without choices: `prompt_filter_results`, `moderation`.
const OF_PROMPTS: &[&str] = &["content_filter", "moderation", "prompt_"];

/// The fields that hold what other APIs return.
const OF_OTHERS: &[&str] = &["candidates", "content", "data", "message", "output", "response"];
