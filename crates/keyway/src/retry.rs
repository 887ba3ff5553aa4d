//! Decides whether to retry, and when: a pure decision, without a clock or a socket (section R of
//! the contract).

mod budget;
mod delay;

use std::time::Duration;

use http::HeaderMap;

pub(crate) use budget::RetryBudget;
pub(crate) use delay::{LONGEST_WAIT, backoff, server_delay};

use crate::error::{ConnectionStage, Error, ErrorKind, TimeoutKind};

/// The input of the decision.
pub(crate) struct Failure<'a> {
    pub(crate) error: &'a Error,
    /// The reply's headers, if there was a reply.
    pub(crate) headers: Option<&'a HeaderMap>,
    /// Whether a retry would meet the same failure, such as a rejected certificate.
    pub(crate) permanent: bool,
}

/// Returns whether the same call can succeed later (R2), regardless of the budget and the retry
/// count.
pub(crate) fn is_temporary(failure: &Failure<'_>) -> bool {
    if failure.permanent {
        return false;
    }
    match failure.error.kind() {
        // G1 overrides everything the server sends.
        ErrorKind::Authentication(_) | ErrorKind::PermissionDenied(_) => return false,
        ErrorKind::RateLimit(reason) if !reason.can_retry() => return false,
        ErrorKind::Configuration(_) | ErrorKind::Decode | ErrorKind::Cancelled => return false,
        ErrorKind::Timeout(kind) => return matches!(kind, TimeoutKind::Connect | TimeoutKind::Attempt),
        ErrorKind::Connection(_) => return true,
        _ => {}
    }
    if let Some(obey) = failure.headers.and_then(asked_by_server) {
        return obey;
    }
    matches!(failure.error.status(), Some(408 | 409 | 429 | 500..))
}

/// Returns the delay before the next retry, or `None` to stop. `tries` counts the retries made so
/// far (R1–R3).
pub(crate) fn decide(failure: &Failure<'_>, tries: u32, max_retries: u32, random: f64) -> Option<Duration> {
    if tries >= max_retries || !is_temporary(failure) {
        return None;
    }
    match failure.error.retry_after() {
        Some(asked) if asked > LONGEST_WAIT => None,
        Some(asked) => Some(asked),
        None => Some(backoff(tries, random)),
    }
}

/// The server's explicit answer: `x-should-retry`, exactly `true` or `false`.
fn asked_by_server(headers: &HeaderMap) -> Option<bool> {
    match headers.get("x-should-retry")?.as_bytes() {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

/// Returns whether an error of this kind is transient, for errors without a reply.
pub(crate) fn kind_is_temporary(kind: &ErrorKind) -> bool {
    match kind {
        ErrorKind::RateLimit(reason) => reason.can_retry(),
        ErrorKind::InternalServer | ErrorKind::Stream | ErrorKind::Conflict => true,
        ErrorKind::Connection(stage) => !matches!(stage, ConnectionStage::Tls),
        ErrorKind::Timeout(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
