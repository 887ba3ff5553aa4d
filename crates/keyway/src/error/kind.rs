//! What kind of error it is: the enum to match on (E4).

use super::authentication::AuthenticationError;
use super::reason::{
    ConfigurationReason, ConnectionStage, OutputReason, PermissionReason, RateLimitReason, TimeoutKind,
    WebhookReason,
};

/// The kind of an [`Error`](crate::Error), one for each status that means something and for each way to fail without one (E4).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// HTTP 400: the request is wrong, and the same request stays wrong.
    BadRequest,
    /// HTTP 401, or no usable key: permanent, never retried (G1).
    Authentication(AuthenticationError),
    /// HTTP 403: the key is valid but may not do this; permanent, never retried (G1).
    PermissionDenied(PermissionReason),
    /// HTTP 404: no such object, model or path.
    NotFound,
    /// HTTP 409: the object was changed by somebody else at the same time.
    Conflict,
    /// HTTP 422: the request is well-formed but cannot be followed.
    UnprocessableEntity,
    /// HTTP 429: a rate or a quota is used up; the reason tells which, and whether waiting helps (E5).
    RateLimit(RateLimitReason),
    /// HTTP 500 and above: the server failed.
    InternalServer,
    /// Any other status that is not a success, such as a redirect that is not followed (H2).
    Status,
    /// The client or the call is set up wrongly; nothing was sent.
    Configuration(ConfigurationReason),
    /// The connection failed, at this stage.
    Connection(ConnectionStage),
    /// A time limit ran out, this one.
    Timeout(TimeoutKind),
    /// A success that is not what the operation returns (H10).
    Decode,
    /// A stream broke, ended too early, or carried an error of no other kind (S3, S4).
    Stream,
    /// The reply has no output of the type that was asked for, and why.
    Output(OutputReason),
    /// A webhook is not genuine, too old, or no event.
    Webhook(WebhookReason),
    /// The call was given up, because its runtime ended.
    Cancelled,
}

impl ErrorKind {
    /// The name in snake case, as reports show it.
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

    /// The specific reason's name in snake case, for kinds that have one.
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
