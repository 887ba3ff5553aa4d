//! `data:` URLs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Returns a URL that holds the bytes themselves.
pub(crate) fn data_url(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
}
