//! Rate limits: a request bucket and a token bucket for each model, which refill evenly over a
//! minute.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::time_text::go_duration;

/// The header values for a key without limits; nothing is rejected then.
pub(crate) const SHOWN_REQUESTS: u32 = 10_000;
pub(crate) const SHOWN_TOKENS: u32 = 2_000_000;

/// The buckets of one key, by model.
#[derive(Default)]
pub(crate) struct Meters(HashMap<String, Pair>);

struct Pair {
    requests: Bucket,
    tokens: Bucket,
}

/// Why a request exceeds a limit.
#[derive(Debug, PartialEq)]
pub(crate) enum Full {
    /// Larger than a whole minute's tokens: waiting does not help.
    TooLarge { limit: u32 },
    /// It fits after `wait`.
    Later { unit: &'static str, short: &'static str, limit: u32, used: u64, requested: u64, wait: Duration },
}

impl Meters {
    /// Takes one request and its tokens from the model's buckets; rejected requests take nothing.
    ///
    /// The headers say what the buckets hold afterwards.
    pub(crate) fn take(
        &mut self,
        model: &str,
        limits: (Option<u32>, Option<u32>),
        tokens: u64,
        now: SystemTime,
    ) -> (Result<(), Full>, HeaderMap) {
        // Models that only appear in faults must not accumulate.
        if self.0.len() > 1000 && !self.0.contains_key(model) {
            self.0.clear();
        }
        let pair = self
            .0
            .entry(model.to_owned())
            .or_insert_with(|| Pair { requests: Bucket::full(now), tokens: Bucket::full(now) });
        pair.requests.refill(limits.0.unwrap_or(SHOWN_REQUESTS), now);
        pair.tokens.refill(limits.1.unwrap_or(SHOWN_TOKENS), now);
        let verdict = pair.verdict(limits, tokens);
        if verdict.is_ok() {
            pair.requests.take(1);
            pair.tokens.take(tokens);
        }
        (verdict, pair.headers())
    }
}

impl Pair {
    fn verdict(&self, limits: (Option<u32>, Option<u32>), tokens: u64) -> Result<(), Full> {
        if let Some(limit) = limits.1.filter(|limit| tokens > u64::from(*limit)) {
            return Err(Full::TooLarge { limit });
        }
        if limits.0.is_some() {
            self.requests.check("requests", "RPM", 1)?;
        }
        if limits.1.is_some() {
            self.tokens.check("tokens", "TPM", tokens)?;
        }
        Ok(())
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (bucket, [limit, remaining, reset]) in [
            (
                &self.requests,
                [
                    "x-ratelimit-limit-requests",
                    "x-ratelimit-remaining-requests",
                    "x-ratelimit-reset-requests",
                ],
            ),
            (
                &self.tokens,
                ["x-ratelimit-limit-tokens", "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"],
            ),
        ] {
            let reset_text = go_duration(bucket.time_for(f64::from(bucket.limit) - bucket.level));
            headers.insert(HeaderName::from_static(limit), HeaderValue::from(bucket.limit));
            headers.insert(HeaderName::from_static(remaining), HeaderValue::from(whole(bucket.level)));
            if let Ok(text) = HeaderValue::try_from(reset_text) {
                headers.insert(HeaderName::from_static(reset), text);
            }
        }
        headers
    }
}

struct Bucket {
    limit: u32,
    level: f64,
    at: SystemTime,
    fresh: bool,
}

impl Bucket {
    fn full(now: SystemTime) -> Self {
        Self { limit: 0, level: 0.0, at: now, fresh: true }
    }

    fn refill(&mut self, limit: u32, now: SystemTime) {
        let passed = now.duration_since(self.at).unwrap_or(Duration::ZERO).as_secs_f64();
        let capacity = f64::from(limit);
        self.level = if self.fresh || limit != self.limit {
            capacity
        } else {
            (self.level + passed * capacity / 60.0).min(capacity)
        };
        (self.limit, self.at, self.fresh) = (limit, now, false);
    }

    #[allow(clippy::cast_precision_loss, reason = "token counts are far below 2^53")]
    fn check(&self, unit: &'static str, short: &'static str, amount: u64) -> Result<(), Full> {
        let missing = amount as f64 - self.level;
        // Less than a millionth of a unit is a rounding error of the refill, not a missing unit.
        if missing <= 1e-6 {
            return Ok(());
        }
        let used = whole(f64::from(self.limit) - self.level);
        Err(Full::Later {
            unit,
            short,
            limit: self.limit,
            used,
            requested: amount,
            wait: self.time_for(missing),
        })
    }

    #[allow(clippy::cast_precision_loss, reason = "token counts are far below 2^53")]
    fn take(&mut self, amount: u64) {
        self.level = (self.level - amount as f64).max(0.0);
    }

    /// Returns the time until `amount` has flowed in, in whole milliseconds, rounded up; a day if
    /// it never does.
    fn time_for(&self, amount: f64) -> Duration {
        if amount <= 0.0 {
            return Duration::ZERO;
        }
        let millis = (amount * 60_000.0 / f64::from(self.limit) - 1e-6).ceil();
        Duration::try_from_secs_f64(millis / 1000.0).unwrap_or(Duration::MAX).min(Duration::from_secs(86_400))
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "levels lie between 0 and a u32")]
fn whole(amount: f64) -> u64 {
    (amount + 1e-6).max(0.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    #[test]
    fn b33_the_wait_is_what_the_bucket_needs() {
        let mut meters = Meters::default();
        let limits = (None, Some(30_000));
        assert!(meters.take("m", limits, 14_567, UNIX_EPOCH).0.is_ok());
        let (verdict, _) = meters.take("m", limits, 24_754, UNIX_EPOCH);
        let wait = Duration::from_millis(18_642);
        let full = Full::Later {
            unit: "tokens",
            short: "TPM",
            limit: 30_000,
            used: 14_567,
            requested: 24_754,
            wait,
        };
        assert_eq!(verdict, Err(full));
        assert!(meters.take("m", limits, 24_754, UNIX_EPOCH + wait).0.is_ok(), "after the wait it fits");
        assert!(meters.take("other", limits, 24_754, UNIX_EPOCH).0.is_ok(), "each model has its own");
    }

    #[test]
    fn b34_larger_than_a_minute_never_fits() {
        let mut meters = Meters::default();
        let (verdict, _) = meters.take("m", (None, Some(100)), 101, UNIX_EPOCH);
        assert_eq!(verdict, Err(Full::TooLarge { limit: 100 }));
    }

    #[test]
    fn headers_say_what_is_left() {
        let mut meters = Meters::default();
        let (_, headers) = meters.take("m", (Some(60), Some(150_000)), 16, UNIX_EPOCH);
        let header = |name: &str| headers[name].to_str().unwrap().to_owned();
        assert_eq!(header("x-ratelimit-limit-requests"), "60");
        assert_eq!(header("x-ratelimit-remaining-requests"), "59");
        assert_eq!(header("x-ratelimit-reset-requests"), "1s");
        assert_eq!(header("x-ratelimit-remaining-tokens"), "149984");
        assert_eq!(header("x-ratelimit-reset-tokens"), "7ms");
    }

    #[test]
    fn a_key_without_limits_is_never_refused() {
        let mut meters = Meters::default();
        for _ in 0..20_000 {
            assert!(meters.take("m", (None, None), 1000, UNIX_EPOCH).0.is_ok());
        }
    }
}
