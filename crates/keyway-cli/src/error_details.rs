//! Details of an error: lines below its sentence on stderr.

use keyway::error::{AuthenticationReason, ConfigurationReason};
use keyway::{Error, ErrorKind};

/// The most of the server's message that is shown.
const LONGEST: usize = 500;

/// Returns the lines below `error: …`, without repeating it.
pub(crate) fn lines(error: &Error) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(server_words(error));
    if error.attempts() > 1 {
        lines.push(format!("tried {} times", error.attempts()));
    }
    if let Some(wait) = error.retry_after().filter(|_| !error.is_rate_limit()) {
        let seconds = wait.as_secs_f64().ceil();
        lines.push(if error.from_gate() {
            format!(
                "nothing was sent: this key was rejected before; replace it, wait {seconds} s, or use --no-gate-file"
            )
        } else {
            format!("the server asked to wait {seconds} s")
        });
    }
    lines.extend(hint(error.kind()).map(str::to_owned));
    lines
}

/// Returns the server's message, unless the sentence contains it already.
fn server_words(error: &Error) -> Option<String> {
    let words = error.server_message()?.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = error.to_string();
    if words.is_empty() || said.contains(words.trim_end_matches('.')) {
        return None;
    }
    let short: String = words.chars().take(LONGEST).collect();
    Some(format!("the server said: {short}"))
}

/// Returns what this program offers to fix it.
fn hint(kind: &ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::Authentication(error) => match error.reason() {
            AuthenticationReason::NotFound
            | AuthenticationReason::Malformed
            | AuthenticationReason::ProviderFailed => Some(
                "see all key sources: keyway auth status; try keyway without a key: keyway --local chat Hello",
            ),
            AuthenticationReason::Invalid | AuthenticationReason::Revoked => {
                Some("see where keys come from: keyway auth status")
            }
            _ => None,
        },
        ErrorKind::Configuration(ConfigurationReason::InsecureBaseUrl) => {
            Some("--allow-insecure-http allows it on a network that you trust")
        }
        ErrorKind::Timeout(_) => Some("--timeout SECONDS allows more time"),
        _ => None,
    }
}
