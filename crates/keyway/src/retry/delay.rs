//! The delay before a retry: the server's if it is usable, otherwise exponential back-off (R1, R3).

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use keyway_credentials::rfc_3339;

/// The longest delay that a server can request. Anything longer ends the call (R2, R3).
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(120);

const FIRST: f64 = 0.5;
const LONGEST: f64 = 8.0;

/// `min(0.5 s · 2^n, 8 s) · (1 − 0.25·U)` before retry n (from 0), with U uniform in [0, 1) (R1).
pub(crate) fn backoff(retry: u32, random: f64) -> Duration {
    let full = (FIRST * 2f64.powi(retry.min(16) as i32)).min(LONGEST);
    Duration::from_secs_f64(full * (1.0 - 0.25 * random.clamp(0.0, 1.0)))
}

/// The server's delay: `retry-after-ms`, then `retry-after` in seconds or as a date
/// (RFC 9110 §10.2.3, or RFC 3339), if positive and finite.
///
/// A malformed header, or one over [`LONGEST_WAIT`], falls back to the next. If the only valid
/// delay is over the limit, it is returned.
pub(crate) fn server_delay(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let milliseconds = text("retry-after-ms").and_then(|text| positive(text, 0.001));
    let retry_after = text("retry-after").and_then(|text| positive(text, 1.0).or_else(|| until(text, now)));
    let usable = |delay: &Duration| *delay <= LONGEST_WAIT;
    milliseconds.filter(usable).or(retry_after.filter(usable)).or(milliseconds).or(retry_after)
}

pub(super) fn positive(text: &str, unit: f64) -> Option<Duration> {
    let seconds = text.parse::<f64>().ok()? * unit;
    (seconds.is_finite() && seconds > 0.0)
        .then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// The time until a date in the form of HTTP or of RFC 3339. One without a zone is in UTC.
pub(super) fn until(text: &str, now: SystemTime) -> Option<Duration> {
    let date = httpdate::parse_http_date(text).ok();
    let date = date.or_else(|| rfc_3339(text)).or_else(|| rfc_3339(&format!("{text}Z")))?;
    date.duration_since(now).ok().filter(|delay| !delay.is_zero())
}
