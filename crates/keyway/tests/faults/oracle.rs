//! The result that the contract requires for a reply, derived from its rules and without the SDK.

use std::ops::RangeInclusive;

use crate::bodies::Shape;
use crate::case::{Ask, Expect};

/// The delay and decision that the server requests, as the table's author wrote them in the headers
/// (R2, R3).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wishes {
    pub(crate) delay: Delay,
    pub(crate) should_retry: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Delay {
    /// No usable delay: the back-off of R1.
    Own,
    /// Seconds.
    Asked(f64),
    /// Longer than the maximum.
    TooLong,
}

/// Kind and reason of a status with this body (E2, E4–E6), as `kind/reason`.
pub(crate) fn kind(status: u16, shape: &Shape) -> String {
    let says = &shape.says;
    match status {
        // The key itself is rejected (E10).
        400 | 403 if says.code == Some("invalid_api_key") => "authentication/invalid".into(),
        400 => "bad_request".into(),
        402 => "rate_limit/quota_exhausted".into(),
        401 if says.code == Some("invalid_api_key") => "authentication/invalid".into(),
        401 => "authentication/unknown".into(),
        403 if says.html => "permission_denied/edge".into(),
        403 => "permission_denied/unknown".into(),
        404 => "not_found".into(),
        409 => "conflict".into(),
        422 => "unprocessable_entity".into(),
        429 if says.code == Some("insufficient_quota") => "rate_limit/quota_exhausted".into(),
        429 if says.kind == Some("requests") => "rate_limit/requests".into(),
        429 => "rate_limit/unknown".into(),
        500..=599 => "internal_server".into(),
        _ => "status".into(),
    }
}

/// The status that an error of this kind tells: 401 for all about the key (E2).
pub(crate) fn told_status(status: u16, kind: &str) -> u16 {
    if kind.starts_with("authentication") { 401 } else { status }
}

/// Returns whether the same call can succeed later, in the order of R2: G1, H2, E5, the server's
/// header, the status.
pub(crate) fn is_temporary(status: u16, kind: &str, should_retry: Option<bool>) -> bool {
    let is_final = kind.starts_with("authentication") || kind == "rate_limit/quota_exhausted";
    if matches!(status, 401 | 403 | 301..=303 | 307 | 308) || is_final {
        return false;
    }
    should_retry.unwrap_or(matches!(status, 408 | 409 | 429) || status >= 500)
}

/// How many retries are made, of at most `most`.
pub(crate) fn retries(status: u16, kind: &str, wishes: Wishes, most: u32) -> u32 {
    if wishes.delay != Delay::TooLong && is_temporary(status, kind, wishes.should_retry) { most } else { 0 }
}

/// The seconds before retry `n`, from 0 (R1, R3).
pub(crate) fn seconds(delay: Delay, n: u32) -> RangeInclusive<f64> {
    match delay {
        Delay::Asked(seconds) => seconds..=seconds,
        _ => {
            let full = f64::min(0.5 * f64::from(1 << n), 8.0);
            full * 0.75..=full
        }
    }
}

/// The result of a success with this body for this call: the answer, or an error (H10, S4).
pub(crate) fn success(status: u16, ask: Ask, shape: &Shape) -> Expect {
    let body = if status == 204 { "empty" } else { shape.name };
    if let Some(expected) = in_success(status, shape).filter(|_| body != "empty") {
        return expected;
    }
    match (ask, body) {
        (Ask::Whole, "a completion" | "a completion as text") | (Ask::Stream, "a stream") => Expect::answer(),
        // It may be a stream that broke before its first event.
        (Ask::Stream, "plain text" | "huge" | "a completion as text" | "not UTF-8" | "compressed") => {
            Expect::error(&["decode", "stream"], 1).attempts(1)
        }
        _ => Expect::error(&["decode"], 1).status(status).retryable(false),
    }
}

/// The error that a success with this body is (E9).
fn in_success(status: u16, shape: &Shape) -> Option<Expect> {
    let says = &shape.says;
    // Words that are not in JSON make a success no error.
    const NO_ERROR: &[&str] =
        &["a JSON string", "HTML", "HTML as JSON", "plain text", "truncated JSON", "XML", "huge"];
    if says.message.is_none() || NO_ERROR.contains(&shape.name) {
        return None;
    }
    let (kind, attempts) = match says.code {
        Some("invalid_api_key") => ("authentication/invalid", 1),
        Some("insufficient_quota") => ("rate_limit/quota_exhausted", 1),
        Some("rate_limit_exceeded") => ("rate_limit/requests", 2),
        _ => ("status", 1),
    };
    let status = if kind.starts_with("authentication") { 401 } else { status };
    Some(Expect::error(&[kind], attempts).status(status).retryable(attempts > 1).says(says))
}
