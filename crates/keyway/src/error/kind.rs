//! The kinds of error (E4).

use super::authentication::AuthenticationError;
use super::reason::{
    ConfigurationReason, ConnectionStage, OutputReason, PermissionReason, RateLimitReason, TimeoutKind,
    WebhookReason,
};

/// The kind of an [`Error`](crate::Error): one for each status that matters, and one for each way
/// to fail without a status.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// HTTP 400: the request is invalid, and sending it again will not help.
    BadRequest,
    /// HTTP 401, or no usable key. Permanent, never retried.
    Authentication(AuthenticationError),
    /// HTTP 403: the key is valid but may not do this. Permanent, never retried.
    PermissionDenied(PermissionReason),
    /// HTTP 404: unknown object, model or path.
    NotFound,
    /// HTTP 409: someone else changed the object at the same time.
    Conflict,
    /// HTTP 422: the request is well-formed but cannot be processed.
    UnprocessableEntity,
    /// HTTP 429: a rate limit or quota is exceeded. The reason says which, and whether waiting
    /// helps. HTTP 402: credit is exhausted.
    RateLimit(RateLimitReason),
    /// HTTP 500 and above: the server failed.
    InternalServer,
    /// Any other status that is not a success, such as a redirect that keyway does not follow, or an
    /// error that arrived with the status of a success and fits no other kind.
    Status,
    /// The client or the call is misconfigured. Nothing was sent.
    Configuration(ConfigurationReason),
    /// The connection failed at this stage.
    Connection(ConnectionStage),
    /// This time limit expired.
    Timeout(TimeoutKind),
    /// A success whose content is not what the operation returns.
    Decode,
    /// A stream broke off, ended early, or carried an error of no other kind.
    Stream,
    /// The reply has no output of the requested type, for this reason.
    Output(OutputReason),
    /// A webhook is not genuine, is too old, or does not contain an event.
    Webhook(WebhookReason),
    /// The call was cancelled because its runtime shut down.
    Cancelled,
}

impl ErrorKind {
    /// Returns the name in snake case, as used in reports.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::Authentication(_) => "authentication",
            Self::PermissionDenied(_) => "permission_denied",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::UnprocessableEntity => "unprocessable_entity",
            Self::RateLimit(_) => "rate_limit",
            Self::InternalServer => "internal_server",
            Self::Status => "status",
            Self::Configuration(_) => "configuration",
            Self::Connection(_) => "connection",
            Self::Timeout(_) => "timeout",
            Self::Decode => "decode",
            Self::Stream => "stream",
            Self::Output(_) => "output",
            Self::Webhook(_) => "webhook",
            Self::Cancelled => "cancelled",
        }
    }

    /// Returns the specific reason's name in snake case, if the kind has one.
    pub fn reason(&self) -> Option<&'static str> {
        Some(match self {
            Self::Authentication(error) => error.reason().as_str(),
            Self::PermissionDenied(reason) => reason.as_str(),
            Self::RateLimit(reason) => reason.as_str(),
            Self::Configuration(reason) => reason.as_str(),
            Self::Connection(stage) => stage.as_str(),
            Self::Timeout(kind) => kind.as_str(),
            Self::Output(reason) => reason.as_str(),
            Self::Webhook(reason) => reason.as_str(),
            _ => return None,
        })
    }
}
