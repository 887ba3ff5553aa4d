//! Codes of vendors whose numbers are not HTTP statuses.

/// The HTTP status that stands for a `status_code` of MiniMax's `base_resp`.
pub(super) fn of_base_resp(code: &str) -> Option<u16> {
    Some(match code.parse::<u32>().ok()? {
        1001 => 504,
        1002 | 1041 | 2045 => 429,
        1004 | 2049 => 401,
        1008 => 402,
        1000 | 1013 | 1024 | 1033 => 500,
        1026 | 1027 | 1039 | 1042 | 2013 => 400,
        status @ 400..600 => u16::try_from(status).ok()?,
        _ => return None,
    })
}
