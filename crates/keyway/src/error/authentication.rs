//! The error of a key that was not found or not accepted.

use std::fmt;

use http::StatusCode;

use super::reason::AuthenticationReason;

/// A key was not found, cannot be sent, or was rejected with HTTP 401.
///
/// It is permanent, so keyway never retries it. Match
/// [`ErrorKind::Authentication`](crate::ErrorKind::Authentication) or call
/// [`Error::as_authentication`](crate::Error::as_authentication) to get it.
///
/// See <https://platform.openai.com/docs/guides/error-codes>.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthenticationError {
    pub(crate) reason: AuthenticationReason,
    pub(crate) message: String,
}

impl AuthenticationError {
    pub(crate) fn new(reason: AuthenticationReason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into() }
    }

    /// Returns `authentication_error`, whatever the server calls it.
    pub fn error_type(&self) -> &'static str {
        "authentication_error"
    }

    /// Returns 401, even if nothing was sent because there is no usable key.
    pub fn status_code(&self) -> StatusCode {
        StatusCode::UNAUTHORIZED
    }

    /// Returns why the key was not accepted.
    pub fn reason(&self) -> &AuthenticationReason {
        &self.reason
    }

    /// Returns one sentence with the known facts, the key's source and the next step.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for AuthenticationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for AuthenticationError {}
