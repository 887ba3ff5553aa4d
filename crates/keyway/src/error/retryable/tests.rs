use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use keyway_credentials::Scrubber;

use crate::error::{
    AuthenticationReason, ConfigurationReason, ConnectionStage, Error, ErrorKind, OutputReason,
    PermissionReason, RateLimitReason, SaidHeaders, TimeoutKind, WebhookReason,
};

fn of(kind: ErrorKind) -> Error {
    Error::new(kind, "x", &Scrubber::new())
}

/// A refusal with this status, whose reply had this `x-should-retry`.
fn refused(kind: ErrorKind, status: u16, wish: Option<&str>) -> Error {
    let name = HeaderName::from_static("x-should-retry");
    let headers: HeaderMap =
        wish.map(|wish| (name, HeaderValue::from_str(wish).unwrap())).into_iter().collect();
    of(kind).with(|context| {
        context.status = Some(StatusCode::from_u16(status).unwrap());
        context.headers = Some(SaidHeaders::new(headers, &Scrubber::new()));
    })
}

/// What a server said, by its status.
fn statuses() -> Vec<(u16, ErrorKind, bool)> {
    vec![
        (400, ErrorKind::BadRequest, false),
        (404, ErrorKind::NotFound, false),
        (409, ErrorKind::Conflict, true),
        (422, ErrorKind::UnprocessableEntity, false),
        (429, ErrorKind::RateLimit(RateLimitReason::Tokens), true),
        (500, ErrorKind::InternalServer, true),
        (599, ErrorKind::InternalServer, true),
        (302, ErrorKind::Status, false),
        (408, ErrorKind::Status, true),
        (425, ErrorKind::Status, false),
        (600, ErrorKind::Status, true),
        (200, ErrorKind::Status, false),
    ]
}

#[test]
fn r2_a_status_decides_unless_the_server_says_exactly_what_it_wants() {
    for (status, kind, expected) in statuses() {
        for odd in [None, Some("True"), Some("1"), Some("yes"), Some("")] {
            assert_eq!(refused(kind.clone(), status, odd).is_retryable(), expected, "{status} {odd:?}");
        }
        for (wish, expected) in [("true", true), ("false", false)] {
            assert_eq!(refused(kind.clone(), status, Some(wish)).is_retryable(), expected, "{status}");
        }
    }
}

#[test]
fn r2_where_no_status_is_known_the_kind_decides() {
    for (kind, expected) in [
        (ErrorKind::Conflict, true),
        (ErrorKind::RateLimit(RateLimitReason::Unknown), true),
        (ErrorKind::RateLimit(RateLimitReason::Throttled), true),
        (ErrorKind::InternalServer, true),
        (ErrorKind::Stream, true),
        (ErrorKind::BadRequest, false),
        (ErrorKind::NotFound, false),
        (ErrorKind::Status, false),
        (ErrorKind::Configuration(ConfigurationReason::InvalidArgument), false),
        (ErrorKind::Decode, false),
        (ErrorKind::Output(OutputReason::Length), false),
        (ErrorKind::Webhook(WebhookReason::Timestamp), false),
        (ErrorKind::Cancelled, false),
    ] {
        assert_eq!(of(kind.clone()).is_retryable(), expected, "{kind:?}");
    }
}

#[test]
fn r2_a_stream_s_headers_say_nothing_about_its_error() {
    let headers = HeaderMap::from_iter([(
        HeaderName::from_static("x-should-retry"),
        HeaderValue::from_static("false"),
    )]);
    let error = of(ErrorKind::InternalServer)
        .with(|context| context.headers = Some(SaidHeaders::new(headers, &Scrubber::new())));
    assert!(error.is_retryable());
}

#[test]
fn r2_connection_errors_and_timeouts_yes_certificates_no() {
    use {ConnectionStage as Stage, TimeoutKind as Limit};
    let stages = [Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::Tls, Stage::Send, Stage::Receive];
    for kind in stages.map(ErrorKind::Connection) {
        assert!(of(kind.clone()).is_retryable(), "{kind:?}");
        assert!(!of(kind.clone()).with(|context| context.permanent = true).is_retryable(), "{kind:?}");
    }
    for limit in [Limit::Connect, Limit::Attempt, Limit::StreamIdle, Limit::Deadline] {
        assert!(of(ErrorKind::Timeout(limit)).is_retryable(), "{limit}");
    }
}

#[test]
fn g1_e5_what_cannot_succeed_is_permanent_whatever_the_server_wants() {
    let authentication = Error::authentication(AuthenticationReason::Revoked, "x");
    let ErrorKind::Authentication(key) = authentication.kind().clone() else { unreachable!() };
    for (kind, status) in [
        (ErrorKind::Authentication(key), 401),
        (ErrorKind::PermissionDenied(PermissionReason::Unknown), 403),
        (ErrorKind::RateLimit(RateLimitReason::QuotaExhausted), 429),
        (ErrorKind::RateLimit(RateLimitReason::RequestTooLarge), 429),
    ] {
        assert!(!refused(kind.clone(), status, Some("true")).is_retryable(), "{kind:?}");
    }
}

#[test]
fn r2_a_refused_redirect_is_permanent_whatever_the_server_wants() {
    let error = refused(ErrorKind::Status, 307, Some("true")).with(|context| context.permanent = true);
    assert!(!error.is_retryable());
}
