//! Finds the error in a reply with status 200 (E9).
//!
//! A reply that contains what its operation returns is never an error, whatever else it contains.

mod fields;
mod lacks;
mod wrapped;

use std::sync::LazyLock;

use keyway_types::operations::{Operation, ReplyKind};
use memchr::arch::all::packedpair::HeuristicFrequencyRank;
use memchr::memmem::{Finder, FinderBuilder};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

pub(crate) use super::server::is_blank;
use super::server::json;
use fields::{
    CODES, DENIALS, ERRORS, MESSAGES, OUTCOMES, STATUSES, WRAPPERS, is_of_envelope, is_told, is_wrapper,
    named,
};
pub(crate) use lacks::{is_no_piece, is_void, lacks_choices, lacks_everything, names_choices};
pub(crate) use wrapped::inside;

/// How much of either end of a large reply is searched for signs of an error.
const END: usize = 1024;
/// A reply of at most this size may be an error without the word.
const SMALL: usize = 2048;

/// Within how many bytes a reply shows what it is.
const HEAD: usize = 256;

/// How near the end of a reply its `base_resp` is.
const BASE_RESP_WITHIN: usize = 256;

/// Words for success, and for work that goes on.
const PROGRESS: &[&str] = &[
    "accepted",
    "active",
    "complete",
    "completed",
    "done",
    "generating",
    "in_progress",
    "in_queue",
    "loading",
    "ok",
    "pending",
    "processing",
    "queued",
    "ready",
    "running",
    "scheduled",
    "started",
    "starting",
    "succeeded",
    "success",
    "thinking",
    "waiting",
    "working",
];

/// A byte-order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

static ERROR: LazyLock<Finder<'static>> =
    LazyLock::new(|| FinderBuilder::new().build_forward_with_ranker(QuoteThenE, b"\"error"));
// With a quote at the end, because a choice may be `{}`.
static CHOICES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"choices\":[{\""));
static DATA: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"data\":[{"));
static OBJECT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"object\":\""));
static CODE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"code\""));
static CAPITAL_CODE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"Code\""));
static SUCCESS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"success\""));
// With a colon, because the items of a response have the type `message`; the first letter may be a capital.
static MESSAGE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"essage\":"));
static MSG: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"msg\":"));
static DETAIL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"detail\""));

/// Has the search stop where an `e` follows a quote, as few names and values of usual replies begin.
/// By the bytes' frequencies in text it would stop at `","model"`.
struct QuoteThenE;

impl HeuristicFrequencyRank for QuoteThenE {
    fn rank(&self, byte: u8) -> u8 {
        match byte {
            b'"' => 0,
            b'e' => 1,
            _ => u8::MAX,
        }
    }
}

/// What a look at a reply shows, before it is parsed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// It may be an error.
    pub(crate) suspicious: bool,
    /// It may lack the choices that its operation returns.
    pub(crate) may_lack_choices: bool,
}

/// Looks at a reply of the operation: quick tests, so that a good reply is not parsed twice.
#[inline]
pub(crate) fn look(body: &[u8], operation: &Operation) -> Look {
    let start = body.iter().find(|byte| !(byte.is_ascii_whitespace() || MARK.contains(byte)));
    if !matches!(start, Some(b'{' | b'[' | b'd' | b'e')) {
        return Look::default();
    }
    // Only a choice can fail within a reply that begins as its operation's do.
    let head = &body[..body.len().min(HEAD)];
    let (usual, of_choices) = match main_field(operation) {
        Some("choices") => (begins_with_choices(head) || CHOICES.find(head).is_some(), true),
        Some(_) => (DATA.find(head).is_some(), false),
        None => (is_of_a_type(head), false),
    };
    if usual && !of_choices {
        return Look::default();
    }
    let may_lack_choices = of_choices
        && !usual
        && operation.stream.is_some()
        && body.len() <= SMALL
        && CHOICES.find(body).is_none();
    Look { suspicious: shows_error(body, usual), may_lack_choices }
}

/// Returns whether a reply has a sign of an error. A usual one needs the word for it.
#[inline]
fn shows_error(body: &[u8], usual: bool) -> bool {
    if body.len() <= SMALL {
        return ERROR.find(body).is_some() || ends_with_base_resp(body) || (!usual && has_sign(body));
    }
    let (head, tail) = (&body[..END], &body[body.len() - END..]);
    ERROR.find(head).is_some() || ERROR.find(tail).is_some()
}

/// Returns whether MiniMax says at the end how it went. The letter is rare there, and is found in a
/// third of the time that the name takes.
#[inline]
fn ends_with_base_resp(body: &[u8]) -> bool {
    let end = &body[body.len().saturating_sub(BASE_RESP_WITHIN)..];
    memchr::memchr_iter(b'b', end).any(|at| at > 0 && end[at - 1..].starts_with(b"\"base_resp\""))
}

/// Returns whether the first list in an object's start is of choices. The first bracket is found in a
/// third of the time that the name takes.
#[inline]
fn begins_with_choices(head: &[u8]) -> bool {
    memchr::memchr(b'[', head).is_some_and(|at| {
        head.get(..at).is_some_and(|before| before.ends_with(b"\"choices\":"))
            && head.get(at + 1..).is_some_and(|choice| choice.starts_with(b"{\""))
    })
}

/// Returns whether an object's start names its type, and that is none of an error or a list.
fn is_of_a_type(head: &[u8]) -> bool {
    let value = OBJECT.find(head).and_then(|at| head.get(at + OBJECT.needle().len()..));
    value.is_some_and(|value| !value.starts_with(b"error") && !value.starts_with(b"list"))
}

/// Returns whether a small event may be an error without the word.
#[inline]
pub(crate) fn has_code(event: &[u8]) -> bool {
    event.len() <= SMALL && has_sign(event)
}

/// Returns whether any field is there that tells an error without the word.
fn has_sign(body: &[u8]) -> bool {
    [&CODE, &CAPITAL_CODE, &DETAIL, &SUCCESS, &MESSAGE, &MSG].iter().any(|sign| sign.find(body).is_some())
}

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

/// Returns whether MiniMax says that the call failed.
fn base_resp_failed(object: &Map<String, Value>) -> bool {
    object.get("base_resp").and_then(|base| base.get("status_code")).is_some_and(is_failure)
}

fn has_text(value: &Value) -> bool {
    let choices = value.get("choices").and_then(Value::as_array).into_iter().flatten();
    let pieces = choices.flat_map(|choice| ["delta", "message", "text"].map(|name| choice.get(name)));
    pieces.flatten().any(|piece| !is_empty_message(piece))
}

/// Returns the part of the reply in a reply with a failed choice, if it has any.
#[cold]
pub(super) fn part_of(body: &[u8]) -> Option<Value> {
    json(body).filter(has_text)
}

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

/// Returns whether a choice failed, and none is complete.
fn has_only_failed_choices(object: &Map<String, Value>) -> bool {
    let Some(Value::Array(choices)) = object.get("choices") else { return false };
    choices.iter().any(is_failed) && !choices.iter().any(is_complete)
}

fn is_failed(choice: &Value) -> bool {
    finish_reason(choice) == Some("error") || choice.get("error").is_some_and(|error| !is_blank(error))
}

fn is_complete(choice: &Value) -> bool {
    !is_failed(choice) && finish_reason(choice).is_some_and(|reason| !reason.is_empty())
}

fn finish_reason(choice: &Value) -> Option<&str> {
    choice.get("finish_reason")?.as_str()
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

/// Returns whether a message begins with a word of progress, and none of failure follows:
/// `loading the model`.
fn says_progress(message: &str) -> bool {
    let mut words = message.split(|c: char| !c.is_alphanumeric()).map(str::to_ascii_lowercase);
    words.next().is_some_and(|word| PROGRESS.contains(&word.as_str()))
        && !words.any(|word| is_word_of_failure(&word) || word == "not")
}

/// Returns whether a code or an outcome says success or progress: `200`, `"queued"`.
fn says_it_goes_well(object: &Map<String, Value>) -> bool {
    let goes_well = |value: &Value| match value {
        Value::Number(_) => !is_failure(value),
        Value::String(text) => !text.trim().is_empty() && !is_failure(value),
        _ => false,
    };
    named(object, CODES).chain(named(object, OUTCOMES)).any(goes_well)
}

/// Returns whether an object says that something failed: `{"status": "failed"}`.
fn says_failure(object: &Map<String, Value>) -> bool {
    named(object, OUTCOMES).filter_map(Value::as_str).any(is_word_of_failure)
}

fn is_word_of_failure(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "error" | "err" | "fail" | "failed" | "failure")
}

/// Returns whether an outcome says what failed: `error: no memory`.
fn says_what_failed(outcome: &str) -> bool {
    let (word, words) = outcome.split_once(|c: char| !c.is_ascii_alphanumeric()).unwrap_or((outcome, ""));
    is_word_of_failure(word) && !words.trim().is_empty()
}

fn has_message(object: &Map<String, Value>) -> bool {
    named(object, MESSAGES).any(|value| !is_blank(value))
}

/// Returns whether a status is one of HTTP's for failures, as in RFC 9457: `{"title": …, "status": 503}`.
fn is_http_failure(status: &Value) -> bool {
    status.as_u64().is_some_and(|status| (400..600).contains(&status))
}

/// Returns whether a code does not mean success.
fn is_failure(code: &Value) -> bool {
    let text = match code {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_ascii_lowercase(),
        _ => return false,
    };
    !matches!(text.as_str(), "" | "0" | "200" | "201" | "202") && !is_word_of_progress(&text)
}

/// Returns whether a word in lower case says success, or that the work goes on.
fn is_word_of_progress(word: &str) -> bool {
    PROGRESS.contains(&word.replace([' ', '-'], "_").as_str())
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
