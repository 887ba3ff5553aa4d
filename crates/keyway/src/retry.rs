//! Decides whether to retry, and when: a pure decision, without a clock or a socket (section R of
//! the contract). Whether the failure is transient follows from the error alone.

mod budget;
mod delay;

use std::time::Duration;

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

#[cfg(test)]
mod tests;
