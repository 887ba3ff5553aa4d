//! Finds the fields of an error in JSON of any shape (E7, E11).

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::place::{param, place, placed, plain};
use super::{cut_json, prose, vendors};

/// The fields of an error body as received.
#[derive(Default)]
pub(super) struct Members<'a> {
    pub(super) message: Option<Cow<'a, str>>,
    pub(super) kind: Option<Cow<'a, str>>,
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) param: Option<Cow<'a, str>>,
    /// The `reason` of Google's details, such as `API_KEY_INVALID`.
    pub(super) reason: Option<Cow<'a, str>>,
    pub(super) failed_choice: bool,
    pub(super) status: Option<u16>,
}

impl<'a> Members<'a> {
    fn or(self, other: Self) -> Self {
        Self {
            message: self.message.or(other.message),
            kind: self.kind.or(other.kind),
            code: self.code.or(other.code),
            param: self.param.or(other.param),
            reason: self.reason.or(other.reason),
            failed_choice: self.failed_choice || other.failed_choice,
            status: self.status.or(other.status),
        }
    }
}

/// The fields around an error, the most telling first.
const WRAPPERS: &[&str] =
    &["error", "detail", "errors", "messages", "details", "Error", "fault", "Response", "innererror"];

/// The fields that hold a message, the most telling first. None of them wraps other errors.
const MESSAGES: &[&str] = &[
    "message",
    "msg",
    "error_description",
    "error_message",
    "errorMessage",
    "error_msg",
    "errmsg",
    "status_msg",
    "Message",
    "ErrorMessage",
    "faultstring",
    "err",
    "exception",
    "failure",
    "reason",
    "description",
    "title",
];

/// The fields that hold a code, the most telling first.
const CODES: &[&str] = &["code", "error_code", "errorCode", "errcode", "err_code"];

/// The fields that repeat the HTTP status.
const STATUSES: &[&str] = &["status", "statusCode", "status_code", "httpStatus"];

/// How many items of a list are quoted.
const MOST_ITEMS: usize = 8;

/// Finds the error in `{"error": …}`, `{"detail": …}`, a failed response or choice, a flat object, a
/// list of any of these, or a bare string.
pub(super) fn locate(value: &Value) -> Members<'_> {
    match value {
        Value::Array(items) => list(items),
        Value::Object(object) => in_object(object),
        Value::String(_) => Members { message: plain(value), ..Members::default() },
        _ => Members::default(),
    }
}

pub(super) fn in_object(object: &Map<String, Value>) -> Members<'_> {
    if let Some(error) = object.get("response").and_then(|response| response.get("error")).filter(is_told) {
        return locate(error);
    }
    if let Some(failed) = failed_choice(object) {
        return failed;
    }
    if let Some(Value::Object(base)) = object.get("base_resp")
        && base.get("status_code").is_some_and(|code| !is_blank(code))
    {
        return in_base_resp(base).or(own(object));
    }
    let outer = own(object);
    let mut wrapped = WRAPPERS.iter().filter_map(|name| Some((*name, object.get(*name).filter(is_told)?)));
    let Some((name, inner)) = wrapped.next() else { return outer.or(in_event(object)) };
    let found = in_wrapper(object, name, inner, outer);
    if found.message.is_some() {
        return found;
    }
    // A wrapper without words may stand before one that has them.
    wrapped.fold(
        found,
        |found, (_, inner)| if found.message.is_some() { found } else { found.or(locate(inner)) },
    )
}

/// The error of an event called `error` that has its name and data inside.
fn in_event(object: &Map<String, Value>) -> Members<'_> {
    let is_called = |name: &str| object.get(name).and_then(Value::as_str) == Some("error");
    match object.get("data").filter(is_told) {
        Some(data) if is_called("event") || is_called("type") => locate(data),
        _ => Members::default(),
    }
}

/// The error of an object that has it, or more of it, in the field `name`.
fn in_wrapper<'a>(
    object: &'a Map<String, Value>,
    name: &str,
    inner: &'a Value,
    outer: Members<'a>,
) -> Members<'a> {
    match inner {
        // OAuth's form: the code, and beside it the message.
        Value::String(code) if name == "error" && outer.message.is_some() => {
            Members { code: outer.code.or_else(|| is_name(code).then(|| code.into())), ..outer }
        }
        inner => {
            let mut found = locate(inner);
            if let (None, "errors" | "messages", Value::Object(fields)) = (&found.message, name, inner) {
                found.message = by_field(fields);
            }
            let inner = found;
            let message = match (name, &outer.message, &inner.message) {
                ("error", ..) => None,
                (_, Some(outer), Some(inner)) if has_text(object) && outer != inner => {
                    Some(format!("{outer}: {inner}").into())
                }
                _ => None,
            };
            Members { message, ..Members::default() }.or(inner).or(outer)
        }
    }
}

/// The messages of an object that has them by field: `{"temperature": ["too high"]}`.
fn by_field(fields: &Map<String, Value>) -> Option<Cow<'_, str>> {
    let texts = fields.iter().take(MOST_ITEMS);
    let texts = texts.filter_map(|(name, value)| Some(placed(Some(name.into()), text_of(value)?)));
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("; ").into())
}

/// Returns whether a wrapper holds anything.
fn is_told(inner: &&Value) -> bool {
    !is_blank(inner)
}

/// Returns whether a value says nothing: null, false, zero, an empty string, list or object, or an
/// object in which each member says nothing or that all is well.
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.trim().is_empty() || text.trim().eq_ignore_ascii_case("null"),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.iter().all(|(name, value)| is_blank(value) || is_well(name, value)),
    }
}

/// Returns whether a code or message of an error says that all is well, as some servers write in each
/// reply.
fn is_well(name: &str, value: &Value) -> bool {
    let said = plain(value).unwrap_or_default().trim().to_ascii_lowercase();
    (CODES.contains(&name) || STATUSES.contains(&name) || MESSAGES.contains(&name))
        && matches!(said.as_str(), "0" | "200" | "ok" | "success" | "none")
}

/// The fields of the object itself.
fn own(object: &Map<String, Value>) -> Members<'_> {
    let text = |name: &str| object.get(name).and_then(plain);
    let shouted = || text("status").filter(|name| is_shouted(name));
    Members {
        message: message_of(object),
        kind: text("type").filter(|kind| kind != "error").or_else(shouted),
        code: CODES.iter().find_map(|name| text(name)),
        param: text("param").or_else(|| param(object)),
        reason: text("reason").filter(|reason| is_shouted(reason)),
        status: STATUSES.iter().find_map(|name| status_of(&text(name)?)),
        ..Members::default()
    }
}

/// An object's own message, with that of the upstream server which a router quotes.
pub(super) fn message_of(object: &Map<String, Value>) -> Option<Cow<'_, str>> {
    let message = MESSAGES.iter().find_map(|name| text_of(object.get(*name)?));
    match (message, upstream(object)) {
        (Some(message), Some(upstream)) if !message.contains(&*upstream) => {
            Some(format!("{message}: {upstream}").into())
        }
        (message, upstream) => message.or(upstream.map(Cow::Owned)),
    }
}

/// What the upstream server said, in `metadata.raw`: JSON in a string, an object, or text.
fn upstream(object: &Map<String, Value>) -> Option<String> {
    let raw = object.get("metadata")?.get("raw")?;
    let Value::String(text) = raw else { return locate(raw).message.map(Cow::into_owned) };
    match serde_json::from_str::<Value>(text) {
        Ok(inner) => locate(&inner).message.map(Cow::into_owned),
        Err(_) => words(text.as_bytes()),
    }
}

/// What a body says that is no JSON, or JSON that was cut off.
#[cold]
pub(super) fn words(body: &[u8]) -> Option<String> {
    prose::words(body).or_else(|| {
        let cut = cut_json::closed(std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim())?;
        locate(&cut).message.and_then(|message| prose::short(&message))
    })
}

/// The fields in which any server may put its words, in objects of no known shape.
const WORDS: &[&str] =
    &["text", "value", "error", "status", "detail", "details", "info", "explanation", "cause", "hint", "en"];

/// How deep such an object is searched, and how many of its values.
const DEEPEST: usize = 6;
const MOST_VALUES: usize = 200;

/// What an error says somewhere in an object of no known shape, such as
/// `{"data": {"message": …}}`. The outermost words come first.
#[cold]
pub(super) fn anywhere(value: &Value) -> Option<String> {
    let (mut level, mut bare) = (vec![value], None);
    for _ in 0..DEEPEST {
        for value in &level {
            let names = MESSAGES.iter().chain(WORDS);
            let said = names.filter_map(|name| value.get(*name)?.as_str()).find_map(prose::short);
            match said {
                // `{"status": "fail", "data": {"message": …}}`
                Some(word) if is_word_of_failure(&word) => bare = bare.or(Some(word)),
                None => {}
                said => return said,
            }
        }
        let inner = level.iter().flat_map(|value| match value {
            Value::Object(members) => members.values().collect(),
            Value::Array(items) => items.iter().collect(),
            _ => Vec::new(),
        });
        level = inner.take(MOST_VALUES).collect();
    }
    bare
}

/// Returns whether a word only repeats that something failed.
fn is_word_of_failure(word: &str) -> bool {
    ["error", "fail", "failed", "failure"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// What a reply that should be something else says in the fields of a message, at most two levels deep:
/// `{"ok": false, "reason": "…"}`.
#[cold]
pub(super) fn told(value: &Value) -> Option<String> {
    let said = |value: &Value| prose::short(&message_of(value.as_object()?)?);
    said(value).or_else(|| value.as_object()?.values().find_map(said))
}

/// Returns whether the object's own message is a text, and not only a title.
pub(super) fn has_text(object: &Map<String, Value>) -> bool {
    ["message", "msg"].iter().any(|name| object.get(*name).and_then(plain).is_some())
}

/// The text of a message: a string, a number, an object around one, or a list of these.
fn text_of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Array(items) => list(items).message,
        Value::Object(object) => in_object(object).message.or_else(|| by_language(object)),
        scalar => plain(scalar),
    }
}

/// The text of an object that has one for each language, English first.
fn by_language(object: &Map<String, Value>) -> Option<Cow<'_, str>> {
    if !object.keys().all(|name| is_language(name)) {
        return None;
    }
    // Not deeper, because `in_object` visits some of the same fields.
    let texts = || object.iter().filter_map(|(name, value)| Some((name, plain(value)?)));
    let first = texts().find(|(name, _)| name.starts_with("en"));
    first.or_else(|| texts().next()).map(|(_, text)| text)
}

/// Returns whether a name is a tag for a language: `en`, `pt-BR`, `zh_Hans`.
fn is_language(name: &str) -> bool {
    let (language, region) = name.split_once(['-', '_']).unwrap_or((name, "XX"));
    let is_code = |text: &str| text.len() <= 4 && text.chars().all(|c| c.is_ascii_alphanumeric());
    matches!(language.len(), 2 | 3) && language.chars().all(|c| c.is_ascii_lowercase()) && is_code(region)
}

/// The errors of a list: the first one's fields, and the messages of all. Each item is visited once,
/// because lists may be nested deeply.
pub(super) fn list(items: &[Value]) -> Members<'_> {
    let mut found = items.iter().take(MOST_ITEMS).map(item);
    let Some(first) = found.next() else { return Members::default() };
    let more = found.filter_map(|item| item.message).fold(String::new(), |more, text| more + "; " + &text);
    if more.is_empty() {
        return first;
    }
    let message = first
        .message
        .map_or_else(|| more.trim_start_matches("; ").to_owned(), |text| text.into_owned() + &more);
    Members { message: Some(message.into()), ..first }
}

/// An item of a list. Its message begins with its place; without a message, its type or code tells.
fn item(value: &Value) -> Members<'_> {
    let object = match value {
        Value::Object(object) => object,
        Value::Number(_) => return Members { message: plain(value), ..Members::default() },
        other => return locate(other),
    };
    let found = in_object(object);
    let text = found.message.or_else(|| found.kind.clone()).or_else(|| found.code.clone());
    let text = text.or_else(|| by_language(object));
    Members { message: text.map(|text| placed(place(object), text)), ..found }
}

/// MiniMax's envelope around every reply.
fn in_base_resp(base: &Map<String, Value>) -> Members<'_> {
    let code = base.get("status_code").and_then(plain);
    let status = code.as_deref().and_then(vendors::of_base_resp);
    Members { message: message_of(base), code, status, ..Members::default() }
}

/// The error of the first choice that failed, if any.
fn failed_choice(object: &Map<String, Value>) -> Option<Members<'_>> {
    let choices = object.get("choices")?.as_array()?;
    choices.iter().find_map(|choice| {
        let error = choice.get("error").filter(is_told);
        let failed = choice.get("finish_reason").and_then(Value::as_str) == Some("error");
        if error.is_none() && !failed {
            return None;
        }
        let beside = object.get("error").filter(is_told);
        let said = error.or(beside).map(locate).unwrap_or_default();
        Some(Members { failed_choice: true, ..said })
    })
}

/// Returns whether a text is a code rather than a sentence.
fn is_name(text: &str) -> bool {
    text.len() <= 64 && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

/// Returns whether a name is written as Google writes its statuses.
fn is_shouted(name: &str) -> bool {
    name.len() > 1 && name.chars().all(|c| c.is_ascii_uppercase() || c == '_')
}

/// Returns the HTTP status that a code is.
pub(super) fn status_of(code: &str) -> Option<u16> {
    code.trim().parse().ok().filter(|status| (400..600).contains(status))
}
