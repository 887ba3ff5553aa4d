//! Whether the same call can succeed later (R2): one answer for the caller and for the loop that retries.

use http::HeaderMap;

use super::{Error, ErrorKind};

/// From the error alone. How often the call was retried already, and how long the server wants it to wait, is not looked at.
pub(super) fn is_retryable(error: &Error) -> bool {
    match error.kind() {
        // G1 comes before everything the server says.
        ErrorKind::Authentication(_) | ErrorKind::PermissionDenied(_) => false,
        ErrorKind::Configuration(_) | ErrorKind::Cancelled => false,
        ErrorKind::Decode | ErrorKind::Output(_) | ErrorKind::Webhook(_) => false,
        // A certificate, or a redirect to somewhere else: another attempt meets the same.
        _ if error.context().permanent => false,
        ErrorKind::RateLimit(reason) if !reason.can_retry() => false,
        ErrorKind::Connection(_) | ErrorKind::Timeout(_) | ErrorKind::Stream => true,
        ErrorKind::BadRequest
        | ErrorKind::NotFound
        | ErrorKind::Conflict
        | ErrorKind::UnprocessableEntity
        | ErrorKind::RateLimit(_)
        | ErrorKind::InternalServer
        | ErrorKind::Status => asked_by_server(error).unwrap_or_else(|| by_status(error)),
    }
}

/// The server's own wish: `x-should-retry`, exactly `true` or `false`. The headers of a stream were written before its error.
fn asked_by_server(error: &Error) -> Option<bool> {
    error.status()?;
    error.raw_headers().and_then(wish)
}

fn wish(headers: &HeaderMap) -> Option<bool> {
    match headers.get("x-should-retry")?.as_bytes() {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

/// 408, 409, 429, 500 and above; an error inside a stream or a success has a kind, and perhaps a status in its code.
fn by_status(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Conflict | ErrorKind::RateLimit(_) | ErrorKind::InternalServer => true,
        ErrorKind::Status => {
            let failed = error.status().filter(|status| !status.is_success());
            let status = failed.map(|status| status.as_u16());
            let coded = || error.code()?.parse().ok().filter(|status| (400..600).contains(status));
            matches!(status.or_else(coded), Some(408 | 500..))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
