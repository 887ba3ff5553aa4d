//! Words and codes that say how a call went.

use serde_json::{Map, Value};

use super::fields::{CODES, OUTCOMES, named};

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

/// Returns whether a message begins with a word of progress, and none of failure follows:
/// `loading the model`.
pub(super) fn says_progress(message: &str) -> bool {
    let mut words = message.split(|c: char| !c.is_alphanumeric()).map(str::to_ascii_lowercase);
    words.next().is_some_and(|word| PROGRESS.contains(&word.as_str()))
        && !words.any(|word| is_word_of_failure(&word) || word == "not")
}

/// Returns whether a code or an outcome says success or progress: `200`, `"queued"`.
pub(super) fn says_it_goes_well(object: &Map<String, Value>) -> bool {
    let goes_well = |value: &Value| match value {
        Value::Number(_) => !is_failure(value),
        Value::String(text) => !text.trim().is_empty() && !is_failure(value),
        _ => false,
    };
    named(object, CODES).chain(named(object, OUTCOMES)).any(goes_well)
}

/// Returns whether an object says that something failed: `{"status": "failed"}`.
pub(super) fn says_failure(object: &Map<String, Value>) -> bool {
    named(object, OUTCOMES).filter_map(Value::as_str).any(is_word_of_failure)
}

/// Returns whether an outcome says what failed: `error: no memory`.
pub(super) fn says_what_failed(outcome: &str) -> bool {
    let (word, words) = outcome.split_once(|c: char| !c.is_ascii_alphanumeric()).unwrap_or((outcome, ""));
    is_word_of_failure(word) && !words.trim().is_empty()
}

pub(super) fn is_word_of_failure(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "error" | "err" | "fail" | "failed" | "failure")
}

/// Returns whether a word in lower case says success, or that the work goes on.
fn is_word_of_progress(word: &str) -> bool {
    PROGRESS.contains(&word.replace([' ', '-'], "_").as_str())
}

/// Returns whether a status is one of HTTP's for failures, as in RFC 9457: `{"title": …, "status": 503}`.
pub(super) fn is_http_failure(status: &Value) -> bool {
    status.as_u64().is_some_and(|status| (400..600).contains(&status))
}

/// Returns whether a code does not mean success.
pub(super) fn is_failure(code: &Value) -> bool {
    let text = match code {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_ascii_lowercase(),
        _ => return false,
    };
    !matches!(text.as_str(), "" | "0" | "200" | "201" | "202") && !is_word_of_progress(&text)
}

/// Returns whether MiniMax says that the call failed.
pub(super) fn base_resp_failed(object: &Map<String, Value>) -> bool {
    object.get("base_resp").and_then(|base| base.get("status_code")).is_some_and(is_failure)
}
