//! The error of a key that was not found or not accepted (E2).

use std::fmt;

use http::StatusCode;

use super::reason::AuthenticationReason;

/// A key was not found, cannot be sent, or was refused (HTTP 401) (E2).
///
/// It is permanent: keyway never retries it (G1). Reached by matching
/// [`ErrorKind::Authentication`](crate::ErrorKind::Authentication) or with
/// [`Error::as_authentication`](crate::Error::as_authentication).
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

    /// Always `authentication_error`, whatever the server calls it.
    pub fn error_type(&self) -> &'static str {
        "authentication_error"
    }

    /// Always 401, also when nothing was sent because there is no usable key.
    pub fn status_code(&self) -> StatusCode {
        StatusCode::UNAUTHORIZED
    }

    /// Why the key was not accepted.
    pub fn reason(&self) -> &AuthenticationReason {
        &self.reason
    }

    /// What is known, the source of the key, and what to do next, in one sentence.
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
