//! The rate-limit headers of a reply (D2).

use std::time::Duration;

use http::HeaderMap;

/// The rate limits that a reply reported for its key. A field is `None` if the server omitted its
/// header, as it often does on a rejection.
///
/// See <https://platform.openai.com/docs/guides/rate-limits>.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateLimits {
    /// Requests allowed per period (`x-ratelimit-limit-requests`).
    pub limit_requests: Option<i64>,
    /// Requests left in the period (`x-ratelimit-remaining-requests`). Servers have sent −1.
    pub remaining_requests: Option<i64>,
    /// Time until the period of requests restarts (`x-ratelimit-reset-requests`).
    pub reset_requests: Option<Duration>,
    /// Tokens allowed per period (`x-ratelimit-limit-tokens`).
    pub limit_tokens: Option<i64>,
    /// Tokens left in the period (`x-ratelimit-remaining-tokens`).
    pub remaining_tokens: Option<i64>,
    /// Time until the period of tokens restarts (`x-ratelimit-reset-tokens`).
    pub reset_tokens: Option<Duration>,
}

impl RateLimits {
    /// Reads the headers. A malformed value counts as absent.
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let number = |name: &str| text(name).and_then(|text| text.parse().ok());
        let duration = |name: &str| text(name).and_then(parse_duration);
        Self {
            limit_requests: number("x-ratelimit-limit-requests"),
            remaining_requests: number("x-ratelimit-remaining-requests"),
            reset_requests: duration("x-ratelimit-reset-requests"),
            limit_tokens: number("x-ratelimit-limit-tokens"),
            remaining_tokens: number("x-ratelimit-remaining-tokens"),
            reset_tokens: duration("x-ratelimit-reset-tokens"),
        }
    }
}

/// Parses a duration in Go's format: `18.642s`, `6m0s`, `634ms`, `1h2m3s`. The maximum is about 31
/// years.
fn parse_duration(text: &str) -> Option<Duration> {
    let mut rest = text;
    let mut seconds = 0.0;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..end].parse().ok()?;
        let unit_end = rest[end..].find(|c: char| c.is_ascii_digit()).map_or(rest.len(), |next| end + next);
        seconds += number
            * match &rest[end..unit_end] {
                "h" => 3600.0,
                "m" => 60.0,
                "s" => 1.0,
                "ms" => 1e-3,
                "us" | "µs" => 1e-6,
                "ns" => 1e-9,
                _ => return None,
            };
        rest = &rest[unit_end..];
    }
    (!text.is_empty() && seconds < 1e9).then(|| Duration::from_secs_f64(seconds))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn d2_durations_as_go_writes_them() {
        for (text, seconds) in [
            ("1s", 1.0),
            ("6m0s", 360.0),
            ("634ms", 0.634),
            ("18.642s", 18.642),
            ("1h2m3s", 3723.0),
            ("20µs", 2e-5),
        ] {
            assert_eq!(parse_duration(text), Some(Duration::from_secs_f64(seconds)), "{text}");
        }
        for text in ["", "1", "s", "-1s", "1x", "1 s", "1e9s", "999999999999h"] {
            assert_eq!(parse_duration(text), None, "{text}");
        }
    }

    #[test]
    fn d2_headers_may_be_absent_or_negative() {
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-remaining-requests", "-1".parse().unwrap());
        headers.insert("x-ratelimit-limit-tokens", "many".parse().unwrap());
        let limits = RateLimits::from_headers(&headers);
        assert_eq!((limits.remaining_requests, limits.limit_tokens), (Some(-1), None));
    }

    proptest! {
        #[test]
        fn d2_no_text_makes_it_panic(text in "[0-9hmsuµ.a-]{0,20}") {
            let _ = parse_duration(&text);
        }
    }
}
