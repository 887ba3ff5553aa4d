use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use proptest::prelude::*;

use keyway_credentials::Scrubber;

use super::*;
use crate::error::{
    AuthenticationReason, ConnectionStage, ErrorKind, PermissionReason, RateLimitReason, SaidHeaders,
    TimeoutKind,
};

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
        .collect()
}

fn status(status: u16) -> Error {
    let kind = match status {
        400 => ErrorKind::BadRequest,
        401 => return Error::authentication(AuthenticationReason::Invalid, "x"),
        403 => ErrorKind::PermissionDenied(PermissionReason::Unknown),
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        422 => ErrorKind::UnprocessableEntity,
        429 => ErrorKind::RateLimit(crate::error::RateLimitReason::Requests),
        500.. => ErrorKind::InternalServer,
        _ => ErrorKind::Status,
    };
    Error::new(kind, "x", &Scrubber::new()).with(|context| context.status = StatusCode::from_u16(status).ok())
}

fn again(error: &Error, headers: &HeaderMap, tries: u32) -> Option<Duration> {
    let headers = SaidHeaders::new(headers.clone(), &Scrubber::new());
    decide(&error.repeat().with(|context| context.headers = Some(headers)), tries, 2, 0.0)
}

#[test]
fn r1_exponential_with_a_quarter_of_jitter() {
    let seconds: Vec<f64> = (0..7).map(|n| backoff(n, 0.0).as_secs_f64()).collect();
    assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]);
    assert_eq!(backoff(1, 1.0).as_secs_f64(), 0.75);
    assert_eq!(backoff(u32::MAX, 0.0).as_secs_f64(), 8.0);
}

#[test]
fn r2_which_statuses_are_tried_again() {
    let none = HeaderMap::new();
    for code in [408, 409, 429, 500, 502, 503, 504, 529, 599] {
        assert!(again(&status(code), &none, 0).is_some(), "{code}");
    }
    for code in [300, 302, 400, 401, 402, 403, 404, 405, 410, 413, 422, 425, 451] {
        assert!(again(&status(code), &none, 0).is_none(), "{code}");
    }
    assert!(again(&status(500), &none, 2).is_none(), "two retries and no more");
}

#[test]
fn g1_authentication_and_permission_are_never_tried_again() {
    let pushy = headers(&[("x-should-retry", "true"), ("retry-after", "1")]);
    assert_eq!(again(&status(401), &pushy, 0), None);
    assert_eq!(again(&status(403), &pushy, 0), None);
}

#[test]
fn r2_e5_what_cannot_succeed_is_not_tried_again() {
    let pushy = headers(&[("x-should-retry", "true")]);
    for (reason, retried) in [
        (RateLimitReason::Requests, true),
        (RateLimitReason::Tokens, true),
        (RateLimitReason::Concurrency, true),
        (RateLimitReason::SlowDown, true),
        (RateLimitReason::Unknown, true),
        (RateLimitReason::QuotaExhausted, false),
        (RateLimitReason::RequestTooLarge, false),
    ] {
        let error = Error::new(ErrorKind::RateLimit(reason), "x", &Scrubber::new())
            .with(|context| context.status = Some(StatusCode::TOO_MANY_REQUESTS));
        assert_eq!(again(&error, &pushy, 0).is_some(), retried, "{reason}");
    }
}

#[test]
fn r2_the_server_is_obeyed_only_when_exact() {
    assert!(again(&status(400), &headers(&[("x-should-retry", "true")]), 0).is_some());
    assert!(again(&status(500), &headers(&[("x-should-retry", "false")]), 0).is_none());
    for odd in ["True", "1", "yes", " true ", ""] {
        assert!(again(&status(400), &headers(&[("x-should-retry", odd)]), 0).is_none(), "{odd}");
        assert!(again(&status(500), &headers(&[("x-should-retry", odd)]), 0).is_some(), "{odd}");
    }
}

#[test]
fn r2_connection_errors_yes_certificates_no() {
    let error = || Error::new(ErrorKind::Connection(ConnectionStage::Tls), "x", &Scrubber::new());
    assert!(decide(&error(), 0, 2, 0.0).is_some());
    assert!(decide(&error().with(|context| context.permanent = true), 0, 2, 0.0).is_none());
    let timeout = Error::new(ErrorKind::Timeout(TimeoutKind::Attempt), "x", &Scrubber::new());
    assert!(decide(&timeout, 0, 2, 0.0).is_some());
}

#[test]
fn r2_a_wait_over_two_minutes_ends_the_call_and_is_told() {
    let error =
        |seconds| status(429).with(|context| context.retry_after = Some(Duration::from_secs(seconds)));
    assert_eq!(again(&error(120), &HeaderMap::new(), 0), Some(Duration::from_secs(120)));
    assert_eq!(again(&error(121), &HeaderMap::new(), 0), None);
}

#[test]
fn r3_the_servers_delay() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let delay = |pairs: &[(&'static str, &str)]| server_delay(&headers(pairs), now);
    let date = httpdate::fmt_http_date(now + Duration::from_secs(7));
    let past = httpdate::fmt_http_date(now - Duration::from_secs(7));
    assert_eq!(delay(&[("retry-after-ms", "1500")]), Some(Duration::from_millis(1500)));
    assert_eq!(delay(&[("retry-after-ms", "20"), ("retry-after", "9")]), Some(Duration::from_millis(20)));
    assert_eq!(delay(&[("retry-after", "2.5")]), Some(Duration::from_millis(2500)));
    assert_eq!(delay(&[("retry-after", &date)]), Some(Duration::from_secs(7)));
    for odd in ["0", "-1", "NaN", "inf", "soon", "", &past] {
        assert_eq!(delay(&[("retry-after", odd)]), None, "{odd}");
        assert_eq!(
            delay(&[("retry-after-ms", odd), ("retry-after", "3")]),
            Some(Duration::from_secs(3)),
            "{odd}"
        );
    }
    assert_eq!(delay(&[("retry-after-ms", "200000"), ("retry-after", "3")]), Some(Duration::from_secs(3)));
    assert_eq!(delay(&[("retry-after-ms", "200000")]), Some(Duration::from_secs(200)));
    assert!(delay(&[("retry-after", "1e300")]).is_some_and(|delay| delay > LONGEST_WAIT));
}

proptest! {
    #[test]
    fn r3_no_header_makes_it_panic(text in "[ -~]{0,30}") {
        let _ = server_delay(&headers(&[("retry-after", &text), ("retry-after-ms", &text)]), SystemTime::now());
    }

    #[test]
    fn r1_every_delay_is_in_its_range(retry in 0u32..1000, random in 0f64..1.0) {
        let delay = backoff(retry, random).as_secs_f64();
        prop_assert!((0.375..=8.0).contains(&delay));
    }
}
