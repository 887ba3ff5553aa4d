//! Addresses that cannot be listened on.

/// Returns what to do about an address that cannot be listened on.
pub(super) fn next_step(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::AddrNotAvailable => {
            "this machine does not have it; use 127.0.0.1, or 0.0.0.0 for all of its addresses"
        }
        std::io::ErrorKind::PermissionDenied => "choose a port from 1024 on, or 0 for a free one",
        _ => "choose another port, or 0 for a free one",
    }
}
