//! Whether to try again, and when: a pure decision, without a clock or a socket (section R of the contract).

mod budget;
mod delay;

use std::time::Duration;

use http::HeaderMap;

pub(crate) use budget::RetryBudget;
pub(crate) use delay::{LONGEST_WAIT, backoff, server_delay};

use crate::error::{ConnectionStage, Error, ErrorKind, TimeoutKind};

/// What the decision is made of.
pub(crate) struct Failure<'a> {
    pub(crate) error: &'a Error,
    /// The reply's headers, when there was a reply.
    pub(crate) headers: Option<&'a HeaderMap>,
    /// The certificate was refused, or something else that another try meets again.
    pub(crate) permanent: bool,
}

/// Whether the same call can succeed later (R2); budget and count are not looked at.
pub(crate) fn is_temporary(failure: &Failure<'_>) -> bool {
    if failure.permanent {
        return false;
    }
    match failure.error.kind() {
        // G1 comes before everything the server says.
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

/// Whether to stop, or to try again after a delay; `tries` counts the retries made so far (R1–R3).
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

/// The server's own wish: `x-should-retry`, exactly `true` or `false`.
fn asked_by_server(headers: &HeaderMap) -> Option<bool> {
    match headers.get("x-should-retry")?.as_bytes() {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

/// Whether an error of this kind may pass, for errors that come from no reply.
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
