//! The names of the fields that errors and the envelopes around replies have, however they are spelled.

use serde_json::{Map, Value};

use crate::error::server::is_blank;

/// The fields that hold how it went, as [`spelled_out`].
pub(super) const OUTCOMES: &[&str] = &["status", "result", "outcome"];

/// The fields that hold an error, as [`spelled_out`].
pub(super) const ERRORS: &[&str] = &["error", "err", "exception", "fault", "failure"];

/// The fields that are false if the call failed, as [`spelled_out`].
pub(super) const DENIALS: &[&str] = &["success", "ok", "succeeded"];

/// The fields that repeat the HTTP status, as [`spelled_out`].
pub(super) const STATUSES: &[&str] = &["status", "httpstatus"];

/// The fields in which servers wrap what they return, as [`spelled_out`].
pub(super) const WRAPPERS: &[&str] = &["data", "response", "result", "body", "output"];

/// The fields that hold a code, and those that hold a message, as [`spelled_out`].
pub(super) const CODES: &[&str] = &["code", "errorcode", "errcode", "statuscode"];
pub(super) const MESSAGES: &[&str] =
    &["message", "msg", "errormsg", "errmsg", "errormessage", "statusmsg", "messages"];

/// The values of the fields of these names, however those are spelled.
pub(super) fn named<'a>(
    object: &'a Map<String, Value>,
    names: &'a [&str],
) -> impl Iterator<Item = &'a Value> {
    object.iter().filter(|(name, _)| names.contains(&spelled_out(name).as_str())).map(|(_, value)| value)
}

/// A field's name in lower case without separators, which servers spell in every way.
fn spelled_out(name: &str) -> String {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

pub(super) fn is_told(object: &Map<String, Value>, name: &str) -> bool {
    object.get(name).is_some_and(|value| !is_blank(value))
}

pub(super) fn is_wrapper(name: &str) -> bool {
    WRAPPERS.contains(&spelled_out(name).as_str())
}

pub(super) fn is_of_envelope(name: &str) -> bool {
    ENVELOPE.contains(&spelled_out(name).as_str())
}

/// The fields of errors and of the envelopes around replies, which alone are not what an operation
/// returns, as [`spelled_out`].
const ENVELOPE: &[&str] = &[
    "baseresp",
    "code",
    "created",
    "createdat",
    "detail",
    "details",
    "err",
    "errcode",
    "errmsg",
    "error",
    "errorcode",
    "errordescription",
    "errormessage",
    "errormsg",
    "errors",
    "exception",
    "failure",
    "fault",
    "id",
    "instance",
    "logid",
    "message",
    "messages",
    "model",
    "msg",
    "object",
    "ok",
    "param",
    "path",
    "provider",
    "reason",
    "requestid",
    "retryafter",
    "sid",
    "status",
    "statuscode",
    "statusmsg",
    "success",
    "time",
    "timestamp",
    "title",
    "traceid",
    "type",
    "usage",
    "userid",
];
