//! Decides whether to retry, and when: a pure decision, without a clock or a socket (section R of
//! the contract). Whether the failure is transient follows from the error alone.

mod body_delay;
mod budget;
mod delay;

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use serde_json::Value;

pub(crate) use body_delay::delay_in_body;
pub(crate) use budget::RetryBudget;
pub(crate) use delay::{LONGEST_WAIT, backoff, server_delay};

use crate::error::Error;

/// Returns the delay before the next retry, or `None` to stop. `tries` counts the retries made so
/// far (R1–R3).
pub(crate) fn decide(error: &Error, tries: u32, max_retries: u32, random: f64) -> Option<Duration> {
    if tries >= max_retries || !error.is_retryable() {
        return None;
    }
    match error.retry_after() {
        Some(asked) if asked > LONGEST_WAIT => None,
        Some(asked) => Some(asked),
        None => Some(backoff(tries, random)),
    }
}

/// The server's delay in the headers, or else in the body (R3).
#[cold]
pub(crate) fn delay_of_error(headers: &HeaderMap, body: Option<&Value>, now: SystemTime) -> Option<Duration> {
    let usable = |delay: &Duration| *delay <= LONGEST_WAIT;
    let (header, body) = (server_delay(headers, now), body.and_then(|body| delay_in_body(body, now)));
    header.filter(usable).or(body.filter(usable)).or(header).or(body)
}

#[cfg(test)]
mod tests;
