use keyway_credentials::Scrubber;

use super::*;

/// A predicate and its name.
type Predicate = (&'static str, fn(&Error) -> bool);

const PREDICATES: &[Predicate] = &[
    ("is_bad_request", Error::is_bad_request),
    ("is_authentication", Error::is_authentication),
    ("is_permission_denied", Error::is_permission_denied),
    ("is_not_found", Error::is_not_found),
    ("is_conflict", Error::is_conflict),
    ("is_unprocessable_entity", Error::is_unprocessable_entity),
    ("is_rate_limit", Error::is_rate_limit),
    ("is_internal_server", Error::is_internal_server),
    ("is_status", Error::is_status),
    ("is_configuration", Error::is_configuration),
    ("is_connection", Error::is_connection),
    ("is_timeout", Error::is_timeout),
    ("is_decode", Error::is_decode),
    ("is_stream", Error::is_stream),
    ("is_output", Error::is_output),
    ("is_webhook", Error::is_webhook),
    ("is_cancelled", Error::is_cancelled),
];

/// The place of a kind's predicate. A new kind does not compile until it has one.
fn place(kind: &ErrorKind) -> usize {
    match kind {
        ErrorKind::BadRequest => 0,
        ErrorKind::Authentication(_) => 1,
        ErrorKind::PermissionDenied(_) => 2,
        ErrorKind::NotFound => 3,
        ErrorKind::Conflict => 4,
        ErrorKind::UnprocessableEntity => 5,
        ErrorKind::RateLimit(_) => 6,
        ErrorKind::InternalServer => 7,
        ErrorKind::Status => 8,
        ErrorKind::Configuration(_) => 9,
        ErrorKind::Connection(_) => 10,
        ErrorKind::Timeout(_) => 11,
        ErrorKind::Decode => 12,
        ErrorKind::Stream => 13,
        ErrorKind::Output(_) => 14,
        ErrorKind::Webhook(_) => 15,
        ErrorKind::Cancelled => 16,
    }
}

fn every_kind() -> Vec<ErrorKind> {
    vec![
        ErrorKind::BadRequest,
        ErrorKind::Authentication(AuthenticationError::new(AuthenticationReason::Invalid, "x")),
        ErrorKind::PermissionDenied(PermissionReason::Model),
        ErrorKind::NotFound,
        ErrorKind::Conflict,
        ErrorKind::UnprocessableEntity,
        ErrorKind::RateLimit(RateLimitReason::Tokens),
        ErrorKind::InternalServer,
        ErrorKind::Status,
        ErrorKind::Configuration(ConfigurationReason::InvalidHeader),
        ErrorKind::Connection(ConnectionStage::Tls),
        ErrorKind::Timeout(TimeoutKind::Attempt),
        ErrorKind::Decode,
        ErrorKind::Stream,
        ErrorKind::Output(OutputReason::Length),
        ErrorKind::Webhook(WebhookReason::Signature),
        ErrorKind::Cancelled,
    ]
}

#[test]
fn e1_every_kind_has_a_predicate_of_its_name() {
    let kinds = every_kind();
    assert_eq!(kinds.iter().map(place).collect::<Vec<_>>(), (0..PREDICATES.len()).collect::<Vec<_>>());
    for kind in kinds {
        let error = Error::new(kind.clone(), "x", &Scrubber::new());
        let holds: Vec<_> =
            PREDICATES.iter().filter(|(_, holds)| holds(&error)).map(|(name, _)| *name).collect();
        assert_eq!(holds, [format!("is_{}", kind.as_str())]);
    }
}

#[test]
fn e5_quota_is_told_from_rates() {
    let limit = |reason| Error::new(ErrorKind::RateLimit(reason), "x", &Scrubber::new());
    assert!(limit(RateLimitReason::QuotaExhausted).is_quota_exhausted());
    assert!(!limit(RateLimitReason::Tokens).is_quota_exhausted());
}

#[test]
fn the_debug_text_has_the_message_once() {
    for kind in every_kind() {
        let message = "The message of this error";
        let kind = match kind {
            ErrorKind::Authentication(error) => {
                ErrorKind::Authentication(AuthenticationError::new(error.reason, message))
            }
            kind => kind,
        };
        let error = Error::new(kind, message, &Scrubber::new());
        for text in [format!("{error:?}"), format!("{error:#?}")] {
            assert_eq!(text.matches(message).count(), 1, "{text}");
        }
    }
    let error = AuthenticationError::new(AuthenticationReason::Invalid, "x");
    let error = Error::new(ErrorKind::Authentication(error), "x", &Scrubber::new());
    assert!(
        format!("{error:?}").starts_with("Error { kind: Authentication(Invalid), message: "),
        "{error:?}"
    );
}
